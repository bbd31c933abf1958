<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <extracomment>Heading above version and credits.</extracomment>
        <translation>關於</translation>
    </message>
    <message>
        <source>VidGo Studio</source>
        <extracomment>Name of the product.</extracomment>
        <translation>VidGo Studio</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Credits</source>
        <extracomment>Button that shows whose work is in the examples, fonts and models.</extracomment>
        <translation>製作與授權</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>VidGo account</source>
        <extracomment>What a screen reader calls the card with the person&apos;s account.</extracomment>
        <translation>VidGo 帳號</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <extracomment>Below the name of the person; %1 is the name of a plan, %2 the day on which the account was made.</extracomment>
        <translation>%1 · 建立於 %2</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. This is what it said last.</source>
        <extracomment>The server of the account did not answer.</extracomment>
        <translation>無法連線到伺服器。以下是伺服器上次提供的內容。</translation>
    </message>
    <message>
        <source>Plan and credits</source>
        <extracomment>What can be changed of an account.</extracomment>
        <translation>方案與點數</translation>
    </message>
    <message>
        <source>Look at them</source>
        <extracomment>Button beside “Plan and credits”: leads to the page where they are bought.</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>What can be changed of an account: the name of the person.</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>None given</source>
        <extracomment>The person gave no name.</extracomment>
        <translation>未填寫</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button beside “Name”.
----------
Button beside “Password”.</extracomment>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>What can be changed of an account.</extracomment>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>What can be done with an account.</extracomment>
        <translation>您的資料</translation>
    </message>
    <message>
        <source>Everything that the server keeps of you, in one file (JSON).</source>
        <extracomment>Explains the button beside it. JSON is a file format.</extracomment>
        <translation>伺服器保存的所有您的資料，匯出為一個檔案（JSON）。</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button beside “Your data”: writes them into a file.</extracomment>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Close the account</source>
        <extracomment>What can be done with an account.</extracomment>
        <translation>關閉帳號</translation>
    </message>
    <message numerus="yes">
        <source>It can be had back for %n day(s).</source>
        <extracomment>Explains the button beside it; %n counts days.</extracomment>
        <translation>
            <numerusform>%n 天內可以復原。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close…</source>
        <extracomment>Button beside “Close the account”.</extracomment>
        <translation>關閉…</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>The credits of the person.</extracomment>
        <translation>
            <numerusform>%n 點</numerusform>
        </translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. This is from %1.</source>
        <extracomment>The server of the account did not answer. %1 is a day and a time.</extracomment>
        <translation>無法連線到伺服器。以下是 %1 的內容。</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Sign in to VidGo</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>登入 VidGo</translation>
    </message>
    <message>
        <source>Create a VidGo account</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>建立 VidGo 帳號</translation>
    </message>
    <message>
        <source>Confirm your address</source>
        <extracomment>Title of a dialog: the person shows that an e-mail address is theirs.</extracomment>
        <translation>確認您的地址</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>忘記密碼？</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>設定新密碼</translation>
    </message>
    <message>
        <source>With it the studio can make what this computer cannot, paid with credits. Creating it costs nothing.</source>
        <extracomment>In the dialog for a new account: what it is good for.</extracomment>
        <translation>有了帳號，就能使用點數製作這部電腦無法製作的內容。建立帳號免費。</translation>
    </message>
    <message>
        <source>A mail is on its way to %1. Type in the code that it brings.</source>
        <extracomment>In the dialog for the code of a mail; %1 is an e-mail address.</extracomment>
        <translation>郵件正寄往 %1。請輸入郵件中的驗證碼。</translation>
    </message>
    <message>
        <source>You get a mail with a link. With it you set a new password here.</source>
        <extracomment>In the dialog for a forgotten password.</extracomment>
        <translation>您會收到一封附有連結的郵件，可用該連結在此設定新密碼。</translation>
    </message>
    <message>
        <source>If there is an account with your address, a mail is on its way. Copy its link and paste it here. All devices are signed out then.</source>
        <extracomment>In the dialog for a new password.</extracomment>
        <translation>若您的地址已有帳號，郵件正在寄送途中。請複製郵件中的連結並貼到這裡。設定後，所有裝置都會登出。</translation>
    </message>
    <message>
        <source>Another mail is on its way.</source>
        <extracomment>Above the field for the code of a mail, after another one was asked for.</extracomment>
        <translation>另一封郵件正在寄送途中。</translation>
    </message>
    <message>
        <source>Your account is there. Sign in to it.</source>
        <extracomment>Above the form for signing in, after the code of a mail was right.</extracomment>
        <translation>您的帳號已建立。請登入。</translation>
    </message>
    <message>
        <source>The new password counts from now on. Sign in with it.</source>
        <extracomment>Above the form for signing in, after a new password was set.</extracomment>
        <translation>新密碼現已生效。請用新密碼登入。</translation>
    </message>
</context>
<context>
    <name>AccountInvitation</name>
    <message>
        <source>VidGo account</source>
        <extracomment>Heading above what a VidGo account is good for.</extracomment>
        <translation>VidGo 帳號</translation>
    </message>
    <message>
        <source>Your account is almost there: a mail with a code went to %1.</source>
        <extracomment>A new account is not there before the code of a mail was typed in; %1 is an e-mail address.</extracomment>
        <translation>您的帳號即將建立完成：附有驗證碼的郵件已寄到 %1。</translation>
    </message>
    <message>
        <source>With an account, VidGo makes what this computer cannot, such as clips and redesigned rooms, paid with credits and without keys of your own. What your computer makes by itself stays free and needs none.</source>
        <extracomment>What a VidGo account is good for, in two sentences.</extracomment>
        <translation>有了帳號，VidGo 會以點數為您製作這部電腦無法製作的內容，例如影片和改造後的空間，不需要您自己的金鑰。由您的電腦自行製作的內容仍然免費，也不需要帳號。</translation>
    </message>
    <message>
        <source>Type in the code</source>
        <extracomment>Button: leads to the place where the code of a mail is typed in.</extracomment>
        <translation>輸入驗證碼</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button that opens the dialog for signing in.</extracomment>
        <translation>登入</translation>
    </message>
    <message>
        <source>Create an account</source>
        <extracomment>Button that opens the dialog for a new account.</extracomment>
        <translation>建立帳號</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes a dialog and changes nothing</extracomment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>AgoText</name>
    <message>
        <source>just now</source>
        <extracomment>When a device was used last.</extracomment>
        <translation>剛剛</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>When a device was used last.</extracomment>
        <translation>
            <numerusform>%n 分鐘前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>When a device was used last.</extracomment>
        <translation>
            <numerusform>%n 小時前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When a device was used last.</extracomment>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppWindow</name>
    <message>
        <source>VidGo Studio</source>
        <extracomment>Title of the window: the name of the product.</extracomment>
        <translation>VidGo Studio</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <extracomment>After an export; %1 is the name of the new file.</extracomment>
        <translation>已匯出為 %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>Button beside “Exported as …”: opens the folder in the file manager.</extracomment>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>VidGo Studio · Sandbox</source>
        <extracomment>Title of the window of a studio in which nothing is real: no provider is asked, no money moves.</extracomment>
        <translation>VidGo Studio · 沙盒</translation>
    </message>
    <message>
        <source>Welcome, %1.</source>
        <extracomment>After signing in; %1 is the name of the person.</extracomment>
        <translation>歡迎，%1。</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <extracomment>After signing in.</extracomment>
        <translation>您已登入。</translation>
    </message>
</context>
<context>
    <name>AvatarLook</name>
    <message>
        <source>Shape</source>
        <extracomment>The shape of a clip, for screen readers</extracomment>
        <translation>畫面比例</translation>
    </message>
    <message>
        <source>16:9</source>
        <extracomment>The shape of a clip: wide</extracomment>
        <translation>16:9</translation>
    </message>
    <message>
        <source>9:16</source>
        <extracomment>The shape of a clip: tall</extracomment>
        <translation>9:16</translation>
    </message>
    <message>
        <source>1:1</source>
        <extracomment>The shape of a clip: square</extracomment>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>What stands behind a presenter</extracomment>
        <translation>背景</translation>
    </message>
    <message>
        <source>Soft gradient</source>
        <extracomment>Background of a presenter: a colour that becomes darker towards the bottom</extracomment>
        <translation>柔和漸層</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>Background of a presenter: one colour</extracomment>
        <translation>純色</translation>
    </message>
    <message>
        <source>Scene</source>
        <extracomment>Background of a presenter: one of the studio&apos;s empty scenes
----------
The choice of an empty scene behind a presenter</extracomment>
        <translation>情境</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Background of a presenter: a picture of the person&apos;s own</extracomment>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Choose the background…</source>
        <extracomment>Chooses the picture that stands behind a presenter</extracomment>
        <translation>選擇背景…</translation>
    </message>
    <message>
        <source>Mark the spoken word</source>
        <extracomment>Whether the word that is being spoken stands out in the captions</extracomment>
        <translation>標示正在說的字詞</translation>
    </message>
</context>
<context>
    <name>AvatarParameters</name>
    <message>
        <source>Presenter</source>
        <extracomment>Heading of the choice of the cartoon figure that speaks</extracomment>
        <translation>主持人</translation>
    </message>
    <message>
        <source>A cartoon presenter, not a person. Every clip says so.</source>
        <extracomment>Below the choice of the presenters</extracomment>
        <translation>卡通主持人，並非真人。每部影片都會註明。</translation>
    </message>
</context>
<context>
    <name>AvatarScript</name>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>How much of a script is written: %1 of at most %2 characters</extracomment>
        <translation>%1／%2 個字元</translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <extracomment>About how long a clip becomes; %n is a number of seconds</extracomment>
        <translation>
            <numerusform>約 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1:%2 min</source>
        <extracomment>About how long a clip becomes: minutes, then seconds with two digits</extracomment>
        <translation>約 %1 分 %2 秒</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>Label of the field for what a presenter says</extracomment>
        <translation>講稿</translation>
    </message>
    <message>
        <source>Write what the presenter says…</source>
        <extracomment>In the empty field for what a presenter says</extracomment>
        <translation>寫下主持人要說的話…</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters.</source>
        <extracomment>Below a script that is longer than allowed; %1 is a number</extracomment>
        <translation>太長：最多 %1 個字元。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the script: how many characters it has, and how long the clip becomes</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>AvatarVoice</name>
    <message>
        <source>Language</source>
        <extracomment>The language in which a presenter speaks</extracomment>
        <translation>語言</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>The voice with which a presenter speaks</extracomment>
        <translation>語音</translation>
    </message>
    <message>
        <source>No voice for this language is installed. Install the free program espeak-ng, then start the studio again.</source>
        <extracomment>In the place of the voices when there are none. espeak-ng is the name of a free program.</extracomment>
        <translation>尚未安裝這種語言的語音。請安裝免費程式 espeak-ng，然後重新啟動 VidGo Studio。</translation>
    </message>
    <message>
        <source>The voices on this computer are synthetic and sound like a machine.</source>
        <extracomment>Below the choice of a voice: honest about how it sounds</extracomment>
        <translation>這部電腦上的語音是合成的，聽起來像機器。</translation>
    </message>
    <message>
        <source>Give the reading of a word behind it, as in 漢字《かんじ》, when it is not read as it should be.</source>
        <extracomment>For scripts in Japanese. Keep 漢字《かんじ》 as it is.</extracomment>
        <translation>若某個詞的讀音不正確，請在後面註明讀法，例如 漢字《かんじ》。</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>How fast a presenter speaks</extracomment>
        <translation>語速</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>How many times as fast as usual</extracomment>
        <translation>%1×</translation>
    </message>
</context>
<context>
    <name>BackgroundColors</name>
    <message>
        <source>Colour %1</source>
        <extracomment>A colour to choose, for screen readers; %1 is its number such as #FFFFFF</extracomment>
        <translation>色彩 %1</translation>
    </message>
    <message>
        <source>Colour number</source>
        <extracomment>The number of a colour, such as #FFFFFF</extracomment>
        <translation>色碼</translation>
    </message>
</context>
<context>
    <name>BatchHead</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <extracomment>How long a batch will still take</extracomment>
        <translation>
            <numerusform>約剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <extracomment>How long a batch will still take</extracomment>
        <translation>
            <numerusform>約剩 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n files made</source>
        <extracomment>Heading of a batch that is through. %n files were made.</extracomment>
        <translation>
            <numerusform>完成：已製作 %n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n files wait</source>
        <extracomment>Heading of a batch that was stopped. %n files wait.</extracomment>
        <translation>
            <numerusform>已停止，%n 個檔案等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>Heading of a batch while the file in work is given up</extracomment>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <extracomment>Heading of a batch at work: how many files are done, and of how many</extracomment>
        <translation>%1／%2 個檔案</translation>
    </message>
    <message>
        <source>Many files at once</source>
        <extracomment>Heading of a batch that has not begun</extracomment>
        <translation>一次處理多個檔案</translation>
    </message>
    <message>
        <source>Close the batch</source>
        <extracomment>Puts a batch away; an unfinished one can be taken up again later</extracomment>
        <translation>關閉批次</translation>
    </message>
    <message>
        <source>%1 made · %2 failed · %3 left out</source>
        <extracomment>A batch in numbers: files made, failed, and left out because they are no pictures</extracomment>
        <translation>已製作 %1 · 失敗 %2 · 略過 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for their turn</source>
        <extracomment>Heading of a batch while other jobs are before it; %n is the number of its files</extracomment>
        <translation>
            <numerusform>%n 個檔案等候處理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchOffer</name>
    <message numerus="yes">
        <source>A batch is unfinished: %n of %1 files still wait.</source>
        <extracomment>A batch that was stopped, or cut off. %n files of it are not done yet, %1 are all of its files.</extracomment>
        <translation>
            <numerusform>有未完成的批次：%1 個檔案中還有 %n 個等待處理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it up</source>
        <extracomment>Takes up the unfinished batch. Short.</extracomment>
        <translation>繼續處理</translation>
    </message>
    <message>
        <source>Forget it</source>
        <extracomment>Forgets the unfinished batch; what was made stays in the library. Short.</extracomment>
        <translation>捨棄</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Looking for the pictures…</source>
        <extracomment>While the files of a batch are looked for</extracomment>
        <translation>正在尋找圖片…</translation>
    </message>
    <message numerus="yes">
        <source>%n files or folders are ready</source>
        <extracomment>Files and folders were chosen for a batch. %n is how many there are of both.</extracomment>
        <translation>
            <numerusform>%n 個檔案或資料夾已就緒</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are made with the settings on the right. More can be dropped here.</source>
        <extracomment>What happens next, and that more can be added</extracomment>
        <translation>全部都會以右側的設定製作。可以再拖放更多到這裡。</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>The files of a batch, for screen readers</extracomment>
        <translation>檔案</translation>
    </message>
</context>
<context>
    <name>BatchPlace</name>
    <message>
        <source>Folder for the results</source>
        <extracomment>Title of the dialog that asks for the folder for the results of a batch</extracomment>
        <translation>存放結果的資料夾</translation>
    </message>
    <message>
        <source>Save into a folder too</source>
        <extracomment>Results of a batch are saved into a folder too, besides the library</extracomment>
        <translation>同時儲存到資料夾</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>The file format of exported pictures</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>How exported files are named; parts in braces are filled in</extracomment>
        <translation>命名方式</translation>
    </message>
    <message>
        <source>{name} is the file&apos;s own name; {tool}, {date}, {width} and {height} can be used too.</source>
        <extracomment>Below the name template; keep the parts in braces</extracomment>
        <translation>{name} 是檔案本身的名稱；也可以使用 {tool}、{date}、{width} 和 {height}。</translation>
    </message>
    <message>
        <source>All results go into the library.</source>
        <extracomment>Where the results of a batch go</extracomment>
        <translation>所有結果都會存入作品庫。</translation>
    </message>
</context>
<context>
    <name>BatchProblems</name>
    <message numerus="yes">
        <source>%n files failed</source>
        <extracomment>Heading of the list of the files of a batch that failed</extracomment>
        <translation>
            <numerusform>%n 個檔案失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Works on the failed files of a batch once more</extracomment>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Done</source>
        <extracomment>State of a file of a batch</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a file of a batch</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>State of a file of a batch: it is no picture</extracomment>
        <translation>已略過</translation>
    </message>
    <message>
        <source>In work</source>
        <extracomment>State of a file of a batch</extracomment>
        <translation>處理中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a file of a batch</extracomment>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>BatchRunCard</name>
    <message>
        <source>Go on with the rest</source>
        <extracomment>Goes on with a batch that was stopped</extracomment>
        <translation>繼續處理其餘檔案</translation>
    </message>
    <message>
        <source>Make all of them</source>
        <extracomment>Begins a batch</extracomment>
        <translation>全部製作</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops a batch: the file in work is given up, the others wait</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Puts a finished batch away</extracomment>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used and are left out.</source>
        <extracomment>Before many files are given to a provider: so many of them are no pictures, or cannot be read</extracomment>
        <translation>
            <numerusform>%n 個檔案無法使用，將予以略過。</numerusform>
        </translation>
    </message>
    <message>
        <source>All results go into the library.</source>
        <extracomment>Where the results of a batch go</extracomment>
        <translation>所有作品都會存入作品庫。</translation>
    </message>
</context>
<context>
    <name>BoardDialog</name>
    <message>
        <source>New board</source>
        <extracomment>Title of the dialog that makes a new collection of results.</extracomment>
        <translation>新增圖版</translation>
    </message>
    <message>
        <source>Rename board</source>
        <extracomment>Title of the dialog that gives a board another name.</extracomment>
        <translation>重新命名圖版</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field for the name of a board.</extracomment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes the dialog for the name of a board.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button that makes the new board.</extracomment>
        <translation>建立</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button that gives the board its new name.</extracomment>
        <translation>重新命名</translation>
    </message>
</context>
<context>
    <name>BoardMenu</name>
    <message>
        <source>New board…</source>
        <extracomment>In the menu of boards: makes a new one with the results on it.</extracomment>
        <translation>新增圖版…</translation>
    </message>
</context>
<context>
    <name>BudgetFields</name>
    <message>
        <source>Currency</source>
        <extracomment>What a screen reader calls the choice between currencies.</extracomment>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>No budget yet</source>
        <extracomment>In the empty field for the amount of the monthly budget.</extracomment>
        <translation>尚未設定預算</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <extracomment>What a screen reader calls the field for the amount of the monthly budget.</extracomment>
        <translation>每月金額</translation>
    </message>
    <message>
        <source>Type an amount such as 20 or 12.50.</source>
        <extracomment>Below the field for an amount of money.</extracomment>
        <translation>請輸入金額，例如 20 或 12.50。</translation>
    </message>
    <message>
        <source>Taiwan dollars for one US dollar</source>
        <extracomment>Label of the field for an exchange rate.</extracomment>
        <translation>一美元兌換的新台幣</translation>
    </message>
    <message>
        <source>Type a rate such as 32.15.</source>
        <extracomment>Below the field for an exchange rate.</extracomment>
        <translation>請輸入匯率，例如 32.15。</translation>
    </message>
    <message>
        <source>Set the budget</source>
        <extracomment>Button that sets the monthly budget.</extracomment>
        <translation>設定預算</translation>
    </message>
    <message>
        <source>US$</source>
        <extracomment>A currency, as short as it is understood: US dollars.</extracomment>
        <translation>US$</translation>
    </message>
    <message>
        <source>NT$</source>
        <extracomment>A currency, as short as it is understood: Taiwan dollars.</extracomment>
        <translation>NT$</translation>
    </message>
</context>
<context>
    <name>BudgetLine</name>
    <message>
        <source>With your own key, about</source>
        <extracomment>The price line of a run that a provider makes, paid with the person&apos;s own key</extracomment>
        <translation>使用自己的金鑰，約</translation>
    </message>
    <message>
        <source>The price is not known: your provider charges you.</source>
        <extracomment>In the place of a price: the provider has not published one</extracomment>
        <translation>價格不明：由您的供應商收費。</translation>
    </message>
    <message>
        <source>%1 left of this month&apos;s budget</source>
        <extracomment>%1 is an amount of money that can still be spent this month.</extracomment>
        <translation>本月預算還剩 %1</translation>
    </message>
    <message>
        <source>Over your budget: %1 left this month.</source>
        <extracomment>A run costs more than is left of the month&apos;s budget; %1 is an amount of money.</extracomment>
        <translation>超出預算：本月還剩 %1。</translation>
    </message>
    <message>
        <source>No spending budget is set, so nothing is spent.</source>
        <extracomment>The person set no limit for what providers charge</extracomment>
        <translation>尚未設定支出預算，因此不會花費。</translation>
    </message>
    <message>
        <source>Spending budget</source>
        <extracomment>Leads to the settings, to the monthly limit for what providers charge. Short.</extracomment>
        <translation>支出預算</translation>
    </message>
</context>
<context>
    <name>BudgetSettings</name>
    <message>
        <source>Spending budget</source>
        <extracomment>Heading above the monthly limit for what providers charge.</extracomment>
        <translation>支出預算</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <extracomment>Name of a setting: the most that may be spent in a month.</extracomment>
        <translation>每月預算</translation>
    </message>
    <message>
        <source>With keys of your own, providers charge you directly. The studio refuses a run that would go beyond this amount. Nothing is spent before you set one.</source>
        <extracomment>Explains the setting Monthly budget. A key is what a provider gives its customers.</extracomment>
        <translation>使用您自己的金鑰時，由供應商直接向您收費。若執行會超過此金額，程式會拒絕。設定之前不會花費任何金額。</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Name of a line of the settings: what was spent since the month began.</extracomment>
        <translation>本月</translation>
    </message>
    <message>
        <source>Begins anew on %1 (UTC).</source>
        <extracomment>Below what was spent; %1 is a date such as “1 December 2026”.</extracomment>
        <translation>%1（UTC）重新計算。</translation>
    </message>
</context>
<context>
    <name>BudgetUse</name>
    <message>
        <source>%1 of %2 used</source>
        <extracomment>Amounts of money such as “US$1.20”: %1 was spent of %2.</extracomment>
        <translation>已使用 %1／%2</translation>
    </message>
    <message>
        <source>Part of the budget that is used</source>
        <extracomment>What a screen reader calls the bar that shows how much of the monthly budget is used.</extracomment>
        <translation>已使用的預算比例</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is an amount of money that can still be spent this month.</extracomment>
        <translation>剩餘 %1</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <extracomment>Button that hides the list of what was spent.</extracomment>
        <translation>隱藏紀錄</translation>
    </message>
    <message>
        <source>Show the history</source>
        <extracomment>Button that shows the list of what was spent.</extracomment>
        <translation>顯示紀錄</translation>
    </message>
</context>
<context>
    <name>CaptionPlaceBox</name>
    <message>
        <source>Show captions</source>
        <extracomment>The choice of where the captions of a clip are</extracomment>
        <translation>顯示字幕</translation>
    </message>
    <message>
        <source>In the picture</source>
        <extracomment>Captions of a clip: painted into its pictures</extracomment>
        <translation>在畫面中</translation>
    </message>
    <message>
        <source>As a track</source>
        <extracomment>Captions of a clip: a track that players show and hide</extracomment>
        <translation>作為字幕軌</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>Captions of a clip: there are none</extracomment>
        <translation>不顯示</translation>
    </message>
</context>
<context>
    <name>CheckingLine</name>
    <message>
        <source>Looking at the picture…</source>
        <extracomment>On the page of a tool, while the person&apos;s picture is looked at</extracomment>
        <translation>正在檢視圖片…</translation>
    </message>
</context>
<context>
    <name>CheckoutBar</name>
    <message>
        <source>Address of the page</source>
        <extracomment>What a screen reader calls the bar above the payment&apos;s page</extracomment>
        <translation>頁面位址</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <extracomment>What a screen reader says of the lock beside the address</extracomment>
        <translation>連線已加密。</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <extracomment>What a screen reader says of the sign beside the address; only on the person&apos;s own computer</extracomment>
        <translation>連線未加密。</translation>
    </message>
    <message>
        <source>This page is not ours. Your bank asks you to confirm the payment.</source>
        <extracomment>Below the address while the page of the person&apos;s bank is shown</extracomment>
        <translation>這不是我們的頁面。您的銀行要求您確認這筆付款。</translation>
    </message>
    <message>
        <source>On this computer, not encrypted</source>
        <extracomment>Below the address of a page on the person&apos;s own computer, in the sandbox</extracomment>
        <translation>在這部電腦上，未加密</translation>
    </message>
    <message>
        <source>Open in the browser instead</source>
        <extracomment>Button that opens the payment&apos;s page in the browser of the system</extracomment>
        <translation>改用瀏覽器開啟</translation>
    </message>
</context>
<context>
    <name>CheckoutNote</name>
    <message>
        <source>Close</source>
        <extracomment>Button that takes a note away</extracomment>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>CheckoutStop</name>
    <message>
        <source>The payment&apos;s page cannot be shown</source>
        <extracomment>Heading in the payment&apos;s window</extracomment>
        <translation>無法顯示付款頁面</translation>
    </message>
    <message>
        <source>Check your connection and try again, or pay in the browser of your system.</source>
        <extracomment>Below the heading</extracomment>
        <translation>請檢查連線後再試一次，或使用系統的瀏覽器付款。</translation>
    </message>
    <message>
        <source>If you have confirmed a payment already, VidGo Studio finds out by itself. You are never charged twice for one order.</source>
        <extracomment>The line about money</extracomment>
        <translation>若您已確認付款，VidGo Studio 會自動查明。同一筆訂單絕不會重複扣款。</translation>
    </message>
    <message>
        <source>Open in the browser instead</source>
        <extracomment>Button that opens the payment&apos;s page in the browser of the system</extracomment>
        <translation>改用瀏覽器開啟</translation>
    </message>
</context>
<context>
    <name>CheckoutWindow</name>
    <message>
        <source>Payment</source>
        <extracomment>Title of the window in which a person pays</extracomment>
        <translation>付款</translation>
    </message>
    <message>
        <source>The page tried to save a file. That is not possible here.</source>
        <extracomment>Shown above the payment&apos;s page when it tried to download something</extracomment>
        <translation>頁面試圖儲存檔案，但這裡無法儲存。</translation>
    </message>
    <message>
        <source>%1 does not belong to this payment and was not opened.</source>
        <extracomment>Shown above the payment&apos;s page. %1: the host of an address, or what stands before its colon</extracomment>
        <translation>%1 不屬於這筆付款，因此未開啟。</translation>
    </message>
</context>
<context>
    <name>ClipEffects</name>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Clip effects</source>
        <extracomment>Heading of what can be done to a clip besides its style: speed, direction, glow and more</extracomment>
        <translation>影片效果</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>How fast a clip plays</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>%L1×</source>
        <extracomment>How many times as fast as it was filmed a clip plays, such as 1.5×</extracomment>
        <translation>%L1×</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>In which direction a clip plays</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>A clip plays as it was filmed</extracomment>
        <translation>正向播放</translation>
    </message>
    <message>
        <source>Reverse</source>
        <extracomment>A clip plays from its end to its beginning</extracomment>
        <translation>倒轉播放</translation>
    </message>
    <message>
        <source>Boomerang</source>
        <extracomment>A clip plays forward and then back</extracomment>
        <translation>來回播放</translation>
    </message>
    <message>
        <source>Stabilise</source>
        <extracomment>How much the shaking of the camera is taken out of a clip</extracomment>
        <translation>穩定畫面</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <extracomment>How much noise is taken out of a clip</extracomment>
        <translation>去除雜訊</translation>
    </message>
    <message>
        <source>Glow</source>
        <extracomment>How much what is bright in a clip shines over its edges</extracomment>
        <translation>光暈</translation>
    </message>
    <message>
        <source>The preview is a single picture. Speed, direction, steadiness and noise are seen in the result.</source>
        <extracomment>Below the effects of a clip: the preview is one picture and cannot show how the clip moves</extracomment>
        <translation>預覽是單張圖片。速度、方向、穩定度與雜訊的效果會呈現在作品中。</translation>
    </message>
    <message>
        <source>No effects</source>
        <extracomment>Takes all effects off a clip. Short.</extracomment>
        <translation>清除效果</translation>
    </message>
</context>
<context>
    <name>ClipExportChoice</name>
    <message>
        <source>For</source>
        <extracomment>The place for which a clip is exported, such as YouTube or Instagram Reels.</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>What a screen reader calls the choice of how a clip is brought into another shape.</extracomment>
        <translation>配合畫面比例的方式</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>How a clip is brought into another shape: what does not fit is cut off.</extracomment>
        <translation>裁切</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>How a clip is brought into another shape: with bars at its edges.</extracomment>
        <translation>加邊條</translation>
    </message>
    <message>
        <source>Blurred edges</source>
        <extracomment>How a clip is brought into another shape: over a blurred version of itself.</extracomment>
        <translation>模糊邊緣</translation>
    </message>
    <message>
        <source>Even out the loudness (−14 LUFS)</source>
        <extracomment>Switch: brings the sound of a clip to the loudness that the places on the internet expect.</extracomment>
        <translation>統一響度（−14 LUFS）</translation>
    </message>
</context>
<context>
    <name>ClipExportPreview</name>
    <message>
        <source>Part of the picture that stays; arrow keys move it</source>
        <extracomment>Screen reader name of the frame that shows what stays of a clip when it is cropped.</extracomment>
        <translation>畫面中保留的部分；方向鍵可移動</translation>
    </message>
</context>
<context>
    <name>ClipPartChoice</name>
    <message>
        <source>Begin here</source>
        <extracomment>Button: the exported clip begins where the playhead is.</extracomment>
        <translation>從這裡開始</translation>
    </message>
    <message>
        <source>End here</source>
        <extracomment>Button: the exported clip ends where the playhead is.</extracomment>
        <translation>在這裡結束</translation>
    </message>
    <message>
        <source>Whole clip</source>
        <extracomment>Button: nothing is cut off an exported clip.</extracomment>
        <translation>整部影片</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The part of a clip that is exported: from one time to another.</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ClipStage</name>
    <message>
        <source>The clip cannot be played</source>
        <extracomment>Heading in the place of a clip that cannot be played</extracomment>
        <translation>無法播放影片</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close your VidGo account?</source>
        <extracomment>Title of a question before a VidGo account is closed.</extracomment>
        <translation>要關閉您的 VidGo 帳號嗎？</translation>
    </message>
    <message numerus="yes">
        <source>Credits, plan and everything that the server keeps of you are lost. Within %n day(s) you can sign in and have it all back; then it is deleted. Receipts stay as long as the law asks for. What is on this computer stays.</source>
        <extracomment>What goes when an account is closed; %n counts days.</extracomment>
        <translation>
            <numerusform>您將失去點數、方案，以及伺服器保存的所有您的資料。%n 天內登入即可全部復原，之後就會刪除。收據會依法定期限保留。這部電腦上的內容不受影響。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the account</source>
        <extracomment>Button: the account is closed.</extracomment>
        <translation>關閉帳號</translation>
    </message>
    <message>
        <source>Your password</source>
        <extracomment>Field for the password, as a proof that it is the person.</extracomment>
        <translation>您的密碼</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Confirm the address</source>
        <extracomment>Button: the code of the mail is handed in.</extracomment>
        <translation>確認地址</translation>
    </message>
    <message>
        <source>Code of six digits</source>
        <extracomment>Field for the code of six digits that a mail brings.</extracomment>
        <translation>六位數驗證碼</translation>
    </message>
    <message>
        <source>Nothing came? Look among the unwanted mail too. Whoever has an account already gets a mail without a code.</source>
        <extracomment>Below the field for the code: what to do when no mail comes.</extracomment>
        <translation>沒有收到嗎？請一併查看垃圾郵件。若該地址已有帳號，收到的郵件不會有驗證碼。</translation>
    </message>
    <message numerus="yes">
        <source>Send another mail (in %n s)</source>
        <extracomment>Button that sends the mail again, while that is not possible; %n counts down.</extracomment>
        <translation>
            <numerusform>重新寄送郵件（%n 秒後）</numerusform>
        </translation>
    </message>
    <message>
        <source>Send another mail</source>
        <extracomment>Button that sends the mail with the code again.</extracomment>
        <translation>重新寄送郵件</translation>
    </message>
    <message>
        <source>Use another address</source>
        <extracomment>Button: leads back to the form for a new account, to change the address.</extracomment>
        <translation>使用其他地址</translation>
    </message>
</context>
<context>
    <name>ColorSwatches</name>
    <message>
        <source>Colour %1</source>
        <extracomment>A colour to choose, for screen readers; %1 is its number such as #FFFFFF</extracomment>
        <translation>色彩 %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The library has no such result.</source>
        <extracomment>Printed by `vidgo library list` when nothing was made yet, or nothing matches.</extracomment>
        <translation>作品庫中沒有這樣的作品。</translation>
    </message>
    <message>
        <source>Browse the examples</source>
        <comment>Help of the command presets</comment>
        <translation>瀏覽範例</translation>
    </message>
    <message>
        <source>List them</source>
        <comment>Help of the command list</comment>
        <translation>列出範例</translation>
    </message>
    <message>
        <source>Find them by words in any of the five languages</source>
        <comment>Help of the command search</comment>
        <translation>以五種語言中任一種的字詞尋找範例</translation>
    </message>
    <message>
        <source>What to look for</source>
        <comment>Help of the option words</comment>
        <translation>要尋找的內容</translation>
    </message>
    <message>
        <source>Only of this tool</source>
        <comment>Help of the option --tool</comment>
        <translation>僅限此工具</translation>
    </message>
    <message>
        <source>Only of this topic</source>
        <comment>Help of the option --topic</comment>
        <translation>僅限此主題</translation>
    </message>
    <message>
        <source>At most so many</source>
        <comment>Help of the option --limit</comment>
        <translation>最多列出幾項</translation>
    </message>
    <message>
        <source>Show one with its files and credits</source>
        <comment>Help of the command show</comment>
        <translation>顯示一個範例及其檔案與授權資訊</translation>
    </message>
    <message>
        <source>Its id</source>
        <comment>Help of the option id</comment>
        <translation>範例的 ID</translation>
    </message>
    <message>
        <source>Id of the tool, see `vidgo tools`</source>
        <comment>Help of the option tool</comment>
        <translation>工具的 ID，請見 `vidgo tools`</translation>
    </message>
    <message>
        <source>Id of a topic</source>
        <comment>Help of the option --topic</comment>
        <translation>主題的 ID</translation>
    </message>
    <message>
        <source>automatic, product or person</source>
        <comment>Help of the option --subject</comment>
        <translation>automatic、product 或 person</translation>
    </message>
    <message>
        <source>#RRGGBB, with --background color</source>
        <comment>Help of the option --color</comment>
        <translation>#RRGGBB，搭配 --background color</translation>
    </message>
    <message>
        <source>0.002 to 0.1 of the longer side, with --background blur</source>
        <comment>Help of the option --blur</comment>
        <translation>長邊的 0.002 到 0.1，搭配 --background blur</translation>
    </message>
    <message>
        <source>0 crisp to 1 soft edges</source>
        <comment>Help of the option --softness</comment>
        <translation>邊緣從 0（銳利）到 1（柔和）</translation>
    </message>
    <message>
        <source>1 to 100, for .jpg and .webp</source>
        <comment>Help of the option --quality</comment>
        <translation>1 到 100，適用於 .jpg 和 .webp</translation>
    </message>
    <message>
        <source>Replace the output if it is there</source>
        <comment>Help of the option --overwrite</comment>
        <translation>輸出檔案已存在時予以取代</translation>
    </message>
    <message>
        <source>The text; by default the one of the settings</source>
        <comment>Help of the option --text</comment>
        <translation>浮水印文字；預設使用設定中的文字</translation>
    </message>
    <message>
        <source>top_left … bottom_right, center or tiled</source>
        <comment>Help of the option --place</comment>
        <translation>top_left … bottom_right、center 或 tiled</translation>
    </message>
    <message>
        <source>0.05 to 1</source>
        <comment>Help of the option --opacity</comment>
        <translation>0.05 到 1</translation>
    </message>
    <message>
        <source>0.01 to 0.5 of the shorter side</source>
        <comment>Help of the option --height</comment>
        <translation>短邊的 0.01 到 0.5</translation>
    </message>
    <message>
        <source>0 to 0.3 of the shorter side</source>
        <comment>Help of the option --margin</comment>
        <translation>短邊的 0 到 0.3</translation>
    </message>
    <message>
        <source>Look at your results</source>
        <comment>Help of the command library</comment>
        <translation>查看您的作品</translation>
    </message>
    <message>
        <source>List them, newest first</source>
        <comment>Help of the command list</comment>
        <translation>列出作品，由新到舊</translation>
    </message>
    <message>
        <source>Words in the file name, tool or topic</source>
        <comment>Help of the option --search</comment>
        <translation>檔名、工具或主題中的字詞</translation>
    </message>
    <message>
        <source>Print results and errors as JSON</source>
        <comment>Help of the option --json</comment>
        <translation>以 JSON 輸出結果與錯誤</translation>
    </message>
    <message>
        <source>Keep everything in this folder</source>
        <comment>Help of the option --data-dir</comment>
        <translation>將所有資料存放在此資料夾</translation>
    </message>
    <message>
        <source>en, ja, zh-TW, ko or es; by default as in the settings</source>
        <comment>Help of the option --language</comment>
        <translation>en、ja、zh-TW、ko 或 es；預設依照設定</translation>
    </message>
    <message>
        <source>List the six tools</source>
        <comment>Help of the command tools</comment>
        <translation>列出六項工具</translation>
    </message>
    <message>
        <source>VidGo Studio on the command line</source>
        <comment>First line of vidgo --help</comment>
        <translation>命令列版 VidGo Studio</translation>
    </message>
    <message>
        <source>No example matches.</source>
        <extracomment>Printed by `vidgo presets search` when no example matches.</extracomment>
        <translation>沒有符合的範例。</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>Behind the name of a style in a list: it works without a provider.
----------
Behind the name of a tool in a list: it works without a provider.</extracomment>
        <translation>在這部電腦上執行</translation>
    </message>
    <message>
        <source>examples to browse</source>
        <extracomment>Behind the name of a tool in a list: it cannot run yet, but its examples can be seen.</extracomment>
        <translation>有範例可瀏覽</translation>
    </message>
    <message>
        <source>Ids of results, as list prints them</source>
        <comment>Help of a value of the commands of the library</comment>
        <translation>作品的 ID，如 list 所列</translation>
    </message>
    <message>
        <source>Name of a board</source>
        <comment>Help of a value of the commands of the library</comment>
        <translation>圖版的名稱</translation>
    </message>
    <message>
        <source>Only rated so many stars or more</source>
        <comment>Help of the option --rating</comment>
        <translation>僅限至少幾顆星的作品</translation>
    </message>
    <message>
        <source>Only on this board</source>
        <comment>Help of the option --board</comment>
        <translation>僅限此圖版</translation>
    </message>
    <message>
        <source>newest, oldest, rating or name</source>
        <comment>Help of the option --sort</comment>
        <translation>newest、oldest、rating 或 name</translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <comment>Help of the option --trash</comment>
        <translation>垃圾桶中的內容</translation>
    </message>
    <message>
        <source>Leave out so many at the beginning</source>
        <comment>Help of the option --offset</comment>
        <translation>略過開頭的幾項</translation>
    </message>
    <message>
        <source>Write results to files</source>
        <comment>Help of the command library export</comment>
        <translation>將作品寫入檔案</translation>
    </message>
    <message>
        <source>Folder, or for one result a file</source>
        <comment>Help of the option --output</comment>
        <translation>資料夾；只有一件作品時可為檔案</translation>
    </message>
    <message>
        <source>png, jpeg or webp</source>
        <comment>Help of the option --format</comment>
        <translation>png、jpeg 或 webp</translation>
    </message>
    <message>
        <source>1 to 100, for JPEG and WebP</source>
        <comment>Help of the option --quality</comment>
        <translation>1 到 100，適用於 JPEG 和 WebP</translation>
    </message>
    <message>
        <source>With {name} {tool} {topic} {date} {time} {width} {height}</source>
        <comment>Help of the option --name; the words in braces stay as they are</comment>
        <translation>可使用 {name} {tool} {topic} {date} {time} {width} {height}</translation>
    </message>
    <message>
        <source>number, replace or refuse</source>
        <comment>Help of the option --if-taken: a file of that name is there</comment>
        <translation>number、replace 或 refuse</translation>
    </message>
    <message>
        <source>Collect results on boards</source>
        <comment>Help of the command library board</comment>
        <translation>將作品收集到圖版</translation>
    </message>
    <message>
        <source>List the boards</source>
        <comment>Help of a command</comment>
        <translation>列出圖版</translation>
    </message>
    <message>
        <source>Make a board</source>
        <comment>Help of a command</comment>
        <translation>建立圖版</translation>
    </message>
    <message>
        <source>Give a board another name</source>
        <comment>Help of a command</comment>
        <translation>為圖版重新命名</translation>
    </message>
    <message>
        <source>The new name</source>
        <comment>Help of a value</comment>
        <translation>新名稱</translation>
    </message>
    <message>
        <source>Delete a board; its results stay</source>
        <comment>Help of a command</comment>
        <translation>刪除圖版；其中的作品會保留</translation>
    </message>
    <message>
        <source>Put results on a board</source>
        <comment>Help of a command</comment>
        <translation>將作品加入圖版</translation>
    </message>
    <message>
        <source>Take results off a board</source>
        <comment>Help of a command</comment>
        <translation>將作品移出圖版</translation>
    </message>
    <message>
        <source>Find results by words</source>
        <comment>Help of a command</comment>
        <translation>以字詞尋找作品</translation>
    </message>
    <message>
        <source>In the name, tool, topic, style or board</source>
        <comment>Help of a value of the command search</comment>
        <translation>名稱、工具、主題、風格或圖版中的字詞</translation>
    </message>
    <message>
        <source>Show one result</source>
        <comment>Help of a command</comment>
        <translation>顯示一件作品</translation>
    </message>
    <message>
        <source>Give results stars</source>
        <comment>Help of a command</comment>
        <translation>為作品評星等</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <comment>Help of a value of the command rate</comment>
        <translation>0 到 5</translation>
    </message>
    <message>
        <source>Put results into the trash</source>
        <comment>Help of a command</comment>
        <translation>將作品移到垃圾桶</translation>
    </message>
    <message>
        <source>Bring results back from the trash</source>
        <comment>Help of a command</comment>
        <translation>從垃圾桶還原作品</translation>
    </message>
    <message>
        <source>Delete for good what is in the trash</source>
        <comment>Help of a command</comment>
        <translation>永久刪除垃圾桶中的內容</translation>
    </message>
    <message>
        <source>Only what is there for more than 30 days</source>
        <comment>Help of the option --old</comment>
        <translation>僅限放置超過 30 天的內容</translation>
    </message>
    <message>
        <source>Do it; without this it only says how many</source>
        <comment>Help of the option --yes</comment>
        <translation>實際執行；未加此選項時只會顯示數量</translation>
    </message>
    <message>
        <source>Print the completion script of a shell</source>
        <comment>Help of the command completion</comment>
        <translation>輸出 shell 的自動完成指令碼</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <comment>Help of the option shell</comment>
        <translation>bash、zsh 或 fish</translation>
    </message>
    <message>
        <source>Print the manual page</source>
        <comment>Help of the command manual</comment>
        <translation>輸出說明手冊頁面</translation>
    </message>
    <message>
        <source>visitor: results are written at most 720p and with a watermark</source>
        <extracomment>Printed by `vidgo mode`.</extracomment>
        <translation>visitor：輸出的作品最高 720p，並帶有浮水印</translation>
    </message>
    <message>
        <source>own_computer: what this computer makes has no limits</source>
        <extracomment>Printed by `vidgo mode`.</extracomment>
        <translation>own_computer：這部電腦製作的內容沒有限制</translation>
    </message>
    <message>
        <source>Show or choose how the studio is used</source>
        <comment>Help of the command mode</comment>
        <translation>顯示或選擇程式的使用方式</translation>
    </message>
    <message>
        <source>visitor or own_computer</source>
        <comment>Help of the option mode</comment>
        <translation>visitor 或 own_computer</translation>
    </message>
    <message>
        <source>%1 is a favourite</source>
        <extracomment>Printed by `vidgo presets favourite`; %1 is the id of an example.</extracomment>
        <translation>%1 已加入最愛</translation>
    </message>
    <message>
        <source>%1 is no favourite</source>
        <extracomment>Printed by `vidgo presets favourite --remove`; %1 is the id of an example.</extracomment>
        <translation>%1 已不是最愛</translation>
    </message>
    <message>
        <source>Only of this style</source>
        <comment>Help of the option --style</comment>
        <translation>僅限此風格</translation>
    </message>
    <message>
        <source>Only what can be made there: on_device or provider</source>
        <comment>Help of the option --engine</comment>
        <translation>僅限可在該處製作的範例：on_device 或 provider</translation>
    </message>
    <message>
        <source>Only these: picture or clip</source>
        <comment>Help of the option --kind</comment>
        <translation>僅限此類型：picture 或 clip</translation>
    </message>
    <message>
        <source>featured, popular or newest first</source>
        <comment>Help of the option --order</comment>
        <translation>排在最前面的：featured、popular 或 newest</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <comment>Help of the option --favourites</comment>
        <translation>僅限最愛</translation>
    </message>
    <message>
        <source>Mark one as a favourite</source>
        <comment>Help of the command favourite</comment>
        <translation>將一個範例標示為最愛</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <comment>Help of the option --remove</comment>
        <translation>取消標示</translation>
    </message>
    <message>
        <source>Done: %1. Failed: %2. No picture: %3.</source>
        <extracomment>Printed when `vidgo run` has worked through many files. %1 are done, %2 failed, %3 were no pictures.</extracomment>
        <translation>完成：%1。失敗：%2。不是圖片：%3。</translation>
    </message>
    <message>
        <source>Stopped. The same command goes on where this one ended.</source>
        <extracomment>Printed when Ctrl+C ended `vidgo materials sync`.
----------
Printed when Ctrl+C ended `vidgo pregenerate`.
----------
Printed when Ctrl+C ended `vidgo run` over many files.</extracomment>
        <translation>已停止。再次執行相同的指令，會從這次停止的地方繼續。</translation>
    </message>
    <message>
        <source>Run a tool on files; the results are kept in the library too</source>
        <comment>Help of the command run</comment>
        <translation>對檔案執行工具；結果也會保存在作品庫</translation>
    </message>
    <message>
        <source>png, jpg or webp, when writing to a folder</source>
        <comment>Help of the option --format</comment>
        <translation>png、jpg 或 webp，適用於輸出到資料夾時</translation>
    </message>
    <message>
        <source>How files are named in a folder: {name} {tool} {topic} {date} {time} {width} {height}</source>
        <comment>Help of the option --name; keep what is in braces</comment>
        <translation>資料夾中檔案的命名方式：{name} {tool} {topic} {date} {time} {width} {height}</translation>
    </message>
    <message>
        <source>Make everything again instead of leaving out what an earlier run with the same settings has done</source>
        <comment>Help of the option --again</comment>
        <translation>全部重新製作，不略過先前以相同設定完成的檔案</translation>
    </message>
    <message>
        <source>A picture of your own as background or scene</source>
        <comment>Help of the option --picture</comment>
        <translation>以您自己的圖片作為背景或情境</translation>
    </message>
    <message>
        <source>Id of a scene, see `vidgo tools --json`</source>
        <comment>Help of the option --scene</comment>
        <translation>情境的 ID，請見 `vidgo tools --json`</translation>
    </message>
    <message>
        <source>Where the product stands, 0 left to 1 right</source>
        <comment>Help of the option --x</comment>
        <translation>商品的水平位置，從 0（左）到 1（右）</translation>
    </message>
    <message>
        <source>Where the product stands, 0 top to 1 bottom</source>
        <comment>Help of the option --y</comment>
        <translation>商品的垂直位置，從 0（上）到 1（下）</translation>
    </message>
    <message>
        <source>Size of the product, 0.1 to 4; 1 fits the scene</source>
        <comment>Help of the option --scale</comment>
        <translation>商品的大小，0.1 到 4；1 為符合情境的大小</translation>
    </message>
    <message>
        <source>Where the light comes from, -1 left to 1 right</source>
        <comment>Help of the option --light</comment>
        <translation>光線的方向，從 -1（左）到 1（右）</translation>
    </message>
    <message>
        <source>0 none to 1 deep</source>
        <comment>Help of the option --shadow</comment>
        <translation>從 0（無）到 1（深）</translation>
    </message>
    <message>
        <source>0 none to 1 like a mirror</source>
        <comment>Help of the option --reflection</comment>
        <translation>從 0（無）到 1（如鏡面）</translation>
    </message>
    <message>
        <source>0 own colours to 1 fully in the light of the scene</source>
        <comment>Help of the option --color-match</comment>
        <translation>從 0（原本的色彩）到 1（完全融入情境光線）</translation>
    </message>
    <message>
        <source>Id of a style, see `vidgo styles list`</source>
        <comment>Help of the option --style</comment>
        <translation>風格的 ID，請見 `vidgo styles list`</translation>
    </message>
    <message>
        <source>0 as it was to 1 fully</source>
        <comment>Help of the option --strength</comment>
        <translation>從 0（維持原樣）到 1（完全套用）</translation>
    </message>
    <message>
        <source>1, 2, 3 or 4 times</source>
        <comment>Help of the option --enlarge</comment>
        <translation>1、2、3 或 4 倍</translation>
    </message>
    <message>
        <source>0 as it is to 1 crisp</source>
        <comment>Help of the option --detail</comment>
        <translation>從 0（維持原樣）到 1（銳利）</translation>
    </message>
    <message>
        <source>Leave brightness and colours as they are</source>
        <comment>Help of the option --no-levels</comment>
        <translation>亮度與色彩維持原樣</translation>
    </message>
    <message>
        <source>A parameter of the style, as id=value; may be repeated</source>
        <comment>Help of the option --param</comment>
        <translation>風格的參數，格式為 id=value；可重複使用</translation>
    </message>
    <message>
        <source>A file with the settings as JSON, such as a result of `vidgo library` has them</source>
        <comment>Help of the option --settings</comment>
        <translation>含有 JSON 設定的檔案，例如 `vidgo library` 的作品所帶的設定</translation>
    </message>
    <message>
        <source>online service</source>
        <extracomment>Behind the name of a style in a list: an online service makes it.</extracomment>
        <translation>線上服務</translation>
    </message>
    <message>
        <source>  %1 (%2): %3 to %4, usually %5</source>
        <extracomment>A parameter of a style: %1 its id, %2 its name, then its lowest, highest and usual value.</extracomment>
        <translation>  %1（%2）：%3 到 %4，通常為 %5</translation>
    </message>
    <message>
        <source>Browse the styles</source>
        <comment>Help of the command styles</comment>
        <translation>瀏覽風格</translation>
    </message>
    <message>
        <source>Show one with its parameters</source>
        <comment>Help of the command show</comment>
        <translation>顯示一種風格及其參數</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) changed.</source>
        <extracomment>Printed after a command about results of the library: how many it changed.</extracomment>
        <translation>
            <numerusform>已變更 %n 個作品。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job.</source>
        <extracomment>Printed by `vidgo jobs list` when the queue is empty.</extracomment>
        <translation>沒有工作。</translation>
    </message>
    <message>
        <source>Steer the queue that the studio works through</source>
        <comment>Help of the command jobs</comment>
        <translation>控制程式處理的工作佇列</translation>
    </message>
    <message>
        <source>Ids of jobs, as list prints them</source>
        <comment>Help of a value of the commands of the queue</comment>
        <translation>工作的 ID，如 list 所列</translation>
    </message>
    <message>
        <source>Id of a job, as list prints it</source>
        <comment>Help of a value of the commands of the queue</comment>
        <translation>工作的 ID，如 list 所列</translation>
    </message>
    <message>
        <source>List them: first what waits, then what has ended</source>
        <comment>Help of the command jobs list</comment>
        <translation>列出工作：先列等待中的，再列已結束的</translation>
    </message>
    <message>
        <source>Pause jobs; they keep their places</source>
        <comment>Help of a command</comment>
        <translation>暫停工作；工作會保留原本的順序</translation>
    </message>
    <message>
        <source>Let paused jobs go on</source>
        <comment>Help of a command</comment>
        <translation>繼續已暫停的工作</translation>
    </message>
    <message>
        <source>Give jobs up</source>
        <comment>Help of a command</comment>
        <translation>取消工作</translation>
    </message>
    <message>
        <source>Let failed or cancelled jobs wait again</source>
        <comment>Help of a command</comment>
        <translation>讓失敗或已取消的工作重新等候處理</translation>
    </message>
    <message>
        <source>Move a waiting job to another place</source>
        <comment>Help of a command</comment>
        <translation>將等待中的工作移到其他位置</translation>
    </message>
    <message>
        <source>Id of the job that comes after it; else the end</source>
        <comment>Help of the option --before</comment>
        <translation>排在它後面的工作 ID；未指定則移到最後</translation>
    </message>
    <message>
        <source>Show what happened to a job, in English</source>
        <comment>Help of a command</comment>
        <translation>以英文顯示工作的執行記錄</translation>
    </message>
    <message>
        <source>Take ended jobs off the list; what they made stays</source>
        <comment>Help of a command</comment>
        <translation>從清單移除已結束的工作；製作的內容會保留</translation>
    </message>
    <message>
        <source>Where to write: a .png, .jpg or .webp for one picture, an .mp4 for a clip, otherwise a folder</source>
        <comment>Help of the option -o,--output</comment>
        <translation>輸出位置：單張圖片為 .png、.jpg 或 .webp，影片為 .mp4，其他情況為資料夾</translation>
    </message>
    <message>
        <source>transparent, color, blur or picture; of a presenter color, gradient, scene or picture</source>
        <comment>Help of the option --background</comment>
        <translation>transparent、color、blur 或 picture；主持人則為 color、gradient、scene 或 picture</translation>
    </message>
    <message>
        <source>The picture of the garment: whole, from the front</source>
        <comment>Help of the option --garment</comment>
        <translation>服飾的圖片：完整、正面</translation>
    </message>
    <message>
        <source>automatic, top, outer, dress or outfit</source>
        <comment>Help of the option --garment-kind</comment>
        <translation>automatic、top、outer、dress 或 outfit</translation>
    </message>
    <message>
        <source>0.7 shorter to 1.4 longer</source>
        <comment>Help of the option --garment-length</comment>
        <translation>0.7（較短）到 1.4（較長）</translation>
    </message>
    <message>
        <source>0.8 tighter to 1.4 wider</source>
        <comment>Help of the option --garment-width</comment>
        <translation>0.8（較窄）到 1.4（較寬）</translation>
    </message>
    <message>
        <source>0 the garment&apos;s own light to 1 all of the person&apos;s</source>
        <comment>Help of the option --shading</comment>
        <translation>從 0（服飾原本的光影）到 1（完全採用人物的光影）</translation>
    </message>
    <message>
        <source>9:16, 1:1 or 16:9</source>
        <comment>Help of the option --shape</comment>
        <translation>9:16、1:1 或 16:9</translation>
    </message>
    <message>
        <source>Another picture or clip; may be repeated, up to 9 times</source>
        <comment>Help of the option --with</comment>
        <translation>另一張圖片或另一部影片；可重複使用，最多 9 次</translation>
    </message>
    <message>
        <source>The title</source>
        <comment>Help of the option --title</comment>
        <translation>標題</translation>
    </message>
    <message>
        <source>A line below the title</source>
        <comment>Help of the option --subtitle</comment>
        <translation>標題下方的一行文字</translation>
    </message>
    <message>
        <source>A price, as it is to be shown</source>
        <comment>Help of the option --price</comment>
        <translation>價格，依照要顯示的樣子填寫</translation>
    </message>
    <message>
        <source>What to do, at the end: Shop now</source>
        <comment>Help of the option --call</comment>
        <translation>結尾的行動呼籲，例如：立即選購</translation>
    </message>
    <message>
        <source>A file with captions: SubRip, or plain lines</source>
        <comment>Help of the option --captions</comment>
        <translation>字幕檔：SubRip 或純文字行</translation>
    </message>
    <message>
        <source>calm, upbeat, elegant, electronic or none</source>
        <comment>Help of the option --music</comment>
        <translation>calm、upbeat、elegant、electronic 或 none</translation>
    </message>
    <message>
        <source>Music of your own</source>
        <comment>Help of the option --music-file</comment>
        <translation>您自己的音樂</translation>
    </message>
    <message>
        <source>0 silent to 1 loud; 0.7 is usual</source>
        <comment>Help of the option --music-volume</comment>
        <translation>從 0（靜音）到 1（大聲）；通常為 0.7</translation>
    </message>
    <message>
        <source>Leave the sound of clips out</source>
        <comment>Help of the option --no-clip-sound</comment>
        <translation>不使用影片的聲音</translation>
    </message>
    <message>
        <source>How long each picture is seen, 1 to 10</source>
        <comment>Help of the option --seconds</comment>
        <translation>每張圖片顯示的秒數，1 到 10</translation>
    </message>
    <message>
        <source>Move pictures as a whole</source>
        <comment>Help of the option --no-parallax</comment>
        <translation>圖片整張一起移動</translation>
    </message>
    <message>
        <source>spokesperson, product_intro, customer_service or social_media</source>
        <comment>Help of the option --presenter</comment>
        <translation>spokesperson、product_intro、customer_service 或 social_media</translation>
    </message>
    <message>
        <source>What the presenter says, or @ and the name of a text file</source>
        <comment>Help of the option --script</comment>
        <translation>主持人要說的話，或 @ 加上文字檔的名稱</translation>
    </message>
    <message>
        <source>Language of the script: en, ja, zh-TW, ko or es</source>
        <comment>Help of the option --speech-language</comment>
        <translation>講稿的語言：en、ja、zh-TW、ko 或 es</translation>
    </message>
    <message>
        <source>Id of a voice, such as flite:slt or espeak:ja</source>
        <comment>Help of the option --voice</comment>
        <translation>語音的 ID，例如 flite:slt 或 espeak:ja</translation>
    </message>
    <message>
        <source>0.5 slow to 2 fast</source>
        <comment>Help of the option --rate</comment>
        <translation>從 0.5（慢）到 2（快）</translation>
    </message>
    <message>
        <source>#RRGGBB at the bottom, with --background gradient</source>
        <comment>Help of the option --second-color</comment>
        <translation>底部的 #RRGGBB，搭配 --background gradient</translation>
    </message>
    <message>
        <source>Leave the captions out</source>
        <comment>Help of the option --no-captions</comment>
        <translation>不加字幕</translation>
    </message>
    <message>
        <source>Do not mark the word that is being spoken</source>
        <comment>Help of the option --no-highlight</comment>
        <translation>不標示正在說的字詞</translation>
    </message>
    <message>
        <source>Write a watermarked copy of a picture or clip</source>
        <comment>Help of the command watermark</comment>
        <translation>將圖片或影片另存為帶浮水印的副本</translation>
    </message>
    <message>
        <source>The picture or clip</source>
        <comment>Help of the option input</comment>
        <translation>圖片或影片</translation>
    </message>
    <message>
        <source>Where to write: .png, .jpg, .webp, .mp4, .gif …</source>
        <comment>Help of the option -o,--output</comment>
        <translation>輸出位置：.png、.jpg、.webp、.mp4、.gif…</translation>
    </message>
    <message>
        <source>How it looks: product_showcase, brand_story, new_arrival, promotion, how_to, unboxing, customer_story or event</source>
        <comment>Help of the option --template</comment>
        <translation>樣式：product_showcase、brand_story、new_arrival、promotion、how_to、unboxing、customer_story 或 event</translation>
    </message>
    <message>
        <source>Where a clip goes: youtube, shorts, reels, tiktok, x, facebook, gif, webp, original, or an id of `vidgo export --list`</source>
        <comment>Help of the option --preset; keep the names</comment>
        <translation>影片的發布平台：youtube、shorts、reels、tiktok、x、facebook、gif、webp、original，或 `vidgo export --list` 所列的 ID</translation>
    </message>
    <message>
        <source>How a clip comes into a frame of another shape: crop, pad or blur-pad</source>
        <comment>Help of the option --fit; keep the names</comment>
        <translation>影片與畫面比例不同時的配合方式：crop、pad 或 blur-pad</translation>
    </message>
    <message>
        <source>What crop keeps in the middle, as X,Y from 0,0 (top left) to 1,1</source>
        <comment>Help of the option --focus</comment>
        <translation>crop 置中保留的位置，寫成 X,Y，從 0,0（左上）到 1,1</translation>
    </message>
    <message>
        <source>Where the clip begins, as 75.5 or 1:15.5</source>
        <comment>Help of the option --from</comment>
        <translation>影片的起點，例如 75.5 或 1:15.5</translation>
    </message>
    <message>
        <source>Where the clip ends</source>
        <comment>Help of the option --to</comment>
        <translation>影片的終點</translation>
    </message>
    <message>
        <source>Bring the sound to -14 LUFS</source>
        <comment>Help of the option --loudness</comment>
        <translation>將聲音的響度調整為 -14 LUFS</translation>
    </message>
    <message>
        <source>Leave the encoder of the graphics card alone</source>
        <comment>Help of the option --no-hardware</comment>
        <translation>不使用顯示卡的編碼器</translation>
    </message>
    <message>
        <source>Write a clip as a place wants it</source>
        <comment>Help of the command export</comment>
        <translation>依發布平台的要求輸出影片</translation>
    </message>
    <message>
        <source>The clip or animated picture</source>
        <comment>Help of the option input of the command export</comment>
        <translation>影片或動畫圖片</translation>
    </message>
    <message>
        <source>Where to write: .mp4, .gif or .webp</source>
        <comment>Help of the option -o,--output of the command export</comment>
        <translation>輸出位置：.mp4、.gif 或 .webp</translation>
    </message>
    <message>
        <source>List the presets and do nothing else</source>
        <comment>Help of the option --list of the command export</comment>
        <translation>只列出預設集，不執行其他動作</translation>
    </message>
    <message>
        <source>Say what pictures, clips and sounds are</source>
        <comment>Help of the command probe</comment>
        <translation>顯示圖片、影片與聲音檔的資訊</translation>
    </message>
    <message>
        <source>Pictures, clips and sounds</source>
        <comment>Help of the option file of the command probe</comment>
        <translation>圖片、影片與聲音檔</translation>
    </message>
    <message>
        <source>Pictures or clips, folders of them, or patterns such as *.jpg</source>
        <comment>Help of the option input</comment>
        <translation>圖片或影片、其所在的資料夾，或 *.jpg 之類的萬用字元</translation>
    </message>
    <message>
        <source>How fast a clip plays: 0.25 slow to 4 fast</source>
        <comment>Help of the option --speed</comment>
        <translation>影片的播放速度：從 0.25（慢）到 4（快）</translation>
    </message>
    <message>
        <source>Play a clip backwards</source>
        <comment>Help of the option --reverse</comment>
        <translation>倒轉播放影片</translation>
    </message>
    <message>
        <source>Play a clip forward and then back</source>
        <comment>Help of the option --boomerang</comment>
        <translation>先正向、再倒轉播放影片</translation>
    </message>
    <message>
        <source>Hold a shaking clip still: 0 as it was filmed to 1 as calm as can be</source>
        <comment>Help of the option --stabilise</comment>
        <translation>穩定晃動的影片：從 0（維持原樣）到 1（最穩定）</translation>
    </message>
    <message>
        <source>Let what is bright in a clip shine: 0 none to 1 strong</source>
        <comment>Help of the option --glow</comment>
        <translation>讓影片的明亮部分發光：從 0（無）到 1（強）</translation>
    </message>
    <message>
        <source>Where captions are: burnt (in the picture), track or none</source>
        <comment>Help of the option --caption-place; keep the three names</comment>
        <translation>字幕的位置：burnt（在畫面中）、track（字幕軌）或 none（無）</translation>
    </message>
    <message>
        <source>Language of a track of captions: en, ja, zh-TW, ko or es</source>
        <comment>Help of the option --caption-language</comment>
        <translation>字幕軌的語言：en、ja、zh-TW、ko 或 es</translation>
    </message>
    <message>
        <source>0 none to 1 strong; of a style for clips only</source>
        <comment>Help of the option --denoise</comment>
        <translation>從 0（無）到 1（強）；用於風格時僅限影片</translation>
    </message>
    <message>
        <source>A picture in the place of the sign of VidGo; alone unless --text is given</source>
        <comment>Help of the option --logo</comment>
        <translation>用來取代 VidGo 標誌的圖片；未指定 --text 時只顯示這張圖片</translation>
    </message>
    <message>
        <source>The ledger is empty.</source>
        <extracomment>Printed by `vidgo ledger history` when no credits were ever granted or used.</extracomment>
        <translation>帳本是空的。</translation>
    </message>
    <message>
        <source>Account %1, transaction %2: %3</source>
        <extracomment>Printed by `vidgo ledger verify`. %1 is an account, %2 the number of a transaction (0: the whole account), %3 a technical word.</extracomment>
        <translation>帳號 %1，交易 %2：%3</translation>
    </message>
    <message>
        <source>The ledger is as it was written, and all balances follow from it.</source>
        <extracomment>Printed by `vidgo ledger verify`. The ledger is the journal of credits.</extracomment>
        <translation>帳本與寫入時相同，所有餘額也都相符。</translation>
    </message>
    <message>
        <source>The ledger is not as it was written. Put the database back from a backup.</source>
        <extracomment>Printed by `vidgo ledger verify`. The ledger is the journal of credits.</extracomment>
        <translation>帳本與寫入時不同。請從備份還原資料庫。</translation>
    </message>
    <message>
        <source>Only this account; by default all</source>
        <comment>Help of the option --account</comment>
        <translation>僅限此帳號；預設為全部</translation>
    </message>
    <message>
        <source>At most so many of each account, latest first</source>
        <comment>Help of the option --limit of vidgo ledger history</comment>
        <translation>每個帳號最多列出的筆數，最新的在前</translation>
    </message>
    <message>
        <source>Look into the journal of credits</source>
        <comment>Help of the command ledger</comment>
        <translation>查看點數帳本</translation>
    </message>
    <message>
        <source>Hold the journal against its hashes, and all balances against the journal; exit code 1 when something is wrong</source>
        <comment>Help of the command ledger verify</comment>
        <translation>將帳本與雜湊值核對，並將所有餘額與帳本核對；有問題時結束代碼為 1</translation>
    </message>
    <message>
        <source>List what happened to credits</source>
        <comment>Help of the command ledger history</comment>
        <translation>列出點數的異動</translation>
    </message>
    <message>
        <source>No budget is set, so nothing is spent. “vidgo budget set” sets one.</source>
        <extracomment>Printed by `vidgo budget`: no monthly limit for what providers charge was set. Do not translate the command in quotation marks.</extracomment>
        <translation>尚未設定預算，因此不會花費。可用「vidgo budget set」設定。</translation>
    </message>
    <message>
        <source>%1 of %2 used, %3 left until %4 (UTC)</source>
        <extracomment>Printed by `vidgo budget`. %1 to %3 are amounts of money: used and set aside, the limit, what is left; %4 is a date.</extracomment>
        <translation>已使用 %1／%2，到 %4（UTC）前還剩 %3</translation>
    </message>
    <message>
        <source>Set the most that may be spent in a calendar month</source>
        <comment>Help of the command budget set</comment>
        <translation>設定每個日曆月最多可花費的金額</translation>
    </message>
    <message>
        <source>An amount such as 20 or 12.50</source>
        <comment>Help of the amount of vidgo budget set</comment>
        <translation>金額，例如 20 或 12.50</translation>
    </message>
    <message>
        <source>USD or TWD</source>
        <comment>Help of the option --currency</comment>
        <translation>USD 或 TWD</translation>
    </message>
    <message>
        <source>How much one US dollar costs in that currency</source>
        <comment>Help of the option --rate</comment>
        <translation>一美元在該貨幣中的價格</translation>
    </message>
    <message>
        <source>The monthly limit for what providers charge for keys of your own</source>
        <comment>Help of the command budget</comment>
        <translation>自有金鑰由供應商收費的每月上限</translation>
    </message>
    <message>
        <source>Show how the budget stands</source>
        <comment>Help of the command budget show</comment>
        <translation>顯示預算狀況</translation>
    </message>
    <message>
        <source>List what happened to this month&apos;s budget</source>
        <comment>Help of the command budget history</comment>
        <translation>列出本月預算的變動</translation>
    </message>
    <message>
        <source>At most so many, latest first</source>
        <comment>Help of the option --limit of vidgo budget history</comment>
        <translation>最多這麼多筆，最新的在前</translation>
    </message>
    <message>
        <source>There is no order.</source>
        <extracomment>Printed by `vidgo orders list` when nothing was ever ordered.</extracomment>
        <translation>沒有訂單。</translation>
    </message>
    <message>
        <source>Look at orders</source>
        <comment>Help of the command orders</comment>
        <translation>查看訂單</translation>
    </message>
    <message>
        <source>List orders, latest first</source>
        <comment>Help of the command orders list</comment>
        <translation>列出訂單，最新的在前</translation>
    </message>
    <message>
        <source>At most so many</source>
        <comment>Help of the option --limit of vidgo orders list</comment>
        <translation>最多這麼多筆</translation>
    </message>
    <message>
        <source>Show an order with its lines, attempts, payments, refunds and history</source>
        <comment>Help of the command orders show</comment>
        <translation>顯示訂單的明細、付款嘗試、付款、退款與紀錄</translation>
    </message>
    <message>
        <source>Its number</source>
        <comment>Help of the option order</comment>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Issue the documents of an order and write its receipt as PDF</source>
        <comment>Help of the command orders invoice</comment>
        <translation>開立訂單文件並將收據寫成 PDF</translation>
    </message>
    <message>
        <source>Where to write the PDF; by default nowhere</source>
        <comment>Help of the option -o,--output of vidgo orders invoice</comment>
        <translation>PDF 的寫入位置；預設不寫入</translation>
    </message>
    <message>
        <source>The document with this number, such as a credit note; by default the latest receipt</source>
        <comment>Help of the option --number of vidgo orders invoice</comment>
        <translation>此編號的文件，例如折讓單；預設為最新的收據</translation>
    </message>
    <message>
        <source>Language of the document; by default that of the order</source>
        <comment>Help of the option --in of vidgo orders invoice</comment>
        <translation>文件語言；預設與訂單相同</translation>
    </message>
    <message>
        <source>Id of a plan or a package</source>
        <comment>Help of the option id of vidgo plans show</comment>
        <translation>方案或點數包的代號</translation>
    </message>
    <message>
        <source>TWD or USD</source>
        <comment>Help of the option --currency</comment>
        <translation>TWD 或 USD</translation>
    </message>
    <message>
        <source>As this account sees it; by default the one of this computer</source>
        <comment>Help of the option --account of vidgo plans</comment>
        <translation>以此帳號的角度；預設為這台電腦的帳號</translation>
    </message>
    <message>
        <source>Look at what is for sale: plans and packages of credits</source>
        <comment>Help of the command plans</comment>
        <translation>查看販售內容：方案與點數包</translation>
    </message>
    <message>
        <source>List plans and packages with their prices</source>
        <comment>Help of the command plans list</comment>
        <translation>列出方案與點數包及其價格</translation>
    </message>
    <message>
        <source>Show one of them with what it includes</source>
        <comment>Help of the command plans show</comment>
        <translation>顯示其中一項及其內容</translation>
    </message>
    <message>
        <source>Refund %1: %2</source>
        <extracomment>Printed by `vidgo admin refund`. %1 is the number of a refund, %2 a technical word in English for how far it is.</extracomment>
        <translation>退款 %1：%2</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <extracomment>Printed by `vidgo admin confirm-payment`. %1 is the number of an order, %2 a technical word in English for how far it is.</extracomment>
        <translation>訂單 %1：%2</translation>
    </message>
    <message>
        <source>%1 is banned.</source>
        <extracomment>Printed by `vidgo admin ban`. %1 is an account.</extracomment>
        <translation>已停用 %1。</translation>
    </message>
    <message>
        <source>%1 is not banned any more.</source>
        <extracomment>Printed by `vidgo admin unban`. %1 is an account.</extracomment>
        <translation>已解除 %1 的停用。</translation>
    </message>
    <message>
        <source>Why; it is kept</source>
        <comment>Help of the option --reason of vidgo admin</comment>
        <translation>原因；會保留紀錄</translation>
    </message>
    <message>
        <source>Who does it; by default who is signed in at this computer</source>
        <comment>Help of the option --as of vidgo admin</comment>
        <translation>由誰執行；預設為目前登入這台電腦的人</translation>
    </message>
    <message>
        <source>Names this order: the same key does it only once</source>
        <comment>Help of the option --key of vidgo admin</comment>
        <translation>此指令的名稱：同一個鍵只會執行一次</translation>
    </message>
    <message>
        <source>Say that the money for an order came in</source>
        <comment>Help of the command admin confirm-payment</comment>
        <translation>確認訂單的款項已入帳</translation>
    </message>
    <message>
        <source>What came in, such as 299.00; by default the price of the order</source>
        <comment>Help of the option --amount of vidgo admin confirm-payment</comment>
        <translation>入帳金額，例如 299.00；預設為訂單金額</translation>
    </message>
    <message>
        <source>Send money back</source>
        <comment>Help of the command admin refund</comment>
        <translation>退款</translation>
    </message>
    <message>
        <source>Number of a payment, or of an order that is paid</source>
        <comment>Help of the option payment of vidgo admin refund</comment>
        <translation>付款編號，或已付款訂單的編號</translation>
    </message>
    <message>
        <source>How much, such as 99.00; by default all that is left</source>
        <comment>Help of the option --amount of vidgo admin refund</comment>
        <translation>金額，例如 99.00；預設為剩餘全部</translation>
    </message>
    <message>
        <source>keep, by_rules (only while all are unused) or take_back (what was used is owed)</source>
        <comment>Help of the option --credits of vidgo admin refund</comment>
        <translation>keep、by_rules（僅限全部未使用時）或 take_back（已使用的部分記為欠點）</translation>
    </message>
    <message>
        <source>Say that a refund was paid back by hand</source>
        <comment>Help of the command admin finish-refund</comment>
        <translation>確認已人工退款</translation>
    </message>
    <message>
        <source>Its number</source>
        <comment>Help of the option refund of vidgo admin finish-refund</comment>
        <translation>其編號</translation>
    </message>
    <message>
        <source>It was not paid back, and the credits return</source>
        <comment>Help of the option --refused of vidgo admin finish-refund</comment>
        <translation>未退款，點數將歸還</translation>
    </message>
    <message>
        <source>Give credits to an account</source>
        <comment>Help of the command admin grant</comment>
        <translation>給予帳號點數</translation>
    </message>
    <message>
        <source>Id or e-mail address of an account</source>
        <comment>Help of the option account of vidgo admin</comment>
        <translation>帳號的代號或電子郵件地址</translation>
    </message>
    <message>
        <source>How many</source>
        <comment>Help of the option credits of vidgo admin grant</comment>
        <translation>數量</translation>
    </message>
    <message>
        <source>promotional (the usual), refund, or bought, which never lapse</source>
        <comment>Help of the option --kind of vidgo admin grant</comment>
        <translation>promotional（預設）、refund，或永不失效的 bought</translation>
    </message>
    <message>
        <source>When they lapse, such as 2026-12-31; by default by the rules</source>
        <comment>Help of the option --expires of vidgo admin grant</comment>
        <translation>失效日，例如 2026-12-31；預設依規則</translation>
    </message>
    <message>
        <source>Keep an account out; its holder sees the reason</source>
        <comment>Help of the command admin ban</comment>
        <translation>停用帳號；持有人會看到原因</translation>
    </message>
    <message>
        <source>Such as 2026-12-31; by default until it is lifted</source>
        <comment>Help of the option --until of vidgo admin ban</comment>
        <translation>例如 2026-12-31；預設直到解除為止</translation>
    </message>
    <message>
        <source>Where its holder can object, such as an address</source>
        <comment>Help of the option --appeal of vidgo admin ban</comment>
        <translation>持有人可提出異議之處，例如電子郵件地址</translation>
    </message>
    <message>
        <source>Let an account in again</source>
        <comment>Help of the command admin unban</comment>
        <translation>重新允許帳號登入</translation>
    </message>
    <message>
        <source>Decide about payments, credits and accounts; every decision is kept with its reason</source>
        <comment>Help of the command admin</comment>
        <translation>決定付款、點數與帳號事宜；每項決定都會連同原因保留</translation>
    </message>
    <message numerus="yes">
        <source>%1 was given %n credits.</source>
        <extracomment>Printed by `vidgo admin grant`. %1 is an account, %n the credits that it was given.</extracomment>
        <translation>
            <numerusform>已給予 %1 %n 點。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste the key, then Enter.</source>
        <extracomment>Said by `vidgo providers set` before a key is typed, which is not shown.</extracomment>
        <translation>請輸入或貼上金鑰，然後按 Enter 鍵。</translation>
    </message>
    <message>
        <source>The id of a provider, as vidgo providers shows it</source>
        <comment>Help of the provider of vidgo providers</comment>
        <translation>供應商的 ID，如 vidgo providers 所列</translation>
    </message>
    <message>
        <source>The companies that make pictures and clips, and your keys for them</source>
        <comment>Help of the command providers</comment>
        <translation>製作圖片與影片的公司，以及您在這些公司的金鑰</translation>
    </message>
    <message>
        <source>Show keys, balances, and the calls of the last day with their successes, times and what holds them back</source>
        <comment>Help of the command providers list</comment>
        <translation>顯示金鑰、餘額，以及過去一天的呼叫：成功情形、所需時間與受阻原因</translation>
    </message>
    <message>
        <source>Read a key from standard input, ask the provider whether it is good, and keep it in the keychain</source>
        <comment>Help of the command providers set</comment>
        <translation>從標準輸入讀取金鑰，向供應商確認是否有效，並存入鑰匙圈</translation>
    </message>
    <message>
        <source>Remove a key from the keychain</source>
        <comment>Help of the command providers remove</comment>
        <translation>從鑰匙圈移除金鑰</translation>
    </message>
    <message>
        <source>Ask for the balance and whether the key is good; costs nothing</source>
        <comment>Help of the command providers check</comment>
        <translation>查詢餘額與金鑰是否有效；不需費用</translation>
    </message>
    <message>
        <source>Ask a provider again that was held back after failures</source>
        <comment>Help of the command providers reset</comment>
        <translation>重新使用因失敗而暫停的供應商</translation>
    </message>
    <message>
        <source>With another provider than the one that failed</source>
        <comment>Help of the option --elsewhere</comment>
        <translation>改用失敗者以外的供應商</translation>
    </message>
    <message>
        <source>Exit codes:
  0    done
  1    failed for a reason that is not below
  2    unknown command, option or value
  3    the input is missing, unreadable, damaged or of a wrong kind
  4    no tool, preset or result with that id
  5    the output can&apos;t be written (permission, name taken, disk full)
  6    the data folder or its database can&apos;t be opened
  7    not ordered: nobody agreed to the price, or it is above a limit
  130  stopped by Ctrl+C</source>
        <comment>Last part of vidgo --help; keep the columns</comment>
        <translation>結束代碼：
  0    完成
  1    因下列以外的原因失敗
  2    未知的指令、選項或值
  3    輸入檔案不存在、無法讀取、已損毀或類型不符
  4    沒有該 ID 的工具、預設集或作品
  5    無法寫入輸出（權限不足、名稱已被使用、磁碟已滿）
  6    無法開啟資料存放位置或其資料庫
  7    未送出：沒有人同意價格，或價格超過上限
  130  以 Ctrl+C 停止</translation>
    </message>
    <message>
        <source>Ask the stand-ins of a running vidgo-sandbox instead of providers: the file with what `vidgo-sandbox --json` prints. Nothing is paid, and what is made stays apart</source>
        <comment>Help of the option --sandbox</comment>
        <translation>改向執行中的 vidgo-sandbox 模擬服務而非供應商送出請求：存有 `vidgo-sandbox --json` 輸出內容的檔案。不會付費，製作的內容會分開存放</translation>
    </message>
    <message>
        <source>Examples: %1. Written to %2.</source>
        <extracomment>Printed by `vidgo materials export`: %1 examples are in the file %2.</extracomment>
        <translation>範例：%1。已寫入 %2。</translation>
    </message>
    <message>
        <source>Imported: %1. Here already: %2.</source>
        <extracomment>Printed by `vidgo materials import`: %1 examples came in, %2 were here already.</extracomment>
        <translation>已匯入：%1。原本已有：%2。</translation>
    </message>
    <message>
        <source>Signed by %1 (%2).</source>
        <extracomment>Printed for a material pack: %1 is who signed it, %2 the public key.</extracomment>
        <translation>由 %1 簽署（%2）。</translation>
    </message>
    <message>
        <source>Whole and unchanged. Signed with a key that is not trusted here: %1</source>
        <extracomment>Printed for a material pack that was signed with a key that is not trusted; %1 is the key.</extracomment>
        <translation>完整且未遭變更。以此處未信任的金鑰簽署：%1</translation>
    </message>
    <message>
        <source>Public key: %1</source>
        <extracomment>Printed by `vidgo materials keygen`; %1 is the public key, for others to trust.</extracomment>
        <translation>公開金鑰：%1</translation>
    </message>
    <message>
        <source>%1: %2 of at least %3</source>
        <extracomment>Printed by `vidgo materials check`: %1 is a tool, %2 how many examples it has, %3 how many it must have.</extracomment>
        <translation>%1：%2，至少須有 %3</translation>
    </message>
    <message>
        <source>Packs of examples, signed by whoever made them, and how many there are</source>
        <comment>Help of the command materials</comment>
        <translation>由製作者簽署的範例素材包，以及範例數量</translation>
    </message>
    <message>
        <source>The file of the pack</source>
        <comment>Help of the pack of vidgo materials</comment>
        <translation>素材包的檔案</translation>
    </message>
    <message>
        <source>A public key, as keygen and verify print it</source>
        <comment>Help of the key of vidgo materials</comment>
        <translation>公開金鑰，如 keygen 和 verify 所列</translation>
    </message>
    <message>
        <source>Write the examples that `vidgo pregenerate` made into a signed pack</source>
        <comment>Help of the command materials export</comment>
        <translation>將 `vidgo pregenerate` 製作的範例寫入已簽署的素材包</translation>
    </message>
    <message>
        <source>The file with the private key, which nobody else may read; without it the key is taken from VIDGO_PACK_KEY</source>
        <comment>Help of the option --key-file</comment>
        <translation>含有私密金鑰的檔案，不得讓其他人讀取；未指定時使用 VIDGO_PACK_KEY 的金鑰</translation>
    </message>
    <message>
        <source>What the pack is called</source>
        <comment>Help of the option --name of vidgo materials export</comment>
        <translation>素材包的名稱</translation>
    </message>
    <message>
        <source>Take all examples that are shown, those of the studio as well</source>
        <comment>Help of the option --all of vidgo materials export</comment>
        <translation>納入所有顯示的範例，包括程式內建的範例</translation>
    </message>
    <message>
        <source>Make a private key in a new file that only you can read, and print the public key</source>
        <comment>Help of the command materials keygen</comment>
        <translation>在僅限您讀取的新檔案中建立私密金鑰，並輸出公開金鑰</translation>
    </message>
    <message>
        <source>Where to write the private key</source>
        <comment>Help of the file of vidgo materials keygen</comment>
        <translation>私密金鑰的寫入位置</translation>
    </message>
    <message>
        <source>Take packs that were signed with a key</source>
        <comment>Help of a command</comment>
        <translation>接受以某把金鑰簽署的素材包</translation>
    </message>
    <message>
        <source>Whose key it is</source>
        <comment>Help of the name of vidgo materials trust</comment>
        <translation>金鑰的持有者</translation>
    </message>
    <message>
        <source>Take packs of that key no longer</source>
        <comment>Help of a command</comment>
        <translation>不再接受該金鑰的素材包</translation>
    </message>
    <message>
        <source>List whose packs are taken</source>
        <comment>Help of a command</comment>
        <translation>列出接受哪些人的素材包</translation>
    </message>
    <message>
        <source>Check a pack and bring its examples into the gallery, all or none</source>
        <comment>Help of the command materials import</comment>
        <translation>檢查素材包並將其範例加入圖庫，全部加入或全不加入</translation>
    </message>
    <message>
        <source>Check a pack and say who signed it; 1 when nobody whom you trust did</source>
        <comment>Help of the command materials verify</comment>
        <translation>檢查素材包並顯示簽署者；簽署者皆不受您信任時結束代碼為 1</translation>
    </message>
    <message>
        <source>Count the examples of each tool; 1 when one has fewer than it must have</source>
        <comment>Help of the command materials check</comment>
        <translation>計算各工具的範例數；有工具未達規定數量時結束代碼為 1</translation>
    </message>
    <message>
        <source>At least so many; by default as the plan says</source>
        <comment>Help of the option --minimum</comment>
        <translation>至少幾個；預設依範例計畫</translation>
    </message>
    <message>
        <source>There is nothing.</source>
        <extracomment>Printed by the lists of `vidgo moderation` when they are empty.</extracomment>
        <translation>沒有任何項目。</translation>
    </message>
    <message>
        <source>Approved.</source>
        <extracomment>Printed by `vidgo moderation approve`.</extracomment>
        <translation>已核准。</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <extracomment>Printed by `vidgo moderation reject`.</extracomment>
        <translation>已駁回。</translation>
    </message>
    <message>
        <source>Granted.</source>
        <extracomment>Printed by `vidgo moderation grant`: an appeal against a refusal was granted.</extracomment>
        <translation>申訴已成立。</translation>
    </message>
    <message>
        <source>Denied.</source>
        <extracomment>Printed by `vidgo moderation deny`: an appeal against a refusal was denied.</extracomment>
        <translation>申訴未成立。</translation>
    </message>
    <message>
        <source>The ban is lifted.</source>
        <extracomment>Printed by `vidgo moderation lift`.</extracomment>
        <translation>已解除停用。</translation>
    </message>
    <message>
        <source>Allowed. Order it again.</source>
        <extracomment>Printed by `vidgo moderation allow`: what was refused may be ordered again.</extracomment>
        <translation>已允許。請再次送出。</translation>
    </message>
    <message>
        <source>Decide about what was refused or waits for a person; every decision is kept with its reason</source>
        <comment>Help of the command moderation</comment>
        <translation>決定遭拒絕或等待人工審查的內容；每項決定都會連同原因保留</translation>
    </message>
    <message>
        <source>waiting (the usual), approved or rejected</source>
        <comment>Help of the option --state of vidgo moderation</comment>
        <translation>waiting（預設）、approved 或 rejected</translation>
    </message>
    <message>
        <source>Id of an account; by default this computer</source>
        <comment>Help of the option --account of vidgo moderation</comment>
        <translation>帳號的 ID；預設為這部電腦</translation>
    </message>
    <message>
        <source>Id of an entry, as queue prints it</source>
        <comment>Help of the option id</comment>
        <translation>項目的 ID，如 queue 所列</translation>
    </message>
    <message>
        <source>Id of an appeal, as appeals prints it</source>
        <comment>Help of the option id</comment>
        <translation>申訴的 ID，如 appeals 所列</translation>
    </message>
    <message>
        <source>What waits was fine</source>
        <comment>Help of the command moderation approve</comment>
        <translation>等待審查的內容沒有問題</translation>
    </message>
    <message>
        <source>What waits should not have been made; it counts against the account</source>
        <comment>Help of the command moderation reject</comment>
        <translation>等待審查的內容不應製作；會計入該帳號的違規紀錄</translation>
    </message>
    <message>
        <source>Take a refusal or a ban back that somebody appealed against</source>
        <comment>Help of the command moderation grant</comment>
        <translation>撤回有人提出申訴的拒絕或停用</translation>
    </message>
    <message>
        <source>Leave it at a refusal or a ban</source>
        <comment>Help of the command moderation deny</comment>
        <translation>維持拒絕或停用</translation>
    </message>
    <message>
        <source>Take a refusal back on your own computer, without an appeal: the same may be ordered again</source>
        <comment>Help of the command moderation allow</comment>
        <translation>在您自己的電腦上撤回拒絕，不需申訴：相同的內容可再次送出</translation>
    </message>
    <message>
        <source>Id of the job that was refused</source>
        <comment>Help of the option id</comment>
        <translation>遭拒絕的工作 ID</translation>
    </message>
    <message>
        <source>End a ban</source>
        <comment>Help of the command moderation lift</comment>
        <translation>結束停用</translation>
    </message>
    <message>
        <source>Id of a ban, as bans prints it</source>
        <comment>Help of the option id</comment>
        <translation>停用的 ID，如 bans 所列</translation>
    </message>
    <message>
        <source>List what was made and a person has to look at</source>
        <comment>Help of the command moderation queue</comment>
        <translation>列出已製作且須由人工審查的內容</translation>
    </message>
    <message>
        <source>Show an entry or an appeal whole, as JSON</source>
        <comment>Help of the command moderation show</comment>
        <translation>以 JSON 顯示完整的項目或申訴</translation>
    </message>
    <message>
        <source>Id of an entry or an appeal</source>
        <comment>Help of the option id</comment>
        <translation>項目或申訴的 ID</translation>
    </message>
    <message>
        <source>List appeals</source>
        <comment>Help of the command moderation appeals</comment>
        <translation>列出申訴</translation>
    </message>
    <message>
        <source>List bans, also those that are over</source>
        <comment>Help of the command moderation bans</comment>
        <translation>列出停用，包括已結束的</translation>
    </message>
    <message>
        <source>To be made: %1. Being made: %2. There: %3.</source>
        <extracomment>Printed by `vidgo pregenerate` before it begins: %1 examples are to be made, %2 were ordered before and are being made, %3 are there.</extracomment>
        <translation>待製作：%1。製作中：%2。已有：%3。</translation>
    </message>
    <message>
        <source>At most %1. %2 can be spent.</source>
        <extracomment>Printed by `vidgo run` and `vidgo pregenerate` before providers are asked: %1 is the price, %2 what can be spent.</extracomment>
        <translation>最多 %1。可花費 %2。</translation>
    </message>
    <message>
        <source>Not every price is known: providers may charge more.</source>
        <extracomment>Printed by `vidgo pregenerate` below a price that is not complete.</extracomment>
        <translation>並非所有價格都已知：供應商可能會收取更多費用。</translation>
    </message>
    <message>
        <source>Order it? [y/n] </source>
        <extracomment>Asked by `vidgo run` and `vidgo pregenerate` before something is paid for. The letters y and n stay as they are.</extracomment>
        <translation>要送出嗎？[y/n] </translation>
    </message>
    <message>
        <source>Nothing was ordered. Say yes to the price, or give --yes to agree beforehand.</source>
        <extracomment>Printed by `vidgo run` and `vidgo pregenerate` when nobody said yes to the price.</extracomment>
        <translation>未送出任何工作。請同意價格，或加上 --yes 預先同意。</translation>
    </message>
    <message>
        <source>Nothing was ordered: not every price is known, so it may cost more than --max-cost says.</source>
        <extracomment>Printed by `vidgo pregenerate` when there is a limit and not every price is known.</extracomment>
        <translation>未送出任何工作：並非所有價格都已知，因此花費可能超過 --max-cost 的金額。</translation>
    </message>
    <message>
        <source>Made: %1. There before: %2. Failed: %3.</source>
        <extracomment>Printed by `vidgo pregenerate` at the end: %1 examples were made, %2 were there before, %3 failed.</extracomment>
        <translation>已製作：%1。原本已有：%2。失敗：%3。</translation>
    </message>
    <message>
        <source>So many examples of each tool; 10 by default</source>
        <comment>Help of the option --limit of vidgo pregenerate</comment>
        <translation>每項工具的範例數量；預設為 10</translation>
    </message>
    <message>
        <source>Only this tool; may be given several times</source>
        <comment>Help of the option --tool of vidgo pregenerate</comment>
        <translation>僅限此工具；可指定多次</translation>
    </message>
    <message>
        <source>Leave speaking avatars out</source>
        <comment>Help of the option --skip-avatar</comment>
        <translation>略過會說話的虛擬人像</translation>
    </message>
    <message>
        <source>Leave short videos out</source>
        <comment>Help of the option --skip-video</comment>
        <translation>略過短影片</translation>
    </message>
    <message>
        <source>Agree to this amount, such as 5 or 2.50, in the currency of the budget; order nothing when it may cost more</source>
        <comment>Help of the option --max-cost</comment>
        <translation>同意此金額，例如 5 或 2.50，以預算的貨幣計算；花費可能更高時不會送出</translation>
    </message>
    <message>
        <source>Agree to the price without being asked</source>
        <comment>Help of the option --yes</comment>
        <translation>直接同意價格，不再詢問</translation>
    </message>
    <message>
        <source>Order once more what was ordered before without anybody knowing whether it began; it may have to be paid twice</source>
        <comment>Help of the option --again of vidgo pregenerate</comment>
        <translation>再次送出先前送出但無法得知是否已開始的工作；可能須付費兩次</translation>
    </message>
    <message>
        <source>Only say what there is, what would be made and what it costs</source>
        <comment>Help of the option --dry-run</comment>
        <translation>只顯示已有的、將製作的內容與費用</translation>
    </message>
    <message>
        <source>Make the examples that the plan wants and that are not there yet; what was stopped goes on, and nothing is ordered twice</source>
        <comment>Help of the command pregenerate</comment>
        <translation>製作範例計畫中尚未有的範例；已停止的會繼續，不會重複送出</translation>
    </message>
    <message>
        <source>Not every price is known: the provider may charge more.</source>
        <extracomment>Printed by `vidgo run` below a price that is not complete.</extracomment>
        <translation>並非所有價格都已知：該供應商可能會收取更多費用。</translation>
    </message>
    <message>
        <source>Files: %1. Left out, no picture: %2.</source>
        <extracomment>Printed by `vidgo run` before many files are given to a provider: %1 are made, %2 are left out.</extracomment>
        <translation>檔案：%1。略過（不是圖片）：%2。</translation>
    </message>
    <message>
        <source>Nothing was ordered: it may cost more than --max-credits says.</source>
        <extracomment>Printed by `vidgo run` when the price is above the limit on the command line, or not known.</extracomment>
        <translation>未送出任何工作：花費可能超過 --max-credits 的上限。</translation>
    </message>
    <message>
        <source>Nothing was ordered: it costs more than can be spent. Raise the limit with `vidgo budget set`, or buy credits.</source>
        <extracomment>Printed by `vidgo run` when the price is above what can be spent.</extracomment>
        <translation>未送出任何工作：費用超過可花費的額度。請用 `vidgo budget set` 提高上限，或購買點數。</translation>
    </message>
    <message>
        <source>Served by %1. Charged: %2</source>
        <extracomment>Printed by `vidgo run` at the end: %1 is who made it (&quot;PiAPI, after Pollo AI was overloaded (503)&quot;), %2 what it cost.</extracomment>
        <translation>由 %1 製作。收費：%2</translation>
    </message>
    <message>
        <source>Done: %1. Failed: %2.</source>
        <extracomment>Printed by `vidgo run` when a provider is through with many files. %1 are done, %2 failed.</extracomment>
        <translation>完成：%1。失敗：%2。</translation>
    </message>
    <message>
        <source>Have it made by a provider: auto for whoever serves best, or an id as `vidgo providers` shows it; without it this computer makes it</source>
        <comment>Help of the option --provider; auto stays as it is</comment>
        <translation>交由供應商製作：auto 為最合適的供應商，或 `vidgo providers` 所列的 ID；未指定則由這部電腦製作</translation>
    </message>
    <message>
        <source>Order nothing that may cost more: so many credits, or with a key of your own so much in the currency of your budget, such as 0.50</source>
        <comment>Help of the option --max-credits</comment>
        <translation>花費可能超過此數時不送出：點數，或使用自己的金鑰時以預算貨幣計算的金額，例如 0.50</translation>
    </message>
    <message>
        <source>What a provider is to make, or @ and the name of a text file</source>
        <comment>Help of the option --prompt</comment>
        <translation>要供應商製作的內容，或 @ 加上文字檔的名稱</translation>
    </message>
    <message>
        <source>What a provider is to leave out</source>
        <comment>Help of the option --avoid</comment>
        <translation>要供應商避免的內容</translation>
    </message>
    <message>
        <source>The picture with the face that a provider puts in</source>
        <comment>Help of the option --face</comment>
        <translation>供應商要放入的臉部所在的圖片</translation>
    </message>
    <message>
        <source>Pixels of the shorter side of what a provider makes, 480 to 2160</source>
        <comment>Help of the option --lines</comment>
        <translation>供應商製作內容的短邊像素數，480 到 2160</translation>
    </message>
    <message>
        <source>A provider makes a clip with sound</source>
        <comment>Help of the option --sound</comment>
        <translation>由供應商製作有聲音的影片</translation>
    </message>
    <message>
        <source>The same number makes a provider do the same again</source>
        <comment>Help of the option --seed</comment>
        <translation>相同的數字會讓供應商再次製作相同的內容</translation>
    </message>
    <message>
        <source>Type the passphrase of the backup and press Enter.</source>
        <extracomment>Asked by `vidgo backup` and `vidgo restore` on the command line; what is typed is not shown.</extracomment>
        <translation>請輸入備份的密語，然後按 Enter。</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <extracomment>Asked by `vidgo backup` on the command line after the passphrase was typed once.</extracomment>
        <translation>請再輸入一次。</translation>
    </message>
    <message>
        <source>%1 rows and %2 files (%3 MB), as of %4</source>
        <extracomment>What is in a backup, printed on the command line. %1 is a number of database rows, %2 of files, %3 the size of the files in megabytes, %4 a time.</extracomment>
        <translation>%1 列資料與 %2 個檔案（%3 MB），時間點為 %4</translation>
    </message>
    <message>
        <source>The backup is written. Keep its passphrase: nobody can open it without.</source>
        <extracomment>Printed by `vidgo backup` when the file is written. A passphrase that is lost can&apos;t be replaced.</extracomment>
        <translation>備份已寫入。請妥善保存密語：沒有密語，任何人都無法開啟備份。</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <extracomment>Printed by `vidgo verify` for a backup that was read to its end.</extracomment>
        <translation>備份完整。</translation>
    </message>
    <message>
        <source>What was there before is in “%1”.</source>
        <extracomment>Printed by `vidgo restore --replace`. %1 is a folder.</extracomment>
        <translation>先前的資料位於「%1」。</translation>
    </message>
    <message>
        <source>The tables that were there before are in the schema “%1”.</source>
        <extracomment>Printed by `vidgo restore --replace`. %1 is the name of a schema in a PostgreSQL database.</extracomment>
        <translation>先前的資料表位於結構描述「%1」中。</translation>
    </message>
    <message>
        <source>The backup is restored, and its ledger is as it was written.</source>
        <extracomment>Printed by `vidgo restore`. The ledger is the journal of credits.</extracomment>
        <translation>已還原備份，其帳本與寫入時相同。</translation>
    </message>
    <message>
        <source>The backup is restored, but its ledger was not as it was written even when the backup was made: see “vidgo ledger verify”.</source>
        <extracomment>Printed by `vidgo restore`. The ledger is the journal of credits. Leave the command as it is.</extracomment>
        <translation>已還原備份，但其帳本在建立備份時就已與寫入時不同：請見「vidgo ledger verify」。</translation>
    </message>
    <message>
        <source>The backup, a file</source>
        <comment>Help of the option file of vidgo backup</comment>
        <translation>備份檔案</translation>
    </message>
    <message>
        <source>A file with the passphrase; otherwise it is taken from the variable VIDGO_BACKUP_PASSPHRASE, or from the file that VIDGO_BACKUP_PASSPHRASE_FILE names, or asked for</source>
        <comment>Help of the option --passphrase-file of vidgo backup</comment>
        <translation>含有密語的檔案；未指定時取自變數 VIDGO_BACKUP_PASSPHRASE，或 VIDGO_BACKUP_PASSPHRASE_FILE 所指定的檔案，否則會要求輸入</translation>
    </message>
    <message>
        <source>The data of a server instead: the variables VIDGO_DATA and DATABASE_URL say where it is</source>
        <comment>Help of the option --server of vidgo backup</comment>
        <translation>改用伺服器的資料：其位置由變數 VIDGO_DATA 與 DATABASE_URL 指定</translation>
    </message>
    <message>
        <source>Write everything that is kept, database and files, into one encrypted file; others may go on working</source>
        <comment>Help of the command backup</comment>
        <translation>將保存的所有內容（資料庫與檔案）寫入單一加密檔案；其他程式可繼續運作</translation>
    </message>
    <message>
        <source>Bring back everything from a backup, all of it or nothing; exit code 1 when its ledger is not as it was written</source>
        <comment>Help of the command restore</comment>
        <translation>從備份還原所有內容，不是全部還原就是完全不還原；帳本與寫入時不同時結束代碼為 1</translation>
    </message>
    <message>
        <source>Put the data that is there aside; without this it is restored into an empty place only</source>
        <comment>Help of the option --replace of vidgo restore</comment>
        <translation>將現有資料移至一旁保留；未指定時只會還原到空的位置</translation>
    </message>
    <message>
        <source>Read a backup to its end and say whether it is whole; changes nothing</source>
        <comment>Help of the command verify</comment>
        <translation>將備份從頭到尾讀取一遍，並顯示是否完整；不會變更任何內容</translation>
    </message>
    <message>
        <source>All examples of the server are here.</source>
        <extracomment>Printed by `vidgo materials sync`: nothing is missing of what the server has.</extracomment>
        <translation>伺服器的所有範例都已在這裡。</translation>
    </message>
    <message>
        <source>Missing: %1. To fetch: %2.</source>
        <extracomment>Printed by `vidgo materials sync`: %1 examples of the server are not here yet, %2 is the size of what has to be fetched for them, such as “12 MB”.</extracomment>
        <translation>缺少：%1 個。需取得：%2。</translation>
    </message>
    <message>
        <source>New examples: %1.</source>
        <extracomment>Printed by `vidgo materials sync` at the end: %1 examples came from the server.</extracomment>
        <translation>新範例：%1 個。</translation>
    </message>
    <message>
        <source>Some of them were signed with a key that is not trusted here, and do not come. Compare the key with that of whoever runs the server, then use:
vidgo materials trust %1 NAME</source>
        <extracomment>Printed by `vidgo materials sync`; %1 is the public key of whoever signed the examples: 64 letters and digits. NAME stands for what the person wants to call them.</extracomment>
        <translation>其中有些是以這裡不信任的金鑰簽署，因此不會取得。請與伺服器管理者的金鑰比對，然後使用：
vidgo materials trust %1 NAME</translation>
    </message>
    <message>
        <source>Fetch the examples of your server that are missing here, of those whom you trust; what was stopped goes on. The server is that of VIDGO_SERVER, or else of the settings</source>
        <comment>Help of the command materials sync</comment>
        <translation>取得伺服器上這裡所缺、且由您信任的人簽署的範例；中斷過的會接續進行。伺服器為 VIDGO_SERVER 所指定，否則為設定中的伺服器</translation>
    </message>
    <message>
        <source>Only say what is missing; 1 when something is</source>
        <comment>Help of the option --check of vidgo materials sync</comment>
        <translation>只說明缺少什麼；有缺少時傳回 1</translation>
    </message>
    <message>
        <source>Nothing was ordered: this is part of the plan %1.</source>
        <extracomment>Printed by `vidgo run` when the person&apos;s plan does not have it; %1 is the name of one that has it.</extracomment>
        <translation>未訂購任何項目：這屬於「%1」方案。</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>How to compare</source>
        <extracomment>Accessible name of the choice between the ways of comparing pictures</extracomment>
        <translation>比較方式</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>How large the pictures are shown, in per cent of their own pixels</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Zoom %1 per cent</source>
        <extracomment>Screen reader name of the zoom figure</extracomment>
        <translation>縮放 %1%</translation>
    </message>
</context>
<context>
    <name>CompareDivider</name>
    <message>
        <source>Divider between before and after</source>
        <extracomment>Screen reader name of the line that is dragged across two pictures to compare them</extracomment>
        <translation>處理前與處理後的分隔線</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>Screen reader value of that line: how many per cent of the width show the left picture</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>CompareKeys</name>
    <message>
        <source>Slider</source>
        <extracomment>Way of comparing: one picture over the other with a line that is dragged. Keep it short</extracomment>
        <translation>滑桿</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>Way of comparing: both pictures next to each other. Keep it short</extracomment>
        <translation>並排</translation>
    </message>
    <message>
        <source>Blink</source>
        <extracomment>Way of comparing: the two pictures in turn, in the same place. Keep it short</extracomment>
        <translation>閃爍</translation>
    </message>
    <message>
        <source>Lens</source>
        <extracomment>Way of comparing: a movable glass over one picture shows the other. Keep it short</extracomment>
        <translation>透鏡</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Way of comparing: only what is different can be seen. Keep it short</extracomment>
        <translation>差異</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <extracomment>Exchanges the sides of before and after</extracomment>
        <translation>對調處理前後</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>Shows the whole picture</extracomment>
        <translation>符合視窗</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <extracomment>Shows one pixel of the picture as one of the screen</extracomment>
        <translation>實際像素</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>Shows the pictures larger</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Shows the pictures smaller</extracomment>
        <translation>縮小</translation>
    </message>
    <message>
        <source>The other picture</source>
        <extracomment>Shows the other picture of two that are shown in turn</extracomment>
        <translation>另一張圖片</translation>
    </message>
    <message>
        <source>Stronger difference</source>
        <extracomment>Makes differences brighter</extracomment>
        <translation>增強差異</translation>
    </message>
    <message>
        <source>Weaker difference</source>
        <extracomment>Makes differences darker</extracomment>
        <translation>減弱差異</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Name of the space bar on a keyboard</extracomment>
        <translation>空白鍵</translation>
    </message>
</context>
<context>
    <name>CompareLabels</name>
    <message>
        <source>Difference × %1</source>
        <extracomment>Label on a picture that shows only what is different; %1 is how many times it is amplified</extracomment>
        <translation>差異 × %1</translation>
    </message>
</context>
<context>
    <name>CompareLens</name>
    <message>
        <source>Lens that shows the other picture</source>
        <extracomment>Screen reader name of the movable glass that shows the other picture</extracomment>
        <translation>顯示另一張圖片的透鏡</translation>
    </message>
    <message>
        <source>%1% from the left, %2% from the top</source>
        <extracomment>Screen reader value of the place of that glass, in per cent from the left and from the top</extracomment>
        <translation>距左側 %1%，距上方 %2%</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Compare the plans</source>
        <extracomment>What a screen reader calls the table of the plans.
----------
Heading of the table of the plans.</extracomment>
        <translation>比較方案</translation>
    </message>
</context>
<context>
    <name>CompareTableRow</name>
    <message>
        <source>Yes</source>
        <extracomment>In the table of the plans, for a screen reader: the plan has it.</extracomment>
        <translation>有</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>In the table of the plans, for a screen reader: the plan does not have it.</extracomment>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Before</source>
        <extracomment>Label on the picture as it was</extracomment>
        <translation>處理前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Label on the picture as it has become</extracomment>
        <translation>處理後</translation>
    </message>
    <message>
        <source>Comparison of %1 and %2</source>
        <extracomment>Screen reader name of the comparison; %1 and %2 are the labels of its two pictures</extracomment>
        <translation>%1與%2的比較</translation>
    </message>
    <message>
        <source>Opening the pictures</source>
        <extracomment>Screen reader name of the turning ring while pictures are being opened</extracomment>
        <translation>正在開啟圖片</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <extracomment>Heading in the place of a picture that cannot be shown</extracomment>
        <translation>無法顯示圖片</translation>
    </message>
    <message>
        <source>Its file may have been moved or damaged. Choose another picture, or restore the file and open this page again.</source>
        <extracomment>What to do about a picture that cannot be shown</extracomment>
        <translation>檔案可能已移動或損毀。請選擇其他圖片，或還原檔案後重新開啟此頁。</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Delete the board “%1”?</source>
        <extracomment>Title of a question; %1 is the name of a collection of results.</extracomment>
        <translation>要刪除圖版「%1」嗎？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n result(s) for good?</source>
        <extracomment>Title of a question.</extracomment>
        <translation>
            <numerusform>要永久刪除 %n 件作品嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the board goes. Its results stay in the library.</source>
        <extracomment>Explains what deleting a board does.</extracomment>
        <translation>只會刪除圖版，其中的作品會保留在作品庫。</translation>
    </message>
    <message>
        <source>They are deleted from this computer and can&apos;t be brought back. Files that you exported stay.</source>
        <extracomment>Explains what emptying the trash does.</extracomment>
        <translation>作品會從這部電腦刪除，且無法還原。您已匯出的檔案會保留。</translation>
    </message>
    <message>
        <source>Delete board</source>
        <extracomment>Button that deletes a board.</extracomment>
        <translation>刪除圖版</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>Button that deletes results for good.</extracomment>
        <translation>永久刪除</translation>
    </message>
</context>
<context>
    <name>CreditHistory</name>
    <message>
        <source>CSV table (%1)</source>
        <extracomment>Kind of files in a file dialog: a table that a spreadsheet opens.</extracomment>
        <translation>CSV 表格 (%1)</translation>
    </message>
    <message>
        <source>No credits yet</source>
        <extracomment>In the place of the history of credits.</extracomment>
        <translation>尚無點數紀錄</translation>
    </message>
    <message>
        <source>Every credit that comes or goes has a line here, with the job that it was for.</source>
        <extracomment>In the place of the history of credits.</extracomment>
        <translation>點數的每筆增減都會列在這裡，並附上對應的工作。</translation>
    </message>
    <message>
        <source>Credit history</source>
        <extracomment>What a screen reader calls the history of credits.</extracomment>
        <translation>點數紀錄</translation>
    </message>
    <message>
        <source>A line with a job opens it.</source>
        <extracomment>Above the history of credits.</extracomment>
        <translation>按一下附有工作的紀錄，即可開啟該工作。</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <extracomment>Button: saves the history of credits as a table that a spreadsheet opens.</extracomment>
        <translation>儲存為 CSV</translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>What a screen reader says of a line in the history of credits: %1 what, %2 why, %3 when, %4 how many credits.</extracomment>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A line of the history of credits: %1 says what happened, %2 why.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>CreditsCard</name>
    <message>
        <source>%1 %2, never lapse</source>
        <extracomment>A line of what credits there are: %1 is a number, %2 where they came from, such as “Bought”.</extracomment>
        <translation>%2 %1 點，永不失效</translation>
    </message>
    <message>
        <source>%1 %2, until %3</source>
        <extracomment>A line of what credits there are: %1 is a number, %2 where they came from, such as “Plan”, %3 a day.</extracomment>
        <translation>%2 %1 點，有效至 %3</translation>
    </message>
    <message>
        <source>%1 set aside for jobs</source>
        <extracomment>A line of what credits there are; %1 is a number.</extracomment>
        <translation>為工作保留 %1 點</translation>
    </message>
    <message>
        <source>%1 owed</source>
        <extracomment>A line of what credits there are: a payment was taken back after its credits had been used; %1 is a number.</extracomment>
        <translation>積欠 %1 點</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached: as of before</source>
        <extracomment>A line of what credits there are: it may be out of date.</extracomment>
        <translation>無法連線到伺服器：為先前的數字</translation>
    </message>
    <message>
        <source>Credits: %1</source>
        <extracomment>What a screen reader says of the credits at the foot of the sidebar; %1 is a number.</extracomment>
        <translation>點數：%1</translation>
    </message>
    <message>
        <source>Credits</source>
        <extracomment>Above the number of credits in the sidebar. Short.</extracomment>
        <translation>點數</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached: as of %1</source>
        <extracomment>A line of what credits there are: it may be out of date. %1 is a day and a time.</extracomment>
        <translation>無法連線到伺服器：為 %1 的數字</translation>
    </message>
</context>
<context>
    <name>CreditsView</name>
    <message>
        <source>Credits</source>
        <extracomment>Title of the dialog that names whose work is in the examples, fonts and models.</extracomment>
        <translation>製作與授權</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a dialog.</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Credits of</source>
        <extracomment>What a screen reader calls the choice of which credits are shown.</extracomment>
        <translation>顯示哪些授權資訊</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>Which credits are shown: of the example pictures.</extracomment>
        <translation>範例</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>Which credits are shown: of the AI models.</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>Which credits are shown: of the typefaces.</extracomment>
        <translation>字型</translation>
    </message>
</context>
<context>
    <name>CutoutParameters</name>
    <message>
        <source>Subject</source>
        <extracomment>What is to be cut out: automatic, a product, a person</extracomment>
        <translation>主體</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Subject of a cut-out: the studio finds it by itself</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Subject of a cut-out</extracomment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Subject of a cut-out</extracomment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>What is to be put behind a cut-out</extracomment>
        <translation>背景</translation>
    </message>
    <message>
        <source>Transparent</source>
        <extracomment>Background of a cut-out: none</extracomment>
        <translation>透明</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>Background of a cut-out: one colour</extracomment>
        <translation>純色</translation>
    </message>
    <message>
        <source>Blurred</source>
        <extracomment>Background of a cut-out: the old background, out of focus</extracomment>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Background of a cut-out: another picture</extracomment>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Blur</source>
        <extracomment>How far the background of a cut-out is out of focus</extracomment>
        <translation>模糊程度</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Choose the background…</source>
        <extracomment>Chooses the picture that is put behind a cut-out</extracomment>
        <translation>選擇背景…</translation>
    </message>
    <message>
        <source>Edge softness</source>
        <extracomment>How soft the edge of a cut-out is</extracomment>
        <translation>邊緣柔和度</translation>
    </message>
</context>
<context>
    <name>CutoutWords</name>
    <message>
        <source>A product</source>
        <extracomment>What was cut out of a picture.</extracomment>
        <translation>商品</translation>
    </message>
    <message>
        <source>A person</source>
        <extracomment>What was cut out of a picture.</extracomment>
        <translation>人物</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <extracomment>What was cut out of a picture: the studio found out by itself.</extracomment>
        <translation>自動偵測</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <extracomment>What is behind a cut-out; %1 is a colour such as #FFFFFF.</extracomment>
        <translation>色彩 %1</translation>
    </message>
    <message>
        <source>Original, blurred</source>
        <extracomment>What is behind a cut-out: the original background, blurred.</extracomment>
        <translation>原背景（模糊）</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <extracomment>What is behind a cut-out; %1 is a file name.</extracomment>
        <translation>圖片 %1</translation>
    </message>
    <message>
        <source>Transparent</source>
        <extracomment>What is behind a cut-out: nothing.</extracomment>
        <translation>透明</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <extracomment>Name of a setting: the folder in which everything is kept.</extracomment>
        <translation>資料存放位置</translation>
    </message>
    <message>
        <source>From the next start: %1. Results that exist stay in the folder they are in.</source>
        <extracomment>A new data folder was chosen; %1 is its path.</extracomment>
        <translation>下次啟動時改用：%1。現有的作品會留在原本的資料夾。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button that shows the data folder in the file manager.</extracomment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button that opens a dialog to choose another data folder.</extracomment>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Keep the present folder</source>
        <extracomment>Button that takes back the choice of another data folder.</extracomment>
        <translation>維持目前的資料夾</translation>
    </message>
    <message>
        <source>Use the studio that is in this folder?</source>
        <extracomment>Title of a question: another folder for the data was chosen.</extracomment>
        <translation>要使用這個資料夾中現有的資料嗎？</translation>
    </message>
    <message>
        <source>Start with an empty studio there?</source>
        <extracomment>Title of a question: another folder for the data was chosen, which is empty.</extracomment>
        <translation>要在那裡以空的作品庫開始嗎？</translation>
    </message>
    <message>
        <source>The folder holds a library already. From the next start you work with that one. Your present library stays where it is; choose its folder again to return to it.</source>
        <extracomment>What happens when a folder with data is chosen.</extracomment>
        <translation>這個資料夾已有作品庫。下次啟動後就會使用該作品庫。您目前的作品庫會留在原處；要換回來時，再次選擇其資料夾即可。</translation>
    </message>
    <message>
        <source>From the next start the studio keeps its data there and begins with an empty library. Nothing is moved: your present library stays where it is. To take it along, quit, copy the contents of the present folder to the new one, then start.</source>
        <extracomment>What happens when a folder without data is chosen. Nothing is moved.</extracomment>
        <translation>下次啟動後，程式會將資料存放在那裡，並以空的作品庫開始。不會移動任何內容：您目前的作品庫會留在原處。若要一併帶走，請結束程式，將目前資料夾的內容複製到新資料夾，然後再啟動。</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <extracomment>Button: yes, the other folder is to be used.</extracomment>
        <translation>使用此資料夾</translation>
    </message>
    <message>
        <source>The folder you chose has other files in it, so the studio makes a folder of its own there: %1. From the next start it keeps its data in that one and begins with an empty library. Nothing is moved: your present library stays where it is. To take it along, quit, copy the contents of the present folder to the new one, then start.</source>
        <extracomment>What happens when a folder with other files is chosen; %1 is the path of a new folder in it.</extracomment>
        <translation>您選擇的資料夾中有其他檔案，因此程式會在其中建立自己的資料夾：%1。下次啟動後，程式會將資料存放在那裡，並以空的作品庫開始。不會移動任何內容：您目前的作品庫會留在原處。若要一併帶走，請結束程式，將目前資料夾的內容複製到新資料夾，然後再啟動。</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>Delete everything?</source>
        <extracomment>Title of the question before everything is deleted.</extracomment>
        <translation>要刪除所有資料嗎？</translation>
    </message>
    <message>
        <source>Your library, the pictures you brought in, settings, shortcuts and the log are removed at the next start. Until then you can take it back; afterwards nothing brings them back. Exported files stay.</source>
        <extracomment>The question before everything is deleted.</extracomment>
        <translation>您的作品庫、您匯入的圖片、設定、快速鍵和記錄檔會在下次啟動時移除。在那之前您可以取消；之後就無法還原。已匯出的檔案會保留。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <extracomment>Button: yes, everything is to be deleted.</extracomment>
        <translation>刪除所有資料</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>This device</source>
        <extracomment>Beside the device on which this is read.</extracomment>
        <translation>這部裝置</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button: the device beside it is signed out.</extracomment>
        <translation>登出</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Signed in on</source>
        <extracomment>Heading above the devices on which somebody is signed in.</extracomment>
        <translation>已登入的裝置</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks for the list of devices once more after it failed.</extracomment>
        <translation>再試一次</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <extracomment>Button below the first few of the devices; %n counts all of them.</extracomment>
        <translation>
            <numerusform>顯示全部 %n 部裝置</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out here</source>
        <extracomment>Button: the person is signed out on this computer.</extracomment>
        <translation>登出這部裝置</translation>
    </message>
    <message>
        <source>Sign out the others</source>
        <extracomment>Button: every other device is signed out.</extracomment>
        <translation>登出其他裝置</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <extracomment>Button: every device is signed out, this one too.</extracomment>
        <translation>登出所有裝置</translation>
    </message>
</context>
<context>
    <name>DistrustDialog</name>
    <message>
        <source>Stop trusting %1?</source>
        <extracomment>Title of the question before examples of somebody are taken no longer; %1 is a name that the person gave them.</extracomment>
        <translation>要停止信任 %1 嗎？</translation>
    </message>
    <message>
        <source>Examples that came stay. Nothing new that is signed with this key comes here any more, neither from your server nor from files, until you trust it again.</source>
        <extracomment>The question before examples of somebody are taken no longer.</extracomment>
        <translation>已取得的範例會保留。在您再次信任之前，以這把金鑰簽署的新內容不會再從伺服器或檔案匯入。</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <extracomment>Button: yes, examples of whoever has this key are taken no longer.</extracomment>
        <translation>停止信任</translation>
    </message>
</context>
<context>
    <name>DropGround</name>
    <message>
        <source>The studio does not load pictures from the web. Save the picture first, then drop the file.</source>
        <extracomment>An address of the web was dropped on the window.</extracomment>
        <translation>程式不會從網路載入圖片。請先儲存圖片，再拖放檔案。</translation>
    </message>
    <message>
        <source>That can&apos;t be opened. Drop a picture, several pictures or a folder.</source>
        <extracomment>Something was dropped on the window that is no file at all.</extracomment>
        <translation>無法開啟此項目。請拖放一張或多張圖片，或一個資料夾。</translation>
    </message>
</context>
<context>
    <name>EnhanceParameters</name>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <extracomment>Heading of the choice how many times larger a picture becomes
----------
The choice how many times larger a picture becomes, for screen readers</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>1×</source>
        <extracomment>A picture keeps its size</extracomment>
        <translation>1×</translation>
    </message>
    <message>
        <source>2×</source>
        <extracomment>A picture becomes twice as wide and high</extracomment>
        <translation>2×</translation>
    </message>
    <message>
        <source>3×</source>
        <extracomment>A picture becomes three times as wide and high</extracomment>
        <translation>3×</translation>
    </message>
    <message>
        <source>4×</source>
        <extracomment>A picture becomes four times as wide and high</extracomment>
        <translation>4×</translation>
    </message>
    <message>
        <source>The result has %1 × %2 pixels.</source>
        <extracomment>The size of the result in pixels, width and height</extracomment>
        <translation>結果為 %1 × %2 像素。</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <extracomment>How much noise is taken out of a picture</extracomment>
        <translation>去除雜訊</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>How crisp the details of a picture become</extracomment>
        <translation>細節</translation>
    </message>
    <message>
        <source>Correct light and colour</source>
        <extracomment>Sets brightness, contrast and a colour cast right by itself</extracomment>
        <translation>校正光線與色彩</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Sets all sliders back to what is usual. Short.</extracomment>
        <translation>重設</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>The person stopped a piece of work.</extracomment>
        <translation>已停止，沒有任何變更。</translation>
    </message>
    <message>
        <source>“{file}” was not found. Check that it has not been moved or deleted.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>找不到「{file}」。請確認檔案未被移動或刪除。</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. Check that you may open it and that its disk works.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>無法讀取「{file}」。請確認您有權開啟，且所在磁碟運作正常。</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written. Choose a folder in which you may save files.</source>
        <extracomment>{file} is a file or folder name.</extracomment>
        <translation>無法寫入「{file}」。請選擇您可以儲存檔案的資料夾。</translation>
    </message>
    <message>
        <source>“{file}” is larger than {limit}. Choose a smaller file.</source>
        <extracomment>{file} is a file name, {limit} a size such as 512 MB.</extracomment>
        <translation>「{file}」大於 {limit}。請選擇較小的檔案。</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose a file in it.</source>
        <extracomment>{file} is the name of a folder.</extracomment>
        <translation>「{file}」是資料夾。請選擇其中的檔案。</translation>
    </message>
    <message>
        <source>The disk is full, so “{file}” was not saved. Free some space and try again.</source>
        <extracomment>{file} is a file or folder name.</extracomment>
        <translation>磁碟已滿，因此未儲存「{file}」。請釋出空間後再試一次。</translation>
    </message>
    <message>
        <source>“{file}” is damaged and can&apos;t be read: {reason}.</source>
        <extracomment>{file} is a file name, {reason} a technical reason in English.</extracomment>
        <translation>「{file}」已損毀，無法讀取：{reason}。</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <extracomment>{file} is a file name. UTF-8 is the name of a text encoding.</extracomment>
        <translation>「{file}」不是 UTF-8 文字。請另存為 UTF-8 後再試一次。</translation>
    </message>
    <message>
        <source>This can&apos;t be done with these settings: {reason}.</source>
        <extracomment>{reason} says in English which value is wrong.</extracomment>
        <translation>無法以這些設定執行：{reason}。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs or use a smaller picture.</source>
        <extracomment>The computer has too little memory for the work.</extracomment>
        <translation>記憶體不足。請關閉其他程式，或使用較小的圖片。</translation>
    </message>
    <message>
        <source>Something went wrong inside VidGo Studio. Your files are unchanged. Try again; if it happens again, send us the log.</source>
        <extracomment>A bug in the program.</extracomment>
        <translation>VidGo Studio 內部發生錯誤。您的檔案沒有變更。請再試一次；若仍發生，請將記錄檔傳給我們。</translation>
    </message>
    <message>
        <source>“{file}” of VidGo Studio can&apos;t be read ({reason}). Install VidGo Studio again.</source>
        <extracomment>{file} is a file of the program itself, {reason} a technical reason in English.</extracomment>
        <translation>無法讀取 VidGo Studio 的「{file}」（{reason}）。請重新安裝 VidGo Studio。</translation>
    </message>
    <message>
        <source>“{file}” of VidGo Studio is wrong at {path} ({reason}). Install VidGo Studio again.</source>
        <extracomment>{file} is a file of the program itself, {path} the place in it, {reason} a technical reason in English.</extracomment>
        <translation>VidGo Studio 的「{file}」在 {path} 有誤（{reason}）。請重新安裝 VidGo Studio。</translation>
    </message>
    <message>
        <source>“{file}” of the examples can&apos;t be used ({path}: {reason}). The other examples are fine. Install VidGo Studio again to repair it.</source>
        <extracomment>{file} is a file of the examples that come with the studio, {path} a place in its list of contents, {reason} a technical reason in English.</extracomment>
        <translation>無法使用範例的「{file}」（{path}：{reason}）。其他範例不受影響。請重新安裝 VidGo Studio 以修復。</translation>
    </message>
    <message>
        <source>This example does not exist any more. Choose another one.</source>
        <extracomment>An example was looked for that does not exist.</extracomment>
        <translation>這個範例已不存在。請選擇其他範例。</translation>
    </message>
    <message>
        <source>This result is not in the library any more. Refresh the list.</source>
        <extracomment>A result in the person&apos;s library was looked for that does not exist.</extracomment>
        <translation>這個作品已不在作品庫中。請重新整理清單。</translation>
    </message>
    <message>
        <source>This run had already ended, so its result was not kept. Start it again.</source>
        <extracomment>A piece of work had been stopped or cleared away before its result was stored.</extracomment>
        <translation>這次執行先前已結束，因此未保留結果。請重新開始。</translation>
    </message>
    <message>
        <source>A stored file is gone ({file}). It may have been deleted from the data folder. Put it back from a backup.</source>
        <extracomment>{file} is the internal name of a file that the studio keeps.</extracomment>
        <translation>已儲存的檔案不見了（{file}），可能已從資料存放位置刪除。請從備份還原。</translation>
    </message>
    <message>
        <source>A stored file was changed or is damaged ({file}). It was left as it is. Put it back from a backup.</source>
        <extracomment>{file} is the internal name of a file that the studio keeps.</extracomment>
        <translation>已儲存的檔案遭變更或已損毀（{file}），目前維持原狀。請從備份還原。</translation>
    </message>
    <message>
        <source>A stored entry can&apos;t be read: {reason}. The others are fine. Send us the log.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>無法讀取一筆已儲存的項目：{reason}。其他項目不受影響。請將記錄檔傳給我們。</translation>
    </message>
    <message>
        <source>“{file}” is empty. Copy or download it again, then try once more.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>「{file}」是空的。請重新複製或下載，然後再試一次。</translation>
    </message>
    <message>
        <source>“{file}” is not a picture. Choose a JPEG, PNG or WebP file.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>「{file}」不是圖片。請選擇 JPEG、PNG 或 WebP 檔案。</translation>
    </message>
    <message>
        <source>“{file}” is in the format {kind}, which can&apos;t be opened here. Save it as PNG, JPEG or WebP in another program, then try again.</source>
        <extracomment>{file} is a file name, {kind} the name of a file format such as PDF, HEIC or PSD.</extracomment>
        <translation>「{file}」是 {kind} 格式，無法在此開啟。請用其他程式另存為 PNG、JPEG 或 WebP，然後再試一次。</translation>
    </message>
    <message>
        <source>“{file}” is an SVG drawing, which is made of lines and not of pixels. Export it as PNG in the size you need, then try again.</source>
        <extracomment>{file} is a file name. SVG is a format for drawings made of lines instead of pixels.</extracomment>
        <translation>「{file}」是 SVG 圖形，由線條而非像素構成。請以所需的尺寸匯出為 PNG，然後再試一次。</translation>
    </message>
    <message>
        <source>“{file}” is damaged or cut off, so it can&apos;t be opened completely. Copy or download it again.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>「{file}」已損毀或不完整，無法完整開啟。請重新複製或下載。</translation>
    </message>
    <message>
        <source>“{file}” has {width} × {height} pixels; at most {limit} can be opened. Make it smaller in another program first.</source>
        <extracomment>{file} is a file name, {width} and {height} are numbers of pixels, {limit} is a size such as 268 MP.</extracomment>
        <translation>「{file}」有 {width} × {height} 像素；最多只能開啟 {limit}。請先用其他程式縮小。</translation>
    </message>
    <message>
        <source>The picture could not be saved as {format}. Choose another format and try again.</source>
        <extracomment>{format} is the name of a file format such as PNG.</extracomment>
        <translation>無法將圖片儲存為 {format}。請選擇其他格式後再試一次。</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels, but {format} holds at most {limit} on each side. Choose PNG or make the picture smaller.</source>
        <extracomment>{format} is the name of a file format such as WebP, the others are numbers of pixels.</extracomment>
        <translation>圖片有 {width} × {height} 像素，但 {format} 每邊最多 {limit}。請選擇 PNG 或縮小圖片。</translation>
    </message>
    <message>
        <source>None of the fonts can show this text. Choose another text.</source>
        <extracomment>About a text that is drawn over pictures: a watermark, a title, captions.</extracomment>
        <translation>沒有字型能顯示這段文字。請改用其他文字。</translation>
    </message>
    <message>
        <source>“{file}”, which belongs to the studio, is missing or damaged. Install VidGo Studio again; your pictures stay where they are.</source>
        <extracomment>{file} is the name of a file that was installed with the program.</extracomment>
        <translation>程式所屬的「{file}」遺失或已損毀。請重新安裝 VidGo Studio；您的圖片會留在原處。</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be used for cutting out. Choose an ONNX model that takes a 1×3×1024×1024 picture and gives its 1024×1024 alpha.</source>
        <extracomment>{file} is the name of a machine-learning model the person chose. ONNX is a file format.</extracomment>
        <translation>「{file}」無法用於去背。請選擇可輸入 1×3×1024×1024 圖片並輸出 1024×1024 Alpha 的 ONNX 模型。</translation>
    </message>
    <message>
        <source>Nothing stands out from the background. Paint over what should stay with the Keep brush and try again.</source>
        <extracomment>Shown when a background was to be removed. &quot;Strokes&quot; are marks painted over the picture.</extracomment>
        <translation>沒有任何部分能與背景區分開來。請用「保留」筆刷塗抹要留下的部分，然後再試一次。</translation>
    </message>
    <message>
        <source>This example is not here. Choose another one.</source>
        <extracomment>An example (preset) that was asked for does not exist.</extracomment>
        <translation>這裡沒有這個範例。請選擇其他範例。</translation>
    </message>
    <message>
        <source>This result is not in the library any more.</source>
        <extracomment>A result of the person&apos;s own that was asked for does not exist.</extracomment>
        <translation>這個作品已不在作品庫中。</translation>
    </message>
    <message>
        <source>The file of “{file}” is missing from the data folder or was changed outside the studio. Restore it from a backup or make it again.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>「{file}」的檔案不在資料存放位置，或在程式之外遭到變更。請從備份還原，或重新製作。</translation>
    </message>
    <message>
        <source>“{file}” is already there. Choose another name or allow replacing.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>「{file}」已存在。請選擇其他名稱，或允許取代。</translation>
    </message>
    <message>
        <source>The data in “{file}” can&apos;t be opened. Check that you may read and write there and that no other program keeps it locked.</source>
        <extracomment>{file} is the name of a database file, or of a database on a server.</extracomment>
        <translation>無法開啟「{file}」中的資料。請確認您在該處有讀寫權限，且沒有其他程式將其鎖定。</translation>
    </message>
    <message>
        <source>“{file}” is damaged. It was left as it is. Put a backup in its place, or move it away to start with an empty library.</source>
        <extracomment>{file} is the name of a database file.</extracomment>
        <translation>「{file}」已損毀，目前維持原狀。請以備份取代，或將它移到別處，以空的作品庫開始。</translation>
    </message>
    <message>
        <source>Another program is using the data of VidGo Studio. Close it and try again.</source>
        <extracomment>Another program holds the database for too long.</extracomment>
        <translation>另一個程式正在使用 VidGo Studio 的資料。請關閉該程式後再試一次。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved in “{file}”. Free some space and try again.</source>
        <extracomment>{file} is the name of a database file.</extracomment>
        <translation>磁碟已滿，因此沒有任何內容存入「{file}」。請釋出空間後再試一次。</translation>
    </message>
    <message>
        <source>This was changed somewhere else at the same time. Load it again and repeat the change.</source>
        <extracomment>A database refused a row because one like it is already there, or one that it needs is not.</extracomment>
        <translation>這項內容同時在別處遭到變更。請重新載入，再變更一次。</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer version of VidGo Studio and was left untouched. Update VidGo Studio to open it.</source>
        <extracomment>{file} is the name of a database file.</extracomment>
        <translation>「{file}」由較新版本的 VidGo Studio 寫入，因此未予更動。請更新 VidGo Studio 以開啟。</translation>
    </message>
    <message>
        <source>“{file}” could not be brought up to date and is as it was before. A copy is kept in “{backup}”. Send us the log.</source>
        <extracomment>{file} is the name of a database file, {backup} that of the copy made before.</extracomment>
        <translation>無法更新「{file}」，已維持原狀。副本保存在「{backup}」。請將記錄檔傳給我們。</translation>
    </message>
    <message>
        <source>The data could not be read or saved. Nothing was lost. Try again; if it happens again, send us the log.</source>
        <extracomment>A database refused an operation for a reason that only the log can tell.</extracomment>
        <translation>無法讀取或儲存資料，但沒有任何遺失。請再試一次；若仍發生，請將記錄檔傳給我們。</translation>
    </message>
    <message>
        <source>This board is not here any more. Its results are in the library.</source>
        <extracomment>A board is a collection of results that the person made.</extracomment>
        <translation>這個圖版已不存在，其中的作品仍在作品庫中。</translation>
    </message>
    <message>
        <source>There is a board “{board}” already. Choose another name.</source>
        <extracomment>{board} is the name of a collection of results that the person made.</extracomment>
        <translation>已有名為「{board}」的圖版。請選擇其他名稱。</translation>
    </message>
    <message>
        <source>This batch was removed. What it made is in the library.</source>
        <extracomment>A batch (one tool run over many files) was looked for that does not exist.</extracomment>
        <translation>這個批次已移除，其製作的內容都在作品庫中。</translation>
    </message>
    <message>
        <source>This computer can&apos;t make the style “{style}”. Choose a style that is marked as made on the device.</source>
        <extracomment>{style} is the name of a style such as “Oil Painting”.</extracomment>
        <translation>這部電腦無法製作風格「{style}」。請選擇標示為可在裝置上製作的風格。</translation>
    </message>
    <message>
        <source>Visitors see examples and results with a watermark and can&apos;t save this file. Switch to “Own computer” in the settings to work without limits.</source>
        <extracomment>&quot;Own computer&quot; is the name of a way to use the studio, chosen on the settings page.</extracomment>
        <translation>訪客看到的範例和作品帶有浮水印，且無法儲存此檔案。請在設定中切換為「自己的電腦」，即可不受限制地使用。</translation>
    </message>
    <message>
        <source>This batch is not here any more. Its results are in the library.</source>
        <extracomment>A batch is one tool run over many files.</extracomment>
        <translation>這個批次已不存在，其作品都在作品庫中。</translation>
    </message>
    <message>
        <source>There is no picture among these files. Choose other files or a folder.</source>
        <extracomment>Of a batch: the chosen files and folders hold no picture.</extracomment>
        <translation>這些檔案中沒有圖片。請選擇其他檔案或資料夾。</translation>
    </message>
    <message>
        <source>“{style}” can&apos;t be made on this computer. Choose another style.</source>
        <extracomment>{style} is the name of a style such as “Oil Painting”.</extracomment>
        <translation>無法在這部電腦上製作「{style}」。請選擇其他風格。</translation>
    </message>
    <message>
        <source>The scene “{scene}” is not here. Choose another scene.</source>
        <extracomment>{scene} is the name of a scene such as “Luxury gold”.</extracomment>
        <translation>找不到情境「{scene}」。請選擇其他情境。</translation>
    </message>
    <message>
        <source>“{file}” is another file or was changed. Choose the one that is missing, for example from a backup.</source>
        <extracomment>A lost file was looked for and another one was chosen; {file} is the name of the chosen file.</extracomment>
        <translation>「{file}」是別的檔案，或已遭變更。請選擇遺失的那個檔案，例如從備份中選擇。</translation>
    </message>
    <message>
        <source>The program {program} can&apos;t be started. Install it again.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, such as espeak-ng.</extracomment>
        <translation>無法啟動程式 {program}。請重新安裝該程式。</translation>
    </message>
    <message>
        <source>The program {program} ended with an error. Try again; if it happens again, install it again.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, such as espeak-ng.</extracomment>
        <translation>程式 {program} 因發生錯誤而結束。請再試一次；若仍發生，請重新安裝該程式。</translation>
    </message>
    <message>
        <source>The program {program} gave no answer within {seconds} seconds and was stopped. Try again with less.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, {seconds} a number.</extracomment>
        <translation>程式 {program} 在 {seconds} 秒內沒有回應，已停止。請減少內容後再試一次。</translation>
    </message>
    <message>
        <source>The program {program} gave more than can be used. Try again with less.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, such as espeak-ng.</extracomment>
        <translation>程式 {program} 產生的內容超出可使用的量。請減少內容後再試一次。</translation>
    </message>
    <message>
        <source>This job was taken off the list. What it made is in the library.</source>
        <extracomment>A job is a piece of work that a provider (a company on the internet) was asked for.
----------
A job is a piece of work in the queue of this computer.</extracomment>
        <translation>這個工作已從清單移除，其製作的內容都在作品庫中。</translation>
    </message>
    <message>
        <source>“{file}” is not a clip. Choose a video such as MP4, MOV or WebM, or an animated picture.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>「{file}」不是影片。請選擇 MP4、MOV 或 WebM 之類的影片，或動畫圖片。</translation>
    </message>
    <message>
        <source>“{file}” has no sound. Choose a file with music or speech.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>「{file}」沒有聲音。請選擇含有音樂或語音的檔案。</translation>
    </message>
    <message>
        <source>“{file}” has sound but no picture. Choose a video instead.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>「{file}」只有聲音，沒有畫面。請改選影片。</translation>
    </message>
    <message>
        <source>“{file}” uses {codec}, which the media libraries of this computer can&apos;t read. Install a complete FFmpeg, or convert the file to H.264 in another program.</source>
        <extracomment>{file} is a file name, {codec} the name of a video or audio format such as HEVC.</extracomment>
        <translation>「{file}」使用 {codec}，這部電腦的媒體程式庫無法讀取。請安裝完整的 FFmpeg，或用其他程式將檔案轉換為 H.264。</translation>
    </message>
    <message>
        <source>The media libraries of this computer can&apos;t write {codec}. Install a complete FFmpeg, or choose another format.</source>
        <extracomment>{codec} is the name of a video or audio format such as H.264.</extracomment>
        <translation>這部電腦的媒體程式庫無法寫入 {codec}。請安裝完整的 FFmpeg，或選擇其他格式。</translation>
    </message>
    <message>
        <source>“{file}” holds {codec}, which {format} files can&apos;t hold. Choose another format for the new file.</source>
        <extracomment>{file} is a file name, {codec} the name of a kind of stream, {format} of a file format such as MP4.</extracomment>
        <translation>「{file}」含有 {codec}，而 {format} 檔案無法容納。請為新檔案選擇其他格式。</translation>
    </message>
    <message>
        <source>“{file}” is too long; at most {limit} can be used. Cut it shorter first.</source>
        <extracomment>{file} is a file name, {limit} a length of time such as 10 min.</extracomment>
        <translation>「{file}」太長；最多只能使用 {limit}。請先剪短。</translation>
    </message>
    <message>
        <source>“{file}” is too short; at least {limit} are needed. Choose a longer part or another preset.</source>
        <extracomment>{file} is a file name, {limit} a length of time such as 3 s.</extracomment>
        <translation>「{file}」太短；至少需要 {limit}。請選擇較長的片段或其他預設集。</translation>
    </message>
    <message>
        <source>“{file}” would have more than {limit}, which is not taken there. Choose a shorter part or another preset.</source>
        <extracomment>{file} is a file name, {limit} a size such as 300 MB.</extracomment>
        <translation>「{file}」會超過 {limit}，該處不接受。請選擇較短的片段或其他預設集。</translation>
    </message>
    <message>
        <source>“{file}” was changed or taken away while it was being read. Wait until it is complete, then try again.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>「{file}」在讀取時遭變更或移走。請等檔案完整後再試一次。</translation>
    </message>
    <message>
        <source>The style “{style}” flickers on clips and is made of pictures only. Choose VHS, pixel art, cyberpunk, cel shading or retro 80s.</source>
        <extracomment>{style} is the name of a style such as “Oil Painting”.</extracomment>
        <translation>風格「{style}」用於影片會閃爍，因此只能套用於圖片。請選擇 VHS 錄影帶效果、像素藝術、賽博龐克、賽璐珞風格或復古 80 年代。</translation>
    </message>
    <message>
        <source>Nobody can be made out on this picture. Choose a photo of one person who stands facing the camera.</source>
        <extracomment>Shown when clothes were to be tried on and the picture shows nobody.</extracomment>
        <translation>無法在這張圖片上辨識出人物。請選擇一人站立並面向鏡頭的照片。</translation>
    </message>
    <message>
        <source>There is more than one person on this picture. Crop it to the one who should wear the garment.</source>
        <extracomment>Shown when clothes were to be tried on and the picture shows more than one person.</extracomment>
        <translation>這張圖片上不只一個人。請裁切到只剩要穿上服飾的人。</translation>
    </message>
    <message>
        <source>The person is turned away or leaning. Choose a photo where they stand upright and face the camera.</source>
        <extracomment>Shown when clothes were to be tried on by somebody who is turned to the side or away, or leans.</extracomment>
        <translation>人物側身或傾斜。請選擇人物站直並面向鏡頭的照片。</translation>
    </message>
    <message>
        <source>The person is sitting or crouching. Choose a photo where they stand.</source>
        <extracomment>Shown when clothes were to be tried on by somebody who sits or crouches.</extracomment>
        <translation>人物坐著或蹲著。請選擇人物站立的照片。</translation>
    </message>
    <message>
        <source>An arm is raised or lies across the body. Choose a photo where both arms hang down beside it.</source>
        <extracomment>Shown when clothes were to be tried on by somebody with crossed or raised arms.</extracomment>
        <translation>有一隻手臂舉起或橫過身體。請選擇雙臂垂在身體兩側的照片。</translation>
    </message>
    <message>
        <source>Too little of the person is on this picture. Choose one that shows them from the head to below the hips, both arms included.</source>
        <extracomment>Shown when clothes were to be tried on and the picture shows, say, only a face.</extracomment>
        <translation>圖片上的人物露出太少。請選擇從頭部到臀部以下、包含雙臂的照片。</translation>
    </message>
    <message>
        <source>No top, jacket, dress or outfit can be made out on the picture of the garment. Choose one that shows it whole, from the front, on a plain background.</source>
        <extracomment>Shown when the picture chosen as the garment to try on does not look like one.</extracomment>
        <translation>在服飾圖片上無法辨識出上衣、外套、洋裝或套裝。請選擇完整、正面且背景單純的圖片。</translation>
    </message>
    <message>
        <source>This batch is being worked on by another VidGo Studio window or command. Wait until it ends or stop it there, then try again.</source>
        <extracomment>A batch is one tool run over many files; only one program can work on it at a time.</extracomment>
        <translation>另一個 VidGo Studio 視窗或指令正在處理此批次。請等待處理結束，或在那裡停止，然後再試一次。</translation>
    </message>
    <message>
        <source>This job is not in the queue any more. What it made is in the library.</source>
        <extracomment>A job is a piece of work in the queue of this computer.</extracomment>
        <translation>這個工作已不在佇列中，其製作的內容都在作品庫中。</translation>
    </message>
    <message>
        <source>There is no export preset “{preset}”. Choose one from the list.</source>
        <extracomment>{preset} is the id of a way to export clips, such as instagram_reels.</extracomment>
        <translation>沒有匯出預設集「{preset}」。請從清單中選擇。</translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer. Install the free program espeak-ng, then start the studio again.</source>
        <extracomment>{language} is the name of a language such as Japanese. espeak-ng is the name of a free program.</extracomment>
        <translation>這部電腦上沒有{language}的語音。請安裝免費程式 espeak-ng，然後重新啟動 VidGo Studio。</translation>
    </message>
    <message>
        <source>The voice {voice} is not on this computer. Choose another one.</source>
        <extracomment>{voice} is the name of a voice.</extracomment>
        <translation>這部電腦上沒有語音 {voice}。請選擇其他語音。</translation>
    </message>
    <message>
        <source>The voice {voice} can&apos;t read “{text}”. Write it in the letters of the voice&apos;s language, or choose another language.</source>
        <extracomment>{voice} is the name of a voice, {text} a few letters that it does not know.</extracomment>
        <translation>語音 {voice} 無法讀出「{text}」。請用該語音所屬語言的文字書寫，或選擇其他語言。</translation>
    </message>
    <message>
        <source>The voice does not know how to read “{text}”. Put the reading behind it, as in 漢字《かんじ》, write it in kana, or install the free program kakasi.</source>
        <extracomment>{text} are Japanese characters; kakasi is the name of a free program. Keep 漢字《かんじ》 as it is.</extracomment>
        <translation>語音不知道「{text}」的讀法。請在後面註明讀法，例如 漢字《かんじ》，或改用假名，也可以安裝免費程式 kakasi。</translation>
    </message>
    <message>
        <source>The program {program} gave no sound that can be used. Install it again, or choose another voice.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, such as espeak-ng.</extracomment>
        <translation>程式 {program} 沒有產生可用的聲音。請重新安裝該程式，或選擇其他語音。</translation>
    </message>
    <message>
        <source>There is no script yet. Write what the presenter is to say.</source>
        <extracomment>The script is what a presenter is to say.</extracomment>
        <translation>還沒有講稿。請寫下主持人要說的話。</translation>
    </message>
    <message>
        <source>The script has more than {limit} characters. Shorten it, or make several clips.</source>
        <extracomment>{limit} is a number. The script is what a presenter is to say.</extracomment>
        <translation>講稿超過 {limit} 個字元。請縮短講稿，或分成多部影片。</translation>
    </message>
    <message>
        <source>The script has nothing that can be spoken. Write words or numbers.</source>
        <extracomment>The script is what a presenter is to say.</extracomment>
        <translation>講稿中沒有可以說出的內容。請寫下文字或數字。</translation>
    </message>
    <message>
        <source>{gateway} is not set up. Enter its merchant id and keys first.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”. Shown to who runs the server.</extracomment>
        <translation>尚未設定 {gateway}。請先輸入商店代號與金鑰。</translation>
    </message>
    <message>
        <source>This amount can&apos;t be paid in this way. Choose another way of paying.</source>
        <extracomment>A way of paying has a lowest and a highest amount.</extracomment>
        <translation>無法以這種方式支付此金額。請選擇其他付款方式。</translation>
    </message>
    <message>
        <source>The order could not be prepared ({reason}). Nothing was charged.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>無法建立訂單（{reason}）。未收取任何費用。</translation>
    </message>
    <message>
        <source>A message from {gateway} was too large and was not read. The payment is looked up again later.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>來自 {gateway} 的訊息過大，因此未讀取。稍後會再次查詢這筆付款。</translation>
    </message>
    <message>
        <source>A message from {gateway} could not be read ({reason}). The payment is looked up again later.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”, {reason} a technical reason in English.</extracomment>
        <translation>無法讀取來自 {gateway} 的訊息（{reason}）。稍後會再次查詢這筆付款。</translation>
    </message>
    <message>
        <source>A message that claims to be from {gateway} is not. It was ignored.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>有一則訊息自稱來自 {gateway}，但並非如此，因此已忽略。</translation>
    </message>
    <message>
        <source>A message from {gateway} is too old and was ignored. If this goes on, check the clock of this computer.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>來自 {gateway} 的訊息時間過久，因此已忽略。若持續發生，請檢查這部電腦的時鐘。</translation>
    </message>
    <message>
        <source>A message from {gateway} is meant for another merchant. It was ignored.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>來自 {gateway} 的訊息屬於其他商店，因此已忽略。</translation>
    </message>
    <message>
        <source>Paying in {currency} is not possible at the moment. Choose another currency or another way of paying.</source>
        <extracomment>{currency} is the code of a currency such as “TWD”.</extracomment>
        <translation>目前無法以 {currency} 付款。請選擇其他貨幣或付款方式。</translation>
    </message>
    <message>
        <source>This needs {needed} credits and {available} are left. Choose a smaller run, or get {missing} more. Nothing was charged.</source>
        <extracomment>All three are numbers of credits.</extracomment>
        <translation>這需要 {needed} 點，目前剩餘 {available} 點。請縮小執行規模，或再取得 {missing} 點。未扣除任何點數。</translation>
    </message>
    <message>
        <source>“{service}” is not part of the plan “{tier}”. Choose a larger plan.</source>
        <extracomment>{service} is the name of a service, {tier} of a plan such as “Pro”.</extracomment>
        <translation>方案「{tier}」不包含「{service}」。請選擇更高的方案。</translation>
    </message>
    <message>
        <source>“{service}” is not offered. Update VidGo Studio and try again.</source>
        <extracomment>{service} is the technical name of a service.</extracomment>
        <translation>未提供「{service}」。請更新 VidGo Studio 後再試一次。</translation>
    </message>
    <message>
        <source>There is no plan “{tier}”. Update VidGo Studio and try again.</source>
        <extracomment>{tier} is the technical name of a plan.</extracomment>
        <translation>沒有方案「{tier}」。請更新 VidGo Studio 後再試一次。</translation>
    </message>
    <message>
        <source>{limit} runs are already going on at once. Wait for one to end.</source>
        <extracomment>{limit} is a number of runs.</extracomment>
        <translation>已有 {limit} 次執行同時進行中。請等待其中一次結束。</translation>
    </message>
    <message>
        <source>This plan does not include runs with providers. Choose a larger plan, or use the tools of this computer.</source>
        <extracomment>Providers are companies on the internet that make pictures and clips.</extracomment>
        <translation>此方案不包含由供應商執行的工作。請選擇更高的方案，或使用這部電腦的工具。</translation>
    </message>
    <message>
        <source>No credits are set aside for this run. Start it again.</source>
        <extracomment>Credits are set aside when a piece of work begins and charged when it is done.</extracomment>
        <translation>沒有為這次執行保留點數。請重新開始。</translation>
    </message>
    <message>
        <source>The credits of this run were dealt with before ({state}). Look at the history of your credits.</source>
        <extracomment>{state} is a technical word in English.</extracomment>
        <translation>這次執行的點數先前已處理（{state}）。請查看您的點數記錄。</translation>
    </message>
    <message>
        <source>Credits are already set aside for this job. Wait for it to end.</source>
        <extracomment>A job is a piece of work that waits or runs.</extracomment>
        <translation>已為這個工作保留點數。請等待工作結束。</translation>
    </message>
    <message>
        <source>{amount} credits were to be charged where {held} had been agreed. Nothing was charged. Send us the log.</source>
        <extracomment>Both are numbers of credits.</extracomment>
        <translation>原先約定扣除 {held} 點，實際卻要扣除 {amount} 點。未扣除任何點數。請將記錄檔傳給我們。</translation>
    </message>
    <message>
        <source>This request was made before with other contents. Nothing was changed. Start again.</source>
        <extracomment>A request is an order from the program to the account of credits.</extracomment>
        <translation>這項要求先前已以不同內容送出。沒有任何變更。請重新開始。</translation>
    </message>
    <message>
        <source>This can&apos;t be booked: {reason}. Nothing was changed.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>無法登錄這筆點數異動：{reason}。沒有任何變更。</translation>
    </message>
    <message>
        <source>These credits were never granted. Look at the history of the account.</source>
        <extracomment>Credits that a person got by a purchase, a plan or a gift.</extracomment>
        <translation>這些點數從未發放。請查看帳號的點數記錄。</translation>
    </message>
    <message>
        <source>Some of these credits were used, so they can&apos;t be given back. Write to us if something went wrong.</source>
        <extracomment>Bought credits can be given back only while unused.</extracomment>
        <translation>其中部分點數已使用，因此無法退還。若有問題，請與我們聯絡。</translation>
    </message>
    <message>
        <source>Bought credits can be given back for {days} days only. Write to us if something went wrong.</source>
        <extracomment>{days} is a number of days.</extracomment>
        <translation>購買的點數只能在 {days} 天內退還。若有問題，請與我們聯絡。</translation>
    </message>
    <message>
        <source>The journal of credits is not as it was written ({reason}). It was left as it is. Put it back from a backup.</source>
        <extracomment>The journal is the list of everything that happened to somebody&apos;s credits; {reason} is a technical reason in English.</extracomment>
        <translation>點數帳目與原先寫入的內容不符（{reason}），目前維持原狀。請從備份還原。</translation>
    </message>
    <message>
        <source>Another VidGo program is working through the queue. It does what is ordered here too; the results will be in the library.</source>
        <extracomment>Two programs share one queue of work on this computer.</extracomment>
        <translation>另一個 VidGo 程式正在處理佇列，也會執行在這裡加入的工作；作品會存放在作品庫。</translation>
    </message>
    <message>
        <source>This plan has {limit} runs a day, and {used} of them are used. More can be started tomorrow; what this computer makes by itself is not counted.</source>
        <extracomment>{limit} and {used} are numbers of runs.</extracomment>
        <translation>此方案每天可執行 {limit} 次，已使用 {used} 次。明天即可再開始；這部電腦自行製作的內容不計次數。</translation>
    </message>
    <message>
        <source>This plan has {limit} runs of “{tool}” a day, and {used} of them are used. More can be started tomorrow.</source>
        <extracomment>{limit} and {used} are numbers of runs, {tool} the name of a tool such as “Short video”.</extracomment>
        <translation>此方案每天可執行「{tool}」{limit} 次，已使用 {used} 次。明天即可再開始。</translation>
    </message>
    <message>
        <source>There is no such entry in this account. Look at the list again.</source>
        <extracomment>An API key lets a program act for a person.</extracomment>
        <translation>這個帳號中沒有這一項。請重新查看清單。</translation>
    </message>
    <message>
        <source>The signature of this request is not valid. Check the API key, its secret and the clock of the computer.</source>
        <extracomment>Programs sign their requests with an API key.</extracomment>
        <translation>這個請求的簽章無效。請檢查 API 金鑰、其密鑰與電腦的時鐘。</translation>
    </message>
    <message>
        <source>An account can have {limit} API keys. Revoke one that is not used.</source>
        <extracomment>{limit} is a number of API keys.</extracomment>
        <translation>一個帳號最多可有 {limit} 把 API 金鑰。請撤銷一把未使用的。</translation>
    </message>
    <message>
        <source>This needs the right “{needed}”, which this account or key does not have.</source>
        <extracomment>{needed} is the technical name of a right, such as “admin”.</extracomment>
        <translation>這需要「{needed}」權限，而這個帳號或金鑰沒有。</translation>
    </message>
    <message>
        <source>The server&apos;s key “{key}” is missing or too short. Set it to at least 32 random bytes.</source>
        <extracomment>{key} is the name of a setting of the server.</extracomment>
        <translation>伺服器金鑰「{key}」遺失或太短。請設為至少 32 個隨機位元組。</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again.</source>
        <extracomment>Shown where somebody was signed in before.</extracomment>
        <translation>您已登出。請重新登入。</translation>
    </message>
    <message>
        <source>This sign-in is not valid. Sign in again.</source>
        <extracomment>The program&apos;s proof that somebody is signed in.</extracomment>
        <translation>這次登入無效。請重新登入。</translation>
    </message>
    <message>
        <source>This sign-in has to be renewed. Try again; sign in if it stays so.</source>
        <extracomment>The program&apos;s proof that somebody is signed in is too old.</extracomment>
        <translation>這次登入需要更新。請再試一次；若仍然如此，請重新登入。</translation>
    </message>
    <message>
        <source>This account is blocked: {reason} Until: {until}. {appeal}</source>
        <extracomment>{reason} and {appeal} are sentences written by an administrator, {until} is a date or “-”.</extracomment>
        <translation>這個帳號已被停用：{reason} 至：{until}。{appeal}</translation>
    </message>
    <message>
        <source>Your network is blocked: {reason} Until: {until}.</source>
        <extracomment>{reason} is a sentence written by an administrator, {until} is a date or “-”.</extracomment>
        <translation>您的網路已被封鎖：{reason} 至：{until}。</translation>
    </message>
    <message>
        <source>This account was deleted. You can have it back until {date}.</source>
        <extracomment>{date} is a date.</extracomment>
        <translation>這個帳號已刪除。在 {date} 前可以復原。</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <extracomment>For administrators.</extracomment>
        <translation>沒有這個帳號。</translation>
    </message>
    <message>
        <source>This address has an account already. Sign in.</source>
        <extracomment>Shown after the person has confirmed the address.</extracomment>
        <translation>這個地址已有帳號。請登入。</translation>
    </message>
    <message>
        <source>This code is not valid. Type in the newest one, or ask for another.</source>
        <extracomment>A code of six digits that was sent by e-mail.</extracomment>
        <translation>這個驗證碼無效。請輸入最新的一組，或要求另一組。</translation>
    </message>
    <message>
        <source>This link is not valid any more. Ask for another e-mail.</source>
        <extracomment>A link that was sent by e-mail.</extracomment>
        <translation>這個連結已失效。請要求另一封電子郵件。</translation>
    </message>
    <message>
        <source>The address or the password is not right. Try again, or ask for a new password.</source>
        <extracomment>Shown when somebody signs in.</extracomment>
        <translation>地址或密碼不正確。請再試一次，或要求新密碼。</translation>
    </message>
    <message>
        <source>This address was not confirmed yet. Type in the code that was sent to it, or register again to get another.</source>
        <extracomment>Shown when somebody signs in.</extracomment>
        <translation>這個地址尚未確認。請輸入寄到該地址的驗證碼，或重新註冊以取得另一組。</translation>
    </message>
    <message>
        <source>The old password is not right.</source>
        <extracomment>Shown when somebody who is signed in changes the password.</extracomment>
        <translation>舊密碼不正確。</translation>
    </message>
    <message>
        <source>That was tried too often. Try again in {seconds} seconds.</source>
        <extracomment>{seconds} is a number.</extracomment>
        <translation>嘗試次數過多。請在 {seconds} 秒後再試。</translation>
    </message>
    <message>
        <source>This can&apos;t be done: {reason}. Nothing was changed.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>無法執行：{reason}。沒有任何變更。</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Check what you typed.</source>
        <extracomment>Shown where an e-mail address is typed in.</extracomment>
        <translation>這不是電子郵件地址。請檢查輸入內容。</translation>
    </message>
    <message>
        <source>A password has at least {characters} characters. Choose a longer one.</source>
        <extracomment>{characters} is a number.</extracomment>
        <translation>密碼至少要有 {characters} 個字元。請選擇更長的密碼。</translation>
    </message>
    <message>
        <source>A password has at most {bytes} bytes. Choose a shorter one.</source>
        <extracomment>{bytes} is a number.</extracomment>
        <translation>密碼最多 {bytes} 個位元組。請選擇較短的密碼。</translation>
    </message>
    <message>
        <source>This password is easy to guess. Choose another one.</source>
        <extracomment>Shown where a password is chosen.</extracomment>
        <translation>這個密碼很容易猜到。請選擇其他密碼。</translation>
    </message>
    <message>
        <source>This password has characters that can&apos;t be typed in. Choose another one.</source>
        <extracomment>Shown where a password is chosen.</extracomment>
        <translation>這個密碼含有無法輸入的字元。請選擇其他密碼。</translation>
    </message>
    <message>
        <source>There is no such payment. Nothing was paid back.</source>
        <extracomment>A payment was looked up and is not there.</extracomment>
        <translation>沒有這筆付款。沒有退款。</translation>
    </message>
    <message>
        <source>This payment has been decided about before. Nothing was changed.</source>
        <extracomment>Shown to an administrator who decides about a payment of a wrong sum.</extracomment>
        <translation>這筆付款先前已處理過。沒有任何變更。</translation>
    </message>
    <message>
        <source>Nothing is left to pay back: all of this payment went back or is on its way.</source>
        <extracomment>Somebody asked for their money back.</extracomment>
        <translation>沒有可退的金額：這筆付款已全部退回或正在退款中。</translation>
    </message>
    <message>
        <source>Only {left} of this payment can be paid back. Nothing was paid back.</source>
        <extracomment>{left} is a sum of money such as “99.00 TWD”.</extracomment>
        <translation>這筆付款只能再退 {left}。沒有退款。</translation>
    </message>
    <message>
        <source>What was paid for a plan is not paid back. Cancel the plan to stop further charges; you keep it until its period ends.</source>
        <extracomment>A plan is a monthly subscription.</extracomment>
        <translation>方案的款項不予退還。取消方案即可停止之後的扣款；您可使用到本期結束。</translation>
    </message>
    <message>
        <source>There is no such refund. Nothing was changed.</source>
        <extracomment>A refund was looked up and is not there.</extracomment>
        <translation>沒有這筆退款。沒有任何變更。</translation>
    </message>
    <message>
        <source>This refund is not waiting to be made by hand ({state}). Nothing was changed.</source>
        <extracomment>Shown to an administrator. {state} is a technical word such as “done”.</extracomment>
        <translation>這筆退款並未等待人工處理（{state}）。沒有任何變更。</translation>
    </message>
    <message>
        <source>{gateway} can&apos;t take this at the moment. Try again in a while.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>{gateway} 目前無法受理。請稍後再試。</translation>
    </message>
    <message>
        <source>{gateway} does not accept our access ({reason}). Check the keys, their permissions and the settings at {gateway}.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”, {reason} a technical reason in English. Shown to who runs the server.</extracomment>
        <translation>{gateway} 不接受我們的存取（{reason}）。請檢查金鑰、其權限以及在 {gateway} 的設定。</translation>
    </message>
    <message>
        <source>Something went wrong inside VidGo ({from}, {to}). Nothing was charged and nothing was changed. Please report it.</source>
        <extracomment>An internal error. {from} and {to} are technical words.</extracomment>
        <translation>VidGo 內部發生錯誤（{from}，{to}）。沒有扣款，也沒有任何變更。請回報給我們。</translation>
    </message>
    <message>
        <source>You have no plan that could be changed. Nothing was charged. Choose a plan first.</source>
        <extracomment>A plan is a monthly subscription.</extracomment>
        <translation>您沒有可以變更的方案。沒有扣款。請先選擇方案。</translation>
    </message>
    <message>
        <source>This plan was cancelled before. Nothing was charged. Order a plan again when you like.</source>
        <extracomment>A plan is a monthly subscription.</extracomment>
        <translation>這個方案先前已取消。沒有扣款。您可隨時再次訂購。</translation>
    </message>
    <message>
        <source>This cancellation can&apos;t be taken back, because the payment company has ended the monthly charge. Nothing was charged. You keep the plan until {date}; order it again then.</source>
        <extracomment>A cancelled plan should go on. {date} is a day such as “2026-11-30”.</extracomment>
        <translation>無法撤回取消，因為金流公司已終止每月扣款。沒有扣款。方案可使用到 {date}；屆時請再次訂購。</translation>
    </message>
    <message>
        <source>The last charge for your plan failed. Nothing was changed. Order the plan you want to go on with.</source>
        <extracomment>A plan is a monthly subscription.</extracomment>
        <translation>方案的上一次扣款失敗。沒有任何變更。請訂購您想繼續使用的方案。</translation>
    </message>
    <message>
        <source>There is no such order. Nothing was charged.</source>
        <extracomment>An order was looked up and is not there.</extracomment>
        <translation>沒有這筆訂單。沒有扣款。</translation>
    </message>
    <message>
        <source>This order is not waiting for a payment any more ({state}). Nothing was charged now. Make a new order if you need one.</source>
        <extracomment>{state} is a technical word such as “paid” or “expired”.</extracomment>
        <translation>這筆訂單已不再等待付款（{state}）。這次沒有扣款。如有需要，請建立新訂單。</translation>
    </message>
    <message>
        <source>This order has been tried {most} times. Nothing was charged. Make a new order.</source>
        <extracomment>{most} is a number.</extracomment>
        <translation>這筆訂單已嘗試付款 {most} 次。沒有扣款。請建立新訂單。</translation>
    </message>
    <message>
        <source>This order can&apos;t be paid in this way at the moment. Nothing was charged. Choose another way of paying.</source>
        <extracomment>Ways of paying are a card, a bank transfer, a store code …</extracomment>
        <translation>這筆訂單目前無法以這種方式付款。沒有扣款。請選擇其他付款方式。</translation>
    </message>
    <message>
        <source>A message about a payment belongs to another order. It was not used for this one.</source>
        <extracomment>A payment company&apos;s message did not fit the order.</extracomment>
        <translation>一則付款通知屬於另一筆訂單，未用於這筆訂單。</translation>
    </message>
    <message>
        <source>This could not be done ({reason}). Nothing was charged.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>無法完成（{reason}）。沒有扣款。</translation>
    </message>
    <message>
        <source>Another order was made with this number before. Nothing was charged. Try again.</source>
        <extracomment>The same request number was used for two different orders.</extracomment>
        <translation>先前已用這個編號建立另一筆訂單。沒有扣款。請再試一次。</translation>
    </message>
    <message>
        <source>This account does not exist any more. Nothing was charged.</source>
        <extracomment>Somebody wanted to buy something for an account that is deleted.</extracomment>
        <translation>這個帳號已不存在。沒有扣款。</translation>
    </message>
    <message>
        <source>“{item}” is not for sale. Nothing was charged. Choose a plan or a package.</source>
        <extracomment>{item} is the id of a plan or of a package of credits.</extracomment>
        <translation>「{item}」不販售。沒有扣款。請選擇方案或點數包。</translation>
    </message>
    <message>
        <source>The package “{item}” is not part of your plan. Nothing was charged. Choose another package or another plan.</source>
        <extracomment>{item} is the id of a package of credits.</extracomment>
        <translation>您的方案不包含點數包「{item}」。沒有扣款。請選擇其他點數包或其他方案。</translation>
    </message>
    <message>
        <source>This has no price in {currency}. Nothing was charged. Choose another currency.</source>
        <extracomment>{currency} is the code of a currency such as “USD”.</extracomment>
        <translation>這一項沒有 {currency} 價格。沒有扣款。請選擇其他貨幣。</translation>
    </message>
    <message>
        <source>You have the plan “{plan}” already. Nothing was charged. Change your plan instead.</source>
        <extracomment>{plan} is the id of a monthly plan.</extracomment>
        <translation>您已有「{plan}」方案。沒有扣款。請改為變更方案。</translation>
    </message>
    <message>
        <source>Receipts can&apos;t be written, because {file} is not right ({reason}). Correct it and try again.</source>
        <extracomment>{file} is the name of a file, {reason} a technical reason in English. Shown to who runs the server.</extracomment>
        <translation>無法寫出收據，因為 {file} 不正確（{reason}）。請更正後再試一次。</translation>
    </message>
    <message>
        <source>The details for receipts can&apos;t be kept ({reason}). Check them.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>無法儲存收據資料（{reason}）。請檢查。</translation>
    </message>
    <message>
        <source>“{number}” is no valid tax number. Check its digits and the country.</source>
        <extracomment>{number} is what was typed as tax number: in Taiwan the 統一編號 of a company, else a VAT number.</extracomment>
        <translation>「{number}」不是有效的統一編號或稅號。請檢查數字與國家。</translation>
    </message>
    <message>
        <source>“{carrier}” is no valid carrier or donation code. Check how it is written.</source>
        <extracomment>{carrier} is what was typed as code of a Taiwanese invoice carrier (載具) or donation (愛心碼).</extracomment>
        <translation>「{carrier}」不是有效的載具或捐贈碼。請檢查寫法。</translation>
    </message>
    <message>
        <source>There is no receipt yet, because nothing has been paid. Pay the order first.</source>
        <extracomment>Receipts are written for payments only.</extracomment>
        <translation>尚未付款，因此還沒有收據。請先付款。</translation>
    </message>
    <message>
        <source>There is no receipt with this number. Check it.</source>
        <extracomment>Somebody asked for a receipt by its number.</extracomment>
        <translation>沒有這個編號的收據。請檢查編號。</translation>
    </message>
    <message>
        <source>More would be credited than the receipt is for. Nothing was written.</source>
        <extracomment>A credit note is written for money that goes back. Shown to administrators.</extracomment>
        <translation>折讓金額會超過收據金額。沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>The receipt could not be written ({reason}). Send us the log.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>無法寫出收據（{reason}）。請將記錄檔寄給我們。</translation>
    </message>
    <message>
        <source>The receipt {number} is not as it was issued. It was left as it is. Put it back from a backup.</source>
        <extracomment>{number} is the number of a receipt.</extracomment>
        <translation>收據 {number} 與開立時不同，已保持原狀。請從備份還原。</translation>
    </message>
    <message>
        <source>Another promotion has the code {code}. Choose another code.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”. Shown to administrators.</extracomment>
        <translation>另一個優惠已使用代碼 {code}。請選擇其他代碼。</translation>
    </message>
    <message>
        <source>The promotion can&apos;t be kept like this ({reason}). Nothing was changed.</source>
        <extracomment>{reason} is a technical reason in English. Shown to administrators.</extracomment>
        <translation>優惠無法這樣儲存（{reason}）。沒有任何變更。</translation>
    </message>
    <message>
        <source>There is no such promotion. Load the list again.</source>
        <extracomment>Shown to administrators.</extracomment>
        <translation>沒有這個優惠。請重新載入清單。</translation>
    </message>
    <message>
        <source>Somebody else changed this promotion in the meantime. Nothing was changed. Load it again.</source>
        <extracomment>Shown to administrators.</extracomment>
        <translation>其他人在這期間變更了這個優惠。沒有任何變更。請重新載入。</translation>
    </message>
    <message>
        <source>This order was placed before with other codes. Nothing was changed. Start a new order.</source>
        <extracomment>Codes are promotional codes such as “SPRING20”.</extracomment>
        <translation>這筆訂單先前以其他代碼建立。沒有任何變更。請建立新訂單。</translation>
    </message>
    <message>
        <source>The code {code} has been used up. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>代碼 {code} 已用完。請不使用代碼訂購。</translation>
    </message>
    <message>
        <source>You have used the code {code} already. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>您已使用過代碼 {code}。請不使用代碼訂購。</translation>
    </message>
    <message>
        <source>The code {code} is there twice. It counts once.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>代碼 {code} 出現兩次，只計算一次。</translation>
    </message>
    <message>
        <source>The code {code} can&apos;t be used together with {other}. Choose one of them.</source>
        <extracomment>{code} and {other} are promotional codes such as “SPRING20”.</extracomment>
        <translation>代碼 {code} 不能與 {other} 一起使用。請擇一。</translation>
    </message>
    <message>
        <source>The code {code} is one too many: at most {most} go together. Remove one.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {most} a number from 1 to 5.</extracomment>
        <translation>代碼 {code} 太多了：最多可同時使用 {most} 個。請移除一個。</translation>
    </message>
    <message>
        <source>The code {code} can&apos;t make this order any cheaper: it is at the lowest price that can be paid. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>代碼 {code} 無法讓這筆訂單更便宜：已是可付款的最低價格。請不使用代碼訂購。</translation>
    </message>
    <message>
        <source>There is no code “{code}”. Check how it is written.</source>
        <extracomment>{code} is what somebody typed where a promotional code such as “SPRING20” belongs.</extracomment>
        <translation>沒有代碼「{code}」。請檢查寫法。</translation>
    </message>
    <message>
        <source>The code {code} can be used from {date} on.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {date} a date such as 2026-12-01.</extracomment>
        <translation>代碼 {code} 自 {date} 起可以使用。</translation>
    </message>
    <message>
        <source>The code {code} ended on {date}. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {date} a date such as 2026-12-01.</extracomment>
        <translation>代碼 {code} 已於 {date} 結束。請不使用代碼訂購。</translation>
    </message>
    <message>
        <source>The code {code} is not for what you are buying. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>代碼 {code} 不適用於您購買的項目。請不使用代碼訂購。</translation>
    </message>
    <message>
        <source>The code {code} is not for your plan. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”; plans are Starter, Pro and so on.</extracomment>
        <translation>代碼 {code} 不適用於您的方案。請不使用代碼訂購。</translation>
    </message>
    <message>
        <source>The code {code} is for a first purchase only. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>代碼 {code} 僅限首次購買。請不使用代碼訂購。</translation>
    </message>
    <message>
        <source>The code {code} is for orders from {minimum} on. Choose more, or order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {minimum} an amount such as “299.00 TWD”.</extracomment>
        <translation>代碼 {code} 適用於 {minimum} 以上的訂單。請選購更多，或不使用代碼訂購。</translation>
    </message>
    <message>
        <source>The code {code} is not for orders in {currency}. Choose another currency, or order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {currency} the code of a currency such as “TWD”.</extracomment>
        <translation>代碼 {code} 不適用於 {currency} 訂單。請選擇其他貨幣，或不使用代碼訂購。</translation>
    </message>
    <message>
        <source>The code {code} is not for plans that are charged each month. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>代碼 {code} 不適用於每月扣款的方案。請不使用代碼訂購。</translation>
    </message>
    <message>
        <source>No monthly budget is set, so nothing is spent. Set one in the settings.</source>
        <extracomment>A budget is what a person allows themselves to spend in a month.</extracomment>
        <translation>尚未設定每月預算，因此不會花費。請在設定中設定。</translation>
    </message>
    <message>
        <source>This costs {needed} {currency} and {left} are left of this month&apos;s budget. Raise the budget in the settings, or wait for the next month. Nothing was charged.</source>
        <extracomment>{needed}, {left} and {missing} are amounts of money such as 1.20; {currency} is USD or TWD.</extracomment>
        <translation>這需要 {needed} {currency}，而本月預算還剩 {left}。請在設定中提高預算，或等到下個月。沒有扣款。</translation>
    </message>
    <message>
        <source>A monthly budget is 0 to {most} {currency}. Type another amount.</source>
        <extracomment>{most} is an amount of money, {currency} is USD or TWD.</extracomment>
        <translation>每月預算為 0 到 {most} {currency}。請輸入其他金額。</translation>
    </message>
    <message>
        <source>This exchange rate can&apos;t be used. Type how much one US dollar costs.</source>
        <extracomment>The rate says how many Taiwan dollars a US dollar costs.</extracomment>
        <translation>無法使用這個匯率。請輸入一美元的價格。</translation>
    </message>
    <message>
        <source>Receipts can&apos;t be written: {file} is damaged ({reason}). Install VidGo Studio again.</source>
        <extracomment>{file} is the name of a file of the program, {reason} a technical reason in English.</extracomment>
        <translation>無法寫出收據：{file} 已損毀（{reason}）。請重新安裝 VidGo Studio。</translation>
    </message>
    <message>
        <source>The document could not be drawn ({reason}). Free some memory and try again.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>無法繪製文件（{reason}）。請釋放一些記憶體後再試一次。</translation>
    </message>
    <message>
        <source>The mail could not be written ({reason}). Check the address.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>無法寫出郵件（{reason}）。請檢查地址。</translation>
    </message>
    <message>
        <source>The mail server {host} refused the user or the password. Check both in the settings of the server.</source>
        <extracomment>{host} is the name of a mail server. Shown to who runs the server.</extracomment>
        <translation>郵件伺服器 {host} 拒絕了使用者或密碼。請在伺服器設定中檢查兩者。</translation>
    </message>
    <message>
        <source>The mail server {host} does not take this mail. Check the address.</source>
        <extracomment>{host} is the name of a mail server.</extracomment>
        <translation>郵件伺服器 {host} 不接受這封郵件。請檢查地址。</translation>
    </message>
    <message>
        <source>The mail server {host} does not take mail at the moment. It is tried again later.</source>
        <extracomment>{host} is the name of a mail server.</extracomment>
        <translation>郵件伺服器 {host} 目前不接受郵件。稍後會再試一次。</translation>
    </message>
    <message>
        <source>The connection to {host} broke. Check the network and try again.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>與 {host} 的連線中斷。請檢查網路後再試一次。</translation>
    </message>
    <message>
        <source>{host} answered with more than was asked for. Try again later.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host} 回傳的內容超出要求。請稍後再試。</translation>
    </message>
    <message>
        <source>{host} gave an answer that can&apos;t be read. Try again later.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>無法讀取 {host} 的回應。請稍後再試。</translation>
    </message>
    <message>
        <source>{host} sends us to another address, which is not followed. Check the address in the settings.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host} 要求轉到另一個地址，系統不會跟隨。請檢查設定中的地址。</translation>
    </message>
    <message>
        <source>The request could not be sent ({reason}). Check the settings of the network.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>無法送出請求（{reason}）。請檢查網路設定。</translation>
    </message>
    <message>
        <source>{host} could not be found. Check the connection to the internet.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>找不到 {host}。請檢查網際網路連線。</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the connection to the internet and try again.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>無法連線到 {host}。請檢查網際網路連線後再試一次。</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe, so nothing was sent. Check the date of this computer and the settings of the network.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>與 {host} 的連線不安全，因此沒有傳送任何內容。請檢查這台電腦的日期與網路設定。</translation>
    </message>
    <message>
        <source>The proxy did not connect to {host}. Check the proxy in the settings of the network.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>代理伺服器未能連線到 {host}。請檢查網路設定中的代理伺服器。</translation>
    </message>
    <message>
        <source>{host} took too long to answer. Try again later.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host} 回應時間過長。請稍後再試。</translation>
    </message>
    <message>
        <source>This batch was taken off the list. What it made is in the library.</source>
        <extracomment>A batch is one piece of work for many files.</extracomment>
        <translation>這個批次已從清單移除，其製作的內容都在作品庫中。</translation>
    </message>
    <message>
        <source>A job with this number was begun before. Nothing was charged. Start it again.</source>
        <extracomment>Said to programs that use the number of a job for a second one.</extracomment>
        <translation>先前已用這個編號開始一個工作。未收取任何費用。請重新開始。</translation>
    </message>
    <message>
        <source>This can&apos;t be started: {reason}. Nothing was charged.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>無法開始：{reason}。未收取任何費用。</translation>
    </message>
    <message>
        <source>The price of all files has changed from {shown} to {now}. Nothing was charged. Look at the new price and start again.</source>
        <extracomment>{shown} and {now} are amounts: numbers of credits, or money such as 1.20 USD.</extracomment>
        <translation>所有檔案的價格已從 {shown} 變更為 {now}。未收取任何費用。請確認新的價格後重新開始。</translation>
    </message>
    <message>
        <source>No provider can make this at present. Nothing was charged. Choose other settings, or try again later.</source>
        <extracomment>Providers are companies on the internet that make pictures and clips.</extracomment>
        <translation>目前沒有供應商能製作這項內容。未收取任何費用。請選擇其他設定，或稍後再試。</translation>
    </message>
    <message>
        <source>The connection to {provider} ended just when the work was ordered, and nobody can tell whether it began. It is not ordered twice. What was set aside for it went back. Try it again.</source>
        <extracomment>{provider} is the name of a company that makes pictures and clips.</extracomment>
        <translation>與 {provider} 的連線正好在送出工作時中斷，無法得知工作是否已開始。系統不會重複送出。為此保留的額度已退回。請再試一次。</translation>
    </message>
    <message>
        <source>{provider} did not finish in time. What was set aside for it went back. Try it again, or with another provider.</source>
        <extracomment>{provider} is the name of a company that makes pictures and clips.</extracomment>
        <translation>{provider} 未能及時完成。為此保留的額度已退回。請再試一次，或改用其他供應商。</translation>
    </message>
    <message>
        <source>A stored job can&apos;t be read: {reason}. The others are fine. Send us the log.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>無法讀取一個已儲存的工作：{reason}。其他工作不受影響。請將記錄檔傳給我們。</translation>
    </message>
    <message>
        <source>This was not made, because it goes against the rules of use. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>這項內容違反使用規範，因此未製作。請更改文字或圖片後再試一次。未收取任何費用。</translation>
    </message>
    <message>
        <source>This was not made, because it shows children or young people in a sexual way. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>這項內容以性化方式呈現兒童或少年，因此未製作。未收取任何費用。</translation>
    </message>
    <message>
        <source>This was not made, because of sexual content. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>因含有性相關內容，這項內容未製作。請更改文字或圖片後再試一次。未收取任何費用。</translation>
    </message>
    <message>
        <source>This was not made, because it is about somebody hurting themselves. If it is about you, please talk to somebody whom you trust, or call a helpline where you live. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made. Gentle: the person may not be well.</extracomment>
        <translation>這項內容與傷害自己有關，因此未製作。如果這是您自己的處境，請和您信任的人談談，或撥打當地的求助專線。未收取任何費用。</translation>
    </message>
    <message>
        <source>This was not made, because of cruel violence. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>因含有殘忍的暴力，這項內容未製作。請更改文字或圖片後再試一次。未收取任何費用。</translation>
    </message>
    <message>
        <source>This was not made, because it is hateful towards a group of people. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>這項內容對某個群體帶有仇恨，因此未製作。請更改文字或圖片後再試一次。未收取任何費用。</translation>
    </message>
    <message>
        <source>This was not made, because it humiliates or threatens somebody. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>這項內容羞辱或威脅他人，因此未製作。請更改文字或圖片後再試一次。未收取任何費用。</translation>
    </message>
    <message>
        <source>This was not made, because it is about something that is forbidden by law. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>這項內容涉及法律禁止的事物，因此未製作。請更改文字或圖片後再試一次。未收取任何費用。</translation>
    </message>
    <message>
        <source>This was not made, because it shows a real person in something that never happened. Use another picture or another text. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>這項內容讓真實人物出現在從未發生的事情中，因此未製作。請使用其他圖片或其他文字。未收取任何費用。</translation>
    </message>
    <message>
        <source>This text can&apos;t be used as it is. Put it into other words and try again. Nothing was charged.</source>
        <extracomment>A service on the internet looks at texts before anything is made of them.</extracomment>
        <translation>這段文字無法直接使用。請換個說法後再試一次。未收取任何費用。</translation>
    </message>
    <message>
        <source>Too many requests were refused lately, so nothing is made by services on the internet until {until}. If you think that this is a mistake, file an appeal. Everything that this computer makes by itself keeps working.</source>
        <extracomment>{until} is a date with a time, in UTC.</extracomment>
        <translation>最近遭拒絕的內容過多，因此在 {until} 之前，網際網路上的服務不會製作任何內容。若您認為這是誤判，請提出申訴。這部電腦自行製作的功能都可照常使用。</translation>
    </message>
    <message>
        <source>This can&apos;t be checked ({reason}). Nothing was changed.</source>
        <extracomment>{reason} is technical and in English.</extracomment>
        <translation>無法檢查（{reason}）。沒有任何變更。</translation>
    </message>
    <message>
        <source>This job was checked before with other content. Start a new one.</source>
        <extracomment>A job is one piece of work, such as a clip that is being made.</extracomment>
        <translation>這個工作先前已以不同內容檢查過。請開始新的工作。</translation>
    </message>
    <message>
        <source>There is no such entry any more. Reload the list.</source>
        <extracomment>Entries are what waits for somebody to look at it.</extracomment>
        <translation>這個項目已不存在。請重新載入清單。</translation>
    </message>
    <message>
        <source>Somebody else has decided about this already. Reload the list.</source>
        <extracomment>A decision about something that waited for somebody to look at it.</extracomment>
        <translation>其他人已對此做出決定。請重新載入清單。</translation>
    </message>
    <message>
        <source>There is nothing here to appeal against: it was not refused, or it is over.</source>
        <extracomment>An appeal is an objection to something that was refused.</extracomment>
        <translation>這裡沒有可申訴的事項：它未遭拒絕，或已經結束。</translation>
    </message>
    <message>
        <source>An appeal was filed already. Wait for its decision.</source>
        <extracomment>An appeal is an objection to something that was refused.</extracomment>
        <translation>已提出申訴。請等待結果。</translation>
    </message>
    <message>
        <source>{host} has had enough requests for now. Try again in {seconds} seconds.</source>
        <extracomment>{host} is the name of a service on the internet. {seconds} is a number.</extracomment>
        <translation>{host} 目前收到的請求已達上限。請在 {seconds} 秒後再試一次。</translation>
    </message>
    <message>
        <source>{host} did not hand the file out (answer {status}). It may have expired there. Try again, or make it anew.</source>
        <extracomment>{host} is the name of a service on the internet. {status} is a number such as 404.</extracomment>
        <translation>{host} 未提供檔案（回應 {status}）。檔案可能已在該處過期。請再試一次，或重新製作。</translation>
    </message>
    <message>
        <source>What came from {host} is not the file that was announced, so it was not kept. Try again.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>從 {host} 收到的不是原先告知的檔案，因此未保留。請再試一次。</translation>
    </message>
    <message>
        <source>There is no key for {provider} yet. Add one in the settings, under Providers.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>尚無 {provider} 的金鑰。請在設定的「供應商」中新增。</translation>
    </message>
    <message>
        <source>{provider} does not know this key. Copy it once more from your account there, the whole of it.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} 無法辨識這把金鑰。請從您在該處的帳號再次複製完整的金鑰。</translation>
    </message>
    <message>
        <source>What {provider} delivered can&apos;t be used, so it was not charged here. Try again, or with another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} 提供的結果無法使用，因此這裡並未計費。請再試一次，或改用其他供應商。</translation>
    </message>
    <message>
        <source>{provider} takes files from the internet only, and there is no place to put this one. Add a key for PiAPI or A2E.ai, which offer such a place, or choose another provider. Nothing was charged.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips. PiAPI and A2E.ai are such companies too.</extracomment>
        <translation>{provider} 只接受網際網路上的檔案，而這個檔案沒有地方可放。請新增 PiAPI 或 A2E.ai 的金鑰（兩者提供存放處），或選擇其他供應商。未收取任何費用。</translation>
    </message>
    <message>
        <source>A notice that claimed to be from {provider} did not come from it, so it was ignored. Check the secret of its notices in the settings of the server.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips. Shown to who runs the server.</extracomment>
        <translation>一則自稱來自 {provider} 的通知並非其所發，因此已忽略。請在伺服器設定中檢查其通知的密鑰。</translation>
    </message>
    <message>
        <source>{provider} tried and could not make it. It was not charged here. Try again, with other words or another picture, or with another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} 嘗試過但無法製作。這裡並未計費。請更換文字或圖片，或改用其他供應商，再試一次。</translation>
    </message>
    <message>
        <source>{provider} no longer has this result. It was not charged here. Try again.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} 已沒有這個結果。這裡並未計費。請再試一次。</translation>
    </message>
    <message>
        <source>{provider} gave an answer that can&apos;t be understood. It was not charged here. Check in your account there whether it was made, then try again.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>無法理解 {provider} 的回應。這裡並未計費。請到您在該處的帳號查看是否已製作，然後再試一次。</translation>
    </message>
    <message>
        <source>{provider} does not take this request. Nothing was charged. Change the words, the file or its settings, or choose another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} 不接受這項請求。未收取任何費用。請更改文字、檔案或其設定，或選擇其他供應商。</translation>
    </message>
    <message>
        <source>{provider} refused this by its rules of safety. It was not charged here. Change the words or the picture.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} 依其安全規範拒絕了這項請求。這裡並未計費。請更改文字或圖片。</translation>
    </message>
    <message>
        <source>{provider} does not accept your key for this. Nothing was charged. Check the key in the settings, and your plan there.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} 不接受以目前的金鑰執行此操作。未收取任何費用。請檢查設定中的金鑰，以及您在該處的方案。</translation>
    </message>
    <message>
        <source>Your account at {provider} does not have enough credit. Nothing was charged. Top it up there, or choose another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>您在 {provider} 的帳號餘額不足。未收取任何費用。請到該處儲值，或選擇其他供應商。</translation>
    </message>
    <message>
        <source>{provider} takes no more requests for the moment. Nothing was charged. Try again in a few minutes.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} 目前不再接受請求。未收取任何費用。請在幾分鐘後再試一次。</translation>
    </message>
    <message>
        <source>{provider} is overloaded or can&apos;t be reached. It was not charged here. Try again later, or choose another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} 負載過高或無法連線。這裡並未計費。請稍後再試，或選擇其他供應商。</translation>
    </message>
    <message>
        <source>The keychain is locked, so keys can&apos;t be read or kept. Unlock it and try again.</source>
        <extracomment>The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.</extracomment>
        <translation>鑰匙圈已鎖定，因此無法讀取或儲存金鑰。請解鎖後再試一次。</translation>
    </message>
    <message>
        <source>No keychain is running, so keys can&apos;t be read or kept. Start the keychain of your desktop (GNOME Keyring or KWallet), or set the key in the environment.</source>
        <extracomment>The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.</extracomment>
        <translation>沒有執行中的鑰匙圈，因此無法讀取或儲存金鑰。請啟動桌面環境的鑰匙圈（GNOME Keyring 或 KWallet），或在環境變數中設定金鑰。</translation>
    </message>
    <message>
        <source>The keychain did not let VidGo Studio in. Allow it in the settings of the keychain and try again.</source>
        <extracomment>The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.</extracomment>
        <translation>鑰匙圈不允許 VidGo Studio 存取。請在鑰匙圈的設定中允許後再試一次。</translation>
    </message>
    <message>
        <source>This key comes from the environment and can&apos;t be changed here. Change the variable and start again.</source>
        <extracomment>&quot;Environment&quot;: the variables that a program is started with.</extracomment>
        <translation>這把金鑰來自環境變數，無法在此變更。請變更該變數後重新啟動。</translation>
    </message>
    <message>
        <source>This can&apos;t be kept as a key ({reason}). Check what you entered.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>無法存為金鑰（{reason}）。請檢查輸入內容。</translation>
    </message>
    <message>
        <source>The keychain could not be used. Try again, or enter the key anew.</source>
        <extracomment>The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.</extracomment>
        <translation>無法使用鑰匙圈。請再試一次，或重新輸入金鑰。</translation>
    </message>
    <message>
        <source>There is no provider “{provider}”. Choose one from the list.</source>
        <extracomment>{provider} is the id of a company whose service makes pictures and clips, such as piapi.</extracomment>
        <translation>沒有供應商「{provider}」。請從清單中選擇。</translation>
    </message>
    <message>
        <source>The server has nothing at this address. Update VidGo Studio if this goes on.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>伺服器在這個地址沒有內容。若持續發生，請更新 VidGo Studio。</translation>
    </message>
    <message>
        <source>This address of the server does not take {method}.</source>
        <extracomment>{method} is a word of HTTP such as POST.</extracomment>
        <translation>伺服器的這個地址不接受 {method}。</translation>
    </message>
    <message>
        <source>The server does not read “{type}” here.</source>
        <extracomment>{type} is for example &quot;text/html&quot;.</extracomment>
        <translation>伺服器在此不讀取「{type}」。</translation>
    </message>
    <message>
        <source>The server cannot answer in the format that was asked for.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>伺服器無法以要求的格式回應。</translation>
    </message>
    <message>
        <source>The request is not valid JSON. Nothing was changed.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>這個請求不是有效的 JSON。沒有任何變更。</translation>
    </message>
    <message>
        <source>Something in the request is missing or out of range. Nothing was changed.</source>
        <extracomment>Of a request to the VidGo server: a list of what is wrong follows.</extracomment>
        <translation>請求中有內容遺漏或超出範圍。沒有任何變更。</translation>
    </message>
    <message>
        <source>The address of the request is too long.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>請求的地址太長。</translation>
    </message>
    <message>
        <source>The header of the request is too long.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>請求的標頭太長。</translation>
    </message>
    <message>
        <source>This is too large for the server: it takes at most {limit} bytes.</source>
        <extracomment>{limit} is a number of bytes.</extracomment>
        <translation>這項內容對伺服器來說太大：最多接受 {limit} 個位元組。</translation>
    </message>
    <message>
        <source>The server could not read the request. Nothing was changed.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>伺服器無法讀取這個請求。沒有任何變更。</translation>
    </message>
    <message>
        <source>The request needs an Idempotency-Key. Nothing was changed.</source>
        <extracomment>&quot;Idempotency-Key&quot; is the name of a header.</extracomment>
        <translation>這個請求需要 Idempotency-Key。沒有任何變更。</translation>
    </message>
    <message>
        <source>The Idempotency-Key has to be 1 to 128 letters, digits or signs. Nothing was changed.</source>
        <extracomment>&quot;Idempotency-Key&quot; is the name of a header.</extracomment>
        <translation>Idempotency-Key 必須是 1 到 128 個字母、數字或符號。沒有任何變更。</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another request. Nothing was changed.</source>
        <extracomment>&quot;Idempotency-Key&quot; is the name of a header.</extracomment>
        <translation>這個 Idempotency-Key 已用於另一個請求。沒有任何變更。</translation>
    </message>
    <message>
        <source>The same request is still being worked on. Ask again in a moment.</source>
        <extracomment>The same request was sent twice, and the first one is not done yet.</extracomment>
        <translation>相同的請求仍在處理中。請稍後再查詢。</translation>
    </message>
    <message>
        <source>The request took too long to arrive. Check the connection, then try again.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>請求傳送時間過長。請檢查連線，然後再試一次。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <extracomment>The person has to sign in first.</extracomment>
        <translation>請先登入。</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <extracomment>The person is signed in but may not do this.</extracomment>
        <translation>您的帳號沒有執行此操作的權限。</translation>
    </message>
    <message>
        <source>Too many requests in a short time. Try again in {seconds} seconds.</source>
        <extracomment>{seconds} is a whole number.</extracomment>
        <translation>短時間內請求過多。請在 {seconds} 秒後再試一次。</translation>
    </message>
    <message>
        <source>The server is busy at the moment. Nothing was changed; try again in a few seconds.</source>
        <extracomment>The server cannot take this request now.</extracomment>
        <translation>伺服器目前忙碌中。沒有任何變更；請在幾秒後再試一次。</translation>
    </message>
    <message>
        <source>This is not available yet. Nothing was charged.</source>
        <extracomment>A part of VidGo that is still to come.</extracomment>
        <translation>這項功能尚未開放。未收取任何費用。</translation>
    </message>
    <message>
        <source>This website may not use the server.</source>
        <extracomment>A web page asks the server, and the server does not know the page.</extracomment>
        <translation>這個網站無權使用此伺服器。</translation>
    </message>
    <message>
        <source>The server made a mistake. It was written down; nothing was charged for it. Try again later.</source>
        <extracomment>A mistake in the program on the server.</extracomment>
        <translation>伺服器發生錯誤，已留下紀錄；未因此收取任何費用。請稍後再試。</translation>
    </message>
    <message>
        <source>“{file}” is not a material pack. Choose a file that was made by “vidgo materials export”.</source>
        <extracomment>{file} is a file name. A material pack is a file with examples in it.</extracomment>
        <translation>「{file}」不是素材包。請選擇由「vidgo materials export」製作的檔案。</translation>
    </message>
    <message>
        <source>The material pack “{file}” was made by a newer VidGo Studio. Install the newest version to import it.</source>
        <extracomment>{file} is a file name. A material pack is a file with examples in it.</extracomment>
        <translation>素材包「{file}」由較新版本的 VidGo Studio 製作。請安裝最新版本以匯入。</translation>
    </message>
    <message>
        <source>The material pack “{file}” is damaged: {reason}. Nothing was imported. Fetch it again.</source>
        <extracomment>{file} is a file name, {reason} a technical reason in English.</extracomment>
        <translation>素材包「{file}」已損毀：{reason}。未匯入任何內容。請重新取得。</translation>
    </message>
    <message>
        <source>The signature of the material pack “{file}” does not fit its content: it was changed on its way. Nothing was imported. Fetch it again from whoever made it.</source>
        <extracomment>{file} is a file name. The signature proves who made the material pack.</extracomment>
        <translation>素材包「{file}」的簽章與內容不符：內容在傳送途中遭變更。未匯入任何內容。請向製作者重新取得。</translation>
    </message>
    <message>
        <source>The material pack “{file}” was signed with a key that is not trusted here: {key}. Nothing was imported. Compare the key with that of whoever made the pack, then use “vidgo materials trust”.</source>
        <extracomment>{file} is a file name, {key} the public key of whoever signed it: 64 letters and digits.</extracomment>
        <translation>素材包「{file}」以此處未信任的金鑰簽署：{key}。未匯入任何內容。請與製作者的金鑰核對，然後使用「vidgo materials trust」。</translation>
    </message>
    <message>
        <source>The material pack “{file}” has another example under the id {example} than there is here. Nothing was imported. Ask whoever made the pack for a new one.</source>
        <extracomment>{file} is a file name, {example} the id of an example.</extracomment>
        <translation>素材包「{file}」中 ID 為 {example} 的範例與此處的不同。未匯入任何內容。請向製作者索取新的素材包。</translation>
    </message>
    <message>
        <source>There is no example to put into the pack. Make some with “vidgo pregenerate”, or take all of them with “--all”.</source>
        <extracomment>A material pack is a file with examples in it.</extracomment>
        <translation>沒有可放入素材包的範例。請用「vidgo pregenerate」製作一些，或用「--all」納入全部範例。</translation>
    </message>
    <message>
        <source>Others can read the private key in “{file}”. Nothing was signed. Make the file readable for yourself only.</source>
        <extracomment>{file} is the name of a file with a private key.</extracomment>
        <translation>其他人可以讀取「{file}」中的私密金鑰。未簽署任何內容。請將檔案設為僅限您自己讀取。</translation>
    </message>
    <message>
        <source>The example {example}, with which this begins, is not here. Install VidGo Studio again to repair its examples.</source>
        <extracomment>{example} is the id of an example that comes with the studio.</extracomment>
        <translation>這裡沒有作為起點的範例 {example}。請重新安裝 VidGo Studio 以修復其範例。</translation>
    </message>
    <message>
        <source>No provider with a good key makes {tool}. Nothing was ordered. Set a key with “vidgo providers set”, or leave this tool out.</source>
        <extracomment>{tool} is the id of a tool such as room_redesign. Providers are companies that make pictures.</extracomment>
        <translation>沒有具備有效金鑰且能製作 {tool} 的供應商。未送出任何工作。請用「vidgo providers set」設定金鑰，或略過這項工具。</translation>
    </message>
    <message>
        <source>This would cost up to {cost}, more than {maximum}. Nothing was ordered. Order fewer, or allow more.</source>
        <extracomment>{cost} and {maximum} are amounts of money.</extracomment>
        <translation>這最多會花費 {cost}，超過 {maximum}。未送出任何工作。請減少數量，或提高上限。</translation>
    </message>
    <message>
        <source>This would cost up to {cost}, and this month&apos;s budget has {left} left. Nothing was ordered. Raise it with “vidgo budget set”, or order fewer.</source>
        <extracomment>{cost} and {left} are amounts of money. The budget is a monthly limit that the person sets.</extracomment>
        <translation>這最多會花費 {cost}，而本月預算還剩 {left}。未送出任何工作。請用「vidgo budget set」提高預算，或減少數量。</translation>
    </message>
    <message>
        <source>Examples are being made already. Wait until that has ended, then start again.</source>
        <extracomment>Examples are being made by another run of the program.</extracomment>
        <translation>已在製作範例。請等待結束後再重新開始。</translation>
    </message>
    <message>
        <source>What was made for this example is not in the library any more. Start again to have it made anew.</source>
        <extracomment>A result was deleted from the library before it became an example.</extracomment>
        <translation>為這個範例製作的內容已不在作品庫中。請重新開始以再次製作。</translation>
    </message>
    <message>
        <source>REDIS_URL is no address of a Redis server. Write it like redis://:password@host:6379/0.</source>
        <extracomment>Shown to who runs the server. REDIS_URL is the name of a setting.</extracomment>
        <translation>REDIS_URL 不是 Redis 伺服器的地址。請寫成 redis://:password@host:6379/0 的形式。</translation>
    </message>
    <message>
        <source>Redis does not answer at {host}. Check that it runs and can be reached from here.</source>
        <extracomment>{host} is the name of a computer. Shown to who runs the server. Redis is the name of a program.</extracomment>
        <translation>{host} 上的 Redis 沒有回應。請確認它正在執行，且可從這裡連線。</translation>
    </message>
    <message>
        <source>Redis at {host} refused a command. Check its password and its log.</source>
        <extracomment>{host} is the name of a computer. Shown to who runs the server. Redis is the name of a program.</extracomment>
        <translation>{host} 上的 Redis 拒絕了一個指令。請檢查其密碼與記錄檔。</translation>
    </message>
    <message>
        <source>{address} is no IP address. Write it like 127.0.0.1 or ::1.</source>
        <extracomment>{address} is what somebody wrote as the address of a computer, such as 127.0.0.1.</extracomment>
        <translation>{address} 不是 IP 位址。請寫成 127.0.0.1 或 ::1 的形式。</translation>
    </message>
    <message>
        <source>The server can&apos;t listen on port {port}. Another program may use it, or it needs more rights. Choose another port.</source>
        <extracomment>{port} is a number. Shown to who runs the server.</extracomment>
        <translation>伺服器無法在連接埠 {port} 上接聽。可能有其他程式正在使用，或需要更多權限。請選擇其他連接埠。</translation>
    </message>
    <message>
        <source>The certificate {file} can&apos;t be used. Check that it and its key are PEM files that can be read and belong together.</source>
        <extracomment>{file} is the path of a file. Shown to who runs the server.</extracomment>
        <translation>無法使用憑證 {file}。請確認憑證與其金鑰都是可讀取的 PEM 檔案，且彼此相符。</translation>
    </message>
    <message>
        <source>{range} is no IP address and no range of them. Write it like 10.0.0.1 or 10.0.0.0/8.</source>
        <extracomment>{range} is what somebody wrote as a range of addresses of computers.</extracomment>
        <translation>{range} 不是 IP 位址，也不是 IP 位址範圍。請寫成 10.0.0.1 或 10.0.0.0/8 的形式。</translation>
    </message>
    <message>
        <source>No other provider can make this. Try it again as it is, or enter a key for another provider in the settings.</source>
        <extracomment>A job failed and was to be tried again with another company that makes pictures and clips.</extracomment>
        <translation>沒有其他供應商能製作這項內容。請直接再試一次，或在設定中輸入其他供應商的金鑰。</translation>
    </message>
    <message>
        <source>Visitors don&apos;t use providers. Switch to “Own computer” in the settings to enter keys and to make things with them.</source>
        <extracomment>Providers are companies that make pictures and clips. &quot;Own computer&quot; is the name of a way to use the studio, chosen on the settings page.</extracomment>
        <translation>訪客無法使用供應商。請在設定中切換為「自己的電腦」，即可輸入金鑰並用來製作內容。</translation>
    </message>
    <message>
        <source>There are too few examples: {tools}. Make or import some with vidgo pregenerate or vidgo materials import, or set MIN_TEMPLATES or ALLOW_EMPTY_MATERIALS.</source>
        <extracomment>Of a server that does not start; {tools} are names such as &quot;try_on 0 of 1&quot;. The words in capitals are names of variables.</extracomment>
        <translation>範例太少：{tools}。請用 vidgo pregenerate 製作或用 vidgo materials import 匯入一些，或設定 MIN_TEMPLATES 或 ALLOW_EMPTY_MATERIALS。</translation>
    </message>
    <message>
        <source>The server does not know this kind of request. Nothing was changed.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>伺服器不認得這類請求。沒有任何變更。</translation>
    </message>
    <message>
        <source>The server took too long to answer. It may have done what you asked for, or will: look before you try again.</source>
        <extracomment>What the person asked the server for may have been done all the same.</extracomment>
        <translation>伺服器回應時間過長。您要求的操作可能已經完成，或稍後才會完成：請先查看，再決定是否重試。</translation>
    </message>
    <message>
        <source>The passphrase is too short to protect a backup. Take one of at least {length} characters.</source>
        <extracomment>{length} is a number of characters. A backup is encrypted with the passphrase.</extracomment>
        <translation>密語太短，不足以保護備份。請使用至少 {length} 個字元的密語。</translation>
    </message>
    <message>
        <source>“{file}” is there already and was left as it is. Choose another name for the backup.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>「{file}」已存在，並維持原狀。請為備份選擇其他名稱。</translation>
    </message>
    <message>
        <source>There is no data of VidGo in “{folder}”. Choose another folder.</source>
        <extracomment>{folder} is the name of a folder, or of a database on a server.</extracomment>
        <translation>「{folder}」中沒有 VidGo 的資料。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>There is data in “{folder}” already, and nothing was changed. Restore the backup in an empty folder, or use “--replace”, which puts the data there aside.</source>
        <extracomment>{folder} is the name of a folder, or of a database on a server.</extracomment>
        <translation>「{folder}」中已有資料，沒有任何變更。請將備份還原到空的資料夾，或使用「--replace」將該處的資料移至一旁保留。</translation>
    </message>
    <message>
        <source>The backup “{file}” was made by a newer version of VidGo. Nothing was changed. Install the newest version to restore it.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>備份「{file}」由較新版本的 VidGo 建立。沒有任何變更。請安裝最新版本以還原。</translation>
    </message>
    <message>
        <source>The backup “{file}” can&apos;t be restored: {reason}. Nothing was changed. Take another one, and send us the log.</source>
        <extracomment>{file} is a file name, {reason} a technical reason in English.</extracomment>
        <translation>無法還原備份「{file}」：{reason}。沒有任何變更。請改用另一份備份，並將記錄檔傳給我們。</translation>
    </message>
    <message>
        <source>“{file}” is not a backup of VidGo. Choose a file that was made by “vidgo backup” or by the server.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>「{file}」不是 VidGo 的備份。請選擇由「vidgo backup」或伺服器建立的檔案。</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer version of VidGo. Install the newest version to read it.</source>
        <extracomment>{file} is the name of an encrypted file.</extracomment>
        <translation>「{file}」由較新版本的 VidGo 寫入。請安裝最新版本以讀取。</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{file}”, or the beginning of the file is damaged. Try again with the passphrase that it was made with.</source>
        <extracomment>{file} is the name of an encrypted file.</extracomment>
        <translation>這不是「{file}」的密語，或檔案開頭已損毀。請使用建立檔案時的密語再試一次。</translation>
    </message>
    <message>
        <source>“{file}” is damaged or not whole. Nothing was changed. Fetch it again from where it is kept, or take another one.</source>
        <extracomment>{file} is the name of an encrypted file.</extracomment>
        <translation>「{file}」已損毀或不完整。沒有任何變更。請從存放處重新取得，或改用另一個檔案。</translation>
    </message>
    <message>
        <source>The price has changed from {shown} to {now}. Nothing was charged. Look at the new price and start again.</source>
        <extracomment>{shown} and {now} are amounts: numbers of credits, or money such as 1.20 USD.</extracomment>
        <translation>價格已從 {shown} 變更為 {now}。未收取任何費用。請查看新價格後重新開始。</translation>
    </message>
    <message>
        <source>This needs a VidGo account. Switch to “VidGo account” in the settings.</source>
        <extracomment>&quot;VidGo account&quot; is the name of a way to use the studio, chosen on the settings page.</extracomment>
        <translation>這需要 VidGo 帳號。請在設定中切換為「VidGo 帳號」。</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in. Sign in to your VidGo account and try again.</source>
        <extracomment>The person tried something that only works while they are signed in to their VidGo account.</extracomment>
        <translation>您尚未登入。請登入您的 VidGo 帳號後再試一次。</translation>
    </message>
    <message>
        <source>“{tool}” can&apos;t run on this computer. Its examples can be browsed.</source>
        <extracomment>{tool} is the name of a tool such as “Short video”.</extracomment>
        <translation>「{tool}」無法在這部電腦上執行，但可以瀏覽其範例。</translation>
    </message>
    <message>
        <source>PostgreSQL did not answer for {seconds} seconds. Check that it runs and that DATABASE_URL is right.</source>
        <extracomment>Of a server that does not start; {seconds} is a number. DATABASE_URL is the name of a variable, PostgreSQL that of a program.</extracomment>
        <translation>PostgreSQL 已有 {seconds} 秒沒有回應。請檢查它是否正在執行，以及 DATABASE_URL 是否正確。</translation>
    </message>
    <message>
        <source>The server has the first {received} bytes of this file and expects what follows them.</source>
        <extracomment>A file is sent to the server in parts. {received} is a number of bytes.</extracomment>
        <translation>伺服器已有這個檔案的前 {received} 個位元組，正在等待後續內容。</translation>
    </message>
    <message>
        <source>The file was changed while it was sent. Nothing was charged; try again.</source>
        <extracomment>A file was sent to the server in parts.</extracomment>
        <translation>檔案在傳送期間遭到變更。沒有扣款，請再試一次。</translation>
    </message>
    <message>
        <source>Results have a watermark with your plan. With a plan without watermark, earlier ones can be exported clean, without a new run.</source>
        <extracomment>A plan is what a person pays for each month, such as Starter. Earlier results were made with a plan that puts a watermark on them.</extracomment>
        <translation>您的方案會在作品上加浮水印。改用無浮水印的方案後，先前的作品不必重新執行，就能匯出不帶浮水印的版本。</translation>
    </message>
    <message>
        <source>The store for files refused what the server asked: {code}. Check S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY and the clock of this machine.</source>
        <extracomment>Of a server whose files lie in a store; {code} is a word such as AccessDenied. The words with underscores are names of variables.</extracomment>
        <translation>檔案儲存服務拒絕了伺服器的要求：{code}。請檢查 S3_BUCKET、S3_ACCESS_KEY_ID、S3_SECRET_ACCESS_KEY 以及這部電腦的時鐘。</translation>
    </message>
    <message>
        <source>VidGo can&apos;t make it from this. Nothing was charged. Change the words, the file or the settings.</source>
        <extracomment>VidGo, a service on the internet, was to make a picture or a clip for credits.</extracomment>
        <translation>VidGo 無法用這些內容製作。未收取任何費用。請更改文字、檔案或設定。</translation>
    </message>
    <message>
        <source>This was refused by the rules of safety. Nothing was charged. Change the words or the picture.</source>
        <extracomment>VidGo, a service on the internet, was to make a picture or a clip for credits.</extracomment>
        <translation>因安全規則而遭拒絕。未收取任何費用。請更改文字或圖片。</translation>
    </message>
    <message>
        <source>VidGo tried and could not make it. Nothing was charged. Try it again, or with other words or another picture.</source>
        <extracomment>VidGo, a service on the internet, was to make a picture or a clip for credits.</extracomment>
        <translation>VidGo 已嘗試但未能製作。未收取任何費用。請再試一次，或改用其他文字或圖片。</translation>
    </message>
    <message>
        <source>VidGo can&apos;t make this at present. Nothing was charged. Try it again later.</source>
        <extracomment>VidGo, a service on the internet, was to make a picture or a clip for credits.</extracomment>
        <translation>VidGo 目前無法製作。未收取任何費用。請稍後再試。</translation>
    </message>
    <message>
        <source>VidGo made it and charged it, but it did not arrive here whole. Ask whoever runs the server for your credits back.</source>
        <extracomment>VidGo, a service on the internet, has made a picture or a clip for credits.</extracomment>
        <translation>VidGo 已製作並扣除點數，但未能完整送達這裡。請向伺服器管理者要求退還點數。</translation>
    </message>
    <message>
        <source>Another VidGo program is fetching new examples at this moment. Wait until it is done, then try again.</source>
        <extracomment>Examples come from a server to this computer; only one program at a time fetches them.</extracomment>
        <translation>另一個 VidGo 程式目前正在取得新範例。請等它完成後再試一次。</translation>
    </message>
    <message>
        <source>This was ordered before, and nobody can tell whether it began: it may be paid already. With “--again” it is ordered once more.</source>
        <extracomment>An example was ordered from a company that makes pictures and clips; --again is an option of the command `vidgo pregenerate` and stays as it is.</extracomment>
        <translation>先前已訂購，但無法得知是否已開始，可能已經付費。加上「--again」會再次訂購。</translation>
    </message>
</context>
<context>
    <name>ExampleCanvas</name>
    <message>
        <source>Before</source>
        <extracomment>Label on the picture as it was</extracomment>
        <translation>處理前</translation>
    </message>
    <message>
        <source>After · %1</source>
        <extracomment>Label on the picture that was made; %1 is the topic</extracomment>
        <translation>處理後 · %1</translation>
    </message>
    <message>
        <source>About this example</source>
        <extracomment>Opens the title, the origin and the credits of the example</extracomment>
        <translation>關於此範例</translation>
    </message>
</context>
<context>
    <name>ExampleFacts</name>
    <message>
        <source>Credits</source>
        <extracomment>Heading above the names of those whose work is in an example.</extracomment>
        <translation>製作與授權</translation>
    </message>
    <message>
        <source>To use it you need a VidGo account, or a key of your own for the service. Looking is free.</source>
        <extracomment>What is needed to use a style that is made by an online service.</extracomment>
        <translation>使用它需要 VidGo 帳號，或您自己的服務金鑰。瀏覽則免費。</translation>
    </message>
    <message>
        <source>See plans</source>
        <extracomment>Button that opens the list of plans.</extracomment>
        <translation>查看方案</translation>
    </message>
    <message>
        <source>Try it on your picture</source>
        <extracomment>Button that opens a style with which this computer can change the person&apos;s own picture.</extracomment>
        <translation>用您的圖片試試看</translation>
    </message>
    <message>
        <source>Open this tool</source>
        <extracomment>Button on an example that opens the tool that makes such pictures.</extracomment>
        <translation>開啟此工具</translation>
    </message>
</context>
<context>
    <name>ExampleLabel</name>
    <message>
        <source>Example made in 3D software. Not AI generated.</source>
        <extracomment>Stands on an example and says how it was really made.</extracomment>
        <translation>以 3D 軟體製作的範例，並非由 AI 產生。</translation>
    </message>
</context>
<context>
    <name>ExampleSettings</name>
    <message>
        <source>New examples</source>
        <extracomment>Heading above the settings for examples that the server publishes after the studio was installed.</extracomment>
        <translation>新範例</translation>
    </message>
    <message>
        <source>When they come</source>
        <extracomment>Name of a setting: when new examples are fetched from the server.</extracomment>
        <translation>取得時機</translation>
    </message>
    <message>
        <source>Your server publishes examples for the gallery. Only what is missing here is fetched, and everything is signed, so that nobody changes it on its way.</source>
        <extracomment>Explains the setting “When they come”.</extracomment>
        <translation>您的伺服器會為圖庫發布範例。只會取得這裡沒有的內容，而且全部經過簽署，途中不會遭人竄改。</translation>
    </message>
    <message>
        <source>Not over a metered link</source>
        <extracomment>When new examples are fetched. A metered link is paid for by what goes through it, such as that of a telephone.</extracomment>
        <translation>不使用計量付費的連線</translation>
    </message>
    <message>
        <source>Over any link</source>
        <extracomment>When new examples are fetched.</extracomment>
        <translation>使用任何連線</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>When new examples are fetched.</extracomment>
        <translation>僅在我要求時</translation>
    </message>
    <message>
        <source>When new examples come</source>
        <extracomment>What a screen reader calls the choice of when new examples are fetched.</extracomment>
        <translation>取得新範例的時機</translation>
    </message>
    <message>
        <source>Who signed them</source>
        <extracomment>Name of a line of the settings: whose new examples wait until the person trusts them.</extracomment>
        <translation>簽署者</translation>
    </message>
    <message>
        <source>This studio does not know the key. Nothing of theirs comes here until you trust them.</source>
        <extracomment>Beside the key of somebody who signed new examples and is not known here.</extracomment>
        <translation>這個工作室不認得這把金鑰。在您信任之前，不會取得此人的任何內容。</translation>
    </message>
    <message>
        <source>Trust this signer…</source>
        <extracomment>Button: asks whether the examples of somebody whose key is shown are taken from now on.</extracomment>
        <translation>信任此簽署者…</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>Examples</source>
        <extracomment>Heading of the row of examples</extracomment>
        <translation>範例</translation>
    </message>
    <message numerus="yes">
        <source>%n, work offline</source>
        <extracomment>Beside the heading &quot;Examples&quot;. %n is how many there are; they need no network.</extracomment>
        <translation>
            <numerusform>%n 個，可離線使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Your picture</source>
        <extracomment>The tile of the person&apos;s own picture in the row of examples</extracomment>
        <translation>您的圖片</translation>
    </message>
    <message>
        <source>Start from this example</source>
        <extracomment>Takes up the settings with which the example was made. Short.</extracomment>
        <translation>從此範例開始</translation>
    </message>
    <message>
        <source>Your clip</source>
        <extracomment>The tile of the person&apos;s own clip in the row of examples</extracomment>
        <translation>您的影片</translation>
    </message>
</context>
<context>
    <name>ExampleSyncRow</name>
    <message>
        <source>New examples</source>
        <extracomment>What a screen reader calls how far it is with fetching examples.</extracomment>
        <translation>新範例</translation>
    </message>
    <message>
        <source>Get them now</source>
        <extracomment>Button: new examples of the server are fetched.</extracomment>
        <translation>立即取得</translation>
    </message>
    <message>
        <source>Get them anyway</source>
        <extracomment>Button: new examples are fetched although the link is paid for by what goes through it.</extracomment>
        <translation>仍要取得</translation>
    </message>
    <message>
        <source>Look for new examples</source>
        <extracomment>Button: the server is asked whether it has examples that are not here.</extracomment>
        <translation>查看新範例</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: no more new examples are fetched for now; what came is kept.</extracomment>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ExampleTile</name>
    <message>
        <source>Clip</source>
        <extracomment>On the tile of an example that is a clip, not a picture</extracomment>
        <translation>影片</translation>
    </message>
</context>
<context>
    <name>ExampleViewer</name>
    <message>
        <source>This example could not be opened</source>
        <extracomment>Instead of an example that could not be opened.</extracomment>
        <translation>無法開啟此範例</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Label on the left side of a comparison.</extracomment>
        <translation>處理前</translation>
    </message>
    <message>
        <source>After · %1</source>
        <extracomment>Label on the right side of a comparison; %1 is a style or a topic.</extracomment>
        <translation>處理後 · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a large example.</extracomment>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog that writes a result to a file.</extracomment>
        <translation>匯出</translation>
    </message>
    <message numerus="yes">
        <source>Export %n result(s)</source>
        <extracomment>Title of the dialog that writes several results to files.</extracomment>
        <translation>
            <numerusform>匯出 %n 件作品</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>JSON files (*.json)</source>
        <extracomment>Kind of file in a file dialog. JSON is a file format.</extracomment>
        <translation>JSON 檔案 (*.json)</translation>
    </message>
</context>
<context>
    <name>ExportFoot</name>
    <message>
        <source>Exporting</source>
        <extracomment>What a screen reader calls the progress of an export.</extracomment>
        <translation>正在匯出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that stops an export, or closes its dialog.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button that writes the file.</extracomment>
        <translation>匯出</translation>
    </message>
</context>
<context>
    <name>ExportFormatChoice</name>
    <message>
        <source>Without any loss. Keeps transparency.</source>
        <extracomment>Explains the format PNG.</extracomment>
        <translation>完全無損，保留透明度。</translation>
    </message>
    <message>
        <source>Small, read everywhere. Transparency is filled with a colour.</source>
        <extracomment>Explains the format JPEG.</extracomment>
        <translation>檔案小，到處都能開啟。透明部分會填入色彩。</translation>
    </message>
    <message>
        <source>Smallest. Keeps transparency.</source>
        <extracomment>Explains the format WebP.</extracomment>
        <translation>檔案最小，保留透明度。</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>What a screen reader calls the choice between PNG, JPEG and WebP.</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>PNG</source>
        <extracomment>Name of a file format.</extracomment>
        <translation>PNG</translation>
    </message>
    <message>
        <source>JPEG</source>
        <extracomment>Name of a file format.</extracomment>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>WebP</source>
        <extracomment>Name of a file format.</extracomment>
        <translation>WebP</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>Slider: how good a JPEG or WebP file is to be.</extracomment>
        <translation>品質</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>Value of the quality slider at its end: nothing is lost.</extracomment>
        <translation>無損</translation>
    </message>
    <message>
        <source>Background colour</source>
        <extracomment>Field for the colour that fills transparent parts, such as #FFFFFF.</extracomment>
        <translation>背景色彩</translation>
    </message>
    <message>
        <source>Write it as # and six digits or letters A to F.</source>
        <extracomment>The colour of an export was not written as it has to be.</extracomment>
        <translation>請輸入 # 加上六個數字或 A 到 F 的字母。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button that opens a dialog to choose a colour.</extracomment>
        <translation>選擇…</translation>
    </message>
</context>
<context>
    <name>ExportNameParts</name>
    <message>
        <source>Name</source>
        <extracomment>Part of a file name: the name of the picture that the result was made from.</extracomment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>Part of a file name: the tool that made the result.</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>Part of a file name: the topic of the tool.</extracomment>
        <translation>主題</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Part of a file name: the day.</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Part of a file name: the time of day.</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>Part of a file name: width of the picture in pixels.</extracomment>
        <translation>寬度</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>Part of a file name: height of the picture in pixels.</extracomment>
        <translation>高度</translation>
    </message>
    <message>
        <source>Add “%1” to the file name</source>
        <extracomment>What a screen reader says about a button that adds a part, such as Date, to a file name.</extracomment>
        <translation>將「%1」加入檔名</translation>
    </message>
</context>
<context>
    <name>ExportPlaceChoice</name>
    <message>
        <source>Folder</source>
        <extracomment>Field for the folder into which a result is exported.</extracomment>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button that opens a dialog to choose a folder.</extracomment>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>File name</source>
        <extracomment>Field for the name of the exported file.</extracomment>
        <translation>檔名</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <extracomment>Label of a choice: what happens when a file of the same name is there.</extracomment>
        <translation>若檔名已被使用</translation>
    </message>
    <message>
        <source>Add a number</source>
        <extracomment>If the name is taken: the new file gets a number behind its name.</extracomment>
        <translation>加上編號</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <extracomment>If the name is taken: the new file takes the place of the old one.</extracomment>
        <translation>取代舊檔案</translation>
    </message>
    <message>
        <source>Do not export</source>
        <extracomment>If the name is taken: nothing is written and the person is told.</extracomment>
        <translation>不匯出</translation>
    </message>
    <message>
        <source>Will be saved as %1</source>
        <extracomment>The name that the exported file will get; %1 is a file name.</extracomment>
        <translation>將儲存為 %1</translation>
    </message>
    <message>
        <source>The first will be saved as %1</source>
        <extracomment>The names that exported files will get; %1 is the first one.</extracomment>
        <translation>第一件將儲存為 %1</translation>
    </message>
</context>
<context>
    <name>ExportReport</name>
    <message numerus="yes">
        <source>%n result(s) exported.</source>
        <extracomment>How many results were written to files.</extracomment>
        <translation>
            <numerusform>已匯出 %n 件作品。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) could not be exported:</source>
        <extracomment>How many results could not be written; a list with the reasons follows.</extracomment>
        <translation>
            <numerusform>%n 件作品無法匯出：</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>Button that opens the folder with the exported files in the file manager.</extracomment>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that closes the report of an export.</extracomment>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Use “%1” again</source>
        <extracomment>Button beside a setting of a result: opens the tool with this setting. %1 is the setting&apos;s name.</extracomment>
        <translation>再次使用「%1」</translation>
    </message>
</context>
<context>
    <name>FavouriteButton</name>
    <message>
        <source>Remove from favourites</source>
        <extracomment>The heart on an example that is a favourite.</extracomment>
        <translation>從最愛中移除</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <extracomment>The heart on an example that is no favourite.</extracomment>
        <translation>加入最愛</translation>
    </message>
</context>
<context>
    <name>FeaturedRow</name>
    <message>
        <source>Featured</source>
        <extracomment>Heading on the home page above recommended examples.</extracomment>
        <translation>精選</translation>
    </message>
    <message>
        <source>See all</source>
        <extracomment>Button beside a heading of the home page; opens the gallery.</extracomment>
        <translation>查看全部</translation>
    </message>
</context>
<context>
    <name>FreeCard</name>
    <message>
        <source>Without an account</source>
        <extracomment>What a screen reader calls the card about working without an account.</extracomment>
        <translation>不需帳號</translation>
    </message>
    <message>
        <source>Free: work on this computer without limits</source>
        <extracomment>Heading of a card: what the studio does without payment.</extracomment>
        <translation>免費：在這部電腦上無限制使用</translation>
    </message>
    <message>
        <source>Background removal, product scenes, styles and enhancement run on your own machine. They cost nothing, need no account, and your results carry no watermark.</source>
        <extracomment>Explains the mode “own computer”.</extracomment>
        <translation>去除背景、商品情境、風格與畫質提升都在您自己的電腦上執行，不需費用和帳號，作品也不帶浮水印。</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <extracomment>Button: leaves the visitor&apos;s mode and works without limits on this computer.</extracomment>
        <translation>在這部電腦上使用</translation>
    </message>
    <message>
        <source>This is how you work now.</source>
        <extracomment>The mode “own computer” is on.</extracomment>
        <translation>您目前就是以這種方式使用。</translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>Categories</source>
        <extracomment>What a screen reader calls the row of categories of the gallery.</extracomment>
        <translation>類別</translation>
    </message>
    <message>
        <source>Styles</source>
        <extracomment>What a screen reader calls the row of styles of a category.</extracomment>
        <translation>風格</translation>
    </message>
</context>
<context>
    <name>GalleryEmpty</name>
    <message>
        <source>No favourites yet</source>
        <extracomment>The person has marked no example yet.</extracomment>
        <translation>還沒有最愛</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>No example in the gallery fits the search words and the filters.</extracomment>
        <translation>找不到結果</translation>
    </message>
    <message>
        <source>There are no examples here</source>
        <extracomment>There are no examples on this computer at all.</extracomment>
        <translation>這裡沒有範例</translation>
    </message>
    <message>
        <source>Press the heart on an example, or F on the keyboard, and you will find it here again.</source>
        <extracomment>Below “No favourites yet”.</extracomment>
        <translation>按一下範例上的愛心，或按鍵盤上的 F，之後就能在這裡找到它。</translation>
    </message>
    <message>
        <source>No example fits the words and the filters that you chose.</source>
        <extracomment>Below “Nothing found” in the gallery.</extracomment>
        <translation>沒有範例符合您選擇的字詞與篩選條件。</translation>
    </message>
    <message>
        <source>They come with the studio. Install it again to bring them back.</source>
        <extracomment>Below “There are no examples here”.</extracomment>
        <translation>範例隨程式提供。請重新安裝程式以恢復範例。</translation>
    </message>
    <message>
        <source>Show all examples</source>
        <extracomment>Button that removes the search words and the filters of the gallery.</extracomment>
        <translation>顯示所有範例</translation>
    </message>
</context>
<context>
    <name>GalleryFilters</name>
    <message>
        <source>Where it can be made</source>
        <extracomment>What a screen reader calls the choice between all examples and those that can be made in one place.</extracomment>
        <translation>可製作的位置</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>Choice in the gallery: wherever it can be made. Keep it short.</extracomment>
        <translation>不限位置</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>Choice in the gallery: what this computer can make by itself. Keep it short.</extracomment>
        <translation>在這部電腦上</translation>
    </message>
    <message>
        <source>Online service</source>
        <extracomment>Choice in the gallery: what needs an online service. Keep it short.</extracomment>
        <translation>線上服務</translation>
    </message>
    <message>
        <source>Pictures or clips</source>
        <extracomment>What a screen reader calls the choice between pictures and clips.</extracomment>
        <translation>圖片或影片</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>Choice in the gallery: pictures as well as clips. Keep it short.</extracomment>
        <translation>所有類型</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Choice in the gallery. Keep it short.</extracomment>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Clips</source>
        <extracomment>Choice in the gallery: short videos. Keep it short.</extracomment>
        <translation>影片</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>Choice in the gallery: only the examples that the person marked.</extracomment>
        <translation>最愛</translation>
    </message>
</context>
<context>
    <name>GalleryGrid</name>
    <message>
        <source>Examples</source>
        <extracomment>What a screen reader calls the list of examples.</extracomment>
        <translation>範例</translation>
    </message>
</context>
<context>
    <name>GalleryHead</name>
    <message>
        <source>Gallery</source>
        <extracomment>Heading of the page with all examples.</extracomment>
        <translation>圖庫</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <extracomment>How many examples the gallery shows.</extracomment>
        <translation>
            <numerusform>%n 個範例</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the examples</source>
        <extracomment>In the empty search field of the gallery.</extracomment>
        <translation>搜尋範例</translation>
    </message>
    <message>
        <source>Featured</source>
        <extracomment>Order of the gallery: what the makers of the studio recommend comes first.</extracomment>
        <translation>精選</translation>
    </message>
    <message>
        <source>Popular</source>
        <extracomment>Order of the gallery: what was looked at most during the last seven days comes first.</extracomment>
        <translation>熱門</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>Order of the gallery: what was added last comes first.</extracomment>
        <translation>最新</translation>
    </message>
    <message>
        <source>Order of the examples</source>
        <extracomment>What a screen reader calls the choice of the order of the gallery.</extracomment>
        <translation>範例的排序</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>The same where the window is narrow. Short.</extracomment>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>The examples could not be loaded</source>
        <extracomment>The examples of the gallery could not be read.</extracomment>
        <translation>無法載入範例</translation>
    </message>
</context>
<context>
    <name>GalleryTile</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says about an example: its name and what it belongs to.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>Screen reader hint on an example that the person marked.</extracomment>
        <translation>最愛</translation>
    </message>
    <message>
        <source>Clip</source>
        <extracomment>On an example that is a clip, of which a still is shown.</extracomment>
        <translation>影片</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>On the part of an example that shows the picture before.</extracomment>
        <translation>原圖</translation>
    </message>
</context>
<context>
    <name>Generation</name>
    <message>
        <source>could not take it</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>無法受理</translation>
    </message>
    <message>
        <source>refused it</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>refused the key</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>拒絕金鑰</translation>
    </message>
    <message>
        <source>had no credit</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked; its account is empty</extracomment>
        <translation>沒有餘額</translation>
    </message>
    <message>
        <source>was asked too often</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>請求過於頻繁</translation>
    </message>
    <message>
        <source>was overloaded</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>負載過高</translation>
    </message>
    <message>
        <source>lost it</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked; it forgot the task</extracomment>
        <translation>遺失工作</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1, after %2 %3</source>
        <extracomment>Who made it: %1 and %2 are providers, %3 is why %2 did not, such as “was overloaded (503)”.</extracomment>
        <translation>%1（先前 %2：%3）</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <extracomment>What a run cost that came to nothing</extracomment>
        <translation>未收取任何費用。</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>An amount; %n is a number of credits</extracomment>
        <translation>
            <numerusform>%n 點</numerusform>
        </translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>How a job stands: what was asked for is looked at by the rules of what may be made</extracomment>
        <translation>正在檢查內容</translation>
    </message>
    <message>
        <source>Handing over to %1</source>
        <extracomment>How a job stands: %1 is a provider</extracomment>
        <translation>正在交給 %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting at %1, %n before it</source>
        <extracomment>How a job stands: it waits at a provider, %1; %n others are before it there</extracomment>
        <translation>
            <numerusform>在 %1 等待中，前面還有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>At work at %1</source>
        <extracomment>How a job stands: %1 is the provider that makes it</extracomment>
        <translation>%1 正在製作</translation>
    </message>
    <message>
        <source>Fetching the result</source>
        <extracomment>How a job stands: what the provider made is on its way to this computer</extracomment>
        <translation>正在取得結果</translation>
    </message>
    <message>
        <source>Your words sound like %1. This will likely be refused; other words help.</source>
        <extracomment>A friendly warning before words are sent to a provider; %1 is what they sound like, such as “violence”.</extracomment>
        <translation>您的文字看起來涉及%1，很可能會遭拒絕；換個說法會有幫助。</translation>
    </message>
    <message>
        <source>Your words may sound like %1. If that is not what you mean, other words help.</source>
        <extracomment>A friendly warning before words are sent to a provider; %1 is what they sound like, such as “violence”.</extracomment>
        <translation>您的文字可能讓人覺得涉及%1。若並非此意，換個說法會有幫助。</translation>
    </message>
    <message>
        <source>something about minors</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>未成年人</translation>
    </message>
    <message>
        <source>sexual content</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>性相關內容</translation>
    </message>
    <message>
        <source>somebody hurting themselves</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>傷害自己的行為</translation>
    </message>
    <message>
        <source>violence</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>暴力</translation>
    </message>
    <message>
        <source>hate</source>
        <extracomment>In a warning: what words sound like; hateful towards a group of people</extracomment>
        <translation>仇恨</translation>
    </message>
    <message>
        <source>a threat or an insult</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>威脅或侮辱</translation>
    </message>
    <message>
        <source>something forbidden by law</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>法律禁止的事物</translation>
    </message>
    <message>
        <source>a real person in something that never happened</source>
        <extracomment>In a warning: what words sound like; somebody who exists, in what never happened</extracomment>
        <translation>真實人物的虛構情節</translation>
    </message>
    <message>
        <source>Waiting for the VidGo server</source>
        <extracomment>How a job stands: it is made at the VidGo server, which cannot be reached; it goes on by itself</extracomment>
        <translation>正在等待 VidGo 伺服器</translation>
    </message>
    <message>
        <source>Waiting until you sign in</source>
        <extracomment>How a job stands: it is paid by an account that is not signed in; it goes on by itself</extracomment>
        <translation>正在等待您登入</translation>
    </message>
    <message>
        <source>Waiting: no VidGo server is set in the settings</source>
        <extracomment>How a job stands: it is made at the VidGo server, which somebody took out of the settings</extracomment>
        <translation>等待中：設定中沒有 VidGo 伺服器</translation>
    </message>
    <message>
        <source>Waiting for more credits</source>
        <extracomment>How a job stands: it costs more credits than the person has; it goes on by itself</extracomment>
        <translation>等待更多點數</translation>
    </message>
    <message>
        <source>VidGo made it and charged it. Your credit history says what.</source>
        <extracomment>What a run cost that VidGo, a service on the internet, made, and that could not be kept here</extracomment>
        <translation>VidGo 已製作並扣除點數。點數記錄中可查看明細。</translation>
    </message>
</context>
<context>
    <name>HeroPicture</name>
    <message>
        <source>Example: %1. Opens the comparison.</source>
        <extracomment>What a screen reader says about the large example on the home page; %1 is the name of a style.</extracomment>
        <translation>範例：%1。開啟比較。</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>Label on the part of an example that shows the picture before.</extracomment>
        <translation>原圖</translation>
    </message>
    <message>
        <source>Show the style %1</source>
        <extracomment>What a screen reader says about a small example on the home page; %1 is the name of a style.</extracomment>
        <translation>顯示風格「%1」</translation>
    </message>
</context>
<context>
    <name>HeroTurner</name>
    <message>
        <source>Style before</source>
        <extracomment>Turns the row of styles on the home page back by one.</extracomment>
        <translation>上一個風格</translation>
    </message>
    <message>
        <source>Style %1 of %2</source>
        <extracomment>Screen reader text on the dots below the large example: which of the styles is shown.</extracomment>
        <translation>第 %1 個風格，共 %2 個</translation>
    </message>
    <message>
        <source>Next style</source>
        <extracomment>Turns the row of styles on the home page on by one.</extracomment>
        <translation>下一個風格</translation>
    </message>
</context>
<context>
    <name>HeroWords</name>
    <message>
        <source>%1 · runs on this computer, costs nothing</source>
        <extracomment>Below the name of a style on the home page; %1 says what it is good for.</extracomment>
        <translation>%1 · 在這部電腦上執行，免費</translation>
    </message>
    <message>
        <source>%1 · made by an online service</source>
        <extracomment>Below the name of a style on the home page that is made by an online service; %1 says what it is good for.</extracomment>
        <translation>%1 · 由線上服務製作</translation>
    </message>
    <message>
        <source>Try it on your picture</source>
        <extracomment>Button on the large example of the home page; opens the style that is shown there.</extracomment>
        <translation>用您的圖片試試看</translation>
    </message>
    <message>
        <source>Unlock with a plan</source>
        <extracomment>Button on the large example of the home page; opens the list of plans.</extracomment>
        <translation>訂閱方案以解鎖</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>The examples could not be loaded</source>
        <extracomment>Instead of the examples on the home page when none could be found.</extracomment>
        <translation>無法載入範例</translation>
    </message>
    <message>
        <source>Styles</source>
        <extracomment>What a screen reader calls the row of styles on top of the home page.</extracomment>
        <translation>風格</translation>
    </message>
    <message>
        <source>The examples that come with the studio were not found. If they stay away, install it again.</source>
        <extracomment>Below “The examples could not be loaded”: there are none at all.</extracomment>
        <translation>找不到隨程式附上的範例。若一直沒有出現，請重新安裝。</translation>
    </message>
</context>
<context>
    <name>HomeSection</name>
    <message>
        <source>%1: see all</source>
        <extracomment>What a screen reader says about the button “See all”; %1 is the heading beside it.</extracomment>
        <translation>%1：查看全部</translation>
    </message>
</context>
<context>
    <name>HoverCompare</name>
    <message>
        <source>Left and right arrow keys show the picture before</source>
        <extracomment>Screen reader hint on a card that compares two pictures</extracomment>
        <translation>按左右方向鍵可顯示處理前的圖片</translation>
    </message>
</context>
<context>
    <name>InputHeading</name>
    <message>
        <source>Your picture</source>
        <extracomment>Heading of the panel that takes the person&apos;s picture</extracomment>
        <translation>您的圖片</translation>
    </message>
    <message>
        <source>All pictures of a folder</source>
        <extracomment>Chooses a folder, all pictures of which are worked on</extracomment>
        <translation>資料夾中的所有圖片</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <extracomment>Takes a picture of the screen, or of a part of it, to work on</extracomment>
        <translation>螢幕截圖</translation>
    </message>
    <message>
        <source>Turn left</source>
        <extracomment>Turns the person&apos;s picture by a quarter, to the left</extracomment>
        <translation>向左旋轉</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>Turns the person&apos;s picture by a quarter, to the right</extracomment>
        <translation>向右旋轉</translation>
    </message>
    <message>
        <source>Put the picture away</source>
        <extracomment>Takes the person&apos;s picture off the page; the file stays where it is</extracomment>
        <translation>移開圖片</translation>
    </message>
    <message>
        <source>Pictures and clips</source>
        <extracomment>Heading of the panel that takes the pictures and clips of which one short video is made</extracomment>
        <translation>圖片與影片</translation>
    </message>
    <message>
        <source>Your clip</source>
        <extracomment>Heading of the panel that takes the person&apos;s clip, while there is one</extracomment>
        <translation>您的影片</translation>
    </message>
    <message>
        <source>Your picture or clip</source>
        <extracomment>Heading of the panel that takes the person&apos;s picture or clip</extracomment>
        <translation>您的圖片或影片</translation>
    </message>
    <message>
        <source>All pictures and clips of a folder</source>
        <extracomment>Chooses a folder, all pictures and clips of which are worked on</extracomment>
        <translation>資料夾中的所有圖片與影片</translation>
    </message>
    <message>
        <source>Put the clip away</source>
        <extracomment>Takes the person&apos;s clip off the page; the file stays where it is</extracomment>
        <translation>移開影片</translation>
    </message>
</context>
<context>
    <name>JobEntry</name>
    <message numerus="yes">
        <source>%n job(s), %1</source>
        <extracomment>What a screen reader says of the list of jobs: %n jobs are to be done; %1 is how long they take</extracomment>
        <translation>
            <numerusform>%n 個工作，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <extracomment>What a screen reader says of the list of jobs: so many are to be done</extracomment>
        <translation>
            <numerusform>%n 個工作</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>Entry at the foot of the sidebar: opens the list of what the studio is doing</extracomment>
        <translation>工作</translation>
    </message>
</context>
<context>
    <name>JobHead</name>
    <message>
        <source>Jobs</source>
        <extracomment>Heading of the list of what the studio is doing</extracomment>
        <translation>工作</translation>
    </message>
    <message numerus="yes">
        <source>%n to do · %1</source>
        <extracomment>Below the heading of the list of jobs: so many are to be done; %1 is how long they take</extracomment>
        <translation>
            <numerusform>%n 個待處理 · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <extracomment>Below the heading of the list of jobs: so many are to be done</extracomment>
        <translation>
            <numerusform>%n 個待處理</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear ended</source>
        <extracomment>Takes the jobs that have ended off the list; what they made stays in the library</extracomment>
        <translation>清除已結束</translation>
    </message>
    <message>
        <source>Close the list</source>
        <extracomment>Closes the list of jobs; the work goes on</extracomment>
        <translation>關閉清單</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Jobs</source>
        <extracomment>What a screen reader calls the jobs, one below the other</extracomment>
        <translation>工作</translation>
    </message>
    <message>
        <source>Ctrl with the arrow keys moves a job, Space pauses it, Delete cancels it.</source>
        <extracomment>What a screen reader says about the list of jobs: which keys do what</extracomment>
        <translation>Ctrl 加方向鍵可移動工作，空白鍵可暫停，Delete 鍵可取消。</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <extracomment>In the place of the list of jobs when there is none</extracomment>
        <translation>沒有待處理的工作</translation>
    </message>
    <message>
        <source>What you run appears here, and goes on while you do something else.</source>
        <extracomment>In the place of the list of jobs when there is none</extracomment>
        <translation>您執行的工作會顯示在這裡；您做其他事情時，工作仍會繼續。</translation>
    </message>
</context>
<context>
    <name>JobLogView</name>
    <message>
        <source>Back to the jobs</source>
        <extracomment>Leaves what happened to one job, for the list of all</extracomment>
        <translation>返回工作清單</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Puts what happened to a job on the clipboard</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>What a screen reader calls the lines of what happened to a job</extracomment>
        <translation>執行記錄</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Jobs</source>
        <extracomment>What a screen reader calls the list of what the studio is doing</extracomment>
        <translation>工作</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>%1, %2, %3 %4</source>
        <extracomment>What a screen reader says of a job: %1 a file, %2 a tool, %3 how it stands, %4 how long it takes or nothing</extracomment>
        <translation>%1，%2，%3 %4</translation>
    </message>
</context>
<context>
    <name>JobRowButtons</name>
    <message>
        <source>Go on</source>
        <extracomment>Lets a paused job go on</extracomment>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Pauses a job: it keeps its place and goes on later</extracomment>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <extracomment>Gives a job up</extracomment>
        <translation>取消工作</translation>
    </message>
    <message>
        <source>Show the result</source>
        <extracomment>Shows what a job made</extracomment>
        <translation>顯示作品</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Lets a job that failed or was cancelled wait for its turn again</extracomment>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Shows what happened to a job, line by line</extracomment>
        <translation>執行記錄</translation>
    </message>
    <message>
        <source>Try with another provider</source>
        <extracomment>Lets a job that a provider failed to make begin anew with another provider</extracomment>
        <translation>改用其他供應商再試</translation>
    </message>
</context>
<context>
    <name>JobRowWords</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A job in a list: %1 is the tool, %2 how it stands</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A mistake? On your own computer you decide: %1</source>
        <extracomment>Below a job that the rules of use forbade, on the person&apos;s own computer. %1 is a command to be typed; it is not translated.</extracomment>
        <translation>是誤判嗎？在您自己的電腦上由您決定：%1</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>%1 of %2 files</source>
        <extracomment>A job over many files at work: how many are done, and of how many.</extracomment>
        <translation>%1／%2 個檔案</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>How far a job is, in percent.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Paused · %1 of %2 files</source>
        <extracomment>A job over many files that the person paused: how many are done, and of how many.</extracomment>
        <translation>已暫停 · %1／%2 個檔案</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>How a job stands: the person paused it.</extracomment>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>%1 made · %2 failed</source>
        <extracomment>How a job over many files ended: how many were made and how many failed.</extracomment>
        <translation>已製作 %1 · 失敗 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <extracomment>How a job over many files ended. %n files were made.</extracomment>
        <translation>
            <numerusform>已製作 %n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>How a job ended that wrote a result to a file.</extracomment>
        <translation>已匯出</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>How a job ended: it made its result.</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How a job stands: others are before it.</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>How a job ended: the person gave it up.</extracomment>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <extracomment>How long a job will still take.</extracomment>
        <translation>
            <numerusform>約剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <extracomment>How long a job will still take.</extracomment>
        <translation>
            <numerusform>約剩 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <extracomment>How long a job that waits will take once it is its turn.</extracomment>
        <translation>
            <numerusform>約 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <extracomment>How long a job that waits will take once it is its turn.</extracomment>
        <translation>
            <numerusform>約 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Notification at the end of a job that failed: %1 is a tool, %2 a file, %3 a sentence that says why.</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2 files made, %3 failed</source>
        <extracomment>Notification at the end of a job over many files: %1 is a tool, %2 how many files were made, %3 how many failed.</extracomment>
        <translation>%1：已製作 %2 個檔案，%3 個失敗</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) made</source>
        <extracomment>Notification at the end of a job over many files: %1 is a tool, %n how many files were made.</extracomment>
        <translation>
            <numerusform>%1：已製作 %n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is done</source>
        <extracomment>Notification at the end of a long job: %1 is a tool, %2 the name of a file.</extracomment>
        <translation>%1：%2 已完成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Notification at the end of a job that failed: %1 is a tool, %2 a sentence that says why.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <extracomment>Notification at the end of a long job: %1 is a tool.</extracomment>
        <translation>%1已完成</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>How a job ended: %1 is a sentence that says why, %2 one that says what it cost.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <extracomment>How a job ended that the person gave up: %1 is a sentence that says what it cost.</extracomment>
        <translation>已取消。%1</translation>
    </message>
    <message>
        <source>Served by %1 · %2</source>
        <extracomment>How a job ended: %1 is who made it, %2 what it cost.</extracomment>
        <translation>由 %1 製作 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 files · %3</source>
        <extracomment>A job over many files that waits: how many are done, of how many, and a sentence that says for what.</extracomment>
        <translation>%2 個檔案中的 %1 個 · %3</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Press the keys…</source>
        <extracomment>In place of a shortcut while the person is to press another key combination.</extracomment>
        <translation>請按下按鍵…</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Key: %1</source>
        <extracomment>What a screen reader calls a public key; %1 are its digits in groups of four.</extracomment>
        <translation>金鑰：%1</translation>
    </message>
</context>
<context>
    <name>KeysSettings</name>
    <message>
        <source>Keyboard</source>
        <extracomment>Heading above the way to the keyboard shortcuts.</extracomment>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Name of a setting.</extracomment>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s) of your own.</source>
        <extracomment>The person chose other keys for some actions; %n counts them.</extracomment>
        <translation>
            <numerusform>%n 個自訂快速鍵。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every action has its usual keys.</source>
        <extracomment>No shortcut was changed.</extracomment>
        <translation>所有動作都使用預設按鍵。</translation>
    </message>
    <message>
        <source>Look up and change…</source>
        <extracomment>Button that shows all keyboard shortcuts, which can be changed there.</extracomment>
        <translation>查看與變更…</translation>
    </message>
</context>
<context>
    <name>KnobSlider</name>
    <message>
        <source>Reset: %1</source>
        <extracomment>Sets a slider back to what is usual; %1 is the name of the slider</extracomment>
        <translation>重設：%1</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <extracomment>What a screen reader calls the choice of a language.</extracomment>
        <translation>語言</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Library</source>
        <extracomment>Heading of the page with the person&apos;s results.</extracomment>
        <translation>作品庫</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <extracomment>How many results the list shows.</extracomment>
        <translation>
            <numerusform>%n 件作品</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your results</source>
        <extracomment>In the empty search field of the library.</extracomment>
        <translation>搜尋您的作品</translation>
    </message>
    <message>
        <source>Show results of</source>
        <extracomment>What a screen reader calls the choice of a tool that narrows the library.</extracomment>
        <translation>顯示哪項工具的作品</translation>
    </message>
    <message>
        <source>Any rating</source>
        <extracomment>Choice of a rating that narrows the library: none.</extracomment>
        <translation>不限評分</translation>
    </message>
    <message>
        <source>1 star and more</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>1 星以上</translation>
    </message>
    <message>
        <source>2 stars and more</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>2 星以上</translation>
    </message>
    <message>
        <source>3 stars and more</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>3 星以上</translation>
    </message>
    <message>
        <source>4 stars and more</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>4 星以上</translation>
    </message>
    <message>
        <source>5 stars</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>5 星</translation>
    </message>
    <message>
        <source>Rated at least</source>
        <extracomment>What a screen reader calls the choice of a rating that narrows the library.</extracomment>
        <translation>最低評分</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>Order of the results.</extracomment>
        <translation>由新到舊</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>Order of the results.</extracomment>
        <translation>由舊到新</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <extracomment>Order of the results.</extracomment>
        <translation>評分由高到低</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>Order of the results.</extracomment>
        <translation>依名稱</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>What a screen reader calls the choice of the order of the results.</extracomment>
        <translation>排序</translation>
    </message>
    <message>
        <source>Boards</source>
        <extracomment>Button that opens the list of boards, with all results and the trash.</extracomment>
        <translation>圖版</translation>
    </message>
</context>
<context>
    <name>LibraryDetailActions</name>
    <message>
        <source>Export…</source>
        <extracomment>Button that writes a result to a file of the person&apos;s choice; opens a dialog.</extracomment>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <extracomment>Button: opens the tool with the picture and the settings of this result.</extracomment>
        <translation>使用這些設定</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button that puts the file of a result on the clipboard.</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button that puts a result into the trash, from where it can be brought back.</extracomment>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button that brings a result back from the trash.</extracomment>
        <translation>還原</translation>
    </message>
</context>
<context>
    <name>LibraryDetailPane</name>
    <message>
        <source>Back to the library</source>
        <extracomment>Button that leads from an opened result back to the list of results.</extracomment>
        <translation>返回作品庫</translation>
    </message>
    <message>
        <source>This result could not be opened</source>
        <extracomment>A result in the library that could not be opened.</extracomment>
        <translation>無法開啟此作品</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Label on the left side of a comparison.</extracomment>
        <translation>處理前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Label on the right side of a comparison.</extracomment>
        <translation>處理後</translation>
    </message>
</context>
<context>
    <name>LibraryEmpty</name>
    <message>
        <source>Nothing found</source>
        <extracomment>No result in the library fits the search words and the filter.</extracomment>
        <translation>找不到結果</translation>
    </message>
    <message>
        <source>Your results will be kept here</source>
        <extracomment>The library has no result yet.</extracomment>
        <translation>您的作品會保存在這裡</translation>
    </message>
    <message>
        <source>Everything you make is saved on this computer together with the settings it was made with.</source>
        <extracomment>Below “Your results will be kept here”.</extracomment>
        <translation>您製作的一切都會連同所用的設定，儲存在這部電腦上。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>Button that removes the search words and the filter of the library.</extracomment>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Make your first cut-out</source>
        <extracomment>Button in the empty library; opens background removal.</extracomment>
        <translation>製作第一張去背圖</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <extracomment>Nothing was thrown away.</extracomment>
        <translation>垃圾桶是空的</translation>
    </message>
    <message>
        <source>Nothing on this board yet</source>
        <extracomment>A collection of results has none yet.</extracomment>
        <translation>這個圖版還沒有作品</translation>
    </message>
    <message>
        <source>No result fits the words, the tool and the rating that you chose.</source>
        <extracomment>Below “Nothing found” in the library.</extracomment>
        <translation>沒有作品符合您選擇的字詞、工具和評分。</translation>
    </message>
    <message>
        <source>What you delete comes here first and can be brought back.</source>
        <extracomment>Below “The trash is empty”.</extracomment>
        <translation>您刪除的內容會先放到這裡，並可還原。</translation>
    </message>
    <message>
        <source>Select results in the library and choose “Board” to put them here. A result can be on several boards.</source>
        <extracomment>Below “Nothing on this board yet”.</extracomment>
        <translation>在作品庫中選取作品，再選擇「圖版」，即可加到這裡。一件作品可以加入多個圖版。</translation>
    </message>
    <message>
        <source>Show all results</source>
        <extracomment>Button in an empty board or trash: shows all results.</extracomment>
        <translation>顯示所有作品</translation>
    </message>
</context>
<context>
    <name>LibraryFacts</name>
    <message>
        <source>How it was made</source>
        <extracomment>Heading above the settings and facts of a result.</extracomment>
        <translation>製作方式</translation>
    </message>
    <message numerus="yes">
        <source>On %n board(s)</source>
        <extracomment>Button of a result that opens the list of boards; %n is on how many it is.</extracomment>
        <translation>
            <numerusform>在 %n 個圖版上</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to board</source>
        <extracomment>Button of a result that opens the list of boards, to put it on one.</extracomment>
        <translation>加入圖版</translation>
    </message>
</context>
<context>
    <name>LibraryGrid</name>
    <message>
        <source>Results</source>
        <extracomment>What a screen reader calls the list of results.</extracomment>
        <translation>作品</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Trash</source>
        <extracomment>Heading of the place with what was thrown away.</extracomment>
        <translation>垃圾桶</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n result(s) moved to the trash</source>
        <extracomment>After results were put into the trash.</extracomment>
        <translation>
            <numerusform>已將 %n 件作品移到垃圾桶</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes back what was just done.</extracomment>
        <translation>復原</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) restored</source>
        <extracomment>After results were brought back from the trash.</extracomment>
        <translation>
            <numerusform>已還原 %n 件作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) deleted</source>
        <extracomment>After the trash was emptied.</extracomment>
        <translation>
            <numerusform>已刪除 %n 件作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied</source>
        <extracomment>After the files of results were put on the clipboard.</extracomment>
        <translation>
            <numerusform>已複製 %n 個檔案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryRail</name>
    <message>
        <source>Boards</source>
        <extracomment>What a screen reader calls the list of boards beside the results.
----------
Heading above the collections that the person made.</extracomment>
        <translation>圖版</translation>
    </message>
    <message>
        <source>All results</source>
        <extracomment>Place in the library: the results of all boards and of none.</extracomment>
        <translation>所有作品</translation>
    </message>
    <message>
        <source>New board…</source>
        <extracomment>Button that makes a new collection of results.</extracomment>
        <translation>新增圖版…</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>Place in the library: what was thrown away and can be brought back.</extracomment>
        <translation>垃圾桶</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>In the menu of a board.</extracomment>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Delete board…</source>
        <extracomment>In the menu of a board: the board goes, its results stay.</extracomment>
        <translation>刪除圖版…</translation>
    </message>
</context>
<context>
    <name>LibraryStates</name>
    <message>
        <source>The library could not be read</source>
        <extracomment>The list of results could not be read.</extracomment>
        <translation>無法讀取作品庫</translation>
    </message>
</context>
<context>
    <name>LinkStep</name>
    <message>
        <source>Set the password</source>
        <extracomment>Button: the new password counts from now on.</extracomment>
        <translation>設定密碼</translation>
    </message>
    <message>
        <source>Link of the mail</source>
        <extracomment>Field into which the link of a mail is pasted.</extracomment>
        <translation>郵件中的連結</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Field for a new password.</extracomment>
        <translation>新密碼</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), and none of those that many people use. A few words in a row are good.</source>
        <extracomment>The rule for passwords, below the field.</extracomment>
        <translation>
            <numerusform>至少 %n 個字元，且不可使用常見的密碼。將幾個詞連在一起是不錯的選擇。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send another mail</source>
        <extracomment>Button: leads back to where a mail with a link is sent.</extracomment>
        <translation>重新寄送郵件</translation>
    </message>
</context>
<context>
    <name>LooksSettings</name>
    <message>
        <source>Language and look</source>
        <extracomment>Heading above language and theme.</extracomment>
        <translation>語言與外觀</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of a setting.
----------
What a screen reader calls the choice of a language.</extracomment>
        <translation>語言</translation>
    </message>
    <message>
        <source>Changes at once, everywhere in the studio.</source>
        <extracomment>Explains the setting Language.</extracomment>
        <translation>立即套用到整個程式。</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Name of a setting.
----------
What a screen reader calls the choice of a theme.</extracomment>
        <translation>外觀主題</translation>
    </message>
    <message>
        <source>High contrast uses the strongest differences and thick lines.</source>
        <extracomment>Explains the setting Theme.</extracomment>
        <translation>高對比使用最強烈的明暗差異與粗線條。</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>A theme: light or dark as the operating system is set.</extracomment>
        <translation>與系統相同</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme.</extracomment>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>A theme.</extracomment>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>Name of a setting: how large everything in the window is.
----------
What a screen reader calls the slider for the scale.</extracomment>
        <translation>縮放比例</translation>
    </message>
    <message>
        <source>How large text and controls are, on top of the scale of your screen. Counts from the next start.</source>
        <extracomment>Explains the setting Scale.</extracomment>
        <translation>文字與控制項的大小，會疊加在螢幕的縮放比例上。下次啟動時生效。</translation>
    </message>
    <message>
        <source>The new scale waits for the next start.</source>
        <extracomment>Another scale was chosen; it counts from the next start on.</extracomment>
        <translation>新的縮放比例將於下次啟動時生效。</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>The scale in per cent.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>Button: the studio ends and starts again.</extracomment>
        <translation>立即重新啟動</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>Name of a setting: whether things move in the window.
----------
What a screen reader calls the switch.</extracomment>
        <translation>減少動態效果</translation>
    </message>
    <message>
        <source>Nothing fades, slides or grows; everything changes at once.</source>
        <extracomment>Explains the setting Reduce motion.</extracomment>
        <translation>沒有淡入淡出、滑動或放大效果；所有變化都立即呈現。</translation>
    </message>
</context>
<context>
    <name>LowCreditsNotice</name>
    <message>
        <source>Get credits</source>
        <extracomment>Button beside the notice that few credits are left: leads to the page where they are bought.</extracomment>
        <translation>購買點數</translation>
    </message>
</context>
<context>
    <name>MissingFile</name>
    <message>
        <source>The file of this result is missing</source>
        <extracomment>A result in the library whose file was deleted or changed outside the studio.</extracomment>
        <translation>這件作品的檔案遺失</translation>
    </message>
    <message>
        <source>It was deleted from the data folder or changed outside the studio. If you have a copy, for example in a backup, choose it and the result is whole again.</source>
        <extracomment>Below “The file of this result is missing”.</extracomment>
        <translation>檔案已從資料存放位置刪除，或在程式之外遭到變更。若您有副本（例如備份），請選擇該檔案，作品即可恢復完整。</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <extracomment>Button that opens a dialog to choose the file that is missing.</extracomment>
        <translation>尋找檔案…</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <extracomment>Button that puts a result whose file is gone into the trash.</extracomment>
        <translation>從作品庫移除</translation>
    </message>
</context>
<context>
    <name>MissingSign</name>
    <message>
        <source>File missing</source>
        <extracomment>On the tile of a result whose file was deleted or changed outside the studio.</extracomment>
        <translation>檔案遺失</translation>
    </message>
</context>
<context>
    <name>ModeChoice</name>
    <message>
        <source>How the studio is used</source>
        <extracomment>Heading above the two ways of using the studio.</extracomment>
        <translation>程式的使用方式</translation>
    </message>
    <message>
        <source>Visitor</source>
        <extracomment>A way of using the studio: looking around without an account.</extracomment>
        <translation>訪客</translation>
    </message>
    <message>
        <source>For looking around. Examples carry a watermark and can&apos;t be saved; your own results leave the studio with a watermark and at most 1280&#xa0;×&#xa0;720&#xa0;pixels. Nothing is sent anywhere.</source>
        <extracomment>What the mode Visitor means.</extracomment>
        <translation>適合隨意看看。範例帶有浮水印且無法儲存；您自己的作品匯出時帶有浮水印，且最大為 1280&#xa0;×&#xa0;720&#xa0;像素。不會傳送任何資料。</translation>
    </message>
    <message>
        <source>Own computer</source>
        <extracomment>A way of using the studio: everything that this computer can do, without limits.</extracomment>
        <translation>自己的電腦</translation>
    </message>
    <message>
        <source>For working. What your computer makes by itself has full size, no watermark and no cost. Nothing is sent anywhere.</source>
        <extracomment>What the mode Own computer means.</extracomment>
        <translation>適合實際工作。由您的電腦製作的內容為完整尺寸、沒有浮水印，也不需費用。不會傳送任何資料。</translation>
    </message>
    <message>
        <source>VidGo account</source>
        <extracomment>A way of using the studio: signed in with an account.</extracomment>
        <translation>VidGo 帳號</translation>
    </message>
    <message>
        <source>Signed in as %1. What is paid with credits is made by VidGo; your pictures are sent there for it.</source>
        <extracomment>What a VidGo account means, for who is signed in; %1 is the person&apos;s e-mail address.</extracomment>
        <translation>已以 %1 登入。以點數支付的內容由 VidGo 製作；為此，您的圖片會傳送到 VidGo。</translation>
    </message>
    <message>
        <source>For what your computer cannot make: VidGo makes it, paid with credits. Your pictures are sent there for it, and only for it.</source>
        <extracomment>What a VidGo account means, for who is not signed in.</extracomment>
        <translation>適合製作您的電腦無法製作的內容：由 VidGo 製作，以點數支付。只有在為此製作時，才會將您的圖片傳送到 VidGo。</translation>
    </message>
    <message>
        <source>With keys of your own, providers make the rest: add them in the settings.</source>
        <extracomment>Below the ways of using the studio: keys for providers.</extracomment>
        <translation>使用您自己的金鑰，其餘內容就由供應商製作：請在設定中新增金鑰。</translation>
    </message>
    <message>
        <source>For a VidGo account the studio needs the address of a server. None is set up.</source>
        <extracomment>Below the ways of using the studio: nobody can sign in, as no server was set up.</extracomment>
        <translation>使用 VidGo 帳號需要伺服器地址，目前尚未設定。</translation>
    </message>
    <message>
        <source>Set up a server</source>
        <extracomment>Button: opens the settings for the server of the VidGo account.</extracomment>
        <translation>設定伺服器</translation>
    </message>
</context>
<context>
    <name>ModeSettings</name>
    <message>
        <source>How the studio is used</source>
        <extracomment>Heading above the ways of using the studio.</extracomment>
        <translation>程式的使用方式</translation>
    </message>
    <message>
        <source>Mode of use</source>
        <extracomment>Name of a setting: visitor or own computer.
----------
What a screen reader calls the choice between the ways of using the studio.</extracomment>
        <translation>使用模式</translation>
    </message>
    <message>
        <source>Visitor: examples can&apos;t be saved, and your own results leave with a watermark and at most 1280&#xa0;×&#xa0;720&#xa0;pixels.</source>
        <extracomment>What the mode Visitor means.</extracomment>
        <translation>訪客：無法儲存範例，您自己的作品匯出時帶有浮水印，且最大為 1280&#xa0;×&#xa0;720&#xa0;像素。</translation>
    </message>
    <message>
        <source>Own computer: what this computer makes has full size, no watermark and no cost.</source>
        <extracomment>What the mode Own computer means.</extracomment>
        <translation>自己的電腦：這部電腦製作的內容為完整尺寸、沒有浮水印，也不需費用。</translation>
    </message>
    <message>
        <source>Visitor</source>
        <extracomment>A way of using the studio: looking around without an account.</extracomment>
        <translation>訪客</translation>
    </message>
    <message>
        <source>Own computer</source>
        <extracomment>A way of using the studio: everything that this computer can do, without limits.</extracomment>
        <translation>自己的電腦</translation>
    </message>
</context>
<context>
    <name>MoreTools</name>
    <message>
        <source>%1. %2</source>
        <extracomment>What a screen reader says about the card of a tool: its name and what it does.</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>MusicFileDialog</name>
    <message>
        <source>Choose music</source>
        <extracomment>Title of the file dialog</extracomment>
        <translation>選擇音樂</translation>
    </message>
    <message>
        <source>Music (*.mp3 *.m4a *.aac *.flac *.ogg *.opus *.wav *.mp4)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>音樂 (*.mp3 *.m4a *.aac *.flac *.ogg *.opus *.wav *.mp4)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Your name</source>
        <extracomment>Title of the dialog for the name of the person.</extracomment>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: the name counts from now on.</extracomment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field for the name of the person.</extracomment>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>NoExamples</name>
    <message>
        <source>The examples that came with the studio could not be found.</source>
        <extracomment>A tool has no examples</extracomment>
        <translation>找不到程式隨附的範例。</translation>
    </message>
    <message>
        <source>The other topics have some.</source>
        <extracomment>A topic has no examples</extracomment>
        <translation>其他主題有範例。</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <extracomment>Button that shows the examples of all topics</extracomment>
        <translation>顯示所有主題</translation>
    </message>
    <message>
        <source>The examples cannot be shown</source>
        <extracomment>The examples could not be read</extracomment>
        <translation>無法顯示範例</translation>
    </message>
    <message>
        <source>Drop a picture to begin</source>
        <extracomment>On the page of a tool that needs a picture to begin with</extracomment>
        <translation>拖放圖片即可開始</translation>
    </message>
    <message>
        <source>There are no examples here</source>
        <extracomment>A topic, or a whole tool, has no examples</extracomment>
        <translation>這裡沒有範例</translation>
    </message>
</context>
<context>
    <name>NumberTile</name>
    <message numerus="yes">
        <source>%1: %n result(s)</source>
        <extracomment>What a screen reader says: how many results one tool made; %1 is the tool.</extracomment>
        <translation>
            <numerusform>%1：%n 件作品</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>What you have made</source>
        <extracomment>Heading above the numbers of results.</extracomment>
        <translation>您製作的作品</translation>
    </message>
    <message>
        <source>Nothing yet. Your results will be counted here.</source>
        <extracomment>There is no result in the library yet.</extracomment>
        <translation>還沒有作品。您的作品數量會顯示在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <extracomment>How many results are in the library.</extracomment>
        <translation>
            <numerusform>%n 件作品</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: counts the results once more after it failed.</extracomment>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>OfflineChip</name>
    <message>
        <source>Offline ready</source>
        <extracomment>In the top bar: everything that is shown works without a network.</extracomment>
        <translation>可離線使用</translation>
    </message>
    <message>
        <source>Examples, your library and background removal need no network.</source>
        <extracomment>Explains “Offline ready”.</extracomment>
        <translation>範例、作品庫和去背都不需要網路。</translation>
    </message>
</context>
<context>
    <name>OnlineKnobs</name>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>The choice of the shape of a picture or a clip</extracomment>
        <translation>畫面比例</translation>
    </message>
    <message>
        <source>As your picture</source>
        <extracomment>A shape: that of the person&apos;s own picture</extracomment>
        <translation>與您的圖片相同</translation>
    </message>
    <message>
        <source>Wide 16:9</source>
        <extracomment>A shape: 16:9</extracomment>
        <translation>橫式 16:9</translation>
    </message>
    <message>
        <source>Tall 9:16</source>
        <extracomment>A shape: 9:16</extracomment>
        <translation>直式 9:16</translation>
    </message>
    <message>
        <source>Square 1:1</source>
        <extracomment>A shape: 1:1</extracomment>
        <translation>方形 1:1</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>The choice how large a picture or a clip becomes, for screen readers</extracomment>
        <translation>畫質</translation>
    </message>
    <message>
        <source>720p</source>
        <extracomment>A quality, by its lines</extracomment>
        <translation>720p</translation>
    </message>
    <message>
        <source>1080p</source>
        <extracomment>A quality, by its lines</extracomment>
        <translation>1080p</translation>
    </message>
    <message>
        <source>4K</source>
        <extracomment>A quality, by its name</extracomment>
        <translation>4K</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>How long a clip becomes</extracomment>
        <translation>長度</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>With sound</source>
        <extracomment>Switch: a clip that a provider makes has sound, where it can</extracomment>
        <translation>包含聲音</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>How far a picture may go away from the person&apos;s own</extracomment>
        <translation>變化程度</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>Label of the field for the number that makes a run repeatable</extracomment>
        <translation>種子值</translation>
    </message>
    <message>
        <source>Another one each time</source>
        <extracomment>In the empty field for the number that makes a run repeatable</extracomment>
        <translation>每次都不同</translation>
    </message>
</context>
<context>
    <name>OnlineParameters</name>
    <message>
        <source>The face to put in</source>
        <extracomment>On the area on which a person drops the picture of a face</extracomment>
        <translation>要換上的臉</translation>
    </message>
    <message>
        <source>From the front, well lit. Only your own, or with permission.</source>
        <extracomment>Below it: what the picture of a face should look like, and whose it may be</extracomment>
        <translation>正面且光線充足。僅限您自己的臉，或已取得許可的臉。</translation>
    </message>
    <message>
        <source>What you want</source>
        <extracomment>Label of the field for the words that say what is to be made</extracomment>
        <translation>您想要的內容</translation>
    </message>
    <message>
        <source>Describe what is seen and how it moves…</source>
        <extracomment>In the empty field for the words that say what a clip is to show</extracomment>
        <translation>描述畫面中有什麼、如何移動…</translation>
    </message>
    <message>
        <source>In your own words, or empty for the topic above</source>
        <extracomment>In the empty field for the words that say what is to be made</extracomment>
        <translation>用您自己的話描述；留空則依上方主題</translation>
    </message>
    <message>
        <source>Too long for the providers.</source>
        <extracomment>Below a text that is longer than any provider takes</extracomment>
        <translation>對供應商而言太長。</translation>
    </message>
    <message>
        <source>What you don&apos;t want</source>
        <extracomment>Label of the field for the words that say what must not be in the picture</extracomment>
        <translation>您不想要的內容</translation>
    </message>
</context>
<context>
    <name>OnlinePrice</name>
    <message>
        <source>At most</source>
        <extracomment>Before the price of a run by a provider: no more than that is charged</extracomment>
        <translation>最多</translation>
    </message>
    <message>
        <source>Not every price is known: your provider may charge more.</source>
        <extracomment>Below a price that is not complete</extracomment>
        <translation>並非所有價格都已知：供應商可能收取更多費用。</translation>
    </message>
    <message>
        <source>Spending budget</source>
        <extracomment>Leads to the settings, to the monthly limit for what providers charge. Short.</extracomment>
        <translation>支出預算</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In the place of a price: the provider has not published one</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 left. What fails does not count.</source>
        <extracomment>%1 is what can still be spent: an amount of money or of credits.</extracomment>
        <translation>剩餘 %1。失敗的不計算在內。</translation>
    </message>
    <message>
        <source>Plans and credits</source>
        <extracomment>Leads to the page where credits are bought. Short.</extracomment>
        <translation>方案與點數</translation>
    </message>
</context>
<context>
    <name>OnlineToolCard</name>
    <message>
        <source>See the plans</source>
        <extracomment>Leads to the plans</extracomment>
        <translation>查看方案</translation>
    </message>
    <message>
        <source>All its examples can be looked at and compared, with no network.</source>
        <extracomment>On the page of a tool that cannot be run in this version</extracomment>
        <translation>可以瀏覽並比較其所有範例，不需要網路。</translation>
    </message>
    <message>
        <source>These run on this computer today, free of charge:</source>
        <extracomment>Above the names of the tools that need neither an account nor a key; each of them opens its tool</extracomment>
        <translation>以下工具現在就能在這部電腦上免費執行：</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>What a button does that has the name of a tool on it, for screen readers; %1 is the tool</extracomment>
        <translation>開啟%1</translation>
    </message>
    <message>
        <source>Needs a key of yours</source>
        <extracomment>Heading of the panel of a tool that nothing on this computer can make</extracomment>
        <translation>需要您自己的金鑰</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>Leads to the settings, to the keys for providers</extracomment>
        <translation>新增金鑰</translation>
    </message>
    <message>
        <source>Nothing on this computer can make it. A provider can, with a key of your own that you add in the settings.</source>
        <extracomment>Why a tool cannot be run yet, and what can be done</extracomment>
        <translation>這部電腦無法製作。您可以在設定中新增自己的金鑰，交由供應商製作。</translation>
    </message>
    <message>
        <source>Needs credits or a key of yours</source>
        <extracomment>Heading of the panel of a tool that nothing on this computer can make, and a VidGo server sells</extracomment>
        <translation>需要點數或您自己的金鑰</translation>
    </message>
    <message>
        <source>Nothing on this computer can make it. A provider can: for credits of a VidGo account, or with a key of your own that you add in the settings.</source>
        <extracomment>Why a tool cannot be run yet, and what can be done, where a VidGo server sells it</extracomment>
        <translation>這部電腦無法製作。您可以使用 VidGo 帳號的點數，或在設定中新增自己的金鑰，交由供應商製作。</translation>
    </message>
</context>
<context>
    <name>OpenFilesPanel</name>
    <message>
        <source>Open pictures</source>
        <extracomment>Title of the dialog in which pictures are chosen.</extracomment>
        <translation>開啟圖片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>圖片 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <extracomment>Kind of files in a file dialog: every file.</extracomment>
        <translation>所有檔案 (%1)</translation>
    </message>
</context>
<context>
    <name>OpenWithDialog</name>
    <message>
        <source>What would you like to do?</source>
        <extracomment>Title of a dialog: pictures were opened or dropped, and the person is to choose the tool for them.</extracomment>
        <translation>您想做什麼？</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) to work on</source>
        <extracomment>Pictures and folders were dropped; %n counts both together.</extracomment>
        <translation>
            <numerusform>%n 個檔案或資料夾待處理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) to work on</source>
        <extracomment>Pictures were dropped; %n counts them.</extracomment>
        <translation>
            <numerusform>%n 張圖片待處理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderButtons</name>
    <message>
        <source>Pay</source>
        <extracomment>Button: pays an order that waits for it.</extracomment>
        <translation>付款</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <extracomment>Button: gives up an order that is not paid.</extracomment>
        <translation>取消訂單</translation>
    </message>
    <message>
        <source>Money back…</source>
        <extracomment>Button: opens a dialog that says whether the money for an order can go back.</extracomment>
        <translation>退款…</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Nothing ordered yet</source>
        <extracomment>In the place of the list of orders.</extracomment>
        <translation>尚無訂單</translation>
    </message>
    <message>
        <source>Plans and packages of credits that you order appear here, with their receipts.</source>
        <extracomment>In the place of the list of orders.</extracomment>
        <translation>您訂購的方案與點數包會連同收據顯示在這裡。</translation>
    </message>
    <message>
        <source>Plans and credits</source>
        <extracomment>Button: leads to the page with the plans.</extracomment>
        <translation>方案與點數</translation>
    </message>
    <message>
        <source>Nothing was charged, and your orders are kept.</source>
        <extracomment>About the money, where the list of orders could not be read.</extracomment>
        <translation>沒有扣款，您的訂單也都保留著。</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>What a screen reader calls the list of orders.</extracomment>
        <translation>訂單</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>What a screen reader says of an order: %1 what was ordered, %2 how it stands, %3 an amount of money, %4 a date.</extracomment>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message>
        <source>Can be paid until %1</source>
        <extracomment>Until when an order can be paid; %1 is a date and a time.</extracomment>
        <translation>付款期限：%1</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders and credits</source>
        <extracomment>Heading of the page with orders, receipts and the history of credits.</extracomment>
        <translation>訂單與點數</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>What a screen reader calls the choice of what the page shows.</extracomment>
        <translation>顯示內容</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>A part of the page with orders, receipts and the history of credits.</extracomment>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>A part of the page with orders, receipts and the history of credits.</extracomment>
        <translation>收據</translation>
    </message>
    <message>
        <source>Credit history</source>
        <extracomment>A part of the page with orders, receipts and the history of credits.</extracomment>
        <translation>點數紀錄</translation>
    </message>
</context>
<context>
    <name>OwnCanvas</name>
    <message>
        <source>Before</source>
        <extracomment>Label on the picture as it was</extracomment>
        <translation>處理前</translation>
    </message>
    <message>
        <source>Your picture</source>
        <extracomment>On the person&apos;s own picture, before anything is made from it</extracomment>
        <translation>您的圖片</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Label on the picture that was made</extracomment>
        <translation>處理後</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>Label on what a run would make, small and made at once</extracomment>
        <translation>預覽</translation>
    </message>
    <message>
        <source>After, with other settings</source>
        <extracomment>Label on a picture that was made with settings other than those of now</extracomment>
        <translation>處理後（其他設定）</translation>
    </message>
    <message>
        <source>The clip cannot be played</source>
        <extracomment>Heading in the place of a clip that cannot be played</extracomment>
        <translation>無法播放影片</translation>
    </message>
    <message>
        <source>Your clip</source>
        <extracomment>On the person&apos;s own clip, before anything is made from it</extracomment>
        <translation>您的影片</translation>
    </message>
</context>
<context>
    <name>PackageCard</name>
    <message>
        <source>Buy</source>
        <extracomment>Button on the card of a package of credits: orders it.</extracomment>
        <translation>購買</translation>
    </message>
    <message>
        <source>Not in your plan</source>
        <extracomment>On the button of a package of credits that is for other plans; the line above says for which.</extracomment>
        <translation>您的方案不適用</translation>
    </message>
    <message>
        <source>Buy %1</source>
        <extracomment>What a screen reader calls the button that orders a package of credits; %1 is “150 credits”.</extracomment>
        <translation>購買 %1</translation>
    </message>
</context>
<context>
    <name>PageKeys</name>
    <message>
        <source>Comparing</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys for comparing before and after.</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys of the library.</extracomment>
        <translation>作品庫</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys of the pages of the tools.</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Move the divider or the picture</source>
        <extracomment>In the list of keyboard shortcuts: moves the dividing line, or the picture when it is zoomed.</extracomment>
        <translation>移動分隔線或圖片</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <extracomment>In the list of keyboard shortcuts: takes the picture that was copied elsewhere.</extracomment>
        <translation>貼上圖片</translation>
    </message>
    <message>
        <source>Open the result</source>
        <extracomment>In the list of keyboard shortcuts: opens the chosen result.</extracomment>
        <translation>開啟作品</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>In the list of keyboard shortcuts: back from one result to the list.</extracomment>
        <translation>返回清單</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys of the gallery.</extracomment>
        <translation>圖庫</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>In the list of keyboard shortcuts: marks the chosen example as one that is liked.</extracomment>
        <translation>加入最愛</translation>
    </message>
    <message>
        <source>Wipe between before and after</source>
        <extracomment>In the list of keyboard shortcuts: shows the other side of the chosen example.</extracomment>
        <translation>切換前後對照</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>In the list of keyboard shortcuts: gives the chosen results none to five stars.</extracomment>
        <translation>評分</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>In the list of keyboard shortcuts: chooses every result of the list.</extracomment>
        <translation>全選</translation>
    </message>
    <message>
        <source>Copy as files</source>
        <extracomment>In the list of keyboard shortcuts: puts the chosen results on the clipboard as files.</extracomment>
        <translation>複製為檔案</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <extracomment>In the list of keyboard shortcuts: puts the chosen results into the trash.</extracomment>
        <translation>移到垃圾桶</translation>
    </message>
    <message>
        <source>Playing clips</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys for playing clips.</extracomment>
        <translation>播放影片</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys of the list of what the studio is doing.</extracomment>
        <translation>工作</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <extracomment>In the list of keyboard shortcuts: pauses the chosen job, or lets it go on.</extracomment>
        <translation>暫停或繼續</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <extracomment>In the list of keyboard shortcuts: gives the chosen job up.</extracomment>
        <translation>取消工作</translation>
    </message>
    <message>
        <source>Move the job</source>
        <extracomment>In the list of keyboard shortcuts: moves the chosen job up or down in the queue.</extracomment>
        <translation>移動工作</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Commands and results</source>
        <extracomment>What a screen reader calls the list below the search field: pages, commands, results, examples.</extracomment>
        <translation>指令與作品</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>While the search looks for hits.</extracomment>
        <translation>正在搜尋…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>The search found neither a command nor a result nor an example.</extracomment>
        <translation>找不到結果</translation>
    </message>
</context>
<context>
    <name>PaletteProblem</name>
    <message>
        <source>Results and examples could not be searched</source>
        <extracomment>In the list below the search field: commands could be searched, the person&apos;s results and the examples not.</extracomment>
        <translation>無法搜尋作品與範例</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: searches for the same words once more after it failed.</extracomment>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says about a line of the command palette: its name, and what it is.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <extracomment>Title of the dialog in which the password is changed.</extracomment>
        <translation>變更密碼</translation>
    </message>
    <message>
        <source>Your other devices are signed out then.</source>
        <extracomment>In the dialog in which the password is changed.</extracomment>
        <translation>變更後，您的其他裝置會登出。</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>Button: the new password counts from now on.</extracomment>
        <translation>變更</translation>
    </message>
    <message>
        <source>Old password</source>
        <extracomment>Field for the password that counted so far.</extracomment>
        <translation>舊密碼</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Field for a new password.</extracomment>
        <translation>新密碼</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), and none of those that many people use. A few words in a row are good.</source>
        <extracomment>The rule for passwords, below the field.</extracomment>
        <translation>
            <numerusform>至少 %n 個字元，且不可使用常見的密碼。將幾個詞連在一起是不錯的選擇。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <extracomment>Button in the field for a password: shows what was typed.</extracomment>
        <translation>顯示密碼</translation>
    </message>
</context>
<context>
    <name>PickTile</name>
    <message>
        <source>Locked</source>
        <extracomment>On the tile of a style that needs an account or a key. Short.</extracomment>
        <translation>已鎖定</translation>
    </message>
</context>
<context>
    <name>PictureFileDialog</name>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>圖片 (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <extracomment>Title of the file dialog</extracomment>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Pictures and clips (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.m4v *.webm *.mkv *.avi)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>圖片與影片 (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.m4v *.webm *.mkv *.avi)</translation>
    </message>
    <message>
        <source>Choose pictures or clips</source>
        <extracomment>Title of the file dialog</extracomment>
        <translation>選擇圖片或影片</translation>
    </message>
</context>
<context>
    <name>PictureFolderDialog</name>
    <message>
        <source>Choose a folder with pictures</source>
        <extracomment>Title of the dialog that asks for a folder with pictures</extracomment>
        <translation>選擇圖片所在的資料夾</translation>
    </message>
    <message>
        <source>Choose a folder with pictures or clips</source>
        <extracomment>Title of the dialog that asks for a folder with pictures and clips</extracomment>
        <translation>選擇圖片或影片所在的資料夾</translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message>
        <source>It was turned upright, as the camera noted.</source>
        <extracomment>A note on a photo that the person chose: the camera had stored it sideways.</extracomment>
        <translation>已依照相機的記錄轉正。</translation>
    </message>
    <message>
        <source>It is animated: only its first frame is used.</source>
        <extracomment>A note on an animated GIF or WebP that the person chose.</extracomment>
        <translation>這是動畫圖片：只使用第一個影格。</translation>
    </message>
    <message>
        <source>It has more than 8 bits per colour channel: it is reduced to 8.</source>
        <extracomment>A note on a picture that the person chose, for example a 16-bit PNG.</extracomment>
        <translation>每個色版超過 8 位元：會降為 8 位元。</translation>
    </message>
    <message>
        <source>Its colours are converted to sRGB.</source>
        <extracomment>A note on a picture that the person chose. sRGB is the name of a colour space.</extracomment>
        <translation>色彩會轉換為 sRGB。</translation>
    </message>
    <message>
        <source>It is very large: the result is made at a smaller size.</source>
        <extracomment>A note on a picture that the person chose.</extracomment>
        <translation>圖片非常大：結果會以較小的尺寸製作。</translation>
    </message>
    <message>
        <source>It already has transparent parts: its own edges are used.</source>
        <extracomment>A note on a picture that the person chose.</extracomment>
        <translation>圖片已有透明部分：會使用其本身的邊緣。</translation>
    </message>
    <message>
        <source>It is small: fine details may be missing in the result.</source>
        <extracomment>A note on a picture that the person chose.</extracomment>
        <translation>圖片較小：結果可能會缺少細節。</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says about a picture on the home page: its name and what it belongs to.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>PillRow</name>
    <message>
        <source>Categories before</source>
        <extracomment>Scrolls a row of categories back.</extracomment>
        <translation>前面的類別</translation>
    </message>
    <message>
        <source>More categories</source>
        <extracomment>Scrolls a row of categories on.</extracomment>
        <translation>更多類別</translation>
    </message>
</context>
<context>
    <name>PlaceChip</name>
    <message>
        <source>Runs on this computer</source>
        <extracomment>A style or a tool needs no network and no account.</extracomment>
        <translation>在這部電腦上執行</translation>
    </message>
    <message>
        <source>Needs an online service</source>
        <extracomment>A style or a tool is made by an online service.</extracomment>
        <translation>需要線上服務</translation>
    </message>
</context>
<context>
    <name>PlacesMenu</name>
    <message>
        <source>All results</source>
        <extracomment>Place in the library: the results of all boards and of none.</extracomment>
        <translation>所有作品</translation>
    </message>
    <message>
        <source>New board…</source>
        <extracomment>Button that makes a new collection of results.</extracomment>
        <translation>新增圖版…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>In the menu of a board.</extracomment>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Delete board…</source>
        <extracomment>In the menu of a board: the board goes, its results stay.</extracomment>
        <translation>刪除圖版…</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>Place in the library: what was thrown away and can be brought back.</extracomment>
        <translation>垃圾桶</translation>
    </message>
</context>
<context>
    <name>PlanChangeDialog</name>
    <message>
        <source>Cancel %1?</source>
        <extracomment>Title of a question; %1 is the name of a plan.</extracomment>
        <translation>要取消%1嗎？</translation>
    </message>
    <message>
        <source>Change to %1?</source>
        <extracomment>Title of a question; %1 is the name of a plan.</extracomment>
        <translation>要改為%1嗎？</translation>
    </message>
    <message>
        <source>You keep the plan until %1, and nothing more is charged. Credits that came with it lapse at its end; credits that you bought stay yours.</source>
        <extracomment>What cancelling a plan does; %1 is a date.</extracomment>
        <translation>方案可使用到 %1，不會再扣款。方案附帶的點數會在方案結束時失效；您購買的點數仍歸您所有。</translation>
    </message>
    <message>
        <source>%1 a month. Where the payment company can change the plan itself, it charges the difference now. Otherwise you pay a new order in the next step, and the unused days of %2 are paid back.</source>
        <extracomment>What a change to a higher plan does; %1 is its price, %2 is the name of the present plan.</extracomment>
        <translation>每月 %1。若金流公司能直接變更方案，會立即收取差額；否則您將在下一步支付新訂單，%2未使用天數的費用會退還。</translation>
    </message>
    <message>
        <source>You keep %2 until %3. From then on %1 is charged each month; nothing is charged now.</source>
        <extracomment>What a change to a lower plan does; %1 is its price, %2 the name of the present plan, %3 a date.</extracomment>
        <translation>%2可使用到 %3。之後每月扣款 %1；現在不會扣款。</translation>
    </message>
    <message>
        <source>Cancel the plan</source>
        <extracomment>Button: ends the plan with what is paid for.</extracomment>
        <translation>取消方案</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <extracomment>Button: changes to another plan; %1 is its name.</extracomment>
        <translation>改為%1</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <extracomment>Button: leaves the plan as it is.</extracomment>
        <translation>保留方案</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button: leaves the plan as it is.</extracomment>
        <translation>先不要</translation>
    </message>
</context>
<context>
    <name>PlanTexts</name>
    <message>
        <source>Free</source>
        <extracomment>The price of a plan that costs nothing.</extracomment>
        <translation>免費</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>In the table of the plans: as many runs a day as a person likes.</extracomment>
        <translation>無限制</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) a month</source>
        <extracomment>What a plan includes; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>每月 %n 點</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1p, %2 frames a second</source>
        <extracomment>What a plan includes: %1 is a number of lines such as 1080, %2 is a number of frames a second.</extracomment>
        <translation>最高 %1p，每秒 %2 格</translation>
    </message>
    <message>
        <source>Results carry a watermark</source>
        <extracomment>What a plan includes.</extracomment>
        <translation>作品帶有浮水印</translation>
    </message>
    <message>
        <source>No watermark</source>
        <extracomment>What a plan includes.</extracomment>
        <translation>無浮水印</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>Which plan a package of credits is for; %1 is the name of a plan.</extracomment>
        <translation>僅限%1</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <extracomment>Which plans a package of credits is for; %1 is the name of the lowest.</extracomment>
        <translation>%1以上</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>How much is in a package; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>%n 點</numerusform>
        </translation>
    </message>
    <message>
        <source>Price a month</source>
        <extracomment>Row of the table of the plans: what they cost a month.</extracomment>
        <translation>每月價格</translation>
    </message>
    <message>
        <source>Credits a month</source>
        <extracomment>Row of the table of the plans.</extracomment>
        <translation>每月點數</translation>
    </message>
    <message>
        <source>Largest resolution</source>
        <extracomment>Row of the table of the plans: how large pictures and clips may be.</extracomment>
        <translation>最高解析度</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <extracomment>Row of the table of the plans.</extracomment>
        <translation>每秒影格數</translation>
    </message>
    <message>
        <source>Without watermark</source>
        <extracomment>Row of the table of the plans.</extracomment>
        <translation>無浮水印</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>Row of the table of the plans: results may be saved.</extracomment>
        <translation>下載</translation>
    </message>
    <message>
        <source>Runs a day with a provider</source>
        <extracomment>Row of the table of the plans: how often a day a provider may be called.</extracomment>
        <translation>每日供應商執行次數</translation>
    </message>
    <message>
        <source>of these, %1</source>
        <extracomment>Row of the table of the plans: how often a day a tool may call a provider; %1 is the tool.</extracomment>
        <translation>其中：%1</translation>
    </message>
    <message>
        <source>Runs at the same time</source>
        <extracomment>Row of the table of the plans: how many runs may be under way together.</extracomment>
        <translation>同時執行數</translation>
    </message>
</context>
<context>
    <name>PlansHead</name>
    <message>
        <source>Plans and credits</source>
        <extracomment>Heading of the page with the plans.</extracomment>
        <translation>方案與點數</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>What a screen reader calls the choice of the currency in which prices are shown.</extracomment>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>NT$</source>
        <extracomment>New Taiwan dollars, as prices show them.</extracomment>
        <translation>NT$</translation>
    </message>
    <message>
        <source>US$</source>
        <extracomment>Dollars of the USA, as prices show them.</extracomment>
        <translation>US$</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Plans and credits</source>
        <extracomment>What a screen reader calls the page with the plans.</extracomment>
        <translation>方案與點數</translation>
    </message>
    <message>
        <source>Credit packages</source>
        <extracomment>Heading above the packages of credits.</extracomment>
        <translation>點數包</translation>
    </message>
    <message>
        <source>For more credits than the plan brings each month. Bought credits never lapse, also when a plan ends; credits that come with a plan lapse at the end of its month.</source>
        <extracomment>Explains the packages of credits.</extracomment>
        <translation>方案每月的點數不夠時可加購。購買的點數永不失效，方案結束後也一樣；方案附帶的點數會在該方案月份結束時失效。</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <extracomment>Screen reader name of the buttons that play a clip</extracomment>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button that stops playing a clip</extracomment>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>Button that plays a clip</extracomment>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play again and again</source>
        <extracomment>Switch: the clip begins again when it has ended</extracomment>
        <translation>循環播放</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>The time of the playhead of a clip, and how long the clip is</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show with the watermark</source>
        <extracomment>Switch: the watermark is drawn over a clip while it is played; the file stays as it is</extracomment>
        <translation>顯示浮水印</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>In the place of the time of a clip that is being opened. Short.</extracomment>
        <translation>開啟中…</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Play or pause</source>
        <extracomment>Begins or stops playing a clip</extracomment>
        <translation>播放或暫停</translation>
    </message>
    <message>
        <source>Play, then faster</source>
        <extracomment>Plays a clip; pressed again, faster</extracomment>
        <translation>播放，再按則加快</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Stops playing a clip</extracomment>
        <translation>暫停</translation>
    </message>
    <message>
        <source>One second back</source>
        <extracomment>Moves the playhead of a clip back by one second</extracomment>
        <translation>倒退一秒</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <extracomment>Shows the previous frame of a clip</extracomment>
        <translation>上一個影格</translation>
    </message>
    <message>
        <source>Next frame</source>
        <extracomment>Shows the next frame of a clip</extracomment>
        <translation>下一個影格</translation>
    </message>
    <message>
        <source>One second forward</source>
        <extracomment>Moves the playhead of a clip on by one second</extracomment>
        <translation>前進一秒</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <extracomment>Moves the playhead of a clip to its beginning</extracomment>
        <translation>跳到開頭</translation>
    </message>
    <message>
        <source>To the end</source>
        <extracomment>Moves the playhead of a clip to its end</extracomment>
        <translation>跳到結尾</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <extracomment>Switches the sound of a clip off or on</extracomment>
        <translation>關閉或開啟聲音</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Name of the space bar on a keyboard</extracomment>
        <translation>空白鍵</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Name of the key that leads to the beginning</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Name of the key that leads to the end</extracomment>
        <translation>End</translation>
    </message>
    <message>
        <source>Shift+%1</source>
        <extracomment>A key that is pressed together with the shift key</extracomment>
        <translation>Shift+%1</translation>
    </message>
</context>
<context>
    <name>PlayerScrubber</name>
    <message>
        <source>Position in the clip</source>
        <extracomment>Screen reader name of the line on which the playhead of a clip is moved</extracomment>
        <translation>影片中的位置</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Screen reader value of that line: the time of the playhead and how long the clip is</extracomment>
        <translation>%1／%2</translation>
    </message>
</context>
<context>
    <name>PopularRow</name>
    <message>
        <source>Popular this week</source>
        <extracomment>Heading on the home page above the examples that were looked at most during the last seven days.</extracomment>
        <translation>本週熱門</translation>
    </message>
    <message>
        <source>The examples could not be loaded</source>
        <extracomment>Instead of a row of examples that could not be read.</extracomment>
        <translation>無法載入範例</translation>
    </message>
    <message>
        <source>See all</source>
        <extracomment>Button beside a heading of the home page; opens the gallery.</extracomment>
        <translation>查看全部</translation>
    </message>
</context>
<context>
    <name>PopularStylesCard</name>
    <message>
        <source>Popular styles this week</source>
        <extracomment>Heading above the styles whose examples are looked at most.</extracomment>
        <translation>本週熱門風格</translation>
    </message>
    <message>
        <source>Unlock all styles</source>
        <extracomment>Button beside the popular styles: leads to the page with the plans.</extracomment>
        <translation>解鎖所有風格</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: looks for the popular styles once more after it failed.</extracomment>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>On this computer</source>
        <extracomment>The price line of a run: where it is made</extracomment>
        <translation>在這部電腦上</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>The price line of a run: it costs nothing</extracomment>
        <translation>免費</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <extracomment>Heading above what is collected and how to delete everything.</extracomment>
        <translation>隱私權</translation>
    </message>
    <message>
        <source>Usage data</source>
        <extracomment>Name of a line of the settings: whether the program reports how it is used.</extracomment>
        <translation>使用資料</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <extracomment>Name of a line of the settings.</extracomment>
        <translation>刪除所有資料</translation>
    </message>
    <message>
        <source>Removes your library with every result, pictures you brought in, boards and favourites, your settings and shortcuts, and the log. Files you exported stay where they are.</source>
        <extracomment>What “Delete everything” removes.</extracomment>
        <translation>移除您的作品庫及所有作品、您匯入的圖片、圖版與最愛、您的設定與快速鍵，以及記錄檔。您已匯出的檔案會留在原處。</translation>
    </message>
    <message>
        <source>Everything goes at the next start.</source>
        <extracomment>Everything was ordered to be deleted.</extracomment>
        <translation>所有資料將於下次啟動時刪除。</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <extracomment>Button that deletes everything the studio keeps, after asking.</extracomment>
        <translation>刪除所有資料…</translation>
    </message>
    <message>
        <source>Delete and start anew now</source>
        <extracomment>Button: everything was ordered to be deleted; the studio starts anew and does it.</extracomment>
        <translation>立即刪除並重新開始</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <extracomment>Button: takes back the order to delete everything.</extracomment>
        <translation>保留所有資料</translation>
    </message>
    <message>
        <source>None is collected. Your pictures, results and settings stay in the data folder on this computer. Only what you order from a provider, with a key of your own, is sent to that provider.</source>
        <extracomment>The program reports nothing about its use.</extracomment>
        <translation>不收集任何資料。您的照片、成果和設定都留在這台電腦的資料夾中。只有您用自己的金鑰向供應商訂製的內容，才會傳送給該供應商。</translation>
    </message>
</context>
<context>
    <name>ProbeTable</name>
    <message>
        <source>File</source>
        <extracomment>Printed by `vidgo probe`: what kind of file it is, such as &quot;mp4 (video/mp4)&quot;</extracomment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Printed by `vidgo probe`: how large the file is</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Printed by `vidgo probe`: what the studio can do with the file</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Transparency</source>
        <extracomment>Printed by `vidgo probe`: a picture or clip has transparent parts</extracomment>
        <translation>透明度</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Printed by `vidgo probe`: something is there</extracomment>
        <translation>有</translation>
    </message>
    <message>
        <source>plays, is watermarked and exported</source>
        <extracomment>Printed by `vidgo probe`: what the studio can do with a clip</extracomment>
        <translation>可播放、加浮水印與匯出</translation>
    </message>
    <message>
        <source>sound only, serves as music</source>
        <extracomment>Printed by `vidgo probe`: what the studio can do with a file that has sound and no picture</extracomment>
        <translation>只有聲音，可作為音樂</translation>
    </message>
    <message>
        <source>a single frame, treated as a picture</source>
        <extracomment>Printed by `vidgo probe`: what the studio can do with a clip of a single frame</extracomment>
        <translation>單一影格，視為圖片處理</translation>
    </message>
    <message>
        <source>none, a decoder is missing on this computer</source>
        <extracomment>Printed by `vidgo probe`: this computer has no decoder for the clip</extracomment>
        <translation>無，這部電腦缺少解碼器</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Printed by `vidgo probe`: the moving picture of a clip</extracomment>
        <translation>畫面</translation>
    </message>
    <message>
        <source>Stored as</source>
        <extracomment>Printed by `vidgo probe`: the size in which a picture lies in the file</extracomment>
        <translation>儲存尺寸</translation>
    </message>
    <message>
        <source>Turned by</source>
        <extracomment>Printed by `vidgo probe`: by how much players turn the picture</extracomment>
        <translation>旋轉</translation>
    </message>
    <message>
        <source>%1 a second, constant</source>
        <extracomment>Printed by `vidgo probe`: frames come evenly. %1 is a number of frames a second.</extracomment>
        <translation>每秒 %1 格，固定</translation>
    </message>
    <message>
        <source>%1 a second in the mean, variable</source>
        <extracomment>Printed by `vidgo probe`: frames do not come evenly. %1 is a number of frames a second.</extracomment>
        <translation>平均每秒 %1 格，不固定</translation>
    </message>
    <message>
        <source>Frames</source>
        <extracomment>Printed by `vidgo probe`: how many frames a second a clip has</extracomment>
        <translation>影格</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <extracomment>Printed by `vidgo probe`: frames of a clip are made of two fields</extracomment>
        <translation>交錯掃描</translation>
    </message>
    <message>
        <source>full range</source>
        <extracomment>Printed by `vidgo probe`: levels of a picture go from 0 to 255</extracomment>
        <translation>完整範圍</translation>
    </message>
    <message>
        <source>limited range</source>
        <extracomment>Printed by `vidgo probe`: levels of a picture go from 16 to 235</extracomment>
        <translation>有限範圍</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <extracomment>Printed by `vidgo probe`: how many bits each channel of a pixel has</extracomment>
        <translation>
            <numerusform>%n 位元</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>Printed by `vidgo probe`: the kind of the pixels and their colours</extracomment>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Printed by `vidgo probe`: the sound of a clip</extracomment>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <extracomment>Printed by `vidgo probe`: how many sounds a clip has, such as languages</extracomment>
        <translation>音軌</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>Printed by `vidgo probe`: a track of captions</extracomment>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Chapter</source>
        <extracomment>Printed by `vidgo probe`: a part of a clip with a title</extracomment>
        <translation>章節</translation>
    </message>
    <message>
        <source>Picture size</source>
        <extracomment>Printed by `vidgo probe`: the width and height of a picture</extracomment>
        <translation>圖片尺寸</translation>
    </message>
    <message>
        <source>Camera orientation</source>
        <extracomment>Printed by `vidgo probe`: how the camera was held, a number from 1 to 8</extracomment>
        <translation>相機方向</translation>
    </message>
    <message>
        <source>colour profile of its own</source>
        <extracomment>Printed by `vidgo probe`: a picture says which colours it means, and they are not the usual ones</extracomment>
        <translation>專屬的色彩描述檔</translation>
    </message>
    <message>
        <source>Animated</source>
        <extracomment>Printed by `vidgo probe`: a picture that moves</extracomment>
        <translation>動畫</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Printed by `vidgo probe`: how long a clip is</extracomment>
        <translation>長度</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Profile: visitor</source>
        <extracomment>Button that opens the profile page; the person looks around without an account.</extracomment>
        <translation>個人檔案：訪客</translation>
    </message>
    <message>
        <source>Profile: own computer</source>
        <extracomment>Button that opens the profile page; the studio works without limits on this computer.</extracomment>
        <translation>個人檔案：自己的電腦</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>Button that opens the profile page; %1 is the name or the address of who is signed in.</extracomment>
        <translation>個人檔案：%1</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <extracomment>Heading of the page that shows how the studio is used.</extracomment>
        <translation>個人檔案</translation>
    </message>
    <message>
        <source>Orders and credits</source>
        <extracomment>Button: leads to the page with orders, receipts and the history of credits.</extracomment>
        <translation>訂單與點數</translation>
    </message>
</context>
<context>
    <name>ProviderRow</name>
    <message>
        <source>Balance: %1</source>
        <extracomment>What is left on the account at a provider; %1 is a number with its unit</extracomment>
        <translation>餘額：%1</translation>
    </message>
    <message>
        <source>Another key</source>
        <extracomment>In the empty field for the key of a provider, where one is kept</extracomment>
        <translation>另一把金鑰</translation>
    </message>
    <message>
        <source>Key, %1</source>
        <extracomment>In the empty field for the key of a provider; %1 is how such a key begins</extracomment>
        <translation>金鑰，%1</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>In the empty field for the key of a provider</extracomment>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <extracomment>What a screen reader calls the field for the key of a provider; %1 is its name.</extracomment>
        <translation>%1 的金鑰</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <extracomment>Button: the provider is asked whether it takes the key, which is kept then.</extracomment>
        <translation>檢查並儲存</translation>
    </message>
    <message>
        <source>Get a key</source>
        <extracomment>Opens the page of a provider on which people get a key. Short.</extracomment>
        <translation>取得金鑰</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Asks a provider for its balance and whether it can be reached. Short.</extracomment>
        <translation>立即檢查</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>A provider that was left alone after failures is asked again. Short.</extracomment>
        <translation>重新使用</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <extracomment>Removes the key of a provider from the keychain. Short.</extracomment>
        <translation>移除金鑰</translation>
    </message>
</context>
<context>
    <name>ProviderSettings</name>
    <message>
        <source>Providers</source>
        <extracomment>Heading above the companies whose services can be used with keys of one&apos;s own.</extracomment>
        <translation>供應商</translation>
    </message>
    <message>
        <source>With a key of your own, a provider makes what this computer cannot, and charges you directly. Keys are kept in the keychain of your system and are never shown again.</source>
        <extracomment>Explains what keys for providers are for.</extracomment>
        <translation>使用您自己的金鑰，就能由供應商製作這部電腦無法製作的內容，並由供應商直接向您收費。金鑰存放在系統的鑰匙圈中，之後不會再顯示。</translation>
    </message>
</context>
<context>
    <name>ProxySettings</name>
    <message>
        <source>Network</source>
        <extracomment>Heading above the setting for a proxy.</extracomment>
        <translation>網路</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Name of a setting: the computer through which the studio reaches the internet.
----------
What a screen reader calls the choice of a proxy.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Some companies and schools let programs out through a proxy only. It counts for providers, for your VidGo account and for payments; what runs on this computer is never sent through it.</source>
        <extracomment>Explains the setting Proxy.</extracomment>
        <translation>有些公司和學校只允許程式經由 Proxy 對外連線。此設定用於供應商、您的 VidGo 帳號與付款；在這部電腦上執行的內容絕不會經過 Proxy。</translation>
    </message>
    <message>
        <source>The new proxy waits for the next start.</source>
        <extracomment>Another proxy was chosen; it counts from the next start on.</extracomment>
        <translation>新的 Proxy 將於下次啟動時生效。</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>A choice of a proxy: what the operating system says.</extracomment>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>A choice of a proxy.</extracomment>
        <translation>不使用</translation>
    </message>
    <message>
        <source>By its address</source>
        <extracomment>A choice of a proxy: its address is typed below.</extracomment>
        <translation>指定地址</translation>
    </message>
    <message>
        <source>By a script of the network</source>
        <extracomment>A choice of a proxy: a script (proxy auto-config) of the network says which.</extracomment>
        <translation>網路的設定指令碼</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <extracomment>What a screen reader calls the field for the address of a proxy.</extracomment>
        <translation>Proxy 的地址</translation>
    </message>
    <message>
        <source>Type an address that begins with http://, https:// or socks5h://, without a name and a password in it.</source>
        <extracomment>Below the field for the address of a proxy.</extracomment>
        <translation>請輸入以 http://、https:// 或 socks5h:// 開頭的地址，其中不要包含名稱和密碼。</translation>
    </message>
    <message>
        <source>Address of the script</source>
        <extracomment>What a screen reader calls the field for where a proxy script is.</extracomment>
        <translation>指令碼的地址</translation>
    </message>
    <message>
        <source>Type an address that begins with http://, https:// or file://.</source>
        <extracomment>Below the field for where a proxy script is.</extracomment>
        <translation>請輸入以 http://、https:// 或 file:// 開頭的地址。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>Button: the studio ends and starts again.</extracomment>
        <translation>立即重新啟動</translation>
    </message>
    <message>
        <source>Reached without the proxy</source>
        <extracomment>Name of a setting: hosts that are reached without a proxy.
----------
What a screen reader calls the field for hosts that are reached without a proxy.</extracomment>
        <translation>不經由 Proxy 連線</translation>
    </message>
    <message>
        <source>Hosts and domains, with commas between them, such as office.example.com, .lan</source>
        <extracomment>Explains the list of hosts without a proxy. The two names are examples.</extracomment>
        <translation>以逗號分隔的主機與網域，例如 office.example.com, .lan</translation>
    </message>
    <message>
        <source>Sign-in to the proxy</source>
        <extracomment>Name of a setting: name and password that a proxy asks for.</extracomment>
        <translation>登入 Proxy</translation>
    </message>
    <message>
        <source>A password is kept in the keychain of your system.</source>
        <extracomment>Explains the password of a proxy, where one is kept.</extracomment>
        <translation>密碼已存放在系統的鑰匙圈中。</translation>
    </message>
    <message>
        <source>Only if the proxy asks for a name. The password is kept in the keychain of your system.</source>
        <extracomment>Explains name and password of a proxy.</extracomment>
        <translation>僅在 Proxy 要求名稱時填寫。密碼會存放在系統的鑰匙圈中。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>In the empty field for the name with which one signs in to a proxy.</extracomment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Name at the proxy</source>
        <extracomment>What a screen reader calls the field for the name at a proxy.</extracomment>
        <translation>Proxy 的名稱</translation>
    </message>
    <message>
        <source>Another password</source>
        <extracomment>In the empty field for the password of a proxy, where one is kept.</extracomment>
        <translation>其他密碼</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>In the empty field for the password of a proxy.</extracomment>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <extracomment>What a screen reader calls the field for the password of a proxy.</extracomment>
        <translation>Proxy 的密碼</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <extracomment>Button: keeps the password of a proxy in the keychain.</extracomment>
        <translation>儲存密碼</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <extracomment>Button: removes the password of a proxy from the keychain. Short.</extracomment>
        <translation>移除密碼</translation>
    </message>
    <message>
        <source>http://proxy.example.com:3128</source>
        <extracomment>In the empty field for the address of a proxy: an example, which looks the same in every language.</extracomment>
        <translation>http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>http://wpad.example.com/proxy.pac</source>
        <extracomment>In the empty field for where a proxy script is: an example, which looks the same in every language.</extracomment>
        <translation>http://wpad.example.com/proxy.pac</translation>
    </message>
</context>
<context>
    <name>PurchaseCodes</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a promotion code does: %1 is the code, %2 says “NT$20 off” or “20 credits on top”.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove the code %1</source>
        <extracomment>Button: takes a promotion code away; %1 is the code.</extracomment>
        <translation>移除優惠碼 %1</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <extracomment>Field for a code such as SPRING20 that makes an order cheaper; may stay empty.</extracomment>
        <translation>優惠碼</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Button: tries the promotion code that was typed.</extracomment>
        <translation>套用</translation>
    </message>
</context>
<context>
    <name>PurchaseDialog</name>
    <message>
        <source>Your order</source>
        <extracomment>Title of the dialog in which a plan or credits are ordered.</extracomment>
        <translation>您的訂單</translation>
    </message>
    <message>
        <source>Nothing is charged yet: you choose how to pay in the next step.</source>
        <extracomment>Below the title of the dialog in which something is ordered.</extracomment>
        <translation>目前不會扣款：下一步再選擇付款方式。</translation>
    </message>
    <message>
        <source>%1 is charged each month until you cancel, which you can at any time. What is paid for stays yours until its month is over.</source>
        <extracomment>Below the price of a plan that is about to be ordered; %1 is an amount of money.</extracomment>
        <translation>每月扣款 %1，直到您取消為止；您可隨時取消。已付款的月份結束前，您都可以繼續使用。</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks for the price of an order, or the ways to pay it, once more.</extracomment>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>PurchaseFoot</name>
    <message>
        <source>Order</source>
        <extracomment>Button: makes an order whose price is not known yet.</extracomment>
        <translation>訂購</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <extracomment>Button: makes an order; nothing is paid yet. %1 is an amount of money.</extracomment>
        <translation>訂購（%1）</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <extracomment>Button: opens the window of the payment company. %1 is an amount of money.</extracomment>
        <translation>支付 %1</translation>
    </message>
    <message>
        <source>Pay again</source>
        <extracomment>Button: leads back to the ways to pay an order.</extracomment>
        <translation>重新付款</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the dialog of a purchase before anything was ordered.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog of a purchase; the order is kept.</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Pay in the browser</source>
        <extracomment>Button: opens the page of the payment company in the browser of the system.</extracomment>
        <translation>在瀏覽器付款</translation>
    </message>
    <message>
        <source>Pay in another way</source>
        <extracomment>Button: leads back to the ways to pay an order.</extracomment>
        <translation>改用其他付款方式</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Button: asks whether the payment of an order is in.</extracomment>
        <translation>立即查詢</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <extracomment>Button: gives up an order that is not paid.</extracomment>
        <translation>取消訂單</translation>
    </message>
</context>
<context>
    <name>PurchaseLines</name>
    <message>
        <source>Price</source>
        <extracomment>What a screen reader calls the lines of a price.</extracomment>
        <translation>價格</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>Before the sum that is paid for an order.</extracomment>
        <translation>應付金額</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Before the sum that was paid for an order.</extracomment>
        <translation>已付款</translation>
    </message>
</context>
<context>
    <name>PurchaseWays</name>
    <message>
        <source>Ways to pay</source>
        <extracomment>What a screen reader calls the ways to pay.</extracomment>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>This order can&apos;t be paid at the moment. It is kept; nothing was charged.</source>
        <extracomment>In the place of the ways to pay, when there is none.</extracomment>
        <translation>這筆訂單目前無法付款。訂單會保留；沒有扣款。</translation>
    </message>
</context>
<context>
    <name>PurchaseWords</name>
    <message>
        <source>Looking for your payment</source>
        <extracomment>Heading in the dialog of a purchase, after the window for paying was closed.</extracomment>
        <translation>正在查詢您的付款</translation>
    </message>
    <message>
        <source>If you paid, this can take a minute. If you did not, nothing was charged: your order is kept, and you can pay it here or later under Orders and credits.</source>
        <extracomment>The order is asked again and again after the window for paying was closed.</extracomment>
        <translation>若您已付款，可能需要一分鐘左右。若尚未付款，則沒有扣款：訂單會保留，您可以在這裡付款，或稍後到「訂單與點數」付款。</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <extracomment>Heading in the dialog of a purchase: a code for the store or an account to transfer to was given out.</extracomment>
        <translation>等待您付款</translation>
    </message>
    <message>
        <source>Follow the instructions that you were given. The credits come by themselves when it is paid. The order is kept until %1; you can close this.</source>
        <extracomment>How a payment goes on that is made at a store or by transfer; %1 is a date and a time.</extracomment>
        <translation>請依照您取得的說明付款。付款後點數會自動入帳。訂單保留至 %1；您可以關閉此視窗。</translation>
    </message>
    <message>
        <source>Thank you. Your plan is active and its credits can be used now.</source>
        <extracomment>What a purchase brought: the plan is there.</extracomment>
        <translation>謝謝您。方案已生效，現在就能使用其中的點數。</translation>
    </message>
    <message numerus="yes">
        <source>Thank you. %n credit(s) can be used now. They never lapse.</source>
        <extracomment>What a purchase brought; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>謝謝您。現在就能使用這 %n 點，且永不失效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came with your code.</source>
        <extracomment>What codes brought on top of a purchase; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>您的優惠碼另外加贈 %n 點。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your plan is here</source>
        <extracomment>Heading in the dialog of a purchase: a plan was paid for.</extracomment>
        <translation>您的方案已生效</translation>
    </message>
    <message>
        <source>Your credits are here</source>
        <extracomment>Heading in the dialog of a purchase: credits were paid for.</extracomment>
        <translation>您的點數已入帳</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <extracomment>Heading in the dialog of a purchase.</extracomment>
        <translation>訂單已取消</translation>
    </message>
    <message>
        <source>Nothing was charged. If you paid in the same moment all the same, the payment counts and the credits come.</source>
        <extracomment>The order was cancelled.</extracomment>
        <translation>沒有扣款。若您在同一時刻仍完成了付款，付款依然有效，點數也會入帳。</translation>
    </message>
    <message>
        <source>Order expired</source>
        <extracomment>Heading in the dialog of a purchase: it was not paid in time.</extracomment>
        <translation>訂單已逾期</translation>
    </message>
    <message>
        <source>No payment came in time, and nothing was charged. If you paid all the same, the payment counts and the credits come.</source>
        <extracomment>The order was not paid in time.</extracomment>
        <translation>期限內未收到付款，沒有扣款。若您仍完成了付款，付款依然有效，點數也會入帳。</translation>
    </message>
    <message>
        <source>This order was paid back</source>
        <extracomment>Heading in the dialog of a purchase: the money went back, or is about to.</extracomment>
        <translation>這筆訂單已退款</translation>
    </message>
    <message>
        <source>Its credits were taken back with it. You find the receipt under Orders and credits.</source>
        <extracomment>The money of an order went back, or is about to.</extracomment>
        <translation>訂單的點數已一併收回。您可以在「訂單與點數」中找到收據。</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <extracomment>Heading in the dialog of a purchase.</extracomment>
        <translation>您想如何付款？</translation>
    </message>
    <message>
        <source>The payment itself is made in a window of the payment company. VidGo never sees your card.</source>
        <extracomment>Above the ways to pay.</extracomment>
        <translation>付款會在金流公司的視窗中進行。VidGo 不會看到您的卡片資料。</translation>
    </message>
    <message>
        <source>Pay in the window that opened</source>
        <extracomment>Heading in the dialog of a purchase: another window is open.</extracomment>
        <translation>請在開啟的視窗中付款</translation>
    </message>
    <message>
        <source>When you are done, come back here. Your order is kept, whatever happens to the window.</source>
        <extracomment>The window for paying is open. Closing this dialog does not stop it.</extracomment>
        <translation>完成後請回到這裡。無論該視窗發生什麼狀況，您的訂單都會保留。</translation>
    </message>
    <message>
        <source>Your payment is being checked</source>
        <extracomment>Heading in the dialog of a purchase: another sum came in than was asked for.</extracomment>
        <translation>正在核對您的付款</translation>
    </message>
    <message>
        <source>What came in is not what the order asked for. A person looks at it; you get what you paid for, or your money back.</source>
        <extracomment>Another sum came in than was asked for.</extracomment>
        <translation>入帳金額與訂單金額不符，將由專人核對；您會得到所付款的項目，或獲得退款。</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Heading in the dialog of a purchase: the money is in.</extracomment>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Your payment is in. The credits arrive in a moment.</source>
        <extracomment>The money is in, the credits are not there yet.</extracomment>
        <translation>已收到您的付款。點數稍後就會入帳。</translation>
    </message>
    <message>
        <source>If you have paid, nothing is lost: the order is kept and is asked again by itself.</source>
        <extracomment>Below an error while an order is asked whether it was paid.</extracomment>
        <translation>若您已付款，不會有任何損失：訂單會保留，並會自動重新查詢。</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <extracomment>Below an error before anything was paid.</extracomment>
        <translation>沒有扣款。</translation>
    </message>
    <message>
        <source>The payment window is gone</source>
        <extracomment>Heading in the dialog of a purchase.</extracomment>
        <translation>付款視窗已消失</translation>
    </message>
    <message>
        <source>Your order is kept. If you paid already, it shows here in a moment. If not, pay again, here or in your browser.</source>
        <extracomment>The window for paying did not come, or crashed; there are buttons below to pay again and for the system&apos;s browser.</extracomment>
        <translation>您的訂單已保留。若您已付款，稍後會顯示在這裡；若尚未付款，請在這裡或瀏覽器中重新付款。</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message>
        <source>Rating</source>
        <extracomment>What a screen reader calls the five stars of a result.</extracomment>
        <translation>評分</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>What a screen reader says about the stars of a result: how many there are.</extracomment>
        <translation>
            <numerusform>%n 顆星</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptList</name>
    <message>
        <source>PDF (%1)</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>No receipts yet</source>
        <extracomment>In the place of the list of receipts.</extracomment>
        <translation>尚無收據</translation>
    </message>
    <message>
        <source>You get one for each payment, and a credit note for money that went back.</source>
        <extracomment>In the place of the list of receipts.</extracomment>
        <translation>每筆付款都會有一張收據；退款則會有退款通知單。</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>What a screen reader calls the list of receipts.</extracomment>
        <translation>收據</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>%1 %2, %3, %4</source>
        <extracomment>What a screen reader says of a receipt: %1 its kind, %2 its number, %3 a date, %4 an amount of money.</extracomment>
        <translation>%1 %2，%3，%4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the number of a receipt: %1 says whether it is a receipt or a credit note, %2 is a date.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Button: saves the PDF of a receipt.</extracomment>
        <translation>儲存 PDF</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Your latest results</source>
        <extracomment>Heading on the home page above the newest results of the person&apos;s own.</extracomment>
        <translation>您的最新作品</translation>
    </message>
    <message>
        <source>Your results could not be loaded</source>
        <extracomment>Instead of a row of the person&apos;s results that could not be read.</extracomment>
        <translation>無法載入您的作品</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>Money back</source>
        <extracomment>Title of the dialog in which somebody asks for their money back.</extracomment>
        <translation>退款</translation>
    </message>
    <message>
        <source>Looking whether this is possible…</source>
        <extracomment>While it is asked whether the money for an order can go back.</extracomment>
        <translation>正在查詢是否可以退款…</translation>
    </message>
    <message>
        <source>%1 goes back the way it came. The credits of this order are taken back at once; they must not have been used.</source>
        <extracomment>What getting the money for an order back means; %1 is an amount of money.</extracomment>
        <translation>%1 將循原付款方式退回。這筆訂單的點數會立即收回，且必須尚未使用。</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <extracomment>Field: why somebody wants their money back; may stay empty.</extracomment>
        <translation>原因（選填）</translation>
    </message>
    <message>
        <source>Asking again is safe: it counts once.</source>
        <extracomment>About the money, when asking for it back failed on the way.</extracomment>
        <translation>可以放心再次申請：只會計算一次。</translation>
    </message>
    <message>
        <source>Get the money back</source>
        <extracomment>Button: asks for the money of an order back.</extracomment>
        <translation>申請退款</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks again whether the money for an order can go back.</extracomment>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <extracomment>Button: closes the dialog; the order stays as it is.</extracomment>
        <translation>保留訂單</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog.</extracomment>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>RegisterStep</name>
    <message>
        <source>Create the account</source>
        <extracomment>Button that creates a VidGo account.</extracomment>
        <translation>建立帳號</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>Field for the e-mail address of a new account.</extracomment>
        <translation>電子郵件地址</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field for the password of a new account.</extracomment>
        <translation>密碼</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), and none of those that many people use. A few words in a row are good.</source>
        <extracomment>The rule for passwords, below the field.</extracomment>
        <translation>
            <numerusform>至少 %n 個字元，且不可使用常見的密碼。將幾個詞連在一起是不錯的選擇。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name (if you like)</source>
        <extracomment>Field for the name of the person; it may stay empty.</extracomment>
        <translation>姓名（選填）</translation>
    </message>
    <message>
        <source>I have an account</source>
        <extracomment>Button: leads back to signing in.</extracomment>
        <translation>我已有帳號</translation>
    </message>
</context>
<context>
    <name>ResetStep</name>
    <message>
        <source>Send the mail</source>
        <extracomment>Button: sends a mail with a link for a new password.</extracomment>
        <translation>寄送郵件</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>Field for the e-mail address of the account.</extracomment>
        <translation>電子郵件地址</translation>
    </message>
    <message>
        <source>I have the link</source>
        <extracomment>Button: leads to the place where the link of the mail is pasted.</extracomment>
        <translation>我已有連結</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <extracomment>Button: leads back to signing in.</extracomment>
        <translation>返回登入</translation>
    </message>
</context>
<context>
    <name>ResultButtons</name>
    <message>
        <source>Export…</source>
        <extracomment>Saves the result as a file</extracomment>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Go to library</source>
        <extracomment>Shows the result in the library</extracomment>
        <translation>到作品庫</translation>
    </message>
</context>
<context>
    <name>ResultMenu</name>
    <message>
        <source>Open</source>
        <extracomment>In the menu of a result: shows it large.</extracomment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>In the menu of a result: writes it to a file.</extracomment>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>In the menu of a result: puts its file on the clipboard.</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>New board with this…</source>
        <extracomment>In the menu of a result: makes a new board with it.</extracomment>
        <translation>以此作品新增圖版…</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>In the menu of a result: brings it back from the trash.</extracomment>
        <translation>還原</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <extracomment>In the menu of a result: puts it into the trash.</extracomment>
        <translation>移到垃圾桶</translation>
    </message>
</context>
<context>
    <name>ResultTile</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What a screen reader says about a result: the name of its file, the tool that made it, and when.</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>What a screen reader says about the stars of a result: how many there are.</extracomment>
        <translation>
            <numerusform>%n 顆星</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunFailure</name>
    <message>
        <source>Try with another provider</source>
        <extracomment>Button after a run failed: begins it anew with another provider than the one that failed</extracomment>
        <translation>改用其他供應商再試</translation>
    </message>
    <message>
        <source>A mistake? On your own computer you decide: %1</source>
        <extracomment>After the rules of use forbade a run, on the person&apos;s own computer. %1 is a command to be typed; it is not translated.</extracomment>
        <translation>是誤判嗎？在您自己的電腦上由您決定：%1</translation>
    </message>
</context>
<context>
    <name>RunPlace</name>
    <message>
        <source>This computer</source>
        <extracomment>The choice who makes a picture: the person&apos;s computer</extracomment>
        <translation>這部電腦</translation>
    </message>
    <message>
        <source>Online, automatic</source>
        <extracomment>The choice who makes a picture: whichever provider serves best</extracomment>
        <translation>線上，自動選擇</translation>
    </message>
    <message>
        <source>%1 – no key</source>
        <extracomment>A provider in a list of choices; there is no key for it yet. %1 is its name. Short.</extracomment>
        <translation>%1 – 無金鑰</translation>
    </message>
    <message>
        <source>%1 – not now</source>
        <extracomment>A provider in a list of choices that cannot be asked at the moment. %1 is its name. Short.</extracomment>
        <translation>%1 – 目前無法使用</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>The choice who makes a picture or a clip: this computer or a provider. Short.</extracomment>
        <translation>製作引擎</translation>
    </message>
    <message>
        <source>Your picture and your words are sent to the provider.</source>
        <extracomment>Below the choice who makes a picture, where it is a provider</extracomment>
        <translation>您的圖片與文字會傳送給供應商。</translation>
    </message>
    <message>
        <source>It needs a key of yours that this provider takes.</source>
        <extracomment>Below the choice who makes a picture, where nobody of the chosen can be asked</extracomment>
        <translation>需要這個供應商接受的您自己的金鑰。</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>Leads to the settings, to the keys for providers. Short.</extracomment>
        <translation>新增金鑰</translation>
    </message>
    <message>
        <source>VidGo, with credits</source>
        <extracomment>The choice who makes a picture: a VidGo server, for the credits of the person&apos;s account there</extracomment>
        <translation>VidGo，使用點數</translation>
    </message>
    <message>
        <source>Your picture and your words are sent to VidGo. If nothing comes of it, the credits go back.</source>
        <extracomment>Below the choice who makes a picture, where it is a VidGo server</extracomment>
        <translation>您的圖片與文字會傳送到 VidGo。若未能製作，點數會退還。</translation>
    </message>
    <message>
        <source>The VidGo server cannot be reached at the moment.</source>
        <extracomment>Below the choice who makes a picture, where it is a VidGo server that does not answer</extracomment>
        <translation>目前無法連線到 VidGo 伺服器。</translation>
    </message>
    <message>
        <source>Sign in with your VidGo account first.</source>
        <extracomment>Below the choice who makes a picture, where it is a VidGo server and nobody is signed in</extracomment>
        <translation>請先登入您的 VidGo 帳號。</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stops the run; nothing is kept</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Paused in the list of jobs</source>
        <extracomment>In the place of the progress of a run that the person paused in the list of jobs</extracomment>
        <translation>已在工作清單中暫停</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <extracomment>In the place of the progress of a run while other jobs are before it</extracomment>
        <translation>等候處理…</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Remove the background</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>去除背景</translation>
    </message>
    <message>
        <source>Place on the scene</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>放入情境</translation>
    </message>
    <message>
        <source>Apply the style</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>套用風格</translation>
    </message>
    <message>
        <source>Enhance the picture</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>提升畫質</translation>
    </message>
    <message>
        <source>Remove again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>重新去背</translation>
    </message>
    <message>
        <source>Place again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>重新放入</translation>
    </message>
    <message>
        <source>Apply again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>重新套用</translation>
    </message>
    <message>
        <source>Enhance again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>重新提升</translation>
    </message>
    <message>
        <source>Removing the background…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>正在去除背景…</translation>
    </message>
    <message>
        <source>Placing the product…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>正在放入商品…</translation>
    </message>
    <message>
        <source>Applying the style…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>正在套用風格…</translation>
    </message>
    <message>
        <source>Enhancing the picture…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>正在提升畫質…</translation>
    </message>
    <message>
        <source>Busy backgrounds, hair and glass are hard for the built-in engine: correct them with strokes afterwards, or set a matting model of your own in Settings.</source>
        <extracomment>What the built-in background removal is not good at, and what helps</extracomment>
        <translation>內建引擎較不擅長雜亂的背景、頭髮和玻璃：請在之後用筆畫修正，或在「設定」中指定您自己的去背模型。</translation>
    </message>
    <message>
        <source>Try it on</source>
        <extracomment>The button that runs the tool: puts a garment on a person</extracomment>
        <translation>試穿</translation>
    </message>
    <message>
        <source>Make the clip</source>
        <extracomment>The button that runs the tool: a presenter speaks a script</extracomment>
        <translation>製作影片</translation>
    </message>
    <message>
        <source>Try on again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>重新試穿</translation>
    </message>
    <message>
        <source>Make it again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>重新製作</translation>
    </message>
    <message>
        <source>Trying it on…</source>
        <extracomment>While the tool runs: a garment is put on a person</extracomment>
        <translation>正在試穿…</translation>
    </message>
    <message>
        <source>Making the clip…</source>
        <extracomment>While the tool runs: a presenter speaks a script</extracomment>
        <translation>正在製作影片…</translation>
    </message>
    <message>
        <source>Redesign the room</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>改造空間</translation>
    </message>
    <message>
        <source>Swap the face</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>換臉</translation>
    </message>
    <message>
        <source>Redesign again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>重新改造</translation>
    </message>
    <message>
        <source>Swap again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>重新換臉</translation>
    </message>
    <message>
        <source>Redesigning the room…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>正在改造空間…</translation>
    </message>
    <message>
        <source>Swapping the face…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>正在換臉…</translation>
    </message>
</context>
<context>
    <name>SandboxChip</name>
    <message>
        <source>Sandbox</source>
        <extracomment>In the top bar of a studio in which nothing is real.</extracomment>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Stand-ins on this computer are asked in the place of providers. No money moves, nothing leaves this computer.</source>
        <extracomment>Explains “Sandbox”.</extracomment>
        <translation>由這部電腦上的模擬服務代替供應商回應。不會有金錢往來，也不會有任何內容離開這部電腦。</translation>
    </message>
</context>
<context>
    <name>SandboxInvitation</name>
    <message>
        <source>Try everything in the sandbox</source>
        <extracomment>Heading of an offer on the home page, for people who have made nothing yet.</extracomment>
        <translation>在沙盒中試用所有功能</translation>
    </message>
    <message>
        <source>An account, plans, credits and providers, all played on this computer: nothing is charged, and nothing leaves it. It opens in a window of its own.</source>
        <extracomment>What the sandbox is: everything in it is played by stand-ins on this computer.</extracomment>
        <translation>帳號、方案、點數和供應商全都在這部電腦上模擬：不會扣款，也不會傳出任何資料。會在獨立的視窗中開啟。</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <extracomment>Button: opens a second studio in which nothing is real.</extracomment>
        <translation>開啟沙盒</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>After a file was written; %1 is its name.</extracomment>
        <translation>已儲存為 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the file that was just written.</extracomment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: takes a message away.</extracomment>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>SceneGrip</name>
    <message>
        <source>Place of the product</source>
        <extracomment>The ring by which a product is moved on its scene, for screen readers</extracomment>
        <translation>商品的位置</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift further. Plus and minus change its size.</source>
        <extracomment>How to move a product with the keyboard, for screen readers</extracomment>
        <translation>方向鍵可移動，加按 Shift 鍵移動較遠。加號與減號可變更大小。</translation>
    </message>
</context>
<context>
    <name>SceneKnobs</name>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Drag the ring on the preview, or use its arrow keys, to move the product.</source>
        <extracomment>How a product is moved on its scene</extracomment>
        <translation>拖曳預覽上的圓環，或使用方向鍵來移動商品。</translation>
    </message>
    <message>
        <source>Back to the scene&apos;s place</source>
        <extracomment>Puts the product back to the place that the scene has for it</extracomment>
        <translation>恢復情境的預設位置</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>How large a product is on its scene</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Light from</source>
        <extracomment>From which side the light falls on a product</extracomment>
        <translation>光線來自</translation>
    </message>
    <message>
        <source>the front</source>
        <extracomment>The light comes from where the camera is</extracomment>
        <translation>正面</translation>
    </message>
    <message>
        <source>the left</source>
        <extracomment>The side from which light comes</extracomment>
        <translation>左側</translation>
    </message>
    <message>
        <source>the right</source>
        <extracomment>The side from which light comes</extracomment>
        <translation>右側</translation>
    </message>
    <message>
        <source>Shadow</source>
        <extracomment>How dark the shadow of a product is</extracomment>
        <translation>陰影</translation>
    </message>
    <message>
        <source>Reflection</source>
        <extracomment>How much the ground mirrors a product</extracomment>
        <translation>倒影</translation>
    </message>
    <message>
        <source>Colour match</source>
        <extracomment>How much the colours of a product follow those of its scene</extracomment>
        <translation>色彩融合</translation>
    </message>
    <message>
        <source>Edge softness</source>
        <extracomment>How soft the edge of a cut-out is</extracomment>
        <translation>邊緣柔和度</translation>
    </message>
</context>
<context>
    <name>SceneParameters</name>
    <message>
        <source>Scene</source>
        <extracomment>Heading of the choice of the scene on which a product is placed</extracomment>
        <translation>情境</translation>
    </message>
    <message>
        <source>A picture of your own…</source>
        <extracomment>Chooses a picture of the person&apos;s own as the scene for a product</extracomment>
        <translation>使用自己的圖片…</translation>
    </message>
</context>
<context>
    <name>ScreenshotWindow</name>
    <message>
        <source>Picture of the screen</source>
        <extracomment>The picture of the screen from which a part is cut, for screen readers</extracomment>
        <translation>螢幕畫面</translation>
    </message>
    <message>
        <source>Drag over the part you want. Return takes everything, Escape gives up.</source>
        <extracomment>Over the picture of the screen: how to cut a part out of it</extracomment>
        <translation>拖曳選取需要的部分。按 Enter 鍵擷取全部，按 Esc 鍵取消。</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search examples, results and commands</source>
        <extracomment>In the empty search field at the top of the window.</extracomment>
        <translation>搜尋範例、作品和指令</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>The same where the window is narrow. Short.</extracomment>
        <translation>搜尋全部</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected results</source>
        <extracomment>What a screen reader calls the row of buttons for the selected results.</extracomment>
        <translation>已選取的作品</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <extracomment>Button that selects none of the results any more.</extracomment>
        <translation>清除選取</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>How many results are selected.</extracomment>
        <translation>
            <numerusform>已選取 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>Button that opens the list of boards, to put the selected results on one.</extracomment>
        <translation>圖版</translation>
    </message>
    <message>
        <source>Take off</source>
        <extracomment>Button: the selected results leave the board that is shown, but stay in the library.</extracomment>
        <translation>移出</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button that puts the files of the selected results on the clipboard.</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button that writes the selected results to files; opens a dialog.</extracomment>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <extracomment>Button that puts the selected results into the trash.</extracomment>
        <translation>移到垃圾桶</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>A key of the keyboard.</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button that brings the selected results back from the trash.</extracomment>
        <translation>還原</translation>
    </message>
</context>
<context>
    <name>ServerChip</name>
    <message>
        <source>Server not reachable</source>
        <extracomment>In the top bar: the server of the VidGo account does not answer. Short.</extracomment>
        <translation>無法連線到伺服器</translation>
    </message>
    <message>
        <source>What you see of your account is what the server said last.
What this computer makes by itself goes on. The studio keeps trying.</source>
        <extracomment>Explains “Server not reachable”; the sentences stand below each other.</extracomment>
        <translation>您看到的帳號資料是伺服器上次提供的內容。
這部電腦自行製作的工作會繼續進行。程式會持續嘗試連線。</translation>
    </message>
    <message>
        <source>What you see of your account is from %1.
What this computer makes by itself goes on. The studio keeps trying.</source>
        <extracomment>Explains “Server not reachable”; the sentences stand below each other. %1 is a day and a time.</extracomment>
        <translation>您看到的帳號資料是 %1 的內容。
這部電腦自行製作的工作會繼續進行。程式會持續嘗試連線。</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>VidGo account</source>
        <extracomment>Heading above the setting for the server of the VidGo account.</extracomment>
        <translation>VidGo 帳號</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Name of a setting: the address of the server that keeps the person&apos;s account.</extracomment>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>The address of the server that keeps your account, such as https://vidgo.example. Empty: the studio asks no server and works without an account.</source>
        <extracomment>Explains the setting Server. https:// is how such an address begins.</extracomment>
        <translation>保存您帳號的伺服器地址，例如 https://vidgo.example。留空時，程式不會連線到任何伺服器，並以無帳號的方式運作。</translation>
    </message>
    <message>
        <source>The new server waits for the next start.</source>
        <extracomment>Another server was chosen; it counts from the next start on.</extracomment>
        <translation>新的伺服器將於下次啟動時生效。</translation>
    </message>
    <message>
        <source>No server</source>
        <extracomment>In the empty field for the address of a server.</extracomment>
        <translation>無伺服器</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <extracomment>What a screen reader calls the field for the address of a server.</extracomment>
        <translation>伺服器地址</translation>
    </message>
    <message>
        <source>Type an address that begins with https://, without anything behind the name.</source>
        <extracomment>Below the field for the address of a server.</extracomment>
        <translation>請輸入以 https:// 開頭的地址，主機名稱之後不要有任何內容。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>Button: the studio ends and starts again.</extracomment>
        <translation>立即重新啟動</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Name of a setting: a second studio in which nothing is real.</extracomment>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>An account, plans, credits and providers, all played on this computer: nothing is charged, and nothing leaves it. It opens in a window of its own.</source>
        <extracomment>Explains the sandbox.</extracomment>
        <translation>帳號、方案、點數和供應商全都在這部電腦上模擬：不會扣款，也不會傳出任何資料。會在獨立的視窗中開啟。</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <extracomment>Button: opens a second studio in which nothing is real.</extracomment>
        <translation>開啟沙盒</translation>
    </message>
</context>
<context>
    <name>SettingsInWords</name>
    <message>
        <source>Tool</source>
        <extracomment>Label of a fact about a result; the value is the name of a tool.</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>Label of a fact about a result; the value is a topic of the tool, such as Electronics.</extracomment>
        <translation>主題</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>Label of a fact about a result; the value is a date and a time.</extracomment>
        <translation>製作時間</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Label of a fact about a result; the value is its size in pixels and on the disk.</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <extracomment>Size of a picture: width × height in pixels, then the size of the file such as 1.2 MB.</extracomment>
        <translation>%1 × %2，%3</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>Label of a fact about a result; the value says which engine made it.</extracomment>
        <translation>製作引擎</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Value of “Made by”: no service was involved.</extracomment>
        <translation>這部電腦</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Label of a setting of a cut-out; the value says what was cut out.</extracomment>
        <translation>主體</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>Label of a setting of a cut-out; the value says what is behind it.</extracomment>
        <translation>背景</translation>
    </message>
    <message>
        <source>Edge softness</source>
        <extracomment>Label of a setting of a cut-out: how soft its edge is. The value is a percentage.</extracomment>
        <translation>邊緣柔和度</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Label of a setting of a cut-out: the person marked parts to keep or to erase with the brush.</extracomment>
        <translation>修正</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <extracomment>How many strokes of the brush corrected a cut-out.</extracomment>
        <translation>
            <numerusform>%n 筆筆畫</numerusform>
        </translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Label of a fact about a result; the value is the name of a style.
----------
Label of a setting of a result; the value is the name of a style such as Oil Painting.</extracomment>
        <translation>風格</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>Label of a setting of a result: how strong its style is. The value is a percentage.</extracomment>
        <translation>強度</translation>
    </message>
    <message>
        <source>Scene</source>
        <extracomment>Label of a setting of a result; the value is the name of a scene or the name of a file.</extracomment>
        <translation>情境</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>Label of a setting of a product scene: how large the product is. The value is a percentage.</extracomment>
        <translation>商品大小</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>Label of a setting of a product scene: where the product stands.</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where the product stands: so much from the left, so much from the top, in percent.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Light from the side</source>
        <extracomment>Label of a setting of a product scene: from where the light comes. -100 % left to 100 % right.</extracomment>
        <translation>側面光線</translation>
    </message>
    <message>
        <source>Shadow</source>
        <extracomment>Label of a setting of a product scene: how deep the shadow is. The value is a percentage.</extracomment>
        <translation>陰影</translation>
    </message>
    <message>
        <source>Reflection</source>
        <extracomment>Label of a setting of a product scene: how much the ground mirrors. The value is a percentage.</extracomment>
        <translation>倒影</translation>
    </message>
    <message>
        <source>Colour match</source>
        <extracomment>Label of a setting of a product scene: how far the product takes the scene&apos;s colours, in percent.</extracomment>
        <translation>色彩融合</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <extracomment>Label of a setting of an enhanced picture: how many times larger it was made.</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>How many times as fast as it was filmed a clip plays, such as 1.5×
----------
So many times larger in each direction, such as 2×.</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Noise removal</source>
        <extracomment>Label of a setting of an enhanced picture: how much noise was removed. The value is a percentage.</extracomment>
        <translation>去除雜訊</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>Label of a setting of an enhanced picture: how crisp it was made. The value is a percentage.</extracomment>
        <translation>細節</translation>
    </message>
    <message>
        <source>Automatic levels</source>
        <extracomment>Label of a setting of an enhanced picture: whether brightness and colour were set from the picture.</extracomment>
        <translation>自動色階</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>Value of a setting that is on.</extracomment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Value of a setting that is off.</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Label of an effect of a clip; the value is how many times as fast as it was filmed it plays.</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Label of an effect of a clip; the value is the direction in which it plays.</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Reverse</source>
        <extracomment>A clip plays from its end to its beginning.</extracomment>
        <translation>倒轉播放</translation>
    </message>
    <message>
        <source>Boomerang</source>
        <extracomment>A clip plays forward and then back.</extracomment>
        <translation>來回播放</translation>
    </message>
    <message>
        <source>Stabilised</source>
        <extracomment>Label of an effect of a clip: how much shaking of the camera was taken out, as a percentage.</extracomment>
        <translation>畫面穩定</translation>
    </message>
    <message>
        <source>Noise removed</source>
        <extracomment>Label of an effect of a clip: how much noise was taken out, as a percentage.</extracomment>
        <translation>去除雜訊</translation>
    </message>
    <message>
        <source>Glow</source>
        <extracomment>Label of an effect of a clip: how much what is bright shines, as a percentage.</extracomment>
        <translation>光暈</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>Label of a fact about a result; the value is what the person wrote that they want.</extracomment>
        <translation>想要的內容</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <extracomment>Label of a fact about a result; the value is what the person wrote that they don&apos;t want.</extracomment>
        <translation>不想要的內容</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>Label of a fact about a result; the value is what a presenter says.</extracomment>
        <translation>講稿</translation>
    </message>
    <message>
        <source>Charged</source>
        <extracomment>Label of a fact about a result; the value is what it cost.</extracomment>
        <translation>收費</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>Label of a fact about a result; the value is a number that makes a run repeatable.</extracomment>
        <translation>種子值</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Label of a fact about a result; the value is the number that a provider gave to the run, for questions to that provider.</extracomment>
        <translation>請求編號</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Heading of the page on which the person chooses language, theme and so on.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Your settings file was damaged. It was put aside and the settings begin anew.</source>
        <extracomment>The file with the settings could not be read when the studio started.</extracomment>
        <translation>您的設定檔已損毀，已移至一旁保留，設定恢復為預設值。</translation>
    </message>
    <message>
        <source>Your change was not saved. %1</source>
        <extracomment>A change on the settings page could not be kept; %1 is a sentence that says why.</extracomment>
        <translation>未儲存您的變更。%1</translation>
    </message>
</context>
<context>
    <name>ShopCard</name>
    <message>
        <source>The shop can&apos;t be reached</source>
        <extracomment>Heading: what is sold could not be asked for.</extracomment>
        <translation>無法連線到商店</translation>
    </message>
    <message>
        <source>For what your computer cannot make by itself</source>
        <extracomment>Heading above what plans are for.</extracomment>
        <translation>製作您的電腦無法自行製作的內容</translation>
    </message>
    <message>
        <source>Photorealistic try-on, room redesign and generated clips are made by providers, for credits. A plan brings some each month; packages add more.</source>
        <extracomment>Above the plans that cost something.</extracomment>
        <translation>擬真的虛擬試穿、空間改造和 AI 生成影片由供應商製作，以點數支付。方案每月附帶點數；點數包則可加購更多。</translation>
    </message>
    <message>
        <source>Nothing was charged. Everything on this computer goes on working.</source>
        <extracomment>Below an error, where plans and credits are sold.</extracomment>
        <translation>沒有扣款。這部電腦上的所有功能都可照常使用。</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks the server for the plans once more.</extracomment>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Sign in to buy</source>
        <extracomment>Button on the page with the plans: signs in with a VidGo account.</extracomment>
        <translation>登入以購買</translation>
    </message>
    <message>
        <source>They are bought with a VidGo account. This studio knows no VidGo server yet: add its address in the settings.</source>
        <extracomment>Why nothing can be bought: the studio knows no server. Shown with the plans.</extracomment>
        <translation>購買需要 VidGo 帳號。這個程式尚未設定 VidGo 伺服器：請在設定中新增其地址。</translation>
    </message>
</context>
<context>
    <name>ShopWords</name>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>How much something brings; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>%n 點</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 a month</source>
        <extracomment>What is bought: %1 is the name of a plan, %2 is an amount such as “250 credits”.</extracomment>
        <translation>%1 · 每月 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What is bought: %1 is the name of a package, %2 is an amount such as “50 credits”.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <extracomment>How an order stands. Short.</extracomment>
        <translation>尚未付款</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <extracomment>How an order stands: a code for the store or an account to transfer to was given out. Short.</extracomment>
        <translation>等待付款</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>How an order stands: another sum came in, and a person looks at it. Short.</extracomment>
        <translation>核對中</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>How an order stands: the money is in, the credits are on their way. Short.</extracomment>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Paid and delivered</source>
        <extracomment>How an order stands: paid, and the credits or the plan are there. Short.</extracomment>
        <translation>已付款並入帳</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>How an order stands. Short.</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Credit card</source>
        <extracomment>A way of paying.</extracomment>
        <translation>信用卡</translation>
    </message>
    <message>
        <source>Bank transfer (ATM)</source>
        <extracomment>A way of paying in Taiwan: transfer to an account that is made for this order.</extracomment>
        <translation>ATM 轉帳</translation>
    </message>
    <message>
        <source>Web transfer (WebATM)</source>
        <extracomment>A way of paying in Taiwan: transfer in the browser with a card reader.</extracomment>
        <translation>網路轉帳（WebATM）</translation>
    </message>
    <message>
        <source>Code for a convenience store</source>
        <extracomment>A way of paying in Taiwan: with a code, at a machine in a convenience store.</extracomment>
        <translation>超商代碼</translation>
    </message>
    <message>
        <source>Barcodes for a convenience store</source>
        <extracomment>A way of paying in Taiwan: with barcodes, at the counter of a convenience store.</extracomment>
        <translation>超商條碼</translation>
    </message>
    <message>
        <source>You pay within a few days. The credits come when it is paid.</source>
        <extracomment>Below a way of paying in which the money is handed over somewhere else.</extracomment>
        <translation>您有幾天的時間付款。付款後點數就會入帳。</translation>
    </message>
    <message>
        <source>You choose on the payment page.</source>
        <extracomment>Below a way of paying: everything else is chosen on the page of the payment company.</extracomment>
        <translation>請在付款頁面選擇。</translation>
    </message>
    <message>
        <source>Code %1</source>
        <extracomment>A line of a price: %1 is a promotion code such as “SPRING20”.</extracomment>
        <translation>優惠碼 %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>What a promotion code brings; %1 is an amount such as “20 credits”.</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>How an order stands: it was not paid in time. Short.</extracomment>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Money on its way back</source>
        <extracomment>How an order stands: the money is on its way back. Short.</extracomment>
        <translation>退款中</translation>
    </message>
    <message>
        <source>Money paid back</source>
        <extracomment>How an order stands. Short.</extracomment>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Taken back by the bank</source>
        <extracomment>How an order stands: the bank took the money back. Short.</extracomment>
        <translation>款項遭銀行收回</translation>
    </message>
    <message>
        <source>E-wallet</source>
        <extracomment>A way of paying: wallets of other companies.</extracomment>
        <translation>電子錢包</translation>
    </message>
    <message>
        <source>Apple Pay</source>
        <extracomment>A way of paying; a name.</extracomment>
        <translation>Apple Pay</translation>
    </message>
    <message>
        <source>TWQR code</source>
        <extracomment>A way of paying in Taiwan; TWQR is a name.</extracomment>
        <translation>TWQR 掃碼</translation>
    </message>
    <message>
        <source>Buy now, pay later</source>
        <extracomment>A way of paying: now bought, later paid.</extracomment>
        <translation>先買後付</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <extracomment>A way of paying; a name.</extracomment>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>Card or another way</source>
        <extracomment>A way of paying: whatever the payment company offers.</extracomment>
        <translation>信用卡或其他方式</translation>
    </message>
</context>
<context>
    <name>ShortVideoParameters</name>
    <message>
        <source>Template</source>
        <extracomment>Heading of the choice of how a short video looks</extracomment>
        <translation>範本</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>The shape of a clip, for screen readers</extracomment>
        <translation>畫面比例</translation>
    </message>
    <message>
        <source>9:16</source>
        <extracomment>The shape of a clip: tall</extracomment>
        <translation>9:16</translation>
    </message>
    <message>
        <source>1:1</source>
        <extracomment>The shape of a clip: square</extracomment>
        <translation>1:1</translation>
    </message>
    <message>
        <source>16:9</source>
        <extracomment>The shape of a clip: wide</extracomment>
        <translation>16:9</translation>
    </message>
</context>
<context>
    <name>ShortcutConflict</name>
    <message>
        <source>Leave it</source>
        <extracomment>Button: keys that belong to another action stay with it.</extracomment>
        <translation>維持不變</translation>
    </message>
    <message>
        <source>Take them over</source>
        <extracomment>Button: keys that belong to another action are taken from it.</extracomment>
        <translation>改用於此動作</translation>
    </message>
</context>
<context>
    <name>ShortcutLines</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>What a screen reader calls the list of keyboard shortcuts.</extracomment>
        <translation>鍵盤快速鍵</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says about a line of the list of shortcuts: what is done, and the keys.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Usual keys for “%1”</source>
        <extracomment>Button: the action gets its usual keys again; %1 is the action.</extracomment>
        <translation>恢復「%1」的預設按鍵</translation>
    </message>
    <message>
        <source>No keys for “%1”</source>
        <extracomment>Button: the action has no keys any more; %1 is the action.</extracomment>
        <translation>清除「%1」的按鍵</translation>
    </message>
    <message>
        <source>Change the keys for “%1”</source>
        <extracomment>Button: the person presses other keys for an action; %1 is the action.</extracomment>
        <translation>變更「%1」的按鍵</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Title of the dialog with all keyboard shortcuts.</extracomment>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a dialog.</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <extracomment>In the empty search field above the list of keyboard shortcuts.</extracomment>
        <translation>尋找快速鍵</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>Button: every action gets its usual keys again.</extracomment>
        <translation>全部重設</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>The search in the list of keyboard shortcuts found none.</extracomment>
        <translation>找不到結果</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <extracomment>%1 are keys such as “Ctrl+L”, %2 is what they do now.</extracomment>
        <translation>%1 已由「%2」使用。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <extracomment>What a screen reader calls the list of pages at the left edge of the window.</extracomment>
        <translation>頁面</translation>
    </message>
    <message>
        <source>VidGo Studio</source>
        <extracomment>Name of the product.</extracomment>
        <translation>VidGo Studio</translation>
    </message>
</context>
<context>
    <name>SignInFirst</name>
    <message>
        <source>Nobody is signed in</source>
        <extracomment>In the place of orders, receipts and credits.</extracomment>
        <translation>尚未登入</translation>
    </message>
    <message>
        <source>Orders, receipts and credits belong to a VidGo account. Everything on this computer works without one.</source>
        <extracomment>In the place of orders, receipts and credits, when nobody is signed in.</extracomment>
        <translation>訂單、收據與點數都屬於 VidGo 帳號。這部電腦上的所有功能不需帳號即可使用。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: signs in with a VidGo account.</extracomment>
        <translation>登入</translation>
    </message>
    <message>
        <source>Orders, receipts and credits belong to a VidGo account. This studio knows no VidGo server yet: add its address in the settings. Everything on this computer works without one.</source>
        <extracomment>In the place of orders, receipts and credits, when the studio knows no server.</extracomment>
        <translation>訂單、收據和點數屬於 VidGo 帳號。這個程式尚未設定 VidGo 伺服器：請在設定中新增其地址。這部電腦上的所有功能不需帳號即可使用。</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Have it back and sign in</source>
        <extracomment>Button: an account that is being deleted is kept, and the person signed in to it.</extracomment>
        <translation>復原並登入</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button that signs in to a VidGo account.</extracomment>
        <translation>登入</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>Field for the e-mail address with which somebody signs in.</extracomment>
        <translation>電子郵件地址</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field for the password with which somebody signs in.</extracomment>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Type in the code of the mail</source>
        <extracomment>Button: leads to the place where the code of a mail is typed in.</extracomment>
        <translation>輸入郵件中的驗證碼</translation>
    </message>
    <message>
        <source>Create an account</source>
        <extracomment>Button: leads to the form for a new account.</extracomment>
        <translation>建立帳號</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <extracomment>Button: leads to the form that sends a mail with a link for a new password.</extracomment>
        <translation>忘記密碼？</translation>
    </message>
</context>
<context>
    <name>SignedInSection</name>
    <message>
        <source>Sign out everywhere?</source>
        <extracomment>Title of a question.</extracomment>
        <translation>要登出所有裝置嗎？</translation>
    </message>
    <message>
        <source>Every device is signed out, this one too. Jobs that are under way go on.</source>
        <extracomment>The question before every device is signed out.</extracomment>
        <translation>所有裝置都會登出，包括這一部。進行中的工作會繼續。</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <extracomment>Button: every device is signed out.</extracomment>
        <translation>登出所有裝置</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>The sound is off while the speed is not 1×</source>
        <extracomment>On the button for the sound of a clip</extracomment>
        <translation>速度不是 1× 時沒有聲音</translation>
    </message>
    <message>
        <source>Switch the sound on</source>
        <extracomment>On the button for the sound of a clip</extracomment>
        <translation>開啟聲音</translation>
    </message>
    <message>
        <source>Switch the sound off</source>
        <extracomment>On the button for the sound of a clip</extracomment>
        <translation>關閉聲音</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>Screen reader name of the slider for how loud a clip is</extracomment>
        <translation>音量</translation>
    </message>
</context>
<context>
    <name>SpeedControl</name>
    <message>
        <source>Speed</source>
        <extracomment>How fast a clip is played</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>How many times faster than usual a clip is played; keep it short</extracomment>
        <translation>%1×</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Your plan</source>
        <extracomment>What a screen reader calls the card about the plan that somebody has.</extracomment>
        <translation>您的方案</translation>
    </message>
    <message>
        <source>Your plan: %1</source>
        <extracomment>Heading: the plan that somebody has; %1 is its name.</extracomment>
        <translation>您的方案：%1</translation>
    </message>
    <message>
        <source>Nothing is charged. Choose a plan below when you need more than your computer can make.</source>
        <extracomment>About somebody without a paid plan.</extracomment>
        <translation>不會扣款。若您需要的內容超出電腦能製作的範圍，請在下方選擇方案。</translation>
    </message>
    <message>
        <source>Orders and credits</source>
        <extracomment>Button: leads to the page with orders, receipts and the history of credits.</extracomment>
        <translation>訂單與點數</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <extracomment>Button: takes back that the plan ends.</extracomment>
        <translation>保留方案</translation>
    </message>
    <message>
        <source>Cancel the plan</source>
        <extracomment>Button: ends the plan with what is paid for.</extracomment>
        <translation>取消方案</translation>
    </message>
</context>
<context>
    <name>StartupFailure</name>
    <message>
        <source>VidGo Studio can&apos;t start</source>
        <extracomment>Title of the window that is shown when the studio cannot start.</extracomment>
        <translation>VidGo Studio 無法啟動</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button: ends the program.</extracomment>
        <translation>結束</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <extracomment>Button: the studio could not open its data; the person chooses another folder for it.</extracomment>
        <translation>選擇其他資料夾…</translation>
    </message>
    <message>
        <source>A folder for the studio&apos;s data</source>
        <extracomment>Title of the dialog in which another folder for the studio&apos;s data is chosen.</extracomment>
        <translation>選擇程式的資料存放位置</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Space on this computer</source>
        <extracomment>Heading above how much disk space is used.</extracomment>
        <translation>這部電腦上的空間</translation>
    </message>
    <message>
        <source>Your pictures and results: %1</source>
        <extracomment>%1 is a size such as “240 MB”.</extracomment>
        <translation>您的圖片與作品：%1</translation>
    </message>
    <message>
        <source>Previews and examples, which can be made again: %1 of %2</source>
        <extracomment>How full the room is that the bar below shows; %1 and %2 are sizes such as “240 MB”.</extracomment>
        <translation>可重新產生的預覽與範例：%1／%2</translation>
    </message>
    <message>
        <source>Space for previews and examples</source>
        <extracomment>What a screen reader calls the bar that shows how full the space for previews is.</extracomment>
        <translation>預覽與範例的空間</translation>
    </message>
    <message>
        <source>Storage settings</source>
        <extracomment>Button: opens the settings for the data folder and the cache.</extracomment>
        <translation>儲存空間設定</translation>
    </message>
    <message>
        <source>Not known at the moment.</source>
        <extracomment>Instead of how much disk space is used, when it could not be found out.</extracomment>
        <translation>目前無法得知。</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <extracomment>Heading above data folder and cache.</extracomment>
        <translation>儲存空間</translation>
    </message>
    <message>
        <source>Space for previews and examples</source>
        <extracomment>Name of a setting: how much disk space may be used for what can be made again.</extracomment>
        <translation>預覽與範例的空間</translation>
    </message>
    <message>
        <source>What can be made again is removed first. Your own results never count and are never removed.</source>
        <extracomment>Explains the limit of the cache.</extracomment>
        <translation>會先移除能重新產生的內容。您自己的作品不計入，也絕不會被移除。</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>What a screen reader calls the slider for the space of previews and examples.</extracomment>
        <translation>上限</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Name of a line of the settings: what is used on the disk.</extracomment>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Your own: %1 · Previews and examples: %2</source>
        <extracomment>Sizes such as “240 MB”: %1 of what the person made, %2 of what can be made again.</extracomment>
        <translation>您自己的：%1 · 預覽與範例：%2</translation>
    </message>
    <message>
        <source>Clear previews and examples</source>
        <extracomment>Button that removes previews and examples, which are made again when needed.</extracomment>
        <translation>清除預覽與範例</translation>
    </message>
</context>
<context>
    <name>StrokeCard</name>
    <message>
        <source>Correct with strokes</source>
        <extracomment>Heading of the panel in which the person paints over the picture what is to stay and what is to go</extracomment>
        <translation>用筆畫修正</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A brush: what is painted with it stays in the picture. Short.</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>A brush: what is painted with it is cut away. Short.</extracomment>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>The size of the brush</extracomment>
        <translation>筆刷</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Undo the stroke</source>
        <extracomment>Takes the last stroke back</extracomment>
        <translation>復原筆畫</translation>
    </message>
    <message>
        <source>Redo the stroke</source>
        <extracomment>Brings the stroke back</extracomment>
        <translation>重做筆畫</translation>
    </message>
    <message>
        <source>Take all strokes away</source>
        <extracomment>Takes all strokes away; this can be undone</extracomment>
        <translation>清除所有筆畫</translation>
    </message>
    <message>
        <source>No more strokes fit into one run. Take some back first.</source>
        <extracomment>Below the brushes: there are too many strokes</extracomment>
        <translation>一次執行無法再加入更多筆畫。請先復原一些。</translation>
    </message>
    <message>
        <source>Run again to apply the strokes.</source>
        <extracomment>Below the brushes: there are strokes that were not used yet</extracomment>
        <translation>再次執行以套用筆畫。</translation>
    </message>
    <message>
        <source>Paint over what is wrong. A line is enough, edges are found by themselves.</source>
        <extracomment>Below the brushes: what to do with them</extracomment>
        <translation>塗抹有誤的地方。畫一條線就夠了，邊緣會自動偵測。</translation>
    </message>
</context>
<context>
    <name>StrokeOverlay</name>
    <message>
        <source>Picture to paint on</source>
        <extracomment>The picture on which the person paints corrections, for screen readers</extracomment>
        <translation>供塗抹的圖片</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, Space lowers and lifts it, Escape lays it down.</source>
        <extracomment>How to paint with the keyboard, for screen readers</extracomment>
        <translation>方向鍵移動筆刷，空白鍵放下或提起筆刷，Esc 鍵收起筆刷。</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Make pictures and clips with AI.</source>
        <extracomment>What `vidgo-studio --help` prints first.</extracomment>
        <translation>用 AI 製作圖片與影片。</translation>
    </message>
</context>
<context>
    <name>StudioActions</name>
    <message>
        <source>Page</source>
        <extracomment>Beside a hit of the command palette: a page of the studio.</extracomment>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Beside a hit of the command palette: a group of settings.
----------
Name of the page on which the person chooses language, theme and so on.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Beside a hit of the command palette: light, dark and so on.</extracomment>
        <translation>外觀主題</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Beside a hit of the command palette: a language of the window.</extracomment>
        <translation>語言</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Beside a hit of the command palette: a style for pictures.</extracomment>
        <translation>風格</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Name of the page on which the studio starts.</extracomment>
        <translation>首頁</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>Name of the page with all the examples.</extracomment>
        <translation>圖庫</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Name of the page with the person&apos;s own results.</extracomment>
        <translation>作品庫</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Name of the page that shows how the studio is used and what was made.</extracomment>
        <translation>個人檔案</translation>
    </message>
    <message>
        <source>Plans and credits</source>
        <extracomment>Name of the page that shows what the paid plans offer.</extracomment>
        <translation>方案與點數</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>Beside a hit of the command palette: one of the tools.</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <extracomment>A command: puts the cursor into the search field at the top of the window.</extracomment>
        <translation>搜尋與指令</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>A command: shows the list of all keyboard shortcuts.</extracomment>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <extracomment>A command: chooses pictures from the disk to work on.</extracomment>
        <translation>開啟圖片…</translation>
    </message>
    <message>
        <source>Export the last result</source>
        <extracomment>A command: writes the newest result to a file.</extracomment>
        <translation>匯出最新作品</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <extracomment>A command: shows the folder with everything that the studio keeps, in the file manager.</extracomment>
        <translation>開啟資料存放位置</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>A command: the window fills the screen, or does so no longer.</extracomment>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Turn motion on or off</source>
        <extracomment>A command: fewer things move in the window, or all of them again.</extracomment>
        <translation>開啟或關閉動態效果</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>A command: ends the program.</extracomment>
        <translation>結束</translation>
    </message>
    <message>
        <source>Language and look</source>
        <extracomment>A group of settings.</extracomment>
        <translation>語言與外觀</translation>
    </message>
    <message>
        <source>How the studio is used</source>
        <extracomment>A group of settings: whether the person looks around only or works without limits.</extracomment>
        <translation>程式的使用方式</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>A group of settings: data folder and cache.</extracomment>
        <translation>儲存空間</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>A group of settings: what is collected, and how to delete everything.</extracomment>
        <translation>隱私權</translation>
    </message>
    <message>
        <source>About and credits</source>
        <extracomment>A group of settings: version and credits.</extracomment>
        <translation>關於與授權</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>A theme: light or dark as the operating system is set.</extracomment>
        <translation>與系統相同</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme.</extracomment>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>A theme.</extracomment>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <extracomment>A command: shows the list of what the studio is doing.</extracomment>
        <translation>顯示工作清單</translation>
    </message>
    <message>
        <source>Providers and keys</source>
        <extracomment>A group of settings: the companies whose services make pictures and clips, and the keys for them.</extracomment>
        <translation>供應商與金鑰</translation>
    </message>
    <message>
        <source>Orders and credits</source>
        <extracomment>Name of the page with orders, receipts and the history of credits.</extracomment>
        <translation>訂單與點數</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>A command: opens the dialog in which somebody signs in to a VidGo account.</extracomment>
        <translation>登入…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>A command: signs out of the VidGo account on this computer.</extracomment>
        <translation>登出</translation>
    </message>
    <message>
        <source>VidGo account</source>
        <extracomment>A group of settings: the server of the VidGo account.</extracomment>
        <translation>VidGo 帳號</translation>
    </message>
</context>
<context>
    <name>StyleCard</name>
    <message>
        <source>Good for: %1</source>
        <extracomment>What a style is good for; %1 is a list such as “Art display, Branding”.</extracomment>
        <translation>適用於：%1</translation>
    </message>
    <message>
        <source>You can adjust: %1</source>
        <extracomment>What can be adjusted in a style; %1 is a list such as “Strength, Brush size”.</extracomment>
        <translation>可調整：%1</translation>
    </message>
    <message>
        <source>To use it you need a VidGo account, or a key of your own for the service. Looking is free.</source>
        <extracomment>What is needed to use a style that is made by an online service.</extracomment>
        <translation>使用它需要 VidGo 帳號，或您自己的服務金鑰。瀏覽則免費。</translation>
    </message>
    <message>
        <source>Try it on your picture</source>
        <extracomment>Button that opens a style with which this computer can change the person&apos;s own picture.</extracomment>
        <translation>用您的圖片試試看</translation>
    </message>
    <message>
        <source>See plans</source>
        <extracomment>Button that opens the list of plans.</extracomment>
        <translation>查看方案</translation>
    </message>
</context>
<context>
    <name>StyleGrid</name>
    <message>
        <source>Styles</source>
        <extracomment>The choice of styles, for screen readers</extracomment>
        <translation>風格</translation>
    </message>
    <message>
        <source>No style</source>
        <extracomment>The choice of no style for a clip, only of its effects</extracomment>
        <translation>不套用風格</translation>
    </message>
    <message>
        <source>Only the effects</source>
        <extracomment>For screen readers: what the choice of no style leaves of a clip</extracomment>
        <translation>僅套用效果</translation>
    </message>
</context>
<context>
    <name>StyleParameters</name>
    <message>
        <source>Style</source>
        <extracomment>Heading of the choice of a style</extracomment>
        <translation>風格</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>How strongly a style is applied</extracomment>
        <translation>強度</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Sets all sliders back to what is usual. Short.</extracomment>
        <translation>重設</translation>
    </message>
    <message>
        <source>Choose a style, or an effect below.</source>
        <extracomment>Below the styles, while neither a style nor an effect is chosen for a clip</extracomment>
        <translation>請選擇風格，或下方的效果。</translation>
    </message>
</context>
<context>
    <name>StyleTile</name>
    <message>
        <source>On this computer</source>
        <extracomment>Below a style: the machine itself can make it.</extracomment>
        <translation>在這部電腦上</translation>
    </message>
    <message>
        <source>With a plan</source>
        <extracomment>Below a style: it is made by an online service, which needs a plan.</extracomment>
        <translation>需訂閱方案</translation>
    </message>
</context>
<context>
    <name>TierCard</name>
    <message>
        <source>What you have now</source>
        <extracomment>On the card of a plan: what the person has now.</extracomment>
        <translation>您目前的方案</translation>
    </message>
    <message>
        <source>/ month</source>
        <extracomment>Beside the price of a plan.</extracomment>
        <translation>／月</translation>
    </message>
    <message>
        <source>Everything in %1, and:</source>
        <extracomment>On the card of a plan, above what it adds; %1 is the name of the plan below it.</extracomment>
        <translation>包含%1的所有功能，另加：</translation>
    </message>
    <message>
        <source>Your next plan</source>
        <extracomment>On the card of a plan: it follows the present one by itself. Short.</extracomment>
        <translation>您的下一個方案</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <extracomment>Button on the card of a plan: changes to this higher plan; %1 is its name.</extracomment>
        <translation>升級至%1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <extracomment>Button on the card of a plan: changes to this lower plan; %1 is its name.</extracomment>
        <translation>改為%1</translation>
    </message>
    <message>
        <source>Pay for %1 again</source>
        <extracomment>Button on the card of a plan whose last charge failed: orders it again; %1 is its name.</extracomment>
        <translation>重新支付%1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <extracomment>Button on the card of a plan: orders it; %1 is its name.</extracomment>
        <translation>選擇%1</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>%1. %2 %3.</source>
        <extracomment>What a screen reader says about the card of a tool: its name, what it does, and where it runs.</extracomment>
        <translation>%1。%2 %3。</translation>
    </message>
</context>
<context>
    <name>ToolCards</name>
    <message>
        <source>What would you like to make?</source>
        <extracomment>Heading on the home page above the six tools.</extracomment>
        <translation>您想製作什麼？</translation>
    </message>
</context>
<context>
    <name>ToolDrawer</name>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel with the settings of the tool</extracomment>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ToolFoot</name>
    <message>
        <source>Settings of the tool</source>
        <extracomment>Button beside the one that runs the tool: opens the panel with its settings</extracomment>
        <translation>工具設定</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Before the price of a run by a provider: no more than that is charged</extracomment>
        <translation>最多</translation>
    </message>
</context>
<context>
    <name>ToolHeader</name>
    <message>
        <source>Use this tool</source>
        <extracomment>Opens the panel in which the person gives a picture and runs the tool. Short.</extracomment>
        <translation>使用此工具</translation>
    </message>
</context>
<context>
    <name>ToolInput</name>
    <message>
        <source>Drop photos or click to choose</source>
        <extracomment>On the area on which a person drops pictures</extracomment>
        <translation>拖放照片，或按一下以選擇</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <extracomment>On the same area, while the picture is looked at</extracomment>
        <translation>正在檢視圖片…</translation>
    </message>
    <message>
        <source>Drop another one or click to choose</source>
        <extracomment>On the same area, when there is a picture already</extracomment>
        <translation>拖放另一張，或按一下以選擇</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, GIF, TIFF
Ctrl V to paste</source>
        <extracomment>Below it: formats, and the key that pastes</extracomment>
        <translation>JPEG、PNG、WebP、GIF、TIFF
按 Ctrl V 貼上</translation>
    </message>
    <message>
        <source>%1 · %2 × %3</source>
        <extracomment>The file name of the picture, its width and its height in pixels</extracomment>
        <translation>%1 · %2 × %3</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 · %L4 s</source>
        <extracomment>The file name of a clip, its width and its height in pixels, and how many seconds it is long</extracomment>
        <translation>%1 · %2 × %3 · %L4 秒</translation>
    </message>
    <message>
        <source>Drop photos or clips, or choose</source>
        <extracomment>On the area on which a person drops pictures and clips</extracomment>
        <translation>拖放照片或影片，或按一下選擇</translation>
    </message>
    <message>
        <source>Drop more or click to add</source>
        <extracomment>On the same area, when there is a picture already and more can be added to it</extracomment>
        <translation>拖放更多，或按一下以加入</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, MP4, MOV
Ctrl V to paste</source>
        <extracomment>Below it: formats, and the key that pastes</extracomment>
        <translation>JPEG、PNG、WebP、MP4、MOV
按 Ctrl V 貼上</translation>
    </message>
</context>
<context>
    <name>ToolRunCard</name>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <extracomment>After the person has stopped a run</extracomment>
        <translation>已停止，未保留任何內容。</translation>
    </message>
    <message>
        <source>%1 is made by a provider. It needs a key of your own, which you can add in the settings.</source>
        <extracomment>In the place of the run button, for a style that a provider makes; %1 is its name</extracomment>
        <translation>「%1」由供應商製作，需要您自己的金鑰；您可以在設定中新增。</translation>
    </message>
</context>
<context>
    <name>ToolTopics</name>
    <message>
        <source>Topics</source>
        <extracomment>The row of topics of a tool, for screen readers</extracomment>
        <translation>主題</translation>
    </message>
    <message>
        <source>Topics before</source>
        <extracomment>Scrolls the row of topics</extracomment>
        <translation>前面的主題</translation>
    </message>
    <message>
        <source>More topics</source>
        <extracomment>Scrolls the row of topics</extracomment>
        <translation>更多主題</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Mails of the sandbox</source>
        <extracomment>Button beside “Sandbox”. Opens a page with the mails that would have been sent, as those with codes for signing up.</extracomment>
        <translation>沙盒郵件</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message numerus="yes">
        <source>%n result(s) have been here for more than 30 days.</source>
        <extracomment>Above the trash. %n results are in it for more than 30 days.</extracomment>
        <translation>
            <numerusform>有 %n 件作品已在這裡超過 30 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Results stay here until you empty the trash.</source>
        <extracomment>Above the trash.</extracomment>
        <translation>作品會留在這裡，直到您清空垃圾桶。</translation>
    </message>
    <message>
        <source>Delete these…</source>
        <extracomment>Button: deletes for good what is in the trash for more than 30 days; asks before.</extracomment>
        <translation>刪除這些…</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <extracomment>Button: deletes for good everything in the trash; asks before.</extracomment>
        <translation>清空垃圾桶…</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust this signer?</source>
        <extracomment>Title of the question before examples of somebody unknown are taken.</extracomment>
        <translation>要信任此簽署者嗎？</translation>
    </message>
    <message>
        <source>From now on whatever is signed with this key is taken as examples: pictures, clips and their words, from your server and from files. Trust it only when you know whose key it is. Compare it with the one that they tell you in another way.</source>
        <extracomment>The question before examples of somebody unknown are taken. What is compared is a key: groups of digits.</extracomment>
        <translation>從現在起，凡以這把金鑰簽署的圖片、影片及其文字，無論來自伺服器或檔案，都會作為範例取得。請只在知道金鑰屬於誰時才信任，並與對方以其他方式告知的金鑰核對。</translation>
    </message>
    <message>
        <source>Trust this signer</source>
        <extracomment>Button: yes, examples of whoever has this key are taken from now on.</extracomment>
        <translation>信任此簽署者</translation>
    </message>
    <message>
        <source>A name for the signer</source>
        <extracomment>Field for a name of one&apos;s own for somebody whose examples are taken.</extracomment>
        <translation>簽署者的名稱</translation>
    </message>
</context>
<context>
    <name>TrustedSigners</name>
    <message>
        <source>Signers you trust</source>
        <extracomment>Heading above those whose examples are taken because the person trusts them.</extracomment>
        <translation>您信任的簽署者</translation>
    </message>
    <message>
        <source>What they sign is taken as examples, from your server and from files.</source>
        <extracomment>Below “Signers you trust”.</extracomment>
        <translation>他們簽署的內容會從您的伺服器與檔案匯入為範例。</translation>
    </message>
    <message>
        <source>Stop trusting…</source>
        <extracomment>Button beside somebody whose examples are taken: asks whether they are taken no longer.</extracomment>
        <translation>停止信任…</translation>
    </message>
</context>
<context>
    <name>TryOnKnobs</name>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Kind of garment</source>
        <extracomment>The choice what kind of garment is on a picture</extracomment>
        <translation>服飾種類</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>The kind of a garment is found out by its outline</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>A kind of garment: shirt, blouse, sweater</extracomment>
        <translation>上衣</translation>
    </message>
    <message>
        <source>Jacket</source>
        <extracomment>A kind of garment: jacket, coat, cardigan worn open</extracomment>
        <translation>外套</translation>
    </message>
    <message>
        <source>Dress</source>
        <extracomment>A kind of garment</extracomment>
        <translation>洋裝</translation>
    </message>
    <message>
        <source>Outfit</source>
        <extracomment>A kind of garment: top and trousers in one picture</extracomment>
        <translation>套裝</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>How long a garment is</extracomment>
        <translation>長度</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>How wide a garment is</extracomment>
        <translation>寬度</translation>
    </message>
    <message>
        <source>Light of the photo</source>
        <extracomment>How much light, shade and folds of what a person wears go on to a new garment</extracomment>
        <translation>照片光影</translation>
    </message>
    <message>
        <source>Needs one person who stands, faces the camera and lets the arms hang. It drapes the picture of the garment; it doesn&apos;t simulate cloth.</source>
        <extracomment>What the try-on on this computer needs and cannot do</extracomment>
        <translation>需要一位站立、面向鏡頭且雙臂自然下垂的人物。程式會將服飾圖片貼合到身上，不會模擬布料。</translation>
    </message>
</context>
<context>
    <name>TryOnParameters</name>
    <message>
        <source>Garment</source>
        <extracomment>Heading of the choice of the piece of clothing that is tried on</extracomment>
        <translation>服飾</translation>
    </message>
    <message>
        <source>A garment of your own</source>
        <extracomment>On the area on which a person drops the picture of a garment</extracomment>
        <translation>使用自己的服飾</translation>
    </message>
    <message>
        <source>Whole, from the front, on a plain background</source>
        <extracomment>Below it: what the picture of the garment should look like</extracomment>
        <translation>完整、正面、背景單純</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>Unlock more styles</source>
        <extracomment>Heading of the styles that need an account or a key</extracomment>
        <translation>解鎖更多風格</translation>
    </message>
    <message numerus="yes">
        <source>%n more styles are made by providers. They need a VidGo account or your own key; their examples can be looked at now.</source>
        <extracomment>What the locked styles need. %n is how many they are.</extracomment>
        <translation>
            <numerusform>還有 %n 種風格由供應商製作，需要 VidGo 帳號或您自己的金鑰；現在就可以瀏覽範例。</numerusform>
        </translation>
    </message>
    <message>
        <source>See the plans</source>
        <extracomment>Leads to the plans</extracomment>
        <translation>查看方案</translation>
    </message>
</context>
<context>
    <name>UpgradeEntry</name>
    <message>
        <source>Upgrade now</source>
        <extracomment>Button at the foot of the sidebar: leads to the page with the plans. Keep it short.</extracomment>
        <translation>立即升級</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>Made for credits</source>
        <extracomment>Heading above what was made for credits.</extracomment>
        <translation>以點數製作</translation>
    </message>
    <message>
        <source>Runs of today</source>
        <extracomment>What a screen reader calls the bar that shows how many of today&apos;s runs are used.</extracomment>
        <translation>今日執行次數</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was charged in the last %n day(s).</source>
        <extracomment>Below how many runs were made today; %n is a number of days.</extracomment>
        <translation>
            <numerusform>過去 %n 天沒有扣點。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %n day(s):</source>
        <extracomment>Above what was charged, tool by tool; %n is a number of days.</extracomment>
        <translation>
            <numerusform>過去 %n 天：</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks once more what was made for credits after it failed.</extracomment>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>UseTile</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <extracomment>How many runs of a tool were charged.</extracomment>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>How many credits the runs of a tool were charged.</extracomment>
        <translation>
            <numerusform>%n 點</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>What a screen reader says: %1 is a tool, %2 how many runs of it were charged, %3 for how many credits.</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>VDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes a dialog and changes nothing</extracomment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>VDropZone</name>
    <message>
        <source>Drop a picture here</source>
        <extracomment>First line of the area on which a person drops a picture</extracomment>
        <translation>將圖片拖放到這裡</translation>
    </message>
    <message>
        <source>This kind of file cannot be opened here</source>
        <extracomment>Shown while a file that cannot be opened is held over the drop area</extracomment>
        <translation>這種檔案無法在此開啟</translation>
    </message>
</context>
<context>
    <name>VErrorState</name>
    <message>
        <source>This did not work</source>
        <extracomment>Heading above the description of an error when nothing more precise is known</extracomment>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that tries again what has just failed</extracomment>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>VPicture</name>
    <message>
        <source>The picture cannot be shown</source>
        <extracomment>Screen reader description of a picture that cannot be shown</extracomment>
        <translation>無法顯示圖片</translation>
    </message>
</context>
<context>
    <name>VSearchField</name>
    <message>
        <source>Clear the search</source>
        <extracomment>Button inside the search field that empties it</extracomment>
        <translation>清除搜尋</translation>
    </message>
</context>
<context>
    <name>VSpinner</name>
    <message>
        <source>Working</source>
        <extracomment>Screen reader name of the turning ring that says something is being worked on</extracomment>
        <translation>處理中</translation>
    </message>
</context>
<context>
    <name>VToast</name>
    <message>
        <source>Close this message</source>
        <extracomment>Button that closes a short message</extracomment>
        <translation>關閉此訊息</translation>
    </message>
</context>
<context>
    <name>VideoMusic</name>
    <message>
        <source>As the template</source>
        <extracomment>Music that goes with the chosen template of a short video</extracomment>
        <translation>依照範本</translation>
    </message>
    <message>
        <source>No music</source>
        <extracomment>No music in a short video</extracomment>
        <translation>沒有音樂</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <extracomment>Music of the person&apos;s own in a short video</extracomment>
        <translation>使用自己的檔案…</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>The choice of the music of a short video</extracomment>
        <translation>音樂</translation>
    </message>
    <message>
        <source>Volume of the music</source>
        <extracomment>How loud the music of a short video is</extracomment>
        <translation>音樂音量</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Sound of the clips</source>
        <extracomment>Switch: the clips in a short video are heard</extracomment>
        <translation>影片的聲音</translation>
    </message>
</context>
<context>
    <name>VideoPictureRow</name>
    <message>
        <source>Show %1 earlier</source>
        <extracomment>Moves a picture of a short video one place forward; %1 is the file</extracomment>
        <translation>將 %1 往前移</translation>
    </message>
    <message>
        <source>Show %1 later</source>
        <extracomment>Moves a picture of a short video one place back; %1 is the file</extracomment>
        <translation>將 %1 往後移</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <extracomment>Takes a picture out of a short video; %1 is the file</extracomment>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>VideoPictures</name>
    <message>
        <source>More pictures and clips</source>
        <extracomment>Heading of the list of further pictures and clips of a short video</extracomment>
        <translation>更多圖片與影片</translation>
    </message>
    <message>
        <source>Add pictures or clips…</source>
        <extracomment>Adds pictures or clips to a short video</extracomment>
        <translation>加入圖片或影片…</translation>
    </message>
    <message>
        <source>Ten pictures and clips are the most.</source>
        <extracomment>Below the list of the pictures of a short video, when no more can be added</extracomment>
        <translation>圖片與影片最多共十個。</translation>
    </message>
</context>
<context>
    <name>VideoRhythm</name>
    <message>
        <source>As the template</source>
        <extracomment>How long pictures are seen: as the template of the short video has it</extracomment>
        <translation>依照範本</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>How long a picture is seen, in seconds with one decimal</extracomment>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>Each picture</source>
        <extracomment>How long each picture of a short video is seen</extracomment>
        <translation>每張圖片</translation>
    </message>
    <message>
        <source>Depth in pictures</source>
        <extracomment>Switch: the subject of a picture moves before its background</extracomment>
        <translation>圖片立體效果</translation>
    </message>
</context>
<context>
    <name>VideoWords</name>
    <message>
        <source>Title</source>
        <extracomment>The title that stands in a short video</extracomment>
        <translation>標題</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <extracomment>A line below the title of a short video</extracomment>
        <translation>副標題</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>The price of the product that a short video shows</extracomment>
        <translation>價格</translation>
    </message>
    <message>
        <source>Call to action</source>
        <extracomment>What a viewer is asked to do at the end of a short video</extracomment>
        <translation>行動呼籲</translation>
    </message>
    <message>
        <source>Shop now</source>
        <extracomment>An example of what a viewer is asked to do at the end of a short video</extracomment>
        <translation>立即選購</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>Words that are shown at the bottom of a short video as it goes on</extracomment>
        <translation>字幕</translation>
    </message>
    <message>
        <source>A line for each caption, or the text of an .srt file</source>
        <extracomment>Below the field of the captions. SubRip (.srt) is a file format for captions.</extracomment>
        <translation>每行一則字幕，或 .srt 檔案的文字</translation>
    </message>
    <message>
        <source>Caption language</source>
        <extracomment>The choice of the language that a track of captions is said to be in</extracomment>
        <translation>字幕語言</translation>
    </message>
</context>
<context>
    <name>VisitorLine</name>
    <message>
        <source>As a visitor you get results with a watermark, at most 720p.</source>
        <extracomment>Near the run button, for people without an account. 720p is a size of pictures.</extracomment>
        <translation>訪客的作品帶有浮水印，且最高 720p。</translation>
    </message>
    <message>
        <source>See the plans</source>
        <extracomment>Leads to the plans</extracomment>
        <translation>查看方案</translation>
    </message>
    <message>
        <source>Own computer</source>
        <extracomment>Leads to the settings, where the studio can be used on one&apos;s own computer without limits. Short.</extracomment>
        <translation>自己的電腦</translation>
    </message>
</context>
<context>
    <name>VisitorNote</name>
    <message>
        <source>As a visitor you export at 720p at most, with a watermark.</source>
        <extracomment>In the export dialog. Visitor is a way to use the studio; 720p is a picture of 720 lines at most.</extracomment>
        <translation>訪客匯出的作品最高 720p，並帶有浮水印。</translation>
    </message>
    <message>
        <source>Work without limits on this computer</source>
        <extracomment>Link in the export dialog: opens the settings, where the way to use the studio is chosen.</extracomment>
        <translation>在這部電腦上無限制使用</translation>
    </message>
</context>
<context>
    <name>WaitLine</name>
    <message>
        <source>It begins as soon as there are enough credits, also when this page or the studio was closed meanwhile. Nothing is charged before.</source>
        <extracomment>Below a run that costs more credits than the person has</extracomment>
        <translation>點數足夠後就會立即開始，即使期間關閉了此頁面或工作室也一樣。在那之前不會收取任何費用。</translation>
    </message>
    <message>
        <source>Plans and credits</source>
        <extracomment>Leads to the page where credits are bought. Short.</extracomment>
        <translation>方案與點數</translation>
    </message>
</context>
<context>
    <name>WatermarkNote</name>
    <message numerus="yes">
        <source>%n result(s) still have the watermark of your earlier plan. It goes by itself as soon as the VidGo server was reached.</source>
        <extracomment>In the export dialog. %n counts results that were made with a plan that puts a watermark on them. The person has a better plan now.</extracomment>
        <translation>
            <numerusform>有 %n 件作品仍帶有先前方案的浮水印。連線到 VidGo 伺服器後會自動移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) have the watermark of your plan. With a plan without watermark they can be exported clean, without a new run.</source>
        <extracomment>In the export dialog. %n counts results that were made with a plan that puts a watermark on them.</extracomment>
        <translation>
            <numerusform>有 %n 件作品帶有您方案的浮水印。改用無浮水印的方案後，不必重新執行就能匯出不帶浮水印的版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>See the plans</source>
        <extracomment>Link in the export dialog: opens the page of plans that can be bought.</extracomment>
        <translation>查看方案</translation>
    </message>
</context>
<context>
    <name>WorkSettings</name>
    <message>
        <source>Making</source>
        <extracomment>Heading above the settings that change what is made.</extracomment>
        <translation>製作</translation>
    </message>
    <message>
        <source>Your own cut-out model</source>
        <extracomment>Name of a setting: a file with an AI model for cutting out, chosen by the person.</extracomment>
        <translation>您自己的去背模型</translation>
    </message>
    <message>
        <source>The studio cuts out with its own engine, which is weak on busy backgrounds and fine hair. If you have a matting model as an ONNX file (input 1×3×1024×1024, output one alpha channel), it is used instead.</source>
        <extracomment>Explains the slot for a matting model. ONNX is a file format for AI models.</extracomment>
        <translation>程式使用內建引擎去背，但較不擅長雜亂的背景與細髮。若您有 ONNX 檔案格式的去背模型（輸入 1×3×1024×1024，輸出一個 Alpha 色版），就會改用該模型。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>Button that opens a dialog to choose a file with an AI model.</extracomment>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <extracomment>Button: the chosen AI model is not used any more.</extracomment>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Watermark text</source>
        <extracomment>Name of a setting: what is written over watermarked pictures.
----------
What a screen reader calls the field for the text of the watermark.</extracomment>
        <translation>浮水印文字</translation>
    </message>
    <message>
        <source>Stands on the examples and on pictures that you mark.</source>
        <extracomment>Explains the setting Watermark text.</extracomment>
        <translation>會顯示在範例以及您加上浮水印的圖片上。</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <extracomment>Kind of file in a file dialog.</extracomment>
        <translation>ONNX 模型 (*.onnx)</translation>
    </message>
</context>
<context>
    <name>vidgo::JobNotices</name>
    <message>
        <source>VidGo Studio</source>
        <extracomment>Name of the product, as the title of a notification.</extracomment>
        <translation>VidGo Studio</translation>
    </message>
</context>
<context>
    <name>vidgo::StudioApp</name>
    <message>
        <source>Your settings file was damaged. It was put aside and the settings begin anew.</source>
        <extracomment>Shown once after the start. The settings file could not be read.</extracomment>
        <translation>您的設定檔已損毀，已移至一旁保留，設定恢復為預設值。</translation>
    </message>
    <message>
        <source>The library&apos;s database was damaged. It was put aside and the library was rebuilt from your files.</source>
        <extracomment>Shown once after the start. The library&apos;s database could not be read.</extracomment>
        <translation>作品庫的資料庫已損毀，已移至一旁保留，並從您的檔案重建作品庫。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) did not finish before the studio ended. Your earlier results are all here.</source>
        <extracomment>Shown once after the start, when the program had ended without closing. %n counts pieces of work.</extracomment>
        <translation>
            <numerusform>程式結束前有 %n 次執行未完成。您先前的作品都還在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was deleted, as you ordered. The studio begins anew.</source>
        <extracomment>Shown once after the start, because the person had ordered it.</extracomment>
        <translation>已依照您的要求刪除所有資料。程式將重新開始。</translation>
    </message>
    <message>
        <source>Your library was brought to a newer form. A copy of the old one lies beside it.</source>
        <extracomment>Shown once after the start of a newer version of the studio.</extracomment>
        <translation>您的作品庫已更新為較新的格式。舊作品庫的副本保存在旁邊。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) from last time go on now.</source>
        <extracomment>Shown once after the start: what was waiting or at work in the list of jobs goes on.</extracomment>
        <translation>
            <numerusform>正在繼續上次的 %n 個工作。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of the VidGo server cannot be used: it has to begin with https:// and name nothing but the server. The studio goes on without it.</source>
        <extracomment>Shown once after the start. The server keeps the person&apos;s VidGo account; its address is in the settings or was given to the program.</extracomment>
        <translation>無法使用 VidGo 伺服器的地址：必須以 https:// 開頭，且只包含伺服器名稱。程式會在沒有伺服器的情況下繼續運作。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier result(s) have lost their watermark.</source>
        <extracomment>%n counts results in the library. They were made with a plan that puts a watermark on them, and the person has a better plan now.</extracomment>
        <translation>
            <numerusform>先前的 %n 件作品已移除浮水印。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox opens in a window of its own.</source>
        <extracomment>After the button that opens the sandbox; its window takes a moment to come.</extracomment>
        <translation>沙盒會在獨立的視窗中開啟。</translation>
    </message>
    <message>
        <source>The sandbox could not be opened. Installing the studio again may help.</source>
        <extracomment>After the button that opens the sandbox, when its program does not start.</extracomment>
        <translation>無法開啟沙盒。重新安裝程式可能有幫助。</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::AccountInfo</name>
    <message>
        <source>Plan</source>
        <extracomment>A kind of credits: those that a plan brings each month. Short; stands beside a number.</extracomment>
        <translation>方案</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>A kind of credits: those that were paid for. Short; stands beside a number.</extracomment>
        <translation>購買</translation>
    </message>
    <message>
        <source>Gift</source>
        <extracomment>A kind of credits: a gift. Short; stands beside a number.</extracomment>
        <translation>贈送</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>A kind of credits: given back for something that went wrong. Short; stands beside a number.</extracomment>
        <translation>退還</translation>
    </message>
    <message numerus="yes">
        <source>Only %n credit(s) left.</source>
        <extracomment>Said once, when few credits are left.</extracomment>
        <translation>
            <numerusform>只剩 %n 點。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidgo::ui::BatchModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A file of a batch that failed: %1 is its name, %2 a sentence that says why.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Only files on this computer can be used. Save the pictures first, then drop them.</source>
        <extracomment>Shown when, among files, addresses of web pages are dropped.</extracomment>
        <translation>只能使用這部電腦上的檔案。請先儲存圖片，再拖放。</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::BudgetModel</name>
    <message>
        <source>Run</source>
        <extracomment>In the history of a monthly budget: a provider charged for a run</extracomment>
        <translation>執行</translation>
    </message>
    <message>
        <source>Limit changed</source>
        <extracomment>In the history of a monthly budget: the person set another limit</extracomment>
        <translation>上限已變更</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::InputSources</name>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste it here.</source>
        <extracomment>Shown when the person pastes and there is only text, or nothing, to paste.</extracomment>
        <translation>剪貼簿中沒有圖片。請先複製圖片，再貼到這裡。</translation>
    </message>
    <message>
        <source>The screen cannot be taken here. Use a file or paste a picture instead.</source>
        <extracomment>Shown when the picture of the screen could not be had.</extracomment>
        <translation>無法在此擷取螢幕畫面。請改用檔案或貼上圖片。</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::OnlineRun</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>One item of a price: its name, and how many of it</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>This is part of the plan %1. Your order waits until you have it, and then goes on by itself.</source>
        <extracomment>A run is not part of the plan that the person has; %1 is the name of one that has it.</extracomment>
        <translation>這屬於「%1」方案。您的訂單會等到您訂閱該方案，之後自動繼續。</translation>
    </message>
    <message>
        <source>This is part of the plan %1.</source>
        <extracomment>A run is not part of the plan that the person has; %1 is the name of one that has it.</extracomment>
        <translation>這屬於「%1」方案。</translation>
    </message>
    <message>
        <source>Only %1 left. Your order waits for more, and then goes on by itself.</source>
        <extracomment>A run costs more credits than the person has; %1 is how many they have, such as &quot;3 credits&quot;.</extracomment>
        <translation>僅剩 %1。您的訂單會等到點數增加，之後自動繼續。</translation>
    </message>
    <message>
        <source>Only %1 left. Raise your spending budget to run this.</source>
        <extracomment>A run costs more than can be spent; %1 is an amount of money.</extracomment>
        <translation>僅剩 %1。若要執行，請提高支出預算。</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::PictureInput</name>
    <message>
        <source>Work on a smaller copy</source>
        <extracomment>One-click fix for a picture that is very large. Short.</extracomment>
        <translation>使用較小的副本</translation>
    </message>
    <message>
        <source>Put it on white</source>
        <extracomment>One-click fix for a picture with transparent parts. Short.</extracomment>
        <translation>加上白色背景</translation>
    </message>
    <message>
        <source>Enlarge it first</source>
        <extracomment>One-click fix for a picture that is very small. Short.</extracomment>
        <translation>先放大</translation>
    </message>
    <message>
        <source>Only files on this computer can be used. Save the picture first, then drop it.</source>
        <extracomment>Shown when something from a web page is dropped instead of a file.</extracomment>
        <translation>只能使用這部電腦上的檔案。請先儲存圖片，再拖放。</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::ProviderListModel</name>
    <message>
        <source>Key in the keychain</source>
        <extracomment>Where the key of a provider is kept: the password store of the operating system</extracomment>
        <translation>金鑰在鑰匙圈中</translation>
    </message>
    <message>
        <source>Key from the environment</source>
        <extracomment>Where the key of a provider comes from: a variable of the environment</extracomment>
        <translation>來自環境變數的金鑰</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>There is no key for a provider</extracomment>
        <translation>無金鑰</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>How a provider does: it is asked</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>No credit there</source>
        <extracomment>How a provider does: its account is empty</extracomment>
        <translation>該處沒有餘額</translation>
    </message>
    <message>
        <source>Refuses the key</source>
        <extracomment>How a provider does: it refuses the key</extracomment>
        <translation>拒絕金鑰</translation>
    </message>
    <message>
        <source>Wants to be asked less</source>
        <extracomment>How a provider does: it was asked too often</extracomment>
        <translation>請求過於頻繁</translation>
    </message>
    <message>
        <source>Paused after failures</source>
        <extracomment>How a provider does: it failed too often and is left alone for a while</extracomment>
        <translation>因失敗而暫停</translation>
    </message>
    <message numerus="yes">
        <source>Last day: %n run(s), %1% succeeded, about %2 s each</source>
        <extracomment>How a provider did in the last day: %n runs, of which %1 percent succeeded, usually in %2 seconds</extracomment>
        <translation>
            <numerusform>過去一天：執行 %n 次，%1% 成功，每次約 %2 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked again: %1</source>
        <extracomment>When a provider that was left alone is asked again; %1 is a time of the day, or a date with a time.</extracomment>
        <translation>再次使用：%1</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::ShortVideoOptions</name>
    <message>
        <source>Automatic</source>
        <extracomment>Language of the captions of a short video: the studio tells it by their letters</extracomment>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::TopicListModel</name>
    <message>
        <source>All topics</source>
        <extracomment>The first of the topics of a tool: shows the examples of all topics. Short.</extracomment>
        <translation>所有主題</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::account::AccountModel</name>
    <message>
        <source>Your name was changed.</source>
        <extracomment>After the name of the person was changed.</extracomment>
        <translation>已變更您的姓名。</translation>
    </message>
    <message>
        <source>Your password was changed. Other devices are signed out.</source>
        <extracomment>After the password was changed.</extracomment>
        <translation>已變更您的密碼。其他裝置已登出。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <extracomment>After signing out.</extracomment>
        <translation>您已登出。</translation>
    </message>
    <message>
        <source>You are signed out here, but the server does not know it. %1</source>
        <extracomment>After signing out, when the server does not know of it; %1 is a sentence that says why.</extracomment>
        <translation>您已在這裡登出，但伺服器尚不知情。%1</translation>
    </message>
    <message>
        <source>Your account is closed. Until %1 you can have it back by signing in.</source>
        <extracomment>After an account was closed; %1 is a day.</extracomment>
        <translation>您的帳號已關閉。在 %1 前登入即可復原。</translation>
    </message>
    <message>
        <source>Your account is closed.</source>
        <extracomment>After an account was closed.</extracomment>
        <translation>您的帳號已關閉。</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::account::DeviceListModel</name>
    <message>
        <source>Unnamed device</source>
        <extracomment>A device that is signed in and did not say its name.</extracomment>
        <translation>未命名的裝置</translation>
    </message>
    <message>
        <source>used %1</source>
        <extracomment>A device that is signed in; %1 is “just now”, “5 minutes ago” or a day.</extracomment>
        <translation>上次使用：%1</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::gallery::CategoryList</name>
    <message>
        <source>All</source>
        <extracomment>The first of the categories in the gallery: shows all of them. Keep it short.</extracomment>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::gallery::ExampleDetail</name>
    <message>
        <source>Request</source>
        <extracomment>Label of a fact about an example; the value is what was asked for in words.</extracomment>
        <translation>需求描述</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>Label of a fact about an example; the value is the name of a tool.</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>Label of a fact about an example; the value is a topic of the tool, such as Electronics.</extracomment>
        <translation>主題</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Label of a fact about an example; the value is the name of a style, such as Watercolor.</extracomment>
        <translation>風格</translation>
    </message>
    <message>
        <source>Good for</source>
        <extracomment>Label of a fact about an example; the value says what such pictures are good for.</extracomment>
        <translation>適用於</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Label of a fact about an example; the value is its size in pixels.</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>Size of a picture: width × height in pixels.</extracomment>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Label of a fact about an example that is a clip; the value is how long it runs.</extracomment>
        <translation>長度</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <extracomment>How long a clip runs, in seconds with one decimal.</extracomment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::gallery::GalleryModel</name>
    <message>
        <source>Style: %1</source>
        <extracomment>Below an example in the gallery; %1 is the name of a style, such as Watercolor.</extracomment>
        <translation>風格：%1</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::gallery::StyleDetail</name>
    <message>
        <source>Strength</source>
        <extracomment>Name of a setting of every style: how much of it is applied.</extracomment>
        <translation>強度</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::home::ExampleList</name>
    <message>
        <source>Style</source>
        <extracomment>What an example is that belongs to no tool: a picture in another style, such as watercolour.</extracomment>
        <translation>風格</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::home::ToolList</name>
    <message>
        <source>On this computer</source>
        <extracomment>Under the name of a tool: it works without a network and costs nothing.</extracomment>
        <translation>在這部電腦上</translation>
    </message>
    <message>
        <source>Examples to browse</source>
        <extracomment>Under the name of a tool that visitors cannot run: only its examples can be looked at.</extracomment>
        <translation>有範例可瀏覽</translation>
    </message>
    <message>
        <source>With your own key</source>
        <extracomment>Under the name of a tool that only providers can run, with a key of the person&apos;s own.</extracomment>
        <translation>使用自己的金鑰</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::jobs::JobListModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Name of a job over many files: %1 is the name of the first, %n the number of the others.</extracomment>
        <translation>
            <numerusform>%1 及其他 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Kind of a job: a result of the library is written to a file.</extracomment>
        <translation>匯出</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::library::ClipExportOptions</name>
    <message>
        <source>As it is</source>
        <extracomment>How a clip is exported: the file is copied as it is.</extracomment>
        <translation>維持原樣</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time; %1 is a number</extracomment>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A length of time; %1 is a number</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>At most about %1</source>
        <extracomment>How large an exported clip may become; %1 is a size such as 12 MB</extracomment>
        <translation>最多約 %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>How large an exported clip will be; %1 is a size such as 12 MB</extracomment>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>%1 takes at most %2. Choose a shorter part.</source>
        <extracomment>Warning before an export: %1 is a place such as Instagram Reels, %2 a length of time</extracomment>
        <translation>%1 最多接受 %2。請選擇較短的片段。</translation>
    </message>
    <message>
        <source>%1 takes clips of %2 and longer.</source>
        <extracomment>Warning before an export: %1 is a place such as Instagram Reels, %2 a length of time</extracomment>
        <translation>%1 接受 %2 以上的影片。</translation>
    </message>
    <message>
        <source>%1 takes files up to %2: the quality will be lowered to stay below.</source>
        <extracomment>Warning before an export: %1 is a place such as X, %2 a size such as 512 MB</extracomment>
        <translation>%1 接受最大 %2 的檔案：會降低品質以符合限制。</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::library::ExportModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of the report of an export: the name of a result, and why it could not be exported.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::library::ToolChoices</name>
    <message>
        <source>All tools</source>
        <extracomment>First entry of a choice that narrows the library to one tool.</extracomment>
        <translation>所有工具</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::orders::CreditHistoryModel</name>
    <message>
        <source>Credits added</source>
        <extracomment>In the history of credits: some came.</extracomment>
        <translation>點數入帳</translation>
    </message>
    <message>
        <source>Set aside for a job</source>
        <extracomment>In the history of credits: set aside until a job ends.</extracomment>
        <translation>為工作保留</translation>
    </message>
    <message>
        <source>Charged for a job</source>
        <extracomment>In the history of credits: a job was paid with what was set aside for it.</extracomment>
        <translation>工作扣點</translation>
    </message>
    <message>
        <source>Given back by a job</source>
        <extracomment>In the history of credits: a job failed or was cancelled, and costs nothing.</extracomment>
        <translation>工作退還</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <extracomment>In the history of credits: their time was over.</extracomment>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Taken back with a refund</source>
        <extracomment>In the history of credits: a purchase was paid back, and its credits were taken.</extracomment>
        <translation>因退款收回</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <extracomment>In the history of credits: what a plan brings each month; %1 is the name of the plan.</extracomment>
        <translation>方案「%1」</translation>
    </message>
    <message>
        <source>Package %1</source>
        <extracomment>In the history of credits: a package that was bought; %1 is its name.</extracomment>
        <translation>點數包「%1」</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <extracomment>In the history of credits: what a promotion code brought.</extracomment>
        <translation>優惠碼</translation>
    </message>
    <message>
        <source>This job was ordered on another device, or was taken off the list.</source>
        <extracomment>Told when a line of the credit history is pressed whose job this computer does not know.</extracomment>
        <translation>這個工作是在其他裝置上送出的，或已從清單移除。</translation>
    </message>
    <message>
        <source>Unused days of your earlier plan</source>
        <extracomment>In the history of credits: a plan was replaced by another one before its time was over.</extracomment>
        <translation>先前方案未使用的天數</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) came back</source>
        <extracomment>In the history of credits: a job was charged less than was set aside for it.</extracomment>
        <translation>
            <numerusform>已退還 %n 點</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidgo::ui::orders::ReceiptListModel</name>
    <message>
        <source>Receipt</source>
        <extracomment>A kind of document: for a payment.</extracomment>
        <translation>收據</translation>
    </message>
    <message>
        <source>Credit note</source>
        <extracomment>A kind of document: for money that went back.</extracomment>
        <translation>退款通知單</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::orders::RefundModel</name>
    <message>
        <source>%1 was paid back. Its credits were taken back.</source>
        <extracomment>What came of asking for money back; %1 is an amount of money.</extracomment>
        <translation>已退款 %1。訂單的點數已收回。</translation>
    </message>
    <message>
        <source>The payment company refused to pay it back. No money moved, and you keep the credits.</source>
        <extracomment>What came of asking for money back.</extracomment>
        <translation>金流公司拒絕退款。款項沒有異動，點數仍歸您所有。</translation>
    </message>
    <message>
        <source>%1 is paid back by hand, which can take a few days. Its credits were taken back.</source>
        <extracomment>What came of asking for money back; %1 is an amount of money.</extracomment>
        <translation>%1 將由人工退款，可能需要幾天。訂單的點數已收回。</translation>
    </message>
    <message>
        <source>%1 is on its way back to you. Its credits were taken back. How long it takes is up to your bank.</source>
        <extracomment>What came of asking for money back; %1 is an amount of money.</extracomment>
        <translation>%1 正在退還給您。訂單的點數已收回。所需時間依您的銀行而定。</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::plans::OfferModel</name>
    <message>
        <source>The last charge failed, so the plan is paid until %1 only. You keep it for a few more days. Order a plan again to go on.</source>
        <extracomment>About the person&apos;s plan; %1 is a date.</extracomment>
        <translation>上一次扣款失敗，因此方案的費用只付到 %1。您還可以再使用幾天。若要繼續使用，請重新訂購方案。</translation>
    </message>
    <message>
        <source>Paid until %1 and ends then. Nothing more is charged.</source>
        <extracomment>About the person&apos;s plan, which was cancelled or was paid for once; %1 is a date.</extracomment>
        <translation>費用已付到 %1，方案屆時結束。不會再扣款。</translation>
    </message>
    <message>
        <source>Paid until %1. After that you have %2.</source>
        <extracomment>About the person&apos;s plan; %1 is a date, %2 is the name of the plan that follows.</extracomment>
        <translation>費用已付到 %1，之後改為%2。</translation>
    </message>
    <message>
        <source>Paid until %1, then %2 is charged for the next month.</source>
        <extracomment>About the person&apos;s plan, which goes on by itself; %1 is a date, %2 is an amount of money.</extracomment>
        <translation>費用已付到 %1，之後會扣款 %2 作為下個月的費用。</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::plans::PlanChangeModel</name>
    <message>
        <source>You have %1 now.</source>
        <extracomment>After a change of the plan; %1 is its name.</extracomment>
        <translation>您現在使用%1。</translation>
    </message>
    <message>
        <source>The change to %1 is on its way. The payment company has not answered yet; nothing is done twice.</source>
        <extracomment>After a change of the plan; %1 is its name.</extracomment>
        <translation>正在改為%1。金流公司尚未回應；不會重複處理。</translation>
    </message>
    <message>
        <source>You change to %1 on %2. Nothing is charged before that.</source>
        <extracomment>After a change to a lower plan; %1 is its name, %2 a date.</extracomment>
        <translation>您將於 %2 改為%1。在那之前不會扣款。</translation>
    </message>
    <message>
        <source>%1 begins when its order is paid. Your present plan ends with that, and its unused days are paid back.</source>
        <extracomment>After a change of the plan; %1 is its name.</extracomment>
        <translation>%1會在訂單付款後開始。目前的方案屆時結束，未使用天數的費用會退還。</translation>
    </message>
    <message>
        <source>Your present plan ends on %2. Order %1 then; nothing is charged before that.</source>
        <extracomment>After a change to a lower plan; %1 is its name, %2 a date.</extracomment>
        <translation>您目前的方案將於 %2 結束。請屆時訂購%1；在那之前不會扣款。</translation>
    </message>
    <message>
        <source>Your plan goes on.</source>
        <extracomment>After somebody took back that their plan ends.</extracomment>
        <translation>您的方案會繼續。</translation>
    </message>
    <message>
        <source>Your plan ends on %1. Nothing more is charged, and the credits that you bought stay yours.</source>
        <extracomment>After somebody ended their plan; %1 is a date.</extracomment>
        <translation>您的方案將於 %1 結束。不會再扣款，您購買的點數仍歸您所有。</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::plans::PurchaseModel</name>
    <message>
        <source>%1 off</source>
        <extracomment>What a promotion code does to a price; %1 is an amount of money.</extracomment>
        <translation>折抵 %1</translation>
    </message>
    <message>
        <source>%1 on top</source>
        <extracomment>What a promotion code does; %1 is an amount such as “20 credits”.</extracomment>
        <translation>加贈 %1</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::profile::UseModel</name>
    <message numerus="yes">
        <source>%n run(s) today</source>
        <extracomment>How many runs were made for credits today.</extracomment>
        <translation>
            <numerusform>今天執行 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) today</source>
        <extracomment>How many runs were made for credits today, and how many the plan allows in a day.</extracomment>
        <translation>
            <numerusform>今天已執行 %1 次，共 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidgo::ui::settings::ExampleSyncModel</name>
    <message numerus="yes">
        <source>%n new example(s) came into the gallery.</source>
        <extracomment>%n counts examples that came from the server and are in the gallery now.</extracomment>
        <translation>
            <numerusform>圖庫新增了 %n 個範例。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server was not asked yet.</source>
        <extracomment>The server that keeps examples of its own was never asked for them.</extracomment>
        <translation>尚未向伺服器查詢。</translation>
    </message>
    <message>
        <source>Asking the server what is new…</source>
        <extracomment>The server is asked for its examples at this moment.</extracomment>
        <translation>正在向伺服器查詢新內容…</translation>
    </message>
    <message>
        <source>All examples of the server are here.</source>
        <extracomment>Nothing is missing of what the server has.</extracomment>
        <translation>伺服器的範例都已在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>%n new example(s) on the way</source>
        <extracomment>%n counts examples that are being fetched from the server.</extracomment>
        <translation>
            <numerusform>正在取得 %n 個新範例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new example(s) wait for a link that is not metered.</source>
        <extracomment>%n counts examples of the server that are not here yet. A metered link is paid for by what goes through it.</extracomment>
        <translation>
            <numerusform>%n 個新範例正在等待非計量付費的連線。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new example(s) were signed by somebody you have not trusted yet.</source>
        <extracomment>%n counts examples of the server that are not here yet. They are signed, and nobody here knows whoever signed them.</extracomment>
        <translation>
            <numerusform>%n 個新範例的簽署者尚未受您信任。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new example(s)</source>
        <extracomment>%n counts examples of the server that are not here yet.</extracomment>
        <translation>
            <numerusform>%n 個新範例</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far it is with fetching: %1 and %2 are sizes such as “12 MB”.</extracomment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <extracomment>%1 is a size such as “12 MB”.</extracomment>
        <translation>需取得 %1</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <extracomment>When the server was asked last what examples it has; %1 is a date with a time of day.</extracomment>
        <translation>查詢時間：%1</translation>
    </message>
    <message>
        <source>Nothing more comes from %1.</source>
        <extracomment>After the person stopped trusting somebody who signs examples; %1 is the name.</extracomment>
        <translation>不會再從 %1 匯入任何內容。</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::settings::SettingsModel</name>
    <message>
        <source>Same as the system</source>
        <extracomment>A choice of language: the one that the operating system uses.</extracomment>
        <translation>與系統相同</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::shell::NavigationModel</name>
    <message>
        <source>Library</source>
        <extracomment>Name of the page with the person&apos;s own results.</extracomment>
        <translation>作品庫</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Name of the page on which the person chooses language, theme and so on.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Name of the page on which the studio starts.</extracomment>
        <translation>首頁</translation>
    </message>
    <message>
        <source>TOOLS</source>
        <extracomment>Heading in the sidebar above the six tools; in small capitals.</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>YOURS</source>
        <extracomment>Heading in the sidebar above what belongs to the person: library and settings; in small capitals.</extracomment>
        <translation>我的</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>Name of the page with all the examples.</extracomment>
        <translation>圖庫</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::shell::PaletteModel</name>
    <message>
        <source>Used last</source>
        <extracomment>Heading in the command palette above what was used last.</extracomment>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Go to and do</source>
        <extracomment>Heading in the command palette above pages and commands.</extracomment>
        <translation>前往與執行</translation>
    </message>
    <message>
        <source>Results and examples</source>
        <extracomment>Heading in the command palette above the person&apos;s own results and the examples that were found.</extracomment>
        <translation>作品與範例</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::shell::SearchModel</name>
    <message>
        <source>Your result · %1</source>
        <extracomment>Below a hit of the search: one of the person&apos;s own results; %1 is the tool that made it.</extracomment>
        <translation>您的作品 · %1</translation>
    </message>
    <message>
        <source>Example · %1</source>
        <extracomment>Below a hit of the search: an example; %1 is its tool or its style.</extracomment>
        <translation>範例 · %1</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::shell::ShortcutModel</name>
    <message>
        <source>Pages</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys that open a page.</extracomment>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys that work on every page.</extracomment>
        <translation>所有頁面</translation>
    </message>
</context>
</TS>
