<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>taso::Arrangement</name>
    <message>
        <source>Frontier</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>Time of each layer</source>
        <translation>Zeit je Schicht</translation>
    </message>
    <message>
        <source>Layer graph</source>
        <translation>Graph</translation>
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
        <source>Graph of the file</source>
        <translation>Graph der Datei</translation>
    </message>
    <message>
        <source>Look of the layer graph</source>
        <translation>Ansicht des Schichtgraphen</translation>
    </message>
    <message>
        <source>What boxes are coloured by, what is collapsed, the overview</source>
        <translation>Wonach Kästen gefärbt sind, was gefaltet ist, die Übersicht</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>The times of a run that is A, over the predicted ones</source>
        <translation>Die Zeiten eines Laufs, der A ist, über den vorhergesagten</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>What bounds each layer: arithmetic or memory</source>
        <translation>Was jede Schicht begrenzt: Arithmetik oder Speicher</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory over time: where every buffer lies, from step to step</source>
        <translation>Speicher im Verlauf: wo jeder Puffer liegt, Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>taso::BoardCheckPage</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>&amp;Check the times</source>
        <translation>&amp;Zeiten prüfen</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Outcome of the check</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Plans that were run</source>
        <translation>Ausgeführte Pläne</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
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
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>Was ausgeführt wird</translation>
    </message>
    <message>
        <source>So many of the fastest, and so many by lot</source>
        <translation>So viele der schnellsten, und so viele ausgeloste</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>How many have been run, and the time left</source>
        <translation>Wie viele ausgeführt sind, und die verbleibende Zeit</translation>
    </message>
    <message>
        <source>What is being run</source>
        <translation>Was gerade ausgeführt wird</translation>
    </message>
    <message>
        <source>&amp;Plans of each kind</source>
        <translation>&amp;Pläne je Art</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>Mittlerer Fehler (Median)</translation>
    </message>
    <message>
        <source>Half of the predictions are off by less.</source>
        <translation>Die Hälfte der Vorhersagen liegt weniger daneben.</translation>
    </message>
    <message>
        <source>Worst error</source>
        <translation>Größter Fehler</translation>
    </message>
    <message>
        <source>The prediction that is off by most.</source>
        <translation>Die Vorhersage, die am weitesten danebenliegt.</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Einbuße</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>No network is open, so there are no plans to run.</source>
        <translation>Es ist kein Netz geöffnet, also gibt es keine Pläne auszuführen.</translation>
    </message>
    <message>
        <source>A problem file has no network to run.</source>
        <translation>Eine Problemdatei hat kein Netz, das ausgeführt werden könnte.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>choosing the plans …</source>
        <translation>Pläne werden gewählt …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>plan %1, of the fastest: %2</source>
        <translation>Plan %1, einer der schnellsten: %2</translation>
    </message>
    <message>
        <source>plan %1, by lot: %2</source>
        <translation>Plan %1, ausgelost: %2</translation>
    </message>
    <message>
        <source>Of %1 plans %2 have been run.</source>
        <translation>Von %1 Plänen sind %2 ausgeführt.</translation>
    </message>
    <message>
        <source>%1: predicted times are off by %2 in the median, %3 at worst.</source>
        <translation>%1: Vorhergesagte Zeiten liegen im Median um %2 daneben, höchstens um %3.</translation>
    </message>
    <message>
        <source>The plan predicted fastest takes %1 longer than the fastest one.</source>
        <translation>Der als schnellster vorhergesagte Plan braucht %1 länger als der schnellste.</translation>
    </message>
    <message>
        <source>The plan predicted fastest is the fastest one.</source>
        <translation>Der als schnellster vorhergesagte Plan ist der schnellste.</translation>
    </message>
    <message>
        <source>Frontier %1</source>
        <translation>Pareto-Front %1</translation>
    </message>
    <message>
        <source>By lot %1</source>
        <translation>Ausgelost %1</translation>
    </message>
    <message>
        <source>By lot: 1 in the predicted order, 0 by chance.</source>
        <translation>Ausgelost: 1 wie vorhergesagt, 0 durch Zufall.</translation>
    </message>
    <message>
        <source>Spearman&apos;s, of the plans by lot: 1 where what is predicted faster is faster, always.</source>
        <translation>Nach Spearman, der ausgelosten Pläne: 1, wenn immer schneller ist, was als schneller vorhergesagt ist.</translation>
    </message>
    <message>
        <source>What it costs to trust the predictions.</source>
        <translation>So viel kostet es, den Vorhersagen zu trauen.</translation>
    </message>
    <message>
        <source>So much longer takes the plan predicted fastest than the one measured fastest.</source>
        <translation>So viel länger braucht der als schnellster vorhergesagte Plan als der schnellste gemessene.</translation>
    </message>
    <message>
        <source>Between two runs of one plan: less means nothing.</source>
        <translation>Zwischen zwei Läufen: Kleineres besagt nichts.</translation>
    </message>
    <message>
        <source>Each plan is run several times in a row. Errors as small as what lies between two such runs are the machine&apos;s, not the predictions&apos;.</source>
        <translation>Jeder Plan läuft mehrmals hintereinander. Fehler, so klein wie der Abstand zweier solcher Läufe, sind die der Maschine, nicht der Vorhersagen.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Reference kernel, memory: slower than with the profile.</source>
        <translation>Vergleichskern, Speicher: langsamer als beim Profil.</translation>
    </message>
    <message>
        <source>A reference kernel, run before and behind the plans, as it was run with the profile: a slower clock, or others on the machine. The second figure is for reading memory.</source>
        <translation>Ein Vergleichskern, vor und nach den Plänen ausgeführt wie schon beim Profil: ein langsamerer Takt oder andere auf der Maschine. Die zweite Zahl gilt dem Lesen des Speichers.</translation>
    </message>
    <message>
        <source>Do the times of the profile %1 come true? The fastest plans of %2 and as many by lot are built, run and timed on %3. Threads: %4.</source>
        <translation>Treffen die Zeiten des Profils %1 zu? Die schnellsten Pläne von %2 und ebenso viele ausgeloste werden auf %3 gebaut, ausgeführt und gemessen. Threads: %4.</translation>
    </message>
</context>
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
        <translation>Schreiben Sie eine Größe wie 32&#xa0;KiB oder 1&#xa0;GiB.</translation>
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
    <message>
        <source>Running plans to check their times …</source>
        <translation>Pläne werden ausgeführt, um ihre Zeiten zu prüfen …</translation>
    </message>
    <message>
        <source>Running plans to check their times: %1 of %2</source>
        <translation>Pläne werden ausgeführt, um ihre Zeiten zu prüfen: %1 von %2</translation>
    </message>
    <message>
        <source>The times have been checked: predictions are off by %1 in the median.</source>
        <translation>Die Zeiten sind geprüft: Vorhersagen liegen im Median um %1 daneben.</translation>
    </message>
</context>
<context>
    <name>taso::BoardMenu</name>
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
        <source>&amp;Check times …</source>
        <translation>&amp;Zeiten prüfen …</translation>
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
        <source>Samples</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>%1, alone</source>
        <translation>%1, einzeln</translation>
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
        <source>Networks (%1);;All files (*)</source>
        <translation>Netze (%1);;Alle Dateien (*)</translation>
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
        <source>%1 layers, band by band</source>
        <translation>%1 Schichten, in Streifen</translation>
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
    <message>
        <source>Keep this run as &amp;A</source>
        <translation>Diesen Lauf als &amp;A behalten</translation>
    </message>
    <message>
        <source>Other plans are then held against its measured times, in the comparison</source>
        <translation>Andere Pläne werden dann im Vergleich gegen seine gemessenen Zeiten gehalten</translation>
    </message>
</context>
<context>
    <name>taso::BoardSettingsPage</name>
    <message>
        <source>&amp;Revert</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>S&amp;peichern</translation>
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
    <message>
        <source>%1 (emulated)</source>
        <translation>%1 (emuliert)</translation>
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
    <message>
        <source>Check times</source>
        <translation>Zeiten prüfen</translation>
    </message>
    <message>
        <source>Plans are being run on %1 to check their times. Stopped now, none are left to see.</source>
        <translation>Auf %1 werden Pläne ausgeführt, um ihre Zeiten zu prüfen. Jetzt abgebrochen, bleibt nichts davon zu sehen.</translation>
    </message>
</context>
<context>
    <name>taso::BranchTree</name>
    <message>
        <source>The branches so far</source>
        <translation>Die Zweige bis hierher</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>branched on</source>
        <translation>verzweigt</translation>
    </message>
    <message>
        <source>fastest plan so far</source>
        <translation>schnellster Plan bisher</translation>
    </message>
    <message>
        <source>cut off by the bound</source>
        <translation>von der Schranke abgeschnitten</translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation>unerfüllbar</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>taso::BudgetBar</name>
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
        <source>File order</source>
        <translation>Dateifolge</translation>
    </message>
    <message>
        <source>Chosen order</source>
        <translation>Freie Folge</translation>
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
        <translation>Der kleinste Speicher innerhalb dieser Zeit, etwa 40 ms oder 1,5 s, statt eines Budgets; leer: keine</translation>
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
        <translation>„%1“ ist keine Zeit: etwa 40 ms, 1,5 s oder 800 us.</translation>
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
    <message>
        <source>What must fit the budget: %1</source>
        <translation>Was in das Budget passen muss: %1</translation>
    </message>
    <message>
        <source>&amp;Segments</source>
        <translation>&amp;Segmente</translation>
    </message>
    <message>
        <source>Let layers run depth first, band by band, in segments that hold only some rows of the tensors inside them; offered for arena and total</source>
        <translation>Schichten in Segmenten laufen lassen, Streifen für Streifen in die Tiefe, die von den Tensoren darin nur einige Zeilen halten; für Arena und Gesamt angeboten</translation>
    </message>
</context>
<context>
    <name>taso::BudgetKind</name>
    <message>
        <source>workspace</source>
        <translation>Arbeitspuffer</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitspuffer</translation>
    </message>
    <message>
        <source>the shared workspace</source>
        <translation>der gemeinsame Arbeitspuffer</translation>
    </message>
    <message>
        <source>The largest workspace of any layer: one shared buffer</source>
        <translation>Der größte Arbeitspuffer aller Schichten: ein gemeinsamer Puffer</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>the largest layer</source>
        <translation>die größte Schicht</translation>
    </message>
    <message>
        <source>The largest of any layer&apos;s inputs, output, weights and workspace</source>
        <translation>Das Größte, was eine Schicht an Eingaben, Ausgabe, Gewichten und Arbeitspuffer braucht</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Sum of workspaces</source>
        <translation>Summe der Arbeitspuffer</translation>
    </message>
    <message>
        <source>all workspaces together</source>
        <translation>alle Arbeitspuffer zusammen</translation>
    </message>
    <message>
        <source>The workspaces of all layers together</source>
        <translation>Die Arbeitspuffer aller Schichten zusammen</translation>
    </message>
    <message>
        <source>arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>the packed arena</source>
        <translation>die gepackte Arena</translation>
    </message>
    <message>
        <source>The packed arena: all activations, copies and workspace at fixed offsets</source>
        <translation>Die gepackte Arena: alle Aktivierungen, Kopien und Arbeitspuffer an festen Offsets</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>arena and weights</source>
        <translation>Arena und Gewichte</translation>
    </message>
    <message>
        <source>Arena and weights together</source>
        <translation>Arena und Gewichte zusammen</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>taso::CandidateTableModel</name>
    <message>
        <source>It is banned everywhere.</source>
        <translation>Es ist überall verboten.</translation>
    </message>
    <message>
        <source>Its error is above the limit of %1.</source>
        <translation>Sein Fehler liegt über der Grenze von %1.</translation>
    </message>
    <message>
        <source>It is chosen, as the layer is pinned to it.</source>
        <translation>Es ist gewählt, da die Schicht darauf festgelegt ist.</translation>
    </message>
    <message>
        <source>It is chosen.</source>
        <translation>Es ist gewählt.</translation>
    </message>
    <message>
        <source>The layer is pinned to %1.</source>
        <translation>Die Schicht ist auf %1 festgelegt.</translation>
    </message>
    <message>
        <source>rows a call: %1; at once %2</source>
        <translation>Zeilen je Aufruf: %1; auf einmal %2</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>auf einmal</translation>
    </message>
    <message>
        <source>Primitive</source>
        <translation>Primitiv</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Best latency</source>
        <translation>Beste Latenz</translation>
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
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>One way to compute the layer; the chosen one in bold</source>
        <translation>Eine Art, die Schicht zu berechnen; die gewählte fett</translation>
    </message>
    <message>
        <source>Layout read and layout written</source>
        <translation>Gelesenes und geschriebenes Layout</translation>
    </message>
    <message>
        <source>Time of the layer alone</source>
        <translation>Zeit der Schicht allein</translation>
    </message>
    <message>
        <source>The best latency of the network with this candidate, within what is asked</source>
        <translation>Die beste Latenz des Netzes mit diesem Kandidaten im Rahmen dessen, was gefragt ist</translation>
    </message>
    <message>
        <source>Scratch bytes while the layer runs</source>
        <translation>Hilfsspeicher, während die Schicht läuft</translation>
    </message>
    <message>
        <source>Constant bytes in the form that the primitive reads</source>
        <translation>Konstanten in der Form, die das Primitiv liest</translation>
    </message>
    <message>
        <source>Largest deviation from a computation in double precision, as a part of the largest value</source>
        <translation>Größte Abweichung von einer Rechnung in doppelter Genauigkeit, als Teil des größten Werts</translation>
    </message>
    <message>
        <source>Why it is not chosen</source>
        <translation>Warum es nicht gewählt ist</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
</context>
<context>
    <name>taso::CandidatesDialog</name>
    <message>
        <source>Candidates of a layer</source>
        <translation>Kandidaten einer Schicht</translation>
    </message>
</context>
<context>
    <name>taso::CandidatesPage</name>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Festlegen</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>Festlegung auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Ban everywhere</source>
        <translation>Überall &amp;verbieten</translation>
    </message>
    <message>
        <source>&amp;Lift the ban</source>
        <translation>&amp;Verbot aufheben</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cop&amp;y rows</source>
        <translation>Zeilen k&amp;opieren</translation>
    </message>
    <message>
        <source>The selected rows, with headings, separated by tabulators</source>
        <translation>Die gewählten Zeilen mit Überschriften, durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>Candidates of the selected layer</source>
        <translation>Kandidaten der gewählten Schicht</translation>
    </message>
    <message>
        <source>Whose candidates these are</source>
        <translation>Wessen Kandidaten das sind</translation>
    </message>
    <message>
        <source>How much is known</source>
        <translation>Wie viel bekannt ist</translation>
    </message>
    <message>
        <source>Filter: hcw -winograd …</source>
        <translation>Filter: hcw -winograd …</translation>
    </message>
    <message>
        <source>Filter of the candidates</source>
        <translation>Filter der Kandidaten</translation>
    </message>
    <message>
        <source>Shows the candidates that have all of these words in primitive, family or layouts.
-word leaves out those that have it.</source>
        <translation>Zeigt die Kandidaten, die alle diese Wörter in Primitiv, Familie oder Layouts haben.
-Wort lässt die aus, die es haben.</translation>
    </message>
    <message>
        <source>The layer runs this candidate, whatever is asked (Enter)</source>
        <translation>Die Schicht führt diesen Kandidaten aus, was auch gefragt ist (Eingabetaste)</translation>
    </message>
    <message>
        <source>The layer may run every candidate again</source>
        <translation>Die Schicht darf wieder jeden Kandidaten ausführen</translation>
    </message>
    <message>
        <source>Select a layer to see its candidates.</source>
        <translation>Eine Schicht wählen, um ihre Kandidaten zu sehen.</translation>
    </message>
    <message>
        <source>Open a network to see the candidates of its layers.</source>
        <translation>Ein Netz öffnen, um die Kandidaten seiner Schichten zu sehen.</translation>
    </message>
    <message>
        <source>%1 (%2): candidates</source>
        <translation>%1 (%2): Kandidaten</translation>
    </message>
    <message>
        <source>Compute what comes of each candidate</source>
        <translation>Berechnen, was mit jedem Kandidaten herauskommt</translation>
    </message>
    <message>
        <source>Leave the rest uncomputed</source>
        <translation>Den Rest nicht berechnen</translation>
    </message>
    <message>
        <source>Best latencies: %1 of %2 …</source>
        <translation>Beste Latenzen: %1 von %2 …</translation>
    </message>
    <message>
        <source>Best latencies: stopped at %1 of %2.</source>
        <translation>Beste Latenzen: angehalten bei %1 von %2.</translation>
    </message>
    <message>
        <source>Best latencies: %1 of %2.</source>
        <translation>Beste Latenzen: %1 von %2.</translation>
    </message>
    <message>
        <source>Nothing keeps what is asked: no latency to compare.</source>
        <translation>Nichts hält ein, was gefragt ist: keine Latenz zu vergleichen.</translation>
    </message>
    <message>
        <source>Layers may run it again</source>
        <translation>Schichten dürfen es wieder ausführen</translation>
    </message>
    <message>
        <source>No layer may run it</source>
        <translation>Keine Schicht darf es ausführen</translation>
    </message>
    <message>
        <source>%1 (%2) runs %3: %4 of %5</source>
        <translation>%1 (%2) führt %3 aus: %4 von %5</translation>
    </message>
</context>
<context>
    <name>taso::Chart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>taso::ChartMenu</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;values</source>
        <translation>&amp;Werte kopieren</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Verk&amp;leinern</translation>
    </message>
    <message>
        <source>Show the &amp;whole</source>
        <translation>&amp;Ganzes zeigen</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Copy or save the chart</source>
        <translation>Diagramm kopieren oder speichern</translation>
    </message>
    <message>
        <source>%1: copy or save</source>
        <translation>%1: kopieren oder speichern</translation>
    </message>
</context>
<context>
    <name>taso::ColumnChoice</name>
    <message>
        <source>&amp;As there is room</source>
        <translation>Wie &amp;Platz ist</translation>
    </message>
    <message>
        <source>The table decides which columns are seen</source>
        <translation>Die Tabelle entscheidet, welche Spalten zu sehen sind</translation>
    </message>
</context>
<context>
    <name>taso::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>A command, a network or a layer, by some of its words …</source>
        <translation>Ein Befehl, ein Netz oder eine Schicht, nach einigen Wörtern …</translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation>Wörter eines Befehls</translation>
    </message>
    <message>
        <source>Commands that are found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
</context>
<context>
    <name>taso::CompareMenu</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Keep as A</source>
        <translation>Als A &amp;merken</translation>
    </message>
    <message>
        <source>Keep a &amp;session or a run as A …</source>
        <translation>Eine &amp;Sitzung oder einen Lauf als A merken …</translation>
    </message>
    <message>
        <source>Keep an e&amp;xported plan as A …</source>
        <translation>Einen e&amp;xportierten Plan als A merken …</translation>
    </message>
    <message>
        <source>Show the &amp;comparison</source>
        <translation>Den &amp;Vergleich zeigen</translation>
    </message>
    <message>
        <source>S&amp;wap A and B</source>
        <translation>A und B &amp;tauschen</translation>
    </message>
    <message>
        <source>&amp;Drop A</source>
        <translation>A verwer&amp;fen</translation>
    </message>
    <message>
        <source>Kept plans</source>
        <translation>Gemerkte Pläne</translation>
    </message>
    <message>
        <source>Keep a session or a run as A</source>
        <translation>Eine Sitzung oder einen Lauf als A merken</translation>
    </message>
    <message>
        <source>Sessions and runs (*.taso *.json)</source>
        <translation>Sitzungen und Läufe (*.taso *.json)</translation>
    </message>
    <message>
        <source>Keep an exported plan as A</source>
        <translation>Einen exportierten Plan als A merken</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
</context>
<context>
    <name>taso::ComparisonModel</name>
    <message>
        <source>no call</source>
        <translation>kein Aufruf</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Time of B less that of A, with transforms and moves</source>
        <translation>Zeit von B minus die von A, mit Transformationen und Verschiebungen</translation>
    </message>
    <message>
        <source>Bytes of output and workspace, of B less those of A</source>
        <translation>Bytes von Ausgabe und Arbeitsspeicher, von B minus die von A</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>A runs</source>
        <translation>A führt aus</translation>
    </message>
    <message>
        <source>B runs</source>
        <translation>B führt aus</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>taso::ComparisonPage</name>
    <message>
        <source>Layers that differ</source>
        <translation>Schichten, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Plan that is compared with</source>
        <translation>Plan, mit dem verglichen wird</translation>
    </message>
    <message>
        <source>A, the kept plan that the shown one, B, is compared with</source>
        <translation>A, der gemerkte Plan, mit dem der gezeigte, B, verglichen wird</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Keep the shown plan as A, and show what was A</source>
        <translation>Den gezeigten Plan als A merken und zeigen, was A war</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep this plan no longer</source>
        <translation>Diesen Plan nicht länger merken</translation>
    </message>
    <message>
        <source>all that differs</source>
        <translation>alle Unterschiede</translation>
    </message>
    <message>
        <source>Least difference that is listed</source>
        <translation>Kleinster Unterschied, der aufgeführt wird</translation>
    </message>
    <message>
        <source>Lists only what differs by more than this time, such as 100 us</source>
        <translation>Führt nur auf, was sich um mehr als diese Zeit unterscheidet, etwa 100 us</translation>
    </message>
    <message>
        <source>Difference of the two plans</source>
        <translation>Unterschied der beiden Pläne</translation>
    </message>
    <message>
        <source>What explains most of the difference</source>
        <translation>Was das meiste des Unterschieds erklärt</translation>
    </message>
    <message>
        <source>A:</source>
        <translation>A:</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>Keep the shown plan as A (Compare &gt; Keep as A), and go on: what is shown then is held against it.</source>
        <translation>Den gezeigten Plan als A merken (Vergleichen &gt; Als A merken) und weitermachen: Was dann gezeigt wird, wird damit verglichen.</translation>
    </message>
    <message>
        <source>There is no plan to compare.</source>
        <translation>Es gibt keinen Plan zu vergleichen.</translation>
    </message>
    <message>
        <source>A %1, B %2: %3</source>
        <translation>A %1, B %2: %3</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>, arena %1</source>
        <translation>, Arena %1</translation>
    </message>
    <message>
        <source>; %1 of %2 layers run otherwise</source>
        <translation>; %1 von %2 Schichten laufen anders</translation>
    </message>
    <message>
        <source>No layer differs by more.</source>
        <translation>Keine Schicht unterscheidet sich um mehr.</translation>
    </message>
</context>
<context>
    <name>taso::Demonstrations</name>
    <message>
        <source>VGG-16 in 2 MiB</source>
        <translation>VGG-16 in 2 MiB</translation>
    </message>
    <message>
        <source>Layer by layer it takes 24.5 MiB. In segments, of which only some rows are held, it runs in 2.</source>
        <translation>Schicht für Schicht braucht es 24,5 MiB. In Segmenten, von denen nur einige Zeilen gehalten werden, läuft es in 2.</translation>
    </message>
    <message>
        <source>Time alone against memory</source>
        <translation>Nur Zeit gegen Speicher</translation>
    </message>
    <message>
        <source>The fastest plan of SqueezeNet is kept as A, and held against the best one within 1 MiB, layer by layer.</source>
        <translation>Der schnellste Plan von SqueezeNet wird als A behalten und Schicht für Schicht gegen den besten innerhalb von 1 MiB gehalten.</translation>
    </message>
    <message>
        <source>Words out of speech in 24 KiB</source>
        <translation>Wörter aus Sprache in 24 KiB</translation>
    </message>
    <message>
        <source>A network that hears key words, on a Cortex-A53 with hardly any memory to spare.</source>
        <translation>Ein Netz, das Schlüsselwörter hört, auf einem Cortex-A53, der kaum Speicher übrig hat.</translation>
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
    <name>taso::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>Bearb&amp;eiten</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;History …</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>&amp;Undo opening</source>
        <translation>&amp;Rückgängig: Öffnen</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
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
    <message>
        <source>other segments</source>
        <translation>andere Segmente</translation>
    </message>
    <message>
        <source>What the segment saves and costs</source>
        <translation>Was das Segment spart und kostet</translation>
    </message>
    <message>
        <source>Where the segment ends</source>
        <translation>Wo das Segment endet</translation>
    </message>
    <message>
        <source>rows a call: %1; at once %2</source>
        <translation>Zeilen je Aufruf: %1; auf einmal %2</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>auf einmal</translation>
    </message>
    <message>
        <source>Segment %1 to %2: %3, and %4 of the arena; one by one the same primitives take %5, and up to %6.</source>
        <translation>Segment %1 bis %2: %3 und %4 der Arena; nacheinander brauchen dieselben Primitive %5 und bis zu %6.</translation>
    </message>
    <message>
        <source>It ends with the network, at %1.</source>
        <translation>Es endet mit dem Netz, bei %1.</translation>
    </message>
    <message>
        <source>It ends at %1, %2 as a whole: %3, which reads it, cannot run band by band.</source>
        <translation>Es endet bei %1, als Ganzes %2: %3, das ihn liest, kann nicht in Streifen laufen.</translation>
    </message>
    <message>
        <source>It ends at %1, %2 as a whole; to go on with %3, a line buffer would hold %4 of its %5 rows at least, %6.</source>
        <translation>Es endet bei %1, als Ganzes %2; um mit %3 fortzufahren, hielte ein Zeilenpuffer mindestens %4 seiner %5 Zeilen, %6.</translation>
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
        <translation>&amp;Gewichte</translation>
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
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Any machine</source>
        <translation>Beliebiger Rechner</translation>
    </message>
    <message>
        <source>any machine</source>
        <translation>einen beliebigen Rechner</translation>
    </message>
    <message>
        <source>Any machine with %1</source>
        <translation>Beliebiger Rechner mit %1</translation>
    </message>
    <message>
        <source>any machine with %1</source>
        <translation>einen beliebigen Rechner mit %1</translation>
    </message>
    <message>
        <source>Built for %1. The predicted latency rests on the profile of %2: elsewhere it is another.</source>
        <translation>Übersetzt für %1. Die vorhergesagte Latenz beruht auf dem Profil von %2: Anderswo ist sie eine andere.</translation>
    </message>
</context>
<context>
    <name>taso::Exporting</name>
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
</context>
<context>
    <name>taso::FamilyLegend</name>
    <message>
        <source>other layers</source>
        <translation>andere Schichten</translation>
    </message>
    <message>
        <source>transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
</context>
<context>
    <name>taso::FileDialog</name>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wählen</translation>
    </message>
</context>
<context>
    <name>taso::FileMenu</name>
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
        <source>Networks (%1);;All files (*)</source>
        <translation>Netze (%1);;Alle Dateien (*)</translation>
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
        <source>&amp;Go on with</source>
        <translation>Fortse&amp;tzen mit</translation>
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
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
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
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was left</source>
        <translation>Nichts Liegengebliebenes</translation>
    </message>
    <message>
        <source>Save repor&amp;t …</source>
        <translation>Be&amp;richt speichern …</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Page with all in it (*.html);;Sheets to print (*.pdf)</source>
        <translation>Seite, die alles enthält (*.html);;Blätter zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Save &amp;layer table …</source>
        <translation>Schichtt&amp;abelle speichern …</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Sho&amp;w start page</source>
        <translation>Startseit&amp;e zeigen</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
</context>
<context>
    <name>taso::Formulating</name>
    <message>
        <source>This network is too large to follow its ILP step by step. The tiny example is made for it; any network of up to %1 layers may do.</source>
        <translation>Dieses Netz ist zu groß, um seinem ILP Schritt für Schritt zu folgen. Das kleine Beispiel ist dafür gemacht; jedes Netz mit bis zu %1 Schichten kommt in Frage.</translation>
    </message>
    <message>
        <source>This ILP has %1 unknowns, too many to follow: up to %2 it is solved step by step. The tiny example has fewer; so has a network with layers pinned, another kind of budget, or no segments.</source>
        <translation>Dieses ILP hat %1 Unbekannte, zu viele, um ihm zu folgen: Bis zu %2 wird es Schritt für Schritt gelöst. Das kleine Beispiel hat weniger; ebenso ein Netz mit festgelegten Schichten, einer anderen Art von Budget oder ohne Segmente.</translation>
    </message>
</context>
<context>
    <name>taso::FormulationPage</name>
    <message>
        <source>The integer linear programme as text</source>
        <translation>Das ganzzahlige lineare Programm als Text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as LP file…</source>
        <translation>Als LP-Datei speichern …</translation>
    </message>
    <message>
        <source>Open the tiny example</source>
        <translation>Kleines Beispiel öffnen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>The rows of the ILP, with what binds at this step</source>
        <translation>Die Zeilen des ILP, mit dem, was bei diesem Schritt bindet</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>What is solved at this step: a relaxation, and the branches so far</source>
        <translation>Was bei diesem Schritt gelöst wird: eine Relaxation, und die Zweige bis hierher</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>All of it as text, to be copied or saved for another solver</source>
        <translation>Alles als Text, zum Kopieren oder zum Speichern für einen anderen Löser</translation>
    </message>
    <message>
        <source>Why the ILP is not shown</source>
        <translation>Warum das ILP nicht gezeigt wird</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Den Text kopieren</translation>
    </message>
    <message>
        <source>Write the ILP for other solvers, in the format of CPLEX</source>
        <translation>Das ILP für andere Löser schreiben, im Format von CPLEX</translation>
    </message>
</context>
<context>
    <name>taso::FrontierChart</name>
    <message>
        <source>Frontier: latency over memory</source>
        <translation>Pareto-Front: Latenz über Speicher</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>The plans worth having: latency over memory.</source>
        <translation>Die Pläne, die sich lohnen: Latenz über Speicher.</translation>
    </message>
    <message>
        <source>memory (B)</source>
        <translation>Speicher (B)</translation>
    </message>
    <message>
        <source>latency (ns)</source>
        <translation>Latenz (ns)</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>frontier</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knick</translation>
    </message>
    <message>
        <source>−%1 for +%2</source>
        <translation>−%1 für +%2</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>%1: %2 within %3</source>
        <translation>%1: %2 mit %3</translation>
    </message>
    <message>
        <source>Click a point to take its memory as the budget; drag the handle below to move the budget, the one at the right to set a deadline. Triangles are baselines.</source>
        <translation>Klick auf einen Punkt nimmt seinen Speicher als Budget; der Griff unten verschiebt das Budget, der rechts setzt eine Frist. Dreiecke sind Vergleichsverfahren.</translation>
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
    <name>taso::GraphFigures</name>
    <message>
        <source>%1 faster than A</source>
        <translation>%1 schneller als A</translation>
    </message>
    <message>
        <source>as in A</source>
        <translation>wie in A</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>%1 langsamer</translation>
    </message>
    <message>
        <source>%1 of output and workspace</source>
        <translation>%1 Ausgabe und Arbeitspuffer</translation>
    </message>
    <message>
        <source>%1 a box</source>
        <translation>%1 je Kasten</translation>
    </message>
    <message>
        <source>%1 GMAC</source>
        <translation>%1 GMAC</translation>
    </message>
    <message>
        <source>%1 MMAC</source>
        <translation>%1 MMAC</translation>
    </message>
</context>
<context>
    <name>taso::GraphMap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>Übersicht des Graphen</translation>
    </message>
    <message>
        <source>Click or drag to see another part of the graph; M hides this overview.</source>
        <translation>Klicken oder Ziehen zeigt einen anderen Teil des Graphen; M verbirgt die Übersicht.</translation>
    </message>
</context>
<context>
    <name>taso::GraphMenu</name>
    <message>
        <source>Layer &amp;graph</source>
        <translation>Schicht&amp;graph</translation>
    </message>
    <message>
        <source>&amp;Width by time</source>
        <translation>&amp;Breite nach Zeit</translation>
    </message>
    <message>
        <source>Fills each box as far as its share of the slowest</source>
        <translation>Füllt jeden Kasten so weit wie seinen Anteil am langsamsten</translation>
    </message>
    <message>
        <source>Collapse repeated &amp;blocks</source>
        <translation>&amp;Wiederholte Blöcke falten</translation>
    </message>
    <message>
        <source>One box for blocks that repeat one behind the other; C opens or closes those of the selected layer.</source>
        <translation>Ein Kasten für Blöcke, die sich hintereinander wiederholen; C öffnet oder schließt die der gewählten Schicht.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>All of it small in a corner, where not all is seen</source>
        <translation>Alles klein in einer Ecke, wo nicht alles zu sehen ist</translation>
    </message>
    <message>
        <source>Colour by &amp;family</source>
        <translation>Farbe nach &amp;Familie</translation>
    </message>
    <message>
        <source>Each box in the colour of its primitive&apos;s family</source>
        <translation>Jeder Kasten in der Farbe der Familie seiner Primitive</translation>
    </message>
    <message>
        <source>Colour by &amp;time</source>
        <translation>Farbe nach &amp;Zeit</translation>
    </message>
    <message>
        <source>The slower, the stronger</source>
        <translation>Je langsamer, desto kräftiger</translation>
    </message>
    <message>
        <source>Colour by &amp;memory</source>
        <translation>Farbe nach &amp;Speicher</translation>
    </message>
    <message>
        <source>The more bytes of output and workspace, the stronger</source>
        <translation>Je mehr Bytes an Ausgabe und Arbeitspuffer, desto kräftiger</translation>
    </message>
    <message>
        <source>Colour by &amp;difference from A</source>
        <translation>Farbe nach &amp;Unterschied zu A</translation>
    </message>
    <message>
        <source>What is faster and what is slower than in the plan that was kept</source>
        <translation>Was schneller und was langsamer ist als im behaltenen Plan</translation>
    </message>
</context>
<context>
    <name>taso::GraphView</name>
    <message>
        <source>Layer graph</source>
        <translation>Schichtgraph</translation>
    </message>
    <message>
        <source>Transform %1: %2, %3 (%4)</source>
        <translation>Transformation %1: %2, %3 (%4)</translation>
    </message>
    <message>
        <source>Open a network, or drop its file here.</source>
        <translation>Öffnen Sie ein Netz, oder ziehen Sie seine Datei hierher.</translation>
    </message>
    <message>
        <source>Laying out the graph …</source>
        <translation>Der Graph wird angeordnet …</translation>
    </message>
    <message>
        <source>rows a call: %1 · line buffers: %2</source>
        <translation>Zeilen je Aufruf: %1 · Zeilenpuffer: %2</translation>
    </message>
    <message>
        <source>rows: %1 · %2</source>
        <translation>Zeilen: %1 · %2</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>Segment %1 to %2, run depth first in %3 calls
rows a call: %4; line buffers: %5
%6, moving rows %7 of it
Double-click the frame, or press Ctrl+D, to see its inside.</source>
        <translation>Segment %1 bis %2, in die Tiefe mit %3 Aufrufen
Zeilen je Aufruf: %4; Zeilenpuffer: %5
%6, davon %7 für verschobene Zeilen
Doppelklick auf den Rahmen oder Strg+D zeigt sein Inneres.</translation>
    </message>
    <message>
        <source>Click a layer to select it, twice for its candidates; drag to move, turn the wheel to zoom, press F to fit. Arrows walk along the edges; C opens or closes the repeated blocks that the layer is in, M shows or hides the overview.</source>
        <translation>Klicken wählt eine Schicht, Doppelklicken zeigt ihre Kandidaten, Ziehen verschiebt, das Mausrad vergrößert, F passt ein. Pfeile gehen die Kanten entlang; C öffnet oder schließt die Wiederholungen, zu denen die Schicht gehört, M zeigt oder verbirgt die Übersicht.</translation>
    </message>
    <message>
        <source>Shows every layer of the blocks that repeat</source>
        <translation>Zeigt jede Schicht der Blöcke, die sich wiederholen</translation>
    </message>
    <message>
        <source>Shows blocks that repeat, one behind the other, as one box</source>
        <translation>Zeigt Blöcke, die sich hintereinander wiederholen, als einen Kasten</translation>
    </message>
    <message>
        <source>no regular expression yet</source>
        <translation>noch kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>No layer is found · Esc</source>
        <translation>Keine Schicht gefunden · Esc</translation>
    </message>
    <message>
        <source>%1 of %2 layers · F3 · Esc</source>
        <translation>%1 von %2 Schichten · F3 · Esc</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 blocks of %4 layers
time %5, weights %6, outputs and workspaces %7
Double-click, or press C, to see its layers.</source>
        <translation>%1 bis %2: %3 Blöcke zu %4 Schichten
Zeit %5, Gewichte %6, Ausgaben und Arbeitspuffer %7
Doppelklick oder C zeigt die Schichten.</translation>
    </message>
    <message>
        <source>Expand repeated blocks</source>
        <translation>Wiederholte Blöcke öffnen</translation>
    </message>
    <message>
        <source>Collapse repeated blocks</source>
        <translation>Wiederholte Blöcke falten</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>liest %1</translation>
    </message>
</context>
<context>
    <name>taso::HelpMenu</name>
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
        <source>&amp;Find a command …</source>
        <translation>Einen &amp;Befehl finden …</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
</context>
<context>
    <name>taso::History</name>
    <message>
        <source>ban %1</source>
        <translation>%1 verbieten</translation>
    </message>
    <message>
        <source>lift the ban of %1</source>
        <translation>Verbot von %1 aufheben</translation>
    </message>
    <message>
        <source>pin %1 to %2</source>
        <translation>%1 auf %2 festlegen</translation>
    </message>
    <message>
        <source>unpin %1</source>
        <translation>Festlegung von %1 lösen</translation>
    </message>
    <message>
        <source>keep %1 out of segments</source>
        <translation>%1 aus Segmenten heraushalten</translation>
    </message>
    <message>
        <source>let %1 be part of segments</source>
        <translation>%1 in Segmenten zulassen</translation>
    </message>
    <message>
        <source>keep %1 to %2 together</source>
        <translation>%1 bis %2 zusammenhalten</translation>
    </message>
    <message>
        <source>let %1 to %2 run apart</source>
        <translation>%1 bis %2 nicht mehr zusammenhalten</translation>
    </message>
    <message>
        <source>lift all rules</source>
        <translation>alle Regeln aufheben</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>threads: %1</source>
        <translation>Threads: %1</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>Budgetart %1</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>keine Frist</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>kein Budget</translation>
    </message>
    <message>
        <source>file order</source>
        <translation>Dateifolge</translation>
    </message>
    <message>
        <source>chosen order</source>
        <translation>freie Folge</translation>
    </message>
    <message>
        <source>segments on</source>
        <translation>Segmente an</translation>
    </message>
    <message>
        <source>segments off</source>
        <translation>Segmente aus</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>Netz %1</translation>
    </message>
    <message>
        <source>%1, and %2 more changes</source>
        <translation>%1 und %2 weitere Änderungen</translation>
    </message>
</context>
<context>
    <name>taso::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>taso::HistoryModel</name>
    <message>
        <source>opening …</source>
        <translation>wird geöffnet …</translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation>unerfüllbar</translation>
    </message>
    <message>
        <source>%1, present</source>
        <translation>%1, gegenwärtig</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, rückgängig gemacht</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>taso::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>A click or Enter goes to a step. What is undone stays until something else is asked.</source>
        <translation>Ein Klick oder die Eingabetaste geht zu einem Schritt. Was rückgängig gemacht ist, bleibt, bis etwas anderes gefragt wird.</translation>
    </message>
</context>
<context>
    <name>taso::IlpRowsModel</name>
    <message>
        <source>none, so no row</source>
        <translation>keines, daher keine Zeile</translation>
    </message>
    <message>
        <source>%1, the limit of rows 4 and 5</source>
        <translation>%1, die Grenze der Zeilen 4 und 5</translation>
    </message>
    <message>
        <source>%1; no row, for what takes more, or is beaten, is left out: candidates %2</source>
        <translation>%1; keine Zeile, denn was mehr braucht oder unterlegen ist, entfällt: Kandidaten %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1 frei</translation>
    </message>
    <message>
        <source>binding: a KiB more would save %1</source>
        <translation>bindet: 1 KiB mehr würde %1 sparen</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>bindet</translation>
    </message>
    <message>
        <source>until now %1</source>
        <translation>bisher %1</translation>
    </message>
</context>
<context>
    <name>taso::IlpRowsView</name>
    <message>
        <source>The rows of the integer linear programme</source>
        <translation>Die Zeilen des ganzzahligen linearen Programms</translation>
    </message>
</context>
<context>
    <name>taso::IlpSymbol</name>
    <message>
        <source>overlapping</source>
        <translation>überlappend</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>taso::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Bei der Arbeit</translation>
    </message>
</context>
<context>
    <name>taso::JobNews</name>
    <message>
        <source>Timing has ended: it is in %1.</source>
        <translation>Das Messen ist zu Ende: Es steht in %1.</translation>
    </message>
    <message>
        <source>The plan has run on the board: measured %1.</source>
        <translation>Der Plan ist auf dem Board gelaufen: gemessen %1.</translation>
    </message>
    <message>
        <source>The times have been checked.</source>
        <translation>Die Zeiten sind geprüft.</translation>
    </message>
</context>
<context>
    <name>taso::Keeping</name>
    <message>
        <source>Another window has gone on with this work.</source>
        <translation>Ein anderes Fenster hat diese Arbeit fortgesetzt.</translation>
    </message>
</context>
<context>
    <name>taso::KeptPlans</name>
    <message>
        <source>least %1 within %2</source>
        <translation>kleinste(r) %1 in %2</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 without a limit</source>
        <translation>%1 ohne Grenze</translation>
    </message>
    <message>
        <source>run on %1</source>
        <translation>Lauf auf %1</translation>
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
    <message>
        <source>rules of segments: %1</source>
        <translation>Regeln für Segmente: %1</translation>
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
        <source>best of what was found</source>
        <translation>bestes, was gefunden wurde</translation>
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
        <source>best so far, still searching …</source>
        <translation>bestes bisher, Suche läuft …</translation>
    </message>
    <message>
        <source>nothing fits yet, still searching …</source>
        <translation>bisher nichts, Suche läuft …</translation>
    </message>
    <message>
        <source>nothing that fits was found</source>
        <translation>nichts Passendes gefunden</translation>
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
    <name>taso::LayerCard</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
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
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What differs from a plan that was kept</source>
        <translation>Was sich von einem gemerkten Plan unterscheidet</translation>
    </message>
</context>
<context>
    <name>taso::LayerMenu</name>
    <message>
        <source>&amp;Unpin</source>
        <translation>Festlegung auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Ban %1 everywhere</source>
        <translation>%1 überall &amp;verbieten</translation>
    </message>
    <message>
        <source>&amp;Lift all rules</source>
        <translation>&amp;Alle Regeln aufheben</translation>
    </message>
    <message>
        <source>&amp;Explain this layer</source>
        <translation>Diese Schicht &amp;erklären</translation>
    </message>
    <message>
        <source>&amp;Pin this layer to</source>
        <translation>Diese Schicht &amp;festlegen auf</translation>
    </message>
    <message>
        <source>Inside of its &amp;segment</source>
        <translation>Das Innere seines &amp;Segments</translation>
    </message>
    <message>
        <source>Keep &amp;out of segments</source>
        <translation>Aus Segmenten heraushal&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Keep its segment together</source>
        <translation>Sein Segment &amp;zusammenhalten</translation>
    </message>
    <message>
        <source>Keep &amp;together up to</source>
        <translation>Zusammenhalten &amp;bis</translation>
    </message>
    <message>
        <source>&amp;Candidates …</source>
        <translation>&amp;Kandidaten …</translation>
    </message>
    <message>
        <source>En&amp;d the network here</source>
        <translation>Das Netz hier en&amp;den lassen</translation>
    </message>
    <message>
        <source>&amp;Whole network</source>
        <translation>&amp;Ganzes Netz</translation>
    </message>
</context>
<context>
    <name>taso::LayerPage</name>
    <message>
        <source>Layer table</source>
        <translation>Schichttabelle</translation>
    </message>
    <message>
        <source>Filter of the layer table</source>
        <translation>Filter der Schichttabelle</translation>
    </message>
    <message>
        <source>The layers, with what is chosen for each.</source>
        <translation>Die Schichten, und was für jede gewählt ist.</translation>
    </message>
    <message>
        <source>Cop&amp;y rows</source>
        <translation>Zeilen k&amp;opieren</translation>
    </message>
    <message>
        <source>Save the table as CS&amp;V …</source>
        <translation>Tabelle als &amp;CSV speichern …</translation>
    </message>
    <message>
        <source>The selected rows, with headings, separated by tabulators</source>
        <translation>Die gewählten Zeilen mit Überschriften, durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>Filter: conv hcw -winograd …</source>
        <translation>Filter: conv hcw -winograd …</translation>
    </message>
    <message>
        <source>Sums of the layer table</source>
        <translation>Summen der Schichttabelle</translation>
    </message>
    <message>
        <source>Sums of the selected rows, or of all that are seen</source>
        <translation>Summen der gewählten Zeilen oder aller, die zu sehen sind</translation>
    </message>
    <message>
        <source>Inside of its &amp;segment</source>
        <translation>Das Innere seines &amp;Segments</translation>
    </message>
    <message>
        <source>Colum&amp;ns</source>
        <translation>Spalte&amp;n</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Zu sehen: %1</translation>
    </message>
    <message>
        <source>Shows the rows that have all of these words in name, op, primitive, family or layouts.
-word leaves out the rows that have it; /3x[35]/ is a regular expression.
Enter goes to the next layer that is found, Esc clears the filter.</source>
        <translation>Zeigt die Zeilen, die alle diese Wörter in Name, Op, Primitive, Familie oder Layouts haben.
-Wort lässt die Zeilen weg, die es haben; /3x[35]/ ist ein regulärer Ausdruck.
Eingabe geht zur nächsten gefundenen Schicht, Esc leert den Filter.</translation>
    </message>
</context>
<context>
    <name>taso::LayerSums</name>
    <message>
        <source>layers: %1</source>
        <translation>Schichten: %1</translation>
    </message>
    <message>
        <source>segments: %1</source>
        <translation>Segmente: %1</translation>
    </message>
    <message>
        <source>transforms: %1</source>
        <translation>Transformationen: %1</translation>
    </message>
    <message>
        <source>time %1 (%2)</source>
        <translation>Zeit %1 (%2)</translation>
    </message>
    <message>
        <source>largest workspace %1</source>
        <translation>größter Arbeitspuffer %1</translation>
    </message>
    <message>
        <source>weights %1</source>
        <translation>Gewichte %1</translation>
    </message>
</context>
<context>
    <name>taso::LayerTableModel</name>
    <message>
        <source>transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>%1 (input)</source>
        <translation>%1 (Eingabe)</translation>
    </message>
    <message>
        <source>%1 (output)</source>
        <translation>%1 (Ausgabe)</translation>
    </message>
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
    <message>
        <source>Rows a call of a layer that runs band by band, in a segment</source>
        <translation>Zeilen je Aufruf einer Schicht, die in einem Segment Streifen für Streifen läuft</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>moving rows: %1</source>
        <translation>Zeilen verschieben: %1</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>The algorithm that the primitive shares with others</source>
        <translation>Das Verfahren, das das Primitiv mit anderen teilt</translation>
    </message>
    <message>
        <source>Share of the latency</source>
        <translation>Anteil an der Latenz</translation>
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
    <name>taso::Lesson</name>
    <message>
        <source>No network is open yet: the first step opens one.</source>
        <translation>Noch ist kein Netz geöffnet: Das tut der erste Schritt.</translation>
    </message>
    <message>
        <source>%1 layers, and about %2 ways to choose a primitive for each of them.</source>
        <translation>%1 Schichten und etwa %2 Arten, für jede von ihnen ein Primitiv zu wählen.</translation>
    </message>
    <message>
        <source>Candidates of %1: %2, from %3 to %4. The fastest of a layer is not always the best for the whole.</source>
        <translation>Kandidaten von %1: %2, von %3 bis %4. Der schnellste einer Schicht ist nicht immer der beste für das Ganze.</translation>
    </message>
    <message>
        <source>Within %1 the best plan takes %2: %3 more than the fastest of all.</source>
        <translation>Innerhalb von %1 braucht der beste Plan %2: %3 mehr als der schnellste von allen.</translation>
    </message>
    <message>
        <source>Only one plan is worth having here: choose another kind of budget, or lift a rule.</source>
        <translation>Hier lohnt nur ein einziger Plan: eine andere Art von Budget wählen oder eine Regel aufheben.</translation>
    </message>
    <message>
        <source>%1 less memory for %2 more time.</source>
        <translation>%1 weniger Speicher für %2 mehr Zeit.</translation>
    </message>
    <message>
        <source>%1 less time for %2 more memory.</source>
        <translation>%1 weniger Zeit für %2 mehr Speicher.</translation>
    </message>
    <message>
        <source>Infeasible: every plan needs %1 or more. Ctrl+Z takes the budget back.</source>
        <translation>Unerfüllbar: Jeder Plan braucht mindestens %1. Ctrl+Z nimmt das Budget zurück.</translation>
    </message>
    <message>
        <source>With this kind of budget hardly anything is too little: choose Arena first.</source>
        <translation>Bei dieser Art von Budget ist kaum etwas zu wenig: erst Arena wählen.</translation>
    </message>
    <message>
        <source>It is in %1. There “make run” builds it, runs it, and checks its output.</source>
        <translation>Er liegt in %1. Dort baut ihn „make run“, führt ihn aus und prüft seine Ausgabe.</translation>
    </message>
    <message>
        <source>Nothing fits, so there is no plan to write: take the budget back with Ctrl+Z.</source>
        <translation>Nichts passt, also gibt es keinen Plan zu schreiben: das Budget mit Ctrl+Z zurücknehmen.</translation>
    </message>
    <message>
        <source>Load: a network is a graph</source>
        <translation>Laden: ein Netz ist ein Graph</translation>
    </message>
    <message>
        <source>A convolutional network is a graph of layers: what one of them writes, the next ones read. Each layer can be run in many ways. The tiny network has a dozen layers, so that all of it is in sight.</source>
        <translation>Ein Faltungsnetz ist ein Graph aus Schichten: Was die eine schreibt, lesen die nächsten. Jede Schicht lässt sich auf viele Arten ausführen. Das kleine Netz hat ein Dutzend Schichten, sodass alles zu sehen ist.</translation>
    </message>
    <message>
        <source>Open it: Network &gt; Tiny example.</source>
        <translation>Es öffnen: Netz &gt; Kleines Beispiel.</translation>
    </message>
    <message>
        <source>Cost: every choice has its price</source>
        <translation>Kosten: jede Wahl hat ihren Preis</translation>
    </message>
    <message>
        <source>A way to run a layer is called a primitive. Each takes its own time, and its own workspace beside the tensors. Where neighbours want their tensors in different layouts, a transform between them costs time, too.</source>
        <translation>Eine Art, eine Schicht auszuführen, heißt Primitiv. Jedes braucht seine eigene Zeit und neben den Tensoren seinen eigenen Arbeitspuffer. Wollen Nachbarn ihre Tensoren in verschiedenen Layouts, so kostet auch eine Transformation dazwischen Zeit.</translation>
    </message>
    <message>
        <source>Double-click a layer in the graph, or press Enter on it, and compare its candidates.</source>
        <translation>Im Graphen auf eine Schicht doppelklicken oder dort die Eingabetaste drücken, und ihre Kandidaten vergleichen.</translation>
    </message>
    <message>
        <source>Constraint: memory is short</source>
        <translation>Beschränkung: Speicher ist knapp</translation>
    </message>
    <message>
        <source>On a small board the fastest plan may not fit. A budget rules out all plans that need more, and of those that are left the fastest one is shown. The kind says what must fit: Arena is the memory that all tensors and workspaces share.</source>
        <translation>Auf einem kleinen Board passt der schnellste Plan vielleicht nicht. Ein Budget schließt alle Pläne aus, die mehr brauchen, und von den übrigen wird der schnellste gezeigt. Die Art sagt, was passen muss: Arena ist der Speicher, den sich alle Tensoren und Arbeitspuffer teilen.</translation>
    </message>
    <message>
        <source>Choose Arena as the kind of budget, and drag the slider to the left.</source>
        <translation>Als Art des Budgets Arena wählen und den Regler nach links ziehen.</translation>
    </message>
    <message>
        <source>Trade-off: less memory, more time</source>
        <translation>Abwägung: weniger Speicher, mehr Zeit</translation>
    </message>
    <message>
        <source>Each point of the frontier is a plan that no other beats in memory and in time. Whoever wants less of the one pays with the other. What is bought by a step, and at what price, differs from point to point.</source>
        <translation>Jeder Punkt der Pareto-Front ist ein Plan, den kein anderer in Speicher und Zeit schlägt. Wer vom einen weniger will, zahlt mit dem anderen. Was ein Schritt bringt, und zu welchem Preis, ist von Punkt zu Punkt verschieden.</translation>
    </message>
    <message>
        <source>Click another point of the frontier.</source>
        <translation>Einen anderen Punkt der Pareto-Front anklicken.</translation>
    </message>
    <message>
        <source>Proof: is there nothing better?</source>
        <translation>Beweis: gibt es nichts Besseres?</translation>
    </message>
    <message>
        <source>“optimal, proven” says that no plan within the budget is faster. Two methods have found it, each the check of the other: a dynamic programme and an integer linear programme. That nothing fits can be proven just as well.</source>
        <translation>„optimal, bewiesen“ heißt, dass kein Plan innerhalb des Budgets schneller ist. Zwei Verfahren haben ihn gefunden, jedes die Probe des anderen: ein dynamisches Programm und ein ganzzahliges lineares Programm. Dass nichts passt, lässt sich ebenso beweisen.</translation>
    </message>
    <message>
        <source>Type 1 KiB as the budget, and press Enter.</source>
        <translation>Als Budget 1 KiB eingeben und die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>Export: a plan is a program</source>
        <translation>Export: ein Plan ist ein Programm</translation>
    </message>
    <message>
        <source>A plan is written as plain C: one call a step, at fixed places in one block of memory. It needs exactly the bytes that were promised, and no library but libc and libm.</source>
        <translation>Ein Plan wird als schlichtes C geschrieben: ein Aufruf je Schritt, an festen Stellen in einem einzigen Speicherblock. Er braucht genau die versprochenen Bytes und keine Bibliothek außer libc und libm.</translation>
    </message>
    <message>
        <source>Export the plan by File &gt; Export plan, or into a temporary folder.</source>
        <translation>Den Plan mit Datei &gt; Plan exportieren schreiben, oder in einen temporären Ordner.</translation>
    </message>
    <message>
        <source>Into a temporary folder</source>
        <translation>In einen temporären Ordner</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <translation>Das war die Einführung</translation>
    </message>
    <message>
        <source>From here: a network in use, such as SqueezeNet. Ctrl+D shows a segment from inside, call by call. Ctrl+Shift+A keeps a plan, to hold others against it. F11 is for a projector, Ctrl+K finds any command, and F1 has all keys.</source>
        <translation>Von hier aus: ein Netz, das benutzt wird, wie SqueezeNet. Ctrl+D zeigt ein Segment von innen, Aufruf für Aufruf. Ctrl+Shift+A behält einen Plan, um andere an ihm zu messen. F11 ist für den Projektor, Ctrl+K findet jeden Befehl, und F1 nennt alle Tasten.</translation>
    </message>
    <message>
        <source>Open SqueezeNet</source>
        <translation>SqueezeNet öffnen</translation>
    </message>
</context>
<context>
    <name>taso::LessonCard</name>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>What there is to know</source>
        <translation>Was zu wissen ist</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <source>Mark in the window what this step speaks of</source>
        <translation>Im Fenster markieren, wovon dieser Schritt spricht</translation>
    </message>
    <message>
        <source>On to the next step without this one</source>
        <translation>Weiter zum nächsten Schritt, ohne diesen</translation>
    </message>
    <message>
        <source>Do it for this once</source>
        <translation>Dieses eine Mal erledigen lassen</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>taso::LessonMarks</name>
    <message>
        <source>Steps done: %1 of %2</source>
        <translation>Erledigte Schritte: %1 von %2</translation>
    </message>
</context>
<context>
    <name>taso::LessonOffer</name>
    <message>
        <source>&amp;Take the tour</source>
        <translation>&amp;Einführung beginnen</translation>
    </message>
    <message>
        <source>New here? A tour in six steps, on a network of a dozen layers.</source>
        <translation>Neu hier? Eine Einführung in sechs Schritten, an einem Netz aus einem Dutzend Schichten.</translation>
    </message>
    <message>
        <source>Not now: it stays in Help &gt; Tour</source>
        <translation>Jetzt nicht: bleibt unter Hilfe &gt; Einführung</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>taso::MeasuredChart</name>
    <message>
        <source>Measured over predicted time of each layer</source>
        <translation>Gemessene über vorhergesagter Zeit jeder Schicht</translation>
    </message>
    <message>
        <source>Each dot is a layer; click it to select the layer. Above the line it took longer than was predicted.</source>
        <translation>Jeder Punkt ist eine Schicht; ein Klick wählt sie aus. Über der Linie brauchte sie länger als vorhergesagt.</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>runs as shown</source>
        <translation>läuft wie gezeigt</translation>
    </message>
    <message>
        <source>ran otherwise</source>
        <translation>lief anders</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>wie vorhergesagt</translation>
    </message>
    <message>
        <source>Once a measured run is A: what each layer took, over what was predicted.</source>
        <translation>Sobald ein gemessener Lauf A ist: was jede Schicht brauchte, über dem, was vorhergesagt war.</translation>
    </message>
    <message>
        <source>%1: predicted %2, measured %3</source>
        <translation>%1: vorhergesagt %2, gemessen %3</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>predicted (ns)</source>
        <translation>vorhergesagt (ns)</translation>
    </message>
    <message>
        <source>measured (ns)</source>
        <translation>gemessen (ns)</translation>
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
        <source>input of a segment, %1</source>
        <translation>Eingang eines Segments, %1</translation>
    </message>
    <message>
        <source>lies over the input of its segment, %1 before it</source>
        <translation>liegt über dem Eingang seines Segments, %1 vor ihm</translation>
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
    <message>
        <source>Packing the arena …</source>
        <translation>Die Arena wird gepackt …</translation>
    </message>
    <message>
        <source>What lies in memory at each step.</source>
        <translation>Was bei jedem Schritt im Speicher liegt.</translation>
    </message>
    <message>
        <source>line buffer of %1</source>
        <translation>Zeilenpuffer von %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows at a time</source>
        <translation>%1 von %2 Zeilen zugleich</translation>
    </message>
    <message>
        <source>line buffer</source>
        <translation>Zeilenpuffer</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>offset (B)</source>
        <translation>Offset (B)</translation>
    </message>
    <message>
        <source>size (B)</source>
        <translation>Größe (B)</translation>
    </message>
    <message>
        <source>first step</source>
        <translation>erster Schritt</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>letzter Schritt</translation>
    </message>
</context>
<context>
    <name>taso::MemoryReadout</name>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>The weights in the forms that the selected primitives read</source>
        <translation>Die Gewichte in den Formen, die die gewählten Primitive lesen</translation>
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
    <name>taso::NetworkMenu</name>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>&amp;Tiny example</source>
        <translation>&amp;Kleines Beispiel</translation>
    </message>
    <message>
        <source>A dozen layers with their ILP as text</source>
        <translation>Ein Dutzend Schichten mit ihrem ILP als Text</translation>
    </message>
</context>
<context>
    <name>taso::Numbers</name>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>TiB</source>
        <translation>TiB</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>taso::PlanCard</name>
    <message>
        <source>fastest plan</source>
        <translation>schnellster Plan</translation>
    </message>
    <message>
        <source>least-memory plan</source>
        <translation>sparsamster Plan</translation>
    </message>
</context>
<context>
    <name>taso::PredictionChart</name>
    <message>
        <source>Measured over predicted times</source>
        <translation>Gemessene über vorhergesagten Zeiten</translation>
    </message>
    <message>
        <source>Each point is a plan; click it to find its row.</source>
        <translation>Jeder Punkt ist ein Plan; ein Klick führt zu seiner Zeile.</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>fastest of the frontier</source>
        <translation>schnellste der Pareto-Front</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>ausgelost</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>wie vorhergesagt</translation>
    </message>
    <message>
        <source>Each plan as a point: its measured time over its predicted one.</source>
        <translation>Jeder Plan als Punkt: seine gemessene Zeit über der vorhergesagten.</translation>
    </message>
    <message>
        <source>predicted %1, measured %2: %3</source>
        <translation>vorhergesagt %1, gemessen %2: %3</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>predicted (ns)</source>
        <translation>vorhergesagt (ns)</translation>
    </message>
    <message>
        <source>measured (ns)</source>
        <translation>gemessen (ns)</translation>
    </message>
</context>
<context>
    <name>taso::ProfileMenu</name>
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
        <source>1 thread</source>
        <translation>1 Thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
</context>
<context>
    <name>taso::Projector</name>
    <message>
        <source>TASO Workbench on a projector</source>
        <translation>TASO Workbench auf dem Projektor</translation>
    </message>
    <message>
        <source>Layer graph</source>
        <translation>Schichtgraph</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>Pareto-Front</translation>
    </message>
    <message>
        <source>Inside of a segment</source>
        <translation>Das Innere eines Segments</translation>
    </message>
    <message>
        <source>Inside of the segment (Ctrl+D)</source>
        <translation>Das Innere des Segments (Ctrl+D)</translation>
    </message>
    <message>
        <source>The bands of the selected layer&apos;s segment, in place of the frontier</source>
        <translation>Die Bänder im Segment der gewählten Schicht, an Stelle der Pareto-Front</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>Back to the window, which is as it was</source>
        <translation>Zurück zum Fenster, das ist, wie es war</translation>
    </message>
</context>
<context>
    <name>taso::Proving</name>
    <message>
        <source>The two engines disagree: the ILP finds no solution at all.</source>
        <translation>Die beiden Verfahren widersprechen sich: das ILP findet gar keine Lösung.</translation>
    </message>
    <message>
        <source>The two engines disagree: %1 by dynamic programming, %2 by the ILP.</source>
        <translation>Die beiden Verfahren sind uneins: %1 durch dynamisches Programmieren, %2 durch das ILP.</translation>
    </message>
</context>
<context>
    <name>taso::RooflineChart</name>
    <message>
        <source>Roofline: operations in a time over operations per byte</source>
        <translation>Roofline: Operationen je Zeit über Operationen je Byte</translation>
    </message>
    <message>
        <source>Each dot is a layer; click it to select the layer. Under the slope memory is what bounds it, under the flat part arithmetic.</source>
        <translation>Jeder Punkt ist eine Schicht; ein Klick wählt sie aus. Unter der Schräge begrenzt sie der Speicher, unter dem flachen Teil die Arithmetik.</translation>
    </message>
    <message>
        <source>operations per byte</source>
        <translation>Operationen je Byte</translation>
    </message>
    <message>
        <source>Gop/s</source>
        <translation>Gop/s</translation>
    </message>
    <message>
        <source>What a layer computes is known of a network, not of a problem.</source>
        <translation>Was eine Schicht berechnet, ist von einem Netz bekannt, nicht von einem Problem.</translation>
    </message>
    <message>
        <source>What bounds each layer: arithmetic or memory.</source>
        <translation>Was jede Schicht begrenzt: Arithmetik oder Speicher.</translation>
    </message>
    <message>
        <source>roof of the board: %1 Gop/s, %2 GB/s</source>
        <translation>Dach des Boards: %1 Gop/s, %2 GB/s</translation>
    </message>
    <message>
        <source>%1; estimates may lie above it</source>
        <translation>%1; Schätzungen können darüber liegen</translation>
    </message>
    <message>
        <source>other layers</source>
        <translation>andere Schichten</translation>
    </message>
    <message>
        <source>roof: the best of the profile, as nothing is known of the board</source>
        <translation>Dach: das Beste des Profils, da von des Boards nichts bekannt ist</translation>
    </message>
    <message>
        <source>%1, %2
%3 operations per byte, %4 Gop/s: %5 of the roof</source>
        <translation>%1, %2
%3 Operationen je Byte, %4 Gop/s: %5 des Dachs</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>primitive</source>
        <translation>Primitiv</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>bytes (B)</source>
        <translation>Bytes (B)</translation>
    </message>
    <message>
        <source>time (ns)</source>
        <translation>Zeit (ns)</translation>
    </message>
    <message>
        <source>roof (Gop/s)</source>
        <translation>Dach (Gop/s)</translation>
    </message>
</context>
<context>
    <name>taso::RuleStrip</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
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
        <source>%1 more rules</source>
        <translation>%1 weitere Regeln</translation>
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
        <source>Lift all rules</source>
        <translation>Alle Regeln aufheben</translation>
    </message>
    <message>
        <source>%1 is kept out of segments</source>
        <translation>%1 bleibt außerhalb von Segmenten</translation>
    </message>
    <message>
        <source>%1 to %2 run in one segment</source>
        <translation>%1 bis %2 laufen in einem Segment</translation>
    </message>
    <message>
        <source>%1. A click selects the layer; the cross, or Delete, lifts the rule.</source>
        <translation>%1. Ein Klick wählt die Schicht; das Kreuz oder Entf hebt die Regel auf.</translation>
    </message>
    <message>
        <source>Let %1 be part of segments</source>
        <translation>%1 in Segmenten zulassen</translation>
    </message>
    <message>
        <source>Let %1 run apart</source>
        <translation>%1 nicht mehr zusammenhalten</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>Chosen order</source>
        <translation>Freie Folge</translation>
    </message>
    <message>
        <source>No segments</source>
        <translation>Keine Segmente</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>The least memory within %1 is asked, in place of a budget</source>
        <translation>Gefragt ist der geringste Speicher innerhalb von %1, anstelle eines Budgets</translation>
    </message>
    <message>
        <source>The layers run in whichever order serves best</source>
        <translation>Die Schichten laufen in der Folge, die am besten dient</translation>
    </message>
    <message>
        <source>The layers run one by one, without segments</source>
        <translation>Die Schichten laufen eine nach der anderen, ohne Segmente</translation>
    </message>
    <message>
        <source>It is planned with %1 threads</source>
        <translation>Geplant wird mit %1 Threads</translation>
    </message>
    <message>
        <source>%1. The cross, or Delete, lifts it.</source>
        <translation>%1. Das Kreuz oder Entf hebt es auf.</translation>
    </message>
    <message>
        <source>Lift the deadline of %1</source>
        <translation>Frist von %1 aufheben</translation>
    </message>
    <message>
        <source>Run in the order of the file</source>
        <translation>In der Folge der Datei ausführen</translation>
    </message>
    <message>
        <source>Let layers run in segments</source>
        <translation>Schichten in Segmenten laufen lassen</translation>
    </message>
    <message>
        <source>Plan with 1 thread</source>
        <translation>Mit 1 Thread planen</translation>
    </message>
</context>
<context>
    <name>taso::Searching</name>
    <message>
        <source>%1 branches too widely for the order of execution to be chosen: back to that of the file.</source>
        <translation>%1 verzweigt sich zu weit, als dass die Reihenfolge der Ausführung gewählt werden könnte: zurück zu der der Datei.</translation>
    </message>
</context>
<context>
    <name>taso::SegmentDialog</name>
    <message>
        <source>Inside of a segment</source>
        <translation>Das Innere eines Segments</translation>
    </message>
</context>
<context>
    <name>taso::SegmentPage</name>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>The segment</source>
        <translation>Das Segment</translation>
    </message>
    <message>
        <source>What this call does</source>
        <translation>Was dieser Aufruf tut</translation>
    </message>
    <message>
        <source>Call of the segment</source>
        <translation>Aufruf des Segments</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to go from call to call</source>
        <translation>Ziehen oder die Pfeiltasten gehen von Aufruf zu Aufruf</translation>
    </message>
    <message>
        <source>The plan that is shown has no segments.</source>
        <translation>Der gezeigte Plan hat keine Segmente.</translation>
    </message>
    <message>
        <source>Select a layer of a segment to see its inside.</source>
        <translation>Wählen Sie eine Schicht eines Segments, um sein Inneres zu sehen.</translation>
    </message>
    <message>
        <source>%1 to %2, depth first: rows a call %3; %4 of line buffers and %5 of workspace; %6, moving rows %7 of it.</source>
        <translation>%1 bis %2, in die Tiefe: Zeilen je Aufruf %3; %4 Zeilenpuffer und %5 Arbeitspuffer; %6, davon %7 für verschobene Zeilen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Call %1 of %2: %3 makes %4 from %5.</source>
        <translation>Aufruf %1 von %2: %3 macht %4 aus %5.</translation>
    </message>
    <message>
        <source>Rows moved to the front before: %1.</source>
        <translation>Davor nach vorn verschobene Zeilen: %1.</translation>
    </message>
    <message>
        <source>Go through the calls to the last one, or stop there (space bar)</source>
        <translation>Die Aufrufe bis zum letzten durchgehen oder anhalten (Leertaste)</translation>
    </message>
</context>
<context>
    <name>taso::SegmentPicture</name>
    <message>
        <source>Rows of the segment&apos;s tensors over its calls</source>
        <translation>Zeilen der Tensoren des Segments über seine Aufrufe</translation>
    </message>
    <message>
        <source>rows held in a line buffer</source>
        <translation>Zeilen in einem Zeilenpuffer</translation>
    </message>
    <message>
        <source>rows of a whole tensor</source>
        <translation>Zeilen eines ganzen Tensors</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>written in this call</source>
        <translation>in diesem Aufruf geschrieben</translation>
    </message>
    <message>
        <source>read in this call</source>
        <translation>in diesem Aufruf gelesen</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Its rows, from top to bottom, over all calls</source>
        <translation>Seine Zeilen, von oben nach unten, über alle Aufrufe</translation>
    </message>
    <message>
        <source>Its buffer in this call, a place a row</source>
        <translation>Sein Puffer in diesem Aufruf, ein Platz je Zeile</translation>
    </message>
    <message>
        <source>%1 of %2 rows, %3</source>
        <translation>%1 von %2 Zeilen, %3</translation>
    </message>
    <message>
        <source>all %1 rows, %2</source>
        <translation>alle %1 Zeilen, %2</translation>
    </message>
</context>
<context>
    <name>taso::Sentence</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;</source>
        <translation>Schicht „%1“</translation>
    </message>
    <message>
        <source>node &apos;%1&apos;</source>
        <translation>Knoten „%1“</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2)</source>
        <translation>Knoten „%1“ (%2)</translation>
    </message>
    <message>
        <source>node %1 (%2)</source>
        <translation>Knoten %1 (%2)</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos;</source>
        <translation>Tensor „%1“</translation>
    </message>
    <message>
        <source>input &apos;%1&apos;</source>
        <translation>Eingang „%1“</translation>
    </message>
    <message>
        <source>output &apos;%1&apos;</source>
        <translation>Ausgang „%1“</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;</source>
        <translation>Problem „%1“</translation>
    </message>
    <message>
        <source>board &apos;%1&apos;</source>
        <translation>Board „%1“</translation>
    </message>
    <message>
        <source>primitive &apos;%1&apos;</source>
        <translation>Primitiv „%1“</translation>
    </message>
    <message>
        <source>buffer &apos;%1&apos;</source>
        <translation>Puffer „%1“</translation>
    </message>
    <message>
        <source>built-in network %1</source>
        <translation>eingebautes Netz %1</translation>
    </message>
    <message>
        <source>host</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>in operator set %1 %2</source>
        <translation>im Operatorsatz %1 %2</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ist kein Verzeichnis</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>auf dem Gerät ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem kann nur gelesen werden</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>das Verzeichnis ist nicht leer</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>zu viele symbolische Verweise</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>zur Zeit nicht verfügbar</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>cannot be read, or has changed meanwhile</source>
        <translation>kann nicht gelesen werden oder hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>cannot be reached: %1</source>
        <translation>kann nicht erreicht werden: %1</translation>
    </message>
    <message>
        <source>is not valid JSON</source>
        <translation>ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>holds a number that is out of range</source>
        <translation>enthält eine Zahl außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>is no %1 file</source>
        <translation>ist keine Datei der Art %1</translation>
    </message>
    <message>
        <source>has format &apos;%1&apos;, expected &apos;%2&apos;</source>
        <translation>hat das Format „%1“, erwartet wird „%2“</translation>
    </message>
    <message>
        <source>is of version %1, only 1 is known</source>
        <translation>hat die Version %1, bekannt ist nur 1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the wrong type or is out of range</source>
        <translation>„%1“ hat den falschen Typ oder liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is out of range</source>
        <translation>„%1“ liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is negative or too large</source>
        <translation>„%1“ ist negativ oder zu groß</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is negative</source>
        <translation>„%1“ ist negativ</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list</source>
        <translation>„%1“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of %2 numbers</source>
        <translation>„%1“ muss eine Liste von %2 Zahlen sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds a number out of range</source>
        <translation>„%1“ enthält eine Zahl außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or no list</source>
        <translation>„%1“ fehlt oder ist keine Liste</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or no list of names</source>
        <translation>„%1“ fehlt oder ist keine Liste von Namen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of names</source>
        <translation>„%1“ ist keine Liste von Namen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or no object</source>
        <translation>„%1“ fehlt oder ist kein Objekt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of %2 whole numbers</source>
        <translation>„%1“ ist keine Liste von %2 ganzen Zahlen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds something that is no text</source>
        <translation>„%1“ enthält etwas, das kein Text ist</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known here</source>
        <translation>„%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>steht dort zweimal</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>there is no layout &apos;%1&apos;</source>
        <translation>ein Layout „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no op &apos;%1&apos;</source>
        <translation>eine Op „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no origin &apos;%1&apos;</source>
        <translation>eine Herkunft „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos;</source>
        <translation>einen Tensor „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no %2</source>
        <translation>„%1“ ist keine %2</translation>
    </message>
    <message>
        <source>size (write 8MiB, 1.5 KiB, 3MB or bytes)</source>
        <translation>Größe (schreiben Sie 8MiB, 1,5 KiB, 3MB oder Bytes)</translation>
    </message>
    <message>
        <source>time (write 40ms, 1.5s, 12us or 7ns)</source>
        <translation>Zeit (schreiben Sie 40ms, 1,5s, 12us oder 7ns)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a built-in network (%2) nor a file named %3</source>
        <translation>„%1“ ist weder ein eingebautes Netz (%2) noch eine Datei namens %3</translation>
    </message>
    <message>
        <source>*.%1 or *.%2</source>
        <translation>*.%1 oder *.%2</translation>
    </message>
    <message>
        <source>&apos;activation&apos; is neither &quot;relu&quot; nor [low, high]</source>
        <translation>„activation“ ist weder &quot;relu&quot; noch [unten, oben]</translation>
    </message>
    <message>
        <source>a global pool has no kernel, stride, pads or ceil of its own</source>
        <translation>ein globales Pooling hat kein eigenes kernel, stride, pads oder ceil</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no op of a layer</source>
        <translation>„%1“ ist keine Op einer Schicht</translation>
    </message>
    <message>
        <source>reads &apos;%1&apos;, which is neither the input nor an earlier layer</source>
        <translation>liest „%1“, das weder der Eingang noch eine frühere Schicht ist</translation>
    </message>
    <message>
        <source>reads nothing</source>
        <translation>liest nichts</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not above 0</source>
        <translation>„%1“ ist nicht über 0</translation>
    </message>
    <message>
        <source>has more than %1 layers</source>
        <translation>hat mehr als %1 Schichten</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; stands twice</source>
        <translation>der Name „%1“ steht zweimal</translation>
    </message>
    <message>
        <source>%1 is no layer</source>
        <translation>%1 ist keine Schicht</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>has no layers</source>
        <translation>hat keine Schichten</translation>
    </message>
    <message>
        <source>has no outputs</source>
        <translation>hat keine Ausgänge</translation>
    </message>
    <message>
        <source>a name is empty or too long</source>
        <translation>ein Name ist leer oder zu lang</translation>
    </message>
    <message>
        <source>a name has a control character in it</source>
        <translation>ein Name enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>reads a tensor that no earlier layer makes</source>
        <translation>liest einen Tensor, den keine frühere Schicht erzeugt</translation>
    </message>
    <message>
        <source>has a number that is not finite</source>
        <translation>hat eine Zahl, die nicht endlich ist</translation>
    </message>
    <message>
        <source>its shape is not what it makes of its inputs</source>
        <translation>ihre Form ist nicht das, was sie aus ihren Eingängen macht</translation>
    </message>
    <message>
        <source>has no constants</source>
        <translation>hat keine Konstanten</translation>
    </message>
    <message>
        <source>has constants that it cannot use</source>
        <translation>hat Konstanten, die sie nicht brauchen kann</translation>
    </message>
    <message>
        <source>its input</source>
        <translation>ihr Eingang</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>steht zweimal</translation>
    </message>
    <message>
        <source>the constants up to here are more than %1 numbers</source>
        <translation>die Konstanten bis hierher sind mehr als %1 Zahlen</translation>
    </message>
    <message>
        <source>an output is no tensor that a layer makes</source>
        <translation>ein Ausgang ist kein Tensor, den eine Schicht erzeugt</translation>
    </message>
    <message>
        <source>output &apos;%1&apos; stands twice</source>
        <translation>der Ausgang „%1“ steht zweimal</translation>
    </message>
    <message>
        <source>does not say how its constants are made</source>
        <translation>sagt nicht, wie seine Konstanten entstehen</translation>
    </message>
    <message>
        <source>the kernel&apos;s %1 is %2, outside of %3 to %4</source>
        <translation>beim Kern: %1 ist %2, außerhalb von %3 bis %4</translation>
    </message>
    <message>
        <source>the stride&apos;s %1 is %2, outside of %3 to %4</source>
        <translation>bei der Schrittweite: %1 ist %2, außerhalb von %3 bis %4</translation>
    </message>
    <message>
        <source>the dilation&apos;s %1 is %2, outside of %3 to %4</source>
        <translation>bei der Dehnung: %1 ist %2, außerhalb von %3 bis %4</translation>
    </message>
    <message>
        <source>the first pad&apos;s %1 is %2, outside of %3 to %4</source>
        <translation>beim ersten Rand: %1 ist %2, außerhalb von %3 bis %4</translation>
    </message>
    <message>
        <source>the last pad&apos;s %1 is %2, outside of %3 to %4</source>
        <translation>beim letzten Rand: %1 ist %2, außerhalb von %3 bis %4</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>the window&apos;s %1 %2 is more than the padded input&apos;s %3</source>
        <translation>beim Fenster ist %1 %2 mehr als %3 des Eingangs mit Rand</translation>
    </message>
    <message>
        <source>a pad of the pool is as large as its window, which would hold nothing but padding</source>
        <translation>ein Rand des Poolings ist so groß wie sein Fenster, das dann nichts als Rand enthielte</translation>
    </message>
    <message>
        <source>clips to an empty range</source>
        <translation>begrenzt auf einen leeren Bereich</translation>
    </message>
    <message>
        <source>%1 takes no activation</source>
        <translation>%1 nimmt keine Aktivierung</translation>
    </message>
    <message>
        <source>relu without an activation does nothing</source>
        <translation>relu ohne Aktivierung tut nichts</translation>
    </message>
    <message>
        <source>the shape %1 has an extent outside of 1 to %2</source>
        <translation>die Form %1 hat eine Ausdehnung außerhalb von 1 bis %2</translation>
    </message>
    <message>
        <source>the shape %1 has more than %2 elements</source>
        <translation>die Form %1 hat mehr als %2 Elemente</translation>
    </message>
    <message>
        <source>%1 reads 2 or more tensors, not %2</source>
        <translation>%1 liest 2 oder mehr Tensoren, nicht %2</translation>
    </message>
    <message>
        <source>%1 reads one tensor, not %2</source>
        <translation>%1 liest einen Tensor, nicht %2</translation>
    </message>
    <message>
        <source>makes %1 channels</source>
        <translation>erzeugt %1 Kanäle</translation>
    </message>
    <message>
        <source>%1 groups do not divide %2 channels</source>
        <translation>%1 Gruppen teilen %2 Kanäle nicht</translation>
    </message>
    <message>
        <source>its %1 would be %2</source>
        <translation>seine %1 wäre %2</translation>
    </message>
    <message>
        <source>adds less than 0 to the variance</source>
        <translation>addiert weniger als 0 zur Varianz</translation>
    </message>
    <message>
        <source>%1 groups do not divide %2 and %3 channels</source>
        <translation>%1 Gruppen teilen %2 und %3 Kanäle nicht</translation>
    </message>
    <message>
        <source>adds tensors of unequal shapes %1 and %2</source>
        <translation>addiert Tensoren ungleicher Form %1 und %2</translation>
    </message>
    <message>
        <source>%1 combines 2 operands, not %2</source>
        <translation>%1 verknüpft 2 Operanden, nicht %2</translation>
    </message>
    <message>
        <source>the shapes %1 and %2 differ in an axis along which neither repeats</source>
        <translation>die Formen %1 und %2 unterscheiden sich in einer Achse, in der sich keine wiederholt</translation>
    </message>
    <message>
        <source>its constant operand</source>
        <translation>sein konstanter Operand</translation>
    </message>
    <message>
        <source>%1 has no constant operand</source>
        <translation>%1 hat keinen konstanten Operanden</translation>
    </message>
    <message>
        <source>joins tensors of unequal size %1 and %2</source>
        <translation>verbindet Tensoren ungleicher Größe %1 und %2</translation>
    </message>
    <message>
        <source>normalises over %1 channels</source>
        <translation>normalisiert über %1 Kanäle</translation>
    </message>
    <message>
        <source>cannot make %1 of %2</source>
        <translation>kann aus %2 nicht %1 machen</translation>
    </message>
    <message>
        <source>pads by %1</source>
        <translation>setzt einen Rand von %1</translation>
    </message>
    <message>
        <source>takes away all of %1 rows or columns</source>
        <translation>nimmt alle %1 Zeilen oder Spalten weg</translation>
    </message>
    <message>
        <source>a pad of %1 by &apos;%2&apos; is more than its %3 rows or columns give</source>
        <translation>ein Rand von %1 durch „%2“ ist mehr, als seine %3 Zeilen oder Spalten hergeben</translation>
    </message>
    <message>
        <source>repeats what it takes a part away from</source>
        <translation>wiederholt, wovon es einen Teil wegnimmt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be &apos;%2&apos;</source>
        <translation>„%1“ kann nicht „%2“ sein</translation>
    </message>
    <message>
        <source>&apos;scale&apos; is no list of 2 numbers</source>
        <translation>„scale“ ist keine Liste von 2 Zahlen</translation>
    </message>
    <message>
        <source>interpolates by neither nearest, linear nor cubic</source>
        <translation>interpoliert weder durch nearest noch linear noch cubic</translation>
    </message>
    <message>
        <source>a scale is outside of 0 to %1</source>
        <translation>ein Maßstab liegt außerhalb von 0 bis %1</translation>
    </message>
    <message>
        <source>transform is no layer of a network</source>
        <translation>transform ist keine Schicht eines Netzes</translation>
    </message>
    <message>
        <source>no primitive computes layer &apos;%1&apos; (%2) of this shape</source>
        <translation>kein Primitiv berechnet die Schicht „%1“ (%2) in dieser Form</translation>
    </message>
    <message>
        <source>is no file of numpy&apos;s format NPY</source>
        <translation>ist keine Datei im NPY-Format von NumPy</translation>
    </message>
    <message>
        <source>is truncated in its header</source>
        <translation>ist im Kopf abgeschnitten</translation>
    </message>
    <message>
        <source>is of version %1 of NPY, which is not known</source>
        <translation>hat Version %1 von NPY, die nicht bekannt ist</translation>
    </message>
    <message>
        <source>has a header of %1 bytes</source>
        <translation>hat einen Kopf von %1 Bytes</translation>
    </message>
    <message>
        <source>its elements are of type &apos;%1&apos;, which is not read</source>
        <translation>ihre Elemente sind vom Typ &apos;%1&apos;, der nicht gelesen wird</translation>
    </message>
    <message>
        <source>its header is none of NPY</source>
        <translation>ihr Kopf ist keiner von NPY</translation>
    </message>
    <message>
        <source>has more than 64 dimensions</source>
        <translation>hat mehr als 64 Dimensionen</translation>
    </message>
    <message>
        <source>its elements are records, which are not read</source>
        <translation>ihre Elemente sind Datensätze, die nicht gelesen werden</translation>
    </message>
    <message>
        <source>is truncated, or no tensor of ONNX</source>
        <translation>ist abgeschnitten oder kein Tensor von ONNX</translation>
    </message>
    <message>
        <source>is no part of what it is &apos;of&apos;</source>
        <translation>ist kein Teil dessen, wovon es einer sein soll (&apos;of&apos;)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no layout</source>
        <translation>&apos;%1&apos; ist keine Anordnung</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no layout of a caller</source>
        <translation>&apos;%1&apos; ist keine Anordnung eines Aufrufers</translation>
    </message>
    <message>
        <source>its program wrote %1 bytes of outputs, but plan.json states %2</source>
        <translation>sein Programm schrieb %1 Bytes an Ausgaben, plan.json nennt aber %2</translation>
    </message>
    <message>
        <source>its program wrote %1 bytes of its steps, but plan.json states %2</source>
        <translation>sein Programm schrieb %1 Bytes an Schritten, plan.json nennt aber %2</translation>
    </message>
    <message>
        <source>it takes no inputs and gives no outputs as files: export it anew</source>
        <translation>er nimmt keine Eingaben und gibt keine Ausgaben als Dateien: exportieren Sie ihn neu</translation>
    </message>
    <message>
        <source>plan.json does not state what its steps make: export it anew</source>
        <translation>plan.json nennt nicht, was seine Schritte machen: exportieren Sie ihn neu</translation>
    </message>
    <message>
        <source>its shape %1 has %2 elements, but the input &apos;%3&apos; of %4 has %5</source>
        <translation>ihre Form %1 hat %2 Elemente, aber die Eingabe &apos;%3&apos; mit %4 hat %5</translation>
    </message>
    <message>
        <source>its shape %1 has %2 elements, but the output &apos;%3&apos; of %4 has %5</source>
        <translation>ihre Form %1 hat %2 Elemente, aber die Ausgabe &apos;%3&apos; mit %4 hat %5</translation>
    </message>
    <message>
        <source>its element %1 is no finite number</source>
        <translation>ihr Element %1 ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>the plan has %1 inputs, not %2</source>
        <translation>der Plan hat %1 Eingaben, nicht %2</translation>
    </message>
    <message>
        <source>the plan has %1 input, not %2</source>
        <translation>der Plan hat %1 Eingabe, nicht %2</translation>
    </message>
    <message>
        <source>the plan has %1 outputs, not %2</source>
        <translation>der Plan hat %1 Ausgaben, nicht %2</translation>
    </message>
    <message>
        <source>the plan has %1 output, not %2</source>
        <translation>der Plan hat %1 Ausgabe, nicht %2</translation>
    </message>
    <message>
        <source>what was computed is not all outputs of the plan</source>
        <translation>was berechnet wurde, sind nicht alle Ausgaben des Plans</translation>
    </message>
    <message>
        <source>is not the network of the plan %1: it has no &apos;%2&apos; of %3</source>
        <translation>ist nicht das Netz des Plans %1: es hat kein &apos;%2&apos; mit %3</translation>
    </message>
    <message>
        <source>is not the network of the plan %1: it gives another output, so that its weights are others</source>
        <translation>ist nicht das Netz des Plans %1: es ergibt eine andere Ausgabe, hat also andere Gewichte</translation>
    </message>
    <message>
        <source>does not state what its steps make: export it anew</source>
        <translation>nennt nicht, was seine Schritte machen: exportieren Sie den Plan neu</translation>
    </message>
    <message>
        <source>the trace ends at step &apos;%1&apos;</source>
        <translation>die Aufzeichnung endet beim Schritt &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the trace goes on behind the last step</source>
        <translation>die Aufzeichnung geht hinter dem letzten Schritt weiter</translation>
    </message>
    <message>
        <source>is truncated, or no ONNX file</source>
        <translation>ist abgeschnitten oder keine ONNX-Datei</translation>
    </message>
    <message>
        <source>holds no ONNX network</source>
        <translation>enthält kein ONNX-Netz</translation>
    </message>
    <message>
        <source>is of operator set %1, which is not known</source>
        <translation>hat den Operatorsatz %1, der nicht bekannt ist</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has the dims %2, but ONNX&apos;s shape inference says %3</source>
        <translation>der Tensor „%1“ hat die Maße %2, ONNX leitet aber %3 her</translation>
    </message>
    <message>
        <source>the weights &apos;%1&apos; stand twice</source>
        <translation>die Gewichte „%1“ stehen zweimal</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Klassifikatoren</translation>
    </message>
    <message>
        <source>Mobile classifiers</source>
        <translation>Klassifikatoren für Mobilgeräte</translation>
    </message>
    <message>
        <source>Detection and segmentation</source>
        <translation>Erkennung und Segmentierung</translation>
    </message>
    <message>
        <source>MLPerf Tiny</source>
        <translation>MLPerf Tiny</translation>
    </message>
    <message>
        <source>has no inputs</source>
        <translation>hat keine Eingänge</translation>
    </message>
    <message>
        <source>gives a place, not a value: end the network at what it reads, by --outputs %1</source>
        <translation>ergibt einen Platz, keinen Wert: das Netz an dem enden lassen, was er liest, mit --outputs %1</translation>
    </message>
    <message>
        <source>is no list of inputs</source>
        <translation>ist keine Liste von Eingängen</translation>
    </message>
    <message>
        <source>its parts are not all of it</source>
        <translation>seine Teile sind nicht das Ganze</translation>
    </message>
    <message>
        <source>has %1 inputs; of which the size is, NAME=%2 says</source>
        <translation>hat %1 Eingänge; wessen Größe es ist, sagt NAME=%2</translation>
    </message>
    <message>
        <source>has no input &apos;%1&apos; to give a size</source>
        <translation>hat keinen Eingang „%1“, der eine Größe bekommen könnte</translation>
    </message>
    <message>
        <source>its inputs have %1 elements together, which is too much</source>
        <translation>seine Eingänge haben zusammen %1 Elemente, das ist zu viel</translation>
    </message>
    <message>
        <source>its inputs have %1 elements, and %2 has others</source>
        <translation>seine Eingänge haben %1 Elemente, und %2 hat andere</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a batch of %2; a plan computes one image a run</source>
        <translation>„%1“ hat einen Stapel von %2; ein Plan berechnet ein Bild je Lauf</translation>
    </message>
    <message>
        <source>computes over the %1 images of a batch together, which is not supported</source>
        <translation>rechnet über die %1 Bilder eines Stapels zusammen, das wird nicht unterstützt</translation>
    </message>
    <message>
        <source>one image of the batch of %1 cannot be read alone</source>
        <translation>ein Bild des Stapels von %1 kann nicht für sich gelesen werden</translation>
    </message>
    <message>
        <source>ONNX&apos;s shape inference fails on the file</source>
        <translation>die Formableitung von ONNX versagt an der Datei</translation>
    </message>
    <message>
        <source>the shape of &apos;%1&apos; is not known</source>
        <translation>die Form von „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is made by an If</source>
        <translation>„%1“ macht ein If</translation>
    </message>
    <message>
        <source>of &apos;%1&apos;, whose dims are %2, it would make %3</source>
        <translation>aus „%1“ mit den Maßen %2 würde %3</translation>
    </message>
    <message>
        <source>has %1 dimensions; wanted are batch, channels, height and width, or batch and channels</source>
        <translation>hat %1 Maße; erwartet werden Stapel, Kanäle, Höhe und Breite oder Stapel und Kanäle</translation>
    </message>
    <message>
        <source>its input has no name</source>
        <translation>sein Eingang hat keinen Namen</translation>
    </message>
    <message>
        <source>is in training mode</source>
        <translation>ist im Trainingsmodus</translation>
    </message>
    <message>
        <source>%1 says so</source>
        <translation>%1 sagt es</translation>
    </message>
    <message>
        <source>its is_test of 0</source>
        <translation>sein is_test von 0</translation>
    </message>
    <message>
        <source>an output of means or variances</source>
        <translation>ein Ausgang von Mittelwerten oder Varianzen</translation>
    </message>
    <message>
        <source>this op is not supported on constants</source>
        <translation>diese Op wird auf Konstanten nicht unterstützt</translation>
    </message>
    <message>
        <source>is made by no node</source>
        <translation>wird von keinem Knoten erzeugt</translation>
    </message>
    <message>
        <source>is constant</source>
        <translation>ist konstant</translation>
    </message>
    <message>
        <source>lacks input %1</source>
        <translation>ihm fehlt der Eingang %1</translation>
    </message>
    <message>
        <source>reads &apos;%1&apos;, which is not supported</source>
        <translation>liest „%1“, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>reads a constant where a tensor is wanted</source>
        <translation>liest eine Konstante, wo ein Tensor erwartet wird</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; is not constant</source>
        <translation>%1 „%2“: ist nicht konstant</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; has an element that is not finite</source>
        <translation>%1 „%2“: hat ein Element, das nicht endlich ist</translation>
    </message>
    <message>
        <source>reads a tensor of dims %1; wanted are a batch of 1, channels, and at most two more</source>
        <translation>liest einen Tensor der Maße %1; erwartet werden ein Stapel von 1, Kanäle und höchstens zwei weitere</translation>
    </message>
    <message>
        <source>reads a tensor of impossible dims %1</source>
        <translation>liest einen Tensor der unmöglichen Maße %1</translation>
    </message>
    <message>
        <source>one-dimensional windows are not supported</source>
        <translation>eindimensionale Fenster werden nicht unterstützt</translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, not of four</source>
        <translation>liest einen Tensor der Maße %1, nicht von vieren</translation>
    </message>
    <message>
        <source>the channels with constants up to here are more than %1</source>
        <translation>die Kanäle mit Konstanten bis hierher sind mehr als %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no %2 of external data</source>
        <translation>„%1“ ist kein %2 von ausgelagerten Daten</translation>
    </message>
    <message>
        <source>its external data lies outside of the model&apos;s folder, which is not read</source>
        <translation>seine ausgelagerten Daten liegen außerhalb des Ordners der Datei; dort wird nicht gelesen</translation>
    </message>
    <message>
        <source>its external data &apos;%1&apos; is not beside the model</source>
        <translation>seine ausgelagerten Daten „%1“ liegen nicht neben der Datei</translation>
    </message>
    <message>
        <source>its external data has %1 bytes, not %2</source>
        <translation>seine ausgelagerten Daten haben %1 Bytes, nicht %2</translation>
    </message>
    <message>
        <source>its external data &apos;%1&apos; is too short</source>
        <translation>seine ausgelagerten Daten „%1“ sind zu kurz</translation>
    </message>
    <message>
        <source>its external data &apos;%1&apos; cannot be read</source>
        <translation>seine ausgelagerten Daten „%1“ können nicht gelesen werden</translation>
    </message>
    <message>
        <source>the shape %1 has an impossible extent</source>
        <translation>die Form %1 hat eine unmögliche Ausdehnung</translation>
    </message>
    <message>
        <source>its elements are of type %1, which is not read</source>
        <translation>seine Elemente sind vom Typ %1, der nicht gelesen wird</translation>
    </message>
    <message>
        <source>is cut into segments, which is not read</source>
        <translation>ist in Stücke geteilt, was nicht gelesen wird</translation>
    </message>
    <message>
        <source>has %1 bytes of data, but its shape %2 wants %3</source>
        <translation>hat %1 Bytes an Daten, seine Form %2 verlangt aber %3</translation>
    </message>
    <message>
        <source>has %1 elements of data, but its shape %2 wants %3</source>
        <translation>hat %1 Elemente an Daten, seine Form %2 verlangt aber %3</translation>
    </message>
    <message>
        <source>raw data of ONNX is little-endian</source>
        <translation>Rohdaten von ONNX sind little-endian</translation>
    </message>
    <message>
        <source>lacks an input</source>
        <translation>ihm fehlt ein Eingang</translation>
    </message>
    <message>
        <source>wants a few integers, but &apos;%1&apos; is something else</source>
        <translation>verlangt einige ganze Zahlen, „%1“ ist aber etwas anderes</translation>
    </message>
    <message>
        <source>cannot combine %1 and %2</source>
        <translation>kann %1 und %2 nicht verknüpfen</translation>
    </message>
    <message>
        <source>divides by zero or overflows</source>
        <translation>teilt durch null oder läuft über</translation>
    </message>
    <message>
        <source>overflows</source>
        <translation>läuft über</translation>
    </message>
    <message>
        <source>holds a constant of a kind that is not read</source>
        <translation>enthält eine Konstante einer Art, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>is filled with something other than one number</source>
        <translation>ist mit etwas anderem als einer Zahl gefüllt</translation>
    </message>
    <message>
        <source>its perm does not name every axis</source>
        <translation>sein perm nennt nicht jede Achse</translation>
    </message>
    <message>
        <source>casts to a type that is not read</source>
        <translation>wandelt in einen Typ, der nicht gelesen wird</translation>
    </message>
    <message>
        <source>casts a number that is too large</source>
        <translation>wandelt eine Zahl, die zu groß ist</translation>
    </message>
    <message>
        <source>gathers from a scalar</source>
        <translation>sammelt aus einem Skalar</translation>
    </message>
    <message>
        <source>gathers outside of its input</source>
        <translation>sammelt außerhalb seines Eingangs</translation>
    </message>
    <message>
        <source>joins scalars</source>
        <translation>verbindet Skalare</translation>
    </message>
    <message>
        <source>joins unlike constants</source>
        <translation>verbindet ungleiche Konstanten</translation>
    </message>
    <message>
        <source>its axis %1 lies outside of the rank %2</source>
        <translation>seine Achse %1 liegt außerhalb des Rangs %2</translation>
    </message>
    <message>
        <source>names an axis twice</source>
        <translation>nennt eine Achse zweimal</translation>
    </message>
    <message>
        <source>its second operand reaches beyond its first</source>
        <translation>sein zweiter Operand reicht über den ersten hinaus</translation>
    </message>
    <message>
        <source>its axis lies outside of the rank</source>
        <translation>seine Achse liegt außerhalb des Rangs</translation>
    </message>
    <message>
        <source>does not state its shape</source>
        <translation>nennt seine Form nicht</translation>
    </message>
    <message>
        <source>keeps an axis that its input does not have</source>
        <translation>behält eine Achse, die sein Eingang nicht hat</translation>
    </message>
    <message>
        <source>its shape %1 is impossible</source>
        <translation>seine Form %1 ist unmöglich</translation>
    </message>
    <message>
        <source>its shape %1 is too large</source>
        <translation>seine Form %1 ist zu groß</translation>
    </message>
    <message>
        <source>squeezes an axis that is not 1</source>
        <translation>streicht eine Achse, die nicht 1 ist</translation>
    </message>
    <message>
        <source>does not state its axes</source>
        <translation>nennt seine Achsen nicht</translation>
    </message>
    <message>
        <source>makes constants larger than are evaluated</source>
        <translation>erzeugt größere Konstanten, als ausgewertet werden</translation>
    </message>
    <message>
        <source>combines integers and fractions</source>
        <translation>verknüpft ganze Zahlen und Brüche</translation>
    </message>
    <message>
        <source>is not evaluated on integers</source>
        <translation>wird auf ganzen Zahlen nicht ausgewertet</translation>
    </message>
    <message>
        <source>a constant, with what is folded into it, is not a finite number</source>
        <translation>eine Konstante samt dem, was in sie gefaltet ist, ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>the tensor &apos;%1&apos; is made twice, again by node &apos;%2&apos; (%3)</source>
        <translation>der Tensor „%1“ wird zweimal erzeugt, noch einmal vom Knoten „%2“ (%3)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither an input, nor made by a node, nor among the weights</source>
        <translation>„%1“ ist weder ein Eingang noch von einem Knoten erzeugt noch unter den Gewichten</translation>
    </message>
    <message>
        <source>makes nothing</source>
        <translation>erzeugt nichts</translation>
    </message>
    <message>
        <source>this op is not supported</source>
        <translation>diese Op wird nicht unterstützt</translation>
    </message>
    <message>
        <source>%1 %2 are not supported: %3</source>
        <translation>%1 %2 werden nicht unterstützt: %3</translation>
    </message>
    <message>
        <source>kinds of ops</source>
        <translation>Arten von Ops</translation>
    </message>
    <message>
        <source>ops or uses of them</source>
        <translation>Ops oder deren Gebrauch</translation>
    </message>
    <message>
        <source>%1 and %2 more kinds</source>
        <translation>%1 und %2 weitere Arten</translation>
    </message>
    <message>
        <source>its attribute %1 is of the wrong type</source>
        <translation>sein Attribut %1 ist vom falschen Typ</translation>
    </message>
    <message>
        <source>its attribute %1 is not a number</source>
        <translation>sein Attribut %1 ist keine Zahl</translation>
    </message>
    <message>
        <source>is part of a cycle</source>
        <translation>ist Teil eines Kreises</translation>
    </message>
    <message>
        <source>the attribute value %1 is out of range</source>
        <translation>der Attributwert %1 liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>its auto_pad &apos;%1&apos; is not known</source>
        <translation>sein auto_pad „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>die Gewichte</translation>
    </message>
    <message>
        <source>the bias</source>
        <translation>der Bias</translation>
    </message>
    <message>
        <source>the scale</source>
        <translation>die Skalierung</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>der Mittelwert</translation>
    </message>
    <message>
        <source>the variance</source>
        <translation>die Varianz</translation>
    </message>
    <message>
        <source>the operand</source>
        <translation>der Operand</translation>
    </message>
    <message>
        <source>the right side</source>
        <translation>die rechte Seite</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>die Liste</translation>
    </message>
    <message>
        <source>the list of pads</source>
        <translation>die Liste der Ränder</translation>
    </message>
    <message>
        <source>its weights have the dims %1; only two-dimensional convolution is supported</source>
        <translation>seine Gewichte haben die Maße %1; nur zweidimensionale Faltung wird unterstützt</translation>
    </message>
    <message>
        <source>its weights %1 in %2 groups do not fit %3 channels</source>
        <translation>seine Gewichte %1 in %2 Gruppen passen nicht zu %3 Kanälen</translation>
    </message>
    <message>
        <source>its kernel_shape is not that of its weights %1</source>
        <translation>sein kernel_shape ist nicht der seiner Gewichte %1</translation>
    </message>
    <message>
        <source>has no kernel_shape</source>
        <translation>hat kein kernel_shape</translation>
    </message>
    <message>
        <source>scales or shifts by a number that is not finite</source>
        <translation>skaliert oder verschiebt um eine Zahl, die nicht endlich ist</translation>
    </message>
    <message>
        <source>normalises per element, which is not supported</source>
        <translation>normalisiert je Element, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>its bound &apos;%1&apos; is not one constant number</source>
        <translation>seine Grenze „%1“ ist keine einzelne konstante Zahl</translation>
    </message>
    <message>
        <source>a constant of dims %1 is not one number per channel of %2</source>
        <translation>eine Konstante der Maße %1 ist nicht eine Zahl je Kanal von %2</translation>
    </message>
    <message>
        <source>combines %1 operands, not two</source>
        <translation>verknüpft %1 Operanden, nicht zwei</translation>
    </message>
    <message>
        <source>its constant operand is not a number</source>
        <translation>sein konstanter Operand ist keine Zahl</translation>
    </message>
    <message>
        <source>its constant operand has an element that is not finite</source>
        <translation>sein konstanter Operand hat ein Element, das nicht endlich ist</translation>
    </message>
    <message>
        <source>combines single numbers, which is not supported</source>
        <translation>verknüpft einzelne Zahlen, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>repeats along some of the axes that lie together in a tensor, which is not supported</source>
        <translation>wiederholt sich in einigen der Achsen, die in einem Tensor zusammenliegen, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>its slopes do not fit its operand</source>
        <translation>seine Steigungen passen nicht zu seinem Operanden</translation>
    </message>
    <message>
        <source>its approximate &apos;%1&apos; is not known</source>
        <translation>sein approximate &apos;%1&apos; ist nicht bekannt</translation>
    </message>
    <message>
        <source>its %1 is not finite</source>
        <translation>sein %1 ist nicht endlich</translation>
    </message>
    <message>
        <source>joins along another axis than the channels</source>
        <translation>verbindet entlang einer anderen Achse als der der Kanäle</translation>
    </message>
    <message>
        <source>joins tensors of unequal rank</source>
        <translation>verbindet Tensoren ungleichen Rangs</translation>
    </message>
    <message>
        <source>a constant of dims %1 varies along more than one axis of %2</source>
        <translation>eine Konstante der Maße %1 ändert sich entlang mehr als einer Achse von %2</translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, which is no matrix</source>
        <translation>liest einen Tensor der Maße %1, der keine Matrix ist</translation>
    </message>
    <message>
        <source>its weights %1 do not fit vectors of %2</source>
        <translation>seine Gewichte %1 passen nicht zu Vektoren von %2</translation>
    </message>
    <message>
        <source>multiplies two tensors, which is not supported</source>
        <translation>multipliziert zwei Tensoren, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>reads a scalar</source>
        <translation>liest eine einzelne Zahl</translation>
    </message>
    <message>
        <source>has the dims %1, which are impossible</source>
        <translation>hat die Maße %1, die es nicht geben kann</translation>
    </message>
    <message>
        <source>its elements stand in an order that is not supported</source>
        <translation>seine Elemente stehen in einer Reihenfolge, die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>three-dimensional windows are not supported</source>
        <translation>dreidimensionale Fenster werden nicht unterstützt</translation>
    </message>
    <message>
        <source>reads a batch of %1, only 1 is read</source>
        <translation>liest %1 Bilder auf einmal, gelesen wird nur 1</translation>
    </message>
    <message>
        <source>reads elements in an order that is not supported</source>
        <translation>liest Elemente in einer Reihenfolge, die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>does not say where it begins and ends</source>
        <translation>sagt nicht, wo er beginnt und endet</translation>
    </message>
    <message>
        <source>takes nothing of its input, which is not supported</source>
        <translation>nimmt nichts von seiner Eingabe, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>its indices are no integers, or none</source>
        <translation>seine Indizes sind keine ganzen Zahlen, oder es gibt keine</translation>
    </message>
    <message>
        <source>gathers by indices that are not at constant steps</source>
        <translation>sammelt nach Indizes, die nicht in gleichen Schritten stehen</translation>
    </message>
    <message>
        <source>has no block of pixels</source>
        <translation>hat keinen Block von Bildpunkten</translation>
    </message>
    <message>
        <source>its blocks do not fit %1</source>
        <translation>seine Blöcke passen nicht zu %1</translation>
    </message>
    <message>
        <source>joins tensors of dims %1 and %2</source>
        <translation>verbindet Tensoren der Maße %1 und %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no layout that a caller can have</source>
        <translation>&apos;%1&apos; ist keine Anordnung, die ein Aufrufer haben kann</translation>
    </message>
    <message>
        <source>its loops make other than the %1 elements of its output</source>
        <translation>seine Schleifen machen anderes als die %1 Elemente seiner Ausgabe</translation>
    </message>
    <message>
        <source>its loops make %1 elements, not the %2 of its output</source>
        <translation>seine Schleifen machen %1 Elemente, nicht die %2 seiner Ausgabe</translation>
    </message>
    <message>
        <source>its loops leave the %1 elements of its input</source>
        <translation>seine Schleifen verlassen die %1 Elemente seiner Eingabe</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds what is no whole number, or one out of range</source>
        <translation>&apos;%1&apos; enthält etwas, das keine ganze Zahl ist, oder eine außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of at most %2 pairs of extent and stride</source>
        <translation>&apos;%1&apos; ist keine Liste von höchstens %2 Paaren aus Umfang und Schrittweite</translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, which is no vector here</source>
        <translation>liest einen Tensor der Maße %1, der hier kein Vektor ist</translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, which is no vector</source>
        <translation>liest einen Tensor der Maße %1, der kein Vektor ist</translation>
    </message>
    <message>
        <source>its weights %1 do not fit a vector of %2</source>
        <translation>seine Gewichte %1 passen nicht zu einem Vektor von %2</translation>
    </message>
    <message>
        <source>makes nothing, or too much</source>
        <translation>erzeugt nichts oder zu viel</translation>
    </message>
    <message>
        <source>multiplies a constant by a tensor, which is not supported</source>
        <translation>multipliziert eine Konstante mit einem Tensor, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>is over too many elements</source>
        <translation>geht über zu viele Elemente</translation>
    </message>
    <message>
        <source>is along another axis than the channels</source>
        <translation>geht entlang einer anderen Achse als der der Kanäle</translation>
    </message>
    <message>
        <source>its %1 are not a few integers</source>
        <translation>seine %1 sind keine wenigen ganzen Zahlen</translation>
    </message>
    <message>
        <source>the list of axes</source>
        <translation>die Liste der Achsen</translation>
    </message>
    <message>
        <source>has %1 pads for %2 axes</source>
        <translation>hat %1 Ränder für %2 Achsen</translation>
    </message>
    <message>
        <source>its mode &apos;%1&apos; is not known</source>
        <translation>sein mode „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>has %1 scales for %2 axes</source>
        <translation>hat %1 Maßstäbe für %2 Achsen</translation>
    </message>
    <message>
        <source>has %1 sizes for %2 axes</source>
        <translation>hat %1 Größen für %2 Achsen</translation>
    </message>
    <message>
        <source>scales %1 by %2</source>
        <translation>vergrößert %1 um %2</translation>
    </message>
    <message>
        <source>makes an extent of %1</source>
        <translation>macht eine Ausdehnung von %1</translation>
    </message>
    <message>
        <source>its output_shape has %1 numbers, not 2</source>
        <translation>seine output_shape hat %1 Zahlen, nicht 2</translation>
    </message>
    <message>
        <source>its window has the number %1</source>
        <translation>sein Fenster hat die Zahl %1</translation>
    </message>
    <message>
        <source>its weights have the dims %1, which do not fit an input of %2</source>
        <translation>seine Gewichte haben die Maße %1, die nicht zu einer Eingabe von %2 passen</translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, which is no image</source>
        <translation>liest einen Tensor der Maße %1, der kein Bild ist</translation>
    </message>
    <message>
        <source>its epsilon is below 0</source>
        <translation>sein epsilon ist unter 0</translation>
    </message>
    <message>
        <source>gives its means too, which is not supported</source>
        <translation>gibt auch seine Mittelwerte aus, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>scales or shifts every element by another number, which is not supported</source>
        <translation>skaliert oder verschiebt jedes Element um eine andere Zahl, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>its keep_aspect_ratio_policy &apos;%1&apos; is not known</source>
        <translation>seine keep_aspect_ratio_policy „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>its coordinate_transformation_mode &apos;%1&apos; is not known</source>
        <translation>sein coordinate_transformation_mode „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>its nearest_mode &apos;%1&apos; is not known</source>
        <translation>sein nearest_mode „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>makes one extent larger and the other smaller, which was not defined then</source>
        <translation>macht eine Ausdehnung größer und die andere kleiner, was damals nicht bestimmt war</translation>
    </message>
    <message>
        <source>resizes along no axis</source>
        <translation>ändert die Größe entlang keiner Achse</translation>
    </message>
    <message>
        <source>its scales are not a few numbers</source>
        <translation>seine Maßstäbe sind keine wenigen Zahlen</translation>
    </message>
    <message>
        <source>has neither scales nor sizes</source>
        <translation>hat weder Maßstäbe noch Größen</translation>
    </message>
    <message>
        <source>the list of scales</source>
        <translation>die Liste der Maßstäbe</translation>
    </message>
    <message>
        <source>the list of sizes</source>
        <translation>die Liste der Größen</translation>
    </message>
    <message>
        <source>resizes the batch or the channels</source>
        <translation>ändert die Größe von Stapel oder Kanälen</translation>
    </message>
    <message>
        <source>resizes a part of the map, which is not supported</source>
        <translation>ändert die Größe eines Teils der Merkmalskarte, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>makes the map smaller with antialias, which is not supported</source>
        <translation>verkleinert die Merkmalskarte mit antialias, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>leaves out what is outside of the map, which is not supported</source>
        <translation>lässt aus, was außerhalb der Merkmalskarte liegt, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; has a size that ONNX cannot state with its scales</source>
        <translation>die Schicht „%1“ hat eine Größe, die ONNX mit ihren Maßstäben nicht angeben kann</translation>
    </message>
    <message>
        <source>its value is not one constant number</source>
        <translation>sein Wert ist keine einzelne konstante Zahl</translation>
    </message>
    <message>
        <source>has %1 pads for a tensor of dims %2</source>
        <translation>hat %1 Ränder für einen Tensor der Maße %2</translation>
    </message>
    <message>
        <source>pads the batch or the channels</source>
        <translation>setzt Ränder an Stapel oder Kanäle</translation>
    </message>
    <message>
        <source>pads with something that is not a number</source>
        <translation>setzt Ränder aus etwas, das keine Zahl ist</translation>
    </message>
    <message>
        <source>its second input is not a few integers</source>
        <translation>sein zweiter Eingang ist nicht einige ganze Zahlen</translation>
    </message>
    <message>
        <source>reorders the elements of a tensor, which is not supported</source>
        <translation>ordnet die Elemente eines Tensors um, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>the network has more than the 2 GiB that an ONNX file can hold</source>
        <translation>das Netz hat mehr als die 2 GiB, die eine ONNX-Datei fassen kann</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; has constants of another size than its shape says</source>
        <translation>die Schicht „%1“ hat Konstanten anderer Größe, als ihre Form sagt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 elements, not %3</source>
        <translation>„%1“ hat %2 Elemente, nicht %3</translation>
    </message>
    <message>
        <source>its %1 has %2 numbers, not %3</source>
        <translation>sein %1 hat %2 Zahlen, nicht %3</translation>
    </message>
    <message>
        <source>a tensor&apos;s number is out of range</source>
        <translation>die Nummer eines Tensors liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>&apos;bytes&apos; must give a number by layout</source>
        <translation>„bytes“ muss je Layout eine Zahl nennen</translation>
    </message>
    <message>
        <source>&apos;same&apos; must give a layout by layout</source>
        <translation>„same“ muss je Layout ein Layout nennen</translation>
    </message>
    <message>
        <source>&apos;row_bytes&apos; must give a number by layout</source>
        <translation>„row_bytes“ muss je Layout eine Zahl nennen</translation>
    </message>
    <message>
        <source>the rows of &apos;%1&apos; are not all of its bytes</source>
        <translation>die Zeilen von „%1“ sind nicht alle seine Bytes</translation>
    </message>
    <message>
        <source>&apos;rows&apos; is out of range or does not rise</source>
        <translation>„rows“ liegt außerhalb des Bereichs oder steigt nicht</translation>
    </message>
    <message>
        <source>&apos;same&apos; must name the first of equal layouts</source>
        <translation>„same“ muss das erste gleicher Layouts nennen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and its first equal layout differ in bytes</source>
        <translation>„%1“ und sein erstes gleiches Layout unterscheiden sich in Bytes</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has no bytes for layout %2</source>
        <translation>der Tensor „%1“ hat keine Bytes für das Layout %2</translation>
    </message>
    <message>
        <source>reads tensor &apos;%1&apos;, which no earlier layer makes</source>
        <translation>liest den Tensor „%1“, den keine frühere Schicht erzeugt</translation>
    </message>
    <message>
        <source>reads no tensor</source>
        <translation>liest keinen Tensor</translation>
    </message>
    <message>
        <source>gathers more than one row, or not from the rows of one tensor</source>
        <translation>sammelt mehr als eine Zeile, oder nicht aus den Zeilen eines einzigen Tensors</translation>
    </message>
    <message>
        <source>must make tensor &apos;%1&apos;: layer i makes tensor i + 1</source>
        <translation>muss den Tensor „%1“ erzeugen: die Schicht i erzeugt den Tensor i + 1</translation>
    </message>
    <message>
        <source>has no candidates</source>
        <translation>hat keine Kandidaten</translation>
    </message>
    <message>
        <source>takes %1 bytes for form &apos;%2&apos; of the constants &apos;%3&apos;, but layer &apos;%4&apos; takes %5 for the same, which is stored once</source>
        <translation>nimmt %1 Bytes für die Form „%2“ der Konstanten „%3“, die Schicht „%4“ aber %5 für dasselbe, das einmal gespeichert wird</translation>
    </message>
    <message>
        <source>a second tensor &apos;%1&apos;</source>
        <translation>ein zweiter Tensor „%1“</translation>
    </message>
    <message>
        <source>has %1 layers and %2 tensors; the network&apos;s input and each layer&apos;s output make one more than layers</source>
        <translation>hat %1 Schichten und %2 Tensoren; der Eingang des Netzes und der Ausgang jeder Schicht sind einer mehr als Schichten</translation>
    </message>
    <message>
        <source>a tensor stands there twice</source>
        <translation>ein Tensor steht dort zweimal</translation>
    </message>
    <message>
        <source>names a layout that is not the first of its equals</source>
        <translation>nennt ein Layout, das nicht das erste der ihm gleichen ist</translation>
    </message>
    <message>
        <source>from and to are the same</source>
        <translation>from und to sind dasselbe</translation>
    </message>
    <message>
        <source>there is no transform from %1 to %2</source>
        <translation>es gibt keine Transformation von %1 nach %2</translation>
    </message>
    <message>
        <source>%1 of %2 measured times are those of kernels alone, which do not say what they take in a running network: measure it anew.</source>
        <translation>%1 von %2 gemessenen Zeiten sind die einzelner Rechenkerne, die nicht sagen, was sie in einem laufenden Netz brauchen: Messen Sie es neu.</translation>
    </message>
    <message>
        <source>%1 of %2 measured times are those in &apos;%3&apos;, another network.</source>
        <translation>%1 von %2 gemessenen Zeiten sind die in „%3“, einem anderen Netz.</translation>
    </message>
    <message>
        <source>Other programs ran when the profile &apos;%1&apos; was measured (load %2).</source>
        <translation>Als das Profil „%1“ gemessen wurde, liefen andere Programme (Last %2).</translation>
    </message>
    <message>
        <source>When the profile &apos;%1&apos; was measured, the clock&apos;s governor was &apos;%2&apos;, not &apos;performance&apos;.</source>
        <translation>Als das Profil „%1“ gemessen wurde, war der Taktregler „%2“ und nicht „performance“.</translation>
    </message>
    <message>
        <source>While the profile &apos;%1&apos; was measured, the clock went from %2 to %3 MHz.</source>
        <translation>Während das Profil „%1“ gemessen wurde, ging der Takt von %2 auf %3 MHz.</translation>
    </message>
    <message>
        <source>When the profile &apos;%1&apos; was measured, the processor was at %2 degrees Celsius.</source>
        <translation>Als das Profil „%1“ gemessen wurde, war der Prozessor %2 Grad Celsius warm.</translation>
    </message>
    <message>
        <source>Chosen without a question.</source>
        <translation>Ohne eine Frage gewählt.</translation>
    </message>
    <message>
        <source>is not there, though it is built and installed with this program</source>
        <translation>ist nicht da, obwohl es mit diesem Programm gebaut und installiert wird</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no word</source>
        <translation>„%1“ ist kein Wort</translation>
    </message>
    <message>
        <source>The kernels have changed since the profile &apos;%1&apos; was timed: its times may no longer hold.</source>
        <translation>Die Rechenkerne haben sich geändert, seit das Profil „%1“ gemessen wurde: Seine Zeiten gelten vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>The profile &apos;%1&apos; has %2 time of primitives that are unknown here; they are ignored.</source>
        <translation>Das Profil „%1“ hat %2 Zeit von Primitiven, die hier unbekannt sind; sie bleibt außer Acht.</translation>
    </message>
    <message>
        <source>The profile &apos;%1&apos; has %2 times of primitives that are unknown here; they are ignored.</source>
        <translation>Das Profil „%1“ hat %2 Zeiten von Primitiven, die hier unbekannt sind; sie bleiben außer Acht.</translation>
    </message>
    <message>
        <source>%1 (and %2 more like it).</source>
        <translation>%1 (und %2 weitere dieser Art).</translation>
    </message>
    <message>
        <source>From %1 to %2 of %3, the way over %4 takes %5 ns, the direct transform %6 ns</source>
        <translation>Von %1 nach %2 bei %3 braucht der Weg über %4 %5 ns, die direkte Transformation %6 ns</translation>
    </message>
    <message>
        <source>there is no profile or file &apos;%1&apos;; built in: %2</source>
        <translation>es gibt weder ein Profil noch eine Datei „%1“; eingebaut sind: %2</translation>
    </message>
    <message>
        <source>holds times taken under an emulator, which say nothing about a board (--allow-emulated uses them all the same)</source>
        <translation>enthält Zeiten aus einem Emulator, die nichts über ein Board sagen (--allow-emulated nimmt sie trotzdem)</translation>
    </message>
    <message>
        <source>times taken under an emulator cannot be saved as those of &apos;%1&apos;</source>
        <translation>Zeiten aus einem Emulator können nicht als die von „%1“ gespeichert werden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large a tensor</source>
        <translation>„%1“ ist ein zu großer Tensor</translation>
    </message>
    <message>
        <source>this shape and primitive stand there twice</source>
        <translation>diese Form und dieses Primitiv stehen dort zweimal</translation>
    </message>
    <message>
        <source>this shape and pair of layouts stand there twice</source>
        <translation>diese Form und dieses Paar von Layouts stehen dort zweimal</translation>
    </message>
    <message>
        <source>holds the times of another machine (%1); choose another file</source>
        <translation>enthält die Zeiten einer anderen Maschine (%1); wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>&apos;families&apos; has the wrong type or is out of range</source>
        <translation>„families“ hat den falschen Typ oder liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>a coefficient is negative or too large</source>
        <translation>ein Koeffizient ist negativ oder zu groß</translation>
    </message>
    <message>
        <source>there is no measurement to fit to</source>
        <translation>es gibt keine Messung zum Anpassen</translation>
    </message>
    <message>
        <source>this machine has %1 cores: cannot time %2 threads</source>
        <translation>diese Maschine hat %1 Kerne: %2 Threads können nicht gemessen werden</translation>
    </message>
    <message>
        <source>at least one repeat is needed</source>
        <translation>mindestens eine Wiederholung ist nötig</translation>
    </message>
    <message>
        <source>order &apos;%1&apos; is not fixed or chosen</source>
        <translation>die Reihenfolge „%1“ ist weder fixed noch chosen</translation>
    </message>
    <message>
        <source>&apos;budget&apos; and &apos;deadline&apos; cannot both be set</source>
        <translation>„budget“ und „deadline“ können nicht beide gesetzt sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no object, or there are too many</source>
        <translation>„%1“ ist kein Objekt, oder es sind zu viele</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no text</source>
        <translation>„%1“ ist kein Text</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list, or there are too many</source>
        <translation>„%1“ ist keine Liste, oder es sind zu viele</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a member that is no text</source>
        <translation>„%1“ hat ein Element, das kein Text ist</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a member that does not name a first and a last layer</source>
        <translation>„%1“ hat ein Element, das keine erste und letzte Schicht nennt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no member of a session</source>
        <translation>„%1“ gehört nicht zu einer Sitzung</translation>
    </message>
    <message>
        <source>kind &apos;%1&apos; is not %2</source>
        <translation>die Art „%1“ ist nicht %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not between 1 and %2</source>
        <translation>„%1“ liegt nicht zwischen 1 und %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no text, or there are too many</source>
        <translation>„%1“ ist kein Text, oder es sind zu viele</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is negative or too large</source>
        <translation>%1 ist negativ oder zu groß</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1 ist negativ</translation>
    </message>
    <message>
        <source>%1 is no name of a row</source>
        <translation>%1 ist kein Name einer Zeile</translation>
    </message>
    <message>
        <source>has %1 numbers, wanted are %2</source>
        <translation>hat %1 Zahlen, erwartet werden %2</translation>
    </message>
    <message>
        <source>a second row &apos;%1&apos;</source>
        <translation>eine zweite Zeile „%1“</translation>
    </message>
    <message>
        <source>row &apos;%1&apos; is missing</source>
        <translation>die Zeile „%1“ fehlt</translation>
    </message>
    <message>
        <source>%1 is no whole number from 1 to 65536</source>
        <translation>%1 ist keine ganze Zahl von 1 bis 65536</translation>
    </message>
    <message>
        <source>times of sparse kernels are not known here</source>
        <translation>Zeiten dünn besetzter Kerne sind hier nicht bekannt</translation>
    </message>
    <message>
        <source>the kernel is larger than the input</source>
        <translation>der Kern ist größer als der Eingang</translation>
    </message>
    <message>
        <source>column %1: reads %2 channels, but the layer before makes %3</source>
        <translation>Spalte %1: liest %2 Kanäle, die Schicht davor erzeugt aber %3</translation>
    </message>
    <message>
        <source>%1 is neither chw, hcw nor hwc</source>
        <translation>%1 ist weder chw noch hcw noch hwc</translation>
    </message>
    <message>
        <source>has %1 cells, wanted are a primitive and its two layouts</source>
        <translation>hat %1 Zellen, erwartet werden ein Primitiv und seine zwei Layouts</translation>
    </message>
    <message>
        <source>a second primitive %1</source>
        <translation>ein zweites Primitiv %1</translation>
    </message>
    <message>
        <source>takes too many bytes</source>
        <translation>nimmt zu viele Bytes</translation>
    </message>
    <message>
        <source>primitive &apos;%1&apos; has no row in %2</source>
        <translation>das Primitiv „%1“ hat keine Zeile in %2</translation>
    </message>
    <message>
        <source>no primitive has a time in column %1</source>
        <translation>kein Primitiv hat eine Zeit in Spalte %1</translation>
    </message>
    <message>
        <source>has %1 columns for %2 layers</source>
        <translation>hat %1 Spalten für %2 Schichten</translation>
    </message>
    <message>
        <source>column %1 is of another shape than the layer&apos;s input</source>
        <translation>die Spalte %1 hat eine andere Form als der Eingang der Schicht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no A-to-B</source>
        <translation>„%1“ ist kein A-to-B</translation>
    </message>
    <message>
        <source>the workspace of primitive &apos;%1&apos; is not known</source>
        <translation>der Arbeitspuffer des Primitivs „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>column %1 is not known</source>
        <translation>die Spalte %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>column %1 stands twice</source>
        <translation>die Spalte %1 steht zweimal</translation>
    </message>
    <message>
        <source>column &apos;%1&apos; is missing</source>
        <translation>die Spalte „%1“ fehlt</translation>
    </message>
    <message>
        <source>has no buffers</source>
        <translation>hat keine Puffer</translation>
    </message>
    <message>
        <source>has more than %1 buffers</source>
        <translation>hat mehr als %1 Puffer</translation>
    </message>
    <message>
        <source>has %1 cells, the header has %2</source>
        <translation>hat %1 Zellen, der Kopf hat %2</translation>
    </message>
    <message>
        <source>the id is empty</source>
        <translation>die id ist leer</translation>
    </message>
    <message>
        <source>a second buffer %1</source>
        <translation>ein zweiter Puffer %1</translation>
    </message>
    <message>
        <source>size %1 is negative</source>
        <translation>die Größe %1 ist negativ</translation>
    </message>
    <message>
        <source>lower %1 is not below upper %2</source>
        <translation>lower %1 liegt nicht unter upper %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be &quot;here&quot; or &quot;there&quot;</source>
        <translation>„%1“ muss &quot;here&quot; oder &quot;there&quot; sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of words</source>
        <translation>„%1“ muss eine Liste von Wörtern sein</translation>
    </message>
    <message>
        <source>a board&apos;s name is 1 to 64 letters, digits, spaces and . _ + -, the first of them a letter or a digit</source>
        <translation>der Name eines Boards besteht aus 1 bis 64 Buchstaben, Ziffern, Leerzeichen und . _ + -, zuerst ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message>
        <source>the host begins with &apos;-&apos;: ssh would take it for an option</source>
        <translation>der Rechnername beginnt mit „-“: ssh hielte ihn für eine Option</translation>
    </message>
    <message>
        <source>the host must be an alias of OpenSSH&apos;s or user@host, of letters, digits and . _ - @ : % + [ ]</source>
        <translation>der Rechnername muss ein Alias von OpenSSH oder benutzer@rechner sein, aus Buchstaben, Ziffern und . _ - @ : % + [ ]</translation>
    </message>
    <message>
        <source>the host is no user@host</source>
        <translation>der Rechnername ist kein benutzer@rechner</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>der Port muss eine Zahl von 1 bis 65535 sein</translation>
    </message>
    <message>
        <source>the identity file&apos;s name holds a control character</source>
        <translation>der Name der Schlüsseldatei enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the folder on the board is empty or holds a control character</source>
        <translation>der Ordner auf dem Board ist leer oder enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the compiler on the board begins with &apos;-&apos; or holds a control character</source>
        <translation>der Compiler auf dem Board beginnt mit „-“ oder enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the runner has more than 64 words</source>
        <translation>der Runner hat mehr als 64 Wörter</translation>
    </message>
    <message>
        <source>a word of the runner holds a control character</source>
        <translation>ein Wort des Runners enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>a word of the runner is empty</source>
        <translation>ein Wort des Runners ist leer</translation>
    </message>
    <message>
        <source>the runner begins with &apos;-&apos;</source>
        <translation>der Runner beginnt mit „-“</translation>
    </message>
    <message>
        <source>the CPUs to pin to must be a list of numbers such as 0,4-7</source>
        <translation>die CPUs zum Binden müssen eine Liste von Zahlen sein, etwa 0,4-7</translation>
    </message>
    <message>
        <source>the number of threads must be 1 to 4096</source>
        <translation>die Anzahl der Threads muss 1 bis 4096 sein</translation>
    </message>
    <message>
        <source>there is no place for your boards: neither XDG_CONFIG_HOME nor HOME is set</source>
        <translation>für Ihre Boards gibt es keinen Ort: Weder XDG_CONFIG_HOME noch HOME ist gesetzt</translation>
    </message>
    <message>
        <source>the compiler begins with &apos;-&apos; or holds a control character</source>
        <translation>der Compiler beginnt mit „-“ oder enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the ISA must be %1 or %2</source>
        <translation>die ISA muss %1 oder %2 sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: what stands behind the colon is no port</source>
        <translation>„%1“: Was hinter dem Doppelpunkt steht, ist kein Port</translation>
    </message>
    <message>
        <source>is the file of a board called &apos;%1&apos;, so its name must be %2</source>
        <translation>ist die Datei eines Boards namens „%1“, muss also %2 heißen</translation>
    </message>
    <message>
        <source>board &apos;host&apos;: that is the name of this machine; choose another</source>
        <translation>Board „host“: So heißt diese Maschine; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>&apos;host&apos; is the name of this machine</source>
        <translation>„host“ ist der Name dieser Maschine</translation>
    </message>
    <message>
        <source>there is no such board of yours</source>
        <translation>ein solches eigenes Board haben Sie nicht</translation>
    </message>
    <message>
        <source>there is no board &apos;%1&apos;; known: %2</source>
        <translation>es gibt kein Board „%1“; bekannt sind: %2</translation>
    </message>
    <message>
        <source>nobody has said how it is reached: state its host in %1</source>
        <translation>niemand hat gesagt, wie es erreicht wird: Nennen Sie seinen Rechner in %1</translation>
    </message>
    <message>
        <source>%1 has %2 cores: cannot time %3 threads</source>
        <translation>%1 hat %2 Kerne: %3 Threads können nicht gemessen werden</translation>
    </message>
    <message>
        <source>repeats must be 1 to 1000</source>
        <translation>die Wiederholungen müssen 1 bis 1000 sein</translation>
    </message>
    <message>
        <source>times taken under an emulator cannot bear the name of a board; choose another file, such as %1</source>
        <translation>Zeiten aus einem Emulator können nicht den Namen eines Boards tragen; wählen Sie eine andere Datei, etwa %1</translation>
    </message>
    <message>
        <source>times taken under an emulator cannot bear the name of a board</source>
        <translation>Zeiten aus einem Emulator können nicht den Namen eines Boards tragen</translation>
    </message>
    <message>
        <source>the compiler &apos;%1&apos; is not installed on this machine</source>
        <translation>der Compiler „%1“ ist auf dieser Maschine nicht installiert</translation>
    </message>
    <message>
        <source>the compiler &apos;%1&apos; is not installed on this machine (%2)</source>
        <translation>der Compiler „%1“ ist auf dieser Maschine nicht installiert (%2)</translation>
    </message>
    <message>
        <source>the compiler ended with status %1</source>
        <translation>der Compiler endete mit dem Status %1</translation>
    </message>
    <message>
        <source>%1 does not compile: %2</source>
        <translation>%1 lässt sich nicht übersetzen: %2</translation>
    </message>
    <message>
        <source>%1 does not compile there: %2</source>
        <translation>%1 lässt sich dort nicht übersetzen: %2</translation>
    </message>
    <message>
        <source>refused what is no measurement asked for: %1</source>
        <translation>zurückgewiesen, weil keine erbetene Messung: %1</translation>
    </message>
    <message>
        <source>it prints no measurements, but: %1</source>
        <translation>es gibt keine Messungen aus, sondern: %1</translation>
    </message>
    <message>
        <source>its profiler is compiled for %1, not for the board&apos;s %2: correct the board&apos;s flags</source>
        <translation>sein Profiler ist für %1 übersetzt, nicht für %2 des Boards: Berichtigen Sie die Optionen des Boards</translation>
    </message>
    <message>
        <source>it says that it is an emulator, whose times say nothing about a board; name the emulator as the board&apos;s runner to go through with it</source>
        <translation>es nennt sich einen Emulator, dessen Zeiten nichts über ein Board sagen; nennen Sie den Emulator als Runner des Boards, um es dennoch zu tun</translation>
    </message>
    <message>
        <source>the reference kernel takes %1 % longer than at the start: the clock is not steady (is the board throttled?), so times may be wrong by as much</source>
        <translation>der Vergleichskern braucht %1 % mehr als am Anfang: Der Takt ist nicht stetig (wird das Board gedrosselt?), also können Zeiten um so viel falsch sein</translation>
    </message>
    <message>
        <source>the reference kernel takes %1 % less than at the start: the clock is not steady (is the board throttled?), so times may be wrong by as much</source>
        <translation>der Vergleichskern braucht %1 % weniger als am Anfang: Der Takt ist nicht stetig (wird das Board gedrosselt?), also können Zeiten um so viel falsch sein</translation>
    </message>
    <message>
        <source>does not fit into the board&apos;s memory</source>
        <translation>passt nicht in den Speicher des Boards</translation>
    </message>
    <message>
        <source>the profiler was ended by signal %1</source>
        <translation>der Profiler wurde durch das Signal %1 beendet</translation>
    </message>
    <message>
        <source>the profiler was ended by signal %1, perhaps for want of memory</source>
        <translation>der Profiler wurde durch das Signal %1 beendet, vielleicht aus Mangel an Speicher</translation>
    </message>
    <message>
        <source>the profiler ended before it was through</source>
        <translation>der Profiler endete, bevor er fertig war</translation>
    </message>
    <message>
        <source>%1; %2 new times are kept in %3, and the same again goes on from there</source>
        <translation>%1; %2 neue Zeiten sind in %3 bewahrt, und dasselbe noch einmal macht dort weiter</translation>
    </message>
    <message>
        <source>its machine is %1, but the board&apos;s ISA %2 needs %3</source>
        <translation>seine Maschine ist %1, die ISA %2 des Boards braucht aber %3</translation>
    </message>
    <message>
        <source>its processor has no %1, which the board&apos;s ISA %2 needs</source>
        <translation>sein Prozessor hat kein %1, das die ISA %2 des Boards braucht</translation>
    </message>
    <message>
        <source>AVX2 with FMA</source>
        <translation>AVX2 mit FMA</translation>
    </message>
    <message>
        <source>it does not answer as a Unix machine does</source>
        <translation>es antwortet nicht wie eine Unix-Maschine</translation>
    </message>
    <message>
        <source>the runner &apos;%1&apos; is not there</source>
        <translation>der Runner „%1“ ist nicht da</translation>
    </message>
    <message>
        <source>there is no space left in %1</source>
        <translation>in %1 ist kein Platz mehr</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written: %2</source>
        <translation>der Ordner %1 kann nicht beschrieben werden: %2</translation>
    </message>
    <message>
        <source>there is no tar on the board, which uploads need</source>
        <translation>auf dem Board gibt es kein tar, das zum Hochladen nötig ist</translation>
    </message>
    <message>
        <source>programs cannot be pinned to CPUs %1 there</source>
        <translation>Programme können dort nicht an die CPUs %1 gebunden werden</translation>
    </message>
    <message>
        <source>there is no compiler &apos;%1&apos; on the board</source>
        <translation>auf dem Board gibt es keinen Compiler „%1“</translation>
    </message>
    <message>
        <source>the compiler &apos;%1&apos; makes programs for %2, but the board&apos;s machine is %3</source>
        <translation>der Compiler „%1“ macht Programme für %2, die Maschine des Boards ist aber %3</translation>
    </message>
    <message>
        <source>the clock&apos;s governor is &apos;%1&apos;: with &apos;performance&apos; times are steadier</source>
        <translation>der Taktregler ist „%1“: Mit „performance“ sind Zeiten stetiger</translation>
    </message>
    <message>
        <source>it has %1 cores online, not the board&apos;s %2</source>
        <translation>es hat %1 Kerne in Betrieb, nicht %2 wie das Board</translation>
    </message>
    <message>
        <source>less than 64 MiB of disk are free, which some plans need</source>
        <translation>weniger als 64 MiB Plattenplatz sind frei, die manche Pläne brauchen</translation>
    </message>
    <message>
        <source>less than 128 MiB of memory are free, which some layers need</source>
        <translation>weniger als 128 MiB Speicher sind frei, die manche Schichten brauchen</translation>
    </message>
    <message>
        <source>programs are run by &apos;%1&apos;: their times are marked as emulated</source>
        <translation>Programme laufen unter „%1“: Ihre Zeiten werden als emuliert markiert</translation>
    </message>
    <message>
        <source>cannot talk to another program: %1</source>
        <translation>kann nicht mit einem anderen Programm sprechen: %1</translation>
    </message>
    <message>
        <source>cannot capture a program&apos;s output: %1</source>
        <translation>kann die Ausgabe eines Programms nicht auffangen: %1</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>es endete mit dem Status %1</translation>
    </message>
    <message>
        <source>its reply is no report of this plan: %1</source>
        <translation>seine Antwort ist kein Bericht über diesen Plan: %1</translation>
    </message>
    <message>
        <source>its profiler does not tell how fast it is: %1</source>
        <translation>sein Profiler sagt nicht, wie schnell es ist: %1</translation>
    </message>
    <message>
        <source>the plan %1 did not run there: %2</source>
        <translation>der Plan %1 lief dort nicht: %2</translation>
    </message>
    <message>
        <source>has changed since it was run</source>
        <translation>hat sich geändert, seit er lief</translation>
    </message>
    <message>
        <source>was exported with other kernels than these, so its times are not theirs</source>
        <translation>wurde mit anderen Rechenkernen als diesen exportiert, also sind seine Zeiten nicht deren</translation>
    </message>
    <message>
        <source>its run was not right, so its times are not kept</source>
        <translation>sein Lauf war nicht richtig, also werden seine Zeiten nicht bewahrt</translation>
    </message>
    <message>
        <source>%1 does not state its shape: export it anew</source>
        <translation>%1 nennt seine Form nicht: Exportieren Sie neu</translation>
    </message>
    <message>
        <source>the board has no space left</source>
        <translation>auf dem Board ist kein Platz mehr</translation>
    </message>
    <message>
        <source>the folder cannot be made or entered: %1</source>
        <translation>der Ordner kann nicht angelegt oder betreten werden: %1</translation>
    </message>
    <message>
        <source>the folder cannot be written: %1</source>
        <translation>der Ordner kann nicht beschrieben werden: %1</translation>
    </message>
    <message>
        <source>not all bytes have arrived</source>
        <translation>nicht alle Bytes sind angekommen</translation>
    </message>
    <message>
        <source>the upload failed</source>
        <translation>das Hochladen misslang</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: is no name for a file on a board</source>
        <translation>„%1“: ist kein Name einer Datei auf einem Board</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>its host key has changed since you last accepted it: either it was installed anew or another machine answers in its place</source>
        <translation>sein Rechnerschlüssel hat sich geändert, seit Sie ihn zuletzt angenommen haben: Entweder wurde es neu eingerichtet, oder eine andere Maschine antwortet an seiner Stelle</translation>
    </message>
    <message>
        <source>its host key is unknown: log in once by hand with ssh and accept the key after comparing it</source>
        <translation>sein Rechnerschlüssel ist unbekannt: Melden Sie sich einmal von Hand mit ssh an und nehmen Sie den Schlüssel nach Vergleich an</translation>
    </message>
    <message>
        <source>ssh refuses the identity file, because others may read it</source>
        <translation>ssh weist die Schlüsseldatei zurück, weil andere sie lesen dürfen</translation>
    </message>
    <message>
        <source>it refuses your key</source>
        <translation>es weist Ihren Schlüssel zurück</translation>
    </message>
    <message>
        <source>it refuses your keys, of which there are too many</source>
        <translation>es weist Ihre Schlüssel zurück, es sind zu viele</translation>
    </message>
    <message>
        <source>there is no host of that name</source>
        <translation>einen Rechner dieses Namens gibt es nicht</translation>
    </message>
    <message>
        <source>it refuses the connection: no ssh server listens there</source>
        <translation>es weist die Verbindung zurück: Dort lauscht kein ssh-Server</translation>
    </message>
    <message>
        <source>there is no way to it in the network</source>
        <translation>im Netzwerk führt kein Weg dorthin</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>es antwortet nicht</translation>
    </message>
    <message>
        <source>it does not answer any more</source>
        <translation>es antwortet nicht mehr</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>es hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>ssh cannot read its configuration</source>
        <translation>ssh kann seine Konfiguration nicht lesen</translation>
    </message>
    <message>
        <source>ssh refuses its configuration file, because others may write it</source>
        <translation>ssh weist seine Konfigurationsdatei zurück, weil andere sie beschreiben dürfen</translation>
    </message>
    <message>
        <source>ssh does not understand its configuration</source>
        <translation>ssh versteht seine Konfiguration nicht</translation>
    </message>
    <message>
        <source>its reply is longer than anything that was asked for</source>
        <translation>seine Antwort ist länger als alles, wonach gefragt wurde</translation>
    </message>
    <message>
        <source>it prints without end when one logs in</source>
        <translation>es schreibt beim Anmelden ohne Ende</translation>
    </message>
    <message>
        <source>its reply has a line without end: %1</source>
        <translation>seine Antwort hat eine Zeile ohne Ende: %1</translation>
    </message>
    <message>
        <source>ssh cannot connect</source>
        <translation>ssh kann sich nicht verbinden</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>die Zeit ist abgelaufen</translation>
    </message>
    <message>
        <source>it was not done within %1 s</source>
        <translation>es war nicht innerhalb von %1 s fertig</translation>
    </message>
    <message>
        <source>it has said nothing for %1 s</source>
        <translation>es hat seit %1 s nichts gesagt</translation>
    </message>
    <message>
        <source>ssh cannot be started on this machine (%1): install OpenSSH&apos;s client</source>
        <translation>ssh kann auf dieser Maschine nicht gestartet werden (%1): Installieren Sie den Client von OpenSSH</translation>
    </message>
    <message>
        <source>sh cannot be started on this machine: %1</source>
        <translation>sh kann auf dieser Maschine nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>the connection was lost (%1)</source>
        <translation>die Verbindung ging verloren (%1)</translation>
    </message>
    <message>
        <source>it does not run sh for us</source>
        <translation>es führt für uns kein sh aus</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>compiling</source>
        <translation>übersetzt</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>lädt hoch</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>the compiled program is cut off</source>
        <translation>das übersetzte Programm ist abgeschnitten</translation>
    </message>
    <message>
        <source>the compiled program is no little-endian ELF file</source>
        <translation>das übersetzte Programm ist keine little-endian-ELF-Datei</translation>
    </message>
    <message>
        <source>exists and is no folder</source>
        <translation>gibt es schon, und es ist kein Ordner</translation>
    </message>
    <message>
        <source>exists and is no earlier export, so it is left as it is</source>
        <translation>gibt es schon und ist kein früherer Export, bleibt also, wie es ist</translation>
    </message>
    <message>
        <source>holds &apos;%1&apos;, which no export wrote, so it is left as it is</source>
        <translation>enthält „%1“, das kein Export schrieb, bleibt also, wie es ist</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: the primitive &apos;%2&apos; cannot %3</source>
        <translation>Schicht „%1“: Das Primitiv „%2“ kann nicht: %3</translation>
    </message>
    <message>
        <source>add into another tensor</source>
        <translation>in einen anderen Tensor addieren</translation>
    </message>
    <message>
        <source>read a slice of a wider tensor</source>
        <translation>einen Ausschnitt eines breiteren Tensors lesen</translation>
    </message>
    <message>
        <source>write a slice of a wider tensor</source>
        <translation>einen Ausschnitt eines breiteren Tensors schreiben</translation>
    </message>
    <message>
        <source>make bands of %1 rows</source>
        <translation>Streifen von %1 Zeilen machen</translation>
    </message>
    <message>
        <source>read rows of a tensor in a layout whose rows are no ranges of bytes</source>
        <translation>Zeilen eines Tensors lesen, dessen Layout sie nicht am Stück ablegt</translation>
    </message>
    <message>
        <source>the plan has not the buffers of its segments</source>
        <translation>der Plan hat nicht die Puffer seiner Segmente</translation>
    </message>
    <message>
        <source>there is no such transform</source>
        <translation>eine solche Transformation gibt es nicht</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: the primitive &apos;%2&apos; cannot compute it in this program</source>
        <translation>Schicht „%1“: Das Primitiv „%2“ kann sie in diesem Programm nicht berechnen</translation>
    </message>
    <message>
        <source>the plan has no steps</source>
        <translation>der Plan hat keine Schritte</translation>
    </message>
    <message>
        <source>the plan is of another network</source>
        <translation>der Plan ist der eines anderen Netzes</translation>
    </message>
    <message>
        <source>the plan wants outputs that are made by a layer, each once</source>
        <translation>der Plan verlangt Ausgänge, die von einer Schicht erzeugt werden, jeden einmal</translation>
    </message>
    <message>
        <source>the plan states an arena that is no multiple of 64 bytes</source>
        <translation>der Plan nennt eine Arena, die kein Vielfaches von 64 Bytes ist</translation>
    </message>
    <message>
        <source>the plan places &apos;%1&apos; outside its arena</source>
        <translation>der Plan legt „%1“ außerhalb seiner Arena ab</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; shares the constants &apos;%2&apos; with a layer of another shape</source>
        <translation>die Schicht „%1“ teilt die Konstanten „%2“ mit einer Schicht anderer Form</translation>
    </message>
    <message>
        <source>board &apos;%1&apos;: &apos;%2&apos; among its flags is no compiler option</source>
        <translation>Board „%1“: „%2“ unter seinen Optionen ist keine Compileroption</translation>
    </message>
    <message>
        <source>there is no instruction set &apos;%1&apos;; known: %2</source>
        <translation>es gibt keinen Befehlssatz „%1“; bekannt sind: %2</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; (%2) gives what is not a number on the sample input, so that there is no right output</source>
        <translation>die Schicht „%1“ (%2) ergibt auf der Probeeingabe etwas, das keine Zahl ist, sodass es keine richtige Ausgabe gibt</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; (%2) gives an infinite number on the sample input, so that there is no right output</source>
        <translation>die Schicht „%1“ (%2) ergibt auf der Probeeingabe eine unendliche Zahl, sodass es keine richtige Ausgabe gibt</translation>
    </message>
    <message>
        <source>the sample input has %1 values, not %2</source>
        <translation>die Probeeingabe hat %1 Werte, nicht %2</translation>
    </message>
    <message>
        <source>cannot be compiled: this machine has no C compiler &apos;cc&apos;</source>
        <translation>kann nicht übersetzt werden: Diese Maschine hat keinen C-Compiler „cc“</translation>
    </message>
    <message>
        <source>does not compile</source>
        <translation>lässt sich nicht übersetzen</translation>
    </message>
    <message>
        <source>does not link</source>
        <translation>lässt sich nicht binden</translation>
    </message>
    <message>
        <source>its program did not run</source>
        <translation>sein Programm lief nicht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a plan</source>
        <translation>„%1“ ist kein Name eines Plans</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a source file</source>
        <translation>„%1“ ist kein Name einer Quelldatei</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no compiler option</source>
        <translation>„%1“ ist keine Compileroption</translation>
    </message>
    <message>
        <source>is not built into this program</source>
        <translation>ist in dieses Programm nicht eingebaut</translation>
    </message>
    <message>
        <source>no plan fits %1 of &apos;%2&apos;; the least that does is %3 bytes (%4)</source>
        <translation>kein Plan passt in %1 von „%2“; das Kleinste, was es tut, sind %3 Bytes (%4)</translation>
    </message>
    <message>
        <source>the bytes of budget kind &apos;%1&apos; do not add up over layers</source>
        <translation>die Bytes der Budgetart „%1“ lassen sich nicht über Schichten addieren</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: no selection joins the layouts of its layers with the transforms that it has</source>
        <translation>Problem „%1“: Keine Auswahl verbindet die Layouts seiner Schichten mit den Transformationen, die es hat</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: %2 wants tensor &apos;%3&apos; transformed from %4 to %5, for which there is no transform</source>
        <translation>Problem „%1“: %2 will den Tensor „%3“ von %4 nach %5 transformiert, wofür es keine Transformation gibt</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no frontier of %2</source>
        <translation>Problem „%1“: Eine Front von %2 gibt es nicht</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; has no layers</source>
        <translation>Problem „%1“ hat keine Schichten</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; needs one tensor more than layers</source>
        <translation>Problem „%1“ braucht einen Tensor mehr als Schichten</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no layer &apos;%2&apos; to pin</source>
        <translation>Problem „%1“: Es gibt keine Schicht „%2“ zum Festlegen</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; cannot run &apos;%3&apos;</source>
        <translation>Problem „%1“: Die Schicht „%2“ kann „%3“ nicht ausführen</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: &apos;%2&apos; is banned, and layer &apos;%3&apos; is pinned to it</source>
        <translation>Problem „%1“: „%2“ ist verboten, und die Schicht „%3“ ist darauf festgelegt</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no primitive &apos;%2&apos; to ban</source>
        <translation>Problem „%1“: Es gibt kein Primitiv „%2“ zum Verbieten</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: pins, bans and the error limit leave layer &apos;%2&apos; no primitive to run</source>
        <translation>Problem „%1“: Festlegungen, Verbote und die Fehlergrenze lassen der Schicht „%2“ kein Primitiv</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; has no candidates</source>
        <translation>Problem „%1“: Die Schicht „%2“ hat keine Kandidaten</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; stands out of order</source>
        <translation>Problem „%1“: Die Schicht „%2“ steht nicht an ihrem Platz</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; cannot be part of a segment: %3</source>
        <translation>Problem „%1“: Die Schicht „%2“ kann nicht Teil eines Segments sein: %3</translation>
    </message>
    <message>
        <source>%1: tensor &apos;%2&apos; is too large for bands</source>
        <translation>%1: Der Tensor „%2“ ist zu groß für Streifen</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; reads what is not made yet</source>
        <translation>Problem „%1“: Die Schicht „%2“ liest, was noch nicht erzeugt ist</translation>
    </message>
    <message>
        <source>budget kind &apos;%1&apos; is no bound on single candidates</source>
        <translation>die Budgetart „%1“ begrenzt keine einzelnen Kandidaten</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; is too wide for the dynamic programme%2</source>
        <translation>Problem „%1“ ist zu breit für das dynamische Programm%2</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; is too wide for the dynamic programme at layer &apos;%2&apos; when the order is to be chosen; use --order fixed</source>
        <translation>Problem „%1“ ist bei der Schicht „%2“ zu breit für das dynamische Programm, wenn die Reihenfolge gewählt werden soll; nehmen Sie die Reihenfolge der Datei</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; is too wide for the dynamic programme at layer &apos;%2&apos;; use --method ilp</source>
        <translation>Problem „%1“ ist bei der Schicht „%2“ zu breit für das dynamische Programm; nehmen Sie das Verfahren ilp</translation>
    </message>
    <message>
        <source>this build of GLPK keeps one state for all threads and is no use</source>
        <translation>dieses GLPK hat einen Zustand für alle Threads und ist unbrauchbar</translation>
    </message>
    <message>
        <source>GLPK gave up on this ILP</source>
        <translation>GLPK hat bei diesem ILP aufgegeben</translation>
    </message>
    <message>
        <source>the dynamic programme was stopped before it had an answer</source>
        <translation>das dynamische Programm wurde angehalten, bevor es eine Antwort hatte</translation>
    </message>
    <message>
        <source>the ILP was stopped before it had an answer, or no layouts can be joined</source>
        <translation>das ILP wurde angehalten, bevor es eine Antwort hatte, oder keine Layouts lassen sich verbinden</translation>
    </message>
    <message>
        <source>the ILP was stopped before it had an answer</source>
        <translation>das ILP wurde angehalten, bevor es eine Antwort hatte</translation>
    </message>
    <message>
        <source>stopped before there was an answer</source>
        <translation>angehalten, bevor es eine Antwort gab</translation>
    </message>
    <message>
        <source>a budget cannot be negative</source>
        <translation>ein Budget kann nicht negativ sein</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>das Budget</translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation>die Frist</translation>
    </message>
    <message>
        <source>the budget and the deadline</source>
        <translation>das Budget und die Frist</translation>
    </message>
    <message>
        <source>It is chosen.</source>
        <translation>Es ist gewählt.</translation>
    </message>
    <message>
        <source>%1 has the same layouts, is no slower and needs no more memory.</source>
        <translation>%1 hat dieselben Layouts, ist nicht langsamer und braucht nicht mehr Speicher.</translation>
    </message>
    <message>
        <source>No selection that meets the question uses it.</source>
        <translation>Keine Auswahl, die der Frage genügt, benutzt es.</translation>
    </message>
    <message>
        <source>It would be as fast in all; ties go to less memory, then to the first in order.</source>
        <translation>Es wäre im Ganzen gleich schnell; bei Gleichstand zählt weniger Speicher, dann die Reihenfolge.</translation>
    </message>
    <message>
        <source>%1 slower in all</source>
        <translation>im Ganzen %1 langsamer</translation>
    </message>
    <message>
        <source>It takes %1 more than %2, and the best plan with it is %3.</source>
        <translation>Es braucht %1 mehr als %2, und der beste Plan mit ihm ist %3.</translation>
    </message>
    <message>
        <source>It takes as long as %1, and the best plan with it is %2.</source>
        <translation>Es braucht so lange wie %1, und der beste Plan mit ihm ist %2.</translation>
    </message>
    <message>
        <source>Here it takes %1 less than %2, but its layouts and memory cost more elsewhere: %3.</source>
        <translation>Hier braucht es %1 weniger als %2, aber seine Layouts und sein Speicher kosten anderswo mehr: %3.</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection, and none keeps %1.</source>
        <translation>Das dynamische Programm umfasst jede Auswahl, und keine hält %1 ein.</translation>
    </message>
    <message>
        <source>No selection within the deadline was found; that there is none is not proven.</source>
        <translation>Keine Auswahl innerhalb der Frist wurde gefunden; dass es keine gibt, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>No packing within the budget was found; that there is none is not proven.</source>
        <translation>Keine Packung innerhalb des Budgets wurde gefunden; dass es keine gibt, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the deadline, in whole numbers.</source>
        <translation>Das dynamische Programm umfasst jede Auswahl innerhalb der Frist, in ganzen Zahlen.</translation>
    </message>
    <message>
        <source>A smaller selection may keep the deadline; that none does is not proven.</source>
        <translation>Eine kleinere Auswahl könnte die Frist einhalten; dass keine es tut, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the budget, in whole numbers.</source>
        <translation>Das dynamische Programm umfasst jede Auswahl innerhalb des Budgets, in ganzen Zahlen.</translation>
    </message>
    <message>
        <source>The dynamic programme was stopped before it could rule out a faster selection.</source>
        <translation>Das dynamische Programm wurde angehalten, bevor es eine schnellere Auswahl ausschließen konnte.</translation>
    </message>
    <message>
        <source>A faster selection would fit by its live bytes; no packing of it was found.</source>
        <translation>Eine schnellere Auswahl passte nach ihren lebenden Bytes; eine Packung von ihr wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The ILP was stopped before it found a selection within %1.</source>
        <translation>Das ILP wurde angehalten, bevor es eine Auswahl innerhalb der Grenze fand (%1).</translation>
    </message>
    <message>
        <source>The dynamic programme covers every order and selection, and none keeps %1.</source>
        <translation>Das dynamische Programm umfasst jede Reihenfolge und Auswahl, und keine hält %1 ein.</translation>
    </message>
    <message>
        <source>The ILP has no solution within %1.</source>
        <translation>Das ILP hat keine Lösung innerhalb der Grenze (%1).</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the deadline, in whole numbers; the ILP was stopped before it had proven the same.</source>
        <translation>Das dynamische Programm umfasst jede Auswahl innerhalb der Frist, in ganzen Zahlen; das ILP wurde angehalten, bevor es dasselbe bewiesen hatte.</translation>
    </message>
    <message>
        <source>The ILP was stopped before it could rule out a smaller selection.</source>
        <translation>Das ILP wurde angehalten, bevor es eine kleinere Auswahl ausschließen konnte.</translation>
    </message>
    <message>
        <source>The ILP&apos;s optimum, proven by branch and bound.</source>
        <translation>Das Optimum des ILP, bewiesen durch Verzweigen und Begrenzen.</translation>
    </message>
    <message>
        <source>The ILP has no solution within the deadline that is 1 byte smaller.</source>
        <translation>Das ILP hat keine Lösung innerhalb der Frist, die 1 Byte kleiner ist.</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the budget, in whole numbers; the ILP was stopped before it had proven the same.</source>
        <translation>Das dynamische Programm umfasst jede Auswahl innerhalb des Budgets, in ganzen Zahlen; das ILP wurde angehalten, bevor es dasselbe bewiesen hatte.</translation>
    </message>
    <message>
        <source>The ILP was stopped before it could rule out a faster selection.</source>
        <translation>Das ILP wurde angehalten, bevor es eine schnellere Auswahl ausschließen konnte.</translation>
    </message>
    <message>
        <source>Every layer has its least time within the budget, without a transform.</source>
        <translation>Jede Schicht hat ihre kleinste Zeit innerhalb des Budgets, ohne Transformation.</translation>
    </message>
    <message>
        <source>The dynamic programme covers every order; within the one that it chose the ILP has no solution that is 1 ns faster.</source>
        <translation>Das dynamische Programm umfasst jede Reihenfolge; in der gewählten hat das ILP keine Lösung, die 1 ns schneller ist.</translation>
    </message>
    <message>
        <source>The ILP has no solution within the budget that is 1 ns faster.</source>
        <translation>Das ILP hat keine Lösung innerhalb des Budgets, die 1 ns schneller ist.</translation>
    </message>
    <message>
        <source>The ILP&apos;s optimum, faster than what the dynamic programme offered.</source>
        <translation>Das Optimum des ILP, schneller als das Angebot des dynamischen Programms.</translation>
    </message>
    <message>
        <source>It is as fast as anything is without a budget, and keeps the budget.</source>
        <translation>Es ist so schnell wie das Schnellste ohne Budget und hält das Budget ein.</translation>
    </message>
    <message>
        <source>A baseline proves nothing; the bound is the least time without a budget.</source>
        <translation>Ein Vergleichsverfahren beweist nichts; die Schranke ist die kleinste Zeit ohne Budget.</translation>
    </message>
    <message>
        <source>No selection within %1 was found; that there is none is not proven.</source>
        <translation>Keine Auswahl innerhalb der Grenze (%1) wurde gefunden; dass es keine gibt, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>The ILP&apos;s figures are beyond what it can compute with, and it ended before it could rule out a faster selection.</source>
        <translation>Die Zahlen des ILP sind größer, als es rechnen kann, und es endete, bevor es eine schnellere Auswahl ausschließen konnte.</translation>
    </message>
    <message>
        <source>The ILP&apos;s figures are beyond what it can compute with, and it ended before it found a selection within %1.</source>
        <translation>Die Zahlen des ILP sind größer, als es rechnen kann, und es endete, bevor es eine Auswahl innerhalb der Grenze fand (%1).</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the deadline, in whole numbers; the ILP cannot compute with figures as large as these.</source>
        <translation>Das dynamische Programm umfasst jede Auswahl innerhalb der Frist, in ganzen Zahlen; das ILP kann mit so großen Zahlen nicht rechnen.</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the budget, in whole numbers; the ILP cannot compute with figures as large as these.</source>
        <translation>Das dynamische Programm umfasst jede Auswahl innerhalb des Budgets, in ganzen Zahlen; das ILP kann mit so großen Zahlen nicht rechnen.</translation>
    </message>
    <message>
        <source>The ILP has no solution within the deadline.</source>
        <translation>Das ILP hat keine Lösung innerhalb der Frist.</translation>
    </message>
    <message>
        <source>The search ended before a selection within the deadline was known, or that there is none.</source>
        <translation>Die Suche endete, bevor eine Auswahl innerhalb der Frist bekannt war oder dass es keine gibt.</translation>
    </message>
    <message>
        <source>A baseline that does not keep the question proves nothing about others.</source>
        <translation>Ein Vergleichsverfahren, das der Frage nicht genügt, beweist nichts über andere.</translation>
    </message>
    <message>
        <source>Time was up before anything better than a baseline was known.</source>
        <translation>Die Zeit war um, bevor etwas Besseres als ein Vergleichsverfahren bekannt war.</translation>
    </message>
    <message>
        <source>The search was stopped: among the points of least memory some may be missing.</source>
        <translation>Die Suche wurde angehalten: Von den Punkten mit dem kleinsten Speicher können einige fehlen.</translation>
    </message>
    <message>
        <source>Not every point is proven: where the buffers of a selection do not pack into their live bytes, not all others were tried, so that points may be missing.</source>
        <translation>Nicht jeder Punkt ist bewiesen: Wo sich die Puffer einer Auswahl nicht in ihre lebenden Bytes packen lassen, wurden nicht alle anderen versucht, sodass Punkte fehlen können.</translation>
    </message>
    <message>
        <source>Time was up before a selection that keeps the question was known.</source>
        <translation>Die Zeit war um, bevor eine Auswahl bekannt war, die der Frage genügt.</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>die Frage</translation>
    </message>
    <message>
        <source>the search was stopped before it had an answer</source>
        <translation>die Suche wurde angehalten, bevor sie eine Antwort hatte</translation>
    </message>
    <message>
        <source>Whether a selection that meets the question uses it was not found out.</source>
        <translation>Ob eine Auswahl, die der Frage genügt, es benutzt, wurde nicht herausgefunden.</translation>
    </message>
    <message>
        <source>The search was stopped: points of less memory may be missing.</source>
        <translation>Die Suche wurde angehalten: Punkte mit weniger Speicher können fehlen.</translation>
    </message>
    <message>
        <source>Not every point is proven: where the buffers of a selection do not pack into their live bytes, not all others as fast were tried.</source>
        <translation>Nicht jeder Punkt ist bewiesen: Wo die Puffer einer Auswahl nicht in ihre lebenden Bytes passen, wurden nicht alle anderen gleich schnellen versucht.</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: the answer of %2 is wrong, which is a fault of this program: %3</source>
        <translation>Problem „%1“: Die Antwort von %2 ist falsch, was ein Fehler dieses Programms ist: %3</translation>
    </message>
    <message>
        <source>no plan keeps %1; %2</source>
        <translation>kein Plan hält %1 ein; %2</translation>
    </message>
    <message>
        <source>the budget of %1 bytes of %2 and the deadline of %3</source>
        <translation>das Budget von %1 Bytes (%2) und die Frist von %3</translation>
    </message>
    <message>
        <source>the budget of %1 bytes of %2</source>
        <translation>das Budget von %1 Bytes (%2)</translation>
    </message>
    <message>
        <source>the deadline of %1</source>
        <translation>die Frist von %1</translation>
    </message>
    <message>
        <source>the fastest takes %1 (%2 ns)</source>
        <translation>die schnellste Auswahl braucht %1 (%2 ns)</translation>
    </message>
    <message>
        <source>the fastest known takes %1 (%2 ns)</source>
        <translation>die schnellste bekannte Auswahl braucht %1 (%2 ns)</translation>
    </message>
    <message>
        <source>the least is %1 bytes (%2)</source>
        <translation>das Kleinste sind %1 Bytes (%2)</translation>
    </message>
    <message>
        <source>the least known is %1 bytes (%2)</source>
        <translation>das Kleinste bekannte sind %1 Bytes (%2)</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>keine ist bekannt</translation>
    </message>
    <message>
        <source>%1 are negative</source>
        <translation>%1 sind negativ</translation>
    </message>
    <message>
        <source>%1 add up to more than 2^60</source>
        <translation>%1 ergeben zusammen mehr als 2^60</translation>
    </message>
    <message>
        <source>the times of its layers and transforms</source>
        <translation>die Zeiten seiner Schichten und Transformationen</translation>
    </message>
    <message>
        <source>the bytes of its tensors, workspaces and weights</source>
        <translation>die Bytes seiner Tensoren, Arbeitspuffer und Gewichte</translation>
    </message>
    <message>
        <source>what stands there has been changed meanwhile</source>
        <translation>was dort steht, wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>its &apos;%1&apos; has been changed since it was exported, so it is left as it is</source>
        <translation>sein „%1“ wurde seit dem Export geändert, bleibt also, wie es ist</translation>
    </message>
    <message>
        <source>its plan.json has been changed since it was exported, so it is left as it is</source>
        <translation>seine plan.json wurde seit dem Export geändert, es bleibt also, wie es ist</translation>
    </message>
    <message>
        <source>is an export of a former version, which did not note what it wrote, so it is left as it is: remove it, or export to another folder</source>
        <translation>ist ein Export einer früheren Version, die nicht vermerkte, was sie schrieb, bleibt also, wie es ist: Entfernen Sie ihn, oder exportieren Sie in einen anderen Ordner</translation>
    </message>
    <message>
        <source>the fastest within the budget takes %1 (%2 ns)</source>
        <translation>die schnellste Auswahl im Budget braucht %1 (%2 ns)</translation>
    </message>
    <message>
        <source>the fastest known within the budget takes %1 (%2 ns)</source>
        <translation>die schnellste bekannte Auswahl im Budget braucht %1 (%2 ns)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large: at most 2^63 - 1 %2</source>
        <translation>„%1“ ist zu groß: höchstens 2^63 - 1 %2</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What was found does not keep the question in whole numbers, so that nothing is proven.</source>
        <translation>Was gefunden wurde, genügt der Frage in ganzen Zahlen nicht, sodass nichts bewiesen ist.</translation>
    </message>
    <message>
        <source>holds too many files for a plan</source>
        <translation>enthält zu viele Dateien für einen Plan</translation>
    </message>
    <message>
        <source>there is no place to keep which plans are yours: neither XDG_STATE_HOME nor HOME is set</source>
        <translation>es gibt keinen Ort, um zu merken, welche Pläne Ihre sind: Weder XDG_STATE_HOME noch HOME ist gesetzt</translation>
    </message>
    <message>
        <source>is a link, no folder</source>
        <translation>ist ein Verweis, kein Ordner</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>cannot be looked at: %1</source>
        <translation>kann nicht angesehen werden: %1</translation>
    </message>
    <message>
        <source>is not yours alone: others own it or can write to it, so nothing in it is used</source>
        <translation>gehört nicht Ihnen allein: Es gehört anderen oder sie können hineinschreiben, also wird nichts darin benutzt</translation>
    </message>
    <message>
        <source>is nested deeper than %1 lists and objects</source>
        <translation>ist tiefer als %1 Listen und Objekte verschachtelt</translation>
    </message>
    <message>
        <source>is larger than the %1 bytes that are read of such a file</source>
        <translation>ist größer als die %1 Bytes, die von einer solchen Datei gelesen werden</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a file</source>
        <translation>ist ein Gerät oder eine Pipe, keine Datei</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No solution: a layer has no candidate that fits the budget.</source>
        <translation>Keine Lösung: Eine Schicht hat keinen Kandidaten, der ins Budget passt.</translation>
    </message>
    <message>
        <source>%1 unknowns, %2 rows; %3 candidates were dropped: they cannot fit, or another is as good in every way.</source>
        <translation>%1 Unbekannte, %2 Zeilen; %3 Kandidaten fielen weg: Sie können nicht passen, oder ein anderer ist in allem so gut.</translation>
    </message>
    <message>
        <source>minimise %1 ns (each layer&apos;s least time)</source>
        <translation>minimiere %1 ns (die kleinste Zeit jeder Schicht)</translation>
    </message>
    <message>
        <source>x, w, e, a and k are 0 or 1: primitive chosen, transform made, written in place, added into,</source>
        <translation>x, w, e, a und k sind 0 oder 1: Primitiv gewählt, Transformation gemacht, an Ort und Stelle geschrieben, hineinaddiert,</translation>
    </message>
    <message>
        <source>joined without a copy.</source>
        <translation>ohne Kopie zusammengefügt.</translation>
    </message>
    <message>
        <source>A is the arena; z is 1 where a form of weights that several layers share is stored.</source>
        <translation>A ist die Arena; z ist 1, wo eine Form von Gewichten, die mehrere Schichten teilen, gespeichert wird.</translation>
    </message>
    <message>
        <source>Row 1: every layer runs one primitive</source>
        <translation>Zeile 1: Jede Schicht führt ein Primitiv aus</translation>
    </message>
    <message>
        <source>Row 2: what a layer reads was written in that layout, or is copied into it (w)</source>
        <translation>Zeile 2: Was eine Schicht liest, wurde in diesem Layout geschrieben oder wird dahin kopiert (w)</translation>
    </message>
    <message>
        <source>Row 3: a copy is held (h) for all that still read it</source>
        <translation>Zeile 3: Eine Kopie wird gehalten (h), solange sie noch gelesen wird</translation>
    </message>
    <message>
        <source>Row 4: the KiB that live while a layer runs stay within the budget (of total: within A)</source>
        <translation>Zeile 4: Die KiB, die leben, während eine Schicht läuft, bleiben im Budget (bei Gesamt: in A)</translation>
    </message>
    <message>
        <source>Row 5: the KiB that live while a tensor is transformed stay within the budget (of total: within A)</source>
        <translation>Zeile 5: Die KiB, die leben, während ein Tensor transformiert wird, bleiben im Budget (bei Gesamt: in A)</translation>
    </message>
    <message>
        <source>Row 6: the budget</source>
        <translation>Zeile 6: das Budget</translation>
    </message>
    <message>
        <source>Row 7: a layer may write over an operand (e) that nobody reads any more</source>
        <translation>Zeile 7: Eine Schicht darf einen Operanden überschreiben (e), den niemand mehr liest</translation>
    </message>
    <message>
        <source>Row 8: a convolution may add its result (a) into the other operand of its add, which then makes no call</source>
        <translation>Zeile 8: Eine Faltung darf ihr Ergebnis in den anderen Operanden ihrer Addition addieren (a), die dann keinen Aufruf macht</translation>
    </message>
    <message>
        <source>Row 9: the operands of a concat may be written where its output is (k); it then makes no call</source>
        <translation>Zeile 9: Die Operanden einer Verkettung dürfen dahin geschrieben werden, wo ihre Ausgabe liegt (k); sie macht dann keinen Aufruf</translation>
    </message>
    <message>
        <source>With segments: %1</source>
        <translation>Mit Segmenten: %1</translation>
    </message>
    <message>
        <source>z is 1 where a segment runs: its layers depth first, band by band, as rows a call say.</source>
        <translation>z ist 1, wo ein Segment läuft: seine Schichten in die Tiefe, Band für Band, so viele Zeilen je Aufruf wie genannt.</translation>
    </message>
    <message>
        <source>Row 10: every layer runs one primitive or is part of one segment</source>
        <translation>Zeile 10: Jede Schicht führt ein Primitiv aus oder gehört zu einem Segment</translation>
    </message>
    <message>
        <source>Row 11: the KiB that live while a segment runs stay within the budget (of total: within A); what would pass it has no z</source>
        <translation>Zeile 11: Die KiB, die leben, während ein Segment läuft, bleiben im Budget (bei Gesamt: in A); was es überschritte, hat kein z</translation>
    </message>
    <message>
        <source>where one runs nothing else lives: in rows 4 and 5 it takes all of the budget</source>
        <translation>wo eines läuft, lebt sonst nichts: In den Zeilen 4 und 5 nimmt es das ganze Budget</translation>
    </message>
    <message>
        <source>where one runs nothing else lives: so much it takes in rows 4 and 5</source>
        <translation>wo eines läuft, lebt sonst nichts: So viel nimmt es in den Zeilen 4 und 5</translation>
    </message>
    <message>
        <source>no budget, so no row</source>
        <translation>kein Budget, also keine Zeile</translation>
    </message>
    <message>
        <source>no row of memory: candidates above the budget were dropped</source>
        <translation>keine Zeile für Speicher: Kandidaten über dem Budget fielen weg</translation>
    </message>
    <message>
        <source>%1 KiB, put into rows 4 and 5; rows that no selection can pass are left out</source>
        <translation>%1 KiB, in die Zeilen 4 und 5 gesetzt; Zeilen, die keine Auswahl überschreiten kann, fehlen</translation>
    </message>
    <message>
        <source>The ILP of %1, %2 within %3</source>
        <translation>Das ILP von %1, %2, Grenze: %3</translation>
    </message>
    <message>
        <source>The plans run under an emulator, so that their times say nothing about a board.</source>
        <translation>Die Pläne laufen in einem Emulator, ihre Zeiten sagen also nichts über ein Board.</translation>
    </message>
    <message>
        <source>its layouts cannot be joined by lot</source>
        <translation>seine Layouts lassen sich nicht durch das Los verbinden</translation>
    </message>
    <message>
        <source>a plan of it computes the wrong output</source>
        <translation>ein Plan davon berechnet eine falsche Ausgabe</translation>
    </message>
    <message>
        <source>The profile &apos;%1&apos; has the times of &apos;%2&apos;, not of &apos;%3&apos;, so that errors say how the two machines differ, not how good predictions are.</source>
        <translation>Das Profil „%1“ hat die Zeiten von „%2“, nicht von „%3“: Fehler sagen also, wie sich die beiden Maschinen unterscheiden, nicht wie gut die Vorhersagen sind.</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no layer &apos;%2&apos; to keep together with others</source>
        <translation>Problem „%1“: Es gibt keine Schicht „%2“, die mit anderen zusammenzuhalten wäre</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no layer &apos;%2&apos; to keep out of segments</source>
        <translation>Problem „%1“: Es gibt keine Schicht „%2“, die aus Segmenten herauszuhalten wäre</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; stands before &apos;%3&apos;, so that these are no layers to keep together</source>
        <translation>Problem „%1“: Schicht „%2“ steht vor „%3“; das sind keine Schichten zum Zusammenhalten</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; is to be kept out of segments, and together with others in one</source>
        <translation>Problem „%1“: Schicht „%2“ soll außerhalb von Segmenten bleiben und zugleich mit anderen in einem laufen</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: no segment can contain layer &apos;%2&apos; together with &apos;%3&apos;</source>
        <translation>Problem „%1“: Kein Segment kann Schicht „%2“ zusammen mit „%3“ enthalten</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: no selection keeps what is wanted of segments and joins the layouts of its layers</source>
        <translation>Problem „%1“: Keine Auswahl hält ein, was von Segmenten verlangt ist, und verbindet die Layouts ihrer Schichten</translation>
    </message>
    <message>
        <source>pads an axis by %1</source>
        <translation>füllt eine Achse um %1 auf</translation>
    </message>
    <message>
        <source>has lists of unequal length</source>
        <translation>hat Listen ungleicher Länge</translation>
    </message>
    <message>
        <source>goes in steps of 0</source>
        <translation>geht in Schritten von 0</translation>
    </message>
    <message>
        <source>splits into %1</source>
        <translation>teilt in %1</translation>
    </message>
    <message>
        <source>splits %1 into %2 for %3 outputs</source>
        <translation>teilt %1 in %2 für %3 Ausgaben</translation>
    </message>
    <message>
        <source>is not evaluated on elements of their type</source>
        <translation>wird für Elemente dieses Typs nicht ausgewertet</translation>
    </message>
    <message>
        <source>is not evaluated on fractions</source>
        <translation>wird für Brüche nicht ausgewertet</translation>
    </message>
    <message>
        <source>chooses between unlike constants</source>
        <translation>wählt zwischen ungleichen Konstanten</translation>
    </message>
    <message>
        <source>wants integers and a scale that is a fraction</source>
        <translation>verlangt ganze Zahlen und als Skala einen Bruch</translation>
    </message>
    <message>
        <source>blocks of scales are not supported</source>
        <translation>Blöcke von Skalen werden nicht unterstützt</translation>
    </message>
    <message>
        <source>its parameters of dims %1 do not fit %2</source>
        <translation>seine Parameter der Maße %1 passen nicht zu %2</translation>
    </message>
    <message>
        <source>its zero point is no integer</source>
        <translation>sein Nullpunkt ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>has no list of %1</source>
        <translation>hat keine Liste von %1</translation>
    </message>
    <message>
        <source>pads nothing by what lies at its edge</source>
        <translation>füllt nichts mit dem auf, was an seinem Rand liegt</translation>
    </message>
    <message>
        <source>wants integers to gather by</source>
        <translation>verlangt ganze Zahlen, nach denen es sammelt</translation>
    </message>
    <message>
        <source>splits a scalar</source>
        <translation>teilt einen Skalar</translation>
    </message>
    <message>
        <source>does not say how often and along which axis</source>
        <translation>sagt nicht, wie oft und entlang welcher Achse</translation>
    </message>
    <message>
        <source>does not repeat each axis</source>
        <translation>wiederholt nicht jede Achse</translation>
    </message>
    <message>
        <source>reduces what has no elements</source>
        <translation>fasst zusammen, was keine Elemente hat</translation>
    </message>
    <message>
        <source>has an element that is more than %1</source>
        <translation>hat ein Element, das größer ist als %1</translation>
    </message>
    <message>
        <source>wants three numbers of one type</source>
        <translation>verlangt drei Zahlen eines Typs</translation>
    </message>
    <message>
        <source>never ends, or too late</source>
        <translation>endet nie oder zu spät</translation>
    </message>
    <message>
        <source>its shape %1 cannot end in the size that is given, %2</source>
        <translation>seine Form %1 kann nicht in der angegebenen Größe %2 enden</translation>
    </message>
    <message>
        <source>is no tensor of numbers (%1)</source>
        <translation>ist kein Tensor von Zahlen (%1)</translation>
    </message>
    <message>
        <source>has %1 dimensions; wanted are those of an image, a signal or a vector</source>
        <translation>hat %1 Dimensionen; verlangt sind die eines Bildes, eines Signals oder eines Vektors</translation>
    </message>
    <message>
        <source>its shape %1 leaves extents open, which --size gives, such as --size %2</source>
        <translation>seine Form %1 lässt Ausdehnungen offen, die --size angibt, etwa --size %2</translation>
    </message>
    <message>
        <source>its shape %1 has an impossible extent</source>
        <translation>seine Form %1 hat eine unmögliche Ausdehnung</translation>
    </message>
    <message>
        <source>casts a tensor to %1, which is not supported</source>
        <translation>wandelt einen Tensor in %1 um, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>reads numbers of the type %1, which only a Cast to a type of fractions may</source>
        <translation>liest Zahlen des Typs %1, was nur ein Cast in einen Typ von Brüchen darf</translation>
    </message>
    <message>
        <source>the network is quantised, and only networks of floats are read: export it before it is quantised, or convert it back to float32</source>
        <translation>das Netz ist quantisiert, und nur Netze von Gleitkommazahlen werden gelesen: exportieren Sie es vor dem Quantisieren, oder wandeln Sie es zurück in float32</translation>
    </message>
    <message>
        <source>its condition &apos;%1&apos; is not one constant number</source>
        <translation>seine Bedingung „%1“ ist nicht eine konstante Zahl</translation>
    </message>
    <message>
        <source>lacks its %1</source>
        <translation>ihm fehlt sein %1</translation>
    </message>
    <message>
        <source>its %1 makes %2 tensors of %3, not %4 of none</source>
        <translation>sein %1 macht %2 Tensoren aus %3, nicht %4 aus keinem</translation>
    </message>
    <message>
        <source>its %1 makes no &apos;%2&apos;</source>
        <translation>sein %1 macht kein „%2“</translation>
    </message>
    <message>
        <source>calls functions that call others too deeply</source>
        <translation>ruft Funktionen auf, die andere zu tief verschachtelt aufrufen</translation>
    </message>
    <message>
        <source>its function is of operator set %1, the network of another</source>
        <translation>seine Funktion gehört zum Operatorsatz %1, das Netz zu einem anderen</translation>
    </message>
    <message>
        <source>functions make more nodes than are read</source>
        <translation>Funktionen machen mehr Knoten, als gelesen werden</translation>
    </message>
    <message>
        <source>gives or takes more than its function</source>
        <translation>gibt oder nimmt mehr als seine Funktion</translation>
    </message>
    <message>
        <source>a size is 3x224x224, 224x224 or NAME=3x224x224, not &apos;%1&apos;</source>
        <translation>eine Größe ist 3x224x224, 224x224 oder NAME=3x224x224, nicht „%1“</translation>
    </message>
    <message>
        <source>a size is given twice</source>
        <translation>eine Größe ist doppelt angegeben</translation>
    </message>
    <message>
        <source>a size is given twice for &apos;%1&apos;</source>
        <translation>eine Größe ist doppelt angegeben für „%1“</translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos; to end at</source>
        <translation>es gibt keinen Tensor „%1“, an dem zu enden wäre</translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos; to end at; near it is &apos;%2&apos;</source>
        <translation>es gibt keinen Tensor „%1“, an dem zu enden wäre; ähnlich ist „%2“</translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos; to end at; near it are &apos;%2&apos; and &apos;%3&apos;</source>
        <translation>es gibt keinen Tensor „%1“, an dem zu enden wäre; ähnlich sind „%2“ und „%3“</translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos; to end at; near it are &apos;%2&apos;, &apos;%3&apos; and &apos;%4&apos;</source>
        <translation>es gibt keinen Tensor „%1“, an dem zu enden wäre; ähnlich sind „%2“, „%3“ und „%4“</translation>
    </message>
    <message>
        <source>its input has a size of its own; --size is for ONNX files that leave it open</source>
        <translation>seine Eingabe hat eine eigene Größe; --size ist für ONNX-Dateien, die sie offen lassen</translation>
    </message>
    <message>
        <source>a problem has its layers and sizes already; --size and --outputs are for networks</source>
        <translation>ein Problem hat seine Schichten und Größen schon; --size und --outputs sind für Netze</translation>
    </message>
    <message>
        <source>makes a part of nothing, which is not supported</source>
        <translation>macht einen Teil aus nichts, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 Schichten</translation>
    </message>
    <message>
        <source>Both run the same.</source>
        <translation>Beide führen dasselbe aus.</translation>
    </message>
    <message>
        <source>Both take the same time.</source>
        <translation>Beide brauchen gleich lange.</translation>
    </message>
    <message>
        <source>No layer explains the difference.</source>
        <translation>Keine Schicht erklärt den Unterschied.</translation>
    </message>
    <message>
        <source>in A alone, %1, %2 % of the difference.</source>
        <translation>nur in A, %1, %2 % des Unterschieds.</translation>
    </message>
    <message>
        <source>in B alone, %1, %2 % of the difference.</source>
        <translation>nur in B, %1, %2 % des Unterschieds.</translation>
    </message>
    <message>
        <source>%1 in both takes %2 longer, %3 % of the difference.</source>
        <translation>%1 in beiden braucht %2 länger, %3 % des Unterschieds.</translation>
    </message>
    <message>
        <source>%1 in both takes %2 less, %3 % of the difference.</source>
        <translation>%1 in beiden braucht %2 weniger, %3 % des Unterschieds.</translation>
    </message>
    <message>
        <source>%1 in place of %2 takes %3 longer, %4 % of the difference.</source>
        <translation>%1 statt %2 braucht %3 länger, %4 % des Unterschieds.</translation>
    </message>
    <message>
        <source>%1 in place of %2 takes %3 less, %4 % of the difference.</source>
        <translation>%1 statt %2 braucht %3 weniger, %4 % des Unterschieds.</translation>
    </message>
    <message>
        <source>&apos;origin&apos; is no origin of times</source>
        <translation>&apos;origin&apos; ist keine Herkunft von Zeiten</translation>
    </message>
    <message>
        <source>names a buffer that is not there</source>
        <translation>nennt einen Puffer, den es nicht gibt</translation>
    </message>
    <message>
        <source>its buffers are too large</source>
        <translation>seine Puffer sind zu groß</translation>
    </message>
    <message>
        <source>nothing keeps %1; %2</source>
        <translation>nichts hält %1 ein; %2</translation>
    </message>
    <message>
        <source>is no folder of a plan, no session (*.taso) and no run (*.json)</source>
        <translation>ist kein Ordner eines Plans, keine Sitzung (*.taso) und kein Lauf (*.json)</translation>
    </message>
    <message>
        <source>The best plan with it is %1 faster in all.</source>
        <translation>Der beste Plan mit ihm ist im Ganzen %1 schneller.</translation>
    </message>
    <message>
        <source>The best plan with it needs %1 more.</source>
        <translation>Der beste Plan mit ihm braucht %1 mehr.</translation>
    </message>
    <message>
        <source>Its workspace alone, %1, is more than the budget.</source>
        <translation>Allein sein Arbeitspuffer, %1, ist mehr als das Budget.</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>bytes while %1 runs</source>
        <translation>Bytes, während %1 läuft</translation>
    </message>
    <message>
        <source>bytes while %1 is transformed</source>
        <translation>Bytes, während %1 transformiert wird</translation>
    </message>
    <message>
        <source>arena and weights</source>
        <translation>Arena und Gewichte</translation>
    </message>
    <message>
        <source>workspace of all layers</source>
        <translation>Arbeitspuffer aller Schichten</translation>
    </message>
    <message>
        <source>within the deadline</source>
        <translation>innerhalb der Frist</translation>
    </message>
    <message>
        <source>not this choice again</source>
        <translation>diese Wahl nicht noch einmal</translation>
    </message>
    <message>
        <source>not so much of these together</source>
        <translation>von diesen zusammen nicht so viel</translation>
    </message>
    <message>
        <source>is named like no file of a network (%1)</source>
        <translation>ist nicht wie die Datei eines Netzes benannt (%1)</translation>
    </message>
</context>
<context>
    <name>taso::SettingsDialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>KiB and MiB, rounded (7.42 MiB)</source>
        <translation>KiB und MiB, gerundet (7,42 MiB)</translation>
    </message>
    <message>
        <source>Whole bytes (%1 B)</source>
        <translation>Ganze Bytes (%1 B)</translation>
    </message>
    <message>
        <source>&amp;Sizes in</source>
        <translation>&amp;Größen in</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl -, from anywhere</source>
        <translation>Strg + und Strg -, von überall</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>What is opened and written</source>
        <translation>Was geöffnet und geschrieben wird</translation>
    </message>
    <message>
        <source>%1 (as built in)</source>
        <translation>%1 (eingebaut)</translation>
    </message>
    <message>
        <source>&amp;Profile to begin with</source>
        <translation>&amp;Profil am Anfang</translation>
    </message>
    <message>
        <source>Choose the file of a profile</source>
        <translation>Datei eines Profils wählen</translation>
    </message>
    <message>
        <source>where the last file was</source>
        <translation>wo die letzte Datei war</translation>
    </message>
    <message>
        <source>&amp;Exports and reports go to</source>
        <translation>&amp;Exporte und Berichte nach</translation>
    </message>
    <message>
        <source>Choose the folder of exports</source>
        <translation>Ordner der Exporte wählen</translation>
    </message>
    <message>
        <source>P&amp;ictures go to</source>
        <translation>&amp;Bilder nach</translation>
    </message>
    <message>
        <source>Choose the folder of pictures</source>
        <translation>Ordner der Bilder wählen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Profiles (*.profile.json);;All files (*)</source>
        <translation>Profile (*.profile.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>taso::ShareList</name>
    <message>
        <source>What each layer runs at this step</source>
        <translation>Was jede Schicht bei diesem Schritt ausführt</translation>
    </message>
</context>
<context>
    <name>taso::ShareModel</name>
    <message>
        <source>%1, in a segment</source>
        <translation>%1, in einem Segment</translation>
    </message>
</context>
<context>
    <name>taso::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>taso::ShownSelection</name>
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
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>taso::SizesDialog</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Size of the input</source>
        <translation>Größe der Eingabe</translation>
    </message>
    <message>
        <source>%1 does not say how large its input is. A plan is made for one size.</source>
        <translation>%1 sagt nicht, wie groß die Eingabe ist. Ein Plan wird für eine Größe gemacht.</translation>
    </message>
    <message>
        <source>%1 does not say how large its inputs are. A plan is made for one size of each.</source>
        <translation>%1 sagt nicht, wie groß die Eingaben sind. Ein Plan wird für je eine Größe gemacht.</translation>
    </message>
    <message>
        <source>Extent %1 of %2</source>
        <translation>Ausdehnung %1 von %2</translation>
    </message>
    <message>
        <source>Opening the network …</source>
        <translation>Das Netz wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>taso::StartPage</name>
    <message>
        <source>What is to be planned?</source>
        <translation>Was soll geplant werden?</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Weiter mit</translation>
    </message>
    <message>
        <source>Three demonstrations</source>
        <translation>Drei Vorführungen</translation>
    </message>
    <message>
        <source>Drop a file here: a network, session, profile or plan</source>
        <translation>Hierher ziehen: Netz, Sitzung, Profil oder Plan</translation>
    </message>
    <message>
        <source>Open network …</source>
        <translation>Netz öffnen …</translation>
    </message>
    <message>
        <source>Open session …</source>
        <translation>Sitzung öffnen …</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>%1MAC, %2 parameters</source>
        <translation>%1MAC, %2 Parameter</translation>
    </message>
    <message>
        <source>%1, %2 layers</source>
        <translation>%1, %2 Schichten</translation>
    </message>
</context>
<context>
    <name>taso::StepBar</name>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>What this step says</source>
        <translation>Was dieser Schritt sagt</translation>
    </message>
    <message>
        <source>Bound and fastest plan so far</source>
        <translation>Schranke und schnellster Plan bisher</translation>
    </message>
    <message>
        <source>Number of the step</source>
        <translation>Nummer des Schritts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The relaxation of the whole</source>
        <translation>Die Relaxation des Ganzen</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>The next step of branch and bound</source>
        <translation>Der nächste Schritt des Lösens</translation>
    </message>
    <message>
        <source>The last step: the optimum, or that there is none</source>
        <translation>Der letzte Schritt: das Optimum, oder dass es keines gibt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>A layer has no candidate that fits the budget: infeasible, before anything is solved.</source>
        <translation>Eine Schicht hat keinen Kandidaten, der ins Budget passt: unerfüllbar, ehe etwas gelöst wird.</translation>
    </message>
</context>
<context>
    <name>taso::StepTeller</name>
    <message>
        <source>No plan is faster than %1; none has been found yet.</source>
        <translation>Kein Plan ist schneller als %1; gefunden ist noch keiner.</translation>
    </message>
    <message>
        <source>No plan is faster than %1, and that is found.</source>
        <translation>Kein Plan ist schneller als %1, und der ist gefunden.</translation>
    </message>
    <message>
        <source>No plan is faster than %1; the fastest that has been found takes %2.</source>
        <translation>Kein Plan ist schneller als %1; der schnellste gefundene braucht %2.</translation>
    </message>
    <message>
        <source>%1 runs %2</source>
        <translation>%1 nutzt %2</translation>
    </message>
    <message>
        <source>%1 does not run %2</source>
        <translation>%1 nutzt nicht %2</translation>
    </message>
    <message>
        <source>The relaxation takes %1: no plan can be faster.</source>
        <translation>Die Relaxation braucht %1: Schneller kann kein Plan sein.</translation>
    </message>
    <message>
        <source>Without it, the relaxation takes %1.</source>
        <translation>Ohne diese Wahl braucht die Relaxation %1.</translation>
    </message>
    <message>
        <source>%1: the relaxation takes %2.</source>
        <translation>%1: Die Relaxation braucht %2.</translation>
    </message>
    <message>
        <source>Not even in fractions is there anything that keeps the rows.</source>
        <translation>Nicht einmal in Bruchteilen gibt es etwas, das die Zeilen einhält.</translation>
    </message>
    <message>
        <source>%1: nothing keeps the rows, this branch is infeasible.</source>
        <translation>%1: Nichts hält die Zeilen ein, dieser Zweig ist unerfüllbar.</translation>
    </message>
    <message>
        <source>The plan that was found, %1, is as fast: this branch is cut off.</source>
        <translation>Der gefundene Plan, %1, ist ebenso schnell: Dieser Zweig wird abgeschnitten.</translation>
    </message>
    <message>
        <source>There are no fractions: it is a plan, the fastest so far.</source>
        <translation>Es gibt keine Bruchteile: Das ist ein Plan, der schnellste bisher.</translation>
    </message>
    <message>
        <source>There are no fractions, but when it is packed it passes the budget: this choice is cut off.</source>
        <translation>Es gibt keine Bruchteile, doch gepackt überschreitet es das Budget: Diese Wahl wird abgeschnitten.</translation>
    </message>
    <message>
        <source>Branch on it.</source>
        <translation>Hier wird verzweigt.</translation>
    </message>
    <message>
        <source>It waits: another branch comes first.</source>
        <translation>Das wartet: Ein anderer Zweig kommt zuerst.</translation>
    </message>
    <message>
        <source>%1 is in parts: %2.</source>
        <translation>%1 ist geteilt: %2.</translation>
    </message>
    <message>
        <source>Every layer is whole, but %1 is %2.</source>
        <translation>Jede Schicht ist ganz, doch %1 ist %2.</translation>
    </message>
    <message>
        <source>So it is the optimum, without a branch: fractions come where bytes add up, as under sum and total, or lie side by side, as under arena.</source>
        <translation>Also ist es das Optimum, ohne Verzweigung: Bruchteile kommen, wo Bytes sich summieren, wie bei Summe und Gesamt, oder nebeneinanderliegen, wie bei Arena.</translation>
    </message>
    <message>
        <source>Nothing is left to be looked at: the optimum is %1.</source>
        <translation>Nichts bleibt zu prüfen: Das Optimum ist %1.</translation>
    </message>
    <message>
        <source>Nothing is left to be looked at: no plan keeps the rows.</source>
        <translation>Nichts bleibt zu prüfen: Kein Plan hält die Zeilen ein.</translation>
    </message>
    <message>
        <source>Here the lesson ends: the optimum lies between %1 and %2.</source>
        <translation>Hier endet die Lektion: Das Optimum liegt zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Here the lesson ends, before a plan was found.</source>
        <translation>Hier endet die Lektion, ehe ein Plan gefunden ist.</translation>
    </message>
    <message>
        <source>%1 to %2 run as a segment</source>
        <translation>%1 bis %2 laufen als Segment</translation>
    </message>
    <message>
        <source>%1 to %2 do not run as such a segment</source>
        <translation>%1 bis %2 laufen nicht als solches Segment</translation>
    </message>
</context>
<context>
    <name>taso::SurveyBar</name>
    <message>
        <source>&amp;Cut here</source>
        <translation>Hier abs&amp;chneiden</translation>
    </message>
    <message>
        <source>Close the graph of the file</source>
        <translation>Den Graphen der Datei schließen</translation>
    </message>
    <message>
        <source>%1 and %2 more kinds</source>
        <translation>%1 und %2 weitere Arten</translation>
    </message>
    <message>
        <source>%1 has operators that are not supported: %2.</source>
        <translation>%1 hat Operatoren, die nicht unterstützt werden: %2.</translation>
    </message>
    <message>
        <source>All else here is of %1, which stays open.</source>
        <translation>Alles andere hier gehört zu %1, das offen bleibt.</translation>
    </message>
    <message>
        <source>Select a box to see what is wrong with it, or to cut the network there.</source>
        <translation>Wählen Sie einen Kasten, um zu sehen, was mit ihm ist, oder um das Netz dort abzuschneiden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cut here to open what comes before it.</source>
        <translation>Ein Schnitt hier öffnet, was davor kommt.</translation>
    </message>
    <message>
        <source>Nothing before it makes a network.</source>
        <translation>Davor ist nichts, was ein Netz ergibt.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 reads what is not supported.</source>
        <translation>%1 liest, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>%1 is supported. Cut here to open the network up to it.</source>
        <translation>%1 wird unterstützt. Ein Schnitt hier öffnet das Netz bis dorthin.</translation>
    </message>
</context>
<context>
    <name>taso::SurveyView</name>
    <message>
        <source>Graph of the file</source>
        <translation>Graph der Datei</translation>
    </message>
    <message>
        <source>Laying out the graph …</source>
        <translation>Der Graph wird angeordnet …</translation>
    </message>
    <message>
        <source>Click a box to select it, right-click to cut the network there. Page Up and Page Down go to what is not supported; drag to move, turn the wheel to zoom, press F to fit.</source>
        <translation>Ein Klick wählt einen Kasten, ein Rechtsklick schneidet das Netz dort ab. Bild auf und Bild ab führen zu dem, was nicht unterstützt wird; ziehen verschiebt, das Mausrad vergrößert, F passt ein.</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>behind what is not supported</source>
        <translation>hinter nicht Unterstütztem</translation>
    </message>
    <message>
        <source>Reads what is not supported.</source>
        <translation>Liest, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>&amp;Cut here</source>
        <translation>Hier abs&amp;chneiden</translation>
    </message>
    <message>
        <source>Opens the network up to %1</source>
        <translation>Öffnet das Netz bis %1</translation>
    </message>
    <message>
        <source>There is nothing before it that a plan could be made of.</source>
        <translation>Davor ist nichts, wofür ein Plan gemacht werden könnte.</translation>
    </message>
</context>
<context>
    <name>taso::Teaching</name>
    <message>
        <source>Tour</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Einführung</translation>
    </message>
    <message>
        <source>Pro&amp;jector mode</source>
        <translation>Pro&amp;jektormodus</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
</context>
<context>
    <name>taso::Themes</name>
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
    <message>
        <source>How long each layer takes.</source>
        <translation>Wie lange jede Schicht braucht.</translation>
    </message>
    <message>
        <source>in a segment, rows a call: %1</source>
        <translation>in einem Segment, Zeilen je Aufruf: %1</translation>
    </message>
    <message>
        <source>moving rows of the whole segment, %1</source>
        <translation>Zeilen des ganzen Segments verschieben, %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>primitive</source>
        <translation>Primitiv</translation>
    </message>
    <message>
        <source>time (ns)</source>
        <translation>Zeit (ns)</translation>
    </message>
    <message>
        <source>transforms (ns)</source>
        <translation>Transformationen (ns)</translation>
    </message>
    <message>
        <source>moving rows (ns)</source>
        <translation>Zeilen verschieben (ns)</translation>
    </message>
    <message>
        <source>time of A (ns)</source>
        <translation>Zeit von A (ns)</translation>
    </message>
    <message>
        <source>%1: %2
layers: %3</source>
        <translation>%1: %2
Schichten: %3</translation>
    </message>
</context>
<context>
    <name>taso::TimeChoice</name>
    <message>
        <source>Slowest first</source>
        <translation>Langsamste zuerst</translation>
    </message>
    <message>
        <source>By layer</source>
        <translation>Nach Schicht</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Nach Familie</translation>
    </message>
    <message>
        <source>By primitive</source>
        <translation>Nach Primitiv</translation>
    </message>
    <message>
        <source>What the bars stand for</source>
        <translation>Wofür die Balken stehen</translation>
    </message>
    <message>
        <source>Else in the order of execution</source>
        <translation>Sonst in der Reihenfolge der Ausführung</translation>
    </message>
</context>
<context>
    <name>taso::Vacancy</name>
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
</context>
<context>
    <name>taso::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Fit graph</source>
        <translation>Gra&amp;ph einpassen</translation>
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
        <source>Filter la&amp;yers</source>
        <translation>Schichten &amp;filtern</translation>
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
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Next that is found</source>
        <translation>&amp;Nächster Fund</translation>
    </message>
    <message>
        <source>&amp;Previous that is found</source>
        <translation>&amp;Voriger Fund</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
</context>
<context>
    <name>taso::Windows</name>
    <message>
        <source>Language and units change at the next start: a board is at work, or is being described.</source>
        <translation>Sprache und Einheiten ändern sich beim nächsten Start: Ein Board arbeitet oder wird gerade beschrieben.</translation>
    </message>
</context>
<context>
    <name>taso::Workbench</name>
    <message>
        <source>A problem file has no network to export.</source>
        <translation>Eine Problemdatei enthält kein Netz, das exportiert werden könnte.</translation>
    </message>
    <message>
        <source>There is no selection to export: nothing keeps the budget or the deadline.</source>
        <translation>Es gibt keine Auswahl zu exportieren: Nichts hält Budget oder Frist ein.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht ist in %1.</translation>
    </message>
    <message>
        <source>Opening a network …</source>
        <translation>Ein Netz wird geöffnet …</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Der Bericht wird geschrieben …</translation>
    </message>
    <message>
        <source>Working out the plan to be kept as A …</source>
        <translation>Der Plan, der A werden soll, wird ausgerechnet …</translation>
    </message>
    <message>
        <source>Working out the ILP …</source>
        <translation>Das ILP wird ausgearbeitet …</translation>
    </message>
</context>
<context>
    <name>taso::WorkbenchWindow</name>
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
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1: %2 layers</source>
        <translation>%1: %2 Schichten</translation>
    </message>
    <message>
        <source>&amp;Inside of the segment</source>
        <translation>Das &amp;Innere des Segments</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Candidates of the layer</source>
        <translation>&amp;Kandidaten der Schicht</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Save the layer table</source>
        <translation>Schichttabelle speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>Te&amp;xt größer</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Text kleine&amp;r</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>&amp;Text in üblicher Größe</translation>
    </message>
    <message>
        <source>The next network is planned with %1.</source>
        <translation>Das nächste Netz wird mit %1 geplant.</translation>
    </message>
    <message>
        <source>The ILP</source>
        <translation>Das ILP</translation>
    </message>
    <message>
        <source>Save the ILP</source>
        <translation>Das ILP speichern</translation>
    </message>
    <message>
        <source>Linear programmes (*.lp)</source>
        <translation>Lineare Programme (*.lp)</translation>
    </message>
    <message>
        <source>Go t&amp;o the message</source>
        <translation>Zur &amp;Meldung</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
</context>
</TS>
