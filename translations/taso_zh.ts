<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>taso::Arrangement</name>
    <message>
        <source>Frontier</source>
        <translation>帕累托前沿</translation>
    </message>
    <message>
        <source>Time of each layer</source>
        <translation>各层时间</translation>
    </message>
    <message>
        <source>Layer graph</source>
        <translation>层图</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>显示整张图</translation>
    </message>
    <message>
        <source>Graph of the file</source>
        <translation>文件的图</translation>
    </message>
    <message>
        <source>Look of the layer graph</source>
        <translation>层图的外观</translation>
    </message>
    <message>
        <source>What boxes are coloured by, what is collapsed, the overview</source>
        <translation>方框着色依据、折叠与概览</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>The times of a run that is A, over the predicted ones</source>
        <translation>作为 A 的实测运行的时间对预测时间</translation>
    </message>
    <message>
        <source>Roofline</source>
        <translation>Roofline</translation>
    </message>
    <message>
        <source>What bounds each layer: arithmetic or memory</source>
        <translation>每层的瓶颈：算力还是内存</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory over time: where every buffer lies, from step to step</source>
        <translation>随时间变化的内存：每一步中各缓冲区的位置</translation>
    </message>
</context>
<context>
    <name>taso::BoardCheckPage</name>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>&amp;Check the times</source>
        <translation>检验时间(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Outcome of the check</source>
        <translation>检验结果</translation>
    </message>
    <message>
        <source>Plans that were run</source>
        <translation>已运行的方案</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>检验已取消。</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>运行内容</translation>
    </message>
    <message>
        <source>So many of the fastest, and so many by lot</source>
        <translation>取若干个最快的方案，再随机抽取同样多个</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>检验进度</translation>
    </message>
    <message>
        <source>How many have been run, and the time left</source>
        <translation>已运行的数量和剩余时间</translation>
    </message>
    <message>
        <source>What is being run</source>
        <translation>正在运行的内容</translation>
    </message>
    <message>
        <source>&amp;Plans of each kind</source>
        <translation>每类方案数(&amp;P)</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>误差中位数</translation>
    </message>
    <message>
        <source>Half of the predictions are off by less.</source>
        <translation>半数预测的偏差小于此值。</translation>
    </message>
    <message>
        <source>Worst error</source>
        <translation>最大误差</translation>
    </message>
    <message>
        <source>The prediction that is off by most.</source>
        <translation>偏差最大的一次预测。</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>秩相关</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>遗憾值</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>No network is open, so there are no plans to run.</source>
        <translation>没有打开网络，因此没有可运行的方案。</translation>
    </message>
    <message>
        <source>A problem file has no network to run.</source>
        <translation>问题文件中没有可运行的网络。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>choosing the plans …</source>
        <translation>正在选取方案…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>plan %1, of the fastest: %2</source>
        <translation>方案 %1，最快之一：%2</translation>
    </message>
    <message>
        <source>plan %1, by lot: %2</source>
        <translation>方案 %1，随机抽取：%2</translation>
    </message>
    <message>
        <source>Of %1 plans %2 have been run.</source>
        <translation>%1 个方案中已运行 %2 个。</translation>
    </message>
    <message>
        <source>%1: predicted times are off by %2 in the median, %3 at worst.</source>
        <translation>%1：预测时间的偏差中位数为 %2，最大为 %3。</translation>
    </message>
    <message>
        <source>The plan predicted fastest takes %1 longer than the fastest one.</source>
        <translation>预测最快的方案比实际最快的方案多用 %1。</translation>
    </message>
    <message>
        <source>The plan predicted fastest is the fastest one.</source>
        <translation>预测最快的方案就是实际最快的方案。</translation>
    </message>
    <message>
        <source>Frontier %1</source>
        <translation>前沿 %1</translation>
    </message>
    <message>
        <source>By lot %1</source>
        <translation>随机 %1</translation>
    </message>
    <message>
        <source>By lot: 1 in the predicted order, 0 by chance.</source>
        <translation>随机抽取的方案：1 表示与预测顺序一致，0 表示毫无关联。</translation>
    </message>
    <message>
        <source>Spearman&apos;s, of the plans by lot: 1 where what is predicted faster is faster, always.</source>
        <translation>随机抽取方案的 Spearman 系数：凡预测更快者实测总是更快，则为 1。</translation>
    </message>
    <message>
        <source>What it costs to trust the predictions.</source>
        <translation>相信预测所付出的代价。</translation>
    </message>
    <message>
        <source>So much longer takes the plan predicted fastest than the one measured fastest.</source>
        <translation>预测最快的方案比实测最快的方案多用的时间。</translation>
    </message>
    <message>
        <source>Between two runs of one plan: less means nothing.</source>
        <translation>同一方案两次运行之差：比这更小的差别没有意义。</translation>
    </message>
    <message>
        <source>Each plan is run several times in a row. Errors as small as what lies between two such runs are the machine&apos;s, not the predictions&apos;.</source>
        <translation>每个方案连续运行多次。小到两次运行之差的误差来自机器，而不是预测。</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Reference kernel, memory: slower than with the profile.</source>
        <translation>参考内核、内存：比建立档案时慢的幅度。</translation>
    </message>
    <message>
        <source>A reference kernel, run before and behind the plans, as it was run with the profile: a slower clock, or others on the machine. The second figure is for reading memory.</source>
        <translation>在运行方案前后各运行一次参考内核，方式与建立档案时相同：数值反映时钟变慢，或机器上有其他负载。第二个数字针对内存读取。</translation>
    </message>
    <message>
        <source>Do the times of the profile %1 come true? The fastest plans of %2 and as many by lot are built, run and timed on %3. Threads: %4.</source>
        <translation>性能档案 %1 中的时间准确吗？%2 的最快方案和同样多的随机方案将在 %3 上编译、运行并计时（%4 个线程）。</translation>
    </message>
</context>
<context>
    <name>taso::BoardConnectionPage</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>What times may suffer from</source>
        <translation>可能影响计时的因素</translation>
    </message>
    <message>
        <source>Logs in with the OpenSSH of this machine, looks around, writes a small file into the remote folder and removes it, and asks the compiler.</source>
        <translation>用本机的 OpenSSH 登录，查看环境，在远程文件夹中写入一个小文件再删除，并查询编译器。</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>测试进度</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心数</translation>
    </message>
    <message>
        <source>Clock governor</source>
        <translation>调频策略</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>可用内存</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>可用磁盘</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>编译器</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>测试已取消。</translation>
    </message>
    <message>
        <source>Testing the connection to %1 …</source>
        <translation>正在测试与 %1 的连接…</translation>
    </message>
    <message>
        <source>%1 can be used.</source>
        <translation>%1 可以使用。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>%1 at up to %2 MHz</source>
        <translation>%1，最高 %2 MHz</translation>
    </message>
    <message>
        <source>on the board: %1</source>
        <translation>开发板上：%1</translation>
    </message>
    <message>
        <source>on this machine: %1</source>
        <translation>本机上：%1</translation>
    </message>
</context>
<context>
    <name>taso::BoardForm</name>
    <message>
        <source>The board</source>
        <translation>开发板</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>as it is listed here and named in commands</source>
        <translation>在此处列出、在命令中引用的名称</translation>
    </message>
    <message>
        <source>A name has 1 to 64 letters, digits, spaces and . _ + -, begins with a letter or a digit, and is no other board&apos;s.</source>
        <translation>名称由 1 到 64 个字母、数字、空格和 . _ + - 组成，以字母或数字开头，且不与其他开发板重名。</translation>
    </message>
    <message>
        <source>&amp;Processor</source>
        <translation>处理器(&amp;P)</translation>
    </message>
    <message>
        <source>for people</source>
        <translation>供人阅读</translation>
    </message>
    <message>
        <source>Instruction &amp;set</source>
        <translation>指令集(&amp;S)</translation>
    </message>
    <message>
        <source>what the kernels are compiled for</source>
        <translation>内核的编译目标</translation>
    </message>
    <message>
        <source>C&amp;ores</source>
        <translation>核心数(&amp;O)</translation>
    </message>
    <message>
        <source>Cloc&amp;k in MHz</source>
        <translation>时钟，MHz(&amp;K)</translation>
    </message>
    <message>
        <source>The clock must be above 0.</source>
        <translation>时钟必须大于 0。</translation>
    </message>
    <message>
        <source>Write a size, such as 32 KiB or 1 GiB.</source>
        <translation>请输入大小，例如 32 KiB 或 1 GiB。</translation>
    </message>
    <message>
        <source>Cache L&amp;1</source>
        <translation>L&amp;1 缓存</translation>
    </message>
    <message>
        <source>for data, of one core</source>
        <translation>单个核心的数据缓存</translation>
    </message>
    <message>
        <source>Cache L&amp;2</source>
        <translation>L&amp;2 缓存</translation>
    </message>
    <message>
        <source>0: none</source>
        <translation>0：无</translation>
    </message>
    <message>
        <source>Cache L&amp;3</source>
        <translation>L&amp;3 缓存</translation>
    </message>
    <message>
        <source>RA&amp;M</source>
        <translation>RA&amp;M</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>an alias of OpenSSH&apos;s, user@host or user@host:port; empty: programs run here</source>
        <translation>OpenSSH 别名、user@host 或 user@host:port；留空：程序在本机运行</translation>
    </message>
    <message>
        <source>The host must be an alias of OpenSSH&apos;s or user@host, may not begin with &apos;-&apos;, and has no spaces or quotation marks.</source>
        <translation>主机必须是 OpenSSH 别名或 user@host，不能以“-”开头，也不能含有空格或引号。</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>端口(&amp;T)</translation>
    </message>
    <message>
        <source>0: as OpenSSH&apos;s configuration says</source>
        <translation>0：按 OpenSSH 的配置</translation>
    </message>
    <message>
        <source>&amp;Identity file</source>
        <translation>密钥文件(&amp;I)</translation>
    </message>
    <message>
        <source>empty: as OpenSSH&apos;s configuration says</source>
        <translation>留空：按 OpenSSH 的配置</translation>
    </message>
    <message>
        <source>The name of the identity file holds a control character.</source>
        <translation>密钥文件名中含有控制字符。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the identity file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>Remote &amp;folder</source>
        <translation>远程文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>on the board, in the home of its user; made where there is none</source>
        <translation>位于开发板上该用户的主目录中；不存在时自动创建</translation>
    </message>
    <message>
        <source>The folder on the board may not be empty.</source>
        <translation>开发板上的文件夹不能为空。</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>编译</translation>
    </message>
    <message>
        <source>on this machine, with a cross compiler</source>
        <translation>在本机上，用交叉编译器</translation>
    </message>
    <message>
        <source>on the board, with its own compiler</source>
        <translation>在开发板上，用板上的编译器</translation>
    </message>
    <message>
        <source>Compiler h&amp;ere</source>
        <translation>本机编译器(&amp;E)</translation>
    </message>
    <message>
        <source>such as arm-linux-gnueabihf-gcc</source>
        <translation>例如 arm-linux-gnueabihf-gcc</translation>
    </message>
    <message>
        <source>A compiler may not begin with &apos;-&apos;.</source>
        <translation>编译器不能以“-”开头。</translation>
    </message>
    <message>
        <source>Compiler on the &amp;board</source>
        <translation>开发板上的编译器(&amp;B)</translation>
    </message>
    <message>
        <source>empty: cc</source>
        <translation>留空：cc</translation>
    </message>
    <message>
        <source>Compiler fla&amp;gs</source>
        <translation>编译选项(&amp;G)</translation>
    </message>
    <message>
        <source>such as -O3 -mcpu=cortex-a15</source>
        <translation>例如 -O3 -mcpu=cortex-a15</translation>
    </message>
    <message>
        <source>Each flag begins with &apos;-&apos; and has no spaces, quotation marks or $ in it.</source>
        <translation>每个选项以“-”开头，不含空格、引号或 $。</translation>
    </message>
    <message>
        <source>R&amp;unner</source>
        <translation>运行器(&amp;U)</translation>
    </message>
    <message>
        <source>before each program, such as qemu-arm-static -cpu cortex-a15; times are then emulated</source>
        <translation>加在每个程序之前，例如 qemu-arm-static -cpu cortex-a15；此时的时间为仿真所得</translation>
    </message>
    <message>
        <source>The runner is a program with its arguments; it may not begin with &apos;-&apos;.</source>
        <translation>运行器是一个程序及其参数，不能以“-”开头。</translation>
    </message>
    <message>
        <source>Pin to &amp;CPUs</source>
        <translation>绑定到 CPU(&amp;C)</translation>
    </message>
    <message>
        <source>such as 4-7; empty: not pinned</source>
        <translation>例如 4-7；留空：不绑定</translation>
    </message>
    <message>
        <source>Write a list of CPUs, such as 0,4-7.</source>
        <translation>请输入 CPU 列表，例如 0,4-7。</translation>
    </message>
    <message>
        <source>Thre&amp;ads</source>
        <translation>线程数(&amp;A)</translation>
    </message>
    <message>
        <source>what is timed where nobody says otherwise</source>
        <translation>未另行指定时计时所用的线程数</translation>
    </message>
    <message>
        <source>There are no more threads than cores.</source>
        <translation>线程数不能多于核心数。</translation>
    </message>
</context>
<context>
    <name>taso::BoardJobBar</name>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Progress on the board</source>
        <translation>开发板上的进度</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Testing a connection …</source>
        <translation>正在测试连接…</translation>
    </message>
    <message>
        <source>Running the plan on the board …</source>
        <translation>正在开发板上运行方案…</translation>
    </message>
    <message>
        <source>Putting times into a profile …</source>
        <translation>正在将时间写入性能档案…</translation>
    </message>
    <message>
        <source>Timing networks on the board …</source>
        <translation>正在开发板上为网络计时…</translation>
    </message>
    <message>
        <source>Timing networks on the board: %1 of %2</source>
        <translation>正在开发板上为网络计时：%1 / %2</translation>
    </message>
    <message>
        <source>Running the plan on the board: %1</source>
        <translation>正在开发板上运行方案：%1</translation>
    </message>
    <message>
        <source>Timing has ended: %1 measured, %2 missing; in %3.</source>
        <translation>计时已结束：实测 %1 项，缺 %2 项；在 %3 中。</translation>
    </message>
    <message>
        <source>Timing has ended: %1 measured; in %2.</source>
        <translation>计时已结束：实测 %1 项；在 %2 中。</translation>
    </message>
    <message>
        <source>The plan has run: measured %1.</source>
        <translation>方案已运行：实测 %1。</translation>
    </message>
    <message>
        <source>The connection can be used.</source>
        <translation>连接可以使用。</translation>
    </message>
    <message>
        <source>Running plans to check their times …</source>
        <translation>正在运行方案以检验时间…</translation>
    </message>
    <message>
        <source>Running plans to check their times: %1 of %2</source>
        <translation>正在运行方案以检验时间：%1 / %2</translation>
    </message>
    <message>
        <source>The times have been checked: predictions are off by %1 in the median.</source>
        <translation>时间已检验：预测偏差的中位数为 %1。</translation>
    </message>
</context>
<context>
    <name>taso::BoardMenu</name>
    <message>
        <source>&amp;Board</source>
        <translation>开发板(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Boards …</source>
        <translation>开发板(&amp;B)…</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>&amp;Test connection …</source>
        <translation>测试连接(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Profile the networks …</source>
        <translation>测量网络(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Run on board …</source>
        <translation>在开发板上运行(&amp;R)…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Check times …</source>
        <translation>检验时间(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>taso::BoardProfilePage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation>使用此档案(&amp;U)</translation>
    </message>
    <message>
        <source>Last figures</source>
        <translation>最新测量值</translation>
    </message>
    <message>
        <source>Timed</source>
        <translation>计时对象</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>离散度</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>%1, alone</source>
        <translation>%1，单独运行</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>算法族</translation>
    </message>
    <message>
        <source>Add &amp;file …</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Add a network from a file</source>
        <translation>从文件添加网络</translation>
    </message>
    <message>
        <source>All &amp;or none</source>
        <translation>全选或全不选(&amp;O)</translation>
    </message>
    <message>
        <source>Check all families, or none</source>
        <translation>勾选所有算法族，或全不勾选</translation>
    </message>
    <message>
        <source>Progress of the measurements</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>What is being timed</source>
        <translation>正在计时的内容</translation>
    </message>
    <message>
        <source>How many are timed, and the time left</source>
        <translation>已计时的数量和剩余时间</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>档案文件</translation>
    </message>
    <message>
        <source>Choose the profile file</source>
        <translation>选择档案文件</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>重复次数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>线程数(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;amilies</source>
        <translation>算法族(&amp;A)</translation>
    </message>
    <message>
        <source>Profile f&amp;ile</source>
        <translation>档案文件(&amp;I)</translation>
    </message>
    <message>
        <source>reading the networks …</source>
        <translation>正在读取网络…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Profile the networks</source>
        <translation>测量网络(&amp;P)</translation>
    </message>
    <message>
        <source>Check a network and a family, and name a file</source>
        <translation>请勾选一个网络和一个算法族，并指定文件</translation>
    </message>
    <message>
        <source>stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>timing %1</source>
        <translation>正在计时：%1</translation>
    </message>
    <message>
        <source>Earlier warnings: %1</source>
        <translation>先前的警告：%1</translation>
    </message>
    <message>
        <source>%1 measured, %2 kept from before, %3 missing; in %4.</source>
        <translation>实测 %1 项，沿用先前 %2 项，缺 %3 项；在 %4 中。</translation>
    </message>
    <message>
        <source>%1 measured, %2 kept from before; in %3.</source>
        <translation>实测 %1 项，沿用先前 %2 项；在 %3 中。</translation>
    </message>
    <message>
        <source>Cancelled: %1 times are kept in %2, %3 are missing.</source>
        <translation>已取消：%1 项时间保存在 %2 中，还缺 %3 项。</translation>
    </message>
    <message>
        <source>%1. %2 new times are kept, and &apos;Go on&apos; takes up the rest.</source>
        <translation>%1。已保存 %2 项新时间，点“继续”可完成其余部分。</translation>
    </message>
    <message>
        <source>Refused replies: %1.</source>
        <translation>被拒绝的应答：%1。</translation>
    </message>
    <message>
        <source>The times are emulated: they say nothing about a board.</source>
        <translation>时间为仿真所得：不能说明任何开发板的情况。</translation>
    </message>
    <message>
        <source>&amp;Use these emulated times</source>
        <translation>使用这些仿真时间(&amp;U)</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>添加网络</translation>
    </message>
    <message>
        <source>Networks (%1);;All files (*)</source>
        <translation>网络 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Profiles (*.profile.json)</source>
        <translation>性能档案 (*.profile.json)</translation>
    </message>
</context>
<context>
    <name>taso::BoardRunPage</name>
    <message>
        <source>&amp;Run on board</source>
        <translation>在开发板上运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Put the times into the profile</source>
        <translation>将时间写入档案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Use this profile</source>
        <translation>使用此档案(&amp;U)</translation>
    </message>
    <message>
        <source>Outcome of the run</source>
        <translation>运行结果</translation>
    </message>
    <message>
        <source>Outcome of keeping the times</source>
        <translation>保存时间的结果</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>方案的步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Primitive</source>
        <translation>原语</translation>
    </message>
    <message>
        <source>%1 layers, band by band</source>
        <translation>%1 层，逐条带</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>运行已取消。</translation>
    </message>
    <message>
        <source>What is run</source>
        <translation>运行内容</translation>
    </message>
    <message>
        <source>a temporary folder</source>
        <translation>临时文件夹</translation>
    </message>
    <message>
        <source>Folder of the plan</source>
        <translation>方案文件夹</translation>
    </message>
    <message>
        <source>Profile file</source>
        <translation>档案文件</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>正在进行的操作</translation>
    </message>
    <message>
        <source>Choose the folder to be written</source>
        <translation>选择要写入的文件夹</translation>
    </message>
    <message>
        <source>Choose the profile file</source>
        <translation>选择档案文件</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>内存池</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>最大误差</translation>
    </message>
    <message>
        <source>Profile f&amp;ile</source>
        <translation>档案文件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Folder of the plan</source>
        <translation>方案文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>No network is open, so there is no plan to run.</source>
        <translation>没有打开网络，因此没有可运行的方案。</translation>
    </message>
    <message>
        <source>A problem file has no network to run.</source>
        <translation>问题文件中没有可运行的网络。</translation>
    </message>
    <message>
        <source>There is no plan to run: nothing keeps the budget or the deadline, or the answer is not there yet.</source>
        <translation>没有可运行的方案：没有方案满足预算或时限，或者答案尚未得出。</translation>
    </message>
    <message>
        <source>The selected plan of %1, made for %2: predicted latency %3. It is written, uploaded, built and run, and its output is checked.</source>
        <translation>%1 的选定方案，针对 %2 制定：预测延迟 %3。方案将被写出、上传、编译并运行，其输出将被核对。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>%1 (emulated)</source>
        <translation>%1（仿真）</translation>
    </message>
    <message>
        <source>%1, as stated</source>
        <translation>%1，与方案所述一致</translation>
    </message>
    <message>
        <source>%1, stated %2</source>
        <translation>%1，方案所述为 %2</translation>
    </message>
    <message>
        <source>The output is right, on %1.</source>
        <translation>输出正确，运行于 %1。</translation>
    </message>
    <message>
        <source>The run on %1 is not right: its output or its arena is not what the plan states.</source>
        <translation>在 %1 上的运行不正确：其输出或内存池与方案所述不符。</translation>
    </message>
    <message>
        <source>The times are emulated: they say nothing about a board.</source>
        <translation>时间为仿真所得：不能说明任何开发板的情况。</translation>
    </message>
    <message>
        <source>The plan was made for %1, so the predicted times are another machine&apos;s.</source>
        <translation>该方案针对 %1 制定，因此预测时间属于另一台机器。</translation>
    </message>
    <message>
        <source>The compiler warned: %1</source>
        <translation>编译器警告：%1</translation>
    </message>
    <message>
        <source>Profiles (*.profile.json)</source>
        <translation>性能档案 (*.profile.json)</translation>
    </message>
    <message>
        <source>Keep this run as &amp;A</source>
        <translation>将此次运行保留为 &amp;A</translation>
    </message>
    <message>
        <source>Other plans are then held against its measured times, in the comparison</source>
        <translation>此后在比较页中，其他方案与其实测时间相对照</translation>
    </message>
</context>
<context>
    <name>taso::BoardSettingsPage</name>
    <message>
        <source>&amp;Revert</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>New, not saved yet.</source>
        <translation>新建，尚未保存。</translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation>已更改，尚未保存。</translation>
    </message>
    <message>
        <source>This machine, as found. Duplicate it to change something.</source>
        <translation>本机，按检测所得。要更改请先复制一份。</translation>
    </message>
    <message>
        <source>Built in. What you save stands in its place.</source>
        <translation>内置。您保存的设置将取而代之。</translation>
    </message>
</context>
<context>
    <name>taso::BoardWork</name>
    <message>
        <source>The times of %1 steps are in %2.</source>
        <translation>%1 个步骤的时间已写入 %2。</translation>
    </message>
</context>
<context>
    <name>taso::Boards</name>
    <message>
        <source>writing the plan …</source>
        <translation>正在写出方案…</translation>
    </message>
    <message>
        <source>compiling …</source>
        <translation>正在编译…</translation>
    </message>
    <message>
        <source>uploading …</source>
        <translation>正在上传…</translation>
    </message>
    <message>
        <source>starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>running …</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>约剩 %1 小时</translation>
    </message>
    <message>
        <source>%1 (emulated)</source>
        <translation>%1（仿真）</translation>
    </message>
</context>
<context>
    <name>taso::BoardsWindow</name>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>over ssh</source>
        <translation>通过 ssh</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>新建(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete …</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>开发板</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>性能档案</translation>
    </message>
    <message>
        <source>Run on board</source>
        <translation>在开发板上运行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>board</source>
        <translation>开发板</translation>
    </message>
    <message>
        <source>Open a network first: a profile prices its layers.</source>
        <translation>请先打开网络：性能档案为网络的各层给出时间。</translation>
    </message>
    <message>
        <source>The workbench now plans with the times in %1.</source>
        <translation>工作台现在按 %1 中的时间制定方案。</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Delete board</source>
        <translation>删除开发板</translation>
    </message>
    <message>
        <source>Delete the settings of %1? Profiles and plans stay.</source>
        <translation>要删除 %1 的设置吗？性能档案和方案会保留。</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Say first how %1 is reached: by a host, or by a runner on this machine.</source>
        <translation>请先指明如何连接 %1：通过主机，或通过本机上的运行器。</translation>
    </message>
    <message>
        <source>Some settings are at fault: see beside the fields.</source>
        <translation>有些设置有误：请看各字段旁的说明。</translation>
    </message>
    <message>
        <source>Unsaved settings</source>
        <translation>未保存的设置</translation>
    </message>
    <message>
        <source>The settings of %1 have not been saved.</source>
        <translation>%1 的设置尚未保存。</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>仍在运行</translation>
    </message>
    <message>
        <source>Networks are being timed on %1. What has been measured is kept, and can be gone on with.</source>
        <translation>正在 %1 上为网络计时。已测得的结果会保留，之后可以继续。</translation>
    </message>
    <message>
        <source>The plan is running on %1. Stopped now, it leaves no times.</source>
        <translation>方案正在 %1 上运行。现在停止，将得不到任何时间。</translation>
    </message>
    <message>
        <source>The connection to %1 is being tested.</source>
        <translation>正在测试与 %1 的连接。</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>Check times</source>
        <translation>检验时间</translation>
    </message>
    <message>
        <source>Plans are being run on %1 to check their times. Stopped now, none are left to see.</source>
        <translation>正在 %1 上运行方案以检验时间。现在停止，将看不到任何结果。</translation>
    </message>
</context>
<context>
    <name>taso::BranchTree</name>
    <message>
        <source>The branches so far</source>
        <translation>目前为止的分支</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>尚未处理</translation>
    </message>
    <message>
        <source>branched on</source>
        <translation>已分支</translation>
    </message>
    <message>
        <source>fastest plan so far</source>
        <translation>目前最快的方案</translation>
    </message>
    <message>
        <source>cut off by the bound</source>
        <translation>被界剪去</translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>taso::BudgetBar</name>
    <message>
        <source>Kind of budget</source>
        <translation>预算类型</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>The exact budget, such as 8MiB, 1.5 KiB or 1048576; empty: unlimited</source>
        <translation>精确的预算，例如 8MiB、1.5 KiB 或 1048576；留空：不限</translation>
    </message>
    <message>
        <source>Budget, from the least feasible to that of the fastest selection</source>
        <translation>预算，从最小可行值到最快选择所需的值</translation>
    </message>
    <message>
        <source>Drag to trade memory for latency</source>
        <translation>拖动以在内存与延迟之间取舍</translation>
    </message>
    <message>
        <source>The least feasible budget</source>
        <translation>最小的可行预算</translation>
    </message>
    <message>
        <source>What the fastest selection needs</source>
        <translation>最快选择所需的内存</translation>
    </message>
    <message>
        <source>“%1” is no size: write 8MiB, 1.5KiB, 3MB or 1048576.</source>
        <translation>“%1”不是大小：请写成 8MiB、1.5KiB、3MB 或 1048576。</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>文件顺序</translation>
    </message>
    <message>
        <source>Chosen order</source>
        <translation>择优顺序</translation>
    </message>
    <message>
        <source>Order of execution</source>
        <translation>执行顺序</translation>
    </message>
    <message>
        <source>Run the layers in the order of the file, or in whichever order serves best</source>
        <translation>按文件中的顺序运行各层，或按最有利的顺序运行</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The least memory within this time, such as 40 ms or 1.5 s, in place of a budget; empty: none</source>
        <translation>不设预算，而求在此时间内的最小内存，例如 40 ms 或 1.5 s；留空：无</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>时限(&amp;D)</translation>
    </message>
    <message>
        <source>least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Least memory within %1: %2.</source>
        <translation>在 %1 内的最小内存：%2。</translation>
    </message>
    <message>
        <source>Found between two listed points, which are %1 apart in memory.</source>
        <translation>位于两个所列的点之间，这两点的内存相差 %1。</translation>
    </message>
    <message>
        <source>Of the frontier, points at least %1 apart in memory are listed.</source>
        <translation>前沿上只列出内存至少相差 %1 的点。</translation>
    </message>
    <message>
        <source>“%1” is no time: write 40 ms, 1.5 s or 800 us.</source>
        <translation>“%1”不是时间：请写成 40 ms、1.5 s 或 800 us。</translation>
    </message>
    <message>
        <source>No plan keeps %1: the figures are those of the fastest one.</source>
        <translation>没有方案满足 %1：所示为最快方案的数值。</translation>
    </message>
    <message>
        <source>No plan fits %1: the figures are those of the one with the least memory.</source>
        <translation>没有方案放得进 %1：所示为内存最小方案的数值。</translation>
    </message>
    <message>
        <source>Bud&amp;get</source>
        <translation>预算(&amp;G)</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>“%1”太大。</translation>
    </message>
    <message>
        <source>Exactly %1 bytes.</source>
        <translation>精确值 %1 字节。</translation>
    </message>
    <message>
        <source>Exactly %1 ns.</source>
        <translation>精确值 %1 ns。</translation>
    </message>
    <message>
        <source>What must fit the budget: %1</source>
        <translation>必须放进预算的内容：%1</translation>
    </message>
    <message>
        <source>&amp;Segments</source>
        <translation>分段(&amp;S)</translation>
    </message>
    <message>
        <source>Let layers run depth first, band by band, in segments that hold only some rows of the tensors inside them; offered for arena and total</source>
        <translation>让若干层组成段，按深度优先逐条带运行，段内张量只保留部分行；用于内存池和总计两种预算</translation>
    </message>
</context>
<context>
    <name>taso::BudgetKind</name>
    <message>
        <source>workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>the shared workspace</source>
        <translation>共享工作区</translation>
    </message>
    <message>
        <source>The largest workspace of any layer: one shared buffer</source>
        <translation>所有层中最大的工作区：一个共享缓冲区</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>单层</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>单层</translation>
    </message>
    <message>
        <source>the largest layer</source>
        <translation>最大的一层</translation>
    </message>
    <message>
        <source>The largest of any layer&apos;s inputs, output, weights and workspace</source>
        <translation>任一层的输入、输出、权重与工作区之和的最大值</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>Sum of workspaces</source>
        <translation>工作区总和</translation>
    </message>
    <message>
        <source>all workspaces together</source>
        <translation>全部工作区合计</translation>
    </message>
    <message>
        <source>The workspaces of all layers together</source>
        <translation>所有层的工作区合计</translation>
    </message>
    <message>
        <source>arena</source>
        <translation>内存池</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>内存池</translation>
    </message>
    <message>
        <source>the packed arena</source>
        <translation>打包后的内存池</translation>
    </message>
    <message>
        <source>The packed arena: all activations, copies and workspace at fixed offsets</source>
        <translation>打包后的内存池：所有激活、副本和工作区都位于固定偏移处</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>arena and weights</source>
        <translation>内存池与权重</translation>
    </message>
    <message>
        <source>Arena and weights together</source>
        <translation>内存池与权重合计</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1或%2</translation>
    </message>
</context>
<context>
    <name>taso::CandidateTableModel</name>
    <message>
        <source>It is banned everywhere.</source>
        <translation>它已被全局禁用。</translation>
    </message>
    <message>
        <source>Its error is above the limit of %1.</source>
        <translation>它的误差高于上限 %1。</translation>
    </message>
    <message>
        <source>It is chosen, as the layer is pinned to it.</source>
        <translation>已选用，因为该层固定使用它。</translation>
    </message>
    <message>
        <source>It is chosen.</source>
        <translation>已选用。</translation>
    </message>
    <message>
        <source>The layer is pinned to %1.</source>
        <translation>该层固定为 %1。</translation>
    </message>
    <message>
        <source>rows a call: %1; at once %2</source>
        <translation>每次调用行数：%1；整层一次：%2</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>整层一次</translation>
    </message>
    <message>
        <source>Primitive</source>
        <translation>原语</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Best latency</source>
        <translation>最佳延迟</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>One way to compute the layer; the chosen one in bold</source>
        <translation>计算该层的一种方式；选用的以粗体显示</translation>
    </message>
    <message>
        <source>Layout read and layout written</source>
        <translation>读取的布局和写出的布局</translation>
    </message>
    <message>
        <source>Time of the layer alone</source>
        <translation>仅该层的时间</translation>
    </message>
    <message>
        <source>The best latency of the network with this candidate, within what is asked</source>
        <translation>使用此候选时，在要求范围内网络的最佳延迟</translation>
    </message>
    <message>
        <source>Scratch bytes while the layer runs</source>
        <translation>该层运行期间的临时字节数</translation>
    </message>
    <message>
        <source>Constant bytes in the form that the primitive reads</source>
        <translation>以原语所读的形式存放的常量字节数</translation>
    </message>
    <message>
        <source>Largest deviation from a computation in double precision, as a part of the largest value</source>
        <translation>与双精度计算的最大偏差，以最大值的比例表示</translation>
    </message>
    <message>
        <source>Why it is not chosen</source>
        <translation>未被选用的原因</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
</context>
<context>
    <name>taso::CandidatesDialog</name>
    <message>
        <source>Candidates of a layer</source>
        <translation>层的候选</translation>
    </message>
</context>
<context>
    <name>taso::CandidatesPage</name>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>取消固定(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Ban everywhere</source>
        <translation>全局禁用(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Lift the ban</source>
        <translation>解除禁用(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Cop&amp;y rows</source>
        <translation>复制行(&amp;Y)</translation>
    </message>
    <message>
        <source>The selected rows, with headings, separated by tabulators</source>
        <translation>所选的行连同表头，以制表符分隔</translation>
    </message>
    <message>
        <source>Candidates of the selected layer</source>
        <translation>所选层的候选</translation>
    </message>
    <message>
        <source>Whose candidates these are</source>
        <translation>这些候选所属的层</translation>
    </message>
    <message>
        <source>How much is known</source>
        <translation>已知的程度</translation>
    </message>
    <message>
        <source>Filter: hcw -winograd …</source>
        <translation>筛选：hcw -winograd …</translation>
    </message>
    <message>
        <source>Filter of the candidates</source>
        <translation>候选筛选</translation>
    </message>
    <message>
        <source>Shows the candidates that have all of these words in primitive, family or layouts.
-word leaves out those that have it.</source>
        <translation>显示原语、算法族或布局中含有所有这些词的候选。
-词 表示排除含有该词的候选。</translation>
    </message>
    <message>
        <source>The layer runs this candidate, whatever is asked (Enter)</source>
        <translation>无论提出什么要求，该层都运行此候选（Enter）</translation>
    </message>
    <message>
        <source>The layer may run every candidate again</source>
        <translation>该层可重新运行任一候选</translation>
    </message>
    <message>
        <source>Select a layer to see its candidates.</source>
        <translation>选择一层以查看其候选。</translation>
    </message>
    <message>
        <source>Open a network to see the candidates of its layers.</source>
        <translation>打开网络以查看其各层的候选。</translation>
    </message>
    <message>
        <source>%1 (%2): candidates</source>
        <translation>%1（%2）：候选</translation>
    </message>
    <message>
        <source>Compute what comes of each candidate</source>
        <translation>计算采用每个候选的结果</translation>
    </message>
    <message>
        <source>Leave the rest uncomputed</source>
        <translation>其余不再计算</translation>
    </message>
    <message>
        <source>Best latencies: %1 of %2 …</source>
        <translation>最佳延迟：%1 / %2…</translation>
    </message>
    <message>
        <source>Best latencies: stopped at %1 of %2.</source>
        <translation>最佳延迟：在 %1 / %2 处停止。</translation>
    </message>
    <message>
        <source>Best latencies: %1 of %2.</source>
        <translation>最佳延迟：%1 / %2。</translation>
    </message>
    <message>
        <source>Nothing keeps what is asked: no latency to compare.</source>
        <translation>没有方案满足要求：没有延迟可供比较。</translation>
    </message>
    <message>
        <source>Layers may run it again</source>
        <translation>各层可重新运行它</translation>
    </message>
    <message>
        <source>No layer may run it</source>
        <translation>任何层都不得运行它</translation>
    </message>
    <message>
        <source>%1 (%2) runs %3: %4 of %5</source>
        <translation>%1（%2）运行 %3：%4（总延迟 %5）</translation>
    </message>
</context>
<context>
    <name>taso::Chart</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>taso::ChartMenu</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;values</source>
        <translation>复制数值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show the &amp;whole</source>
        <translation>显示全部(&amp;W)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Copy or save the chart</source>
        <translation>复制或保存图表</translation>
    </message>
    <message>
        <source>%1: copy or save</source>
        <translation>%1：复制或保存</translation>
    </message>
</context>
<context>
    <name>taso::ColumnChoice</name>
    <message>
        <source>&amp;As there is room</source>
        <translation>按可用空间(&amp;A)</translation>
    </message>
    <message>
        <source>The table decides which columns are seen</source>
        <translation>由表格决定显示哪些列</translation>
    </message>
</context>
<context>
    <name>taso::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>A command, a network or a layer, by some of its words …</source>
        <translation>命令、网络或层，输入其中几个词…</translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation>命令中的词</translation>
    </message>
    <message>
        <source>Commands that are found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>层 %1</translation>
    </message>
</context>
<context>
    <name>taso::CompareMenu</name>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep as A</source>
        <translation>保留为 A(&amp;K)</translation>
    </message>
    <message>
        <source>Keep a &amp;session or a run as A …</source>
        <translation>将会话或运行记录保留为 A(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep an e&amp;xported plan as A …</source>
        <translation>将导出的方案保留为 A(&amp;X)…</translation>
    </message>
    <message>
        <source>Show the &amp;comparison</source>
        <translation>显示比较(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;wap A and B</source>
        <translation>交换 A 与 B(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Drop A</source>
        <translation>丢弃 A(&amp;D)</translation>
    </message>
    <message>
        <source>Kept plans</source>
        <translation>保留的方案</translation>
    </message>
    <message>
        <source>Keep a session or a run as A</source>
        <translation>将会话或运行记录保留为 A</translation>
    </message>
    <message>
        <source>Sessions and runs (*.taso *.json)</source>
        <translation>会话和运行记录 (*.taso *.json)</translation>
    </message>
    <message>
        <source>Keep an exported plan as A</source>
        <translation>将导出的方案保留为 A</translation>
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
        <translation>无调用</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1，%2 行</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Time of B less that of A, with transforms and moves</source>
        <translation>B 的时间减去 A 的时间，含转换与搬移</translation>
    </message>
    <message>
        <source>Bytes of output and workspace, of B less those of A</source>
        <translation>输出与工作区的字节数，B 减去 A</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>A runs</source>
        <translation>A 运行</translation>
    </message>
    <message>
        <source>B runs</source>
        <translation>B 运行</translation>
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
        <translation>字节</translation>
    </message>
</context>
<context>
    <name>taso::ComparisonPage</name>
    <message>
        <source>Layers that differ</source>
        <translation>有差别的层</translation>
    </message>
    <message>
        <source>Plan that is compared with</source>
        <translation>用作比较的方案</translation>
    </message>
    <message>
        <source>A, the kept plan that the shown one, B, is compared with</source>
        <translation>A：所显示的方案 B 与之比较的保留方案</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Keep the shown plan as A, and show what was A</source>
        <translation>将所显示的方案保留为 A，并显示原来的 A</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep this plan no longer</source>
        <translation>不再保留此方案</translation>
    </message>
    <message>
        <source>all that differs</source>
        <translation>全部差别</translation>
    </message>
    <message>
        <source>Least difference that is listed</source>
        <translation>列出的最小差别</translation>
    </message>
    <message>
        <source>Lists only what differs by more than this time, such as 100 us</source>
        <translation>只列出差别超过此时间的项，例如 100 us</translation>
    </message>
    <message>
        <source>Difference of the two plans</source>
        <translation>两个方案的差别</translation>
    </message>
    <message>
        <source>What explains most of the difference</source>
        <translation>大部分差别的原因</translation>
    </message>
    <message>
        <source>A:</source>
        <translation>A：</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>Keep the shown plan as A (Compare &gt; Keep as A), and go on: what is shown then is held against it.</source>
        <translation>将所显示的方案保留为 A（比较 &gt; 保留为 A），然后继续操作：之后显示的方案都与它对比。</translation>
    </message>
    <message>
        <source>There is no plan to compare.</source>
        <translation>没有可比较的方案。</translation>
    </message>
    <message>
        <source>A %1, B %2: %3</source>
        <translation>A %1，B %2：%3</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>, arena %1</source>
        <translation>，内存池 %1</translation>
    </message>
    <message>
        <source>; %1 of %2 layers run otherwise</source>
        <translation>；%2 层中有 %1 层运行方式不同</translation>
    </message>
    <message>
        <source>No layer differs by more.</source>
        <translation>没有差别更大的层。</translation>
    </message>
</context>
<context>
    <name>taso::Demonstrations</name>
    <message>
        <source>VGG-16 in 2 MiB</source>
        <translation>2 MiB 中的 VGG-16</translation>
    </message>
    <message>
        <source>Layer by layer it takes 24.5 MiB. In segments, of which only some rows are held, it runs in 2.</source>
        <translation>逐层运行需要 24.5 MiB。分段运行只保留其中若干行，2 MiB 即可。</translation>
    </message>
    <message>
        <source>Time alone against memory</source>
        <translation>只看时间与兼顾内存</translation>
    </message>
    <message>
        <source>The fastest plan of SqueezeNet is kept as A, and held against the best one within 1 MiB, layer by layer.</source>
        <translation>SqueezeNet 的最快方案保留为 A，并逐层与 1 MiB 以内的最佳方案对比。</translation>
    </message>
    <message>
        <source>Words out of speech in 24 KiB</source>
        <translation>24 KiB 内的语音关键词识别</translation>
    </message>
    <message>
        <source>A network that hears key words, on a Cortex-A53 with hardly any memory to spare.</source>
        <translation>在几乎没有富余内存的 Cortex-A53 上识别关键词的网络。</translation>
    </message>
</context>
<context>
    <name>taso::Document</name>
    <message>
        <source>The network has changed since this session was saved.</source>
        <translation>自保存此会话以来，网络已更改。</translation>
    </message>
    <message>
        <source>The profile has changed since this session was saved.</source>
        <translation>自保存此会话以来，性能档案已更改。</translation>
    </message>
    <message>
        <source>The times were taken under an emulator and say nothing about a board.</source>
        <translation>时间在仿真器下测得，不能说明任何开发板的情况。</translation>
    </message>
</context>
<context>
    <name>taso::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;History …</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Undo opening</source>
        <translation>撤销打开(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>设置(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>taso::ExplanationPage</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 项</translation>
    </message>
    <message>
        <source>no primitive changes</source>
        <translation>没有原语改变</translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation>解释的对象</translation>
    </message>
    <message>
        <source>The next step down of the budget</source>
        <translation>预算的下一级（更小）</translation>
    </message>
    <message>
        <source>The next step up of the budget</source>
        <translation>预算的下一级（更大）</translation>
    </message>
    <message>
        <source>Primitive</source>
        <translation>原语</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Best latency</source>
        <translation>最佳延迟</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The best latency of a plan that uses this candidate</source>
        <translation>采用此候选的方案的最佳延迟</translation>
    </message>
    <message>
        <source>Candidates of the selected layer</source>
        <translation>所选层的候选</translation>
    </message>
    <message>
        <source>There is no answer to explain.</source>
        <translation>没有可解释的答案。</translation>
    </message>
    <message>
        <source>Select a layer to see its candidates.</source>
        <translation>选择一层以查看其候选。</translation>
    </message>
    <message>
        <source>Candidates of %1; computing the reasons …</source>
        <translation>%1 的候选；正在计算原因…</translation>
    </message>
    <message>
        <source>With %1 less, %2 in all: %3 (%4 slower): %5.</source>
        <translation>减少 %1，合计 %2：%3（慢 %4）：%5。</translation>
    </message>
    <message>
        <source>Nothing needs less memory.</source>
        <translation>没有占用内存更少的方案。</translation>
    </message>
    <message>
        <source>With %1 more, %2 in all: %3 (%4 faster): %5.</source>
        <translation>增加 %1，合计 %2：%3（快 %4）：%5。</translation>
    </message>
    <message>
        <source>More memory makes nothing faster.</source>
        <translation>再多内存也不会更快。</translation>
    </message>
    <message>
        <source>Candidates of %1</source>
        <translation>%1 的候选</translation>
    </message>
    <message>
        <source>other segments</source>
        <translation>其他分段方式</translation>
    </message>
    <message>
        <source>What the segment saves and costs</source>
        <translation>该段节省的与付出的</translation>
    </message>
    <message>
        <source>Where the segment ends</source>
        <translation>该段的终点</translation>
    </message>
    <message>
        <source>rows a call: %1; at once %2</source>
        <translation>每次调用行数：%1；整层一次：%2</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>整层一次</translation>
    </message>
    <message>
        <source>Segment %1 to %2: %3, and %4 of the arena; one by one the same primitives take %5, and up to %6.</source>
        <translation>段 %1 至 %2：%3，占内存池 %4；同样的原语逐层运行需 %5，最多占 %6。</translation>
    </message>
    <message>
        <source>It ends with the network, at %1.</source>
        <translation>它随网络终止于 %1。</translation>
    </message>
    <message>
        <source>It ends at %1, %2 as a whole: %3, which reads it, cannot run band by band.</source>
        <translation>它终止于 %1，整体为 %2：读取它的 %3 不能逐条带运行。</translation>
    </message>
    <message>
        <source>It ends at %1, %2 as a whole; to go on with %3, a line buffer would hold %4 of its %5 rows at least, %6.</source>
        <translation>它终止于 %1，整体为 %2；若要接着运行 %3，行缓冲至少要保存其 %5 行中的 %4 行，即 %6。</translation>
    </message>
</context>
<context>
    <name>taso::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>导出方案</translation>
    </message>
    <message>
        <source>The selected plan of %1 as C11 source with its weights: predicted latency %2.</source>
        <translation>%1 的选定方案，以 C11 源代码连同权重导出：预测延迟 %2。</translation>
    </message>
    <message>
        <source>There is no selection to export: nothing keeps the budget or the deadline.</source>
        <translation>没有可导出的选择：没有方案满足预算或时限。</translation>
    </message>
    <message>
        <source>&amp;Folder to be written</source>
        <translation>要写入的文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Folder to be written</source>
        <translation>要写入的文件夹</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在写出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Outcome of the export</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Built for</source>
        <translation>编译目标</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>File weights.bin, read at start</source>
        <translation>weights.bin 文件，启动时读取</translation>
    </message>
    <message>
        <source>C source, linked in</source>
        <translation>C 源代码，链接进程序</translation>
    </message>
    <message>
        <source>weights.bin, linked in by the assembler</source>
        <translation>weights.bin，由汇编器链接进程序</translation>
    </message>
    <message>
        <source>&amp;Built for</source>
        <translation>编译目标(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>权重(&amp;W)</translation>
    </message>
    <message>
        <source>%1, as planned</source>
        <translation>%1，与方案一致</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>与方案一致</translation>
    </message>
    <message>
        <source>Built for %1 (%2), whose profile the predicted latency rests on.</source>
        <translation>针对 %1（%2）编译，预测延迟以其性能档案为依据。</translation>
    </message>
    <message>
        <source>The program reads weights.bin into memory when it starts.</source>
        <translation>程序启动时将 weights.bin 读入内存。</translation>
    </message>
    <message>
        <source>Any C compiler links the weights in; large ones take it long.</source>
        <translation>任何 C 编译器都能链接这些权重；权重较大时耗时较长。</translation>
    </message>
    <message>
        <source>The weights are linked in at once; it needs an assembler that knows .incbin.</source>
        <translation>权重立即链接完成；需要支持 .incbin 的汇编器。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Any machine</source>
        <translation>任意机器</translation>
    </message>
    <message>
        <source>any machine</source>
        <translation>任意机器</translation>
    </message>
    <message>
        <source>Any machine with %1</source>
        <translation>任意支持 %1 的机器</translation>
    </message>
    <message>
        <source>any machine with %1</source>
        <translation>任意支持 %1 的机器</translation>
    </message>
    <message>
        <source>Built for %1. The predicted latency rests on the profile of %2: elsewhere it is another.</source>
        <translation>针对%1编译。预测延迟以 %2 的性能档案为依据：在其他机器上会有所不同。</translation>
    </message>
</context>
<context>
    <name>taso::Exporting</name>
    <message>
        <source>The plan is in %1: arena %2, weights %3, predicted latency %4.</source>
        <translation>方案在 %1 中：内存池 %2，权重 %3，预测延迟 %4。</translation>
    </message>
    <message>
        <source>What the profile states of its compiler (%1) is a record and was not followed; the plan is built with %2.</source>
        <translation>性能档案中所述的编译器（%1）只是记录，未予采用；方案用 %2 编译。</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>导出已取消；未写出任何内容。</translation>
    </message>
</context>
<context>
    <name>taso::FamilyLegend</name>
    <message>
        <source>other layers</source>
        <translation>其他层</translation>
    </message>
    <message>
        <source>transform</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>段</translation>
    </message>
</context>
<context>
    <name>taso::FileDialog</name>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
</context>
<context>
    <name>taso::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open network …</source>
        <translation>打开网络(&amp;O)…</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>打开网络</translation>
    </message>
    <message>
        <source>Networks (%1);;All files (*)</source>
        <translation>网络 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open s&amp;ession …</source>
        <translation>打开会话(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Sessions (*.taso);;All files (*)</source>
        <translation>会话 (*.taso);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go on with</source>
        <translation>继续先前的工作(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>保存会话(&amp;S)</translation>
    </message>
    <message>
        <source>Save session &amp;as …</source>
        <translation>会话另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>E&amp;xport plan …</source>
        <translation>导出方案(&amp;X)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save &amp;picture …</source>
        <translation>保存图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Sessions (*.taso)</source>
        <translation>会话 (*.taso)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Picture of the window (*.png);;Drawing of the layer graph (*.svg)</source>
        <translation>窗口图片 (*.png);;层图的矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing was left</source>
        <translation>没有未完成的工作</translation>
    </message>
    <message>
        <source>Save repor&amp;t …</source>
        <translation>保存报告(&amp;T)…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Page with all in it (*.html);;Sheets to print (*.pdf)</source>
        <translation>包含全部内容的网页 (*.html);;可打印的页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Save &amp;layer table …</source>
        <translation>保存层表(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Sho&amp;w start page</source>
        <translation>显示起始页(&amp;W)</translation>
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
        <translation>该网络过大，无法逐步演示其 ILP。小示例专为此准备；不超过 %1 层的网络也可以。</translation>
    </message>
    <message>
        <source>This ILP has %1 unknowns, too many to follow: up to %2 it is solved step by step. The tiny example has fewer; so has a network with layers pinned, another kind of budget, or no segments.</source>
        <translation>该 ILP 有 %1 个未知量，多到无法逐步演示：不超过 %2 个时才逐步求解。小示例的未知量更少；固定一些层、换一种预算或不用分段也会更少。</translation>
    </message>
</context>
<context>
    <name>taso::FormulationPage</name>
    <message>
        <source>The integer linear programme as text</source>
        <translation>以文本表示的整数线性规划</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as LP file…</source>
        <translation>另存为 LP 文件…</translation>
    </message>
    <message>
        <source>Open the tiny example</source>
        <translation>打开小示例</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The rows of the ILP, with what binds at this step</source>
        <translation>ILP 的各行，以及这一步中起约束作用的行</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>What is solved at this step: a relaxation, and the branches so far</source>
        <translation>这一步求解的松弛问题，以及目前为止的分支</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>All of it as text, to be copied or saved for another solver</source>
        <translation>以文本形式显示全部内容，可复制或保存给其他求解器</translation>
    </message>
    <message>
        <source>Why the ILP is not shown</source>
        <translation>为何不显示 ILP</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Write the ILP for other solvers, in the format of CPLEX</source>
        <translation>以 CPLEX 格式写出 ILP，供其他求解器使用</translation>
    </message>
</context>
<context>
    <name>taso::FrontierChart</name>
    <message>
        <source>Frontier: latency over memory</source>
        <translation>帕累托前沿：延迟与内存</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%1，占用 %2</translation>
    </message>
    <message>
        <source>The plans worth having: latency over memory.</source>
        <translation>值得考虑的方案：延迟与内存的关系。</translation>
    </message>
    <message>
        <source>memory (B)</source>
        <translation>内存 (B)</translation>
    </message>
    <message>
        <source>latency (ns)</source>
        <translation>延迟 (ns)</translation>
    </message>
    <message>
        <source>point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>frontier</source>
        <translation>前沿</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>拐点</translation>
    </message>
    <message>
        <source>−%1 for +%2</source>
        <translation>+%2 换取 −%1</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>时限 %1</translation>
    </message>
    <message>
        <source>%1: %2 within %3</source>
        <translation>%1：在 %3 内 %2</translation>
    </message>
    <message>
        <source>Click a point to take its memory as the budget; drag the handle below to move the budget, the one at the right to set a deadline. Triangles are baselines.</source>
        <translation>点击某个点即以其内存为预算；拖动下方的手柄移动预算，拖动右侧的手柄设置时限。三角形为基线方法。</translation>
    </message>
</context>
<context>
    <name>taso::GoOnBar</name>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Not now: it stays in File &gt; Go on with</source>
        <translation>暂不：仍可从“文件 &gt; 继续先前的工作”找到</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Your work of %1 is kept: %2</source>
        <translation>%1 的工作已为您保留：%2</translation>
    </message>
</context>
<context>
    <name>taso::GraphFigures</name>
    <message>
        <source>%1 faster than A</source>
        <translation>比 A 快 %1</translation>
    </message>
    <message>
        <source>as in A</source>
        <translation>与 A 相同</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>慢 %1</translation>
    </message>
    <message>
        <source>%1 of output and workspace</source>
        <translation>输出与工作区 %1</translation>
    </message>
    <message>
        <source>%1 a box</source>
        <translation>每框 %1</translation>
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
        <translation>图的概览</translation>
    </message>
    <message>
        <source>Click or drag to see another part of the graph; M hides this overview.</source>
        <translation>单击或拖动可查看图的其他部分；按 M 隐藏概览。</translation>
    </message>
</context>
<context>
    <name>taso::GraphMenu</name>
    <message>
        <source>Layer &amp;graph</source>
        <translation>层图(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Width by time</source>
        <translation>宽度按时间(&amp;W)</translation>
    </message>
    <message>
        <source>Fills each box as far as its share of the slowest</source>
        <translation>按与最慢者之比填充每个方框</translation>
    </message>
    <message>
        <source>Collapse repeated &amp;blocks</source>
        <translation>折叠重复块(&amp;B)</translation>
    </message>
    <message>
        <source>One box for blocks that repeat one behind the other; C opens or closes those of the selected layer.</source>
        <translation>依次重复的块合为一个方框；C 展开或折叠所选层的块。</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>All of it small in a corner, where not all is seen</source>
        <translation>看不到全图时，在角落显示缩略图</translation>
    </message>
    <message>
        <source>Colour by &amp;family</source>
        <translation>按族着色(&amp;F)</translation>
    </message>
    <message>
        <source>Each box in the colour of its primitive&apos;s family</source>
        <translation>每个方框使用其原语所属族的颜色</translation>
    </message>
    <message>
        <source>Colour by &amp;time</source>
        <translation>按时间着色(&amp;T)</translation>
    </message>
    <message>
        <source>The slower, the stronger</source>
        <translation>越慢颜色越深</translation>
    </message>
    <message>
        <source>Colour by &amp;memory</source>
        <translation>按内存着色(&amp;M)</translation>
    </message>
    <message>
        <source>The more bytes of output and workspace, the stronger</source>
        <translation>输出与工作区字节越多颜色越深</translation>
    </message>
    <message>
        <source>Colour by &amp;difference from A</source>
        <translation>按与 A 的差异着色(&amp;D)</translation>
    </message>
    <message>
        <source>What is faster and what is slower than in the plan that was kept</source>
        <translation>比所保留方案更快与更慢之处</translation>
    </message>
</context>
<context>
    <name>taso::GraphView</name>
    <message>
        <source>Layer graph</source>
        <translation>层图</translation>
    </message>
    <message>
        <source>Transform %1: %2, %3 (%4)</source>
        <translation>转换 %1：%2，%3（%4）</translation>
    </message>
    <message>
        <source>Open a network, or drop its file here.</source>
        <translation>打开一个网络，或将其文件拖放到此处。</translation>
    </message>
    <message>
        <source>Laying out the graph …</source>
        <translation>正在布置图形…</translation>
    </message>
    <message>
        <source>rows a call: %1 · line buffers: %2</source>
        <translation>每次调用行数：%1 · 行缓冲：%2</translation>
    </message>
    <message>
        <source>rows: %1 · %2</source>
        <translation>行数：%1 · %2</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>行数：%1</translation>
    </message>
    <message>
        <source>Segment %1 to %2, run depth first in %3 calls
rows a call: %4; line buffers: %5
%6, moving rows %7 of it
Double-click the frame, or press Ctrl+D, to see its inside.</source>
        <translation>段 %1 至 %2，深度优先，分 %3 次调用运行
每次调用行数：%4；行缓冲：%5
%6，其中行搬移 %7
双击边框或按 Ctrl+D 查看其内部。</translation>
    </message>
    <message>
        <source>Click a layer to select it, twice for its candidates; drag to move, turn the wheel to zoom, press F to fit. Arrows walk along the edges; C opens or closes the repeated blocks that the layer is in, M shows or hides the overview.</source>
        <translation>单击选中一层，双击查看其候选；拖动可移动，滚轮可缩放，按 F 适应窗口。方向键沿边移动；C 展开或折叠该层所在的重复块，M 显示或隐藏概览。</translation>
    </message>
    <message>
        <source>Shows every layer of the blocks that repeat</source>
        <translation>显示重复块中的每一层</translation>
    </message>
    <message>
        <source>Shows blocks that repeat, one behind the other, as one box</source>
        <translation>将依次重复的块显示为一个方框</translation>
    </message>
    <message>
        <source>no regular expression yet</source>
        <translation>还不是正则表达式</translation>
    </message>
    <message>
        <source>No layer is found · Esc</source>
        <translation>未找到层 · Esc</translation>
    </message>
    <message>
        <source>%1 of %2 layers · F3 · Esc</source>
        <translation>%2 层中的 %1 层 · F3 · Esc</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 blocks of %4 layers
time %5, weights %6, outputs and workspaces %7
Double-click, or press C, to see its layers.</source>
        <translation>%1 至 %2：%3 个块，每块 %4 层
时间 %5，权重 %6，输出与工作区 %7
双击或按 C 查看其中各层。</translation>
    </message>
    <message>
        <source>Expand repeated blocks</source>
        <translation>展开重复块</translation>
    </message>
    <message>
        <source>Collapse repeated blocks</source>
        <translation>折叠重复块</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>读取 %1</translation>
    </message>
</context>
<context>
    <name>taso::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About TASO Workbench</source>
        <translation>关于 TASO Workbench(&amp;A)</translation>
    </message>
    <message>
        <source>About TASO Workbench</source>
        <translation>关于 TASO Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;TASO Workbench&lt;/h3&gt;&lt;p&gt;Chooses primitives and layouts for a convolutional network by integer linear programming, under a memory budget, and writes the plan as C.&lt;/p&gt;&lt;p&gt;After &lt;i&gt;TASO: Time and Space Optimization for Memory-Constrained DNN Inference&lt;/i&gt; (Wen, Anderson, Radu, O&apos;Boyle, Gregg; 2020).&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later; the kernels and exported plans: MIT.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;TASO Workbench&lt;/h3&gt;&lt;p&gt;用整数线性规划为卷积网络在内存预算内选择原语和布局，并将方案写成 C 代码。&lt;/p&gt;&lt;p&gt;依据 &lt;i&gt;TASO: Time and Space Optimization for Memory-Constrained DNN Inference&lt;/i&gt;（Wen, Anderson, Radu, O&apos;Boyle, Gregg；2020）。&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later；内核与导出的方案：MIT。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
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
        <translation>禁用 %1</translation>
    </message>
    <message>
        <source>lift the ban of %1</source>
        <translation>解除对 %1 的禁用</translation>
    </message>
    <message>
        <source>pin %1 to %2</source>
        <translation>将 %1 固定为 %2</translation>
    </message>
    <message>
        <source>unpin %1</source>
        <translation>取消固定 %1</translation>
    </message>
    <message>
        <source>keep %1 out of segments</source>
        <translation>不让 %1 进入段</translation>
    </message>
    <message>
        <source>let %1 be part of segments</source>
        <translation>允许 %1 进入段</translation>
    </message>
    <message>
        <source>keep %1 to %2 together</source>
        <translation>让 %1 至 %2 同在一段</translation>
    </message>
    <message>
        <source>let %1 to %2 run apart</source>
        <translation>允许 %1 至 %2 分开运行</translation>
    </message>
    <message>
        <source>lift all rules</source>
        <translation>解除所有规则</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>性能档案 %1</translation>
    </message>
    <message>
        <source>threads: %1</source>
        <translation>线程数：%1</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>预算类型 %1</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>时限 %1</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>不设时限</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>不设预算</translation>
    </message>
    <message>
        <source>file order</source>
        <translation>文件顺序</translation>
    </message>
    <message>
        <source>chosen order</source>
        <translation>择优顺序</translation>
    </message>
    <message>
        <source>segments on</source>
        <translation>启用分段</translation>
    </message>
    <message>
        <source>segments off</source>
        <translation>停用分段</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>网络 %1</translation>
    </message>
    <message>
        <source>%1, and %2 more changes</source>
        <translation>%1，以及另外 %2 项更改</translation>
    </message>
</context>
<context>
    <name>taso::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>taso::HistoryModel</name>
    <message>
        <source>opening …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>%1, present</source>
        <translation>%1，当前</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1，已撤销</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
</context>
<context>
    <name>taso::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>A click or Enter goes to a step. What is undone stays until something else is asked.</source>
        <translation>单击或按 Enter 转到某一步。已撤销的步骤会一直保留，直到提出新的要求。</translation>
    </message>
</context>
<context>
    <name>taso::IlpRowsModel</name>
    <message>
        <source>none, so no row</source>
        <translation>无预算，因此没有这一行</translation>
    </message>
    <message>
        <source>%1, the limit of rows 4 and 5</source>
        <translation>%1，即第 4、5 行的上限</translation>
    </message>
    <message>
        <source>%1; no row, for what takes more, or is beaten, is left out: candidates %2</source>
        <translation>%1；没有这一行，因为超出预算或被支配的候选已被去掉：%2 个</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>binding: a KiB more would save %1</source>
        <translation>紧约束：多 1 KiB 可节省 %1</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>紧约束</translation>
    </message>
    <message>
        <source>until now %1</source>
        <translation>此前 %1</translation>
    </message>
</context>
<context>
    <name>taso::IlpRowsView</name>
    <message>
        <source>The rows of the integer linear programme</source>
        <translation>整数线性规划的各行</translation>
    </message>
</context>
<context>
    <name>taso::IlpSymbol</name>
    <message>
        <source>overlapping</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>taso::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>正在工作</translation>
    </message>
</context>
<context>
    <name>taso::JobNews</name>
    <message>
        <source>Timing has ended: it is in %1.</source>
        <translation>计时已结束：结果在 %1 中。</translation>
    </message>
    <message>
        <source>The plan has run on the board: measured %1.</source>
        <translation>方案已在开发板上运行：实测 %1。</translation>
    </message>
    <message>
        <source>The times have been checked.</source>
        <translation>时间已检查完毕。</translation>
    </message>
</context>
<context>
    <name>taso::Keeping</name>
    <message>
        <source>Another window has gone on with this work.</source>
        <translation>另一个窗口已继续这项工作。</translation>
    </message>
</context>
<context>
    <name>taso::KeptPlans</name>
    <message>
        <source>least %1 within %2</source>
        <translation>%2 内最小的%1</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%1不超过 %2</translation>
    </message>
    <message>
        <source>%1 without a limit</source>
        <translation>%1不限</translation>
    </message>
    <message>
        <source>run on %1</source>
        <translation>在 %1 上的运行</translation>
    </message>
</context>
<context>
    <name>taso::KeptWork</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>时限 %1</translation>
    </message>
    <message>
        <source>pins: %1</source>
        <translation>固定：%1</translation>
    </message>
    <message>
        <source>bans: %1</source>
        <translation>禁用：%1</translation>
    </message>
    <message>
        <source>Changes are not kept: %1</source>
        <translation>更改未能保留：%1</translation>
    </message>
    <message>
        <source>rules of segments: %1</source>
        <translation>分段规则：%1</translation>
    </message>
</context>
<context>
    <name>taso::LatencyReadout</name>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>What is proven of the latency</source>
        <translation>关于延迟已证明的内容</translation>
    </message>
    <message>
        <source>no network is open</source>
        <translation>没有打开网络</translation>
    </message>
    <message>
        <source>computing the frontier …</source>
        <translation>正在计算前沿…</translation>
    </message>
    <message>
        <source>no frontier</source>
        <translation>没有前沿</translation>
    </message>
    <message>
        <source>optimal (ILP still proving)</source>
        <translation>最优（ILP 仍在证明）</translation>
    </message>
    <message>
        <source>optimal, proven</source>
        <translation>最优，已证明</translation>
    </message>
    <message>
        <source>best of what was found</source>
        <translation>已找到的最佳方案</translation>
    </message>
    <message>
        <source>feasible, gap %1</source>
        <translation>可行，差距 %1</translation>
    </message>
    <message>
        <source>infeasible: at least %1</source>
        <translation>不可行：至少需要 %1</translation>
    </message>
    <message>
        <source>opening …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>problem file</source>
        <translation>问题文件</translation>
    </message>
    <message>
        <source>estimated · %1 · %2</source>
        <translation>估算 · %1 · %2</translation>
    </message>
    <message>
        <source>no budget: %1</source>
        <translation>不设预算：%1</translation>
    </message>
    <message>
        <source>greedy-fit: %1 (%2)</source>
        <translation>greedy-fit：%1（%2）</translation>
    </message>
    <message>
        <source>greedy-fit finds nothing that fits</source>
        <translation>greedy-fit 找不到放得下的方案</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 个线程</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 个线程</translation>
    </message>
    <message>
        <source>best so far, still searching …</source>
        <translation>目前最佳，仍在搜索…</translation>
    </message>
    <message>
        <source>nothing fits yet, still searching …</source>
        <translation>暂无放得下的方案，仍在搜索…</translation>
    </message>
    <message>
        <source>nothing that fits was found</source>
        <translation>没有找到放得下的方案</translation>
    </message>
    <message>
        <source>best of the listed points</source>
        <translation>所列各点中的最佳者</translation>
    </message>
    <message>
        <source>emulated · %1 · %2</source>
        <translation>仿真 · %1 · %2</translation>
    </message>
    <message>
        <source>fastest plan: %1</source>
        <translation>最快方案：%1</translation>
    </message>
    <message>
        <source>least-memory plan: %1</source>
        <translation>内存最小方案：%1</translation>
    </message>
</context>
<context>
    <name>taso::LayerCard</name>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>The layers of the selection as a table</source>
        <translation>以表格列出所选结果的各层</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Why the selected layer runs its primitive, and what more memory buys</source>
        <translation>所选层为何运行其原语，以及更多内存能换来什么</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>What differs from a plan that was kept</source>
        <translation>与保留的方案有何不同</translation>
    </message>
</context>
<context>
    <name>taso::LayerMenu</name>
    <message>
        <source>&amp;Unpin</source>
        <translation>取消固定(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Ban %1 everywhere</source>
        <translation>全局禁用 %1(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Lift all rules</source>
        <translation>解除所有规则(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Explain this layer</source>
        <translation>解释此层(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pin this layer to</source>
        <translation>将此层固定为(&amp;P)</translation>
    </message>
    <message>
        <source>Inside of its &amp;segment</source>
        <translation>所在段的内部(&amp;S)</translation>
    </message>
    <message>
        <source>Keep &amp;out of segments</source>
        <translation>不让其进入段(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep its segment together</source>
        <translation>保持其段完整(&amp;K)</translation>
    </message>
    <message>
        <source>Keep &amp;together up to</source>
        <translation>与此层同段，直到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Candidates …</source>
        <translation>候选(&amp;C)…</translation>
    </message>
    <message>
        <source>En&amp;d the network here</source>
        <translation>在此截断网络(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Whole network</source>
        <translation>完整网络(&amp;W)</translation>
    </message>
</context>
<context>
    <name>taso::LayerPage</name>
    <message>
        <source>Layer table</source>
        <translation>层表</translation>
    </message>
    <message>
        <source>Filter of the layer table</source>
        <translation>层表筛选</translation>
    </message>
    <message>
        <source>The layers, with what is chosen for each.</source>
        <translation>各层，以及为每层选择的内容。</translation>
    </message>
    <message>
        <source>Cop&amp;y rows</source>
        <translation>复制行(&amp;Y)</translation>
    </message>
    <message>
        <source>Save the table as CS&amp;V …</source>
        <translation>将表格保存为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>The selected rows, with headings, separated by tabulators</source>
        <translation>所选的行连同表头，以制表符分隔</translation>
    </message>
    <message>
        <source>Filter: conv hcw -winograd …</source>
        <translation>筛选：conv hcw -winograd …</translation>
    </message>
    <message>
        <source>Sums of the layer table</source>
        <translation>层表合计</translation>
    </message>
    <message>
        <source>Sums of the selected rows, or of all that are seen</source>
        <translation>所选行的合计，未选时为所有可见行的合计</translation>
    </message>
    <message>
        <source>Inside of its &amp;segment</source>
        <translation>所在段的内部(&amp;S)</translation>
    </message>
    <message>
        <source>Colum&amp;ns</source>
        <translation>列(&amp;N)</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>可见：%1</translation>
    </message>
    <message>
        <source>Shows the rows that have all of these words in name, op, primitive, family or layouts.
-word leaves out the rows that have it; /3x[35]/ is a regular expression.
Enter goes to the next layer that is found, Esc clears the filter.</source>
        <translation>显示名称、操作、原语、族或布局中含有所有这些词的行。
-词 排除含该词的行；/3x[35]/ 为正则表达式。
回车转到下一个匹配的层，Esc 清空筛选。</translation>
    </message>
</context>
<context>
    <name>taso::LayerSums</name>
    <message>
        <source>layers: %1</source>
        <translation>层：%1</translation>
    </message>
    <message>
        <source>segments: %1</source>
        <translation>段：%1</translation>
    </message>
    <message>
        <source>transforms: %1</source>
        <translation>转换：%1</translation>
    </message>
    <message>
        <source>time %1 (%2)</source>
        <translation>时间 %1（%2）</translation>
    </message>
    <message>
        <source>largest workspace %1</source>
        <translation>最大工作区 %1</translation>
    </message>
    <message>
        <source>weights %1</source>
        <translation>权重 %1</translation>
    </message>
</context>
<context>
    <name>taso::LayerTableModel</name>
    <message>
        <source>transform</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>%1 (input)</source>
        <translation>%1（输入）</translation>
    </message>
    <message>
        <source>%1 (output)</source>
        <translation>%1（输出）</translation>
    </message>
    <message>
        <source>%1 of the latency (%2)</source>
        <translation>占延迟的 %1（%2）</translation>
    </message>
    <message>
        <source>Position in the order of execution, transforms counted</source>
        <translation>在执行顺序中的位置，转换也计入</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>层的名称</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>What the layer computes</source>
        <translation>该层计算的内容</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>The primitive that was selected for the layer</source>
        <translation>为该层选择的原语</translation>
    </message>
    <message>
        <source>Primitive</source>
        <translation>原语</translation>
    </message>
    <message>
        <source>Layout read and layout written</source>
        <translation>读取的布局和写出的布局</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Time of the layer, with its share of the slowest one as a bar</source>
        <translation>该层的时间，条形表示与最慢层之比</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Scratch bytes while the layer runs</source>
        <translation>该层运行期间的临时字节数</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Constant bytes in the form that the primitive reads</source>
        <translation>以原语所读的形式存放的常量字节数</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Bytes of the tensor that the layer makes</source>
        <translation>该层产生的张量的字节数</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Where the time comes from</source>
        <translation>时间的来源</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>pinned by hand</source>
        <translation>手动固定</translation>
    </message>
    <message>
        <source>Rows a call of a layer that runs band by band, in a segment</source>
        <translation>在段内逐条带运行的层每次调用的行数</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>段</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>moving rows: %1</source>
        <translation>行搬移：%1</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>算法族</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>The algorithm that the primitive shares with others</source>
        <translation>该原语与同族原语共用的算法</translation>
    </message>
    <message>
        <source>Share of the latency</source>
        <translation>占延迟的比例</translation>
    </message>
</context>
<context>
    <name>taso::Legend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>taso::Lesson</name>
    <message>
        <source>No network is open yet: the first step opens one.</source>
        <translation>尚未打开网络：第一步会打开一个。</translation>
    </message>
    <message>
        <source>%1 layers, and about %2 ways to choose a primitive for each of them.</source>
        <translation>共 %1 层，为每层各选一个原语的方式约有 %2 种。</translation>
    </message>
    <message>
        <source>Candidates of %1: %2, from %3 to %4. The fastest of a layer is not always the best for the whole.</source>
        <translation>%1 的候选：%2 个，从 %3 到 %4。对一层最快的，对整体未必最好。</translation>
    </message>
    <message>
        <source>Within %1 the best plan takes %2: %3 more than the fastest of all.</source>
        <translation>在 %1 之内，最好的方案需要 %2：比所有方案中最快的多 %3。</translation>
    </message>
    <message>
        <source>Only one plan is worth having here: choose another kind of budget, or lift a rule.</source>
        <translation>这里只有一个方案值得采用：请选择另一种预算，或解除一条规则。</translation>
    </message>
    <message>
        <source>%1 less memory for %2 more time.</source>
        <translation>以多用 %2 为代价，节省内存 %1。</translation>
    </message>
    <message>
        <source>%1 less time for %2 more memory.</source>
        <translation>以多用内存 %2 为代价，节省 %1。</translation>
    </message>
    <message>
        <source>Infeasible: every plan needs %1 or more. Ctrl+Z takes the budget back.</source>
        <translation>不可行：任何方案都至少需要 %1。按 Ctrl+Z 可撤回该预算。</translation>
    </message>
    <message>
        <source>With this kind of budget hardly anything is too little: choose Arena first.</source>
        <translation>对这种预算来说几乎不会太小：请先选择“内存池”。</translation>
    </message>
    <message>
        <source>It is in %1. There “make run” builds it, runs it, and checks its output.</source>
        <translation>方案位于 %1。在那里执行“make run”即可编译、运行并检查输出。</translation>
    </message>
    <message>
        <source>Nothing fits, so there is no plan to write: take the budget back with Ctrl+Z.</source>
        <translation>没有方案放得下，因此无可导出：请用 Ctrl+Z 撤回预算。</translation>
    </message>
    <message>
        <source>Load: a network is a graph</source>
        <translation>载入：网络就是一张图</translation>
    </message>
    <message>
        <source>A convolutional network is a graph of layers: what one of them writes, the next ones read. Each layer can be run in many ways. The tiny network has a dozen layers, so that all of it is in sight.</source>
        <translation>卷积网络是由层组成的图：前一层写出的，由后面的层读取。每一层都可以用多种方式运行。小型网络只有十来层，因此可以一览无余。</translation>
    </message>
    <message>
        <source>Open it: Network &gt; Tiny example.</source>
        <translation>打开它：网络 &gt; 小型示例。</translation>
    </message>
    <message>
        <source>Cost: every choice has its price</source>
        <translation>代价：每个选择都有代价</translation>
    </message>
    <message>
        <source>A way to run a layer is called a primitive. Each takes its own time, and its own workspace beside the tensors. Where neighbours want their tensors in different layouts, a transform between them costs time, too.</source>
        <translation>运行一层的一种方式称为一个原语。每个原语有自己的耗时，并在张量之外占用自己的工作区。相邻的层若要求不同的布局，两者之间的转换也要花时间。</translation>
    </message>
    <message>
        <source>Double-click a layer in the graph, or press Enter on it, and compare its candidates.</source>
        <translation>在图中双击一层，或在其上按回车键，然后比较它的候选。</translation>
    </message>
    <message>
        <source>Constraint: memory is short</source>
        <translation>约束：内存有限</translation>
    </message>
    <message>
        <source>On a small board the fastest plan may not fit. A budget rules out all plans that need more, and of those that are left the fastest one is shown. The kind says what must fit: Arena is the memory that all tensors and workspaces share.</source>
        <translation>在小型开发板上，最快的方案可能放不下。预算排除所有需要更多内存的方案，并从余下的方案中显示最快的一个。预算种类说明什么必须放得下：内存池是所有张量和工作区共用的内存。</translation>
    </message>
    <message>
        <source>Choose Arena as the kind of budget, and drag the slider to the left.</source>
        <translation>将预算种类选为“内存池”，并把滑块向左拖动。</translation>
    </message>
    <message>
        <source>Trade-off: less memory, more time</source>
        <translation>取舍：更少内存，更多时间</translation>
    </message>
    <message>
        <source>Each point of the frontier is a plan that no other beats in memory and in time. Whoever wants less of the one pays with the other. What is bought by a step, and at what price, differs from point to point.</source>
        <translation>前沿上的每一点都是一个方案，没有别的方案在内存和时间上都胜过它。想少用其一，就要多付其二。每一步换来什么、代价多大，各点不同。</translation>
    </message>
    <message>
        <source>Click another point of the frontier.</source>
        <translation>点击前沿上的另一点。</translation>
    </message>
    <message>
        <source>Proof: is there nothing better?</source>
        <translation>证明：没有更好的了吗？</translation>
    </message>
    <message>
        <source>“optimal, proven” says that no plan within the budget is faster. Two methods have found it, each the check of the other: a dynamic programme and an integer linear programme. That nothing fits can be proven just as well.</source>
        <translation>“最优，已证明”表示预算之内没有更快的方案。两种方法都找到了它，并互相核对：动态规划和整数线性规划。没有方案放得下，同样可以证明。</translation>
    </message>
    <message>
        <source>Type 1 KiB as the budget, and press Enter.</source>
        <translation>在预算中输入 1 KiB 并按回车键。</translation>
    </message>
    <message>
        <source>Export: a plan is a program</source>
        <translation>导出：方案就是程序</translation>
    </message>
    <message>
        <source>A plan is written as plain C: one call a step, at fixed places in one block of memory. It needs exactly the bytes that were promised, and no library but libc and libm.</source>
        <translation>方案以普通 C 语言写出：每步一次调用，位于同一内存块中的固定位置。它所需的字节数与承诺的完全一致，除 libc 和 libm 外不需要任何库。</translation>
    </message>
    <message>
        <source>Export the plan by File &gt; Export plan, or into a temporary folder.</source>
        <translation>用“文件 &gt; 导出方案”导出，或导出到临时文件夹。</translation>
    </message>
    <message>
        <source>Into a temporary folder</source>
        <translation>导出到临时文件夹</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <translation>导览到此结束</translation>
    </message>
    <message>
        <source>From here: a network in use, such as SqueezeNet. Ctrl+D shows a segment from inside, call by call. Ctrl+Shift+A keeps a plan, to hold others against it. F11 is for a projector, Ctrl+K finds any command, and F1 has all keys.</source>
        <translation>接下来：试试实际使用的网络，例如 SqueezeNet。Ctrl+D 逐次调用地展示一个段的内部。Ctrl+Shift+A 保留一个方案，以便与其他方案比较。F11 用于投影，Ctrl+K 查找任何命令，F1 列出所有按键。</translation>
    </message>
    <message>
        <source>Open SqueezeNet</source>
        <translation>打开 SqueezeNet</translation>
    </message>
</context>
<context>
    <name>taso::LessonCard</name>
    <message>
        <source>Show me</source>
        <translation>指给我看</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>What there is to know</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Mark in the window what this step speaks of</source>
        <translation>在窗口中标出这一步所说的部分</translation>
    </message>
    <message>
        <source>On to the next step without this one</source>
        <translation>不做这一步，直接进入下一步</translation>
    </message>
    <message>
        <source>Do it for this once</source>
        <translation>这一次代为完成</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>全部步骤</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>taso::LessonMarks</name>
    <message>
        <source>Steps done: %1 of %2</source>
        <translation>已完成步骤：%1 / %2</translation>
    </message>
</context>
<context>
    <name>taso::LessonOffer</name>
    <message>
        <source>&amp;Take the tour</source>
        <translation>开始导览(&amp;T)</translation>
    </message>
    <message>
        <source>New here? A tour in six steps, on a network of a dozen layers.</source>
        <translation>初次使用？六步导览，以一个十来层的网络为例。</translation>
    </message>
    <message>
        <source>Not now: it stays in Help &gt; Tour</source>
        <translation>暂不：仍可从“帮助 &gt; 导览”找到</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>taso::MeasuredChart</name>
    <message>
        <source>Measured over predicted time of each layer</source>
        <translation>各层实测时间对预测时间</translation>
    </message>
    <message>
        <source>Each dot is a layer; click it to select the layer. Above the line it took longer than was predicted.</source>
        <translation>每个点是一层；点击可选中该层。线以上表示耗时超过预测。</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>runs as shown</source>
        <translation>按所示运行</translation>
    </message>
    <message>
        <source>ran otherwise</source>
        <translation>以其他方式运行</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>与预测一致</translation>
    </message>
    <message>
        <source>Once a measured run is A: what each layer took, over what was predicted.</source>
        <translation>将一次实测运行设为 A 之后：各层实际耗时与预测之比较。</translation>
    </message>
    <message>
        <source>%1: predicted %2, measured %3</source>
        <translation>%1：预测 %2，实测 %3</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>predicted (ns)</source>
        <translation>预测 (ns)</translation>
    </message>
    <message>
        <source>measured (ns)</source>
        <translation>实测 (ns)</translation>
    </message>
</context>
<context>
    <name>taso::MemoryChart</name>
    <message>
        <source>Memory over time: the arena&apos;s buffers</source>
        <translation>内存随时间的占用：内存池的缓冲区</translation>
    </message>
    <message>
        <source>Each block is a buffer at its offset for as long as it lives; click it to select its layer.</source>
        <translation>每个方块是一个缓冲区，按其偏移和存续时间画出；点击可选中其所属的层。</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>workspace of %1</source>
        <translation>%1 的工作区</translation>
    </message>
    <message>
        <source>transformed copy %1</source>
        <translation>转换副本 %1</translation>
    </message>
    <message>
        <source>output of %1</source>
        <translation>%1 的输出</translation>
    </message>
    <message>
        <source>input of a segment, %1</source>
        <translation>段的输入，%1</translation>
    </message>
    <message>
        <source>lies over the input of its segment, %1 before it</source>
        <translation>与所在段的输入重叠，位于其前 %1 处</translation>
    </message>
    <message>
        <source>%1
%2 at offset %3, steps %4 to %5</source>
        <translation>%1
%2，偏移 %3，步骤 %4 至 %5</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>已占用</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Packing the arena …</source>
        <translation>正在打包内存池…</translation>
    </message>
    <message>
        <source>What lies in memory at each step.</source>
        <translation>每一步内存中存放的内容。</translation>
    </message>
    <message>
        <source>line buffer of %1</source>
        <translation>%1 的行缓冲</translation>
    </message>
    <message>
        <source>%1 of %2 rows at a time</source>
        <translation>同时保留 %2 行中的 %1 行</translation>
    </message>
    <message>
        <source>line buffer</source>
        <translation>行缓冲</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>offset (B)</source>
        <translation>偏移 (B)</translation>
    </message>
    <message>
        <source>size (B)</source>
        <translation>大小 (B)</translation>
    </message>
    <message>
        <source>first step</source>
        <translation>首步</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>末步</translation>
    </message>
</context>
<context>
    <name>taso::MemoryReadout</name>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>The weights in the forms that the selected primitives read</source>
        <translation>以所选原语所读的形式存放的权重</translation>
    </message>
</context>
<context>
    <name>taso::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>taso::NetworkMenu</name>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tiny example</source>
        <translation>小型示例(&amp;T)</translation>
    </message>
    <message>
        <source>A dozen layers with their ILP as text</source>
        <translation>十余层的网络，附有文本形式的 ILP</translation>
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
        <translation>最快方案</translation>
    </message>
    <message>
        <source>least-memory plan</source>
        <translation>内存最小方案</translation>
    </message>
</context>
<context>
    <name>taso::PredictionChart</name>
    <message>
        <source>Measured over predicted times</source>
        <translation>实测时间与预测时间</translation>
    </message>
    <message>
        <source>Each point is a plan; click it to find its row.</source>
        <translation>每个点是一个方案；点击可找到它所在的行。</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>fastest of the frontier</source>
        <translation>前沿上最快的方案</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>与预测一致</translation>
    </message>
    <message>
        <source>Each plan as a point: its measured time over its predicted one.</source>
        <translation>每个方案一个点：实测时间对预测时间。</translation>
    </message>
    <message>
        <source>predicted %1, measured %2: %3</source>
        <translation>预测 %1，实测 %2：%3</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>predicted (ns)</source>
        <translation>预测 (ns)</translation>
    </message>
    <message>
        <source>measured (ns)</source>
        <translation>实测 (ns)</translation>
    </message>
</context>
<context>
    <name>taso::ProfileMenu</name>
    <message>
        <source>&amp;Profile</source>
        <translation>性能档案(&amp;P)</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1（估算）</translation>
    </message>
    <message>
        <source>&amp;Open profile …</source>
        <translation>打开性能档案(&amp;O)…</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>打开性能档案</translation>
    </message>
    <message>
        <source>Profiles (*.profile.json);;All files (*)</source>
        <translation>性能档案 (*.profile.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>线程数(&amp;T)</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 个线程</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 个线程</translation>
    </message>
</context>
<context>
    <name>taso::Projector</name>
    <message>
        <source>TASO Workbench on a projector</source>
        <translation>TASO Workbench 投影</translation>
    </message>
    <message>
        <source>Layer graph</source>
        <translation>层图</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>帕累托前沿</translation>
    </message>
    <message>
        <source>Inside of a segment</source>
        <translation>段的内部</translation>
    </message>
    <message>
        <source>Inside of the segment (Ctrl+D)</source>
        <translation>段的内部 (Ctrl+D)</translation>
    </message>
    <message>
        <source>The bands of the selected layer&apos;s segment, in place of the frontier</source>
        <translation>以所选层所在段的条带代替前沿</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>退出 (Esc)</translation>
    </message>
    <message>
        <source>Back to the window, which is as it was</source>
        <translation>回到保持原样的窗口</translation>
    </message>
</context>
<context>
    <name>taso::Proving</name>
    <message>
        <source>The two engines disagree: the ILP finds no solution at all.</source>
        <translation>两种求解方法的结果不一致：ILP 根本找不到解。</translation>
    </message>
    <message>
        <source>The two engines disagree: %1 by dynamic programming, %2 by the ILP.</source>
        <translation>两种求解方法的结果不一致：动态规划得 %1，ILP 得 %2。</translation>
    </message>
</context>
<context>
    <name>taso::RooflineChart</name>
    <message>
        <source>Roofline: operations in a time over operations per byte</source>
        <translation>Roofline：单位时间运算量对每字节运算量</translation>
    </message>
    <message>
        <source>Each dot is a layer; click it to select the layer. Under the slope memory is what bounds it, under the flat part arithmetic.</source>
        <translation>每个点是一层；点击可选中该层。斜线之下受内存限制，平线之下受算力限制。</translation>
    </message>
    <message>
        <source>operations per byte</source>
        <translation>每字节运算数</translation>
    </message>
    <message>
        <source>Gop/s</source>
        <translation>Gop/s</translation>
    </message>
    <message>
        <source>What a layer computes is known of a network, not of a problem.</source>
        <translation>层的计算量只有网络才知道，问题文件中没有。</translation>
    </message>
    <message>
        <source>What bounds each layer: arithmetic or memory.</source>
        <translation>每层的瓶颈：算力还是内存。</translation>
    </message>
    <message>
        <source>roof of the board: %1 Gop/s, %2 GB/s</source>
        <translation>开发板的上限：%1 Gop/s，%2 GB/s</translation>
    </message>
    <message>
        <source>%1; estimates may lie above it</source>
        <translation>%1；估计值可能高于上限</translation>
    </message>
    <message>
        <source>other layers</source>
        <translation>其他层</translation>
    </message>
    <message>
        <source>roof: the best of the profile, as nothing is known of the board</source>
        <translation>上限：取自性能档案中的最佳值，因为开发板未知</translation>
    </message>
    <message>
        <source>%1, %2
%3 operations per byte, %4 Gop/s: %5 of the roof</source>
        <translation>%1，%2
每字节 %3 次运算，%4 Gop/s：上限的 %5</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>primitive</source>
        <translation>原语</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>运算数</translation>
    </message>
    <message>
        <source>bytes (B)</source>
        <translation>字节 (B)</translation>
    </message>
    <message>
        <source>time (ns)</source>
        <translation>时间 (ns)</translation>
    </message>
    <message>
        <source>roof (Gop/s)</source>
        <translation>上限 (Gop/s)</translation>
    </message>
</context>
<context>
    <name>taso::RuleStrip</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>所有规则</translation>
    </message>
    <message>
        <source>%1 is pinned to %2</source>
        <translation>%1 固定为 %2</translation>
    </message>
    <message>
        <source>%1 is banned from every layer</source>
        <translation>%1 对所有层禁用</translation>
    </message>
    <message>
        <source>%1. A click selects the layer; the cross, or Delete, unpins it.</source>
        <translation>%1。单击选中该层；点叉号或按 Delete 取消固定。</translation>
    </message>
    <message>
        <source>%1. The cross, or Delete, lifts the ban.</source>
        <translation>%1。点叉号或按 Delete 解除禁用。</translation>
    </message>
    <message>
        <source>Delete lifts it</source>
        <translation>按 Delete 解除</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 条规则</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 more rules</source>
        <translation>另有 %1 条规则</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>取消固定 %1</translation>
    </message>
    <message>
        <source>Lift the ban of %1</source>
        <translation>解除对 %1 的禁用</translation>
    </message>
    <message>
        <source>Lift all rules</source>
        <translation>解除所有规则</translation>
    </message>
    <message>
        <source>%1 is kept out of segments</source>
        <translation>%1 不进入段</translation>
    </message>
    <message>
        <source>%1 to %2 run in one segment</source>
        <translation>%1 至 %2 在同一段中运行</translation>
    </message>
    <message>
        <source>%1. A click selects the layer; the cross, or Delete, lifts the rule.</source>
        <translation>%1。单击选中该层；点叉号或按 Delete 解除规则。</translation>
    </message>
    <message>
        <source>Let %1 be part of segments</source>
        <translation>允许 %1 进入段</translation>
    </message>
    <message>
        <source>Let %1 run apart</source>
        <translation>允许 %1 分开运行</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>时限 %1</translation>
    </message>
    <message>
        <source>Chosen order</source>
        <translation>择优顺序</translation>
    </message>
    <message>
        <source>No segments</source>
        <translation>不分段</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 个线程</translation>
    </message>
    <message>
        <source>The least memory within %1 is asked, in place of a budget</source>
        <translation>求 %1 以内的最小内存，而不设预算</translation>
    </message>
    <message>
        <source>The layers run in whichever order serves best</source>
        <translation>各层按最有利的顺序运行</translation>
    </message>
    <message>
        <source>The layers run one by one, without segments</source>
        <translation>各层逐一运行，不分段</translation>
    </message>
    <message>
        <source>It is planned with %1 threads</source>
        <translation>按 %1 个线程制定方案</translation>
    </message>
    <message>
        <source>%1. The cross, or Delete, lifts it.</source>
        <translation>%1。点叉号或按 Delete 解除。</translation>
    </message>
    <message>
        <source>Lift the deadline of %1</source>
        <translation>解除时限 %1</translation>
    </message>
    <message>
        <source>Run in the order of the file</source>
        <translation>按文件中的顺序运行</translation>
    </message>
    <message>
        <source>Let layers run in segments</source>
        <translation>允许各层在段中运行</translation>
    </message>
    <message>
        <source>Plan with 1 thread</source>
        <translation>按 1 个线程制定方案</translation>
    </message>
</context>
<context>
    <name>taso::Searching</name>
    <message>
        <source>%1 branches too widely for the order of execution to be chosen: back to that of the file.</source>
        <translation>%1 的分支过多，无法选择执行顺序：已恢复为文件中的顺序。</translation>
    </message>
</context>
<context>
    <name>taso::SegmentDialog</name>
    <message>
        <source>Inside of a segment</source>
        <translation>段的内部</translation>
    </message>
</context>
<context>
    <name>taso::SegmentPage</name>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>第 %1 至 %2 行</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>The segment</source>
        <translation>段</translation>
    </message>
    <message>
        <source>What this call does</source>
        <translation>此次调用的操作</translation>
    </message>
    <message>
        <source>Call of the segment</source>
        <translation>段的调用</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, to go from call to call</source>
        <translation>拖动或用方向键逐次查看各调用</translation>
    </message>
    <message>
        <source>The plan that is shown has no segments.</source>
        <translation>所显示的方案没有分段。</translation>
    </message>
    <message>
        <source>Select a layer of a segment to see its inside.</source>
        <translation>选择某段中的一层以查看该段的内部。</translation>
    </message>
    <message>
        <source>%1 to %2, depth first: rows a call %3; %4 of line buffers and %5 of workspace; %6, moving rows %7 of it.</source>
        <translation>%1 至 %2，深度优先：每次调用 %3 行；行缓冲 %4，工作区 %5；%6，其中行搬移 %7。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>Call %1 of %2: %3 makes %4 from %5.</source>
        <translation>第 %1 次调用，共 %2 次：%3 由 %5得到%4。</translation>
    </message>
    <message>
        <source>Rows moved to the front before: %1.</source>
        <translation>此前搬到缓冲区前端的行：%1。</translation>
    </message>
    <message>
        <source>Go through the calls to the last one, or stop there (space bar)</source>
        <translation>依次播放各调用直到最后一次，或停下（空格键）</translation>
    </message>
</context>
<context>
    <name>taso::SegmentPicture</name>
    <message>
        <source>Rows of the segment&apos;s tensors over its calls</source>
        <translation>段内张量的行随各次调用的变化</translation>
    </message>
    <message>
        <source>rows held in a line buffer</source>
        <translation>行缓冲中保留的行</translation>
    </message>
    <message>
        <source>rows of a whole tensor</source>
        <translation>完整张量的行</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>written in this call</source>
        <translation>此次调用写入</translation>
    </message>
    <message>
        <source>read in this call</source>
        <translation>此次调用读取</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Its rows, from top to bottom, over all calls</source>
        <translation>其各行自上而下，横跨所有调用</translation>
    </message>
    <message>
        <source>Its buffer in this call, a place a row</source>
        <translation>此次调用时的缓冲区，每格一行</translation>
    </message>
    <message>
        <source>%1 of %2 rows, %3</source>
        <translation>%2 行中的 %1 行，%3</translation>
    </message>
    <message>
        <source>all %1 rows, %2</source>
        <translation>全部 %1 行，%2</translation>
    </message>
</context>
<context>
    <name>taso::Sentence</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;</source>
        <translation>层“%1”</translation>
    </message>
    <message>
        <source>node &apos;%1&apos;</source>
        <translation>节点“%1”</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2)</source>
        <translation>节点“%1”（%2）</translation>
    </message>
    <message>
        <source>node %1 (%2)</source>
        <translation>节点 %1（%2）</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos;</source>
        <translation>张量“%1”</translation>
    </message>
    <message>
        <source>input &apos;%1&apos;</source>
        <translation>输入“%1”</translation>
    </message>
    <message>
        <source>output &apos;%1&apos;</source>
        <translation>输出“%1”</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;</source>
        <translation>问题“%1”</translation>
    </message>
    <message>
        <source>board &apos;%1&apos;</source>
        <translation>开发板“%1”</translation>
    </message>
    <message>
        <source>primitive &apos;%1&apos;</source>
        <translation>原语“%1”</translation>
    </message>
    <message>
        <source>buffer &apos;%1&apos;</source>
        <translation>缓冲区“%1”</translation>
    </message>
    <message>
        <source>built-in network %1</source>
        <translation>内置网络 %1</translation>
    </message>
    <message>
        <source>host</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>in operator set %1 %2</source>
        <translation>在算子集 %1 中，%2</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有那个文件或目录</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不够</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个目录</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>目录非空</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>资源暂时不可用</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>是文件夹，不是文件</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot be read, or has changed meanwhile</source>
        <translation>无法读取，或在此期间已更改</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>无法创建：%1</translation>
    </message>
    <message>
        <source>cannot be reached: %1</source>
        <translation>无法访问：%1</translation>
    </message>
    <message>
        <source>is not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>holds a number that is out of range</source>
        <translation>含有超出范围的数</translation>
    </message>
    <message>
        <source>is no %1 file</source>
        <translation>不是 %1 文件</translation>
    </message>
    <message>
        <source>has format &apos;%1&apos;, expected &apos;%2&apos;</source>
        <translation>格式为“%1”，应为“%2”</translation>
    </message>
    <message>
        <source>is of version %1, only 1 is known</source>
        <translation>版本为 %1，仅支持版本 1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the wrong type or is out of range</source>
        <translation>“%1”类型错误或超出范围</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is out of range</source>
        <translation>“%1”超出范围</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is negative or too large</source>
        <translation>“%1”为负或过大</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is negative</source>
        <translation>“%1”为负</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list</source>
        <translation>“%1”必须是列表</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of %2 numbers</source>
        <translation>“%1”必须是含 %2 个数的列表</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds a number out of range</source>
        <translation>“%1”含有超出范围的数</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or no list</source>
        <translation>缺少“%1”，或它不是列表</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or no list of names</source>
        <translation>缺少“%1”，或它不是名称列表</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of names</source>
        <translation>“%1”不是名称列表</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or no object</source>
        <translation>缺少“%1”，或它不是对象</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of %2 whole numbers</source>
        <translation>“%1”不是含 %2 个整数的列表</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds something that is no text</source>
        <translation>“%1”含有非文本内容</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known here</source>
        <translation>此处不认识“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty</source>
        <translation>“%1”为空</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>在那里出现两次</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>there is no layout &apos;%1&apos;</source>
        <translation>没有布局“%1”</translation>
    </message>
    <message>
        <source>there is no op &apos;%1&apos;</source>
        <translation>没有算子“%1”</translation>
    </message>
    <message>
        <source>there is no origin &apos;%1&apos;</source>
        <translation>没有来源“%1”</translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos;</source>
        <translation>没有张量“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no %2</source>
        <translation>“%1”不是%2</translation>
    </message>
    <message>
        <source>size (write 8MiB, 1.5 KiB, 3MB or bytes)</source>
        <translation>大小（请写成 8MiB、1.5 KiB、3MB 或字节数）</translation>
    </message>
    <message>
        <source>time (write 40ms, 1.5s, 12us or 7ns)</source>
        <translation>时间（请写成 40ms、1.5s、12us 或 7ns）</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a built-in network (%2) nor a file named %3</source>
        <translation>“%1”既不是内置网络（%2），也不是名为 %3 的文件</translation>
    </message>
    <message>
        <source>*.%1 or *.%2</source>
        <translation>*.%1 或 *.%2</translation>
    </message>
    <message>
        <source>&apos;activation&apos; is neither &quot;relu&quot; nor [low, high]</source>
        <translation>“activation”既不是 &quot;relu&quot;，也不是 [下限, 上限]</translation>
    </message>
    <message>
        <source>a global pool has no kernel, stride, pads or ceil of its own</source>
        <translation>全局池化没有自己的 kernel、stride、pads 或 ceil</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no op of a layer</source>
        <translation>“%1”不是层的算子</translation>
    </message>
    <message>
        <source>reads &apos;%1&apos;, which is neither the input nor an earlier layer</source>
        <translation>读取“%1”，它既不是输入，也不是前面的层</translation>
    </message>
    <message>
        <source>reads nothing</source>
        <translation>没有读取任何内容</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not above 0</source>
        <translation>“%1”不大于 0</translation>
    </message>
    <message>
        <source>has more than %1 layers</source>
        <translation>超过 %1 层</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; stands twice</source>
        <translation>名称“%1”出现两次</translation>
    </message>
    <message>
        <source>%1 is no layer</source>
        <translation>%1 不是层</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>has no layers</source>
        <translation>没有层</translation>
    </message>
    <message>
        <source>has no outputs</source>
        <translation>没有输出</translation>
    </message>
    <message>
        <source>a name is empty or too long</source>
        <translation>有名称为空或过长</translation>
    </message>
    <message>
        <source>a name has a control character in it</source>
        <translation>有名称含控制字符</translation>
    </message>
    <message>
        <source>reads a tensor that no earlier layer makes</source>
        <translation>读取的张量不由任何前面的层产生</translation>
    </message>
    <message>
        <source>has a number that is not finite</source>
        <translation>含有非有限的数</translation>
    </message>
    <message>
        <source>its shape is not what it makes of its inputs</source>
        <translation>其形状与由输入得出的形状不符</translation>
    </message>
    <message>
        <source>has no constants</source>
        <translation>没有常量</translation>
    </message>
    <message>
        <source>has constants that it cannot use</source>
        <translation>含有它无法使用的常量</translation>
    </message>
    <message>
        <source>its input</source>
        <translation>其输入</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>出现两次</translation>
    </message>
    <message>
        <source>the constants up to here are more than %1 numbers</source>
        <translation>到此为止的常量超过 %1 个数</translation>
    </message>
    <message>
        <source>an output is no tensor that a layer makes</source>
        <translation>有一个输出不是任何层产生的张量</translation>
    </message>
    <message>
        <source>output &apos;%1&apos; stands twice</source>
        <translation>输出“%1”出现两次</translation>
    </message>
    <message>
        <source>does not say how its constants are made</source>
        <translation>没有说明其常量如何生成</translation>
    </message>
    <message>
        <source>the kernel&apos;s %1 is %2, outside of %3 to %4</source>
        <translation>卷积核的%1为 %2，超出 %3 至 %4 的范围</translation>
    </message>
    <message>
        <source>the stride&apos;s %1 is %2, outside of %3 to %4</source>
        <translation>步幅的%1为 %2，超出 %3 至 %4 的范围</translation>
    </message>
    <message>
        <source>the dilation&apos;s %1 is %2, outside of %3 to %4</source>
        <translation>膨胀率的%1为 %2，超出 %3 至 %4 的范围</translation>
    </message>
    <message>
        <source>the first pad&apos;s %1 is %2, outside of %3 to %4</source>
        <translation>前端填充的%1为 %2，超出 %3 至 %4 的范围</translation>
    </message>
    <message>
        <source>the last pad&apos;s %1 is %2, outside of %3 to %4</source>
        <translation>末端填充的%1为 %2，超出 %3 至 %4 的范围</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>the window&apos;s %1 %2 is more than the padded input&apos;s %3</source>
        <translation>窗口的%1 %2 大于填充后输入的 %3</translation>
    </message>
    <message>
        <source>a pad of the pool is as large as its window, which would hold nothing but padding</source>
        <translation>池化的某个填充与其窗口一样大，窗口内将只有填充</translation>
    </message>
    <message>
        <source>clips to an empty range</source>
        <translation>截断到空区间</translation>
    </message>
    <message>
        <source>%1 takes no activation</source>
        <translation>%1 不带激活函数</translation>
    </message>
    <message>
        <source>relu without an activation does nothing</source>
        <translation>没有激活函数的 relu 不起作用</translation>
    </message>
    <message>
        <source>the shape %1 has an extent outside of 1 to %2</source>
        <translation>形状 %1 有维度超出 1 至 %2 的范围</translation>
    </message>
    <message>
        <source>the shape %1 has more than %2 elements</source>
        <translation>形状 %1 的元素超过 %2 个</translation>
    </message>
    <message>
        <source>%1 reads 2 or more tensors, not %2</source>
        <translation>%1 读取 2 个或更多张量，而不是 %2 个</translation>
    </message>
    <message>
        <source>%1 reads one tensor, not %2</source>
        <translation>%1 读取一个张量，而不是 %2 个</translation>
    </message>
    <message>
        <source>makes %1 channels</source>
        <translation>产生 %1 个通道</translation>
    </message>
    <message>
        <source>%1 groups do not divide %2 channels</source>
        <translation>%1 个组不能整除 %2 个通道</translation>
    </message>
    <message>
        <source>its %1 would be %2</source>
        <translation>其%1将为 %2</translation>
    </message>
    <message>
        <source>adds less than 0 to the variance</source>
        <translation>给方差加上小于 0 的数</translation>
    </message>
    <message>
        <source>%1 groups do not divide %2 and %3 channels</source>
        <translation>%1 个组不能整除 %2 和 %3 个通道</translation>
    </message>
    <message>
        <source>adds tensors of unequal shapes %1 and %2</source>
        <translation>将形状不同的张量 %1 和 %2 相加</translation>
    </message>
    <message>
        <source>%1 combines 2 operands, not %2</source>
        <translation>%1 对 2 个操作数运算，而不是 %2 个</translation>
    </message>
    <message>
        <source>the shapes %1 and %2 differ in an axis along which neither repeats</source>
        <translation>形状 %1 和 %2 在某一轴上不同，且两者在该轴上都不能广播</translation>
    </message>
    <message>
        <source>its constant operand</source>
        <translation>其常量操作数</translation>
    </message>
    <message>
        <source>%1 has no constant operand</source>
        <translation>%1 没有常量操作数</translation>
    </message>
    <message>
        <source>joins tensors of unequal size %1 and %2</source>
        <translation>连接大小不同的张量 %1 和 %2</translation>
    </message>
    <message>
        <source>normalises over %1 channels</source>
        <translation>对 %1 个通道做归一化</translation>
    </message>
    <message>
        <source>cannot make %1 of %2</source>
        <translation>无法由 %2 得到 %1</translation>
    </message>
    <message>
        <source>pads by %1</source>
        <translation>填充 %1</translation>
    </message>
    <message>
        <source>takes away all of %1 rows or columns</source>
        <translation>去掉了全部 %1 行或列</translation>
    </message>
    <message>
        <source>a pad of %1 by &apos;%2&apos; is more than its %3 rows or columns give</source>
        <translation>按“%2”方式填充 %1，超出其 %3 行或列所能提供的范围</translation>
    </message>
    <message>
        <source>repeats what it takes a part away from</source>
        <translation>重复其正被裁去一部分的内容</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be &apos;%2&apos;</source>
        <translation>“%1”不能为“%2”</translation>
    </message>
    <message>
        <source>&apos;scale&apos; is no list of 2 numbers</source>
        <translation>“scale”不是含 2 个数的列表</translation>
    </message>
    <message>
        <source>interpolates by neither nearest, linear nor cubic</source>
        <translation>插值方式既不是 nearest 和 linear，也不是 cubic</translation>
    </message>
    <message>
        <source>a scale is outside of 0 to %1</source>
        <translation>有缩放比例超出 0 至 %1 的范围</translation>
    </message>
    <message>
        <source>transform is no layer of a network</source>
        <translation>transform 不是网络的层</translation>
    </message>
    <message>
        <source>no primitive computes layer &apos;%1&apos; (%2) of this shape</source>
        <translation>没有原语能计算这种形状的层“%1”（%2）</translation>
    </message>
    <message>
        <source>is no file of numpy&apos;s format NPY</source>
        <translation>不是 NumPy 的 NPY 格式文件</translation>
    </message>
    <message>
        <source>is truncated in its header</source>
        <translation>文件头被截断</translation>
    </message>
    <message>
        <source>is of version %1 of NPY, which is not known</source>
        <translation>是 NPY 的 %1 版本，此版本未知</translation>
    </message>
    <message>
        <source>has a header of %1 bytes</source>
        <translation>文件头有 %1 字节</translation>
    </message>
    <message>
        <source>its elements are of type &apos;%1&apos;, which is not read</source>
        <translation>其元素类型为“%1”，不支持读取</translation>
    </message>
    <message>
        <source>its header is none of NPY</source>
        <translation>其文件头不是 NPY 的</translation>
    </message>
    <message>
        <source>has more than 64 dimensions</source>
        <translation>超过 64 个维度</translation>
    </message>
    <message>
        <source>its elements are records, which are not read</source>
        <translation>其元素是记录，不支持读取</translation>
    </message>
    <message>
        <source>is truncated, or no tensor of ONNX</source>
        <translation>被截断，或不是 ONNX 张量</translation>
    </message>
    <message>
        <source>is no part of what it is &apos;of&apos;</source>
        <translation>不是其“of”所指内容的一部分</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no layout</source>
        <translation>“%1”不是布局</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no layout of a caller</source>
        <translation>“%1”不是调用方的布局</translation>
    </message>
    <message>
        <source>its program wrote %1 bytes of outputs, but plan.json states %2</source>
        <translation>其程序写出 %1 字节的输出，而 plan.json 所述为 %2</translation>
    </message>
    <message>
        <source>its program wrote %1 bytes of its steps, but plan.json states %2</source>
        <translation>其程序写出 %1 字节的步骤数据，而 plan.json 所述为 %2</translation>
    </message>
    <message>
        <source>it takes no inputs and gives no outputs as files: export it anew</source>
        <translation>它不以文件接收输入和给出输出：请重新导出</translation>
    </message>
    <message>
        <source>plan.json does not state what its steps make: export it anew</source>
        <translation>plan.json 没有说明其各步骤产生的内容：请重新导出</translation>
    </message>
    <message>
        <source>its shape %1 has %2 elements, but the input &apos;%3&apos; of %4 has %5</source>
        <translation>其形状 %1 有 %2 个元素，而 %4 的输入“%3”有 %5 个</translation>
    </message>
    <message>
        <source>its shape %1 has %2 elements, but the output &apos;%3&apos; of %4 has %5</source>
        <translation>其形状 %1 有 %2 个元素，而 %4 的输出“%3”有 %5 个</translation>
    </message>
    <message>
        <source>its element %1 is no finite number</source>
        <translation>其元素 %1 不是有限数</translation>
    </message>
    <message>
        <source>the plan has %1 inputs, not %2</source>
        <translation>方案有 %1 个输入，而不是 %2 个</translation>
    </message>
    <message>
        <source>the plan has %1 input, not %2</source>
        <translation>方案有 %1 个输入，而不是 %2 个</translation>
    </message>
    <message>
        <source>the plan has %1 outputs, not %2</source>
        <translation>方案有 %1 个输出，而不是 %2 个</translation>
    </message>
    <message>
        <source>the plan has %1 output, not %2</source>
        <translation>方案有 %1 个输出，而不是 %2 个</translation>
    </message>
    <message>
        <source>what was computed is not all outputs of the plan</source>
        <translation>计算所得不是方案的全部输出</translation>
    </message>
    <message>
        <source>is not the network of the plan %1: it has no &apos;%2&apos; of %3</source>
        <translation>不是方案 %1 的网络：其中没有 %3 的“%2”</translation>
    </message>
    <message>
        <source>is not the network of the plan %1: it gives another output, so that its weights are others</source>
        <translation>不是方案 %1 的网络：其输出不同，可见权重不同</translation>
    </message>
    <message>
        <source>does not state what its steps make: export it anew</source>
        <translation>没有说明其各步骤产生的内容：请重新导出</translation>
    </message>
    <message>
        <source>the trace ends at step &apos;%1&apos;</source>
        <translation>跟踪记录止于步骤“%1”</translation>
    </message>
    <message>
        <source>the trace goes on behind the last step</source>
        <translation>跟踪记录在最后一步之后仍有内容</translation>
    </message>
    <message>
        <source>is truncated, or no ONNX file</source>
        <translation>被截断，或不是 ONNX 文件</translation>
    </message>
    <message>
        <source>holds no ONNX network</source>
        <translation>不含 ONNX 网络</translation>
    </message>
    <message>
        <source>is of operator set %1, which is not known</source>
        <translation>其算子集为 %1，此算子集未知</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has the dims %2, but ONNX&apos;s shape inference says %3</source>
        <translation>张量“%1”的维度为 %2，而 ONNX 形状推断得到 %3</translation>
    </message>
    <message>
        <source>the weights &apos;%1&apos; stand twice</source>
        <translation>权重“%1”出现两次</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>分类网络</translation>
    </message>
    <message>
        <source>Mobile classifiers</source>
        <translation>移动端分类网络</translation>
    </message>
    <message>
        <source>Detection and segmentation</source>
        <translation>检测与分割</translation>
    </message>
    <message>
        <source>MLPerf Tiny</source>
        <translation>MLPerf Tiny</translation>
    </message>
    <message>
        <source>has no inputs</source>
        <translation>没有输入</translation>
    </message>
    <message>
        <source>gives a place, not a value: end the network at what it reads, by --outputs %1</source>
        <translation>给出的是位置而不是值：请用 --outputs %1 让网络终止于它所读取的张量</translation>
    </message>
    <message>
        <source>is no list of inputs</source>
        <translation>不是输入列表</translation>
    </message>
    <message>
        <source>its parts are not all of it</source>
        <translation>其各部分不是全部内容</translation>
    </message>
    <message>
        <source>has %1 inputs; of which the size is, NAME=%2 says</source>
        <translation>有 %1 个输入；请用 NAME=%2 指明大小属于哪一个</translation>
    </message>
    <message>
        <source>has no input &apos;%1&apos; to give a size</source>
        <translation>没有可指定大小的输入“%1”</translation>
    </message>
    <message>
        <source>its inputs have %1 elements together, which is too much</source>
        <translation>其输入共有 %1 个元素，过多</translation>
    </message>
    <message>
        <source>its inputs have %1 elements, and %2 has others</source>
        <translation>其输入有 %1 个元素，而 %2 的不同</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a batch of %2; a plan computes one image a run</source>
        <translation>“%1”的批大小为 %2；方案每次运行只计算一张图像</translation>
    </message>
    <message>
        <source>computes over the %1 images of a batch together, which is not supported</source>
        <translation>对一批中的 %1 张图像一起计算，不受支持</translation>
    </message>
    <message>
        <source>one image of the batch of %1 cannot be read alone</source>
        <translation>不能从 %1 张图像的批中单独读取一张</translation>
    </message>
    <message>
        <source>ONNX&apos;s shape inference fails on the file</source>
        <translation>ONNX 形状推断在该文件上失败</translation>
    </message>
    <message>
        <source>the shape of &apos;%1&apos; is not known</source>
        <translation>“%1”的形状未知</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is made by an If</source>
        <translation>“%1”由 If 产生</translation>
    </message>
    <message>
        <source>of &apos;%1&apos;, whose dims are %2, it would make %3</source>
        <translation>由维度为 %2 的“%1”，它将得到 %3</translation>
    </message>
    <message>
        <source>has %1 dimensions; wanted are batch, channels, height and width, or batch and channels</source>
        <translation>有 %1 个维度；需要批、通道、高度和宽度，或批和通道</translation>
    </message>
    <message>
        <source>its input has no name</source>
        <translation>其输入没有名称</translation>
    </message>
    <message>
        <source>is in training mode</source>
        <translation>处于训练模式</translation>
    </message>
    <message>
        <source>%1 says so</source>
        <translation>%1 表明如此</translation>
    </message>
    <message>
        <source>its is_test of 0</source>
        <translation>其 is_test 为 0</translation>
    </message>
    <message>
        <source>an output of means or variances</source>
        <translation>均值或方差的输出</translation>
    </message>
    <message>
        <source>this op is not supported on constants</source>
        <translation>不支持对常量使用此算子</translation>
    </message>
    <message>
        <source>is made by no node</source>
        <translation>不由任何节点产生</translation>
    </message>
    <message>
        <source>is constant</source>
        <translation>是常量</translation>
    </message>
    <message>
        <source>lacks input %1</source>
        <translation>缺少输入 %1</translation>
    </message>
    <message>
        <source>reads &apos;%1&apos;, which is not supported</source>
        <translation>读取不受支持的“%1”</translation>
    </message>
    <message>
        <source>reads a constant where a tensor is wanted</source>
        <translation>在需要张量处读取了常量</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; is not constant</source>
        <translation>%1“%2”不是常量</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; has an element that is not finite</source>
        <translation>%1“%2”含有非有限的元素</translation>
    </message>
    <message>
        <source>reads a tensor of dims %1; wanted are a batch of 1, channels, and at most two more</source>
        <translation>读取维度为 %1 的张量；需要批大小为 1、通道，以及最多另外两个维度</translation>
    </message>
    <message>
        <source>reads a tensor of impossible dims %1</source>
        <translation>读取的张量维度 %1 不可能存在</translation>
    </message>
    <message>
        <source>one-dimensional windows are not supported</source>
        <translation>不支持一维窗口</translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, not of four</source>
        <translation>读取维度为 %1 的张量，而不是四维</translation>
    </message>
    <message>
        <source>the channels with constants up to here are more than %1</source>
        <translation>到此为止带常量的通道超过 %1 个</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no %2 of external data</source>
        <translation>“%1”不是外部数据的 %2</translation>
    </message>
    <message>
        <source>its external data lies outside of the model&apos;s folder, which is not read</source>
        <translation>其外部数据位于模型文件夹之外，不予读取</translation>
    </message>
    <message>
        <source>its external data &apos;%1&apos; is not beside the model</source>
        <translation>其外部数据“%1”不在模型旁边</translation>
    </message>
    <message>
        <source>its external data has %1 bytes, not %2</source>
        <translation>其外部数据有 %1 字节，而不是 %2</translation>
    </message>
    <message>
        <source>its external data &apos;%1&apos; is too short</source>
        <translation>其外部数据“%1”过短</translation>
    </message>
    <message>
        <source>its external data &apos;%1&apos; cannot be read</source>
        <translation>其外部数据“%1”无法读取</translation>
    </message>
    <message>
        <source>the shape %1 has an impossible extent</source>
        <translation>形状 %1 有不可能的维度</translation>
    </message>
    <message>
        <source>its elements are of type %1, which is not read</source>
        <translation>其元素类型为 %1，不支持读取</translation>
    </message>
    <message>
        <source>is cut into segments, which is not read</source>
        <translation>被切分成多段，不支持读取</translation>
    </message>
    <message>
        <source>has %1 bytes of data, but its shape %2 wants %3</source>
        <translation>有 %1 字节数据，但其形状 %2 需要 %3</translation>
    </message>
    <message>
        <source>has %1 elements of data, but its shape %2 wants %3</source>
        <translation>有 %1 个数据元素，但其形状 %2 需要 %3</translation>
    </message>
    <message>
        <source>raw data of ONNX is little-endian</source>
        <translation>ONNX 的原始数据为小端序</translation>
    </message>
    <message>
        <source>lacks an input</source>
        <translation>缺少一个输入</translation>
    </message>
    <message>
        <source>wants a few integers, but &apos;%1&apos; is something else</source>
        <translation>需要若干整数，而“%1”不是</translation>
    </message>
    <message>
        <source>cannot combine %1 and %2</source>
        <translation>无法对 %1 和 %2 运算</translation>
    </message>
    <message>
        <source>divides by zero or overflows</source>
        <translation>除以零或溢出</translation>
    </message>
    <message>
        <source>overflows</source>
        <translation>溢出</translation>
    </message>
    <message>
        <source>holds a constant of a kind that is not read</source>
        <translation>含有一种不支持读取的常量</translation>
    </message>
    <message>
        <source>is filled with something other than one number</source>
        <translation>填充的内容不是单个数</translation>
    </message>
    <message>
        <source>its perm does not name every axis</source>
        <translation>其 perm 没有列出每个轴</translation>
    </message>
    <message>
        <source>casts to a type that is not read</source>
        <translation>转换成不支持读取的类型</translation>
    </message>
    <message>
        <source>casts a number that is too large</source>
        <translation>转换的数过大</translation>
    </message>
    <message>
        <source>gathers from a scalar</source>
        <translation>从标量中收集</translation>
    </message>
    <message>
        <source>gathers outside of its input</source>
        <translation>在其输入之外收集</translation>
    </message>
    <message>
        <source>joins scalars</source>
        <translation>连接标量</translation>
    </message>
    <message>
        <source>joins unlike constants</source>
        <translation>连接不同类的常量</translation>
    </message>
    <message>
        <source>its axis %1 lies outside of the rank %2</source>
        <translation>其轴 %1 超出秩 %2</translation>
    </message>
    <message>
        <source>names an axis twice</source>
        <translation>同一轴列出两次</translation>
    </message>
    <message>
        <source>its second operand reaches beyond its first</source>
        <translation>其第二个操作数超出第一个的范围</translation>
    </message>
    <message>
        <source>its axis lies outside of the rank</source>
        <translation>其轴超出秩的范围</translation>
    </message>
    <message>
        <source>does not state its shape</source>
        <translation>没有说明其形状</translation>
    </message>
    <message>
        <source>keeps an axis that its input does not have</source>
        <translation>保留了其输入没有的轴</translation>
    </message>
    <message>
        <source>its shape %1 is impossible</source>
        <translation>其形状 %1 不可能存在</translation>
    </message>
    <message>
        <source>its shape %1 is too large</source>
        <translation>其形状 %1 过大</translation>
    </message>
    <message>
        <source>squeezes an axis that is not 1</source>
        <translation>压缩了大小不为 1 的轴</translation>
    </message>
    <message>
        <source>does not state its axes</source>
        <translation>没有说明其轴</translation>
    </message>
    <message>
        <source>makes constants larger than are evaluated</source>
        <translation>产生的常量过大，不予求值</translation>
    </message>
    <message>
        <source>combines integers and fractions</source>
        <translation>混用整数与小数</translation>
    </message>
    <message>
        <source>is not evaluated on integers</source>
        <translation>不支持对整数求值</translation>
    </message>
    <message>
        <source>a constant, with what is folded into it, is not a finite number</source>
        <translation>某个常量连同折叠进来的内容不是有限数</translation>
    </message>
    <message>
        <source>the tensor &apos;%1&apos; is made twice, again by node &apos;%2&apos; (%3)</source>
        <translation>张量“%1”被产生两次，第二次由节点“%2”（%3）产生</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither an input, nor made by a node, nor among the weights</source>
        <translation>“%1”既不是输入，也不由节点产生，也不在权重之中</translation>
    </message>
    <message>
        <source>makes nothing</source>
        <translation>不产生任何内容</translation>
    </message>
    <message>
        <source>this op is not supported</source>
        <translation>不支持此算子</translation>
    </message>
    <message>
        <source>%1 %2 are not supported: %3</source>
        <translation>有 %1 %2不受支持：%3</translation>
    </message>
    <message>
        <source>kinds of ops</source>
        <translation>种算子</translation>
    </message>
    <message>
        <source>ops or uses of them</source>
        <translation>个算子或其用法</translation>
    </message>
    <message>
        <source>%1 and %2 more kinds</source>
        <translation>%1 及另外 %2 种</translation>
    </message>
    <message>
        <source>its attribute %1 is of the wrong type</source>
        <translation>其属性 %1 类型错误</translation>
    </message>
    <message>
        <source>its attribute %1 is not a number</source>
        <translation>其属性 %1 不是数</translation>
    </message>
    <message>
        <source>is part of a cycle</source>
        <translation>是环的一部分</translation>
    </message>
    <message>
        <source>the attribute value %1 is out of range</source>
        <translation>属性值 %1 超出范围</translation>
    </message>
    <message>
        <source>its auto_pad &apos;%1&apos; is not known</source>
        <translation>其 auto_pad“%1”未知</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>the bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>the scale</source>
        <translation>缩放系数</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>the variance</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>the operand</source>
        <translation>操作数</translation>
    </message>
    <message>
        <source>the right side</source>
        <translation>右侧操作数</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>the list of pads</source>
        <translation>填充列表</translation>
    </message>
    <message>
        <source>its weights have the dims %1; only two-dimensional convolution is supported</source>
        <translation>其权重维度为 %1；只支持二维卷积</translation>
    </message>
    <message>
        <source>its weights %1 in %2 groups do not fit %3 channels</source>
        <translation>其权重 %1（分 %2 组）与 %3 个通道不符</translation>
    </message>
    <message>
        <source>its kernel_shape is not that of its weights %1</source>
        <translation>其 kernel_shape 与权重 %1 不符</translation>
    </message>
    <message>
        <source>has no kernel_shape</source>
        <translation>没有 kernel_shape</translation>
    </message>
    <message>
        <source>scales or shifts by a number that is not finite</source>
        <translation>以非有限的数缩放或平移</translation>
    </message>
    <message>
        <source>normalises per element, which is not supported</source>
        <translation>逐元素归一化，不受支持</translation>
    </message>
    <message>
        <source>its bound &apos;%1&apos; is not one constant number</source>
        <translation>其界限“%1”不是单个常数</translation>
    </message>
    <message>
        <source>a constant of dims %1 is not one number per channel of %2</source>
        <translation>维度为 %1 的常量不是 %2 的每通道一个数</translation>
    </message>
    <message>
        <source>combines %1 operands, not two</source>
        <translation>对 %1 个操作数运算，而不是两个</translation>
    </message>
    <message>
        <source>its constant operand is not a number</source>
        <translation>其常量操作数不是数</translation>
    </message>
    <message>
        <source>its constant operand has an element that is not finite</source>
        <translation>其常量操作数含有非有限的元素</translation>
    </message>
    <message>
        <source>combines single numbers, which is not supported</source>
        <translation>对单个数做运算，不受支持</translation>
    </message>
    <message>
        <source>repeats along some of the axes that lie together in a tensor, which is not supported</source>
        <translation>沿张量中连在一起的某些轴广播，不受支持</translation>
    </message>
    <message>
        <source>its slopes do not fit its operand</source>
        <translation>其斜率与操作数不符</translation>
    </message>
    <message>
        <source>its approximate &apos;%1&apos; is not known</source>
        <translation>其 approximate“%1”未知</translation>
    </message>
    <message>
        <source>its %1 is not finite</source>
        <translation>其 %1 不是有限数</translation>
    </message>
    <message>
        <source>joins along another axis than the channels</source>
        <translation>沿通道以外的轴连接</translation>
    </message>
    <message>
        <source>joins tensors of unequal rank</source>
        <translation>连接秩不同的张量</translation>
    </message>
    <message>
        <source>a constant of dims %1 varies along more than one axis of %2</source>
        <translation>维度为 %1 的常量沿 %2 的不止一个轴变化</translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, which is no matrix</source>
        <translation>读取维度为 %1 的张量，它不是矩阵</translation>
    </message>
    <message>
        <source>its weights %1 do not fit vectors of %2</source>
        <translation>其权重 %1 与长度为 %2 的向量不符</translation>
    </message>
    <message>
        <source>multiplies two tensors, which is not supported</source>
        <translation>将两个张量相乘，不受支持</translation>
    </message>
    <message>
        <source>reads a scalar</source>
        <translation>读取标量</translation>
    </message>
    <message>
        <source>has the dims %1, which are impossible</source>
        <translation>维度为 %1，不可能存在</translation>
    </message>
    <message>
        <source>its elements stand in an order that is not supported</source>
        <translation>其元素的排列顺序不受支持</translation>
    </message>
    <message>
        <source>three-dimensional windows are not supported</source>
        <translation>不支持三维窗口</translation>
    </message>
    <message>
        <source>reads a batch of %1, only 1 is read</source>
        <translation>读取的批大小为 %1，只支持 1</translation>
    </message>
    <message>
        <source>reads elements in an order that is not supported</source>
        <translation>按不受支持的顺序读取元素</translation>
    </message>
    <message>
        <source>does not say where it begins and ends</source>
        <translation>没有说明从何处开始、到何处结束</translation>
    </message>
    <message>
        <source>takes nothing of its input, which is not supported</source>
        <translation>不从其输入中取任何内容，不受支持</translation>
    </message>
    <message>
        <source>its indices are no integers, or none</source>
        <translation>其索引不是整数，或没有索引</translation>
    </message>
    <message>
        <source>gathers by indices that are not at constant steps</source>
        <translation>按步长不恒定的索引收集</translation>
    </message>
    <message>
        <source>has no block of pixels</source>
        <translation>没有像素块</translation>
    </message>
    <message>
        <source>its blocks do not fit %1</source>
        <translation>其块与 %1 不符</translation>
    </message>
    <message>
        <source>joins tensors of dims %1 and %2</source>
        <translation>连接维度为 %1 和 %2 的张量</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no layout that a caller can have</source>
        <translation>“%1”不是调用方可用的布局</translation>
    </message>
    <message>
        <source>its loops make other than the %1 elements of its output</source>
        <translation>其循环产生的元素与其输出的 %1 个元素不符</translation>
    </message>
    <message>
        <source>its loops make %1 elements, not the %2 of its output</source>
        <translation>其循环产生 %1 个元素，而其输出有 %2 个</translation>
    </message>
    <message>
        <source>its loops leave the %1 elements of its input</source>
        <translation>其循环超出其输入的 %1 个元素</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds what is no whole number, or one out of range</source>
        <translation>“%1”含有非整数或超出范围的数</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list of at most %2 pairs of extent and stride</source>
        <translation>“%1”不是最多 %2 对维度与步长的列表</translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, which is no vector here</source>
        <translation>读取维度为 %1 的张量，它在此处不是向量</translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, which is no vector</source>
        <translation>读取维度为 %1 的张量，它不是向量</translation>
    </message>
    <message>
        <source>its weights %1 do not fit a vector of %2</source>
        <translation>其权重 %1 与长度为 %2 的向量不符</translation>
    </message>
    <message>
        <source>makes nothing, or too much</source>
        <translation>不产生任何内容，或产生过多</translation>
    </message>
    <message>
        <source>multiplies a constant by a tensor, which is not supported</source>
        <translation>将常量与张量相乘，不受支持</translation>
    </message>
    <message>
        <source>is over too many elements</source>
        <translation>涉及的元素过多</translation>
    </message>
    <message>
        <source>is along another axis than the channels</source>
        <translation>沿通道以外的轴进行</translation>
    </message>
    <message>
        <source>its %1 are not a few integers</source>
        <translation>其 %1 不是若干整数</translation>
    </message>
    <message>
        <source>the list of axes</source>
        <translation>轴列表</translation>
    </message>
    <message>
        <source>has %1 pads for %2 axes</source>
        <translation>有 %1 个填充，却有 %2 个轴</translation>
    </message>
    <message>
        <source>its mode &apos;%1&apos; is not known</source>
        <translation>其 mode“%1”未知</translation>
    </message>
    <message>
        <source>has %1 scales for %2 axes</source>
        <translation>有 %1 个缩放比例，却有 %2 个轴</translation>
    </message>
    <message>
        <source>has %1 sizes for %2 axes</source>
        <translation>有 %1 个大小，却有 %2 个轴</translation>
    </message>
    <message>
        <source>scales %1 by %2</source>
        <translation>将 %1 缩放 %2 倍</translation>
    </message>
    <message>
        <source>makes an extent of %1</source>
        <translation>产生的维度为 %1</translation>
    </message>
    <message>
        <source>its output_shape has %1 numbers, not 2</source>
        <translation>其 output_shape 有 %1 个数，而不是 2 个</translation>
    </message>
    <message>
        <source>its window has the number %1</source>
        <translation>其窗口中有数 %1</translation>
    </message>
    <message>
        <source>its weights have the dims %1, which do not fit an input of %2</source>
        <translation>其权重维度为 %1，与 %2 的输入不符</translation>
    </message>
    <message>
        <source>reads a tensor of dims %1, which is no image</source>
        <translation>读取维度为 %1 的张量，它不是图像</translation>
    </message>
    <message>
        <source>its epsilon is below 0</source>
        <translation>其 epsilon 小于 0</translation>
    </message>
    <message>
        <source>gives its means too, which is not supported</source>
        <translation>还输出其均值，不受支持</translation>
    </message>
    <message>
        <source>scales or shifts every element by another number, which is not supported</source>
        <translation>对每个元素用不同的数缩放或平移，不受支持</translation>
    </message>
    <message>
        <source>its keep_aspect_ratio_policy &apos;%1&apos; is not known</source>
        <translation>其 keep_aspect_ratio_policy“%1”未知</translation>
    </message>
    <message>
        <source>its coordinate_transformation_mode &apos;%1&apos; is not known</source>
        <translation>其 coordinate_transformation_mode“%1”未知</translation>
    </message>
    <message>
        <source>its nearest_mode &apos;%1&apos; is not known</source>
        <translation>其 nearest_mode“%1”未知</translation>
    </message>
    <message>
        <source>makes one extent larger and the other smaller, which was not defined then</source>
        <translation>一个维度放大而另一个缩小，当时没有对此的定义</translation>
    </message>
    <message>
        <source>resizes along no axis</source>
        <translation>没有沿任何轴改变大小</translation>
    </message>
    <message>
        <source>its scales are not a few numbers</source>
        <translation>其缩放比例不是若干个数</translation>
    </message>
    <message>
        <source>has neither scales nor sizes</source>
        <translation>既没有缩放比例也没有大小</translation>
    </message>
    <message>
        <source>the list of scales</source>
        <translation>缩放比例列表</translation>
    </message>
    <message>
        <source>the list of sizes</source>
        <translation>大小列表</translation>
    </message>
    <message>
        <source>resizes the batch or the channels</source>
        <translation>改变批或通道的大小</translation>
    </message>
    <message>
        <source>resizes a part of the map, which is not supported</source>
        <translation>只改变特征图一部分的大小，不受支持</translation>
    </message>
    <message>
        <source>makes the map smaller with antialias, which is not supported</source>
        <translation>以 antialias 缩小特征图，不受支持</translation>
    </message>
    <message>
        <source>leaves out what is outside of the map, which is not supported</source>
        <translation>排除特征图之外的内容，不受支持</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; has a size that ONNX cannot state with its scales</source>
        <translation>层“%1”的大小无法用 ONNX 的缩放比例表示</translation>
    </message>
    <message>
        <source>its value is not one constant number</source>
        <translation>其值不是单个常数</translation>
    </message>
    <message>
        <source>has %1 pads for a tensor of dims %2</source>
        <translation>有 %1 个填充，张量维度却为 %2</translation>
    </message>
    <message>
        <source>pads the batch or the channels</source>
        <translation>对批或通道做填充</translation>
    </message>
    <message>
        <source>pads with something that is not a number</source>
        <translation>填充的内容不是数</translation>
    </message>
    <message>
        <source>its second input is not a few integers</source>
        <translation>其第二个输入不是若干整数</translation>
    </message>
    <message>
        <source>reorders the elements of a tensor, which is not supported</source>
        <translation>重新排列张量的元素，不受支持</translation>
    </message>
    <message>
        <source>the network has more than the 2 GiB that an ONNX file can hold</source>
        <translation>网络超过 ONNX 文件所能容纳的 2 GiB</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; has constants of another size than its shape says</source>
        <translation>层“%1”的常量大小与其形状不符</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 elements, not %3</source>
        <translation>“%1”有 %2 个元素，而不是 %3 个</translation>
    </message>
    <message>
        <source>its %1 has %2 numbers, not %3</source>
        <translation>其 %1 有 %2 个数，而不是 %3 个</translation>
    </message>
    <message>
        <source>a tensor&apos;s number is out of range</source>
        <translation>张量编号超出范围</translation>
    </message>
    <message>
        <source>&apos;bytes&apos; must give a number by layout</source>
        <translation>“bytes”必须为每种布局给出一个数</translation>
    </message>
    <message>
        <source>&apos;same&apos; must give a layout by layout</source>
        <translation>“same”必须为每种布局给出一种布局</translation>
    </message>
    <message>
        <source>&apos;row_bytes&apos; must give a number by layout</source>
        <translation>“row_bytes”必须为每种布局给出一个数</translation>
    </message>
    <message>
        <source>the rows of &apos;%1&apos; are not all of its bytes</source>
        <translation>“%1”的各行不是其全部字节</translation>
    </message>
    <message>
        <source>&apos;rows&apos; is out of range or does not rise</source>
        <translation>“rows”超出范围或没有递增</translation>
    </message>
    <message>
        <source>&apos;same&apos; must name the first of equal layouts</source>
        <translation>“same”必须指明相同布局中的第一个</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and its first equal layout differ in bytes</source>
        <translation>“%1”与其首个相同布局的字节数不同</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has no bytes for layout %2</source>
        <translation>张量“%1”没有布局 %2 的字节数</translation>
    </message>
    <message>
        <source>reads tensor &apos;%1&apos;, which no earlier layer makes</source>
        <translation>读取张量“%1”，它不由任何前面的层产生</translation>
    </message>
    <message>
        <source>reads no tensor</source>
        <translation>没有读取任何张量</translation>
    </message>
    <message>
        <source>gathers more than one row, or not from the rows of one tensor</source>
        <translation>收集不止一行，或不是从同一张量的行中收集</translation>
    </message>
    <message>
        <source>must make tensor &apos;%1&apos;: layer i makes tensor i + 1</source>
        <translation>必须产生张量“%1”：第 i 层产生第 i + 1 个张量</translation>
    </message>
    <message>
        <source>has no candidates</source>
        <translation>没有候选</translation>
    </message>
    <message>
        <source>takes %1 bytes for form &apos;%2&apos; of the constants &apos;%3&apos;, but layer &apos;%4&apos; takes %5 for the same, which is stored once</source>
        <translation>常量“%3”的形式“%2”占 %1 字节，而层“%4”中同样的内容占 %5，它只存储一次</translation>
    </message>
    <message>
        <source>a second tensor &apos;%1&apos;</source>
        <translation>第二个张量“%1”</translation>
    </message>
    <message>
        <source>has %1 layers and %2 tensors; the network&apos;s input and each layer&apos;s output make one more than layers</source>
        <translation>有 %1 层和 %2 个张量；网络的输入加上每层的输出，应比层数多一</translation>
    </message>
    <message>
        <source>a tensor stands there twice</source>
        <translation>有张量出现两次</translation>
    </message>
    <message>
        <source>names a layout that is not the first of its equals</source>
        <translation>指明的布局不是相同布局中的第一个</translation>
    </message>
    <message>
        <source>from and to are the same</source>
        <translation>from 与 to 相同</translation>
    </message>
    <message>
        <source>there is no transform from %1 to %2</source>
        <translation>没有从 %1 到 %2 的转换</translation>
    </message>
    <message>
        <source>%1 of %2 measured times are those of kernels alone, which do not say what they take in a running network: measure it anew.</source>
        <translation>%2 项实测时间中有 %1 项是单独运行内核所得，不能说明在网络运行中的用时：请重新测量。</translation>
    </message>
    <message>
        <source>%1 of %2 measured times are those in &apos;%3&apos;, another network.</source>
        <translation>%2 项实测时间中有 %1 项取自另一个网络“%3”。</translation>
    </message>
    <message>
        <source>Other programs ran when the profile &apos;%1&apos; was measured (load %2).</source>
        <translation>测量性能档案“%1”时有其他程序在运行（负载 %2）。</translation>
    </message>
    <message>
        <source>When the profile &apos;%1&apos; was measured, the clock&apos;s governor was &apos;%2&apos;, not &apos;performance&apos;.</source>
        <translation>测量性能档案“%1”时，调频策略是“%2”，而不是“performance”。</translation>
    </message>
    <message>
        <source>While the profile &apos;%1&apos; was measured, the clock went from %2 to %3 MHz.</source>
        <translation>测量性能档案“%1”期间，时钟从 %2 变为 %3 MHz。</translation>
    </message>
    <message>
        <source>When the profile &apos;%1&apos; was measured, the processor was at %2 degrees Celsius.</source>
        <translation>测量性能档案“%1”时，处理器温度为 %2 摄氏度。</translation>
    </message>
    <message>
        <source>Chosen without a question.</source>
        <translation>未提出要求而选定。</translation>
    </message>
    <message>
        <source>is not there, though it is built and installed with this program</source>
        <translation>不存在，尽管它随本程序一起编译和安装</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no word</source>
        <translation>“%1”不是一个词</translation>
    </message>
    <message>
        <source>The kernels have changed since the profile &apos;%1&apos; was timed: its times may no longer hold.</source>
        <translation>自性能档案“%1”计时以来，内核已更改：其时间可能不再有效。</translation>
    </message>
    <message>
        <source>The profile &apos;%1&apos; has %2 time of primitives that are unknown here; they are ignored.</source>
        <translation>性能档案“%1”中有 %2 项时间属于此处未知的原语；已忽略。</translation>
    </message>
    <message>
        <source>The profile &apos;%1&apos; has %2 times of primitives that are unknown here; they are ignored.</source>
        <translation>性能档案“%1”中有 %2 项时间属于此处未知的原语；已忽略。</translation>
    </message>
    <message>
        <source>%1 (and %2 more like it).</source>
        <translation>%1（另有 %2 项类似）。</translation>
    </message>
    <message>
        <source>From %1 to %2 of %3, the way over %4 takes %5 ns, the direct transform %6 ns</source>
        <translation>%3 从 %1 到 %2，经由 %4 需 %5 ns，直接转换需 %6 ns</translation>
    </message>
    <message>
        <source>there is no profile or file &apos;%1&apos;; built in: %2</source>
        <translation>没有性能档案或文件“%1”；内置的有：%2</translation>
    </message>
    <message>
        <source>holds times taken under an emulator, which say nothing about a board (--allow-emulated uses them all the same)</source>
        <translation>含有在仿真器下测得的时间，不能说明任何开发板的情况（--allow-emulated 仍可使用）</translation>
    </message>
    <message>
        <source>times taken under an emulator cannot be saved as those of &apos;%1&apos;</source>
        <translation>在仿真器下测得的时间不能保存为“%1”的时间</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large a tensor</source>
        <translation>“%1”作为张量过大</translation>
    </message>
    <message>
        <source>this shape and primitive stand there twice</source>
        <translation>此形状与原语的组合出现两次</translation>
    </message>
    <message>
        <source>this shape and pair of layouts stand there twice</source>
        <translation>此形状与布局对的组合出现两次</translation>
    </message>
    <message>
        <source>holds the times of another machine (%1); choose another file</source>
        <translation>含有另一台机器（%1）的时间；请选择其他文件</translation>
    </message>
    <message>
        <source>&apos;families&apos; has the wrong type or is out of range</source>
        <translation>“families”类型错误或超出范围</translation>
    </message>
    <message>
        <source>a coefficient is negative or too large</source>
        <translation>有系数为负或过大</translation>
    </message>
    <message>
        <source>there is no measurement to fit to</source>
        <translation>没有可供拟合的测量值</translation>
    </message>
    <message>
        <source>this machine has %1 cores: cannot time %2 threads</source>
        <translation>本机有 %1 个核心：无法为 %2 个线程计时</translation>
    </message>
    <message>
        <source>at least one repeat is needed</source>
        <translation>至少需要重复一次</translation>
    </message>
    <message>
        <source>order &apos;%1&apos; is not fixed or chosen</source>
        <translation>顺序“%1”既不是 fixed 也不是 chosen</translation>
    </message>
    <message>
        <source>&apos;budget&apos; and &apos;deadline&apos; cannot both be set</source>
        <translation>“budget”和“deadline”不能同时设置</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no object, or there are too many</source>
        <translation>“%1”不是对象，或数量过多</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no text</source>
        <translation>“%1”不是文本</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no list, or there are too many</source>
        <translation>“%1”不是列表，或数量过多</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a member that is no text</source>
        <translation>“%1”有成员不是文本</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a member that does not name a first and a last layer</source>
        <translation>“%1”有成员没有指明首层和末层</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no member of a session</source>
        <translation>“%1”不是会话的成员</translation>
    </message>
    <message>
        <source>kind &apos;%1&apos; is not %2</source>
        <translation>类型“%1”不是%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not between 1 and %2</source>
        <translation>“%1”不在 1 至 %2 之间</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no text, or there are too many</source>
        <translation>“%1”不是文本，或数量过多</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 不是数</translation>
    </message>
    <message>
        <source>%1 is negative or too large</source>
        <translation>%1 为负或过大</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>%1 不是整数</translation>
    </message>
    <message>
        <source>%1 is out of range</source>
        <translation>%1 超出范围</translation>
    </message>
    <message>
        <source>%1 is negative</source>
        <translation>%1 为负</translation>
    </message>
    <message>
        <source>%1 is no name of a row</source>
        <translation>%1 不是行的名称</translation>
    </message>
    <message>
        <source>has %1 numbers, wanted are %2</source>
        <translation>有 %1 个数，需要 %2 个</translation>
    </message>
    <message>
        <source>a second row &apos;%1&apos;</source>
        <translation>第二个行“%1”</translation>
    </message>
    <message>
        <source>row &apos;%1&apos; is missing</source>
        <translation>缺少行“%1”</translation>
    </message>
    <message>
        <source>%1 is no whole number from 1 to 65536</source>
        <translation>%1 不是 1 至 65536 的整数</translation>
    </message>
    <message>
        <source>times of sparse kernels are not known here</source>
        <translation>此处没有稀疏内核的时间</translation>
    </message>
    <message>
        <source>the kernel is larger than the input</source>
        <translation>卷积核大于输入</translation>
    </message>
    <message>
        <source>column %1: reads %2 channels, but the layer before makes %3</source>
        <translation>第 %1 列：读取 %2 个通道，但前一层产生 %3 个</translation>
    </message>
    <message>
        <source>%1 is neither chw, hcw nor hwc</source>
        <translation>%1 不是 chw、hcw 或 hwc</translation>
    </message>
    <message>
        <source>has %1 cells, wanted are a primitive and its two layouts</source>
        <translation>有 %1 个单元格，需要一个原语及其两种布局</translation>
    </message>
    <message>
        <source>a second primitive %1</source>
        <translation>第二个原语 %1</translation>
    </message>
    <message>
        <source>takes too many bytes</source>
        <translation>占用的字节过多</translation>
    </message>
    <message>
        <source>primitive &apos;%1&apos; has no row in %2</source>
        <translation>原语“%1”在 %2 中没有对应的行</translation>
    </message>
    <message>
        <source>no primitive has a time in column %1</source>
        <translation>第 %1 列中没有任何原语的时间</translation>
    </message>
    <message>
        <source>has %1 columns for %2 layers</source>
        <translation>有 %1 列，却有 %2 层</translation>
    </message>
    <message>
        <source>column %1 is of another shape than the layer&apos;s input</source>
        <translation>第 %1 列的形状与该层输入不同</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no A-to-B</source>
        <translation>“%1”不是 A-to-B 形式</translation>
    </message>
    <message>
        <source>the workspace of primitive &apos;%1&apos; is not known</source>
        <translation>原语“%1”的工作区未知</translation>
    </message>
    <message>
        <source>column %1 is not known</source>
        <translation>第 %1 列未知</translation>
    </message>
    <message>
        <source>column %1 stands twice</source>
        <translation>第 %1 列出现两次</translation>
    </message>
    <message>
        <source>column &apos;%1&apos; is missing</source>
        <translation>缺少列“%1”</translation>
    </message>
    <message>
        <source>has no buffers</source>
        <translation>没有缓冲区</translation>
    </message>
    <message>
        <source>has more than %1 buffers</source>
        <translation>超过 %1 个缓冲区</translation>
    </message>
    <message>
        <source>has %1 cells, the header has %2</source>
        <translation>有 %1 个单元格，表头有 %2 个</translation>
    </message>
    <message>
        <source>the id is empty</source>
        <translation>id 为空</translation>
    </message>
    <message>
        <source>a second buffer %1</source>
        <translation>第二个缓冲区 %1</translation>
    </message>
    <message>
        <source>size %1 is negative</source>
        <translation>大小 %1 为负</translation>
    </message>
    <message>
        <source>lower %1 is not below upper %2</source>
        <translation>lower %1 不小于 upper %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be &quot;here&quot; or &quot;there&quot;</source>
        <translation>“%1”必须是 &quot;here&quot; 或 &quot;there&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of words</source>
        <translation>“%1”必须是词的列表</translation>
    </message>
    <message>
        <source>a board&apos;s name is 1 to 64 letters, digits, spaces and . _ + -, the first of them a letter or a digit</source>
        <translation>开发板名称由 1 到 64 个字母、数字、空格和 . _ + - 组成，第一个为字母或数字</translation>
    </message>
    <message>
        <source>the host begins with &apos;-&apos;: ssh would take it for an option</source>
        <translation>主机以“-”开头：ssh 会把它当作选项</translation>
    </message>
    <message>
        <source>the host must be an alias of OpenSSH&apos;s or user@host, of letters, digits and . _ - @ : % + [ ]</source>
        <translation>主机必须是 OpenSSH 别名或 user@host，由字母、数字和 . _ - @ : % + [ ] 组成</translation>
    </message>
    <message>
        <source>the host is no user@host</source>
        <translation>主机不是 user@host 形式</translation>
    </message>
    <message>
        <source>the port must be a number from 1 to 65535</source>
        <translation>端口必须是 1 至 65535 的数</translation>
    </message>
    <message>
        <source>the identity file&apos;s name holds a control character</source>
        <translation>密钥文件名中含有控制字符</translation>
    </message>
    <message>
        <source>the folder on the board is empty or holds a control character</source>
        <translation>开发板上的文件夹为空或含有控制字符</translation>
    </message>
    <message>
        <source>the compiler on the board begins with &apos;-&apos; or holds a control character</source>
        <translation>开发板上的编译器以“-”开头或含有控制字符</translation>
    </message>
    <message>
        <source>the runner has more than 64 words</source>
        <translation>运行器超过 64 个词</translation>
    </message>
    <message>
        <source>a word of the runner holds a control character</source>
        <translation>运行器中有词含控制字符</translation>
    </message>
    <message>
        <source>a word of the runner is empty</source>
        <translation>运行器中有空词</translation>
    </message>
    <message>
        <source>the runner begins with &apos;-&apos;</source>
        <translation>运行器以“-”开头</translation>
    </message>
    <message>
        <source>the CPUs to pin to must be a list of numbers such as 0,4-7</source>
        <translation>要绑定的 CPU 必须是数的列表，例如 0,4-7</translation>
    </message>
    <message>
        <source>the number of threads must be 1 to 4096</source>
        <translation>线程数必须为 1 至 4096</translation>
    </message>
    <message>
        <source>there is no place for your boards: neither XDG_CONFIG_HOME nor HOME is set</source>
        <translation>没有存放您的开发板的位置：XDG_CONFIG_HOME 和 HOME 均未设置</translation>
    </message>
    <message>
        <source>the compiler begins with &apos;-&apos; or holds a control character</source>
        <translation>编译器以“-”开头或含有控制字符</translation>
    </message>
    <message>
        <source>the ISA must be %1 or %2</source>
        <translation>ISA 必须是 %1 或 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: what stands behind the colon is no port</source>
        <translation>“%1”：冒号后面不是端口</translation>
    </message>
    <message>
        <source>is the file of a board called &apos;%1&apos;, so its name must be %2</source>
        <translation>是名为“%1”的开发板的文件，因此其文件名必须为 %2</translation>
    </message>
    <message>
        <source>board &apos;host&apos;: that is the name of this machine; choose another</source>
        <translation>开发板“host”：这是本机的名称；请另选一个</translation>
    </message>
    <message>
        <source>&apos;host&apos; is the name of this machine</source>
        <translation>“host”是本机的名称</translation>
    </message>
    <message>
        <source>there is no such board of yours</source>
        <translation>您没有这样的开发板</translation>
    </message>
    <message>
        <source>there is no board &apos;%1&apos;; known: %2</source>
        <translation>没有开发板“%1”；已知：%2</translation>
    </message>
    <message>
        <source>nobody has said how it is reached: state its host in %1</source>
        <translation>尚未指明如何连接：请在 %1 中写明其主机</translation>
    </message>
    <message>
        <source>%1 has %2 cores: cannot time %3 threads</source>
        <translation>%1 有 %2 个核心：无法为 %3 个线程计时</translation>
    </message>
    <message>
        <source>repeats must be 1 to 1000</source>
        <translation>重复次数必须为 1 至 1000</translation>
    </message>
    <message>
        <source>times taken under an emulator cannot bear the name of a board; choose another file, such as %1</source>
        <translation>在仿真器下测得的时间不能冠以开发板的名称；请选择其他文件，例如 %1</translation>
    </message>
    <message>
        <source>times taken under an emulator cannot bear the name of a board</source>
        <translation>在仿真器下测得的时间不能冠以开发板的名称</translation>
    </message>
    <message>
        <source>the compiler &apos;%1&apos; is not installed on this machine</source>
        <translation>本机未安装编译器“%1”</translation>
    </message>
    <message>
        <source>the compiler &apos;%1&apos; is not installed on this machine (%2)</source>
        <translation>本机未安装编译器“%1”（%2）</translation>
    </message>
    <message>
        <source>the compiler ended with status %1</source>
        <translation>编译器以状态 %1 结束</translation>
    </message>
    <message>
        <source>%1 does not compile: %2</source>
        <translation>%1 无法编译：%2</translation>
    </message>
    <message>
        <source>%1 does not compile there: %2</source>
        <translation>%1 在那里无法编译：%2</translation>
    </message>
    <message>
        <source>refused what is no measurement asked for: %1</source>
        <translation>拒绝了并非所要求的测量值：%1</translation>
    </message>
    <message>
        <source>it prints no measurements, but: %1</source>
        <translation>它输出的不是测量值，而是：%1</translation>
    </message>
    <message>
        <source>its profiler is compiled for %1, not for the board&apos;s %2: correct the board&apos;s flags</source>
        <translation>其测量程序是为 %1 编译的，而不是开发板的 %2：请更正该开发板的编译选项</translation>
    </message>
    <message>
        <source>it says that it is an emulator, whose times say nothing about a board; name the emulator as the board&apos;s runner to go through with it</source>
        <translation>它自称是仿真器，其时间不能说明任何开发板的情况；若仍要继续，请将该仿真器指定为开发板的运行器</translation>
    </message>
    <message>
        <source>the reference kernel takes %1 % longer than at the start: the clock is not steady (is the board throttled?), so times may be wrong by as much</source>
        <translation>参考内核比开始时慢 %1%：时钟不稳定（开发板降频了吗？），因此时间可能有同样大小的误差</translation>
    </message>
    <message>
        <source>the reference kernel takes %1 % less than at the start: the clock is not steady (is the board throttled?), so times may be wrong by as much</source>
        <translation>参考内核比开始时快 %1%：时钟不稳定（开发板降频了吗？），因此时间可能有同样大小的误差</translation>
    </message>
    <message>
        <source>does not fit into the board&apos;s memory</source>
        <translation>放不进开发板的内存</translation>
    </message>
    <message>
        <source>the profiler was ended by signal %1</source>
        <translation>测量程序被信号 %1 终止</translation>
    </message>
    <message>
        <source>the profiler was ended by signal %1, perhaps for want of memory</source>
        <translation>测量程序被信号 %1 终止，可能是内存不足</translation>
    </message>
    <message>
        <source>the profiler ended before it was through</source>
        <translation>测量程序未完成就结束了</translation>
    </message>
    <message>
        <source>%1; %2 new times are kept in %3, and the same again goes on from there</source>
        <translation>%1；%2 项新时间保存在 %3 中，再次执行相同操作将从那里继续</translation>
    </message>
    <message>
        <source>its machine is %1, but the board&apos;s ISA %2 needs %3</source>
        <translation>其机器为 %1，但开发板的 ISA %2 需要 %3</translation>
    </message>
    <message>
        <source>its processor has no %1, which the board&apos;s ISA %2 needs</source>
        <translation>其处理器没有开发板的 ISA %2 所需的 %1</translation>
    </message>
    <message>
        <source>AVX2 with FMA</source>
        <translation>带 FMA 的 AVX2</translation>
    </message>
    <message>
        <source>it does not answer as a Unix machine does</source>
        <translation>它的应答不像 Unix 机器</translation>
    </message>
    <message>
        <source>the runner &apos;%1&apos; is not there</source>
        <translation>运行器“%1”不存在</translation>
    </message>
    <message>
        <source>there is no space left in %1</source>
        <translation>%1 中没有剩余空间</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written: %2</source>
        <translation>无法写入文件夹 %1：%2</translation>
    </message>
    <message>
        <source>there is no tar on the board, which uploads need</source>
        <translation>开发板上没有上传所需的 tar</translation>
    </message>
    <message>
        <source>programs cannot be pinned to CPUs %1 there</source>
        <translation>那里的程序无法绑定到 CPU %1</translation>
    </message>
    <message>
        <source>there is no compiler &apos;%1&apos; on the board</source>
        <translation>开发板上没有编译器“%1”</translation>
    </message>
    <message>
        <source>the compiler &apos;%1&apos; makes programs for %2, but the board&apos;s machine is %3</source>
        <translation>编译器“%1”生成 %2 的程序，但开发板的机器为 %3</translation>
    </message>
    <message>
        <source>the clock&apos;s governor is &apos;%1&apos;: with &apos;performance&apos; times are steadier</source>
        <translation>调频策略为“%1”：用“performance”时间更稳定</translation>
    </message>
    <message>
        <source>it has %1 cores online, not the board&apos;s %2</source>
        <translation>它有 %1 个核心在线，而不是开发板设置中的 %2 个</translation>
    </message>
    <message>
        <source>less than 64 MiB of disk are free, which some plans need</source>
        <translation>可用磁盘不足 64 MiB，某些方案需要这么多</translation>
    </message>
    <message>
        <source>less than 128 MiB of memory are free, which some layers need</source>
        <translation>可用内存不足 128 MiB，某些层需要这么多</translation>
    </message>
    <message>
        <source>programs are run by &apos;%1&apos;: their times are marked as emulated</source>
        <translation>程序由“%1”运行：其时间标记为仿真</translation>
    </message>
    <message>
        <source>cannot talk to another program: %1</source>
        <translation>无法与另一程序通信：%1</translation>
    </message>
    <message>
        <source>cannot capture a program&apos;s output: %1</source>
        <translation>无法捕获程序的输出：%1</translation>
    </message>
    <message>
        <source>it ended with status %1</source>
        <translation>它以状态 %1 结束</translation>
    </message>
    <message>
        <source>its reply is no report of this plan: %1</source>
        <translation>其应答不是此方案的报告：%1</translation>
    </message>
    <message>
        <source>its profiler does not tell how fast it is: %1</source>
        <translation>其测量程序没有说明自身的速度：%1</translation>
    </message>
    <message>
        <source>the plan %1 did not run there: %2</source>
        <translation>方案 %1 未能在那里运行：%2</translation>
    </message>
    <message>
        <source>has changed since it was run</source>
        <translation>自运行以来已更改</translation>
    </message>
    <message>
        <source>was exported with other kernels than these, so its times are not theirs</source>
        <translation>是用其他版本的内核导出的，因此其时间不属于当前内核</translation>
    </message>
    <message>
        <source>its run was not right, so its times are not kept</source>
        <translation>其运行不正确，因此不保存其时间</translation>
    </message>
    <message>
        <source>%1 does not state its shape: export it anew</source>
        <translation>%1 没有说明其形状：请重新导出</translation>
    </message>
    <message>
        <source>the board has no space left</source>
        <translation>开发板没有剩余空间</translation>
    </message>
    <message>
        <source>the folder cannot be made or entered: %1</source>
        <translation>无法创建或进入文件夹：%1</translation>
    </message>
    <message>
        <source>the folder cannot be written: %1</source>
        <translation>无法写入文件夹：%1</translation>
    </message>
    <message>
        <source>not all bytes have arrived</source>
        <translation>并非所有字节都已到达</translation>
    </message>
    <message>
        <source>the upload failed</source>
        <translation>上传失败</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: is no name for a file on a board</source>
        <translation>“%1”：不能作为开发板上的文件名</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>its host key has changed since you last accepted it: either it was installed anew or another machine answers in its place</source>
        <translation>自您上次接受以来，其主机密钥已更改：要么它重装过系统，要么是另一台机器在代它应答</translation>
    </message>
    <message>
        <source>its host key is unknown: log in once by hand with ssh and accept the key after comparing it</source>
        <translation>其主机密钥未知：请先用 ssh 手动登录一次，核对后接受密钥</translation>
    </message>
    <message>
        <source>ssh refuses the identity file, because others may read it</source>
        <translation>ssh 拒绝该密钥文件，因为他人可以读取它</translation>
    </message>
    <message>
        <source>it refuses your key</source>
        <translation>它拒绝您的密钥</translation>
    </message>
    <message>
        <source>it refuses your keys, of which there are too many</source>
        <translation>它拒绝您的密钥，因为密钥过多</translation>
    </message>
    <message>
        <source>there is no host of that name</source>
        <translation>没有该名称的主机</translation>
    </message>
    <message>
        <source>it refuses the connection: no ssh server listens there</source>
        <translation>它拒绝连接：那里没有 ssh 服务在监听</translation>
    </message>
    <message>
        <source>there is no way to it in the network</source>
        <translation>网络中没有通往它的路由</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>它没有应答</translation>
    </message>
    <message>
        <source>it does not answer any more</source>
        <translation>它不再应答</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>它关闭了连接</translation>
    </message>
    <message>
        <source>ssh cannot read its configuration</source>
        <translation>ssh 无法读取其配置</translation>
    </message>
    <message>
        <source>ssh refuses its configuration file, because others may write it</source>
        <translation>ssh 拒绝其配置文件，因为他人可以写入它</translation>
    </message>
    <message>
        <source>ssh does not understand its configuration</source>
        <translation>ssh 无法理解其配置</translation>
    </message>
    <message>
        <source>its reply is longer than anything that was asked for</source>
        <translation>其应答比所请求的任何内容都长</translation>
    </message>
    <message>
        <source>it prints without end when one logs in</source>
        <translation>登录时它不停地输出</translation>
    </message>
    <message>
        <source>its reply has a line without end: %1</source>
        <translation>其应答有一行没有结尾：%1</translation>
    </message>
    <message>
        <source>ssh cannot connect</source>
        <translation>ssh 无法连接</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>it was not done within %1 s</source>
        <translation>它未能在 %1 s 内完成</translation>
    </message>
    <message>
        <source>it has said nothing for %1 s</source>
        <translation>它已有 %1 s 没有任何输出</translation>
    </message>
    <message>
        <source>ssh cannot be started on this machine (%1): install OpenSSH&apos;s client</source>
        <translation>无法在本机启动 ssh（%1）：请安装 OpenSSH 客户端</translation>
    </message>
    <message>
        <source>sh cannot be started on this machine: %1</source>
        <translation>无法在本机启动 sh：%1</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>the connection was lost (%1)</source>
        <translation>连接已断开（%1）</translation>
    </message>
    <message>
        <source>it does not run sh for us</source>
        <translation>它不为我们运行 sh</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>compiling</source>
        <translation>正在编译</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>the compiled program is cut off</source>
        <translation>编译出的程序被截断</translation>
    </message>
    <message>
        <source>the compiled program is no little-endian ELF file</source>
        <translation>编译出的程序不是小端序 ELF 文件</translation>
    </message>
    <message>
        <source>exists and is no folder</source>
        <translation>已存在，且不是文件夹</translation>
    </message>
    <message>
        <source>exists and is no earlier export, so it is left as it is</source>
        <translation>已存在，且不是先前的导出，因此保持原样</translation>
    </message>
    <message>
        <source>holds &apos;%1&apos;, which no export wrote, so it is left as it is</source>
        <translation>含有并非导出所写的“%1”，因此保持原样</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: the primitive &apos;%2&apos; cannot %3</source>
        <translation>层“%1”：原语“%2”不能%3</translation>
    </message>
    <message>
        <source>add into another tensor</source>
        <translation>累加到另一个张量</translation>
    </message>
    <message>
        <source>read a slice of a wider tensor</source>
        <translation>读取更宽张量的切片</translation>
    </message>
    <message>
        <source>write a slice of a wider tensor</source>
        <translation>写入更宽张量的切片</translation>
    </message>
    <message>
        <source>make bands of %1 rows</source>
        <translation>产生 %1 行的条带</translation>
    </message>
    <message>
        <source>read rows of a tensor in a layout whose rows are no ranges of bytes</source>
        <translation>读取这种布局的张量的行，因为其各行不是连续的字节</translation>
    </message>
    <message>
        <source>the plan has not the buffers of its segments</source>
        <translation>方案没有其各段的缓冲区</translation>
    </message>
    <message>
        <source>there is no such transform</source>
        <translation>没有这样的转换</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos;: the primitive &apos;%2&apos; cannot compute it in this program</source>
        <translation>层“%1”：原语“%2”在本程序中不能计算它</translation>
    </message>
    <message>
        <source>the plan has no steps</source>
        <translation>方案没有步骤</translation>
    </message>
    <message>
        <source>the plan is of another network</source>
        <translation>方案属于另一个网络</translation>
    </message>
    <message>
        <source>the plan wants outputs that are made by a layer, each once</source>
        <translation>方案要求的输出应各由一层产生一次</translation>
    </message>
    <message>
        <source>the plan states an arena that is no multiple of 64 bytes</source>
        <translation>方案所述的内存池不是 64 字节的整数倍</translation>
    </message>
    <message>
        <source>the plan places &apos;%1&apos; outside its arena</source>
        <translation>方案将“%1”放在其内存池之外</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; shares the constants &apos;%2&apos; with a layer of another shape</source>
        <translation>层“%1”与另一形状的层共用常量“%2”</translation>
    </message>
    <message>
        <source>board &apos;%1&apos;: &apos;%2&apos; among its flags is no compiler option</source>
        <translation>开发板“%1”：其选项中的“%2”不是编译器选项</translation>
    </message>
    <message>
        <source>there is no instruction set &apos;%1&apos;; known: %2</source>
        <translation>没有指令集“%1”；已知：%2</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; (%2) gives what is not a number on the sample input, so that there is no right output</source>
        <translation>层“%1”（%2）对样例输入给出的不是数，因此没有正确的输出</translation>
    </message>
    <message>
        <source>layer &apos;%1&apos; (%2) gives an infinite number on the sample input, so that there is no right output</source>
        <translation>层“%1”（%2）对样例输入给出无穷大，因此没有正确的输出</translation>
    </message>
    <message>
        <source>the sample input has %1 values, not %2</source>
        <translation>样例输入有 %1 个值，而不是 %2 个</translation>
    </message>
    <message>
        <source>cannot be compiled: this machine has no C compiler &apos;cc&apos;</source>
        <translation>无法编译：本机没有 C 编译器“cc”</translation>
    </message>
    <message>
        <source>does not compile</source>
        <translation>无法编译</translation>
    </message>
    <message>
        <source>does not link</source>
        <translation>无法链接</translation>
    </message>
    <message>
        <source>its program did not run</source>
        <translation>其程序未能运行</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a plan</source>
        <translation>“%1”不能作为方案名称</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a source file</source>
        <translation>“%1”不能作为源文件名称</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no compiler option</source>
        <translation>“%1”不是编译器选项</translation>
    </message>
    <message>
        <source>is not built into this program</source>
        <translation>没有内置于本程序</translation>
    </message>
    <message>
        <source>no plan fits %1 of &apos;%2&apos;; the least that does is %3 bytes (%4)</source>
        <translation>没有方案放得进“%2”的 %1；最少需要 %3 字节（%4）</translation>
    </message>
    <message>
        <source>the bytes of budget kind &apos;%1&apos; do not add up over layers</source>
        <translation>预算类型“%1”的字节数不能按层相加</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: no selection joins the layouts of its layers with the transforms that it has</source>
        <translation>问题“%1”：没有一种选择能用现有的转换衔接各层的布局</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: %2 wants tensor &apos;%3&apos; transformed from %4 to %5, for which there is no transform</source>
        <translation>问题“%1”：%2 要求将张量“%3”从 %4 转换为 %5，但没有这种转换</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no frontier of %2</source>
        <translation>问题“%1”：没有 %2 的前沿</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; has no layers</source>
        <translation>问题“%1”没有层</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; needs one tensor more than layers</source>
        <translation>问题“%1”的张量应比层多一个</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no layer &apos;%2&apos; to pin</source>
        <translation>问题“%1”：没有可固定的层“%2”</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; cannot run &apos;%3&apos;</source>
        <translation>问题“%1”：层“%2”不能运行“%3”</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: &apos;%2&apos; is banned, and layer &apos;%3&apos; is pinned to it</source>
        <translation>问题“%1”：“%2”已禁用，而层“%3”固定为它</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no primitive &apos;%2&apos; to ban</source>
        <translation>问题“%1”：没有可禁用的原语“%2”</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: pins, bans and the error limit leave layer &apos;%2&apos; no primitive to run</source>
        <translation>问题“%1”：固定、禁用和误差上限使层“%2”没有可运行的原语</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; has no candidates</source>
        <translation>问题“%1”：层“%2”没有候选</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; stands out of order</source>
        <translation>问题“%1”：层“%2”的次序不对</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; cannot be part of a segment: %3</source>
        <translation>问题“%1”：层“%2”不能成为段的一部分：%3</translation>
    </message>
    <message>
        <source>%1: tensor &apos;%2&apos; is too large for bands</source>
        <translation>%1：张量“%2”过大，无法分条带</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; reads what is not made yet</source>
        <translation>问题“%1”：层“%2”读取尚未产生的内容</translation>
    </message>
    <message>
        <source>budget kind &apos;%1&apos; is no bound on single candidates</source>
        <translation>预算类型“%1”不限制单个候选</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; is too wide for the dynamic programme%2</source>
        <translation>问题“%1”对动态规划来说过宽%2</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; is too wide for the dynamic programme at layer &apos;%2&apos; when the order is to be chosen; use --order fixed</source>
        <translation>问题“%1”在择优顺序下，于层“%2”处对动态规划来说过宽；请用 --order fixed</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos; is too wide for the dynamic programme at layer &apos;%2&apos;; use --method ilp</source>
        <translation>问题“%1”在层“%2”处对动态规划来说过宽；请用 --method ilp</translation>
    </message>
    <message>
        <source>this build of GLPK keeps one state for all threads and is no use</source>
        <translation>此版本的 GLPK 所有线程共用一个状态，无法使用</translation>
    </message>
    <message>
        <source>GLPK gave up on this ILP</source>
        <translation>GLPK 放弃了这个 ILP</translation>
    </message>
    <message>
        <source>the dynamic programme was stopped before it had an answer</source>
        <translation>动态规划在得出答案之前已停止</translation>
    </message>
    <message>
        <source>the ILP was stopped before it had an answer, or no layouts can be joined</source>
        <translation>ILP 在得出答案之前已停止，或没有可衔接的布局</translation>
    </message>
    <message>
        <source>the ILP was stopped before it had an answer</source>
        <translation>ILP 在得出答案之前已停止</translation>
    </message>
    <message>
        <source>stopped before there was an answer</source>
        <translation>在得出答案之前已停止</translation>
    </message>
    <message>
        <source>a budget cannot be negative</source>
        <translation>预算不能为负</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>the budget and the deadline</source>
        <translation>预算和时限</translation>
    </message>
    <message>
        <source>It is chosen.</source>
        <translation>已选用。</translation>
    </message>
    <message>
        <source>%1 has the same layouts, is no slower and needs no more memory.</source>
        <translation>%1 布局相同，不比它慢，所需内存也不更多。</translation>
    </message>
    <message>
        <source>No selection that meets the question uses it.</source>
        <translation>满足要求的选择都不使用它。</translation>
    </message>
    <message>
        <source>It would be as fast in all; ties go to less memory, then to the first in order.</source>
        <translation>总体同样快；相同时取内存较小者，再按先后顺序取第一个。</translation>
    </message>
    <message>
        <source>%1 slower in all</source>
        <translation>总体慢 %1</translation>
    </message>
    <message>
        <source>It takes %1 more than %2, and the best plan with it is %3.</source>
        <translation>它比 %2 多用 %1，采用它的最佳方案%3。</translation>
    </message>
    <message>
        <source>It takes as long as %1, and the best plan with it is %2.</source>
        <translation>它与 %1 用时相同，采用它的最佳方案%2。</translation>
    </message>
    <message>
        <source>Here it takes %1 less than %2, but its layouts and memory cost more elsewhere: %3.</source>
        <translation>在此处它比 %2 少用 %1，但其布局和内存使别处代价更大：%3。</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection, and none keeps %1.</source>
        <translation>动态规划涵盖了所有选择，没有一个满足%1。</translation>
    </message>
    <message>
        <source>No selection within the deadline was found; that there is none is not proven.</source>
        <translation>没有找到时限内的选择；尚未证明不存在。</translation>
    </message>
    <message>
        <source>No packing within the budget was found; that there is none is not proven.</source>
        <translation>没有找到预算内的打包方式；尚未证明不存在。</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the deadline, in whole numbers.</source>
        <translation>动态规划以整数涵盖了时限内的所有选择。</translation>
    </message>
    <message>
        <source>A smaller selection may keep the deadline; that none does is not proven.</source>
        <translation>可能有更小的选择满足时限；尚未证明没有。</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the budget, in whole numbers.</source>
        <translation>动态规划以整数涵盖了预算内的所有选择。</translation>
    </message>
    <message>
        <source>The dynamic programme was stopped before it could rule out a faster selection.</source>
        <translation>动态规划在排除更快的选择之前已停止。</translation>
    </message>
    <message>
        <source>A faster selection would fit by its live bytes; no packing of it was found.</source>
        <translation>有一个更快的选择，其存活字节数放得下，但没有找到相应的打包方式。</translation>
    </message>
    <message>
        <source>The ILP was stopped before it found a selection within %1.</source>
        <translation>ILP 在找到满足%1的选择之前已停止。</translation>
    </message>
    <message>
        <source>The dynamic programme covers every order and selection, and none keeps %1.</source>
        <translation>动态规划涵盖了所有顺序和选择，没有一个满足%1。</translation>
    </message>
    <message>
        <source>The ILP has no solution within %1.</source>
        <translation>ILP 在%1内无解。</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the deadline, in whole numbers; the ILP was stopped before it had proven the same.</source>
        <translation>动态规划以整数涵盖了时限内的所有选择；ILP 在证明同一结果之前已停止。</translation>
    </message>
    <message>
        <source>The ILP was stopped before it could rule out a smaller selection.</source>
        <translation>ILP 在排除更小的选择之前已停止。</translation>
    </message>
    <message>
        <source>The ILP&apos;s optimum, proven by branch and bound.</source>
        <translation>ILP 的最优解，由分支定界证明。</translation>
    </message>
    <message>
        <source>The ILP has no solution within the deadline that is 1 byte smaller.</source>
        <translation>ILP 在时限内没有再小 1 字节的解。</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the budget, in whole numbers; the ILP was stopped before it had proven the same.</source>
        <translation>动态规划以整数涵盖了预算内的所有选择；ILP 在证明同一结果之前已停止。</translation>
    </message>
    <message>
        <source>The ILP was stopped before it could rule out a faster selection.</source>
        <translation>ILP 在排除更快的选择之前已停止。</translation>
    </message>
    <message>
        <source>Every layer has its least time within the budget, without a transform.</source>
        <translation>每层都取得预算内的最短时间，且无需转换。</translation>
    </message>
    <message>
        <source>The dynamic programme covers every order; within the one that it chose the ILP has no solution that is 1 ns faster.</source>
        <translation>动态规划涵盖了所有顺序；在它选定的顺序内，ILP 没有再快 1 ns 的解。</translation>
    </message>
    <message>
        <source>The ILP has no solution within the budget that is 1 ns faster.</source>
        <translation>ILP 在预算内没有再快 1 ns 的解。</translation>
    </message>
    <message>
        <source>The ILP&apos;s optimum, faster than what the dynamic programme offered.</source>
        <translation>ILP 的最优解，比动态规划给出的更快。</translation>
    </message>
    <message>
        <source>It is as fast as anything is without a budget, and keeps the budget.</source>
        <translation>它与不设预算时的最快速度相同，且满足预算。</translation>
    </message>
    <message>
        <source>A baseline proves nothing; the bound is the least time without a budget.</source>
        <translation>基线方法不能证明任何结论；下界为不设预算时的最短时间。</translation>
    </message>
    <message>
        <source>No selection within %1 was found; that there is none is not proven.</source>
        <translation>没有找到满足%1的选择；尚未证明不存在。</translation>
    </message>
    <message>
        <source>The ILP&apos;s figures are beyond what it can compute with, and it ended before it could rule out a faster selection.</source>
        <translation>ILP 的数值超出其计算能力，在排除更快的选择之前已结束。</translation>
    </message>
    <message>
        <source>The ILP&apos;s figures are beyond what it can compute with, and it ended before it found a selection within %1.</source>
        <translation>ILP 的数值超出其计算能力，在找到满足%1的选择之前已结束。</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the deadline, in whole numbers; the ILP cannot compute with figures as large as these.</source>
        <translation>动态规划以整数涵盖了时限内的所有选择；ILP 无法用这么大的数值计算。</translation>
    </message>
    <message>
        <source>The dynamic programme covers every selection within the budget, in whole numbers; the ILP cannot compute with figures as large as these.</source>
        <translation>动态规划以整数涵盖了预算内的所有选择；ILP 无法用这么大的数值计算。</translation>
    </message>
    <message>
        <source>The ILP has no solution within the deadline.</source>
        <translation>ILP 在时限内无解。</translation>
    </message>
    <message>
        <source>The search ended before a selection within the deadline was known, or that there is none.</source>
        <translation>搜索在得知时限内有无选择之前已结束。</translation>
    </message>
    <message>
        <source>A baseline that does not keep the question proves nothing about others.</source>
        <translation>不满足要求的基线方法不能说明其他方案如何。</translation>
    </message>
    <message>
        <source>Time was up before anything better than a baseline was known.</source>
        <translation>在得出比基线方法更好的结果之前，时间已用完。</translation>
    </message>
    <message>
        <source>The search was stopped: among the points of least memory some may be missing.</source>
        <translation>搜索已停止：内存最小的那些点中可能有遗漏。</translation>
    </message>
    <message>
        <source>Not every point is proven: where the buffers of a selection do not pack into their live bytes, not all others were tried, so that points may be missing.</source>
        <translation>并非每个点都已证明：当某个选择的缓冲区无法按其存活字节数打包时，没有逐一尝试其他选择，因此可能遗漏一些点。</translation>
    </message>
    <message>
        <source>Time was up before a selection that keeps the question was known.</source>
        <translation>在得出满足要求的选择之前，时间已用完。</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>the search was stopped before it had an answer</source>
        <translation>搜索在得出答案之前已停止</translation>
    </message>
    <message>
        <source>Whether a selection that meets the question uses it was not found out.</source>
        <translation>尚未查明满足要求的选择是否使用它。</translation>
    </message>
    <message>
        <source>The search was stopped: points of less memory may be missing.</source>
        <translation>搜索已停止：可能遗漏内存更小的点。</translation>
    </message>
    <message>
        <source>Not every point is proven: where the buffers of a selection do not pack into their live bytes, not all others as fast were tried.</source>
        <translation>并非每个点都已证明：当某个选择的缓冲区无法按其存活字节数打包时，没有逐一尝试同样快的其他选择。</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: the answer of %2 is wrong, which is a fault of this program: %3</source>
        <translation>问题“%1”：%2 的答案有误，这是本程序的缺陷：%3</translation>
    </message>
    <message>
        <source>no plan keeps %1; %2</source>
        <translation>没有方案满足%1；%2</translation>
    </message>
    <message>
        <source>the budget of %1 bytes of %2 and the deadline of %3</source>
        <translation>%2预算 %1 字节和时限 %3</translation>
    </message>
    <message>
        <source>the budget of %1 bytes of %2</source>
        <translation>%2预算 %1 字节</translation>
    </message>
    <message>
        <source>the deadline of %1</source>
        <translation>时限 %1</translation>
    </message>
    <message>
        <source>the fastest takes %1 (%2 ns)</source>
        <translation>最快的需要 %1（%2 ns）</translation>
    </message>
    <message>
        <source>the fastest known takes %1 (%2 ns)</source>
        <translation>已知最快的需要 %1（%2 ns）</translation>
    </message>
    <message>
        <source>the least is %1 bytes (%2)</source>
        <translation>最少为 %1 字节（%2）</translation>
    </message>
    <message>
        <source>the least known is %1 bytes (%2)</source>
        <translation>已知最少为 %1 字节（%2）</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>尚无已知的方案</translation>
    </message>
    <message>
        <source>%1 are negative</source>
        <translation>%1为负</translation>
    </message>
    <message>
        <source>%1 add up to more than 2^60</source>
        <translation>%1之和超过 2^60</translation>
    </message>
    <message>
        <source>the times of its layers and transforms</source>
        <translation>其各层与转换的时间</translation>
    </message>
    <message>
        <source>the bytes of its tensors, workspaces and weights</source>
        <translation>其张量、工作区和权重的字节数</translation>
    </message>
    <message>
        <source>what stands there has been changed meanwhile</source>
        <translation>那里的内容在此期间已被更改</translation>
    </message>
    <message>
        <source>its &apos;%1&apos; has been changed since it was exported, so it is left as it is</source>
        <translation>其“%1”自导出以来已被更改，因此保持原样</translation>
    </message>
    <message>
        <source>its plan.json has been changed since it was exported, so it is left as it is</source>
        <translation>其 plan.json 自导出以来已被更改，因此保持原样</translation>
    </message>
    <message>
        <source>is an export of a former version, which did not note what it wrote, so it is left as it is: remove it, or export to another folder</source>
        <translation>是旧版本的导出，当时没有记录所写的内容，因此保持原样：请将其移除，或导出到其他文件夹</translation>
    </message>
    <message>
        <source>the fastest within the budget takes %1 (%2 ns)</source>
        <translation>预算内最快的需要 %1（%2 ns）</translation>
    </message>
    <message>
        <source>the fastest known within the budget takes %1 (%2 ns)</source>
        <translation>预算内已知最快的需要 %1（%2 ns）</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large: at most 2^63 - 1 %2</source>
        <translation>“%1”过大：最多 2^63 - 1 %2</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>What was found does not keep the question in whole numbers, so that nothing is proven.</source>
        <translation>找到的结果按整数计不满足要求，因此什么也没有证明。</translation>
    </message>
    <message>
        <source>holds too many files for a plan</source>
        <translation>含有的文件过多，不像一个方案</translation>
    </message>
    <message>
        <source>there is no place to keep which plans are yours: neither XDG_STATE_HOME nor HOME is set</source>
        <translation>没有记录哪些方案属于您的位置：XDG_STATE_HOME 和 HOME 均未设置</translation>
    </message>
    <message>
        <source>is a link, no folder</source>
        <translation>是链接，不是文件夹</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>cannot be looked at: %1</source>
        <translation>无法查看：%1</translation>
    </message>
    <message>
        <source>is not yours alone: others own it or can write to it, so nothing in it is used</source>
        <translation>不为您独有：属于他人或他人可以写入，因此不使用其中任何内容</translation>
    </message>
    <message>
        <source>is nested deeper than %1 lists and objects</source>
        <translation>嵌套超过 %1 层列表和对象</translation>
    </message>
    <message>
        <source>is larger than the %1 bytes that are read of such a file</source>
        <translation>大于此类文件可读取的 %1 字节</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a file</source>
        <translation>是设备或管道，不是文件</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No solution: a layer has no candidate that fits the budget.</source>
        <translation>无解：有一层没有放得进预算的候选。</translation>
    </message>
    <message>
        <source>%1 unknowns, %2 rows; %3 candidates were dropped: they cannot fit, or another is as good in every way.</source>
        <translation>%1 个未知数，%2 行；去掉了 %3 个候选：它们放不下，或另有候选在各方面都不差。</translation>
    </message>
    <message>
        <source>minimise %1 ns (each layer&apos;s least time)</source>
        <translation>最小化 %1 ns（各层的最短时间）</translation>
    </message>
    <message>
        <source>x, w, e, a and k are 0 or 1: primitive chosen, transform made, written in place, added into,</source>
        <translation>x、w、e、a 和 k 取 0 或 1：选用原语、做转换、原地写入、累加进去、</translation>
    </message>
    <message>
        <source>joined without a copy.</source>
        <translation>无副本连接。</translation>
    </message>
    <message>
        <source>A is the arena; z is 1 where a form of weights that several layers share is stored.</source>
        <translation>A 是内存池；z 为 1 表示存储了由多层共用的一种权重形式。</translation>
    </message>
    <message>
        <source>Row 1: every layer runs one primitive</source>
        <translation>第 1 行：每层运行一个原语</translation>
    </message>
    <message>
        <source>Row 2: what a layer reads was written in that layout, or is copied into it (w)</source>
        <translation>第 2 行：层所读的内容以该布局写出，或复制为该布局（w）</translation>
    </message>
    <message>
        <source>Row 3: a copy is held (h) for all that still read it</source>
        <translation>第 3 行：副本一直保留（h），供仍要读它的各层使用</translation>
    </message>
    <message>
        <source>Row 4: the KiB that live while a layer runs stay within the budget (of total: within A)</source>
        <translation>第 4 行：一层运行时存活的 KiB 不超过预算（总计时：不超过 A）</translation>
    </message>
    <message>
        <source>Row 5: the KiB that live while a tensor is transformed stay within the budget (of total: within A)</source>
        <translation>第 5 行：张量转换时存活的 KiB 不超过预算（总计时：不超过 A）</translation>
    </message>
    <message>
        <source>Row 6: the budget</source>
        <translation>第 6 行：预算</translation>
    </message>
    <message>
        <source>Row 7: a layer may write over an operand (e) that nobody reads any more</source>
        <translation>第 7 行：层可以覆盖不再被读取的操作数（e）</translation>
    </message>
    <message>
        <source>Row 8: a convolution may add its result (a) into the other operand of its add, which then makes no call</source>
        <translation>第 8 行：卷积可以把结果累加（a）到其加法的另一个操作数中，该加法便无需调用</translation>
    </message>
    <message>
        <source>Row 9: the operands of a concat may be written where its output is (k); it then makes no call</source>
        <translation>第 9 行：拼接的操作数可以直接写在其输出所在处（k），拼接便无需调用</translation>
    </message>
    <message>
        <source>With segments: %1</source>
        <translation>含分段：%1</translation>
    </message>
    <message>
        <source>z is 1 where a segment runs: its layers depth first, band by band, as rows a call say.</source>
        <translation>z 为 1 表示运行一个段：其各层按深度优先、以所示的每次调用行数逐条带运行。</translation>
    </message>
    <message>
        <source>Row 10: every layer runs one primitive or is part of one segment</source>
        <translation>第 10 行：每层运行一个原语，或属于一个段</translation>
    </message>
    <message>
        <source>Row 11: the KiB that live while a segment runs stay within the budget (of total: within A); what would pass it has no z</source>
        <translation>第 11 行：段运行时存活的 KiB 不超过预算（总计时：不超过 A）；会超出的没有 z</translation>
    </message>
    <message>
        <source>where one runs nothing else lives: in rows 4 and 5 it takes all of the budget</source>
        <translation>段运行时没有其他内容存活：在第 4、5 行中它占用全部预算</translation>
    </message>
    <message>
        <source>where one runs nothing else lives: so much it takes in rows 4 and 5</source>
        <translation>段运行时没有其他内容存活：它在第 4、5 行中占用这么多</translation>
    </message>
    <message>
        <source>no budget, so no row</source>
        <translation>没有预算，因此没有此行</translation>
    </message>
    <message>
        <source>no row of memory: candidates above the budget were dropped</source>
        <translation>没有内存行：超出预算的候选已去掉</translation>
    </message>
    <message>
        <source>%1 KiB, put into rows 4 and 5; rows that no selection can pass are left out</source>
        <translation>%1 KiB，代入第 4、5 行；省略任何选择都不会超出的行</translation>
    </message>
    <message>
        <source>The ILP of %1, %2 within %3</source>
        <translation>%1 的 ILP，%2，上限：%3</translation>
    </message>
    <message>
        <source>The plans run under an emulator, so that their times say nothing about a board.</source>
        <translation>方案在仿真器下运行，因此其时间不能说明任何开发板的情况。</translation>
    </message>
    <message>
        <source>its layouts cannot be joined by lot</source>
        <translation>其布局无法随机衔接</translation>
    </message>
    <message>
        <source>a plan of it computes the wrong output</source>
        <translation>其一个方案计算出错误的输出</translation>
    </message>
    <message>
        <source>The profile &apos;%1&apos; has the times of &apos;%2&apos;, not of &apos;%3&apos;, so that errors say how the two machines differ, not how good predictions are.</source>
        <translation>性能档案“%1”中是“%2”的时间，而不是“%3”的，因此误差反映的是两台机器的差异，而不是预测的好坏。</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no layer &apos;%2&apos; to keep together with others</source>
        <translation>问题“%1”：没有可与其他层保持同段的层“%2”</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: there is no layer &apos;%2&apos; to keep out of segments</source>
        <translation>问题“%1”：没有可排除在段外的层“%2”</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; stands before &apos;%3&apos;, so that these are no layers to keep together</source>
        <translation>问题“%1”：层“%2”在“%3”之前，因此这些层不能保持同段</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: layer &apos;%2&apos; is to be kept out of segments, and together with others in one</source>
        <translation>问题“%1”：层“%2”既要排除在段外，又要与其他层同段</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: no segment can contain layer &apos;%2&apos; together with &apos;%3&apos;</source>
        <translation>问题“%1”：没有段能同时包含层“%2”和“%3”</translation>
    </message>
    <message>
        <source>problem &apos;%1&apos;: no selection keeps what is wanted of segments and joins the layouts of its layers</source>
        <translation>问题“%1”：没有一种选择既满足对段的要求，又能衔接各层的布局</translation>
    </message>
    <message>
        <source>pads an axis by %1</source>
        <translation>将某一轴填充 %1</translation>
    </message>
    <message>
        <source>has lists of unequal length</source>
        <translation>含有长度不等的列表</translation>
    </message>
    <message>
        <source>goes in steps of 0</source>
        <translation>步长为 0</translation>
    </message>
    <message>
        <source>splits into %1</source>
        <translation>切分成 %1 份</translation>
    </message>
    <message>
        <source>splits %1 into %2 for %3 outputs</source>
        <translation>将 %1 切分成 %2 份，却有 %3 个输出</translation>
    </message>
    <message>
        <source>is not evaluated on elements of their type</source>
        <translation>不支持对该类型的元素求值</translation>
    </message>
    <message>
        <source>is not evaluated on fractions</source>
        <translation>不支持对小数求值</translation>
    </message>
    <message>
        <source>chooses between unlike constants</source>
        <translation>在不同类的常量之间选择</translation>
    </message>
    <message>
        <source>wants integers and a scale that is a fraction</source>
        <translation>需要整数以及为小数的缩放系数</translation>
    </message>
    <message>
        <source>blocks of scales are not supported</source>
        <translation>不支持分块的缩放系数</translation>
    </message>
    <message>
        <source>its parameters of dims %1 do not fit %2</source>
        <translation>其维度为 %1 的参数与 %2 不符</translation>
    </message>
    <message>
        <source>its zero point is no integer</source>
        <translation>其零点不是整数</translation>
    </message>
    <message>
        <source>has no list of %1</source>
        <translation>没有 %1 列表</translation>
    </message>
    <message>
        <source>pads nothing by what lies at its edge</source>
        <translation>没有边缘内容可用于填充</translation>
    </message>
    <message>
        <source>wants integers to gather by</source>
        <translation>需要整数作为收集的索引</translation>
    </message>
    <message>
        <source>splits a scalar</source>
        <translation>切分标量</translation>
    </message>
    <message>
        <source>does not say how often and along which axis</source>
        <translation>没有说明沿哪个轴重复多少次</translation>
    </message>
    <message>
        <source>does not repeat each axis</source>
        <translation>没有重复每个轴</translation>
    </message>
    <message>
        <source>reduces what has no elements</source>
        <translation>对没有元素的内容做归约</translation>
    </message>
    <message>
        <source>has an element that is more than %1</source>
        <translation>有元素大于 %1</translation>
    </message>
    <message>
        <source>wants three numbers of one type</source>
        <translation>需要三个同一类型的数</translation>
    </message>
    <message>
        <source>never ends, or too late</source>
        <translation>永不结束，或结束得太晚</translation>
    </message>
    <message>
        <source>its shape %1 cannot end in the size that is given, %2</source>
        <translation>其形状 %1 的末尾不能是给定的大小 %2</translation>
    </message>
    <message>
        <source>is no tensor of numbers (%1)</source>
        <translation>不是数的张量（%1）</translation>
    </message>
    <message>
        <source>has %1 dimensions; wanted are those of an image, a signal or a vector</source>
        <translation>有 %1 个维度；需要图像、信号或向量的维度</translation>
    </message>
    <message>
        <source>its shape %1 leaves extents open, which --size gives, such as --size %2</source>
        <translation>其形状 %1 有未定的维度，由 --size 给出，例如 --size %2</translation>
    </message>
    <message>
        <source>its shape %1 has an impossible extent</source>
        <translation>其形状 %1 有不可能的维度</translation>
    </message>
    <message>
        <source>casts a tensor to %1, which is not supported</source>
        <translation>将张量转换为 %1 类型，不受支持</translation>
    </message>
    <message>
        <source>reads numbers of the type %1, which only a Cast to a type of fractions may</source>
        <translation>读取 %1 类型的数，只有转换为小数类型的 Cast 才可以</translation>
    </message>
    <message>
        <source>the network is quantised, and only networks of floats are read: export it before it is quantised, or convert it back to float32</source>
        <translation>该网络已量化，而只支持读取浮点网络：请在量化之前导出，或转换回 float32</translation>
    </message>
    <message>
        <source>its condition &apos;%1&apos; is not one constant number</source>
        <translation>其条件“%1”不是单个常数</translation>
    </message>
    <message>
        <source>lacks its %1</source>
        <translation>缺少其 %1</translation>
    </message>
    <message>
        <source>its %1 makes %2 tensors of %3, not %4 of none</source>
        <translation>其 %1 由 %3 个输入产生 %2 个张量，而应无需输入产生 %4 个</translation>
    </message>
    <message>
        <source>its %1 makes no &apos;%2&apos;</source>
        <translation>其 %1 没有产生“%2”</translation>
    </message>
    <message>
        <source>calls functions that call others too deeply</source>
        <translation>函数之间的嵌套调用过深</translation>
    </message>
    <message>
        <source>its function is of operator set %1, the network of another</source>
        <translation>其函数属于算子集 %1，而网络属于另一个</translation>
    </message>
    <message>
        <source>functions make more nodes than are read</source>
        <translation>函数展开的节点超过可读取的数量</translation>
    </message>
    <message>
        <source>gives or takes more than its function</source>
        <translation>给出或接收的比其函数多</translation>
    </message>
    <message>
        <source>a size is 3x224x224, 224x224 or NAME=3x224x224, not &apos;%1&apos;</source>
        <translation>大小应写成 3x224x224、224x224 或 NAME=3x224x224，而不是“%1”</translation>
    </message>
    <message>
        <source>a size is given twice</source>
        <translation>大小给出了两次</translation>
    </message>
    <message>
        <source>a size is given twice for &apos;%1&apos;</source>
        <translation>“%1”的大小给出了两次</translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos; to end at</source>
        <translation>没有可作为终点的张量“%1”</translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos; to end at; near it is &apos;%2&apos;</source>
        <translation>没有可作为终点的张量“%1”；相近的有“%2”</translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos; to end at; near it are &apos;%2&apos; and &apos;%3&apos;</source>
        <translation>没有可作为终点的张量“%1”；相近的有“%2”和“%3”</translation>
    </message>
    <message>
        <source>there is no tensor &apos;%1&apos; to end at; near it are &apos;%2&apos;, &apos;%3&apos; and &apos;%4&apos;</source>
        <translation>没有可作为终点的张量“%1”；相近的有“%2”、“%3”和“%4”</translation>
    </message>
    <message>
        <source>its input has a size of its own; --size is for ONNX files that leave it open</source>
        <translation>其输入已有大小；--size 用于大小未定的 ONNX 文件</translation>
    </message>
    <message>
        <source>a problem has its layers and sizes already; --size and --outputs are for networks</source>
        <translation>问题文件已含有层和大小；--size 和 --outputs 用于网络</translation>
    </message>
    <message>
        <source>makes a part of nothing, which is not supported</source>
        <translation>取不存在的内容的一部分，不受支持</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 层</translation>
    </message>
    <message>
        <source>Both run the same.</source>
        <translation>两者运行的内容相同。</translation>
    </message>
    <message>
        <source>Both take the same time.</source>
        <translation>两者用时相同。</translation>
    </message>
    <message>
        <source>No layer explains the difference.</source>
        <translation>没有哪一层能解释这一差别。</translation>
    </message>
    <message>
        <source>in A alone, %1, %2 % of the difference.</source>
        <translation>仅在 A 中，%1，占差别的 %2%。</translation>
    </message>
    <message>
        <source>in B alone, %1, %2 % of the difference.</source>
        <translation>仅在 B 中，%1，占差别的 %2%。</translation>
    </message>
    <message>
        <source>%1 in both takes %2 longer, %3 % of the difference.</source>
        <translation>两者都有的 %1 多用 %2，占差别的 %3%。</translation>
    </message>
    <message>
        <source>%1 in both takes %2 less, %3 % of the difference.</source>
        <translation>两者都有的 %1 少用 %2，占差别的 %3%。</translation>
    </message>
    <message>
        <source>%1 in place of %2 takes %3 longer, %4 % of the difference.</source>
        <translation>用 %1 代替 %2，多用 %3，占差别的 %4%。</translation>
    </message>
    <message>
        <source>%1 in place of %2 takes %3 less, %4 % of the difference.</source>
        <translation>用 %1 代替 %2，少用 %3，占差别的 %4%。</translation>
    </message>
    <message>
        <source>&apos;origin&apos; is no origin of times</source>
        <translation>“origin”不是时间的来源</translation>
    </message>
    <message>
        <source>names a buffer that is not there</source>
        <translation>指明了不存在的缓冲区</translation>
    </message>
    <message>
        <source>its buffers are too large</source>
        <translation>其缓冲区过大</translation>
    </message>
    <message>
        <source>nothing keeps %1; %2</source>
        <translation>没有方案满足%1；%2</translation>
    </message>
    <message>
        <source>is no folder of a plan, no session (*.taso) and no run (*.json)</source>
        <translation>不是方案文件夹、会话 (*.taso) 或运行记录 (*.json)</translation>
    </message>
    <message>
        <source>The best plan with it is %1 faster in all.</source>
        <translation>采用它的最佳方案总体快 %1。</translation>
    </message>
    <message>
        <source>The best plan with it needs %1 more.</source>
        <translation>采用它的最佳方案还需要 %1。</translation>
    </message>
    <message>
        <source>Its workspace alone, %1, is more than the budget.</source>
        <translation>仅其工作区 %1 就超过预算。</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>. </source>
        <translation>。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>bytes while %1 runs</source>
        <translation>%1 运行时的字节</translation>
    </message>
    <message>
        <source>bytes while %1 is transformed</source>
        <translation>%1 转换时的字节</translation>
    </message>
    <message>
        <source>arena and weights</source>
        <translation>内存池与权重</translation>
    </message>
    <message>
        <source>workspace of all layers</source>
        <translation>所有层的工作区</translation>
    </message>
    <message>
        <source>within the deadline</source>
        <translation>在时限内</translation>
    </message>
    <message>
        <source>not this choice again</source>
        <translation>不再选择此方案</translation>
    </message>
    <message>
        <source>not so much of these together</source>
        <translation>这些合起来不能这么多</translation>
    </message>
    <message>
        <source>is named like no file of a network (%1)</source>
        <translation>的名称不是网络文件的名称（%1）</translation>
    </message>
</context>
<context>
    <name>taso::SettingsDialog</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>与系统一致 (%1)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>KiB and MiB, rounded (7.42 MiB)</source>
        <translation>KiB 和 MiB，四舍五入 (7.42 MiB)</translation>
    </message>
    <message>
        <source>Whole bytes (%1 B)</source>
        <translation>完整字节数 (%1 B)</translation>
    </message>
    <message>
        <source>&amp;Sizes in</source>
        <translation>大小单位(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl -, from anywhere</source>
        <translation>Ctrl + 和 Ctrl -，随处可用</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文字(&amp;X)</translation>
    </message>
    <message>
        <source>What is opened and written</source>
        <translation>打开与写入</translation>
    </message>
    <message>
        <source>%1 (as built in)</source>
        <translation>%1 （内置默认）</translation>
    </message>
    <message>
        <source>&amp;Profile to begin with</source>
        <translation>初始性能档案(&amp;P)</translation>
    </message>
    <message>
        <source>Choose the file of a profile</source>
        <translation>选择性能档案文件</translation>
    </message>
    <message>
        <source>where the last file was</source>
        <translation>上一个文件所在位置</translation>
    </message>
    <message>
        <source>&amp;Exports and reports go to</source>
        <translation>导出与报告保存到(&amp;E)</translation>
    </message>
    <message>
        <source>Choose the folder of exports</source>
        <translation>选择导出文件夹</translation>
    </message>
    <message>
        <source>P&amp;ictures go to</source>
        <translation>图片保存到(&amp;I)</translation>
    </message>
    <message>
        <source>Choose the folder of pictures</source>
        <translation>选择图片文件夹</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>打开性能档案</translation>
    </message>
    <message>
        <source>Profiles (*.profile.json);;All files (*)</source>
        <translation>性能档案 (*.profile.json);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>taso::ShareList</name>
    <message>
        <source>What each layer runs at this step</source>
        <translation>这一步中每层所用的原语</translation>
    </message>
</context>
<context>
    <name>taso::ShareModel</name>
    <message>
        <source>%1, in a segment</source>
        <translation>%1，在分段中</translation>
    </message>
</context>
<context>
    <name>taso::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>taso::ShownSelection</name>
    <message>
        <source>accumulates into %1</source>
        <translation>累加到 %1</translation>
    </message>
    <message>
        <source>written into %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>no call: completed by %1</source>
        <translation>无调用：由 %1 完成</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>emulated</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>measured with a spread of %1: not to be relied on</source>
        <translation>实测，离散度 %1：不可靠</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>taso::SizesDialog</name>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Size of the input</source>
        <translation>输入的大小</translation>
    </message>
    <message>
        <source>%1 does not say how large its input is. A plan is made for one size.</source>
        <translation>%1 没有说明其输入的大小。方案只针对一种大小制定。</translation>
    </message>
    <message>
        <source>%1 does not say how large its inputs are. A plan is made for one size of each.</source>
        <translation>%1 没有说明其各输入的大小。方案只针对每个输入的一种大小制定。</translation>
    </message>
    <message>
        <source>Extent %1 of %2</source>
        <translation>%2 的维度 %1</translation>
    </message>
    <message>
        <source>Opening the network …</source>
        <translation>正在打开网络…</translation>
    </message>
</context>
<context>
    <name>taso::StartPage</name>
    <message>
        <source>What is to be planned?</source>
        <translation>要规划什么？</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Three demonstrations</source>
        <translation>三个演示</translation>
    </message>
    <message>
        <source>Drop a file here: a network, session, profile or plan</source>
        <translation>将文件拖到此处：网络、会话、性能档案或方案</translation>
    </message>
    <message>
        <source>Open network …</source>
        <translation>打开网络…</translation>
    </message>
    <message>
        <source>Open session …</source>
        <translation>打开会话…</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>性能档案 %1</translation>
    </message>
    <message>
        <source>%1MAC, %2 parameters</source>
        <translation>%1MAC，%2 参数</translation>
    </message>
    <message>
        <source>%1, %2 layers</source>
        <translation>%1，%2 层</translation>
    </message>
</context>
<context>
    <name>taso::StepBar</name>
    <message>
        <source>First</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到最后</translation>
    </message>
    <message>
        <source>What this step says</source>
        <translation>这一步的说明</translation>
    </message>
    <message>
        <source>Bound and fastest plan so far</source>
        <translation>界与目前最快的方案</translation>
    </message>
    <message>
        <source>Number of the step</source>
        <translation>步骤编号</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The relaxation of the whole</source>
        <translation>整体的松弛问题</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>The next step of branch and bound</source>
        <translation>分支定界的下一步</translation>
    </message>
    <message>
        <source>The last step: the optimum, or that there is none</source>
        <translation>最后一步：最优解，或证明无解</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>A layer has no candidate that fits the budget: infeasible, before anything is solved.</source>
        <translation>有一层没有符合预算的候选：无需求解即不可行。</translation>
    </message>
</context>
<context>
    <name>taso::StepTeller</name>
    <message>
        <source>No plan is faster than %1; none has been found yet.</source>
        <translation>没有方案快于 %1；尚未找到方案。</translation>
    </message>
    <message>
        <source>No plan is faster than %1, and that is found.</source>
        <translation>没有方案快于 %1，且该方案已找到。</translation>
    </message>
    <message>
        <source>No plan is faster than %1; the fastest that has been found takes %2.</source>
        <translation>没有方案快于 %1；已找到的最快方案用时 %2。</translation>
    </message>
    <message>
        <source>%1 runs %2</source>
        <translation>%1 使用 %2</translation>
    </message>
    <message>
        <source>%1 does not run %2</source>
        <translation>%1 不使用 %2</translation>
    </message>
    <message>
        <source>The relaxation takes %1: no plan can be faster.</source>
        <translation>松弛问题用时 %1：没有方案能更快。</translation>
    </message>
    <message>
        <source>Without it, the relaxation takes %1.</source>
        <translation>去掉该选择后，松弛问题用时 %1。</translation>
    </message>
    <message>
        <source>%1: the relaxation takes %2.</source>
        <translation>%1：松弛问题用时 %2。</translation>
    </message>
    <message>
        <source>Not even in fractions is there anything that keeps the rows.</source>
        <translation>即使允许分数，也没有满足各行的解。</translation>
    </message>
    <message>
        <source>%1: nothing keeps the rows, this branch is infeasible.</source>
        <translation>%1：没有满足各行的解，该分支不可行。</translation>
    </message>
    <message>
        <source>The plan that was found, %1, is as fast: this branch is cut off.</source>
        <translation>已找到的方案（%1）至少同样快：剪去该分支。</translation>
    </message>
    <message>
        <source>There are no fractions: it is a plan, the fastest so far.</source>
        <translation>没有分数：这是一个方案，目前最快。</translation>
    </message>
    <message>
        <source>There are no fractions, but when it is packed it passes the budget: this choice is cut off.</source>
        <translation>没有分数，但打包后超出预算：剪去该选择。</translation>
    </message>
    <message>
        <source>Branch on it.</source>
        <translation>在此分支。</translation>
    </message>
    <message>
        <source>It waits: another branch comes first.</source>
        <translation>暂缓：先处理另一个分支。</translation>
    </message>
    <message>
        <source>%1 is in parts: %2.</source>
        <translation>%1 被拆分：%2。</translation>
    </message>
    <message>
        <source>Every layer is whole, but %1 is %2.</source>
        <translation>每层都是整数，但 %1 为 %2。</translation>
    </message>
    <message>
        <source>So it is the optimum, without a branch: fractions come where bytes add up, as under sum and total, or lie side by side, as under arena.</source>
        <translation>因此无需分支即为最优：当字节相加（总和、总计）或并存（内存池）时才会出现分数。</translation>
    </message>
    <message>
        <source>Nothing is left to be looked at: the optimum is %1.</source>
        <translation>已无可考察的分支：最优为 %1。</translation>
    </message>
    <message>
        <source>Nothing is left to be looked at: no plan keeps the rows.</source>
        <translation>已无可考察的分支：没有方案满足各行。</translation>
    </message>
    <message>
        <source>Here the lesson ends: the optimum lies between %1 and %2.</source>
        <translation>演示到此为止：最优介于 %1 与 %2 之间。</translation>
    </message>
    <message>
        <source>Here the lesson ends, before a plan was found.</source>
        <translation>演示到此为止，尚未找到方案。</translation>
    </message>
    <message>
        <source>%1 to %2 run as a segment</source>
        <translation>%1 到 %2 作为一个分段运行</translation>
    </message>
    <message>
        <source>%1 to %2 do not run as such a segment</source>
        <translation>%1 到 %2 不作为该分段运行</translation>
    </message>
</context>
<context>
    <name>taso::SurveyBar</name>
    <message>
        <source>&amp;Cut here</source>
        <translation>在此截断(&amp;C)</translation>
    </message>
    <message>
        <source>Close the graph of the file</source>
        <translation>关闭文件的图</translation>
    </message>
    <message>
        <source>%1 and %2 more kinds</source>
        <translation>%1 及另外 %2 种</translation>
    </message>
    <message>
        <source>%1 has operators that are not supported: %2.</source>
        <translation>%1 含有不支持的算子：%2。</translation>
    </message>
    <message>
        <source>All else here is of %1, which stays open.</source>
        <translation>此处其余内容都属于 %1，它保持打开。</translation>
    </message>
    <message>
        <source>Select a box to see what is wrong with it, or to cut the network there.</source>
        <translation>选中一个方框，查看其问题或在该处截断网络。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Cut here to open what comes before it.</source>
        <translation>在此截断，即可打开它之前的部分。</translation>
    </message>
    <message>
        <source>Nothing before it makes a network.</source>
        <translation>它之前的部分不能构成网络。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 reads what is not supported.</source>
        <translation>%1 读取不受支持的内容。</translation>
    </message>
    <message>
        <source>%1 is supported. Cut here to open the network up to it.</source>
        <translation>支持 %1。在此截断，即可打开直到它为止的网络。</translation>
    </message>
</context>
<context>
    <name>taso::SurveyView</name>
    <message>
        <source>Graph of the file</source>
        <translation>文件的图</translation>
    </message>
    <message>
        <source>Laying out the graph …</source>
        <translation>正在布置图形…</translation>
    </message>
    <message>
        <source>Click a box to select it, right-click to cut the network there. Page Up and Page Down go to what is not supported; drag to move, turn the wheel to zoom, press F to fit.</source>
        <translation>单击选中方框，右击在该处截断网络。Page Up 和 Page Down 跳到不支持的算子；拖动可移动，滚轮可缩放，按 F 适应窗口。</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>behind what is not supported</source>
        <translation>位于不支持的算子之后</translation>
    </message>
    <message>
        <source>Reads what is not supported.</source>
        <translation>读取不受支持的内容。</translation>
    </message>
    <message>
        <source>&amp;Cut here</source>
        <translation>在此截断(&amp;C)</translation>
    </message>
    <message>
        <source>Opens the network up to %1</source>
        <translation>打开直到 %1 的网络</translation>
    </message>
    <message>
        <source>There is nothing before it that a plan could be made of.</source>
        <translation>它之前没有可以制定方案的内容。</translation>
    </message>
</context>
<context>
    <name>taso::Teaching</name>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>Pro&amp;jector mode</source>
        <translation>投影模式(&amp;J)</translation>
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
        <translation>跟随系统主题(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
</context>
<context>
    <name>taso::TimeChart</name>
    <message>
        <source>Time of each layer</source>
        <translation>各层时间</translation>
    </message>
    <message>
        <source>Each bar is a layer; click it to select the layer.</source>
        <translation>每个条形是一层；点击可选中该层。</translation>
    </message>
    <message>
        <source>
transform to %1, %2</source>
        <translation>
转换为 %1，%2</translation>
    </message>
    <message>
        <source>How long each layer takes.</source>
        <translation>每层用时多少。</translation>
    </message>
    <message>
        <source>in a segment, rows a call: %1</source>
        <translation>在段中，每次调用行数：%1</translation>
    </message>
    <message>
        <source>moving rows of the whole segment, %1</source>
        <translation>整段的行搬移，%1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>family</source>
        <translation>族</translation>
    </message>
    <message>
        <source>primitive</source>
        <translation>原语</translation>
    </message>
    <message>
        <source>time (ns)</source>
        <translation>时间 (ns)</translation>
    </message>
    <message>
        <source>transforms (ns)</source>
        <translation>转换 (ns)</translation>
    </message>
    <message>
        <source>moving rows (ns)</source>
        <translation>移动行 (ns)</translation>
    </message>
    <message>
        <source>time of A (ns)</source>
        <translation>A 的时间 (ns)</translation>
    </message>
    <message>
        <source>%1: %2
layers: %3</source>
        <translation>%1：%2
层数：%3</translation>
    </message>
</context>
<context>
    <name>taso::TimeChoice</name>
    <message>
        <source>Slowest first</source>
        <translation>最慢优先</translation>
    </message>
    <message>
        <source>By layer</source>
        <translation>按层</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>按族</translation>
    </message>
    <message>
        <source>By primitive</source>
        <translation>按原语</translation>
    </message>
    <message>
        <source>What the bars stand for</source>
        <translation>条形代表什么</translation>
    </message>
    <message>
        <source>Else in the order of execution</source>
        <translation>否则按执行顺序</translation>
    </message>
</context>
<context>
    <name>taso::Vacancy</name>
    <message>
        <source>Opening the network …</source>
        <translation>正在打开网络…</translation>
    </message>
    <message>
        <source>Computing the frontier …</source>
        <translation>正在计算前沿…</translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation>没有方案。</translation>
    </message>
</context>
<context>
    <name>taso::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fit graph</source>
        <translation>图形适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Graph at &amp;reading size</source>
        <translation>图形可读大小(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Filter la&amp;yers</source>
        <translation>筛选各层(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Explanation of the layer</source>
        <translation>解释该层(&amp;E)</translation>
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
        <translation>下一个匹配(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous that is found</source>
        <translation>上一个匹配(&amp;P)</translation>
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
        <translation>语言和单位将在下次启动时更改：有开发板正在工作，或正在编辑其描述。</translation>
    </message>
</context>
<context>
    <name>taso::Workbench</name>
    <message>
        <source>A problem file has no network to export.</source>
        <translation>问题文件中没有可导出的网络。</translation>
    </message>
    <message>
        <source>There is no selection to export: nothing keeps the budget or the deadline.</source>
        <translation>没有可导出的选择：没有方案满足预算或时限。</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>Opening a network …</source>
        <translation>正在打开网络…</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>正在写报告…</translation>
    </message>
    <message>
        <source>Working out the plan to be kept as A …</source>
        <translation>正在计算要保留为 A 的方案…</translation>
    </message>
    <message>
        <source>Working out the ILP …</source>
        <translation>正在求解 ILP…</translation>
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
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>性能档案 %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>The session has changed since it was saved.</source>
        <translation>会话自保存以来已更改。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2 layers</source>
        <translation>%1：%2 层</translation>
    </message>
    <message>
        <source>&amp;Inside of the segment</source>
        <translation>段的内部(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Candidates of the layer</source>
        <translation>该层的候选(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Save the layer table</source>
        <translation>保存层表</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>放大文字(&amp;X)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>默认文字大小(&amp;U)</translation>
    </message>
    <message>
        <source>The next network is planned with %1.</source>
        <translation>下一个网络将使用 %1 进行规划。</translation>
    </message>
    <message>
        <source>The ILP</source>
        <translation>ILP</translation>
    </message>
    <message>
        <source>Save the ILP</source>
        <translation>保存 ILP</translation>
    </message>
    <message>
        <source>Linear programmes (*.lp)</source>
        <translation>线性规划 (*.lp)</translation>
    </message>
    <message>
        <source>Go t&amp;o the message</source>
        <translation>转到消息(&amp;O)</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
</context>
</TS>
