<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AboutView</name>
    <message>
        <source>About the Center</source>
        <translation>Tietoa keskuksesta</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Täällä olemme</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Home</source>
        <translation>Alkuun</translation>
    </message>
    <message>
        <source>See and hear</source>
        <translation>Näkö ja kuulo</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pyydä apua</translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <source>Watch</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Try on the screen</source>
        <translation>Kokeile ruudulla</translation>
    </message>
    <message>
        <source>Short films with captions. Choose one.</source>
        <translation>Lyhyitä videoita, joissa on tekstitys. Valitse yksi.</translation>
    </message>
    <message>
        <source>Use the device here on the screen. Nothing can go wrong.</source>
        <translation>Käytä laitetta tässä ruudulla. Mikään ei voi mennä vikaan.</translation>
    </message>
    <message>
        <source>There is nothing here yet. Please ask the staff.</source>
        <translation>Täällä ei ole vielä mitään. Kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Näytä lisää</translation>
    </message>
</context>
<context>
    <name>CentreCard</name>
    <message>
        <source>You are here</source>
        <translation>Olet tässä</translation>
    </message>
    <message>
        <source>Partner city</source>
        <translation>Kumppanikaupunki</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>Today, %1</source>
        <translation>%1, tänään</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
</context>
<context>
    <name>DemoView</name>
    <message>
        <source>Leave the demo</source>
        <translation>Lopeta kokeilu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>Wait a moment …</source>
        <translation>Odota hetki …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Uudelleen</translation>
    </message>
</context>
<context>
    <name>FilmAbsent</name>
    <message>
        <source>The film is on its way</source>
        <translation>Video on tulossa</translation>
    </message>
    <message>
        <source>The film can&apos;t be shown just now</source>
        <translation>Videota ei voi nyt näyttää</translation>
    </message>
    <message>
        <source>%1% has arrived. Meanwhile you can read the words here.</source>
        <translation>%1&#xa0;% on perillä. Sillä välin voit lukea puheen tästä.</translation>
    </message>
    <message>
        <source>You can read the words here instead.</source>
        <translation>Voit kuitenkin lukea puheen tästä.</translation>
    </message>
    <message>
        <source>%1% has arrived.</source>
        <translation>%1&#xa0;% on saapunut.</translation>
    </message>
    <message>
        <source>%1% of the film has arrived</source>
        <translation>Videosta on perillä %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>FilmFrame</name>
    <message>
        <source>Pause the film</source>
        <translation>Pysäytä video</translation>
    </message>
    <message>
        <source>Play the film</source>
        <translation>Käynnistä video</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>Help at home</source>
        <translation>Apua kotiin</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Try on the screen</source>
        <translation>Kokeile ruudulla</translation>
    </message>
    <message>
        <source>The Center</source>
        <translation>Keskus</translation>
    </message>
    <message>
        <source>Device or service</source>
        <translation>Laite tai palvelu</translation>
    </message>
</context>
<context>
    <name>GetView</name>
    <message>
        <source>How do I get this?</source>
        <translation>Mistä saan tämän?</translation>
    </message>
    <message>
        <source>In Finland</source>
        <translation>Suomessa</translation>
    </message>
    <message>
        <source>In Sweden</source>
        <translation>Ruotsissa</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Ask for help</source>
        <translation>Pyydä apua</translation>
    </message>
    <message>
        <source>The centre is closed now</source>
        <translation>Keskus on nyt suljettu</translation>
    </message>
    <message>
        <source>Staff may not hear the chime. You can call us instead.</source>
        <translation>Kukaan ei ehkä kuule kutsua. Voit soittaa meille.</translation>
    </message>
    <message>
        <source>We have rung for the staff</source>
        <translation>Kutsuimme henkilökuntaa</translation>
    </message>
    <message>
        <source>Staff nearby can hear the chime. Please wait here for a moment.</source>
        <translation>Lähellä olevat työntekijät kuulevat kutsun. Odota tässä hetki.</translation>
    </message>
    <message>
        <source>Staff may not hear the chime. Please come again when we are open.</source>
        <translation>Henkilökunta ei ehkä kuule ääntä. Tule uudelleen, kun olemme auki.</translation>
    </message>
    <message>
        <source>Call us</source>
        <translation>Soita meille</translation>
    </message>
    <message>
        <source>In an emergency, call 112</source>
        <translation>Hätätilanteessa soita 112</translation>
    </message>
    <message>
        <source>You can also go to the staff. This screen gives no medical advice.</source>
        <translation>Voit myös mennä henkilökunnan luo. Tämä ruutu ei anna lääketieteellisiä neuvoja.</translation>
    </message>
    <message>
        <source>Ring again</source>
        <translation>Kutsu uudelleen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>What would help you at home?</source>
        <translation>Mikä auttaisi sinua kotona?</translation>
    </message>
    <message>
        <source>Content is on its way</source>
        <translation>Sisältö on tulossa</translation>
    </message>
    <message>
        <source>This screen is still getting its content. It fills by itself.</source>
        <translation>Tämä ruutu hakee vielä sisältöä. Se tulee tähän itsestään.</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>Try it here · station %1</source>
        <translation>Kokeile täällä · piste %1</translation>
    </message>
    <message>
        <source>Try it here</source>
        <translation>Kokeile täällä</translation>
    </message>
    <message>
        <source>Next times</source>
        <translation>Seuraavat ajat</translation>
    </message>
    <message>
        <source>See when somebody shows you how it works</source>
        <translation>Katso, milloin näytämme, miten laite toimii</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>day, time, what</comment>
        <translation>%1 klo %2: %3</translation>
    </message>
    <message>
        <source>Today at %1: %2</source>
        <comment>time, what</comment>
        <translation>Tänään klo %1: %2</translation>
    </message>
    <message>
        <source>Try on the screen</source>
        <translation>Kokeile ruudulla</translation>
    </message>
    <message>
        <source>Press the buttons yourself</source>
        <translation>Paina painikkeita itse</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Short films with captions</source>
        <translation>Lyhyitä videoita, joissa on tekstitys</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Type a word</source>
        <translation>Kirjoita sana</translation>
    </message>
    <message>
        <source>About the Center</source>
        <translation>Tietoa keskuksesta</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Oletko vielä siinä?</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>Sekunteja jäljellä: %1</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. Otherwise the screen starts again for the next visitor.</source>
        <translation>Kosketa mitä kohtaa vain, niin voit jatkaa. Muuten ruutu aloittaa alusta seuraavalle.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Olen vielä tässä</translation>
    </message>
</context>
<context>
    <name>MissingView</name>
    <message>
        <source>This page is not here just now</source>
        <translation>Tätä sivua ei nyt löydy</translation>
    </message>
    <message>
        <source>It may have been changed a moment ago. Go back, or start again from Home.</source>
        <translation>Se on voinut muuttua hetki sitten. Palaa takaisin tai siirry alkuun.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Alkuun</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>%1 · %2</source>
        <comment>day and time, as in Tue 24 Nov · 10:42</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open today until %1</source>
        <translation>Auki tänään klo %1 asti</translation>
    </message>
    <message>
        <source>Opens today at %1</source>
        <translation>Avataan tänään klo %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Nyt suljettu</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Digits so far: %1</source>
        <comment>of a PIN</comment>
        <translation>Numeroita: %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Poista viimeinen numero</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Show what is further down</source>
        <translation>Näytä, mitä on alempana</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Alaspäin</translation>
    </message>
    <message>
        <source>Show what is further up</source>
        <translation>Näytä, mitä on ylempänä</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Ylöspäin</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Mitä etsit?</translation>
    </message>
    <message>
        <source>For example: heart, medicines, falls</source>
        <translation>Esimerkiksi: sydän, lääkkeet, kaatuminen</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Mitään ei löytynyt</translation>
    </message>
    <message>
        <source>Found: %1 and more</source>
        <translation>Löytyi %1 ja lisää</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Löytyi %1</translation>
    </message>
    <message>
        <source>Try a shorter word or another one. Or ask the staff: they are glad to help.</source>
        <translation>Kokeile lyhyempää tai toista sanaa. Voit myös kysyä henkilökunnalta, he auttavat mielellään.</translation>
    </message>
    <message>
        <source>See what we have</source>
        <translation>Katso, mitä meillä on</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Näytä lisää</translation>
    </message>
</context>
<context>
    <name>SeeHearPanel</name>
    <message>
        <source>See and hear</source>
        <translation>Näkö ja kuulo</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaali</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Suuri</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Suurin</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Selkeät värit</translation>
    </message>
    <message>
        <source>Soft colours</source>
        <translation>Pehmeät värit</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Liike</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Ei liikettä</translation>
    </message>
    <message>
        <source>Little motion</source>
        <translation>Vähän liikettä</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>It is not signed by the Center.</source>
        <translation>Se ei ole Keskuksen allekirjoittama.</translation>
    </message>
    <message>
        <source>It is older than what is here.</source>
        <translation>Se on vanhempi kuin tämä.</translation>
    </message>
    <message>
        <source>It arrived damaged.</source>
        <translation>Se vioittui matkalla.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock.</source>
        <translation>Tarkista tietokoneen kello.</translation>
    </message>
    <message>
        <source>No connection just now. The content comes when the connection is back.</source>
        <translation>Yhteyttä ei ole juuri nyt. Sisältö tulee, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>No connection since %1. Everything on this screen still works.</source>
        <translation>Yhteys katkesi %1. Kaikki tällä ruudulla toimii silti.</translation>
    </message>
    <message>
        <source>No connection just now. Everything on this screen still works.</source>
        <translation>Yhteyttä ei nyt ole. Kaikki tällä ruudulla toimii silti.</translation>
    </message>
    <message>
        <source>New content is arriving: %1 of %2.</source>
        <translation>Uutta sisältöä on tulossa: perillä %1, yhteensä %2.</translation>
    </message>
    <message>
        <source>New content is arriving.</source>
        <translation>Uutta sisältöä on tulossa.</translation>
    </message>
    <message>
        <source>New content can&apos;t be used just now. What is here still works.</source>
        <translation>Uutta sisältöä ei voi nyt käyttää. Se, mitä täällä on, toimii silti.</translation>
    </message>
    <message>
        <source>New content can&apos;t be used: its date has passed. What is here still works.</source>
        <translation>Uutta sisältöä ei voi käyttää: se on liian vanha. Se, mitä täällä on, toimii silti.</translation>
    </message>
    <message>
        <source>There is no room for new content. What is here still works.</source>
        <translation>Uusi sisältö ei mahdu tähän. Se, mitä täällä on, toimii silti.</translation>
    </message>
    <message>
        <source>All content is up to date. Last checked: %1.</source>
        <translation>Sisältö on ajan tasalla. Tarkistettu: %1.</translation>
    </message>
</context>
<context>
    <name>TechnologyView</name>
    <message>
        <source>Watch · %1 min</source>
        <comment>length of a film</comment>
        <translation>Katso · %1 min</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Mitä se tekee</translation>
    </message>
    <message>
        <source>What it can&apos;t do</source>
        <translation>Mihin se ei pysty</translation>
    </message>
    <message>
        <source>Try it on the screen</source>
        <translation>Kokeile ruudulla</translation>
    </message>
    <message>
        <source>Next times</source>
        <translation>Seuraavat ajat</translation>
    </message>
    <message>
        <source>No free times just now</source>
        <translation>Nyt ei ole vapaita aikoja</translation>
    </message>
    <message>
        <source>%1 at %2, room for %3</source>
        <comment>day, time, persons</comment>
        <translation>%1 klo %2, tilaa %3&#xa0;hengelle</translation>
    </message>
    <message>
        <source>Today at %1, room for %2</source>
        <comment>time, persons</comment>
        <translation>Tänään klo %1, tilaa %2&#xa0;hengelle</translation>
    </message>
    <message>
        <source>How do I get this?</source>
        <translation>Mistä saan tämän?</translation>
    </message>
    <message>
        <source>Who to ask, and what it costs</source>
        <translation>Keneltä kysyn ja mitä se maksaa</translation>
    </message>
    <message>
        <source>Here in this room: station %1</source>
        <translation>Tässä huoneessa: piste %1</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Valmistaja: %1</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>No longer offered</source>
        <translation>Ei enää tarjolla</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Täynnä</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <comment>persons</comment>
        <translation>Tilaa %1&#xa0;hengelle</translation>
    </message>
    <message>
        <source>%1 · station %2</source>
        <comment>room for 3 · station 2</comment>
        <translation>%1 · piste %2</translation>
    </message>
    <message>
        <source>%1 joins by video from %2, where it is %3</source>
        <translation>%1 on mukana videolla (%2, kello siellä %3)</translation>
    </message>
</context>
<context>
    <name>TimesView</name>
    <message>
        <source>Next times</source>
        <translation>Seuraavat ajat</translation>
    </message>
    <message>
        <source>Somebody shows you how it works, and you can try it yourself.</source>
        <translation>Näytämme, miten laite toimii, ja saat kokeilla itse.</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Näytä kaikki ajat</translation>
    </message>
    <message>
        <source>We have no times to show just now. Please ask the staff.</source>
        <translation>Nyt ei ole aikoja näytettävänä. Kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>Would you like to come?</source>
        <translation>Haluatko tulla mukaan?</translation>
    </message>
    <message>
        <source>Tell the staff which time suits you, or call %1.</source>
        <translation>Kerro henkilökunnalle, mikä aika sopii sinulle. Voit myös soittaa: %1.</translation>
    </message>
    <message>
        <source>Tell the staff which time suits you.</source>
        <translation>Kerro henkilökunnalle, mikä aika sopii sinulle.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>What is said</source>
        <translation>Puhe tekstinä</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Uudelleen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Back 10 s</source>
        <translation>10&#xa0;s taakse</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Hiljemmalle</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Kovemmalle</translation>
    </message>
    <message>
        <source>Hide captions</source>
        <translation>Piilota tekstitys</translation>
    </message>
    <message>
        <source>Show captions</source>
        <translation>Näytä tekstitys</translation>
    </message>
</context>
<context>
    <name>VisitorPage</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Who to ask</source>
        <translation>Keneltä kysyn?</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Mitä se maksaa?</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Lähde: %1</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>Tarkistettu: %1</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Space</source>
        <translation>Väli</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
</TS>
