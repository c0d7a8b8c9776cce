<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>taso::Arrangement</name>
    <message>
        <source>Memory over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::BoardCheckPage</name>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans that were run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many of the fastest, and so many by lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many have been run, and the time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plans of each kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the predictions are off by less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prediction that is off by most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network is open, so there are no plans to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A problem file has no network to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choosing the plans …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan %1, of the fastest: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan %1, by lot: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 plans %2 have been run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: predicted times are off by %2 in the median, %3 at worst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan predicted fastest takes %1 longer than the fastest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan predicted fastest is the fastest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By lot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By lot: 1 in the predicted order, 0 by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spearman&apos;s, of the plans by lot: 1 where what is predicted faster is faster, always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs to trust the predictions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much longer takes the plan predicted fastest than the one measured fastest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two runs of one plan: less means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first plan is run twice. Errors as small as that are the machine&apos;s, not the predictions&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference kernel, memory: slower than with the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference kernel, run before and behind the plans, as it was run with the profile: a slower clock, or others on the machine. The second figure is for reading memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the times of the profile %1 come true? The fastest plans of %2 and as many by lot are built, run and timed on %3. Threads: %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::BoardConnectionPage</name>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What times may suffer from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs in with the OpenSSH of this machine, looks around, writes a small file into the remote folder and removes it, and asks the compiler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock governor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the connection to %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at up to %2 MHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the board: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this machine: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::BoardForm</name>
    <message>
        <source>The board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is listed here and named in commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has 1 to 64 letters, digits, spaces and . _ + -, begins with a letter or a digit, and is no other board&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction &amp;set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the kernels are compiled for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloc&amp;k in MHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a size, such as 32 KiB or 1 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache L&amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for data, of one core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache L&amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache L&amp;3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RA&amp;M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an alias of OpenSSH&apos;s, user@host or user@host:port; empty: programs run here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host must be an alias of OpenSSH&apos;s or user@host, may not begin with &apos;-&apos;, and has no spaces or quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: as OpenSSH&apos;s configuration says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identity file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: as OpenSSH&apos;s configuration says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the identity file holds a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the identity file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the board, in the home of its user; made where there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder on the board may not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this machine, with a cross compiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the board, with its own compiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiler h&amp;ere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as arm-linux-gnueabihf-gcc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compiler may not begin with &apos;-&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiler on the &amp;board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiler fla&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as -O3 -mcpu=cortex-a15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each flag begins with &apos;-&apos; and has no spaces, quotation marks or $ in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;unner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before each program, such as qemu-arm-static -cpu cortex-a15; times are then emulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner is a program with its arguments; it may not begin with &apos;-&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to &amp;CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 4-7; empty: not pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a list of CPUs, such as 0,4-7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thre&amp;ads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is timed where nobody says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no more threads than cores.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::BoardJobBar</name>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing a connection …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the plan on the board …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting times into a profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing networks on the board …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing networks on the board: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the plan on the board: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing has ended: %1 measured, %2 missing; in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing has ended: %1 measured; in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has run: measured %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running plans to check their times …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running plans to check their times: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times have been checked: predictions are off by %1 in the median.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::BoardMenu</name>
    <message>
        <source>&amp;Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Boards …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile the networks …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run on board …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check times …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::BoardProfilePage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a network from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all families, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being timed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are timed, and the time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the profile file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;amilies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile f&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the networks …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile the networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a network and a family, and name a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier warnings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 measured, %2 kept from before, %3 missing; in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 measured, %2 kept from before; in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1 times are kept in %2, %3 are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 new times are kept, and &apos;Go on&apos; takes up the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused replies: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times are emulated: they say nothing about a board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use these emulated times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.profile.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::BoardRunPage</name>
    <message>
        <source>&amp;Run on board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put the times into the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of keeping the times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers, band by band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a temporary folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the profile file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile f&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network is open, so there is no plan to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A problem file has no network to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan to run: nothing keeps the budget or the deadline, or the answer is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected plan of %1, made for %2: predicted latency %3. It is written, uploaded, built and run, and its output is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (emulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stated %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output is right, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run on %1 is not right: its output or its arena is not what the plan states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times are emulated: they say nothing about a board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was made for %1, so the predicted times are another machine&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compiler warned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.profile.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::BoardSettingsPage</name>
    <message>
        <source>&amp;Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine, as found. Duplicate it to change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in. What you save stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::BoardWork</name>
    <message>
        <source>The times of %1 steps are in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::Boards</name>
    <message>
        <source>writing the plan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compiling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (emulated)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::BoardsWindow</name>
    <message>
        <source>this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over ssh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a network first: a profile prices its layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbench now plans with the times in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the settings of %1? Profiles and plans stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first how %1 is reached: by a host, or by a runner on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings are at fault: see beside the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of %1 have not been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks are being timed on %1. What has been measured is kept, and can be gone on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is running on %1. Stopped now, it leaves no times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is being tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans are being run on %1 to check their times. Stopped now, none are left to see.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::BudgetBar</name>
    <message>
        <source>Kind of budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact budget, such as 8MiB, 1.5 KiB or 1048576; empty: unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget, from the least feasible to that of the fastest selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to trade memory for latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least feasible budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the fastest selection needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no size: write 8MiB, 1.5KiB, 3MB or 1048576.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the layers in the order of the file, or in whichever order serves best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least memory within this time, such as 40 ms or 1.5 s, in place of a budget; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least memory within %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found between two listed points, which are %1 apart in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the frontier, points at least %1 apart in memory are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time: write 40 ms, 1.5 s or 800 us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan keeps %1: the figures are those of the fastest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan fits %1: the figures are those of the one with the least memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bud&amp;get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly %1 ns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must fit the budget: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let layers run depth first, band by band, in segments that hold only some rows of the tensors inside them; offered for arena and total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::BudgetKind</name>
    <message>
        <source>workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shared workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest workspace of any layer: one shared buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest of any layer&apos;s inputs, output, weights and workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all workspaces together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspaces of all layers together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the packed arena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packed arena: all activations, copies and workspace at fixed offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arena and weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arena and weights together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::CandidateTableModel</name>
    <message>
        <source>It is banned everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its error is above the limit of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is chosen, as the layer is pinned to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer is pinned to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows a call: %1; at once %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way to compute the layer; the chosen one in bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout read and layout written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the layer alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best latency of the network with this candidate, within what is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scratch bytes while the layer runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant bytes in the form that the primitive reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest deviation from a computation in double precision, as a part of the largest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::CandidatesDialog</name>
    <message>
        <source>Candidates of a layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::CandidatesPage</name>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ban everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lift the ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected rows, with headings, separated by tabulators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates of the selected layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose candidates these are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: hcw -winograd …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the candidates that have all of these words in primitive, family or layouts.
-word leaves out those that have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer runs this candidate, whatever is asked (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer may run every candidate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a layer to see its candidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a network to see the candidates of its layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute what comes of each candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the rest uncomputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best latencies: %1 of %2 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best latencies: stopped at %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best latencies: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing keeps what is asked: no latency to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers may run it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer may run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) runs %3: %4 of %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::ColumnChoice</name>
    <message>
        <source>&amp;As there is room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table decides which columns are seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, a network or a layer, by some of its words …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that are found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::CompareMenu</name>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep as A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a &amp;session or a run as A …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an e&amp;xported plan as A …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wap A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a session or a run as A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions and runs (*.taso *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an exported plan as A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::ComparisonModel</name>
    <message>
        <source>no call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of B less that of A, with transforms and moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of output and workspace, of B less those of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B − A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::ComparisonPage</name>
    <message>
        <source>Layers that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan that is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, the kept plan that the shown one, B, is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the shown plan as A, and show what was A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this plan no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least difference that is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists only what differs by more than this time, such as 100 us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the two plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What explains most of the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the shown plan as A (Compare &gt; Keep as A), and go on: what is shown then is held against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1, B %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, arena %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 of %2 layers run otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer differs by more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::Document</name>
    <message>
        <source>The network has changed since this session was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has changed since this session was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times were taken under an emulator and say nothing about a board.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::ExplanationPage</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no primitive changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step down of the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step up of the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best latency of a plan that uses this candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates of the selected layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a layer to see its candidates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates of %1; computing the reasons …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 less, %2 in all: %3 (%4 slower): %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs less memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 more, %2 in all: %3 (%4 faster): %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More memory makes nothing faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the segment saves and costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the segment ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows a call: %1; at once %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment %1 to %2: %3, and %4 of the arena; one by one the same primitives take %5, and up to %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends with the network, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends at %1, %2 as a whole: %3, which reads it, cannot run band by band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends at %1, %2 as a whole; to go on with %3, a line buffer would hold %4 of its %5 rows at least, %6.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected plan of %1 as C11 source with its weights: predicted latency %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no selection to export: nothing keeps the budget or the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File weights.bin, read at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C source, linked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights.bin, linked in by the assembler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Built for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built for %1 (%2), whose profile the predicted latency rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program reads weights.bin into memory when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any C compiler links the weights in; large ones take it long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are linked in at once; it needs an assembler that knows .incbin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any machine with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any machine with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built for %1. The predicted latency rests on the profile of %2: elsewhere it is another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::Exporting</name>
    <message>
        <source>The plan is in %1: arena %2, weights %3, predicted latency %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the profile states of its compiler (%1) is a record and was not followed; the plan is built with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::FamilyLegend</name>
    <message>
        <source>other layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::FileDialog</name>
    <message>
        <source>&amp;Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open network …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open s&amp;ession …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions (*.taso);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session &amp;as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport plan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions (*.taso)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the window (*.png);;Drawing of the layer graph (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save repor&amp;t …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page with all in it (*.html);;Sheets to print (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;layer table …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::Formulating</name>
    <message>
        <source>The ILP is written out for networks of up to %1 layers; see Network &gt; Tiny example.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::FormulationPage</name>
    <message>
        <source>The integer linear programme as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::FrontierChart</name>
    <message>
        <source>Frontier: latency over memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a point to take its memory as the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plans worth having: latency over memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::GoOnBar</name>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: it stays in File &gt; Go on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work of %1 is kept: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::GraphView</name>
    <message>
        <source>Layer graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform %1: %2, %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a network, or drop its file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the graph …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows a call: %1 · line buffers: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows: %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a layer to select it, twice for its candidates; drag to move, turn the wheel to zoom, press F to fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment %1 to %2, run depth first in %3 calls
rows a call: %4; line buffers: %5
%6, moving rows %7 of it
Double-click the frame, or press Ctrl+D, to see its inside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About TASO Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About TASO Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;TASO Workbench&lt;/h3&gt;&lt;p&gt;Chooses primitives and layouts for a convolutional network by integer linear programming, under a memory budget, and writes the plan as C.&lt;/p&gt;&lt;p&gt;After &lt;i&gt;TASO: Time and Space Optimization for Memory-Constrained DNN Inference&lt;/i&gt; (Wen, Anderson, Radu, O&apos;Boyle, Gregg; 2020).&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later; the kernels and exported plans: MIT.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::History</name>
    <message>
        <source>ban %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lift the ban of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep %1 out of segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let %1 be part of segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep %1 to %2 together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let %1 to %2 run apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lift all rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segments on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segments off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2 more changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::HistoryModel</name>
    <message>
        <source>opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click or Enter goes to a step. What is undone stays until something else is asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::Keeping</name>
    <message>
        <source>Another window has gone on with this work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::KeptPlans</name>
    <message>
        <source>least %1 within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::KeptWork</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pins: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bans: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are not kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules of segments: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::LatencyReadout</name>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is proven of the latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing the frontier …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no frontier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimal (ILP still proving)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimal, proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best of what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feasible, gap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infeasible: at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated · %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no budget: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greedy-fit: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greedy-fit finds nothing that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best so far, still searching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing fits yet, still searching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that fits was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best of the listed points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emulated · %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fastest plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least-memory plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::LayerCard</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers of the selection as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the selected layer runs its primitive, and what more memory buys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from a plan that was kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::LayerMenu</name>
    <message>
        <source>&amp;Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ban %1 everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lift all rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin this layer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside of its &amp;segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;out of segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep its segment together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;together up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Candidates …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::LayerPage</name>
    <message>
        <source>Layer table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the layer table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers, with what is chosen for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CS&amp;V …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected rows, with headings, separated by tabulators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: conv hcw -winograd …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the rows that have all of these words in name, op, primitive, family or layouts.
-word leaves out the rows that have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums of the layer table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums of the selected rows, or of all that are seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside of its &amp;segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colum&amp;ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::LayerSums</name>
    <message>
        <source>layers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segments: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transforms: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest workspace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::LayerTableModel</name>
    <message>
        <source>transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (input)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (output)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the latency (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the order of execution, transforms counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the layer computes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primitive that was selected for the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout read and layout written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the layer, with its share of the slowest one as a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scratch bytes while the layer runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant bytes in the form that the primitive reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the tensor that the layer makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the time comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows a call of a layer that runs band by band, in a segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm that the primitive shares with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the latency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::Legend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::MemoryChart</name>
    <message>
        <source>Memory over time: the arena&apos;s buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each block is a buffer at its offset for as long as it lives; click it to select its layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workspace of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transformed copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input of a segment, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies over the input of its segment, %1 before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 at offset %3, steps %4 to %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing the arena …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in memory at each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line buffer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line buffer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::MemoryReadout</name>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in the forms that the selected primitives read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::NetworkMenu</name>
    <message>
        <source>&amp;Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tiny example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dozen layers with their ILP as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::PlanCard</name>
    <message>
        <source>fastest plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least-memory plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::PredictionChart</name>
    <message>
        <source>Measured over predicted times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is a plan; click it to find its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fastest of the frontier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each plan as a point: its measured time over its predicted one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted %1, measured %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::ProfileMenu</name>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.profile.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::Proving</name>
    <message>
        <source>The two engines disagree: the ILP finds no solution at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two engines disagree: %1 by dynamic programming, %2 by the ILP.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::RuleStrip</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is pinned to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is banned from every layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. A click selects the layer; the cross, or Delete, unpins it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The cross, or Delete, lifts the ban.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete lifts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the ban of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift all rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept out of segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 run in one segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. A click selects the layer; the cross, or Delete, lifts the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 be part of segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 run apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least memory within %1 is asked, in place of a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers run in whichever order serves best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers run one by one, without segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is planned with %1 threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The cross, or Delete, lifts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the deadline of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run in the order of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let layers run in segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan with 1 thread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::Searching</name>
    <message>
        <source>%1 branches too widely for the order of execution to be chosen: back to that of the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::SegmentDialog</name>
    <message>
        <source>Inside of a segment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::SegmentPage</name>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this call does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call of the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to go from call to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the calls to the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan that is shown has no segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a layer of a segment to see its inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, depth first: rows a call %3; %4 of line buffers and %5 of workspace; %6, moving rows %7 of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1 of %2: %3 makes %4 from %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows moved to the front before: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::SegmentPicture</name>
    <message>
        <source>Rows of the segment&apos;s tensors over its calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows held in a line buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of a whole tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written in this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rows, from top to bottom, over all calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its buffer in this call, a place a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 rows, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::Sentence</name>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>board &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primitive &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buffer &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built-in network %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in operator set %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read, or has changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a number that is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no %1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has format &apos;%1&apos;, expected &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of version %1, only 1 is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the wrong type or is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is negative or too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of %2 numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds a number out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or no list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of %2 whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds something that is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no layout &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no op &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no origin &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size (write 8MiB, 1.5 KiB, 3MB or bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time (write 40ms, 1.5s, 12us or 7ns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a built-in network (%2) nor a file named %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*.%1 or *.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;activation&apos; is neither &quot;relu&quot; nor [low, high]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a global pool has no kernel, stride, pads or ceil of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no op of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads &apos;%1&apos;, which is neither the input nor an earlier layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than %1 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is empty or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name has a control character in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads a tensor that no earlier layer makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a number that is not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its shape is not what it makes of its inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no constants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has constants that it cannot use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the constants up to here are more than %1 numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an output is no tensor that a layer makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output &apos;%1&apos; stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say how its constants are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is %3, outside of %4 to %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stride&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dilation&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first pad&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last pad&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window&apos;s %1 %2 is more than the padded input&apos;s %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pad of the pool is as large as its window, which would hold nothing but padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clips to an empty range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relu without an activation does nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shape %1 has an extent outside of 1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shape %1 has more than %2 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads 2 or more tensors, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads one tensor, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes %1 channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 groups do not divide %2 channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 would be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds less than 0 to the variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 groups do not divide %2 and %3 channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds tensors of unequal shapes %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 combines 2 operands, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shapes %1 and %2 differ in an axis along which neither repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its constant operand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no constant operand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins tensors of unequal size %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalises over %1 channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot make %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pads by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes away all of %1 rows or columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pad of %1 by &apos;%2&apos; is more than its %3 rows or columns give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats what it takes a part away from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;scale&apos; is no list of 2 numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpolates by neither nearest, linear nor cubic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scale is outside of 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transform is no layer of a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no primitive computes layer &apos;%1&apos; (%2) of this shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no file of numpy&apos;s format NPY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is truncated in its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of version %1 of NPY, which is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a header of %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its elements are of type &apos;%1&apos;, which is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is none of NPY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than 64 dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its elements are records, which are not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is truncated, or no tensor of ONNX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no part of what it is &apos;of&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no layout of a caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its program wrote %1 bytes of outputs, but plan.json states %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its program wrote %1 bytes of its steps, but plan.json states %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes no inputs and gives no outputs as files: export it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan.json does not state what its steps make: export it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its shape %1 has %2 elements, but the input &apos;%3&apos; of %4 has %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its shape %1 has %2 elements, but the output &apos;%3&apos; of %4 has %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its element %1 is no finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has %1 inputs, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has %1 input, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has %1 outputs, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has %1 output, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was computed is not all outputs of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the network of the plan %1: it has no &apos;%2&apos; of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the network of the plan %1: it gives another output, so that its weights are others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not state what its steps make: export it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trace ends at step &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trace goes on behind the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is truncated, or no ONNX file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no ONNX network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of operator set %1, which is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has the dims %2, but ONNX&apos;s shape inference says %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights &apos;%1&apos; stand twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile classifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection and segmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLPerf Tiny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives a place, not a value: end the network at what it reads, by --outputs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no list of inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts are not all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 inputs; of which the size is, NAME=%2 says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no input &apos;%1&apos; to give a size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its inputs have %1 elements together, which is too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its inputs have %1 elements, and %2 has others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a batch of %2; a plan computes one image a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computes over the %1 images of a batch together, which is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one image of the batch of %1 cannot be read alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX&apos;s shape inference fails on the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shape of &apos;%1&apos; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is made by an If</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of &apos;%1&apos;, whose dims are %2, it would make %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 dimensions; wanted are batch, channels, height and width, or batch and channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its input has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in training mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its is_test of 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an output of means or variances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this op is not supported on constants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is made by no node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks input %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads &apos;%1&apos;, which is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads a constant where a tensor is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; is not constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; has an element that is not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads a tensor of dims %1; wanted are a batch of 1, channels, and at most two more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads a tensor of impossible dims %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-dimensional windows are not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, not of four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the channels with constants up to here are more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no %2 of external data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its external data lies outside of the model&apos;s folder, which is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its external data &apos;%1&apos; is not beside the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its external data has %1 bytes, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its external data &apos;%1&apos; is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its external data &apos;%1&apos; cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shape %1 has an impossible extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its elements are of type %1, which is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cut into segments, which is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 bytes of data, but its shape %2 wants %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 elements of data, but its shape %2 wants %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw data of ONNX is little-endian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants a few integers, but &apos;%1&apos; is something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot combine %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divides by zero or overflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a constant of a kind that is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is filled with something other than one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its perm does not name every axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>casts to a type that is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>casts a number that is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gathers from a scalar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gathers outside of its input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins scalars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins unlike constants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its axis %1 lies outside of the rank %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names an axis twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its second operand reaches beyond its first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its axis lies outside of the rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not state its shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps an axis that its input does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its shape %1 is impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its shape %1 is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squeezes an axis that is not 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not state its axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes constants larger than are evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combines integers and fractions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not evaluated on integers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a constant, with what is folded into it, is not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor &apos;%1&apos; is made twice, again by node &apos;%2&apos; (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither an input, nor made by a node, nor among the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this op is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 are not supported: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinds of ops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ops or uses of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its attribute %1 is of the wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its attribute %1 is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is part of a cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attribute value %1 is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its auto_pad &apos;%1&apos; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of pads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights have the dims %1; only two-dimensional convolution is supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights %1 in %2 groups do not fit %3 channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its kernel_shape is not that of its weights %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no kernel_shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scales or shifts by a number that is not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalises per element, which is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its bound &apos;%1&apos; is not one constant number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a constant of dims %1 is not one number per channel of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combines %1 operands, not two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its constant operand is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its constant operand has an element that is not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combines single numbers, which is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats along some of the axes that lie together in a tensor, which is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its slopes do not fit its operand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its approximate &apos;%1&apos; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 is not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins along another axis than the channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins tensors of unequal rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a constant of dims %1 varies along more than one axis of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, which is no matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights %1 do not fit vectors of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiplies two tensors, which is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads a scalar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the dims %1, which are impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its elements stand in an order that is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three-dimensional windows are not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads a batch of %1, only 1 is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads elements in an order that is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say where it begins and ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes nothing of its input, which is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its indices are no integers, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gathers by indices that are not at constant steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no block of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its blocks do not fit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins tensors of dims %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no layout that a caller can have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its loops make other than the %1 elements of its output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its loops make %1 elements, not the %2 of its output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its loops leave the %1 elements of its input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds what is no whole number, or one out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of at most %2 pairs of extent and stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, which is no vector here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, which is no vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights %1 do not fit a vector of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes nothing, or too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiplies a constant by a tensor, which is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is over too many elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is along another axis than the channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 are not a few integers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 pads for %2 axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its mode &apos;%1&apos; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 scales for %2 axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 sizes for %2 axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scales %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes an extent of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its output_shape has %1 numbers, not 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its window has the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weights have the dims %1, which do not fit an input of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, which is no image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its epsilon is below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives its means too, which is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scales or shifts every element by another number, which is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its keep_aspect_ratio_policy &apos;%1&apos; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its coordinate_transformation_mode &apos;%1&apos; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its nearest_mode &apos;%1&apos; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes one extent larger and the other smaller, which was not defined then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resizes along no axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its scales are not a few numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has neither scales nor sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resizes the batch or the channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resizes a part of the map, which is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes the map smaller with antialias, which is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves out what is outside of the map, which is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; has a size that ONNX cannot state with its scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its value is not one constant number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 pads for a tensor of dims %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pads the batch or the channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pads with something that is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its second input is not a few integers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reorders the elements of a tensor, which is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network has more than the 2 GiB that an ONNX file can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; has constants of another size than its shape says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 elements, not %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 has %2 numbers, not %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tensor&apos;s number is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;bytes&apos; must give a number by layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;same&apos; must give a layout by layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;row_bytes&apos; must give a number by layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rows of &apos;%1&apos; are not all of its bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;rows&apos; is out of range or does not rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;same&apos; must name the first of equal layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; and its first equal layout differ in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has no bytes for layout %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads tensor &apos;%1&apos;, which no earlier layer makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads no tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gathers more than one row, or not from the rows of one tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must make tensor &apos;%1&apos;: layer i makes tensor i + 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes %1 bytes for form &apos;%2&apos; of the constants &apos;%3&apos;, but layer &apos;%4&apos; takes %5 for the same, which is stored once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second tensor &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 layers and %2 tensors; the network&apos;s input and each layer&apos;s output make one more than layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tensor stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a layout that is not the first of its equals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from and to are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no transform from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 measured times are those of kernels alone, which do not say what they take in a running network: measure it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 measured times are those in &apos;%3&apos;, another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs ran when the profile &apos;%1&apos; was measured (load %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the profile &apos;%1&apos; was measured, the clock&apos;s governor was &apos;%2&apos;, not &apos;performance&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the profile &apos;%1&apos; was measured, the clock went from %2 to %3 MHz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the profile &apos;%1&apos; was measured, the processor was at %2 degrees Celsius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen without a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not there, though it is built and installed with this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernels have changed since the profile &apos;%1&apos; was timed: its times may no longer hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile &apos;%1&apos; has %2 time of primitives that are unknown here; they are ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile &apos;%1&apos; has %2 times of primitives that are unknown here; they are ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (and %2 more like it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 of %3, the way over %4 takes %5 ns, the direct transform %6 ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no profile or file &apos;%1&apos;; built in: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds times taken under an emulator, which say nothing about a board (--allow-emulated uses them all the same)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times taken under an emulator cannot be saved as those of &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large a tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this shape and primitive stand there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this shape and pair of layouts stand there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds the times of another machine (%1); choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;families&apos; has the wrong type or is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a coefficient is negative or too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no measurement to fit to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine has %1 cores: cannot time %2 threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one repeat is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order &apos;%1&apos; is not fixed or chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;budget&apos; and &apos;deadline&apos; cannot both be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no object, or there are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list, or there are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a member that is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a member that does not name a first and a last layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no member of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind &apos;%1&apos; is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not between 1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no text, or there are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is negative or too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no name of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 numbers, wanted are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second row &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row &apos;%1&apos; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no whole number from 1 to 65536</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times of sparse kernels are not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel is larger than the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: reads %2 channels, but the layer before makes %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither chw, hcw nor hwc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 cells, wanted are a primitive and its two layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second primitive %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes too many bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primitive &apos;%1&apos; has no row in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no primitive has a time in column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 columns for %2 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 is of another shape than the layer&apos;s input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no A-to-B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace of primitive &apos;%1&apos; is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column &apos;%1&apos; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than %1 buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 cells, the header has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second buffer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size %1 is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower %1 is not below upper %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be &quot;here&quot; or &quot;there&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a board&apos;s name is 1 to 64 letters, digits, spaces and . _ + -, the first of them a letter or a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host begins with &apos;-&apos;: ssh would take it for an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host must be an alias of OpenSSH&apos;s or user@host, of letters, digits and . _ - @ : % + [ ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host is no user@host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the identity file&apos;s name holds a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder on the board is empty or holds a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the compiler on the board begins with &apos;-&apos; or holds a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runner has more than 64 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word of the runner holds a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word of the runner is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runner begins with &apos;-&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CPUs to pin to must be a list of numbers such as 0,4-7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of threads must be 1 to 4096</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no place for your boards: neither XDG_CONFIG_HOME nor HOME is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the compiler begins with &apos;-&apos; or holds a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ISA must be %1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;: what stands behind the colon is no port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the file of a board called &apos;%1&apos;, so its name must be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>board &apos;host&apos;: that is the name of this machine; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;host&apos; is the name of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such board of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no board &apos;%1&apos;; known: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has said how it is reached: state its host in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 cores: cannot time %3 threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats must be 1 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times taken under an emulator cannot bear the name of a board; choose another file, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times taken under an emulator cannot bear the name of a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the compiler &apos;%1&apos; is not installed on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the compiler &apos;%1&apos; is not installed on this machine (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the compiler ended with status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not compile: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not compile there: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused what is no measurement asked for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it prints no measurements, but: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its profiler is compiled for %1, not for the board&apos;s %2: correct the board&apos;s flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says that it is an emulator, whose times say nothing about a board; name the emulator as the board&apos;s runner to go through with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference kernel takes %1 % longer than at the start: the clock is not steady (is the board throttled?), so times may be wrong by as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference kernel takes %1 % less than at the start: the clock is not steady (is the board throttled?), so times may be wrong by as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit into the board&apos;s memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profiler was ended by signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profiler was ended by signal %1, perhaps for want of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profiler ended before it was through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 new times are kept in %3, and the same again goes on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its machine is %1, but the board&apos;s ISA %2 needs %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its processor has no %1, which the board&apos;s ISA %2 needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AVX2 with FMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not answer as a Unix machine does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runner &apos;%1&apos; is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no space left in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no tar on the board, which uploads need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programs cannot be pinned to CPUs %1 there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no compiler &apos;%1&apos; on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the compiler &apos;%1&apos; makes programs for %2, but the board&apos;s machine is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock&apos;s governor is &apos;%1&apos;: with &apos;performance&apos; times are steadier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 cores online, not the board&apos;s %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 64 MiB of disk are free, which some plans need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 128 MiB of memory are free, which some layers need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programs are run by &apos;%1&apos;: their times are marked as emulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot talk to another program: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot capture a program&apos;s output: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reply is no report of this plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its profiler does not tell how fast it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan %1 did not run there: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has changed since it was run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was exported with other kernels than these, so its times are not theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its run was not right, so its times are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not state its shape: export it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the board has no space left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made or entered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all bytes have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upload failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;: is no name for a file on a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its host key has changed since you last accepted it: either it was installed anew or another machine answers in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its host key is unknown: log in once by hand with ssh and accept the key after comparing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh refuses the identity file, because others may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refuses your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refuses your keys, of which there are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no host of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refuses the connection: no ssh server listens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no way to it in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not answer any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh cannot read its configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh refuses its configuration file, because others may write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh does not understand its configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reply is longer than anything that was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it prints without end when one logs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reply has a line without end: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh cannot connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not done within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has said nothing for %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh cannot be started on this machine (%1): install OpenSSH&apos;s client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sh cannot be started on this machine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was lost (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not run sh for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the compiled program is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the compiled program is no little-endian ELF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exists and is no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exists and is no earlier export, so it is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds &apos;%1&apos;, which no export wrote, so it is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: the primitive &apos;%2&apos; cannot %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add into another tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read a slice of a wider tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a slice of a wider tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make bands of %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read rows of a tensor in a layout whose rows are no ranges of bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has not the buffers of its segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: the primitive &apos;%2&apos; cannot compute it in this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has no steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan is of another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan wants outputs that are made by a layer, each once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan states an arena that is no multiple of 64 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan places &apos;%1&apos; outside its arena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; shares the constants &apos;%2&apos; with a layer of another shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>board &apos;%1&apos;: &apos;%2&apos; among its flags is no compiler option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no instruction set &apos;%1&apos;; known: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; (%2) gives what is not a number on the sample input, so that there is no right output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; (%2) gives an infinite number on the sample input, so that there is no right output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sample input has %1 values, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be compiled: this machine has no C compiler &apos;cc&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not compile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its program did not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a source file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no compiler option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not built into this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan fits %1 of &apos;%2&apos;; the least that does is %3 bytes (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bytes of budget kind &apos;%1&apos; do not add up over layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: no selection joins the layouts of its layers with the transforms that it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: %2 wants tensor &apos;%3&apos; transformed from %4 to %5, for which there is no transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no frontier of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; has no layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; needs one tensor more than layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no layer &apos;%2&apos; to pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; cannot run &apos;%3&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: &apos;%2&apos; is banned, and layer &apos;%3&apos; is pinned to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no primitive &apos;%2&apos; to ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: pins, bans and the error limit leave layer &apos;%2&apos; no primitive to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; has no candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; stands out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; cannot be part of a segment: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: tensor &apos;%2&apos; is too large for bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; reads what is not made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget kind &apos;%1&apos; is no bound on single candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; is too wide for the dynamic programme%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; is too wide for the dynamic programme at layer &apos;%2&apos; when the order is to be chosen; use --order fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; is too wide for the dynamic programme at layer &apos;%2&apos;; use --method ilp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this build of GLPK keeps one state for all threads and is no use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLPK gave up on this ILP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dynamic programme was stopped before it had an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ILP was stopped before it had an answer, or no layouts can be joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ILP was stopped before it had an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before there was an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a budget cannot be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the budget and the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same layouts, is no slower and needs no more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No selection that meets the question uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be as fast in all; ties go to less memory, then to the first in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 slower in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %1 more than %2, and the best plan with it is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes as long as %1, and the best plan with it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it takes %1 less than %2, but its layouts and memory cost more elsewhere: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection, and none keeps %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No selection within the deadline was found; that there is none is not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packing within the budget was found; that there is none is not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the deadline, in whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller selection may keep the deadline; that none does is not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the budget, in whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dynamic programme was stopped before it could rule out a faster selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A faster selection would fit by its live bytes; no packing of it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ILP was stopped before it found a selection within %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dynamic programme covers every order and selection, and none keeps %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ILP has no solution within %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the deadline, in whole numbers; the ILP was stopped before it had proven the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ILP was stopped before it could rule out a smaller selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ILP&apos;s optimum, proven by branch and bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ILP has no solution within the deadline that is 1 byte smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the budget, in whole numbers; the ILP was stopped before it had proven the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ILP was stopped before it could rule out a faster selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every layer has its least time within the budget, without a transform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dynamic programme covers every order; within the one that it chose the ILP has no solution that is 1 ns faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ILP has no solution within the budget that is 1 ns faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ILP&apos;s optimum, faster than what the dynamic programme offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as fast as anything is without a budget, and keeps the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baseline proves nothing; the bound is the least time without a budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No selection within %1 was found; that there is none is not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ILP&apos;s figures are beyond what it can compute with, and it ended before it could rule out a faster selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ILP&apos;s figures are beyond what it can compute with, and it ended before it found a selection within %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the deadline, in whole numbers; the ILP cannot compute with figures as large as these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the budget, in whole numbers; the ILP cannot compute with figures as large as these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ILP has no solution within the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search ended before a selection within the deadline was known, or that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A baseline that does not keep the question proves nothing about others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time was up before anything better than a baseline was known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped: among the points of least memory some may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every point is proven: where the buffers of a selection do not pack into their live bytes, not all others were tried, so that points may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time was up before a selection that keeps the question was known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search was stopped before it had an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a selection that meets the question uses it was not found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped: points of less memory may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every point is proven: where the buffers of a selection do not pack into their live bytes, not all others as fast were tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: the answer of %2 is wrong, which is a fault of this program: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan keeps %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the budget of %1 bytes of %2 and the deadline of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the budget of %1 bytes of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deadline of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fastest takes %1 (%2 ns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fastest known takes %1 (%2 ns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least is %1 bytes (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least known is %1 bytes (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 add up to more than 2^60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the times of its layers and transforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bytes of its tensors, workspaces and weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands there has been changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &apos;%1&apos; has been changed since it was exported, so it is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its plan.json has been changed since it was exported, so it is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an export of a former version, which did not note what it wrote, so it is left as it is: remove it, or export to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fastest within the budget takes %1 (%2 ns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fastest known within the budget takes %1 (%2 ns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large: at most 2^63 - 1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found does not keep the question in whole numbers, so that nothing is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds too many files for a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no place to keep which plans are yours: neither XDG_STATE_HOME nor HOME is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link, no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be looked at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not yours alone: others own it or can write to it, so nothing in it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested deeper than %1 lists and objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than the %1 bytes that are read of such a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a device or a pipe, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No solution: a layer has no candidate that fits the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknowns, %2 rows; %3 candidates were dropped: they cannot fit, or another is as good in every way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimise %1 ns (each layer&apos;s least time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x, w, e, a and k are 0 or 1: primitive chosen, transform made, written in place, added into,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined without a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A is the arena; z is 1 where a form of weights that several layers share is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 1: every layer runs one primitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 2: what a layer reads was written in that layout, or is copied into it (w)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 3: a copy is held (h) for all that still read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 4: the KiB that live while a layer runs stay within the budget (of total: within A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 5: the KiB that live while a tensor is transformed stay within the budget (of total: within A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 6: the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 7: a layer may write over an operand (e) that nobody reads any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 8: a convolution may add its result (a) into the other operand of its add, which then makes no call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 9: the operands of a concat may be written where its output is (k); it then makes no call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With segments: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z is 1 where a segment runs: its layers depth first, band by band, as rows a call say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 10: every layer runs one primitive or is part of one segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 11: the KiB that live while a segment runs stay within the budget (of total: within A); what would pass it has no z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where one runs nothing else lives: in rows 4 and 5 it takes all of the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where one runs nothing else lives: so much it takes in rows 4 and 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no budget, so no row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row of memory: candidates above the budget were dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KiB, put into rows 4 and 5; rows that no selection can pass are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ILP of %1, %2 within %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plans run under an emulator, so that their times say nothing about a board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its layouts cannot be joined by lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan of it computes the wrong output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile &apos;%1&apos; has the times of &apos;%2&apos;, not of &apos;%3&apos;, so that errors say how the two machines differ, not how good predictions are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no layer &apos;%2&apos; to keep together with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no layer &apos;%2&apos; to keep out of segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; stands before &apos;%3&apos;, so that these are no layers to keep together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; is to be kept out of segments, and together with others in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: no segment can contain layer &apos;%2&apos; together with &apos;%3&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: no selection keeps what is wanted of segments and joins the layouts of its layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pads an axis by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has lists of unequal length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes in steps of 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>splits into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>splits %1 into %2 for %3 outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not evaluated on elements of their type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not evaluated on fractions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chooses between unlike constants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants integers and a scale that is a fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks of scales are not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parameters of dims %1 do not fit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its zero point is no integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no list of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pads nothing by what lies at its edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants integers to gather by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>splits a scalar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say how often and along which axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not repeat each axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduces what has no elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an element that is more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants three numbers of one type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never ends, or too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its shape %1 cannot end in the size that is given, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no tensor of numbers (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 dimensions; wanted are those of an image, a signal or a vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its shape %1 leaves extents open, which --size gives, such as --size %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its shape %1 has an impossible extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>casts a tensor to %1, which is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads numbers of the type %1, which only a Cast to a type of fractions may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network is quantised, and only networks of floats are read: export it before it is quantised, or convert it back to float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its condition &apos;%1&apos; is not one constant number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks its %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 makes %2 tensors of %3, not %4 of none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 makes no &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls functions that call others too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its function is of operator set %1, the network of another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>functions make more nodes than are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives or takes more than its function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size is 3x224x224, 224x224 or NAME=3x224x224, not &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a size is given twice for &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos; to end at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos; to end at; near it is &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos; to end at; near it are &apos;%2&apos; and &apos;%3&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos; to end at; near it are &apos;%2&apos;, &apos;%3&apos; and &apos;%4&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its input has a size of its own; --size is for ONNX files that leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a problem has its layers and sizes already; --size and --outputs are for networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a part of nothing, which is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both run the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both take the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer explains the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in A alone, %1, %2 % of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in B alone, %1, %2 % of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in both takes %2 longer, %3 % of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in both takes %2 less, %3 % of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in place of %2 takes %3 longer, %4 % of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in place of %2 takes %3 less, %4 % of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;origin&apos; is no origin of times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a buffer that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its buffers are too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing keeps %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no folder of a plan, no session (*.taso) and no run (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best plan with it is %1 faster in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best plan with it needs %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its workspace alone, %1, is more than the budget.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::ShownSelection</name>
    <message>
        <source>accumulates into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no call: completed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured with a spread of %1: not to be relied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::SizesDialog</name>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say how large its input is. A plan is made for one size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say how large its inputs are. A plan is made for one size of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the network …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::SurveyBar</name>
    <message>
        <source>&amp;Cut here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the graph of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has operators that are not supported: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All else here is of %1, which stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a box to see what is wrong with it, or to cut the network there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut here to open what comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing before it makes a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads what is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is supported. Cut here to open the network up to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::SurveyView</name>
    <message>
        <source>Graph of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the graph …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a box to select it, right-click to cut the network there. Page Up and Page Down go to what is not supported; drag to move, turn the wheel to zoom, press F to fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind what is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads what is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cut here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the network up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing before it that a plan could be made of.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::Themes</name>
    <message>
        <source>Theme of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::TimeChart</name>
    <message>
        <source>Time of each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each bar is a layer; click it to select the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
transform to %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long each layer takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a segment, rows a call: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving rows of the whole segment, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::Vacancy</name>
    <message>
        <source>Opening the network …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the frontier …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph at &amp;reading size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter la&amp;yers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explanation of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::Workbench</name>
    <message>
        <source>A problem file has no network to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no selection to export: nothing keeps the budget or the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taso::WorkbenchWindow</name>
    <message>
        <source>The ILP as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TASO Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has changed since it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inside of the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Candidates of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the layer table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
