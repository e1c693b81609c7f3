<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutView</name>
    <message>
        <source>About the Center</source>
        <translation>Om centret</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Här finns vi</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>See and hear</source>
        <translation>Se och hör</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Be om hjälp</translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <source>Watch</source>
        <translation>Titta</translation>
    </message>
    <message>
        <source>Try on the screen</source>
        <translation>Prova på skärmen</translation>
    </message>
    <message>
        <source>Short films with captions. Choose one.</source>
        <translation>Korta filmer med undertext. Välj en.</translation>
    </message>
    <message>
        <source>Use the device here on the screen. Nothing can go wrong.</source>
        <translation>Använd apparaten här på skärmen. Inget kan gå fel.</translation>
    </message>
    <message>
        <source>There is nothing here yet. Please ask the staff.</source>
        <translation>Här finns inget ännu. Fråga gärna personalen.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa mer</translation>
    </message>
</context>
<context>
    <name>CentreCard</name>
    <message>
        <source>You are here</source>
        <translation>Du är här</translation>
    </message>
    <message>
        <source>Partner city</source>
        <translation>Partnerstad</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>Today, %1</source>
        <translation>%1, i dag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>DemoView</name>
    <message>
        <source>Leave the demo</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Så långt har du kommit</translation>
    </message>
    <message>
        <source>Wait a moment …</source>
        <translation>Vänta lite …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>En gång till</translation>
    </message>
</context>
<context>
    <name>FilmAbsent</name>
    <message>
        <source>The film is on its way</source>
        <translation>Filmen är på väg</translation>
    </message>
    <message>
        <source>The film can&apos;t be shown just now</source>
        <translation>Filmen kan inte visas just nu</translation>
    </message>
    <message>
        <source>%1% has arrived. Meanwhile you can read the words here.</source>
        <translation>%1&#xa0;% är framme. Så länge kan du läsa här vad som sägs.</translation>
    </message>
    <message>
        <source>You can read the words here instead.</source>
        <translation>Du kan läsa här vad som sägs i stället.</translation>
    </message>
    <message>
        <source>%1% has arrived.</source>
        <translation>%1&#xa0;% har kommit.</translation>
    </message>
    <message>
        <source>%1% of the film has arrived</source>
        <translation>%1&#xa0;% av filmen är framme</translation>
    </message>
</context>
<context>
    <name>FilmFrame</name>
    <message>
        <source>Pause the film</source>
        <translation>Pausa filmen</translation>
    </message>
    <message>
        <source>Play the film</source>
        <translation>Spela filmen</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>Help at home</source>
        <translation>Hjälp hemma</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Try on the screen</source>
        <translation>Prova på skärmen</translation>
    </message>
    <message>
        <source>The Center</source>
        <translation>Centret</translation>
    </message>
    <message>
        <source>Device or service</source>
        <translation>Apparat eller tjänst</translation>
    </message>
</context>
<context>
    <name>GetView</name>
    <message>
        <source>How do I get this?</source>
        <translation>Hur får jag det här?</translation>
    </message>
    <message>
        <source>In Finland</source>
        <translation>I Finland</translation>
    </message>
    <message>
        <source>In Sweden</source>
        <translation>I Sverige</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Ask for help</source>
        <translation>Be om hjälp</translation>
    </message>
    <message>
        <source>The centre is closed now</source>
        <translation>Centret är stängt nu</translation>
    </message>
    <message>
        <source>Staff may not hear the chime. You can call us instead.</source>
        <translation>Kanske hör ingen signalen. Du kan ringa oss i stället.</translation>
    </message>
    <message>
        <source>We have rung for the staff</source>
        <translation>Vi har kallat på personalen</translation>
    </message>
    <message>
        <source>Staff nearby can hear the chime. Please wait here for a moment.</source>
        <translation>De som är nära hör signalen. Vänta här en liten stund.</translation>
    </message>
    <message>
        <source>Staff may not hear the chime. Please come again when we are open.</source>
        <translation>Personalen kanske inte hör signalen. Kom gärna igen när vi har öppet.</translation>
    </message>
    <message>
        <source>Call us</source>
        <translation>Ring oss</translation>
    </message>
    <message>
        <source>In an emergency, call 112</source>
        <translation>Ring 112 i en nödsituation</translation>
    </message>
    <message>
        <source>You can also go to the staff. This screen gives no medical advice.</source>
        <translation>Du kan också gå till personalen. Den här skärmen ger inga medicinska råd.</translation>
    </message>
    <message>
        <source>Ring again</source>
        <translation>Kalla igen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>What would help you at home?</source>
        <translation>Vad skulle hjälpa dig hemma?</translation>
    </message>
    <message>
        <source>Content is on its way</source>
        <translation>Innehållet är på väg</translation>
    </message>
    <message>
        <source>This screen is still getting its content. It fills by itself.</source>
        <translation>Skärmen hämtar fortfarande sitt innehåll. Det kommer av sig självt.</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>Titta efter igen</translation>
    </message>
    <message>
        <source>Try it here · station %1</source>
        <translation>Prova här · station %1</translation>
    </message>
    <message>
        <source>Try it here</source>
        <translation>Prova här</translation>
    </message>
    <message>
        <source>Next times</source>
        <translation>Kommande tider</translation>
    </message>
    <message>
        <source>See when somebody shows you how it works</source>
        <translation>Se när någon visar dig hur det fungerar</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>day, time, what</comment>
        <translation>%1 kl. %2: %3</translation>
    </message>
    <message>
        <source>Today at %1: %2</source>
        <comment>time, what</comment>
        <translation>I dag kl. %1: %2</translation>
    </message>
    <message>
        <source>Try on the screen</source>
        <translation>Prova på skärmen</translation>
    </message>
    <message>
        <source>Press the buttons yourself</source>
        <translation>Tryck själv på knapparna</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Titta</translation>
    </message>
    <message>
        <source>Short films with captions</source>
        <translation>Korta filmer med undertext</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Type a word</source>
        <translation>Skriv ett ord</translation>
    </message>
    <message>
        <source>About the Center</source>
        <translation>Om centret</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Är du kvar?</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>Sekunder kvar: %1</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. Otherwise the screen starts again for the next visitor.</source>
        <translation>Rör vid skärmen om du vill fortsätta. Annars börjar den om för nästa besökare.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Jag är kvar</translation>
    </message>
</context>
<context>
    <name>MissingView</name>
    <message>
        <source>This page is not here just now</source>
        <translation>Sidan finns inte här just nu</translation>
    </message>
    <message>
        <source>It may have been changed a moment ago. Go back, or start again from Home.</source>
        <translation>Den kan ha ändrats alldeles nyss. Gå tillbaka eller tryck på Hem.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
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
        <translation>Öppet i dag till kl. %1</translation>
    </message>
    <message>
        <source>Opens today at %1</source>
        <translation>Öppnar i dag kl. %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Stängt nu</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Digits so far: %1</source>
        <comment>of a PIN</comment>
        <translation>Antal siffror: %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Ta bort den sista siffran</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Show what is further down</source>
        <translation>Visa vad som finns längre ner</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Längre ner</translation>
    </message>
    <message>
        <source>Show what is further up</source>
        <translation>Visa vad som finns längre upp</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Längre upp</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Vad söker du?</translation>
    </message>
    <message>
        <source>For example: heart, medicines, falls</source>
        <translation>Till exempel: hjärta, läkemedel, fall</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>Found: %1 and more</source>
        <translation>Hittade %1 och fler</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Hittade %1</translation>
    </message>
    <message>
        <source>Try a shorter word or another one. Or ask the staff: they are glad to help.</source>
        <translation>Prova ett kortare ord eller ett annat. Du kan också fråga personalen, de hjälper gärna till.</translation>
    </message>
    <message>
        <source>See what we have</source>
        <translation>Se vad vi har</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa mer</translation>
    </message>
</context>
<context>
    <name>SeeHearPanel</name>
    <message>
        <source>See and hear</source>
        <translation>Se och hör</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Vanlig</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Stor</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Störst</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Tydliga färger</translation>
    </message>
    <message>
        <source>Soft colours</source>
        <translation>Mjuka färger</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Rörelse</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Inga rörelser</translation>
    </message>
    <message>
        <source>Little motion</source>
        <translation>Små rörelser</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>It is not signed by the Center.</source>
        <translation>Det är inte signerat av centret.</translation>
    </message>
    <message>
        <source>It is older than what is here.</source>
        <translation>Det är äldre än det som finns här.</translation>
    </message>
    <message>
        <source>It arrived damaged.</source>
        <translation>Det skadades på vägen.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock.</source>
        <translation>Kontrollera datorns klocka.</translation>
    </message>
    <message>
        <source>No connection just now. The content comes when the connection is back.</source>
        <translation>Ingen kontakt just nu. Innehållet kommer när kontakten är tillbaka.</translation>
    </message>
    <message>
        <source>No connection since %1. Everything on this screen still works.</source>
        <translation>Ingen anslutning sedan %1. Allt på skärmen fungerar ändå.</translation>
    </message>
    <message>
        <source>No connection just now. Everything on this screen still works.</source>
        <translation>Ingen anslutning just nu. Allt på skärmen fungerar ändå.</translation>
    </message>
    <message>
        <source>New content is arriving: %1 of %2.</source>
        <translation>Nytt innehåll är på väg: %1 av %2.</translation>
    </message>
    <message>
        <source>New content is arriving.</source>
        <translation>Nytt innehåll är på väg.</translation>
    </message>
    <message>
        <source>New content can&apos;t be used just now. What is here still works.</source>
        <translation>Nytt innehåll går inte att använda just nu. Det som finns här fungerar ändå.</translation>
    </message>
    <message>
        <source>New content can&apos;t be used: its date has passed. What is here still works.</source>
        <translation>Nytt innehåll går inte att använda: det är för gammalt. Det som finns här fungerar ändå.</translation>
    </message>
    <message>
        <source>There is no room for new content. What is here still works.</source>
        <translation>Nytt innehåll får inte plats. Det som finns här fungerar ändå.</translation>
    </message>
    <message>
        <source>All content is up to date. Last checked: %1.</source>
        <translation>Allt innehåll är aktuellt. Kontrollerat: %1.</translation>
    </message>
</context>
<context>
    <name>TechnologyView</name>
    <message>
        <source>Watch · %1 min</source>
        <comment>length of a film</comment>
        <translation>Titta · %1 min</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Vad det gör</translation>
    </message>
    <message>
        <source>What it can&apos;t do</source>
        <translation>Vad det inte kan</translation>
    </message>
    <message>
        <source>Try it on the screen</source>
        <translation>Prova på skärmen</translation>
    </message>
    <message>
        <source>Next times</source>
        <translation>Kommande tider</translation>
    </message>
    <message>
        <source>No free times just now</source>
        <translation>Inga lediga tider just nu</translation>
    </message>
    <message>
        <source>%1 at %2, room for %3</source>
        <comment>day, time, persons</comment>
        <translation>%1 kl. %2, plats för&#xa0;%3</translation>
    </message>
    <message>
        <source>Today at %1, room for %2</source>
        <comment>time, persons</comment>
        <translation>I dag kl. %1, plats för&#xa0;%2</translation>
    </message>
    <message>
        <source>How do I get this?</source>
        <translation>Hur får jag det här?</translation>
    </message>
    <message>
        <source>Who to ask, and what it costs</source>
        <translation>Vem jag frågar och vad det kostar</translation>
    </message>
    <message>
        <source>Here in this room: station %1</source>
        <translation>Här i rummet: station %1</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Tillverkare: %1</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>No longer offered</source>
        <translation>Erbjuds inte längre</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fullt</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <comment>persons</comment>
        <translation>Plats för&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 · station %2</source>
        <comment>room for 3 · station 2</comment>
        <translation>%1 · station %2</translation>
    </message>
    <message>
        <source>%1 joins by video from %2, where it is %3</source>
        <translation>%1 är med på video från %2, där klockan är %3</translation>
    </message>
</context>
<context>
    <name>TimesView</name>
    <message>
        <source>Next times</source>
        <translation>Kommande tider</translation>
    </message>
    <message>
        <source>Somebody shows you how it works, and you can try it yourself.</source>
        <translation>Någon visar dig hur det fungerar, och du får prova själv.</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Visa alla tider</translation>
    </message>
    <message>
        <source>We have no times to show just now. Please ask the staff.</source>
        <translation>Vi har inga tider att visa just nu. Fråga gärna personalen.</translation>
    </message>
    <message>
        <source>Would you like to come?</source>
        <translation>Vill du komma?</translation>
    </message>
    <message>
        <source>Tell the staff which time suits you, or call %1.</source>
        <translation>Berätta för personalen vilken tid som passar dig, eller ring %1.</translation>
    </message>
    <message>
        <source>Tell the staff which time suits you.</source>
        <translation>Berätta för personalen vilken tid som passar dig.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>What is said</source>
        <translation>Det som sägs</translation>
    </message>
</context>
<context>
    <name>VideoControls</name>
    <message>
        <source>Progress</source>
        <translation>Så långt har du kommit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>En gång till</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spela</translation>
    </message>
    <message>
        <source>Back 10 s</source>
        <translation>10&#xa0;s bakåt</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Lägre ljud</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Högre ljud</translation>
    </message>
    <message>
        <source>Hide captions</source>
        <translation>Dölj undertext</translation>
    </message>
    <message>
        <source>Show captions</source>
        <translation>Visa undertext</translation>
    </message>
</context>
<context>
    <name>VisitorPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Who to ask</source>
        <translation>Vem frågar jag?</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Vad kostar det?</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>Kontrollerat: %1</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
</TS>
