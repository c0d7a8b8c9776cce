<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>taso::Arrangement</name>
    <message>
        <source>Frontier</source>
        <translation>Frontière</translation>
    </message>
    <message>
        <source>Time of each layer</source>
        <translation>Temps de chaque couche</translation>
    </message>
    <message>
        <source>Layer graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>Montrer le graphe entier</translation>
    </message>
    <message>
        <source>Graph of the file</source>
        <translation>Graphe du fichier</translation>
    </message>
    <message>
        <source>Look of the layer graph</source>
        <translation>Aspect du graphe des couches</translation>
    </message>
    <message>
        <source>What boxes are coloured by, what is collapsed, the overview</source>
        <translation>Couleur des cases, blocs repliés, vue d’ensemble</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>The times of a run that is A, over the predicted ones</source>
        <translation>Les temps d’une exécution qui est A, selon les temps prédits</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>What bounds each layer: arithmetic or memory</source>
        <translation>Ce qui limite chaque couche&#xa0;: l’arithmétique ou la mémoire</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory over time: where every buffer lies, from step to step</source>
        <translation>Mémoire au fil du temps&#xa0;: où se trouve chaque tampon, étape par étape</translation>
    </message>
</context>
<context>
    <name>taso::BoardCheckPage</name>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>&amp;Check the times</source>
        <translation>&amp;Vérifier les temps</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Outcome of the check</source>
        <translation>Résultat de la vérification</translation>
    </message>
    <message>
        <source>Plans that were run</source>
        <translation>Plans exécutés</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>Ce qui est exécuté</translation>
    </message>
    <message>
        <source>So many of the fastest, and so many by lot</source>
        <translation>Autant des plus rapides que de tirés au sort</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>How many have been run, and the time left</source>
        <translation>Combien ont été exécutés, et le temps restant</translation>
    </message>
    <message>
        <source>What is being run</source>
        <translation>Ce qui est en cours d’exécution</translation>
    </message>
    <message>
        <source>&amp;Plans of each kind</source>
        <translation>Plans de &amp;chaque sorte</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>Erreur médiane</translation>
    </message>
    <message>
        <source>Half of the predictions are off by less.</source>
        <translation>La moitié des prédictions s’écarte moins.</translation>
    </message>
    <message>
        <source>Worst error</source>
        <translation>Pire erreur</translation>
    </message>
    <message>
        <source>The prediction that is off by most.</source>
        <translation>La prédiction qui s’écarte le plus.</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Corrélation de rang</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Regret</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>No network is open, so there are no plans to run.</source>
        <translation>Aucun réseau n’est ouvert, il n’y a donc pas de plans à exécuter.</translation>
    </message>
    <message>
        <source>A problem file has no network to run.</source>
        <translation>Un fichier de problème n’a pas de réseau à exécuter.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>choosing the plans …</source>
        <translation>choix des plans…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>plan %1, of the fastest: %2</source>
        <translation>plan %1, parmi les plus rapides&#xa0;: %2</translation>
    </message>
    <message>
        <source>plan %1, by lot: %2</source>
        <translation>plan %1, tiré au sort&#xa0;: %2</translation>
    </message>
    <message>
        <source>Of %1 plans %2 have been run.</source>
        <translation>Sur %1 plans, %2 ont été exécutés.</translation>
    </message>
    <message>
        <source>%1: predicted times are off by %2 in the median, %3 at worst.</source>
        <translation>%1&#xa0;: les temps prédits s’écartent de %2 en médiane, de %3 au pire.</translation>
    </message>
    <message>
        <source>The plan predicted fastest takes %1 longer than the fastest one.</source>
        <translation>Le plan prédit le plus rapide prend %1 de plus que le plus rapide.</translation>
    </message>
    <message>
        <source>The plan predicted fastest is the fastest one.</source>
        <translation>Le plan prédit le plus rapide est le plus rapide.</translation>
    </message>
    <message>
        <source>Frontier %1</source>
        <translation>Frontière %1</translation>
    </message>
    <message>
        <source>By lot %1</source>
        <translation>Tirés au sort %1</translation>
    </message>
    <message>
        <source>By lot: 1 in the predicted order, 0 by chance.</source>
        <translation>Au sort&#xa0;: 1 dans l’ordre prédit, 0 au hasard.</translation>
    </message>
    <message>
        <source>Spearman&apos;s, of the plans by lot: 1 where what is predicted faster is faster, always.</source>
        <translation>De Spearman, pour les plans tirés au sort&#xa0;: 1 si ce qui est prédit plus rapide l’est toujours.</translation>
    </message>
    <message>
        <source>What it costs to trust the predictions.</source>
        <translation>Ce qu’il en coûte de se fier aux prédictions.</translation>
    </message>
    <message>
        <source>So much longer takes the plan predicted fastest than the one measured fastest.</source>
        <translation>Ce que le plan prédit le plus rapide prend de plus que le plus rapide mesuré.</translation>
    </message>
    <message>
        <source>Between two runs of one plan: less means nothing.</source>
        <translation>Entre deux exécutions d’un plan&#xa0;: moins ne veut rien dire.</translation>
    </message>
    <message>
        <source>Each plan is run several times in a row. Errors as small as what lies between two such runs are the machine&apos;s, not the predictions&apos;.</source>
        <translation>Chaque plan est exécuté plusieurs fois de suite. Des erreurs aussi petites que l&apos;écart entre deux de ces exécutions sont celles de la machine, non des prédictions.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Reference kernel, memory: slower than with the profile.</source>
        <translation>Noyau de référence, mémoire&#xa0;: plus lent qu’avec le profil.</translation>
    </message>
    <message>
        <source>A reference kernel, run before and behind the plans, as it was run with the profile: a slower clock, or others on the machine. The second figure is for reading memory.</source>
        <translation>Un noyau de référence, exécuté avant et après les plans comme il l’a été avec le profil&#xa0;: une horloge plus lente, ou d’autres programmes sur la machine. Le second chiffre vaut pour la lecture de la mémoire.</translation>
    </message>
    <message>
        <source>Do the times of the profile %1 come true? The fastest plans of %2 and as many by lot are built, run and timed on %3. Threads: %4.</source>
        <translation>Les temps du profil %1 se vérifient-ils&#xa0;? Les plans les plus rapides de %2, et autant tirés au sort, sont compilés, exécutés et chronométrés sur %3. Threads&#xa0;: %4.</translation>
    </message>
</context>
<context>
    <name>taso::BoardConnectionPage</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>What times may suffer from</source>
        <translation>Ce qui peut nuire aux temps</translation>
    </message>
    <message>
        <source>Logs in with the OpenSSH of this machine, looks around, writes a small file into the remote folder and removes it, and asks the compiler.</source>
        <translation>Se connecte par l’OpenSSH de cette machine, regarde alentour, écrit un petit fichier dans le dossier distant et le supprime, puis interroge le compilateur.</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Avancement du test</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Clock governor</source>
        <translation>Gouverneur d’horloge</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Mémoire libre</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Disque libre</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compilateur</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été annulé.</translation>
    </message>
    <message>
        <source>Testing the connection to %1 …</source>
        <translation>Test de la connexion à %1…</translation>
    </message>
    <message>
        <source>%1 can be used.</source>
        <translation>%1 est utilisable.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 at up to %2 MHz</source>
        <translation>%1 jusqu’à %2&#xa0;MHz</translation>
    </message>
    <message>
        <source>on the board: %1</source>
        <translation>sur la carte&#xa0;: %1</translation>
    </message>
    <message>
        <source>on this machine: %1</source>
        <translation>sur cette machine&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>taso::BoardForm</name>
    <message>
        <source>The board</source>
        <translation>La carte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>as it is listed here and named in commands</source>
        <translation>tel qu’il est listé ici et donné aux commandes</translation>
    </message>
    <message>
        <source>A name has 1 to 64 letters, digits, spaces and . _ + -, begins with a letter or a digit, and is no other board&apos;s.</source>
        <translation>Un nom a de 1 à 64 lettres, chiffres, espaces et . _ + -, commence par une lettre ou un chiffre et n’est pas celui d’une autre carte.</translation>
    </message>
    <message>
        <source>&amp;Processor</source>
        <translation>P&amp;rocesseur</translation>
    </message>
    <message>
        <source>for people</source>
        <translation>pour les lecteurs</translation>
    </message>
    <message>
        <source>Instruction &amp;set</source>
        <translation>&amp;Jeu d’instructions</translation>
    </message>
    <message>
        <source>what the kernels are compiled for</source>
        <translation>ce pour quoi les noyaux sont compilés</translation>
    </message>
    <message>
        <source>C&amp;ores</source>
        <translation>&amp;Cœurs</translation>
    </message>
    <message>
        <source>Cloc&amp;k in MHz</source>
        <translation>&amp;Fréquence en MHz</translation>
    </message>
    <message>
        <source>The clock must be above 0.</source>
        <translation>La fréquence doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>Write a size, such as 32 KiB or 1 GiB.</source>
        <translation>Écrire une taille, telle que 32&#xa0;Kio ou 1&#xa0;Gio.</translation>
    </message>
    <message>
        <source>Cache L&amp;1</source>
        <translation>Cache L&amp;1</translation>
    </message>
    <message>
        <source>for data, of one core</source>
        <translation>de données, d’un cœur</translation>
    </message>
    <message>
        <source>Cache L&amp;2</source>
        <translation>Cache L&amp;2</translation>
    </message>
    <message>
        <source>0: none</source>
        <translation>0&#xa0;: aucun</translation>
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
        <translation>Comment on l’atteint</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>an alias of OpenSSH&apos;s, user@host or user@host:port; empty: programs run here</source>
        <translation>un alias d’OpenSSH, user@host ou user@host:port&#xa0;; vide&#xa0;: les programmes s’exécutent ici</translation>
    </message>
    <message>
        <source>The host must be an alias of OpenSSH&apos;s or user@host, may not begin with &apos;-&apos;, and has no spaces or quotation marks.</source>
        <translation>L’hôte doit être un alias d’OpenSSH ou user@host, ne peut commencer par «&#xa0;-&#xa0;» et n’a ni espaces ni guillemets.</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>0: as OpenSSH&apos;s configuration says</source>
        <translation>0&#xa0;: selon la configuration d’OpenSSH</translation>
    </message>
    <message>
        <source>&amp;Identity file</source>
        <translation>Fichier d’&amp;identité</translation>
    </message>
    <message>
        <source>empty: as OpenSSH&apos;s configuration says</source>
        <translation>vide&#xa0;: selon la configuration d’OpenSSH</translation>
    </message>
    <message>
        <source>The name of the identity file holds a control character.</source>
        <translation>Le nom du fichier d’identité contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the identity file</source>
        <translation>Choisir le fichier d’identité</translation>
    </message>
    <message>
        <source>Remote &amp;folder</source>
        <translation>Dossier sur &amp;la carte</translation>
    </message>
    <message>
        <source>on the board, in the home of its user; made where there is none</source>
        <translation>sur la carte, dans le répertoire personnel de l’utilisateur&#xa0;; créé s’il n’existe pas</translation>
    </message>
    <message>
        <source>The folder on the board may not be empty.</source>
        <translation>Le dossier sur la carte ne peut être vide.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>on this machine, with a cross compiler</source>
        <translation>ici, avec un compilateur croisé</translation>
    </message>
    <message>
        <source>on the board, with its own compiler</source>
        <translation>sur la carte, avec le sien</translation>
    </message>
    <message>
        <source>Compiler h&amp;ere</source>
        <translation>Compilat&amp;eur ici</translation>
    </message>
    <message>
        <source>such as arm-linux-gnueabihf-gcc</source>
        <translation>par exemple arm-linux-gnueabihf-gcc</translation>
    </message>
    <message>
        <source>A compiler may not begin with &apos;-&apos;.</source>
        <translation>Un compilateur ne peut commencer par «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>Compiler on the &amp;board</source>
        <translation>Compil&amp;ateur là-bas</translation>
    </message>
    <message>
        <source>empty: cc</source>
        <translation>vide&#xa0;: cc</translation>
    </message>
    <message>
        <source>Compiler fla&amp;gs</source>
        <translation>Option&amp;s du compilateur</translation>
    </message>
    <message>
        <source>such as -O3 -mcpu=cortex-a15</source>
        <translation>par exemple -O3 -mcpu=cortex-a15</translation>
    </message>
    <message>
        <source>Each flag begins with &apos;-&apos; and has no spaces, quotation marks or $ in it.</source>
        <translation>Chaque option commence par «&#xa0;-&#xa0;» et ne contient ni espaces, ni guillemets, ni $.</translation>
    </message>
    <message>
        <source>R&amp;unner</source>
        <translation>Lance&amp;ur</translation>
    </message>
    <message>
        <source>before each program, such as qemu-arm-static -cpu cortex-a15; times are then emulated</source>
        <translation>avant chaque programme, par exemple qemu-arm-static -cpu cortex-a15&#xa0;; les temps sont alors émulés</translation>
    </message>
    <message>
        <source>The runner is a program with its arguments; it may not begin with &apos;-&apos;.</source>
        <translation>Le lanceur est un programme avec ses arguments&#xa0;; il ne peut commencer par «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>Pin to &amp;CPUs</source>
        <translation>Lier au&amp;x CPU</translation>
    </message>
    <message>
        <source>such as 4-7; empty: not pinned</source>
        <translation>par exemple 4-7&#xa0;; vide&#xa0;: sans lien</translation>
    </message>
    <message>
        <source>Write a list of CPUs, such as 0,4-7.</source>
        <translation>Écrire une liste de CPU, telle que 0,4-7.</translation>
    </message>
    <message>
        <source>Thre&amp;ads</source>
        <translation>Nom&amp;bre de threads</translation>
    </message>
    <message>
        <source>what is timed where nobody says otherwise</source>
        <translation>ce qui est chronométré si rien d’autre n’est dit</translation>
    </message>
    <message>
        <source>There are no more threads than cores.</source>
        <translation>Il n’y a pas plus de threads que de cœurs.</translation>
    </message>
</context>
<context>
    <name>taso::BoardJobBar</name>
    <message>
        <source>S&amp;how</source>
        <translation>Montr&amp;er</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Progress on the board</source>
        <translation>Avancement sur la carte</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Testing a connection …</source>
        <translation>Test d’une connexion…</translation>
    </message>
    <message>
        <source>Running the plan on the board …</source>
        <translation>Exécution du plan sur la carte…</translation>
    </message>
    <message>
        <source>Putting times into a profile …</source>
        <translation>Ajout des temps à un profil…</translation>
    </message>
    <message>
        <source>Timing networks on the board …</source>
        <translation>Mesure de réseaux sur la carte…</translation>
    </message>
    <message>
        <source>Timing networks on the board: %1 of %2</source>
        <translation>Mesure de réseaux sur la carte&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Running the plan on the board: %1</source>
        <translation>Exécution du plan sur la carte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Timing has ended: %1 measured, %2 missing; in %3.</source>
        <translation>Mesure terminée&#xa0;: %1 mesurés, %2 manquants&#xa0;; en %3.</translation>
    </message>
    <message>
        <source>Timing has ended: %1 measured; in %2.</source>
        <translation>Mesure terminée&#xa0;: %1 mesurés&#xa0;; en %2.</translation>
    </message>
    <message>
        <source>The plan has run: measured %1.</source>
        <translation>Le plan a été exécuté&#xa0;: mesuré %1.</translation>
    </message>
    <message>
        <source>The connection can be used.</source>
        <translation>La connexion est utilisable.</translation>
    </message>
    <message>
        <source>Running plans to check their times …</source>
        <translation>Exécution de plans pour vérifier leurs temps…</translation>
    </message>
    <message>
        <source>Running plans to check their times: %1 of %2</source>
        <translation>Exécution de plans pour vérifier leurs temps&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The times have been checked: predictions are off by %1 in the median.</source>
        <translation>Les temps ont été vérifiés&#xa0;: les prédictions s’écartent de %1 en médiane.</translation>
    </message>
</context>
<context>
    <name>taso::BoardMenu</name>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>&amp;Boards …</source>
        <translation>&amp;Cartes…</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>&amp;Test connection …</source>
        <translation>&amp;Tester la connexion…</translation>
    </message>
    <message>
        <source>&amp;Profile the networks …</source>
        <translation>&amp;Profiler les réseaux…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Run on board …</source>
        <translation>&amp;Exécuter sur la carte…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Check times …</source>
        <translation>&amp;Vérifier les temps…</translation>
    </message>
</context>
<context>
    <name>taso::BoardProfilePage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation>&amp;Utiliser ce profil</translation>
    </message>
    <message>
        <source>Last figures</source>
        <translation>Derniers chiffres</translation>
    </message>
    <message>
        <source>Timed</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>%1, alone</source>
        <translation>%1, isolément</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Add &amp;file …</source>
        <translation>Ajouter un &amp;fichier…</translation>
    </message>
    <message>
        <source>Add a network from a file</source>
        <translation>Ajouter un réseau depuis un fichier</translation>
    </message>
    <message>
        <source>All &amp;or none</source>
        <translation>T&amp;out ou rien</translation>
    </message>
    <message>
        <source>Check all families, or none</source>
        <translation>Cocher toutes les familles, ou aucune</translation>
    </message>
    <message>
        <source>Progress of the measurements</source>
        <translation>Avancement des mesures</translation>
    </message>
    <message>
        <source>What is being timed</source>
        <translation>Ce qui est en cours de mesure</translation>
    </message>
    <message>
        <source>How many are timed, and the time left</source>
        <translation>Combien sont mesurés, et le temps restant</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>Fichier du profil</translation>
    </message>
    <message>
        <source>Choose the profile file</source>
        <translation>Choisir le fichier du profil</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>&amp;Répétitions</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>&amp;Threads</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>Ré&amp;seaux</translation>
    </message>
    <message>
        <source>F&amp;amilies</source>
        <translation>Fa&amp;milles</translation>
    </message>
    <message>
        <source>Profile f&amp;ile</source>
        <translation>F&amp;ichier du profil</translation>
    </message>
    <message>
        <source>reading the networks …</source>
        <translation>lecture des réseaux…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Profile the networks</source>
        <translation>Profi&amp;ler les réseaux</translation>
    </message>
    <message>
        <source>Check a network and a family, and name a file</source>
        <translation>Cocher un réseau et une famille, et nommer un fichier</translation>
    </message>
    <message>
        <source>stopping …</source>
        <translation>arrêt…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>timing %1</source>
        <translation>mesure de %1</translation>
    </message>
    <message>
        <source>Earlier warnings: %1</source>
        <translation>Avertissements antérieurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 measured, %2 kept from before, %3 missing; in %4.</source>
        <translation>%1 mesurés, %2 conservés d’avant, %3 manquants&#xa0;; en %4.</translation>
    </message>
    <message>
        <source>%1 measured, %2 kept from before; in %3.</source>
        <translation>%1 mesurés, %2 conservés d’avant&#xa0;; en %3.</translation>
    </message>
    <message>
        <source>Cancelled: %1 times are kept in %2, %3 are missing.</source>
        <translation>Annulé&#xa0;: %1 temps sont conservés dans %2, %3 manquent.</translation>
    </message>
    <message>
        <source>%1. %2 new times are kept, and &apos;Go on&apos; takes up the rest.</source>
        <translation>%1. %2 nouveaux temps sont conservés, et «&#xa0;Continuer&#xa0;» reprend le reste.</translation>
    </message>
    <message>
        <source>Refused replies: %1.</source>
        <translation>Réponses refusées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The times are emulated: they say nothing about a board.</source>
        <translation>Les temps sont émulés&#xa0;: ils ne disent rien d’une carte.</translation>
    </message>
    <message>
        <source>&amp;Use these emulated times</source>
        <translation>&amp;Utiliser ces temps émulés</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Ajouter un réseau</translation>
    </message>
    <message>
        <source>Networks (%1);;All files (*)</source>
        <translation>Réseaux (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Profiles (*.profile.json)</source>
        <translation>Profils (*.profile.json)</translation>
    </message>
</context>
<context>
    <name>taso::BoardRunPage</name>
    <message>
        <source>&amp;Run on board</source>
        <translation>&amp;Exécuter sur la carte</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Put the times into the profile</source>
        <translation>&amp;Mettre les temps dans le profil</translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation>&amp;Utiliser ce profil</translation>
    </message>
    <message>
        <source>Outcome of the run</source>
        <translation>Résultat de l’exécution</translation>
    </message>
    <message>
        <source>Outcome of keeping the times</source>
        <translation>Résultat de l’ajout des temps</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Étapes du plan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Primitive</source>
        <translation>Primitive</translation>
    </message>
    <message>
        <source>%1 layers, band by band</source>
        <translation>%1 couches, bande par bande</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>L’exécution a été annulée.</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>Ce qui est exécuté</translation>
    </message>
    <message>
        <source>a temporary folder</source>
        <translation>un dossier temporaire</translation>
    </message>
    <message>
        <source>Folder of the plan</source>
        <translation>Dossier du plan</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>Fichier du profil</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Avancement de l’exécution</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>Choose the folder to be written</source>
        <translation>Choisir le dossier à écrire</translation>
    </message>
    <message>
        <source>Choose the profile file</source>
        <translation>Choisir le fichier du profil</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arène</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>Plus grande erreur</translation>
    </message>
    <message>
        <source>Profile f&amp;ile</source>
        <translation>F&amp;ichier du profil</translation>
    </message>
    <message>
        <source>&amp;Folder of the plan</source>
        <translation>D&amp;ossier du plan</translation>
    </message>
    <message>
        <source>No network is open, so there is no plan to run.</source>
        <translation>Aucun réseau n’est ouvert, il n’y a donc pas de plan à exécuter.</translation>
    </message>
    <message>
        <source>A problem file has no network to run.</source>
        <translation>Un fichier de problème n’a pas de réseau à exécuter.</translation>
    </message>
    <message>
        <source>There is no plan to run: nothing keeps the budget or the deadline, or the answer is not there yet.</source>
        <translation>Il n’y a pas de plan à exécuter&#xa0;: rien ne respecte le budget ou l’échéance, ou la réponse n’est pas encore là.</translation>
    </message>
    <message>
        <source>The selected plan of %1, made for %2: predicted latency %3. It is written, uploaded, built and run, and its output is checked.</source>
        <translation>Le plan choisi de %1, fait pour %2&#xa0;: latence prédite %3. Il est écrit, envoyé, compilé et exécuté, et sa sortie est vérifiée.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 (emulated)</source>
        <translation>%1 (émulé)</translation>
    </message>
    <message>
        <source>%1, as stated</source>
        <translation>%1, comme indiqué</translation>
    </message>
    <message>
        <source>%1, stated %2</source>
        <translation>%1, indiqué %2</translation>
    </message>
    <message>
        <source>The output is right, on %1.</source>
        <translation>La sortie est correcte, sur %1.</translation>
    </message>
    <message>
        <source>The run on %1 is not right: its output or its arena is not what the plan states.</source>
        <translation>L’exécution sur %1 n’est pas correcte&#xa0;: sa sortie ou son arène n’est pas ce que le plan indique.</translation>
    </message>
    <message>
        <source>The times are emulated: they say nothing about a board.</source>
        <translation>Les temps sont émulés&#xa0;: ils ne disent rien d’une carte.</translation>
    </message>
    <message>
        <source>The plan was made for %1, so the predicted times are another machine&apos;s.</source>
        <translation>Le plan a été fait pour %1, les temps prédits sont donc ceux d’une autre machine.</translation>
    </message>
    <message>
        <source>The compiler warned: %1</source>
        <translation>Le compilateur avertit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Profiles (*.profile.json)</source>
        <translation>Profils (*.profile.json)</translation>
    </message>
    <message>
        <source>Keep this run as &amp;A</source>
        <translation>Garder cette exécution comme &amp;A</translation>
    </message>
    <message>
        <source>Other plans are then held against its measured times, in the comparison</source>
        <translation>Les autres plans sont alors comparés à ses temps mesurés, dans la comparaison</translation>
    </message>
</context>
<context>
    <name>taso::BoardSettingsPage</name>
    <message>
        <source>&amp;Revert</source>
        <translation>Annuler les chan&amp;gements</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sau&amp;vegarder</translation>
    </message>
    <message>
        <source>New, not saved yet.</source>
        <translation>Nouvelle, pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation>Modifiée, pas encore enregistrée.</translation>
    </message>
    <message>
        <source>This machine, as found. Duplicate it to change something.</source>
        <translation>Cette machine, telle que trouvée. La dupliquer pour y changer quelque chose.</translation>
    </message>
    <message>
        <source>Built in. What you save stands in its place.</source>
        <translation>Intégrée. Ce qui est enregistré prend sa place.</translation>
    </message>
</context>
<context>
    <name>taso::BoardWork</name>
    <message>
        <source>The times of %1 steps are in %2.</source>
        <translation>Les temps de %1 étapes sont dans %2.</translation>
    </message>
</context>
<context>
    <name>taso::Boards</name>
    <message>
        <source>writing the plan …</source>
        <translation>écriture du plan…</translation>
    </message>
    <message>
        <source>compiling …</source>
        <translation>compilation…</translation>
    </message>
    <message>
        <source>uploading …</source>
        <translation>envoi…</translation>
    </message>
    <message>
        <source>starting …</source>
        <translation>démarrage…</translation>
    </message>
    <message>
        <source>running …</source>
        <translation>exécution…</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>encore %1&#xa0;s environ</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore %1 min environ</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>encore %1 h environ</translation>
    </message>
    <message>
        <source>%1 (emulated)</source>
        <translation>%1 (émulé)</translation>
    </message>
</context>
<context>
    <name>taso::BoardsWindow</name>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>émulé</translation>
    </message>
    <message>
        <source>over ssh</source>
        <translation>par ssh</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>non configurée</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Nouvelle</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Run on board</source>
        <translation>Exécuter sur la carte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>board</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>Open a network first: a profile prices its layers.</source>
        <translation>Ouvrir d’abord un réseau&#xa0;: un profil chiffre ses couches.</translation>
    </message>
    <message>
        <source>The workbench now plans with the times in %1.</source>
        <translation>L’atelier planifie maintenant avec les temps de %1.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégrée</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>personnelle</translation>
    </message>
    <message>
        <source>Delete board</source>
        <translation>Supprimer la carte</translation>
    </message>
    <message>
        <source>Delete the settings of %1? Profiles and plans stay.</source>
        <translation>Supprimer les réglages de %1&#xa0;? Les profils et les plans restent.</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Say first how %1 is reached: by a host, or by a runner on this machine.</source>
        <translation>Dire d’abord comment atteindre %1&#xa0;: par un hôte, ou par un lanceur sur cette machine.</translation>
    </message>
    <message>
        <source>Some settings are at fault: see beside the fields.</source>
        <translation>Certains réglages sont fautifs&#xa0;: voir à côté des champs.</translation>
    </message>
    <message>
        <source>Unsaved settings</source>
        <translation>Réglages non enregistrés</translation>
    </message>
    <message>
        <source>The settings of %1 have not been saved.</source>
        <translation>Les réglages de %1 n’ont pas été enregistrés.</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Encore en cours</translation>
    </message>
    <message>
        <source>Networks are being timed on %1. What has been measured is kept, and can be gone on with.</source>
        <translation>Des réseaux sont en cours de mesure sur %1. Ce qui est mesuré est conservé, et peut être continué.</translation>
    </message>
    <message>
        <source>The plan is running on %1. Stopped now, it leaves no times.</source>
        <translation>Le plan s’exécute sur %1. Arrêté maintenant, il ne laisse aucun temps.</translation>
    </message>
    <message>
        <source>The connection to %1 is being tested.</source>
        <translation>La connexion à %1 est en cours de test.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser tourner</translation>
    </message>
    <message>
        <source>Check times</source>
        <translation>Vérifier les temps</translation>
    </message>
    <message>
        <source>Plans are being run on %1 to check their times. Stopped now, none are left to see.</source>
        <translation>Des plans s’exécutent sur %1 pour vérifier leurs temps. Arrêtés maintenant, ils ne laissent rien à voir.</translation>
    </message>
</context>
<context>
    <name>taso::BranchTree</name>
    <message>
        <source>The branches so far</source>
        <translation>Les branches jusqu’ici</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouverte</translation>
    </message>
    <message>
        <source>branched on</source>
        <translation>ramifiée</translation>
    </message>
    <message>
        <source>fastest plan so far</source>
        <translation>plan le plus rapide jusqu’ici</translation>
    </message>
    <message>
        <source>cut off by the bound</source>
        <translation>coupée par la borne</translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation>irréalisable</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
</context>
<context>
    <name>taso::BudgetBar</name>
    <message>
        <source>Kind of budget</source>
        <translation>Type de budget</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>The exact budget, such as 8MiB, 1.5 KiB or 1048576; empty: unlimited</source>
        <translation>Le budget exact, tel que 8Mio, 1,5&#xa0;Kio ou 1048576&#xa0;; vide&#xa0;: illimité</translation>
    </message>
    <message>
        <source>Budget, from the least feasible to that of the fastest selection</source>
        <translation>Budget, du plus petit réalisable à celui de la sélection la plus rapide</translation>
    </message>
    <message>
        <source>Drag to trade memory for latency</source>
        <translation>Glisser pour échanger mémoire contre latence</translation>
    </message>
    <message>
        <source>The least feasible budget</source>
        <translation>Le plus petit budget réalisable</translation>
    </message>
    <message>
        <source>What the fastest selection needs</source>
        <translation>Ce qu’il faut à la sélection la plus rapide</translation>
    </message>
    <message>
        <source>“%1” is no size: write 8MiB, 1.5KiB, 3MB or 1048576.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille&#xa0;: écrire 8Mio, 1,5Kio, 3Mo ou 1048576.</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Ordre donné</translation>
    </message>
    <message>
        <source>Chosen order</source>
        <translation>Ordre choisi</translation>
    </message>
    <message>
        <source>Order of execution</source>
        <translation>Ordre d’exécution</translation>
    </message>
    <message>
        <source>Run the layers in the order of the file, or in whichever order serves best</source>
        <translation>Exécuter les couches dans l’ordre du fichier, ou dans le plus favorable</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The least memory within this time, such as 40 ms or 1.5 s, in place of a budget; empty: none</source>
        <translation>La moindre mémoire dans ce temps, tel que 40&#xa0;ms ou 1,5&#xa0;s, à la place d’un budget&#xa0;; vide&#xa0;: aucune</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>Éc&amp;héance</translation>
    </message>
    <message>
        <source>least</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>Least memory within %1: %2.</source>
        <translation>Moindre mémoire en %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Found between two listed points, which are %1 apart in memory.</source>
        <translation>Trouvé entre deux points listés, distants de %1 en mémoire.</translation>
    </message>
    <message>
        <source>Of the frontier, points at least %1 apart in memory are listed.</source>
        <translation>De la frontière, seuls sont listés des points distants d’au moins %1 en mémoire.</translation>
    </message>
    <message>
        <source>“%1” is no time: write 40 ms, 1.5 s or 800 us.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un temps&#xa0;: écrire 40&#xa0;ms, 1,5&#xa0;s ou 800&#xa0;us.</translation>
    </message>
    <message>
        <source>No plan keeps %1: the figures are those of the fastest one.</source>
        <translation>Aucun plan ne respecte %1&#xa0;: les chiffres sont ceux du plus rapide.</translation>
    </message>
    <message>
        <source>No plan fits %1: the figures are those of the one with the least memory.</source>
        <translation>Aucun plan ne tient dans %1&#xa0;: les chiffres sont ceux du plus économe en mémoire.</translation>
    </message>
    <message>
        <source>Bud&amp;get</source>
        <translation>Bud&amp;get</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand.</translation>
    </message>
    <message>
        <source>Exactly %1 bytes.</source>
        <translation>Exactement %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>Exactly %1 ns.</source>
        <translation>Exactement %1&#xa0;ns.</translation>
    </message>
    <message>
        <source>What must fit the budget: %1</source>
        <translation>Ce qui doit tenir dans le budget&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Segments</source>
        <translation>&amp;Segments</translation>
    </message>
    <message>
        <source>Let layers run depth first, band by band, in segments that hold only some rows of the tensors inside them; offered for arena and total</source>
        <translation>Laisser des couches s’exécuter en profondeur d’abord, bande par bande, en segments qui ne gardent que quelques lignes des tenseurs internes&#xa0;; offert pour l’arène et le total</translation>
    </message>
</context>
<context>
    <name>taso::BudgetKind</name>
    <message>
        <source>workspace</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>the shared workspace</source>
        <translation>l’espace de travail partagé</translation>
    </message>
    <message>
        <source>The largest workspace of any layer: one shared buffer</source>
        <translation>Le plus grand espace de travail de toutes les couches&#xa0;: un tampon partagé</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>the largest layer</source>
        <translation>la plus grande couche</translation>
    </message>
    <message>
        <source>The largest of any layer&apos;s inputs, output, weights and workspace</source>
        <translation>Le plus grand total d’une couche&#xa0;: entrées, sortie, poids et espace de travail</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message>
        <source>Sum of workspaces</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>all workspaces together</source>
        <translation>tous les espaces de travail réunis</translation>
    </message>
    <message>
        <source>The workspaces of all layers together</source>
        <translation>Les espaces de travail de toutes les couches réunis</translation>
    </message>
    <message>
        <source>arena</source>
        <translation>arène</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arène</translation>
    </message>
    <message>
        <source>the packed arena</source>
        <translation>l’arène compactée</translation>
    </message>
    <message>
        <source>The packed arena: all activations, copies and workspace at fixed offsets</source>
        <translation>L’arène compactée&#xa0;: activations, copies et espace de travail à décalages fixes</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>arena and weights</source>
        <translation>arène et poids</translation>
    </message>
    <message>
        <source>Arena and weights together</source>
        <translation>Arène et poids réunis</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
</context>
<context>
    <name>taso::CandidateTableModel</name>
    <message>
        <source>It is banned everywhere.</source>
        <translation>Elle est interdite partout.</translation>
    </message>
    <message>
        <source>Its error is above the limit of %1.</source>
        <translation>Son erreur dépasse la limite de %1.</translation>
    </message>
    <message>
        <source>It is chosen, as the layer is pinned to it.</source>
        <translation>Elle est choisie, car la couche y est épinglée.</translation>
    </message>
    <message>
        <source>It is chosen.</source>
        <translation>Elle est choisie.</translation>
    </message>
    <message>
        <source>The layer is pinned to %1.</source>
        <translation>La couche est épinglée à %1.</translation>
    </message>
    <message>
        <source>rows a call: %1; at once %2</source>
        <translation>lignes par appel&#xa0;: %1&#xa0;; d’un coup %2</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>d’un coup</translation>
    </message>
    <message>
        <source>Primitive</source>
        <translation>Primitive</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Dispositions</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Best latency</source>
        <translation>Meilleure latence</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>One way to compute the layer; the chosen one in bold</source>
        <translation>Une façon de calculer la couche&#xa0;; celle choisie en gras</translation>
    </message>
    <message>
        <source>Layout read and layout written</source>
        <translation>Disposition lue et disposition écrite</translation>
    </message>
    <message>
        <source>Time of the layer alone</source>
        <translation>Temps de la couche seule</translation>
    </message>
    <message>
        <source>The best latency of the network with this candidate, within what is asked</source>
        <translation>La meilleure latence du réseau avec ce candidat, dans les limites demandées</translation>
    </message>
    <message>
        <source>Scratch bytes while the layer runs</source>
        <translation>Octets de travail pendant que la couche s’exécute</translation>
    </message>
    <message>
        <source>Constant bytes in the form that the primitive reads</source>
        <translation>Octets constants sous la forme que lit la primitive</translation>
    </message>
    <message>
        <source>Largest deviation from a computation in double precision, as a part of the largest value</source>
        <translation>Plus grand écart par rapport à un calcul en double précision, en part de la plus grande valeur</translation>
    </message>
    <message>
        <source>Why it is not chosen</source>
        <translation>Pourquoi elle n’est pas choisie</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
</context>
<context>
    <name>taso::CandidatesDialog</name>
    <message>
        <source>Candidates of a layer</source>
        <translation>Candidats d’une couche</translation>
    </message>
</context>
<context>
    <name>taso::CandidatesPage</name>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Désépingler</translation>
    </message>
    <message>
        <source>&amp;Ban everywhere</source>
        <translation>&amp;Interdire partout</translation>
    </message>
    <message>
        <source>&amp;Lift the ban</source>
        <translation>&amp;Lever l’interdiction</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Cop&amp;y rows</source>
        <translation>Copier les ligne&amp;s</translation>
    </message>
    <message>
        <source>The selected rows, with headings, separated by tabulators</source>
        <translation>Les lignes choisies, avec les en-têtes, séparées par des tabulations</translation>
    </message>
    <message>
        <source>Candidates of the selected layer</source>
        <translation>Candidats de la couche choisie</translation>
    </message>
    <message>
        <source>Whose candidates these are</source>
        <translation>À qui sont ces candidats</translation>
    </message>
    <message>
        <source>How much is known</source>
        <translation>Ce qui est connu</translation>
    </message>
    <message>
        <source>Filter: hcw -winograd …</source>
        <translation>Filtre&#xa0;: hcw -winograd …</translation>
    </message>
    <message>
        <source>Filter of the candidates</source>
        <translation>Filtre des candidats</translation>
    </message>
    <message>
        <source>Shows the candidates that have all of these words in primitive, family or layouts.
-word leaves out those that have it.</source>
        <translation>Montre les candidats qui ont tous ces mots dans primitive, famille ou dispositions.
-mot écarte ceux qui l’ont.</translation>
    </message>
    <message>
        <source>The layer runs this candidate, whatever is asked (Enter)</source>
        <translation>La couche exécute ce candidat, quoi qu’on demande (Entrée)</translation>
    </message>
    <message>
        <source>The layer may run every candidate again</source>
        <translation>La couche peut de nouveau exécuter chaque candidat</translation>
    </message>
    <message>
        <source>Select a layer to see its candidates.</source>
        <translation>Choisir une couche pour voir ses candidats.</translation>
    </message>
    <message>
        <source>Open a network to see the candidates of its layers.</source>
        <translation>Ouvrir un réseau pour voir les candidats de ses couches.</translation>
    </message>
    <message>
        <source>%1 (%2): candidates</source>
        <translation>%1 (%2)&#xa0;: candidats</translation>
    </message>
    <message>
        <source>Compute what comes of each candidate</source>
        <translation>Calculer ce que donne chaque candidat</translation>
    </message>
    <message>
        <source>Leave the rest uncomputed</source>
        <translation>Laisser le reste sans calcul</translation>
    </message>
    <message>
        <source>Best latencies: %1 of %2 …</source>
        <translation>Meilleures latences&#xa0;: %1 sur %2…</translation>
    </message>
    <message>
        <source>Best latencies: stopped at %1 of %2.</source>
        <translation>Meilleures latences&#xa0;: arrêté à %1 sur %2.</translation>
    </message>
    <message>
        <source>Best latencies: %1 of %2.</source>
        <translation>Meilleures latences&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Nothing keeps what is asked: no latency to compare.</source>
        <translation>Rien ne respecte ce qui est demandé&#xa0;: pas de latence à comparer.</translation>
    </message>
    <message>
        <source>Layers may run it again</source>
        <translation>Les couches peuvent de nouveau l’exécuter</translation>
    </message>
    <message>
        <source>No layer may run it</source>
        <translation>Aucune couche ne peut l’exécuter</translation>
    </message>
    <message>
        <source>%1 (%2) runs %3: %4 of %5</source>
        <translation>%1 (%2) exécute %3&#xa0;: %4 sur %5</translation>
    </message>
</context>
<context>
    <name>taso::Chart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>taso::ChartMenu</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Copy &amp;values</source>
        <translation>Copier les &amp;valeurs</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Show the &amp;whole</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Copy or save the chart</source>
        <translation>Copier ou enregistrer le graphique</translation>
    </message>
    <message>
        <source>%1: copy or save</source>
        <translation>%1&#xa0;: copier ou enregistrer</translation>
    </message>
</context>
<context>
    <name>taso::ColumnChoice</name>
    <message>
        <source>&amp;As there is room</source>
        <translation>Selon la &amp;place</translation>
    </message>
    <message>
        <source>The table decides which columns are seen</source>
        <translation>Le tableau décide quelles colonnes se voient</translation>
    </message>
</context>
<context>
    <name>taso::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>A command, a network or a layer, by some of its words …</source>
        <translation>Une commande, un réseau ou une couche, par quelques mots…</translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation>Mots d’une commande</translation>
    </message>
    <message>
        <source>Commands that are found</source>
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
</context>
<context>
    <name>taso::CompareMenu</name>
    <message>
        <source>&amp;Compare</source>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>&amp;Keep as A</source>
        <translation>&amp;Garder comme A</translation>
    </message>
    <message>
        <source>Keep a &amp;session or a run as A …</source>
        <translation>Garder une &amp;session ou une exécution comme A…</translation>
    </message>
    <message>
        <source>Keep an e&amp;xported plan as A …</source>
        <translation>Garder un plan e&amp;xporté comme A…</translation>
    </message>
    <message>
        <source>Show the &amp;comparison</source>
        <translation>Montrer la &amp;comparaison</translation>
    </message>
    <message>
        <source>S&amp;wap A and B</source>
        <translation>Écha&amp;nger A et B</translation>
    </message>
    <message>
        <source>&amp;Drop A</source>
        <translation>&amp;Oublier A</translation>
    </message>
    <message>
        <source>Kept plans</source>
        <translation>Plans gardés</translation>
    </message>
    <message>
        <source>Keep a session or a run as A</source>
        <translation>Garder une session ou une exécution comme A</translation>
    </message>
    <message>
        <source>Sessions and runs (*.taso *.json)</source>
        <translation>Sessions et exécutions (*.taso *.json)</translation>
    </message>
    <message>
        <source>Keep an exported plan as A</source>
        <translation>Garder un plan exporté comme A</translation>
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
        <translation>pas d’appel</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 lignes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Time of B less that of A, with transforms and moves</source>
        <translation>Temps de B moins celui de A, transformations et déplacements compris</translation>
    </message>
    <message>
        <source>Bytes of output and workspace, of B less those of A</source>
        <translation>Octets de sortie et d’espace de travail, de B moins ceux de A</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>A runs</source>
        <translation>A exécute</translation>
    </message>
    <message>
        <source>B runs</source>
        <translation>B exécute</translation>
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
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>taso::ComparisonPage</name>
    <message>
        <source>Layers that differ</source>
        <translation>Couches qui diffèrent</translation>
    </message>
    <message>
        <source>Plan that is compared with</source>
        <translation>Plan auquel on compare</translation>
    </message>
    <message>
        <source>A, the kept plan that the shown one, B, is compared with</source>
        <translation>A, le plan gardé auquel B, celui qui est montré, est comparé</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Keep the shown plan as A, and show what was A</source>
        <translation>Garder le plan montré comme A, et montrer ce qui était A</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Keep this plan no longer</source>
        <translation>Ne plus garder ce plan</translation>
    </message>
    <message>
        <source>all that differs</source>
        <translation>toute différence</translation>
    </message>
    <message>
        <source>Least difference that is listed</source>
        <translation>Plus petite différence listée</translation>
    </message>
    <message>
        <source>Lists only what differs by more than this time, such as 100 us</source>
        <translation>Ne liste que ce qui diffère de plus que ce temps, tel que 100&#xa0;us</translation>
    </message>
    <message>
        <source>Difference of the two plans</source>
        <translation>Différence des deux plans</translation>
    </message>
    <message>
        <source>What explains most of the difference</source>
        <translation>Ce qui explique le plus de la différence</translation>
    </message>
    <message>
        <source>A:</source>
        <translation>A&#xa0;:</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>Keep the shown plan as A (Compare &gt; Keep as A), and go on: what is shown then is held against it.</source>
        <translation>Garder le plan montré comme A (Comparer &gt; Garder comme A), puis poursuivre&#xa0;: ce qui est montré ensuite lui est comparé.</translation>
    </message>
    <message>
        <source>There is no plan to compare.</source>
        <translation>Il n’y a pas de plan à comparer.</translation>
    </message>
    <message>
        <source>A %1, B %2: %3</source>
        <translation>A %1, B %2&#xa0;: %3</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>, arena %1</source>
        <translation>, arène %1</translation>
    </message>
    <message>
        <source>; %1 of %2 layers run otherwise</source>
        <translation>&#xa0;; %1 couches sur %2&#xa0;s’exécutent autrement</translation>
    </message>
    <message>
        <source>No layer differs by more.</source>
        <translation>Aucune couche ne diffère davantage.</translation>
    </message>
</context>
<context>
    <name>taso::Demonstrations</name>
    <message>
        <source>VGG-16 in 2 MiB</source>
        <translation>VGG-16 dans 2&#xa0;Mio</translation>
    </message>
    <message>
        <source>Layer by layer it takes 24.5 MiB. In segments, of which only some rows are held, it runs in 2.</source>
        <translation>Couche par couche, il lui faut 24,5&#xa0;Mio. En segments, dont seules quelques lignes sont gardées, il tourne dans 2.</translation>
    </message>
    <message>
        <source>Time alone against memory</source>
        <translation>Le temps seul contre la mémoire</translation>
    </message>
    <message>
        <source>The fastest plan of SqueezeNet is kept as A, and held against the best one within 1 MiB, layer by layer.</source>
        <translation>Le plan le plus rapide de SqueezeNet est gardé comme A et comparé, couche par couche, au meilleur dans 1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>Words out of speech in 24 KiB</source>
        <translation>Des mots dans la parole en 24&#xa0;Kio</translation>
    </message>
    <message>
        <source>A network that hears key words, on a Cortex-A53 with hardly any memory to spare.</source>
        <translation>Un réseau qui entend des mots-clés, sur un Cortex-A53 qui n’a presque pas de mémoire à donner.</translation>
    </message>
</context>
<context>
    <name>taso::Document</name>
    <message>
        <source>The network has changed since this session was saved.</source>
        <translation>Le réseau a changé depuis l’enregistrement de cette session.</translation>
    </message>
    <message>
        <source>The profile has changed since this session was saved.</source>
        <translation>Le profil a changé depuis l’enregistrement de cette session.</translation>
    </message>
    <message>
        <source>The times were taken under an emulator and say nothing about a board.</source>
        <translation>Les temps ont été pris sous un émulateur et ne disent rien d’une carte.</translation>
    </message>
</context>
<context>
    <name>taso::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;History …</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Undo opening</source>
        <translation>&amp;Annuler l’ouverture</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Préférences…</translation>
    </message>
</context>
<context>
    <name>taso::ExplanationPage</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>no primitive changes</source>
        <translation>aucune primitive ne change</translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation>Ce qui est expliqué</translation>
    </message>
    <message>
        <source>The next step down of the budget</source>
        <translation>Le pas suivant du budget vers le bas</translation>
    </message>
    <message>
        <source>The next step up of the budget</source>
        <translation>Le pas suivant du budget vers le haut</translation>
    </message>
    <message>
        <source>Primitive</source>
        <translation>Primitive</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Best latency</source>
        <translation>Meilleure latence</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The best latency of a plan that uses this candidate</source>
        <translation>La meilleure latence d’un plan qui emploie ce candidat</translation>
    </message>
    <message>
        <source>Candidates of the selected layer</source>
        <translation>Candidats de la couche choisie</translation>
    </message>
    <message>
        <source>There is no answer to explain.</source>
        <translation>Il n’y a pas de réponse à expliquer.</translation>
    </message>
    <message>
        <source>Select a layer to see its candidates.</source>
        <translation>Choisir une couche pour voir ses candidats.</translation>
    </message>
    <message>
        <source>Candidates of %1; computing the reasons …</source>
        <translation>Candidats de %1&#xa0;; calcul des raisons…</translation>
    </message>
    <message>
        <source>With %1 less, %2 in all: %3 (%4 slower): %5.</source>
        <translation>Avec %1 de moins, %2 en tout&#xa0;: %3 (%4 plus lent)&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Nothing needs less memory.</source>
        <translation>Rien ne demande moins de mémoire.</translation>
    </message>
    <message>
        <source>With %1 more, %2 in all: %3 (%4 faster): %5.</source>
        <translation>Avec %1 de plus, %2 en tout&#xa0;: %3 (%4 plus rapide)&#xa0;: %5.</translation>
    </message>
    <message>
        <source>More memory makes nothing faster.</source>
        <translation>Plus de mémoire n’accélère rien.</translation>
    </message>
    <message>
        <source>Candidates of %1</source>
        <translation>Candidats de %1</translation>
    </message>
    <message>
        <source>other segments</source>
        <translation>autres segments</translation>
    </message>
    <message>
        <source>What the segment saves and costs</source>
        <translation>Ce que le segment économise et coûte</translation>
    </message>
    <message>
        <source>Where the segment ends</source>
        <translation>Où finit le segment</translation>
    </message>
    <message>
        <source>rows a call: %1; at once %2</source>
        <translation>lignes par appel&#xa0;: %1&#xa0;; d’un coup %2</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>d’un coup</translation>
    </message>
    <message>
        <source>Segment %1 to %2: %3, and %4 of the arena; one by one the same primitives take %5, and up to %6.</source>
        <translation>Segment %1 à %2&#xa0;: %3, et %4 de l’arène&#xa0;; une à une, les mêmes primitives prennent %5, et jusqu’à %6.</translation>
    </message>
    <message>
        <source>It ends with the network, at %1.</source>
        <translation>Il finit avec le réseau, à %1.</translation>
    </message>
    <message>
        <source>It ends at %1, %2 as a whole: %3, which reads it, cannot run band by band.</source>
        <translation>Il finit à %1, %2 en entier&#xa0;: %3, qui le lit, ne peut s’exécuter bande par bande.</translation>
    </message>
    <message>
        <source>It ends at %1, %2 as a whole; to go on with %3, a line buffer would hold %4 of its %5 rows at least, %6.</source>
        <translation>Il finit à %1, %2 en entier&#xa0;; pour continuer par %3, un tampon de lignes tiendrait au moins %4 de ses %5 lignes, %6.</translation>
    </message>
</context>
<context>
    <name>taso::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Exporter le plan</translation>
    </message>
    <message>
        <source>The selected plan of %1 as C11 source with its weights: predicted latency %2.</source>
        <translation>Le plan choisi de %1 en source C11 avec ses poids&#xa0;: latence prédite %2.</translation>
    </message>
    <message>
        <source>There is no selection to export: nothing keeps the budget or the deadline.</source>
        <translation>Il n’y a pas de sélection à exporter&#xa0;: rien ne respecte le budget ou l’échéance.</translation>
    </message>
    <message>
        <source>&amp;Folder to be written</source>
        <translation>&amp;Dossier à écrire</translation>
    </message>
    <message>
        <source>Folder to be written</source>
        <translation>Dossier à écrire</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Outcome of the export</source>
        <translation>Résultat de l’export</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Built for</source>
        <translation>Compilé pour</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>File weights.bin, read at start</source>
        <translation>Fichier weights.bin, lu au démarrage</translation>
    </message>
    <message>
        <source>C source, linked in</source>
        <translation>Source C, liée au programme</translation>
    </message>
    <message>
        <source>weights.bin, linked in by the assembler</source>
        <translation>weights.bin, lié par l’assembleur</translation>
    </message>
    <message>
        <source>&amp;Built for</source>
        <translation>Compilé &amp;pour</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>Po&amp;ids</translation>
    </message>
    <message>
        <source>%1, as planned</source>
        <translation>%1, comme planifié</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Comme planifié</translation>
    </message>
    <message>
        <source>Built for %1 (%2), whose profile the predicted latency rests on.</source>
        <translation>Compilé pour %1 (%2), sur le profil duquel repose la latence prédite.</translation>
    </message>
    <message>
        <source>The program reads weights.bin into memory when it starts.</source>
        <translation>Le programme lit weights.bin en mémoire à son démarrage.</translation>
    </message>
    <message>
        <source>Any C compiler links the weights in; large ones take it long.</source>
        <translation>Tout compilateur C lie les poids&#xa0;; s’ils sont gros, il y met longtemps.</translation>
    </message>
    <message>
        <source>The weights are linked in at once; it needs an assembler that knows .incbin.</source>
        <translation>Les poids sont liés aussitôt&#xa0;; il faut un assembleur qui connaisse .incbin.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Any machine</source>
        <translation>Toute machine</translation>
    </message>
    <message>
        <source>any machine</source>
        <translation>toute machine</translation>
    </message>
    <message>
        <source>Any machine with %1</source>
        <translation>Toute machine à %1</translation>
    </message>
    <message>
        <source>any machine with %1</source>
        <translation>toute machine à %1</translation>
    </message>
    <message>
        <source>Built for %1. The predicted latency rests on the profile of %2: elsewhere it is another.</source>
        <translation>Compilé pour %1. La latence prédite repose sur le profil de %2&#xa0;: ailleurs, elle est autre.</translation>
    </message>
</context>
<context>
    <name>taso::Exporting</name>
    <message>
        <source>The plan is in %1: arena %2, weights %3, predicted latency %4.</source>
        <translation>Le plan est dans %1&#xa0;: arène %2, poids %3, latence prédite %4.</translation>
    </message>
    <message>
        <source>What the profile states of its compiler (%1) is a record and was not followed; the plan is built with %2.</source>
        <translation>Ce que le profil indique de son compilateur (%1) est une trace et n’a pas été suivi&#xa0;; le plan est compilé avec %2.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>L’export a été annulé&#xa0;; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>taso::FamilyLegend</name>
    <message>
        <source>other layers</source>
        <translation>autres couches</translation>
    </message>
    <message>
        <source>transform</source>
        <translation>transformation</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
</context>
<context>
    <name>taso::FileDialog</name>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
</context>
<context>
    <name>taso::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open network …</source>
        <translation>&amp;Ouvrir un réseau…</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>Ouvrir un réseau</translation>
    </message>
    <message>
        <source>Networks (%1);;All files (*)</source>
        <translation>Réseaux (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open s&amp;ession …</source>
        <translation>Ouvrir une &amp;session…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Sessions (*.taso);;All files (*)</source>
        <translation>Sessions (*.taso);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouverts &amp;récemment</translation>
    </message>
    <message>
        <source>&amp;Go on with</source>
        <translation>&amp;Continuer avec</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>&amp;Enregistrer la session</translation>
    </message>
    <message>
        <source>Save session &amp;as …</source>
        <translation>Enregistrer la session so&amp;us…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>E&amp;xport plan …</source>
        <translation>E&amp;xporter le plan…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation>Enregistrer une &amp;image…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>Sessions (*.taso)</source>
        <translation>Sessions (*.taso)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer une image</translation>
    </message>
    <message>
        <source>Picture of the window (*.png);;Drawing of the layer graph (*.svg)</source>
        <translation>Image de la fenêtre (*.png);;Dessin du graphe des couches (*.svg)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was left</source>
        <translation>Rien n’est resté</translation>
    </message>
    <message>
        <source>Save repor&amp;t …</source>
        <translation>Enregistrer un rappor&amp;t…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>Page with all in it (*.html);;Sheets to print (*.pdf)</source>
        <translation>Page qui contient tout (*.html);;Feuilles à imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>Save &amp;layer table …</source>
        <translation>Enregistrer le ta&amp;bleau des couches…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Sho&amp;w start page</source>
        <translation>Pa&amp;ge d’accueil</translation>
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
        <translation>Ce réseau est trop grand pour suivre son ILP pas à pas. Le petit exemple est fait pour cela&#xa0;; tout réseau d’au plus %1 couches peut convenir.</translation>
    </message>
    <message>
        <source>This ILP has %1 unknowns, too many to follow: up to %2 it is solved step by step. The tiny example has fewer; so has a network with layers pinned, another kind of budget, or no segments.</source>
        <translation>Cet ILP a %1 inconnues, trop pour être suivi&#xa0;: jusqu’à %2 il est résolu pas à pas. Le petit exemple en a moins&#xa0;; de même un réseau aux couches épinglées, un autre type de budget, ou l’absence de segments.</translation>
    </message>
</context>
<context>
    <name>taso::FormulationPage</name>
    <message>
        <source>The integer linear programme as text</source>
        <translation>Le programme linéaire en nombres entiers, en texte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as LP file…</source>
        <translation>Enregistrer en fichier LP…</translation>
    </message>
    <message>
        <source>Open the tiny example</source>
        <translation>Ouvrir le petit exemple</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>The rows of the ILP, with what binds at this step</source>
        <translation>Les lignes de l’ILP, avec ce qui contraint à cette étape</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>What is solved at this step: a relaxation, and the branches so far</source>
        <translation>Ce qui est résolu à cette étape&#xa0;: une relaxation, et les branches jusqu’ici</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>All of it as text, to be copied or saved for another solver</source>
        <translation>Le tout en texte, à copier ou à enregistrer pour un autre solveur</translation>
    </message>
    <message>
        <source>Why the ILP is not shown</source>
        <translation>Pourquoi l’ILP n’est pas montré</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Write the ILP for other solvers, in the format of CPLEX</source>
        <translation>Écrire l’ILP pour d’autres solveurs, au format de CPLEX</translation>
    </message>
</context>
<context>
    <name>taso::FrontierChart</name>
    <message>
        <source>Frontier: latency over memory</source>
        <translation>Frontière&#xa0;: latence selon la mémoire</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latence</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>The plans worth having: latency over memory.</source>
        <translation>Les plans qui valent la peine&#xa0;: latence selon la mémoire.</translation>
    </message>
    <message>
        <source>memory (B)</source>
        <translation>mémoire (o)</translation>
    </message>
    <message>
        <source>latency (ns)</source>
        <translation>latence (ns)</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>frontier</source>
        <translation>frontière</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>coude</translation>
    </message>
    <message>
        <source>−%1 for +%2</source>
        <translation>−%1 pour +%2</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>%1: %2 within %3</source>
        <translation>%1&#xa0;: %2 dans %3</translation>
    </message>
    <message>
        <source>Click a point to take its memory as the budget; drag the handle below to move the budget, the one at the right to set a deadline. Triangles are baselines.</source>
        <translation>Un clic sur un point prend sa mémoire comme budget&#xa0;; la poignée du bas déplace le budget, celle de droite fixe une échéance. Les triangles sont des méthodes de référence.</translation>
    </message>
</context>
<context>
    <name>taso::GoOnBar</name>
    <message>
        <source>&amp;Go on</source>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>Not now: it stays in File &gt; Go on with</source>
        <translation>Pas maintenant&#xa0;: il reste dans Fichier &gt; Continuer avec</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Your work of %1 is kept: %2</source>
        <translation>Le travail du %1 est conservé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>taso::GraphFigures</name>
    <message>
        <source>%1 faster than A</source>
        <translation>%1 plus rapide que A</translation>
    </message>
    <message>
        <source>as in A</source>
        <translation>comme dans A</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>%1 plus lent</translation>
    </message>
    <message>
        <source>%1 of output and workspace</source>
        <translation>%1 de sortie et d’espace de travail</translation>
    </message>
    <message>
        <source>%1 a box</source>
        <translation>%1 par case</translation>
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
        <translation>Vue d’ensemble du graphe</translation>
    </message>
    <message>
        <source>Click or drag to see another part of the graph; M hides this overview.</source>
        <translation>Cliquer ou glisser pour voir une autre partie du graphe&#xa0;; M cache cette vue.</translation>
    </message>
</context>
<context>
    <name>taso::GraphMenu</name>
    <message>
        <source>Layer &amp;graph</source>
        <translation>&amp;Graphe des couches</translation>
    </message>
    <message>
        <source>&amp;Width by time</source>
        <translation>&amp;Largeur selon le temps</translation>
    </message>
    <message>
        <source>Fills each box as far as its share of the slowest</source>
        <translation>Remplit chaque case selon sa part de la plus lente</translation>
    </message>
    <message>
        <source>Collapse repeated &amp;blocks</source>
        <translation>Replier les &amp;blocs répétés</translation>
    </message>
    <message>
        <source>One box for blocks that repeat one behind the other; C opens or closes those of the selected layer.</source>
        <translation>Une case pour les blocs qui se répètent l’un derrière l’autre&#xa0;; C ouvre ou ferme ceux de la couche sélectionnée.</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>All of it small in a corner, where not all is seen</source>
        <translation>Le tout en petit dans un coin, quand tout n’est pas visible</translation>
    </message>
    <message>
        <source>Colour by &amp;family</source>
        <translation>Couleur selon la &amp;famille</translation>
    </message>
    <message>
        <source>Each box in the colour of its primitive&apos;s family</source>
        <translation>Chaque case dans la couleur de la famille de sa primitive</translation>
    </message>
    <message>
        <source>Colour by &amp;time</source>
        <translation>Couleur selon le &amp;temps</translation>
    </message>
    <message>
        <source>The slower, the stronger</source>
        <translation>Plus c’est lent, plus c’est vif</translation>
    </message>
    <message>
        <source>Colour by &amp;memory</source>
        <translation>Couleur selon la &amp;mémoire</translation>
    </message>
    <message>
        <source>The more bytes of output and workspace, the stronger</source>
        <translation>Plus il y a d’octets de sortie et d’espace de travail, plus c’est vif</translation>
    </message>
    <message>
        <source>Colour by &amp;difference from A</source>
        <translation>Couleur selon l’&amp;écart avec A</translation>
    </message>
    <message>
        <source>What is faster and what is slower than in the plan that was kept</source>
        <translation>Ce qui est plus rapide ou plus lent que dans le plan gardé</translation>
    </message>
</context>
<context>
    <name>taso::GraphView</name>
    <message>
        <source>Layer graph</source>
        <translation>Graphe des couches</translation>
    </message>
    <message>
        <source>Transform %1: %2, %3 (%4)</source>
        <translation>Transformation %1&#xa0;: %2, %3 (%4)</translation>
    </message>
    <message>
        <source>Open a network, or drop its file here.</source>
        <translation>Ouvrir un réseau, ou déposer son fichier ici.</translation>
    </message>
    <message>
        <source>Laying out the graph …</source>
        <translation>Disposition du graphe…</translation>
    </message>
    <message>
        <source>rows a call: %1 · line buffers: %2</source>
        <translation>lignes par appel&#xa0;: %1 · tampons de lignes&#xa0;: %2</translation>
    </message>
    <message>
        <source>rows: %1 · %2</source>
        <translation>lignes&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Segment %1 to %2, run depth first in %3 calls
rows a call: %4; line buffers: %5
%6, moving rows %7 of it
Double-click the frame, or press Ctrl+D, to see its inside.</source>
        <translation>Segment %1 à %2, en profondeur d’abord en %3 appels
lignes par appel&#xa0;: %4&#xa0;; tampons de lignes&#xa0;: %5
%6, dont %7 à déplacer des lignes
Double-cliquer le cadre, ou Ctrl+D, montre l’intérieur.</translation>
    </message>
    <message>
        <source>Click a layer to select it, twice for its candidates; drag to move, turn the wheel to zoom, press F to fit. Arrows walk along the edges; C opens or closes the repeated blocks that the layer is in, M shows or hides the overview.</source>
        <translation>Cliquer sélectionne une couche, double-cliquer montre ses candidats&#xa0;; glisser déplace, la molette zoome, F ajuste. Les flèches suivent les arêtes&#xa0;; C ouvre ou ferme les blocs répétés de la couche, M montre ou cache la vue d’ensemble.</translation>
    </message>
    <message>
        <source>Shows every layer of the blocks that repeat</source>
        <translation>Montre chaque couche des blocs répétés</translation>
    </message>
    <message>
        <source>Shows blocks that repeat, one behind the other, as one box</source>
        <translation>Montre en une seule case les blocs qui se répètent l’un derrière l’autre</translation>
    </message>
    <message>
        <source>no regular expression yet</source>
        <translation>pas encore une expression régulière</translation>
    </message>
    <message>
        <source>No layer is found · Esc</source>
        <translation>Aucune couche trouvée · Échap</translation>
    </message>
    <message>
        <source>%1 of %2 layers · F3 · Esc</source>
        <translation>%1 couches sur %2 · F3 · Échap</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 blocks of %4 layers
time %5, weights %6, outputs and workspaces %7
Double-click, or press C, to see its layers.</source>
        <translation>%1 à %2&#xa0;: %3 blocs de %4 couches
temps %5, poids %6, sorties et espaces de travail %7
Double-cliquer ou appuyer sur C pour voir les couches.</translation>
    </message>
    <message>
        <source>Expand repeated blocks</source>
        <translation>Déplier les blocs répétés</translation>
    </message>
    <message>
        <source>Collapse repeated blocks</source>
        <translation>Replier les blocs répétés</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>lit %1</translation>
    </message>
</context>
<context>
    <name>taso::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;About TASO Workbench</source>
        <translation>À &amp;propos de TASO Workbench</translation>
    </message>
    <message>
        <source>About TASO Workbench</source>
        <translation>À propos de TASO Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;TASO Workbench&lt;/h3&gt;&lt;p&gt;Chooses primitives and layouts for a convolutional network by integer linear programming, under a memory budget, and writes the plan as C.&lt;/p&gt;&lt;p&gt;After &lt;i&gt;TASO: Time and Space Optimization for Memory-Constrained DNN Inference&lt;/i&gt; (Wen, Anderson, Radu, O&apos;Boyle, Gregg; 2020).&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later; the kernels and exported plans: MIT.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;TASO Workbench&lt;/h3&gt;&lt;p&gt;Choisit primitives et dispositions d’un réseau convolutif par programmation linéaire en nombres entiers, sous un budget de mémoire, et écrit le plan en C.&lt;/p&gt;&lt;p&gt;D’après &lt;i&gt;TASO: Time and Space Optimization for Memory-Constrained DNN Inference&lt;/i&gt; (Wen, Anderson, Radu, O’Boyle, Gregg&#xa0;; 2020).&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later&#xa0;; les noyaux et les plans exportés&#xa0;: MIT.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>&amp;Trouver une commande…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
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
        <translation>interdire %1</translation>
    </message>
    <message>
        <source>lift the ban of %1</source>
        <translation>lever l’interdiction de %1</translation>
    </message>
    <message>
        <source>pin %1 to %2</source>
        <translation>épingler %1 à %2</translation>
    </message>
    <message>
        <source>unpin %1</source>
        <translation>désépingler %1</translation>
    </message>
    <message>
        <source>keep %1 out of segments</source>
        <translation>tenir %1 hors des segments</translation>
    </message>
    <message>
        <source>let %1 be part of segments</source>
        <translation>admettre %1 dans des segments</translation>
    </message>
    <message>
        <source>keep %1 to %2 together</source>
        <translation>garder %1 à %2 ensemble</translation>
    </message>
    <message>
        <source>let %1 to %2 run apart</source>
        <translation>ne plus garder %1 à %2 ensemble</translation>
    </message>
    <message>
        <source>lift all rules</source>
        <translation>lever toutes les règles</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>profil %1</translation>
    </message>
    <message>
        <source>threads: %1</source>
        <translation>threads&#xa0;: %1</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>type %1</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budget %1</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>pas d’échéance</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>pas de budget</translation>
    </message>
    <message>
        <source>file order</source>
        <translation>ordre du fichier</translation>
    </message>
    <message>
        <source>chosen order</source>
        <translation>ordre choisi</translation>
    </message>
    <message>
        <source>segments on</source>
        <translation>avec segments</translation>
    </message>
    <message>
        <source>segments off</source>
        <translation>sans segments</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>session %1</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>réseau %1</translation>
    </message>
    <message>
        <source>%1, and %2 more changes</source>
        <translation>%1, et %2 changements de plus</translation>
    </message>
</context>
<context>
    <name>taso::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>taso::HistoryModel</name>
    <message>
        <source>opening …</source>
        <translation>ouverture…</translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation>irréalisable</translation>
    </message>
    <message>
        <source>%1, present</source>
        <translation>%1, actuel</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, annulé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
</context>
<context>
    <name>taso::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>A click or Enter goes to a step. What is undone stays until something else is asked.</source>
        <translation>Un clic ou Entrée mène à une étape. Ce qui est annulé reste jusqu’à ce qu’autre chose soit demandé.</translation>
    </message>
</context>
<context>
    <name>taso::IlpRowsModel</name>
    <message>
        <source>none, so no row</source>
        <translation>aucun, donc aucune ligne</translation>
    </message>
    <message>
        <source>%1, the limit of rows 4 and 5</source>
        <translation>%1, la limite des lignes 4 et 5</translation>
    </message>
    <message>
        <source>%1; no row, for what takes more, or is beaten, is left out: candidates %2</source>
        <translation>%1&#xa0;; aucune ligne, car ce qui prend plus, ou qui est dominé, est écarté&#xa0;: candidats %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>binding: a KiB more would save %1</source>
        <translation>contraint&#xa0;: un Kio de plus gagnerait %1</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>contraint</translation>
    </message>
    <message>
        <source>until now %1</source>
        <translation>jusqu’ici %1</translation>
    </message>
</context>
<context>
    <name>taso::IlpRowsView</name>
    <message>
        <source>The rows of the integer linear programme</source>
        <translation>Les lignes du programme linéaire en nombres entiers</translation>
    </message>
</context>
<context>
    <name>taso::IlpSymbol</name>
    <message>
        <source>overlapping</source>
        <translation>superposé</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
</context>
<context>
    <name>taso::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Au travail</translation>
    </message>
</context>
<context>
    <name>taso::JobNews</name>
    <message>
        <source>Timing has ended: it is in %1.</source>
        <translation>La mesure est terminée&#xa0;: elle est dans %1.</translation>
    </message>
    <message>
        <source>The plan has run on the board: measured %1.</source>
        <translation>Le plan a tourné sur la carte&#xa0;: %1 mesurés.</translation>
    </message>
    <message>
        <source>The times have been checked.</source>
        <translation>Les temps sont vérifiés.</translation>
    </message>
</context>
<context>
    <name>taso::Keeping</name>
    <message>
        <source>Another window has gone on with this work.</source>
        <translation>Une autre fenêtre a continué ce travail.</translation>
    </message>
</context>
<context>
    <name>taso::KeptPlans</name>
    <message>
        <source>least %1 within %2</source>
        <translation>minimum de %1 en %2</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 without a limit</source>
        <translation>%1 sans limite</translation>
    </message>
    <message>
        <source>run on %1</source>
        <translation>exécution sur %1</translation>
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
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>pins: %1</source>
        <translation>épinglages&#xa0;: %1</translation>
    </message>
    <message>
        <source>bans: %1</source>
        <translation>interdictions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changes are not kept: %1</source>
        <translation>Les changements ne sont pas conservés&#xa0;: %1</translation>
    </message>
    <message>
        <source>rules of segments: %1</source>
        <translation>règles de segments&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>taso::LatencyReadout</name>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>What is proven of the latency</source>
        <translation>Ce qui est prouvé de la latence</translation>
    </message>
    <message>
        <source>no network is open</source>
        <translation>aucun réseau n’est ouvert</translation>
    </message>
    <message>
        <source>computing the frontier …</source>
        <translation>calcul de la frontière…</translation>
    </message>
    <message>
        <source>no frontier</source>
        <translation>pas de frontière</translation>
    </message>
    <message>
        <source>optimal (ILP still proving)</source>
        <translation>optimal (PLNE en cours)</translation>
    </message>
    <message>
        <source>optimal, proven</source>
        <translation>optimal, prouvé</translation>
    </message>
    <message>
        <source>best of what was found</source>
        <translation>le meilleur trouvé</translation>
    </message>
    <message>
        <source>feasible, gap %1</source>
        <translation>réalisable, écart %1</translation>
    </message>
    <message>
        <source>infeasible: at least %1</source>
        <translation>irréalisable&#xa0;: au moins %1</translation>
    </message>
    <message>
        <source>opening …</source>
        <translation>ouverture…</translation>
    </message>
    <message>
        <source>problem file</source>
        <translation>fichier de problème</translation>
    </message>
    <message>
        <source>estimated · %1 · %2</source>
        <translation>estimé · %1 · %2</translation>
    </message>
    <message>
        <source>no budget: %1</source>
        <translation>sans budget&#xa0;: %1</translation>
    </message>
    <message>
        <source>greedy-fit: %1 (%2)</source>
        <translation>greedy-fit&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>greedy-fit finds nothing that fits</source>
        <translation>greedy-fit ne trouve rien qui tienne</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 threads</translation>
    </message>
    <message>
        <source>best so far, still searching …</source>
        <translation>recherche&#xa0;: le meilleur déjà…</translation>
    </message>
    <message>
        <source>nothing fits yet, still searching …</source>
        <translation>recherche&#xa0;: rien ne tient…</translation>
    </message>
    <message>
        <source>nothing that fits was found</source>
        <translation>rien trouvé qui tienne</translation>
    </message>
    <message>
        <source>best of the listed points</source>
        <translation>meilleur des points listés</translation>
    </message>
    <message>
        <source>emulated · %1 · %2</source>
        <translation>émulé · %1 · %2</translation>
    </message>
    <message>
        <source>fastest plan: %1</source>
        <translation>plan le plus rapide&#xa0;: %1</translation>
    </message>
    <message>
        <source>least-memory plan: %1</source>
        <translation>plan économe&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>taso::LayerCard</name>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>The layers of the selection as a table</source>
        <translation>Les couches de la sélection en tableau</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Why the selected layer runs its primitive, and what more memory buys</source>
        <translation>Pourquoi la couche choisie exécute sa primitive, et ce que rapporte plus de mémoire</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>What differs from a plan that was kept</source>
        <translation>Ce qui diffère d’un plan gardé</translation>
    </message>
</context>
<context>
    <name>taso::LayerMenu</name>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Désépingler</translation>
    </message>
    <message>
        <source>&amp;Ban %1 everywhere</source>
        <translation>Interdire %1 &amp;partout</translation>
    </message>
    <message>
        <source>&amp;Lift all rules</source>
        <translation>&amp;Lever toutes les règles</translation>
    </message>
    <message>
        <source>&amp;Explain this layer</source>
        <translation>E&amp;xpliquer cette couche</translation>
    </message>
    <message>
        <source>&amp;Pin this layer to</source>
        <translation>Épin&amp;gler cette couche à</translation>
    </message>
    <message>
        <source>Inside of its &amp;segment</source>
        <translation>&amp;Intérieur de son segment</translation>
    </message>
    <message>
        <source>Keep &amp;out of segments</source>
        <translation>Tenir &amp;hors des segments</translation>
    </message>
    <message>
        <source>&amp;Keep its segment together</source>
        <translation>Garder son segment &amp;entier</translation>
    </message>
    <message>
        <source>Keep &amp;together up to</source>
        <translation>Garder ensemble &amp;jusqu’à</translation>
    </message>
    <message>
        <source>&amp;Candidates …</source>
        <translation>&amp;Candidats…</translation>
    </message>
    <message>
        <source>En&amp;d the network here</source>
        <translation>Ter&amp;miner le réseau ici</translation>
    </message>
    <message>
        <source>&amp;Whole network</source>
        <translation>&amp;Réseau entier</translation>
    </message>
</context>
<context>
    <name>taso::LayerPage</name>
    <message>
        <source>Layer table</source>
        <translation>Tableau des couches</translation>
    </message>
    <message>
        <source>Filter of the layer table</source>
        <translation>Filtre du tableau des couches</translation>
    </message>
    <message>
        <source>The layers, with what is chosen for each.</source>
        <translation>Les couches, avec ce qui est choisi pour chacune.</translation>
    </message>
    <message>
        <source>Cop&amp;y rows</source>
        <translation>Copier les ligne&amp;s</translation>
    </message>
    <message>
        <source>Save the table as CS&amp;V …</source>
        <translation>Enregistrer le tableau en CS&amp;V…</translation>
    </message>
    <message>
        <source>The selected rows, with headings, separated by tabulators</source>
        <translation>Les lignes choisies, avec les en-têtes, séparées par des tabulations</translation>
    </message>
    <message>
        <source>Filter: conv hcw -winograd …</source>
        <translation>Filtre&#xa0;: conv hcw -winograd …</translation>
    </message>
    <message>
        <source>Sums of the layer table</source>
        <translation>Sommes du tableau des couches</translation>
    </message>
    <message>
        <source>Sums of the selected rows, or of all that are seen</source>
        <translation>Sommes des lignes choisies, ou de toutes celles qui se voient</translation>
    </message>
    <message>
        <source>Inside of its &amp;segment</source>
        <translation>&amp;Intérieur de son segment</translation>
    </message>
    <message>
        <source>Colum&amp;ns</source>
        <translation>Colo&amp;nnes</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Visible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shows the rows that have all of these words in name, op, primitive, family or layouts.
-word leaves out the rows that have it; /3x[35]/ is a regular expression.
Enter goes to the next layer that is found, Esc clears the filter.</source>
        <translation>Montre les lignes dont le nom, l’op, la primitive, la famille ou les dispositions contiennent tous ces mots.
-mot écarte les lignes qui le contiennent&#xa0;; /3x[35]/ est une expression régulière.
Entrée va à la couche trouvée suivante, Échap vide le filtre.</translation>
    </message>
</context>
<context>
    <name>taso::LayerSums</name>
    <message>
        <source>layers: %1</source>
        <translation>couches&#xa0;: %1</translation>
    </message>
    <message>
        <source>segments: %1</source>
        <translation>segments&#xa0;: %1</translation>
    </message>
    <message>
        <source>transforms: %1</source>
        <translation>transformations&#xa0;: %1</translation>
    </message>
    <message>
        <source>time %1 (%2)</source>
        <translation>temps %1 (%2)</translation>
    </message>
    <message>
        <source>largest workspace %1</source>
        <translation>plus grand espace de travail %1</translation>
    </message>
    <message>
        <source>weights %1</source>
        <translation>poids %1</translation>
    </message>
</context>
<context>
    <name>taso::LayerTableModel</name>
    <message>
        <source>transform</source>
        <translation>transformation</translation>
    </message>
    <message>
        <source>%1 (input)</source>
        <translation>%1 (entrée)</translation>
    </message>
    <message>
        <source>%1 (output)</source>
        <translation>%1 (sortie)</translation>
    </message>
    <message>
        <source>%1 of the latency (%2)</source>
        <translation>%1 de la latence (%2)</translation>
    </message>
    <message>
        <source>Position in the order of execution, transforms counted</source>
        <translation>Place dans l’ordre d’exécution, transformations comprises</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>Nom de la couche</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>What the layer computes</source>
        <translation>Ce que calcule la couche</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>The primitive that was selected for the layer</source>
        <translation>La primitive choisie pour la couche</translation>
    </message>
    <message>
        <source>Primitive</source>
        <translation>Primitive</translation>
    </message>
    <message>
        <source>Layout read and layout written</source>
        <translation>Disposition lue et disposition écrite</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Dispositions</translation>
    </message>
    <message>
        <source>Time of the layer, with its share of the slowest one as a bar</source>
        <translation>Temps de la couche, avec sa part de la plus lente en barre</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Scratch bytes while the layer runs</source>
        <translation>Octets de travail pendant que la couche s’exécute</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Constant bytes in the form that the primitive reads</source>
        <translation>Octets constants sous la forme que lit la primitive</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Bytes of the tensor that the layer makes</source>
        <translation>Octets du tenseur que fait la couche</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Where the time comes from</source>
        <translation>D’où vient le temps</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>pinned by hand</source>
        <translation>épinglée à la main</translation>
    </message>
    <message>
        <source>Rows a call of a layer that runs band by band, in a segment</source>
        <translation>Lignes par appel d’une couche qui s’exécute bande par bande, dans un segment</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>moving rows: %1</source>
        <translation>déplacement de lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>The algorithm that the primitive shares with others</source>
        <translation>L’algorithme que la primitive partage avec d’autres</translation>
    </message>
    <message>
        <source>Share of the latency</source>
        <translation>Part de la latence</translation>
    </message>
</context>
<context>
    <name>taso::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>taso::Lesson</name>
    <message>
        <source>No network is open yet: the first step opens one.</source>
        <translation>Aucun réseau n’est encore ouvert&#xa0;: la première étape en ouvre un.</translation>
    </message>
    <message>
        <source>%1 layers, and about %2 ways to choose a primitive for each of them.</source>
        <translation>%1 couches, et environ %2 façons de choisir une primitive pour chacune.</translation>
    </message>
    <message>
        <source>Candidates of %1: %2, from %3 to %4. The fastest of a layer is not always the best for the whole.</source>
        <translation>Candidats de %1&#xa0;: %2, de %3 à %4. Le plus rapide d’une couche n’est pas toujours le meilleur pour l’ensemble.</translation>
    </message>
    <message>
        <source>Within %1 the best plan takes %2: %3 more than the fastest of all.</source>
        <translation>Dans %1, le meilleur plan prend %2&#xa0;: %3 de plus que le plus rapide de tous.</translation>
    </message>
    <message>
        <source>Only one plan is worth having here: choose another kind of budget, or lift a rule.</source>
        <translation>Un seul plan vaut la peine ici&#xa0;: choisir un autre type de budget, ou lever une règle.</translation>
    </message>
    <message>
        <source>%1 less memory for %2 more time.</source>
        <translation>%1 de mémoire en moins pour %2 de plus.</translation>
    </message>
    <message>
        <source>%1 less time for %2 more memory.</source>
        <translation>%1 de temps en moins pour %2 de mémoire en plus.</translation>
    </message>
    <message>
        <source>Infeasible: every plan needs %1 or more. Ctrl+Z takes the budget back.</source>
        <translation>Irréalisable&#xa0;: tout plan demande au moins %1. Ctrl+Z annule ce budget.</translation>
    </message>
    <message>
        <source>With this kind of budget hardly anything is too little: choose Arena first.</source>
        <translation>Avec ce type de budget, presque rien n’est trop peu&#xa0;: choisir d’abord Arène.</translation>
    </message>
    <message>
        <source>It is in %1. There “make run” builds it, runs it, and checks its output.</source>
        <translation>Il est dans %1. Là, «&#xa0;make run&#xa0;» le compile, l’exécute et vérifie sa sortie.</translation>
    </message>
    <message>
        <source>Nothing fits, so there is no plan to write: take the budget back with Ctrl+Z.</source>
        <translation>Rien ne tient, il n’y a donc aucun plan à écrire&#xa0;: annuler le budget avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>Load: a network is a graph</source>
        <translation>Charger&#xa0;: un réseau est un graphe</translation>
    </message>
    <message>
        <source>A convolutional network is a graph of layers: what one of them writes, the next ones read. Each layer can be run in many ways. The tiny network has a dozen layers, so that all of it is in sight.</source>
        <translation>Un réseau convolutif est un graphe de couches&#xa0;: ce que l’une écrit, les suivantes le lisent. Chaque couche peut être exécutée de bien des façons. Le petit réseau a une douzaine de couches, afin que tout reste visible.</translation>
    </message>
    <message>
        <source>Open it: Network &gt; Tiny example.</source>
        <translation>L’ouvrir&#xa0;: Réseau &gt; Petit exemple.</translation>
    </message>
    <message>
        <source>Cost: every choice has its price</source>
        <translation>Coût&#xa0;: chaque choix a son prix</translation>
    </message>
    <message>
        <source>A way to run a layer is called a primitive. Each takes its own time, and its own workspace beside the tensors. Where neighbours want their tensors in different layouts, a transform between them costs time, too.</source>
        <translation>Une façon d’exécuter une couche s’appelle une primitive. Chacune prend son temps, et son espace de travail à côté des tenseurs. Si deux voisines veulent leurs tenseurs dans des dispositions différentes, une transformation entre elles coûte aussi du temps.</translation>
    </message>
    <message>
        <source>Double-click a layer in the graph, or press Enter on it, and compare its candidates.</source>
        <translation>Double-cliquer une couche dans le graphe, ou y presser Entrée, et comparer ses candidats.</translation>
    </message>
    <message>
        <source>Constraint: memory is short</source>
        <translation>Contrainte&#xa0;: la mémoire est comptée</translation>
    </message>
    <message>
        <source>On a small board the fastest plan may not fit. A budget rules out all plans that need more, and of those that are left the fastest one is shown. The kind says what must fit: Arena is the memory that all tensors and workspaces share.</source>
        <translation>Sur une petite carte, le plan le plus rapide peut ne pas tenir. Un budget écarte tous les plans qui demandent plus, et de ceux qui restent le plus rapide est montré. Le type dit ce qui doit tenir&#xa0;: l’arène est la mémoire que partagent tous les tenseurs et espaces de travail.</translation>
    </message>
    <message>
        <source>Choose Arena as the kind of budget, and drag the slider to the left.</source>
        <translation>Choisir Arène comme type de budget, et glisser le curseur vers la gauche.</translation>
    </message>
    <message>
        <source>Trade-off: less memory, more time</source>
        <translation>Compromis&#xa0;: moins de mémoire, plus de temps</translation>
    </message>
    <message>
        <source>Each point of the frontier is a plan that no other beats in memory and in time. Whoever wants less of the one pays with the other. What is bought by a step, and at what price, differs from point to point.</source>
        <translation>Chaque point de la frontière est un plan qu’aucun autre ne bat à la fois en mémoire et en temps. Qui veut moins de l’une paie avec l’autre. Ce qu’un pas rapporte, et à quel prix, change de point en point.</translation>
    </message>
    <message>
        <source>Click another point of the frontier.</source>
        <translation>Cliquer un autre point de la frontière.</translation>
    </message>
    <message>
        <source>Proof: is there nothing better?</source>
        <translation>Preuve&#xa0;: n’y a-t-il rien de mieux&#xa0;?</translation>
    </message>
    <message>
        <source>“optimal, proven” says that no plan within the budget is faster. Two methods have found it, each the check of the other: a dynamic programme and an integer linear programme. That nothing fits can be proven just as well.</source>
        <translation>«&#xa0;optimal, prouvé&#xa0;» dit qu’aucun plan dans le budget n’est plus rapide. Deux méthodes l’ont trouvé, chacune contrôlant l’autre&#xa0;: un programme dynamique et un programme linéaire en nombres entiers. Que rien ne tienne se prouve tout aussi bien.</translation>
    </message>
    <message>
        <source>Type 1 KiB as the budget, and press Enter.</source>
        <translation>Taper 1&#xa0;Kio comme budget, et presser Entrée.</translation>
    </message>
    <message>
        <source>Export: a plan is a program</source>
        <translation>Exporter&#xa0;: un plan est un programme</translation>
    </message>
    <message>
        <source>A plan is written as plain C: one call a step, at fixed places in one block of memory. It needs exactly the bytes that were promised, and no library but libc and libm.</source>
        <translation>Un plan s’écrit en C ordinaire&#xa0;: un appel par étape, à des places fixes dans un seul bloc de mémoire. Il demande exactement les octets promis, et aucune bibliothèque sinon libc et libm.</translation>
    </message>
    <message>
        <source>Export the plan by File &gt; Export plan, or into a temporary folder.</source>
        <translation>Exporter le plan par Fichier &gt; Exporter le plan, ou dans un dossier temporaire.</translation>
    </message>
    <message>
        <source>Into a temporary folder</source>
        <translation>Dans un dossier temporaire</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <translation>C’était la visite</translation>
    </message>
    <message>
        <source>From here: a network in use, such as SqueezeNet. Ctrl+D shows a segment from inside, call by call. Ctrl+Shift+A keeps a plan, to hold others against it. F11 is for a projector, Ctrl+K finds any command, and F1 has all keys.</source>
        <translation>D’ici&#xa0;: un réseau réel, tel que SqueezeNet. Ctrl+D montre un segment de l’intérieur, appel par appel. Ctrl+Shift+A garde un plan, pour lui en comparer d’autres. F11 sert au projecteur, Ctrl+K trouve toute commande, et F1 donne toutes les touches.</translation>
    </message>
    <message>
        <source>Open SqueezeNet</source>
        <translation>Ouvrir SqueezeNet</translation>
    </message>
</context>
<context>
    <name>taso::LessonCard</name>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>What there is to know</source>
        <translation>Ce qu’il y a à savoir</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>Ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Mark in the window what this step speaks of</source>
        <translation>Marquer dans la fenêtre ce dont parle cette étape</translation>
    </message>
    <message>
        <source>On to the next step without this one</source>
        <translation>Passer à l’étape suivante sans celle-ci</translation>
    </message>
    <message>
        <source>Do it for this once</source>
        <translation>Le faire pour cette fois</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>taso::LessonMarks</name>
    <message>
        <source>Steps done: %1 of %2</source>
        <translation>Étapes faites&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>taso::LessonOffer</name>
    <message>
        <source>&amp;Take the tour</source>
        <translation>&amp;Faire la visite</translation>
    </message>
    <message>
        <source>New here? A tour in six steps, on a network of a dozen layers.</source>
        <translation>Première fois&#xa0;? Une visite en six étapes, sur un réseau d’une douzaine de couches.</translation>
    </message>
    <message>
        <source>Not now: it stays in Help &gt; Tour</source>
        <translation>Pas maintenant&#xa0;: elle reste dans Aide &gt; Visite</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>taso::MeasuredChart</name>
    <message>
        <source>Measured over predicted time of each layer</source>
        <translation>Temps mesuré selon le temps prédit de chaque couche</translation>
    </message>
    <message>
        <source>Each dot is a layer; click it to select the layer. Above the line it took longer than was predicted.</source>
        <translation>Chaque point est une couche&#xa0;; un clic la sélectionne. Au-dessus de la ligne, elle a pris plus de temps que prévu.</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>runs as shown</source>
        <translation>s’exécute comme affiché</translation>
    </message>
    <message>
        <source>ran otherwise</source>
        <translation>s’est exécutée autrement</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>comme prédit</translation>
    </message>
    <message>
        <source>Once a measured run is A: what each layer took, over what was predicted.</source>
        <translation>Dès qu’une exécution mesurée est A&#xa0;: ce que chaque couche a pris, selon ce qui était prédit.</translation>
    </message>
    <message>
        <source>%1: predicted %2, measured %3</source>
        <translation>%1&#xa0;: prédit %2, mesuré %3</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>predicted (ns)</source>
        <translation>prédit (ns)</translation>
    </message>
    <message>
        <source>measured (ns)</source>
        <translation>mesuré (ns)</translation>
    </message>
</context>
<context>
    <name>taso::MemoryChart</name>
    <message>
        <source>Memory over time: the arena&apos;s buffers</source>
        <translation>Mémoire au fil du temps&#xa0;: les tampons de l’arène</translation>
    </message>
    <message>
        <source>Each block is a buffer at its offset for as long as it lives; click it to select its layer.</source>
        <translation>Chaque bloc est un tampon à son décalage tant qu’il vit&#xa0;; un clic choisit sa couche.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>workspace of %1</source>
        <translation>espace de travail de %1</translation>
    </message>
    <message>
        <source>transformed copy %1</source>
        <translation>copie transformée %1</translation>
    </message>
    <message>
        <source>output of %1</source>
        <translation>sortie de %1</translation>
    </message>
    <message>
        <source>input of a segment, %1</source>
        <translation>entrée d’un segment, %1</translation>
    </message>
    <message>
        <source>lies over the input of its segment, %1 before it</source>
        <translation>repose sur l’entrée de son segment, %1 avant elle</translation>
    </message>
    <message>
        <source>%1
%2 at offset %3, steps %4 to %5</source>
        <translation>%1
%2 au décalage %3, étapes %4 à %5</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>tenseur</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>espace de travail</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>Packing the arena …</source>
        <translation>Compactage de l’arène…</translation>
    </message>
    <message>
        <source>What lies in memory at each step.</source>
        <translation>Ce qui est en mémoire à chaque étape.</translation>
    </message>
    <message>
        <source>line buffer of %1</source>
        <translation>tampon de lignes de %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows at a time</source>
        <translation>%1 lignes sur %2 à la fois</translation>
    </message>
    <message>
        <source>line buffer</source>
        <translation>tampon de lignes</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>tampon</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>offset (B)</source>
        <translation>décalage (o)</translation>
    </message>
    <message>
        <source>size (B)</source>
        <translation>taille (o)</translation>
    </message>
    <message>
        <source>first step</source>
        <translation>première étape</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>dernière étape</translation>
    </message>
</context>
<context>
    <name>taso::MemoryReadout</name>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>The weights in the forms that the selected primitives read</source>
        <translation>Les poids sous les formes que lisent les primitives choisies</translation>
    </message>
</context>
<context>
    <name>taso::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>taso::NetworkMenu</name>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;Tiny example</source>
        <translation>&amp;Petit exemple</translation>
    </message>
    <message>
        <source>A dozen layers with their ILP as text</source>
        <translation>Une douzaine de couches avec leur PLNE en texte</translation>
    </message>
</context>
<context>
    <name>taso::Numbers</name>
    <message>
        <source>B</source>
        <translation>o</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>Kio</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>Gio</translation>
    </message>
    <message>
        <source>TiB</source>
        <translation>Tio</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>To</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>taso::PlanCard</name>
    <message>
        <source>fastest plan</source>
        <translation>plan le plus rapide</translation>
    </message>
    <message>
        <source>least-memory plan</source>
        <translation>plan économe</translation>
    </message>
</context>
<context>
    <name>taso::PredictionChart</name>
    <message>
        <source>Measured over predicted times</source>
        <translation>Temps mesurés selon les temps prédits</translation>
    </message>
    <message>
        <source>Each point is a plan; click it to find its row.</source>
        <translation>Chaque point est un plan&#xa0;; un clic mène à sa ligne.</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>fastest of the frontier</source>
        <translation>les plus rapides de la frontière</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>tirés au sort</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>comme prédit</translation>
    </message>
    <message>
        <source>Each plan as a point: its measured time over its predicted one.</source>
        <translation>Chaque plan est un point&#xa0;: son temps mesuré selon son temps prédit.</translation>
    </message>
    <message>
        <source>predicted %1, measured %2: %3</source>
        <translation>prédit %1, mesuré %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>predicted (ns)</source>
        <translation>prédit (ns)</translation>
    </message>
    <message>
        <source>measured (ns)</source>
        <translation>mesuré (ns)</translation>
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
        <translation>%1 (estimé)</translation>
    </message>
    <message>
        <source>&amp;Open profile …</source>
        <translation>&amp;Ouvrir un profil…</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Ouvrir un profil</translation>
    </message>
    <message>
        <source>Profiles (*.profile.json);;All files (*)</source>
        <translation>Profils (*.profile.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>&amp;Threads</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 threads</translation>
    </message>
</context>
<context>
    <name>taso::Projector</name>
    <message>
        <source>TASO Workbench on a projector</source>
        <translation>TASO Workbench au projecteur</translation>
    </message>
    <message>
        <source>Layer graph</source>
        <translation>Graphe des couches</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>Frontière</translation>
    </message>
    <message>
        <source>Inside of a segment</source>
        <translation>Intérieur d’un segment</translation>
    </message>
    <message>
        <source>Inside of the segment (Ctrl+D)</source>
        <translation>Intérieur du segment (Ctrl+D)</translation>
    </message>
    <message>
        <source>The bands of the selected layer&apos;s segment, in place of the frontier</source>
        <translation>Les bandes du segment de la couche choisie, à la place de la frontière</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>Back to the window, which is as it was</source>
        <translation>Retour à la fenêtre, restée telle quelle</translation>
    </message>
</context>
<context>
    <name>taso::Proving</name>
    <message>
        <source>The two engines disagree: the ILP finds no solution at all.</source>
        <translation>Les deux méthodes se contredisent&#xa0;: le PLNE ne trouve aucune solution.</translation>
    </message>
    <message>
        <source>The two engines disagree: %1 by dynamic programming, %2 by the ILP.</source>
        <translation>Les deux méthodes se contredisent&#xa0;: %1 par programmation dynamique, %2 par le PLNE.</translation>
    </message>
</context>
<context>
    <name>taso::RooflineChart</name>
    <message>
        <source>Roofline: operations in a time over operations per byte</source>
        <translation>Roofline&#xa0;: opérations par unité de temps selon les opérations par octet</translation>
    </message>
    <message>
        <source>Each dot is a layer; click it to select the layer. Under the slope memory is what bounds it, under the flat part arithmetic.</source>
        <translation>Chaque point est une couche&#xa0;; un clic la sélectionne. Sous la pente, la mémoire la limite, sous le plat, l’arithmétique.</translation>
    </message>
    <message>
        <source>operations per byte</source>
        <translation>opérations par octet</translation>
    </message>
    <message>
        <source>Gop/s</source>
        <translation>Gop/s</translation>
    </message>
    <message>
        <source>What a layer computes is known of a network, not of a problem.</source>
        <translation>Ce que calcule une couche est connu d’un réseau, pas d’un problème.</translation>
    </message>
    <message>
        <source>What bounds each layer: arithmetic or memory.</source>
        <translation>Ce qui limite chaque couche&#xa0;: l’arithmétique ou la mémoire.</translation>
    </message>
    <message>
        <source>roof of the board: %1 Gop/s, %2 GB/s</source>
        <translation>toit de la carte&#xa0;: %1 Gop/s, %2&#xa0;Go/s</translation>
    </message>
    <message>
        <source>%1; estimates may lie above it</source>
        <translation>%1&#xa0;; les estimations peuvent le dépasser</translation>
    </message>
    <message>
        <source>other layers</source>
        <translation>autres couches</translation>
    </message>
    <message>
        <source>roof: the best of the profile, as nothing is known of the board</source>
        <translation>toit&#xa0;: le meilleur du profil, car rien n’est connu de la carte</translation>
    </message>
    <message>
        <source>%1, %2
%3 operations per byte, %4 Gop/s: %5 of the roof</source>
        <translation>%1, %2
%3 opérations par octet, %4 Gop/s&#xa0;: %5 du toit</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>primitive</source>
        <translation>primitive</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>opérations</translation>
    </message>
    <message>
        <source>bytes (B)</source>
        <translation>octets (o)</translation>
    </message>
    <message>
        <source>time (ns)</source>
        <translation>temps (ns)</translation>
    </message>
    <message>
        <source>roof (Gop/s)</source>
        <translation>toit (Gop/s)</translation>
    </message>
</context>
<context>
    <name>taso::RuleStrip</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>%1 is pinned to %2</source>
        <translation>%1 est épinglée à %2</translation>
    </message>
    <message>
        <source>%1 is banned from every layer</source>
        <translation>%1 est interdite à toutes les couches</translation>
    </message>
    <message>
        <source>%1. A click selects the layer; the cross, or Delete, unpins it.</source>
        <translation>%1. Un clic choisit la couche&#xa0;; la croix, ou Suppr, la désépingle.</translation>
    </message>
    <message>
        <source>%1. The cross, or Delete, lifts the ban.</source>
        <translation>%1. La croix, ou Suppr, lève l’interdiction.</translation>
    </message>
    <message>
        <source>Delete lifts it</source>
        <translation>Suppr la lève</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 règles</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 more rules</source>
        <translation>%1 règles de plus</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>Désépingler %1</translation>
    </message>
    <message>
        <source>Lift the ban of %1</source>
        <translation>Lever l’interdiction de %1</translation>
    </message>
    <message>
        <source>Lift all rules</source>
        <translation>Lever toutes les règles</translation>
    </message>
    <message>
        <source>%1 is kept out of segments</source>
        <translation>%1 est tenue hors des segments</translation>
    </message>
    <message>
        <source>%1 to %2 run in one segment</source>
        <translation>%1 à %2&#xa0;s’exécutent en un segment</translation>
    </message>
    <message>
        <source>%1. A click selects the layer; the cross, or Delete, lifts the rule.</source>
        <translation>%1. Un clic choisit la couche&#xa0;; la croix, ou Suppr, lève la règle.</translation>
    </message>
    <message>
        <source>Let %1 be part of segments</source>
        <translation>Admettre %1 dans des segments</translation>
    </message>
    <message>
        <source>Let %1 run apart</source>
        <translation>Ne plus garder %1 ensemble</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>Échéance %1</translation>
    </message>
    <message>
        <source>Chosen order</source>
        <translation>Ordre choisi</translation>
    </message>
    <message>
        <source>No segments</source>
        <translation>Pas de segments</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 threads</translation>
    </message>
    <message>
        <source>The least memory within %1 is asked, in place of a budget</source>
        <translation>La moindre mémoire en %1 est demandée, à la place d’un budget</translation>
    </message>
    <message>
        <source>The layers run in whichever order serves best</source>
        <translation>Les couches s’exécutent dans l’ordre le plus favorable</translation>
    </message>
    <message>
        <source>The layers run one by one, without segments</source>
        <translation>Les couches s’exécutent une à une, sans segments</translation>
    </message>
    <message>
        <source>It is planned with %1 threads</source>
        <translation>On planifie avec %1 threads</translation>
    </message>
    <message>
        <source>%1. The cross, or Delete, lifts it.</source>
        <translation>%1. La croix, ou Suppr, la lève.</translation>
    </message>
    <message>
        <source>Lift the deadline of %1</source>
        <translation>Lever l’échéance de %1</translation>
    </message>
    <message>
        <source>Run in the order of the file</source>
        <translation>Exécuter dans l’ordre du fichier</translation>
    </message>
    <message>
        <source>Let layers run in segments</source>
        <translation>Laisser des couches s’exécuter en segments</translation>
    </message>
    <message>
        <source>Plan with 1 thread</source>
        <translation>Planifier avec 1 thread</translation>
    </message>
</context>
<context>
    <name>taso::Searching</name>
    <message>
        <source>%1 branches too widely for the order of execution to be chosen: back to that of the file.</source>
        <translation>%1 se ramifie trop pour que l’ordre d’exécution soit choisi&#xa0;: retour à celui du fichier.</translation>
    </message>
</context>
<context>
    <name>taso::SegmentDialog</name>
    <message>
        <source>Inside of a segment</source>
        <translation>Intérieur d’un segment</translation>
    </message>
</context>
<context>
    <name>taso::SegmentPage</name>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>lignes %1 à %2</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>The segment</source>
        <translation>Le segment</translation>
    </message>
    <message>
        <source>What this call does</source>
        <translation>Ce que fait cet appel</translation>
    </message>
    <message>
        <source>Call of the segment</source>
        <translation>Appel du segment</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to go from call to call</source>
        <translation>Glisser, ou les touches fléchées, mène d’appel en appel</translation>
    </message>
    <message>
        <source>The plan that is shown has no segments.</source>
        <translation>Le plan montré n’a pas de segments.</translation>
    </message>
    <message>
        <source>Select a layer of a segment to see its inside.</source>
        <translation>Choisir une couche d’un segment pour en voir l’intérieur.</translation>
    </message>
    <message>
        <source>%1 to %2, depth first: rows a call %3; %4 of line buffers and %5 of workspace; %6, moving rows %7 of it.</source>
        <translation>%1 à %2, en profondeur d’abord&#xa0;: lignes par appel %3&#xa0;; %4 de tampons de lignes et %5 d’espace de travail&#xa0;; %6, dont %7 à déplacer des lignes.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Call %1 of %2: %3 makes %4 from %5.</source>
        <translation>Appel %1 sur %2&#xa0;: %3 fait %4 à partir de %5.</translation>
    </message>
    <message>
        <source>Rows moved to the front before: %1.</source>
        <translation>Lignes déplacées vers l’avant auparavant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Go through the calls to the last one, or stop there (space bar)</source>
        <translation>Parcourir les appels jusqu’au dernier, ou s’arrêter (barre d’espace)</translation>
    </message>
</context>
<context>
    <name>taso::SegmentPicture</name>
    <message>
        <source>Rows of the segment&apos;s tensors over its calls</source>
        <translation>Lignes des tenseurs du segment au fil de ses appels</translation>
    </message>
    <message>
        <source>rows held in a line buffer</source>
        <translation>lignes tenues dans un tampon de lignes</translation>
    </message>
    <message>
        <source>rows of a whole tensor</source>
        <translation>lignes d’un tenseur entier</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>devenues inutiles</translation>
    </message>
    <message>
        <source>written in this call</source>
        <translation>écrites dans cet appel</translation>
    </message>
    <message>
        <source>read in this call</source>
        <translation>lues dans cet appel</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Its rows, from top to bottom, over all calls</source>
        <translation>Ses lignes, de haut en bas, au fil de tous les appels</translation>
    </message>
    <message>
        <source>Its buffer in this call, a place a row</source>
        <translation>Son tampon dans cet appel, une place par ligne</translation>
    </message>
    <message>
        <source>%1 of %2 rows, %3</source>
        <translation>%1 lignes sur %2, %3</translation>
    </message>
    <message>
        <source>all %1 rows, %2</source>
        <translation>toutes les %1 lignes, %2</translation>
    </message>
</context>
<context>
    <name>taso::Sentence</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;</source>
        <translation>couche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>node &apos;%1&apos;</source>
        <translation>nœud «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2)</source>
        <translation>nœud «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>node %1 (%2)</source>
        <translation>nœud %1 (%2)</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos;</source>
        <translation>tenseur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>input &apos;%1&apos;</source>
        <translation>entrée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>output &apos;%1&apos;</source>
        <translation>sortie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;</source>
        <translation>problème «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>board &apos;%1&apos;</source>
        <translation>carte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>primitive &apos;%1&apos;</source>
        <translation>primitive «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>buffer &apos;%1&apos;</source>
        <translation>tampon «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>built-in network %1</source>
        <translation>réseau intégré %1</translation>
    </message>
    <message>
        <source>host</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>in operator set %1 %2</source>
        <translation>dans le jeu d’opérateurs %1, %2</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>il ne reste plus de place sur le périphérique</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le système de fichiers est en lecture seule</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>le dossier n’est pas vide</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>le nom de fichier est trop long</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>trop de liens symboliques</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>momentanément indisponible</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>est un dossier, non un fichier</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>n’est pas un fichier</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>ne peut être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ne peut être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut être lu</translation>
    </message>
    <message>
        <source>cannot be read, or has changed meanwhile</source>
        <translation>ne peut être lu, ou a changé entre-temps</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>ne peut être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>ne peut être écrit</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>ne peut être créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be reached: %1</source>
        <translation>ne peut être atteint&#xa0;: %1</translation>
    </message>
    <message>
        <source>is not valid JSON</source>
        <translation>n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>holds a number that is out of range</source>
        <translation>contient un nombre hors limites</translation>
    </message>
    <message>
        <source>is no %1 file</source>
        <translation>n’est pas un fichier %1</translation>
    </message>
    <message>
        <source>has format &apos;%1&apos;, expected &apos;%2&apos;</source>
        <translation>a le format «&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>is of version %1, only 1 is known</source>
        <translation>est de version %1, seule la 1 est connue</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>«&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the wrong type or is out of range</source>
        <translation>«&#xa0;%1&#xa0;» est du mauvais type ou hors limites</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is out of range</source>
        <translation>«&#xa0;%1&#xa0;» est hors limites</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is negative or too large</source>
        <translation>«&#xa0;%1&#xa0;» est négatif ou trop grand</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is negative</source>
        <translation>«&#xa0;%1&#xa0;» est négatif</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of %2 numbers</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste de %2 nombres</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds a number out of range</source>
        <translation>«&#xa0;%1&#xa0;» contient un nombre hors limites</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or no list</source>
        <translation>«&#xa0;%1&#xa0;» manque ou n’est pas une liste</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or no list of names</source>
        <translation>«&#xa0;%1&#xa0;» manque ou n’est pas une liste de noms</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of names</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste de noms</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or no object</source>
        <translation>«&#xa0;%1&#xa0;» manque ou n’est pas un objet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of %2 whole numbers</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste de %2 nombres entiers</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds something that is no text</source>
        <translation>«&#xa0;%1&#xa0;» contient quelque chose qui n’est pas du texte</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known here</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty</source>
        <translation>«&#xa0;%1&#xa0;» est vide</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>y figure deux fois</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>il n’y a pas de tel dossier</translation>
    </message>
    <message>
        <source>there is no layout &apos;%1&apos;</source>
        <translation>il n’y a pas de disposition «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no op &apos;%1&apos;</source>
        <translation>il n’y a pas d’op «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no origin &apos;%1&apos;</source>
        <translation>il n’y a pas d’origine «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos;</source>
        <translation>il n’y a pas de tenseur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas %2</translation>
    </message>
    <message>
        <source>size (write 8MiB, 1.5 KiB, 3MB or bytes)</source>
        <translation>une taille (écrire 8Mio, 1,5&#xa0;Kio, 3Mo ou des octets)</translation>
    </message>
    <message>
        <source>time (write 40ms, 1.5s, 12us or 7ns)</source>
        <translation>un temps (écrire 40ms, 1,5s, 12us ou 7ns)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a built-in network (%2) nor a file named %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un réseau intégré (%2) ni un fichier nommé %3</translation>
    </message>
    <message>
        <source>*.%1 or *.%2</source>
        <translation>*.%1 ou *.%2</translation>
    </message>
    <message>
        <source>&apos;activation&apos; is neither &quot;relu&quot; nor [low, high]</source>
        <translation>«&#xa0;activation&#xa0;» n’est ni &quot;relu&quot; ni [bas, haut]</translation>
    </message>
    <message>
        <source>a global pool has no kernel, stride, pads or ceil of its own</source>
        <translation>un pooling global n’a ni kernel, ni stride, ni pads, ni ceil à lui</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no op of a layer</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’op d’une couche</translation>
    </message>
    <message>
        <source>reads &apos;%1&apos;, which is neither the input nor an earlier layer</source>
        <translation>lit «&#xa0;%1&#xa0;», qui n’est ni l’entrée ni une couche antérieure</translation>
    </message>
    <message>
        <source>reads nothing</source>
        <translation>ne lit rien</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not above 0</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas supérieur à 0</translation>
    </message>
    <message>
        <source>has more than %1 layers</source>
        <translation>a plus de %1 couches</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; stands twice</source>
        <translation>le nom «&#xa0;%1&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>%1 is no layer</source>
        <translation>%1 n’est pas une couche</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>sorties</translation>
    </message>
    <message>
        <source>has no layers</source>
        <translation>n’a pas de couches</translation>
    </message>
    <message>
        <source>has no outputs</source>
        <translation>n’a pas de sorties</translation>
    </message>
    <message>
        <source>a name is empty or too long</source>
        <translation>un nom est vide ou trop long</translation>
    </message>
    <message>
        <source>a name has a control character in it</source>
        <translation>un nom contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>reads a tensor that no earlier layer makes</source>
        <translation>lit un tenseur qu’aucune couche antérieure ne fait</translation>
    </message>
    <message>
        <source>has a number that is not finite</source>
        <translation>a un nombre qui n’est pas fini</translation>
    </message>
    <message>
        <source>its shape is not what it makes of its inputs</source>
        <translation>sa forme n’est pas ce qu’elle fait de ses entrées</translation>
    </message>
    <message>
        <source>has no constants</source>
        <translation>n’a pas de constantes</translation>
    </message>
    <message>
        <source>has constants that it cannot use</source>
        <translation>a des constantes dont elle ne peut se servir</translation>
    </message>
    <message>
        <source>its input</source>
        <translation>son entrée</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>figure deux fois</translation>
    </message>
    <message>
        <source>the constants up to here are more than %1 numbers</source>
        <translation>les constantes jusqu’ici font plus de %1 nombres</translation>
    </message>
    <message>
        <source>an output is no tensor that a layer makes</source>
        <translation>une sortie n’est pas un tenseur que fait une couche</translation>
    </message>
    <message>
        <source>output &apos;%1&apos; stands twice</source>
        <translation>la sortie «&#xa0;%1&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>does not say how its constants are made</source>
        <translation>ne dit pas comment ses constantes sont faites</translation>
    </message>
    <message>
        <source>the kernel&apos;s %1 is %2, outside of %3 to %4</source>
        <translation>pour le noyau, la %1 vaut %2, hors de %3 à %4</translation>
    </message>
    <message>
        <source>the stride&apos;s %1 is %2, outside of %3 to %4</source>
        <translation>pour le pas, la %1 vaut %2, hors de %3 à %4</translation>
    </message>
    <message>
        <source>the dilation&apos;s %1 is %2, outside of %3 to %4</source>
        <translation>pour la dilatation, la %1 vaut %2, hors de %3 à %4</translation>
    </message>
    <message>
        <source>the first pad&apos;s %1 is %2, outside of %3 to %4</source>
        <translation>pour le premier remplissage, la %1 vaut %2, hors de %3 à %4</translation>
    </message>
    <message>
        <source>the last pad&apos;s %1 is %2, outside of %3 to %4</source>
        <translation>pour le dernier remplissage, la %1 vaut %2, hors de %3 à %4</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>the window&apos;s %1 %2 is more than the padded input&apos;s %3</source>
        <translation>la %1 de la fenêtre, %2, dépasse celle de l’entrée remplie, %3</translation>
    </message>
    <message>
        <source>a pad of the pool is as large as its window, which would hold nothing but padding</source>
        <translation>un remplissage du pooling est aussi grand que sa fenêtre, qui ne contiendrait alors que du remplissage</translation>
    </message>
    <message>
        <source>clips to an empty range</source>
        <translation>tronque à un intervalle vide</translation>
    </message>
    <message>
        <source>%1 takes no activation</source>
        <translation>%1 ne prend pas d’activation</translation>
    </message>
    <message>
        <source>relu without an activation does nothing</source>
        <translation>relu sans activation ne fait rien</translation>
    </message>
    <message>
        <source>the shape %1 has an extent outside of 1 to %2</source>
        <translation>la forme %1 a une étendue hors de 1 à %2</translation>
    </message>
    <message>
        <source>the shape %1 has more than %2 elements</source>
        <translation>la forme %1 a plus de %2 éléments</translation>
    </message>
    <message>
        <source>%1 reads 2 or more tensors, not %2</source>
        <translation>%1 lit 2 tenseurs ou plus, non %2</translation>
    </message>
    <message>
        <source>%1 reads one tensor, not %2</source>
        <translation>%1 lit un tenseur, non %2</translation>
    </message>
    <message>
        <source>makes %1 channels</source>
        <translation>fait %1 canaux</translation>
    </message>
    <message>
        <source>%1 groups do not divide %2 channels</source>
        <translation>%1 groupes ne divisent pas %2 canaux</translation>
    </message>
    <message>
        <source>its %1 would be %2</source>
        <translation>sa %1 serait %2</translation>
    </message>
    <message>
        <source>adds less than 0 to the variance</source>
        <translation>ajoute moins de 0 à la variance</translation>
    </message>
    <message>
        <source>%1 groups do not divide %2 and %3 channels</source>
        <translation>%1 groupes ne divisent pas %2 et %3 canaux</translation>
    </message>
    <message>
        <source>adds tensors of unequal shapes %1 and %2</source>
        <translation>ajoute des tenseurs de formes inégales %1 et %2</translation>
    </message>
    <message>
        <source>%1 combines 2 operands, not %2</source>
        <translation>%1 combine 2 opérandes, non %2</translation>
    </message>
    <message>
        <source>the shapes %1 and %2 differ in an axis along which neither repeats</source>
        <translation>les formes %1 et %2 diffèrent sur un axe où aucune ne se répète</translation>
    </message>
    <message>
        <source>its constant operand</source>
        <translation>son opérande constant</translation>
    </message>
    <message>
        <source>%1 has no constant operand</source>
        <translation>%1 n’a pas d’opérande constant</translation>
    </message>
    <message>
        <source>joins tensors of unequal size %1 and %2</source>
        <translation>joint des tenseurs de tailles inégales %1 et %2</translation>
    </message>
    <message>
        <source>normalises over %1 channels</source>
        <translation>normalise sur %1 canaux</translation>
    </message>
    <message>
        <source>cannot make %1 of %2</source>
        <translation>ne peut faire %1 de %2</translation>
    </message>
    <message>
        <source>pads by %1</source>
        <translation>remplit de %1</translation>
    </message>
    <message>
        <source>takes away all of %1 rows or columns</source>
        <translation>enlève toutes les %1 lignes ou colonnes</translation>
    </message>
    <message>
        <source>a pad of %1 by &apos;%2&apos; is more than its %3 rows or columns give</source>
        <translation>un remplissage de %1 par «&#xa0;%2&#xa0;» est plus que ne donnent ses %3 lignes ou colonnes</translation>
    </message>
    <message>
        <source>repeats what it takes a part away from</source>
        <translation>répète ce dont il enlève une partie</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be &apos;%2&apos;</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;scale&apos; is no list of 2 numbers</source>
        <translation>«&#xa0;scale&#xa0;» n’est pas une liste de 2 nombres</translation>
    </message>
    <message>
        <source>interpolates by neither nearest, linear nor cubic</source>
        <translation>n’interpole ni par nearest, ni par linear, ni par cubic</translation>
    </message>
    <message>
        <source>a scale is outside of 0 to %1</source>
        <translation>une échelle est hors de 0 à %1</translation>
    </message>
    <message>
        <source>transform is no layer of a network</source>
        <translation>transform n’est pas la couche d’un réseau</translation>
    </message>
    <message>
        <source>no primitive computes layer &apos;%1&apos; (%2) of this shape</source>
        <translation>aucune primitive ne calcule la couche «&#xa0;%1&#xa0;» (%2) de cette forme</translation>
    </message>
    <message>
        <source>is no file of numpy&apos;s format NPY</source>
        <translation>n’est pas un fichier au format NPY de NumPy</translation>
    </message>
    <message>
        <source>is truncated in its header</source>
        <translation>est tronqué dans son en-tête</translation>
    </message>
    <message>
        <source>is of version %1 of NPY, which is not known</source>
        <translation>est de version %1 de NPY, qui n’est pas connue</translation>
    </message>
    <message>
        <source>has a header of %1 bytes</source>
        <translation>a un en-tête de %1&#xa0;octets</translation>
    </message>
    <message>
        <source>its elements are of type &apos;%1&apos;, which is not read</source>
        <translation>ses éléments sont du type «&#xa0;%1&#xa0;», qui n’est pas lu</translation>
    </message>
    <message>
        <source>its header is none of NPY</source>
        <translation>son en-tête n’est pas de NPY</translation>
    </message>
    <message>
        <source>has more than 64 dimensions</source>
        <translation>a plus de 64 dimensions</translation>
    </message>
    <message>
        <source>its elements are records, which are not read</source>
        <translation>ses éléments sont des enregistrements, qui ne sont pas lus</translation>
    </message>
    <message>
        <source>is truncated, or no tensor of ONNX</source>
        <translation>est tronqué, ou n’est pas un tenseur d’ONNX</translation>
    </message>
    <message>
        <source>is no part of what it is &apos;of&apos;</source>
        <translation>n’est pas une partie de ce dont il est («&#xa0;of&#xa0;»)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no layout</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une disposition</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no layout of a caller</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas la disposition d’un appelant</translation>
    </message>
    <message>
        <source>its program wrote %1 bytes of outputs, but plan.json states %2</source>
        <translation>son programme a écrit %1&#xa0;octets de sorties, mais plan.json en indique %2</translation>
    </message>
    <message>
        <source>its program wrote %1 bytes of its steps, but plan.json states %2</source>
        <translation>son programme a écrit %1&#xa0;octets de ses étapes, mais plan.json en indique %2</translation>
    </message>
    <message>
        <source>it takes no inputs and gives no outputs as files: export it anew</source>
        <translation>il ne prend pas d’entrées et ne donne pas de sorties en fichiers&#xa0;: l’exporter de nouveau</translation>
    </message>
    <message>
        <source>plan.json does not state what its steps make: export it anew</source>
        <translation>plan.json n’indique pas ce que font ses étapes&#xa0;: l’exporter de nouveau</translation>
    </message>
    <message>
        <source>its shape %1 has %2 elements, but the input &apos;%3&apos; of %4 has %5</source>
        <translation>sa forme %1 a %2 éléments, mais l’entrée «&#xa0;%3&#xa0;» de %4 en a %5</translation>
    </message>
    <message>
        <source>its shape %1 has %2 elements, but the output &apos;%3&apos; of %4 has %5</source>
        <translation>sa forme %1 a %2 éléments, mais la sortie «&#xa0;%3&#xa0;» de %4 en a %5</translation>
    </message>
    <message>
        <source>its element %1 is no finite number</source>
        <translation>son élément %1 n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>the plan has %1 inputs, not %2</source>
        <translation>le plan a %1 entrées, non %2</translation>
    </message>
    <message>
        <source>the plan has %1 input, not %2</source>
        <translation>le plan a %1 entrée, non %2</translation>
    </message>
    <message>
        <source>the plan has %1 outputs, not %2</source>
        <translation>le plan a %1 sorties, non %2</translation>
    </message>
    <message>
        <source>the plan has %1 output, not %2</source>
        <translation>le plan a %1 sortie, non %2</translation>
    </message>
    <message>
        <source>what was computed is not all outputs of the plan</source>
        <translation>ce qui a été calculé n’est pas toutes les sorties du plan</translation>
    </message>
    <message>
        <source>is not the network of the plan %1: it has no &apos;%2&apos; of %3</source>
        <translation>n’est pas le réseau du plan %1&#xa0;: il n’a pas de «&#xa0;%2&#xa0;» de %3</translation>
    </message>
    <message>
        <source>is not the network of the plan %1: it gives another output, so that its weights are others</source>
        <translation>n’est pas le réseau du plan %1&#xa0;: il donne une autre sortie, ses poids sont donc autres</translation>
    </message>
    <message>
        <source>does not state what its steps make: export it anew</source>
        <translation>n’indique pas ce que font ses étapes&#xa0;: l’exporter de nouveau</translation>
    </message>
    <message>
        <source>the trace ends at step &apos;%1&apos;</source>
        <translation>la trace finit à l’étape «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the trace goes on behind the last step</source>
        <translation>la trace continue après la dernière étape</translation>
    </message>
    <message>
        <source>is truncated, or no ONNX file</source>
        <translation>est tronqué, ou n’est pas un fichier ONNX</translation>
    </message>
    <message>
        <source>holds no ONNX network</source>
        <translation>ne contient pas de réseau ONNX</translation>
    </message>
    <message>
        <source>is of operator set %1, which is not known</source>
        <translation>est du jeu d’opérateurs %1, qui n’est pas connu</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has the dims %2, but ONNX&apos;s shape inference says %3</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» a les dimensions %2, mais l’inférence de formes d’ONNX dit %3</translation>
    </message>
    <message>
        <source>the weights &apos;%1&apos; stand twice</source>
        <translation>les poids «&#xa0;%1&#xa0;» figurent deux fois</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Classifieurs</translation>
    </message>
    <message>
        <source>Mobile classifiers</source>
        <translation>Classifieurs mobiles</translation>
    </message>
    <message>
        <source>Detection and segmentation</source>
        <translation>Détection et segmentation</translation>
    </message>
    <message>
        <source>MLPerf Tiny</source>
        <translation>MLPerf Tiny</translation>
    </message>
    <message>
        <source>has no inputs</source>
        <translation>n’a pas d’entrées</translation>
    </message>
    <message>
        <source>gives a place, not a value: end the network at what it reads, by --outputs %1</source>
        <translation>donne une place, non une valeur&#xa0;: finir le réseau à ce qu’il lit, par --outputs %1</translation>
    </message>
    <message>
        <source>is no list of inputs</source>
        <translation>n’est pas une liste d’entrées</translation>
    </message>
    <message>
        <source>its parts are not all of it</source>
        <translation>ses parties ne font pas le tout</translation>
    </message>
    <message>
        <source>has %1 inputs; of which the size is, NAME=%2 says</source>
        <translation>a %1 entrées&#xa0;; de laquelle est la taille, NOM=%2 le dit</translation>
    </message>
    <message>
        <source>has no input &apos;%1&apos; to give a size</source>
        <translation>n’a pas d’entrée «&#xa0;%1&#xa0;» à laquelle donner une taille</translation>
    </message>
    <message>
        <source>its inputs have %1 elements together, which is too much</source>
        <translation>ses entrées ont %1 éléments en tout, c’est trop</translation>
    </message>
    <message>
        <source>its inputs have %1 elements, and %2 has others</source>
        <translation>ses entrées ont %1 éléments, et %2 en a d’autres</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a batch of %2; a plan computes one image a run</source>
        <translation>«&#xa0;%1&#xa0;» a un lot de %2&#xa0;; un plan calcule une image par exécution</translation>
    </message>
    <message>
        <source>computes over the %1 images of a batch together, which is not supported</source>
        <translation>calcule ensemble sur les %1 images d’un lot, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>one image of the batch of %1 cannot be read alone</source>
        <translation>une image du lot de %1 ne peut être lue seule</translation>
    </message>
    <message>
        <source>ONNX&apos;s shape inference fails on the file</source>
        <translation>l’inférence de formes d’ONNX échoue sur le fichier</translation>
    </message>
    <message>
        <source>the shape of &apos;%1&apos; is not known</source>
        <translation>la forme de «&#xa0;%1&#xa0;» n’est pas connue</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is made by an If</source>
        <translation>«&#xa0;%1&#xa0;» est fait par un If</translation>
    </message>
    <message>
        <source>of &apos;%1&apos;, whose dims are %2, it would make %3</source>
        <translation>de «&#xa0;%1&#xa0;», dont les dimensions sont %2, il ferait %3</translation>
    </message>
    <message>
        <source>has %1 dimensions; wanted are batch, channels, height and width, or batch and channels</source>
        <translation>a %1 dimensions&#xa0;; sont attendus lot, canaux, hauteur et largeur, ou lot et canaux</translation>
    </message>
    <message>
        <source>its input has no name</source>
        <translation>son entrée n’a pas de nom</translation>
    </message>
    <message>
        <source>is in training mode</source>
        <translation>est en mode d’apprentissage</translation>
    </message>
    <message>
        <source>%1 says so</source>
        <translation>%1 le dit</translation>
    </message>
    <message>
        <source>its is_test of 0</source>
        <translation>son is_test de 0</translation>
    </message>
    <message>
        <source>an output of means or variances</source>
        <translation>une sortie de moyennes ou de variances</translation>
    </message>
    <message>
        <source>this op is not supported on constants</source>
        <translation>cette op n’est pas prise en charge sur des constantes</translation>
    </message>
    <message>
        <source>is made by no node</source>
        <translation>n’est fait par aucun nœud</translation>
    </message>
    <message>
        <source>is constant</source>
        <translation>est constant</translation>
    </message>
    <message>
        <source>lacks input %1</source>
        <translation>n’a pas son entrée %1</translation>
    </message>
    <message>
        <source>reads &apos;%1&apos;, which is not supported</source>
        <translation>lit «&#xa0;%1&#xa0;», qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>reads a constant where a tensor is wanted</source>
        <translation>lit une constante là où il faut un tenseur</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; is not constant</source>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: pas constant</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; has an element that is not finite</source>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: a un élément qui n’est pas fini</translation>
    </message>
    <message>
        <source>reads a tensor of dims %1; wanted are a batch of 1, channels, and at most two more</source>
        <translation>lit un tenseur de dimensions %1&#xa0;; sont attendus un lot de 1, des canaux, et au plus deux de plus</translation>
    </message>
    <message>
        <source>reads a tensor of impossible dims %1</source>
        <translation>lit un tenseur de dimensions impossibles %1</translation>
    </message>
    <message>
        <source>one-dimensional windows are not supported</source>
        <translation>les fenêtres à une dimension ne sont pas prises en charge</translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, not of four</source>
        <translation>lit un tenseur de dimensions %1, non de quatre</translation>
    </message>
    <message>
        <source>the channels with constants up to here are more than %1</source>
        <translation>les canaux à constantes jusqu’ici sont plus de %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no %2 of external data</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un %2 de données externes</translation>
    </message>
    <message>
        <source>its external data lies outside of the model&apos;s folder, which is not read</source>
        <translation>ses données externes sont hors du dossier du modèle, où rien n’est lu</translation>
    </message>
    <message>
        <source>its external data &apos;%1&apos; is not beside the model</source>
        <translation>ses données externes «&#xa0;%1&#xa0;» ne sont pas à côté du modèle</translation>
    </message>
    <message>
        <source>its external data has %1 bytes, not %2</source>
        <translation>ses données externes ont %1&#xa0;octets, non %2</translation>
    </message>
    <message>
        <source>its external data &apos;%1&apos; is too short</source>
        <translation>ses données externes «&#xa0;%1&#xa0;» sont trop courtes</translation>
    </message>
    <message>
        <source>its external data &apos;%1&apos; cannot be read</source>
        <translation>ses données externes «&#xa0;%1&#xa0;» ne peuvent être lues</translation>
    </message>
    <message>
        <source>the shape %1 has an impossible extent</source>
        <translation>la forme %1 a une étendue impossible</translation>
    </message>
    <message>
        <source>its elements are of type %1, which is not read</source>
        <translation>ses éléments sont du type %1, qui n’est pas lu</translation>
    </message>
    <message>
        <source>is cut into segments, which is not read</source>
        <translation>est découpé en segments, ce qui n’est pas lu</translation>
    </message>
    <message>
        <source>has %1 bytes of data, but its shape %2 wants %3</source>
        <translation>a %1&#xa0;octets de données, mais sa forme %2 en demande %3</translation>
    </message>
    <message>
        <source>has %1 elements of data, but its shape %2 wants %3</source>
        <translation>a %1 éléments de données, mais sa forme %2 en demande %3</translation>
    </message>
    <message>
        <source>raw data of ONNX is little-endian</source>
        <translation>les données brutes d’ONNX sont little-endian</translation>
    </message>
    <message>
        <source>lacks an input</source>
        <translation>n’a pas une de ses entrées</translation>
    </message>
    <message>
        <source>wants a few integers, but &apos;%1&apos; is something else</source>
        <translation>demande quelques entiers, mais «&#xa0;%1&#xa0;» est autre chose</translation>
    </message>
    <message>
        <source>cannot combine %1 and %2</source>
        <translation>ne peut combiner %1 et %2</translation>
    </message>
    <message>
        <source>divides by zero or overflows</source>
        <translation>divise par zéro ou déborde</translation>
    </message>
    <message>
        <source>overflows</source>
        <translation>déborde</translation>
    </message>
    <message>
        <source>holds a constant of a kind that is not read</source>
        <translation>contient une constante d’une sorte qui n’est pas lue</translation>
    </message>
    <message>
        <source>is filled with something other than one number</source>
        <translation>est rempli d’autre chose que d’un nombre</translation>
    </message>
    <message>
        <source>its perm does not name every axis</source>
        <translation>son perm ne nomme pas chaque axe</translation>
    </message>
    <message>
        <source>casts to a type that is not read</source>
        <translation>convertit vers un type qui n’est pas lu</translation>
    </message>
    <message>
        <source>casts a number that is too large</source>
        <translation>convertit un nombre trop grand</translation>
    </message>
    <message>
        <source>gathers from a scalar</source>
        <translation>prélève d’un scalaire</translation>
    </message>
    <message>
        <source>gathers outside of its input</source>
        <translation>prélève hors de son entrée</translation>
    </message>
    <message>
        <source>joins scalars</source>
        <translation>joint des scalaires</translation>
    </message>
    <message>
        <source>joins unlike constants</source>
        <translation>joint des constantes dissemblables</translation>
    </message>
    <message>
        <source>its axis %1 lies outside of the rank %2</source>
        <translation>son axe %1 est hors du rang %2</translation>
    </message>
    <message>
        <source>names an axis twice</source>
        <translation>nomme un axe deux fois</translation>
    </message>
    <message>
        <source>its second operand reaches beyond its first</source>
        <translation>son second opérande dépasse son premier</translation>
    </message>
    <message>
        <source>its axis lies outside of the rank</source>
        <translation>son axe est hors du rang</translation>
    </message>
    <message>
        <source>does not state its shape</source>
        <translation>n’indique pas sa forme</translation>
    </message>
    <message>
        <source>keeps an axis that its input does not have</source>
        <translation>garde un axe que son entrée n’a pas</translation>
    </message>
    <message>
        <source>its shape %1 is impossible</source>
        <translation>sa forme %1 est impossible</translation>
    </message>
    <message>
        <source>its shape %1 is too large</source>
        <translation>sa forme %1 est trop grande</translation>
    </message>
    <message>
        <source>squeezes an axis that is not 1</source>
        <translation>supprime un axe qui n’est pas de 1</translation>
    </message>
    <message>
        <source>does not state its axes</source>
        <translation>n’indique pas ses axes</translation>
    </message>
    <message>
        <source>makes constants larger than are evaluated</source>
        <translation>fait des constantes plus grandes que celles qu’on évalue</translation>
    </message>
    <message>
        <source>combines integers and fractions</source>
        <translation>combine entiers et fractions</translation>
    </message>
    <message>
        <source>is not evaluated on integers</source>
        <translation>n’est pas évalué sur des entiers</translation>
    </message>
    <message>
        <source>a constant, with what is folded into it, is not a finite number</source>
        <translation>une constante, avec ce qui y est replié, n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>the tensor &apos;%1&apos; is made twice, again by node &apos;%2&apos; (%3)</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» est fait deux fois, de nouveau par le nœud «&#xa0;%2&#xa0;» (%3)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither an input, nor made by a node, nor among the weights</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une entrée, ni fait par un nœud, ni parmi les poids</translation>
    </message>
    <message>
        <source>makes nothing</source>
        <translation>ne fait rien</translation>
    </message>
    <message>
        <source>this op is not supported</source>
        <translation>cette op n’est pas prise en charge</translation>
    </message>
    <message>
        <source>%1 %2 are not supported: %3</source>
        <translation>%1 %2 ne sont pas pris en charge&#xa0;: %3</translation>
    </message>
    <message>
        <source>kinds of ops</source>
        <translation>sortes d’ops</translation>
    </message>
    <message>
        <source>ops or uses of them</source>
        <translation>ops ou emplois d’ops</translation>
    </message>
    <message>
        <source>%1 and %2 more kinds</source>
        <translation>%1 et %2 sortes de plus</translation>
    </message>
    <message>
        <source>its attribute %1 is of the wrong type</source>
        <translation>son attribut %1 est du mauvais type</translation>
    </message>
    <message>
        <source>its attribute %1 is not a number</source>
        <translation>son attribut %1 n’est pas un nombre</translation>
    </message>
    <message>
        <source>is part of a cycle</source>
        <translation>fait partie d’un cycle</translation>
    </message>
    <message>
        <source>the attribute value %1 is out of range</source>
        <translation>la valeur d’attribut %1 est hors limites</translation>
    </message>
    <message>
        <source>its auto_pad &apos;%1&apos; is not known</source>
        <translation>son auto_pad «&#xa0;%1&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>les poids</translation>
    </message>
    <message>
        <source>the bias</source>
        <translation>le biais</translation>
    </message>
    <message>
        <source>the scale</source>
        <translation>l’échelle</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>la moyenne</translation>
    </message>
    <message>
        <source>the variance</source>
        <translation>la variance</translation>
    </message>
    <message>
        <source>the operand</source>
        <translation>l’opérande</translation>
    </message>
    <message>
        <source>the right side</source>
        <translation>le membre droit</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>la liste</translation>
    </message>
    <message>
        <source>the list of pads</source>
        <translation>la liste des remplissages</translation>
    </message>
    <message>
        <source>its weights have the dims %1; only two-dimensional convolution is supported</source>
        <translation>ses poids ont les dimensions %1&#xa0;; seule la convolution à deux dimensions est prise en charge</translation>
    </message>
    <message>
        <source>its weights %1 in %2 groups do not fit %3 channels</source>
        <translation>ses poids %1 en %2 groupes ne vont pas avec %3 canaux</translation>
    </message>
    <message>
        <source>its kernel_shape is not that of its weights %1</source>
        <translation>son kernel_shape n’est pas celui de ses poids %1</translation>
    </message>
    <message>
        <source>has no kernel_shape</source>
        <translation>n’a pas de kernel_shape</translation>
    </message>
    <message>
        <source>scales or shifts by a number that is not finite</source>
        <translation>met à l’échelle ou décale d’un nombre qui n’est pas fini</translation>
    </message>
    <message>
        <source>normalises per element, which is not supported</source>
        <translation>normalise par élément, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its bound &apos;%1&apos; is not one constant number</source>
        <translation>sa borne «&#xa0;%1&#xa0;» n’est pas un seul nombre constant</translation>
    </message>
    <message>
        <source>a constant of dims %1 is not one number per channel of %2</source>
        <translation>une constante de dimensions %1 n’est pas un nombre par canal de %2</translation>
    </message>
    <message>
        <source>combines %1 operands, not two</source>
        <translation>combine %1 opérandes, non deux</translation>
    </message>
    <message>
        <source>its constant operand is not a number</source>
        <translation>son opérande constant n’est pas un nombre</translation>
    </message>
    <message>
        <source>its constant operand has an element that is not finite</source>
        <translation>son opérande constant a un élément qui n’est pas fini</translation>
    </message>
    <message>
        <source>combines single numbers, which is not supported</source>
        <translation>combine des nombres isolés, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>repeats along some of the axes that lie together in a tensor, which is not supported</source>
        <translation>se répète le long de certains des axes réunis dans un tenseur, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its slopes do not fit its operand</source>
        <translation>ses pentes ne vont pas avec son opérande</translation>
    </message>
    <message>
        <source>its approximate &apos;%1&apos; is not known</source>
        <translation>son approximate «&#xa0;%1&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>its %1 is not finite</source>
        <translation>son %1 n’est pas fini</translation>
    </message>
    <message>
        <source>joins along another axis than the channels</source>
        <translation>joint le long d’un autre axe que celui des canaux</translation>
    </message>
    <message>
        <source>joins tensors of unequal rank</source>
        <translation>joint des tenseurs de rangs inégaux</translation>
    </message>
    <message>
        <source>a constant of dims %1 varies along more than one axis of %2</source>
        <translation>une constante de dimensions %1 varie le long de plus d’un axe de %2</translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, which is no matrix</source>
        <translation>lit un tenseur de dimensions %1, qui n’est pas une matrice</translation>
    </message>
    <message>
        <source>its weights %1 do not fit vectors of %2</source>
        <translation>ses poids %1 ne vont pas avec des vecteurs de %2</translation>
    </message>
    <message>
        <source>multiplies two tensors, which is not supported</source>
        <translation>multiplie deux tenseurs, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>reads a scalar</source>
        <translation>lit un scalaire</translation>
    </message>
    <message>
        <source>has the dims %1, which are impossible</source>
        <translation>a les dimensions %1, qui sont impossibles</translation>
    </message>
    <message>
        <source>its elements stand in an order that is not supported</source>
        <translation>ses éléments sont dans un ordre qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>three-dimensional windows are not supported</source>
        <translation>les fenêtres à trois dimensions ne sont pas prises en charge</translation>
    </message>
    <message>
        <source>reads a batch of %1, only 1 is read</source>
        <translation>lit un lot de %1, seul un lot de 1 est lu</translation>
    </message>
    <message>
        <source>reads elements in an order that is not supported</source>
        <translation>lit des éléments dans un ordre qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>does not say where it begins and ends</source>
        <translation>ne dit pas où il commence et finit</translation>
    </message>
    <message>
        <source>takes nothing of its input, which is not supported</source>
        <translation>ne prend rien de son entrée, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its indices are no integers, or none</source>
        <translation>ses indices ne sont pas des entiers, ou il n’y en a pas</translation>
    </message>
    <message>
        <source>gathers by indices that are not at constant steps</source>
        <translation>prélève par des indices qui ne sont pas à pas constants</translation>
    </message>
    <message>
        <source>has no block of pixels</source>
        <translation>n’a pas de bloc de pixels</translation>
    </message>
    <message>
        <source>its blocks do not fit %1</source>
        <translation>ses blocs ne vont pas avec %1</translation>
    </message>
    <message>
        <source>joins tensors of dims %1 and %2</source>
        <translation>joint des tenseurs de dimensions %1 et %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no layout that a caller can have</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une disposition qu’un appelant puisse avoir</translation>
    </message>
    <message>
        <source>its loops make other than the %1 elements of its output</source>
        <translation>ses boucles font autre chose que les %1 éléments de sa sortie</translation>
    </message>
    <message>
        <source>its loops make %1 elements, not the %2 of its output</source>
        <translation>ses boucles font %1 éléments, non les %2 de sa sortie</translation>
    </message>
    <message>
        <source>its loops leave the %1 elements of its input</source>
        <translation>ses boucles sortent des %1 éléments de son entrée</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds what is no whole number, or one out of range</source>
        <translation>«&#xa0;%1&#xa0;» contient ce qui n’est pas un nombre entier, ou un nombre hors limites</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of at most %2 pairs of extent and stride</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste d’au plus %2 paires d’étendue et de pas</translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, which is no vector here</source>
        <translation>lit un tenseur de dimensions %1, qui n’est pas un vecteur ici</translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, which is no vector</source>
        <translation>lit un tenseur de dimensions %1, qui n’est pas un vecteur</translation>
    </message>
    <message>
        <source>its weights %1 do not fit a vector of %2</source>
        <translation>ses poids %1 ne vont pas avec un vecteur de %2</translation>
    </message>
    <message>
        <source>makes nothing, or too much</source>
        <translation>ne fait rien, ou trop</translation>
    </message>
    <message>
        <source>multiplies a constant by a tensor, which is not supported</source>
        <translation>multiplie une constante par un tenseur, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>is over too many elements</source>
        <translation>porte sur trop d’éléments</translation>
    </message>
    <message>
        <source>is along another axis than the channels</source>
        <translation>va le long d’un autre axe que celui des canaux</translation>
    </message>
    <message>
        <source>its %1 are not a few integers</source>
        <translation>ses %1 ne sont pas quelques entiers</translation>
    </message>
    <message>
        <source>the list of axes</source>
        <translation>la liste des axes</translation>
    </message>
    <message>
        <source>has %1 pads for %2 axes</source>
        <translation>a %1 remplissages pour %2 axes</translation>
    </message>
    <message>
        <source>its mode &apos;%1&apos; is not known</source>
        <translation>son mode «&#xa0;%1&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>has %1 scales for %2 axes</source>
        <translation>a %1 échelles pour %2 axes</translation>
    </message>
    <message>
        <source>has %1 sizes for %2 axes</source>
        <translation>a %1 tailles pour %2 axes</translation>
    </message>
    <message>
        <source>scales %1 by %2</source>
        <translation>met %1 à l’échelle par %2</translation>
    </message>
    <message>
        <source>makes an extent of %1</source>
        <translation>fait une étendue de %1</translation>
    </message>
    <message>
        <source>its output_shape has %1 numbers, not 2</source>
        <translation>son output_shape a %1 nombres, non 2</translation>
    </message>
    <message>
        <source>its window has the number %1</source>
        <translation>sa fenêtre a le nombre %1</translation>
    </message>
    <message>
        <source>its weights have the dims %1, which do not fit an input of %2</source>
        <translation>ses poids ont les dimensions %1, qui ne vont pas avec une entrée de %2</translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, which is no image</source>
        <translation>lit un tenseur de dimensions %1, qui n’est pas une image</translation>
    </message>
    <message>
        <source>its epsilon is below 0</source>
        <translation>son epsilon est inférieur à 0</translation>
    </message>
    <message>
        <source>gives its means too, which is not supported</source>
        <translation>donne aussi ses moyennes, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>scales or shifts every element by another number, which is not supported</source>
        <translation>met à l’échelle ou décale chaque élément par un autre nombre, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its keep_aspect_ratio_policy &apos;%1&apos; is not known</source>
        <translation>sa keep_aspect_ratio_policy «&#xa0;%1&#xa0;» n’est pas connue</translation>
    </message>
    <message>
        <source>its coordinate_transformation_mode &apos;%1&apos; is not known</source>
        <translation>son coordinate_transformation_mode «&#xa0;%1&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>its nearest_mode &apos;%1&apos; is not known</source>
        <translation>son nearest_mode «&#xa0;%1&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>makes one extent larger and the other smaller, which was not defined then</source>
        <translation>rend une étendue plus grande et l’autre plus petite, ce qui n’était pas défini alors</translation>
    </message>
    <message>
        <source>resizes along no axis</source>
        <translation>ne redimensionne aucun axe</translation>
    </message>
    <message>
        <source>its scales are not a few numbers</source>
        <translation>ses échelles ne sont pas quelques nombres</translation>
    </message>
    <message>
        <source>has neither scales nor sizes</source>
        <translation>n’a ni échelles ni tailles</translation>
    </message>
    <message>
        <source>the list of scales</source>
        <translation>la liste des échelles</translation>
    </message>
    <message>
        <source>the list of sizes</source>
        <translation>la liste des tailles</translation>
    </message>
    <message>
        <source>resizes the batch or the channels</source>
        <translation>redimensionne le lot ou les canaux</translation>
    </message>
    <message>
        <source>resizes a part of the map, which is not supported</source>
        <translation>redimensionne une partie de la carte de caractéristiques, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>makes the map smaller with antialias, which is not supported</source>
        <translation>réduit la carte de caractéristiques avec antialias, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>leaves out what is outside of the map, which is not supported</source>
        <translation>omet ce qui est hors de la carte de caractéristiques, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; has a size that ONNX cannot state with its scales</source>
        <translation>la couche «&#xa0;%1&#xa0;» a une taille qu’ONNX ne peut indiquer par ses échelles</translation>
    </message>
    <message>
        <source>its value is not one constant number</source>
        <translation>sa valeur n’est pas un seul nombre constant</translation>
    </message>
    <message>
        <source>has %1 pads for a tensor of dims %2</source>
        <translation>a %1 remplissages pour un tenseur de dimensions %2</translation>
    </message>
    <message>
        <source>pads the batch or the channels</source>
        <translation>remplit le lot ou les canaux</translation>
    </message>
    <message>
        <source>pads with something that is not a number</source>
        <translation>remplit avec quelque chose qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>its second input is not a few integers</source>
        <translation>sa seconde entrée n’est pas quelques entiers</translation>
    </message>
    <message>
        <source>reorders the elements of a tensor, which is not supported</source>
        <translation>réordonne les éléments d’un tenseur, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>the network has more than the 2 GiB that an ONNX file can hold</source>
        <translation>le réseau dépasse les 2&#xa0;Gio que peut contenir un fichier ONNX</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; has constants of another size than its shape says</source>
        <translation>la couche «&#xa0;%1&#xa0;» a des constantes d’une autre taille que ne le dit sa forme</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 elements, not %3</source>
        <translation>«&#xa0;%1&#xa0;» a %2 éléments, non %3</translation>
    </message>
    <message>
        <source>its %1 has %2 numbers, not %3</source>
        <translation>son %1 a %2 nombres, non %3</translation>
    </message>
    <message>
        <source>a tensor&apos;s number is out of range</source>
        <translation>le numéro d’un tenseur est hors limites</translation>
    </message>
    <message>
        <source>&apos;bytes&apos; must give a number by layout</source>
        <translation>«&#xa0;bytes&#xa0;» doit donner un nombre par disposition</translation>
    </message>
    <message>
        <source>&apos;same&apos; must give a layout by layout</source>
        <translation>«&#xa0;same&#xa0;» doit donner une disposition par disposition</translation>
    </message>
    <message>
        <source>&apos;row_bytes&apos; must give a number by layout</source>
        <translation>«&#xa0;row_bytes&#xa0;» doit donner un nombre par disposition</translation>
    </message>
    <message>
        <source>the rows of &apos;%1&apos; are not all of its bytes</source>
        <translation>les lignes de «&#xa0;%1&#xa0;» ne font pas tous ses octets</translation>
    </message>
    <message>
        <source>&apos;rows&apos; is out of range or does not rise</source>
        <translation>«&#xa0;rows&#xa0;» est hors limites ou ne croît pas</translation>
    </message>
    <message>
        <source>&apos;same&apos; must name the first of equal layouts</source>
        <translation>«&#xa0;same&#xa0;» doit nommer la première de dispositions égales</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and its first equal layout differ in bytes</source>
        <translation>«&#xa0;%1&#xa0;» et sa première disposition égale diffèrent en octets</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has no bytes for layout %2</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» n’a pas d’octets pour la disposition %2</translation>
    </message>
    <message>
        <source>reads tensor &apos;%1&apos;, which no earlier layer makes</source>
        <translation>lit le tenseur «&#xa0;%1&#xa0;», qu’aucune couche antérieure ne fait</translation>
    </message>
    <message>
        <source>reads no tensor</source>
        <translation>ne lit aucun tenseur</translation>
    </message>
    <message>
        <source>gathers more than one row, or not from the rows of one tensor</source>
        <translation>rassemble plus d’une ligne, ou non des lignes d’un seul tenseur</translation>
    </message>
    <message>
        <source>must make tensor &apos;%1&apos;: layer i makes tensor i + 1</source>
        <translation>doit faire le tenseur «&#xa0;%1&#xa0;»&#xa0;: la couche i fait le tenseur i + 1</translation>
    </message>
    <message>
        <source>has no candidates</source>
        <translation>n’a pas de candidats</translation>
    </message>
    <message>
        <source>takes %1 bytes for form &apos;%2&apos; of the constants &apos;%3&apos;, but layer &apos;%4&apos; takes %5 for the same, which is stored once</source>
        <translation>prend %1&#xa0;octets pour la forme «&#xa0;%2&#xa0;» des constantes «&#xa0;%3&#xa0;», mais la couche «&#xa0;%4&#xa0;» prend %5 pour la même, qui est stockée une fois</translation>
    </message>
    <message>
        <source>a second tensor &apos;%1&apos;</source>
        <translation>un second tenseur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>has %1 layers and %2 tensors; the network&apos;s input and each layer&apos;s output make one more than layers</source>
        <translation>a %1 couches et %2 tenseurs&#xa0;; l’entrée du réseau et la sortie de chaque couche en font un de plus que de couches</translation>
    </message>
    <message>
        <source>a tensor stands there twice</source>
        <translation>un tenseur y figure deux fois</translation>
    </message>
    <message>
        <source>names a layout that is not the first of its equals</source>
        <translation>nomme une disposition qui n’est pas la première de ses égales</translation>
    </message>
    <message>
        <source>from and to are the same</source>
        <translation>from et to sont la même</translation>
    </message>
    <message>
        <source>there is no transform from %1 to %2</source>
        <translation>il n’y a pas de transformation de %1 vers %2</translation>
    </message>
    <message>
        <source>%1 of %2 measured times are those of kernels alone, which do not say what they take in a running network: measure it anew.</source>
        <translation>%1 des %2 temps mesurés sont ceux de noyaux isolés, qui ne disent pas ce qu’ils prennent dans un réseau en marche&#xa0;: le mesurer de nouveau.</translation>
    </message>
    <message>
        <source>%1 of %2 measured times are those in &apos;%3&apos;, another network.</source>
        <translation>%1 des %2 temps mesurés sont ceux dans «&#xa0;%3&#xa0;», un autre réseau.</translation>
    </message>
    <message>
        <source>Other programs ran when the profile &apos;%1&apos; was measured (load %2).</source>
        <translation>D’autres programmes tournaient quand le profil «&#xa0;%1&#xa0;» a été mesuré (charge %2).</translation>
    </message>
    <message>
        <source>When the profile &apos;%1&apos; was measured, the clock&apos;s governor was &apos;%2&apos;, not &apos;performance&apos;.</source>
        <translation>Quand le profil «&#xa0;%1&#xa0;» a été mesuré, le gouverneur d’horloge était «&#xa0;%2&#xa0;», non «&#xa0;performance&#xa0;».</translation>
    </message>
    <message>
        <source>While the profile &apos;%1&apos; was measured, the clock went from %2 to %3 MHz.</source>
        <translation>Pendant la mesure du profil «&#xa0;%1&#xa0;», l’horloge est passée de %2 à %3&#xa0;MHz.</translation>
    </message>
    <message>
        <source>When the profile &apos;%1&apos; was measured, the processor was at %2 degrees Celsius.</source>
        <translation>Quand le profil «&#xa0;%1&#xa0;» a été mesuré, le processeur était à %2 degrés Celsius.</translation>
    </message>
    <message>
        <source>Chosen without a question.</source>
        <translation>Choisi sans question.</translation>
    </message>
    <message>
        <source>is not there, though it is built and installed with this program</source>
        <translation>n’est pas là, bien que compilé et installé avec ce programme</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no word</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mot</translation>
    </message>
    <message>
        <source>The kernels have changed since the profile &apos;%1&apos; was timed: its times may no longer hold.</source>
        <translation>Les noyaux ont changé depuis la mesure du profil «&#xa0;%1&#xa0;»&#xa0;: ses temps ne sont peut-être plus valables.</translation>
    </message>
    <message>
        <source>The profile &apos;%1&apos; has %2 time of primitives that are unknown here; they are ignored.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» a %2 temps de primitives inconnues ici&#xa0;; il est ignoré.</translation>
    </message>
    <message>
        <source>The profile &apos;%1&apos; has %2 times of primitives that are unknown here; they are ignored.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» a %2 temps de primitives inconnues ici&#xa0;; ils sont ignorés.</translation>
    </message>
    <message>
        <source>%1 (and %2 more like it).</source>
        <translation>%1 (et %2 de plus du même genre).</translation>
    </message>
    <message>
        <source>From %1 to %2 of %3, the way over %4 takes %5 ns, the direct transform %6 ns</source>
        <translation>De %1 à %2 pour %3, le détour par %4 prend %5&#xa0;ns, la transformation directe %6&#xa0;ns</translation>
    </message>
    <message>
        <source>there is no profile or file &apos;%1&apos;; built in: %2</source>
        <translation>il n’y a ni profil ni fichier «&#xa0;%1&#xa0;»&#xa0;; intégrés&#xa0;: %2</translation>
    </message>
    <message>
        <source>holds times taken under an emulator, which say nothing about a board (--allow-emulated uses them all the same)</source>
        <translation>contient des temps pris sous un émulateur, qui ne disent rien d’une carte (--allow-emulated les emploie quand même)</translation>
    </message>
    <message>
        <source>times taken under an emulator cannot be saved as those of &apos;%1&apos;</source>
        <translation>des temps pris sous un émulateur ne peuvent être enregistrés comme ceux de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large a tensor</source>
        <translation>«&#xa0;%1&#xa0;» est un tenseur trop grand</translation>
    </message>
    <message>
        <source>this shape and primitive stand there twice</source>
        <translation>cette forme et cette primitive y figurent deux fois</translation>
    </message>
    <message>
        <source>this shape and pair of layouts stand there twice</source>
        <translation>cette forme et cette paire de dispositions y figurent deux fois</translation>
    </message>
    <message>
        <source>holds the times of another machine (%1); choose another file</source>
        <translation>contient les temps d’une autre machine (%1)&#xa0;; choisir un autre fichier</translation>
    </message>
    <message>
        <source>&apos;families&apos; has the wrong type or is out of range</source>
        <translation>«&#xa0;families&#xa0;» est du mauvais type ou hors limites</translation>
    </message>
    <message>
        <source>a coefficient is negative or too large</source>
        <translation>un coefficient est négatif ou trop grand</translation>
    </message>
    <message>
        <source>there is no measurement to fit to</source>
        <translation>il n’y a pas de mesure à laquelle s’ajuster</translation>
    </message>
    <message>
        <source>this machine has %1 cores: cannot time %2 threads</source>
        <translation>cette machine a %1 cœurs&#xa0;: impossible de chronométrer %2 threads</translation>
    </message>
    <message>
        <source>at least one repeat is needed</source>
        <translation>il faut au moins une répétition</translation>
    </message>
    <message>
        <source>order &apos;%1&apos; is not fixed or chosen</source>
        <translation>l’ordre «&#xa0;%1&#xa0;» n’est ni fixed ni chosen</translation>
    </message>
    <message>
        <source>&apos;budget&apos; and &apos;deadline&apos; cannot both be set</source>
        <translation>«&#xa0;budget&#xa0;» et «&#xa0;deadline&#xa0;» ne peuvent être donnés tous deux</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no object, or there are too many</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un objet, ou il y en a trop</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no text</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du texte</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list, or there are too many</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste, ou il y en a trop</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a member that is no text</source>
        <translation>«&#xa0;%1&#xa0;» a un membre qui n’est pas du texte</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a member that does not name a first and a last layer</source>
        <translation>«&#xa0;%1&#xa0;» a un membre qui ne nomme pas une première et une dernière couche</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no member of a session</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un membre de session</translation>
    </message>
    <message>
        <source>kind &apos;%1&apos; is not %2</source>
        <translation>le type «&#xa0;%1&#xa0;» n’est pas %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not between 1 and %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas entre 1 et %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no text, or there are too many</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du texte, ou il y en a trop</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1 is negative or too large</source>
        <translation>%1 est négatif ou trop grand</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>%1 n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 est hors limites</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1 est négatif</translation>
    </message>
    <message>
        <source>%1 is no name of a row</source>
        <translation>%1 n’est pas le nom d’une ligne</translation>
    </message>
    <message>
        <source>has %1 numbers, wanted are %2</source>
        <translation>a %1 nombres, %2 sont attendus</translation>
    </message>
    <message>
        <source>a second row &apos;%1&apos;</source>
        <translation>une seconde ligne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>row &apos;%1&apos; is missing</source>
        <translation>la ligne «&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>%1 is no whole number from 1 to 65536</source>
        <translation>%1 n’est pas un nombre entier de 1 à 65536</translation>
    </message>
    <message>
        <source>times of sparse kernels are not known here</source>
        <translation>les temps de noyaux creux ne sont pas connus ici</translation>
    </message>
    <message>
        <source>the kernel is larger than the input</source>
        <translation>le noyau est plus grand que l’entrée</translation>
    </message>
    <message>
        <source>column %1: reads %2 channels, but the layer before makes %3</source>
        <translation>colonne %1&#xa0;: lit %2 canaux, mais la couche d’avant en fait %3</translation>
    </message>
    <message>
        <source>%1 is neither chw, hcw nor hwc</source>
        <translation>%1 n’est ni chw, ni hcw, ni hwc</translation>
    </message>
    <message>
        <source>has %1 cells, wanted are a primitive and its two layouts</source>
        <translation>a %1 cellules, sont attendues une primitive et ses deux dispositions</translation>
    </message>
    <message>
        <source>a second primitive %1</source>
        <translation>une seconde primitive %1</translation>
    </message>
    <message>
        <source>takes too many bytes</source>
        <translation>prend trop d’octets</translation>
    </message>
    <message>
        <source>primitive &apos;%1&apos; has no row in %2</source>
        <translation>la primitive «&#xa0;%1&#xa0;» n’a pas de ligne dans %2</translation>
    </message>
    <message>
        <source>no primitive has a time in column %1</source>
        <translation>aucune primitive n’a de temps dans la colonne %1</translation>
    </message>
    <message>
        <source>has %1 columns for %2 layers</source>
        <translation>a %1 colonnes pour %2 couches</translation>
    </message>
    <message>
        <source>column %1 is of another shape than the layer&apos;s input</source>
        <translation>la colonne %1 est d’une autre forme que l’entrée de la couche</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no A-to-B</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un A-to-B</translation>
    </message>
    <message>
        <source>the workspace of primitive &apos;%1&apos; is not known</source>
        <translation>l’espace de travail de la primitive «&#xa0;%1&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>column %1 is not known</source>
        <translation>la colonne %1 n’est pas connue</translation>
    </message>
    <message>
        <source>column %1 stands twice</source>
        <translation>la colonne %1 figure deux fois</translation>
    </message>
    <message>
        <source>column &apos;%1&apos; is missing</source>
        <translation>la colonne «&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>has no buffers</source>
        <translation>n’a pas de tampons</translation>
    </message>
    <message>
        <source>has more than %1 buffers</source>
        <translation>a plus de %1 tampons</translation>
    </message>
    <message>
        <source>has %1 cells, the header has %2</source>
        <translation>a %1 cellules, l’en-tête en a %2</translation>
    </message>
    <message>
        <source>the id is empty</source>
        <translation>l’id est vide</translation>
    </message>
    <message>
        <source>a second buffer %1</source>
        <translation>un second tampon %1</translation>
    </message>
    <message>
        <source>size %1 is negative</source>
        <translation>la taille %1 est négative</translation>
    </message>
    <message>
        <source>lower %1 is not below upper %2</source>
        <translation>lower %1 n’est pas inférieur à upper %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be &quot;here&quot; or &quot;there&quot;</source>
        <translation>«&#xa0;%1&#xa0;» doit être &quot;here&quot; ou &quot;there&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of words</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste de mots</translation>
    </message>
    <message>
        <source>a board&apos;s name is 1 to 64 letters, digits, spaces and . _ + -, the first of them a letter or a digit</source>
        <translation>le nom d’une carte a de 1 à 64 lettres, chiffres, espaces et . _ + -, d’abord une lettre ou un chiffre</translation>
    </message>
    <message>
        <source>the host begins with &apos;-&apos;: ssh would take it for an option</source>
        <translation>l’hôte commence par «&#xa0;-&#xa0;»&#xa0;: ssh le prendrait pour une option</translation>
    </message>
    <message>
        <source>the host must be an alias of OpenSSH&apos;s or user@host, of letters, digits and . _ - @ : % + [ ]</source>
        <translation>l’hôte doit être un alias d’OpenSSH ou user@host, de lettres, de chiffres et de . _ - @ : % + [ ]</translation>
    </message>
    <message>
        <source>the host is no user@host</source>
        <translation>l’hôte n’est pas un user@host</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>le port doit être un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>the identity file&apos;s name holds a control character</source>
        <translation>le nom du fichier d’identité contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>the folder on the board is empty or holds a control character</source>
        <translation>le dossier sur la carte est vide ou contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>the compiler on the board begins with &apos;-&apos; or holds a control character</source>
        <translation>le compilateur sur la carte commence par «&#xa0;-&#xa0;» ou contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>the runner has more than 64 words</source>
        <translation>le lanceur a plus de 64 mots</translation>
    </message>
    <message>
        <source>a word of the runner holds a control character</source>
        <translation>un mot du lanceur contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>a word of the runner is empty</source>
        <translation>un mot du lanceur est vide</translation>
    </message>
    <message>
        <source>the runner begins with &apos;-&apos;</source>
        <translation>le lanceur commence par «&#xa0;-&#xa0;»</translation>
    </message>
    <message>
        <source>the CPUs to pin to must be a list of numbers such as 0,4-7</source>
        <translation>les CPU auxquels se lier doivent être une liste de nombres telle que 0,4-7</translation>
    </message>
    <message>
        <source>the number of threads must be 1 to 4096</source>
        <translation>le nombre de threads doit être de 1 à 4096</translation>
    </message>
    <message>
        <source>there is no place for your boards: neither XDG_CONFIG_HOME nor HOME is set</source>
        <translation>il n’y a pas de place pour des cartes personnelles&#xa0;: ni XDG_CONFIG_HOME ni HOME n’est défini</translation>
    </message>
    <message>
        <source>the compiler begins with &apos;-&apos; or holds a control character</source>
        <translation>le compilateur commence par «&#xa0;-&#xa0;» ou contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>the ISA must be %1 or %2</source>
        <translation>l’ISA doit être %1 ou %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: what stands behind the colon is no port</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: ce qui suit le deux-points n’est pas un port</translation>
    </message>
    <message>
        <source>is the file of a board called &apos;%1&apos;, so its name must be %2</source>
        <translation>est le fichier d’une carte appelée «&#xa0;%1&#xa0;», son nom doit donc être %2</translation>
    </message>
    <message>
        <source>board &apos;host&apos;: that is the name of this machine; choose another</source>
        <translation>carte «&#xa0;host&#xa0;»&#xa0;: c’est le nom de cette machine&#xa0;; en choisir un autre</translation>
    </message>
    <message>
        <source>&apos;host&apos; is the name of this machine</source>
        <translation>«&#xa0;host&#xa0;» est le nom de cette machine</translation>
    </message>
    <message>
        <source>there is no such board of yours</source>
        <translation>il n’y a pas de telle carte personnelle</translation>
    </message>
    <message>
        <source>there is no board &apos;%1&apos;; known: %2</source>
        <translation>il n’y a pas de carte «&#xa0;%1&#xa0;»&#xa0;; connues&#xa0;: %2</translation>
    </message>
    <message>
        <source>nobody has said how it is reached: state its host in %1</source>
        <translation>personne n’a dit comment l’atteindre&#xa0;: indiquer son hôte dans %1</translation>
    </message>
    <message>
        <source>%1 has %2 cores: cannot time %3 threads</source>
        <translation>%1 a %2 cœurs&#xa0;: impossible de chronométrer %3 threads</translation>
    </message>
    <message>
        <source>repeats must be 1 to 1000</source>
        <translation>les répétitions doivent être de 1 à 1000</translation>
    </message>
    <message>
        <source>times taken under an emulator cannot bear the name of a board; choose another file, such as %1</source>
        <translation>des temps pris sous un émulateur ne peuvent porter le nom d’une carte&#xa0;; choisir un autre fichier, tel que %1</translation>
    </message>
    <message>
        <source>times taken under an emulator cannot bear the name of a board</source>
        <translation>des temps pris sous un émulateur ne peuvent porter le nom d’une carte</translation>
    </message>
    <message>
        <source>the compiler &apos;%1&apos; is not installed on this machine</source>
        <translation>le compilateur «&#xa0;%1&#xa0;» n’est pas installé sur cette machine</translation>
    </message>
    <message>
        <source>the compiler &apos;%1&apos; is not installed on this machine (%2)</source>
        <translation>le compilateur «&#xa0;%1&#xa0;» n’est pas installé sur cette machine (%2)</translation>
    </message>
    <message>
        <source>the compiler ended with status %1</source>
        <translation>le compilateur a fini avec l’état %1</translation>
    </message>
    <message>
        <source>%1 does not compile: %2</source>
        <translation>%1 ne se compile pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not compile there: %2</source>
        <translation>%1 ne se compile pas là-bas&#xa0;: %2</translation>
    </message>
    <message>
        <source>refused what is no measurement asked for: %1</source>
        <translation>a refusé ce qu’aucune mesure n’a demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>it prints no measurements, but: %1</source>
        <translation>il n’affiche pas de mesures, mais&#xa0;: %1</translation>
    </message>
    <message>
        <source>its profiler is compiled for %1, not for the board&apos;s %2: correct the board&apos;s flags</source>
        <translation>son profileur est compilé pour %1, non pour le %2 de la carte&#xa0;: corriger les options de la carte</translation>
    </message>
    <message>
        <source>it says that it is an emulator, whose times say nothing about a board; name the emulator as the board&apos;s runner to go through with it</source>
        <translation>il dit être un émulateur, dont les temps ne disent rien d’une carte&#xa0;; nommer l’émulateur comme lanceur de la carte pour continuer malgré tout</translation>
    </message>
    <message>
        <source>the reference kernel takes %1 % longer than at the start: the clock is not steady (is the board throttled?), so times may be wrong by as much</source>
        <translation>le noyau de référence prend %1&#xa0;% de plus qu’au début&#xa0;: l’horloge n’est pas stable (la carte est-elle bridée&#xa0;?), les temps peuvent donc être faux d’autant</translation>
    </message>
    <message>
        <source>the reference kernel takes %1 % less than at the start: the clock is not steady (is the board throttled?), so times may be wrong by as much</source>
        <translation>le noyau de référence prend %1&#xa0;% de moins qu’au début&#xa0;: l’horloge n’est pas stable (la carte est-elle bridée&#xa0;?), les temps peuvent donc être faux d’autant</translation>
    </message>
    <message>
        <source>does not fit into the board&apos;s memory</source>
        <translation>ne tient pas dans la mémoire de la carte</translation>
    </message>
    <message>
        <source>the profiler was ended by signal %1</source>
        <translation>le profileur a été arrêté par le signal %1</translation>
    </message>
    <message>
        <source>the profiler was ended by signal %1, perhaps for want of memory</source>
        <translation>le profileur a été arrêté par le signal %1, peut-être faute de mémoire</translation>
    </message>
    <message>
        <source>the profiler ended before it was through</source>
        <translation>le profileur a fini avant d’en avoir terminé</translation>
    </message>
    <message>
        <source>%1; %2 new times are kept in %3, and the same again goes on from there</source>
        <translation>%1&#xa0;; %2 nouveaux temps sont conservés dans %3, et la même chose encore continue de là</translation>
    </message>
    <message>
        <source>its machine is %1, but the board&apos;s ISA %2 needs %3</source>
        <translation>sa machine est %1, mais l’ISA %2 de la carte demande %3</translation>
    </message>
    <message>
        <source>its processor has no %1, which the board&apos;s ISA %2 needs</source>
        <translation>son processeur n’a pas de %1, que demande l’ISA %2 de la carte</translation>
    </message>
    <message>
        <source>AVX2 with FMA</source>
        <translation>AVX2 avec FMA</translation>
    </message>
    <message>
        <source>it does not answer as a Unix machine does</source>
        <translation>elle ne répond pas comme le fait une machine Unix</translation>
    </message>
    <message>
        <source>the runner &apos;%1&apos; is not there</source>
        <translation>le lanceur «&#xa0;%1&#xa0;» n’est pas là</translation>
    </message>
    <message>
        <source>there is no space left in %1</source>
        <translation>il n’y a plus de place dans %1</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written: %2</source>
        <translation>impossible d’écrire dans le dossier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no tar on the board, which uploads need</source>
        <translation>il n’y a pas de tar sur la carte, dont les envois ont besoin</translation>
    </message>
    <message>
        <source>programs cannot be pinned to CPUs %1 there</source>
        <translation>les programmes ne peuvent y être liés aux CPU %1</translation>
    </message>
    <message>
        <source>there is no compiler &apos;%1&apos; on the board</source>
        <translation>il n’y a pas de compilateur «&#xa0;%1&#xa0;» sur la carte</translation>
    </message>
    <message>
        <source>the compiler &apos;%1&apos; makes programs for %2, but the board&apos;s machine is %3</source>
        <translation>le compilateur «&#xa0;%1&#xa0;» fait des programmes pour %2, mais la machine de la carte est %3</translation>
    </message>
    <message>
        <source>the clock&apos;s governor is &apos;%1&apos;: with &apos;performance&apos; times are steadier</source>
        <translation>le gouverneur d’horloge est «&#xa0;%1&#xa0;»&#xa0;: avec «&#xa0;performance&#xa0;», les temps sont plus stables</translation>
    </message>
    <message>
        <source>it has %1 cores online, not the board&apos;s %2</source>
        <translation>elle a %1 cœurs en service, non les %2 de la carte</translation>
    </message>
    <message>
        <source>less than 64 MiB of disk are free, which some plans need</source>
        <translation>moins de 64&#xa0;Mio de disque sont libres, dont certains plans ont besoin</translation>
    </message>
    <message>
        <source>less than 128 MiB of memory are free, which some layers need</source>
        <translation>moins de 128&#xa0;Mio de mémoire sont libres, dont certaines couches ont besoin</translation>
    </message>
    <message>
        <source>programs are run by &apos;%1&apos;: their times are marked as emulated</source>
        <translation>les programmes sont exécutés par «&#xa0;%1&#xa0;»&#xa0;: leurs temps sont marqués comme émulés</translation>
    </message>
    <message>
        <source>cannot talk to another program: %1</source>
        <translation>impossible de communiquer avec un autre programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot capture a program&apos;s output: %1</source>
        <translation>impossible de capter la sortie d’un programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>il a fini avec l’état %1</translation>
    </message>
    <message>
        <source>its reply is no report of this plan: %1</source>
        <translation>sa réponse n’est pas un compte rendu de ce plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>its profiler does not tell how fast it is: %1</source>
        <translation>son profileur ne dit pas à quelle vitesse il va&#xa0;: %1</translation>
    </message>
    <message>
        <source>the plan %1 did not run there: %2</source>
        <translation>le plan %1 ne s’y est pas exécuté&#xa0;: %2</translation>
    </message>
    <message>
        <source>has changed since it was run</source>
        <translation>a changé depuis son exécution</translation>
    </message>
    <message>
        <source>was exported with other kernels than these, so its times are not theirs</source>
        <translation>a été exporté avec d’autres noyaux que ceux-ci, ses temps ne sont donc pas les leurs</translation>
    </message>
    <message>
        <source>its run was not right, so its times are not kept</source>
        <translation>son exécution n’était pas correcte, ses temps ne sont donc pas conservés</translation>
    </message>
    <message>
        <source>%1 does not state its shape: export it anew</source>
        <translation>%1 n’indique pas sa forme&#xa0;: exporter de nouveau</translation>
    </message>
    <message>
        <source>the board has no space left</source>
        <translation>la carte n’a plus de place</translation>
    </message>
    <message>
        <source>the folder cannot be made or entered: %1</source>
        <translation>le dossier ne peut être créé ni ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>the folder cannot be written: %1</source>
        <translation>impossible d’écrire dans le dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>not all bytes have arrived</source>
        <translation>tous les octets ne sont pas arrivés</translation>
    </message>
    <message>
        <source>the upload failed</source>
        <translation>l’envoi a échoué</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: is no name for a file on a board</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: n’est pas un nom de fichier pour une carte</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>its host key has changed since you last accepted it: either it was installed anew or another machine answers in its place</source>
        <translation>sa clé d’hôte a changé depuis qu’elle a été acceptée&#xa0;: soit elle a été réinstallée, soit une autre machine répond à sa place</translation>
    </message>
    <message>
        <source>its host key is unknown: log in once by hand with ssh and accept the key after comparing it</source>
        <translation>sa clé d’hôte est inconnue&#xa0;: se connecter une fois à la main par ssh et accepter la clé après l’avoir comparée</translation>
    </message>
    <message>
        <source>ssh refuses the identity file, because others may read it</source>
        <translation>ssh refuse le fichier d’identité, car d’autres peuvent le lire</translation>
    </message>
    <message>
        <source>it refuses your key</source>
        <translation>elle refuse la clé</translation>
    </message>
    <message>
        <source>it refuses your keys, of which there are too many</source>
        <translation>elle refuse les clés, qui sont trop nombreuses</translation>
    </message>
    <message>
        <source>there is no host of that name</source>
        <translation>il n’y a pas d’hôte de ce nom</translation>
    </message>
    <message>
        <source>it refuses the connection: no ssh server listens there</source>
        <translation>elle refuse la connexion&#xa0;: aucun serveur ssh n’y écoute</translation>
    </message>
    <message>
        <source>there is no way to it in the network</source>
        <translation>aucun chemin n’y mène dans le réseau</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>elle ne répond pas</translation>
    </message>
    <message>
        <source>it does not answer any more</source>
        <translation>elle ne répond plus</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>elle a fermé la connexion</translation>
    </message>
    <message>
        <source>ssh cannot read its configuration</source>
        <translation>ssh ne peut lire sa configuration</translation>
    </message>
    <message>
        <source>ssh refuses its configuration file, because others may write it</source>
        <translation>ssh refuse son fichier de configuration, car d’autres peuvent l’écrire</translation>
    </message>
    <message>
        <source>ssh does not understand its configuration</source>
        <translation>ssh ne comprend pas sa configuration</translation>
    </message>
    <message>
        <source>its reply is longer than anything that was asked for</source>
        <translation>sa réponse est plus longue que tout ce qui a été demandé</translation>
    </message>
    <message>
        <source>it prints without end when one logs in</source>
        <translation>elle affiche sans fin quand on se connecte</translation>
    </message>
    <message>
        <source>its reply has a line without end: %1</source>
        <translation>sa réponse a une ligne sans fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>ssh cannot connect</source>
        <translation>ssh ne peut se connecter</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>le délai est écoulé</translation>
    </message>
    <message>
        <source>it was not done within %1 s</source>
        <translation>ce n’était pas fait en %1&#xa0;s</translation>
    </message>
    <message>
        <source>it has said nothing for %1 s</source>
        <translation>elle n’a rien dit depuis %1&#xa0;s</translation>
    </message>
    <message>
        <source>ssh cannot be started on this machine (%1): install OpenSSH&apos;s client</source>
        <translation>ssh ne peut être lancé sur cette machine (%1)&#xa0;: installer le client d’OpenSSH</translation>
    </message>
    <message>
        <source>sh cannot be started on this machine: %1</source>
        <translation>sh ne peut être lancé sur cette machine&#xa0;: %1</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>la connexion a été perdue</translation>
    </message>
    <message>
        <source>the connection was lost (%1)</source>
        <translation>la connexion a été perdue (%1)</translation>
    </message>
    <message>
        <source>it does not run sh for us</source>
        <translation>elle n’exécute pas sh pour nous</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>compiling</source>
        <translation>compilation</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>running</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>the compiled program is cut off</source>
        <translation>le programme compilé est tronqué</translation>
    </message>
    <message>
        <source>the compiled program is no little-endian ELF file</source>
        <translation>le programme compilé n’est pas un fichier ELF little-endian</translation>
    </message>
    <message>
        <source>exists and is no folder</source>
        <translation>existe et n’est pas un dossier</translation>
    </message>
    <message>
        <source>exists and is no earlier export, so it is left as it is</source>
        <translation>existe et n’est pas un export antérieur, il est donc laissé tel quel</translation>
    </message>
    <message>
        <source>holds &apos;%1&apos;, which no export wrote, so it is left as it is</source>
        <translation>contient «&#xa0;%1&#xa0;», qu’aucun export n’a écrit, il est donc laissé tel quel</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: the primitive &apos;%2&apos; cannot %3</source>
        <translation>couche «&#xa0;%1&#xa0;»&#xa0;: la primitive «&#xa0;%2&#xa0;» ne peut %3</translation>
    </message>
    <message>
        <source>add into another tensor</source>
        <translation>ajouter dans un autre tenseur</translation>
    </message>
    <message>
        <source>read a slice of a wider tensor</source>
        <translation>lire une tranche d’un tenseur plus large</translation>
    </message>
    <message>
        <source>write a slice of a wider tensor</source>
        <translation>écrire une tranche d’un tenseur plus large</translation>
    </message>
    <message>
        <source>make bands of %1 rows</source>
        <translation>faire des bandes de %1 lignes</translation>
    </message>
    <message>
        <source>read rows of a tensor in a layout whose rows are no ranges of bytes</source>
        <translation>lire des lignes d’un tenseur dans une disposition dont les lignes ne sont pas d’un seul tenant</translation>
    </message>
    <message>
        <source>the plan has not the buffers of its segments</source>
        <translation>le plan n’a pas les tampons de ses segments</translation>
    </message>
    <message>
        <source>there is no such transform</source>
        <translation>il n’y a pas de telle transformation</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: the primitive &apos;%2&apos; cannot compute it in this program</source>
        <translation>couche «&#xa0;%1&#xa0;»&#xa0;: la primitive «&#xa0;%2&#xa0;» ne peut la calculer dans ce programme</translation>
    </message>
    <message>
        <source>the plan has no steps</source>
        <translation>le plan n’a pas d’étapes</translation>
    </message>
    <message>
        <source>the plan is of another network</source>
        <translation>le plan est d’un autre réseau</translation>
    </message>
    <message>
        <source>the plan wants outputs that are made by a layer, each once</source>
        <translation>le plan veut des sorties que fait une couche, chacune une fois</translation>
    </message>
    <message>
        <source>the plan states an arena that is no multiple of 64 bytes</source>
        <translation>le plan indique une arène qui n’est pas un multiple de 64&#xa0;octets</translation>
    </message>
    <message>
        <source>the plan places &apos;%1&apos; outside its arena</source>
        <translation>le plan place «&#xa0;%1&#xa0;» hors de son arène</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; shares the constants &apos;%2&apos; with a layer of another shape</source>
        <translation>la couche «&#xa0;%1&#xa0;» partage les constantes «&#xa0;%2&#xa0;» avec une couche d’une autre forme</translation>
    </message>
    <message>
        <source>board &apos;%1&apos;: &apos;%2&apos; among its flags is no compiler option</source>
        <translation>carte «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» parmi ses options n’est pas une option de compilateur</translation>
    </message>
    <message>
        <source>there is no instruction set &apos;%1&apos;; known: %2</source>
        <translation>il n’y a pas de jeu d’instructions «&#xa0;%1&#xa0;»&#xa0;; connus&#xa0;: %2</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; (%2) gives what is not a number on the sample input, so that there is no right output</source>
        <translation>la couche «&#xa0;%1&#xa0;» (%2) donne sur l’entrée d’essai ce qui n’est pas un nombre, il n’y a donc pas de sortie correcte</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; (%2) gives an infinite number on the sample input, so that there is no right output</source>
        <translation>la couche «&#xa0;%1&#xa0;» (%2) donne sur l’entrée d’essai un nombre infini, il n’y a donc pas de sortie correcte</translation>
    </message>
    <message>
        <source>the sample input has %1 values, not %2</source>
        <translation>l’entrée d’essai a %1 valeurs, non %2</translation>
    </message>
    <message>
        <source>cannot be compiled: this machine has no C compiler &apos;cc&apos;</source>
        <translation>ne peut être compilé&#xa0;: cette machine n’a pas de compilateur C «&#xa0;cc&#xa0;»</translation>
    </message>
    <message>
        <source>does not compile</source>
        <translation>ne se compile pas</translation>
    </message>
    <message>
        <source>does not link</source>
        <translation>l’édition de liens échoue</translation>
    </message>
    <message>
        <source>its program did not run</source>
        <translation>son programme ne s’est pas exécuté</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a plan</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de plan</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a source file</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de fichier source</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no compiler option</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option de compilateur</translation>
    </message>
    <message>
        <source>is not built into this program</source>
        <translation>n’est pas intégré à ce programme</translation>
    </message>
    <message>
        <source>no plan fits %1 of &apos;%2&apos;; the least that does is %3 bytes (%4)</source>
        <translation>aucun plan ne tient dans %1 de «&#xa0;%2&#xa0;»&#xa0;; le moindre qui le fasse est %3&#xa0;octets (%4)</translation>
    </message>
    <message>
        <source>the bytes of budget kind &apos;%1&apos; do not add up over layers</source>
        <translation>les octets du type de budget «&#xa0;%1&#xa0;» ne s’additionnent pas sur les couches</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: no selection joins the layouts of its layers with the transforms that it has</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: aucune sélection ne joint les dispositions de ses couches par les transformations qu’il a</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: %2 wants tensor &apos;%3&apos; transformed from %4 to %5, for which there is no transform</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: %2 veut le tenseur «&#xa0;%3&#xa0;» transformé de %4 en %5, pour quoi il n’y a pas de transformation</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no frontier of %2</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: il n’y a pas de frontière de %2</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; has no layers</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: n’a pas de couches</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; needs one tensor more than layers</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: il faut un tenseur de plus que de couches</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no layer &apos;%2&apos; to pin</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: il n’y a pas de couche «&#xa0;%2&#xa0;» à épingler</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; cannot run &apos;%3&apos;</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: la couche «&#xa0;%2&#xa0;» ne peut exécuter «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: &apos;%2&apos; is banned, and layer &apos;%3&apos; is pinned to it</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» est interdite, et la couche «&#xa0;%3&#xa0;» y est épinglée</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no primitive &apos;%2&apos; to ban</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: il n’y a pas de primitive «&#xa0;%2&#xa0;» à interdire</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: pins, bans and the error limit leave layer &apos;%2&apos; no primitive to run</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: épinglages, interdictions et limite d’erreur ne laissent à la couche «&#xa0;%2&#xa0;» aucune primitive à exécuter</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; has no candidates</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: la couche «&#xa0;%2&#xa0;» n’a pas de candidats</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; stands out of order</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: la couche «&#xa0;%2&#xa0;» n’est pas à sa place</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; cannot be part of a segment: %3</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: la couche «&#xa0;%2&#xa0;» ne peut faire partie d’un segment&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: tensor &apos;%2&apos; is too large for bands</source>
        <translation>%1&#xa0;: le tenseur «&#xa0;%2&#xa0;» est trop grand pour des bandes</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; reads what is not made yet</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: la couche «&#xa0;%2&#xa0;» lit ce qui n’est pas encore fait</translation>
    </message>
    <message>
        <source>budget kind &apos;%1&apos; is no bound on single candidates</source>
        <translation>le type de budget «&#xa0;%1&#xa0;» ne borne pas des candidats isolés</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; is too wide for the dynamic programme%2</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: trop large pour la programmation dynamique%2</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; is too wide for the dynamic programme at layer &apos;%2&apos; when the order is to be chosen; use --order fixed</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: trop large pour la programmation dynamique à la couche «&#xa0;%2&#xa0;» quand l’ordre doit être choisi&#xa0;; prendre l’ordre du fichier</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; is too wide for the dynamic programme at layer &apos;%2&apos;; use --method ilp</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: trop large pour la programmation dynamique à la couche «&#xa0;%2&#xa0;»&#xa0;; prendre la méthode ilp</translation>
    </message>
    <message>
        <source>this build of GLPK keeps one state for all threads and is no use</source>
        <translation>cette version de GLPK garde un seul état pour tous les threads et est inutilisable</translation>
    </message>
    <message>
        <source>GLPK gave up on this ILP</source>
        <translation>GLPK a abandonné ce PLNE</translation>
    </message>
    <message>
        <source>the dynamic programme was stopped before it had an answer</source>
        <translation>la programmation dynamique a été arrêtée avant d’avoir une réponse</translation>
    </message>
    <message>
        <source>the ILP was stopped before it had an answer, or no layouts can be joined</source>
        <translation>le PLNE a été arrêté avant d’avoir une réponse, ou aucune disposition ne peut être jointe</translation>
    </message>
    <message>
        <source>the ILP was stopped before it had an answer</source>
        <translation>le PLNE a été arrêté avant d’avoir une réponse</translation>
    </message>
    <message>
        <source>stopped before there was an answer</source>
        <translation>arrêté avant qu’il y ait une réponse</translation>
    </message>
    <message>
        <source>a budget cannot be negative</source>
        <translation>un budget ne peut être négatif</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>le budget</translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation>l’échéance</translation>
    </message>
    <message>
        <source>the budget and the deadline</source>
        <translation>le budget et l’échéance</translation>
    </message>
    <message>
        <source>It is chosen.</source>
        <translation>Elle est choisie.</translation>
    </message>
    <message>
        <source>%1 has the same layouts, is no slower and needs no more memory.</source>
        <translation>%1 a les mêmes dispositions, n’est pas plus lente et ne demande pas plus de mémoire.</translation>
    </message>
    <message>
        <source>No selection that meets the question uses it.</source>
        <translation>Aucune sélection qui réponde à la question ne l’emploie.</translation>
    </message>
    <message>
        <source>It would be as fast in all; ties go to less memory, then to the first in order.</source>
        <translation>Elle serait aussi rapide en tout&#xa0;; à égalité, c’est moins de mémoire, puis le premier dans l’ordre.</translation>
    </message>
    <message>
        <source>%1 slower in all</source>
        <translation>en tout plus lent de %1</translation>
    </message>
    <message>
        <source>It takes %1 more than %2, and the best plan with it is %3.</source>
        <translation>Elle prend %1 de plus que %2, et le meilleur plan avec elle est %3.</translation>
    </message>
    <message>
        <source>It takes as long as %1, and the best plan with it is %2.</source>
        <translation>Elle prend autant de temps que %1, et le meilleur plan avec elle est %2.</translation>
    </message>
    <message>
        <source>Here it takes %1 less than %2, but its layouts and memory cost more elsewhere: %3.</source>
        <translation>Ici elle prend %1 de moins que %2, mais ses dispositions et sa mémoire coûtent plus ailleurs&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection, and none keeps %1.</source>
        <translation>La programmation dynamique couvre chaque sélection, et aucune ne respecte %1.</translation>
    </message>
    <message>
        <source>No selection within the deadline was found; that there is none is not proven.</source>
        <translation>Aucune sélection dans l’échéance n’a été trouvée&#xa0;; qu’il n’y en ait pas n’est pas prouvé.</translation>
    </message>
    <message>
        <source>No packing within the budget was found; that there is none is not proven.</source>
        <translation>Aucun placement dans le budget n’a été trouvé&#xa0;; qu’il n’y en ait pas n’est pas prouvé.</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the deadline, in whole numbers.</source>
        <translation>La programmation dynamique couvre chaque sélection dans l’échéance, en nombres entiers.</translation>
    </message>
    <message>
        <source>A smaller selection may keep the deadline; that none does is not proven.</source>
        <translation>Une sélection plus petite peut tenir l’échéance&#xa0;; qu’aucune ne le fasse n’est pas prouvé.</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the budget, in whole numbers.</source>
        <translation>La programmation dynamique couvre chaque sélection dans le budget, en nombres entiers.</translation>
    </message>
    <message>
        <source>The dynamic programme was stopped before it could rule out a faster selection.</source>
        <translation>La programmation dynamique a été arrêtée avant de pouvoir exclure une sélection plus rapide.</translation>
    </message>
    <message>
        <source>A faster selection would fit by its live bytes; no packing of it was found.</source>
        <translation>Une sélection plus rapide tiendrait par ses octets vivants&#xa0;; aucun placement n’en a été trouvé.</translation>
    </message>
    <message>
        <source>The ILP was stopped before it found a selection within %1.</source>
        <translation>Le PLNE a été arrêté avant de trouver une sélection dans %1.</translation>
    </message>
    <message>
        <source>The dynamic programme covers every order and selection, and none keeps %1.</source>
        <translation>La programmation dynamique couvre chaque ordre et chaque sélection, et aucune ne respecte %1.</translation>
    </message>
    <message>
        <source>The ILP has no solution within %1.</source>
        <translation>Le PLNE n’a pas de solution dans %1.</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the deadline, in whole numbers; the ILP was stopped before it had proven the same.</source>
        <translation>La programmation dynamique couvre chaque sélection dans l’échéance, en nombres entiers&#xa0;; le PLNE a été arrêté avant d’avoir prouvé la même chose.</translation>
    </message>
    <message>
        <source>The ILP was stopped before it could rule out a smaller selection.</source>
        <translation>Le PLNE a été arrêté avant de pouvoir exclure une sélection plus petite.</translation>
    </message>
    <message>
        <source>The ILP&apos;s optimum, proven by branch and bound.</source>
        <translation>L’optimum du PLNE, prouvé par séparation et évaluation.</translation>
    </message>
    <message>
        <source>The ILP has no solution within the deadline that is 1 byte smaller.</source>
        <translation>Le PLNE n’a pas de solution dans l’échéance qui soit plus petite de 1&#xa0;octet.</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the budget, in whole numbers; the ILP was stopped before it had proven the same.</source>
        <translation>La programmation dynamique couvre chaque sélection dans le budget, en nombres entiers&#xa0;; le PLNE a été arrêté avant d’avoir prouvé la même chose.</translation>
    </message>
    <message>
        <source>The ILP was stopped before it could rule out a faster selection.</source>
        <translation>Le PLNE a été arrêté avant de pouvoir exclure une sélection plus rapide.</translation>
    </message>
    <message>
        <source>Every layer has its least time within the budget, without a transform.</source>
        <translation>Chaque couche a son moindre temps dans le budget, sans transformation.</translation>
    </message>
    <message>
        <source>The dynamic programme covers every order; within the one that it chose the ILP has no solution that is 1 ns faster.</source>
        <translation>La programmation dynamique couvre chaque ordre&#xa0;; dans celui qu’elle a choisi, le PLNE n’a pas de solution plus rapide de 1&#xa0;ns.</translation>
    </message>
    <message>
        <source>The ILP has no solution within the budget that is 1 ns faster.</source>
        <translation>Le PLNE n’a pas de solution dans le budget qui soit plus rapide de 1&#xa0;ns.</translation>
    </message>
    <message>
        <source>The ILP&apos;s optimum, faster than what the dynamic programme offered.</source>
        <translation>L’optimum du PLNE, plus rapide que ce qu’offrait la programmation dynamique.</translation>
    </message>
    <message>
        <source>It is as fast as anything is without a budget, and keeps the budget.</source>
        <translation>Aussi rapide que le plus rapide sans budget, et dans le budget.</translation>
    </message>
    <message>
        <source>A baseline proves nothing; the bound is the least time without a budget.</source>
        <translation>Une méthode de référence ne prouve rien&#xa0;; la borne est le moindre temps sans budget.</translation>
    </message>
    <message>
        <source>No selection within %1 was found; that there is none is not proven.</source>
        <translation>Aucune sélection dans %1 n’a été trouvée&#xa0;; qu’il n’y en ait pas n’est pas prouvé.</translation>
    </message>
    <message>
        <source>The ILP&apos;s figures are beyond what it can compute with, and it ended before it could rule out a faster selection.</source>
        <translation>Les chiffres du PLNE dépassent ce avec quoi il peut calculer, et il a fini avant de pouvoir exclure une sélection plus rapide.</translation>
    </message>
    <message>
        <source>The ILP&apos;s figures are beyond what it can compute with, and it ended before it found a selection within %1.</source>
        <translation>Les chiffres du PLNE dépassent ce avec quoi il peut calculer, et il a fini avant de trouver une sélection dans %1.</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the deadline, in whole numbers; the ILP cannot compute with figures as large as these.</source>
        <translation>La programmation dynamique couvre chaque sélection dans l’échéance, en nombres entiers&#xa0;; le PLNE ne peut calculer avec d’aussi grands chiffres.</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the budget, in whole numbers; the ILP cannot compute with figures as large as these.</source>
        <translation>La programmation dynamique couvre chaque sélection dans le budget, en nombres entiers&#xa0;; le PLNE ne peut calculer avec d’aussi grands chiffres.</translation>
    </message>
    <message>
        <source>The ILP has no solution within the deadline.</source>
        <translation>Le PLNE n’a pas de solution dans l’échéance.</translation>
    </message>
    <message>
        <source>The search ended before a selection within the deadline was known, or that there is none.</source>
        <translation>La recherche a fini avant qu’une sélection dans l’échéance soit connue, ou qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>A baseline that does not keep the question proves nothing about others.</source>
        <translation>Une méthode de référence qui ne répond pas à la question ne prouve rien des autres.</translation>
    </message>
    <message>
        <source>Time was up before anything better than a baseline was known.</source>
        <translation>Le temps était écoulé avant que rien de mieux qu’une méthode de référence soit connu.</translation>
    </message>
    <message>
        <source>The search was stopped: among the points of least memory some may be missing.</source>
        <translation>La recherche a été arrêtée&#xa0;: parmi les points de moindre mémoire, certains peuvent manquer.</translation>
    </message>
    <message>
        <source>Not every point is proven: where the buffers of a selection do not pack into their live bytes, not all others were tried, so that points may be missing.</source>
        <translation>Tous les points ne sont pas prouvés&#xa0;: là où les tampons d’une sélection ne se placent pas dans leurs octets vivants, toutes les autres n’ont pas été essayées, des points peuvent donc manquer.</translation>
    </message>
    <message>
        <source>Time was up before a selection that keeps the question was known.</source>
        <translation>Le temps était écoulé avant qu’une sélection répondant à la question soit connue.</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>la question</translation>
    </message>
    <message>
        <source>the search was stopped before it had an answer</source>
        <translation>la recherche a été arrêtée avant d’avoir une réponse</translation>
    </message>
    <message>
        <source>Whether a selection that meets the question uses it was not found out.</source>
        <translation>Il n’a pas été établi si une sélection qui répond à la question l’emploie.</translation>
    </message>
    <message>
        <source>The search was stopped: points of less memory may be missing.</source>
        <translation>La recherche a été arrêtée&#xa0;: des points de moindre mémoire peuvent manquer.</translation>
    </message>
    <message>
        <source>Not every point is proven: where the buffers of a selection do not pack into their live bytes, not all others as fast were tried.</source>
        <translation>Tous les points ne sont pas prouvés&#xa0;: là où les tampons d’une sélection ne se placent pas dans leurs octets vivants, toutes les autres aussi rapides n’ont pas été essayées.</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: the answer of %2 is wrong, which is a fault of this program: %3</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: la réponse de %2 est fausse, ce qui est une faute de ce programme&#xa0;: %3</translation>
    </message>
    <message>
        <source>no plan keeps %1; %2</source>
        <translation>aucun plan ne respecte %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>the budget of %1 bytes of %2 and the deadline of %3</source>
        <translation>le budget de %1&#xa0;octets (%2) et l’échéance de %3</translation>
    </message>
    <message>
        <source>the budget of %1 bytes of %2</source>
        <translation>le budget de %1&#xa0;octets (%2)</translation>
    </message>
    <message>
        <source>the deadline of %1</source>
        <translation>l’échéance de %1</translation>
    </message>
    <message>
        <source>the fastest takes %1 (%2 ns)</source>
        <translation>la plus rapide prend %1 (%2&#xa0;ns)</translation>
    </message>
    <message>
        <source>the fastest known takes %1 (%2 ns)</source>
        <translation>la plus rapide connue prend %1 (%2&#xa0;ns)</translation>
    </message>
    <message>
        <source>the least is %1 bytes (%2)</source>
        <translation>le minimum est %1&#xa0;octets (%2)</translation>
    </message>
    <message>
        <source>the least known is %1 bytes (%2)</source>
        <translation>le minimum connu est %1&#xa0;octets (%2)</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>aucun n’est connu</translation>
    </message>
    <message>
        <source>%1 are negative</source>
        <translation>%1 sont négatifs</translation>
    </message>
    <message>
        <source>%1 add up to more than 2^60</source>
        <translation>%1 dépassent 2^60 en tout</translation>
    </message>
    <message>
        <source>the times of its layers and transforms</source>
        <translation>les temps de ses couches et transformations</translation>
    </message>
    <message>
        <source>the bytes of its tensors, workspaces and weights</source>
        <translation>les octets de ses tenseurs, espaces de travail et poids</translation>
    </message>
    <message>
        <source>what stands there has been changed meanwhile</source>
        <translation>ce qui s’y trouve a été changé entre-temps</translation>
    </message>
    <message>
        <source>its &apos;%1&apos; has been changed since it was exported, so it is left as it is</source>
        <translation>son «&#xa0;%1&#xa0;» a été changé depuis l’export, il est donc laissé tel quel</translation>
    </message>
    <message>
        <source>its plan.json has been changed since it was exported, so it is left as it is</source>
        <translation>son plan.json a été changé depuis l’export, il est donc laissé tel quel</translation>
    </message>
    <message>
        <source>is an export of a former version, which did not note what it wrote, so it is left as it is: remove it, or export to another folder</source>
        <translation>est l’export d’une version antérieure, qui n’a pas noté ce qu’elle a écrit, il est donc laissé tel quel&#xa0;: le supprimer, ou exporter dans un autre dossier</translation>
    </message>
    <message>
        <source>the fastest within the budget takes %1 (%2 ns)</source>
        <translation>la plus rapide dans le budget prend %1 (%2&#xa0;ns)</translation>
    </message>
    <message>
        <source>the fastest known within the budget takes %1 (%2 ns)</source>
        <translation>la plus rapide connue dans le budget prend %1 (%2&#xa0;ns)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large: at most 2^63 - 1 %2</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand&#xa0;: au plus 2^63 - 1 %2</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>What was found does not keep the question in whole numbers, so that nothing is proven.</source>
        <translation>Ce qui a été trouvé ne répond pas à la question en nombres entiers, rien n’est donc prouvé.</translation>
    </message>
    <message>
        <source>holds too many files for a plan</source>
        <translation>contient trop de fichiers pour un plan</translation>
    </message>
    <message>
        <source>there is no place to keep which plans are yours: neither XDG_STATE_HOME nor HOME is set</source>
        <translation>il n’y a pas de place où noter à qui sont les plans&#xa0;: ni XDG_STATE_HOME ni HOME n’est défini</translation>
    </message>
    <message>
        <source>is a link, no folder</source>
        <translation>est un lien, non un dossier</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>cannot be looked at: %1</source>
        <translation>ne peut être examiné&#xa0;: %1</translation>
    </message>
    <message>
        <source>is not yours alone: others own it or can write to it, so nothing in it is used</source>
        <translation>n’appartient pas à l’utilisateur seul&#xa0;: d’autres le possèdent ou peuvent y écrire, rien n’en est donc employé</translation>
    </message>
    <message>
        <source>is nested deeper than %1 lists and objects</source>
        <translation>est imbriqué à plus de %1 listes et objets</translation>
    </message>
    <message>
        <source>is larger than the %1 bytes that are read of such a file</source>
        <translation>est plus grand que les %1&#xa0;octets qui sont lus d’un tel fichier</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a file</source>
        <translation>est un périphérique ou un tube, non un fichier</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>No solution: a layer has no candidate that fits the budget.</source>
        <translation>Pas de solution&#xa0;: une couche n’a pas de candidat qui tienne dans le budget.</translation>
    </message>
    <message>
        <source>%1 unknowns, %2 rows; %3 candidates were dropped: they cannot fit, or another is as good in every way.</source>
        <translation>%1 inconnues, %2 lignes&#xa0;; %3 candidats ont été écartés&#xa0;: ils ne peuvent tenir, ou un autre est aussi bon en tout.</translation>
    </message>
    <message>
        <source>minimise %1 ns (each layer&apos;s least time)</source>
        <translation>minimiser %1&#xa0;ns (le moindre temps de chaque couche)</translation>
    </message>
    <message>
        <source>x, w, e, a and k are 0 or 1: primitive chosen, transform made, written in place, added into,</source>
        <translation>x, w, e, a et k sont 0 ou 1&#xa0;: primitive choisie, transformation faite, écrit sur place, ajouté dans,</translation>
    </message>
    <message>
        <source>joined without a copy.</source>
        <translation>joint sans copie.</translation>
    </message>
    <message>
        <source>A is the arena; z is 1 where a form of weights that several layers share is stored.</source>
        <translation>A est l’arène&#xa0;; z est 1 là où est stockée une forme de poids que partagent plusieurs couches.</translation>
    </message>
    <message>
        <source>Row 1: every layer runs one primitive</source>
        <translation>Ligne 1&#xa0;: chaque couche exécute une primitive</translation>
    </message>
    <message>
        <source>Row 2: what a layer reads was written in that layout, or is copied into it (w)</source>
        <translation>Ligne 2&#xa0;: ce que lit une couche a été écrit dans cette disposition, ou y est copié (w)</translation>
    </message>
    <message>
        <source>Row 3: a copy is held (h) for all that still read it</source>
        <translation>Ligne 3&#xa0;: une copie est tenue (h) pour tout ce qui la lit encore</translation>
    </message>
    <message>
        <source>Row 4: the KiB that live while a layer runs stay within the budget (of total: within A)</source>
        <translation>Ligne 4&#xa0;: les Kio qui vivent pendant qu’une couche s’exécute restent dans le budget (du total&#xa0;: dans A)</translation>
    </message>
    <message>
        <source>Row 5: the KiB that live while a tensor is transformed stay within the budget (of total: within A)</source>
        <translation>Ligne 5&#xa0;: les Kio qui vivent pendant qu’un tenseur est transformé restent dans le budget (du total&#xa0;: dans A)</translation>
    </message>
    <message>
        <source>Row 6: the budget</source>
        <translation>Ligne 6&#xa0;: le budget</translation>
    </message>
    <message>
        <source>Row 7: a layer may write over an operand (e) that nobody reads any more</source>
        <translation>Ligne 7&#xa0;: une couche peut écrire sur un opérande (e) que plus personne ne lit</translation>
    </message>
    <message>
        <source>Row 8: a convolution may add its result (a) into the other operand of its add, which then makes no call</source>
        <translation>Ligne 8&#xa0;: une convolution peut ajouter son résultat (a) dans l’autre opérande de son addition, qui ne fait alors pas d’appel</translation>
    </message>
    <message>
        <source>Row 9: the operands of a concat may be written where its output is (k); it then makes no call</source>
        <translation>Ligne 9&#xa0;: les opérandes d’une concaténation peuvent être écrits là où est sa sortie (k)&#xa0;; elle ne fait alors pas d’appel</translation>
    </message>
    <message>
        <source>With segments: %1</source>
        <translation>Avec segments&#xa0;: %1</translation>
    </message>
    <message>
        <source>z is 1 where a segment runs: its layers depth first, band by band, as rows a call say.</source>
        <translation>z est 1 là où s’exécute un segment&#xa0;: ses couches en profondeur d’abord, bande par bande, autant de lignes par appel qu’indiqué.</translation>
    </message>
    <message>
        <source>Row 10: every layer runs one primitive or is part of one segment</source>
        <translation>Ligne 10&#xa0;: chaque couche exécute une primitive ou fait partie d’un segment</translation>
    </message>
    <message>
        <source>Row 11: the KiB that live while a segment runs stay within the budget (of total: within A); what would pass it has no z</source>
        <translation>Ligne 11&#xa0;: les Kio qui vivent pendant qu’un segment s’exécute restent dans le budget (du total&#xa0;: dans A)&#xa0;; ce qui le dépasserait n’a pas de z</translation>
    </message>
    <message>
        <source>where one runs nothing else lives: in rows 4 and 5 it takes all of the budget</source>
        <translation>là où il s’en exécute un, rien d’autre ne vit&#xa0;: dans les lignes 4 et 5, il prend tout le budget</translation>
    </message>
    <message>
        <source>where one runs nothing else lives: so much it takes in rows 4 and 5</source>
        <translation>là où il s’en exécute un, rien d’autre ne vit&#xa0;: tant il prend dans les lignes 4 et 5</translation>
    </message>
    <message>
        <source>no budget, so no row</source>
        <translation>pas de budget, donc pas de ligne</translation>
    </message>
    <message>
        <source>no row of memory: candidates above the budget were dropped</source>
        <translation>pas de ligne de mémoire&#xa0;: les candidats au-dessus du budget ont été écartés</translation>
    </message>
    <message>
        <source>%1 KiB, put into rows 4 and 5; rows that no selection can pass are left out</source>
        <translation>%1&#xa0;Kio, mis dans les lignes 4 et 5&#xa0;; les lignes qu’aucune sélection ne peut dépasser sont omises</translation>
    </message>
    <message>
        <source>The ILP of %1, %2 within %3</source>
        <translation>Le PLNE de %1, %2, limite&#xa0;: %3</translation>
    </message>
    <message>
        <source>The plans run under an emulator, so that their times say nothing about a board.</source>
        <translation>Les plans s’exécutent sous un émulateur, leurs temps ne disent donc rien d’une carte.</translation>
    </message>
    <message>
        <source>its layouts cannot be joined by lot</source>
        <translation>ses dispositions ne peuvent être jointes par tirage au sort</translation>
    </message>
    <message>
        <source>a plan of it computes the wrong output</source>
        <translation>un de ses plans calcule une sortie fausse</translation>
    </message>
    <message>
        <source>The profile &apos;%1&apos; has the times of &apos;%2&apos;, not of &apos;%3&apos;, so that errors say how the two machines differ, not how good predictions are.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» a les temps de «&#xa0;%2&#xa0;», non de «&#xa0;%3&#xa0;»&#xa0;: les erreurs disent donc en quoi les deux machines diffèrent, non la qualité des prédictions.</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no layer &apos;%2&apos; to keep together with others</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: il n’y a pas de couche «&#xa0;%2&#xa0;» à garder ensemble avec d’autres</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no layer &apos;%2&apos; to keep out of segments</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: il n’y a pas de couche «&#xa0;%2&#xa0;» à tenir hors des segments</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; stands before &apos;%3&apos;, so that these are no layers to keep together</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: la couche «&#xa0;%2&#xa0;» est avant «&#xa0;%3&#xa0;», ce ne sont donc pas des couches à garder ensemble</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; is to be kept out of segments, and together with others in one</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: la couche «&#xa0;%2&#xa0;» doit être tenue hors des segments, et en un seul avec d’autres</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: no segment can contain layer &apos;%2&apos; together with &apos;%3&apos;</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: aucun segment ne peut contenir la couche «&#xa0;%2&#xa0;» avec «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: no selection keeps what is wanted of segments and joins the layouts of its layers</source>
        <translation>problème «&#xa0;%1&#xa0;»&#xa0;: aucune sélection ne respecte ce qui est voulu des segments en joignant les dispositions de ses couches</translation>
    </message>
    <message>
        <source>pads an axis by %1</source>
        <translation>remplit un axe de %1</translation>
    </message>
    <message>
        <source>has lists of unequal length</source>
        <translation>a des listes de longueurs inégales</translation>
    </message>
    <message>
        <source>goes in steps of 0</source>
        <translation>va par pas de 0</translation>
    </message>
    <message>
        <source>splits into %1</source>
        <translation>divise en %1</translation>
    </message>
    <message>
        <source>splits %1 into %2 for %3 outputs</source>
        <translation>divise %1 en %2 pour %3 sorties</translation>
    </message>
    <message>
        <source>is not evaluated on elements of their type</source>
        <translation>n’est pas évalué sur des éléments de leur type</translation>
    </message>
    <message>
        <source>is not evaluated on fractions</source>
        <translation>n’est pas évalué sur des fractions</translation>
    </message>
    <message>
        <source>chooses between unlike constants</source>
        <translation>choisit entre des constantes dissemblables</translation>
    </message>
    <message>
        <source>wants integers and a scale that is a fraction</source>
        <translation>demande des entiers et une échelle qui soit une fraction</translation>
    </message>
    <message>
        <source>blocks of scales are not supported</source>
        <translation>les blocs d’échelles ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>its parameters of dims %1 do not fit %2</source>
        <translation>ses paramètres de dimensions %1 ne vont pas avec %2</translation>
    </message>
    <message>
        <source>its zero point is no integer</source>
        <translation>son point zéro n’est pas un entier</translation>
    </message>
    <message>
        <source>has no list of %1</source>
        <translation>n’a pas de liste de %1</translation>
    </message>
    <message>
        <source>pads nothing by what lies at its edge</source>
        <translation>ne remplit rien avec ce qui est à son bord</translation>
    </message>
    <message>
        <source>wants integers to gather by</source>
        <translation>demande des entiers pour prélever</translation>
    </message>
    <message>
        <source>splits a scalar</source>
        <translation>divise un scalaire</translation>
    </message>
    <message>
        <source>does not say how often and along which axis</source>
        <translation>ne dit pas combien de fois ni le long de quel axe</translation>
    </message>
    <message>
        <source>does not repeat each axis</source>
        <translation>ne répète pas chaque axe</translation>
    </message>
    <message>
        <source>reduces what has no elements</source>
        <translation>réduit ce qui n’a pas d’éléments</translation>
    </message>
    <message>
        <source>has an element that is more than %1</source>
        <translation>a un élément supérieur à %1</translation>
    </message>
    <message>
        <source>wants three numbers of one type</source>
        <translation>demande trois nombres d’un même type</translation>
    </message>
    <message>
        <source>never ends, or too late</source>
        <translation>ne finit jamais, ou trop tard</translation>
    </message>
    <message>
        <source>its shape %1 cannot end in the size that is given, %2</source>
        <translation>sa forme %1 ne peut finir en la taille donnée, %2</translation>
    </message>
    <message>
        <source>is no tensor of numbers (%1)</source>
        <translation>n’est pas un tenseur de nombres (%1)</translation>
    </message>
    <message>
        <source>has %1 dimensions; wanted are those of an image, a signal or a vector</source>
        <translation>a %1 dimensions&#xa0;; sont attendues celles d’une image, d’un signal ou d’un vecteur</translation>
    </message>
    <message>
        <source>its shape %1 leaves extents open, which --size gives, such as --size %2</source>
        <translation>sa forme %1 laisse ouvertes des étendues que donne --size, par exemple --size %2</translation>
    </message>
    <message>
        <source>its shape %1 has an impossible extent</source>
        <translation>sa forme %1 a une étendue impossible</translation>
    </message>
    <message>
        <source>casts a tensor to %1, which is not supported</source>
        <translation>convertit un tenseur en %1, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>reads numbers of the type %1, which only a Cast to a type of fractions may</source>
        <translation>lit des nombres du type %1, ce que seul peut un Cast vers un type de fractions</translation>
    </message>
    <message>
        <source>the network is quantised, and only networks of floats are read: export it before it is quantised, or convert it back to float32</source>
        <translation>le réseau est quantifié, et seuls sont lus les réseaux à virgule flottante&#xa0;: l’exporter avant quantification, ou le reconvertir en float32</translation>
    </message>
    <message>
        <source>its condition &apos;%1&apos; is not one constant number</source>
        <translation>sa condition «&#xa0;%1&#xa0;» n’est pas un seul nombre constant</translation>
    </message>
    <message>
        <source>lacks its %1</source>
        <translation>n’a pas son %1</translation>
    </message>
    <message>
        <source>its %1 makes %2 tensors of %3, not %4 of none</source>
        <translation>son %1 fait %2 tenseurs à partir de %3, non %4 à partir d’aucun</translation>
    </message>
    <message>
        <source>its %1 makes no &apos;%2&apos;</source>
        <translation>son %1 ne fait pas de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>calls functions that call others too deeply</source>
        <translation>appelle des fonctions qui en appellent d’autres trop profondément</translation>
    </message>
    <message>
        <source>its function is of operator set %1, the network of another</source>
        <translation>sa fonction est du jeu d’opérateurs %1, le réseau d’un autre</translation>
    </message>
    <message>
        <source>functions make more nodes than are read</source>
        <translation>les fonctions font plus de nœuds qu’il n’en est lu</translation>
    </message>
    <message>
        <source>gives or takes more than its function</source>
        <translation>donne ou prend plus que sa fonction</translation>
    </message>
    <message>
        <source>a size is 3x224x224, 224x224 or NAME=3x224x224, not &apos;%1&apos;</source>
        <translation>une taille est 3x224x224, 224x224 ou NOM=3x224x224, non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a size is given twice</source>
        <translation>une taille est donnée deux fois</translation>
    </message>
    <message>
        <source>a size is given twice for &apos;%1&apos;</source>
        <translation>une taille est donnée deux fois pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos; to end at</source>
        <translation>il n’y a pas de tenseur «&#xa0;%1&#xa0;» où finir</translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos; to end at; near it is &apos;%2&apos;</source>
        <translation>il n’y a pas de tenseur «&#xa0;%1&#xa0;» où finir&#xa0;; «&#xa0;%2&#xa0;» est proche</translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos; to end at; near it are &apos;%2&apos; and &apos;%3&apos;</source>
        <translation>il n’y a pas de tenseur «&#xa0;%1&#xa0;» où finir&#xa0;; «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;» sont proches</translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos; to end at; near it are &apos;%2&apos;, &apos;%3&apos; and &apos;%4&apos;</source>
        <translation>il n’y a pas de tenseur «&#xa0;%1&#xa0;» où finir&#xa0;; «&#xa0;%2&#xa0;», «&#xa0;%3&#xa0;» et «&#xa0;%4&#xa0;» sont proches</translation>
    </message>
    <message>
        <source>its input has a size of its own; --size is for ONNX files that leave it open</source>
        <translation>son entrée a sa propre taille&#xa0;; --size est pour les fichiers ONNX qui la laissent ouverte</translation>
    </message>
    <message>
        <source>a problem has its layers and sizes already; --size and --outputs are for networks</source>
        <translation>un problème a déjà ses couches et ses tailles&#xa0;; --size et --outputs sont pour les réseaux</translation>
    </message>
    <message>
        <source>makes a part of nothing, which is not supported</source>
        <translation>fait une partie de rien, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 couches</translation>
    </message>
    <message>
        <source>Both run the same.</source>
        <translation>Les deux exécutent la même chose.</translation>
    </message>
    <message>
        <source>Both take the same time.</source>
        <translation>Les deux prennent le même temps.</translation>
    </message>
    <message>
        <source>No layer explains the difference.</source>
        <translation>Aucune couche n’explique la différence.</translation>
    </message>
    <message>
        <source>in A alone, %1, %2 % of the difference.</source>
        <translation>dans A seul, %1, %2&#xa0;% de la différence.</translation>
    </message>
    <message>
        <source>in B alone, %1, %2 % of the difference.</source>
        <translation>dans B seul, %1, %2&#xa0;% de la différence.</translation>
    </message>
    <message>
        <source>%1 in both takes %2 longer, %3 % of the difference.</source>
        <translation>%1 dans les deux prend %2 de plus, %3&#xa0;% de la différence.</translation>
    </message>
    <message>
        <source>%1 in both takes %2 less, %3 % of the difference.</source>
        <translation>%1 dans les deux prend %2 de moins, %3&#xa0;% de la différence.</translation>
    </message>
    <message>
        <source>%1 in place of %2 takes %3 longer, %4 % of the difference.</source>
        <translation>%1 au lieu de %2 prend %3 de plus, %4&#xa0;% de la différence.</translation>
    </message>
    <message>
        <source>%1 in place of %2 takes %3 less, %4 % of the difference.</source>
        <translation>%1 au lieu de %2 prend %3 de moins, %4&#xa0;% de la différence.</translation>
    </message>
    <message>
        <source>&apos;origin&apos; is no origin of times</source>
        <translation>«&#xa0;origin&#xa0;» n’est pas une origine de temps</translation>
    </message>
    <message>
        <source>names a buffer that is not there</source>
        <translation>nomme un tampon qui n’existe pas</translation>
    </message>
    <message>
        <source>its buffers are too large</source>
        <translation>ses tampons sont trop grands</translation>
    </message>
    <message>
        <source>nothing keeps %1; %2</source>
        <translation>rien ne respecte %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>is no folder of a plan, no session (*.taso) and no run (*.json)</source>
        <translation>n’est ni le dossier d’un plan, ni une session (*.taso), ni une exécution (*.json)</translation>
    </message>
    <message>
        <source>The best plan with it is %1 faster in all.</source>
        <translation>Le meilleur plan avec elle est plus rapide de %1 en tout.</translation>
    </message>
    <message>
        <source>The best plan with it needs %1 more.</source>
        <translation>Le meilleur plan avec elle demande %1 de plus.</translation>
    </message>
    <message>
        <source>Its workspace alone, %1, is more than the budget.</source>
        <translation>Son espace de travail à lui seul, %1, dépasse le budget.</translation>
    </message>
    <message>
        <source>: </source>
        <translation>&#xa0;: </translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>bytes while %1 runs</source>
        <translation>octets pendant que %1&#xa0;s’exécute</translation>
    </message>
    <message>
        <source>bytes while %1 is transformed</source>
        <translation>octets pendant la transformation de %1</translation>
    </message>
    <message>
        <source>arena and weights</source>
        <translation>arène et poids</translation>
    </message>
    <message>
        <source>workspace of all layers</source>
        <translation>espace de travail de toutes les couches</translation>
    </message>
    <message>
        <source>within the deadline</source>
        <translation>dans l’échéance</translation>
    </message>
    <message>
        <source>not this choice again</source>
        <translation>pas ce choix une seconde fois</translation>
    </message>
    <message>
        <source>not so much of these together</source>
        <translation>pas autant de ceux-ci ensemble</translation>
    </message>
    <message>
        <source>is named like no file of a network (%1)</source>
        <translation>ne porte pas le nom d’un fichier de réseau (%1)</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Comme le système (%1)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>KiB and MiB, rounded (7.42 MiB)</source>
        <translation>Kio et Mio, arrondis (7,42&#xa0;Mio)</translation>
    </message>
    <message>
        <source>Whole bytes (%1 B)</source>
        <translation>Octets entiers (%1&#xa0;o)</translation>
    </message>
    <message>
        <source>&amp;Sizes in</source>
        <translation>Tailles e&amp;n</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl -, from anywhere</source>
        <translation>Ctrl + et Ctrl -, de partout</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>What is opened and written</source>
        <translation>Ouverture et écriture</translation>
    </message>
    <message>
        <source>%1 (as built in)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>&amp;Profile to begin with</source>
        <translation>&amp;Profil de départ</translation>
    </message>
    <message>
        <source>Choose the file of a profile</source>
        <translation>Choisir le fichier d’un profil</translation>
    </message>
    <message>
        <source>where the last file was</source>
        <translation>là où était le dernier fichier</translation>
    </message>
    <message>
        <source>&amp;Exports and reports go to</source>
        <translation>&amp;Exports et rapports vers</translation>
    </message>
    <message>
        <source>Choose the folder of exports</source>
        <translation>Choisir le dossier des exports</translation>
    </message>
    <message>
        <source>P&amp;ictures go to</source>
        <translation>&amp;Images vers</translation>
    </message>
    <message>
        <source>Choose the folder of pictures</source>
        <translation>Choisir le dossier des images</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Ouvrir un profil</translation>
    </message>
    <message>
        <source>Profiles (*.profile.json);;All files (*)</source>
        <translation>Profils (*.profile.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>taso::ShareList</name>
    <message>
        <source>What each layer runs at this step</source>
        <translation>Ce que chaque couche exécute à cette étape</translation>
    </message>
</context>
<context>
    <name>taso::ShareModel</name>
    <message>
        <source>%1, in a segment</source>
        <translation>%1, dans un segment</translation>
    </message>
</context>
<context>
    <name>taso::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>taso::ShownSelection</name>
    <message>
        <source>accumulates into %1</source>
        <translation>s’ajoute dans %1</translation>
    </message>
    <message>
        <source>written into %1</source>
        <translation>écrite dans %1</translation>
    </message>
    <message>
        <source>no call: completed by %1</source>
        <translation>pas d’appel&#xa0;: achevée par %1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>émulé</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>measured with a spread of %1: not to be relied on</source>
        <translation>mesuré avec une dispersion de %1&#xa0;: peu fiable</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>taso::SizesDialog</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Size of the input</source>
        <translation>Taille de l’entrée</translation>
    </message>
    <message>
        <source>%1 does not say how large its input is. A plan is made for one size.</source>
        <translation>%1 ne dit pas quelle taille a son entrée. Un plan est fait pour une taille.</translation>
    </message>
    <message>
        <source>%1 does not say how large its inputs are. A plan is made for one size of each.</source>
        <translation>%1 ne dit pas quelle taille ont ses entrées. Un plan est fait pour une taille de chacune.</translation>
    </message>
    <message>
        <source>Extent %1 of %2</source>
        <translation>Étendue %1 de %2</translation>
    </message>
    <message>
        <source>Opening the network …</source>
        <translation>Ouverture du réseau…</translation>
    </message>
</context>
<context>
    <name>taso::StartPage</name>
    <message>
        <source>What is to be planned?</source>
        <translation>Que faut-il planifier&#xa0;?</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Continuer avec</translation>
    </message>
    <message>
        <source>Three demonstrations</source>
        <translation>Trois démonstrations</translation>
    </message>
    <message>
        <source>Drop a file here: a network, session, profile or plan</source>
        <translation>Déposer ici un réseau, une session, un profil ou un plan</translation>
    </message>
    <message>
        <source>Open network …</source>
        <translation>Ouvrir un réseau…</translation>
    </message>
    <message>
        <source>Open session …</source>
        <translation>Ouvrir une session…</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>profil %1</translation>
    </message>
    <message>
        <source>%1MAC, %2 parameters</source>
        <translation>%1MAC, %2 paramètres</translation>
    </message>
    <message>
        <source>%1, %2 layers</source>
        <translation>%1, %2 couches</translation>
    </message>
</context>
<context>
    <name>taso::StepBar</name>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>What this step says</source>
        <translation>Ce que dit cette étape</translation>
    </message>
    <message>
        <source>Bound and fastest plan so far</source>
        <translation>Borne et plan le plus rapide jusqu’ici</translation>
    </message>
    <message>
        <source>Number of the step</source>
        <translation>Numéro de l’étape</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The relaxation of the whole</source>
        <translation>La relaxation du tout</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Une étape en arrière</translation>
    </message>
    <message>
        <source>The next step of branch and bound</source>
        <translation>L’étape suivante de la résolution</translation>
    </message>
    <message>
        <source>The last step: the optimum, or that there is none</source>
        <translation>La dernière étape&#xa0;: l’optimum, ou le fait qu’il n’y en a pas</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>A layer has no candidate that fits the budget: infeasible, before anything is solved.</source>
        <translation>Une couche n’a aucun candidat qui tienne dans le budget&#xa0;: irréalisable, avant toute résolution.</translation>
    </message>
</context>
<context>
    <name>taso::StepTeller</name>
    <message>
        <source>No plan is faster than %1; none has been found yet.</source>
        <translation>Aucun plan n’est plus rapide que %1&#xa0;; aucun n’est encore trouvé.</translation>
    </message>
    <message>
        <source>No plan is faster than %1, and that is found.</source>
        <translation>Aucun plan n’est plus rapide que %1, et celui-là est trouvé.</translation>
    </message>
    <message>
        <source>No plan is faster than %1; the fastest that has been found takes %2.</source>
        <translation>Aucun plan n’est plus rapide que %1&#xa0;; le plus rapide trouvé prend %2.</translation>
    </message>
    <message>
        <source>%1 runs %2</source>
        <translation>%1 exécute %2</translation>
    </message>
    <message>
        <source>%1 does not run %2</source>
        <translation>%1 n’exécute pas %2</translation>
    </message>
    <message>
        <source>The relaxation takes %1: no plan can be faster.</source>
        <translation>La relaxation prend %1&#xa0;: aucun plan ne peut être plus rapide.</translation>
    </message>
    <message>
        <source>Without it, the relaxation takes %1.</source>
        <translation>Sans ce choix, la relaxation prend %1.</translation>
    </message>
    <message>
        <source>%1: the relaxation takes %2.</source>
        <translation>%1&#xa0;: la relaxation prend %2.</translation>
    </message>
    <message>
        <source>Not even in fractions is there anything that keeps the rows.</source>
        <translation>Même en fractions, rien ne respecte les lignes.</translation>
    </message>
    <message>
        <source>%1: nothing keeps the rows, this branch is infeasible.</source>
        <translation>%1&#xa0;: rien ne respecte les lignes, cette branche est irréalisable.</translation>
    </message>
    <message>
        <source>The plan that was found, %1, is as fast: this branch is cut off.</source>
        <translation>Le plan trouvé, %1, est aussi rapide&#xa0;: cette branche est coupée.</translation>
    </message>
    <message>
        <source>There are no fractions: it is a plan, the fastest so far.</source>
        <translation>Il n’y a pas de fractions&#xa0;: c’est un plan, le plus rapide jusqu’ici.</translation>
    </message>
    <message>
        <source>There are no fractions, but when it is packed it passes the budget: this choice is cut off.</source>
        <translation>Il n’y a pas de fractions, mais une fois placé cela dépasse le budget&#xa0;: ce choix est coupé.</translation>
    </message>
    <message>
        <source>Branch on it.</source>
        <translation>Ramifier ici.</translation>
    </message>
    <message>
        <source>It waits: another branch comes first.</source>
        <translation>Elle attend&#xa0;: une autre branche passe d’abord.</translation>
    </message>
    <message>
        <source>%1 is in parts: %2.</source>
        <translation>%1 est partagée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Every layer is whole, but %1 is %2.</source>
        <translation>Chaque couche est entière, mais %1 vaut %2.</translation>
    </message>
    <message>
        <source>So it is the optimum, without a branch: fractions come where bytes add up, as under sum and total, or lie side by side, as under arena.</source>
        <translation>C’est donc l’optimum, sans branche&#xa0;: des fractions viennent là où les octets s’ajoutent, comme pour la somme et le total, ou sont côte à côte, comme dans l’arène.</translation>
    </message>
    <message>
        <source>Nothing is left to be looked at: the optimum is %1.</source>
        <translation>Il ne reste rien à examiner&#xa0;: l’optimum est %1.</translation>
    </message>
    <message>
        <source>Nothing is left to be looked at: no plan keeps the rows.</source>
        <translation>Il ne reste rien à examiner&#xa0;: aucun plan ne respecte les lignes.</translation>
    </message>
    <message>
        <source>Here the lesson ends: the optimum lies between %1 and %2.</source>
        <translation>Ici s’arrête la leçon&#xa0;: l’optimum est entre %1 et %2.</translation>
    </message>
    <message>
        <source>Here the lesson ends, before a plan was found.</source>
        <translation>Ici s’arrête la leçon, avant qu’un plan ne soit trouvé.</translation>
    </message>
    <message>
        <source>%1 to %2 run as a segment</source>
        <translation>%1 à %2&#xa0;s’exécutent en un segment</translation>
    </message>
    <message>
        <source>%1 to %2 do not run as such a segment</source>
        <translation>%1 à %2 ne s’exécutent pas en un tel segment</translation>
    </message>
</context>
<context>
    <name>taso::SurveyBar</name>
    <message>
        <source>&amp;Cut here</source>
        <translation>C&amp;ouper ici</translation>
    </message>
    <message>
        <source>Close the graph of the file</source>
        <translation>Fermer le graphe du fichier</translation>
    </message>
    <message>
        <source>%1 and %2 more kinds</source>
        <translation>%1 et %2 sortes de plus</translation>
    </message>
    <message>
        <source>%1 has operators that are not supported: %2.</source>
        <translation>%1 a des opérateurs qui ne sont pas pris en charge&#xa0;: %2.</translation>
    </message>
    <message>
        <source>All else here is of %1, which stays open.</source>
        <translation>Tout le reste ici est de %1, qui reste ouvert.</translation>
    </message>
    <message>
        <source>Select a box to see what is wrong with it, or to cut the network there.</source>
        <translation>Choisir une case pour voir ce qui ne va pas, ou pour y couper le réseau.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cut here to open what comes before it.</source>
        <translation>Couper ici ouvre ce qui vient avant.</translation>
    </message>
    <message>
        <source>Nothing before it makes a network.</source>
        <translation>Rien avant ne fait un réseau.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 reads what is not supported.</source>
        <translation>%1 lit ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>%1 is supported. Cut here to open the network up to it.</source>
        <translation>%1 est pris en charge. Couper ici ouvre le réseau jusque-là.</translation>
    </message>
</context>
<context>
    <name>taso::SurveyView</name>
    <message>
        <source>Graph of the file</source>
        <translation>Graphe du fichier</translation>
    </message>
    <message>
        <source>Laying out the graph …</source>
        <translation>Disposition du graphe…</translation>
    </message>
    <message>
        <source>Click a box to select it, right-click to cut the network there. Page Up and Page Down go to what is not supported; drag to move, turn the wheel to zoom, press F to fit.</source>
        <translation>Cliquer une case la choisit, un clic droit y coupe le réseau. Page préc. et Page suiv. mènent à ce qui n’est pas pris en charge&#xa0;; glisser déplace, la molette agrandit, F ajuste.</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>pris en charge</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>behind what is not supported</source>
        <translation>après ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>Reads what is not supported.</source>
        <translation>Lit ce qui n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>&amp;Cut here</source>
        <translation>&amp;Couper ici</translation>
    </message>
    <message>
        <source>Opens the network up to %1</source>
        <translation>Ouvre le réseau jusqu’à %1</translation>
    </message>
    <message>
        <source>There is nothing before it that a plan could be made of.</source>
        <translation>Il n’y a rien avant dont on puisse faire un plan.</translation>
    </message>
</context>
<context>
    <name>taso::Teaching</name>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite</translation>
    </message>
    <message>
        <source>Pro&amp;jector mode</source>
        <translation>Mode pr&amp;ojecteur</translation>
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
        <translation>Thème du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème so&amp;mbre</translation>
    </message>
</context>
<context>
    <name>taso::TimeChart</name>
    <message>
        <source>Time of each layer</source>
        <translation>Temps de chaque couche</translation>
    </message>
    <message>
        <source>Each bar is a layer; click it to select the layer.</source>
        <translation>Chaque barre est une couche&#xa0;; un clic choisit la couche.</translation>
    </message>
    <message>
        <source>
transform to %1, %2</source>
        <translation>
transformation en %1, %2</translation>
    </message>
    <message>
        <source>How long each layer takes.</source>
        <translation>Le temps que prend chaque couche.</translation>
    </message>
    <message>
        <source>in a segment, rows a call: %1</source>
        <translation>dans un segment, lignes par appel&#xa0;: %1</translation>
    </message>
    <message>
        <source>moving rows of the whole segment, %1</source>
        <translation>déplacement des lignes de tout le segment, %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>primitive</source>
        <translation>primitive</translation>
    </message>
    <message>
        <source>time (ns)</source>
        <translation>temps (ns)</translation>
    </message>
    <message>
        <source>transforms (ns)</source>
        <translation>transformations (ns)</translation>
    </message>
    <message>
        <source>moving rows (ns)</source>
        <translation>déplacement de lignes (ns)</translation>
    </message>
    <message>
        <source>time of A (ns)</source>
        <translation>temps de A (ns)</translation>
    </message>
    <message>
        <source>%1: %2
layers: %3</source>
        <translation>%1&#xa0;: %2
couches&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>taso::TimeChoice</name>
    <message>
        <source>Slowest first</source>
        <translation>Plus lentes d’abord</translation>
    </message>
    <message>
        <source>By layer</source>
        <translation>Par couche</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Par famille</translation>
    </message>
    <message>
        <source>By primitive</source>
        <translation>Par primitive</translation>
    </message>
    <message>
        <source>What the bars stand for</source>
        <translation>Ce que représentent les barres</translation>
    </message>
    <message>
        <source>Else in the order of execution</source>
        <translation>Sinon dans l’ordre d’exécution</translation>
    </message>
</context>
<context>
    <name>taso::Vacancy</name>
    <message>
        <source>Opening the network …</source>
        <translation>Ouverture du réseau…</translation>
    </message>
    <message>
        <source>Computing the frontier …</source>
        <translation>Calcul de la frontière…</translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation>Il n’y a pas de plan.</translation>
    </message>
</context>
<context>
    <name>taso::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>Aff&amp;ichage</translation>
    </message>
    <message>
        <source>&amp;Fit graph</source>
        <translation>A&amp;juster le graphe</translation>
    </message>
    <message>
        <source>Graph at &amp;reading size</source>
        <translation>Graphe à taille de &amp;lecture</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Filter la&amp;yers</source>
        <translation>&amp;Filtrer les couches</translation>
    </message>
    <message>
        <source>&amp;Explanation of the layer</source>
        <translation>&amp;Explication de la couche</translation>
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
        <translation>Résultat sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Previous that is found</source>
        <translation>Résultat &amp;précédent</translation>
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
        <translation>La langue et les unités changeront au prochain démarrage&#xa0;: une carte est au travail, ou sa description est en cours.</translation>
    </message>
</context>
<context>
    <name>taso::Workbench</name>
    <message>
        <source>A problem file has no network to export.</source>
        <translation>Un fichier de problème n’a pas de réseau à exporter.</translation>
    </message>
    <message>
        <source>There is no selection to export: nothing keeps the budget or the deadline.</source>
        <translation>Il n’y a pas de sélection à exporter&#xa0;: rien ne respecte le budget ou l’échéance.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Le rapport est dans %1.</translation>
    </message>
    <message>
        <source>Opening a network …</source>
        <translation>Ouverture d’un réseau…</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>Working out the plan to be kept as A …</source>
        <translation>Calcul du plan à garder comme A…</translation>
    </message>
    <message>
        <source>Working out the ILP …</source>
        <translation>Mise au point du PLNE…</translation>
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
        <translation>profil %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Changements non enregistrés</translation>
    </message>
    <message>
        <source>The session has changed since it was saved.</source>
        <translation>La session a changé depuis son enregistrement.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 layers</source>
        <translation>%1&#xa0;: %2 couches</translation>
    </message>
    <message>
        <source>&amp;Inside of the segment</source>
        <translation>&amp;Intérieur du segment</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Candidates of the layer</source>
        <translation>C&amp;andidats de la couche</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Save the layer table</source>
        <translation>Enregistrer le tableau des couches</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>Te&amp;xte plus grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus peti&amp;t</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>Taille de texte &amp;usuelle</translation>
    </message>
    <message>
        <source>The next network is planned with %1.</source>
        <translation>Le prochain réseau sera planifié avec %1.</translation>
    </message>
    <message>
        <source>The ILP</source>
        <translation>L’ILP</translation>
    </message>
    <message>
        <source>Save the ILP</source>
        <translation>Enregistrer l’ILP</translation>
    </message>
    <message>
        <source>Linear programmes (*.lp)</source>
        <translation>Programmes linéaires (*.lp)</translation>
    </message>
    <message>
        <source>Go t&amp;o the message</source>
        <translation>Alle&amp;r au message</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
</context>
</TS>
