"""Cities, countries and states as datelines print them, by ISO 3166-1 alpha-2 code."""

from store.parse.words.lexicon.base import listed

CITIES = {
    "FR": listed("""
        Paris | Marseille | Lyon | Toulouse | Nice | Nantes | Strasbourg | Montpellier | Bordeaux | Lille | Rennes
        Reims | Le Havre | Saint-Étienne | Toulon | Grenoble | Dijon | Angers | Nîmes | Villeurbanne | Le Mans
        Aix-en-Provence | Clermont-Ferrand | Brest | Tours | Amiens | Limoges | Annecy | Perpignan | Metz | Besançon
        Orléans | Rouen | Mulhouse | Caen | Nancy | Avignon | Poitiers | La Rochelle | Pau | Calais | Cannes | Antibes
        Valence | Chambéry | Lorient | Bayonne | Colmar | Troyes | Chartres | Évry | Versailles | Nanterre
        Courbevoie | Boulogne-Billancourt | Issy-les-Moulineaux | Saint-Denis | Montreuil | Créteil | Gif-sur-Yvette
        Orsay | Palaiseau | Labège | Guéret | Gap | Arles | Kourou | Cayenne | Fort-de-France | Nouméa | Papeete
        Évreux | Laval | Vannes | Quimper | Saint-Malo | Saint-Nazaire | Niort | Angoulême | Périgueux | Agen | Albi
        Rodez | Aurillac | Tarbes | Carcassonne | Béziers | Narbonne | Sète | Digne | Ajaccio | Bastia | Épinal
        Belfort | Auxerre | Nevers | Bourges | Blois | Moulins | Vichy | Mâcon | Roanne | La Défense | Vélizy
        Les Ulis | Sophia Antipolis | Dunkerque | Arras | Lens | Valenciennes | Cherbourg | Alençon | Cahors
        Montauban | Auch | Foix | Privas | Lannion | Roscoff | Saclay | Meudon
    """),
    "DE": listed("""
        Berlin | Hamburg | München | Köln | Frankfurt | Stuttgart | Düsseldorf | Leipzig | Dortmund | Essen | Bremen
        Dresden | Hannover | Nürnberg | Duisburg | Bochum | Wuppertal | Bielefeld | Bonn | Münster | Karlsruhe
        Mannheim | Augsburg | Wiesbaden | Mönchengladbach | Gelsenkirchen | Aachen | Braunschweig | Kiel | Chemnitz
        Halle | Magdeburg | Freiburg | Krefeld | Lübeck | Mainz | Erfurt | Oberhausen | Rostock | Kassel | Hagen
        Potsdam | Saarbrücken | Ludwigshafen | Oldenburg | Leverkusen | Osnabrück | Heidelberg | Darmstadt
        Regensburg | Ingolstadt | Würzburg | Göttingen | Wolfsburg | Ulm | Heilbronn | Pforzheim | Offenbach | Bottrop
        Bremerhaven | Jena | Trier | Koblenz | Cottbus | Erlangen | Bayreuth | Konstanz | Tübingen | Marburg | Gießen
        Garching | Oberpfaffenhofen | Friedrichshafen | Jülich | Golm | Greifswald | Stralsund | Schwerin | Weimar
        Passau | Bamberg | Fürth | Reutlingen | Paderborn | Siegen | Hildesheim | Flensburg | Geesthacht | Weßling
        Eschborn | Walldorf | Wetzlar | Adlershof | Neustrelitz | Freiberg | Zwickau | Gera | Dessau | Emden
        Wilhelmshaven | Lüneburg | Celle | Frankfurt am Main | Frankfurt/Main | Freiburg im Breisgau | Munich
        Cologne | Nuremberg | Hanover
    """),
    "AT": listed("""
        Wien | Graz | Linz | Salzburg | Innsbruck | Klagenfurt | Villach | Wels | St. Pölten | Dornbirn | Bregenz
        Eisenstadt | Leoben | Steyr | Krems | Klosterneuburg | Vienna | Wiener Neustadt | Seibersdorf
    """),
    "CH": listed("""
        Zürich | Genf | Genève | Basel | Bern | Lausanne | Winterthur | Luzern | St. Gallen | Lugano | Biel | Thun
        Fribourg | Freiburg i. Ü. | Neuchâtel | Sion | Zug | Schaffhausen | Chur | Bellinzona | Locarno | Dübendorf
        Villigen | Payerne | Zurich | Geneva | Berne | Bâle | Lucerne | Davos | Ginevra | Berna | Zurigo | Delémont
        Aarau | Solothurn | Frauenfeld | Ittigen | Kloten | Vevey | Yverdon | La Chaux-de-Fonds
    """),
    "GB": listed("""
        London | Birmingham | Manchester | Leeds | Liverpool | Newcastle | Sheffield | Bristol | Nottingham
        Leicester | Edinburgh | Glasgow | Aberdeen | Dundee | Cardiff | Swansea | Belfast | Oxford | Cambridge
        Southampton | Portsmouth | Brighton | Plymouth | Exeter | Norwich | York | Hull | Bath | Reading | Swindon
        Coventry | Derby | Stoke | Wolverhampton | Milton Keynes | Guildford | Canterbury | Durham | Lancaster
        Preston | Inverness | Stirling | Perth | Harwell | Didcot | Abingdon | Cheltenham | Gloucester | Worcester
        Lincoln | Ipswich | Colchester | Bournemouth | Stevenage | Jodrell Bank | Bangor | Aberystwyth | Londonderry
        St Andrews | Leith | Warrington | Farnborough | Crawley | Luton | Watford | Slough | Newport | Wrexham
    """),
    "IE": listed("""
        Dublin | Cork | Galway | Limerick | Waterford | Maynooth | Athlone | Sligo | Kilkenny | Letterkenny | Drogheda
        Dundalk
    """),
    "US": listed("""
        Washington | New York | Los Angeles | Chicago | Houston | Phoenix | Philadelphia | San Antonio | San Diego
        Dallas | San Jose | Austin | Jacksonville | San Francisco | Columbus | Indianapolis | Seattle | Denver
        Boston | Nashville | Detroit | Portland | Las Vegas | Memphis | Louisville | Baltimore | Milwaukee
        Albuquerque | Tucson | Fresno | Sacramento | Atlanta | Kansas City | Omaha | Colorado Springs | Raleigh
        Miami | Oakland | Minneapolis | Tulsa | Cleveland | Wichita | Arlington | New Orleans | Honolulu | Tampa
        Pasadena | Greenbelt | Huntsville | Cape Canaveral | Dulles | Pittsburgh | Cincinnati | St. Louis
        Saint Louis | St. Paul | Orlando | Newark | Buffalo | Rochester | Syracuse | Albany | Hartford | Providence
        Richmond | Norfolk | Charlotte | Salt Lake City | Boise | Anchorage | Fairbanks | Juneau | Hilo | Reno
        Santa Fe | Boulder | Palo Alto | Mountain View | Cupertino | Santa Clara | Sunnyvale | Redmond | Bellevue
        Spokane | Tacoma | Eugene | Madison | Green Bay | Duluth | Des Moines | Fargo | Billings | Helena | Cheyenne
        Little Rock | Jackson | Mobile | Montgomery | Knoxville | Chattanooga | Charleston | Savannah | Hampton
        Wallops Island | Mojave | El Segundo | Long Beach | Irvine | Anaheim | Berkeley | Stanford | Santa Barbara
        Santa Cruz | Ithaca | Princeton | New Haven | Ann Arbor | Bloomington | Champaign | Urbana | Lansing | Toledo
        Dayton | Akron | Ames | Laramie | Flagstaff | Tempe | Scottsdale | El Paso | Fort Worth | Plano | Bethesda
        Rockville | Gaithersburg | Silver Spring | Reston | Herndon | McLean | Chantilly | Cocoa Beach | Titusville
        Kennedy Space Center | White Sands | Edwards | Vandenberg | Woods Hole | Hawthorne | Burbank | Sioux Falls
        Concord | Burlington | Augusta | Waltham | Lowell | Somerville
    """),
    "CA": listed("""
        Toronto | Montréal | Montreal | Vancouver | Calgary | Edmonton | Ottawa | Winnipeg | Québec | Quebec
        Hamilton | Kitchener | Halifax | Victoria | Saskatoon | Regina | Longueuil | Gatineau | Sherbrooke
        Trois-Rivières | Saguenay | Rimouski | Gaspé | Moncton | Fredericton | St. John's | Charlottetown | Whitehorse
        Yellowknife | Iqaluit | Mississauga | Saint-Hubert | Waterloo | Kingston | Thunder Bay | Sudbury | Guelph
        Lévis
    """),
    "ES": listed("""
        Madrid | Barcelona | Valencia | Sevilla | Zaragoza | Málaga | Murcia | Palma | Bilbao | Alicante | Córdoba
        Valladolid | Vigo | Gijón | Granada | Vitoria | La Coruña | A Coruña | Elche | Oviedo | Cartagena | Jerez
        Pamplona | Almería | San Sebastián | Donostia | Burgos | Santander | Castellón | Albacete | Logroño | Badajoz
        Salamanca | Huelva | Lleida | Tarragona | León | Cádiz | Jaén | Girona | Santiago de Compostela | Cáceres
        Las Palmas | Santa Cruz de Tenerife | La Laguna | Segovia | Ávila | Soria | Teruel | Cuenca | Huesca | Lugo
        Ourense | Pontevedra | Melilla | Ceuta | Seville | Bellaterra | Torrejón de Ardoz | Mérida | Vitoria-Gasteiz
    """),
    "IT": listed("""
        Roma | Milano | Napoli | Torino | Palermo | Genova | Bologna | Firenze | Bari | Catania | Venezia | Verona
        Messina | Padova | Trieste | Brescia | Parma | Taranto | Prato | Modena | Reggio Calabria | Reggio Emilia
        Perugia | Livorno | Ravenna | Cagliari | Foggia | Rimini | Salerno | Ferrara | Sassari | Siracusa | Pescara
        Monza | Bergamo | Trento | Vicenza | Bolzano | Novara | Piacenza | Ancona | Udine | Lecce | Pisa | Siena
        Arezzo | Lucca | L'Aquila | Frascati | Gubbio | Matera | Potenza | Como | Varese | Pavia | Cremona | Mantova
        Asti | Alessandria | Cuneo | Aosta | Viterbo | Terni | Rome | Milan | Naples | Turin | Florence | Venice
        Genoa | Nuoro | Oristano | Olbia | Gorizia | Pordenone | Treviso | Belluno | Rovigo | Mestre | Capena
    """),
    "PT": listed("""
        Lisboa | Porto | Braga | Coimbra | Aveiro | Faro | Évora | Setúbal | Funchal | Guimarães | Leiria | Viseu
        Lisbon | Ponta Delgada | Covilhã | Viana do Castelo | Vila Real | Bragança | Guarda | Santarém | Beja | Oeiras
        Cascais | Sintra | Almada | Caparica | Peniche
    """),
    "BR": listed("""
        São Paulo | Rio de Janeiro | Brasília | Salvador | Fortaleza | Belo Horizonte | Manaus | Curitiba | Recife
        Goiânia | Belém | Porto Alegre | Campinas | São Luís | Maceió | Natal | João Pessoa | Teresina | Campo Grande
        Cuiabá | Aracaju | Florianópolis | São José dos Campos | Ribeirão Preto | Sorocaba | Santos | Londrina
        Joinville | Niterói | Alcântara | Planaltina | Cachoeira Paulista | São Carlos | Piracicaba | Viçosa
        Uberlândia | Palmas | Macapá | Boa Vista | Porto Velho | Rio Branco | Belem | Brasilia | Petrópolis
        Juiz de Fora | Feira de Santana | Pelotas
    """),
    "AR": listed("""
        Buenos Aires | Rosario | La Plata | Mar del Plata | Mendoza | Salta | San Juan | Neuquén | Bariloche
        San Carlos de Bariloche | Tucumán | San Miguel de Tucumán | Ushuaia | Bahía Blanca | Posadas | Corrientes
        Resistencia | Paraná | San Luis | Jujuy | Comodoro Rivadavia | Río Gallegos | Viedma | Formosa
        Falda del Cañete
    """),
    "MX": listed("""
        Ciudad de México | Guadalajara | Monterrey | Puebla | Tijuana | Querétaro | Toluca | Cancún | Oaxaca
        Veracruz | Xalapa | Morelia | Hermosillo | Saltillo | Aguascalientes | Cuernavaca | Chihuahua | Culiacán
        Mexico City | San Luis Potosí | Tuxtla Gutiérrez | Villahermosa | Zacatecas | Ensenada
    """),
    "CL": listed("""
        Santiago | Santiago de Chile | Valparaíso | Concepción | Antofagasta | Viña del Mar | La Serena | Temuco
        Iquique | Punta Arenas | Arica | Valdivia | Puerto Montt | Talca | Rancagua | Coquimbo
    """),
    "CO": listed("""
        Bogotá | Medellín | Cali | Barranquilla | Bucaramanga | Cartagena de Indias | Manizales | Pereira | Bogota
        Santa Marta | Cúcuta | Ibagué
    """),
    "PE": listed("Lima | Arequipa | Cusco | Trujillo | Callao | Iquitos | Piura | Puno"),
    "VE": listed("Caracas | Maracaibo"),
    "UY": listed("Montevideo | Punta del Este | Salto"),
    "EC": listed("Quito | Guayaquil"),
    "BO": listed("La Paz | Sucre | Cochabamba"),
    "PY": listed("Asunción"),
    "CR": listed("San José"),
    "PA": listed("Panamá | Ciudad de Panamá"),
    "CU": listed("La Habana | Havana"),
    "DO": listed("Santo Domingo"),
    "GT": listed("Ciudad de Guatemala"),
    "SV": listed("San Salvador"),
    "HN": listed("Tegucigalpa"),
    "NI": listed("Managua"),
    "NL": listed("""
        Amsterdam | Rotterdam | Den Haag | 's-Gravenhage | Utrecht | Eindhoven | Groningen | Tilburg | Almere | Breda
        Nijmegen | Enschede | Haarlem | Arnhem | Amersfoort | Zwolle | Leiden | Maastricht | Delft | Noordwijk
        Wageningen | Hilversum | Dordrecht | Leeuwarden | Apeldoorn | Zoetermeer | Middelburg | The Hague | Assen
        Lelystad | 's-Hertogenbosch | Den Bosch | De Bilt | Petten | Dwingeloo | Vlissingen | Terneuzen | Goes
        Zierikzee | Schiphol | Rijswijk | Veldhoven
    """),
    "BE": listed("""
        Brussel | Bruxelles | Brussels | Antwerpen | Gent | Luik | Liège | Charleroi | Brugge | Namur | Leuven | Mons
        Mechelen | Louvain-la-Neuve | Hasselt | Kortrijk | Oostende | Gand | Anvers | Antwerp | Ghent | Bruges | Ukkel
        Uccle | Genk | Redu | Wavre | Geel | Mol | Aalst
    """),
    "LU": listed("Luxembourg | Luxemburg | Esch-sur-Alzette | Betzdorf | Belval"),
    "SE": listed("""
        Stockholm | Göteborg | Malmö | Uppsala | Västerås | Örebro | Linköping | Helsingborg | Jönköping | Norrköping
        Lund | Umeå | Gävle | Borås | Södertälje | Eskilstuna | Karlstad | Växjö | Halmstad | Sundsvall | Luleå
        Kiruna | Solna | Gothenburg | Östersund | Kalmar | Visby | Falun | Skövde | Trollhättan | Huddinge | Mölndal
        Norrtälje
    """),
    "DK": listed("""
        København | Aarhus | Århus | Odense | Aalborg | Ålborg | Esbjerg | Roskilde | Kolding | Horsens | Vejle
        Copenhagen | Kgs. Lyngby | Lyngby | Helsingør | Silkeborg | Herning | Randers | Viborg | Sønderborg | Kastrup
        Frederiksberg | Hellerup | Nuuk | Tórshavn | Hillerød | Svendborg
    """),
    "NO": listed("""
        Oslo | Bergen | Trondheim | Stavanger | Drammen | Tromsø | Kristiansand | Bodø | Ålesund | Fredrikstad
        Sandnes | Longyearbyen | Andenes | Svalbard | Hamar | Lillehammer | Molde | Haugesund | Tønsberg | Skien
        Moss | Gjøvik | Harstad | Narvik | Alta | Kirkenes | Horten | Kongsberg | Fornebu | Lysaker | Ås
    """),
    "FI": listed("""
        Helsinki | Espoo | Tampere | Vantaa | Oulu | Turku | Jyväskylä | Lahti | Kuopio | Pori | Joensuu
        Lappeenranta | Vaasa | Rovaniemi | Helsingfors | Otaniemi | Kouvola | Kotka | Mikkeli | Hämeenlinna
        Seinäjoki | Sodankylä | Kajaani | Kokkola | Rauma | Åbo
    """),
    "IS": listed("Reykjavík | Akureyri | Reykjavik"),
    "PL": listed("""
        Warszawa | Kraków | Łódź | Wrocław | Poznań | Gdańsk | Szczecin | Bydgoszcz | Lublin | Białystok | Katowice
        Gdynia | Częstochowa | Radom | Toruń | Rzeszów | Kielce | Gliwice | Olsztyn | Bielsko-Biała | Opole
        Zielona Góra | Sopot | Warsaw | Cracow | Świerk | Otwock | Zabrze | Sosnowiec | Płock | Elbląg | Koszalin
        Legnica | Słupsk | Tarnów | Nowy Sącz | Zakopane | Puławy
    """),
    "CZ": listed("""
        Praha | Brno | Ostrava | Plzeň | Liberec | Olomouc | České Budějovice | Hradec Králové | Ústí nad Labem
        Pardubice | Zlín | Prague | Jihlava | Karlovy Vary | Ondřejov | Kladno | Opava | Telč | Tábor | Mladá Boleslav
        Třebíč | Znojmo | Most | Děčín | Teplice
    """),
    "SK": listed(
        "Bratislava | Košice | Prešov | Žilina | Banská Bystrica | Nitra | Trnava | Trenčín | Martin | Poprad"
    ),
    "HU": listed("""
        Budapest | Debrecen | Szeged | Miskolc | Pécs | Győr | Nyíregyháza | Kecskemét | Székesfehérvár | Szombathely
        Sopron | Veszprém | Eger | Szolnok | Kaposvár | Tatabánya | Békéscsaba | Zalaegerszeg | Paks | Gödöllő
    """),
    "RO": listed("""
        București | Bucureşti | Cluj-Napoca | Cluj | Timișoara | Iași | Constanța | Craiova | Brașov | Galați
        Ploiești | Oradea | Bucharest | Măgurele | Sibiu | Arad | Pitești | Bacău | Suceava | Târgu Mureș | Baia Mare
        Alba Iulia
    """),
    "MD": listed("Chișinău | Chişinău | Bălți | Ungheni | Tiraspol"),
    "BG": listed("Sofia | София | Пловдив | Варна | Бургас | Русе | Plovdiv | Varna"),
    "GR": listed("""
        Αθήνα | Θεσσαλονίκη | Πάτρα | Ηράκλειο | Λάρισα | Βόλος | Ιωάννινα | Χανιά | Ρέθυμνο | Κέρκυρα | Ρόδος
        Athens | Thessaloniki | Heraklion | Patras | Piraeus | Πειραιάς | Καβάλα | Κοζάνη | Ξάνθη | Κομοτηνή
        Αλεξανδρούπολη | Μυτιλήνη | Χίος | Σύρος | Τρίπολη | Καλαμάτα | Λαμία
    """),
    "CY": listed("Λευκωσία | Nicosia | Limassol | Λεμεσός | Larnaca"),
    "TR": listed("""
        İstanbul | Ankara | İzmir | Bursa | Antalya | Adana | Konya | Gaziantep | Kayseri | Trabzon | Eskişehir
        Istanbul | Izmir | Gebze | Mersin | Diyarbakır | Samsun | Kocaeli | Denizli | Erzurum | Van | Çanakkale
        Muğla | Hatay
    """),
    "RU": listed("""
        Москва | Санкт-Петербург | Новосибирск | Екатеринбург | Казань | Самара | Омск | Челябинск | Ростов-на-Дону
        Уфа | Красноярск | Пермь | Воронеж | Волгоград | Владивосток | Байконур | Дубна | Moscow | St. Petersburg
        Moskva | Королёв | Томск | Иркутск | Калининград | Якутск | Хабаровск | Мурманск | Архангельск | Сочи
        Обнинск | Троицк | Пущино | Саров | Тула | Калуга | Рязань | Ярославль | Тверь | Нижний Новгород | Саратов
        Тюмень | Барнаул | Петрозаводск
    """),
    "UA": listed("""
        Київ | Харків | Одеса | Дніпро | Львів | Запоріжжя | Вінниця | Kyiv | Kiev | Lviv | Odesa | Чернівці
        Івано-Франківськ | Тернопіль | Ужгород | Полтава | Суми | Чернігів | Житомир | Луцьк | Рівне | Миколаїв
        Херсон | Кропивницький | Kharkiv
    """),
    "BY": listed("Минск | Мінск | Minsk"),
    "LT": listed("Vilnius | Kaunas | Klaipėda"),
    "LV": listed("Rīga | Riga | Daugavpils"),
    "EE": listed("Tallinn | Tartu | Pärnu"),
    "HR": listed(
        "Zagreb | Split | Rijeka | Osijek | Zadar | Dubrovnik | Pula | Šibenik | Varaždin | Karlovac | Sisak | Vukovar"
    ),
    "SI": listed("Ljubljana | Maribor | Celje | Koper | Kranj | Portorož"),
    "RS": listed("Beograd | Novi Sad | Niš | Belgrade | Београд"),
    "BA": listed("Sarajevo | Banja Luka | Mostar"),
    "ME": listed("Podgorica"),
    "MK": listed("Skopje | Скопје"),
    "AL": listed("Tirana | Tiranë"),
    "MT": listed("Valletta"),
    "MC": listed("Monaco"),
    "AD": listed("Andorra la Vella"),
    "LI": listed("Vaduz"),
    "VA": listed("Città del Vaticano | Vatican City"),
    "JP": listed("""
        東京 | 大阪 | 京都 | 名古屋 | 札幌 | 仙台 | 横浜 | 神戸 | 福岡 | 広島 | 筑波 | つくば | 種子島 | 千葉 | 埼玉 | 沖縄 | 那覇 | 新潟 | 金沢 | 長野 | 静岡 | 岡山
        松山 | 熊本 | 鹿児島 | 川崎 | 相模原 | 奈良 | 富山 | 高松 | 長崎 | 宇都宮 | 水戸 | 盛岡 | 秋田 | 青森 | 函館 | Tokyo | Osaka | Kyoto | Nagoya
        Sapporo | Sendai | Yokohama | Kobe | Fukuoka | Hiroshima | Tsukuba | Sagamihara | Kanazawa | Naha | Okayama
        Nagasaki
    """),
    "KR": listed("""
        서울 | 부산 | 인천 | 대구 | 대전 | 광주 | 울산 | 세종 | 수원 | 성남 | 포항 | 제주 | 전주 | 창원 | 춘천 | 청주 | 사천 | 고흥 | 나로 | 진주 | 과천 | Seoul
        Busan | Daejeon | Incheon | Daegu | Gwangju | Pohang | Sejong | 강릉 | 원주 | 천안 | 목포 | 여수 | 경주 | 안동
    """),
    "KP": listed("평양 | Pyongyang"),
    "CN": listed("""
        北京 | 上海 | 广州 | 深圳 | 天津 | 重庆 | 成都 | 武汉 | 杭州 | 南京 | 西安 | 苏州 | 郑州 | 长沙 | 沈阳 | 青岛 | 大连 | 厦门 | 合肥 | 济南 | 哈尔滨 | 长春
        昆明 | 福州 | 酒泉 | 文昌 | 太原 | 西昌 | 贵阳 | 南昌 | 兰州 | 拉萨 | 乌鲁木齐 | 海口 | 三亚 | 无锡 | 宁波 | Beijing | Shanghai | Guangzhou
        Shenzhen | Tianjin | Chongqing | Chengdu | Wuhan | Hangzhou | Nanjing | Xi'an | Jiuquan | Wenchang | Qingdao
        Dalian | Xiamen | Hefei | Suzhou
    """),
    "TW": listed("""
        台北 | 臺北 | 新北 | 桃園 | 台中 | 臺中 | 台南 | 臺南 | 高雄 | 新竹 | 基隆 | 嘉義 | 花蓮 | 台東 | 臺東 | 屏東 | 宜蘭 | 苗栗 | 彰化 | 南投 | 雲林 | 澎湖
        金門 | Taipei | Hsinchu | Kaohsiung | Taichung | Tainan
    """),
    "HK": listed("香港 | Hong Kong"),
    "MO": listed("澳門 | Macau"),
    "SG": listed("Singapore | 新加坡"),
    "MY": listed("Kuala Lumpur | Penang"),
    "ID": listed("Jakarta | Bandung | Surabaya | Yogyakarta | Denpasar | Medan"),
    "TH": listed("Bangkok | Chiang Mai | กรุงเทพฯ"),
    "VN": listed("Hanoi | Ho Chi Minh City | Hà Nội"),
    "PH": listed("Manila | Quezon City | Cebu | Los Baños"),
    "IN": listed("""
        New Delhi | Mumbai | Bengaluru | Bangalore | Chennai | Hyderabad | Kolkata | Pune | Ahmedabad | Sriharikota
        Thiruvananthapuram | Delhi | Jaipur | Lucknow | Nagpur | Bhopal | Kanpur
    """),
    "PK": listed("Islamabad | Karachi | Lahore"),
    "BD": listed("Dhaka"),
    "LK": listed("Colombo"),
    "NP": listed("Kathmandu"),
    "AE": listed("Dubai | Abu Dhabi | Sharjah"),
    "SA": listed("Riyadh | Jeddah | Dhahran | Thuwal"),
    "QA": listed("Doha"),
    "KW": listed("Kuwait City"),
    "BH": listed("Manama"),
    "OM": listed("Muscat"),
    "IL": listed("Jerusalem | Tel Aviv | Haifa | Rehovot | Beersheba"),
    "JO": listed("Amman"),
    "LB": listed("Beirut | Beyrouth"),
    "IQ": listed("Baghdad | Erbil"),
    "IR": listed("Tehran | Isfahan"),
    "SY": listed("Damascus"),
    "YE": listed("Sanaa"),
    "EG": listed("Cairo | Alexandria | Le Caire"),
    "MA": listed("Rabat | Casablanca | Marrakech | Tanger"),
    "TN": listed("Tunis"),
    "DZ": listed("Alger | Algiers | Oran"),
    "LY": listed("Tripoli"),
    "SN": listed("Dakar | Thiès | Ziguinchor | Kaolack"),
    "CI": listed("Abidjan"),
    "GH": listed("Accra"),
    "NG": listed("Abuja | Lagos"),
    "CM": listed("Yaoundé | Douala"),
    "CD": listed("Kinshasa"),
    "ET": listed("Addis Ababa"),
    "KE": listed("Nairobi | Mombasa | Malindi"),
    "UG": listed("Kampala"),
    "TZ": listed("Dar es Salaam | Dodoma"),
    "RW": listed("Kigali"),
    "MG": listed("Antananarivo"),
    "ZA": listed(
        "Johannesburg | Cape Town | Pretoria | Durban | Stellenbosch | Bloemfontein | Port Elizabeth"
    ),
    "NA": listed("Windhoek"),
    "BW": listed("Gaborone"),
    "ZW": listed("Harare"),
    "ZM": listed("Lusaka"),
    "MZ": listed("Maputo"),
    "AO": listed("Luanda"),
    "SD": listed("Khartoum"),
    "AU": listed("""
        Sydney | Melbourne | Brisbane | Adelaide | Canberra | Hobart | Darwin | Wollongong | Geelong | Townsville
        Cairns | Parkes | Woomera | Alice Springs | Ballarat
    """),
    "NZ": listed("""
        Auckland | Wellington | Christchurch | Dunedin | Tauranga | Nelson | Palmerston North | Queenstown | Rotorua
        Invercargill | Mahia
    """),
    "FJ": listed("Suva"),
    "KZ": listed("Almaty | Astana | Нур-Султан | Алматы | Астана"),
    "UZ": listed("Tashkent"),
    "GE": listed("Tbilisi"),
    "AM": listed("Yerevan"),
    "AZ": listed("Baku | Bakı"),
    "MN": listed("Ulaanbaatar"),
    "AF": listed("Kabul"),
    "GL": listed("Kangerlussuaq | Ilulissat"),
}
"""Capitals, large cities, and towns that press releases often come from; some stand under several."""

COUNTRIES = {
    "FR": listed("""
        France | Frankreich | Francia | França | Frankrijk | Frankrike | Frankrig | Ranska | Francja | Francie | フランス
        프랑스 | 法国 | 法國
    """),
    "DE": listed("""
        Germany | Deutschland | Allemagne | Alemania | Germania | Alemanha | Duitsland | Tyskland | Saksa | Niemcy
        Německo | ドイツ | 독일 | 德国 | 德國
    """),
    "AT": listed(
        "Austria | Österreich | Autriche | Áustria | Oostenrijk | Österrike | Itävalta | Rakousko | オーストリア"
    ),
    "CH": listed("""
        Switzerland | Schweiz | Suisse | Suiza | Svizzera | Suíça | Zwitserland | Sveits | Sveitsi | Szwajcaria
        Švýcarsko | スイス | 瑞士
    """),
    "GB": listed("""
        United Kingdom | UK | Great Britain | England | Scotland | Wales | Northern Ireland | Royaume-Uni
        Vereinigtes Königreich | Großbritannien | Reino Unido | Regno Unito | Verenigd Koninkrijk | Storbritannien
        Storbritannia | イギリス | 英国 | 영국
    """),
    "IE": listed("Ireland | Irland | Irlande | Irlanda | Ierland | Irlanti | Éire"),
    "US": listed("""
        United States | USA | U.S.A. | U.S. | États-Unis | Vereinigte Staaten | Estados Unidos | EE.UU. | Stati Uniti
        Verenigde Staten | アメリカ | 米国 | 미국 | 美国 | 美國
    """),
    "CA": listed("Canada | Kanada | カナダ | 캐나다 | 加拿大"),
    "ES": listed("""
        Spain | España | Espagne | Spanien | Spagna | Espanha | Spanje | Spania | Espanja | Hiszpania | Španělsko
        スペイン
    """),
    "IT": listed(
        "Italy | Italia | Italie | Italien | Itália | Italië | Włochy | Itálie | イタリア"
    ),
    "PT": listed("Portugal | Portogallo | Portugali"),
    "BR": listed("Brazil | Brasil | Brésil | Brasilien | Brasile | Brazilië | ブラジル"),
    "AR": listed("Argentina | Argentine | Argentinien"),
    "MX": listed("Mexico | México | Mexique | Mexiko | Messico"),
    "CL": listed("Chile | Chili | Cile"),
    "NL": listed("""
        Netherlands | The Netherlands | Nederland | Pays-Bas | Niederlande | Países Bajos | Paesi Bassi
        Nederländerna
    """),
    "BE": listed("Belgium | België | Belgique | Belgien | Bélgica | Belgio"),
    "LU": listed("Luxembourg | Luxemburg"),
    "SE": listed(
        "Sweden | Sverige | Suède | Schweden | Suecia | Svezia | Suécia | Zweden | Ruotsi | Szwecja | Švédsko | スウェーデン"
    ),
    "DK": listed(
        "Denmark | Danmark | Danemark | Dänemark | Dinamarca | Danimarca | Denemarken | Tanska | Dania | Dánsko"
    ),
    "NO": listed(
        "Norway | Norge | Norvège | Norwegen | Noruega | Norvegia | Noorwegen | Norja | Norwegia | Norsko"
    ),
    "FI": listed("Finland | Suomi | Finlande | Finnland | Finlandia | Finlândia | フィンランド"),
    "PL": listed("Poland | Polska | Pologne | Polen | Polonia | Polónia | Puola | Polsko"),
    "CZ": listed(
        "Czech Republic | Czechia | Česko | Česká republika | Tschechien | République tchèque"
    ),
    "SK": listed("Slovakia | Slovensko"),
    "HU": listed("Hungary | Magyarország | Ungarn | Hongrie"),
    "RO": listed("Romania | România | Roumanie | Rumänien"),
    "GR": listed("Greece | Ελλάδα | Griechenland | Grèce"),
    "TR": listed("Turkey | Türkiye | Türkei | Turquie"),
    "RU": listed("Russia | Россия | Russland | Russie | Rusia"),
    "UA": listed("Ukraine | Україна"),
    "JP": listed("Japan | Japon | Japón | Giappone | Japão | 日本"),
    "KR": listed("South Korea | Korea | Corée | Südkorea | 한국 | 대한민국 | 韓国"),
    "CN": listed("China | Chine | Cina | 中国"),
    "TW": listed("Taiwan | 台灣 | 臺灣"),
    "IN": listed("India | Inde | Indien"),
    "AU": listed("Australia | Australie | Australien"),
    "NZ": listed("New Zealand | Nouvelle-Zélande | Neuseeland"),
    "ZA": listed("South Africa | Afrique du Sud | Südafrika"),
    "IL": listed("Israel | Israël"),
    "KE": listed("Kenya"),
    "NG": listed("Nigeria"),
    "EG": listed("Egypt | Égypte"),
    "MA": listed("Morocco | Maroc"),
    "SG": listed("Singapore"),
    "HR": listed("Croatia | Hrvatska"),
    "SI": listed("Slovenia | Slovenija"),
    "SN": listed("Senegal | Sénégal"),
    "CI": listed("Ivory Coast | Côte d'Ivoire"),
    "CM": listed("Cameroon | Cameroun"),
    "TN": listed("Tunisia | Tunisie | Tunesien"),
    "DZ": listed("Algeria | Algérie | Algerien"),
    "MD": listed("Moldova | Moldavie | Moldau"),
    "BG": listed("Bulgaria | България | Bulgarien | Bulgarie"),
    "RS": listed("Serbia | Srbija | Serbien | Serbie"),
    "CO": listed("Colombia | Kolumbien | Colombie"),
    "PE": listed("Peru | Perú | Pérou"),
    "UY": listed("Uruguay"),
    "PY": listed("Paraguay"),
    "EC": listed("Ecuador | Équateur"),
    "BO": listed("Bolivia | Bolivien | Bolivie"),
    "VE": listed("Venezuela"),
    "CR": listed("Costa Rica"),
    "PA": listed("Panamá | Panama"),
    "SV": listed("El Salvador"),
    "GT": listed("Guatemala"),
    "HN": listed("Honduras"),
    "NI": listed("Nicaragua"),
    "CU": listed("Cuba | Kuba"),
    "UG": listed("Uganda | Ouganda"),
    "TZ": listed("Tanzania | Tanzanie | Tansania"),
    "GH": listed("Ghana"),
    "RW": listed("Rwanda | Ruanda"),
    "ET": listed("Ethiopia | Éthiopie | Äthiopien"),
    "ZM": listed("Zambia | Sambia | Zambie"),
    "ZW": listed("Zimbabwe | Simbabwe"),
    "NA": listed("Namibia | Namibie"),
    "BW": listed("Botswana"),
    "MZ": listed("Mozambique | Moçambique | Mosambik"),
    "AO": listed("Angola"),
    "IS": listed("Iceland | Ísland | Islande | Islandia"),
    "EE": listed("Estonia | Eesti | Estland | Estonie"),
    "LV": listed("Latvia | Latvija | Lettland | Lettonie"),
    "LT": listed("Lithuania | Lietuva | Litauen | Lituanie"),
    "PK": listed("Pakistan"),
    "BD": listed("Bangladesh"),
    "LK": listed("Sri Lanka"),
    "NP": listed("Nepal"),
    "PH": listed("Philippines | Filipinas | Philippinen"),
    "MY": listed("Malaysia | Malaisie"),
    "ID": listed("Indonesia | Indonesien | Indonésie"),
    "TH": listed("Thailand | Thaïlande"),
    "VN": listed("Vietnam | Viet Nam | Việt Nam"),
    "FJ": listed("Fiji | Fidji"),
    "AE": listed("United Arab Emirates | UAE"),
    "HK": listed("Hong Kong"),
}
"""As they are called in the languages of the lexicons."""

PEOPLES = {
    "AU": listed("Australian | Australians"),
    "ZA": listed("South African | South Africans"),
    "KE": listed("Kenyan | Kenyans"),
    "NG": listed("Nigerian | Nigerians"),
    "GH": listed("Ghanaian | Ghanaians"),
    "UG": listed("Ugandan | Ugandans"),
    "IE": listed("Irish"),
    "GB": listed("British | Scottish | Welsh"),
    "CA": listed("Canadian | Canadians"),
    "NZ": listed("New Zealanders | Māori | Maori"),
    "IN": listed("Indian"),
    "SN": listed("sénégalais | sénégalaise"),
    "MD": listed("moldovean | moldovenesc | moldovenească"),
    "CH": listed("Swiss"),
    "AT": listed("Austrian"),
}
"""What is of a country, where the language is written in several."""

REGIONS = listed("""
    North America | South America | Latin America | Europe | Asia | Africa | Oceania | Asia Pacific | Middle East
    EMEA | APAC | Americas | Amérique du Nord | Europa | América Latina | Lateinamerika
""")
"""Parts of the world, each of which may have its own contact."""

STATES = {
    "US": listed("""
        Ala. | Alaska | Ariz. | Ark. | Calif. | Colo. | Conn. | Del. | D.C. | Fla. | Ga. | Hawaii | Idaho | Ill.
        Ind. | Iowa | Kan. | Ky. | La. | Maine | Md. | Mass. | Mich. | Minn. | Miss. | Mo. | Mont. | Neb. | Nev.
        N.H. | N.J. | N.M. | N.Y. | N.C. | N.D. | Ohio | Okla. | Ore. | Pa. | R.I. | S.C. | S.D. | Tenn. | Texas
        Utah | Vt. | Va. | Wash. | W.Va. | Wis. | Wyo. | AL | AK | AZ | AR | CA | CO | CT | DE | DC | FL | GA | HI
        ID | IL | IN | IA | KS | KY | LA | ME | MD | MA | MI | MN | MS | MO | MT | NE | NV | NH | NJ | NM | NY | NC
        ND | OH | OK | OR | PA | RI | SC | SD | TN | TX | UT | VT | VA | WA | WV | WI | WY | Alabama | Arizona
        Arkansas | California | Colorado | Connecticut | Delaware | Florida | Illinois | Indiana | Kansas | Kentucky
        Louisiana | Maryland | Massachusetts | Michigan | Minnesota | Mississippi | Missouri | Montana | Nebraska
        Nevada | New Hampshire | New Jersey | New Mexico | North Carolina | North Dakota | Oklahoma | Oregon
        Pennsylvania | Rhode Island | South Carolina | South Dakota | Tennessee | Vermont | Virginia | West Virginia
        Wisconsin | Wyoming
    """),
    "CA": listed("""
        Alta. | B.C. | Man. | N.B. | N.L. | N.S. | Ont. | Ontario | P.E.I. | Que. | Qc | QC | ON | BC | AB | MB | SK
        NS | NB | Sask. | Alberta | British Columbia | Manitoba | New Brunswick | Nova Scotia | Saskatchewan
        Newfoundland and Labrador | Nunavut | Yukon | Northwest Territories
    """),
    "ZA": listed(
        "Western Cape | Eastern Cape | Northern Cape | KwaZulu-Natal | Gauteng | Limpopo | Mpumalanga"
    ),
    "AU": listed(
        "Northern Territory | NSW | Vic. | Qld | Tas. | ACT | New South Wales | Queensland | South Australia | Western Australia | Tasmania"
    ),
    "BR": listed("SP | RJ | MG | DF | RS | PR | BA | PE | Goiás"),
}
"""What follows a city in the datelines of countries that are federations."""
