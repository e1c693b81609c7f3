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
    <message>
        <source>Write to us</source>
        <translation>Skriv till oss</translation>
    </message>
    <message>
        <source>Ask, suggest or tell us something</source>
        <translation>Fråga, föreslå eller berätta något</translation>
    </message>
    <message>
        <source>For employees</source>
        <translation>För personalen</translation>
    </message>
</context>
<context>
    <name>AgendaCell</name>
    <message>
        <source>not sent yet</source>
        <translation>inte skickad ännu</translation>
    </message>
</context>
<context>
    <name>AgendaDay</name>
    <message>
        <source>Today, %1</source>
        <translation>%1, i dag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Inget är planerat.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>times</comment>
        <translation>%1 till</translation>
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
        <translation>Kalender: %1</translation>
    </message>
    <message>
        <source>It is %1 here, and %2 in %3.</source>
        <translation>Klockan är %1 här och %2 i %3.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>How to show the agenda</source>
        <translation>Hur kalendern visas</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Open new times</source>
        <translation>Öppna nya tider</translation>
    </message>
    <message>
        <source>Copy last week</source>
        <translation>Kopiera förra veckan</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a day: Tuesday 1 December</comment>
        <translation>Stäng %1</translation>
    </message>
    <message>
        <source>Nothing is planned for these days.</source>
        <translation>Inget är planerat för de här dagarna.</translation>
    </message>
    <message>
        <source>Show more times</source>
        <translation>Visa fler tider</translation>
    </message>
</context>
<context>
    <name>AnnounceView</name>
    <message>
        <source>Announcements</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>An announcement shows above all pages, in the visitor’s language, until its end. Then it goes away by itself.</source>
        <translation>Ett meddelande syns ovanför alla sidor på besökarens språk tills dess tid är ute. Sedan försvinner det av sig självt.</translation>
    </message>
    <message>
        <source>Ended %1.</source>
        <comment>day and time</comment>
        <translation>Visades till %1.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>day and time</comment>
        <translation>Till %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Ta bort nu</translation>
    </message>
    <message>
        <source>Change the announcement</source>
        <translation>Ändra meddelandet</translation>
    </message>
    <message>
        <source>A new announcement</source>
        <translation>Ett nytt meddelande</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>One or two short sentences.</source>
        <translation>En eller två korta meningar.</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Till vilken dag?</translation>
    </message>
    <message>
        <source>Until what time?</source>
        <translation>Till vilket klockslag?</translation>
    </message>
    <message>
        <source>Visitors see this:</source>
        <translation>Besökarna ser detta:</translation>
    </message>
    <message>
        <source>Still missing: %1. Visitors then read it in another language.</source>
        <comment>in Swedish, English</comment>
        <translation>Saknas ännu: %1. Besökarna läser det då på ett annat språk.</translation>
    </message>
    <message>
        <source>Show it to visitors</source>
        <translation>Visa för besökarna</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt det vara som det är</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>AnnouncedPanel</name>
    <message>
        <source>Announcements</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>AnnouncementStrip</name>
    <message>
        <source>Read all</source>
        <translation>Läs allt</translation>
    </message>
</context>
<context>
    <name>AttractOrderView</name>
    <message>
        <source>No longer there. It is not shown.</source>
        <translation>Finns inte längre. Det visas inte.</translation>
    </message>
    <message>
        <source>Visitors do not see it now. So it does not play.</source>
        <translation>Besökare ser det inte just nu. Därför visas det inte här.</translation>
    </message>
    <message>
        <source>What plays before a visit</source>
        <translation>Vad som visas före ett besök</translation>
    </message>
    <message>
        <source>Until somebody touches the screen, the centre’s own picture shows. Add items, and they take turns with it.</source>
        <translation>Tills någon rör vid skärmen syns centrets egen bild. Lägg till innehåll, så turas det om med bilden.</translation>
    </message>
    <message>
        <source>Until somebody touches the screen, these take turns with the centre’s own picture.</source>
        <translation>Tills någon rör vid skärmen turas dessa om med centrets egen bild.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Visa tidigare</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lägg till innehåll</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Sök innehåll</translation>
    </message>
    <message>
        <source>Show it too</source>
        <translation>Visa även det här</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>BookAnswer</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>what is to be changed</comment>
        <translation>Ändra: %1</translation>
    </message>
</context>
<context>
    <name>BookCheck</name>
    <message>
        <source>Is this right?</source>
        <translation>Stämmer allt?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hur många</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>No contact details</source>
        <translation>Inga kontaktuppgifter</translation>
    </message>
    <message>
        <source>This time is full</source>
        <translation>Den här tiden är full</translation>
    </message>
    <message>
        <source>You get a place when somebody cancels. Look in My booking, or leave us your number.</source>
        <translation>Du får en plats när någon avbokar. Titta under Min bokning, eller lämna ditt nummer.</translation>
    </message>
    <message>
        <source>You get a place when somebody cancels. Then we tell you.</source>
        <translation>Du får en plats när någon avbokar. Då hör vi av oss.</translation>
    </message>
    <message>
        <source>Join the waiting list</source>
        <translation>Ställ dig i kö</translation>
    </message>
    <message>
        <source>Book %1</source>
        <comment>day and time</comment>
        <translation>Boka %1</translation>
    </message>
    <message>
        <source>Come now</source>
        <translation>Kom nu</translation>
    </message>
</context>
<context>
    <name>BookCode</name>
    <message>
        <source>Your code</source>
        <translation>Din kod</translation>
    </message>
    <message>
        <source>A square code that puts this time into your phone’s calendar</source>
        <translation>En QR-kod som lägger tiden i telefonens kalender</translation>
    </message>
</context>
<context>
    <name>BookDone</name>
    <message>
        <source>The time you asked for (not booked yet)</source>
        <translation>Önskad tid (inte bokad ännu)</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Inte bekräftad ännu</translation>
    </message>
    <message>
        <source>Welcome! Your time is booked.</source>
        <translation>Välkommen! Din tid är bokad.</translation>
    </message>
    <message>
        <source>You are on the waiting list</source>
        <translation>Du står i kö</translation>
    </message>
    <message>
        <source>This time has just been taken</source>
        <translation>Någon annan hann före</translation>
    </message>
    <message>
        <source>We have your request</source>
        <translation>Vi har fått ditt önskemål</translation>
    </message>
    <message>
        <source>You need nothing but the code. Come to station %1 at that time.</source>
        <translation>Du behöver bara koden. Kom till station %1 i tid.</translation>
    </message>
    <message>
        <source>You need nothing but the code. Come to us at that time.</source>
        <translation>Du behöver bara koden. Kom till oss i tid.</translation>
    </message>
    <message>
        <source>You get a place when somebody cancels. Use your code to see if a place opens.</source>
        <translation>Du får en plats när någon avbokar. Med koden ser du om en plats blir ledig.</translation>
    </message>
    <message>
        <source>The last place has just gone. We have noted your request and will look for a place. Or take another time now.</source>
        <translation>Den sista platsen gick just åt. Vi har noterat ditt önskemål och letar efter en plats. Du kan också ta en annan tid nu.</translation>
    </message>
    <message>
        <source>We will confirm it. Use your code to see if it is confirmed.</source>
        <translation>Vi bekräftar tiden senare. Med koden ser du om den är bekräftad.</translation>
    </message>
    <message>
        <source>You need nothing but the code. You can come now.</source>
        <translation>Du behöver bara koden. Du kan komma nu.</translation>
    </message>
    <message>
        <source>Ask the staff if you can come now. We could not confirm it yet.</source>
        <translation>Fråga personalen om du kan komma nu. Vi kunde inte bekräfta tiden ännu.</translation>
    </message>
    <message>
        <source>Write it down. With it you can see, move or cancel your booking here.</source>
        <translation>Skriv upp koden. Med den kan du se, flytta eller avboka din tid här.</translation>
    </message>
    <message>
        <source>Write it down. With it you can see if a place opens, and cancel your request here.</source>
        <translation>Skriv upp koden. Med den ser du om en plats blir ledig, och du kan ta tillbaka ditt önskemål här.</translation>
    </message>
    <message>
        <source>Write it down. With it you can see, move or cancel your request here.</source>
        <translation>Skriv upp koden. Med den kan du se, flytta eller ta tillbaka ditt önskemål här.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>BookFailed</name>
    <message>
        <source>That did not work</source>
        <translation>Det gick inte just nu</translation>
    </message>
    <message>
        <source>Ask the staff, or call us</source>
        <translation>Fråga personalen eller ring oss</translation>
    </message>
</context>
<context>
    <name>BookItem</name>
    <message>
        <source>All times are full. There is a waiting list.</source>
        <translation>Alla tider är fulla. Det finns en kö.</translation>
    </message>
    <message>
        <source>Next free time: %1 at&#xa0;%2</source>
        <comment>day, time</comment>
        <translation>Nästa lediga tid: %1 kl.&#xa0;%2</translation>
    </message>
    <message>
        <source>Next free time: today at&#xa0;%1</source>
        <translation>Nästa lediga tid: i dag kl.&#xa0;%1</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Ledigt nu</translation>
    </message>
</context>
<context>
    <name>BookNav</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>BookNearest</name>
    <message>
        <source>There is room at these times</source>
        <translation>Det finns plats de här tiderna</translation>
    </message>
</context>
<context>
    <name>BookParty</name>
    <message>
        <source>How many of you are coming?</source>
        <translation>Hur många är ni?</translation>
    </message>
    <message>
        <source>Are you a larger group? Please call us: %1</source>
        <translation>Är ni fler? Ring oss: %1</translation>
    </message>
    <message>
        <source>Are you more than %1? Please ask the staff.</source>
        <translation>Är ni fler än %1? Fråga personalen.</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <comment>3 people</comment>
        <translation>Fortsätt med %1</translation>
    </message>
    <message>
        <source>Choose how many</source>
        <translation>Välj hur många</translation>
    </message>
</context>
<context>
    <name>BookSending</name>
    <message>
        <source>One moment</source>
        <translation>Ett ögonblick</translation>
    </message>
</context>
<context>
    <name>BookSlip</name>
    <message>
        <source>Your code</source>
        <translation>Din kod</translation>
    </message>
    <message>
        <source>With it you can see, move or cancel your booking on the screen at the centre.</source>
        <translation>Med koden kan du se, flytta eller avboka din tid på centrets pekskärm.</translation>
    </message>
    <message>
        <source>Or call us:</source>
        <translation>Eller ring oss:</translation>
    </message>
    <message>
        <source>Code, time and place on paper</source>
        <translation>Kod, tid och plats på papper</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Skriv ut en lapp</translation>
    </message>
    <message>
        <source>Your slip is being printed …</source>
        <translation>Din lapp skrivs ut …</translation>
    </message>
    <message>
        <source>Please take your slip. If none came, write the code down.</source>
        <translation>Ta din lapp. Om det inte kom någon, skriv upp koden.</translation>
    </message>
    <message>
        <source>The slip can’t be printed. Please write the code down.</source>
        <translation>Det går inte att skriva ut lappen. Skriv upp koden.</translation>
    </message>
</context>
<context>
    <name>BookSteps</name>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hur många</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>step: look over what was chosen</comment>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Steg %1 av %2</translation>
    </message>
</context>
<context>
    <name>BookTaken</name>
    <message>
        <source>This time is no longer offered</source>
        <translation>Den här tiden finns inte längre</translation>
    </message>
    <message>
        <source>This time has just been taken</source>
        <translation>Någon annan hann före</translation>
    </message>
    <message>
        <source>There is no longer room for you at %1. Nothing was booked, and nothing you typed is lost.</source>
        <comment>time</comment>
        <translation>Det finns inte längre plats för er kl.&#xa0;%1. Inget bokades, och det du skrev finns kvar.</translation>
    </message>
    <message>
        <source>Nothing was booked, and nothing you typed is lost. Please choose another time.</source>
        <translation>Inget bokades, och det du skrev finns kvar. Välj en annan tid.</translation>
    </message>
    <message>
        <source>Nothing was booked. Please choose another time.</source>
        <translation>Inget bokades. Välj en annan tid.</translation>
    </message>
    <message>
        <source>There is no longer room for you at %1. Nothing was booked.</source>
        <comment>time</comment>
        <translation>Det finns inte längre plats för er kl.&#xa0;%1. Inget bokades.</translation>
    </message>
    <message>
        <source>Join the waiting list for %1</source>
        <comment>time</comment>
        <translation>Ställ dig i kö till kl.&#xa0;%1</translation>
    </message>
    <message>
        <source>See all times</source>
        <translation>Se alla tider</translation>
    </message>
</context>
<context>
    <name>BookTicket</name>
    <message>
        <source>Call us if something comes up</source>
        <translation>Ring om du får förhinder</translation>
    </message>
</context>
<context>
    <name>BookTime</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Join the waiting list</source>
        <translation>Ställ dig i kö</translation>
    </message>
    <message>
        <source>station %1</source>
        <translation>station %1</translation>
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
        <translation>Vi bekräftar din tid.</translation>
    </message>
    <message>
        <source>Your booking could not be written down. Nothing was booked.</source>
        <translation>Bokningen kunde inte sparas. Inget bokades.</translation>
    </message>
</context>
<context>
    <name>BookWhat</name>
    <message>
        <source>No times to book just now</source>
        <translation>Inga tider att boka just nu</translation>
    </message>
    <message>
        <source>What would you like to see?</source>
        <translation>Vad vill du titta på?</translation>
    </message>
    <message>
        <source>New times come here as soon as we have them. Please ask the staff.</source>
        <translation>Nya tider kommer hit så snart vi har dem. Fråga gärna personalen.</translation>
    </message>
    <message>
        <source>Somebody shows you how it works, and you can try it yourself.</source>
        <translation>Vi visar hur det fungerar, och du får prova själv.</translation>
    </message>
</context>
<context>
    <name>BookWhen</name>
    <message>
        <source>When would you like to come?</source>
        <translation>När vill du komma?</translation>
    </message>
    <message>
        <source>No times to book just now</source>
        <translation>Inga tider att boka just nu</translation>
    </message>
    <message>
        <source>%1&#xa0;minutes</source>
        <translation>%1&#xa0;minuter</translation>
    </message>
    <message>
        <source>Continue with the waiting list for %1</source>
        <comment>day and time</comment>
        <translation>Fortsätt till kön för %1</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <comment>day and time</comment>
        <translation>Fortsätt med %1</translation>
    </message>
    <message>
        <source>Continue: come now</source>
        <translation>Fortsätt: kom nu</translation>
    </message>
    <message>
        <source>New times come here as soon as we have them. Please ask the staff.</source>
        <translation>Nya tider kommer hit så snart vi har dem. Fråga gärna personalen.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Välj en tid</translation>
    </message>
</context>
<context>
    <name>BookWho</name>
    <message>
        <source>How can we reach you?</source>
        <translation>Hur når vi dig?</translation>
    </message>
    <message>
        <source>Fill this in only if we should tell you about changes. You can leave it empty.</source>
        <translation>Fyll i bara om du vill få veta om något ändras. Du kan lämna allt tomt.</translation>
    </message>
    <message>
        <source>What happens to your details</source>
        <translation>Så hanterar vi dina uppgifter</translation>
    </message>
    <message>
        <source>Only our staff can read them, and only for this visit.</source>
        <translation>Bara vår personal kan läsa dem, och bara för det här besöket.</translation>
    </message>
    <message>
        <source>We erase them %1 days after your visit. You can remove them earlier in My booking.</source>
        <translation>Vi raderar dem %1 dagar efter besöket. Du kan ta bort dem tidigare under Min bokning.</translation>
    </message>
    <message>
        <source>We can’t keep your details safe just now</source>
        <translation>Vi kan inte skydda dina uppgifter just nu</translation>
    </message>
    <message>
        <source>Please book without them, or ask the staff.</source>
        <translation>Boka utan dem, eller fråga personalen.</translation>
    </message>
    <message>
        <source>Name (you may leave it empty)</source>
        <translation>Namn (du kan lämna det tomt)</translation>
    </message>
    <message>
        <source>Phone (you may leave it empty)</source>
        <translation>Telefon (du kan lämna det tomt)</translation>
    </message>
    <message>
        <source>E-mail (you may leave it empty)</source>
        <translation>E-post (du kan lämna det tomt)</translation>
    </message>
    <message>
        <source>Do you need anything?</source>
        <translation>Behöver du något?</translation>
    </message>
    <message>
        <source>Continue without contact details</source>
        <translation>Fortsätt utan kontaktuppgifter</translation>
    </message>
    <message>
        <source>Continue with these details</source>
        <translation>Fortsätt med de här uppgifterna</translation>
    </message>
</context>
<context>
    <name>BookWords</name>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>for 1 person</source>
        <translation>för 1 person</translation>
    </message>
    <message>
        <source>%1&#xa0;people</source>
        <translation>%1&#xa0;personer</translation>
    </message>
    <message>
        <source>for %1&#xa0;people</source>
        <translation>för %1&#xa0;personer</translation>
    </message>
    <message>
        <source>%1 at&#xa0;%2</source>
        <comment>day in full, time</comment>
        <translation>%1 kl.&#xa0;%2</translation>
    </message>
    <message>
        <source>Today at&#xa0;%1</source>
        <comment>time</comment>
        <translation>I dag kl.&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, station %2</source>
        <comment>Seinäjoki, station 3</comment>
        <translation>%1, station %2</translation>
    </message>
    <message>
        <source>Room for %1</source>
        <comment>persons</comment>
        <translation>Plats för %1</translation>
    </message>
    <message>
        <source>Room for only 1</source>
        <translation>Plats för bara en</translation>
    </message>
    <message>
        <source>Room for only %1</source>
        <translation>Plats för bara %1</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fullt</translation>
    </message>
    <message>
        <source>For groups of %1 or more</source>
        <translation>För grupper på minst %1</translation>
    </message>
    <message>
        <source>For groups of up to %1</source>
        <translation>För grupper på högst %1</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Erbjuds inte längre</translation>
    </message>
    <message>
        <source>%1 joins by video from %2, where it is&#xa0;%3</source>
        <translation>%1 är med på video från %2, där klockan är&#xa0;%3</translation>
    </message>
    <message>
        <source>Into your phone’s calendar: point its camera here</source>
        <translation>Till telefonens kalender: rikta kameran hit</translation>
    </message>
    <message>
        <source>Please leave your personal identity number out. We don’t need it.</source>
        <translation>Skriv inte din personbeteckning eller ditt personnummer. Vi behöver det inte.</translation>
    </message>
    <message>
        <source>A way in without steps</source>
        <translation>En väg utan trappsteg</translation>
    </message>
    <message>
        <source>Help with hearing</source>
        <translation>Hjälp att höra</translation>
    </message>
    <message>
        <source>Help with seeing</source>
        <translation>Hjälp att se</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>En tolk</translation>
    </message>
    <message>
        <source>Somebody comes along to help me</source>
        <translation>Jag har med mig någon som hjälper mig</translation>
    </message>
    <message>
        <source>We can’t read this number. Write it like +358&#xa0;40&#xa0;123&#xa0;4567 or +46&#xa0;70&#xa0;123&#xa0;45&#xa0;67.</source>
        <translation>Vi kan inte läsa numret. Skriv så här: +46&#xa0;70&#xa0;123&#xa0;45&#xa0;67 eller +358&#xa0;40&#xa0;123&#xa0;4567.</translation>
    </message>
    <message>
        <source>Something is missing in this e-mail address. Please check it.</source>
        <translation>Något saknas i e-postadressen. Kontrollera den.</translation>
    </message>
    <message>
        <source>This is too long. Please make it shorter.</source>
        <translation>Det här är för långt. Korta det lite.</translation>
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
    <name>CallStrip</name>
    <message>
        <source>A visitor asks for help: %1</source>
        <translation>En besökare ber om hjälp: %1</translation>
    </message>
    <message>
        <source>A visitor asks for help</source>
        <translation>En besökare ber om hjälp</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Jag kommer</translation>
    </message>
    <message>
        <source>Thank you. We tell the visitor that someone is coming.</source>
        <translation>Tack. Vi säger till besökaren att någon kommer.</translation>
    </message>
    <message>
        <source>Thank you. The link is down, so the visitor does not know yet. Please go there.</source>
        <translation>Tack. Anslutningen är bruten, så besökaren vet det inte än. Gå dit.</translation>
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
    <name>CentreChoices</name>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>ur bruk</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i bruk</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>borttaget</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öppettider</translation>
    </message>
    <message>
        <source>A special day</source>
        <translation>En avvikande dag</translation>
    </message>
    <message>
        <source>A station</source>
        <translation>En station</translation>
    </message>
    <message>
        <source>An announcement</source>
        <translation>Ett meddelande</translation>
    </message>
    <message>
        <source>What plays before a visit</source>
        <translation>Vad som visas före ett besök</translation>
    </message>
    <message>
        <source>Two versions: choose one</source>
        <translation>Två versioner: välj en</translation>
    </message>
    <message>
        <source>It shows now: %1</source>
        <comment>words</comment>
        <translation>Nu syns: %1</translation>
    </message>
    <message>
        <source>It shows now. %1 wrote on %2 at %3: %4</source>
        <comment>name, day, time, words</comment>
        <translation>Nu syns det här. %1 skrev %2 kl. %3: %4</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Behåll den här</translation>
    </message>
    <message>
        <source>All centres have now: %1</source>
        <comment>words</comment>
        <translation>Alla center har nu: %1</translation>
    </message>
    <message>
        <source>%1 wrote on %2 at %3: %4</source>
        <comment>name, day, time, words</comment>
        <translation>%1 skrev %2 kl. %3: %4</translation>
    </message>
    <message>
        <source>Take this instead</source>
        <translation>Ta den här i stället</translation>
    </message>
</context>
<context>
    <name>CentreView</name>
    <message>
        <source>Your changes show here at once. The other screens get them when there is a connection.</source>
        <translation>Det du ändrar syns här genast. De andra skärmarna får det när anslutningen fungerar.</translation>
    </message>
    <message>
        <source>Your changes show here at once, and soon on the centre’s other screens.</source>
        <translation>Det du ändrar syns här genast och snart på centrets andra skärmar.</translation>
    </message>
    <message>
        <source>Which centre?</source>
        <translation>Vilket center?</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öppettider</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>Inte angivna än</translation>
    </message>
    <message>
        <source>1 special day</source>
        <translation>1 avvikande dag</translation>
    </message>
    <message>
        <source>%1 special days</source>
        <translation>%1 avvikande dagar</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>None just now</source>
        <translation>Inga just nu</translation>
    </message>
    <message>
        <source>1 is showing on all pages now</source>
        <translation>1 syns nu på alla sidor</translation>
    </message>
    <message>
        <source>%1 are showing on all pages now</source>
        <translation>%1 syns nu på alla sidor</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationer</translation>
    </message>
    <message>
        <source>1 in use</source>
        <translation>1 i bruk</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>%1 i bruk</translation>
    </message>
    <message>
        <source>What plays before a visit</source>
        <translation>Vad som visas före ett besök</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 inslag</translation>
    </message>
    <message>
        <source>%1 items</source>
        <comment>a number</comment>
        <translation>%1 inslag</translation>
    </message>
    <message>
        <source>The centre’s own picture</source>
        <translation>Centrets egen bild</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>This time is over. Nothing can be changed any more.</source>
        <translation>Tiden är förbi. Inget kan ändras längre.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Fewer than %1 can’t be: %2 are booked, and %3 are held by kiosks or kept back.</source>
        <comment>numbers of places</comment>
        <translation>Färre än %1 går inte: %2 är bokade, och %3 finns hos kiosker eller i reserv.</translation>
    </message>
    <message>
        <source>Fewer than %1 can’t be: so many places are booked.</source>
        <translation>Färre än %1 går inte: så många platser är bokade.</translation>
    </message>
    <message>
        <source>Who is the host?</source>
        <translation>Vem är värd?</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>At which station?</source>
        <translation>Vid vilken station?</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Ingen station</translation>
    </message>
    <message>
        <source>Save despite the clash</source>
        <translation>Spara trots krocken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Stäng för bokning</translation>
    </message>
    <message>
        <source>No new bookings. Those who have booked still come.</source>
        <translation>Inga nya bokningar. De som har bokat kommer.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Ställ in</translation>
    </message>
    <message>
        <source>This time will not take place</source>
        <translation>Tiden blir inte av</translation>
    </message>
    <message>
        <source>Why is this time cancelled?</source>
        <translation>Varför ställs tiden in?</translation>
    </message>
    <message>
        <source>Why is this time closed?</source>
        <translation>Varför stängs tiden?</translation>
    </message>
    <message>
        <source>For colleagues: a word or two, and no names. You may leave it empty.</source>
        <translation>För kolleger: ett par ord, inga namn. Du kan lämna det tomt.</translation>
    </message>
    <message>
        <source>Cancel this time</source>
        <translation>Ställ in den här tiden</translation>
    </message>
    <message>
        <source>Close this time</source>
        <translation>Stäng den här tiden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>CloseView</name>
    <message>
        <source>Closed: %1</source>
        <comment>a day</comment>
        <translation>Stängt: %1</translation>
    </message>
    <message>
        <source>Close the day: %1</source>
        <translation>Stäng dagen: %1</translation>
    </message>
    <message>
        <source>Nothing is planned for this day, or it is over.</source>
        <translation>Inget är planerat för dagen, eller så är den förbi.</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <comment>6 times</comment>
        <translation>Inställt: %1</translation>
    </message>
    <message>
        <source>%1 will be cancelled</source>
        <comment>6 times</comment>
        <translation>%1 ställs in</translation>
    </message>
    <message>
        <source>%1–%2 · %3</source>
        <comment>10:00–10:30 · a demonstration</comment>
        <translation>%1–%2 · %3</translation>
    </message>
    <message>
        <source>%1 booked</source>
        <comment>a number of persons</comment>
        <translation>%1 bokade</translation>
    </message>
    <message>
        <source>Nobody is booked</source>
        <translation>Ingen har bokat</translation>
    </message>
    <message>
        <source>Why is the day closed?</source>
        <translation>Varför stängs dagen?</translation>
    </message>
    <message>
        <source>Close the day and cancel %1</source>
        <comment>6 times</comment>
        <translation>Stäng dagen och ställ in %1</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Till dagens tider</translation>
    </message>
    <message>
        <source>To the agenda</source>
        <translation>Till kalendern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>ConditionView</name>
    <message>
        <source>State of this screen</source>
        <translation>Skärmens status</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <comment>a number</comment>
        <translation>Utgåva %1</translation>
    </message>
    <message>
        <source>No content yet</source>
        <translation>Inget innehåll än</translation>
    </message>
    <message>
        <source>Shown since %1.</source>
        <comment>day and time</comment>
        <translation>Visas sedan %1.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kontrollera nu</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent</source>
        <translation>Inget väntar på att skickas</translation>
    </message>
    <message>
        <source>1 thing is waiting for the link.</source>
        <translation>1 sak väntar på anslutningen.</translation>
    </message>
    <message>
        <source>%1 things are waiting for the link.</source>
        <translation>%1 saker väntar på anslutningen.</translation>
    </message>
    <message>
        <source>They will go by themselves when the connection is back.</source>
        <translation>De går iväg av sig själva när anslutningen är tillbaka.</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Inget har avvisats</translation>
    </message>
    <message>
        <source>Not done: %1. See To do.</source>
        <comment>a number</comment>
        <translation>Blev inte gjort: %1. Se Att göra.</translation>
    </message>
    <message>
        <source>Some items stay as they were</source>
        <translation>En del är som det var</translation>
    </message>
    <message>
        <source>Something new could not be used for: %1</source>
        <comment>titles</comment>
        <translation>Det nya kunde inte användas för: %1</translation>
    </message>
    <message>
        <source>%1 GB free, %2 GB in all</source>
        <comment>numbers</comment>
        <translation>%1 GB ledigt, %2 GB totalt</translation>
    </message>
    <message>
        <source>That is not much. New films may not fit. Tell the administrator.</source>
        <translation>Det är lite. Nya filmer kanske inte får plats. Säg till administratören.</translation>
    </message>
    <message>
        <source>This screen plays no films for now</source>
        <translation>Den här skärmen spelar inga filmer just nu</translation>
    </message>
    <message>
        <source>This screen stopped by itself, and started again</source>
        <translation>Den här skärmen stannade av sig själv och startade om</translation>
    </message>
    <message>
        <source>This screen is working well</source>
        <translation>Den här skärmen fungerar som den ska</translation>
    </message>
    <message>
        <source>There are voices to read aloud: %1</source>
        <comment>languages</comment>
        <translation>Det finns röster för uppläsning: %1</translation>
    </message>
    <message>
        <source>This screen has no voice for reading aloud.</source>
        <translation>Den här skärmen har ingen röst för uppläsning.</translation>
    </message>
    <message>
        <source>Looking for voices to read aloud …</source>
        <translation>Letar efter röster för uppläsning …</translation>
    </message>
    <message>
        <source>Faults in the last week</source>
        <translation>Fel under den senaste veckan</translation>
    </message>
    <message>
        <source>No faults in the last week</source>
        <translation>Inga fel under den senaste veckan</translation>
    </message>
    <message>
        <source>this screen</source>
        <translation>den här skärmen</translation>
    </message>
    <message>
        <source>the link to the hub</source>
        <translation>anslutningen till servern</translation>
    </message>
    <message>
        <source>If it keeps happening, tell the administrator.</source>
        <translation>Om det fortsätter, säg till administratören.</translation>
    </message>
    <message>
        <source>Load an edition from a USB stick</source>
        <translation>Hämta en utgåva från ett USB-minne</translation>
    </message>
    <message>
        <source>Plug the stick in. It shows here after a moment.</source>
        <translation>Sätt i USB-minnet. Det syns här om en stund.</translation>
    </message>
    <message>
        <source>The stick that is plugged in holds no edition.</source>
        <translation>USB-minnet som sitter i har ingen utgåva.</translation>
    </message>
    <message>
        <source>Load it from %1</source>
        <comment>name of a folder</comment>
        <translation>Hämta från %1</translation>
    </message>
    <message>
        <source>New content is arriving: %1 of %2.</source>
        <translation>Nytt innehåll är på väg: %1 av %2.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>The edition is being loaded. Leave the stick in.</source>
        <translation>Utgåvan hämtas. Låt USB-minnet sitta i.</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <translation>Frågar servern …</translation>
    </message>
    <message>
        <source>Checked.</source>
        <translation>Kontrollerat.</translation>
    </message>
    <message>
        <source>The hub did not answer. The kiosk tries again by itself.</source>
        <translation>Servern svarade inte. Kiosken försöker igen av sig själv.</translation>
    </message>
    <message>
        <source>The edition is here. You can pull the stick out.</source>
        <translation>Utgåvan är här. Du kan dra ut USB-minnet.</translation>
    </message>
    <message>
        <source>This edition is here already. You can pull the stick out.</source>
        <translation>Den här utgåvan finns redan här. Du kan dra ut USB-minnet.</translation>
    </message>
    <message>
        <source>What is here is newer. Nothing was loaded.</source>
        <translation>Det som finns här är nyare. Inget hämtades.</translation>
    </message>
    <message>
        <source>The edition is here, but some films are missing from the stick.</source>
        <translation>Utgåvan är här, men några filmer saknas på USB-minnet.</translation>
    </message>
    <message>
        <source>The stick can’t be read. Plug it in once more.</source>
        <translation>USB-minnet kan inte läsas. Sätt i det en gång till.</translation>
    </message>
    <message>
        <source>Nothing was loaded: this computer’s clock is wrong. Tell the administrator.</source>
        <translation>Inget hämtades: den här datorns klocka går fel. Säg till administratören.</translation>
    </message>
    <message>
        <source>The printer for slips is ready</source>
        <translation>Kvittoskrivaren är redo</translation>
    </message>
    <message>
        <source>Looking at the printer for slips …</source>
        <translation>Kontrollerar kvittoskrivaren …</translation>
    </message>
    <message>
        <source>The printer for slips is plugged in</source>
        <translation>Kvittoskrivaren är ansluten</translation>
    </message>
    <message>
        <source>The printer for slips has no paper</source>
        <translation>Papperet är slut i kvittoskrivaren</translation>
    </message>
    <message>
        <source>The printer for slips is open</source>
        <translation>Kvittoskrivarens lucka är öppen</translation>
    </message>
    <message>
        <source>The printer for slips is not there</source>
        <translation>Kvittoskrivaren hittas inte</translation>
    </message>
    <message>
        <source>This screen may not use the printer for slips</source>
        <translation>Den här skärmen får inte använda kvittoskrivaren</translation>
    </message>
    <message>
        <source>Another program is using the printer for slips</source>
        <translation>Ett annat program använder kvittoskrivaren</translation>
    </message>
    <message>
        <source>The printer for slips takes nothing</source>
        <translation>Kvittoskrivaren tar inte emot något</translation>
    </message>
    <message>
        <source>The printer for slips has a fault</source>
        <translation>Det är fel på kvittoskrivaren</translation>
    </message>
    <message>
        <source>It does not tell if it has paper. Have a look now and then.</source>
        <translation>Den säger inte om den har papper. Titta till den då och då.</translation>
    </message>
    <message>
        <source>Put a new roll in.</source>
        <translation>Sätt i en ny rulle.</translation>
    </message>
    <message>
        <source>Close its cover.</source>
        <translation>Stäng luckan.</translation>
    </message>
    <message>
        <source>Is it switched on? Is its cable plugged in?</source>
        <translation>Är den påslagen? Sitter sladden i?</translation>
    </message>
    <message>
        <source>Look at its paper and its cover. Then switch it off and on.</source>
        <translation>Titta på papperet och luckan. Stäng sedan av den och slå på den igen.</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>Säg till administratören.</translation>
    </message>
    <message>
        <source>Switch it off and on. If that does not help, tell the administrator.</source>
        <translation>Stäng av den och slå på den igen. Hjälper det inte, säg till administratören.</translation>
    </message>
    <message>
        <source>1 picture or film is still to come (%1).</source>
        <comment>a size</comment>
        <translation>1 bild eller film är ännu på väg (%1).</translation>
    </message>
    <message>
        <source>%1 pictures and films are still to come (%2).</source>
        <comment>a number, a size</comment>
        <translation>%1 bilder och filmer är ännu på väg (%2).</translation>
    </message>
    <message>
        <source>1 of them can’t be fetched. Tell the administrator.</source>
        <translation>1 av dem går inte att hämta. Säg till administratören.</translation>
    </message>
    <message>
        <source>%1 of them can’t be fetched. Tell the administrator.</source>
        <translation>%1 av dem går inte att hämta. Säg till administratören.</translation>
    </message>
    <message>
        <source>There is no edition on the stick.</source>
        <translation>Det finns ingen utgåva på USB-minnet.</translation>
    </message>
    <message>
        <source>There is no room for it on this machine. Tell the administrator.</source>
        <translation>Den får inte plats på den här datorn. Säg till administratören.</translation>
    </message>
    <message>
        <source>Nothing was loaded: it is not signed by the Center.</source>
        <translation>Inget hämtades: den är inte undertecknad av centret.</translation>
    </message>
    <message>
        <source>Nothing was loaded: what is on the stick is too old. Ask for a new one.</source>
        <translation>Inget hämtades: innehållet på USB-minnet är för gammalt. Be om ett nytt.</translation>
    </message>
    <message>
        <source>Nothing was loaded: a file on the stick is damaged. Ask for a new one.</source>
        <translation>Inget hämtades: en fil på USB-minnet är skadad. Be om ett nytt.</translation>
    </message>
    <message>
        <source>No answer yet. It may be busy; look again in a few minutes.</source>
        <translation>Inget svar än. Något kan vara på gång; titta igen om några minuter.</translation>
    </message>
    <message>
        <source>That did not work. Tell the administrator.</source>
        <translation>Det gick inte. Säg till administratören.</translation>
    </message>
    <message>
        <source>All pictures and films are here.</source>
        <translation>Alla bilder och filmer är här.</translation>
    </message>
</context>
<context>
    <name>ContentView</name>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Make something new</source>
        <translation>Skapa något nytt</translation>
    </message>
    <message>
        <source>The centre: hours, announcements, stations</source>
        <translation>Centret: öppettider, meddelanden, stationer</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Sök innehåll</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>More than %1 items</source>
        <comment>a number</comment>
        <translation>Mer än %1 träffar</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 träff</translation>
    </message>
    <message>
        <source>%1 items</source>
        <comment>a number</comment>
        <translation>%1 träffar</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Visa allt igen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Which kind?</source>
        <translation>Vad ska visas?</translation>
    </message>
    <message>
        <source>Only where two versions wait for a choice</source>
        <translation>Bara det som har två versioner att välja mellan</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa fler</translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Teknik</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Demo to try</source>
        <translation>Demo att prova</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Happening</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Work model</source>
        <translation>Arbetsmodell</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Tillverkare</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Nytt behov</translation>
    </message>
    <message>
        <source>New technology</source>
        <translation>Ny teknik</translation>
    </message>
    <message>
        <source>New video</source>
        <translation>Ny film</translation>
    </message>
    <message>
        <source>New demo to try</source>
        <translation>Ny demo att prova</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Ny lektion</translation>
    </message>
    <message>
        <source>New happening</source>
        <translation>Nytt evenemang</translation>
    </message>
    <message>
        <source>New work model</source>
        <translation>Ny arbetsmodell</translation>
    </message>
    <message>
        <source>New maker</source>
        <translation>Ny tillverkare</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Ny sida</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scener</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Så får man det</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>När och var</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>Vad det hör till</translation>
    </message>
    <message>
        <source>Picture and film</source>
        <translation>Bild och film</translation>
    </message>
    <message>
        <source>When it shows</source>
        <translation>När det syns</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Vad som har ändrats</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>A note of this centre</source>
        <translation>Centrets egen information</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Vad det gör</translation>
    </message>
    <message>
        <source>What it can’t do</source>
        <translation>Vad det inte kan</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Vad som krävs</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Vad det ledde till</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik i texten</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Stycke</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
    <message>
        <source>What the figure means</source>
        <translation>Vad siffran betyder</translation>
    </message>
    <message>
        <source>How to get it in Finland</source>
        <translation>Så får man det i Finland</translation>
    </message>
    <message>
        <source>How to get it in Sweden</source>
        <translation>Så får man det i Sverige</translation>
    </message>
    <message>
        <source>In Finland, ask</source>
        <translation>I Finland: vem man frågar</translation>
    </message>
    <message>
        <source>In Finland, the price</source>
        <translation>I Finland: pris</translation>
    </message>
    <message>
        <source>In Finland, who says so</source>
        <translation>I Finland: källa</translation>
    </message>
    <message>
        <source>In Sweden, ask</source>
        <translation>I Sverige: vem man frågar</translation>
    </message>
    <message>
        <source>In Sweden, the price</source>
        <translation>I Sverige: pris</translation>
    </message>
    <message>
        <source>In Sweden, who says so</source>
        <translation>I Sverige: källa</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Vad bilden visar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Undertexter</translation>
    </message>
    <message>
        <source>Title of the scene</source>
        <translation>Scenens rubrik</translation>
    </message>
    <message>
        <source>What to do in it</source>
        <translation>Vad man gör i den</translation>
    </message>
    <message>
        <source>Place to touch</source>
        <translation>Ställe att röra vid</translation>
    </message>
    <message>
        <source>Languages that are kept back</source>
        <translation>Språk som inte visas ännu</translation>
    </message>
    <message>
        <source>Translations that are still right</source>
        <translation>Översättningar som fortfarande stämmer</translation>
    </message>
    <message>
        <source>It begins</source>
        <translation>Det börjar</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Det slutar</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Avvikande dagar</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationer</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>What plays before a visit</source>
        <translation>Vad som visas före ett besök</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öppettider</translation>
    </message>
    <message>
        <source>Visitors see it from</source>
        <translation>Besökare ser det från och med</translation>
    </message>
    <message>
        <source>Visitors see it until</source>
        <translation>Besökare ser det till</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Något annat</translation>
    </message>
    <message>
        <source>%1 (scene %2)</source>
        <comment>a field, a number</comment>
        <translation>%1 (scen %2)</translation>
    </message>
    <message>
        <source>Needs that it helps with</source>
        <translation>Behov som det hjälper med</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Vem det är för</translation>
    </message>
    <message>
        <source>Where it stands here</source>
        <translation>Var det finns här</translation>
    </message>
    <message>
        <source>Who makes it</source>
        <translation>Vem som tillverkar det</translation>
    </message>
    <message>
        <source>The video about it</source>
        <translation>Filmen om det</translation>
    </message>
    <message>
        <source>The demo to try</source>
        <translation>Demo att prova</translation>
    </message>
    <message>
        <source>How many minutes it takes</source>
        <translation>Hur många minuter det tar</translation>
    </message>
    <message>
        <source>At which centre?</source>
        <translation>På vilket center?</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Så når man dem</translation>
    </message>
    <message>
        <source>Its sign</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Its colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Add what it does</source>
        <translation>Lägg till vad det gör</translation>
    </message>
    <message>
        <source>Add what it can’t do</source>
        <translation>Lägg till vad det inte kan</translation>
    </message>
    <message>
        <source>Add what it takes</source>
        <translation>Lägg till vad som krävs</translation>
    </message>
    <message>
        <source>Add what came of it</source>
        <translation>Lägg till vad det ledde till</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>Lägg till en rubrik</translation>
    </message>
    <message>
        <source>Add a paragraph</source>
        <translation>Lägg till ett stycke</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Lägg till en punkt</translation>
    </message>
    <message>
        <source>Nothing is written in this language yet</source>
        <translation>Inget är skrivet på det här språket ännu</translation>
    </message>
    <message>
        <source>Begun: something is not written yet</source>
        <translation>Påbörjat: något är inte skrivet ännu</translation>
    </message>
    <message>
        <source>Kept back. Visitors do not see it.</source>
        <translation>Visas inte ännu. Besökare ser det inte.</translation>
    </message>
    <message>
        <source>Out of date: other words have changed</source>
        <translation>Inaktuellt: texten har ändrats på ett annat språk</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Skapat här</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Ändrat här</translation>
    </message>
    <message>
        <source>Shared by all centres</source>
        <translation>Gemensamt för alla center</translation>
    </message>
    <message>
        <source>Made for all centres</source>
        <translation>Skapat för alla center</translation>
    </message>
    <message>
        <source>Changed for all centres</source>
        <translation>Ändrat för alla center</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>dolt</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>visas inte än</translation>
    </message>
    <message>
        <source>no longer shown</source>
        <translation>visas inte längre</translation>
    </message>
    <message>
        <source>in front</source>
        <translation>främst</translation>
    </message>
    <message>
        <source>two versions: choose one</source>
        <translation>två versioner: välj en</translation>
    </message>
    <message>
        <source>waits for the link</source>
        <translation>väntar på anslutningen</translation>
    </message>
    <message>
        <source>being passed on</source>
        <translation>skickas vidare just nu</translation>
    </message>
</context>
<context>
    <name>CopyView</name>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Copy last week</source>
        <translation>Kopiera förra veckan</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>two weeks</comment>
        <translation>Från %1 till %2</translation>
    </message>
    <message>
        <source>There is nothing to copy: all these times are there already, or over.</source>
        <translation>Det finns inget att kopiera: alla de här tiderna finns redan eller är över.</translation>
    </message>
    <message>
        <source>There is nothing to copy: all times of the week before were cancelled, and no earlier week has any.</source>
        <translation>Det finns inget att kopiera. Alla tider veckan före ställdes in, och tidigare veckor har inga.</translation>
    </message>
    <message>
        <source>There is nothing to copy: no earlier week has times.</source>
        <translation>Det finns inget att kopiera: inga tidigare veckor har tider.</translation>
    </message>
    <message>
        <source>All times of the week before were cancelled. So this shows the last week that has any.</source>
        <translation>Alla tider veckan före ställdes in. Därför visas den senaste veckan som har tider.</translation>
    </message>
    <message>
        <source>The week before has no times. So this shows the last week that has any.</source>
        <translation>Veckan före har inga tider. Därför visas den senaste veckan som har tider.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
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
    <name>DayFlow</name>
    <message>
        <source>%1 %2</source>
        <comment>Which is the first day? Tuesday 24 November</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
</context>
<context>
    <name>DayTabs</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
</context>
<context>
    <name>DeedLine</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>DeedWords</name>
    <message>
        <source>Checked in</source>
        <translation>Incheckad</translation>
    </message>
    <message>
        <source>Noted as not come</source>
        <translation>Noterat: kom inte</translation>
    </message>
    <message>
        <source>Expected again</source>
        <translation>Väntas igen</translation>
    </message>
    <message>
        <source>Cancelled. They have to be told.</source>
        <translation>Avbokat. De måste få veta det.</translation>
    </message>
    <message>
        <source>Moved. They have to be told.</source>
        <translation>Flyttat. De måste få veta det.</translation>
    </message>
    <message>
        <source>Moved to %1. They have to be told.</source>
        <comment>a day and time</comment>
        <translation>Flyttat till %1. De måste få veta det.</translation>
    </message>
    <message>
        <source>The number of people has been changed</source>
        <translation>Antalet personer är ändrat</translation>
    </message>
    <message>
        <source>They have a place. They have to be told.</source>
        <translation>De har fått plats. De måste få veta det.</translation>
    </message>
    <message>
        <source>Noted: they have been told</source>
        <translation>Noterat: de har fått veta</translation>
    </message>
    <message>
        <source>Noted: they could not be told</source>
        <translation>Noterat: de kunde inte nås</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noterat</translation>
    </message>
    <message>
        <source>The note is saved</source>
        <translation>Anteckningen är sparad</translation>
    </message>
    <message>
        <source>The note is removed</source>
        <translation>Anteckningen är borttagen</translation>
    </message>
    <message>
        <source>The day list is saved</source>
        <translation>Dagens lista är sparad</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnat</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Öppen nu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Closed: no more bookings</source>
        <translation>Stängt: inga nya bokningar</translation>
    </message>
    <message>
        <source>Cancelled. Whoever is booked has to be told.</source>
        <translation>Inställt. De som har bokat ska meddelas.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställd</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppen igen</translation>
    </message>
    <message>
        <source>The day is closed. Whoever is booked has to be told.</source>
        <translation>Dagen är stängd. De som har bokat ska meddelas.</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>Dagen är stängd</translation>
    </message>
    <message>
        <source>Dealt with: it is no longer under To do</source>
        <translation>Åtgärdat: det finns inte längre under Att göra</translation>
    </message>
    <message>
        <source>Answered: it is no longer under To do</source>
        <translation>Besvarat: det finns inte längre under Att göra</translation>
    </message>
    <message>
        <source>Read: it is no longer under To do</source>
        <translation>Läst: det finns inte längre under Att göra</translation>
    </message>
    <message>
        <source>Saved. Visitors can find it now.</source>
        <translation>Sparat. Besökare hittar det nu.</translation>
    </message>
    <message>
        <source>Saved. Visitors find it by searching.</source>
        <translation>Sparat. Besökare hittar det genom att söka.</translation>
    </message>
    <message>
        <source>Saved. Visitors find it by searching. Choose what it helps with, and they find it from Home too.</source>
        <translation>Sparat. Besökare hittar det genom att söka. Välj vad det hjälper med, så hittar de det från startsidan också.</translation>
    </message>
    <message>
        <source>Saved for all centres. Where this centre has its own text, visitors here still read that.</source>
        <translation>Sparat för alla center. Där det här centret har en egen text läser besökarna fortfarande den.</translation>
    </message>
    <message>
        <source>Saved. Somebody else changed the same meanwhile. Both stand at the top of this page: choose one.</source>
        <translation>Sparat. Någon annan ändrade samma sak under tiden. Båda står överst på sidan: välj en.</translation>
    </message>
    <message>
        <source>Saved. Visitors see it from the time that you chose.</source>
        <translation>Sparat. Besökare ser det från den tid du har valt.</translation>
    </message>
    <message>
        <source>Saved. Its time is over, so no visitor sees it.</source>
        <translation>Sparat. Tiden har gått ut, så ingen besökare ser det.</translation>
    </message>
    <message>
        <source>Saved. It is hidden, so no visitor sees it.</source>
        <translation>Sparat. Det är dolt, så ingen besökare ser det.</translation>
    </message>
    <message>
        <source>Kept back. Visitors read it in another language.</source>
        <translation>Språket visas inte nu. Besökare läser på ett annat språk.</translation>
    </message>
    <message>
        <source>Noted: this language is still right.</source>
        <translation>Noterat: texten på det här språket stämmer fortfarande.</translation>
    </message>
    <message>
        <source>Saved. It applies here at once.</source>
        <translation>Sparat. Det gäller här genast.</translation>
    </message>
    <message>
        <source>Saved. Somebody else changed the same meanwhile. Choose one of the two under To do.</source>
        <translation>Sparat. Någon annan ändrade samma sak under tiden. Välj en av de två under Att göra.</translation>
    </message>
    <message>
        <source>It now shows on all pages.</source>
        <translation>Det syns nu på alla sidor.</translation>
    </message>
    <message>
        <source>It has been removed.</source>
        <translation>Det är borttaget.</translation>
    </message>
    <message>
        <source>Hidden. No visitor sees it here.</source>
        <translation>Dolt. Ingen besökare ser det här.</translation>
    </message>
    <message>
        <source>Hidden. No visitor sees it at any centre.</source>
        <translation>Dolt. Ingen besökare ser det vid något center.</translation>
    </message>
    <message>
        <source>Visitors see it again.</source>
        <translation>Besökare ser det igen.</translation>
    </message>
    <message>
        <source>The order has been changed</source>
        <translation>Ordningen är ändrad</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Requested. It will show when the hub has answered.</source>
        <translation>Begärt. Det syns när servern har svarat.</translation>
    </message>
    <message>
        <source>Saved. Visitors see it when they next open the page.</source>
        <translation>Sparat. Besökare ser det nästa gång de öppnar sidan.</translation>
    </message>
    <message>
        <source>Visitors see this language when they next open the page.</source>
        <translation>Besökare ser det här språket nästa gång de öppnar sidan.</translation>
    </message>
    <message>
        <source>It is as it was then. Visitors see it when they next open the page.</source>
        <translation>Det är som det var då. Besökare ser det nästa gång de öppnar sidan.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ångrat</translation>
    </message>
    <message>
        <source>It is for all centres.</source>
        <translation>Det gäller alla center.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an item; what was done with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Those who booked read it just as you write it: a few words, and no names. You may leave it empty.</source>
        <translation>De som har bokat ser det precis som du skriver det: några ord och inga namn. Du kan lämna det tomt.</translation>
    </message>
    <message>
        <source>A booking was not made</source>
        <translation>En bokning gjordes inte</translation>
    </message>
    <message>
        <source>A booking was not cancelled</source>
        <translation>En bokning avbokades inte</translation>
    </message>
    <message>
        <source>A booking was not moved</source>
        <translation>En bokning flyttades inte</translation>
    </message>
    <message>
        <source>The number of people was not changed</source>
        <translation>Antalet personer ändrades inte</translation>
    </message>
    <message>
        <source>A place was not given</source>
        <translation>En plats gavs inte</translation>
    </message>
    <message>
        <source>Somebody was not checked in</source>
        <translation>Någon checkades inte in</translation>
    </message>
    <message>
        <source>It was not noted that somebody did not come</source>
        <translation>Att någon uteblev antecknades inte</translation>
    </message>
    <message>
        <source>It was not noted that somebody is still expected</source>
        <translation>Att någon fortfarande väntas antecknades inte</translation>
    </message>
    <message>
        <source>It was not noted that somebody was told</source>
        <translation>Att någon fått veta antecknades inte</translation>
    </message>
    <message>
        <source>A note was not saved</source>
        <translation>En anteckning sparades inte</translation>
    </message>
    <message>
        <source>Times were not opened</source>
        <translation>Tider öppnades inte</translation>
    </message>
    <message>
        <source>A time was not changed</source>
        <translation>En tid ändrades inte</translation>
    </message>
    <message>
        <source>Content was not changed</source>
        <translation>Innehållet ändrades inte</translation>
    </message>
    <message>
        <source>Something was not done</source>
        <translation>Något blev inte gjort</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>Något saknas ännu.</translation>
    </message>
    <message>
        <source>There is no room for so many.</source>
        <translation>Det finns inte plats för så många.</translation>
    </message>
    <message>
        <source>This time is for larger groups.</source>
        <translation>Den här tiden är för större grupper.</translation>
    </message>
    <message>
        <source>This time is not large enough for so many.</source>
        <translation>Den här tiden räcker inte för så många.</translation>
    </message>
    <message>
        <source>It has not begun yet. They may still come.</source>
        <translation>Tiden har inte börjat än. De kan fortfarande komma.</translation>
    </message>
    <message>
        <source>Check in only on the day itself.</source>
        <translation>Ankomst kan bara noteras samma dag.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Den här tiden är över.</translation>
    </message>
    <message>
        <source>This time is closed.</source>
        <translation>Den här tiden är stängd.</translation>
    </message>
    <message>
        <source>Somebody has changed this in the meantime.</source>
        <translation>Någon har hunnit ändra det här.</translation>
    </message>
    <message>
        <source>More places than that are booked, or held by kiosks.</source>
        <translation>Fler platser än så är bokade eller finns hos kiosker.</translation>
    </message>
    <message>
        <source>The host or the station is taken then.</source>
        <translation>Värden eller stationen är upptagen då.</translation>
    </message>
    <message>
        <source>This time has not been sent yet. Try again when there is a connection.</source>
        <translation>Tiden har inte skickats ännu. Försök igen när det finns anslutning.</translation>
    </message>
    <message>
        <source>That is already so.</source>
        <translation>Så är det redan.</translation>
    </message>
    <message>
        <source>Somebody has changed this booking in the meantime.</source>
        <translation>Någon har hunnit ändra bokningen.</translation>
    </message>
    <message>
        <source>That is no longer there.</source>
        <translation>Det finns inte längre.</translation>
    </message>
    <message>
        <source>This item is no longer there.</source>
        <translation>Det här innehållet finns inte längre.</translation>
    </message>
    <message>
        <source>This version is no longer there.</source>
        <translation>Den här versionen finns inte längre.</translation>
    </message>
    <message>
        <source>Something is missing. A title and a summary are needed in one language at least.</source>
        <translation>Något fattas. Rubrik och sammanfattning behövs på minst ett språk.</translation>
    </message>
    <message>
        <source>The film needs captions, or “No speech in it”.</source>
        <translation>Filmen behöver undertexter, eller ”Ingen talar i den”.</translation>
    </message>
    <message>
        <source>Each scene needs a way to it, and a way on to an end.</source>
        <translation>Till varje scen behövs en väg, och därifrån en väg till ett slut.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Det slutar innan det börjar.</translation>
    </message>
    <message>
        <source>Visitors would have nothing to read. Hide the item instead.</source>
        <translation>Besökare skulle inte ha något att läsa. Dölj hela innehållet i stället.</translation>
    </message>
    <message>
        <source>A centre with a screen is always shown.</source>
        <translation>Ett center med en skärm visas alltid.</translation>
    </message>
    <message>
        <source>Write it in one language at least.</source>
        <translation>Skriv det på minst ett språk.</translation>
    </message>
    <message>
        <source>Write the station’s name in one language at least.</source>
        <translation>Skriv stationens namn på minst ett språk.</translation>
    </message>
    <message>
        <source>Write in one language at least how to find the station.</source>
        <translation>Skriv på minst ett språk hur man hittar stationen.</translation>
    </message>
    <message>
        <source>There is no room for more. Remove one first.</source>
        <translation>Fler får inte plats. Ta först bort ett.</translation>
    </message>
    <message>
        <source>That time is past. Choose a later one.</source>
        <translation>Den tiden är förbi. Välj en senare.</translation>
    </message>
    <message>
        <source>Another station has this number.</source>
        <translation>En annan station har det numret.</translation>
    </message>
    <message>
        <source>One day of the week has to be open.</source>
        <translation>En dag i veckan måste vara öppen.</translation>
    </message>
    <message>
        <source>The stick is no longer there. Plug it in once more.</source>
        <translation>USB-minnet sitter inte längre i. Sätt i det en gång till.</translation>
    </message>
    <message>
        <source>It has times to come. Cancel those first, or hide it.</source>
        <translation>Det har tider framför sig. Ställ in dem först, eller dölj det.</translation>
    </message>
    <message>
        <source>All centres share it. You can hide it here instead.</source>
        <translation>Det är gemensamt för alla center. Du kan dölja det här.</translation>
    </message>
    <message>
        <source>A picture or a film has not reached the hub. Take it in again.</source>
        <translation>En bild eller film har inte kommit fram. Hämta in den igen.</translation>
    </message>
    <message>
        <source>It has gone out already. Change it back by hand.</source>
        <translation>Det har redan skickats. Ändra tillbaka för hand.</translation>
    </message>
    <message>
        <source>Whoever called for help has left by now.</source>
        <translation>Den som bad om hjälp har redan gått.</translation>
    </message>
    <message>
        <source>The hub does not allow it.</source>
        <translation>Servern tillåter det inte.</translation>
    </message>
    <message>
        <source>The hub can’t do that. It may need an update.</source>
        <translation>Servern kan inte göra det. Den kan behöva uppdateras.</translation>
    </message>
    <message>
        <source>That is there already.</source>
        <translation>Det finns redan.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Det här är för långt.</translation>
    </message>
    <message>
        <source>Please do not write a personal identity number.</source>
        <translation>Skriv inget personnummer.</translation>
    </message>
    <message>
        <source>Details can’t be kept safe just now. Book without them.</source>
        <translation>Uppgifterna kan inte skyddas just nu. Boka utan dem.</translation>
    </message>
    <message>
        <source>The screen had said yes, but there is no place left.</source>
        <translation>Skärmen hade redan lovat en plats, men det finns ingen kvar.</translation>
    </message>
    <message>
        <source>You are not allowed to do that, or the desk is locked.</source>
        <translation>Du får inte göra det, eller så är arbetsbordet låst.</translation>
    </message>
    <message>
        <source>That could not be saved. Please try again.</source>
        <translation>Det gick inte att spara. Försök igen.</translation>
    </message>
</context>
<context>
    <name>DemoView</name>
    <message>
        <source>Leave the demo</source>
        <translation>Avsluta provet</translation>
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
    <name>DeskBookView</name>
    <message>
        <source>Booked</source>
        <translation>Bokat</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>It could not be booked</source>
        <translation>Det gick inte att boka</translation>
    </message>
    <message>
        <source>Noted, not confirmed yet</source>
        <translation>Noterat, inte bekräftat ännu</translation>
    </message>
    <message>
        <source>Book for someone</source>
        <translation>Boka åt någon</translation>
    </message>
    <message>
        <source>The hub confirms it in a moment. Without a link it waits here until there is one.</source>
        <translation>Servern bekräftar om en stund. Utan anslutning väntar bokningen här.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>En annan tid</translation>
    </message>
    <message>
        <source>Their code</source>
        <translation>Bokningskod</translation>
    </message>
    <message>
        <source>Let them write it down. With it they can see, move or cancel the booking.</source>
        <translation>Be dem skriva upp den. Med den kan de se, flytta eller avboka tiden.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Till dagens tider</translation>
    </message>
    <message>
        <source>Book another</source>
        <translation>Boka en till</translation>
    </message>
    <message>
        <source>No time is open for booking.</source>
        <translation>Ingen tid går att boka.</translation>
    </message>
    <message>
        <source>Which time?</source>
        <translation>Vilken tid?</translation>
    </message>
    <message>
        <source>Later times</source>
        <translation>Senare tider</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>DeskBookWho</name>
    <message>
        <source>How many?</source>
        <translation>Hur många?</translation>
    </message>
    <message>
        <source>There is not enough room here: the other places are with other screens, or kept for those who come another way. The party goes on the waiting list until enough of them come free.</source>
        <translation>Här finns inte plats nog: de andra platserna är hos andra skärmar eller sparas åt dem som kommer på annat sätt. Sällskapet står i kö tills tillräckligt många blir lediga.</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Vem?</translation>
    </message>
    <message>
        <source>You may leave all of this empty.</source>
        <translation>Du kan lämna allt detta tomt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Their language</source>
        <translation>Deras språk</translation>
    </message>
    <message>
        <source>They are here now</source>
        <translation>De är här nu</translation>
    </message>
    <message>
        <source>There is not enough room. They go on the waiting list.</source>
        <translation>Det finns inte tillräckligt med plats. De ställs i kö.</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Ställ i kö</translation>
    </message>
    <message>
        <source>Book for %1</source>
        <comment>3 persons</comment>
        <translation>Boka för %1</translation>
    </message>
    <message>
        <source>Booking …</source>
        <translation>Bokar …</translation>
    </message>
</context>
<context>
    <name>DoorView</name>
    <message>
        <source>That is not the right PIN. Tries left: %1.</source>
        <translation>Fel PIN-kod. Försök kvar: %1.</translation>
    </message>
    <message>
        <source>That is not the right PIN.</source>
        <translation>Fel PIN-kod.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait %1 seconds.</source>
        <translation>För många fel PIN-koder. Vänta %1 sekunder.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait %1 minutes.</source>
        <translation>För många fel PIN-koder. Vänta %1 minuter.</translation>
    </message>
    <message>
        <source>You can’t sign in here any more. Ask an administrator.</source>
        <translation>Du kan inte logga in här längre. Fråga en administratör.</translation>
    </message>
    <message>
        <source>Signing in does not work just now. Please try again.</source>
        <translation>Inloggningen fungerar inte just nu. Försök igen.</translation>
    </message>
    <message>
        <source>For employees</source>
        <translation>För personalen</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Vem är du?</translation>
    </message>
    <message>
        <source>Nobody can sign in here yet. An administrator adds people at the Center’s hub.</source>
        <translation>Ingen kan logga in här ännu. En administratör lägger till personer på centrets server.</translation>
    </message>
    <message>
        <source>One moment. The names of those who work here are on their way to this screen.</source>
        <translation>Ett ögonblick. Namnen på dem som arbetar här är på väg till den här skärmen.</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Din PIN-kod</translation>
    </message>
</context>
<context>
    <name>FilmAbsent</name>
    <message>
        <source>The film is on its way</source>
        <translation>Filmen är på väg</translation>
    </message>
    <message>
        <source>The film can’t be shown just now</source>
        <translation>Filmen kan inte visas just nu</translation>
    </message>
    <message>
        <source>%1% has arrived. Meanwhile you can read the words here.</source>
        <translation>%1&#xa0;% har hämtats. Så länge kan du läsa här vad som sägs.</translation>
    </message>
    <message>
        <source>You can read the words here instead.</source>
        <translation>Du kan i stället läsa här vad som sägs.</translation>
    </message>
    <message>
        <source>%1% has arrived.</source>
        <translation>%1&#xa0;% har hämtats.</translation>
    </message>
    <message>
        <source>%1% of the film has arrived</source>
        <translation>%1&#xa0;% av filmen har hämtats</translation>
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
    <name>FindView</name>
    <message>
        <source>Find by code</source>
        <translation>Sök med kod</translation>
    </message>
    <message>
        <source>The visitor’s code</source>
        <translation>Besökarens kod</translation>
    </message>
    <message>
        <source>Type it here, or scan the square code on their phone or paper.</source>
        <translation>Skriv in den, eller skanna QR-koden på deras telefon eller papper.</translation>
    </message>
    <message>
        <source>There is no booking with this code here.</source>
        <translation>Här finns ingen bokning med den koden.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
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
        <source>Happening</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>To learn</source>
        <translation>Lär dig</translation>
    </message>
    <message>
        <source>Work model</source>
        <translation>Arbetsmodell</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Tillverkare</translation>
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
    <name>FreeView</name>
    <message>
        <source>I am free now</source>
        <translation>Jag kan ta emot nu</translation>
    </message>
    <message>
        <source>Noted: you are free now</source>
        <translation>Noterat: du kan ta emot nu</translation>
    </message>
    <message>
        <source>Whoever is here can come to you at once.</source>
        <translation>De som är här kan komma till dig genast.</translation>
    </message>
    <message>
        <source>Visitors see it in a few seconds. Until then you can undo it. Without a connection they see it when it is back.</source>
        <translation>Besökarna ser det om några sekunder. Till dess kan du ångra det. Utan anslutning ser de det när den är tillbaka.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Till dagens tider</translation>
    </message>
    <message>
        <source>What will you show?</source>
        <translation>Vad visar du?</translation>
    </message>
    <message>
        <source>At which station?</source>
        <translation>Vid vilken station?</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Ingen station</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Hur länge?</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>For how many people?</source>
        <translation>För hur många personer?</translation>
    </message>
    <message>
        <source>Choose what you show.</source>
        <translation>Välj vad du visar.</translation>
    </message>
    <message>
        <source>Open it despite the clash</source>
        <translation>Öppna trots krocken</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>Öppna nu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
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
    <name>HeldOutside</name>
    <message>
        <source>Still held on this day: %1. Visitors can book until you cancel.</source>
        <comment>3 times</comment>
        <translation>Dagen har fortfarande: %1. Besökare kan boka tills du ställer in.</translation>
    </message>
    <message>
        <source>Held outside these hours: %1. Visitors can book until you cancel.</source>
        <comment>3 times</comment>
        <translation>Utanför de här tiderna: %1. Besökare kan boka tills du ställer in.</translation>
    </message>
    <message>
        <source>Booked: %1.</source>
        <comment>4 people</comment>
        <translation>Bokat: %1.</translation>
    </message>
    <message>
        <source>Nobody is booked.</source>
        <translation>Ingen har bokat.</translation>
    </message>
    <message>
        <source>Ask somebody who handles bookings to cancel them.</source>
        <translation>Be någon som sköter bokningar att ställa in dem.</translation>
    </message>
    <message>
        <source>Cancel the times of this day</source>
        <translation>Ställ in dagens tider</translation>
    </message>
    <message>
        <source>Look at the times of this day</source>
        <translation>Se dagens tider</translation>
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
        <source>We have called the staff</source>
        <translation>Vi har kallat på personalen</translation>
    </message>
    <message>
        <source>Staff may not hear the chime. You can call us instead.</source>
        <translation>Kanske hör ingen signalen. Du kan ringa oss i stället.</translation>
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
        <source>Someone is coming</source>
        <translation>Någon kommer</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>Ingen har svarat ännu</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>Vänta här.</translation>
    </message>
    <message>
        <source>Please call us. You can also call the staff again here.</source>
        <translation>Ring oss. Du kan också kalla på personalen igen här.</translation>
    </message>
    <message>
        <source>Please call the staff again, or ask somebody nearby.</source>
        <translation>Kalla på personalen igen, eller fråga någon i närheten.</translation>
    </message>
    <message>
        <source>Please wait here. We tell you here when someone is coming.</source>
        <translation>Vänta här. Vi säger till här när någon kommer.</translation>
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
        <source>Call the staff again</source>
        <translation>Kalla igen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>More than two versions wait here. What you choose is the one that stays.</source>
        <translation>Här väntar fler än två versioner. Den du väljer blir kvar.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Skapat</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Dolt</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>Visas igen</translation>
    </message>
    <message>
        <source>Hidden or shown</source>
        <translation>Dolt eller visat</translation>
    </message>
    <message>
        <source>Put in front</source>
        <translation>Lyft främst</translation>
    </message>
    <message>
        <source>No longer in front</source>
        <translation>Inte längre främst</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sorterat</translation>
    </message>
    <message>
        <source>Gone back</source>
        <translation>Återgått till tidigare</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>%1: kept back</source>
        <comment>in Swedish</comment>
        <translation>%1: visas inte nu</translation>
    </message>
    <message>
        <source>%1: visitors see it</source>
        <comment>in Swedish</comment>
        <translation>%1: besökare ser det</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>somebody’s words</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>%1: no longer %2</source>
        <comment>a field, words</comment>
        <translation>%1: inte längre %2</translation>
    </message>
    <message>
        <source>%1: %2 came as a second version</source>
        <comment>a field, words</comment>
        <translation>%1: %2 kom till som en andra version</translation>
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
        <translation>Se när vi visar hur det fungerar</translation>
    </message>
    <message>
        <source>Book a time</source>
        <translation>Boka en tid</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>what</comment>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>%1 at&#xa0;%2: %3</source>
        <comment>day, time, what</comment>
        <translation>%1 kl.&#xa0;%2: %3</translation>
    </message>
    <message>
        <source>Today at&#xa0;%1: %2</source>
        <comment>time, what</comment>
        <translation>I dag kl.&#xa0;%1: %2</translation>
    </message>
    <message>
        <source>All times, day by day</source>
        <translation>Alla tider, dag för dag</translation>
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
        <source>My booking</source>
        <translation>Min bokning</translation>
    </message>
    <message>
        <source>See, move or cancel it with your code</source>
        <translation>Se, flytta eller avboka med din kod</translation>
    </message>
    <message>
        <source>Here for work?</source>
        <translation>Här i jobbet?</translation>
    </message>
    <message>
        <source>Trainings, work models, testing, research</source>
        <translation>Utbildningar, arbetsmodeller, tester, forskning</translation>
    </message>
    <message>
        <source>About the Center</source>
        <translation>Om centret</translation>
    </message>
</context>
<context>
    <name>HoursView</name>
    <message>
        <source>Opening hours</source>
        <translation>Öppettider</translation>
    </message>
    <message>
        <source>Choose one or more days. Then set when you open and close.</source>
        <translation>Välj en dag eller flera. Ange sedan när ni öppnar och stänger.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängt</translation>
    </message>
    <message>
        <source>Save for these days</source>
        <translation>Spara för dessa dagar</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <comment>a day</comment>
        <translation>%1: stängt</translation>
    </message>
    <message>
        <source>There is 1 more such day.</source>
        <translation>Det finns 1 sådan dag till.</translation>
    </message>
    <message>
        <source>There are %1 more such days.</source>
        <translation>Det finns %1 sådana dagar till.</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Avvikande dagar</translation>
    </message>
    <message>
        <source>None yet. Add holidays and days with other hours here.</source>
        <translation>Inga ännu. Lägg in helgdagar och dagar med andra tider här.</translation>
    </message>
    <message>
        <source>Add or change a day</source>
        <translation>Lägg till eller ändra en dag</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Vilken dag?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>You may leave it empty.</source>
        <translation>Du kan lämna det tomt.</translation>
    </message>
    <message>
        <source>Save this day</source>
        <translation>Spara den här dagen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
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
        <source>second left</source>
        <translation>sekund kvar</translation>
    </message>
    <message>
        <source>seconds left</source>
        <translation>sekunder kvar</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. Otherwise the screen starts again for the next visitor.</source>
        <translation>Rör vid skärmen om du vill fortsätta. Annars börjar den om för nästa besökare.</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. Otherwise the desk is locked.</source>
        <translation>Rör vid skärmen för att fortsätta. Annars låses arbetsbordet.</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. Otherwise the desk is locked. What you wrote is kept for you.</source>
        <translation>Rör vid skärmen för att fortsätta. Annars låses arbetsbordet. Det du skrev sparas åt dig.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Jag är kvar</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Files of this kind can’t be taken.</source>
        <translation>Sådana filer går inte att hämta.</translation>
    </message>
    <message>
        <source>It is something else than its name says. Save it anew and try again.</source>
        <translation>Filen är något annat än namnet säger. Spara den på nytt och försök igen.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it onto the stick again.</source>
        <translation>Filen är tom. Kopiera den till USB-minnet igen.</translation>
    </message>
    <message>
        <source>The file is too large. A film may have 2 GB, a picture 60 MB. Save it smaller.</source>
        <translation>Filen är för stor. En film får vara högst 2 GB och en bild 60 MB. Spara den mindre.</translation>
    </message>
    <message>
        <source>The picture has more than 50 million dots. Save it with fewer.</source>
        <translation>Bilden har mer än 50 miljoner bildpunkter. Spara den mindre.</translation>
    </message>
    <message>
        <source>The film is longer than an hour. Take a shorter one.</source>
        <translation>Filmen är längre än en timme. Välj en kortare.</translation>
    </message>
    <message>
        <source>The captions beside the film have no words.</source>
        <translation>Filmens undertexter har inga ord.</translation>
    </message>
    <message>
        <source>The captions beside the film can’t be read. Save them as WebVTT (.vtt) with the encoding UTF-8.</source>
        <translation>Filmens undertexter går inte att läsa. Spara dem som WebVTT (.vtt) med teckenkodningen UTF-8.</translation>
    </message>
    <message>
        <source>The file is no longer there. Is the stick still in?</source>
        <translation>Filen finns inte längre. Sitter USB-minnet kvar?</translation>
    </message>
    <message>
        <source>Nothing may be taken from that folder.</source>
        <translation>Ur den mappen får inget hämtas.</translation>
    </message>
    <message>
        <source>There is no room left on this device. Ask whoever looks after it.</source>
        <translation>Enheten är full. Fråga den som sköter om den.</translation>
    </message>
    <message>
        <source>This device can’t take films. Ask whoever looks after it.</source>
        <translation>Den här enheten kan inte ta emot filmer. Fråga den som sköter om den.</translation>
    </message>
    <message>
        <source>Something went wrong with this file. Try another one.</source>
        <translation>Något gick fel med filen. Prova en annan.</translation>
    </message>
    <message>
        <source>The file is damaged, or can’t be read. Copy it again, or try another one.</source>
        <translation>Filen är skadad eller kan inte läsas. Kopiera den igen eller prova en annan.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 sekund</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 sekunder</translation>
    </message>
    <message>
        <source>Its film is an item of its own. You choose it under “What it belongs to”.</source>
        <translation>Filmen är ett eget innehåll. Du väljer den under ”Vad det hör till”.</translation>
    </message>
    <message>
        <source>Its film is an item of its own. Save this first, then make a new video. Choose it here under “What it belongs to”.</source>
        <translation>Filmen är ett eget innehåll. Spara först det här och gör sedan en ny film. Välj filmen här under ”Vad det hör till”.</translation>
    </message>
    <message>
        <source>Its film is an item of its own. Make a new video, and choose it here under “What it belongs to”.</source>
        <translation>Filmen är ett eget innehåll. Gör en ny film och välj den här under ”Vad det hör till”.</translation>
    </message>
</context>
<context>
    <name>ItemChoices</name>
    <message>
        <source>Two versions: choose one</source>
        <translation>Två versioner: välj en</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>words</comment>
        <translation>Tidigare: %1</translation>
    </message>
    <message>
        <source>It shows now: %1</source>
        <comment>words</comment>
        <translation>Nu syns: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>It shows now. %1 wrote on %2 at %3: %4</source>
        <comment>name, day, time, words</comment>
        <translation>Nu syns det här. %1 skrev %2 kl. %3: %4</translation>
    </message>
    <message>
        <source>It shows now, and is shared by all centres: %1</source>
        <comment>words</comment>
        <translation>Nu syns den text som alla center har gemensamt: %1</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Behåll den här</translation>
    </message>
    <message>
        <source>The shared text is now: %1</source>
        <comment>words</comment>
        <translation>Den gemensamma texten är nu: %1</translation>
    </message>
    <message>
        <source>%1 wrote on %2 at %3: %4</source>
        <comment>name, day, time, words</comment>
        <translation>%1 skrev %2 kl. %3: %4</translation>
    </message>
    <message>
        <source>The first text is now: %1</source>
        <comment>words</comment>
        <translation>Den första texten är nu: %1</translation>
    </message>
    <message>
        <source>Take this instead</source>
        <translation>Ta den här i stället</translation>
    </message>
</context>
<context>
    <name>ItemHanging</name>
    <message>
        <source>Coming: %1. Visitors can’t book now, but you can.</source>
        <comment>3 times</comment>
        <translation>Kommande: %1. Besökare kan inte boka nu, men du kan.</translation>
    </message>
    <message>
        <source>Coming: %1. If you hide it, visitors can’t book any more.</source>
        <comment>3 times</comment>
        <translation>Kommande: %1. Om du döljer det kan besökare inte boka längre.</translation>
    </message>
    <message>
        <source>Its film and its demo stay in the lists. Hide them too, if nobody should see them.</source>
        <translation>Filmen och demot finns kvar i listorna. Dölj dem också om ingen ska se dem.</translation>
    </message>
    <message>
        <source>Its film stays in the lists. Hide it too, if nobody should see it.</source>
        <translation>Filmen finns kvar i listorna. Dölj den också om ingen ska se den.</translation>
    </message>
    <message>
        <source>Its demo stays in the lists. Hide it too, if nobody should see it.</source>
        <translation>Demot finns kvar i listorna. Dölj det också om ingen ska se det.</translation>
    </message>
    <message>
        <source>Booked: %1. They keep their places until you cancel the time.</source>
        <comment>4 people</comment>
        <translation>Bokat: %1. De behåller sina platser tills du ställer in tiden.</translation>
    </message>
    <message>
        <source>Open the film</source>
        <translation>Öppna filmen</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Öppna demot</translation>
    </message>
</context>
<context>
    <name>ItemHistory</name>
    <message>
        <source>What was changed</source>
        <translation>Vad som har ändrats</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Ingenting har ändrats här.</translation>
    </message>
    <message>
        <source>Nothing was changed for all centres.</source>
        <translation>Ingenting har ändrats för alla center.</translation>
    </message>
    <message>
        <source>The newest change waits for the link. Soon after that is back, you can go back again.</source>
        <translation>Den senaste ändringen väntar på anslutningen. Strax efter att den är tillbaka kan du gå tillbaka igen.</translation>
    </message>
    <message>
        <source>The newest change is being passed on. That takes seconds to a few minutes. Then you can go back again.</source>
        <translation>Den senaste ändringen skickas vidare just nu. Det tar från några sekunder till några minuter. Sedan kan du gå tillbaka igen.</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Gå tillbaka hit</translation>
    </message>
    <message>
        <source>Go back to the shared text</source>
        <translation>Gå tillbaka till den gemensamma texten</translation>
    </message>
    <message>
        <source>Go back to the first text</source>
        <translation>Gå tillbaka till den första texten</translation>
    </message>
</context>
<context>
    <name>ItemMoment</name>
    <message>
        <source>At a time that I choose</source>
        <translation>Vid en tid som jag väljer</translation>
    </message>
    <message>
        <source>Choose the day and the time</source>
        <translation>Välj dag och tid</translation>
    </message>
    <message>
        <source>Day:</source>
        <translation>Dag:</translation>
    </message>
    <message>
        <source>At this hour</source>
        <translation>Klockslag, timme</translation>
    </message>
    <message>
        <source>Minutes past the hour</source>
        <translation>Minuter över hel timme</translation>
    </message>
</context>
<context>
    <name>ItemNeeded</name>
    <message>
        <source>Still needed before it can be saved or seen</source>
        <translation>Det här behövs innan det kan sparas eller visas</translation>
    </message>
    <message>
        <source>Visitors find it by searching only</source>
        <translation>Besökare hittar det bara genom att söka</translation>
    </message>
    <message>
        <source>Choose what it helps with, and they find it from Home too.</source>
        <translation>Välj vad det hjälper med, så hittas det från startsidan också.</translation>
    </message>
</context>
<context>
    <name>ItemPictures</name>
    <message>
        <source>Say below what the picture shows, for those who do not see it.</source>
        <translation>Berätta nedan vad bilden visar. Den som inte ser bilden behöver det.</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Det finns ingen bild än.</translation>
    </message>
    <message>
        <source>Take another picture</source>
        <translation>Byt bild</translation>
    </message>
    <message>
        <source>Take a picture from a stick</source>
        <translation>Hämta en bild från ett USB-minne</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation>Ta bort bilden</translation>
    </message>
    <message>
        <source>The film: %1</source>
        <comment>a file</comment>
        <translation>Filmen: %1</translation>
    </message>
    <message>
        <source>There is no film yet. It is needed.</source>
        <translation>Det finns ingen film än. Den behövs.</translation>
    </message>
    <message>
        <source>Put the captions beside it on the stick: film.mp4, film.fi.vtt, film.sv.vtt.</source>
        <translation>Lägg undertexterna i samma mapp på USB-minnet: film.mp4, film.fi.vtt, film.sv.vtt.</translation>
    </message>
    <message>
        <source>Captions: %1</source>
        <comment>languages</comment>
        <translation>Undertexter: %1</translation>
    </message>
    <message>
        <source>No captions: nobody speaks in it.</source>
        <translation>Inga undertexter: ingen talar i filmen.</translation>
    </message>
    <message>
        <source>No captions lay beside it. Whoever does not hear needs them.</source>
        <translation>Inga undertexter följde med filmen. Den som inte hör behöver dem.</translation>
    </message>
    <message>
        <source>Take another film</source>
        <translation>Byt film</translation>
    </message>
    <message>
        <source>Take a film from a stick</source>
        <translation>Hämta en film från ett USB-minne</translation>
    </message>
    <message>
        <source>No speech in it</source>
        <translation>Ingen talar i filmen</translation>
    </message>
</context>
<context>
    <name>ItemQuestions</name>
    <message>
        <source>Nothing was found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>Type part of a name to find others</source>
        <translation>Skriv en del av namnet så hittar du fler</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa fler</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Behövs</translation>
    </message>
    <message>
        <source>It begins</source>
        <translation>Det börjar</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Det slutar</translation>
    </message>
</context>
<context>
    <name>ItemSaving</name>
    <message>
        <source>Save and show to visitors</source>
        <translation>Spara och visa för besökare</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Inget att spara</translation>
    </message>
    <message>
        <source>See it as a visitor</source>
        <translation>Se det som besökare</translation>
    </message>
    <message>
        <source>Throw away what is not saved</source>
        <translation>Släng det som inte är sparat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Not saved yet. No visitor sees it.</source>
        <translation>Inte sparat än. Ingen besökare ser det.</translation>
    </message>
    <message>
        <source>What was written before is here. It is not saved yet.</source>
        <translation>Det som skrevs tidigare finns här. Det är inte sparat än.</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Vad som ska ändras</translation>
    </message>
</context>
<context>
    <name>ItemWhen</name>
    <message>
        <source>Show to visitors</source>
        <translation>Visa för besökare</translation>
    </message>
    <message>
        <source>Hide from visitors</source>
        <translation>Dölj för besökare</translation>
    </message>
    <message>
        <source>No longer in front</source>
        <translation>Inte längre främst</translation>
    </message>
    <message>
        <source>Put in front</source>
        <translation>Lyft fram</translation>
    </message>
    <message>
        <source>Earlier in the lists</source>
        <translation>Tidigare i listorna</translation>
    </message>
    <message>
        <source>Later in the lists</source>
        <translation>Senare i listorna</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Place in the lists: %1 of %2</source>
        <translation>Plats i listorna: %1 av %2</translation>
    </message>
    <message>
        <source>Visitors see it from</source>
        <translation>Besökare ser det från och med</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Genast</translation>
    </message>
    <message>
        <source>Visitors see it until</source>
        <translation>Besökare ser det till</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Inget slut</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Show this language</source>
        <translation>Visa det här språket</translation>
    </message>
    <message>
        <source>Keep this language back</source>
        <translation>Vänta med det här språket</translation>
    </message>
    <message>
        <source>It is still right</source>
        <translation>Det stämmer fortfarande</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>Needed, in one language at least</source>
        <translation>Behövs på minst ett språk</translation>
    </message>
    <message>
        <source>Needed once price, source or whom to ask is there</source>
        <translation>Behövs när en av de tre är ifylld</translation>
    </message>
    <message>
        <source>The shared text: %1</source>
        <comment>words</comment>
        <translation>Den gemensamma texten: %1</translation>
    </message>
    <message>
        <source>The first text: %1</source>
        <comment>words</comment>
        <translation>Den första texten: %1</translation>
    </message>
    <message>
        <source>Visitors of this centre read its own text: %1</source>
        <comment>words</comment>
        <translation>Besökarna på det här centret läser dess egen text: %1</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Ta bort det här</translation>
    </message>
</context>
<context>
    <name>LostView</name>
    <message>
        <source>This screen is out of order</source>
        <translation>Den här skärmen är ur funktion</translation>
    </message>
    <message>
        <source>It can’t read its own settings. Bookings are kept. Please tell the staff.</source>
        <translation>Den kan inte läsa sina egna inställningar. Bokningarna finns kvar. Säg till personalen.</translation>
    </message>
    <message>
        <source>For the administrator</source>
        <translation>Till administratören</translation>
    </message>
    <message>
        <source>This file is damaged:</source>
        <translation>Den här filen är skadad:</translation>
    </message>
    <message>
        <source>Put a good copy in its place. Or rename it, and the screen asks its first questions again. Then start the screen again. The command kiosk doctor says more.</source>
        <translation>Lägg dit en hel kopia. Eller byt namn på filen, så ställer skärmen sina första frågor igen. Starta sedan om skärmen. Kommandot kiosk doctor berättar mer.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1: the staff’s desk</source>
        <comment>Nordic Telemedicine Center</comment>
        <translation>%1: personalens arbetsbord</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>A message</source>
        <translation>Ett meddelande</translation>
    </message>
    <message>
        <source>Nobody can read this message any more. It was answered, or its time was over.</source>
        <translation>Det här meddelandet går inte att läsa längre. Det har besvarats eller så är dess tid ute.</translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation>Dölj meddelandet</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>Visa meddelandet</translation>
    </message>
    <message>
        <source>Fetching the message …</source>
        <translation>Hämtar meddelandet …</translation>
    </message>
    <message>
        <source>It is hidden again after half a minute.</source>
        <translation>Det döljs igen efter en halv minut.</translation>
    </message>
    <message>
        <source>Messages need the link to the hub, and it does not answer just now.</source>
        <translation>Meddelandena hämtas från servern, som inte svarar just nu.</translation>
    </message>
    <message>
        <source>You may not read messages.</source>
        <translation>Du får inte läsa meddelanden.</translation>
    </message>
    <message>
        <source>Answer first, in the language of the message. Then touch the button below: the message is erased, here and at the hub.</source>
        <translation>Svara först, på meddelandets språk. Tryck sedan på knappen nedanför: meddelandet raderas här och på servern.</translation>
    </message>
    <message>
        <source>Touch the button below when you have read it: the message is erased, here and at the hub.</source>
        <translation>Tryck på knappen nedanför när du har läst det: meddelandet raderas här och på servern.</translation>
    </message>
    <message>
        <source>What nobody has closed is erased after %1 days.</source>
        <translation>Det som ingen har avslutat raderas efter %1 dagar.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvarat</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läst</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Till dagens tider</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Trainings</source>
        <translation>Utbildningar</translation>
    </message>
    <message>
        <source>Work models</source>
        <translation>Arbetsmodeller</translation>
    </message>
    <message>
        <source>Show or test a solution</source>
        <translation>Visa eller testa en lösning</translation>
    </message>
    <message>
        <source>Evaluate together</source>
        <translation>Utvärdera tillsammans</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allmänt</translation>
    </message>
    <message>
        <source>Learn to use the devices, alone or with your team</source>
        <translation>Lär dig använda apparaterna, själv eller med ditt team</translation>
    </message>
    <message>
        <source>Ask how others work, or tell what works where you are</source>
        <translation>Fråga hur andra arbetar, eller berätta vad som fungerar hos er</translation>
    </message>
    <message>
        <source>Let people here see and try what you make</source>
        <translation>Låt människor här se och prova det ni gör</translation>
    </message>
    <message>
        <source>Plan a study or a survey with us</source>
        <translation>Planera en studie eller en enkät med oss</translation>
    </message>
    <message>
        <source>Please write something first.</source>
        <translation>Skriv något först.</translation>
    </message>
    <message>
        <source>There is no more room. Please make it shorter, or call us.</source>
        <translation>Det finns inte plats för mer. Korta ner meddelandet eller ring oss.</translation>
    </message>
    <message>
        <source>There is room for %1 more characters.</source>
        <translation>Det finns plats för %1 tecken till.</translation>
    </message>
    <message>
        <source>There is room for %1 characters.</source>
        <translation>Det finns plats för %1 tecken.</translation>
    </message>
    <message>
        <source>We can’t keep your words safe just now. Please ask the staff, or call us.</source>
        <translation>Vi kan inte skydda ditt meddelande just nu. Fråga personalen eller ring oss.</translation>
    </message>
    <message>
        <source>Several messages have just been written here. Please try again in a minute.</source>
        <translation>Flera meddelanden har just skrivits här. Försök igen om en minut.</translation>
    </message>
    <message>
        <source>Several messages have just been written here. Please try again in %1 minutes.</source>
        <translation>Flera meddelanden har just skrivits här. Försök igen om %1 minuter.</translation>
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
    <name>MyBookingCode</name>
    <message>
        <source>Those were too many wrong codes. Please wait %1 seconds, or ask the staff.</source>
        <translation>Det blev för många felaktiga koder. Vänta %1 sekunder, eller fråga personalen.</translation>
    </message>
    <message>
        <source>Those were too many wrong codes. Please wait %1 minutes, or ask the staff.</source>
        <translation>Det blev för många felaktiga koder. Vänta %1&#xa0;minuter, eller fråga personalen.</translation>
    </message>
    <message>
        <source>My booking</source>
        <translation>Min bokning</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Skriv din kod</translation>
    </message>
    <message>
        <source>Eight letters and numbers, such as 7K2M&#xa0;9QXA</source>
        <translation>Åtta bokstäver och siffror, till exempel 7K2M&#xa0;9QXA</translation>
    </message>
    <message>
        <source>We found no booking with this code. Please check each letter and number.</source>
        <translation>Vi hittade ingen bokning med den koden. Kontrollera varje bokstav och siffra.</translation>
    </message>
    <message>
        <source>Have you lost the code? Ask the staff, or call %1.</source>
        <translation>Har du tappat bort koden? Fråga personalen eller ring %1.</translation>
    </message>
    <message>
        <source>Show my booking</source>
        <translation>Visa min bokning</translation>
    </message>
</context>
<context>
    <name>MyBookingFound</name>
    <message>
        <source>Your time is booked</source>
        <translation>Din tid är bokad</translation>
    </message>
    <message>
        <source>We will confirm your time</source>
        <translation>Vi bekräftar din tid senare</translation>
    </message>
    <message>
        <source>You are on the waiting list</source>
        <translation>Du står i kö</translation>
    </message>
    <message>
        <source>You have been here. Thank you!</source>
        <translation>Du har varit här. Tack!</translation>
    </message>
    <message>
        <source>This time is over</source>
        <translation>Den här tiden är förbi</translation>
    </message>
    <message>
        <source>This booking is cancelled</source>
        <translation>Den här bokningen är avbokad</translation>
    </message>
    <message>
        <source>You are welcome another time.</source>
        <translation>Välkommen en annan gång.</translation>
    </message>
    <message>
        <source>Your booking has been moved.</source>
        <translation>Din bokning är flyttad.</translation>
    </message>
    <message>
        <source>We have noted the new time and will confirm it.</source>
        <translation>Vi har noterat den nya tiden och bekräftar den senare.</translation>
    </message>
    <message>
        <source>Your details are removed. Your booking stays.</source>
        <translation>Dina uppgifter är borttagna. Bokningen finns kvar.</translation>
    </message>
    <message>
        <source>This time has just been taken. Your booking is as it was.</source>
        <translation>Någon annan hann före. Din bokning är som förut.</translation>
    </message>
    <message>
        <source>We no longer show this time.</source>
        <translation>Vi visar inte den här tiden längre.</translation>
    </message>
    <message>
        <source>Your place is free for others at once.</source>
        <translation>Din plats blir genast ledig för andra.</translation>
    </message>
    <message>
        <source>That is no longer possible. Your booking is as it was.</source>
        <translation>Det går inte längre. Din bokning är som förut.</translation>
    </message>
    <message>
        <source>It has just been confirmed. You are welcome!</source>
        <translation>Tiden bekräftades just. Välkommen!</translation>
    </message>
    <message>
        <source>We are sorry: this time is full</source>
        <translation>Vi beklagar: den här tiden är full</translation>
    </message>
    <message>
        <source>Look here again later, with your code. Then you see if it is confirmed.</source>
        <translation>Titta här igen senare med din kod. Då ser du om tiden är bekräftad.</translation>
    </message>
    <message>
        <source>You get a place if somebody cancels. Look here again later, with your code.</source>
        <translation>Du får en plats om någon avbokar. Titta här igen senare med din kod.</translation>
    </message>
    <message>
        <source>We did not manage to confirm it in time. We are sorry.</source>
        <translation>Vi hann inte bekräfta den i tid. Vi beklagar.</translation>
    </message>
    <message>
        <source>No place came free. We are sorry.</source>
        <translation>Ingen plats blev ledig. Vi beklagar.</translation>
    </message>
    <message>
        <source>Your details are removed.</source>
        <translation>Dina uppgifter är borttagna.</translation>
    </message>
    <message>
        <source>We had promised you a place, and it is gone.</source>
        <translation>Vi hade lovat dig en plats, men den är borta.</translation>
    </message>
    <message>
        <source>The staff knows it and looks for another one. Please ask them, call us, or take another time.</source>
        <translation>Personalen vet om det och söker en annan plats. Fråga dem, ring oss eller välj en annan tid.</translation>
    </message>
    <message>
        <source>From the centre, in the staff’s own words:</source>
        <translation>Från centret, med personalens egna ord:</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Inte bekräftad ännu</translation>
    </message>
    <message>
        <source>Move to another time</source>
        <translation>Flytta till en annan tid</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Välj en annan tid</translation>
    </message>
    <message>
        <source>Cancel my booking</source>
        <translation>Avboka min tid</translation>
    </message>
    <message>
        <source>Leave the waiting list</source>
        <translation>Lämna kön</translation>
    </message>
    <message>
        <source>Book another time</source>
        <translation>Boka en annan tid</translation>
    </message>
    <message>
        <source>Remove my details</source>
        <translation>Ta bort mina uppgifter</translation>
    </message>
    <message>
        <source>Name, phone, e-mail and needs</source>
        <translation>Namn, telefon, e-post och behov</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Cancel your booking?</source>
        <translation>Vill du avboka?</translation>
    </message>
    <message>
        <source>Leave the waiting list?</source>
        <translation>Vill du lämna kön?</translation>
    </message>
    <message>
        <source>We then keep no place for you when one becomes free.</source>
        <translation>Då får du ingen plats om en blir ledig.</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Ja, avboka</translation>
    </message>
    <message>
        <source>Yes, leave it</source>
        <translation>Ja, lämna den</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nej, behåll tiden</translation>
    </message>
    <message>
        <source>No, keep waiting</source>
        <translation>Nej, stå kvar</translation>
    </message>
    <message>
        <source>Remove your details?</source>
        <translation>Ta bort dina uppgifter?</translation>
    </message>
    <message>
        <source>Your booking stays. We can then no longer tell you about changes.</source>
        <translation>Bokningen finns kvar. Men vi kan inte längre höra av oss om något ändras.</translation>
    </message>
    <message>
        <source>We then no longer know who had booked.</source>
        <translation>Då vet vi inte längre vem som hade bokat.</translation>
    </message>
    <message>
        <source>Yes, remove them</source>
        <translation>Ja, ta bort dem</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>Nej, behåll dem</translation>
    </message>
</context>
<context>
    <name>MyBookingMove</name>
    <message>
        <source>Which time suits you better?</source>
        <translation>Vilken tid passar bättre?</translation>
    </message>
    <message>
        <source>There are no other times just now</source>
        <translation>Det finns inga andra tider just nu</translation>
    </message>
    <message>
        <source>You have booked: %1, %2</source>
        <comment>day and time, 3 people</comment>
        <translation>Du har bokat: %1, %2</translation>
    </message>
    <message>
        <source>You wait for a place: %1, %2</source>
        <comment>day and time, 3 people</comment>
        <translation>Du väntar på en plats: %1, %2</translation>
    </message>
    <message>
        <source>You have asked for: %1, %2</source>
        <comment>day and time, 3 people</comment>
        <translation>Du har bett om: %1, %2</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <comment>day and time</comment>
        <translation>Flytta till %1</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Välj en tid</translation>
    </message>
</context>
<context>
    <name>MyBookingView</name>
    <message>
        <source>We are moving your booking.</source>
        <translation>Vi flyttar din bokning.</translation>
    </message>
    <message>
        <source>Your booking could not be reached. Nothing was changed.</source>
        <translation>Bokningen gick inte att nå. Inget ändrades.</translation>
    </message>
</context>
<context>
    <name>NamesShown</name>
    <message>
        <source>Hide names</source>
        <translation>Dölj namn</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Visa namn</translation>
    </message>
    <message>
        <source>Fetching the names …</source>
        <translation>Hämtar namnen …</translation>
    </message>
    <message>
        <source>The names are hidden again after half a minute.</source>
        <translation>Namnen döljs igen efter en halv minut.</translation>
    </message>
    <message>
        <source>Names need the link to the hub, and it does not answer just now.</source>
        <translation>Namnen hämtas från servern, som inte svarar just nu.</translation>
    </message>
    <message>
        <source>You may not see names.</source>
        <translation>Du får inte se namn.</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>What to do</source>
        <translation>Gör så här</translation>
    </message>
    <message>
        <source>Open this time</source>
        <translation>Öppna den här tiden</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Jag kommer</translation>
    </message>
    <message>
        <source>This is dealt with</source>
        <translation>Det är åtgärdat</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Till dagens tider</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>A visitor asks for help</source>
        <translation>En besökare ber om hjälp</translation>
    </message>
    <message>
        <source>Nobody answered a call for help</source>
        <translation>Ingen svarade när någon bad om hjälp</translation>
    </message>
    <message>
        <source>A kiosk will not come back</source>
        <translation>En kiosk kommer inte tillbaka</translation>
    </message>
    <message>
        <source>Two kiosks use the same name</source>
        <translation>Två kiosker använder samma namn</translation>
    </message>
    <message>
        <source>The hub was restored from a copy</source>
        <translation>Servern har återställts från en kopia</translation>
    </message>
    <message>
        <source>More people than places</source>
        <translation>Fler personer än platser</translation>
    </message>
    <message>
        <source>Something happened at the hub</source>
        <translation>Något har hänt på servern</translation>
    </message>
    <message>
        <source>Somebody asked for help at the screen %1.</source>
        <translation>Någon bad om hjälp vid skärmen %1.</translation>
    </message>
    <message>
        <source>The screen told them that nobody had answered.</source>
        <translation>Skärmen sade att ingen hade svarat.</translation>
    </message>
    <message>
        <source>%1 was declared gone. The places that it held are free for others.</source>
        <translation>%1 har markerats som borttagen. Platserna som den höll är lediga för andra.</translation>
    </message>
    <message>
        <source>What was booked there, and had not reached the hub yet, is not known here.</source>
        <translation>Det som bokades där men inte hann nå servern är inte känt här.</translation>
    </message>
    <message>
        <source>Another kiosk uses the name %1 too. Its disk may be a copy.</source>
        <translation>Ännu en kiosk använder namnet %1. Dess disk kan vara en kopia.</translation>
    </message>
    <message>
        <source>Until it joins again, it confirms nothing by itself.</source>
        <translation>Innan den ansluts på nytt bekräftar den ingenting själv.</translation>
    </message>
    <message>
        <source>What was booked at kiosks comes back by itself.</source>
        <translation>Det som bokades vid kioskerna kommer tillbaka av sig självt.</translation>
    </message>
    <message>
        <source>What was booked or cancelled elsewhere since that copy may be missing.</source>
        <translation>Det som bokats eller avbokats någon annanstans sedan dess kan saknas.</translation>
    </message>
    <message>
        <source>Some requests wait until every kiosk has told what it knows.</source>
        <translation>En del förfrågningar väntar tills varje kiosk har berättat vad den vet.</translation>
    </message>
    <message>
        <source>The hub had lost some bookings and has got them back.</source>
        <translation>Servern hade förlorat bokningar och har fått dem tillbaka.</translation>
    </message>
    <message>
        <source>Say that you are coming: the screen tells them so. Then go there.</source>
        <translation>Säg att du kommer: skärmen berättar det. Gå sedan dit.</translation>
    </message>
    <message>
        <source>Look whether somebody is still there. Agree who listens for calls.</source>
        <translation>Se efter om någon är kvar. Kom överens om vem som svarar.</translation>
    </message>
    <message>
        <source>If a code is not found, it may be from that kiosk. Welcome them if there is room.</source>
        <translation>Om en kod inte hittas kan den vara därifrån. Ta emot gästen om det finns plats.</translation>
    </message>
    <message>
        <source>Tell the administrator: one of the two has to join again. On that one, choose See and hear, then Set up this screen.</source>
        <translation>Säg till administratören: en av de två måste anslutas på nytt. Välj på den Se och hör och sedan Skärmens inställningar.</translation>
    </message>
    <message>
        <source>If you can’t find a booking that somebody has, welcome them if there is room.</source>
        <translation>Om en bokning inte hittas, ta emot gästen om det finns plats.</translation>
    </message>
    <message>
        <source>Open the time, find another one for some of them, and tell them.</source>
        <translation>Öppna tiden, hitta en annan tid för några av dem och berätta det för dem.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the hub.</source>
        <translation>Fråga den som sköter servern.</translation>
    </message>
</context>
<context>
    <name>NowLine</name>
    <message>
        <source>Now %1</source>
        <comment>a time</comment>
        <translation>Nu %1</translation>
    </message>
</context>
<context>
    <name>OpenMore</name>
    <message>
        <source>The smallest group that may book</source>
        <translation>Minsta grupp som kan boka</translation>
    </message>
    <message>
        <source>In which languages?</source>
        <translation>På vilka språk?</translation>
    </message>
    <message>
        <source>For whom? Nothing ticked means for everybody.</source>
        <translation>För vem? Om inget är valt är den för alla.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>För vem?</translation>
    </message>
    <message>
        <source>Does somebody join by video from another centre?</source>
        <translation>Är någon med på video från ett annat center?</translation>
    </message>
    <message>
        <source>Nobody joins</source>
        <translation>Ingen är med</translation>
    </message>
    <message>
        <source>Who joins? (you may leave it empty)</source>
        <translation>Vem är med? (du får lämna det tomt)</translation>
    </message>
</context>
<context>
    <name>OpenRepeat</name>
    <message>
        <source>Does it repeat?</source>
        <translation>Upprepas den?</translation>
    </message>
    <message>
        <source>No, once</source>
        <translation>Nej, en gång</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Varje dag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>On which days?</source>
        <translation>Vilka dagar?</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translation>Ett visst antal gånger</translation>
    </message>
    <message>
        <source>Until a certain day</source>
        <translation>Till en viss dag</translation>
    </message>
    <message>
        <source>How long does it go on?</source>
        <translation>Hur länge håller det på?</translation>
    </message>
    <message>
        <source>How many times in all?</source>
        <translation>Hur många gånger totalt?</translation>
    </message>
    <message>
        <source>Which is the last day?</source>
        <translation>Vilken är sista dagen?</translation>
    </message>
</context>
<context>
    <name>OpenView</name>
    <message>
        <source>Opened</source>
        <translation>Öppnat</translation>
    </message>
    <message>
        <source>Open new times</source>
        <translation>Öppna nya tider</translation>
    </message>
    <message>
        <source>Open more</source>
        <translation>Öppna fler</translation>
    </message>
    <message>
        <source>What will be held?</source>
        <translation>Vad ordnas?</translation>
    </message>
    <message>
        <source>At which station?</source>
        <translation>Vid vilken station?</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Ingen station</translation>
    </message>
    <message>
        <source>Who is the host?</source>
        <translation>Vem är värd?</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>More: languages, for whom, a guest</source>
        <translation>Mer: språk, för vem, en gäst</translation>
    </message>
    <message>
        <source>Nothing to open: this time is already over.</source>
        <translation>Det finns inget att öppna: den här tiden är redan förbi.</translation>
    </message>
    <message>
        <source>These times will be opened</source>
        <translation>De här tiderna öppnas</translation>
    </message>
    <message>
        <source>Choose what will be held. Then all times show here.</source>
        <translation>Välj vad som ordnas. Sedan visas alla tider här.</translation>
    </message>
    <message>
        <source>As it stands, no time will be opened</source>
        <translation>Så här öppnas ingen tid</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>OpenWhen</name>
    <message>
        <source>Which is the first day?</source>
        <translation>Vilken är första dagen?</translation>
    </message>
    <message>
        <source>It begins at this hour</source>
        <translation>Timme då den börjar</translation>
    </message>
    <message>
        <source>Other hours, such as in the evening</source>
        <translation>Andra klockslag, till exempel på kvällen</translation>
    </message>
    <message>
        <source>Minutes past the hour</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>Hur lång tid tar det?</translation>
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
        <translation>Inte här</translation>
    </message>
    <message>
        <source>No maker</source>
        <translation>Ingen tillverkare</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Ingen film</translation>
    </message>
    <message>
        <source>No demo</source>
        <translation>Ingen demo</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grön</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Hjärta</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>Medicin</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gång</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Minne</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Människor</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
</context>
<context>
    <name>OtherTongue</name>
    <message>
        <source>This is not in your language yet. You read it in Finnish.</source>
        <translation>Det här finns inte på ditt språk än. Du läser det på finska.</translation>
    </message>
    <message>
        <source>This is not in your language yet. You read it in Swedish.</source>
        <translation>Det här finns inte på ditt språk än. Du läser det på svenska.</translation>
    </message>
    <message>
        <source>This is not in your language yet. You read it in English.</source>
        <translation>Det här finns inte på ditt språk än. Du läser det på engelska.</translation>
    </message>
    <message>
        <source>This is not in your language yet. You read it in Finnish and Swedish.</source>
        <translation>Det här finns inte på ditt språk än. Du läser det på finska och svenska.</translation>
    </message>
    <message>
        <source>This is not in your language yet. You read it in Finnish and English.</source>
        <translation>Det här finns inte på ditt språk än. Du läser det på finska och engelska.</translation>
    </message>
    <message>
        <source>This is not in your language yet. You read it in Swedish and English.</source>
        <translation>Det här finns inte på ditt språk än. Du läser det på svenska och engelska.</translation>
    </message>
    <message>
        <source>Part of this is not in your language yet. You read it in Finnish.</source>
        <translation>En del av det här finns inte på ditt språk än. Den delen läser du på finska.</translation>
    </message>
    <message>
        <source>Part of this is not in your language yet. You read it in Swedish.</source>
        <translation>En del av det här finns inte på ditt språk än. Den delen läser du på svenska.</translation>
    </message>
    <message>
        <source>Part of this is not in your language yet. You read it in English.</source>
        <translation>En del av det här finns inte på ditt språk än. Den delen läser du på engelska.</translation>
    </message>
    <message>
        <source>Part of this is not in your language yet. You read it in Finnish and Swedish.</source>
        <translation>En del av det här finns inte på ditt språk än. Den delen läser du på finska och svenska.</translation>
    </message>
    <message>
        <source>Part of this is not in your language yet. You read it in Finnish and English.</source>
        <translation>En del av det här finns inte på ditt språk än. Den delen läser du på finska och engelska.</translation>
    </message>
    <message>
        <source>Part of this is not in your language yet. You read it in Swedish and English.</source>
        <translation>En del av det här finns inte på ditt språk än. Den delen läser du på svenska och engelska.</translation>
    </message>
</context>
<context>
    <name>OwnBeside</name>
    <message>
        <source>Opening hours</source>
        <translation>Öppettider</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Avvikande dagar</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationer</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>What plays before a visit</source>
        <translation>Vad som visas före ett besök</translation>
    </message>
    <message>
        <source>You see what holds for all centres.</source>
        <translation>Du ser det som gäller alla center.</translation>
    </message>
    <message>
        <source>This centre has its own, which visitors see here: %1.</source>
        <comment>opening hours, stations</comment>
        <translation>Det här centret har eget, som besökarna ser här: %1.</translation>
    </message>
    <message>
        <source>Choose “For this centre” to see that.</source>
        <translation>Välj ”För det här centret” för att se det.</translation>
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
        <translation>Öppet i dag till kl.&#xa0;%1</translation>
    </message>
    <message>
        <source>Opens today at %1</source>
        <translation>Öppnar i dag kl.&#xa0;%1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Stängt nu</translation>
    </message>
</context>
<context>
    <name>PartyCard</name>
    <message>
        <source>booked %1</source>
        <comment>a day and time</comment>
        <translation>bokad %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>inte skickad ännu</translation>
    </message>
    <message>
        <source>name or contact given</source>
        <translation>namn eller kontaktuppgift finns</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>ingen kontaktuppgift</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>what a colleague wrote</comment>
        <translation>Anteckning: %1</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Checka in</translation>
    </message>
    <message>
        <source>Give a place</source>
        <translation>Ge plats</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>PartyDeeds</name>
    <message>
        <source>They have been told</source>
        <translation>De har fått veta</translation>
    </message>
    <message>
        <source>They could not be told</source>
        <translation>De kunde inte nås</translation>
    </message>
    <message>
        <source>Give them a place</source>
        <translation>Ge dem plats</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Checka in</translation>
    </message>
    <message>
        <source>They did not come</source>
        <translation>De kom inte</translation>
    </message>
    <message>
        <source>That was a mistake: they are still expected</source>
        <translation>Det var ett misstag: de väntas fortfarande</translation>
    </message>
    <message>
        <source>Move to another time</source>
        <translation>Flytta till en annan tid</translation>
    </message>
    <message>
        <source>Change how many come</source>
        <translation>Ändra hur många som kommer</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv en anteckning</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Ändra anteckningen</translation>
    </message>
    <message>
        <source>Cancel this booking</source>
        <translation>Avboka den här bokningen</translation>
    </message>
</context>
<context>
    <name>PartySizeForm</name>
    <message>
        <source>How many come?</source>
        <translation>Hur många kommer?</translation>
    </message>
    <message>
        <source>They keep waiting, and get places once there is room for all of them.</source>
        <translation>De står kvar i kön och får platser när det finns rum för alla.</translation>
    </message>
    <message>
        <source>There is room for this many at most: %1.</source>
        <translation>Det finns rum för högst så här många: %1.</translation>
    </message>
    <message>
        <source>Change to: %1</source>
        <comment>5 persons</comment>
        <translation>Ändra till: %1</translation>
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
    <name>PlanCard</name>
    <message>
        <source>%1–%2 · %3</source>
        <comment>10:00–10:30 · a demonstration</comment>
        <translation>%1–%2 · %3</translation>
    </message>
    <message>
        <source>station %1</source>
        <translation>station %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnad</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Hold it anyway</source>
        <translation>Ordna ändå</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Ta med igen</translation>
    </message>
</context>
<context>
    <name>PreviewList</name>
    <message>
        <source>One time clashes with another.</source>
        <translation>En tid krockar med en annan.</translation>
    </message>
    <message>
        <source>%1 times clash with others.</source>
        <translation>%1 tider krockar med andra.</translation>
    </message>
    <message>
        <source>Nothing clashes any more.</source>
        <translation>Inget krockar längre.</translation>
    </message>
    <message>
        <source>One time lies outside the opening hours.</source>
        <translation>En tid ligger utanför öppettiderna.</translation>
    </message>
    <message>
        <source>%1 times lie outside the opening hours.</source>
        <translation>%1 tider ligger utanför öppettiderna.</translation>
    </message>
    <message>
        <source>One time is left out.</source>
        <translation>En tid är utelämnad.</translation>
    </message>
    <message>
        <source>%1 times are left out.</source>
        <translation>%1 tider är utelämnade.</translation>
    </message>
    <message>
        <source>No time is left out.</source>
        <translation>Ingen tid är utelämnad.</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <comment>times</comment>
        <translation>Visa %1 till</translation>
    </message>
    <message>
        <source>Save %1 despite the clash</source>
        <comment>6 times</comment>
        <translation>Spara %1 trots krocken</translation>
    </message>
    <message>
        <source>Save %1</source>
        <comment>6 times</comment>
        <translation>Spara %1</translation>
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
        <translation>Boka en tid</translation>
    </message>
    <message>
        <source>All times, day by day</source>
        <translation>Alla tider, dag för dag</translation>
    </message>
    <message>
        <source>Here in this room: station %1</source>
        <translation>Här i rummet: station %1</translation>
    </message>
    <message>
        <source>It takes 1 minute</source>
        <translation>Tar 1 minut</translation>
    </message>
    <message>
        <source>It takes %1 minutes</source>
        <translation>Tar %1 minuter</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Vad som krävs</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Vad det ledde till</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Så når man dem</translation>
    </message>
    <message>
        <source>What they make</source>
        <translation>Vad de tillverkar</translation>
    </message>
    <message>
        <source>Show all that they make</source>
        <translation>Visa allt som de tillverkar</translation>
    </message>
</context>
<context>
    <name>RefusedView</name>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Det finns inget mer att göra.</translation>
    </message>
    <message>
        <source>The time is as it was. The kiosks are asked for the places that nobody has booked. Change it again once they have come back.</source>
        <translation>Tiden är som förut. Kioskerna ombeds lämna tillbaka de platser som ingen har bokat. Ändra den igen när de har kommit tillbaka.</translation>
    </message>
    <message>
        <source>What was written is kept. Look at it, and save it once more.</source>
        <translation>Det som skrevs finns kvar. Gå igenom det och spara på nytt.</translation>
    </message>
    <message>
        <source>They have no place. Tell them, and book another time with them.</source>
        <translation>De har ingen plats. Berätta det för dem och boka en annan tid tillsammans.</translation>
    </message>
    <message>
        <source>Their booking stands as before. Look at it, and cancel it again if need be.</source>
        <translation>Bokningen gäller som förut. Titta på den och avboka på nytt om det behövs.</translation>
    </message>
    <message>
        <source>They are still booked for the time below. Find them another one, and tell them.</source>
        <translation>De är fortfarande bokade till tiden nedan. Hitta en annan tid och berätta det för dem.</translation>
    </message>
    <message>
        <source>There are as many of them as before. Look at the booking, and tell them.</source>
        <translation>De är lika många som förut. Titta på bokningen och berätta för dem.</translation>
    </message>
    <message>
        <source>They still wait for a place. Find them another time, or tell them.</source>
        <translation>De väntar fortfarande på en plats. Hitta en annan tid eller berätta det för dem.</translation>
    </message>
    <message>
        <source>Look at the booking, and note again whether they came.</source>
        <translation>Titta på bokningen och anteckna på nytt om de kom.</translation>
    </message>
    <message>
        <source>Look at the booking. Something else may have to be told.</source>
        <translation>Titta på bokningen. Det kan finnas något annat att berätta.</translation>
    </message>
    <message>
        <source>The note was not saved. Write it again if it is still needed.</source>
        <translation>Anteckningen sparades inte. Skriv den på nytt om den fortfarande behövs.</translation>
    </message>
    <message>
        <source>Nobody can book it. Look at the agenda, and open another time.</source>
        <translation>Ingen kan boka den. Titta i kalendern och öppna en annan tid.</translation>
    </message>
    <message>
        <source>The time is as it was. Look at it, and change it again if need be.</source>
        <translation>Tiden är som den var. Titta på den och ändra den på nytt om det behövs.</translation>
    </message>
    <message>
        <source>It is as it was before. Look at it, and change it again if need be.</source>
        <translation>Det är som förut. Titta på det och ändra det igen om det behövs.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the hub.</source>
        <translation>Fråga den som sköter servern.</translation>
    </message>
    <message>
        <source>The hub gave no reason.</source>
        <translation>Servern angav ingen orsak.</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <comment>a name</comment>
        <translation>Begärdes av: %1</translation>
    </message>
    <message>
        <source>%1 in all. The first of them:</source>
        <comment>6 times</comment>
        <translation>Sammanlagt %1. Den första av dem:</translation>
    </message>
    <message>
        <source>The time this was about is no longer known here.</source>
        <translation>Tiden som det gällde finns inte längre kvar här.</translation>
    </message>
    <message>
        <source>It is not recorded who it was for. Ask %1.</source>
        <comment>a name</comment>
        <translation>Vem det gällde finns inte sparat. Fråga %1.</translation>
    </message>
    <message>
        <source>It is not recorded who it was for.</source>
        <translation>Vem det gällde finns inte sparat.</translation>
    </message>
    <message>
        <source>They were to be moved here:</source>
        <translation>Hit skulle de flyttas:</translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation>Öppna bokningen</translation>
    </message>
    <message>
        <source>Open this time</source>
        <translation>Öppna den här tiden</translation>
    </message>
    <message>
        <source>Open what was written</source>
        <translation>Öppna det som skrevs</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>Öppna innehållet</translation>
    </message>
    <message>
        <source>To the agenda</source>
        <translation>Till kalendern</translation>
    </message>
    <message>
        <source>This is dealt with</source>
        <translation>Det är åtgärdat</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Till dagens tider</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>%1 opened. Visitors can book as soon as this has been sent.</source>
        <comment>6 times</comment>
        <translation>Öppnat: %1. Besökarna kan boka så snart det har skickats.</translation>
    </message>
    <message>
        <source>To the agenda</source>
        <translation>Till kalendern</translation>
    </message>
</context>
<context>
    <name>SceneEditor</name>
    <message>
        <source>A scene without a title</source>
        <translation>En scen utan rubrik</translation>
    </message>
    <message>
        <source>Which scene?</source>
        <translation>Vilken scen?</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>Lägg till en scen</translation>
    </message>
    <message>
        <source>Touch the picture where visitors are to touch it. Name each place below.</source>
        <translation>Rör vid bilden där besökare ska röra vid den. Namnge varje ställe nedan.</translation>
    </message>
    <message>
        <source>This scene needs a picture.</source>
        <translation>Den här scenen behöver en bild.</translation>
    </message>
    <message>
        <source>Add a place to touch</source>
        <translation>Lägg till ett ställe att röra vid</translation>
    </message>
    <message>
        <source>Take another picture</source>
        <translation>Byt bild</translation>
    </message>
    <message>
        <source>Take a picture from a stick</source>
        <translation>Hämta en bild från ett USB-minne</translation>
    </message>
    <message>
        <source>Begin with this scene</source>
        <translation>Börja med den här scenen</translation>
    </message>
    <message>
        <source>Take this scene out</source>
        <translation>Ta bort den här scenen</translation>
    </message>
    <message>
        <source>Place %1</source>
        <comment>a number</comment>
        <translation>Ställe %1</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Det leder till scenen</translation>
    </message>
    <message>
        <source>Without this place</source>
        <translation>Ta bort det här stället</translation>
    </message>
    <message>
        <source>What follows by itself, as while a device works?</source>
        <translation>Vilken scen följer av sig själv, till exempel medan en apparat mäter?</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>After how many seconds?</source>
        <translation>Efter hur många sekunder?</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>For this centre</source>
        <translation>För det här centret</translation>
    </message>
    <message>
        <source>For whom do you edit?</source>
        <translation>För vem redigerar du?</translation>
    </message>
    <message>
        <source>For all centres</source>
        <translation>För alla center</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
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
        <translation>Till exempel: hjärta, medicin, fall</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>More than %1 found</source>
        <translation>Fler än %1 träffar</translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 träff</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 träffar</translation>
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
        <source>Soft colours</source>
        <translation>Mjuka färger</translation>
    </message>
    <message>
        <source>Clear colours</source>
        <translation>Tydliga färger</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Rörelse</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Ingen rörelse</translation>
    </message>
    <message>
        <source>Little motion</source>
        <translation>Lite rörelse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>SeenFrame</name>
    <message>
        <source>As a visitor sees it</source>
        <translation>Så ser en besökare det</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>On a tall screen</source>
        <translation>På en stående skärm</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skärm</translation>
    </message>
    <message>
        <source>On a wide screen</source>
        <translation>På en liggande skärm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Stäng förhandsvisningen</translation>
    </message>
    <message>
        <source>Further down the page</source>
        <translation>Längre ned på sidan</translation>
    </message>
    <message>
        <source>Further up the page</source>
        <translation>Längre upp på sidan</translation>
    </message>
</context>
<context>
    <name>SetUpCentre</name>
    <message>
        <source>Where does this screen stand?</source>
        <translation>Var står den här skärmen?</translation>
    </message>
    <message>
        <source>Where does this desk stand?</source>
        <translation>Var finns det här arbetsbordet?</translation>
    </message>
    <message>
        <source>Without a place the desk can’t start</source>
        <translation>Arbetsbordet kan inte starta utan plats</translation>
    </message>
    <message>
        <source>The content has not come yet, and it knows the places. It comes over the network or on a stick.</source>
        <translation>Innehållet har inte kommit än, och platserna finns i det. Det kommer via nätet eller på ett USB-minne.</translation>
    </message>
    <message>
        <source>The hub says: %1. Is that right?</source>
        <translation>Servern säger: %1. Stämmer det?</translation>
    </message>
    <message>
        <source>Choose the place.</source>
        <translation>Välj platsen.</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>Titta igen nu</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <comment>a city</comment>
        <translation>Fortsätt med %1</translation>
    </message>
    <message>
        <source>Without a place the screen can’t start</source>
        <translation>Utan en plats kan skärmen inte starta</translation>
    </message>
</context>
<context>
    <name>SetUpDone</name>
    <message>
        <source>Without a place the desk can’t start</source>
        <translation>Arbetsbordet kan inte starta utan plats</translation>
    </message>
    <message>
        <source>This screen is ready</source>
        <translation>Skärmen är klar</translation>
    </message>
    <message>
        <source>One thing is missing</source>
        <translation>En sak saknas</translation>
    </message>
    <message>
        <source>This desk is ready</source>
        <translation>Arbetsbordet är klart</translation>
    </message>
    <message>
        <source>An administrator can change this later: sign in, then See and hear, then Set up this screen.</source>
        <translation>En administratör kan ändra detta senare: logga in, välj Se och hör och sedan Skärmens inställningar.</translation>
    </message>
    <message>
        <source>An administrator can change this later: sign in, then See and hear, then Set up this desk.</source>
        <translation>En administratör kan ändra det här senare: logga in, välj Se och hör och sedan Arbetsbordets inställningar.</translation>
    </message>
    <message>
        <source>Without a place the screen can’t start</source>
        <translation>Utan en plats kan skärmen inte starta</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
</context>
<context>
    <name>SetUpHeight</name>
    <message>
        <source>%1 cm above the floor</source>
        <translation>%1 cm över golvet</translation>
    </message>
    <message>
        <source>How high is the picture?</source>
        <translation>Hur högt sitter bilden?</translation>
    </message>
    <message>
        <source>A person in a wheelchair and one who stands, and between them the picture: %1</source>
        <translation>En person i rullstol och en som står, och mellan dem bilden: %1</translation>
    </message>
    <message>
        <source>Measure from the floor to the lower edge of the picture.</source>
        <translation>Mät från golvet till bildens nederkant.</translation>
    </message>
    <message>
        <source>Good: everybody reaches a part of it, from 80 to 110 cm. That is the green band.</source>
        <translation>Bra: alla når en del av bilden, från 80 till 110 cm. Det är det gröna bandet.</translation>
    </message>
    <message>
        <source>The green band, 80 to 110 cm, is what everybody reaches. The picture covers a part of it.</source>
        <translation>Det gröna bandet, 80 till 110 cm, når alla. Bilden täcker en del av det.</translation>
    </message>
    <message>
        <source>The green band, 80 to 110 cm, is what everybody reaches. The picture is not there. Can it hang elsewhere?</source>
        <translation>Det gröna bandet, 80 till 110 cm, når alla. Bilden är inte där. Går det att flytta skärmen?</translation>
    </message>
    <message>
        <source>10 cm lower</source>
        <translation>10 cm lägre</translation>
    </message>
    <message>
        <source>1 cm lower</source>
        <translation>1 cm lägre</translation>
    </message>
    <message>
        <source>1 cm higher</source>
        <translation>1 cm högre</translation>
    </message>
    <message>
        <source>10 cm higher</source>
        <translation>10 cm högre</translation>
    </message>
</context>
<context>
    <name>SetUpJoin</name>
    <message>
        <source>This screen belongs to the hub</source>
        <translation>Skärmen är ansluten till servern</translation>
    </message>
    <message>
        <source>Join the hub</source>
        <translation>Anslut till servern</translation>
    </message>
    <message>
        <source>This desk belongs to the hub</source>
        <translation>Arbetsbordet är anslutet till servern</translation>
    </message>
    <message>
        <source>Bookings and the staff come from there.</source>
        <translation>Bokningarna och personalen kommer därifrån.</translation>
    </message>
    <message>
        <source>The hub shows a code for this screen. It is good for 15 minutes.</source>
        <translation>Servern visar en kod för den här skärmen. Den gäller i 15 minuter.</translation>
    </message>
    <message>
        <source>The hub shows a code for this desk. It is good for 15 minutes.</source>
        <translation>Servern visar en kod för det här arbetsbordet. Den gäller i 15 minuter.</translation>
    </message>
    <message>
        <source>Code from the hub</source>
        <translation>Koden från servern</translation>
    </message>
    <message>
        <source>Eight letters and numbers, such as 7K2M 9QXA</source>
        <translation>Åtta bokstäver och siffror, till exempel 7K2M 9QXA</translation>
    </message>
    <message>
        <source>Name of this screen</source>
        <translation>Skärmens namn</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Arbetsbordets namn</translation>
    </message>
    <message>
        <source>Such as: by the door. You may leave it empty.</source>
        <translation>Till exempel: vid dörren. Du kan lämna det tomt.</translation>
    </message>
    <message>
        <source>Such as: the office. You may leave it empty.</source>
        <translation>Till exempel: kontoret. Du kan lämna det tomt.</translation>
    </message>
    <message>
        <source>Join again, with a new code</source>
        <translation>Anslut igen, med en ny kod</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <translation>Frågar servern …</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Anslut</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Skriv koden</translation>
    </message>
</context>
<context>
    <name>SetUpLanguage</name>
    <message>
        <source>In which language does this screen begin?</source>
        <translation>På vilket språk börjar skärmen?</translation>
    </message>
    <message>
        <source>In which language does it begin?</source>
        <translation>På vilket språk börjar det?</translation>
    </message>
    <message>
        <source>Welcome. Let us set up this screen.</source>
        <translation>Välkommen. Nu gör vi skärmen klar.</translation>
    </message>
    <message>
        <source>Set up this screen</source>
        <translation>Skärmens inställningar</translation>
    </message>
    <message>
        <source>Welcome. Let us set up the staff’s desk.</source>
        <translation>Välkommen. Nu gör vi personalens arbetsbord klart.</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>Arbetsbordets inställningar</translation>
    </message>
</context>
<context>
    <name>SetUpNav</name>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Do this later</source>
        <translation>Gör det senare</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>SetUpQuestion</name>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>SetUpSound</name>
    <message>
        <source>Do you hear it?</source>
        <translation>Hör du ljudet?</translation>
    </message>
    <message>
        <source>Play the chime, and make it loud enough for the room. Films begin as loud as this.</source>
        <translation>Spela ljudsignalen och gör den lagom hög för rummet. Filmerna börjar lika högt.</translation>
    </message>
    <message>
        <source>Play the chime</source>
        <translation>Spela ljudsignalen</translation>
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
        <source>Volume: %1 %</source>
        <translation>Ljudstyrka: %1 %</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Ljudet är av</translation>
    </message>
    <message>
        <source>Nothing to hear? See that the speakers are on and plugged in.</source>
        <translation>Hörs inget? Se till att högtalarna är på och kabeln sitter i.</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>Jag hör det</translation>
    </message>
</context>
<context>
    <name>SetUpWidth</name>
    <message>
        <source>How large is the picture?</source>
        <translation>Hur stor är bilden?</translation>
    </message>
    <message>
        <source>Hold a bank card or a library card flat on the glass. Make the drawn card just as large.</source>
        <translation>Håll ett bankkort eller lånekort platt mot glaset. Gör det ritade kortet lika stort.</translation>
    </message>
    <message>
        <source>The drawn card</source>
        <translation>Det ritade kortet</translation>
    </message>
    <message>
        <source>The picture is %1 cm wide: %2 inches from corner to corner.</source>
        <translation>Bilden är %1 cm bred: %2 tum från hörn till hörn.</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <translation>Mycket mindre</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>Mycket större</translation>
    </message>
    <message>
        <source>The cards match</source>
        <translation>Korten är lika stora</translation>
    </message>
</context>
<context>
    <name>SetUpWords</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höjd</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ljud</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>It begins in this language: %1</source>
        <translation>Börjar på: %1</translation>
    </message>
    <message>
        <source>It begins in the centre’s first language</source>
        <translation>Börjar på platsens första språk</translation>
    </message>
    <message>
        <source>It belongs to the hub</source>
        <translation>Ansluten till servern</translation>
    </message>
    <message>
        <source>It has not joined the hub yet: no bookings, no staff</source>
        <translation>Inte ansluten till servern än: inga bokningar, ingen personal</translation>
    </message>
    <message>
        <source>It stands here: %1</source>
        <translation>Plats: %1</translation>
    </message>
    <message>
        <source>Nobody has said where it stands</source>
        <translation>Ingen plats är vald</translation>
    </message>
    <message>
        <source>The picture is %1 cm wide</source>
        <translation>Bilden är %1 cm bred</translation>
    </message>
    <message>
        <source>The picture has not been measured</source>
        <translation>Bilden är inte mätt</translation>
    </message>
    <message>
        <source>The picture hangs %1 cm above the floor</source>
        <translation>Bildens nederkant är %1 cm över golvet</translation>
    </message>
    <message>
        <source>The height has not been measured</source>
        <translation>Höjden är inte mätt</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <translation>Ljudstyrka: %1 %</translation>
    </message>
    <message>
        <source>Nobody has tried the sound</source>
        <translation>Ingen har provat ljudet</translation>
    </message>
    <message>
        <source>The hub does not know this code. It may be older than 15 minutes. Let the hub show a new one.</source>
        <translation>Servern känner inte till koden. Den kan vara äldre än 15 minuter. Ta fram en ny kod.</translation>
    </message>
    <message>
        <source>A code has eight letters and numbers. Please check it.</source>
        <translation>En kod har åtta bokstäver och siffror. Kontrollera den.</translation>
    </message>
    <message>
        <source>The hub can’t be reached. Check the network cable, and try again.</source>
        <translation>Servern går inte att nå. Kontrollera nätkabeln och försök igen.</translation>
    </message>
    <message>
        <source>No screen can join the hub yet. At the hub, somebody types once: kiosk hub publish --desk and its address. Try again some minutes later.</source>
        <translation>Ingen skärm kan anslutas till servern ännu. Vid servern skriver någon en gång: kiosk hub publish --desk och serverns adress. Försök igen om några minuter.</translation>
    </message>
    <message>
        <source>The program that talks with the hub does not answer. Try again in a minute.</source>
        <translation>Programmet som talar med servern svarar inte. Försök igen om en minut.</translation>
    </message>
    <message>
        <source>There is no room left on this computer. Nothing could be saved.</source>
        <translation>Datorns disk är full. Inget kunde sparas.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Det gick inte. Försök igen.</translation>
    </message>
    <message>
        <source>Only an administrator may do that.</source>
        <translation>Bara en administratör får göra det.</translation>
    </message>
    <message>
        <source>That could not be saved. Please try again.</source>
        <translation>Det gick inte att spara. Försök igen.</translation>
    </message>
</context>
<context>
    <name>SittingCard</name>
    <message>
        <source>station %1</source>
        <translation>station %1</translation>
    </message>
    <message>
        <source>%1 joins from %2</source>
        <translation>%1 är med från %2</translation>
    </message>
    <message>
        <source>hidden from visitors</source>
        <translation>dold för besökare</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>inte skickad ännu</translation>
    </message>
    <message>
        <source>With others: places that other screens can book without the link, or that are kept for those who come another way.</source>
        <translation>Hos andra: platser som andra skärmar kan boka utan anslutning, eller som sparas åt dem som kommer på annat sätt.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Checka in</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>they have come</comment>
        <translation>Här</translation>
    </message>
    <message>
        <source>Check in: %1 %2</source>
        <translation>Checka in: %1 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open: %1 %2</source>
        <translation>Öppna: %1 %2</translation>
    </message>
</context>
<context>
    <name>SittingChoice</name>
    <message>
        <source>station %1</source>
        <translation>station %1</translation>
    </message>
    <message>
        <source>hidden from visitors</source>
        <translation>dold för besökare</translation>
    </message>
</context>
<context>
    <name>SlotView</name>
    <message>
        <source>Book for someone</source>
        <translation>Boka åt någon</translation>
    </message>
    <message>
        <source>Change this time</source>
        <translation>Ändra den här tiden</translation>
    </message>
    <message>
        <source>You can look here. Colleagues who have that role take care of the bookings.</source>
        <translation>Du kan titta här. Bokningarna sköts av kollegor som har den rätten.</translation>
    </message>
    <message>
        <source>Nobody is booked yet.</source>
        <translation>Ingen har bokat ännu.</translation>
    </message>
    <message>
        <source>Later times</source>
        <translation>Senare tider</translation>
    </message>
    <message>
        <source>Cancel this booking</source>
        <translation>Avboka den här bokningen</translation>
    </message>
    <message>
        <source>It is sealed, and shows with the names. If there is a note already, this one takes its place. Show the names first to go on from it.</source>
        <translation>Den förseglas och visas med namnen. Om det redan finns en anteckning ersätter den här den. Visa namnen först om du vill fortsätta på den.</translation>
    </message>
    <message>
        <source>Move to which time?</source>
        <translation>Flytta till vilken tid?</translation>
    </message>
    <message>
        <source>There is no other time with room for so many.</source>
        <translation>Det finns ingen annan tid med plats för så många.</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Varför avbokas tiden?</translation>
    </message>
    <message>
        <source>A note for colleagues</source>
        <translation>En anteckning för kolleger</translation>
    </message>
    <message>
        <source>It is sealed, and shows with the names. Leave it empty to remove the note.</source>
        <translation>Den förseglas och visas med namnen. Töm fältet om du vill ta bort anteckningen.</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Spara anteckningen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>SpanFields</name>
    <message>
        <source>Closed all day</source>
        <translation>Stängt hela dagen</translation>
    </message>
    <message>
        <source>Open from when to when</source>
        <translation>Öppet vissa tider</translation>
    </message>
    <message>
        <source>Open or closed?</source>
        <translation>Öppet eller stängt?</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Öppnar</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Stänger</translation>
    </message>
</context>
<context>
    <name>SpecialDay</name>
    <message>
        <source>Closed</source>
        <comment>a day</comment>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Back to the usual hours</source>
        <translation>Tillbaka till de vanliga tiderna</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Set up this screen</source>
        <translation>Skärmens inställningar</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>Arbetsbordets inställningar</translation>
    </message>
</context>
<context>
    <name>StaffRail</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Book for someone</source>
        <translation>Boka åt någon</translation>
    </message>
    <message>
        <source>Find by code</source>
        <translation>Sök med kod</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>See and hear</source>
        <translation>Se och hör</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Lock: %1</source>
        <comment>a name</comment>
        <translation>Lås: %1</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>%1 kB</source>
        <comment>the size of a file</comment>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>the size of a file</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>the size of a file</comment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personer</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besökare</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbokad</translation>
    </message>
    <message>
        <source>%1 booked, closed</source>
        <comment>a number of persons</comment>
        <translation>Bokade: %1, stängd</translation>
    </message>
    <message>
        <source>Room for %1 more letters.</source>
        <translation>Det finns plats för %1 tecken till.</translation>
    </message>
    <message>
        <source>Room for 1 more letter.</source>
        <translation>Det finns plats för 1 tecken till.</translation>
    </message>
    <message>
        <source>The field is full. Nothing more fits in.</source>
        <translation>Fältet är fullt. Mer får inte plats.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a time</comment>
        <translation>Inställd</translation>
    </message>
    <message>
        <source>%1 booked, %2 free here, %3 with others</source>
        <comment>numbers of persons</comment>
        <translation>Bokade: %1, lediga här: %2, hos andra: %3</translation>
    </message>
    <message>
        <source>%1 booked, none free here, %2 with others</source>
        <comment>numbers of persons</comment>
        <translation>Bokade: %1, lediga här: 0, hos andra: %2</translation>
    </message>
    <message>
        <source>%1 booked, %2 free</source>
        <comment>numbers of persons</comment>
        <translation>Bokade: %1, lediga: %2</translation>
    </message>
    <message>
        <source>%1 booked, none free</source>
        <comment>a number of persons</comment>
        <translation>Bokade: %1, lediga: 0</translation>
    </message>
    <message>
        <source>1 not confirmed yet</source>
        <translation>1 obekräftad</translation>
    </message>
    <message>
        <source>%1 not confirmed yet</source>
        <translation>%1 obekräftade</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <comment>places</comment>
        <translation>%1 av %2 lediga</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fullt</translation>
    </message>
    <message>
        <source>None free here</source>
        <comment>places</comment>
        <translation>Inga lediga här</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 plats</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 platser</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 tid</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 tider</translation>
    </message>
    <message>
        <source>1 party</source>
        <translation>1 sällskap</translation>
    </message>
    <message>
        <source>%1 parties</source>
        <translation>%1 sällskap</translation>
    </message>
    <message>
        <source>Care professionals</source>
        <translation>Vårdpersonal</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Researchers</source>
        <translation>Forskare</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Måndag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tisdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Onsdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Torsdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Fredag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Lördag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Söndag</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>The centre is closed then</source>
        <translation>Centret är stängt då</translation>
    </message>
    <message>
        <source>Outside the opening hours</source>
        <translation>Utanför öppettiderna</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <comment>why, such as: training day</comment>
        <translation>Stängt: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a day</comment>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>%1 is busy then: %2 at %3.</source>
        <comment>host, what, time</comment>
        <translation>%1 är upptagen då: %2 kl. %3.</translation>
    </message>
    <message>
        <source>Station %1 is taken then: %2 at %3.</source>
        <comment>number, what, time</comment>
        <translation>Station %1 är upptagen då: %2 kl. %3.</translation>
    </message>
    <message>
        <source>To be told: %1 (%2).</source>
        <comment>2 parties (5 persons)</comment>
        <translation>Ska meddelas: %1 (%2).</translation>
    </message>
    <message>
        <source>Who is booked is here already: nobody has to be called.</source>
        <translation>De som har bokat är redan här: ingen behöver ringas upp.</translation>
    </message>
    <message>
        <source>Nobody is booked, so nobody has to be told.</source>
        <translation>Ingen har bokat, så ingen behöver meddelas.</translation>
    </message>
    <message>
        <source>1 is here</source>
        <translation>1 är här</translation>
    </message>
    <message>
        <source>%1 are here</source>
        <translation>%1 är här</translation>
    </message>
    <message>
        <source>1 party is waiting</source>
        <translation>1 sällskap väntar</translation>
    </message>
    <message>
        <source>%1 parties are waiting</source>
        <translation>%1 sällskap väntar</translation>
    </message>
    <message>
        <source>Was not answered in time</source>
        <translation>Besvarades inte i tid</translation>
    </message>
    <message>
        <source>No place came free</source>
        <translation>Ingen plats blev ledig</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Väntas</translation>
    </message>
    <message>
        <source>Expected, not confirmed yet</source>
        <translation>Väntas, inte bekräftad ännu</translation>
    </message>
    <message>
        <source>Asks for a place</source>
        <translation>Ber om plats</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Här</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kom inte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>in Finnish</source>
        <translation>på finska</translation>
    </message>
    <message>
        <source>in Swedish</source>
        <translation>på svenska</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>på engelska</translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation>Väg utan trappsteg</translation>
    </message>
    <message>
        <source>Help with hearing</source>
        <translation>Hjälp att höra</translation>
    </message>
    <message>
        <source>Help with seeing</source>
        <translation>Hjälp att se</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Comes with a helper</source>
        <translation>Har en hjälpare med sig</translation>
    </message>
    <message>
        <source>Another need</source>
        <translation>Annat behov</translation>
    </message>
    <message>
        <source>Tell them: cancelled</source>
        <translation>Meddela: avbokat</translation>
    </message>
    <message>
        <source>Tell them: another time</source>
        <translation>Meddela: ny tid</translation>
    </message>
    <message>
        <source>Tell them: confirmed</source>
        <translation>Meddela: bekräftat</translation>
    </message>
    <message>
        <source>Tell them: not moved</source>
        <translation>Meddela: inte flyttad</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>avbokat</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>ny tid</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bekräftat</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>inte flyttad</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <translation>Kunde inte nås</translation>
    </message>
    <message>
        <source>Not told in time</source>
        <translation>Meddelades inte i tid</translation>
    </message>
    <message>
        <source>No phone or address was left</source>
        <translation>Inget telefonnummer och ingen adress lämnades</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bokat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Värd</translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>Inget är planerat i dag.</translation>
    </message>
</context>
<context>
    <name>StationsView</name>
    <message>
        <source>Needed, in one language at least</source>
        <translation>Behövs på minst ett språk</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationer</translation>
    </message>
    <message>
        <source>Planned here: %1.</source>
        <comment>3 times</comment>
        <translation>Planerat här: %1.</translation>
    </message>
    <message>
        <source>Booked: %1.</source>
        <comment>4 people</comment>
        <translation>Bokat: %1.</translation>
    </message>
    <message>
        <source>Visitors are told no station for them.</source>
        <translation>Besökarna får inte veta deras station.</translation>
    </message>
    <message>
        <source>Still said to stand here: %1. Give it another place.</source>
        <comment>names of things</comment>
        <translation>Har ännu sin plats här: %1. Ge det en annan plats.</translation>
    </message>
    <message>
        <source>Stands here: %1</source>
        <comment>names of things</comment>
        <translation>Här finns: %1</translation>
    </message>
    <message>
        <source>Out of use. Visitors do not see it.</source>
        <translation>Ur bruk. Besökarna ser den inte.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Ta i bruk igen</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Ta ur bruk</translation>
    </message>
    <message>
        <source>Change a station</source>
        <translation>Ändra en station</translation>
    </message>
    <message>
        <source>Add a station</source>
        <translation>Lägg till en station</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation>Hur man hittar den</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt det vara som det är</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
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
        <source>Check the computer’s clock.</source>
        <translation>Kontrollera datorns klocka.</translation>
    </message>
    <message>
        <source>No connection since %1 today. You can go on as usual.</source>
        <comment>time</comment>
        <translation>Ingen anslutning sedan kl.&#xa0;%1 i dag. Du kan fortsätta som vanligt.</translation>
    </message>
    <message>
        <source>No connection since %1. You can go on as usual.</source>
        <comment>day and time</comment>
        <translation>Ingen anslutning sedan %1. Du kan fortsätta som vanligt.</translation>
    </message>
    <message>
        <source>No connection just now. You can go on as usual.</source>
        <translation>Ingen anslutning just nu. Du kan fortsätta som vanligt.</translation>
    </message>
    <message>
        <source>New content can’t be used: its date has passed. What is here still works.</source>
        <translation>Nytt innehåll går inte att använda: det är för gammalt. Det som finns här fungerar ändå.</translation>
    </message>
    <message>
        <source>New content can’t be used just now. What is here still works.</source>
        <translation>Nytt innehåll går inte att använda just nu. Det som finns här fungerar ändå.</translation>
    </message>
    <message>
        <source>No connection just now. The content comes when the connection is back.</source>
        <translation>Ingen anslutning just nu. Innehållet kommer när anslutningen är tillbaka.</translation>
    </message>
    <message>
        <source>Bookings are up to date. What visitors see could not be updated since %1.</source>
        <comment>day and time</comment>
        <translation>Bokningarna är aktuella. Det som besökarna ser har inte kunnat uppdateras sedan %1.</translation>
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
        <source>There is no room for new content. What is here still works.</source>
        <translation>Nytt innehåll får inte plats. Det som finns här fungerar ändå.</translation>
    </message>
    <message>
        <source>All content is up to date. Last checked: %1.</source>
        <translation>Allt innehåll är aktuellt. Kontrollerat: %1.</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>No connection since %1.</source>
        <translation>Ingen anslutning sedan %1.</translation>
    </message>
    <message>
        <source>This kiosk is no longer known to the centre’s hub.</source>
        <translation>Centrets server känner inte längre igen den här kiosken.</translation>
    </message>
    <message>
        <source>This kiosk has not joined the centre’s hub.</source>
        <translation>Den här kiosken är inte ansluten till centrets server.</translation>
    </message>
    <message>
        <source>The centre’s hub takes no bookings yet.</source>
        <translation>Centrets server tar inte emot bokningar ännu.</translation>
    </message>
    <message>
        <source>Bookings have not been passed on since %1.</source>
        <translation>Bokningar har inte nått fram sedan %1.</translation>
    </message>
    <message>
        <source>Bookings are up to date. What visitors see could not be updated.</source>
        <translation>Bokningarna är aktuella. Det som besökarna ser har inte kunnat uppdateras.</translation>
    </message>
    <message>
        <source>What you do here reaches the kiosk when the connection is back.</source>
        <translation>Det du gör här når kiosken när anslutningen är tillbaka.</translation>
    </message>
    <message>
        <source>Ask the administrator to join it again.</source>
        <translation>Be administratören ansluta den igen.</translation>
    </message>
    <message>
        <source>Ask the administrator to join it.</source>
        <translation>Be administratören ansluta den.</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>Säg till administratören.</translation>
    </message>
    <message>
        <source>Everything that was waiting has been passed on.</source>
        <translation>Allt som väntade har nu skickats vidare.</translation>
    </message>
    <message>
        <source>1 thing is waiting for the link.</source>
        <translation>1 sak väntar på anslutningen.</translation>
    </message>
    <message>
        <source>%1 things are waiting for the link.</source>
        <translation>%1 saker väntar på anslutningen.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Uppdaterat</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ingen anslutning</translation>
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
        <translation>Vilken film?</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>Vilken bild?</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <comment>a file</comment>
        <translation>Hämtades inte: %1</translation>
    </message>
    <message>
        <source>Taking in: %1</source>
        <comment>a file</comment>
        <translation>Hämtas: %1</translation>
    </message>
    <message>
        <source>A film can take some minutes. Visitors notice nothing of it.</source>
        <translation>En film kan ta några minuter. Besökarna märker inget av det.</translation>
    </message>
    <message>
        <source>Wait a moment …</source>
        <translation>Vänta ett ögonblick …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Looking at the stick …</source>
        <translation>Tittar på USB-minnet …</translation>
    </message>
    <message>
        <source>There is nothing to take. Put a USB stick in, and look again.</source>
        <translation>Det finns inget att hämta. Sätt i ett USB-minne och titta igen.</translation>
    </message>
    <message>
        <source>MP4 is best. Captions (.vtt) beside the film come along.</source>
        <translation>MP4 är bäst. Undertexter (.vtt) i samma mapp följer med.</translation>
    </message>
    <message>
        <source>Pictures are JPEG, PNG or WebP.</source>
        <translation>Bilder är JPEG, PNG eller WebP.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>Hämta inget</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Titta igen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa fler</translation>
    </message>
</context>
<context>
    <name>TechnologyView</name>
    <message>
        <source>Watch · %1 min</source>
        <comment>length of a film</comment>
        <translation>Titta · %1&#xa0;min</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Vad det gör</translation>
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
        <source>What it can’t do</source>
        <translation>Vad det inte kan</translation>
    </message>
    <message>
        <source>Book a time</source>
        <translation>Boka en tid</translation>
    </message>
    <message>
        <source>Now, room for %1</source>
        <comment>persons</comment>
        <translation>Nu, plats för %1</translation>
    </message>
    <message>
        <source>%1 at&#xa0;%2, room for %3</source>
        <comment>day, time, persons</comment>
        <translation>%1 kl.&#xa0;%2, plats för %3</translation>
    </message>
    <message>
        <source>Today at&#xa0;%1, room for %2</source>
        <comment>time, persons</comment>
        <translation>I dag kl.&#xa0;%1, plats för %2</translation>
    </message>
    <message>
        <source>All times are full. You can wait for a place.</source>
        <translation>Alla tider är fulla. Du kan ställa dig i kö.</translation>
    </message>
    <message>
        <source>No times to book just now</source>
        <translation>Inga tider att boka just nu</translation>
    </message>
    <message>
        <source>All times, day by day</source>
        <translation>Alla tider, dag för dag</translation>
    </message>
    <message>
        <source>Ask the staff here, or write to us.</source>
        <translation>Fråga personalen här eller skriv till oss.</translation>
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
        <source>Now</source>
        <translation>Nu</translation>
    </message>
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
        <source>Join the waiting list</source>
        <translation>Ställ dig i kö</translation>
    </message>
    <message>
        <source>%1 · station %2</source>
        <comment>room for 3 · station 2</comment>
        <translation>%1 · station %2</translation>
    </message>
</context>
<context>
    <name>TimeStepper</name>
    <message>
        <source>−1 h</source>
        <translation>−1 tim</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 tim</translation>
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
        <translation>Kommande tider</translation>
    </message>
    <message>
        <source>Somebody shows you how it works, and you can try it yourself. Touch a time to book it.</source>
        <translation>Vi visar hur det fungerar, och du får prova själv. Tryck på en tid för att boka den.</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Visa alla tider</translation>
    </message>
    <message>
        <source>We have no times to show just now. New times come here as soon as we have them.</source>
        <translation>Vi har inga tider att visa just nu. Nya tider kommer hit så snart vi har dem.</translation>
    </message>
    <message>
        <source>Write to us</source>
        <translation>Skriv till oss</translation>
    </message>
    <message>
        <source>Would you rather talk to somebody?</source>
        <translation>Vill du hellre tala med någon?</translation>
    </message>
    <message>
        <source>Ask the staff, or call %1.</source>
        <translation>Fråga personalen eller ring %1.</translation>
    </message>
    <message>
        <source>Ask the staff.</source>
        <translation>Fråga personalen.</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Save today’s list</source>
        <translation>Spara dagens lista</translation>
    </message>
    <message>
        <source>It is %1 here, and %2 in %3.</source>
        <translation>Klockan är %1 här och %2 i %3.</translation>
    </message>
    <message>
        <source>This screen stopped by itself several times. It plays no films for now (safe mode). It restarts tonight. If you still read this tomorrow, tell the administrator.</source>
        <translation>Skärmen har stannat av sig själv flera gånger. Den visar inga filmer just nu (felsäkert läge). I natt startar den om. Om du läser detta också i morgon, säg till administratören.</translation>
    </message>
    <message>
        <source>Some settings of this screen can’t be read. The administrator sets them again: See and hear, then Set up this screen.</source>
        <translation>Några av skärmens inställningar går inte att läsa. Administratören gör dem på nytt: Se och hör och sedan Skärmens inställningar.</translation>
    </message>
    <message>
        <source>I am free now</source>
        <translation>Jag kan ta emot nu</translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>Inget är planerat i dag.</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Att göra: %1</translation>
    </message>
    <message>
        <source>State of this screen</source>
        <translation>Skärmens status</translation>
    </message>
    <message>
        <source>Today’s list is in the folder %1. No visitor’s name is on it.</source>
        <translation>Dagens lista finns i mappen %1. Inga besökares namn finns på den.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Inget väntar på dig.</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>You have not saved this: go on writing</source>
        <translation>Inte sparat än: skriv vidare</translation>
    </message>
    <message>
        <source>A request to answer</source>
        <translation>En förfrågan att besvara</translation>
    </message>
    <message>
        <source>They were promised a place, but there is none</source>
        <translation>De lovades en plats, men det finns ingen</translation>
    </message>
    <message>
        <source>Two versions: choose one</source>
        <translation>Två versioner: välj en</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Ett meddelande</translation>
    </message>
    <message>
        <source>For all centres</source>
        <translation>För alla center</translation>
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
        <source>10 s back</source>
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
    <name>VisitorPages</name>
    <message>
        <source>Leave without booking?</source>
        <translation>Vill du sluta utan att boka?</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Vill du sluta utan att spara?</translation>
    </message>
    <message>
        <source>Leave without sending?</source>
        <translation>Vill du lämna utan att skicka?</translation>
    </message>
    <message>
        <source>What you have typed will be thrown away.</source>
        <translation>Det du har skrivit försvinner.</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Ja, sluta</translation>
    </message>
    <message>
        <source>No, keep booking</source>
        <translation>Nej, fortsätt bokningen</translation>
    </message>
    <message>
        <source>No, go on writing</source>
        <translation>Nej, fortsätt skriva</translation>
    </message>
</context>
<context>
    <name>WantedChange</name>
    <message>
        <source>None of this was changed:</source>
        <translation>Inget av det här ändrades:</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <comment>a name</comment>
        <translation>Värd: %1</translation>
    </message>
    <message>
        <source>Host: nobody yet</source>
        <translation>Värd: ingen ännu</translation>
    </message>
    <message>
        <source>Station %1</source>
        <comment>a number</comment>
        <translation>Station %1</translation>
    </message>
    <message>
        <source>No station</source>
        <translation>Ingen station</translation>
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
    <name>WorkView</name>
    <message>
        <source>Here for work?</source>
        <translation>Här i jobbet?</translation>
    </message>
    <message>
        <source>Choose what it is about, and write to us.</source>
        <translation>Välj vad det gäller och skriv till oss.</translation>
    </message>
</context>
<context>
    <name>WriteAnswer</name>
    <message>
        <source>How can we answer you?</source>
        <translation>Hur kan vi svara dig?</translation>
    </message>
    <message>
        <source>Leave a phone number or an e-mail address. Without it we can’t answer you.</source>
        <translation>Lämna ett telefonnummer eller en e-postadress. Utan det kan vi inte svara dig.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Inte skickat än</translation>
    </message>
    <message>
        <source>Phone (you may leave it empty)</source>
        <translation>Telefon (du kan lämna det tomt)</translation>
    </message>
    <message>
        <source>E-mail (you may leave it empty)</source>
        <translation>E-post (du kan lämna det tomt)</translation>
    </message>
    <message>
        <source>Send, I need no answer</source>
        <translation>Skicka, jag behöver inget svar</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Skicka meddelandet</translation>
    </message>
</context>
<context>
    <name>WriteDone</name>
    <message>
        <source>One of our staff will read it and answer you.</source>
        <translation>Vår personal läser det och svarar dig.</translation>
    </message>
    <message>
        <source>One of our staff will read it. You left no phone number or address, so we can’t answer.</source>
        <translation>Vår personal läser det. Du lämnade inget telefonnummer och ingen adress, så vi kan inte svara.</translation>
    </message>
    <message>
        <source>Thank you! We have your message.</source>
        <translation>Tack! Vi har fått ditt meddelande.</translation>
    </message>
    <message>
        <source>Thank you! Your message is kept here.</source>
        <translation>Tack! Ditt meddelande är sparat här.</translation>
    </message>
    <message>
        <source>Our staff does not have it yet: the connection is down or slow. It goes to them by itself as soon as it can.</source>
        <translation>Personalen har inte fått det än, för anslutningen är bruten eller långsam. Det går i väg av sig självt så snart det går.</translation>
    </message>
    <message>
        <source>In a hurry? Call us</source>
        <translation>Har du bråttom? Ring oss</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>WriteView</name>
    <message>
        <source>We are sending your message.</source>
        <translation>Vi skickar ditt meddelande.</translation>
    </message>
    <message>
        <source>Not just now</source>
        <translation>Inte just nu</translation>
    </message>
    <message>
        <source>Your message could not be sent.</source>
        <translation>Ditt meddelande kunde inte skickas.</translation>
    </message>
</context>
<context>
    <name>WriteWords</name>
    <message>
        <source>Write to us</source>
        <translation>Skriv till oss</translation>
    </message>
    <message>
        <source>Our staff reads your message. Please leave out what only your doctor needs to know.</source>
        <translation>Vår personal läser ditt meddelande. Skriv inte sådant som bara din läkare behöver veta.</translation>
    </message>
    <message>
        <source>What happens to your message</source>
        <translation>Vad som händer med ditt meddelande</translation>
    </message>
    <message>
        <source>Only our staff can read it. We erase it when we have answered, at the latest %1 days after we got it.</source>
        <translation>Bara vår personal kan läsa det. Vi raderar det när vi har svarat, senast %1 dagar efter att vi fick det.</translation>
    </message>
    <message>
        <source>Do you want it removed earlier? Ask the staff, or call us: %1.</source>
        <translation>Vill du att det tas bort tidigare? Säg till personalen eller ring oss: %1.</translation>
    </message>
    <message>
        <source>Do you want it removed earlier? Ask the staff.</source>
        <translation>Vill du att det tas bort tidigare? Säg till personalen.</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ditt meddelande</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Write your message first.</source>
        <translation>Skriv ditt meddelande först.</translation>
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
