"""French."""

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
    code="fr",
    small=listed(
        "le | la | les | de | des | du | et | à | en | un | une | pour | sur | avec | par | que | qui | est | son | ses | au | aux | dans | ce | cette | a | été | d' | l'"
    ),
    traits=Traits(
        country="FR",
        spoken=("FR", "BE", "CH", "LU", "SN"),
        shared=True,
        letters="œ",
        adjective_last=True,
        signs=listed("""
            CHF=CH | Suisse=CH | Confédération=CH | Québec=CA | poste=CA | Belgique=BE | SIRET=FR
            RCS=FR
        """),
        figures=listed("american=CA"),
    ),
    grammar=Grammar(
        indefinite=listed("un | une"),
        nameless=listed(
            "ils | elles | il | elle | nous | vous | on | ceux | celles | chacun | tous | toutes | autres | plus | nos | vos | votre | notre | dernières | derniers | un | une"
        ),
        loose_behind=listed("la | le"),
        loose=listed("de | du | des | et"),
        amid_names=listed("de | du | des | la | le | les | et"),
        before_names=listed("pour | au | aux | de la | de l' | du | la | le | les | de"),
        for_=listed("pour"),
        articles=listed("le | la | les"),
        elided=listed("l | d"),
        of=listed("de | du | des"),
        from_=listed("de"),
        by=listed("par"),
        with_=listed("avec"),
        under=listed("conformément"),
        in_places=listed("de | la | le | du | des | les | lès | en | sur | sous"),
        in_names=listed("et | au | aux | à"),
        fillers=listed("et | de | la | le | du | des | en | français | fr | n | au | aux"),
        dating=listed("le | du | de | a"),
        within=listed("en"),
        none=listed("sans | aucun"),
    ),
    calendar=Calendar(
        months=forms("""
            janvier janv jan | février févr fév | mars | avril avr | mai | juin | juillet juil | août | septembre sept sep
            octobre oct | novembre nov | décembre déc
        """),
        weekdays=forms(
            "lundi lun | mardi mar | mercredi mer | jeudi jeu | vendredi ven | samedi sam | dimanche dim"
        ),
        ordinals=listed("er | re | ère | e"),
        joined=listed("d'"),
    ),
    clock=Clock(
        relative_days=listed("hier | aujourd'hui | demain"),
        zones=listed("""
            heure de l'est=et | heure normale de l'est=et | heure avancée de l'est=et | heure française=paris
            heure d'europe centrale=paris
        """),
        time=listed("heure"),
    ),
    mail=MailWords(
        senders=listed("de | expéditeur"),
        addressees=listed("à | a | destinataire | destinataires | copie"),
        mailed=listed("envoyé | date | objet | pièces jointes"),
        replies=listed("re | tr"),
    ),
    genre=GenreWords(
        personal=listed("je | j'ai | mon | ma | tu | ton | vous | votre | salut | merci | bonjour"),
        wrote=listed("a écrit | écrit"),
        newsletter=listed("""
            newsletter | lettre d'information | se désabonner | désabonner | désinscription | désinscrire
            version en ligne | voir dans votre navigateur | vous recevez cet | chers lecteurs | lire la suite
            dans ce numéro
        """),
        receipt=listed("""
            numéro de commande | votre commande | confirmation de commande | facture | sous-total | total ttc
            frais de livraison | adresse de livraison | adresse de facturation | mode de paiement | numéro de suivi
            merci pour votre commande | montant total | tva | prix unitaire
        """),
        notice=listed("""
            ne pas répondre | merci de ne pas répondre | message automatique | généré automatiquement | absence du bureau
            votre compte | mot de passe
        """),
        article=listed("""
            à lire aussi | lire aussi | lire la suite | les plus lus | commentaires | abonnez-vous
            contacter la rédaction | notre journaliste | publicité | temps de lecture | réservé aux abonnés
        """),
        interview=listed(
            "propos recueillis par | entretien | entretien avec | interview | rencontre avec"
        ),
        minutes=listed("""
            procès-verbal | compte rendu | présents | excusés | absents | ordre du jour | questions diverses
            prochaine réunion | séance ouverte | secrétaire de séance
        """),
        obituary=listed("""
            obsèques | condoléances | cérémonie religieuse | nous a quittés | fait part du décès | avis de décès
        """),
        recipe=listed("""
            ingrédients | préparation | cuillères à soupe | cuillère à café | préchauffez | pour 4 personnes
            temps de cuisson
        """),
        manual=listed("""
            installation | utilisation | licence | prérequis | configuration | documentation | code source
            ligne de commande
        """),
    ),
    release=ReleaseWords(
        initials=listed("cp"),
        releases=listed("communiqué de presse | communiqué"),
        kinds=listed("""
            communiqué de presse | communiqué | communiqué commun | communiqué de presse conjoint | communiqué de presse commun
            communiqué de presse national | communiqué de presse régional | dossier de presse | note de presse | information presse
            informations presse | info presse | infos presse | note aux médias | avis aux médias | invitation presse
            invitation de presse | invitation à la presse | point presse | avis de presse | alerte presse | alerte média | actualité
            actualités | information aux médias | communiqué aux médias | note d'information | déclaration | espace presse
            information réglementée | information permanente | à l'attention des médias | salle de presse | conférence de presse
            nouvelles | information | brève
        """),
        immediate=listed("""
            pour diffusion immédiate | à diffuser immédiatement | diffusion immédiate | pour publication immédiate | diffusion libre
            sans embargo | libre de diffusion
        """),
        embargo=listed("""
            sous embargo jusqu'au | sous embargo jusqu'à | embargo jusqu'au | embargo jusqu'à | sous embargo | embargo
            ne pas diffuser avant | ne pas publier avant | à ne pas publier avant | à ne pas diffuser avant | embargo au
            embargo levé le | fin de l'embargo | interdiction de publication avant | diffusion interdite avant
            publication interdite avant | sous embargo strict jusqu'au
        """),
        numbers=listed("""
            n° | no | nº | numéro | cp n° | communiqué n° | communiqué no | réf | référence | communiqué de presse n°
            communiqué de presse | cp | communiqué | n/réf
        """),
        dated=listed("""
            envoyé | envoyé le | fait à
            date | publié le | publié | diffusé le | mis en ligne le | en date du | le | date de publication | date de diffusion
            paru le | émis le | posté le | date de parution
        """),
        updated=listed("""
            mis à jour le | mis à jour | modifié le | dernière mise à jour | dernière modification | date de l'événement | quand
            date limite | consulté le | page vue | révisé le
        """),
        titled=listed("objet | titre | sujet | concerne"),
        subtitled=listed("sous-titre | chapeau | chapô | résumé"),
        issued=listed("""
            source | émetteur | émis par | auteur | auteurs | éditeur | organisme | organisation | de la part de | publié par
            diffusé par | nouvelles fournies par | service émetteur | société
        """),
        greetings=listed("""
            bonjour | madame | monsieur | mesdames | messieurs | madame, monsieur | mesdames, messieurs | chers | chères | cher
            chère | veuillez trouver | aux rédactions | aux médias
        """),
        skip=listed("""
            imprimer | partager | télécharger | accueil | retour | aller au contenu | version imprimable | envoyer | suivez-nous
            lire la suite | voir la version en ligne | si ce message ne s'affiche pas correctement | version en ligne | cliquez ici
            se désabonner | espace presse | english version | version française | ajouter aux favoris
        """),
        about=listed("""
            à propos de | à propos d' | à propos du | à propos des | à propos de la | à propos | au sujet de | qui sommes-nous
            a propos de | a propos du | présentation de | profil de l'entreprise | en savoir plus sur | sur
        """),
        notes=listed("""
            note aux rédactions | notes aux rédactions | note aux rédacteurs | note à l'éditeur | notes | note à la rédaction
            informations complémentaires | pour en savoir plus | contexte | note aux éditeurs | note aux journalistes
            note aux médias | notes aux éditeurs | repères
        """),
        ends=listed("fin | - fin - | fin du communiqué | -30- | –30– | ***"),
        revisions=listed("""
            rectificatif | rectification | erratum | errata | correctif | correction | corrigé | version corrigée | mise à jour
            annule et remplace | actualisation | mis à jour | modification | annulation | précision | complément
        """),
        said=listed("""
            a déclaré | déclare | a dit | dit | explique | a expliqué | souligne | a souligné | affirme | a affirmé | précise
            a précisé | indique | ajoute | a ajouté | estime | commente | se réjouit | rappelle | raconte | confie | avance
            conclut | résume | a résumé | note | reconnaît | selon | poursuit | observe | annonce | témoigne
        """),
        hours=listed("h | heures | heure"),
        noon=listed("midi"),
        midnight=listed("minuit"),
        press=listed("""
            service de presse | service presse | bureau de presse | presse | relations presse | relations médias | salle de presse
            service communication | communication | direction de la communication | attaché de presse | newsroom | espace presse
            service des relations publiques | service de la communication | contact presse
        """),
    ),
    contact=ContactWords(
        ministries=listed("ministère | secrétariat | direction | commission | département"),
        fields=listed("communication | communications | marketing | développement | événementiel"),
        advising=listed("agence de presse | listing sponsor | conseil financier"),
        short_ranks=listed("adj. | resp."),
        groups=listed("groupe"),
        lands=listed("états | royaume | émirats"),
        behalf=listed("au nom de | au nom du | au nom des | au nom d'"),
        house_numbers=listed("n° | no | nº"),
        services=listed("service | services"),
        headings=listed("""
            contact | contacts | contacter | vos contacts | votre contact | renseignements | renseignement | informations
            information | plus d'informations | pour en savoir plus | informations complémentaires | demandes | questions
            interlocuteur | interlocuteurs | interlocutrice | correspondant presse | source | entrevue | entrevues | interviews
            demandes d'entrevue | adresse pour l'envoi de questions | pour toute question | pour tout renseignement | à contacter
            nous contacter | demandes de renseignements | pour interviews | personne de contact | personnes de contact
            personne-ressource | personnes-ressources | responsable de la publication | vous pouvez joindre | en cas de questions
            coordonnées
        """),
        audiences=listed("""
            presse | médias | média | media | journalistes | chercheur | chercheuse | chercheurs | scientifique | scientifiques
            investisseurs | actionnaires | analystes | public | grand public | institutionnel | territoires | communication
            relations presse | rédaction | national | international | régional | région | nationale | régionale | france
            presse écrite | audiovisuel | radio | tv | web | photos | images | visuels | cabinet | entreprise | agence | technique
            particuliers | professionnels | science | recherche | auteur | auteurs | auteure | autrice | réservés aux médias
            réservé aux médias | presse et médias | investisseurs et analystes | relations médias | enseignant | clients
            candidats | exposition | festival | visites | groupes | scolaires | culture | suivi | communication externe
            communication scientifique | communication institutionnelle | communication corporate | communication financière
        """),
        invites=listed("""
            contacter | contactez | veuillez contacter | veuillez vous adresser | s'adresser à | adressez-vous | prière de contacter | merci de contacter
            joindre | joignable | joignables | appeler | appelez | téléphoner | écrire à | écrivez à | prendre contact | se renseigner
            pour tout renseignement | pour plus d'informations | pour toute information | renseignements auprès | auprès de | au numéro
            à l'adresse | se tient à votre disposition | à la disposition | répond à vos questions | demandes d'interview | informations auprès
            à disposition | renseignements | pour en savoir plus | contact presse | contact
        """),
        refuses=listed("""
            conférence téléphonique | code d'accès | code confidentiel | réécoute | rediffusion | webdiffusion | désinscrire
            désinscription | désabonner | désabonnement | liste de diffusion | webmestre | webmaster | données personnelles
            protection des données | dpo | cookies | audioconférence | page vue | ne répond pas | recrutement | météo
            désinscrivez-vous | formulaire d'accréditation | ne plus recevoir | pour ne plus recevoir
            s'abonner | abonnez-vous | abonnement
        """),
        relays=listed("diffusé par | transmis par | distribué par"),
        figures=listed("""
            isbn | issn | siret | siren | rcs | tva | naf | ape | capital | iban | se désabonner | numéro | n° | réf | référence
            dossier | contrat | subvention | marché | licence | serial | cedex | bp | cs | code postal | enregistré | immatriculé
            mentions légales | agrément | déclaration | commission paritaire | rectification | règlement | n
        """),
        general=listed(
            "standard | accueil | réception | numéro général | siège | siège social | adresse du siège | numéro principal | maison du parc | secrétariat général"
        ),
        elsewhere=listed("""
            à propos | a propos | notes | note aux rédactions | note aux éditeurs | documents | liens | lien | suivez-nous | retrouvez-nous | à lire aussi
            en savoir plus | légende | crédits | crédit photo | photo | visuels | annexe | annexes | références | référence | bibliographie
            mentions légales | avertissement | partager | mots-clés | tags | agenda | prochain rendez-vous | calendrier | sources | auteur
            informations pratiques | horaires | adresse | internet | qui sommes-nous | téléchargements | les partenaires
        """),
        voice=listed("""
            tél | tél. | tel | tel. | téléphone | téléphones | fixe | bureau | t | p | phone | tph | n° de téléphone
            numéro de téléphone | no de téléphone | téléph. | ligne fixe | par téléphone
        """),
        calls=listed("""
            ligne directe | direct | standard | appel | au | permanence | astreinte | numéro vert | sans frais
        """),
        mobile=listed(
            "mobile | mob | mob. | portable | port | port. | cell | cell. | cellulaire | gsm | natel | m | tél. portable | téléphone portable | téléphone mobile | téléphone cellulaire | tél. mobile | p. | portables"
        ),
        fax=listed(
            "fax | télécopie | télécopieur | téléc. | télécop. | f | télécopie n° | télécop"
        ),
        email=listed(
            "courriel | courriels | mél | mel | e-mail | email | mail | e-mails | adresse électronique | adresse mail | courrier électronique | e | adresse e-mail | adresse courriel | messagerie | écrire"
        ),
        web=listed(
            "internet | site | site web | site internet | web | www | url | twitter | facebook | en ligne"
        ),
        address=listed(
            "adresse | rue | avenue | boulevard | place | quai | chemin | allée | impasse | cours | bp | cedex | route | domaine | zone | campus | bâtiment | bureau | étage | cs | case postale | adresse postale | faubourg | square | sentier | zi | za"
        ),
        extension=listed("poste | post. | ext. | ext"),
        forenames=listed("prénom | prénoms"),
        surnames=listed("nom de famille | nom d'usage"),
        names=listed(
            "nom | nom et prénom | prénom nom | prénom | contact | personne à contacter | interlocuteur"
        ),
        positions=listed("fonction | titre | poste | qualité | emploi | profession | rôle"),
        employers=listed(
            "organisme | organisation | société | entreprise | établissement | structure | service | laboratoire | institution | employeur"
        ),
        localities=listed("ville | pays"),
        enrolling=listed(
            "inscription | inscriptions | accreditation | accreditations | abonnement | abonnements"
        ),
        honorifics=listed("""
            m. | mm. | mme | mme. | mmes | mlle | monsieur | madame | mademoiselle | dr | dr. | pr | pr. | prof. | professeur | professeure | docteur | docteure | me | maître | général | colonel | capitaine | commandant | lieutenant | le dr
            gén. | col. | lieutenant-colonel | lt-col. | cdt | cne | adjudant | père | sœur | mgr | monseigneur | abbé
        """),
        degrees=listed(
            "phd | ph.d. | ing. | ing. | hdr | m.sc. | b.sc. | msc | m.d. | ll.b. | ll.m. | mba | ep. | arp"
        ),
        particles=listed("""
            de | d' | du | de la | de l' | des | le | la | les | l' | saint | sainte | st | ste
            el | al | ben | ould | aït | bou | abd | ibn | della | di | van | van de | van den | van der | von | dos
        """),
        given=listed("""
            adèle | adrien | agathe | agnès | alain | alban | albane | alex | alexandra | alexandre | alexis | alice | aline
            alix | ambroise | amandine | amélie | anaïs | anatole | andré | andrée | ange | angèle | angélique | anne | anne-lise
            annick | annie | anouk | antoine | antoinette | apolline | ariane | arlette | armand | armelle | arnaud | arthur
            astrid | aude | audrey | augustin | auguste | aurélie | aurélien | aurore | axel | axelle | baptiste | barbara
            bastien | béatrice | bénédicte | benjamin | benoît | benoit | bérengère | bernadette | bernard | bertrand | blaise
            blandine | brice | brigitte | bruno | camille | capucine | carine | carole | caroline | catherine | cécile | cédric
            céleste | célestin | célia | céline | chantal | charles | charline | charlotte | christelle | christian | christiane
            christine | christophe | claire | clara | clarisse | claude | claudine | clémence | clément | clotilde | colette
            coline | constance | coralie | corentin | corinne | cyril | cyrille | damien | daniel | danièle | danielle | david
            delphine | denis | denise | désiré | diane | didier | dominique | doriane | dorothée | édith | édouard | edmond
            éléonore | éliane | éliette | éliott | élisabeth | élise | élodie | éloïse | elsa | emeline | émile | émilie | emma
            emmanuel | emmanuelle | éric | estelle | esther | étienne | eugène | eugénie | eva | ève | evelyne | fabien | fabienne
            fabrice | fanny | fatou | faustine | félicie | félix | fernand | firmin | flavie | flora | florence | florent
            florian | floriane | france | franck | françois | françoise | frédéric | frédérique | gabriel | gabrielle | gaëlle
            gaël | gaspard | gauthier | geneviève | geoffroy | georges | gérald | gérard | géraldine | germain | ghislain
            ghislaine | gilbert | gilles | ginette | gisèle | grégoire | grégory | guillaume | guillemette | gustave | guy
            gwenaëlle | gwendal | hadrien | hélène | héloïse | henri | henriette | hervé | honoré | honorine | hortense | hubert
            hugo | hugues | inès | irène | isabelle | ismaël | jacqueline | jacques | jade | jean | jean-baptiste | jean-claude
            jean-françois | jean-luc | jean-marc | jean-paul | jean-pierre | jeanne | jérémie | jérémy | jérôme | joachim | joël
            joëlle | johanna | jonathan | joseph | josette | josiane | josselin | judith | jules | julia | julie | julien
            juliette | justin | justine | karim | karine | karl | kevin | laetitia | lambert | laura | laure | laurence | laurent
            laurie | léa | léna | léo | léon | léonard | léonie | léopold | lila | lilian | lise | loïc | loïck | lola | lorraine
            lou | louis | louise | louison | luc | lucas | lucie | lucien | lucile | lucille | ludivine | ludovic | lydie | maël
            maëlle | maëlys | madeleine | magali | manon | marc | marcel | marceline | margaux | margot | marguerite | marianne
            marie | marie-claude | marie-ève | marielle | marine | marion | marius | marlène | martial | martin | martine
            mathias | mathieu | mathilde | mathis | matthieu | maud | maurice | maxence | maxime | mélanie | mélina | mélissa
            michaël | michel | michèle | micheline | mickaël | mireille | monique | morgane | muriel | mylène | myriam | nadège
            nadine | natacha | nathalie | nathan | nicolas | nicole | noé | noël | noëlle | noémie | océane | octave | odette
            odile | olivia | olivier | ophélie | orane | oriane | pascal | pascale | patrice | patricia | patrick | paul | paule
            pauline | perrine | philibert | philippe | philippine | pierre | pierre-yves | priscille | prosper | quentin | rachel
            raoul | raphaël | raphaëlle | raymond | rebecca | régine | régis | rémi | rémy | renaud | renée | rené | richard
            robert | robin | rodolphe | rodrigue | roger | roland | rolande | romain | romane | romuald | rosalie | rose | roxane
            sabine | sabrina | salomé | samuel | sandra | sandrine | sara | sarah | sébastien | ségolène | séverine | sidonie
            simon | simone | solange | solène | soline | sonia | sophie | stanislas | stéphane | stéphanie | suzanne | sylvain
            sylvaine | sylvette | sylvia | sylvie | tanguy | théa | théo | théodore | théophile | thérèse | thibaud | thibault
            thierry | thomas | timothée | titouan | tristan | ulysse | ursule | valentin | valentine | valérie | vanessa
            véronique | victoire | victor | victorine | vincent | violaine | virginie | vivien | viviane | xavier | yann | yannick
            yasmine | yohan | yolande | youssef | yves | yvette | yvon | yvonne | zacharie | zélie | zoé | mamadou | moussa
            ousmane | aminata | mariam | fabiola | sékou | seydou | ibrahima | kader | rachid | nassim | samia | farida | malika
            nadia | leïla | mehdi | sofiane | walid | hakim | djamila | assia | bérangère | maïté | gontran | aymeric | foulques
            enguerrand | ondine | isaure | anicet | ferdinand | gaétan | gaétane | léontine | hippolyte
        """),
        functions=listed("""
            relations presse | relations médias | relations investisseurs | relations publiques | relations extérieures
            service communication | presse et communication | relations presse et communication
            communication et relations presse | relations avec les médias | marketing et communication
            relations médias et communication | relations presse et réseaux sociaux | affaires publiques
        """),
        roles=listed("""
            attaché* | attachée | responsable | responsables | directeur* | directrice* | chargé* | chargée | chef | cheffe
            chef* de service | conseiller | conseillère | conseillers | porte-parole | président* | présidente | vice-président*
            secrétaire | délégué | déléguée | coordinateur | coordinatrice | coordonnateur | coordonnatrice | rédacteur
            rédactrice | chercheur | chercheuse | professeur | professeure | professeur-chercheur | maître de conférences
            maîtresse de conférences | ingénieur | ingénieure | technicien* | climatologue | météorologue | astronome | physicien*
            biologiste | géologue | chimiste | historien* | archéologue | agronome | médecin | doctorant | doctorante
            post-doctorant* | auteur | auteure | autrice | adjoint | adjointe | gérant | gérante | fondateur | fondatrice
            cofondateur | cofondatrice | associé | associée | consultant | consultante | assistant | assistante | gestionnaire
            agent | agente | commissaire | conservateur | conservatrice | maire | préfet | préfète | sous-préfet* | ministre
            député | députée | sénateur | sénatrice | recteur | rectrice | doyen | doyenne | trésorier | trésorière
            administrateur | administratrice | animateur | animatrice | garde-moniteur | vétérinaire | pilote | capitaine
            enseignant* | scientifique | spécialiste | expert | experte | analyste | économiste | sociologue | psychologue
            médiateur | médiatrice | community manager | stagiaire | pdg | dg | dga | daf | régisseur | bibliothécaire
            archiviste | œnologue | chargé·e | conseiller* | investigateur | investigatrice | premier auteur | première auteure
            rabbin | aumônier | organiste | chef d'orchestre | cheffe d'orchestre
            chef de chœur | cheffe de chœur | metteur en scène | metteuse en scène | scénographe | chorégraphe
            dramaturge | comédienne | musicienne | compositeur | compositrice
            commissaire d'exposition | guide | guide-conférencier | médiateur culturel | restaurateur | restauratrice
            jardinier | jardinière | garde forestier | garde champêtre
            apiculteur | apicultrice | viticulteur | viticultrice | vigneron | vigneronne | maraîcher | maraîchère
            éleveur | éleveuse | maître d'œuvre
            architecte | urbaniste | paysagiste | géomètre | hydrologue | hydrogéologue | océanographe | glaciologue
            volcanologue | sismologue | paléontologue | entomologiste | ornithologue | botaniste | zoologiste
            écologue | mathématicien | mathématicienne | statisticien | statisticienne | neurologue | pneumologue
            cardiologue | pédiatre | chirurgien | chirurgienne | infirmier | infirmière | sage-femme | pharmacien
            pharmacienne | chef de clinique | cadre de santé | directeur de cabinet | directrice de cabinet
            chef de cabinet | cheffe de cabinet | conseiller presse | conseillère presse | adjoint au maire
            adjointe au maire | conseiller municipal | conseillère municipale | échevin | échevine | bourgmestre
            syndic | syndique | conseiller d'état | conseillère d'état | secrétaire général | secrétaire générale
            greffier | greffière | procureur | procureure | avocat | avocate | notaire | commandant
            commandante | colonel | capitaine de port | éditeur | éditrice | libraire | traducteur | traductrice
            photographe | vidéaste | réalisateur | réalisatrice | producteur | productrice | programmateur
            programmatrice | chargé de diffusion | chargée de diffusion | attaché de presse | attachée de presse
            relationniste | relationniste de presse | conseiller en communication | conseillère en communication
            conseiller en relations médias | conseillère en relations médias | agent d'information
            agente d'information | officier de presse | chef de projet | cheffe de projet | chef de produit
            cheffe de produit | entraîneur | entraîneuse | représentante | militante
            bénévole | intendant | intendante | proviseur | proviseure
        """),
        organizations=listed("""
            université | école | institut | agence | ministère | département | conseil | société | association | musée | fondation | laboratoire | observatoire
            centre | direction | direction générale | cabinet | bureau | commission | comité | autorité | faculté | hôpital | syndicat | union | fédération | groupe
            académie | service | services | mairie | préfecture | région | métropole | communauté | parc | office | caisse | banque | chambre | tribunal | cour
            compagnie | entreprise | éditions | théâtre | opéra | orchestre | bibliothèque | médiathèque | archives | unité | umr | équipe | pôle | réseau
            conseil départemental | conseil régional | collège | lycée | sa | s.a. | sas | sarl | s.a.r.l. | sàrl | eurl | snc | scop | cie | & cie | inc | inc. | ltée
            haute école | chu | chuv | epfl | confédération | canton | organisation | coopérative | maison | haras | domaine | station | collectivité | secrétariat
            gouvernement | inspection | brigade | gendarmerie | police | sdis | fonds | agglomération | clinique | studio | aéroport | port | club | ligue
            communauté de communes | communauté d'agglomération | sous-préfecture | rectorat | parc naturel
            parc national | syndicat mixte | régie | établissement | hôpitaux | chr | ehpad | conservatoire
            cinémathèque | mutuelle | maison d'édition | brasserie | manufacture | usine
            sncf | epci | epic | gie | gip | sasu | scic | asbl | sprl | srl | ambassade
            consulat | diocèse | samu | chambre de commerce | chambre d'agriculture | cci
            ville
        """),
        units=listed("""
            service | département | division | pôle | cellule | section | bureau | unité | secteur | office | mission | services
        """),
        desks=listed("""
            service de presse | service presse | bureau de presse | bureau presse | salle de presse | service communication
            service de la communication | service de communication | direction de la communication | cellule presse
            cellule communication | pôle presse | pôle communication | centre de presse | relations médias
            relations avec les médias | service des relations avec les médias | service médias | service des médias
            centre des médias | bureau des médias | service d'information | ligne médias | secrétariat presse | secrétariat
            département communication | département presse | permanence presse | permanence téléphonique | ligne d'information
            service de l'information | service des communications | service d'information | direction des communications
            relations presse | bureau d'information | accueil presse | équipe presse | presse | service des relations publiques
            standard presse | office de tourisme | cellule de crise | hotline | ligne info | service éducatif
            bureau des relations avec la presse | service des publics | relations investisseurs | communication institutionnelle
            relations aux médias | inscription | inscriptions | communication
            astreinte presse | astreinte médias | permanence médias | permanence de presse
            standard de garde | garde presse
            ligne directe presse | ligne presse
            cellule médias | cellule d'information | cellule d'information du public
            cellule communication de crise | bureau de la communication | bureau de la presse
            bureau des relations médias | bureau des communications | centre d'appels | centre d'information
            point info | point presse | pôle médias | pôle relations presse | service des affaires publiques
            affaires publiques | relations publiques | service relations presse | service de la communication externe
            mission communication | mission presse | délégation à la communication | rédaction | la rédaction
            iconothèque | photothèque | médiathèque presse | secrétariat général de la rédaction
            réservations
            guichet | guichet unique
        """),
        joins=listed("et | ou | ainsi que | ou bien | &"),
        links=listed("""
            de | du | des | de la | de l' | d' | à | au | chez | pour | par | auprès de | auprès du | avec | via | sur | en | le
            la | les | l' | un | une | notre | nos | votre | merci | veuillez | son | sa | ses
        """),
        places=listed("""
            chez | à | auprès
        """),
        at=listed("arobase | arobas | arrobase | chez | a commercial"),
        dot=listed("dot | point | pt"),
        patterns=listed(
            "prenom.nom | prénom.nom | p.nom | prenom_nom | initiale.nom | pnom | initialeprenom.nom"
        ),
    ),
    issuer=IssuerWords(
        tells=listed("""
            annonc* | lanc* | présent* | publi* | invit* | convie* | organis* | dénonc* | demand* | appell* | salu*
            ouvr* | inaugur* | inform* | rappel* | lancent | propos* | accueill* | dévoil* | signe* | ont
            communique | alert* | condamn* | exige* | rassembl* | réun*
        """),
        seats=listed("ville | mairie | commune"),
        sent_for=listed("pour"),
        behalf=listed("au nom | pour le compte"),
        sites=listed("site"),
        persons=listed("Mme | M"),
    ),
)
