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
    <message>
        <source>Write to us</source>
        <translation>Kirjoita meille</translation>
    </message>
    <message>
        <source>Ask, suggest or tell us something</source>
        <translation>Kysy, ehdota tai kerro jotain</translation>
    </message>
    <message>
        <source>For employees</source>
        <translation>Henkilökunnalle</translation>
    </message>
</context>
<context>
    <name>AgendaCell</name>
    <message>
        <source>not sent yet</source>
        <translation>ei vielä lähetetty</translation>
    </message>
</context>
<context>
    <name>AgendaDay</name>
    <message>
        <source>Today, %1</source>
        <translation>%1, tänään</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Ei ohjelmaa.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>times</comment>
        <translation>%1 lisää</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Tuesday 24 November: 5 more</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda: %1</source>
        <comment>a day, or some days</comment>
        <translation>Kalenteri: %1</translation>
    </message>
    <message>
        <source>It is %1 here, and %2 in %3.</source>
        <translation>Kello on täällä %1. %3: %2.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>How to show the agenda</source>
        <translation>Miten kalenteri näytetään</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Edelliset</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraavat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Open new times</source>
        <translation>Avaa uusia aikoja</translation>
    </message>
    <message>
        <source>Copy last week</source>
        <translation>Kopioi viime viikko</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a day: Tuesday 1 December</comment>
        <translation>Sulje %1</translation>
    </message>
    <message>
        <source>Nothing is planned for these days.</source>
        <translation>Näille päiville ei ole ohjelmaa.</translation>
    </message>
    <message>
        <source>Show more times</source>
        <translation>Näytä lisää aikoja</translation>
    </message>
</context>
<context>
    <name>AnnounceView</name>
    <message>
        <source>Announcements</source>
        <translation>Tiedotteet</translation>
    </message>
    <message>
        <source>An announcement shows above all pages, in the visitor’s language, until its end. Then it goes away by itself.</source>
        <translation>Tiedote näkyy kaikkien sivujen yläpuolella kävijän kielellä, kunnes sen aika päättyy. Sitten se poistuu itsestään.</translation>
    </message>
    <message>
        <source>Ended %1.</source>
        <comment>day and time</comment>
        <translation>Päättyi %1.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>day and time</comment>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Poista nyt</translation>
    </message>
    <message>
        <source>Change the announcement</source>
        <translation>Muuta tiedotetta</translation>
    </message>
    <message>
        <source>A new announcement</source>
        <translation>Uusi tiedote</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>One or two short sentences.</source>
        <translation>Yksi tai kaksi lyhyttä lausetta.</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Mihin päivään asti?</translation>
    </message>
    <message>
        <source>Until what time?</source>
        <translation>Mihin kellonaikaan asti?</translation>
    </message>
    <message>
        <source>Visitors see this:</source>
        <translation>Kävijät näkevät tämän:</translation>
    </message>
    <message>
        <source>Still missing: %1. Visitors then read it in another language.</source>
        <comment>in Swedish, English</comment>
        <translation>Puuttuu vielä: %1. Kävijät lukevat sen silloin toisella kielellä.</translation>
    </message>
    <message>
        <source>Show it to visitors</source>
        <translation>Näytä kävijöille</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Jätä ennalleen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>AnnouncedPanel</name>
    <message>
        <source>Announcements</source>
        <translation>Tiedotteet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>AnnouncementStrip</name>
    <message>
        <source>Read all</source>
        <translation>Lue kaikki</translation>
    </message>
</context>
<context>
    <name>AttractOrderView</name>
    <message>
        <source>No longer there. It is not shown.</source>
        <translation>Ei enää olemassa. Tätä ei näytetä.</translation>
    </message>
    <message>
        <source>Visitors do not see it now. So it does not play.</source>
        <translation>Kävijät eivät näe tätä juuri nyt. Siksi sitä ei näytetä.</translation>
    </message>
    <message>
        <source>What plays before a visit</source>
        <translation>Mitä näytetään ennen käyntiä</translation>
    </message>
    <message>
        <source>Until somebody touches the screen, the centre’s own picture shows. Add items, and they take turns with it.</source>
        <translation>Kunnes joku koskettaa näyttöä, näkyy keskuksen oma kuva. Lisää kohteita, niin ne vuorottelevat sen kanssa.</translation>
    </message>
    <message>
        <source>Until somebody touches the screen, these take turns with the centre’s own picture.</source>
        <translation>Kunnes joku koskettaa näyttöä, nämä vuorottelevat keskuksen oman kuvan kanssa.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Aiemmaksi</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ota pois</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lisää kohde</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Etsi kohde</translation>
    </message>
    <message>
        <source>Show it too</source>
        <translation>Näytä tämäkin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>BookAnswer</name>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>what is to be changed</comment>
        <translation>Muuta: %1</translation>
    </message>
</context>
<context>
    <name>BookCheck</name>
    <message>
        <source>Is this right?</source>
        <translation>Onko kaikki oikein?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Montako</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>No contact details</source>
        <translation>Ei yhteystietoja</translation>
    </message>
    <message>
        <source>This time is full</source>
        <translation>Tämä aika on täynnä</translation>
    </message>
    <message>
        <source>You get a place when somebody cancels. Look in My booking, or leave us your number.</source>
        <translation>Saat paikan, kun joku peruu. Katso tilanne kohdasta Oma varaus tai jätä meille numerosi.</translation>
    </message>
    <message>
        <source>You get a place when somebody cancels. Then we tell you.</source>
        <translation>Saat paikan, kun joku peruu. Silloin kerromme sinulle.</translation>
    </message>
    <message>
        <source>Join the waiting list</source>
        <translation>Ilmoittaudu jonoon</translation>
    </message>
    <message>
        <source>Book %1</source>
        <comment>day and time</comment>
        <translation>Varaa: %1</translation>
    </message>
    <message>
        <source>Come now</source>
        <translation>Tule nyt</translation>
    </message>
</context>
<context>
    <name>BookCode</name>
    <message>
        <source>Your code</source>
        <translation>Koodisi</translation>
    </message>
    <message>
        <source>A square code that puts this time into your phone’s calendar</source>
        <translation>QR-koodi, joka vie ajan puhelimesi kalenteriin</translation>
    </message>
</context>
<context>
    <name>BookDone</name>
    <message>
        <source>The time you asked for (not booked yet)</source>
        <translation>Toivomasi aika (ei vielä varattu)</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Jonossa</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Ei vielä vahvistettu</translation>
    </message>
    <message>
        <source>Welcome! Your time is booked.</source>
        <translation>Tervetuloa! Aikasi on varattu.</translation>
    </message>
    <message>
        <source>You are on the waiting list</source>
        <translation>Olet jonossa</translation>
    </message>
    <message>
        <source>This time has just been taken</source>
        <translation>Joku muu ehti ensin</translation>
    </message>
    <message>
        <source>We have your request</source>
        <translation>Saimme toiveesi</translation>
    </message>
    <message>
        <source>You need nothing but the code. Come to station %1 at that time.</source>
        <translation>Tarvitset vain koodin. Tule pisteelle&#xa0;%1 sovittuun aikaan.</translation>
    </message>
    <message>
        <source>You need nothing but the code. Come to us at that time.</source>
        <translation>Tarvitset vain koodin. Tule meille sovittuun aikaan.</translation>
    </message>
    <message>
        <source>You get a place when somebody cancels. Use your code to see if a place opens.</source>
        <translation>Saat paikan, kun joku peruu. Koodilla näet, vapautuuko paikka.</translation>
    </message>
    <message>
        <source>The last place has just gone. We have noted your request and will look for a place. Or take another time now.</source>
        <translation>Viimeinen paikka meni juuri. Kirjasimme toiveesi ja etsimme sinulle paikkaa. Voit myös valita heti toisen ajan.</translation>
    </message>
    <message>
        <source>We will confirm it. Use your code to see if it is confirmed.</source>
        <translation>Vahvistamme ajan vielä. Koodilla näet, onko se vahvistettu.</translation>
    </message>
    <message>
        <source>You need nothing but the code. You can come now.</source>
        <translation>Tarvitset vain koodin. Voit tulla nyt.</translation>
    </message>
    <message>
        <source>Ask the staff if you can come now. We could not confirm it yet.</source>
        <translation>Kysy henkilökunnalta, voitko tulla nyt. Emme voineet vielä vahvistaa aikaa.</translation>
    </message>
    <message>
        <source>Write it down. With it you can see, move or cancel your booking here.</source>
        <translation>Kirjoita koodi muistiin. Sillä voit katsoa, siirtää tai perua varauksesi tällä ruudulla.</translation>
    </message>
    <message>
        <source>Write it down. With it you can see if a place opens, and cancel your request here.</source>
        <translation>Kirjoita koodi muistiin. Sillä näet, vapautuuko paikka, ja voit perua toiveesi tällä ruudulla.</translation>
    </message>
    <message>
        <source>Write it down. With it you can see, move or cancel your request here.</source>
        <translation>Kirjoita koodi muistiin. Sillä voit katsoa, siirtää tai perua toiveesi tällä ruudulla.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>BookFailed</name>
    <message>
        <source>That did not work</source>
        <translation>Nyt ei onnistunut</translation>
    </message>
    <message>
        <source>Ask the staff, or call us</source>
        <translation>Kysy henkilökunnalta tai soita meille</translation>
    </message>
</context>
<context>
    <name>BookItem</name>
    <message>
        <source>All times are full. There is a waiting list.</source>
        <translation>Kaikki ajat ovat täynnä. Voit tulla jonoon.</translation>
    </message>
    <message>
        <source>Next free time: %1 at&#xa0;%2</source>
        <comment>day, time</comment>
        <translation>Seuraava vapaa aika: %1 klo&#xa0;%2</translation>
    </message>
    <message>
        <source>Next free time: today at&#xa0;%1</source>
        <translation>Seuraava vapaa aika: tänään klo&#xa0;%1</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Vapaana nyt</translation>
    </message>
</context>
<context>
    <name>BookNav</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>BookNearest</name>
    <message>
        <source>There is room at these times</source>
        <translation>Näinä aikoina on tilaa</translation>
    </message>
</context>
<context>
    <name>BookParty</name>
    <message>
        <source>How many of you are coming?</source>
        <translation>Montako teitä tulee?</translation>
    </message>
    <message>
        <source>Are you a larger group? Please call us: %1</source>
        <translation>Onko teitä enemmän? Soita meille: %1</translation>
    </message>
    <message>
        <source>Are you more than %1? Please ask the staff.</source>
        <translation>Onko teitä yli %1? Kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <comment>3 people</comment>
        <translation>Jatka: %1</translation>
    </message>
    <message>
        <source>Choose how many</source>
        <translation>Valitse, montako teitä tulee</translation>
    </message>
</context>
<context>
    <name>BookSending</name>
    <message>
        <source>One moment</source>
        <translation>Pieni hetki</translation>
    </message>
</context>
<context>
    <name>BookSlip</name>
    <message>
        <source>Your code</source>
        <translation>Koodisi</translation>
    </message>
    <message>
        <source>With it you can see, move or cancel your booking on the screen at the centre.</source>
        <translation>Koodilla voit katsoa, siirtää tai perua varauksesi keskuksen kosketusnäytöllä.</translation>
    </message>
    <message>
        <source>Or call us:</source>
        <translation>Tai soita meille:</translation>
    </message>
    <message>
        <source>Code, time and place on paper</source>
        <translation>Koodi, aika ja paikka paperilla</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Tulosta lappu</translation>
    </message>
    <message>
        <source>Your slip is being printed …</source>
        <translation>Lappusi tulostuu …</translation>
    </message>
    <message>
        <source>Please take your slip. If none came, write the code down.</source>
        <translation>Ota lappusi. Jos se ei tullut, kirjoita koodi muistiin.</translation>
    </message>
    <message>
        <source>The slip can’t be printed. Please write the code down.</source>
        <translation>Lappua ei voi tulostaa. Kirjoita koodi muistiin.</translation>
    </message>
</context>
<context>
    <name>BookSteps</name>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Montako</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step: look over what was chosen</comment>
        <translation>Tarkista</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Vaihe %1/%2</translation>
    </message>
</context>
<context>
    <name>BookTaken</name>
    <message>
        <source>This time is no longer offered</source>
        <translation>Tätä aikaa ei enää ole</translation>
    </message>
    <message>
        <source>This time has just been taken</source>
        <translation>Joku muu ehti ensin</translation>
    </message>
    <message>
        <source>There is no longer room for you at %1. Nothing was booked, and nothing you typed is lost.</source>
        <comment>time</comment>
        <translation>Klo %1 ei ole enää tilaa teille. Mitään ei varattu, ja kirjoittamasi on tallella.</translation>
    </message>
    <message>
        <source>Nothing was booked, and nothing you typed is lost. Please choose another time.</source>
        <translation>Mitään ei varattu, ja kirjoittamasi on tallella. Valitse toinen aika.</translation>
    </message>
    <message>
        <source>Nothing was booked. Please choose another time.</source>
        <translation>Mitään ei varattu. Valitse toinen aika.</translation>
    </message>
    <message>
        <source>There is no longer room for you at %1. Nothing was booked.</source>
        <comment>time</comment>
        <translation>Klo %1 ei ole enää tilaa teille. Mitään ei varattu.</translation>
    </message>
    <message>
        <source>Join the waiting list for %1</source>
        <comment>time</comment>
        <translation>Ilmoittaudu jonoon: klo&#xa0;%1</translation>
    </message>
    <message>
        <source>See all times</source>
        <translation>Katso kaikki ajat</translation>
    </message>
</context>
<context>
    <name>BookTicket</name>
    <message>
        <source>Call us if something comes up</source>
        <translation>Soita, jos tulee este</translation>
    </message>
</context>
<context>
    <name>BookTime</name>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Join the waiting list</source>
        <translation>Ilmoittaudu jonoon</translation>
    </message>
    <message>
        <source>station %1</source>
        <translation>piste&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>room for 3 · station 2</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>BookView</name>
    <message>
        <source>We are confirming your time.</source>
        <translation>Vahvistamme aikaasi.</translation>
    </message>
    <message>
        <source>Your booking could not be written down. Nothing was booked.</source>
        <translation>Varausta ei voitu kirjata. Mitään ei varattu.</translation>
    </message>
</context>
<context>
    <name>BookWhat</name>
    <message>
        <source>No times to book just now</source>
        <translation>Juuri nyt ei ole varattavia aikoja</translation>
    </message>
    <message>
        <source>What would you like to see?</source>
        <translation>Mihin haluat tutustua?</translation>
    </message>
    <message>
        <source>New times come here as soon as we have them. Please ask the staff.</source>
        <translation>Uudet ajat tulevat tähän heti, kun niitä on. Kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>Somebody shows you how it works, and you can try it yourself.</source>
        <translation>Näytämme, miten laite toimii, ja saat kokeilla itse.</translation>
    </message>
</context>
<context>
    <name>BookWhen</name>
    <message>
        <source>When would you like to come?</source>
        <translation>Milloin haluat tulla?</translation>
    </message>
    <message>
        <source>No times to book just now</source>
        <translation>Juuri nyt ei ole varattavia aikoja</translation>
    </message>
    <message>
        <source>%1&#xa0;minutes</source>
        <translation>%1&#xa0;minuuttia</translation>
    </message>
    <message>
        <source>Continue with the waiting list for %1</source>
        <comment>day and time</comment>
        <translation>Jatka jonoon: %1</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <comment>day and time</comment>
        <translation>Jatka: %1</translation>
    </message>
    <message>
        <source>Continue: come now</source>
        <translation>Jatka: tule nyt</translation>
    </message>
    <message>
        <source>New times come here as soon as we have them. Please ask the staff.</source>
        <translation>Uudet ajat tulevat tähän heti, kun niitä on. Kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Valitse aika</translation>
    </message>
</context>
<context>
    <name>BookWho</name>
    <message>
        <source>How can we reach you?</source>
        <translation>Miten tavoitamme sinut?</translation>
    </message>
    <message>
        <source>Fill this in only if we should tell you about changes. You can leave it empty.</source>
        <translation>Täytä vain, jos haluat tiedon muutoksista. Voit jättää tyhjäksi.</translation>
    </message>
    <message>
        <source>What happens to your details</source>
        <translation>Mitä tiedoillesi tapahtuu</translation>
    </message>
    <message>
        <source>Only our staff can read them, and only for this visit.</source>
        <translation>Vain henkilökuntamme voi lukea niitä, ja vain tätä käyntiä varten.</translation>
    </message>
    <message>
        <source>We erase them %1 days after your visit. You can remove them earlier in My booking.</source>
        <translation>Poistamme ne %1 päivää käyntisi jälkeen. Voit poistaa ne aiemmin kohdassa Oma varaus.</translation>
    </message>
    <message>
        <source>We can’t keep your details safe just now</source>
        <translation>Emme voi nyt suojata tietojasi</translation>
    </message>
    <message>
        <source>Please book without them, or ask the staff.</source>
        <translation>Varaa ilman niitä tai kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>Name (you may leave it empty)</source>
        <translation>Nimi (voit jättää tyhjäksi)</translation>
    </message>
    <message>
        <source>Phone (you may leave it empty)</source>
        <translation>Puhelin (voit jättää tyhjäksi)</translation>
    </message>
    <message>
        <source>E-mail (you may leave it empty)</source>
        <translation>Sähköposti (voit jättää tyhjäksi)</translation>
    </message>
    <message>
        <source>Do you need anything?</source>
        <translation>Tarvitsetko jotakin?</translation>
    </message>
    <message>
        <source>Continue without contact details</source>
        <translation>Jatka ilman yhteystietoja</translation>
    </message>
    <message>
        <source>Continue with these details</source>
        <translation>Jatka näillä tiedoilla</translation>
    </message>
</context>
<context>
    <name>BookWords</name>
    <message>
        <source>1 person</source>
        <translation>1 henkilö</translation>
    </message>
    <message>
        <source>for 1 person</source>
        <translation>yhdelle hengelle</translation>
    </message>
    <message>
        <source>%1&#xa0;people</source>
        <translation>%1&#xa0;henkilöä</translation>
    </message>
    <message>
        <source>for %1&#xa0;people</source>
        <translation>%1&#xa0;hengelle</translation>
    </message>
    <message>
        <source>%1 at&#xa0;%2</source>
        <comment>day in full, time</comment>
        <translation>%1 klo&#xa0;%2</translation>
    </message>
    <message>
        <source>Today at&#xa0;%1</source>
        <comment>time</comment>
        <translation>Tänään klo&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, station %2</source>
        <comment>Seinäjoki, station 3</comment>
        <translation>%1, piste&#xa0;%2</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <comment>persons</comment>
        <translation>Tilaa %1&#xa0;hengelle</translation>
    </message>
    <message>
        <source>Room for only 1</source>
        <translation>Tilaa vain yhdelle</translation>
    </message>
    <message>
        <source>Room for only %1</source>
        <translation>Tilaa vain %1&#xa0;hengelle</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Täynnä</translation>
    </message>
    <message>
        <source>For groups of %1 or more</source>
        <translation>Vähintään %1 hengen ryhmille</translation>
    </message>
    <message>
        <source>For groups of up to %1</source>
        <translation>Enintään %1 hengen ryhmille</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Ei enää tarjolla</translation>
    </message>
    <message>
        <source>%1 joins by video from %2, where it is&#xa0;%3</source>
        <translation>%1 on mukana videolla (%2). Siellä kello on&#xa0;%3.</translation>
    </message>
    <message>
        <source>Into your phone’s calendar: point its camera here</source>
        <translation>Puhelimen kalenteriin: osoita kameralla tähän</translation>
    </message>
    <message>
        <source>Please leave your personal identity number out. We don’t need it.</source>
        <translation>Jätä henkilötunnus pois. Emme tarvitse sitä.</translation>
    </message>
    <message>
        <source>A way in without steps</source>
        <translation>Esteetön reitti</translation>
    </message>
    <message>
        <source>Help with hearing</source>
        <translation>Apua kuulemiseen</translation>
    </message>
    <message>
        <source>Help with seeing</source>
        <translation>Apua näkemiseen</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>Tulkki</translation>
    </message>
    <message>
        <source>Somebody comes along to help me</source>
        <translation>Mukanani tulee avustaja</translation>
    </message>
    <message>
        <source>We can’t read this number. Write it like +358&#xa0;40&#xa0;123&#xa0;4567 or +46&#xa0;70&#xa0;123&#xa0;45&#xa0;67.</source>
        <translation>Emme saa numerosta selvää. Kirjoita se näin: +358&#xa0;40&#xa0;123&#xa0;4567 tai +46&#xa0;70&#xa0;123&#xa0;45&#xa0;67.</translation>
    </message>
    <message>
        <source>Something is missing in this e-mail address. Please check it.</source>
        <translation>Sähköpostiosoitteesta puuttuu jotakin. Tarkista se.</translation>
    </message>
    <message>
        <source>This is too long. Please make it shorter.</source>
        <translation>Tämä on liian pitkä. Lyhennä sitä.</translation>
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
    <name>CallStrip</name>
    <message>
        <source>A visitor asks for help: %1</source>
        <translation>Kävijä pyytää apua: %1</translation>
    </message>
    <message>
        <source>A visitor asks for help</source>
        <translation>Kävijä pyytää apua</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Olen tulossa</translation>
    </message>
    <message>
        <source>Thank you. We tell the visitor that someone is coming.</source>
        <translation>Kiitos. Kerromme kävijälle, että joku tulee.</translation>
    </message>
    <message>
        <source>Thank you. The link is down, so the visitor does not know yet. Please go there.</source>
        <translation>Kiitos. Yhteys on poikki, joten kävijä ei vielä tiedä siitä. Mene paikalle.</translation>
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
    <name>CentreChoices</name>
    <message>
        <source>closed</source>
        <translation>suljettu</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>poissa käytöstä</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>käytössä</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>poistettu</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Aukioloajat</translation>
    </message>
    <message>
        <source>A special day</source>
        <translation>Poikkeava päivä</translation>
    </message>
    <message>
        <source>A station</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>An announcement</source>
        <translation>Tiedote</translation>
    </message>
    <message>
        <source>What plays before a visit</source>
        <translation>Mitä näytetään ennen käyntiä</translation>
    </message>
    <message>
        <source>Two versions: choose one</source>
        <translation>Kaksi versiota: valitse jompikumpi</translation>
    </message>
    <message>
        <source>It shows now: %1</source>
        <comment>words</comment>
        <translation>Nyt näkyy: %1</translation>
    </message>
    <message>
        <source>It shows now. %1 wrote on %2 at %3: %4</source>
        <comment>name, day, time, words</comment>
        <translation>Nyt näkyy. %1 kirjoitti %2 klo %3: %4</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Pidä tämä</translation>
    </message>
    <message>
        <source>All centres have now: %1</source>
        <comment>words</comment>
        <translation>Kaikilla keskuksilla on nyt: %1</translation>
    </message>
    <message>
        <source>%1 wrote on %2 at %3: %4</source>
        <comment>name, day, time, words</comment>
        <translation>%1 kirjoitti %2 klo %3: %4</translation>
    </message>
    <message>
        <source>Take this instead</source>
        <translation>Ota tämä sen sijaan</translation>
    </message>
</context>
<context>
    <name>CentreView</name>
    <message>
        <source>Your changes show here at once. The other screens get them when there is a connection.</source>
        <translation>Muutoksesi näkyvät tässä heti. Muut näytöt saavat ne, kun yhteys toimii.</translation>
    </message>
    <message>
        <source>Your changes show here at once, and soon on the centre’s other screens.</source>
        <translation>Muutoksesi näkyvät tässä heti ja pian keskuksen muilla näytöillä.</translation>
    </message>
    <message>
        <source>Which centre?</source>
        <translation>Mikä keskus?</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Aukioloajat</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>Ei vielä kerrottu</translation>
    </message>
    <message>
        <source>1 special day</source>
        <translation>1 poikkeava päivä</translation>
    </message>
    <message>
        <source>%1 special days</source>
        <translation>%1 poikkeavaa päivää</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Tiedotteet</translation>
    </message>
    <message>
        <source>None just now</source>
        <translation>Ei juuri nyt</translation>
    </message>
    <message>
        <source>1 is showing on all pages now</source>
        <translation>1 näkyy nyt kaikilla sivuilla</translation>
    </message>
    <message>
        <source>%1 are showing on all pages now</source>
        <translation>%1 näkyy nyt kaikilla sivuilla</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>1 in use</source>
        <translation>1 käytössä</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>%1 käytössä</translation>
    </message>
    <message>
        <source>What plays before a visit</source>
        <translation>Mitä näytetään ennen käyntiä</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 kohde</translation>
    </message>
    <message>
        <source>%1 items</source>
        <comment>a number</comment>
        <translation>%1 kohdetta</translation>
    </message>
    <message>
        <source>The centre’s own picture</source>
        <translation>Keskuksen oma kuva</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>This time is over. Nothing can be changed any more.</source>
        <translation>Tämä aika on ohi. Sitä ei voi enää muuttaa.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikkoja</translation>
    </message>
    <message>
        <source>Fewer than %1 can’t be: %2 are booked, and %3 are held by kiosks or kept back.</source>
        <comment>numbers of places</comment>
        <translation>Alle %1 ei käy: varattu %2, kioskeilla tai varalla %3.</translation>
    </message>
    <message>
        <source>Fewer than %1 can’t be: so many places are booked.</source>
        <translation>Alle %1 ei käy: näin monta paikkaa on varattu.</translation>
    </message>
    <message>
        <source>Who is the host?</source>
        <translation>Kuka on esittelijä?</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ei vielä kukaan</translation>
    </message>
    <message>
        <source>At which station?</source>
        <translation>Millä pisteellä?</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Ei pistettä</translation>
    </message>
    <message>
        <source>Save despite the clash</source>
        <translation>Tallenna päällekkäisyydestä huolimatta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Sulje varaukselta</translation>
    </message>
    <message>
        <source>No new bookings. Those who have booked still come.</source>
        <translation>Uusia varauksia ei oteta. Jo varanneet tulevat.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Peru aika</translation>
    </message>
    <message>
        <source>This time will not take place</source>
        <translation>Tätä aikaa ei pidetä</translation>
    </message>
    <message>
        <source>Why is this time cancelled?</source>
        <translation>Miksi aika perutaan?</translation>
    </message>
    <message>
        <source>Why is this time closed?</source>
        <translation>Miksi aika suljetaan?</translation>
    </message>
    <message>
        <source>For colleagues: a word or two, and no names. You may leave it empty.</source>
        <translation>Työtovereille: pari sanaa, ei nimiä. Voit jättää tyhjäksi.</translation>
    </message>
    <message>
        <source>Cancel this time</source>
        <translation>Peru tämä aika</translation>
    </message>
    <message>
        <source>Close this time</source>
        <translation>Sulje tämä aika</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>CloseView</name>
    <message>
        <source>Closed: %1</source>
        <comment>a day</comment>
        <translation>Suljettu: %1</translation>
    </message>
    <message>
        <source>Close the day: %1</source>
        <translation>Sulje päivä: %1</translation>
    </message>
    <message>
        <source>Nothing is planned for this day, or it is over.</source>
        <translation>Tälle päivälle ei ole ohjelmaa, tai se on jo ohi.</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <comment>6 times</comment>
        <translation>%1 peruttu</translation>
    </message>
    <message>
        <source>%1 will be cancelled</source>
        <comment>6 times</comment>
        <translation>%1 perutaan</translation>
    </message>
    <message>
        <source>%1–%2 · %3</source>
        <comment>10:00–10:30 · a demonstration</comment>
        <translation>%1–%2 · %3</translation>
    </message>
    <message>
        <source>%1 booked</source>
        <comment>a number of persons</comment>
        <translation>Varattu %1</translation>
    </message>
    <message>
        <source>Nobody is booked</source>
        <translation>Kukaan ei ole varannut</translation>
    </message>
    <message>
        <source>Why is the day closed?</source>
        <translation>Miksi päivä suljetaan?</translation>
    </message>
    <message>
        <source>Close the day and cancel %1</source>
        <comment>6 times</comment>
        <translation>Sulje päivä ja peru %1</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Tähän päivään</translation>
    </message>
    <message>
        <source>To the agenda</source>
        <translation>Kalenteriin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>ConditionView</name>
    <message>
        <source>State of this screen</source>
        <translation>Laitteen tila</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <comment>a number</comment>
        <translation>Julkaisu %1</translation>
    </message>
    <message>
        <source>No content yet</source>
        <translation>Sisältöä ei ole vielä</translation>
    </message>
    <message>
        <source>Shown since %1.</source>
        <comment>day and time</comment>
        <translation>Näkyvissä %1 alkaen.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Tarkista nyt</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent</source>
        <translation>Mikään ei odota lähettämistä</translation>
    </message>
    <message>
        <source>1 thing is waiting for the link.</source>
        <translation>1 asia odottaa yhteyttä.</translation>
    </message>
    <message>
        <source>%1 things are waiting for the link.</source>
        <translation>%1 asiaa odottaa yhteyttä.</translation>
    </message>
    <message>
        <source>They will go by themselves when the connection is back.</source>
        <translation>Ne lähtevät itsestään, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Mitään ei ole hylätty</translation>
    </message>
    <message>
        <source>Not done: %1. See To do.</source>
        <comment>a number</comment>
        <translation>Jäi tekemättä: %1. Katso kohtaa Tehtävää.</translation>
    </message>
    <message>
        <source>Some items stay as they were</source>
        <translation>Osa kohteista jäi ennalleen</translation>
    </message>
    <message>
        <source>Something new could not be used for: %1</source>
        <comment>titles</comment>
        <translation>Uutta ei voitu ottaa käyttöön: %1</translation>
    </message>
    <message>
        <source>%1 GB free, %2 GB in all</source>
        <comment>numbers</comment>
        <translation>Vapaata %1 Gt, yhteensä %2 Gt</translation>
    </message>
    <message>
        <source>That is not much. New films may not fit. Tell the administrator.</source>
        <translation>Se on vähän. Uudet videot eivät ehkä mahdu. Kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>This screen plays no films for now</source>
        <translation>Tämä näyttö ei toista videoita juuri nyt</translation>
    </message>
    <message>
        <source>This screen stopped by itself, and started again</source>
        <translation>Tämä näyttö pysähtyi itsestään ja käynnistyi uudelleen</translation>
    </message>
    <message>
        <source>This screen is working well</source>
        <translation>Tämä näyttö toimii hyvin</translation>
    </message>
    <message>
        <source>There are voices to read aloud: %1</source>
        <comment>languages</comment>
        <translation>Tämä näyttö osaa lukea ääneen: %1</translation>
    </message>
    <message>
        <source>This screen has no voice for reading aloud.</source>
        <translation>Tämä näyttö ei osaa lukea ääneen.</translation>
    </message>
    <message>
        <source>Looking for voices to read aloud …</source>
        <translation>Etsitään lukuääniä …</translation>
    </message>
    <message>
        <source>Faults in the last week</source>
        <translation>Vikoja viimeisen viikon aikana</translation>
    </message>
    <message>
        <source>No faults in the last week</source>
        <translation>Ei vikoja viimeisen viikon aikana</translation>
    </message>
    <message>
        <source>this screen</source>
        <translation>tämä näyttö</translation>
    </message>
    <message>
        <source>the link to the hub</source>
        <translation>yhteys palvelimeen</translation>
    </message>
    <message>
        <source>If it keeps happening, tell the administrator.</source>
        <translation>Jos se jatkuu, kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>Load an edition from a USB stick</source>
        <translation>Tuo julkaisu muistitikulta</translation>
    </message>
    <message>
        <source>Plug the stick in. It shows here after a moment.</source>
        <translation>Kytke muistitikku. Se näkyy tässä hetken päästä.</translation>
    </message>
    <message>
        <source>The stick that is plugged in holds no edition.</source>
        <translation>Kytketyllä muistitikulla ei ole julkaisua.</translation>
    </message>
    <message>
        <source>Load it from %1</source>
        <comment>name of a folder</comment>
        <translation>Tuo kansiosta %1</translation>
    </message>
    <message>
        <source>New content is arriving: %1 of %2.</source>
        <translation>Uutta sisältöä on tulossa: perillä %1, yhteensä %2.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The edition is being loaded. Leave the stick in.</source>
        <translation>Julkaisua tuodaan. Jätä muistitikku paikalleen.</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <translation>Kysytään palvelimelta …</translation>
    </message>
    <message>
        <source>Checked.</source>
        <translation>Tarkistettu.</translation>
    </message>
    <message>
        <source>The hub did not answer. The kiosk tries again by itself.</source>
        <translation>Palvelin ei vastannut. Kioski yrittää itse uudelleen.</translation>
    </message>
    <message>
        <source>The edition is here. You can pull the stick out.</source>
        <translation>Julkaisu on nyt täällä. Voit irrottaa muistitikun.</translation>
    </message>
    <message>
        <source>This edition is here already. You can pull the stick out.</source>
        <translation>Tämä julkaisu on jo täällä. Voit irrottaa muistitikun.</translation>
    </message>
    <message>
        <source>What is here is newer. Nothing was loaded.</source>
        <translation>Täällä oleva on uudempi. Mitään ei tuotu.</translation>
    </message>
    <message>
        <source>The edition is here, but some films are missing from the stick.</source>
        <translation>Julkaisu on täällä, mutta tikulta puuttuu videoita.</translation>
    </message>
    <message>
        <source>The stick can’t be read. Plug it in once more.</source>
        <translation>Muistitikkua ei voi lukea. Kytke se uudelleen.</translation>
    </message>
    <message>
        <source>Nothing was loaded: this computer’s clock is wrong. Tell the administrator.</source>
        <translation>Mitään ei tuotu: tämän koneen kello on väärässä. Kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The printer for slips is ready</source>
        <translation>Kuittitulostin on valmis</translation>
    </message>
    <message>
        <source>Looking at the printer for slips …</source>
        <translation>Tarkistetaan kuittitulostinta …</translation>
    </message>
    <message>
        <source>The printer for slips is plugged in</source>
        <translation>Kuittitulostin on kytketty</translation>
    </message>
    <message>
        <source>The printer for slips has no paper</source>
        <translation>Kuittitulostimen paperi on loppu</translation>
    </message>
    <message>
        <source>The printer for slips is open</source>
        <translation>Kuittitulostimen kansi on auki</translation>
    </message>
    <message>
        <source>The printer for slips is not there</source>
        <translation>Kuittitulostinta ei löydy</translation>
    </message>
    <message>
        <source>This screen may not use the printer for slips</source>
        <translation>Tämä näyttö ei saa käyttää kuittitulostinta</translation>
    </message>
    <message>
        <source>Another program is using the printer for slips</source>
        <translation>Toinen ohjelma käyttää kuittitulostinta</translation>
    </message>
    <message>
        <source>The printer for slips takes nothing</source>
        <translation>Kuittitulostin ei ota mitään vastaan</translation>
    </message>
    <message>
        <source>The printer for slips has a fault</source>
        <translation>Kuittitulostimessa on vika</translation>
    </message>
    <message>
        <source>It does not tell if it has paper. Have a look now and then.</source>
        <translation>Se ei kerro, onko siinä paperia. Katso välillä.</translation>
    </message>
    <message>
        <source>Put a new roll in.</source>
        <translation>Laita siihen uusi rulla.</translation>
    </message>
    <message>
        <source>Close its cover.</source>
        <translation>Sulje kansi.</translation>
    </message>
    <message>
        <source>Is it switched on? Is its cable plugged in?</source>
        <translation>Onko virta päällä? Onko johto kiinni?</translation>
    </message>
    <message>
        <source>Look at its paper and its cover. Then switch it off and on.</source>
        <translation>Tarkista paperi ja kansi. Sammuta tulostin ja käynnistä se uudelleen.</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>Kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>Switch it off and on. If that does not help, tell the administrator.</source>
        <translation>Sammuta tulostin ja käynnistä se uudelleen. Jos se ei auta, kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>1 picture or film is still to come (%1).</source>
        <comment>a size</comment>
        <translation>1 kuva tai video on vielä tulossa (%1).</translation>
    </message>
    <message>
        <source>%1 pictures and films are still to come (%2).</source>
        <comment>a number, a size</comment>
        <translation>%1 kuvaa ja videota on vielä tulossa (%2).</translation>
    </message>
    <message>
        <source>1 of them can’t be fetched. Tell the administrator.</source>
        <translation>Niistä 1 jää saamatta. Kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>%1 of them can’t be fetched. Tell the administrator.</source>
        <translation>Niistä %1 jää saamatta. Kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>There is no edition on the stick.</source>
        <translation>Muistitikulla ei ole julkaisua.</translation>
    </message>
    <message>
        <source>There is no room for it on this machine. Tell the administrator.</source>
        <translation>Se ei mahdu tähän laitteeseen. Kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>Nothing was loaded: it is not signed by the Center.</source>
        <translation>Mitään ei tuotu: keskus ei ole allekirjoittanut sitä.</translation>
    </message>
    <message>
        <source>Nothing was loaded: what is on the stick is too old. Ask for a new one.</source>
        <translation>Mitään ei tuotu: tikun sisältö on liian vanha. Pyydä uusi.</translation>
    </message>
    <message>
        <source>Nothing was loaded: a file on the stick is damaged. Ask for a new one.</source>
        <translation>Mitään ei tuotu: tikulla on vioittunut tiedosto. Pyydä uusi.</translation>
    </message>
    <message>
        <source>No answer yet. It may be busy; look again in a few minutes.</source>
        <translation>Ei vielä vastausta. Jokin voi olla kesken; katso uudelleen muutaman minuutin päästä.</translation>
    </message>
    <message>
        <source>That did not work. Tell the administrator.</source>
        <translation>Se ei onnistunut. Kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>All pictures and films are here.</source>
        <translation>Kaikki kuvat ja videot ovat täällä.</translation>
    </message>
</context>
<context>
    <name>ContentView</name>
    <message>
        <source>Content</source>
        <translation>Sisältö</translation>
    </message>
    <message>
        <source>Make something new</source>
        <translation>Tee uusi</translation>
    </message>
    <message>
        <source>The centre: hours, announcements, stations</source>
        <translation>Keskus: aukioloajat, tiedotteet, pisteet</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Etsi kohde</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Mitään ei löytynyt</translation>
    </message>
    <message>
        <source>More than %1 items</source>
        <comment>a number</comment>
        <translation>Yli %1 kohdetta</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 kohde</translation>
    </message>
    <message>
        <source>%1 items</source>
        <comment>a number</comment>
        <translation>%1 kohdetta</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Näytä taas kaikki</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Which kind?</source>
        <translation>Mitä näytetään?</translation>
    </message>
    <message>
        <source>Only where two versions wait for a choice</source>
        <translation>Vain ne, joissa kaksi versiota odottaa valintaa</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Näytä lisää</translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>Need</source>
        <translation>Tarve</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Teknologia</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Demo to try</source>
        <translation>Kokeiltava esittely</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Oppitunti</translation>
    </message>
    <message>
        <source>Happening</source>
        <translation>Tapahtuma</translation>
    </message>
    <message>
        <source>Work model</source>
        <translation>Toimintamalli</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Valmistaja</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sivu</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Keskus</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Uusi tarve</translation>
    </message>
    <message>
        <source>New technology</source>
        <translation>Uusi teknologia</translation>
    </message>
    <message>
        <source>New video</source>
        <translation>Uusi video</translation>
    </message>
    <message>
        <source>New demo to try</source>
        <translation>Uusi kokeiltava esittely</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Uusi oppitunti</translation>
    </message>
    <message>
        <source>New happening</source>
        <translation>Uusi tapahtuma</translation>
    </message>
    <message>
        <source>New work model</source>
        <translation>Uusi toimintamalli</translation>
    </message>
    <message>
        <source>New maker</source>
        <translation>Uusi valmistaja</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Uusi sivu</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekstit</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Kohtaukset</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Miten sen saa</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Milloin ja missä</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>Mihin se kuuluu</translation>
    </message>
    <message>
        <source>Picture and film</source>
        <translation>Kuva ja video</translation>
    </message>
    <message>
        <source>When it shows</source>
        <translation>Milloin se näkyy</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Mitä on muutettu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tiivistelmä</translation>
    </message>
    <message>
        <source>A note of this centre</source>
        <translation>Keskuksen oma lisätieto</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Mitä se tekee</translation>
    </message>
    <message>
        <source>What it can’t do</source>
        <translation>Mihin se ei pysty</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Mitä se vaatii</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Mitä siitä seurasi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Otsikko tekstissä</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Kappale</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Kohta</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>What the figure means</source>
        <translation>Mitä luku kertoo</translation>
    </message>
    <message>
        <source>How to get it in Finland</source>
        <translation>Miten sen saa Suomessa</translation>
    </message>
    <message>
        <source>How to get it in Sweden</source>
        <translation>Miten sen saa Ruotsissa</translation>
    </message>
    <message>
        <source>In Finland, ask</source>
        <translation>Suomessa: keneltä kysytään</translation>
    </message>
    <message>
        <source>In Finland, the price</source>
        <translation>Suomessa: hinta</translation>
    </message>
    <message>
        <source>In Finland, who says so</source>
        <translation>Suomessa: lähde</translation>
    </message>
    <message>
        <source>In Sweden, ask</source>
        <translation>Ruotsissa: keneltä kysytään</translation>
    </message>
    <message>
        <source>In Sweden, the price</source>
        <translation>Ruotsissa: hinta</translation>
    </message>
    <message>
        <source>In Sweden, who says so</source>
        <translation>Ruotsissa: lähde</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Mitä kuvassa näkyy</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Tekstitykset</translation>
    </message>
    <message>
        <source>Title of the scene</source>
        <translation>Kohtauksen otsikko</translation>
    </message>
    <message>
        <source>What to do in it</source>
        <translation>Mitä siinä tehdään</translation>
    </message>
    <message>
        <source>Place to touch</source>
        <translation>Kosketuskohta</translation>
    </message>
    <message>
        <source>Languages that are kept back</source>
        <translation>Kielet, joita ei vielä näytetä</translation>
    </message>
    <message>
        <source>Translations that are still right</source>
        <translation>Käännökset, jotka ovat yhä oikein</translation>
    </message>
    <message>
        <source>It begins</source>
        <translation>Se alkaa</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Se päättyy</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Poikkeavat päivät</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Tiedotteet</translation>
    </message>
    <message>
        <source>What plays before a visit</source>
        <translation>Mitä näytetään ennen käyntiä</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Aukioloajat</translation>
    </message>
    <message>
        <source>Visitors see it from</source>
        <translation>Mistä alkaen kävijät näkevät sen</translation>
    </message>
    <message>
        <source>Visitors see it until</source>
        <translation>Mihin asti kävijät näkevät sen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Jokin muu</translation>
    </message>
    <message>
        <source>%1 (scene %2)</source>
        <comment>a field, a number</comment>
        <translation>%1 (kohtaus %2)</translation>
    </message>
    <message>
        <source>Needs that it helps with</source>
        <translation>Tarpeet, joissa se auttaa</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Kenelle se on</translation>
    </message>
    <message>
        <source>Where it stands here</source>
        <translation>Missä se on täällä</translation>
    </message>
    <message>
        <source>Who makes it</source>
        <translation>Kuka sen valmistaa</translation>
    </message>
    <message>
        <source>The video about it</source>
        <translation>Video aiheesta</translation>
    </message>
    <message>
        <source>The demo to try</source>
        <translation>Kokeiltava esittely</translation>
    </message>
    <message>
        <source>How many minutes it takes</source>
        <translation>Montako minuuttia se kestää</translation>
    </message>
    <message>
        <source>At which centre?</source>
        <translation>Missä keskuksessa?</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kaupunki</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Miten heidät tavoittaa</translation>
    </message>
    <message>
        <source>Its sign</source>
        <translation>Merkki</translation>
    </message>
    <message>
        <source>Its colour</source>
        <translation>Väri</translation>
    </message>
    <message>
        <source>Add what it does</source>
        <translation>Lisää: mitä se tekee</translation>
    </message>
    <message>
        <source>Add what it can’t do</source>
        <translation>Lisää: mihin se ei pysty</translation>
    </message>
    <message>
        <source>Add what it takes</source>
        <translation>Lisää: mitä se vaatii</translation>
    </message>
    <message>
        <source>Add what came of it</source>
        <translation>Lisää: mitä siitä seurasi</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>Lisää otsikko</translation>
    </message>
    <message>
        <source>Add a paragraph</source>
        <translation>Lisää kappale</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Lisää kohta</translation>
    </message>
    <message>
        <source>Nothing is written in this language yet</source>
        <translation>Tällä kielellä ei ole vielä kirjoitettu mitään</translation>
    </message>
    <message>
        <source>Begun: something is not written yet</source>
        <translation>Kesken: jotain on vielä kirjoittamatta</translation>
    </message>
    <message>
        <source>Kept back. Visitors do not see it.</source>
        <translation>Ei vielä näytetä. Kävijät eivät näe sitä.</translation>
    </message>
    <message>
        <source>Out of date: other words have changed</source>
        <translation>Vanhentunut: teksti on muuttunut toisella kielellä</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Tehty täällä</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Muutettu täällä</translation>
    </message>
    <message>
        <source>Shared by all centres</source>
        <translation>Kaikkien keskusten yhteinen</translation>
    </message>
    <message>
        <source>Made for all centres</source>
        <translation>Tehty kaikille keskuksille</translation>
    </message>
    <message>
        <source>Changed for all centres</source>
        <translation>Muutettu kaikille keskuksille</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>piilossa</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>ei vielä esillä</translation>
    </message>
    <message>
        <source>no longer shown</source>
        <translation>ei enää esillä</translation>
    </message>
    <message>
        <source>in front</source>
        <translation>nostettu eteen</translation>
    </message>
    <message>
        <source>two versions: choose one</source>
        <translation>kaksi versiota: valitse jompikumpi</translation>
    </message>
    <message>
        <source>waits for the link</source>
        <translation>odottaa yhteyttä</translation>
    </message>
    <message>
        <source>being passed on</source>
        <translation>välitetään parhaillaan</translation>
    </message>
</context>
<context>
    <name>CopyView</name>
    <message>
        <source>Copied</source>
        <translation>Kopioitu</translation>
    </message>
    <message>
        <source>Copy last week</source>
        <translation>Kopioi viime viikko</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>two weeks</comment>
        <translation>Viikolta %1 viikolle %2</translation>
    </message>
    <message>
        <source>There is nothing to copy: all these times are there already, or over.</source>
        <translation>Kopioitavaa ei ole: kaikki nämä ajat ovat jo kalenterissa tai ohi.</translation>
    </message>
    <message>
        <source>There is nothing to copy: all times of the week before were cancelled, and no earlier week has any.</source>
        <translation>Kopioitavaa ei ole. Edellisen viikon kaikki ajat peruttiin, eikä aiemmilla viikoilla ole aikoja.</translation>
    </message>
    <message>
        <source>There is nothing to copy: no earlier week has times.</source>
        <translation>Kopioitavaa ei ole: aiemmilla viikoilla ei ole aikoja.</translation>
    </message>
    <message>
        <source>All times of the week before were cancelled. So this shows the last week that has any.</source>
        <translation>Edellisen viikon kaikki ajat peruttiin. Siksi tässä on viimeisin viikko, jolla on aikoja.</translation>
    </message>
    <message>
        <source>The week before has no times. So this shows the last week that has any.</source>
        <translation>Edellisellä viikolla ei ole aikoja. Siksi tässä on viimeisin viikko, jolla on aikoja.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
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
    <name>DayFlow</name>
    <message>
        <source>%1 %2</source>
        <comment>Which is the first day? Tuesday 24 November</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Aiemmat</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>DayTabs</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Aiemmat</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
</context>
<context>
    <name>DeedLine</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>DeedWords</name>
    <message>
        <source>Checked in</source>
        <translation>Merkitty saapuneeksi</translation>
    </message>
    <message>
        <source>Noted as not come</source>
        <translation>Merkitty: ei tullut</translation>
    </message>
    <message>
        <source>Expected again</source>
        <translation>Odotetaan taas</translation>
    </message>
    <message>
        <source>Cancelled. They have to be told.</source>
        <translation>Peruttu. Siitä pitää kertoa heille.</translation>
    </message>
    <message>
        <source>Moved. They have to be told.</source>
        <translation>Siirretty. Siitä pitää kertoa heille.</translation>
    </message>
    <message>
        <source>Moved to %1. They have to be told.</source>
        <comment>a day and time</comment>
        <translation>Siirretty: %1. Siitä pitää kertoa heille.</translation>
    </message>
    <message>
        <source>The number of people has been changed</source>
        <translation>Henkilömäärä on muutettu</translation>
    </message>
    <message>
        <source>They have a place. They have to be told.</source>
        <translation>He saivat paikan. Siitä pitää kertoa heille.</translation>
    </message>
    <message>
        <source>Noted: they have been told</source>
        <translation>Merkitty: heille on kerrottu</translation>
    </message>
    <message>
        <source>Noted: they could not be told</source>
        <translation>Merkitty: heitä ei tavoitettu</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Merkitty</translation>
    </message>
    <message>
        <source>The note is saved</source>
        <translation>Merkintä on tallessa</translation>
    </message>
    <message>
        <source>The note is removed</source>
        <translation>Merkintä on poistettu</translation>
    </message>
    <message>
        <source>The day list is saved</source>
        <translation>Päivän lista on tallennettu</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Avoinna nyt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>Closed: no more bookings</source>
        <translation>Suljettu: uusia varauksia ei oteta</translation>
    </message>
    <message>
        <source>Cancelled. Whoever is booked has to be told.</source>
        <translation>Peruttu. Varanneille on kerrottava.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Avattu uudelleen</translation>
    </message>
    <message>
        <source>The day is closed. Whoever is booked has to be told.</source>
        <translation>Päivä on suljettu. Varanneille on kerrottava.</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>Päivä on suljettu</translation>
    </message>
    <message>
        <source>Dealt with: it is no longer under To do</source>
        <translation>Hoidettu: se ei ole enää kohdassa Tehtävää</translation>
    </message>
    <message>
        <source>Answered: it is no longer under To do</source>
        <translation>Vastattu: se ei ole enää kohdassa Tehtävää</translation>
    </message>
    <message>
        <source>Read: it is no longer under To do</source>
        <translation>Luettu: se ei ole enää kohdassa Tehtävää</translation>
    </message>
    <message>
        <source>Saved. Visitors can find it now.</source>
        <translation>Tallennettu. Kävijät löytävät sen nyt.</translation>
    </message>
    <message>
        <source>Saved. Visitors find it by searching.</source>
        <translation>Tallennettu. Kävijät löytävät sen hakemalla.</translation>
    </message>
    <message>
        <source>Saved. Visitors find it by searching. Choose what it helps with, and they find it from Home too.</source>
        <translation>Tallennettu. Kävijät löytävät sen hakemalla. Valitse, mihin se auttaa, niin sen löytää myös alkusivulta.</translation>
    </message>
    <message>
        <source>Saved for all centres. Where this centre has its own text, visitors here still read that.</source>
        <translation>Tallennettu kaikille keskuksille. Jos tällä keskuksella on oma teksti, kävijät lukevat täällä yhä sitä.</translation>
    </message>
    <message>
        <source>Saved. Somebody else changed the same meanwhile. Both stand at the top of this page: choose one.</source>
        <translation>Tallennettu. Joku muu muutti samaa sillä välin. Molemmat ovat sivun alussa: valitse toinen.</translation>
    </message>
    <message>
        <source>Saved. Visitors see it from the time that you chose.</source>
        <translation>Tallennettu. Kävijät näkevät sen valitsemastasi ajasta alkaen.</translation>
    </message>
    <message>
        <source>Saved. Its time is over, so no visitor sees it.</source>
        <translation>Tallennettu. Sen aika on ohi, joten kävijät eivät näe sitä.</translation>
    </message>
    <message>
        <source>Saved. It is hidden, so no visitor sees it.</source>
        <translation>Tallennettu. Se on piilossa, joten kävijät eivät näe sitä.</translation>
    </message>
    <message>
        <source>Kept back. Visitors read it in another language.</source>
        <translation>Kieltä ei nyt näytetä. Kävijät lukevat toisella kielellä.</translation>
    </message>
    <message>
        <source>Noted: this language is still right.</source>
        <translation>Merkitty: tämän kielen teksti pitää yhä paikkansa.</translation>
    </message>
    <message>
        <source>Saved. It applies here at once.</source>
        <translation>Tallennettu. Voimassa tässä heti.</translation>
    </message>
    <message>
        <source>Saved. Somebody else changed the same meanwhile. Choose one of the two under To do.</source>
        <translation>Tallennettu. Joku muu muutti samaa sillä välin. Valitse jompikumpi kohdassa Tehtävää.</translation>
    </message>
    <message>
        <source>It now shows on all pages.</source>
        <translation>Se näkyy nyt kaikilla sivuilla.</translation>
    </message>
    <message>
        <source>It has been removed.</source>
        <translation>Se on poistettu.</translation>
    </message>
    <message>
        <source>Hidden. No visitor sees it here.</source>
        <translation>Piilotettu. Kukaan kävijä ei näe sitä täällä.</translation>
    </message>
    <message>
        <source>Hidden. No visitor sees it at any centre.</source>
        <translation>Piilotettu. Kukaan kävijä ei näe sitä missään keskuksessa.</translation>
    </message>
    <message>
        <source>Visitors see it again.</source>
        <translation>Kävijät näkevät sen taas.</translation>
    </message>
    <message>
        <source>The order has been changed</source>
        <translation>Järjestys on muutettu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Requested. It will show when the hub has answered.</source>
        <translation>Pyydetty. Se näkyy, kun palvelin on vastannut.</translation>
    </message>
    <message>
        <source>Saved. Visitors see it when they next open the page.</source>
        <translation>Tallennettu. Kävijät näkevät sen, kun he avaavat sivun seuraavan kerran.</translation>
    </message>
    <message>
        <source>Visitors see this language when they next open the page.</source>
        <translation>Kävijät näkevät tämän kielen, kun he avaavat sivun seuraavan kerran.</translation>
    </message>
    <message>
        <source>It is as it was then. Visitors see it when they next open the page.</source>
        <translation>Se on taas entisellään. Kävijät näkevät sen, kun he avaavat sivun seuraavan kerran.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Kumottu</translation>
    </message>
    <message>
        <source>It is for all centres.</source>
        <translation>Se tuli kaikille keskuksille.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an item; what was done with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Those who booked read it just as you write it: a few words, and no names. You may leave it empty.</source>
        <translation>Varaajat näkevät tämän juuri sellaisena kuin kirjoitat sen: muutama sana, ei nimiä. Voit jättää kohdan tyhjäksi.</translation>
    </message>
    <message>
        <source>A booking was not made</source>
        <translation>Varausta ei tehty</translation>
    </message>
    <message>
        <source>A booking was not cancelled</source>
        <translation>Varausta ei peruttu</translation>
    </message>
    <message>
        <source>A booking was not moved</source>
        <translation>Varausta ei siirretty</translation>
    </message>
    <message>
        <source>The number of people was not changed</source>
        <translation>Henkilömäärää ei muutettu</translation>
    </message>
    <message>
        <source>A place was not given</source>
        <translation>Paikkaa ei annettu</translation>
    </message>
    <message>
        <source>Somebody was not checked in</source>
        <translation>Saapumista ei merkitty</translation>
    </message>
    <message>
        <source>It was not noted that somebody did not come</source>
        <translation>Poisjääntiä ei merkitty</translation>
    </message>
    <message>
        <source>It was not noted that somebody is still expected</source>
        <translation>Ei merkitty, että heitä odotetaan yhä</translation>
    </message>
    <message>
        <source>It was not noted that somebody was told</source>
        <translation>Kertomista ei merkitty</translation>
    </message>
    <message>
        <source>A note was not saved</source>
        <translation>Merkintää ei tallennettu</translation>
    </message>
    <message>
        <source>Times were not opened</source>
        <translation>Aikoja ei avattu</translation>
    </message>
    <message>
        <source>A time was not changed</source>
        <translation>Aikaa ei muutettu</translation>
    </message>
    <message>
        <source>Content was not changed</source>
        <translation>Sisältöä ei muutettu</translation>
    </message>
    <message>
        <source>Something was not done</source>
        <translation>Jotakin jäi tekemättä</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>Jotain puuttuu vielä.</translation>
    </message>
    <message>
        <source>There is no room for so many.</source>
        <translation>Näin monelle ei ole tilaa.</translation>
    </message>
    <message>
        <source>This time is for larger groups.</source>
        <translation>Tämä aika on suuremmille ryhmille.</translation>
    </message>
    <message>
        <source>This time is not large enough for so many.</source>
        <translation>Tämä aika on liian pieni näin monelle.</translation>
    </message>
    <message>
        <source>It has not begun yet. They may still come.</source>
        <translation>Aika ei ole vielä alkanut. He voivat vielä tulla.</translation>
    </message>
    <message>
        <source>Check in only on the day itself.</source>
        <translation>Saapumisen voi merkitä vain samana päivänä.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Tämä aika on ohi.</translation>
    </message>
    <message>
        <source>This time is closed.</source>
        <translation>Tämä aika on suljettu.</translation>
    </message>
    <message>
        <source>Somebody has changed this in the meantime.</source>
        <translation>Joku muutti tätä sillä välin.</translation>
    </message>
    <message>
        <source>More places than that are booked, or held by kiosks.</source>
        <translation>Paikkoja on varattuna tai kioskeilla enemmän.</translation>
    </message>
    <message>
        <source>The host or the station is taken then.</source>
        <translation>Esittelijä tai piste on silloin varattu.</translation>
    </message>
    <message>
        <source>This time has not been sent yet. Try again when there is a connection.</source>
        <translation>Tieto tästä ajasta ei ole vielä lähtenyt. Yritä uudelleen, kun yhteys toimii.</translation>
    </message>
    <message>
        <source>That is already so.</source>
        <translation>Niin on jo.</translation>
    </message>
    <message>
        <source>Somebody has changed this booking in the meantime.</source>
        <translation>Joku muutti varausta sillä välin.</translation>
    </message>
    <message>
        <source>That is no longer there.</source>
        <translation>Sitä ei enää ole.</translation>
    </message>
    <message>
        <source>This item is no longer there.</source>
        <translation>Tätä kohdetta ei enää ole.</translation>
    </message>
    <message>
        <source>This version is no longer there.</source>
        <translation>Tätä versiota ei enää ole.</translation>
    </message>
    <message>
        <source>Something is missing. A title and a summary are needed in one language at least.</source>
        <translation>Jotain puuttuu. Otsikko ja tiivistelmä tarvitaan ainakin yhdellä kielellä.</translation>
    </message>
    <message>
        <source>The film needs captions, or “No speech in it”.</source>
        <translation>Video tarvitsee tekstitykset tai merkinnän ”Siinä ei puhuta”.</translation>
    </message>
    <message>
        <source>Each scene needs a way to it, and a way on to an end.</source>
        <translation>Jokaiseen kohtaukseen pitää päästä, ja siitä pitää päästä loppuun.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Se loppuu ennen kuin alkaa.</translation>
    </message>
    <message>
        <source>Visitors would have nothing to read. Hide the item instead.</source>
        <translation>Kävijöille ei jäisi luettavaa. Piilota mieluummin koko kohde.</translation>
    </message>
    <message>
        <source>A centre with a screen is always shown.</source>
        <translation>Keskus, jossa on näyttö, näkyy aina.</translation>
    </message>
    <message>
        <source>Write it in one language at least.</source>
        <translation>Kirjoita se ainakin yhdellä kielellä.</translation>
    </message>
    <message>
        <source>Write the station’s name in one language at least.</source>
        <translation>Kirjoita pisteen nimi ainakin yhdellä kielellä.</translation>
    </message>
    <message>
        <source>Write in one language at least how to find the station.</source>
        <translation>Kirjoita ainakin yhdellä kielellä, miten pisteen löytää.</translation>
    </message>
    <message>
        <source>There is no room for more. Remove one first.</source>
        <translation>Enempää ei mahdu. Poista ensin yksi.</translation>
    </message>
    <message>
        <source>That time is past. Choose a later one.</source>
        <translation>Se aika on jo mennyt. Valitse myöhempi.</translation>
    </message>
    <message>
        <source>Another station has this number.</source>
        <translation>Toisella pisteellä on tämä numero.</translation>
    </message>
    <message>
        <source>One day of the week has to be open.</source>
        <translation>Yhden viikonpäivän on oltava auki.</translation>
    </message>
    <message>
        <source>The stick is no longer there. Plug it in once more.</source>
        <translation>Muistitikku ei ole enää paikallaan. Kytke se uudelleen.</translation>
    </message>
    <message>
        <source>It has times to come. Cancel those first, or hide it.</source>
        <translation>Sille on tulossa aikoja. Peru ne ensin, tai piilota kohde.</translation>
    </message>
    <message>
        <source>All centres share it. You can hide it here instead.</source>
        <translation>Se on kaikkien keskusten yhteinen. Voit piilottaa sen täältä.</translation>
    </message>
    <message>
        <source>A picture or a film has not reached the hub. Take it in again.</source>
        <translation>Kuva tai video ei ole tullut perille. Tuo se uudelleen.</translation>
    </message>
    <message>
        <source>It has gone out already. Change it back by hand.</source>
        <translation>Se on jo lähetetty. Muuta se takaisin itse.</translation>
    </message>
    <message>
        <source>Whoever called for help has left by now.</source>
        <translation>Apua pyytänyt on jo lähtenyt.</translation>
    </message>
    <message>
        <source>The hub does not allow it.</source>
        <translation>Palvelin ei salli sitä.</translation>
    </message>
    <message>
        <source>The hub can’t do that. It may need an update.</source>
        <translation>Palvelin ei osaa tätä. Se voi tarvita päivityksen.</translation>
    </message>
    <message>
        <source>That is there already.</source>
        <translation>Se on jo olemassa.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Tämä on liian pitkä.</translation>
    </message>
    <message>
        <source>Please do not write a personal identity number.</source>
        <translation>Älä kirjoita henkilötunnusta.</translation>
    </message>
    <message>
        <source>Details can’t be kept safe just now. Book without them.</source>
        <translation>Tietoja ei voi nyt suojata. Varaa ilman niitä.</translation>
    </message>
    <message>
        <source>The screen had said yes, but there is no place left.</source>
        <translation>Näyttö oli jo luvannut paikan, mutta paikkoja ei ole enää.</translation>
    </message>
    <message>
        <source>You are not allowed to do that, or the desk is locked.</source>
        <translation>Sinulla ei ole oikeutta siihen, tai työpöytä on lukittu.</translation>
    </message>
    <message>
        <source>That could not be saved. Please try again.</source>
        <translation>Tallennus ei onnistunut. Yritä uudelleen.</translation>
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
    <name>DeskBookView</name>
    <message>
        <source>Booked</source>
        <translation>Varattu</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Jonossa</translation>
    </message>
    <message>
        <source>It could not be booked</source>
        <translation>Varaus ei onnistunut</translation>
    </message>
    <message>
        <source>Noted, not confirmed yet</source>
        <translation>Merkitty, ei vielä vahvistettu</translation>
    </message>
    <message>
        <source>Book for someone</source>
        <translation>Varaa kävijälle</translation>
    </message>
    <message>
        <source>The hub confirms it in a moment. Without a link it waits here until there is one.</source>
        <translation>Palvelin vahvistaa hetken kuluttua. Ilman yhteyttä varaus odottaa täällä.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Toinen aika</translation>
    </message>
    <message>
        <source>Their code</source>
        <translation>Varauskoodi</translation>
    </message>
    <message>
        <source>Let them write it down. With it they can see, move or cancel the booking.</source>
        <translation>Pyydä kirjoittamaan koodi muistiin. Sillä varauksen voi katsoa, siirtää tai perua.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Tähän päivään</translation>
    </message>
    <message>
        <source>Book another</source>
        <translation>Tee toinen varaus</translation>
    </message>
    <message>
        <source>No time is open for booking.</source>
        <translation>Yhtään aikaa ei ole varattavissa.</translation>
    </message>
    <message>
        <source>Which time?</source>
        <translation>Mikä aika?</translation>
    </message>
    <message>
        <source>Later times</source>
        <translation>Myöhemmät ajat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>DeskBookWho</name>
    <message>
        <source>How many?</source>
        <translation>Kuinka monta?</translation>
    </message>
    <message>
        <source>There is not enough room here: the other places are with other screens, or kept for those who come another way. The party goes on the waiting list until enough of them come free.</source>
        <translation>Tässä ei ole tarpeeksi tilaa: muut paikat ovat muilla näytöillä tai pidetty muuta kautta tuleville. Seurue odottaa jonossa, kunnes niitä vapautuu tarpeeksi.</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Kuka?</translation>
    </message>
    <message>
        <source>You may leave all of this empty.</source>
        <translation>Voit jättää kaikki tyhjiksi.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Their language</source>
        <translation>Kävijän kieli</translation>
    </message>
    <message>
        <source>They are here now</source>
        <translation>He ovat täällä nyt</translation>
    </message>
    <message>
        <source>There is not enough room. They go on the waiting list.</source>
        <translation>Tilaa ei ole tarpeeksi. He pääsevät jonoon.</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Lisää jonoon</translation>
    </message>
    <message>
        <source>Book for %1</source>
        <comment>3 persons</comment>
        <translation>Varaa: %1</translation>
    </message>
    <message>
        <source>Booking …</source>
        <translation>Varataan …</translation>
    </message>
</context>
<context>
    <name>DoorView</name>
    <message>
        <source>That is not the right PIN. Tries left: %1.</source>
        <translation>PIN-koodi on väärä. Yrityksiä jäljellä: %1.</translation>
    </message>
    <message>
        <source>That is not the right PIN.</source>
        <translation>PIN-koodi on väärä.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait %1 seconds.</source>
        <translation>Liian monta väärää PIN-koodia. Odota %1 sekuntia.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait %1 minutes.</source>
        <translation>Liian monta väärää PIN-koodia. Odota %1 minuuttia.</translation>
    </message>
    <message>
        <source>You can’t sign in here any more. Ask an administrator.</source>
        <translation>Et voi enää kirjautua täällä. Kysy ylläpitäjältä.</translation>
    </message>
    <message>
        <source>Signing in does not work just now. Please try again.</source>
        <translation>Kirjautuminen ei onnistu juuri nyt. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>For employees</source>
        <translation>Henkilökunnalle</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kuka olet?</translation>
    </message>
    <message>
        <source>Nobody can sign in here yet. An administrator adds people at the Center’s hub.</source>
        <translation>Täällä ei vielä voi kirjautua. Ylläpitäjä lisää henkilöt keskuksen palvelimella.</translation>
    </message>
    <message>
        <source>One moment. The names of those who work here are on their way to this screen.</source>
        <translation>Hetki. Täällä työskentelevien nimet ovat tulossa tähän näyttöön.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>PIN-koodisi</translation>
    </message>
</context>
<context>
    <name>FilmAbsent</name>
    <message>
        <source>The film is on its way</source>
        <translation>Video on tulossa</translation>
    </message>
    <message>
        <source>The film can’t be shown just now</source>
        <translation>Videota ei voi nyt näyttää</translation>
    </message>
    <message>
        <source>%1% has arrived. Meanwhile you can read the words here.</source>
        <translation>Videosta on haettu %1&#xa0;%. Sillä välin voit lukea puheen tästä.</translation>
    </message>
    <message>
        <source>You can read the words here instead.</source>
        <translation>Voit kuitenkin lukea puheen tästä.</translation>
    </message>
    <message>
        <source>%1% has arrived.</source>
        <translation>Videosta on haettu %1&#xa0;%.</translation>
    </message>
    <message>
        <source>%1% of the film has arrived</source>
        <translation>Videosta on haettu %1&#xa0;%</translation>
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
    <name>FindView</name>
    <message>
        <source>Find by code</source>
        <translation>Etsi koodilla</translation>
    </message>
    <message>
        <source>The visitor’s code</source>
        <translation>Kävijän koodi</translation>
    </message>
    <message>
        <source>Type it here, or scan the square code on their phone or paper.</source>
        <translation>Kirjoita se tähän, tai lue QR-koodi puhelimesta tai paperista.</translation>
    </message>
    <message>
        <source>There is no booking with this code here.</source>
        <translation>Täällä ei ole varausta tällä koodilla.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
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
        <source>Happening</source>
        <translation>Tapahtuma</translation>
    </message>
    <message>
        <source>To learn</source>
        <translation>Opi</translation>
    </message>
    <message>
        <source>Work model</source>
        <translation>Toimintamalli</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Valmistaja</translation>
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
    <name>FreeView</name>
    <message>
        <source>I am free now</source>
        <translation>Olen nyt vapaana</translation>
    </message>
    <message>
        <source>Noted: you are free now</source>
        <translation>Merkitty: olet nyt vapaa</translation>
    </message>
    <message>
        <source>Whoever is here can come to you at once.</source>
        <translation>Paikalla olevat voivat tulla luoksesi heti.</translation>
    </message>
    <message>
        <source>Visitors see it in a few seconds. Until then you can undo it. Without a connection they see it when it is back.</source>
        <translation>Kävijät näkevät sen muutaman sekunnin kuluttua. Siihen asti voit kumota sen. Jos yhteys puuttuu, he näkevät sen, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Tähän päivään</translation>
    </message>
    <message>
        <source>What will you show?</source>
        <translation>Mitä esittelet?</translation>
    </message>
    <message>
        <source>At which station?</source>
        <translation>Millä pisteellä?</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Ei pistettä</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Kuinka kauan?</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>For how many people?</source>
        <translation>Kuinka monelle hengelle?</translation>
    </message>
    <message>
        <source>Choose what you show.</source>
        <translation>Valitse, mitä esittelet.</translation>
    </message>
    <message>
        <source>Open it despite the clash</source>
        <translation>Avaa päällekkäisyydestä huolimatta</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>Avaa nyt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
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
    <name>HeldOutside</name>
    <message>
        <source>Still held on this day: %1. Visitors can book until you cancel.</source>
        <comment>3 times</comment>
        <translation>Päivällä on yhä: %1. Kävijät voivat varata, kunnes perut ajat.</translation>
    </message>
    <message>
        <source>Held outside these hours: %1. Visitors can book until you cancel.</source>
        <comment>3 times</comment>
        <translation>Näiden aikojen ulkopuolella: %1. Kävijät voivat varata, kunnes perut ajat.</translation>
    </message>
    <message>
        <source>Booked: %1.</source>
        <comment>4 people</comment>
        <translation>Varattu: %1.</translation>
    </message>
    <message>
        <source>Nobody is booked.</source>
        <translation>Kukaan ei ole varannut.</translation>
    </message>
    <message>
        <source>Ask somebody who handles bookings to cancel them.</source>
        <translation>Pyydä varauksia hoitavaa perumaan ne.</translation>
    </message>
    <message>
        <source>Cancel the times of this day</source>
        <translation>Peru päivän ajat</translation>
    </message>
    <message>
        <source>Look at the times of this day</source>
        <translation>Katso päivän aikoja</translation>
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
        <source>We have called the staff</source>
        <translation>Kutsuimme henkilökuntaa</translation>
    </message>
    <message>
        <source>Staff may not hear the chime. You can call us instead.</source>
        <translation>Kukaan ei ehkä kuule kutsua. Voit soittaa meille.</translation>
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
        <source>Someone is coming</source>
        <translation>Joku tulee auttamaan</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>Kukaan ei ole vielä vastannut</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>Odota tässä.</translation>
    </message>
    <message>
        <source>Please call us. You can also call the staff again here.</source>
        <translation>Soita meille. Voit myös kutsua uudelleen tästä.</translation>
    </message>
    <message>
        <source>Please call the staff again, or ask somebody nearby.</source>
        <translation>Kutsu uudelleen tai kysy joltakulta lähellä.</translation>
    </message>
    <message>
        <source>Please wait here. We tell you here when someone is coming.</source>
        <translation>Odota tässä. Kerromme tässä, kun joku tulee.</translation>
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
        <source>Call the staff again</source>
        <translation>Kutsu uudelleen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>More than two versions wait here. What you choose is the one that stays.</source>
        <translation>Tästä odottaa useampi kuin kaksi versiota. Valitsemasi jää voimaan.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Luotu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Piilotettu</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>Taas näkyvissä</translation>
    </message>
    <message>
        <source>Hidden or shown</source>
        <translation>Piilotettu tai näytetty</translation>
    </message>
    <message>
        <source>Put in front</source>
        <translation>Nostettu eteen</translation>
    </message>
    <message>
        <source>No longer in front</source>
        <translation>Ei enää edessä</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Järjestetty</translation>
    </message>
    <message>
        <source>Gone back</source>
        <translation>Palattu aiempaan</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>%1: kept back</source>
        <comment>in Swedish</comment>
        <translation>%1: ei näytetä nyt</translation>
    </message>
    <message>
        <source>%1: visitors see it</source>
        <comment>in Swedish</comment>
        <translation>%1: kävijät näkevät sen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>somebody’s words</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>%1: no longer %2</source>
        <comment>a field, words</comment>
        <translation>%1: ei enää %2</translation>
    </message>
    <message>
        <source>%1: %2 came as a second version</source>
        <comment>a field, words</comment>
        <translation>%1: %2 tuli toiseksi versioksi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, words</comment>
        <translation>%1: %2</translation>
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
        <translation>Kokeile täällä · piste&#xa0;%1</translation>
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
        <source>Book a time</source>
        <translation>Varaa aika</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>what</comment>
        <translation>Nyt: %1</translation>
    </message>
    <message>
        <source>%1 at&#xa0;%2: %3</source>
        <comment>day, time, what</comment>
        <translation>%1 klo&#xa0;%2: %3</translation>
    </message>
    <message>
        <source>Today at&#xa0;%1: %2</source>
        <comment>time, what</comment>
        <translation>Tänään klo&#xa0;%1: %2</translation>
    </message>
    <message>
        <source>All times, day by day</source>
        <translation>Kaikki ajat päivä päivältä</translation>
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
        <source>My booking</source>
        <translation>Oma varaus</translation>
    </message>
    <message>
        <source>See, move or cancel it with your code</source>
        <translation>Katso, siirrä tai peru koodillasi</translation>
    </message>
    <message>
        <source>Here for work?</source>
        <translation>Tulitko työasioissa?</translation>
    </message>
    <message>
        <source>Trainings, work models, testing, research</source>
        <translation>Koulutukset, toimintamallit, testaus, tutkimus</translation>
    </message>
    <message>
        <source>About the Center</source>
        <translation>Tietoa keskuksesta</translation>
    </message>
</context>
<context>
    <name>HoursView</name>
    <message>
        <source>Opening hours</source>
        <translation>Aukioloajat</translation>
    </message>
    <message>
        <source>Choose one or more days. Then set when you open and close.</source>
        <translation>Valitse yksi tai useampi päivä. Kerro sitten, milloin avataan ja suljetaan.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>suljettu</translation>
    </message>
    <message>
        <source>Save for these days</source>
        <translation>Tallenna näille päiville</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <comment>a day</comment>
        <translation>%1: suljettu</translation>
    </message>
    <message>
        <source>There is 1 more such day.</source>
        <translation>Tällaisia päiviä on vielä 1.</translation>
    </message>
    <message>
        <source>There are %1 more such days.</source>
        <translation>Tällaisia päiviä on vielä %1.</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Poikkeavat päivät</translation>
    </message>
    <message>
        <source>None yet. Add holidays and days with other hours here.</source>
        <translation>Ei vielä yhtään. Lisää tähän pyhät ja päivät, joiden ajat poikkeavat.</translation>
    </message>
    <message>
        <source>Add or change a day</source>
        <translation>Lisää päivä tai muuta päivää</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Mikä päivä?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>You may leave it empty.</source>
        <translation>Voit jättää tyhjäksi.</translation>
    </message>
    <message>
        <source>Save this day</source>
        <translation>Tallenna tämä päivä</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
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
        <source>second left</source>
        <translation>sekunti jäljellä</translation>
    </message>
    <message>
        <source>seconds left</source>
        <translation>sekuntia jäljellä</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. Otherwise the screen starts again for the next visitor.</source>
        <translation>Kosketa mitä kohtaa vain, niin voit jatkaa. Muuten ruutu aloittaa alusta seuraavalle.</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. Otherwise the desk is locked.</source>
        <translation>Jatka koskettamalla ruutua. Muuten työpöytä lukitaan.</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. Otherwise the desk is locked. What you wrote is kept for you.</source>
        <translation>Jatka koskettamalla ruutua. Muuten työpöytä lukitaan. Kirjoittamasi pysyy tallessa sinulle.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Olen vielä tässä</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Files of this kind can’t be taken.</source>
        <translation>Tällaisia tiedostoja ei voi tuoda.</translation>
    </message>
    <message>
        <source>It is something else than its name says. Save it anew and try again.</source>
        <translation>Tiedosto on jotain muuta kuin sen nimi sanoo. Tallenna se uudelleen ja yritä taas.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it onto the stick again.</source>
        <translation>Tiedosto on tyhjä. Kopioi se tikulle uudelleen.</translation>
    </message>
    <message>
        <source>The file is too large. A film may have 2 GB, a picture 60 MB. Save it smaller.</source>
        <translation>Tiedosto on liian suuri. Video saa olla enintään 2 Gt ja kuva 60 Mt. Tallenna se pienempänä.</translation>
    </message>
    <message>
        <source>The picture has more than 50 million dots. Save it with fewer.</source>
        <translation>Kuvassa on yli 50 miljoonaa kuvapistettä. Tallenna se pienempänä.</translation>
    </message>
    <message>
        <source>The film is longer than an hour. Take a shorter one.</source>
        <translation>Video on yli tunnin pituinen. Valitse lyhyempi.</translation>
    </message>
    <message>
        <source>The captions beside the film have no words.</source>
        <translation>Videon tekstityksissä ei ole sanoja.</translation>
    </message>
    <message>
        <source>The captions beside the film can’t be read. Save them as WebVTT (.vtt) with the encoding UTF-8.</source>
        <translation>Videon tekstityksiä ei voi lukea. Tallenna ne WebVTT-muodossa (.vtt) ja merkistöllä UTF-8.</translation>
    </message>
    <message>
        <source>The file is no longer there. Is the stick still in?</source>
        <translation>Tiedostoa ei enää löydy. Onko tikku yhä paikallaan?</translation>
    </message>
    <message>
        <source>Nothing may be taken from that folder.</source>
        <translation>Siitä kansiosta ei saa tuoda mitään.</translation>
    </message>
    <message>
        <source>There is no room left on this device. Ask whoever looks after it.</source>
        <translation>Laitteessa ei ole enää tilaa. Kysy laitteen ylläpitäjältä.</translation>
    </message>
    <message>
        <source>This device can’t take films. Ask whoever looks after it.</source>
        <translation>Tälle laitteelle ei voi tuoda videoita. Kysy laitteen ylläpitäjältä.</translation>
    </message>
    <message>
        <source>Something went wrong with this file. Try another one.</source>
        <translation>Tiedoston tuonti ei onnistunut. Kokeile toista.</translation>
    </message>
    <message>
        <source>The file is damaged, or can’t be read. Copy it again, or try another one.</source>
        <translation>Tiedosto on vioittunut tai sitä ei voi lukea. Kopioi se uudelleen tai kokeile toista.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 sekunti</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 sekuntia</translation>
    </message>
    <message>
        <source>Its film is an item of its own. You choose it under “What it belongs to”.</source>
        <translation>Video on oma kohteensa. Se valitaan kohdassa ”Mihin se kuuluu”.</translation>
    </message>
    <message>
        <source>Its film is an item of its own. Save this first, then make a new video. Choose it here under “What it belongs to”.</source>
        <translation>Video on oma kohteensa. Tallenna ensin tämä ja tee sitten uusi video. Valitse se tässä kohdassa ”Mihin se kuuluu”.</translation>
    </message>
    <message>
        <source>Its film is an item of its own. Make a new video, and choose it here under “What it belongs to”.</source>
        <translation>Video on oma kohteensa. Tee uusi video ja valitse se tässä kohdassa ”Mihin se kuuluu”.</translation>
    </message>
</context>
<context>
    <name>ItemChoices</name>
    <message>
        <source>Two versions: choose one</source>
        <translation>Kaksi versiota: valitse jompikumpi</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>words</comment>
        <translation>Aiemmin: %1</translation>
    </message>
    <message>
        <source>It shows now: %1</source>
        <comment>words</comment>
        <translation>Nyt näkyy: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>It shows now. %1 wrote on %2 at %3: %4</source>
        <comment>name, day, time, words</comment>
        <translation>Nyt näkyy. %1 kirjoitti %2 klo %3: %4</translation>
    </message>
    <message>
        <source>It shows now, and is shared by all centres: %1</source>
        <comment>words</comment>
        <translation>Nyt näkyy kaikkien keskusten yhteinen teksti: %1</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Pidä tämä</translation>
    </message>
    <message>
        <source>The shared text is now: %1</source>
        <comment>words</comment>
        <translation>Yhteinen teksti on nyt: %1</translation>
    </message>
    <message>
        <source>%1 wrote on %2 at %3: %4</source>
        <comment>name, day, time, words</comment>
        <translation>%1 kirjoitti %2 klo %3: %4</translation>
    </message>
    <message>
        <source>The first text is now: %1</source>
        <comment>words</comment>
        <translation>Alkuperäinen teksti on nyt: %1</translation>
    </message>
    <message>
        <source>Take this instead</source>
        <translation>Ota tämä sen sijaan</translation>
    </message>
</context>
<context>
    <name>ItemHanging</name>
    <message>
        <source>Coming: %1. Visitors can’t book now, but you can.</source>
        <comment>3 times</comment>
        <translation>Tulossa: %1. Kävijä ei voi nyt varata, mutta sinä voit.</translation>
    </message>
    <message>
        <source>Coming: %1. If you hide it, visitors can’t book any more.</source>
        <comment>3 times</comment>
        <translation>Tulossa: %1. Jos piilotat kohteen, kävijä ei voi enää varata.</translation>
    </message>
    <message>
        <source>Its film and its demo stay in the lists. Hide them too, if nobody should see them.</source>
        <translation>Sen video ja esittely jäävät luetteloihin. Piilota nekin, jos kukaan ei saa nähdä niitä.</translation>
    </message>
    <message>
        <source>Its film stays in the lists. Hide it too, if nobody should see it.</source>
        <translation>Sen video jää luetteloihin. Piilota sekin, jos kukaan ei saa nähdä sitä.</translation>
    </message>
    <message>
        <source>Its demo stays in the lists. Hide it too, if nobody should see it.</source>
        <translation>Sen esittely jää luetteloihin. Piilota sekin, jos kukaan ei saa nähdä sitä.</translation>
    </message>
    <message>
        <source>Booked: %1. They keep their places until you cancel the time.</source>
        <comment>4 people</comment>
        <translation>Varattu: %1. He pitävät paikkansa, kunnes perut ajan.</translation>
    </message>
    <message>
        <source>Open the film</source>
        <translation>Avaa video</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Avaa esittely</translation>
    </message>
</context>
<context>
    <name>ItemHistory</name>
    <message>
        <source>What was changed</source>
        <translation>Mitä on muutettu</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Täällä ei ole muutettu mitään.</translation>
    </message>
    <message>
        <source>Nothing was changed for all centres.</source>
        <translation>Kaikille keskuksille ei ole muutettu mitään.</translation>
    </message>
    <message>
        <source>The newest change waits for the link. Soon after that is back, you can go back again.</source>
        <translation>Uusin muutos odottaa yhteyttä. Pian yhteyden palattua voit taas palata aiempaan.</translation>
    </message>
    <message>
        <source>The newest change is being passed on. That takes seconds to a few minutes. Then you can go back again.</source>
        <translation>Uusinta muutosta välitetään parhaillaan. Siihen menee sekunneista muutamaan minuuttiin. Sitten voit taas palata aiempaan.</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Palaa tähän</translation>
    </message>
    <message>
        <source>Go back to the shared text</source>
        <translation>Palaa yhteiseen tekstiin</translation>
    </message>
    <message>
        <source>Go back to the first text</source>
        <translation>Palaa alkuperäiseen tekstiin</translation>
    </message>
</context>
<context>
    <name>ItemMoment</name>
    <message>
        <source>At a time that I choose</source>
        <translation>Valitsemaani aikaan</translation>
    </message>
    <message>
        <source>Choose the day and the time</source>
        <translation>Valitse päivä ja aika</translation>
    </message>
    <message>
        <source>Day:</source>
        <translation>Päivä:</translation>
    </message>
    <message>
        <source>At this hour</source>
        <translation>Kellonaika, tunti</translation>
    </message>
    <message>
        <source>Minutes past the hour</source>
        <translation>Minuutit yli tasatunnin</translation>
    </message>
</context>
<context>
    <name>ItemNeeded</name>
    <message>
        <source>Still needed before it can be saved or seen</source>
        <translation>Nämä tarvitaan vielä, ennen kuin sen voi tallentaa tai katsoa</translation>
    </message>
    <message>
        <source>Visitors find it by searching only</source>
        <translation>Kävijät löytävät sen vain hakemalla</translation>
    </message>
    <message>
        <source>Choose what it helps with, and they find it from Home too.</source>
        <translation>Valitse, mihin se auttaa, niin sen löytää myös alkusivulta.</translation>
    </message>
</context>
<context>
    <name>ItemPictures</name>
    <message>
        <source>Say below what the picture shows, for those who do not see it.</source>
        <translation>Kerro alla, mitä kuvassa näkyy. Sitä tarvitsevat ne, jotka eivät näe kuvaa.</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Kuvaa ei ole vielä.</translation>
    </message>
    <message>
        <source>Take another picture</source>
        <translation>Vaihda kuva</translation>
    </message>
    <message>
        <source>Take a picture from a stick</source>
        <translation>Tuo kuva muistitikulta</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation>Poista kuva</translation>
    </message>
    <message>
        <source>The film: %1</source>
        <comment>a file</comment>
        <translation>Video: %1</translation>
    </message>
    <message>
        <source>There is no film yet. It is needed.</source>
        <translation>Videota ei ole vielä. Se tarvitaan.</translation>
    </message>
    <message>
        <source>Put the captions beside it on the stick: film.mp4, film.fi.vtt, film.sv.vtt.</source>
        <translation>Laita tekstitykset tikulle samaan kansioon: film.mp4, film.fi.vtt, film.sv.vtt.</translation>
    </message>
    <message>
        <source>Captions: %1</source>
        <comment>languages</comment>
        <translation>Tekstitykset: %1</translation>
    </message>
    <message>
        <source>No captions: nobody speaks in it.</source>
        <translation>Ei tekstityksiä: videossa ei puhuta.</translation>
    </message>
    <message>
        <source>No captions lay beside it. Whoever does not hear needs them.</source>
        <translation>Videon mukana ei tullut tekstityksiä. Ne, jotka eivät kuule, tarvitsevat niitä.</translation>
    </message>
    <message>
        <source>Take another film</source>
        <translation>Vaihda video</translation>
    </message>
    <message>
        <source>Take a film from a stick</source>
        <translation>Tuo video muistitikulta</translation>
    </message>
    <message>
        <source>No speech in it</source>
        <translation>Videossa ei puhuta</translation>
    </message>
</context>
<context>
    <name>ItemQuestions</name>
    <message>
        <source>Nothing was found</source>
        <translation>Mitään ei löytynyt</translation>
    </message>
    <message>
        <source>Type part of a name to find others</source>
        <translation>Kirjoita osa nimestä, niin löydät muutkin</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Näytä lisää</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Tarvitaan</translation>
    </message>
    <message>
        <source>It begins</source>
        <translation>Se alkaa</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Se päättyy</translation>
    </message>
</context>
<context>
    <name>ItemSaving</name>
    <message>
        <source>Save and show to visitors</source>
        <translation>Tallenna ja näytä kävijöille</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Ei tallennettavaa</translation>
    </message>
    <message>
        <source>See it as a visitor</source>
        <translation>Katso kävijänä</translation>
    </message>
    <message>
        <source>Throw away what is not saved</source>
        <translation>Hylkää tallentamaton</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Removed</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Not saved yet. No visitor sees it.</source>
        <translation>Ei vielä tallennettu. Kukaan kävijä ei näe sitä.</translation>
    </message>
    <message>
        <source>What was written before is here. It is not saved yet.</source>
        <translation>Aiemmin kirjoitettu on tässä. Sitä ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Mitä muutetaan</translation>
    </message>
</context>
<context>
    <name>ItemWhen</name>
    <message>
        <source>Show to visitors</source>
        <translation>Näytä kävijöille</translation>
    </message>
    <message>
        <source>Hide from visitors</source>
        <translation>Piilota kävijöiltä</translation>
    </message>
    <message>
        <source>No longer in front</source>
        <translation>Ota pois edestä</translation>
    </message>
    <message>
        <source>Put in front</source>
        <translation>Nosta eteen</translation>
    </message>
    <message>
        <source>Earlier in the lists</source>
        <translation>Aiemmaksi luetteloissa</translation>
    </message>
    <message>
        <source>Later in the lists</source>
        <translation>Myöhemmäksi luetteloissa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Place in the lists: %1 of %2</source>
        <translation>Paikka luetteloissa: %1 / %2</translation>
    </message>
    <message>
        <source>Visitors see it from</source>
        <translation>Mistä alkaen kävijät näkevät sen</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Heti</translation>
    </message>
    <message>
        <source>Visitors see it until</source>
        <translation>Mihin asti kävijät näkevät sen</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Ei loppua</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Show this language</source>
        <translation>Näytä tämä kieli</translation>
    </message>
    <message>
        <source>Keep this language back</source>
        <translation>Jätä tämä kieli vielä pois</translation>
    </message>
    <message>
        <source>It is still right</source>
        <translation>Se pitää yhä paikkansa</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>Needed, in one language at least</source>
        <translation>Tarvitaan ainakin yhdellä kielellä</translation>
    </message>
    <message>
        <source>Needed once price, source or whom to ask is there</source>
        <translation>Tarvitaan, kun jokin näistä kolmesta on kirjoitettu</translation>
    </message>
    <message>
        <source>The shared text: %1</source>
        <comment>words</comment>
        <translation>Yhteinen teksti: %1</translation>
    </message>
    <message>
        <source>The first text: %1</source>
        <comment>words</comment>
        <translation>Alkuperäinen teksti: %1</translation>
    </message>
    <message>
        <source>Visitors of this centre read its own text: %1</source>
        <comment>words</comment>
        <translation>Tämän keskuksen kävijät lukevat sen omaa tekstiä: %1</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Poista tämä kohta</translation>
    </message>
</context>
<context>
    <name>LostView</name>
    <message>
        <source>This screen is out of order</source>
        <translation>Tämä näyttö on epäkunnossa</translation>
    </message>
    <message>
        <source>It can’t read its own settings. Bookings are kept. Please tell the staff.</source>
        <translation>Se ei pysty lukemaan omia asetuksiaan. Varaukset ovat tallessa. Kerro henkilökunnalle.</translation>
    </message>
    <message>
        <source>For the administrator</source>
        <translation>Ylläpitäjälle</translation>
    </message>
    <message>
        <source>This file is damaged:</source>
        <translation>Tämä tiedosto on vioittunut:</translation>
    </message>
    <message>
        <source>Put a good copy in its place. Or rename it, and the screen asks its first questions again. Then start the screen again. The command kiosk doctor says more.</source>
        <translation>Laita tilalle ehjä kopio. Tai nimeä tiedosto uudelleen, niin näyttö kysyy ensimmäiset kysymykset taas. Käynnistä näyttö sitten uudelleen. Komento kiosk doctor kertoo lisää.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1: the staff’s desk</source>
        <comment>Nordic Telemedicine Center</comment>
        <translation>%1: henkilökunnan työpöytä</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>A message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Nobody can read this message any more. It was answered, or its time was over.</source>
        <translation>Tätä viestiä ei voi enää lukea. Siihen on vastattu tai sen aika on päättynyt.</translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation>Piilota viesti</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>Näytä viesti</translation>
    </message>
    <message>
        <source>Fetching the message …</source>
        <translation>Viestiä haetaan …</translation>
    </message>
    <message>
        <source>It is hidden again after half a minute.</source>
        <translation>Se piilotetaan puolen minuutin kuluttua.</translation>
    </message>
    <message>
        <source>Messages need the link to the hub, and it does not answer just now.</source>
        <translation>Viestit haetaan palvelimelta, joka ei nyt vastaa.</translation>
    </message>
    <message>
        <source>You may not read messages.</source>
        <translation>Sinulla ei ole oikeutta lukea viestejä.</translation>
    </message>
    <message>
        <source>Answer first, in the language of the message. Then touch the button below: the message is erased, here and at the hub.</source>
        <translation>Vastaa ensin, viestin kielellä. Kosketa sitten alla olevaa painiketta: viesti poistetaan täältä ja palvelimelta.</translation>
    </message>
    <message>
        <source>Touch the button below when you have read it: the message is erased, here and at the hub.</source>
        <translation>Kosketa alla olevaa painiketta, kun olet lukenut viestin: se poistetaan täältä ja palvelimelta.</translation>
    </message>
    <message>
        <source>What nobody has closed is erased after %1 days.</source>
        <translation>Viesti, jota kukaan ei ole kuitannut, poistetaan %1 päivän kuluttua.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Vastattu</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Luettu</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Tähän päivään</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Trainings</source>
        <translation>Koulutukset</translation>
    </message>
    <message>
        <source>Work models</source>
        <translation>Toimintamallit</translation>
    </message>
    <message>
        <source>Show or test a solution</source>
        <translation>Ratkaisun esittely tai testaus</translation>
    </message>
    <message>
        <source>Evaluate together</source>
        <translation>Arviointi yhdessä</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Yleinen asia</translation>
    </message>
    <message>
        <source>Learn to use the devices, alone or with your team</source>
        <translation>Opi käyttämään laitteita, yksin tai tiimisi kanssa</translation>
    </message>
    <message>
        <source>Ask how others work, or tell what works where you are</source>
        <translation>Kysy, miten muut toimivat, tai kerro, mikä teillä toimii</translation>
    </message>
    <message>
        <source>Let people here see and try what you make</source>
        <translation>Anna ihmisten täällä nähdä ja kokeilla, mitä teette</translation>
    </message>
    <message>
        <source>Plan a study or a survey with us</source>
        <translation>Suunnittele tutkimus tai kysely kanssamme</translation>
    </message>
    <message>
        <source>Please write something first.</source>
        <translation>Kirjoita ensin jotain.</translation>
    </message>
    <message>
        <source>There is no more room. Please make it shorter, or call us.</source>
        <translation>Tila loppui. Lyhennä viestiä tai soita meille.</translation>
    </message>
    <message>
        <source>There is room for %1 more characters.</source>
        <translation>Tilaa on vielä %1 merkille.</translation>
    </message>
    <message>
        <source>There is room for %1 characters.</source>
        <translation>Tilaa on %1 merkille.</translation>
    </message>
    <message>
        <source>We can’t keep your words safe just now. Please ask the staff, or call us.</source>
        <translation>Emme voi juuri nyt suojata viestiäsi. Kysy henkilökunnalta tai soita meille.</translation>
    </message>
    <message>
        <source>Several messages have just been written here. Please try again in a minute.</source>
        <translation>Täällä on juuri kirjoitettu monta viestiä. Yritä uudelleen minuutin kuluttua.</translation>
    </message>
    <message>
        <source>Several messages have just been written here. Please try again in %1 minutes.</source>
        <translation>Täällä on juuri kirjoitettu monta viestiä. Yritä uudelleen %1 minuutin kuluttua.</translation>
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
    <name>MyBookingCode</name>
    <message>
        <source>Those were too many wrong codes. Please wait %1 seconds, or ask the staff.</source>
        <translation>Vääriä koodeja tuli liikaa. Odota %1 sekuntia tai kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>Those were too many wrong codes. Please wait %1 minutes, or ask the staff.</source>
        <translation>Vääriä koodeja tuli liikaa. Odota %1&#xa0;minuuttia tai kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>My booking</source>
        <translation>Oma varaus</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Kirjoita koodisi</translation>
    </message>
    <message>
        <source>Eight letters and numbers, such as 7K2M&#xa0;9QXA</source>
        <translation>Kahdeksan kirjainta ja numeroa, esimerkiksi 7K2M&#xa0;9QXA</translation>
    </message>
    <message>
        <source>We found no booking with this code. Please check each letter and number.</source>
        <translation>Tällä koodilla ei löytynyt varausta. Tarkista jokainen kirjain ja numero.</translation>
    </message>
    <message>
        <source>Have you lost the code? Ask the staff, or call %1.</source>
        <translation>Onko koodi hukassa? Kysy henkilökunnalta tai soita %1.</translation>
    </message>
    <message>
        <source>Show my booking</source>
        <translation>Näytä varaukseni</translation>
    </message>
</context>
<context>
    <name>MyBookingFound</name>
    <message>
        <source>Your time is booked</source>
        <translation>Aikasi on varattu</translation>
    </message>
    <message>
        <source>We will confirm your time</source>
        <translation>Vahvistamme aikasi vielä</translation>
    </message>
    <message>
        <source>You are on the waiting list</source>
        <translation>Olet jonossa</translation>
    </message>
    <message>
        <source>You have been here. Thank you!</source>
        <translation>Olet käynyt täällä. Kiitos!</translation>
    </message>
    <message>
        <source>This time is over</source>
        <translation>Tämä aika on ohi</translation>
    </message>
    <message>
        <source>This booking is cancelled</source>
        <translation>Tämä varaus on peruttu</translation>
    </message>
    <message>
        <source>You are welcome another time.</source>
        <translation>Tervetuloa toiste.</translation>
    </message>
    <message>
        <source>Your booking has been moved.</source>
        <translation>Varauksesi on siirretty.</translation>
    </message>
    <message>
        <source>We have noted the new time and will confirm it.</source>
        <translation>Kirjasimme uuden ajan ja vahvistamme sen vielä.</translation>
    </message>
    <message>
        <source>Your details are removed. Your booking stays.</source>
        <translation>Tietosi on poistettu. Varaus on voimassa.</translation>
    </message>
    <message>
        <source>This time has just been taken. Your booking is as it was.</source>
        <translation>Joku muu ehti ensin. Varauksesi on ennallaan.</translation>
    </message>
    <message>
        <source>We no longer show this time.</source>
        <translation>Emme enää näytä tätä aikaa.</translation>
    </message>
    <message>
        <source>Your place is free for others at once.</source>
        <translation>Paikkasi vapautuu heti muille.</translation>
    </message>
    <message>
        <source>That is no longer possible. Your booking is as it was.</source>
        <translation>Se ei enää onnistu. Varauksesi on ennallaan.</translation>
    </message>
    <message>
        <source>It has just been confirmed. You are welcome!</source>
        <translation>Aika vahvistettiin juuri. Tervetuloa!</translation>
    </message>
    <message>
        <source>We are sorry: this time is full</source>
        <translation>Olemme pahoillamme: tämä aika on täynnä</translation>
    </message>
    <message>
        <source>Look here again later, with your code. Then you see if it is confirmed.</source>
        <translation>Katso täältä myöhemmin koodillasi, onko aika vahvistettu.</translation>
    </message>
    <message>
        <source>You get a place if somebody cancels. Look here again later, with your code.</source>
        <translation>Saat paikan, jos joku peruu. Katso tilanne täältä myöhemmin koodillasi.</translation>
    </message>
    <message>
        <source>We did not manage to confirm it in time. We are sorry.</source>
        <translation>Emme ehtineet vahvistaa sitä ajoissa. Olemme pahoillamme.</translation>
    </message>
    <message>
        <source>No place came free. We are sorry.</source>
        <translation>Paikkaa ei vapautunut. Olemme pahoillamme.</translation>
    </message>
    <message>
        <source>Your details are removed.</source>
        <translation>Tietosi on poistettu.</translation>
    </message>
    <message>
        <source>We had promised you a place, and it is gone.</source>
        <translation>Lupasimme sinulle paikan, mutta se on mennyt.</translation>
    </message>
    <message>
        <source>The staff knows it and looks for another one. Please ask them, call us, or take another time.</source>
        <translation>Henkilökunta tietää asiasta ja etsii toista paikkaa. Kysy heiltä, soita meille tai valitse toinen aika.</translation>
    </message>
    <message>
        <source>From the centre, in the staff’s own words:</source>
        <translation>Keskukselta, henkilökunnan omin sanoin:</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Jonossa</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Ei vielä vahvistettu</translation>
    </message>
    <message>
        <source>Move to another time</source>
        <translation>Siirrä toiseen aikaan</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Valitse toinen aika</translation>
    </message>
    <message>
        <source>Cancel my booking</source>
        <translation>Peru varaukseni</translation>
    </message>
    <message>
        <source>Leave the waiting list</source>
        <translation>Poistu jonosta</translation>
    </message>
    <message>
        <source>Book another time</source>
        <translation>Varaa toinen aika</translation>
    </message>
    <message>
        <source>Remove my details</source>
        <translation>Poista tietoni</translation>
    </message>
    <message>
        <source>Name, phone, e-mail and needs</source>
        <translation>Nimi, puhelin, sähköposti ja tarpeet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Cancel your booking?</source>
        <translation>Perutaanko varauksesi?</translation>
    </message>
    <message>
        <source>Leave the waiting list?</source>
        <translation>Poistutko jonosta?</translation>
    </message>
    <message>
        <source>We then keep no place for you when one becomes free.</source>
        <translation>Et silloin saa paikkaa, jos sellainen vapautuu.</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Kyllä, peru</translation>
    </message>
    <message>
        <source>Yes, leave it</source>
        <translation>Kyllä, poistun</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Ei, pidä varaus</translation>
    </message>
    <message>
        <source>No, keep waiting</source>
        <translation>Ei, pysyn jonossa</translation>
    </message>
    <message>
        <source>Remove your details?</source>
        <translation>Poistetaanko tietosi?</translation>
    </message>
    <message>
        <source>Your booking stays. We can then no longer tell you about changes.</source>
        <translation>Varaus on voimassa. Emme kuitenkaan voi enää kertoa sinulle muutoksista.</translation>
    </message>
    <message>
        <source>We then no longer know who had booked.</source>
        <translation>Sen jälkeen emme enää tiedä, kuka varasi.</translation>
    </message>
    <message>
        <source>Yes, remove them</source>
        <translation>Kyllä, poista</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>Ei, pidä tiedot</translation>
    </message>
</context>
<context>
    <name>MyBookingMove</name>
    <message>
        <source>Which time suits you better?</source>
        <translation>Mikä aika sopii paremmin?</translation>
    </message>
    <message>
        <source>There are no other times just now</source>
        <translation>Muita aikoja ei nyt ole</translation>
    </message>
    <message>
        <source>You have booked: %1, %2</source>
        <comment>day and time, 3 people</comment>
        <translation>Olet varannut: %1, %2</translation>
    </message>
    <message>
        <source>You wait for a place: %1, %2</source>
        <comment>day and time, 3 people</comment>
        <translation>Jonotat paikkaa: %1, %2</translation>
    </message>
    <message>
        <source>You have asked for: %1, %2</source>
        <comment>day and time, 3 people</comment>
        <translation>Olet pyytänyt: %1, %2</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <comment>day and time</comment>
        <translation>Siirrä: %1</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Valitse aika</translation>
    </message>
</context>
<context>
    <name>MyBookingView</name>
    <message>
        <source>We are moving your booking.</source>
        <translation>Siirrämme varaustasi.</translation>
    </message>
    <message>
        <source>Your booking could not be reached. Nothing was changed.</source>
        <translation>Varausta ei voitu avata. Mitään ei muutettu.</translation>
    </message>
</context>
<context>
    <name>NamesShown</name>
    <message>
        <source>Hide names</source>
        <translation>Piilota nimet</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Näytä nimet</translation>
    </message>
    <message>
        <source>Fetching the names …</source>
        <translation>Haetaan nimiä …</translation>
    </message>
    <message>
        <source>The names are hidden again after half a minute.</source>
        <translation>Nimet piilotetaan taas puolen minuutin kuluttua.</translation>
    </message>
    <message>
        <source>Names need the link to the hub, and it does not answer just now.</source>
        <translation>Nimet haetaan palvelimelta, joka ei nyt vastaa.</translation>
    </message>
    <message>
        <source>You may not see names.</source>
        <translation>Sinulla ei ole oikeutta nähdä nimiä.</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>What to do</source>
        <translation>Mitä voit tehdä</translation>
    </message>
    <message>
        <source>Open this time</source>
        <translation>Avaa tämä aika</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Olen tulossa</translation>
    </message>
    <message>
        <source>This is dealt with</source>
        <translation>Asia on hoidettu</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Tähän päivään</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>A visitor asks for help</source>
        <translation>Kävijä pyytää apua</translation>
    </message>
    <message>
        <source>Nobody answered a call for help</source>
        <translation>Avunpyyntöön ei vastattu</translation>
    </message>
    <message>
        <source>A kiosk will not come back</source>
        <translation>Yksi kioski on poistettu käytöstä</translation>
    </message>
    <message>
        <source>Two kiosks use the same name</source>
        <translation>Kaksi kioskia käyttää samaa nimeä</translation>
    </message>
    <message>
        <source>The hub was restored from a copy</source>
        <translation>Palvelin on palautettu varmuuskopiosta</translation>
    </message>
    <message>
        <source>More people than places</source>
        <translation>Väkeä on enemmän kuin paikkoja</translation>
    </message>
    <message>
        <source>Something happened at the hub</source>
        <translation>Palvelimella on tapahtunut jotain</translation>
    </message>
    <message>
        <source>Somebody asked for help at the screen %1.</source>
        <translation>Näytöllä %1 pyydettiin apua.</translation>
    </message>
    <message>
        <source>The screen told them that nobody had answered.</source>
        <translation>Näyttö kertoi, ettei kukaan ole vastannut.</translation>
    </message>
    <message>
        <source>%1 was declared gone. The places that it held are free for others.</source>
        <translation>%1 on merkitty poistetuksi. Sille varatut paikat ovat taas muiden käytössä.</translation>
    </message>
    <message>
        <source>What was booked there, and had not reached the hub yet, is not known here.</source>
        <translation>Siellä tehdyistä varauksista ei ole tietoa, jos ne eivät ehtineet palvelimelle.</translation>
    </message>
    <message>
        <source>Another kiosk uses the name %1 too. Its disk may be a copy.</source>
        <translation>Toinenkin kioski käyttää nimeä %1. Sen levy voi olla kopio.</translation>
    </message>
    <message>
        <source>Until it joins again, it confirms nothing by itself.</source>
        <translation>Ennen kuin se liitetään uudelleen, se ei vahvista mitään itse.</translation>
    </message>
    <message>
        <source>What was booked at kiosks comes back by itself.</source>
        <translation>Kioskeissa tehdyt varaukset palaavat itsestään.</translation>
    </message>
    <message>
        <source>What was booked or cancelled elsewhere since that copy may be missing.</source>
        <translation>Muualla sen jälkeen tehtyjä varauksia tai perumisia voi puuttua.</translation>
    </message>
    <message>
        <source>Some requests wait until every kiosk has told what it knows.</source>
        <translation>Osa pyynnöistä odottaa, kunnes jokainen kioski on kertonut tietonsa.</translation>
    </message>
    <message>
        <source>The hub had lost some bookings and has got them back.</source>
        <translation>Palvelimelta katosi varauksia, ja se sai ne nyt takaisin.</translation>
    </message>
    <message>
        <source>Say that you are coming: the screen tells them so. Then go there.</source>
        <translation>Ilmoita, että tulet: näyttö kertoo sen kävijälle. Mene sitten paikalle.</translation>
    </message>
    <message>
        <source>Look whether somebody is still there. Agree who listens for calls.</source>
        <translation>Katso, onko joku vielä paikalla. Sopikaa, kuka vastaa kutsuihin.</translation>
    </message>
    <message>
        <source>If a code is not found, it may be from that kiosk. Welcome them if there is room.</source>
        <translation>Jos koodia ei löydy, se voi olla siitä kioskista. Ota vieras vastaan, jos tilaa on.</translation>
    </message>
    <message>
        <source>Tell the administrator: one of the two has to join again. On that one, choose See and hear, then Set up this screen.</source>
        <translation>Kerro ylläpitäjälle: toinen niistä on liitettävä uudelleen. Valitse siinä Näkö ja kuulo ja sitten Näytön asetukset.</translation>
    </message>
    <message>
        <source>If you can’t find a booking that somebody has, welcome them if there is room.</source>
        <translation>Jos jonkun varausta ei löydy, ota hänet vastaan, jos tilaa on.</translation>
    </message>
    <message>
        <source>Open the time, find another one for some of them, and tell them.</source>
        <translation>Avaa aika, etsi osalle toinen aika ja kerro heille.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the hub.</source>
        <translation>Kysy palvelimen ylläpitäjältä.</translation>
    </message>
</context>
<context>
    <name>NowLine</name>
    <message>
        <source>Now %1</source>
        <comment>a time</comment>
        <translation>Nyt %1</translation>
    </message>
</context>
<context>
    <name>OpenMore</name>
    <message>
        <source>The smallest group that may book</source>
        <translation>Pienin ryhmä, joka voi varata</translation>
    </message>
    <message>
        <source>In which languages?</source>
        <translation>Millä kielillä?</translation>
    </message>
    <message>
        <source>For whom? Nothing ticked means for everybody.</source>
        <translation>Kenelle? Jos et valitse mitään, aika on kaikille.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Kenelle?</translation>
    </message>
    <message>
        <source>Does somebody join by video from another centre?</source>
        <translation>Liittyykö joku videolla toisesta keskuksesta?</translation>
    </message>
    <message>
        <source>Nobody joins</source>
        <translation>Ei kukaan</translation>
    </message>
    <message>
        <source>Who joins? (you may leave it empty)</source>
        <translation>Kuka liittyy? (voit jättää tyhjäksi)</translation>
    </message>
</context>
<context>
    <name>OpenRepeat</name>
    <message>
        <source>Does it repeat?</source>
        <translation>Toistuuko se?</translation>
    </message>
    <message>
        <source>No, once</source>
        <translation>Ei, vain kerran</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Joka päivä</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Joka viikko</translation>
    </message>
    <message>
        <source>On which days?</source>
        <translation>Minä päivinä?</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translation>Tietyn monta kertaa</translation>
    </message>
    <message>
        <source>Until a certain day</source>
        <translation>Tiettyyn päivään asti</translation>
    </message>
    <message>
        <source>How long does it go on?</source>
        <translation>Kuinka pitkään?</translation>
    </message>
    <message>
        <source>How many times in all?</source>
        <translation>Kuinka monta kertaa yhteensä?</translation>
    </message>
    <message>
        <source>Which is the last day?</source>
        <translation>Mikä on viimeinen päivä?</translation>
    </message>
</context>
<context>
    <name>OpenView</name>
    <message>
        <source>Opened</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <source>Open new times</source>
        <translation>Avaa uusia aikoja</translation>
    </message>
    <message>
        <source>Open more</source>
        <translation>Avaa lisää</translation>
    </message>
    <message>
        <source>What will be held?</source>
        <translation>Mitä järjestetään?</translation>
    </message>
    <message>
        <source>At which station?</source>
        <translation>Millä pisteellä?</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Ei pistettä</translation>
    </message>
    <message>
        <source>Who is the host?</source>
        <translation>Kuka on esittelijä?</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ei vielä kukaan</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikkoja</translation>
    </message>
    <message>
        <source>More: languages, for whom, a guest</source>
        <translation>Lisää: kielet, kenelle, vieras</translation>
    </message>
    <message>
        <source>Nothing to open: this time is already over.</source>
        <translation>Mitään avattavaa ei ole: tämä aika on jo ohi.</translation>
    </message>
    <message>
        <source>These times will be opened</source>
        <translation>Nämä ajat avataan</translation>
    </message>
    <message>
        <source>Choose what will be held. Then all times show here.</source>
        <translation>Valitse, mitä järjestetään. Sitten kaikki ajat näkyvät tässä.</translation>
    </message>
    <message>
        <source>As it stands, no time will be opened</source>
        <translation>Näin yhtään aikaa ei avata</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>OpenWhen</name>
    <message>
        <source>Which is the first day?</source>
        <translation>Mikä on ensimmäinen päivä?</translation>
    </message>
    <message>
        <source>It begins at this hour</source>
        <translation>Alkamistunti</translation>
    </message>
    <message>
        <source>Other hours, such as in the evening</source>
        <translation>Muut kellonajat, esimerkiksi ilta</translation>
    </message>
    <message>
        <source>Minutes past the hour</source>
        <translation>Minuutit</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>Kuinka kauan se kestää?</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>Not here</source>
        <translation>Ei täällä</translation>
    </message>
    <message>
        <source>No maker</source>
        <translation>Ei valmistajaa</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Ei videota</translation>
    </message>
    <message>
        <source>No demo</source>
        <translation>Ei esittelyä</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Sininen</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vihreä</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Keltainen</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Sydän</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>Lääke</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Kävely</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Muisti</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Puhe</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ihmiset</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekstit</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Apu</translation>
    </message>
</context>
<context>
    <name>OtherTongue</name>
    <message>
        <source>This is not in your language yet. You read it in Finnish.</source>
        <translation>Tätä ei ole vielä kielelläsi. Luet sen suomeksi.</translation>
    </message>
    <message>
        <source>This is not in your language yet. You read it in Swedish.</source>
        <translation>Tätä ei ole vielä kielelläsi. Luet sen ruotsiksi.</translation>
    </message>
    <message>
        <source>This is not in your language yet. You read it in English.</source>
        <translation>Tätä ei ole vielä kielelläsi. Luet sen englanniksi.</translation>
    </message>
    <message>
        <source>This is not in your language yet. You read it in Finnish and Swedish.</source>
        <translation>Tätä ei ole vielä kielelläsi. Luet sen suomeksi ja ruotsiksi.</translation>
    </message>
    <message>
        <source>This is not in your language yet. You read it in Finnish and English.</source>
        <translation>Tätä ei ole vielä kielelläsi. Luet sen suomeksi ja englanniksi.</translation>
    </message>
    <message>
        <source>This is not in your language yet. You read it in Swedish and English.</source>
        <translation>Tätä ei ole vielä kielelläsi. Luet sen ruotsiksi ja englanniksi.</translation>
    </message>
    <message>
        <source>Part of this is not in your language yet. You read it in Finnish.</source>
        <translation>Osaa tästä ei ole vielä kielelläsi. Luet sen suomeksi.</translation>
    </message>
    <message>
        <source>Part of this is not in your language yet. You read it in Swedish.</source>
        <translation>Osaa tästä ei ole vielä kielelläsi. Luet sen ruotsiksi.</translation>
    </message>
    <message>
        <source>Part of this is not in your language yet. You read it in English.</source>
        <translation>Osaa tästä ei ole vielä kielelläsi. Luet sen englanniksi.</translation>
    </message>
    <message>
        <source>Part of this is not in your language yet. You read it in Finnish and Swedish.</source>
        <translation>Osaa tästä ei ole vielä kielelläsi. Luet sen suomeksi ja ruotsiksi.</translation>
    </message>
    <message>
        <source>Part of this is not in your language yet. You read it in Finnish and English.</source>
        <translation>Osaa tästä ei ole vielä kielelläsi. Luet sen suomeksi ja englanniksi.</translation>
    </message>
    <message>
        <source>Part of this is not in your language yet. You read it in Swedish and English.</source>
        <translation>Osaa tästä ei ole vielä kielelläsi. Luet sen ruotsiksi ja englanniksi.</translation>
    </message>
</context>
<context>
    <name>OwnBeside</name>
    <message>
        <source>Opening hours</source>
        <translation>Aukioloajat</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Poikkeavat päivät</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Tiedotteet</translation>
    </message>
    <message>
        <source>What plays before a visit</source>
        <translation>Mitä näytetään ennen käyntiä</translation>
    </message>
    <message>
        <source>You see what holds for all centres.</source>
        <translation>Näet sen, mikä koskee kaikkia keskuksia.</translation>
    </message>
    <message>
        <source>This centre has its own, which visitors see here: %1.</source>
        <comment>opening hours, stations</comment>
        <translation>Tällä keskuksella on omat, jotka kävijät näkevät täällä: %1.</translation>
    </message>
    <message>
        <source>Choose “For this centre” to see that.</source>
        <translation>Valitse ”Tälle keskukselle”, niin näet ne.</translation>
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
        <translation>Auki tänään klo&#xa0;%1 asti</translation>
    </message>
    <message>
        <source>Opens today at %1</source>
        <translation>Avataan tänään klo&#xa0;%1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Nyt suljettu</translation>
    </message>
</context>
<context>
    <name>PartyCard</name>
    <message>
        <source>booked %1</source>
        <comment>a day and time</comment>
        <translation>varattu %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ei vielä lähetetty</translation>
    </message>
    <message>
        <source>name or contact given</source>
        <translation>nimi tai yhteystieto annettu</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>ei yhteystietoa</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>what a colleague wrote</comment>
        <translation>Merkintä: %1</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Merkitse saapuneeksi</translation>
    </message>
    <message>
        <source>Give a place</source>
        <translation>Anna paikka</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>PartyDeeds</name>
    <message>
        <source>They have been told</source>
        <translation>Heille on kerrottu</translation>
    </message>
    <message>
        <source>They could not be told</source>
        <translation>Heitä ei tavoitettu</translation>
    </message>
    <message>
        <source>Give them a place</source>
        <translation>Anna heille paikka</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Merkitse saapuneeksi</translation>
    </message>
    <message>
        <source>They did not come</source>
        <translation>He eivät tulleet</translation>
    </message>
    <message>
        <source>That was a mistake: they are still expected</source>
        <translation>Vahinko: heitä odotetaan yhä</translation>
    </message>
    <message>
        <source>Move to another time</source>
        <translation>Siirrä toiseen aikaan</translation>
    </message>
    <message>
        <source>Change how many come</source>
        <translation>Muuta henkilömäärää</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Kirjoita merkintä</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Muuta merkintää</translation>
    </message>
    <message>
        <source>Cancel this booking</source>
        <translation>Peru tämä varaus</translation>
    </message>
</context>
<context>
    <name>PartySizeForm</name>
    <message>
        <source>How many come?</source>
        <translation>Kuinka monta tulee?</translation>
    </message>
    <message>
        <source>They keep waiting, and get places once there is room for all of them.</source>
        <translation>He jäävät jonoon ja saavat paikat, kun kaikille on tilaa.</translation>
    </message>
    <message>
        <source>There is room for this many at most: %1.</source>
        <translation>Tilaa on enintään näin monelle: %1.</translation>
    </message>
    <message>
        <source>Change to: %1</source>
        <comment>5 persons</comment>
        <translation>Muuta: %1</translation>
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
    <name>PlanCard</name>
    <message>
        <source>%1–%2 · %3</source>
        <comment>10:00–10:30 · a demonstration</comment>
        <translation>%1–%2 · %3</translation>
    </message>
    <message>
        <source>station %1</source>
        <translation>piste %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetty pois</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Hold it anyway</source>
        <translation>Järjestä silti</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Ota takaisin</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>One time clashes with another.</source>
        <translation>Yksi aika menee päällekkäin toisen kanssa.</translation>
    </message>
    <message>
        <source>%1 times clash with others.</source>
        <translation>%1 aikaa menee päällekkäin muiden kanssa.</translation>
    </message>
    <message>
        <source>Nothing clashes any more.</source>
        <translation>Mikään ei mene enää päällekkäin.</translation>
    </message>
    <message>
        <source>One time lies outside the opening hours.</source>
        <translation>Yksi aika on aukioloaikojen ulkopuolella.</translation>
    </message>
    <message>
        <source>%1 times lie outside the opening hours.</source>
        <translation>%1 aikaa on aukioloaikojen ulkopuolella.</translation>
    </message>
    <message>
        <source>One time is left out.</source>
        <translation>Yksi aika on jätetty pois.</translation>
    </message>
    <message>
        <source>%1 times are left out.</source>
        <translation>%1 aikaa on jätetty pois.</translation>
    </message>
    <message>
        <source>No time is left out.</source>
        <translation>Mitään aikaa ei ole jätetty pois.</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <comment>times</comment>
        <translation>Näytä vielä %1</translation>
    </message>
    <message>
        <source>Save %1 despite the clash</source>
        <comment>6 times</comment>
        <translation>Tallenna %1 päällekkäisyydestä huolimatta</translation>
    </message>
    <message>
        <source>Save %1</source>
        <comment>6 times</comment>
        <translation>Tallenna %1</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>%1 until %2</source>
        <comment>day and time, time</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Book a time</source>
        <translation>Varaa aika</translation>
    </message>
    <message>
        <source>All times, day by day</source>
        <translation>Kaikki ajat päivä päivältä</translation>
    </message>
    <message>
        <source>Here in this room: station %1</source>
        <translation>Tässä huoneessa: piste&#xa0;%1</translation>
    </message>
    <message>
        <source>It takes 1 minute</source>
        <translation>Kestää 1 minuutin</translation>
    </message>
    <message>
        <source>It takes %1 minutes</source>
        <translation>Kestää %1 minuuttia</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Mitä se vaatii</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Mitä siitä seurasi</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Miten heidät tavoittaa</translation>
    </message>
    <message>
        <source>What they make</source>
        <translation>Mitä he valmistavat</translation>
    </message>
    <message>
        <source>Show all that they make</source>
        <translation>Näytä kaikki heidän tuotteensa</translation>
    </message>
</context>
<context>
    <name>RefusedView</name>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Mitään ei tarvitse enää tehdä.</translation>
    </message>
    <message>
        <source>The time is as it was. The kiosks are asked for the places that nobody has booked. Change it again once they have come back.</source>
        <translation>Aika on ennallaan. Kioskeilta pyydetään takaisin paikat, joita kukaan ei ole varannut. Muuta aikaa uudelleen, kun ne ovat palanneet.</translation>
    </message>
    <message>
        <source>What was written is kept. Look at it, and save it once more.</source>
        <translation>Kirjoitettu on tallessa. Katso se läpi ja tallenna uudelleen.</translation>
    </message>
    <message>
        <source>They have no place. Tell them, and book another time with them.</source>
        <translation>Heillä ei ole paikkaa. Kerro heille ja varaa heidän kanssaan toinen aika.</translation>
    </message>
    <message>
        <source>Their booking stands as before. Look at it, and cancel it again if need be.</source>
        <translation>Varaus on voimassa kuten ennen. Katso se ja peru se tarvittaessa uudelleen.</translation>
    </message>
    <message>
        <source>They are still booked for the time below. Find them another one, and tell them.</source>
        <translation>Varaus on yhä alla olevalla ajalla. Etsi heille toinen aika ja kerro siitä.</translation>
    </message>
    <message>
        <source>There are as many of them as before. Look at the booking, and tell them.</source>
        <translation>Heitä on yhtä monta kuin ennen. Katso varausta ja kerro heille.</translation>
    </message>
    <message>
        <source>They still wait for a place. Find them another time, or tell them.</source>
        <translation>He odottavat yhä paikkaa. Etsi heille toinen aika tai kerro heille.</translation>
    </message>
    <message>
        <source>Look at the booking, and note again whether they came.</source>
        <translation>Katso varaus ja merkitse uudelleen, tulivatko he.</translation>
    </message>
    <message>
        <source>Look at the booking. Something else may have to be told.</source>
        <translation>Katso varaus. Heille voi olla jotain muuta kerrottavaa.</translation>
    </message>
    <message>
        <source>The note was not saved. Write it again if it is still needed.</source>
        <translation>Merkintää ei tallennettu. Kirjoita se uudelleen, jos sitä vielä tarvitaan.</translation>
    </message>
    <message>
        <source>Nobody can book it. Look at the agenda, and open another time.</source>
        <translation>Kukaan ei voi varata sitä. Katso kalenteri ja avaa toinen aika.</translation>
    </message>
    <message>
        <source>The time is as it was. Look at it, and change it again if need be.</source>
        <translation>Aika on ennallaan. Katso se ja muuta sitä tarvittaessa uudelleen.</translation>
    </message>
    <message>
        <source>It is as it was before. Look at it, and change it again if need be.</source>
        <translation>Se on ennallaan. Katso sitä ja muuta se tarvittaessa uudelleen.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the hub.</source>
        <translation>Kysy palvelimen ylläpitäjältä.</translation>
    </message>
    <message>
        <source>The hub gave no reason.</source>
        <translation>Palvelin ei kertonut syytä.</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <comment>a name</comment>
        <translation>Tekijä: %1</translation>
    </message>
    <message>
        <source>%1 in all. The first of them:</source>
        <comment>6 times</comment>
        <translation>Kaikkiaan %1. Ensimmäinen niistä:</translation>
    </message>
    <message>
        <source>The time this was about is no longer known here.</source>
        <translation>Aikaa, jota tämä koski, ei enää näy täällä.</translation>
    </message>
    <message>
        <source>It is not recorded who it was for. Ask %1.</source>
        <comment>a name</comment>
        <translation>Ei ole tallessa, kenelle varaus oli. Kysy: %1.</translation>
    </message>
    <message>
        <source>It is not recorded who it was for.</source>
        <translation>Ei ole tallessa, kenelle varaus oli.</translation>
    </message>
    <message>
        <source>They were to be moved here:</source>
        <translation>Heidät piti siirtää tähän:</translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation>Avaa varaus</translation>
    </message>
    <message>
        <source>Open this time</source>
        <translation>Avaa tämä aika</translation>
    </message>
    <message>
        <source>Open what was written</source>
        <translation>Avaa kirjoitettu</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Avaa kohde</translation>
    </message>
    <message>
        <source>To the agenda</source>
        <translation>Kalenteriin</translation>
    </message>
    <message>
        <source>This is dealt with</source>
        <translation>Asia on hoidettu</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Tähän päivään</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>%1 opened. Visitors can book as soon as this has been sent.</source>
        <comment>6 times</comment>
        <translation>%1 avattu. Kävijät voivat varata heti, kun tieto on lähtenyt.</translation>
    </message>
    <message>
        <source>To the agenda</source>
        <translation>Kalenteriin</translation>
    </message>
</context>
<context>
    <name>SceneEditor</name>
    <message>
        <source>A scene without a title</source>
        <translation>Otsikoton kohtaus</translation>
    </message>
    <message>
        <source>Which scene?</source>
        <translation>Mikä kohtaus?</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>Lisää kohtaus</translation>
    </message>
    <message>
        <source>Touch the picture where visitors are to touch it. Name each place below.</source>
        <translation>Kosketa kuvaa siitä, mistä kävijän pitää koskettaa. Nimeä jokainen kohta alla.</translation>
    </message>
    <message>
        <source>This scene needs a picture.</source>
        <translation>Tämä kohtaus tarvitsee kuvan.</translation>
    </message>
    <message>
        <source>Add a place to touch</source>
        <translation>Lisää kosketuskohta</translation>
    </message>
    <message>
        <source>Take another picture</source>
        <translation>Vaihda kuva</translation>
    </message>
    <message>
        <source>Take a picture from a stick</source>
        <translation>Tuo kuva muistitikulta</translation>
    </message>
    <message>
        <source>Begin with this scene</source>
        <translation>Aloita tästä kohtauksesta</translation>
    </message>
    <message>
        <source>Take this scene out</source>
        <translation>Poista tämä kohtaus</translation>
    </message>
    <message>
        <source>Place %1</source>
        <comment>a number</comment>
        <translation>Kohta %1</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Kosketus vie tähän kohtaukseen</translation>
    </message>
    <message>
        <source>Without this place</source>
        <translation>Poista tämä kosketuskohta</translation>
    </message>
    <message>
        <source>What follows by itself, as while a device works?</source>
        <translation>Mikä kohtaus seuraa itsestään, esimerkiksi laitteen mitatessa?</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ei mikään</translation>
    </message>
    <message>
        <source>After how many seconds?</source>
        <translation>Monenko sekunnin kuluttua?</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>For this centre</source>
        <translation>Tälle keskukselle</translation>
    </message>
    <message>
        <source>For whom do you edit?</source>
        <translation>Kenelle muokkaat?</translation>
    </message>
    <message>
        <source>For all centres</source>
        <translation>Kaikille keskuksille</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
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
        <source>More than %1 found</source>
        <translation>Löytyi yli %1 tulosta</translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>Löytyi 1 tulos</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Löytyi %1 tulosta</translation>
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
        <source>Soft colours</source>
        <translation>Pehmeät värit</translation>
    </message>
    <message>
        <source>Clear colours</source>
        <translation>Selkeät värit</translation>
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
    <name>SeenFrame</name>
    <message>
        <source>As a visitor sees it</source>
        <translation>Näin kävijä sen näkee</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>On a tall screen</source>
        <translation>Pystynäytöllä</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Näyttö</translation>
    </message>
    <message>
        <source>On a wide screen</source>
        <translation>Vaakanäytöllä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Sulje esikatselu</translation>
    </message>
    <message>
        <source>Further down the page</source>
        <translation>Sivua alaspäin</translation>
    </message>
    <message>
        <source>Further up the page</source>
        <translation>Sivua ylöspäin</translation>
    </message>
</context>
<context>
    <name>SetUpCentre</name>
    <message>
        <source>Where does this screen stand?</source>
        <translation>Missä tämä näyttö on?</translation>
    </message>
    <message>
        <source>Where does this desk stand?</source>
        <translation>Missä tämä työpöytä on?</translation>
    </message>
    <message>
        <source>Without a place the desk can’t start</source>
        <translation>Työpöytä ei voi käynnistyä ilman paikkaa</translation>
    </message>
    <message>
        <source>The content has not come yet, and it knows the places. It comes over the network or on a stick.</source>
        <translation>Sisältö ei ole vielä tullut, ja paikat ovat siinä. Se tulee verkosta tai muistitikulta.</translation>
    </message>
    <message>
        <source>The hub says: %1. Is that right?</source>
        <translation>Palvelin kertoo: %1. Pitääkö se paikkansa?</translation>
    </message>
    <message>
        <source>Choose the place.</source>
        <translation>Valitse paikka.</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>Katso nyt uudelleen</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <comment>a city</comment>
        <translation>Jatka: %1</translation>
    </message>
    <message>
        <source>Without a place the screen can’t start</source>
        <translation>Näyttö ei voi käynnistyä ilman paikkaa</translation>
    </message>
</context>
<context>
    <name>SetUpDone</name>
    <message>
        <source>Without a place the desk can’t start</source>
        <translation>Työpöytä ei voi käynnistyä ilman paikkaa</translation>
    </message>
    <message>
        <source>This screen is ready</source>
        <translation>Näyttö on valmis</translation>
    </message>
    <message>
        <source>One thing is missing</source>
        <translation>Yksi asia puuttuu</translation>
    </message>
    <message>
        <source>This desk is ready</source>
        <translation>Työpöytä on valmis</translation>
    </message>
    <message>
        <source>An administrator can change this later: sign in, then See and hear, then Set up this screen.</source>
        <translation>Ylläpitäjä voi muuttaa näitä myöhemmin: kirjaudu sisään, valitse Näkö ja kuulo ja sitten Näytön asetukset.</translation>
    </message>
    <message>
        <source>An administrator can change this later: sign in, then See and hear, then Set up this desk.</source>
        <translation>Ylläpitäjä voi muuttaa näitä myöhemmin: kirjaudu sisään, valitse Näkö ja kuulo ja sitten Työpöydän asetukset.</translation>
    </message>
    <message>
        <source>Without a place the screen can’t start</source>
        <translation>Näyttö ei voi käynnistyä ilman paikkaa</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>SetUpHeight</name>
    <message>
        <source>%1 cm above the floor</source>
        <translation>%1 cm lattiasta</translation>
    </message>
    <message>
        <source>How high is the picture?</source>
        <translation>Kuinka korkealla kuva on?</translation>
    </message>
    <message>
        <source>A person in a wheelchair and one who stands, and between them the picture: %1</source>
        <translation>Pyörätuolissa istuva ja seisova ihminen, ja heidän välissään kuva: %1</translation>
    </message>
    <message>
        <source>Measure from the floor to the lower edge of the picture.</source>
        <translation>Mittaa lattiasta kuvan alareunaan.</translation>
    </message>
    <message>
        <source>Good: everybody reaches a part of it, from 80 to 110 cm. That is the green band.</source>
        <translation>Hyvä: kaikki yltävät osaan kuvasta, 80–110 cm:n korkeudelle. Se on vihreä alue.</translation>
    </message>
    <message>
        <source>The green band, 80 to 110 cm, is what everybody reaches. The picture covers a part of it.</source>
        <translation>Vihreälle alueelle, 80–110 cm, kaikki yltävät. Kuva on osittain sen kohdalla.</translation>
    </message>
    <message>
        <source>The green band, 80 to 110 cm, is what everybody reaches. The picture is not there. Can it hang elsewhere?</source>
        <translation>Vihreälle alueelle, 80–110 cm, kaikki yltävät. Kuva ei ole sen kohdalla. Voiko näytön siirtää?</translation>
    </message>
    <message>
        <source>10 cm lower</source>
        <translation>10 cm alemmas</translation>
    </message>
    <message>
        <source>1 cm lower</source>
        <translation>1 cm alemmas</translation>
    </message>
    <message>
        <source>1 cm higher</source>
        <translation>1 cm ylemmäs</translation>
    </message>
    <message>
        <source>10 cm higher</source>
        <translation>10 cm ylemmäs</translation>
    </message>
</context>
<context>
    <name>SetUpJoin</name>
    <message>
        <source>This screen belongs to the hub</source>
        <translation>Näyttö on liitetty palvelimeen</translation>
    </message>
    <message>
        <source>Join the hub</source>
        <translation>Liitä palvelimeen</translation>
    </message>
    <message>
        <source>This desk belongs to the hub</source>
        <translation>Työpöytä on liitetty palvelimeen</translation>
    </message>
    <message>
        <source>Bookings and the staff come from there.</source>
        <translation>Varaukset ja henkilökunta tulevat sieltä.</translation>
    </message>
    <message>
        <source>The hub shows a code for this screen. It is good for 15 minutes.</source>
        <translation>Palvelin näyttää koodin tätä näyttöä varten. Se on voimassa 15 minuuttia.</translation>
    </message>
    <message>
        <source>The hub shows a code for this desk. It is good for 15 minutes.</source>
        <translation>Palvelin näyttää koodin tätä työpöytää varten. Se on voimassa 15 minuuttia.</translation>
    </message>
    <message>
        <source>Code from the hub</source>
        <translation>Palvelimen koodi</translation>
    </message>
    <message>
        <source>Eight letters and numbers, such as 7K2M 9QXA</source>
        <translation>Kahdeksan kirjainta ja numeroa, esimerkiksi 7K2M 9QXA</translation>
    </message>
    <message>
        <source>Name of this screen</source>
        <translation>Näytön nimi</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Työpöydän nimi</translation>
    </message>
    <message>
        <source>Such as: by the door. You may leave it empty.</source>
        <translation>Esimerkiksi: oven vieressä. Voit jättää tyhjäksi.</translation>
    </message>
    <message>
        <source>Such as: the office. You may leave it empty.</source>
        <translation>Esimerkiksi: toimisto. Voit jättää tyhjäksi.</translation>
    </message>
    <message>
        <source>Join again, with a new code</source>
        <translation>Liitä uudelleen uudella koodilla</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <translation>Kysytään palvelimelta …</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Liitä</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Kirjoita koodi</translation>
    </message>
</context>
<context>
    <name>SetUpLanguage</name>
    <message>
        <source>In which language does this screen begin?</source>
        <translation>Millä kielellä näyttö alkaa?</translation>
    </message>
    <message>
        <source>In which language does it begin?</source>
        <translation>Millä kielellä se alkaa?</translation>
    </message>
    <message>
        <source>Welcome. Let us set up this screen.</source>
        <translation>Tervetuloa. Otetaan näyttö käyttöön.</translation>
    </message>
    <message>
        <source>Set up this screen</source>
        <translation>Näytön asetukset</translation>
    </message>
    <message>
        <source>Welcome. Let us set up the staff’s desk.</source>
        <translation>Tervetuloa. Otetaan henkilökunnan työpöytä käyttöön.</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>Työpöydän asetukset</translation>
    </message>
</context>
<context>
    <name>SetUpNav</name>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Do this later</source>
        <translation>Tee myöhemmin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>SetUpQuestion</name>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>SetUpSound</name>
    <message>
        <source>Do you hear it?</source>
        <translation>Kuuletko äänen?</translation>
    </message>
    <message>
        <source>Play the chime, and make it loud enough for the room. Films begin as loud as this.</source>
        <translation>Soita merkkiääni ja säädä se huoneeseen sopivaksi. Videot alkavat yhtä kovalla äänellä.</translation>
    </message>
    <message>
        <source>Play the chime</source>
        <translation>Soita merkkiääni</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Hiljempaa</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Kovempaa</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <translation>Äänenvoimakkuus: %1 %</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Ääni on pois</translation>
    </message>
    <message>
        <source>Nothing to hear? See that the speakers are on and plugged in.</source>
        <translation>Eikö mitään kuulu? Tarkista, että kaiuttimet ovat päällä ja johto kiinni.</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>Kuulen sen</translation>
    </message>
</context>
<context>
    <name>SetUpWidth</name>
    <message>
        <source>How large is the picture?</source>
        <translation>Kuinka suuri kuva on?</translation>
    </message>
    <message>
        <source>Hold a bank card or a library card flat on the glass. Make the drawn card just as large.</source>
        <translation>Pidä pankkikorttia tai kirjastokorttia lasia vasten. Tee piirretystä kortista yhtä suuri.</translation>
    </message>
    <message>
        <source>The drawn card</source>
        <translation>Piirretty kortti</translation>
    </message>
    <message>
        <source>The picture is %1 cm wide: %2 inches from corner to corner.</source>
        <translation>Kuvan leveys on %1 cm, kulmasta kulmaan %2 tuumaa.</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>Paljon pienempi</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienempi</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suurempi</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>Paljon suurempi</translation>
    </message>
    <message>
        <source>The cards match</source>
        <translation>Kortit ovat samankokoiset</translation>
    </message>
</context>
<context>
    <name>SetUpWords</name>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Palvelin</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Korkeus</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ääni</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>It begins in this language: %1</source>
        <translation>Alkaa tällä kielellä: %1</translation>
    </message>
    <message>
        <source>It begins in the centre’s first language</source>
        <translation>Alkaa paikan ensimmäisellä kielellä</translation>
    </message>
    <message>
        <source>It belongs to the hub</source>
        <translation>Liitetty palvelimeen</translation>
    </message>
    <message>
        <source>It has not joined the hub yet: no bookings, no staff</source>
        <translation>Ei vielä liitetty palvelimeen: ei varauksia, ei henkilökuntaa</translation>
    </message>
    <message>
        <source>It stands here: %1</source>
        <translation>Paikka: %1</translation>
    </message>
    <message>
        <source>Nobody has said where it stands</source>
        <translation>Paikkaa ei ole valittu</translation>
    </message>
    <message>
        <source>The picture is %1 cm wide</source>
        <translation>Kuvan leveys on %1 cm</translation>
    </message>
    <message>
        <source>The picture has not been measured</source>
        <translation>Kuvaa ei ole mitattu</translation>
    </message>
    <message>
        <source>The picture hangs %1 cm above the floor</source>
        <translation>Kuvan alareuna on %1 cm lattiasta</translation>
    </message>
    <message>
        <source>The height has not been measured</source>
        <translation>Korkeutta ei ole mitattu</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <translation>Äänenvoimakkuus: %1 %</translation>
    </message>
    <message>
        <source>Nobody has tried the sound</source>
        <translation>Ääntä ei ole kokeiltu</translation>
    </message>
    <message>
        <source>The hub does not know this code. It may be older than 15 minutes. Let the hub show a new one.</source>
        <translation>Palvelin ei tunne koodia. Se voi olla yli 15 minuuttia vanha. Pyydä uusi koodi.</translation>
    </message>
    <message>
        <source>A code has eight letters and numbers. Please check it.</source>
        <translation>Koodissa on kahdeksan kirjainta ja numeroa. Tarkista se.</translation>
    </message>
    <message>
        <source>The hub can’t be reached. Check the network cable, and try again.</source>
        <translation>Palvelimeen ei saada yhteyttä. Tarkista verkkojohto ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>No screen can join the hub yet. At the hub, somebody types once: kiosk hub publish --desk and its address. Try again some minutes later.</source>
        <translation>Palvelimeen ei voi vielä liittyä. Palvelimella annetaan kerran komento: kiosk hub publish --desk ja palvelimen osoite. Yritä uudelleen muutaman minuutin kuluttua.</translation>
    </message>
    <message>
        <source>The program that talks with the hub does not answer. Try again in a minute.</source>
        <translation>Yhteysohjelma ei vastaa. Yritä minuutin päästä uudelleen.</translation>
    </message>
    <message>
        <source>There is no room left on this computer. Nothing could be saved.</source>
        <translation>Tietokoneen levy on täynnä. Mitään ei voitu tallentaa.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Se ei onnistunut. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>Only an administrator may do that.</source>
        <translation>Vain ylläpitäjä voi tehdä tämän.</translation>
    </message>
    <message>
        <source>That could not be saved. Please try again.</source>
        <translation>Tallennus ei onnistunut. Yritä uudelleen.</translation>
    </message>
</context>
<context>
    <name>SittingCard</name>
    <message>
        <source>station %1</source>
        <translation>piste %1</translation>
    </message>
    <message>
        <source>%1 joins from %2</source>
        <translation>%1 on mukana etänä: %2</translation>
    </message>
    <message>
        <source>hidden from visitors</source>
        <translation>piilotettu kävijöiltä</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ei vielä lähetetty</translation>
    </message>
    <message>
        <source>With others: places that other screens can book without the link, or that are kept for those who come another way.</source>
        <translation>Muilla: paikat, joita muut näytöt voivat varata ilman yhteyttä tai jotka on pidetty muuta kautta tuleville.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Merkitse saapuneeksi</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>they have come</comment>
        <translation>Paikalla</translation>
    </message>
    <message>
        <source>Check in: %1 %2</source>
        <translation>Merkitse saapuneeksi: %1 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open: %1 %2</source>
        <translation>Avaa: %1 %2</translation>
    </message>
</context>
<context>
    <name>SittingChoice</name>
    <message>
        <source>station %1</source>
        <translation>piste %1</translation>
    </message>
    <message>
        <source>hidden from visitors</source>
        <translation>piilotettu kävijöiltä</translation>
    </message>
</context>
<context>
    <name>SlotView</name>
    <message>
        <source>Book for someone</source>
        <translation>Varaa kävijälle</translation>
    </message>
    <message>
        <source>Change this time</source>
        <translation>Muuta tätä aikaa</translation>
    </message>
    <message>
        <source>You can look here. Colleagues who have that role take care of the bookings.</source>
        <translation>Voit katsella. Varauksia hoitavat työkaverit, joilla on siihen oikeus.</translation>
    </message>
    <message>
        <source>Nobody is booked yet.</source>
        <translation>Kukaan ei ole vielä varannut.</translation>
    </message>
    <message>
        <source>Later times</source>
        <translation>Myöhemmät ajat</translation>
    </message>
    <message>
        <source>Cancel this booking</source>
        <translation>Peru tämä varaus</translation>
    </message>
    <message>
        <source>It is sealed, and shows with the names. If there is a note already, this one takes its place. Show the names first to go on from it.</source>
        <translation>Se salataan ja näkyy nimien kanssa. Jos merkintä on jo, tämä korvaa sen. Näytä ensin nimet, jos haluat jatkaa sitä.</translation>
    </message>
    <message>
        <source>Move to which time?</source>
        <translation>Mihin aikaan siirretään?</translation>
    </message>
    <message>
        <source>There is no other time with room for so many.</source>
        <translation>Muuta aikaa näin monelle ei ole.</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Miksi varaus perutaan?</translation>
    </message>
    <message>
        <source>A note for colleagues</source>
        <translation>Merkintä työtovereille</translation>
    </message>
    <message>
        <source>It is sealed, and shows with the names. Leave it empty to remove the note.</source>
        <translation>Se salataan ja näkyy nimien kanssa. Tyhjennä kenttä, jos haluat poistaa merkinnän.</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Tallenna merkintä</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>SpanFields</name>
    <message>
        <source>Closed all day</source>
        <translation>Suljettu koko päivän</translation>
    </message>
    <message>
        <source>Open from when to when</source>
        <translation>Auki tiettyinä aikoina</translation>
    </message>
    <message>
        <source>Open or closed?</source>
        <translation>Auki vai suljettu?</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Avataan</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Suljetaan</translation>
    </message>
</context>
<context>
    <name>SpecialDay</name>
    <message>
        <source>Closed</source>
        <comment>a day</comment>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Back to the usual hours</source>
        <translation>Takaisin tavallisiin aikoihin</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Set up this screen</source>
        <translation>Näytön asetukset</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>Työpöydän asetukset</translation>
    </message>
</context>
<context>
    <name>StaffRail</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>Book for someone</source>
        <translation>Varaa kävijälle</translation>
    </message>
    <message>
        <source>Find by code</source>
        <translation>Etsi koodilla</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Sisältö</translation>
    </message>
    <message>
        <source>See and hear</source>
        <translation>Näkö ja kuulo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Lock: %1</source>
        <comment>a name</comment>
        <translation>Lukitse: %1</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>%1 kB</source>
        <comment>the size of a file</comment>
        <translation>%1 kt</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>the size of a file</comment>
        <translation>%1 Mt</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>the size of a file</comment>
        <translation>%1 Gt</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 henkilö</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 henkilöä</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Kävijät</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>%1 booked, closed</source>
        <comment>a number of persons</comment>
        <translation>Varattu %1, suljettu</translation>
    </message>
    <message>
        <source>Room for %1 more letters.</source>
        <translation>Tilaa on vielä %1 merkille.</translation>
    </message>
    <message>
        <source>Room for 1 more letter.</source>
        <translation>Tilaa on vielä 1 merkille.</translation>
    </message>
    <message>
        <source>The field is full. Nothing more fits in.</source>
        <translation>Kenttä on täynnä. Enempää ei mahdu.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a time</comment>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>%1 booked, %2 free here, %3 with others</source>
        <comment>numbers of persons</comment>
        <translation>Varattu %1, vapaana tässä %2, muilla %3</translation>
    </message>
    <message>
        <source>%1 booked, none free here, %2 with others</source>
        <comment>numbers of persons</comment>
        <translation>Varattu %1, vapaana tässä 0, muilla %2</translation>
    </message>
    <message>
        <source>%1 booked, %2 free</source>
        <comment>numbers of persons</comment>
        <translation>Varattu %1, vapaana %2</translation>
    </message>
    <message>
        <source>%1 booked, none free</source>
        <comment>a number of persons</comment>
        <translation>Varattu %1, vapaana 0</translation>
    </message>
    <message>
        <source>1 not confirmed yet</source>
        <translation>1 vahvistamatta</translation>
    </message>
    <message>
        <source>%1 not confirmed yet</source>
        <translation>%1 vahvistamatta</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <comment>places</comment>
        <translation>%1/%2 vapaana</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Täynnä</translation>
    </message>
    <message>
        <source>None free here</source>
        <comment>places</comment>
        <translation>Tässä ei vapaita</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 paikka</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 paikkaa</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 aika</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 aikaa</translation>
    </message>
    <message>
        <source>1 party</source>
        <translation>1 seurue</translation>
    </message>
    <message>
        <source>%1 parties</source>
        <translation>%1 seuruetta</translation>
    </message>
    <message>
        <source>Care professionals</source>
        <translation>Sote-ammattilaiset</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Yritykset</translation>
    </message>
    <message>
        <source>Researchers</source>
        <translation>Tutkijat</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Maanantai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tiistai</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Keskiviikko</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Torstai</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Perjantai</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Lauantai</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunnuntai</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Koulutus</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tapahtuma</translation>
    </message>
    <message>
        <source>The centre is closed then</source>
        <translation>Keskus on silloin kiinni</translation>
    </message>
    <message>
        <source>Outside the opening hours</source>
        <translation>Aukioloaikojen ulkopuolella</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <comment>why, such as: training day</comment>
        <translation>Suljettu: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a day</comment>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>%1 is busy then: %2 at %3.</source>
        <comment>host, what, time</comment>
        <translation>%1 on silloin varattu: %2 klo %3.</translation>
    </message>
    <message>
        <source>Station %1 is taken then: %2 at %3.</source>
        <comment>number, what, time</comment>
        <translation>Piste %1 on silloin varattu: %2 klo %3.</translation>
    </message>
    <message>
        <source>To be told: %1 (%2).</source>
        <comment>2 parties (5 persons)</comment>
        <translation>Kerrottava muutoksesta: %1 (%2).</translation>
    </message>
    <message>
        <source>Who is booked is here already: nobody has to be called.</source>
        <translation>Varanneet ovat jo paikalla: kenellekään ei tarvitse soittaa.</translation>
    </message>
    <message>
        <source>Nobody is booked, so nobody has to be told.</source>
        <translation>Kukaan ei ole varannut, joten kenellekään ei tarvitse kertoa.</translation>
    </message>
    <message>
        <source>1 is here</source>
        <translation>1 on paikalla</translation>
    </message>
    <message>
        <source>%1 are here</source>
        <translation>%1 on paikalla</translation>
    </message>
    <message>
        <source>1 party is waiting</source>
        <translation>1 seurue odottaa</translation>
    </message>
    <message>
        <source>%1 parties are waiting</source>
        <translation>%1 seuruetta odottaa</translation>
    </message>
    <message>
        <source>Was not answered in time</source>
        <translation>Ei vastattu ajoissa</translation>
    </message>
    <message>
        <source>No place came free</source>
        <translation>Paikkaa ei vapautunut</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Tulossa</translation>
    </message>
    <message>
        <source>Expected, not confirmed yet</source>
        <translation>Tulossa, ei vielä vahvistettu</translation>
    </message>
    <message>
        <source>Asks for a place</source>
        <translation>Pyytää paikkaa</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Jonossa</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Paikalla</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ei tullut</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>in Finnish</source>
        <translation>suomeksi</translation>
    </message>
    <message>
        <source>in Swedish</source>
        <translation>ruotsiksi</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>englanniksi</translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation>Esteetön reitti</translation>
    </message>
    <message>
        <source>Help with hearing</source>
        <translation>Apua kuulemiseen</translation>
    </message>
    <message>
        <source>Help with seeing</source>
        <translation>Apua näkemiseen</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tulkki</translation>
    </message>
    <message>
        <source>Comes with a helper</source>
        <translation>Avustaja mukana</translation>
    </message>
    <message>
        <source>Another need</source>
        <translation>Muu tarve</translation>
    </message>
    <message>
        <source>Tell them: cancelled</source>
        <translation>Kerro heille: peruttu</translation>
    </message>
    <message>
        <source>Tell them: another time</source>
        <translation>Kerro heille: uusi aika</translation>
    </message>
    <message>
        <source>Tell them: confirmed</source>
        <translation>Kerro heille: vahvistettu</translation>
    </message>
    <message>
        <source>Tell them: not moved</source>
        <translation>Kerro heille: ei siirretty</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>uusi aika</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>vahvistettu</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>ei siirretty</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <translation>Ei tavoitettu</translation>
    </message>
    <message>
        <source>Not told in time</source>
        <translation>Ei kerrottu ajoissa</translation>
    </message>
    <message>
        <source>No phone or address was left</source>
        <translation>Puhelinnumeroa tai osoitetta ei annettu</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Varattu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Esittelijä</translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>Tälle päivälle ei ole ohjelmaa.</translation>
    </message>
</context>
<context>
    <name>StationsView</name>
    <message>
        <source>Needed, in one language at least</source>
        <translation>Tarvitaan ainakin yhdellä kielellä</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>Planned here: %1.</source>
        <comment>3 times</comment>
        <translation>Täällä on tulossa: %1.</translation>
    </message>
    <message>
        <source>Booked: %1.</source>
        <comment>4 people</comment>
        <translation>Varattu: %1.</translation>
    </message>
    <message>
        <source>Visitors are told no station for them.</source>
        <translation>Kävijöille ei kerrota niiden pistettä.</translation>
    </message>
    <message>
        <source>Still said to stand here: %1. Give it another place.</source>
        <comment>names of things</comment>
        <translation>Tällä paikalla on yhä: %1. Anna sille toinen paikka.</translation>
    </message>
    <message>
        <source>Stands here: %1</source>
        <comment>names of things</comment>
        <translation>Täällä on: %1</translation>
    </message>
    <message>
        <source>Out of use. Visitors do not see it.</source>
        <translation>Poissa käytöstä. Kävijät eivät näe sitä.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Ota takaisin käyttöön</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>Change a station</source>
        <translation>Muuta pistettä</translation>
    </message>
    <message>
        <source>Add a station</source>
        <translation>Lisää piste</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation>Miten sen löytää</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Jätä ennalleen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
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
        <source>Check the computer’s clock.</source>
        <translation>Tarkista tietokoneen kello.</translation>
    </message>
    <message>
        <source>No connection since %1 today. You can go on as usual.</source>
        <comment>time</comment>
        <translation>Yhteys katkesi tänään klo&#xa0;%1. Voit jatkaa tavalliseen tapaan.</translation>
    </message>
    <message>
        <source>No connection since %1. You can go on as usual.</source>
        <comment>day and time</comment>
        <translation>Yhteys katkesi %1. Voit jatkaa tavalliseen tapaan.</translation>
    </message>
    <message>
        <source>No connection just now. You can go on as usual.</source>
        <translation>Yhteyttä ei nyt ole. Voit jatkaa tavalliseen tapaan.</translation>
    </message>
    <message>
        <source>New content can’t be used: its date has passed. What is here still works.</source>
        <translation>Uutta sisältöä ei voi käyttää: se on liian vanha. Se, mitä täällä on, toimii silti.</translation>
    </message>
    <message>
        <source>New content can’t be used just now. What is here still works.</source>
        <translation>Uutta sisältöä ei voi nyt käyttää. Se, mitä täällä on, toimii silti.</translation>
    </message>
    <message>
        <source>No connection just now. The content comes when the connection is back.</source>
        <translation>Yhteyttä ei ole juuri nyt. Sisältö tulee, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>Bookings are up to date. What visitors see could not be updated since %1.</source>
        <comment>day and time</comment>
        <translation>Varaukset ovat ajan tasalla. Kävijöille näkyvää sisältöä ei ole voitu päivittää %1 jälkeen.</translation>
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
        <source>There is no room for new content. What is here still works.</source>
        <translation>Uusi sisältö ei mahdu tähän. Se, mitä täällä on, toimii silti.</translation>
    </message>
    <message>
        <source>All content is up to date. Last checked: %1.</source>
        <translation>Sisältö on ajan tasalla. Tarkistettu: %1.</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>No connection since %1.</source>
        <translation>Ei yhteyttä %1 jälkeen.</translation>
    </message>
    <message>
        <source>This kiosk is no longer known to the centre’s hub.</source>
        <translation>Keskuksen palvelin ei enää tunne tätä kioskia.</translation>
    </message>
    <message>
        <source>This kiosk has not joined the centre’s hub.</source>
        <translation>Tätä kioskia ei ole liitetty keskuksen palvelimeen.</translation>
    </message>
    <message>
        <source>The centre’s hub takes no bookings yet.</source>
        <translation>Keskuksen palvelin ei vielä ota vastaan varauksia.</translation>
    </message>
    <message>
        <source>Bookings have not been passed on since %1.</source>
        <translation>Varaukset eivät ole välittyneet %1 jälkeen.</translation>
    </message>
    <message>
        <source>Bookings are up to date. What visitors see could not be updated.</source>
        <translation>Varaukset ovat ajan tasalla. Kävijöille näkyvää sisältöä ei ole voitu päivittää.</translation>
    </message>
    <message>
        <source>What you do here reaches the kiosk when the connection is back.</source>
        <translation>Se, mitä teet tässä, näkyy kioskilla, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>Ask the administrator to join it again.</source>
        <translation>Pyydä ylläpitäjää liittämään se uudelleen.</translation>
    </message>
    <message>
        <source>Ask the administrator to join it.</source>
        <translation>Pyydä ylläpitäjää liittämään se.</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>Kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>Everything that was waiting has been passed on.</source>
        <translation>Kaikki odottaneet asiat on nyt välitetty.</translation>
    </message>
    <message>
        <source>1 thing is waiting for the link.</source>
        <translation>1 asia odottaa yhteyttä.</translation>
    </message>
    <message>
        <source>%1 things are waiting for the link.</source>
        <translation>%1 asiaa odottaa yhteyttä.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Ajan tasalla</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ei yhteyttä</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: %2</source>
        <comment>places: 7</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TakeFiles</name>
    <message>
        <source>Which film?</source>
        <translation>Mikä video?</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>Mikä kuva?</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <comment>a file</comment>
        <translation>Ei tuotu: %1</translation>
    </message>
    <message>
        <source>Taking in: %1</source>
        <comment>a file</comment>
        <translation>Tuodaan: %1</translation>
    </message>
    <message>
        <source>A film can take some minutes. Visitors notice nothing of it.</source>
        <translation>Videon tuonti voi kestää muutaman minuutin. Kävijät eivät huomaa sitä.</translation>
    </message>
    <message>
        <source>Wait a moment …</source>
        <translation>Odota hetki …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <source>Looking at the stick …</source>
        <translation>Tutkitaan muistitikkua …</translation>
    </message>
    <message>
        <source>There is nothing to take. Put a USB stick in, and look again.</source>
        <translation>Tuotavaa ei löytynyt. Laita muistitikku paikalleen ja katso uudelleen.</translation>
    </message>
    <message>
        <source>MP4 is best. Captions (.vtt) beside the film come along.</source>
        <translation>MP4 on paras. Samassa kansiossa olevat tekstitykset (.vtt) tulevat mukana.</translation>
    </message>
    <message>
        <source>Pictures are JPEG, PNG or WebP.</source>
        <translation>Kuvat ovat JPEG, PNG tai WebP.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>Älä tuo mitään</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Näytä lisää</translation>
    </message>
</context>
<context>
    <name>TechnologyView</name>
    <message>
        <source>Watch · %1 min</source>
        <comment>length of a film</comment>
        <translation>Katso · %1&#xa0;min</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Mitä se tekee</translation>
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
        <source>What it can’t do</source>
        <translation>Mihin se ei pysty</translation>
    </message>
    <message>
        <source>Book a time</source>
        <translation>Varaa aika</translation>
    </message>
    <message>
        <source>Now, room for %1</source>
        <comment>persons</comment>
        <translation>Nyt, tilaa %1&#xa0;hengelle</translation>
    </message>
    <message>
        <source>%1 at&#xa0;%2, room for %3</source>
        <comment>day, time, persons</comment>
        <translation>%1 klo&#xa0;%2, tilaa %3&#xa0;hengelle</translation>
    </message>
    <message>
        <source>Today at&#xa0;%1, room for %2</source>
        <comment>time, persons</comment>
        <translation>Tänään klo&#xa0;%1, tilaa %2&#xa0;hengelle</translation>
    </message>
    <message>
        <source>All times are full. You can wait for a place.</source>
        <translation>Kaikki ajat ovat täynnä. Voit jäädä jonoon.</translation>
    </message>
    <message>
        <source>No times to book just now</source>
        <translation>Juuri nyt ei ole varattavia aikoja</translation>
    </message>
    <message>
        <source>All times, day by day</source>
        <translation>Kaikki ajat päivä päivältä</translation>
    </message>
    <message>
        <source>Ask the staff here, or write to us.</source>
        <translation>Kysy täällä henkilökunnalta tai kirjoita meille.</translation>
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
        <translation>Tässä huoneessa: piste&#xa0;%1</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Valmistaja: %1</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
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
        <source>Join the waiting list</source>
        <translation>Ilmoittaudu jonoon</translation>
    </message>
    <message>
        <source>%1 · station %2</source>
        <comment>room for 3 · station 2</comment>
        <translation>%1 · piste&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>TimeStepper</name>
    <message>
        <source>−1 h</source>
        <translation>−1 t</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 t</translation>
    </message>
    <message>
        <source>−15 min</source>
        <translation>−15 min</translation>
    </message>
    <message>
        <source>+15 min</source>
        <translation>+15 min</translation>
    </message>
</context>
<context>
    <name>TimesView</name>
    <message>
        <source>Next times</source>
        <translation>Seuraavat ajat</translation>
    </message>
    <message>
        <source>Somebody shows you how it works, and you can try it yourself. Touch a time to book it.</source>
        <translation>Näytämme, miten laite toimii, ja saat kokeilla itse. Kosketa aikaa, niin voit varata sen.</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Näytä kaikki ajat</translation>
    </message>
    <message>
        <source>We have no times to show just now. New times come here as soon as we have them.</source>
        <translation>Nyt ei ole aikoja näytettävänä. Uudet ajat tulevat tähän heti, kun niitä on.</translation>
    </message>
    <message>
        <source>Write to us</source>
        <translation>Kirjoita meille</translation>
    </message>
    <message>
        <source>Would you rather talk to somebody?</source>
        <translation>Haluatko mieluummin puhua jonkun kanssa?</translation>
    </message>
    <message>
        <source>Ask the staff, or call %1.</source>
        <translation>Kysy henkilökunnalta tai soita %1.</translation>
    </message>
    <message>
        <source>Ask the staff.</source>
        <translation>Kysy henkilökunnalta.</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Save today’s list</source>
        <translation>Tallenna päivän lista</translation>
    </message>
    <message>
        <source>It is %1 here, and %2 in %3.</source>
        <translation>Kello on täällä %1. %3: %2.</translation>
    </message>
    <message>
        <source>This screen stopped by itself several times. It plays no films for now (safe mode). It restarts tonight. If you still read this tomorrow, tell the administrator.</source>
        <translation>Näyttö on pysähtynyt itsestään monta kertaa. Se ei nyt näytä videoita (vikasietotila). Ensi yönä se käynnistyy uudelleen. Jos luet tämän vielä huomenna, kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>Some settings of this screen can’t be read. The administrator sets them again: See and hear, then Set up this screen.</source>
        <translation>Osaa tämän näytön asetuksista ei voi lukea. Ylläpitäjä tekee ne uudelleen: Näkö ja kuulo ja sitten Näytön asetukset.</translation>
    </message>
    <message>
        <source>I am free now</source>
        <translation>Olen nyt vapaana</translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>Tälle päivälle ei ole ohjelmaa.</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Tehtävää: %1</translation>
    </message>
    <message>
        <source>State of this screen</source>
        <translation>Laitteen tila</translation>
    </message>
    <message>
        <source>Today’s list is in the folder %1. No visitor’s name is on it.</source>
        <translation>Päivän lista on kansiossa %1. Siinä ei ole kävijöiden nimiä.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Tehtävää</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Sinulla ei ole nyt tehtävää.</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>You have not saved this: go on writing</source>
        <translation>Tallentamatta: jatka kirjoittamista</translation>
    </message>
    <message>
        <source>A request to answer</source>
        <translation>Pyyntö odottaa vastausta</translation>
    </message>
    <message>
        <source>They were promised a place, but there is none</source>
        <translation>Paikka luvattiin, mutta sitä ei ole</translation>
    </message>
    <message>
        <source>Two versions: choose one</source>
        <translation>Kaksi versiota: valitse jompikumpi</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>For all centres</source>
        <translation>Kaikille keskuksille</translation>
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
        <source>10 s back</source>
        <translation>10&#xa0;s taaksepäin</translation>
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
    <name>VisitorPages</name>
    <message>
        <source>Leave without booking?</source>
        <translation>Poistutko varaamatta?</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Poistutko tallentamatta?</translation>
    </message>
    <message>
        <source>Leave without sending?</source>
        <translation>Poistutko lähettämättä viestiä?</translation>
    </message>
    <message>
        <source>What you have typed will be thrown away.</source>
        <translation>Kirjoittamasi häviää.</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Kyllä, poistu</translation>
    </message>
    <message>
        <source>No, keep booking</source>
        <translation>Ei, jatka varausta</translation>
    </message>
    <message>
        <source>No, go on writing</source>
        <translation>Ei, jatka kirjoittamista</translation>
    </message>
</context>
<context>
    <name>WantedChange</name>
    <message>
        <source>None of this was changed:</source>
        <translation>Mikään tästä ei muuttunut:</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <comment>a name</comment>
        <translation>Esittelijä: %1</translation>
    </message>
    <message>
        <source>Host: nobody yet</source>
        <translation>Esittelijä: ei vielä kukaan</translation>
    </message>
    <message>
        <source>Station %1</source>
        <comment>a number</comment>
        <translation>Piste %1</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Ei pistettä</translation>
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
    <name>WorkView</name>
    <message>
        <source>Here for work?</source>
        <translation>Tulitko työasioissa?</translation>
    </message>
    <message>
        <source>Choose what it is about, and write to us.</source>
        <translation>Valitse aihe ja kirjoita meille.</translation>
    </message>
</context>
<context>
    <name>WriteAnswer</name>
    <message>
        <source>How can we answer you?</source>
        <translation>Miten voimme vastata sinulle?</translation>
    </message>
    <message>
        <source>Leave a phone number or an e-mail address. Without it we can’t answer you.</source>
        <translation>Jätä puhelinnumero tai sähköpostiosoite. Ilman sitä emme voi vastata sinulle.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ei vielä lähetetty</translation>
    </message>
    <message>
        <source>Phone (you may leave it empty)</source>
        <translation>Puhelin (voit jättää tyhjäksi)</translation>
    </message>
    <message>
        <source>E-mail (you may leave it empty)</source>
        <translation>Sähköposti (voit jättää tyhjäksi)</translation>
    </message>
    <message>
        <source>Send, I need no answer</source>
        <translation>Lähetä, en tarvitse vastausta</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Lähetä viesti</translation>
    </message>
</context>
<context>
    <name>WriteDone</name>
    <message>
        <source>One of our staff will read it and answer you.</source>
        <translation>Henkilökuntamme lukee sen ja vastaa sinulle.</translation>
    </message>
    <message>
        <source>One of our staff will read it. You left no phone number or address, so we can’t answer.</source>
        <translation>Henkilökuntamme lukee sen. Et jättänyt puhelinnumeroa tai osoitetta, joten emme voi vastata.</translation>
    </message>
    <message>
        <source>Thank you! We have your message.</source>
        <translation>Kiitos! Viestisi on perillä.</translation>
    </message>
    <message>
        <source>Thank you! Your message is kept here.</source>
        <translation>Kiitos! Viestisi on tallessa täällä.</translation>
    </message>
    <message>
        <source>Our staff does not have it yet: the connection is down or slow. It goes to them by itself as soon as it can.</source>
        <translation>Henkilökunta ei ole vielä saanut sitä, sillä yhteys on poikki tai hidas. Viesti lähtee itsestään heti, kun se on mahdollista.</translation>
    </message>
    <message>
        <source>In a hurry? Call us</source>
        <translation>Onko kiire? Soita meille</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>WriteView</name>
    <message>
        <source>We are sending your message.</source>
        <translation>Lähetämme viestiäsi.</translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation>Ei juuri nyt</translation>
    </message>
    <message>
        <source>Your message could not be sent.</source>
        <translation>Viestiäsi ei voitu lähettää.</translation>
    </message>
</context>
<context>
    <name>WriteWords</name>
    <message>
        <source>Write to us</source>
        <translation>Kirjoita meille</translation>
    </message>
    <message>
        <source>Our staff reads your message. Please leave out what only your doctor needs to know.</source>
        <translation>Henkilökuntamme lukee viestisi. Jätä pois asiat, jotka kuuluvat vain lääkärillesi.</translation>
    </message>
    <message>
        <source>What happens to your message</source>
        <translation>Mitä viestillesi tapahtuu</translation>
    </message>
    <message>
        <source>Only our staff can read it. We erase it when we have answered, at the latest %1 days after we got it.</source>
        <translation>Vain henkilökuntamme voi lukea sen. Poistamme sen, kun olemme vastanneet, viimeistään %1 päivän kuluttua siitä, kun saimme sen.</translation>
    </message>
    <message>
        <source>Do you want it removed earlier? Ask the staff, or call us: %1.</source>
        <translation>Haluatko, että se poistetaan aiemmin? Kerro henkilökunnalle tai soita: %1.</translation>
    </message>
    <message>
        <source>Do you want it removed earlier? Ask the staff.</source>
        <translation>Haluatko, että se poistetaan aiemmin? Kerro henkilökunnalle.</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Viestisi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Write your message first.</source>
        <translation>Kirjoita ensin viestisi.</translation>
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
