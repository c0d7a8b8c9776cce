<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>taso::BoardConnectionPage</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>What times may suffer from</source>
        <translation>Worunter Zeiten leiden können</translation>
    </message>
    <message>
        <source>Logs in with the OpenSSH of this machine, looks around, writes a small file into the remote folder and removes it, and asks the compiler.</source>
        <translation>Meldet sich mit dem OpenSSH dieses Rechners an, sieht sich um, schreibt eine kleine Datei in den Ordner auf dem Board und löscht sie wieder, und fragt den Compiler.</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Clock governor</source>
        <translation>Taktregler</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Freier Speicher</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Freier Plattenplatz</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Testing the connection to %1 …</source>
        <translation>Die Verbindung zu %1 wird geprüft …</translation>
    </message>
    <message>
        <source>%1 can be used.</source>
        <translation>%1 kann benutzt werden.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 at up to %2 MHz</source>
        <translation>%1 mit bis zu %2 MHz</translation>
    </message>
    <message>
        <source>on the board: %1</source>
        <translation>auf dem Board: %1</translation>
    </message>
    <message>
        <source>on this machine: %1</source>
        <translation>auf diesem Rechner: %1</translation>
    </message>
</context>
<context>
    <name>taso::BoardForm</name>
    <message>
        <source>The board</source>
        <translation>Das Board</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>as it is listed here and named in commands</source>
        <translation>wie es hier aufgeführt und in Befehlen genannt wird</translation>
    </message>
    <message>
        <source>A name has 1 to 64 letters, digits, spaces and . _ + -, begins with a letter or a digit, and is no other board&apos;s.</source>
        <translation>Ein Name hat 1 bis 64 Buchstaben, Ziffern, Leerzeichen und . _ + -, beginnt mit einem Buchstaben oder einer Ziffer und gehört keinem anderen Board.</translation>
    </message>
    <message>
        <source>&amp;Processor</source>
        <translation>Pro&amp;zessor</translation>
    </message>
    <message>
        <source>for people</source>
        <translation>für Menschen</translation>
    </message>
    <message>
        <source>Instruction &amp;set</source>
        <translation>Befehls&amp;satz</translation>
    </message>
    <message>
        <source>what the kernels are compiled for</source>
        <translation>wofür die Kernel übersetzt werden</translation>
    </message>
    <message>
        <source>C&amp;ores</source>
        <translation>&amp;Kerne</translation>
    </message>
    <message>
        <source>Cloc&amp;k in MHz</source>
        <translation>&amp;Takt in MHz</translation>
    </message>
    <message>
        <source>The clock must be above 0.</source>
        <translation>Der Takt muss über 0 liegen.</translation>
    </message>
    <message>
        <source>Write a size, such as 32 KiB or 1 GiB.</source>
        <translation>Schreiben Sie eine Größe wie 32 KiB oder 1 GiB.</translation>
    </message>
    <message>
        <source>Cache L&amp;1</source>
        <translation>Cache L&amp;1</translation>
    </message>
    <message>
        <source>for data, of one core</source>
        <translation>für Daten, eines Kerns</translation>
    </message>
    <message>
        <source>Cache L&amp;2</source>
        <translation>Cache L&amp;2</translation>
    </message>
    <message>
        <source>0: none</source>
        <translation>0: keiner</translation>
    </message>
    <message>
        <source>Cache L&amp;3</source>
        <translation>Cache L&amp;3</translation>
    </message>
    <message>
        <source>RA&amp;M</source>
        <translation>RA&amp;M</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Wie es erreicht wird</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>an alias of OpenSSH&apos;s, user@host or user@host:port; empty: programs run here</source>
        <translation>ein Alias von OpenSSH, user@host oder user@host:port; leer: Programme laufen hier</translation>
    </message>
    <message>
        <source>The host must be an alias of OpenSSH&apos;s or user@host, may not begin with &apos;-&apos;, and has no spaces or quotation marks.</source>
        <translation>Der Host muss ein Alias von OpenSSH oder user@host sein, darf nicht mit „-“ beginnen und enthält weder Leerzeichen noch Anführungszeichen.</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>0: as OpenSSH&apos;s configuration says</source>
        <translation>0: wie in der Konfiguration von OpenSSH</translation>
    </message>
    <message>
        <source>&amp;Identity file</source>
        <translation>Schlüsseldate&amp;i</translation>
    </message>
    <message>
        <source>empty: as OpenSSH&apos;s configuration says</source>
        <translation>leer: wie in der Konfiguration von OpenSSH</translation>
    </message>
    <message>
        <source>The name of the identity file holds a control character.</source>
        <translation>Der Name der Schlüsseldatei enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the identity file</source>
        <translation>Die Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>Remote &amp;folder</source>
        <translation>Ordner au&amp;f dem Board</translation>
    </message>
    <message>
        <source>on the board, in the home of its user; made where there is none</source>
        <translation>im Heimatordner des Benutzers; wird angelegt, wenn er fehlt</translation>
    </message>
    <message>
        <source>The folder on the board may not be empty.</source>
        <translation>Der Ordner auf dem Board darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>on this machine, with a cross compiler</source>
        <translation>auf diesem Rechner, mit Cross-Compiler</translation>
    </message>
    <message>
        <source>on the board, with its own compiler</source>
        <translation>auf dem Board, mit dessen Compiler</translation>
    </message>
    <message>
        <source>Compiler h&amp;ere</source>
        <translation>Compil&amp;er hier</translation>
    </message>
    <message>
        <source>such as arm-linux-gnueabihf-gcc</source>
        <translation>etwa arm-linux-gnueabihf-gcc</translation>
    </message>
    <message>
        <source>A compiler may not begin with &apos;-&apos;.</source>
        <translation>Ein Compiler darf nicht mit „-“ beginnen.</translation>
    </message>
    <message>
        <source>Compiler on the &amp;board</source>
        <translation>Compiler auf dem &amp;Board</translation>
    </message>
    <message>
        <source>empty: cc</source>
        <translation>leer: cc</translation>
    </message>
    <message>
        <source>Compiler fla&amp;gs</source>
        <translation>Compiler-Fla&amp;gs</translation>
    </message>
    <message>
        <source>such as -O3 -mcpu=cortex-a15</source>
        <translation>etwa -O3 -mcpu=cortex-a15</translation>
    </message>
    <message>
        <source>Each flag begins with &apos;-&apos; and has no spaces, quotation marks or $ in it.</source>
        <translation>Jedes Flag beginnt mit „-“ und enthält weder Leerzeichen noch Anführungszeichen noch $.</translation>
    </message>
    <message>
        <source>R&amp;unner</source>
        <translation>R&amp;unner</translation>
    </message>
    <message>
        <source>before each program, such as qemu-arm-static -cpu cortex-a15; times are then emulated</source>
        <translation>vor jedem Programm, etwa qemu-arm-static -cpu cortex-a15; die Zeiten sind dann emuliert</translation>
    </message>
    <message>
        <source>The runner is a program with its arguments; it may not begin with &apos;-&apos;.</source>
        <translation>Der Runner ist ein Programm mit seinen Argumenten; er darf nicht mit „-“ beginnen.</translation>
    </message>
    <message>
        <source>Pin to &amp;CPUs</source>
        <translation>An &amp;CPUs binden</translation>
    </message>
    <message>
        <source>such as 4-7; empty: not pinned</source>
        <translation>etwa 4-7; leer: nicht gebunden</translation>
    </message>
    <message>
        <source>Write a list of CPUs, such as 0,4-7.</source>
        <translation>Schreiben Sie eine Liste von CPUs wie 0,4-7.</translation>
    </message>
    <message>
        <source>Thre&amp;ads</source>
        <translation>Th&amp;reads</translation>
    </message>
    <message>
        <source>what is timed where nobody says otherwise</source>
        <translation>womit gemessen wird, wenn niemand etwas anderes sagt</translation>
    </message>
    <message>
        <source>There are no more threads than cores.</source>
        <translation>Es gibt nicht mehr Threads als Kerne.</translation>
    </message>
</context>
<context>
    <name>taso::BoardJobBar</name>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Progress on the board</source>
        <translation>Fortschritt auf dem Board</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Testing a connection …</source>
        <translation>Eine Verbindung wird geprüft …</translation>
    </message>
    <message>
        <source>Running the plan on the board …</source>
        <translation>Der Plan läuft auf dem Board …</translation>
    </message>
    <message>
        <source>Putting times into a profile …</source>
        <translation>Zeiten werden in ein Profil geschrieben …</translation>
    </message>
    <message>
        <source>Timing networks on the board …</source>
        <translation>Netze werden auf dem Board gemessen …</translation>
    </message>
    <message>
        <source>Timing networks on the board: %1 of %2</source>
        <translation>Netze werden auf dem Board gemessen: %1 von %2</translation>
    </message>
    <message>
        <source>Running the plan on the board: %1</source>
        <translation>Der Plan läuft auf dem Board: %1</translation>
    </message>
    <message>
        <source>Timing has ended: %1 measured, %2 missing; in %3.</source>
        <translation>Messung beendet: %1 gemessen, %2 fehlen; in %3.</translation>
    </message>
    <message>
        <source>Timing has ended: %1 measured; in %2.</source>
        <translation>Messung beendet: %1 gemessen; in %2.</translation>
    </message>
    <message>
        <source>The plan has run: measured %1.</source>
        <translation>Der Plan ist gelaufen: gemessen %1.</translation>
    </message>
    <message>
        <source>The connection can be used.</source>
        <translation>Die Verbindung ist brauchbar.</translation>
    </message>
</context>
<context>
    <name>taso::BoardProfilePage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation>Dieses Profil ben&amp;utzen</translation>
    </message>
    <message>
        <source>Last figures</source>
        <translation>Letzte Messwerte</translation>
    </message>
    <message>
        <source>Timed</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familien</translation>
    </message>
    <message>
        <source>Add &amp;file …</source>
        <translation>Dat&amp;ei …</translation>
    </message>
    <message>
        <source>Add a network from a file</source>
        <translation>Ein Netz aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>All &amp;or none</source>
        <translation>Alle &amp;oder keine</translation>
    </message>
    <message>
        <source>Check all families, or none</source>
        <translation>Alle Familien ankreuzen oder keine</translation>
    </message>
    <message>
        <source>Progress of the measurements</source>
        <translation>Fortschritt der Messungen</translation>
    </message>
    <message>
        <source>What is being timed</source>
        <translation>Was gerade gemessen wird</translation>
    </message>
    <message>
        <source>How many are timed, and the time left</source>
        <translation>Wie viel gemessen ist, und die verbleibende Zeit</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>Profildatei</translation>
    </message>
    <message>
        <source>Choose the profile file</source>
        <translation>Die Profildatei wählen</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>Wiede&amp;rholungen</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>&amp;Threads</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>Net&amp;ze</translation>
    </message>
    <message>
        <source>F&amp;amilies</source>
        <translation>F&amp;amilien</translation>
    </message>
    <message>
        <source>Profile f&amp;ile</source>
        <translation>Profildate&amp;i</translation>
    </message>
    <message>
        <source>reading the networks …</source>
        <translation>Netze werden gelesen …</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Profile the networks</source>
        <translation>Netze &amp;messen</translation>
    </message>
    <message>
        <source>Check a network and a family, and name a file</source>
        <translation>Kreuzen Sie ein Netz und eine Familie an und nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>stopping …</source>
        <translation>wird angehalten …</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>timing %1</source>
        <translation>gemessen wird %1</translation>
    </message>
    <message>
        <source>Earlier warnings: %1</source>
        <translation>Frühere Warnungen: %1</translation>
    </message>
    <message>
        <source>%1 measured, %2 kept from before, %3 missing; in %4.</source>
        <translation>%1 gemessen, %2 von früher behalten, %3 fehlen; in %4.</translation>
    </message>
    <message>
        <source>%1 measured, %2 kept from before; in %3.</source>
        <translation>%1 gemessen, %2 von früher behalten; in %3.</translation>
    </message>
    <message>
        <source>Cancelled: %1 times are kept in %2, %3 are missing.</source>
        <translation>Abgebrochen: %1 Zeiten sind in %2 aufgehoben, %3 fehlen.</translation>
    </message>
    <message>
        <source>%1. %2 new times are kept, and &apos;Go on&apos; takes up the rest.</source>
        <translation>%1. %2 neue Zeiten sind aufgehoben; „Fortsetzen“ misst den Rest.</translation>
    </message>
    <message>
        <source>Refused replies: %1.</source>
        <translation>Zurückgewiesene Antworten: %1.</translation>
    </message>
    <message>
        <source>The times are emulated: they say nothing about a board.</source>
        <translation>Die Zeiten sind emuliert: Sie sagen nichts über ein Board.</translation>
    </message>
    <message>
        <source>&amp;Use these emulated times</source>
        <translation>Diese em&amp;ulierten Zeiten benutzen</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Ein Netz hinzufügen</translation>
    </message>
    <message>
        <source>Networks (*.onnx *.network.json);;All files (*)</source>
        <translation>Netze (*.onnx *.network.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Profiles (*.profile.json)</source>
        <translation>Profile (*.profile.json)</translation>
    </message>
</context>
<context>
    <name>taso::BoardRunPage</name>
    <message>
        <source>&amp;Run on board</source>
        <translation>Auf dem Board ausfüh&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Put the times into the profile</source>
        <translation>Zeiten ins &amp;Profil übernehmen</translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation>Dieses Profil ben&amp;utzen</translation>
    </message>
    <message>
        <source>Outcome of the run</source>
        <translation>Ergebnis des Laufs</translation>
    </message>
    <message>
        <source>Outcome of keeping the times</source>
        <translation>Ergebnis der Übernahme</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Primitive</source>
        <translation>Primitiv</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>Was ausgeführt wird</translation>
    </message>
    <message>
        <source>a temporary folder</source>
        <translation>ein temporärer Ordner</translation>
    </message>
    <message>
        <source>Folder of the plan</source>
        <translation>Ordner des Plans</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>Profildatei</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <source>Choose the folder to be written</source>
        <translation>Den Ordner wählen, der geschrieben wird</translation>
    </message>
    <message>
        <source>Choose the profile file</source>
        <translation>Die Profildatei wählen</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>Größter Fehler</translation>
    </message>
    <message>
        <source>Profile f&amp;ile</source>
        <translation>Profildate&amp;i</translation>
    </message>
    <message>
        <source>&amp;Folder of the plan</source>
        <translation>&amp;Ordner des Plans</translation>
    </message>
    <message>
        <source>No network is open, so there is no plan to run.</source>
        <translation>Es ist kein Netz offen, also gibt es keinen Plan auszuführen.</translation>
    </message>
    <message>
        <source>A problem file has no network to run.</source>
        <translation>Eine Problemdatei hat kein Netz, das ausgeführt werden könnte.</translation>
    </message>
    <message>
        <source>There is no plan to run: nothing keeps the budget or the deadline, or the answer is not there yet.</source>
        <translation>Es gibt keinen Plan auszuführen: Nichts hält Budget oder Frist ein, oder die Antwort ist noch nicht da.</translation>
    </message>
    <message>
        <source>The selected plan of %1, made for %2: predicted latency %3. It is written, uploaded, built and run, and its output is checked.</source>
        <translation>Der gewählte Plan von %1, gemacht für %2: vorhergesagte Latenz %3. Er wird geschrieben, hochgeladen, übersetzt und ausgeführt, und seine Ausgabe wird geprüft.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1 (emulated)</source>
        <translation>%1 (emuliert)</translation>
    </message>
    <message>
        <source>%1, as stated</source>
        <translation>%1, wie angegeben</translation>
    </message>
    <message>
        <source>%1, stated %2</source>
        <translation>%1, angegeben %2</translation>
    </message>
    <message>
        <source>The output is right, on %1.</source>
        <translation>Die Ausgabe ist richtig, auf %1.</translation>
    </message>
    <message>
        <source>The run on %1 is not right: its output or its arena is not what the plan states.</source>
        <translation>Der Lauf auf %1 ist nicht richtig: Ausgabe oder Arena sind nicht, was der Plan angibt.</translation>
    </message>
    <message>
        <source>The times are emulated: they say nothing about a board.</source>
        <translation>Die Zeiten sind emuliert: Sie sagen nichts über ein Board.</translation>
    </message>
    <message>
        <source>The plan was made for %1, so the predicted times are another machine&apos;s.</source>
        <translation>Der Plan wurde für %1 gemacht; die vorhergesagten Zeiten sind also die einer anderen Maschine.</translation>
    </message>
    <message>
        <source>The compiler warned: %1</source>
        <translation>Der Compiler warnte: %1</translation>
    </message>
    <message>
        <source>Profiles (*.profile.json)</source>
        <translation>Profile (*.profile.json)</translation>
    </message>
</context>
<context>
    <name>taso::BoardWork</name>
    <message>
        <source>The times of %1 steps are in %2.</source>
        <translation>Die Zeiten von %1 Schritten stehen in %2.</translation>
    </message>
</context>
<context>
    <name>taso::Boards</name>
    <message>
        <source>writing the plan …</source>
        <translation>Plan wird geschrieben …</translation>
    </message>
    <message>
        <source>compiling …</source>
        <translation>wird übersetzt …</translation>
    </message>
    <message>
        <source>uploading …</source>
        <translation>wird hochgeladen …</translation>
    </message>
    <message>
        <source>starting …</source>
        <translation>wird gestartet …</translation>
    </message>
    <message>
        <source>running …</source>
        <translation>läuft …</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>noch etwa %1 h</translation>
    </message>
</context>
<context>
    <name>taso::BoardsWindow</name>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>emuliert</translation>
    </message>
    <message>
        <source>over ssh</source>
        <translation>über ssh</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Run on board</source>
        <translation>Auf dem Board ausführen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Open a network first: a profile prices its layers.</source>
        <translation>Öffnen Sie zuerst ein Netz: Ein Profil gibt seinen Schichten Zeiten.</translation>
    </message>
    <message>
        <source>The workbench now plans with the times in %1.</source>
        <translation>Die Werkbank plant jetzt mit den Zeiten in %1.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>New, not saved yet.</source>
        <translation>Neu, noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation>Geändert, noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>This machine, as found. Duplicate it to change something.</source>
        <translation>Dieser Rechner, wie vorgefunden. Zum Ändern duplizieren.</translation>
    </message>
    <message>
        <source>Built in. What you save stands in its place.</source>
        <translation>Eingebaut. Was Sie speichern, tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Delete board</source>
        <translation>Board löschen</translation>
    </message>
    <message>
        <source>Delete the settings of %1? Profiles and plans stay.</source>
        <translation>Die Einstellungen von %1 löschen? Profile und Pläne bleiben.</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Say first how %1 is reached: by a host, or by a runner on this machine.</source>
        <translation>Sagen Sie zuerst, wie %1 erreicht wird: über einen Host oder mit einem Runner auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Some settings are at fault: see beside the fields.</source>
        <translation>Einige Einstellungen sind fehlerhaft: siehe neben den Feldern.</translation>
    </message>
    <message>
        <source>Unsaved settings</source>
        <translation>Ungespeicherte Einstellungen</translation>
    </message>
    <message>
        <source>The settings of %1 have not been saved.</source>
        <translation>Die Einstellungen von %1 sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>Networks are being timed on %1. What has been measured is kept, and can be gone on with.</source>
        <translation>Auf %1 werden Netze gemessen. Was gemessen ist, bleibt, und kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The plan is running on %1. Stopped now, it leaves no times.</source>
        <translation>Der Plan läuft auf %1. Jetzt angehalten, hinterlässt er keine Zeiten.</translation>
    </message>
    <message>
        <source>The connection to %1 is being tested.</source>
        <translation>Die Verbindung zu %1 wird geprüft.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>Anhalten und &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>taso::BudgetBar</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitspuffer</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Sum of workspaces</source>
        <translation>Summe der Arbeitspuffer</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Kind of budget</source>
        <translation>Art des Budgets</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>The exact budget, such as 8MiB, 1.5 KiB or 1048576; empty: unlimited</source>
        <translation>Das genaue Budget, etwa 8MiB, 1,5 KiB oder 1048576; leer: unbegrenzt</translation>
    </message>
    <message>
        <source>Budget, from the least feasible to that of the fastest selection</source>
        <translation>Budget, vom kleinsten erfüllbaren bis zu dem der schnellsten Auswahl</translation>
    </message>
    <message>
        <source>Drag to trade memory for latency</source>
        <translation>Ziehen tauscht Speicher gegen Latenz</translation>
    </message>
    <message>
        <source>The least feasible budget</source>
        <translation>Das kleinste erfüllbare Budget</translation>
    </message>
    <message>
        <source>What the fastest selection needs</source>
        <translation>Was die schnellste Auswahl braucht</translation>
    </message>
    <message>
        <source>“%1” is no size: write 8MiB, 1.5KiB, 3MB or 1048576.</source>
        <translation>„%1“ ist keine Größe: etwa 8MiB, 1,5KiB, 3MB oder 1048576.</translation>
    </message>
    <message>
        <source>What must fit the budget: the shared workspace, the largest layer, all workspaces together, the packed arena, or arena and weights</source>
        <translation>Was in das Budget passen muss: der gemeinsame Arbeitspuffer, die größte Schicht, alle Arbeitspuffer zusammen, die gepackte Arena oder Arena und Gewichte</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Reihenfolge der Datei</translation>
    </message>
    <message>
        <source>Chosen order</source>
        <translation>Gewählte Reihenfolge</translation>
    </message>
    <message>
        <source>Order of execution</source>
        <translation>Reihenfolge der Ausführung</translation>
    </message>
    <message>
        <source>Run the layers in the order of the file, or in whichever order serves best</source>
        <translation>Die Schichten in der Reihenfolge der Datei ausführen oder in der günstigsten</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The least memory within this time, such as 40 ms or 1.5 s, in place of a budget; empty: none</source>
        <translation>Der kleinste Speicher innerhalb dieser Zeit, etwa 40 ms oder 1.5 s, statt eines Budgets; leer: keine</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Frist</translation>
    </message>
    <message>
        <source>least</source>
        <translation>kleinstes</translation>
    </message>
    <message>
        <source>Least memory within %1: %2.</source>
        <translation>Kleinster Speicher innerhalb von %1: %2.</translation>
    </message>
    <message>
        <source>Found between two listed points, which are %1 apart in memory.</source>
        <translation>Zwischen zwei aufgeführten Punkten gefunden, die %1 im Speicher auseinanderliegen.</translation>
    </message>
    <message>
        <source>Of the frontier, points at least %1 apart in memory are listed.</source>
        <translation>Von der Pareto-Front sind Punkte aufgeführt, die mindestens %1 im Speicher auseinanderliegen.</translation>
    </message>
    <message>
        <source>“%1” is no time: write 40 ms, 1.5 s or 800 us.</source>
        <translation>„%1“ ist keine Zeit: etwa 40 ms, 1.5 s oder 800 us.</translation>
    </message>
    <message>
        <source>No plan keeps %1: the figures are those of the fastest one.</source>
        <translation>Kein Plan hält %1 ein: die Zahlen sind die des schnellsten.</translation>
    </message>
    <message>
        <source>No plan fits %1: the figures are those of the one with the least memory.</source>
        <translation>Kein Plan passt in %1: die Zahlen sind die des sparsamsten.</translation>
    </message>
    <message>
        <source>Bud&amp;get</source>
        <translation>Bud&amp;get</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>„%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>Exactly %1 bytes.</source>
        <translation>Genau %1 Byte.</translation>
    </message>
    <message>
        <source>Exactly %1 ns.</source>
        <translation>Genau %1 ns.</translation>
    </message>
</context>
<context>
    <name>taso::Document</name>
    <message>
        <source>The network has changed since this session was saved.</source>
        <translation>Das Netz hat sich geändert, seit diese Sitzung gespeichert wurde.</translation>
    </message>
    <message>
        <source>The profile has changed since this session was saved.</source>
        <translation>Das Profil hat sich geändert, seit diese Sitzung gespeichert wurde.</translation>
    </message>
    <message>
        <source>The times were taken under an emulator and say nothing about a board.</source>
        <translation>Die Zeiten wurden unter einem Emulator gemessen und sagen nichts über ein Board.</translation>
    </message>
</context>
<context>
    <name>taso::ExplanationPage</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>no primitive changes</source>
        <translation>kein Primitiv ändert sich</translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation>Was erklärt wird</translation>
    </message>
    <message>
        <source>The next step down of the budget</source>
        <translation>Der nächste Schritt des Budgets nach unten</translation>
    </message>
    <message>
        <source>The next step up of the budget</source>
        <translation>Der nächste Schritt des Budgets nach oben</translation>
    </message>
    <message>
        <source>Primitive</source>
        <translation>Primitiv</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitspuffer</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Best latency</source>
        <translation>Beste Latenz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The best latency of a plan that uses this candidate</source>
        <translation>Die beste Latenz eines Plans, der diesen Kandidaten verwendet</translation>
    </message>
    <message>
        <source>Candidates of the selected layer</source>
        <translation>Kandidaten der gewählten Schicht</translation>
    </message>
    <message>
        <source>There is no answer to explain.</source>
        <translation>Es gibt keine Antwort zu erklären.</translation>
    </message>
    <message>
        <source>Select a layer to see its candidates.</source>
        <translation>Eine Schicht wählen, um ihre Kandidaten zu sehen.</translation>
    </message>
    <message>
        <source>Candidates of %1; computing the reasons …</source>
        <translation>Kandidaten von %1; die Gründe werden berechnet …</translation>
    </message>
    <message>
        <source>With %1 less, %2 in all: %3 (%4 slower): %5.</source>
        <translation>Mit %1 weniger, insgesamt %2: %3 (%4 langsamer): %5.</translation>
    </message>
    <message>
        <source>Nothing needs less memory.</source>
        <translation>Nichts braucht weniger Speicher.</translation>
    </message>
    <message>
        <source>With %1 more, %2 in all: %3 (%4 faster): %5.</source>
        <translation>Mit %1 mehr, insgesamt %2: %3 (%4 schneller): %5.</translation>
    </message>
    <message>
        <source>More memory makes nothing faster.</source>
        <translation>Mehr Speicher macht nichts schneller.</translation>
    </message>
    <message>
        <source>Candidates of %1</source>
        <translation>Kandidaten von %1</translation>
    </message>
</context>
<context>
    <name>taso::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>The selected plan of %1 as C11 source with its weights: predicted latency %2.</source>
        <translation>Der gewählte Plan von %1 als C11-Quelltext mit seinen Gewichten: vorhergesagte Latenz %2.</translation>
    </message>
    <message>
        <source>There is no selection to export: nothing keeps the budget or the deadline.</source>
        <translation>Es gibt keine Auswahl zu exportieren: Nichts hält Budget oder Frist ein.</translation>
    </message>
    <message>
        <source>&amp;Folder to be written</source>
        <translation>&amp;Ordner, der geschrieben wird</translation>
    </message>
    <message>
        <source>Folder to be written</source>
        <translation>Ordner, der geschrieben wird</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Outcome of the export</source>
        <translation>Ergebnis des Exports</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ordner öff&amp;nen</translation>
    </message>
    <message>
        <source>Built for</source>
        <translation>Übersetzt für</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>File weights.bin, read at start</source>
        <translation>Datei weights.bin, beim Start gelesen</translation>
    </message>
    <message>
        <source>C source, linked in</source>
        <translation>C-Quelltext, eingebunden</translation>
    </message>
    <message>
        <source>weights.bin, linked in by the assembler</source>
        <translation>weights.bin, vom Assembler eingebunden</translation>
    </message>
    <message>
        <source>&amp;Built for</source>
        <translation>Über&amp;setzt für</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>Ge&amp;wichte</translation>
    </message>
    <message>
        <source>%1, as planned</source>
        <translation>%1, wie geplant</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Any machine: %1</source>
        <translation>Jeder Rechner: %1</translation>
    </message>
    <message>
        <source>Built for %1 (%2). The predicted latency rests on the profile of %3: elsewhere it is another.</source>
        <translation>Übersetzt für %1 (%2). Die vorhergesagte Latenz beruht auf dem Profil von %3: anderswo ist sie eine andere.</translation>
    </message>
    <message>
        <source>Built for %1 (%2), whose profile the predicted latency rests on.</source>
        <translation>Übersetzt für %1 (%2), auf dessen Profil die vorhergesagte Latenz beruht.</translation>
    </message>
    <message>
        <source>The program reads weights.bin into memory when it starts.</source>
        <translation>Das Programm liest weights.bin beim Start in den Speicher.</translation>
    </message>
    <message>
        <source>Any C compiler links the weights in; large ones take it long.</source>
        <translation>Jeder C-Compiler bindet die Gewichte ein; für große braucht er lange.</translation>
    </message>
    <message>
        <source>The weights are linked in at once; it needs an assembler that knows .incbin.</source>
        <translation>Die Gewichte sind sofort eingebunden; das braucht einen Assembler, der .incbin kennt.</translation>
    </message>
</context>
<context>
    <name>taso::FormulationPage</name>
    <message>
        <source>The integer linear programme as text</source>
        <translation>Das ganzzahlige lineare Programm als Text</translation>
    </message>
</context>
<context>
    <name>taso::FrontierChart</name>
    <message>
        <source>Frontier: latency over memory</source>
        <translation>Pareto-Front: Latenz über Speicher</translation>
    </message>
    <message>
        <source>Click a point to take its memory as the budget.</source>
        <translation>Ein Klick auf einen Punkt nimmt dessen Speicher als Budget.</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%1 mit %2</translation>
    </message>
</context>
<context>
    <name>taso::GoOnBar</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Not now: it stays in File &gt; Go on with</source>
        <translation>Jetzt nicht: bleibt unter Datei &gt; Fortsetzen mit</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Your work of %1 is kept: %2</source>
        <translation>Ihre Arbeit vom %1 ist aufbewahrt: %2</translation>
    </message>
</context>
<context>
    <name>taso::GraphView</name>
    <message>
        <source>Layer graph</source>
        <translation>Schichtgraph</translation>
    </message>
    <message>
        <source>Click a layer to select it; drag to move, turn the wheel to zoom, press F to fit.</source>
        <translation>Klicken wählt eine Schicht, Ziehen verschiebt, das Mausrad vergrößert, F passt ein.</translation>
    </message>
    <message>
        <source>Transform %1: %2, %3 (%4)</source>
        <translation>Transformation %1: %2, %3 (%4)</translation>
    </message>
</context>
<context>
    <name>taso::KeptWork</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>pins: %1</source>
        <translation>Festlegungen: %1</translation>
    </message>
    <message>
        <source>bans: %1</source>
        <translation>Verbote: %1</translation>
    </message>
    <message>
        <source>Changes are not kept: %1</source>
        <translation>Änderungen werden nicht aufbewahrt: %1</translation>
    </message>
</context>
<context>
    <name>taso::LatencyReadout</name>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>What is proven of the latency</source>
        <translation>Was über die Latenz bewiesen ist</translation>
    </message>
    <message>
        <source>no network is open</source>
        <translation>kein Netz geöffnet</translation>
    </message>
    <message>
        <source>computing the frontier …</source>
        <translation>Pareto-Front wird berechnet …</translation>
    </message>
    <message>
        <source>no frontier</source>
        <translation>keine Pareto-Front</translation>
    </message>
    <message>
        <source>optimal (ILP still proving)</source>
        <translation>optimal (ILP beweist noch)</translation>
    </message>
    <message>
        <source>optimal, proven</source>
        <translation>optimal, bewiesen</translation>
    </message>
    <message>
        <source>feasible, gap %1</source>
        <translation>erfüllt, Lücke %1</translation>
    </message>
    <message>
        <source>infeasible: at least %1</source>
        <translation>unerfüllbar: mindestens %1</translation>
    </message>
    <message>
        <source>opening …</source>
        <translation>wird geöffnet …</translation>
    </message>
    <message>
        <source>problem file</source>
        <translation>Problemdatei</translation>
    </message>
    <message>
        <source>estimated · %1 · %2</source>
        <translation>geschätzt · %1 · %2</translation>
    </message>
    <message>
        <source>no budget: %1</source>
        <translation>ohne Budget: %1</translation>
    </message>
    <message>
        <source>greedy-fit: %1 (%2)</source>
        <translation>greedy-fit: %1 (%2)</translation>
    </message>
    <message>
        <source>greedy-fit finds nothing that fits</source>
        <translation>greedy-fit findet nichts Passendes</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 Thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>best of the listed points</source>
        <translation>bester der aufgeführten Punkte</translation>
    </message>
    <message>
        <source>emulated · %1 · %2</source>
        <translation>emuliert · %1 · %2</translation>
    </message>
    <message>
        <source>fastest plan: %1</source>
        <translation>schnellster Plan: %1</translation>
    </message>
    <message>
        <source>least-memory plan: %1</source>
        <translation>sparsamster Plan: %1</translation>
    </message>
</context>
<context>
    <name>taso::LayerPage</name>
    <message>
        <source>Layer table</source>
        <translation>Schichttabelle</translation>
    </message>
    <message>
        <source>Filter layers, ops, primitives …</source>
        <translation>Schichten, Ops, Primitive filtern …</translation>
    </message>
    <message>
        <source>Filter of the layer table</source>
        <translation>Filter der Schichttabelle</translation>
    </message>
    <message>
        <source>Shows only the layers that contain these words</source>
        <translation>Zeigt nur die Schichten, die diese Wörter enthalten</translation>
    </message>
</context>
<context>
    <name>taso::LayerTableModel</name>
    <message>
        <source>%1 of the latency (%2)</source>
        <translation>%1 der Latenz (%2)</translation>
    </message>
    <message>
        <source>Position in the order of execution, transforms counted</source>
        <translation>Stelle in der Reihenfolge der Ausführung, Transformationen mitgezählt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>Name der Schicht</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>What the layer computes</source>
        <translation>Was die Schicht berechnet</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>The primitive that was selected for the layer</source>
        <translation>Das für die Schicht gewählte Primitiv</translation>
    </message>
    <message>
        <source>Primitive</source>
        <translation>Primitiv</translation>
    </message>
    <message>
        <source>Layout read and layout written</source>
        <translation>Gelesenes und geschriebenes Layout</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <source>Time of the layer, with its share of the slowest one as a bar</source>
        <translation>Zeit der Schicht, als Balken im Verhältnis zur langsamsten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Scratch bytes while the layer runs</source>
        <translation>Hilfsspeicher, während die Schicht läuft</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitspuffer</translation>
    </message>
    <message>
        <source>Constant bytes in the form that the primitive reads</source>
        <translation>Konstanten in der Form, die das Primitiv liest</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Bytes of the tensor that the layer makes</source>
        <translation>Bytes des Tensors, den die Schicht erzeugt</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Where the time comes from</source>
        <translation>Woher die Zeit stammt</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>pinned by hand</source>
        <translation>von Hand festgelegt</translation>
    </message>
</context>
<context>
    <name>taso::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>taso::MemoryChart</name>
    <message>
        <source>Memory over time: the arena&apos;s buffers</source>
        <translation>Speicher über die Zeit: die Puffer der Arena</translation>
    </message>
    <message>
        <source>Each block is a buffer at its offset for as long as it lives; click it to select its layer.</source>
        <translation>Jeder Block ist ein Puffer an seinem Platz, solange er lebt; ein Klick wählt seine Schicht.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>workspace of %1</source>
        <translation>Arbeitspuffer von %1</translation>
    </message>
    <message>
        <source>transformed copy %1</source>
        <translation>transformierte Kopie %1</translation>
    </message>
    <message>
        <source>output of %1</source>
        <translation>Ausgabe von %1</translation>
    </message>
    <message>
        <source>%1
%2 at offset %3, steps %4 to %5</source>
        <translation>%1
%2 ab Offset %3, Schritte %4 bis %5</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Arbeitspuffer</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
</context>
<context>
    <name>taso::MemoryReadout</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitspuffer</translation>
    </message>
    <message>
        <source>The largest workspace of any layer: one shared buffer</source>
        <translation>Der größte Arbeitspuffer aller Schichten: ein gemeinsamer Puffer</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>The largest of any layer&apos;s inputs, output, weights and workspace</source>
        <translation>Das Größte, was eine Schicht an Eingaben, Ausgabe, Gewichten und Arbeitspuffer braucht</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>The packed arena: all activations, copies and workspace at fixed offsets</source>
        <translation>Die gepackte Arena: alle Aktivierungen, Kopien und Arbeitspuffer an festen Offsets</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>The weights in the forms that the selected primitives read</source>
        <translation>Die Gewichte in den Formen, die die gewählten Primitive lesen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Arena and weights together</source>
        <translation>Arena und Gewichte zusammen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>The workspaces of all layers together</source>
        <translation>Die Arbeitspuffer aller Schichten zusammen</translation>
    </message>
</context>
<context>
    <name>taso::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>taso::RuleStrip</name>
    <message>
        <source>Pins and bans</source>
        <translation>Festlegungen und Verbote</translation>
    </message>
    <message>
        <source>All pins and bans</source>
        <translation>Alle Festlegungen und Verbote</translation>
    </message>
    <message>
        <source>%1 is pinned to %2</source>
        <translation>%1 ist auf %2 festgelegt</translation>
    </message>
    <message>
        <source>%1 is banned from every layer</source>
        <translation>%1 ist für alle Schichten verboten</translation>
    </message>
    <message>
        <source>%1. A click selects the layer; the cross, or Delete, unpins it.</source>
        <translation>%1. Ein Klick wählt die Schicht; das Kreuz oder Entf löst die Festlegung.</translation>
    </message>
    <message>
        <source>%1. The cross, or Delete, lifts the ban.</source>
        <translation>%1. Das Kreuz oder Entf hebt das Verbot auf.</translation>
    </message>
    <message>
        <source>Delete lifts it</source>
        <translation>Entf hebt es auf</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 Regeln</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 more pins and bans</source>
        <translation>%1 weitere Festlegungen und Verbote</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>Festlegung von %1 lösen</translation>
    </message>
    <message>
        <source>Lift the ban of %1</source>
        <translation>Verbot von %1 aufheben</translation>
    </message>
    <message>
        <source>Lift all pins and bans</source>
        <translation>Alle Festlegungen und Verbote aufheben</translation>
    </message>
</context>
<context>
    <name>taso::Shown</name>
    <message>
        <source>accumulates into %1</source>
        <translation>addiert in %1</translation>
    </message>
    <message>
        <source>written into %1</source>
        <translation>geschrieben in %1</translation>
    </message>
    <message>
        <source>no call: completed by %1</source>
        <translation>kein Aufruf: fertig mit %1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>emuliert</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>measured with a spread of %1: not to be relied on</source>
        <translation>gemessen mit einer Streuung von %1: nicht verlässlich</translation>
    </message>
</context>
<context>
    <name>taso::TimeChart</name>
    <message>
        <source>Time of each layer</source>
        <translation>Zeit je Schicht</translation>
    </message>
    <message>
        <source>Each bar is a layer; click it to select the layer.</source>
        <translation>Jeder Balken ist eine Schicht; ein Klick wählt sie.</translation>
    </message>
    <message>
        <source>
transform to %1, %2</source>
        <translation>
Transformation nach %1, %2</translation>
    </message>
</context>
<context>
    <name>taso::Workbench</name>
    <message>
        <source>The two engines disagree: %1 by dynamic programming, %2 by the ILP.</source>
        <translation>Die beiden Verfahren sind uneins: %1 durch dynamisches Programmieren, %2 durch das ILP.</translation>
    </message>
    <message>
        <source>A problem file has no network to export.</source>
        <translation>Eine Problemdatei enthält kein Netz, das exportiert werden könnte.</translation>
    </message>
    <message>
        <source>There is no selection to export: nothing keeps the budget or the deadline.</source>
        <translation>Es gibt keine Auswahl zu exportieren: Nichts hält Budget oder Frist ein.</translation>
    </message>
    <message>
        <source>The plan is in %1: arena %2, weights %3, predicted latency %4.</source>
        <translation>Der Plan liegt in %1: Arena %2, Gewichte %3, vorhergesagte Latenz %4.</translation>
    </message>
    <message>
        <source>What the profile states of its compiler (%1) is a record and was not followed; the plan is built with %2.</source>
        <translation>Was das Profil von seinem Compiler angibt (%1), ist eine Aufzeichnung und wurde nicht befolgt; der Plan wird mit %2 gebaut.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The ILP is written out for networks of up to %1 layers; see Network &gt; Tiny example.</source>
        <translation>Das ILP wird für Netze mit bis zu %1 Schichten ausgeschrieben; siehe Netz &gt; Kleines Beispiel.</translation>
    </message>
    <message>
        <source>The two engines disagree: the ILP finds no solution at all.</source>
        <translation>Die beiden Verfahren widersprechen sich: das ILP findet gar keine Lösung.</translation>
    </message>
    <message>
        <source>%1 branches too widely for the order of execution to be chosen: back to that of the file.</source>
        <translation>%1 verzweigt sich zu weit, als dass die Reihenfolge der Ausführung gewählt werden könnte: zurück zu der der Datei.</translation>
    </message>
</context>
<context>
    <name>taso::WorkbenchWindow</name>
    <message>
        <source>Layer graph</source>
        <translation>Schichtgraph</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>Den ganzen Graphen zeigen</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>Memory over time</source>
        <translation>Speicher über die Zeit</translation>
    </message>
    <message>
        <source>Time of each layer</source>
        <translation>Zeit je Schicht</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>The ILP as text</source>
        <translation>Das ILP als Text</translation>
    </message>
    <message>
        <source>other layers</source>
        <translation>andere Schichten</translation>
    </message>
    <message>
        <source>transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>TASO Workbench</source>
        <translation>TASO Workbench</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>The session has changed since it was saved.</source>
        <translation>Die Sitzung hat sich geändert, seit sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>&amp;Tiny example</source>
        <translation>&amp;Kleines Beispiel</translation>
    </message>
    <message>
        <source>Three layers with their ILP as text</source>
        <translation>Drei Schichten mit ihrem ILP als Text</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About TASO Workbench</source>
        <translation>&amp;Über TASO Workbench</translation>
    </message>
    <message>
        <source>About TASO Workbench</source>
        <translation>Über TASO Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;TASO Workbench&lt;/h3&gt;&lt;p&gt;Chooses primitives and layouts for a convolutional network by integer linear programming, under a memory budget, and writes the plan as C.&lt;/p&gt;&lt;p&gt;After &lt;i&gt;TASO: Time and Space Optimization for Memory-Constrained DNN Inference&lt;/i&gt; (Wen, Anderson, Radu, O&apos;Boyle, Gregg; 2020).&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later; the kernels and exported plans: MIT.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;TASO Workbench&lt;/h3&gt;&lt;p&gt;Wählt Primitive und Layouts für ein Faltungsnetz durch ganzzahlige lineare Optimierung unter einem Speicherbudget und schreibt den Plan als C.&lt;/p&gt;&lt;p&gt;Nach &lt;i&gt;TASO: Time and Space Optimization for Memory-Constrained DNN Inference&lt;/i&gt; (Wen, Anderson, Radu, O&apos;Boyle, Gregg; 2020).&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later; die Kernel und exportierte Pläne: MIT.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open network …</source>
        <translation>Netz ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>Netz öffnen</translation>
    </message>
    <message>
        <source>Networks (*.onnx *.network.json *.problem.json);;All files (*)</source>
        <translation>Netze (*.onnx *.network.json *.problem.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open s&amp;ession …</source>
        <translation>S&amp;itzung öffnen …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Sessions (*.taso);;All files (*)</source>
        <translation>Sitzungen (*.taso);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>Sitzung &amp;speichern</translation>
    </message>
    <message>
        <source>Save session &amp;as …</source>
        <translation>Sitzung speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>E&amp;xport plan …</source>
        <translation>Plan e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation>Bi&amp;ld speichern …</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (geschätzt)</translation>
    </message>
    <message>
        <source>&amp;Open profile …</source>
        <translation>Profil ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Profiles (*.profile.json);;All files (*)</source>
        <translation>Profile (*.profile.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>&amp;Threads</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Fit graph</source>
        <translation>Gra&amp;ph einpassen</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Graph at &amp;reading size</source>
        <translation>Graph in &amp;Lesegröße</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Sessions (*.taso)</source>
        <translation>Sitzungen (*.taso)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Picture of the window (*.png);;Drawing of the layer graph (*.svg)</source>
        <translation>Bild des Fensters (*.png);;Zeichnung des Schichtgraphen (*.svg)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 Thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>%1: %2 layers</source>
        <translation>%1: %2 Schichten</translation>
    </message>
    <message>
        <source>The layers of the selection as a table</source>
        <translation>Die Schichten der Auswahl als Tabelle</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Why the selected layer runs its primitive, and what more memory buys</source>
        <translation>Warum die gewählte Schicht ihr Primitiv ausführt und was mehr Speicher bringt</translation>
    </message>
    <message>
        <source>&amp;Explanation of the layer</source>
        <translation>&amp;Erklärung der Schicht</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Pin this layer to</source>
        <translation>Diese Schicht &amp;festlegen auf</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>Festlegung auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Ban %1 everywhere</source>
        <translation>%1 überall &amp;verbieten</translation>
    </message>
    <message>
        <source>&amp;Lift all pins and bans</source>
        <translation>&amp;Alle Festlegungen und Verbote aufheben</translation>
    </message>
    <message>
        <source>&amp;Explain this layer</source>
        <translation>Diese Schicht &amp;erklären</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Board</translation>
    </message>
    <message>
        <source>&amp;Boards …</source>
        <translation>&amp;Boards …</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>&amp;Test connection …</source>
        <translation>Verbindung &amp;testen …</translation>
    </message>
    <message>
        <source>&amp;Profile the networks …</source>
        <translation>Netze &amp;messen …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Run on board …</source>
        <translation>Auf dem Board ausfüh&amp;ren …</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Packing the arena …</source>
        <translation>Die Arena wird gepackt …</translation>
    </message>
    <message>
        <source>Opening the network …</source>
        <translation>Das Netz wird geöffnet …</translation>
    </message>
    <message>
        <source>Computing the frontier …</source>
        <translation>Die Pareto-Front wird berechnet …</translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation>Es gibt keinen Plan.</translation>
    </message>
    <message>
        <source>Open a network, or drop its file here.</source>
        <translation>Öffnen Sie ein Netz, oder ziehen Sie seine Datei hierher.</translation>
    </message>
    <message>
        <source>The plans worth having: latency over memory.</source>
        <translation>Die Pläne, die sich lohnen: Latenz über Speicher.</translation>
    </message>
    <message>
        <source>How long each layer takes.</source>
        <translation>Wie lange jede Schicht braucht.</translation>
    </message>
    <message>
        <source>The layers, with what is chosen for each.</source>
        <translation>Die Schichten, und was für jede gewählt ist.</translation>
    </message>
    <message>
        <source>fastest plan</source>
        <translation>schnellster Plan</translation>
    </message>
    <message>
        <source>least-memory plan</source>
        <translation>sparsamster Plan</translation>
    </message>
    <message>
        <source>What lies in memory at each step.</source>
        <translation>Was bei jedem Schritt im Speicher liegt.</translation>
    </message>
    <message>
        <source>Filter la&amp;yers</source>
        <translation>Schichten &amp;filtern</translation>
    </message>
    <message>
        <source>Another window has gone on with this work.</source>
        <translation>Ein anderes Fenster hat diese Arbeit fortgesetzt.</translation>
    </message>
    <message>
        <source>Nothing was left</source>
        <translation>Nichts Liegengebliebenes</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>&amp;Go on with</source>
        <translation>&amp;Fortsetzen mit</translation>
    </message>
</context>
</TS>
