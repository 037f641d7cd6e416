"""Spanish."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="es",
    small=listed(
        "el | la | los | las | de | del | y | en | un | una | para | por | con | que | se | su | sus | al | es | ha | han | como | más | lo | este | esta | fue | son | sobre | entre"
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
    ),
    release=ReleaseWords(
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
            fecha | publicado | publicado el | fecha de publicación | difundido el | fecha de emisión | fecha de difusión
            emitido el | publicada el
        """),
        updated=listed("""
            actualizado | actualizado el | última actualización | modificado | fecha del evento | cuándo | última modificación
            fecha límite | consultado el
        """),
        titled=listed("asunto | título | titular | tema | ref"),
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
    contact=ContactWords(),
)
