"""Portuguese."""

from store.parse.lexicon.base import Calendar, ContactWords, Lexicon, ReleaseWords, forms, listed

LEXICON = Lexicon(
    code="pt",
    small=listed(
        "o | a | os | as | de | do | da | dos | das | e | em | um | uma | para | por | com | que | se | ao | à | no | na | nos | nas | é | foi | são | não | mais | como | pela | pelo | seu | sua"
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
    ),
    release=ReleaseWords(
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
        """),
        dated=listed("""
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
    contact=ContactWords(),
)
