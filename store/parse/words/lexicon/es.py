"""Spanish."""

from store.parse.words.lexicon.base import (
    Calendar,
    Clock,
    ContactWords,
    GenreWords,
    Grammar,
    IssuerWords,
    Lexicon,
    MailWords,
    ReleaseWords,
    Traits,
    forms,
    listed,
)

LEXICON = Lexicon(
    code="es",
    small=listed(
        "el | la | los | las | de | del | y | en | un | una | para | por | con | que | se | su | sus | al | es | ha | han | como | más | lo | este | esta | fue | son | sobre | entre"
    ),
    traits=Traits(
        country="ES",
        spoken=("ES", "MX", "AR", "CL", "CO", "PE", "UY"),
        shared=True,
        letters="ñ¿",
        adjective_last=True,
        signs=listed("""
            CABA=AR | int.=AR | gacetilla=AR | España=ES | México=MX | UNAM=MX | Chile=CL | Colombia=CO
        """),
        figures=listed("american=US"),
    ),
    grammar=Grammar(
        indefinite=listed("un"),
        nameless=listed(
            "ellos | ellas | él | ella | ustedes | usted | nosotros | vosotros | quienes | quien | todos | todas | aquellos | otros | otras | más | nuestros | nuestras | últimas | últimos | un"
        ),
        amid_names=listed("y"),
        before_names=listed("el | la | los | las | del"),
        for_=listed("para | por"),
        articles=listed("el | la | los | las"),
        of=listed("de | del"),
        from_=listed("de"),
        by=listed("por"),
        with_=listed("con"),
        under=listed("según | conforme"),
        in_places=listed("de | del | la | el | los | las | en"),
        in_names=listed("y | con | al"),
        fillers=listed("y | de | la | el | en | n | a"),
        dating=listed("el | de | a"),
        within=listed("en"),
        none=listed("sin | ninguno"),
    ),
    calendar=Calendar(
        months=forms("""
            enero ene | febrero feb | marzo mar | abril abr
            mayo may | junio jun | julio jul | agosto ago
            septiembre setiembre sep sept set | octubre oct | noviembre nov | diciembre dic
        """),
        weekdays=forms("""
            lunes lun | martes mar | miércoles mié | jueves jue
            viernes vie | sábado sáb | domingo dom
        """),
        joined=listed("de | del"),
    ),
    clock=Clock(
        relative_days=listed("ayer | hoy | mañana"),
        zones=listed("""
            hora peninsular=paris | hora española=paris | hora de españa=paris | hora central europea=paris
            hora de portugal=london
        """),
        time=listed("hora"),
        at_hour=listed("a las"),
    ),
    mail=MailWords(
        senders=listed("de | remitente"),
        addressees=listed("para | destinatario | destinatarios"),
        mailed=listed("enviado | enviado el | fecha | asunto"),
        replies=listed("rv"),
    ),
    genre=GenreWords(
        personal=listed("yo | mi | tú | usted | hola | gracias | saludos"),
        wrote=listed("escribió | ha escrito"),
        newsletter=listed("""
            boletín | darse de baja | cancelar suscripción | ver en el navegador | ha recibido este | leer más
            en este número | estimados lectores
        """),
        receipt=listed("""
            número de pedido | su pedido | tu pedido | confirmación de pedido | factura | subtotal | total a pagar
            gastos de envío | dirección de envío | forma de pago | número de seguimiento | gracias por su compra | iva
            precio unitario
        """),
        notice=listed("""
            no responda | mensaje automático | generado automáticamente | fuera de la oficina | su cuenta | contraseña
        """),
        article=listed("""
            lea también | leer más | lo más leído | comentarios | suscríbase | publicidad | noticias relacionadas
            tiempo de lectura
        """),
        interview=listed("entrevista | entrevista con | entrevista a"),
        minutes=listed("""
            acta de | asistentes | orden del día | ruegos y preguntas | próxima reunión | se levanta la sesión | excusan
        """),
        obituary=listed(
            "falleció | funeral | velatorio | condolencias | descanse en paz | le sobreviven"
        ),
        recipe=listed(
            "ingredientes | preparación | elaboración | cucharadas | cucharadita | precalentar"
        ),
        manual=listed(
            "instalación | uso | licencia | requisitos | configuración | documentación | código fuente"
        ),
    ),
    release=ReleaseWords(
        initials=listed("np"),
        releases=listed("nota de prensa | comunicado de prensa | comunicado | boletín de prensa"),
        kinds=listed("""
            nota de prensa | comunicado de prensa | comunicado | gacetilla de prensa | gacetilla | boletín de prensa
            boletín informativo | boletín | nota informativa | información de prensa | informaciones de prensa
            convocatoria de prensa | convocatoria a medios | aviso a los medios | nota a los medios | comunicado conjunto
            parte de prensa | noticia | noticias | declaración | dossier de prensa | aviso de prensa | comunicado oficial | anuncio
            invitación a la prensa | sala de prensa | actualidad | comunicación | prensa | invitación de prensa
            información a los medios | información para medios | agenda de prensa
        """),
        immediate=listed("""
            para publicación inmediata | para difusión inmediata | de difusión inmediata | publicación inmediata
            difusión inmediata | para su publicación inmediata | para su difusión inmediata | sin embargo informativo
            se agradece su difusión | con ruego de difusión | con ruego de publicación | se ruega difusión
        """),
        embargo=listed("""
            embargado hasta | embargada hasta | embargo hasta | bajo embargo hasta | con embargo hasta | embargo informativo hasta
            embargo | no publicar antes de | no difundir antes de | no publicar antes del | no difundir antes del | embargado
            embargo periodístico hasta | bajo embargo | prohibida su difusión hasta | no divulgar antes del
        """),
        numbers=listed("""
            n.º | nº | n° | núm | núm. | número | no. | comunicado n° | comunicado nº | nota de prensa nº | boletín n° | boletín no
            boletín número | ref | referencia | comunicado núm | comunicado no | comunicado | boletín | nota n° | nota de prensa
        """),
        dated=listed("""
            enviado | enviado el | dado en
            fecha | publicado | publicado el | fecha de publicación | difundido el | fecha de emisión | fecha de difusión
            emitido el | publicada el
        """),
        updated=listed("""
            actualizado | actualizado el | última actualización | modificado | fecha del evento | cuándo | última modificación
            fecha límite | consultado el
        """),
        titled=listed("asunto | título | titular | tema"),
        subtitled=listed("subtítulo | bajada | copete | entradilla | sumario | resumen"),
        issued=listed("""
            fuente | emisor | emitido por | organismo | organización | de | entidad | remitente | empresa | institución | autor
        """),
        greetings=listed("""
            estimado | estimada | estimados | estimadas | buenos días | buenas tardes | hola | queridos | apreciados | señores
            a los medios | adjunto
        """),
        skip=listed("""
            imprimir | compartir | volver | inicio | descargar | leer más | suscríbase | ver en el navegador
            si no visualiza correctamente este mensaje | ir al contenido | saltar al contenido | english version | versión en inglés
            enviar | redacción
        """),
        about=listed("""
            sobre | acerca de | acerca del | sobre la | sobre el | quiénes somos | perfil de | sobre nosotros | la empresa | qué es
        """),
        notes=listed("""
            nota para editores | notas para editores | nota a los editores | notas | nota a la redacción | nota para los editores
            información adicional | notas para la prensa | nota para redactores | contexto | antecedentes | más información
        """),
        ends=listed("fin | -fin- | fin del comunicado | fin de la nota | ###"),
        revisions=listed("""
            corrección | rectificación | fe de erratas | errata | actualización | actualizado | versión corregida | rectifica
            corregido | anula y sustituye | ampliación | aclaración | sustituye | actualiza
        """),
        said=listed("""
            dijo | dice | afirmó | afirma | señaló | señala | explicó | explica | comentó | comenta | aseguró | asegura | declaró
            declara | destacó | destaca | indicó | indica | agregó | añadió | añade | subrayó | subraya | manifestó | contó | cuenta
            recordó | recuerda | según | ha bromeado | ha explicado | ha señalado | ha afirmado | sostuvo | expresó | concluye
            concluyó | resume | resumió | ha dicho | bromeó | relata | relató
        """),
        hours=listed("h | hs | hrs | horas | hora"),
        noon=listed("mediodía | 12 del mediodía"),
        midnight=listed("medianoche"),
        press=listed("""
            gabinete de prensa | oficina de prensa | prensa | gabinete de comunicación | departamento de prensa
            departamento de comunicación | comunicación | dirección de comunicación | sala de prensa | relaciones con los medios
            servicio de prensa | comunicación institucional | oficina de comunicación | unidad de prensa | área de prensa
            unidad de comunicación | jefatura de prensa
        """),
    ),
    contact=ContactWords(
        ministries=listed(
            "ministerio | consejería | secretaría | departamento | concejalía | dirección"
        ),
        fields=listed("comunicación | difusión | marketing | divulgación"),
        groups=listed("grupo"),
        sources=listed("fuente"),
        lands=listed("estados | reino"),
        house_numbers=listed("nº | num | no"),
        services=listed("servicio"),
        headings=listed("""
            contacto | contactos | contacte | información | más información | para más información | mayor información
            mayores informes | informes | consultas | contacto de prensa | prensa | contacto para medios | datos de contacto
            persona de contacto | personas de contacto | entrevistas | solicitud de entrevistas | información adicional | fuente
            para entrevistas | para consultas | atención a medios | contactar | para mayor información
            coordinación de entrevistas | acreditaciones | gestión de entrevistas | contacto en | póngase en contacto
        """),
        audiences=listed("""
            prensa | medios | medios de comunicación | periodistas | investigador | investigadora | investigadores | inversores
            accionistas | público | comunicación | científico | científica | instituto | universidad | empresa | agencia
            nacional | internacional | regional | técnico | imágenes | fotografías | clientes | marketing | institucional
            analistas | autor | autora | radio | televisión | redacción | ciudadanía | visitas | comunicaciones | difusión
            comunicación institucional | comunicación corporativa | comunicación externa
        """),
        invites=listed("""
            contactar con | contactar | contacte con | contacte a | contáctenos | póngase en contacto | ponerse en contacto
            pueden ponerse en contacto | diríjase a | dirigirse a | llame al | llamar al | llamar | comunicarse con
            comunicarse al | comunicarse | comuníquese | escribir a | escriba a | para más información | para mayor información
            más información en | información en el teléfono | a disposición | solicitar entrevistas | está disponible | atenderá
            consultas a | a través del correo | al teléfono | en el teléfono | en los teléfonos | informes al
        """),
        refuses=listed("""
            conferencia telefónica | código de acceso | grabación | repetición | darse de baja | darse de | cancelar suscripción
            cancelar la suscripción | boletín | protección de datos | privacidad | cookies | empleo | no recibirlo
            para no recibir | para no recibirlo | dejar de recibir | no quiere recibir | no desea seguir recibiendo | no recibir más | no desea recibir
        """),
        relays=listed("distribuido por | difundido por | transmitido por"),
        figures=listed("""
            isbn | issn | nif | cif | nit | rut | cuit | cuil | rfc | iban | cuenta | depósito legal | expediente | exp.
            referencia | ref. | pedido | licitación | contrato | baja | código postal | c.p. | cp | matrícula | registro
            registro mercantil | dni | colegiado | número | núm. | núm | nº | n | reglamento | ley
        """),
        general=listed("""
            centralita | conmutador | recepción | teléfono general | número general | central telefónica | central
            mesa de entradas | sede central | domicilio social | sede social | oficina central | pbx
        """),
        elsewhere=listed("""
            sobre | acerca de | notas | nota a los editores | nota al editor | nota para editores | referencia | referencias
            referencia bibliográfica | enlaces | síguenos | síganos | redes sociales | pie de foto | foto | fotos | imágenes
            descargas | más noticias | noticias relacionadas | aviso legal | compartir | etiquetas | bibliografía | dirección
            web | quiénes somos | horario | fecha | lugar | artículo | publicación
        """),
        voice=listed("""
            tel | tel. | teléf. | teléfono | teléfonos | tfno | tfno. | tlf | tlf. | tlfno. | telf | telf. | fono | fijo | t
            tfnos. | tels | tels. | oficina | telefónico | whatsapp y teléfono | teléfono fijo | teléfono directo
            contacto telefónico
        """),
        calls=listed("""
            directo | línea directa | línea gratuita | llamar al | al
        """),
        mobile=listed("""
            móvil | movil | móv. | móv | cel | cel. | celular | m | mov. | teléfono móvil | tel. móvil | celulares | whatsapp
            cel/whatsapp | tel. cel. | mvl
        """),
        fax=listed("fax | telefax | f | facsímil | fax."),
        email=listed("""
            correo | correo electrónico | correo-e | correo e. | correo e | e-mail | email | mail | e-correo | emails | correos
            c.e. | c. electrónico | dirección electrónica | e
        """),
        web=listed(
            "web | página web | sitio web | internet | www | url | sitio | twitter | facebook | instagram | redes"
        ),
        address=listed("""
            dirección | calle | c/ | avenida | avda | avda. | av. | av | plaza | pza. | paseo | pº | carretera | ctra. | camino
            domicilio | edificio | planta | piso | ronda | s/n | código postal | campus | apartado | col. | colonia | urb. | jirón
        """),
        extension=listed(
            "ext. | ext | extensión | extensiones | int. | int | interno | internos | anexo | anexos"
        ),
        forenames=listed("nombre de pila | nombres | primer nombre"),
        surnames=listed("apellido | apellidos | apellidos completos | apellido(s)"),
        names=listed("nombre | nombre y apellidos | contacto | persona de contacto | responsable"),
        positions=listed("cargo | puesto | función | título | ocupación | profesión"),
        employers=listed("""
            centro | organización | institución | empresa | departamento | entidad | organismo | universidad | dependencia | área
            afiliación
        """),
        localities=listed("ciudad | país | localidad"),
        enrolling=listed(
            "inscripcion | inscripciones | acreditacion | acreditaciones | suscripciones"
        ),
        honorifics=listed("""
            sr. | sra. | srta. | sr | sra | don | doña | d. | dª | dña. | dr. | dra. | dr | dra | prof. | profa. | lic. | lic
            licda. | ing. | ing | arq. | mtro. | mtra. | abog. | c.p. | gral. | cnel. | cap. | catedrático | mg. | mgtr. | señor
            señora | profesor | profesora | doctor | doctora | téc. | lcda. | lcdo.
            arq | q.f.b. | dip. | sen. | tte. | cmdte. | sgto.
            licdo. | cr. | cra. | cp. | cdor. | cdra. | mag. | psic. | vet. | q.f. | m.c. | m. en c. | biól. | coronel
            comandante | teniente | capitán | padre | fray | monseñor | excmo. | excma. | ilmo. | ilma.
            d.ª
        """),
        degrees=listed("phd | msc | mba | ph.d. | m.sc."),
        particles=listed("""
            de | del | de la | de las | de los | la | las | los | y | e | san | santa
            el | al | ben | i
        """),
        given=listed("""
            maría | josé | juan | ana | luis | carlos | carmen | jesús | miguel | ángel | antonio | manuel | francisco | javier
            pedro | pablo | rafael | fernando | jorge | alberto | alejandro | álvaro | sergio | diego | andrés | raúl | rubén
            óscar | iván | víctor | enrique | ramón | ignacio | gonzalo | jaime | joaquín | marta | laura | lucía | paula | sara
            elena | cristina | isabel | pilar | teresa | rosa | rosario | raquel | beatriz | silvia | patricia | mónica | nuria
            irene | alba | eva | inés | julia | clara | sofía | valentina | camila | daniela | gabriela | carolina | verónica
            claudia | natalia | lorena | susana | mercedes | dolores | concepción | montserrat | consuelo | milagros | florencia
            agustina | martina | guadalupe | alejandra | adriana | esteban | emilio | ernesto | félix | gabriel | guillermo
            gustavo | héctor | hugo | julián | julio | leandro | lorenzo | marcelo | marcos | mariano | mario | martín | mateo
            mauricio | nicolás | osvaldo | ricardo | roberto | rodrigo | salvador | santiago | sebastián | tomás | vicente
            ximena | yolanda | amaia | aitor | iker | jordi | xavier | begoña | esperanza | encarnación | remedios | aurora
            graciela | norma | estela | lidia | noelia | rocío | macarena | matías | facundo | ezequiel | joaquina | leonor
            fabiola
        """),
        functions=listed("""
            relaciones públicas | relaciones con los medios | relaciones institucionales | relación con medios
            prensa y comunicación | comunicación y prensa | relaciones con inversores
        """),
        roles=listed("""
            jefa | jefatura | directora | responsable | coordinadora | portavoz | vocero | vocera | periodista | redactora
            asesor | asesora | consejero | consejera | presidente | presidenta | vicepresidente | vicepresidenta | secretario
            secretaria | gerente | encargado | encargada | técnico | técnica | investigadora | profesor | profesora
            profesor titular | profesora titular | catedrático | catedrática | doctorando | doctoranda | autor | autora | alcalde
            alcaldesa | concejal | concejala | ministro | ministra | consultor | consultora | socio | socia | fundador | fundadora
            community manager | analista | especialista | ingeniero | ingeniera | biólogo | bióloga | físico | física | agrónomo
            agrónoma | astrónomo | astrónoma | médico | médica | arqueólogo | arqueóloga | becario | becaria | comisario
            comisaria | conservador | conservadora | rector | rectora | decano | decana | delegado | delegada | administrador
            administradora | diseñador | diseñadora | productor | productora | intendente | subsecretario | subsecretaria
            titular | editor | editora | guía | astrofísico | astrofísica | geólogo | geóloga | historiador | historiadora
            comunicador | comunicadora | oficial de prensa | agregado de prensa | agregada de prensa | científico | científica
            director | subdirector | subdirectora | director general | directora general | coordinador | redactor | jefe
            investigador | ejecutivo | ejecutiva | jefe de prensa | jefa de prensa
            párroco | organista | director de orquesta | directora de orquesta | director artístico
            directora artística | coreógrafo | coreógrafa | dramaturgo | dramaturga | compositor
            compositora | restaurador | restauradora | archivero | archivera | bibliotecario | bibliotecaria
            jardinero | jardinera | guarda forestal | agricultor | agricultora | ganadero | ganadera | apicultor
            apicultora | viticultor | viticultora | enólogo | enóloga | panadero | panadera | cervecero | cervecera
            artesano | artesana | arquitecto | arquitecta | urbanista | antropólogo | antropóloga
            matemático | estadístico | veterinario | veterinaria | enfermero | enfermera
            jefe de servicio | jefa de servicio | jefe de sección | jefa de sección | jefe de departamento
            jefa de departamento | encargado de prensa | encargada de prensa | encargado de comunicaciones
            encargada de comunicaciones | teniente de alcalde | conseller | consellera | gobernador | gobernadora
            secretario general | secretaria general | gerenta | tesorero | tesorera | abogado | abogada
            juez | jueza | comandante | fotógrafo | fotógrafa | programador | programadora | gestor
            gestora | gestor cultural | gestora cultural | monitora | entrenador | entrenadora
            vocal
        """),
        inclusive=listed("a | as"),
        organizations=listed("""
            universidad | instituto | agencia | ministerio | departamento | consejo | consejería | sociedad | asociación | museo
            fundación | laboratorio | observatorio | centro | dirección general | dirección | comisión | comité | ayuntamiento
            diputación | gobierno | gabinete | secretaría | subsecretaría | municipalidad | intendencia | facultad | hospital
            sindicato | federación | grupo | academia | servicio | s.a. | sa | s.l. | sl | s.l.u. | slu | s.a.u. | s.r.l. | srl
            s.a. de c.v. | s.a.s. | cooperativa | compañía | empresa | banco | cámara | confederación | junta | generalitat
            xunta | comunidad | región | red | unidad | escuela | colegio | biblioteca | archivo | teatro | orquesta | parque
            zoológico | estación | club | partido | organización | embajada | consulado | oficina | plataforma | corporación
            comunicación | comunicaciones | instituciones | csic | consorcio | editorial | policía | guardia civil | bomberos
            aeropuerto | puerto | tribunal | senado | congreso | parlamento
            alcaldía | gobernación | cabildo | consell | conselleria | delegación | mancomunidad | patronato | ópera
            clínica | caja | autoridad portuaria | cruz roja | s. coop. | spa | s.a.c. | e.i.r.l. | a.c.
            o.s.c. | bodega | bodegas | cervecería | fábrica | taller | talleres | astilleros | diócesis
            arzobispado
        """),
        units=listed(
            "departamento | servicio | área | unidad | sección | división | subdirección | grupo"
        ),
        desks=listed("""
            gabinete de prensa | gabinete de comunicación | oficina de prensa | oficina de comunicación | departamento de prensa
            departamento de comunicación | servicio de prensa | servicio de comunicación | sala de prensa | área de comunicación
            área de prensa | unidad de comunicación | unidad de prensa | dirección de comunicación | dirección de prensa | prensa
            comunicación | comunicación y prensa | prensa y comunicación | relaciones con los medios | relaciones con medios
            relaciones institucionales | unidad de cultura científica | ucc+i | secretaría de prensa
            coordinación de comunicación | coordinación de prensa | atención a medios | gabinete | línea de información
            línea gratuita | teléfono de información | centro de prensa | centro de atención | oficina de información
            departamento de relaciones públicas | oficina de medios | secretaría | mesa de ayuda | subdirección de comunicación
            dirección de difusión | gerencia de comunicaciones | equipo de prensa | comunicaciones | vocería | relaciones públicas
            comunicación social
            guardia de prensa | teléfono de guardia | turno de prensa | línea de atención
            línea ética | línea de ayuda | teléfono de atención | servicio de atención
            servicio de información | atención al público
            atención ciudadana | oficina del portavoz | portavocía | oficina de relaciones públicas
            dirección general de comunicación social | dirección de comunicación social
            coordinación general de comunicación social | unidad de comunicación social | departamento de medios
            área de medios | área de prensa y comunicación | gabinete de prensa y comunicación
            servicio de comunicación y prensa | dirección de prensa y difusión | secretaría de comunicación
            subsecretaría de comunicación | jefatura de prensa | redacción | mesa de prensa | mesa de redacción
            centro de llamadas | call center
            reservas | inscripciones
            módulo | módulo de atención | ventanilla | ventanilla única
        """),
        joins=listed("y | e | o | u | así como"),
        links=listed("""
            de | del | de la | de las | de los | en | en el | en la | con | a | al | para | por | desde | el | la | los | las
            vía | un | una | nuestro | nuestra | su | por favor
        """),
        places=listed("""
            en
        """),
        at=listed("arroba"),
        dot=listed("punto"),
        patterns=listed(
            "nombre.apellido | nombre.apellidos | nombre_apellido | inicial.apellido | nombreapellido"
        ),
    ),
    issuer=IssuerWords(
        tells=listed("""
            anunci* | presenta* | presentó | lanza* | lanzó | invita* | convoca* | publica* | inform* | organiza*
            denunci* | exig* | pid* | inaugur* | abr* | celebr* | confirm* | comunic* | reun* | ha | han | adviert*
            alert* | ofrec* | trabaj* | reclam* | solicit*
        """),
        seats=listed("ayuntamiento | alcaldía | municipalidad | municipio | concello"),
        sent_for=listed("para"),
        behalf=listed("en nombre | por cuenta"),
        sites=listed("página | portal | sitio | web"),
    ),
)
