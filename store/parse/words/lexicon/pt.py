"""Portuguese."""

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
    code="pt",
    small=listed(
        "o | a | os | as | de | do | da | dos | das | e | em | um | uma | para | por | com | que | se | ao | à | no | na | nos | nas | é | foi | são | não | mais | como | pela | pelo | seu | sua"
    ),
    traits=Traits(
        country="PT",
        spoken=("BR", "PT"),
        shared=True,
        letters="ãõ",
        adjective_last=True,
        signs=listed("""
            R$=BR | CNPJ=BR | CEP=BR | ramal=BR | MTb=BR | NIPC=PT | Tlm.=PT | telemóvel=PT
        """),
        varied=True,
    ),
    grammar=Grammar(
        indefinite=listed("um"),
        nameless=listed(
            "eles | elas | ele | ela | nós | você | vocês | quem | todos | todas | outros | outras | mais | últimas | um | uma"
        ),
        loose=listed("do | da | dos"),
        amid_names=listed("e | do | da | dos | das"),
        before_names=listed("do | da | o | os | as"),
        for_=listed("para | por"),
        articles=listed("o | a | os | as"),
        elided=listed("d"),
        of=listed("de | da | do | dos"),
        from_=listed("de"),
        by=listed("por"),
        with_=listed("com"),
        under=listed("conforme"),
        in_places=listed("de | do | dos | da | das"),
        in_names=listed("e"),
        fillers=listed("e | de | n | a | feira"),
        dating=listed("em | de | feira | a"),
        within=listed("em"),
        none=listed("sem | nenhum"),
    ),
    calendar=Calendar(
        months=forms("""
            janeiro jan | fevereiro fev | março mar | abril abr
            maio mai | junho jun | julho jul | agosto ago
            setembro set | outubro out | novembro nov | dezembro dez
        """),
        weekdays=forms("""
            segunda-feira segunda seg | terça-feira terça ter | quarta-feira quarta qua | quinta-feira quinta qui
            sexta-feira sexta sex | sábado sáb | domingo dom
        """),
        joined=listed("de | do | da"),
    ),
    clock=Clock(
        relative_days=listed("ontem | hoje | amanhã"),
        zones=listed("hora de lisboa=london | hora de portugal=london"),
        time=listed("hora"),
        at_hour=listed("às"),
    ),
    mail=MailWords(
        senders=listed("de | remetente"),
        addressees=listed("para | destinatário"),
        mailed=listed("enviado | enviada | data | assunto"),
        replies=listed("enc"),
    ),
    genre=GenreWords(
        personal=listed("eu | meu | minha | você | olá | obrigado | obrigada | abraço"),
        wrote=listed("escreveu"),
        newsletter=listed("""
            newsletter | boletim | cancelar inscrição | cancelar a subscrição | ver no navegador | leia mais
            nesta edição | caros leitores
        """),
        receipt=listed("""
            número do pedido | seu pedido | sua encomenda | confirmação de encomenda | fatura | subtotal | total a pagar
            portes de envio | endereço de entrega | forma de pagamento | obrigado pela sua compra | iva
        """),
        notice=listed("não responda | mensagem automática | fora do escritório | sua conta"),
        article=listed("""
            leia também | leia mais | mais lidas | comentários | assine | publicidade | notícias relacionadas
        """),
        interview=listed("entrevista | entrevista com | entrevista a"),
        minutes=listed(
            "ata da | presentes | ausentes | ordem do dia | ordem de trabalhos | próxima reunião"
        ),
        obituary=listed("faleceu | funeral | velório | condolências"),
        recipe=listed("ingredientes | modo de preparo | preparação | colheres de sopa"),
        manual=listed(
            "instalação | licença | requisitos | configuração | documentação | código fonte"
        ),
    ),
    release=ReleaseWords(
        releases=listed("comunicado de imprensa | nota de imprensa | press release"),
        kinds=listed("""
            comunicado de imprensa | nota de imprensa | nota à imprensa | press release | comunicado à imprensa | release
            comunicado | nota informativa | informação à imprensa | aviso de pauta | sugestão de pauta | convite à imprensa
            boletim | boletim informativo | comunicado conjunto | notícia | notícias | declaração | informe | informativo
            aviso à imprensa | aviso aos media | nota à comunicação social | comunicado à comunicação social | nota oficial
            imprensa | pauta | dossiê de imprensa | nota aos media | comunicação
        """),
        immediate=listed("""
            para divulgação imediata | para publicação imediata | divulgação imediata | publicação imediata | para difusão imediata
            sem embargo
        """),
        embargo=listed("""
            embargado até | embargada até | embargo até | sob embargo até | sob embargo | embargo | não publicar antes de
            não divulgar antes de | com embargo até | não publicar antes das | não divulgar antes das | embargo válido até
            com embargo | proibida a divulgação antes de
        """),
        numbers=listed("""
            n.º | nº | n° | número | comunicado n.º | nota n.º | release | ref | boletim n.º | comunicado nº | nota à imprensa nº
            ref.ª | comunicado
            release nº
        """),
        dated=listed("""
            enviado | feito em
            data | publicado | publicado em | publicado a | divulgado em | data de publicação | emitido em | publicação
        """),
        updated=listed("""
            atualizado | atualizado em | última atualização | actualizado em | última modificação | modificado em | data do evento
            quando | prazo
        """),
        titled=listed("assunto | título | tema"),
        subtitled=listed("subtítulo | resumo | lide | linha fina"),
        issued=listed(
            "fonte | emitido por | entidade | organização | de | remetente | empresa | instituição"
        ),
        greetings=listed("""
            caro | cara | caros | caras | prezado | prezada | prezados | prezadas | bom dia | boa tarde | olá | exmos | exmo | exmas
            senhor | senhores | estimados | segue
        """),
        skip=listed("""
            imprimir | partilhar | compartilhar | voltar | início | baixar | descarregar | leia mais | ver no navegador
            ir para o conteúdo | cancelar inscrição | versão em inglês | english version
        """),
        about=listed("""
            sobre | sobre a | sobre o | sobre os | sobre as | acerca de | acerca da | acerca do | quem somos | perfil | a empresa
            sobre nós
        """),
        notes=listed("""
            nota aos editores | notas aos editores | nota para os editores | notas | nota à redação | notas para editores
            informação adicional | nota para editores | nota aos jornalistas | saiba mais | informações complementares
        """),
        ends=listed("fim | -fim- | fim do comunicado"),
        revisions=listed("""
            correção | correcção | retificação | rectificação | errata | atualização | atualizado | versão corrigida | corrige
            substitui | aditamento | corrigido | anula e substitui
        """),
        said=listed("""
            disse | diz | afirmou | afirma | explicou | explica | comentou | comenta | declarou | declara | destacou | destaca
            salientou | salienta | sublinhou | sublinha | acrescentou | acrescenta | lembra | lembrou | resumiu | resume | segundo
            conta | contou | garante | garantiu | refere | referiu | conclui | concluiu | ressaltou | ressalta | observa
        """),
        hours=listed("h | horas | hora"),
        noon=listed("meio-dia"),
        midnight=listed("meia-noite"),
        press=listed("""
            assessoria de imprensa | gabinete de imprensa | imprensa | comunicação social | assessoria de comunicação
            gabinete de comunicação | coordenação de comunicação | coordenação de comunicação social | sala de imprensa
            comunicação | departamento de comunicação | assessoria | núcleo de comunicação | relações públicas
            contatos para a imprensa
        """),
    ),
    contact=ContactWords(
        ministries=listed("ministério | secretaria | departamento"),
        fields=listed("comunicação | marketing | divulgação"),
        groups=listed("grupo"),
        sources=listed("fonte"),
        lands=listed("estados | reino"),
        house_numbers=listed("nº"),
        services=listed("serviço"),
        headings=listed("""
            contato | contatos | contacto | contactos | informações | mais informações | para mais informações
            outras informações | informações à imprensa | contatos para a imprensa | contactos para a imprensa
            contato para imprensa | atendimento à imprensa | entrevistas | agendamento de entrevistas | assessoria | solicitações
            pedidos de entrevista | informações adicionais | fonte | dúvidas | esclarecimentos | para esclarecimentos
            para entrevistas | contactar | pessoa de contato | pessoa de contacto
        """),
        audiences=listed("""
            imprensa | mídia | media | comunicação social | comunicação | jornalistas | pesquisador | pesquisadora | pesquisadores
            investigador | investigadora | investidores | acionistas | público | científico | nacional | internacional | regional
            empresa | agência | clientes | imagens | fotos | marketing | autor | autora | autores | órgãos de comunicação social
            visitantes | escolas | projeto | técnico | institucional | comunicação institucional | comunicação e imagem
            comunicação e marketing
        """),
        invites=listed("""
            entre em contato | entrar em contato | entrar em contacto | entre em contacto | contatar | contactar | contacte
            por favor contacte | favor contatar | ligar para | ligue para | telefonar | escrever para | escreva para | falar com
            dirigir-se a | para mais informações | mais informações | informações pelo telefone | pelo telefone | pelos telefones
            pelo e-mail | através do e-mail | através do telefone | está disponível | à disposição | encontra-se disponível
            disponível | através do número | solicitações
        """),
        refuses=listed("""
            teleconferência | código de acesso | replay | gravação | cancelar inscrição | cancelar a inscrição | descadastrar
            boletim | newsletter | privacidade | proteção de dados | encarregado | cookies | trabalhe conosco | credenciamento
            deixar de receber | não deseja receber | não quiser receber | não quer receber | não queira receber | não pretende receber | não receber mais | sair da lista | não voltar a receber
        """),
        relays=listed("distribuído por | divulgado por | transmitido por"),
        figures=listed("""
            isbn | issn | cnpj | cpf | nif | nipc | iban | conta | mtb | drt | mtb-sp | crm | processo | pregão | edital
            contrato | licitação | referência | protocolo | remover | cep | código postal | alvará | registro | registo
            caixa postal | matrícula | capital social | número | nº | n | lei
        """),
        general=listed("""
            central telefônica | central telefónica | recepção | receção | geral | telefone geral | número geral | pabx | central
            sede | sede social
        """),
        elsewhere=listed("""
            sobre | acerca de | notas | nota aos editores | nota ao editor | referência | referências | links | siga-nos | siga
            redes sociais | legenda | foto | fotos | imagens | crédito | mais notícias | notícias relacionadas | aviso legal
            compartilhe | partilhar | etiquetas | artigo | publicação | endereço | serviço | data | local | quem somos | horário
            anexos | site
        """),
        voice=listed("""
            tel | tel. | telefone | telefones | fone | fones | fixo | tels. | t | telef. | telef | telefone fixo | escritório
            tel/fax | pelo telefone
        """),
        calls=listed("""
            direto | directo | linha direta | ramal direto | plantão | pelo
        """),
        mobile=listed("""
            cel | cel. | celular | celulares | telemóvel | telem. | tlm | tlm. | móvel | m | tm | tm. | telemóveis | whatsapp
            tlmv. | telm. | telem | celular/whatsapp
        """),
        fax=listed("fax | telefax | f | telecópia"),
        email=listed("""
            e-mail | email | mail | correio eletrônico | correio eletrónico | correio electrónico | endereço eletrônico | e
            emails | e-mails
        """),
        web=listed(
            "site | web | sítio | página | internet | www | url | website | instagram | facebook | twitter"
        ),
        address=listed("""
            endereço | rua | r. | avenida | av. | av | praça | largo | travessa | alameda | rodovia | estrada | morada | bairro
            cep | edifício | bloco | andar | sala | parque | campus | quadra | s/n | s/nº
        """),
        extension=listed("ramal | ramais | ext. | ext | extensão | r."),
        forenames=listed("primeiro nome | nome próprio"),
        surnames=listed("apelido | sobrenome | último nome"),
        names=listed("nome | contato | contacto | nome completo | pessoa de contato | responsável"),
        positions=listed("cargo | função | título | profissão | posição"),
        employers=listed(
            "instituição | organização | empresa | departamento | unidade | órgão | entidade | universidade | centro | faculdade"
        ),
        localities=listed("cidade | país"),
        enrolling=listed("inscricao | inscricoes | acreditacao | credenciamento"),
        honorifics=listed("""
            sr. | sra. | srª | sr | sra | dr. | dra. | dr | dra | drª | prof. | profa. | profª | prof.ª | eng. | engª | eng.ª
            eng.º | arq. | dom | dona | d. | professor | professora | doutor | doutora | senhor | senhora | me. | ms. | cel.
            ten. | cap. | des.
            engº | arqtº | arqtª | dep. | ver. | vereador | vereadora | maj. | sgt. | del. | pe. | ma. | seu
            dr.ª | dr.º | prof.º | arq.ª | arq.º | sr.ª | exma. | exmo. | mestre
        """),
        degrees=listed("phd | ph.d. | msc | m.sc. | mba"),
        particles=listed("de | da | do | das | dos | e | d' | del"),
        given=listed("""
            joão | maria | josé | ana | antónio | antônio | francisco | carlos | paulo | pedro | lucas | luiz | luís | marcos
            gabriel | rafael | daniel | marcelo | bruno | eduardo | felipe | filipe | rodrigo | manuel | mateus | andré | fernando
            fábio | leonardo | gustavo | guilherme | tiago | thiago | ricardo | rui | nuno | miguel | diogo | gonçalo | vasco
            henrique | hugo | jorge | sérgio | vítor | vitor | álvaro | alexandre | anderson | raimundo | sebastião | severino
            dorival | adriana | juliana | márcia | fernanda | patrícia | aline | sandra | camila | amanda | bruna | jéssica
            letícia | júlia | luciana | vanessa | mariana | gabriela | vera | vitória | larissa | cláudia | beatriz | luana | rita
            sónia | sônia | renata | eliane | simone | catarina | inês | joana | teresa | filipa | cristina | helena | isabel
            margarida | matilde | leonor | carolina | raquel | susana | célia | rosa | lúcia | lígia | natália | paula | débora
            breno | caio | davi | enzo | heitor | igor | otávio | renan | samuel | vinícius | wagner | wellington | yara | iara
            tânia | ondina | graça | madalena | mafalda
        """),
        functions=listed("""
            relações públicas | relações com a imprensa | relações institucionais | relações com investidores | comunicação social
        """),
        roles=listed("""
            assessora | assessor de imprensa | assessora de imprensa | chefe | diretora | directora | gerente | coordenadora
            responsável | porta-voz | presidente | presidenta | vice-presidente | secretário | secretária | jornalista | redator
            redatora | analista | consultora | pesquisadora | investigadora | professor | professora | professor titular | docente
            doutorando | doutoranda | autor | autora | engenheiro | engenheira | biólogo | bióloga | físico | física | agrônomo
            agrônoma | astrônomo | astrônoma | médico | médica | técnico | técnica | ministro | ministra | prefeito | prefeita
            vereador | vereadora | reitor | reitora | curador | curadora | fundador | fundadora | sócio | sócia | executivo
            executiva | especialista | estagiário | estagiária | superintendente | conselheiro | conselheira | delegado | delegada
            editor | editora | produtor | produtora | administrador | administradora | adjunto | adjunta | historiador
            historiadora | arqueólogo | arqueóloga | geólogo | geóloga | supervisor | supervisora | encarregado | encarregada
            assistente | técnico superior | diretor | director | assessor | coordenador | consultor | pesquisador | investigador
            pároco | organista | maestro | diretor artístico | diretora artística | coreógrafo
            coreógrafa | dramaturgo | dramaturga | compositor | compositora | restaurador
            restauradora | arquivista | bibliotecário | bibliotecária | jardineiro | jardineira | agricultor
            agricultora | apicultor | apicultora | viticultor | viticultora | enólogo | enóloga | padeira
            cervejeiro | artesão | artesã | arquiteto | arquiteta | urbanista | antropólogo | antropóloga
            matemático | estatístico | veterinário | veterinária | enfermeiro | enfermeira
            chefe de divisão | chefe de serviço | chefe de gabinete | técnica superior | presidente da câmara
            secretário municipal | secretária municipal | diretor-geral | diretora-geral | subdiretor | subdiretora
            tesoureiro | tesoureira | advogado | advogada | procurador | procuradora | juiz | juíza | comandante
            fotógrafo | fotógrafa | programador | programadora | gestor | gestora | treinador | treinadora
            jornalista responsável | repórter | analista de comunicação | relações públicas
            vogal
        """),
        organizations=listed("""
            universidade | instituto | agência | ministério | departamento | conselho | sociedade | associação | museu | fundação
            laboratório | observatório | centro | direção | direção-geral | direcção-geral | comissão | comitê | comité | câmara
            câmara municipal | prefeitura | governo | gabinete | secretaria | faculdade | hospital | sindicato | federação
            confederação | grupo | academia | serviço | s.a. | s/a | sa | ltda | ltda. | lda | lda. | eireli | me | epp
            cooperativa | companhia | cia | cia. | empresa | banco | rede | unidade | escola | colégio | biblioteca | arquivo
            teatro | orquestra | parque | estação | clube | partido | organização | embaixada | consulado | embrapa | fiocruz
            polícia | bombeiros | aeroporto | porto | tribunal | senado | assembleia | junta | freguesia | região
            superintendência | diretoria | comunicação | consultoria | assessoria | editora | festival | consórcio
            município | junta de freguesia | direção regional | autarquia | politécnico | ópera | clínica
            câmara de comércio | caixa | autoridade portuária | porto de | administração do porto | gnr | psp
            cruz vermelha | jardim zoológico | jardim botânico | ipss | ong | oscip | adega | cervejaria | fábrica
            estaleiros | diocese | arquidiocese | santa casa
        """),
        units=listed(
            "departamento | setor | sector | unidade | divisão | seção | secção | núcleo | coordenação | diretoria | direção"
        ),
        desks=listed("""
            assessoria de imprensa | assessoria de comunicação | assessoria de comunicação social | gabinete de imprensa
            gabinete de comunicação | sala de imprensa | setor de comunicação | departamento de comunicação
            departamento de imprensa | coordenação de comunicação | coordenação de comunicação social
            coordenadoria de comunicação | núcleo de comunicação | diretoria de comunicação | direção de comunicação
            comunicação social | serviço de imprensa | secretaria de comunicação | superintendência de comunicação
            gerência de comunicação | relações com a imprensa | atendimento à imprensa | imprensa | comunicação | ascom
            linha de apoio | linha de informação | centro de imprensa | central de atendimento | central de informações
            secretaria | gabinete de relações públicas | relações públicas | agência de comunicação | unidade de comunicação
            divisão de comunicação | comunicação e imagem | comunicação corporativa | plantão de imprensa | plantão da imprensa
            posto de turismo | disque
            plantão do fim de semana | plantão de fim de semana | plantão jornalístico
            piquete de imprensa | linha de atendimento | disque denúncia
            disque-denúncia | central telefónica de imprensa | ouvidoria | serviço educativo
            serviço de comunicação | serviço de comunicação e imagem | gabinete de comunicação e imagem
            gabinete de comunicação e imprensa | gabinete de comunicação e relações públicas | gabinete do porta-voz
            assessoria de imprensa e comunicação | coordenadoria de imprensa
            secretaria municipal de comunicação | secretaria de estado da comunicação | subsecretaria de comunicação
            agência de notícias | núcleo de imprensa | núcleo de jornalismo | divisão de imprensa
            direção de comunicação e imagem | central de imprensa | banco de imagens
            reservas | inscrições
            balcão único | balcão de atendimento
        """),
        joins=listed("e | ou | bem como"),
        links=listed("""
            de | da | do | das | dos | em | no | na | nos | nas | com | a | ao | à | para | por | pelo | pela | via | o | os | as
            junto | um | uma | nosso | nossa | seu | sua | por favor
        """),
        places=listed("""
            na | no | em | junto
        """),
        at=listed("arroba"),
        dot=listed("ponto"),
        patterns=listed(
            "nome.sobrenome | nome.apelido | nome.ultimonome | primeironome.ultimonome | nome_sobrenome"
        ),
    ),
    issuer=IssuerWords(
        tells=listed("""
            anunci* | apresent* | lanç* | convid* | convoc* | divulg* | inform* | public* | organiz* | denunci*
            exig* | inaugur* | abr* | realiz* | promov* | tem | confirm* | apreend* | receb*
        """),
        seats=listed("município | câmara | prefeitura"),
        behalf=listed("em nome"),
        sent_for=listed("para"),
        sites=listed("página | portal | site"),
    ),
)
