<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <extracomment>Heading above version and credits.</extracomment>
        <translation>About</translation>
    </message>
    <message>
        <source>VidGo Studio</source>
        <extracomment>Name of the product.</extracomment>
        <translation>VidGo Studio</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Credits</source>
        <extracomment>Button that shows whose work is in the examples, fonts and models.</extracomment>
        <translation>Credits</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>VidGo account</source>
        <extracomment>What a screen reader calls the card with the person&apos;s account.</extracomment>
        <translation>VidGo account</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <extracomment>Below the name of the person; %1 is the name of a plan, %2 the day on which the account was made.</extracomment>
        <translation>%1 · since %2</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. This is what it said last.</source>
        <extracomment>The server of the account did not answer.</extracomment>
        <translation>The server can&apos;t be reached. This is what it said last.</translation>
    </message>
    <message>
        <source>Plan and credits</source>
        <extracomment>What can be changed of an account.</extracomment>
        <translation>Plan and credits</translation>
    </message>
    <message>
        <source>Look at them</source>
        <extracomment>Button beside “Plan and credits”: leads to the page where they are bought.</extracomment>
        <translation>Look at them</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>What can be changed of an account: the name of the person.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>None given</source>
        <extracomment>The person gave no name.</extracomment>
        <translation>None given</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button beside “Name”.
----------
Button beside “Password”.</extracomment>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>What can be changed of an account.</extracomment>
        <translation>Password</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>What can be done with an account.</extracomment>
        <translation>Your data</translation>
    </message>
    <message>
        <source>Everything that the server keeps of you, in one file (JSON).</source>
        <extracomment>Explains the button beside it. JSON is a file format.</extracomment>
        <translation>Everything that the server keeps of you, in one file (JSON).</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button beside “Your data”: writes them into a file.</extracomment>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Close the account</source>
        <extracomment>What can be done with an account.</extracomment>
        <translation>Close the account</translation>
    </message>
    <message numerus="yes">
        <source>It can be had back for %n day(s).</source>
        <extracomment>Explains the button beside it; %n counts days.</extracomment>
        <translation>
            <numerusform>It can be had back for %n day.</numerusform>
            <numerusform>It can be had back for %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close…</source>
        <extracomment>Button beside “Close the account”.</extracomment>
        <translation>Close…</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>The credits of the person.</extracomment>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credits</numerusform>
        </translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. This is from %1.</source>
        <extracomment>The server of the account did not answer. %1 is a day and a time.</extracomment>
        <translation>The server can&apos;t be reached. This is from %1.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Sign in to VidGo</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Sign in to VidGo</translation>
    </message>
    <message>
        <source>Create a VidGo account</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Create a VidGo account</translation>
    </message>
    <message>
        <source>Confirm your address</source>
        <extracomment>Title of a dialog: the person shows that an e-mail address is theirs.</extracomment>
        <translation>Confirm your address</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Forgot the password?</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Set a new password</translation>
    </message>
    <message>
        <source>With it the studio can make what this computer cannot, paid with credits. Creating it costs nothing.</source>
        <extracomment>In the dialog for a new account: what it is good for.</extracomment>
        <translation>With it the studio can make what this computer cannot, paid with credits. Creating it costs nothing.</translation>
    </message>
    <message>
        <source>A mail is on its way to %1. Type in the code that it brings.</source>
        <extracomment>In the dialog for the code of a mail; %1 is an e-mail address.</extracomment>
        <translation>A mail is on its way to %1. Type in the code that it brings.</translation>
    </message>
    <message>
        <source>You get a mail with a link. With it you set a new password here.</source>
        <extracomment>In the dialog for a forgotten password.</extracomment>
        <translation>You get a mail with a link. With it you set a new password here.</translation>
    </message>
    <message>
        <source>If there is an account with your address, a mail is on its way. Copy its link and paste it here. All devices are signed out then.</source>
        <extracomment>In the dialog for a new password.</extracomment>
        <translation>If there is an account with your address, a mail is on its way. Copy its link and paste it here. All devices are signed out then.</translation>
    </message>
    <message>
        <source>Another mail is on its way.</source>
        <extracomment>Above the field for the code of a mail, after another one was asked for.</extracomment>
        <translation>Another mail is on its way.</translation>
    </message>
    <message>
        <source>Your account is there. Sign in to it.</source>
        <extracomment>Above the form for signing in, after the code of a mail was right.</extracomment>
        <translation>Your account is there. Sign in to it.</translation>
    </message>
    <message>
        <source>The new password counts from now on. Sign in with it.</source>
        <extracomment>Above the form for signing in, after a new password was set.</extracomment>
        <translation>The new password counts from now on. Sign in with it.</translation>
    </message>
</context>
<context>
    <name>AccountInvitation</name>
    <message>
        <source>VidGo account</source>
        <extracomment>Heading above what a VidGo account is good for.</extracomment>
        <translation>VidGo account</translation>
    </message>
    <message>
        <source>Your account is almost there: a mail with a code went to %1.</source>
        <extracomment>A new account is not there before the code of a mail was typed in; %1 is an e-mail address.</extracomment>
        <translation>Your account is almost there: a mail with a code went to %1.</translation>
    </message>
    <message>
        <source>With an account, VidGo makes what this computer cannot, such as clips and redesigned rooms, paid with credits and without keys of your own. What your computer makes by itself stays free and needs none.</source>
        <extracomment>What a VidGo account is good for, in two sentences.</extracomment>
        <translation>With an account, VidGo makes what this computer cannot, such as clips and redesigned rooms, paid with credits and without keys of your own. What your computer makes by itself stays free and needs none.</translation>
    </message>
    <message>
        <source>Type in the code</source>
        <extracomment>Button: leads to the place where the code of a mail is typed in.</extracomment>
        <translation>Type in the code</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button that opens the dialog for signing in.</extracomment>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Create an account</source>
        <extracomment>Button that opens the dialog for a new account.</extracomment>
        <translation>Create an account</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes a dialog and changes nothing</extracomment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AgoText</name>
    <message>
        <source>just now</source>
        <extracomment>When a device was used last.</extracomment>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>When a device was used last.</extracomment>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>When a device was used last.</extracomment>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When a device was used last.</extracomment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
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
        <translation>Exported as %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>Button beside “Exported as …”: opens the folder in the file manager.</extracomment>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>VidGo Studio · Sandbox</source>
        <extracomment>Title of the window of a studio in which nothing is real: no provider is asked, no money moves.</extracomment>
        <translation>VidGo Studio · Sandbox</translation>
    </message>
    <message>
        <source>Welcome, %1.</source>
        <extracomment>After signing in; %1 is the name of the person.</extracomment>
        <translation>Welcome, %1.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <extracomment>After signing in.</extracomment>
        <translation>You are signed in.</translation>
    </message>
</context>
<context>
    <name>AvatarLook</name>
    <message>
        <source>Shape</source>
        <extracomment>The shape of a clip, for screen readers</extracomment>
        <translation>Shape</translation>
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
        <translation>Background</translation>
    </message>
    <message>
        <source>Soft gradient</source>
        <extracomment>Background of a presenter: a colour that becomes darker towards the bottom</extracomment>
        <translation>Soft gradient</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>Background of a presenter: one colour</extracomment>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Scene</source>
        <extracomment>Background of a presenter: one of the studio&apos;s empty scenes
----------
The choice of an empty scene behind a presenter</extracomment>
        <translation>Scene</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Background of a presenter: a picture of the person&apos;s own</extracomment>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Choose the background…</source>
        <extracomment>Chooses the picture that stands behind a presenter</extracomment>
        <translation>Choose the background…</translation>
    </message>
    <message>
        <source>Mark the spoken word</source>
        <extracomment>Whether the word that is being spoken stands out in the captions</extracomment>
        <translation>Mark the spoken word</translation>
    </message>
</context>
<context>
    <name>AvatarParameters</name>
    <message>
        <source>Presenter</source>
        <extracomment>Heading of the choice of the cartoon figure that speaks</extracomment>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>A cartoon presenter, not a person. Every clip says so.</source>
        <extracomment>Below the choice of the presenters</extracomment>
        <translation>A cartoon presenter, not a person. Every clip says so.</translation>
    </message>
</context>
<context>
    <name>AvatarScript</name>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>How much of a script is written: %1 of at most %2 characters</extracomment>
        <translation>%1 of %2 characters</translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <extracomment>About how long a clip becomes; %n is a number of seconds</extracomment>
        <translation>
            <numerusform>about %n s</numerusform>
            <numerusform>about %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1:%2 min</source>
        <extracomment>About how long a clip becomes: minutes, then seconds with two digits</extracomment>
        <translation>about %1:%2 min</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>Label of the field for what a presenter says</extracomment>
        <translation>Script</translation>
    </message>
    <message>
        <source>Write what the presenter says…</source>
        <extracomment>In the empty field for what a presenter says</extracomment>
        <translation>Write what the presenter says…</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters.</source>
        <extracomment>Below a script that is longer than allowed; %1 is a number</extracomment>
        <translation>Too long: at most %1 characters.</translation>
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
        <translation>Language</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>The voice with which a presenter speaks</extracomment>
        <translation>Voice</translation>
    </message>
    <message>
        <source>No voice for this language is installed. Install the free program espeak-ng, then start the studio again.</source>
        <extracomment>In the place of the voices when there are none. espeak-ng is the name of a free program.</extracomment>
        <translation>No voice for this language is installed. Install the free program espeak-ng, then start the studio again.</translation>
    </message>
    <message>
        <source>The voices on this computer are synthetic and sound like a machine.</source>
        <extracomment>Below the choice of a voice: honest about how it sounds</extracomment>
        <translation>The voices on this computer are synthetic and sound like a machine.</translation>
    </message>
    <message>
        <source>Give the reading of a word behind it, as in 漢字《かんじ》, when it is not read as it should be.</source>
        <extracomment>For scripts in Japanese. Keep 漢字《かんじ》 as it is.</extracomment>
        <translation>Give the reading of a word behind it, as in 漢字《かんじ》, when it is not read as it should be.</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>How fast a presenter speaks</extracomment>
        <translation>Pace</translation>
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
        <translation>Colour %1</translation>
    </message>
    <message>
        <source>Colour number</source>
        <extracomment>The number of a colour, such as #FFFFFF</extracomment>
        <translation>Colour number</translation>
    </message>
</context>
<context>
    <name>BatchHead</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <extracomment>How long a batch will still take</extracomment>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <extracomment>How long a batch will still take</extracomment>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n files made</source>
        <extracomment>Heading of a batch that is through. %n files were made.</extracomment>
        <translation>
            <numerusform>Done: %n file made</numerusform>
            <numerusform>Done: %n files made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n files wait</source>
        <extracomment>Heading of a batch that was stopped. %n files wait.</extracomment>
        <translation>
            <numerusform>Stopped, %n file waits</numerusform>
            <numerusform>Stopped, %n files wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>Heading of a batch while the file in work is given up</extracomment>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <extracomment>Heading of a batch at work: how many files are done, and of how many</extracomment>
        <translation>%1 of %2 files</translation>
    </message>
    <message>
        <source>Many files at once</source>
        <extracomment>Heading of a batch that has not begun</extracomment>
        <translation>Many files at once</translation>
    </message>
    <message>
        <source>Close the batch</source>
        <extracomment>Puts a batch away; an unfinished one can be taken up again later</extracomment>
        <translation>Close the batch</translation>
    </message>
    <message>
        <source>%1 made · %2 failed · %3 left out</source>
        <extracomment>A batch in numbers: files made, failed, and left out because they are no pictures</extracomment>
        <translation>%1 made · %2 failed · %3 left out</translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for their turn</source>
        <extracomment>Heading of a batch while other jobs are before it; %n is the number of its files</extracomment>
        <translation>
            <numerusform>%n file waits for its turn</numerusform>
            <numerusform>%n files wait for their turn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchOffer</name>
    <message numerus="yes">
        <source>A batch is unfinished: %n of %1 files still wait.</source>
        <extracomment>A batch that was stopped, or cut off. %n files of it are not done yet, %1 are all of its files.</extracomment>
        <translation>
            <numerusform>A batch is unfinished: %n of %1 files still waits.</numerusform>
            <numerusform>A batch is unfinished: %n of %1 files still wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it up</source>
        <extracomment>Takes up the unfinished batch. Short.</extracomment>
        <translation>Take it up</translation>
    </message>
    <message>
        <source>Forget it</source>
        <extracomment>Forgets the unfinished batch; what was made stays in the library. Short.</extracomment>
        <translation>Forget it</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Looking for the pictures…</source>
        <extracomment>While the files of a batch are looked for</extracomment>
        <translation>Looking for the pictures…</translation>
    </message>
    <message numerus="yes">
        <source>%n files or folders are ready</source>
        <extracomment>Files and folders were chosen for a batch. %n is how many there are of both.</extracomment>
        <translation>
            <numerusform>%n file or folder is ready</numerusform>
            <numerusform>%n files or folders are ready</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are made with the settings on the right. More can be dropped here.</source>
        <extracomment>What happens next, and that more can be added</extracomment>
        <translation>All of them are made with the settings on the right. More can be dropped here.</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>The files of a batch, for screen readers</extracomment>
        <translation>Files</translation>
    </message>
</context>
<context>
    <name>BatchPlace</name>
    <message>
        <source>Folder for the results</source>
        <extracomment>Title of the dialog that asks for the folder for the results of a batch</extracomment>
        <translation>Folder for the results</translation>
    </message>
    <message>
        <source>Save into a folder too</source>
        <extracomment>Results of a batch are saved into a folder too, besides the library</extracomment>
        <translation>Save into a folder too</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>The file format of exported pictures</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>How exported files are named; parts in braces are filled in</extracomment>
        <translation>Names</translation>
    </message>
    <message>
        <source>{name} is the file&apos;s own name; {tool}, {date}, {width} and {height} can be used too.</source>
        <extracomment>Below the name template; keep the parts in braces</extracomment>
        <translation>{name} is the file&apos;s own name; {tool}, {date}, {width} and {height} can be used too.</translation>
    </message>
    <message>
        <source>All results go into the library.</source>
        <extracomment>Where the results of a batch go</extracomment>
        <translation>All results go into the library.</translation>
    </message>
</context>
<context>
    <name>BatchProblems</name>
    <message numerus="yes">
        <source>%n files failed</source>
        <extracomment>Heading of the list of the files of a batch that failed</extracomment>
        <translation>
            <numerusform>%n file failed</numerusform>
            <numerusform>%n files failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Works on the failed files of a batch once more</extracomment>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Done</source>
        <extracomment>State of a file of a batch</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a file of a batch</extracomment>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>State of a file of a batch: it is no picture</extracomment>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>In work</source>
        <extracomment>State of a file of a batch</extracomment>
        <translation>In work</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a file of a batch</extracomment>
        <translation>Waiting</translation>
    </message>
</context>
<context>
    <name>BatchRunCard</name>
    <message>
        <source>Go on with the rest</source>
        <extracomment>Goes on with a batch that was stopped</extracomment>
        <translation>Go on with the rest</translation>
    </message>
    <message>
        <source>Make all of them</source>
        <extracomment>Begins a batch</extracomment>
        <translation>Make all of them</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops a batch: the file in work is given up, the others wait</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Puts a finished batch away</extracomment>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used and are left out.</source>
        <extracomment>Before many files are given to a provider: so many of them are no pictures, or cannot be read</extracomment>
        <translation>
            <numerusform>%n file cannot be used and is left out.</numerusform>
            <numerusform>%n files cannot be used and are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>All results go into the library.</source>
        <extracomment>Where the results of a batch go</extracomment>
        <translation>All results go into the library.</translation>
    </message>
</context>
<context>
    <name>BoardDialog</name>
    <message>
        <source>New board</source>
        <extracomment>Title of the dialog that makes a new collection of results.</extracomment>
        <translation>New board</translation>
    </message>
    <message>
        <source>Rename board</source>
        <extracomment>Title of the dialog that gives a board another name.</extracomment>
        <translation>Rename board</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field for the name of a board.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes the dialog for the name of a board.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button that makes the new board.</extracomment>
        <translation>Create</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button that gives the board its new name.</extracomment>
        <translation>Rename</translation>
    </message>
</context>
<context>
    <name>BoardMenu</name>
    <message>
        <source>New board…</source>
        <extracomment>In the menu of boards: makes a new one with the results on it.</extracomment>
        <translation>New board…</translation>
    </message>
</context>
<context>
    <name>BudgetFields</name>
    <message>
        <source>Currency</source>
        <extracomment>What a screen reader calls the choice between currencies.</extracomment>
        <translation>Currency</translation>
    </message>
    <message>
        <source>No budget yet</source>
        <extracomment>In the empty field for the amount of the monthly budget.</extracomment>
        <translation>No budget yet</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <extracomment>What a screen reader calls the field for the amount of the monthly budget.</extracomment>
        <translation>Amount a month</translation>
    </message>
    <message>
        <source>Type an amount such as 20 or 12.50.</source>
        <extracomment>Below the field for an amount of money.</extracomment>
        <translation>Type an amount such as 20 or 12.50.</translation>
    </message>
    <message>
        <source>Taiwan dollars for one US dollar</source>
        <extracomment>Label of the field for an exchange rate.</extracomment>
        <translation>Taiwan dollars for one US dollar</translation>
    </message>
    <message>
        <source>Type a rate such as 32.15.</source>
        <extracomment>Below the field for an exchange rate.</extracomment>
        <translation>Type a rate such as 32.15.</translation>
    </message>
    <message>
        <source>Set the budget</source>
        <extracomment>Button that sets the monthly budget.</extracomment>
        <translation>Set the budget</translation>
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
        <translation>With your own key, about</translation>
    </message>
    <message>
        <source>The price is not known: your provider charges you.</source>
        <extracomment>In the place of a price: the provider has not published one</extracomment>
        <translation>The price is not known: your provider charges you.</translation>
    </message>
    <message>
        <source>%1 left of this month&apos;s budget</source>
        <extracomment>%1 is an amount of money that can still be spent this month.</extracomment>
        <translation>%1 left of this month&apos;s budget</translation>
    </message>
    <message>
        <source>Over your budget: %1 left this month.</source>
        <extracomment>A run costs more than is left of the month&apos;s budget; %1 is an amount of money.</extracomment>
        <translation>Over your budget: %1 left this month.</translation>
    </message>
    <message>
        <source>No spending budget is set, so nothing is spent.</source>
        <extracomment>The person set no limit for what providers charge</extracomment>
        <translation>No spending budget is set, so nothing is spent.</translation>
    </message>
    <message>
        <source>Spending budget</source>
        <extracomment>Leads to the settings, to the monthly limit for what providers charge. Short.</extracomment>
        <translation>Spending budget</translation>
    </message>
</context>
<context>
    <name>BudgetSettings</name>
    <message>
        <source>Spending budget</source>
        <extracomment>Heading above the monthly limit for what providers charge.</extracomment>
        <translation>Spending budget</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <extracomment>Name of a setting: the most that may be spent in a month.</extracomment>
        <translation>Monthly budget</translation>
    </message>
    <message>
        <source>With keys of your own, providers charge you directly. The studio refuses a run that would go beyond this amount. Nothing is spent before you set one.</source>
        <extracomment>Explains the setting Monthly budget. A key is what a provider gives its customers.</extracomment>
        <translation>With keys of your own, providers charge you directly. The studio refuses a run that would go beyond this amount. Nothing is spent before you set one.</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Name of a line of the settings: what was spent since the month began.</extracomment>
        <translation>This month</translation>
    </message>
    <message>
        <source>Begins anew on %1 (UTC).</source>
        <extracomment>Below what was spent; %1 is a date such as “1 December 2026”.</extracomment>
        <translation>Begins anew on %1 (UTC).</translation>
    </message>
</context>
<context>
    <name>BudgetUse</name>
    <message>
        <source>%1 of %2 used</source>
        <extracomment>Amounts of money such as “US$1.20”: %1 was spent of %2.</extracomment>
        <translation>%1 of %2 used</translation>
    </message>
    <message>
        <source>Part of the budget that is used</source>
        <extracomment>What a screen reader calls the bar that shows how much of the monthly budget is used.</extracomment>
        <translation>Part of the budget that is used</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is an amount of money that can still be spent this month.</extracomment>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <extracomment>Button that hides the list of what was spent.</extracomment>
        <translation>Hide the history</translation>
    </message>
    <message>
        <source>Show the history</source>
        <extracomment>Button that shows the list of what was spent.</extracomment>
        <translation>Show the history</translation>
    </message>
</context>
<context>
    <name>CaptionPlaceBox</name>
    <message>
        <source>Show captions</source>
        <extracomment>The choice of where the captions of a clip are</extracomment>
        <translation>Show captions</translation>
    </message>
    <message>
        <source>In the picture</source>
        <extracomment>Captions of a clip: painted into its pictures</extracomment>
        <translation>In the picture</translation>
    </message>
    <message>
        <source>As a track</source>
        <extracomment>Captions of a clip: a track that players show and hide</extracomment>
        <translation>As a track</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>Captions of a clip: there are none</extracomment>
        <translation>Not at all</translation>
    </message>
</context>
<context>
    <name>CheckingLine</name>
    <message>
        <source>Looking at the picture…</source>
        <extracomment>On the page of a tool, while the person&apos;s picture is looked at</extracomment>
        <translation>Looking at the picture…</translation>
    </message>
</context>
<context>
    <name>CheckoutBar</name>
    <message>
        <source>Address of the page</source>
        <extracomment>What a screen reader calls the bar above the payment&apos;s page</extracomment>
        <translation>Address of the page</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <extracomment>What a screen reader says of the lock beside the address</extracomment>
        <translation>The connection is encrypted.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <extracomment>What a screen reader says of the sign beside the address; only on the person&apos;s own computer</extracomment>
        <translation>The connection is not encrypted.</translation>
    </message>
    <message>
        <source>This page is not ours. Your bank asks you to confirm the payment.</source>
        <extracomment>Below the address while the page of the person&apos;s bank is shown</extracomment>
        <translation>This page is not ours. Your bank asks you to confirm the payment.</translation>
    </message>
    <message>
        <source>On this computer, not encrypted</source>
        <extracomment>Below the address of a page on the person&apos;s own computer, in the sandbox</extracomment>
        <translation>On this computer, not encrypted</translation>
    </message>
    <message>
        <source>Open in the browser instead</source>
        <extracomment>Button that opens the payment&apos;s page in the browser of the system</extracomment>
        <translation>Open in the browser instead</translation>
    </message>
</context>
<context>
    <name>CheckoutNote</name>
    <message>
        <source>Close</source>
        <extracomment>Button that takes a note away</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CheckoutStop</name>
    <message>
        <source>The payment&apos;s page cannot be shown</source>
        <extracomment>Heading in the payment&apos;s window</extracomment>
        <translation>The payment&apos;s page cannot be shown</translation>
    </message>
    <message>
        <source>Check your connection and try again, or pay in the browser of your system.</source>
        <extracomment>Below the heading</extracomment>
        <translation>Check your connection and try again, or pay in the browser of your system.</translation>
    </message>
    <message>
        <source>If you have confirmed a payment already, VidGo Studio finds out by itself. You are never charged twice for one order.</source>
        <extracomment>The line about money</extracomment>
        <translation>If you have confirmed a payment already, VidGo Studio finds out by itself. You are never charged twice for one order.</translation>
    </message>
    <message>
        <source>Open in the browser instead</source>
        <extracomment>Button that opens the payment&apos;s page in the browser of the system</extracomment>
        <translation>Open in the browser instead</translation>
    </message>
</context>
<context>
    <name>CheckoutWindow</name>
    <message>
        <source>Payment</source>
        <extracomment>Title of the window in which a person pays</extracomment>
        <translation>Payment</translation>
    </message>
    <message>
        <source>The page tried to save a file. That is not possible here.</source>
        <extracomment>Shown above the payment&apos;s page when it tried to download something</extracomment>
        <translation>The page tried to save a file. That is not possible here.</translation>
    </message>
    <message>
        <source>%1 does not belong to this payment and was not opened.</source>
        <extracomment>Shown above the payment&apos;s page. %1: the host of an address, or what stands before its colon</extracomment>
        <translation>%1 does not belong to this payment and was not opened.</translation>
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
        <translation>Clip effects</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>How fast a clip plays</extracomment>
        <translation>Speed</translation>
    </message>
    <message>
        <source>%L1×</source>
        <extracomment>How many times as fast as it was filmed a clip plays, such as 1.5×</extracomment>
        <translation>%L1×</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>In which direction a clip plays</extracomment>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>A clip plays as it was filmed</extracomment>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Reverse</source>
        <extracomment>A clip plays from its end to its beginning</extracomment>
        <translation>Reverse</translation>
    </message>
    <message>
        <source>Boomerang</source>
        <extracomment>A clip plays forward and then back</extracomment>
        <translation>Boomerang</translation>
    </message>
    <message>
        <source>Stabilise</source>
        <extracomment>How much the shaking of the camera is taken out of a clip</extracomment>
        <translation>Stabilise</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <extracomment>How much noise is taken out of a clip</extracomment>
        <translation>Remove noise</translation>
    </message>
    <message>
        <source>Glow</source>
        <extracomment>How much what is bright in a clip shines over its edges</extracomment>
        <translation>Glow</translation>
    </message>
    <message>
        <source>The preview is a single picture. Speed, direction, steadiness and noise are seen in the result.</source>
        <extracomment>Below the effects of a clip: the preview is one picture and cannot show how the clip moves</extracomment>
        <translation>The preview is a single picture. Speed, direction, steadiness and noise are seen in the result.</translation>
    </message>
    <message>
        <source>No effects</source>
        <extracomment>Takes all effects off a clip. Short.</extracomment>
        <translation>No effects</translation>
    </message>
</context>
<context>
    <name>ClipExportChoice</name>
    <message>
        <source>For</source>
        <extracomment>The place for which a clip is exported, such as YouTube or Instagram Reels.</extracomment>
        <translation>For</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>What a screen reader calls the choice of how a clip is brought into another shape.</extracomment>
        <translation>Shape</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>How a clip is brought into another shape: what does not fit is cut off.</extracomment>
        <translation>Crop</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>How a clip is brought into another shape: with bars at its edges.</extracomment>
        <translation>Bars</translation>
    </message>
    <message>
        <source>Blurred edges</source>
        <extracomment>How a clip is brought into another shape: over a blurred version of itself.</extracomment>
        <translation>Blurred edges</translation>
    </message>
    <message>
        <source>Even out the loudness (−14 LUFS)</source>
        <extracomment>Switch: brings the sound of a clip to the loudness that the places on the internet expect.</extracomment>
        <translation>Even out the loudness (−14 LUFS)</translation>
    </message>
</context>
<context>
    <name>ClipExportPreview</name>
    <message>
        <source>Part of the picture that stays; arrow keys move it</source>
        <extracomment>Screen reader name of the frame that shows what stays of a clip when it is cropped.</extracomment>
        <translation>Part of the picture that stays; arrow keys move it</translation>
    </message>
</context>
<context>
    <name>ClipPartChoice</name>
    <message>
        <source>Begin here</source>
        <extracomment>Button: the exported clip begins where the playhead is.</extracomment>
        <translation>Begin here</translation>
    </message>
    <message>
        <source>End here</source>
        <extracomment>Button: the exported clip ends where the playhead is.</extracomment>
        <translation>End here</translation>
    </message>
    <message>
        <source>Whole clip</source>
        <extracomment>Button: nothing is cut off an exported clip.</extracomment>
        <translation>Whole clip</translation>
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
        <translation>The clip cannot be played</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close your VidGo account?</source>
        <extracomment>Title of a question before a VidGo account is closed.</extracomment>
        <translation>Close your VidGo account?</translation>
    </message>
    <message numerus="yes">
        <source>Credits, plan and everything that the server keeps of you are lost. Within %n day(s) you can sign in and have it all back; then it is deleted. Receipts stay as long as the law asks for. What is on this computer stays.</source>
        <extracomment>What goes when an account is closed; %n counts days.</extracomment>
        <translation>
            <numerusform>Credits, plan and everything that the server keeps of you are lost. Within %n day you can sign in and have it all back; then it is deleted. Receipts stay as long as the law asks for. What is on this computer stays.</numerusform>
            <numerusform>Credits, plan and everything that the server keeps of you are lost. Within %n days you can sign in and have it all back; then it is deleted. Receipts stay as long as the law asks for. What is on this computer stays.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the account</source>
        <extracomment>Button: the account is closed.</extracomment>
        <translation>Close the account</translation>
    </message>
    <message>
        <source>Your password</source>
        <extracomment>Field for the password, as a proof that it is the person.</extracomment>
        <translation>Your password</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Confirm the address</source>
        <extracomment>Button: the code of the mail is handed in.</extracomment>
        <translation>Confirm the address</translation>
    </message>
    <message>
        <source>Code of six digits</source>
        <extracomment>Field for the code of six digits that a mail brings.</extracomment>
        <translation>Code of six digits</translation>
    </message>
    <message>
        <source>Nothing came? Look among the unwanted mail too. Whoever has an account already gets a mail without a code.</source>
        <extracomment>Below the field for the code: what to do when no mail comes.</extracomment>
        <translation>Nothing came? Look among the unwanted mail too. Whoever has an account already gets a mail without a code.</translation>
    </message>
    <message numerus="yes">
        <source>Send another mail (in %n s)</source>
        <extracomment>Button that sends the mail again, while that is not possible; %n counts down.</extracomment>
        <translation>
            <numerusform>Send another mail (in %n s)</numerusform>
            <numerusform>Send another mail (in %n s)</numerusform>
        </translation>
    </message>
    <message>
        <source>Send another mail</source>
        <extracomment>Button that sends the mail with the code again.</extracomment>
        <translation>Send another mail</translation>
    </message>
    <message>
        <source>Use another address</source>
        <extracomment>Button: leads back to the form for a new account, to change the address.</extracomment>
        <translation>Use another address</translation>
    </message>
</context>
<context>
    <name>ColorSwatches</name>
    <message>
        <source>Colour %1</source>
        <extracomment>A colour to choose, for screen readers; %1 is its number such as #FFFFFF</extracomment>
        <translation>Colour %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The library has no such result.</source>
        <extracomment>Printed by `vidgo library list` when nothing was made yet, or nothing matches.</extracomment>
        <translation>The library has no such result.</translation>
    </message>
    <message>
        <source>Browse the examples</source>
        <comment>Help of the command presets</comment>
        <translation>Browse the examples</translation>
    </message>
    <message>
        <source>List them</source>
        <comment>Help of the command list</comment>
        <translation>List them</translation>
    </message>
    <message>
        <source>Find them by words in any of the five languages</source>
        <comment>Help of the command search</comment>
        <translation>Find them by words in any of the five languages</translation>
    </message>
    <message>
        <source>What to look for</source>
        <comment>Help of the option words</comment>
        <translation>What to look for</translation>
    </message>
    <message>
        <source>Only of this tool</source>
        <comment>Help of the option --tool</comment>
        <translation>Only of this tool</translation>
    </message>
    <message>
        <source>Only of this topic</source>
        <comment>Help of the option --topic</comment>
        <translation>Only of this topic</translation>
    </message>
    <message>
        <source>At most so many</source>
        <comment>Help of the option --limit</comment>
        <translation>At most so many</translation>
    </message>
    <message>
        <source>Show one with its files and credits</source>
        <comment>Help of the command show</comment>
        <translation>Show one with its files and credits</translation>
    </message>
    <message>
        <source>Its id</source>
        <comment>Help of the option id</comment>
        <translation>Its id</translation>
    </message>
    <message>
        <source>Id of the tool, see `vidgo tools`</source>
        <comment>Help of the option tool</comment>
        <translation>Id of the tool, see `vidgo tools`</translation>
    </message>
    <message>
        <source>Id of a topic</source>
        <comment>Help of the option --topic</comment>
        <translation>Id of a topic</translation>
    </message>
    <message>
        <source>automatic, product or person</source>
        <comment>Help of the option --subject</comment>
        <translation>automatic, product or person</translation>
    </message>
    <message>
        <source>#RRGGBB, with --background color</source>
        <comment>Help of the option --color</comment>
        <translation>#RRGGBB, with --background color</translation>
    </message>
    <message>
        <source>0.002 to 0.1 of the longer side, with --background blur</source>
        <comment>Help of the option --blur</comment>
        <translation>0.002 to 0.1 of the longer side, with --background blur</translation>
    </message>
    <message>
        <source>0 crisp to 1 soft edges</source>
        <comment>Help of the option --softness</comment>
        <translation>0 crisp to 1 soft edges</translation>
    </message>
    <message>
        <source>1 to 100, for .jpg and .webp</source>
        <comment>Help of the option --quality</comment>
        <translation>1 to 100, for .jpg and .webp</translation>
    </message>
    <message>
        <source>Replace the output if it is there</source>
        <comment>Help of the option --overwrite</comment>
        <translation>Replace the output if it is there</translation>
    </message>
    <message>
        <source>The text; by default the one of the settings</source>
        <comment>Help of the option --text</comment>
        <translation>The text; by default the one of the settings</translation>
    </message>
    <message>
        <source>top_left … bottom_right, center or tiled</source>
        <comment>Help of the option --place</comment>
        <translation>top_left … bottom_right, center or tiled</translation>
    </message>
    <message>
        <source>0.05 to 1</source>
        <comment>Help of the option --opacity</comment>
        <translation>0.05 to 1</translation>
    </message>
    <message>
        <source>0.01 to 0.5 of the shorter side</source>
        <comment>Help of the option --height</comment>
        <translation>0.01 to 0.5 of the shorter side</translation>
    </message>
    <message>
        <source>0 to 0.3 of the shorter side</source>
        <comment>Help of the option --margin</comment>
        <translation>0 to 0.3 of the shorter side</translation>
    </message>
    <message>
        <source>Look at your results</source>
        <comment>Help of the command library</comment>
        <translation>Look at your results</translation>
    </message>
    <message>
        <source>List them, newest first</source>
        <comment>Help of the command list</comment>
        <translation>List them, newest first</translation>
    </message>
    <message>
        <source>Words in the file name, tool or topic</source>
        <comment>Help of the option --search</comment>
        <translation>Words in the file name, tool or topic</translation>
    </message>
    <message>
        <source>Print results and errors as JSON</source>
        <comment>Help of the option --json</comment>
        <translation>Print results and errors as JSON</translation>
    </message>
    <message>
        <source>Keep everything in this folder</source>
        <comment>Help of the option --data-dir</comment>
        <translation>Keep everything in this folder</translation>
    </message>
    <message>
        <source>en, ja, zh-TW, ko or es; by default as in the settings</source>
        <comment>Help of the option --language</comment>
        <translation>en, ja, zh-TW, ko or es; by default as in the settings</translation>
    </message>
    <message>
        <source>List the six tools</source>
        <comment>Help of the command tools</comment>
        <translation>List the six tools</translation>
    </message>
    <message>
        <source>VidGo Studio on the command line</source>
        <comment>First line of vidgo --help</comment>
        <translation>VidGo Studio on the command line</translation>
    </message>
    <message>
        <source>No example matches.</source>
        <extracomment>Printed by `vidgo presets search` when no example matches.</extracomment>
        <translation>No example matches.</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>Behind the name of a style in a list: it works without a provider.
----------
Behind the name of a tool in a list: it works without a provider.</extracomment>
        <translation>on this computer</translation>
    </message>
    <message>
        <source>examples to browse</source>
        <extracomment>Behind the name of a tool in a list: it cannot run yet, but its examples can be seen.</extracomment>
        <translation>examples to browse</translation>
    </message>
    <message>
        <source>Ids of results, as list prints them</source>
        <comment>Help of a value of the commands of the library</comment>
        <translation>Ids of results, as list prints them</translation>
    </message>
    <message>
        <source>Name of a board</source>
        <comment>Help of a value of the commands of the library</comment>
        <translation>Name of a board</translation>
    </message>
    <message>
        <source>Only rated so many stars or more</source>
        <comment>Help of the option --rating</comment>
        <translation>Only rated so many stars or more</translation>
    </message>
    <message>
        <source>Only on this board</source>
        <comment>Help of the option --board</comment>
        <translation>Only on this board</translation>
    </message>
    <message>
        <source>newest, oldest, rating or name</source>
        <comment>Help of the option --sort</comment>
        <translation>newest, oldest, rating or name</translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <comment>Help of the option --trash</comment>
        <translation>What is in the trash</translation>
    </message>
    <message>
        <source>Leave out so many at the beginning</source>
        <comment>Help of the option --offset</comment>
        <translation>Leave out so many at the beginning</translation>
    </message>
    <message>
        <source>Write results to files</source>
        <comment>Help of the command library export</comment>
        <translation>Write results to files</translation>
    </message>
    <message>
        <source>Folder, or for one result a file</source>
        <comment>Help of the option --output</comment>
        <translation>Folder, or for one result a file</translation>
    </message>
    <message>
        <source>png, jpeg or webp</source>
        <comment>Help of the option --format</comment>
        <translation>png, jpeg or webp</translation>
    </message>
    <message>
        <source>1 to 100, for JPEG and WebP</source>
        <comment>Help of the option --quality</comment>
        <translation>1 to 100, for JPEG and WebP</translation>
    </message>
    <message>
        <source>With {name} {tool} {topic} {date} {time} {width} {height}</source>
        <comment>Help of the option --name; the words in braces stay as they are</comment>
        <translation>With {name} {tool} {topic} {date} {time} {width} {height}</translation>
    </message>
    <message>
        <source>number, replace or refuse</source>
        <comment>Help of the option --if-taken: a file of that name is there</comment>
        <translation>number, replace or refuse</translation>
    </message>
    <message>
        <source>Collect results on boards</source>
        <comment>Help of the command library board</comment>
        <translation>Collect results on boards</translation>
    </message>
    <message>
        <source>List the boards</source>
        <comment>Help of a command</comment>
        <translation>List the boards</translation>
    </message>
    <message>
        <source>Make a board</source>
        <comment>Help of a command</comment>
        <translation>Make a board</translation>
    </message>
    <message>
        <source>Give a board another name</source>
        <comment>Help of a command</comment>
        <translation>Give a board another name</translation>
    </message>
    <message>
        <source>The new name</source>
        <comment>Help of a value</comment>
        <translation>The new name</translation>
    </message>
    <message>
        <source>Delete a board; its results stay</source>
        <comment>Help of a command</comment>
        <translation>Delete a board; its results stay</translation>
    </message>
    <message>
        <source>Put results on a board</source>
        <comment>Help of a command</comment>
        <translation>Put results on a board</translation>
    </message>
    <message>
        <source>Take results off a board</source>
        <comment>Help of a command</comment>
        <translation>Take results off a board</translation>
    </message>
    <message>
        <source>Find results by words</source>
        <comment>Help of a command</comment>
        <translation>Find results by words</translation>
    </message>
    <message>
        <source>In the name, tool, topic, style or board</source>
        <comment>Help of a value of the command search</comment>
        <translation>In the name, tool, topic, style or board</translation>
    </message>
    <message>
        <source>Show one result</source>
        <comment>Help of a command</comment>
        <translation>Show one result</translation>
    </message>
    <message>
        <source>Give results stars</source>
        <comment>Help of a command</comment>
        <translation>Give results stars</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <comment>Help of a value of the command rate</comment>
        <translation>0 to 5</translation>
    </message>
    <message>
        <source>Put results into the trash</source>
        <comment>Help of a command</comment>
        <translation>Put results into the trash</translation>
    </message>
    <message>
        <source>Bring results back from the trash</source>
        <comment>Help of a command</comment>
        <translation>Bring results back from the trash</translation>
    </message>
    <message>
        <source>Delete for good what is in the trash</source>
        <comment>Help of a command</comment>
        <translation>Delete for good what is in the trash</translation>
    </message>
    <message>
        <source>Only what is there for more than 30 days</source>
        <comment>Help of the option --old</comment>
        <translation>Only what is there for more than 30 days</translation>
    </message>
    <message>
        <source>Do it; without this it only says how many</source>
        <comment>Help of the option --yes</comment>
        <translation>Do it; without this it only says how many</translation>
    </message>
    <message>
        <source>Print the completion script of a shell</source>
        <comment>Help of the command completion</comment>
        <translation>Print the completion script of a shell</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <comment>Help of the option shell</comment>
        <translation>bash, zsh or fish</translation>
    </message>
    <message>
        <source>Print the manual page</source>
        <comment>Help of the command manual</comment>
        <translation>Print the manual page</translation>
    </message>
    <message>
        <source>visitor: results are written at most 720p and with a watermark</source>
        <extracomment>Printed by `vidgo mode`.</extracomment>
        <translation>visitor: results are written at most 720p and with a watermark</translation>
    </message>
    <message>
        <source>own_computer: what this computer makes has no limits</source>
        <extracomment>Printed by `vidgo mode`.</extracomment>
        <translation>own_computer: what this computer makes has no limits</translation>
    </message>
    <message>
        <source>Show or choose how the studio is used</source>
        <comment>Help of the command mode</comment>
        <translation>Show or choose how the studio is used</translation>
    </message>
    <message>
        <source>visitor or own_computer</source>
        <comment>Help of the option mode</comment>
        <translation>visitor or own_computer</translation>
    </message>
    <message>
        <source>%1 is a favourite</source>
        <extracomment>Printed by `vidgo presets favourite`; %1 is the id of an example.</extracomment>
        <translation>%1 is a favourite</translation>
    </message>
    <message>
        <source>%1 is no favourite</source>
        <extracomment>Printed by `vidgo presets favourite --remove`; %1 is the id of an example.</extracomment>
        <translation>%1 is no favourite</translation>
    </message>
    <message>
        <source>Only of this style</source>
        <comment>Help of the option --style</comment>
        <translation>Only of this style</translation>
    </message>
    <message>
        <source>Only what can be made there: on_device or provider</source>
        <comment>Help of the option --engine</comment>
        <translation>Only what can be made there: on_device or provider</translation>
    </message>
    <message>
        <source>Only these: picture or clip</source>
        <comment>Help of the option --kind</comment>
        <translation>Only these: picture or clip</translation>
    </message>
    <message>
        <source>featured, popular or newest first</source>
        <comment>Help of the option --order</comment>
        <translation>featured, popular or newest first</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <comment>Help of the option --favourites</comment>
        <translation>Only favourites</translation>
    </message>
    <message>
        <source>Mark one as a favourite</source>
        <comment>Help of the command favourite</comment>
        <translation>Mark one as a favourite</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <comment>Help of the option --remove</comment>
        <translation>Take the mark away</translation>
    </message>
    <message>
        <source>Done: %1. Failed: %2. No picture: %3.</source>
        <extracomment>Printed when `vidgo run` has worked through many files. %1 are done, %2 failed, %3 were no pictures.</extracomment>
        <translation>Done: %1. Failed: %2. No picture: %3.</translation>
    </message>
    <message>
        <source>Stopped. The same command goes on where this one ended.</source>
        <extracomment>Printed when Ctrl+C ended `vidgo materials sync`.
----------
Printed when Ctrl+C ended `vidgo pregenerate`.
----------
Printed when Ctrl+C ended `vidgo run` over many files.</extracomment>
        <translation>Stopped. The same command goes on where this one ended.</translation>
    </message>
    <message>
        <source>Run a tool on files; the results are kept in the library too</source>
        <comment>Help of the command run</comment>
        <translation>Run a tool on files; the results are kept in the library too</translation>
    </message>
    <message>
        <source>png, jpg or webp, when writing to a folder</source>
        <comment>Help of the option --format</comment>
        <translation>png, jpg or webp, when writing to a folder</translation>
    </message>
    <message>
        <source>How files are named in a folder: {name} {tool} {topic} {date} {time} {width} {height}</source>
        <comment>Help of the option --name; keep what is in braces</comment>
        <translation>How files are named in a folder: {name} {tool} {topic} {date} {time} {width} {height}</translation>
    </message>
    <message>
        <source>Make everything again instead of leaving out what an earlier run with the same settings has done</source>
        <comment>Help of the option --again</comment>
        <translation>Make everything again instead of leaving out what an earlier run with the same settings has done</translation>
    </message>
    <message>
        <source>A picture of your own as background or scene</source>
        <comment>Help of the option --picture</comment>
        <translation>A picture of your own as background or scene</translation>
    </message>
    <message>
        <source>Id of a scene, see `vidgo tools --json`</source>
        <comment>Help of the option --scene</comment>
        <translation>Id of a scene, see `vidgo tools --json`</translation>
    </message>
    <message>
        <source>Where the product stands, 0 left to 1 right</source>
        <comment>Help of the option --x</comment>
        <translation>Where the product stands, 0 left to 1 right</translation>
    </message>
    <message>
        <source>Where the product stands, 0 top to 1 bottom</source>
        <comment>Help of the option --y</comment>
        <translation>Where the product stands, 0 top to 1 bottom</translation>
    </message>
    <message>
        <source>Size of the product, 0.1 to 4; 1 fits the scene</source>
        <comment>Help of the option --scale</comment>
        <translation>Size of the product, 0.1 to 4; 1 fits the scene</translation>
    </message>
    <message>
        <source>Where the light comes from, -1 left to 1 right</source>
        <comment>Help of the option --light</comment>
        <translation>Where the light comes from, -1 left to 1 right</translation>
    </message>
    <message>
        <source>0 none to 1 deep</source>
        <comment>Help of the option --shadow</comment>
        <translation>0 none to 1 deep</translation>
    </message>
    <message>
        <source>0 none to 1 like a mirror</source>
        <comment>Help of the option --reflection</comment>
        <translation>0 none to 1 like a mirror</translation>
    </message>
    <message>
        <source>0 own colours to 1 fully in the light of the scene</source>
        <comment>Help of the option --color-match</comment>
        <translation>0 own colours to 1 fully in the light of the scene</translation>
    </message>
    <message>
        <source>Id of a style, see `vidgo styles list`</source>
        <comment>Help of the option --style</comment>
        <translation>Id of a style, see `vidgo styles list`</translation>
    </message>
    <message>
        <source>0 as it was to 1 fully</source>
        <comment>Help of the option --strength</comment>
        <translation>0 as it was to 1 fully</translation>
    </message>
    <message>
        <source>1, 2, 3 or 4 times</source>
        <comment>Help of the option --enlarge</comment>
        <translation>1, 2, 3 or 4 times</translation>
    </message>
    <message>
        <source>0 as it is to 1 crisp</source>
        <comment>Help of the option --detail</comment>
        <translation>0 as it is to 1 crisp</translation>
    </message>
    <message>
        <source>Leave brightness and colours as they are</source>
        <comment>Help of the option --no-levels</comment>
        <translation>Leave brightness and colours as they are</translation>
    </message>
    <message>
        <source>A parameter of the style, as id=value; may be repeated</source>
        <comment>Help of the option --param</comment>
        <translation>A parameter of the style, as id=value; may be repeated</translation>
    </message>
    <message>
        <source>A file with the settings as JSON, such as a result of `vidgo library` has them</source>
        <comment>Help of the option --settings</comment>
        <translation>A file with the settings as JSON, such as a result of `vidgo library` has them</translation>
    </message>
    <message>
        <source>online service</source>
        <extracomment>Behind the name of a style in a list: an online service makes it.</extracomment>
        <translation>online service</translation>
    </message>
    <message>
        <source>  %1 (%2): %3 to %4, usually %5</source>
        <extracomment>A parameter of a style: %1 its id, %2 its name, then its lowest, highest and usual value.</extracomment>
        <translation>  %1 (%2): %3 to %4, usually %5</translation>
    </message>
    <message>
        <source>Browse the styles</source>
        <comment>Help of the command styles</comment>
        <translation>Browse the styles</translation>
    </message>
    <message>
        <source>Show one with its parameters</source>
        <comment>Help of the command show</comment>
        <translation>Show one with its parameters</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) changed.</source>
        <extracomment>Printed after a command about results of the library: how many it changed.</extracomment>
        <translation>
            <numerusform>%n result changed.</numerusform>
            <numerusform>%n results changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job.</source>
        <extracomment>Printed by `vidgo jobs list` when the queue is empty.</extracomment>
        <translation>There is no job.</translation>
    </message>
    <message>
        <source>Steer the queue that the studio works through</source>
        <comment>Help of the command jobs</comment>
        <translation>Steer the queue that the studio works through</translation>
    </message>
    <message>
        <source>Ids of jobs, as list prints them</source>
        <comment>Help of a value of the commands of the queue</comment>
        <translation>Ids of jobs, as list prints them</translation>
    </message>
    <message>
        <source>Id of a job, as list prints it</source>
        <comment>Help of a value of the commands of the queue</comment>
        <translation>Id of a job, as list prints it</translation>
    </message>
    <message>
        <source>List them: first what waits, then what has ended</source>
        <comment>Help of the command jobs list</comment>
        <translation>List them: first what waits, then what has ended</translation>
    </message>
    <message>
        <source>Pause jobs; they keep their places</source>
        <comment>Help of a command</comment>
        <translation>Pause jobs; they keep their places</translation>
    </message>
    <message>
        <source>Let paused jobs go on</source>
        <comment>Help of a command</comment>
        <translation>Let paused jobs go on</translation>
    </message>
    <message>
        <source>Give jobs up</source>
        <comment>Help of a command</comment>
        <translation>Give jobs up</translation>
    </message>
    <message>
        <source>Let failed or cancelled jobs wait again</source>
        <comment>Help of a command</comment>
        <translation>Let failed or cancelled jobs wait again</translation>
    </message>
    <message>
        <source>Move a waiting job to another place</source>
        <comment>Help of a command</comment>
        <translation>Move a waiting job to another place</translation>
    </message>
    <message>
        <source>Id of the job that comes after it; else the end</source>
        <comment>Help of the option --before</comment>
        <translation>Id of the job that comes after it; else the end</translation>
    </message>
    <message>
        <source>Show what happened to a job, in English</source>
        <comment>Help of a command</comment>
        <translation>Show what happened to a job, in English</translation>
    </message>
    <message>
        <source>Take ended jobs off the list; what they made stays</source>
        <comment>Help of a command</comment>
        <translation>Take ended jobs off the list; what they made stays</translation>
    </message>
    <message>
        <source>Where to write: a .png, .jpg or .webp for one picture, an .mp4 for a clip, otherwise a folder</source>
        <comment>Help of the option -o,--output</comment>
        <translation>Where to write: a .png, .jpg or .webp for one picture, an .mp4 for a clip, otherwise a folder</translation>
    </message>
    <message>
        <source>transparent, color, blur or picture; of a presenter color, gradient, scene or picture</source>
        <comment>Help of the option --background</comment>
        <translation>transparent, color, blur or picture; of a presenter color, gradient, scene or picture</translation>
    </message>
    <message>
        <source>The picture of the garment: whole, from the front</source>
        <comment>Help of the option --garment</comment>
        <translation>The picture of the garment: whole, from the front</translation>
    </message>
    <message>
        <source>automatic, top, outer, dress or outfit</source>
        <comment>Help of the option --garment-kind</comment>
        <translation>automatic, top, outer, dress or outfit</translation>
    </message>
    <message>
        <source>0.7 shorter to 1.4 longer</source>
        <comment>Help of the option --garment-length</comment>
        <translation>0.7 shorter to 1.4 longer</translation>
    </message>
    <message>
        <source>0.8 tighter to 1.4 wider</source>
        <comment>Help of the option --garment-width</comment>
        <translation>0.8 tighter to 1.4 wider</translation>
    </message>
    <message>
        <source>0 the garment&apos;s own light to 1 all of the person&apos;s</source>
        <comment>Help of the option --shading</comment>
        <translation>0 the garment&apos;s own light to 1 all of the person&apos;s</translation>
    </message>
    <message>
        <source>9:16, 1:1 or 16:9</source>
        <comment>Help of the option --shape</comment>
        <translation>9:16, 1:1 or 16:9</translation>
    </message>
    <message>
        <source>Another picture or clip; may be repeated, up to 9 times</source>
        <comment>Help of the option --with</comment>
        <translation>Another picture or clip; may be repeated, up to 9 times</translation>
    </message>
    <message>
        <source>The title</source>
        <comment>Help of the option --title</comment>
        <translation>The title</translation>
    </message>
    <message>
        <source>A line below the title</source>
        <comment>Help of the option --subtitle</comment>
        <translation>A line below the title</translation>
    </message>
    <message>
        <source>A price, as it is to be shown</source>
        <comment>Help of the option --price</comment>
        <translation>A price, as it is to be shown</translation>
    </message>
    <message>
        <source>What to do, at the end: Shop now</source>
        <comment>Help of the option --call</comment>
        <translation>What to do, at the end: Shop now</translation>
    </message>
    <message>
        <source>A file with captions: SubRip, or plain lines</source>
        <comment>Help of the option --captions</comment>
        <translation>A file with captions: SubRip, or plain lines</translation>
    </message>
    <message>
        <source>calm, upbeat, elegant, electronic or none</source>
        <comment>Help of the option --music</comment>
        <translation>calm, upbeat, elegant, electronic or none</translation>
    </message>
    <message>
        <source>Music of your own</source>
        <comment>Help of the option --music-file</comment>
        <translation>Music of your own</translation>
    </message>
    <message>
        <source>0 silent to 1 loud; 0.7 is usual</source>
        <comment>Help of the option --music-volume</comment>
        <translation>0 silent to 1 loud; 0.7 is usual</translation>
    </message>
    <message>
        <source>Leave the sound of clips out</source>
        <comment>Help of the option --no-clip-sound</comment>
        <translation>Leave the sound of clips out</translation>
    </message>
    <message>
        <source>How long each picture is seen, 1 to 10</source>
        <comment>Help of the option --seconds</comment>
        <translation>How long each picture is seen, 1 to 10</translation>
    </message>
    <message>
        <source>Move pictures as a whole</source>
        <comment>Help of the option --no-parallax</comment>
        <translation>Move pictures as a whole</translation>
    </message>
    <message>
        <source>spokesperson, product_intro, customer_service or social_media</source>
        <comment>Help of the option --presenter</comment>
        <translation>spokesperson, product_intro, customer_service or social_media</translation>
    </message>
    <message>
        <source>What the presenter says, or @ and the name of a text file</source>
        <comment>Help of the option --script</comment>
        <translation>What the presenter says, or @ and the name of a text file</translation>
    </message>
    <message>
        <source>Language of the script: en, ja, zh-TW, ko or es</source>
        <comment>Help of the option --speech-language</comment>
        <translation>Language of the script: en, ja, zh-TW, ko or es</translation>
    </message>
    <message>
        <source>Id of a voice, such as flite:slt or espeak:ja</source>
        <comment>Help of the option --voice</comment>
        <translation>Id of a voice, such as flite:slt or espeak:ja</translation>
    </message>
    <message>
        <source>0.5 slow to 2 fast</source>
        <comment>Help of the option --rate</comment>
        <translation>0.5 slow to 2 fast</translation>
    </message>
    <message>
        <source>#RRGGBB at the bottom, with --background gradient</source>
        <comment>Help of the option --second-color</comment>
        <translation>#RRGGBB at the bottom, with --background gradient</translation>
    </message>
    <message>
        <source>Leave the captions out</source>
        <comment>Help of the option --no-captions</comment>
        <translation>Leave the captions out</translation>
    </message>
    <message>
        <source>Do not mark the word that is being spoken</source>
        <comment>Help of the option --no-highlight</comment>
        <translation>Do not mark the word that is being spoken</translation>
    </message>
    <message>
        <source>Write a watermarked copy of a picture or clip</source>
        <comment>Help of the command watermark</comment>
        <translation>Write a watermarked copy of a picture or clip</translation>
    </message>
    <message>
        <source>The picture or clip</source>
        <comment>Help of the option input</comment>
        <translation>The picture or clip</translation>
    </message>
    <message>
        <source>Where to write: .png, .jpg, .webp, .mp4, .gif …</source>
        <comment>Help of the option -o,--output</comment>
        <translation>Where to write: .png, .jpg, .webp, .mp4, .gif …</translation>
    </message>
    <message>
        <source>How it looks: product_showcase, brand_story, new_arrival, promotion, how_to, unboxing, customer_story or event</source>
        <comment>Help of the option --template</comment>
        <translation>How it looks: product_showcase, brand_story, new_arrival, promotion, how_to, unboxing, customer_story or event</translation>
    </message>
    <message>
        <source>Where a clip goes: youtube, shorts, reels, tiktok, x, facebook, gif, webp, original, or an id of `vidgo export --list`</source>
        <comment>Help of the option --preset; keep the names</comment>
        <translation>Where a clip goes: youtube, shorts, reels, tiktok, x, facebook, gif, webp, original, or an id of `vidgo export --list`</translation>
    </message>
    <message>
        <source>How a clip comes into a frame of another shape: crop, pad or blur-pad</source>
        <comment>Help of the option --fit; keep the names</comment>
        <translation>How a clip comes into a frame of another shape: crop, pad or blur-pad</translation>
    </message>
    <message>
        <source>What crop keeps in the middle, as X,Y from 0,0 (top left) to 1,1</source>
        <comment>Help of the option --focus</comment>
        <translation>What crop keeps in the middle, as X,Y from 0,0 (top left) to 1,1</translation>
    </message>
    <message>
        <source>Where the clip begins, as 75.5 or 1:15.5</source>
        <comment>Help of the option --from</comment>
        <translation>Where the clip begins, as 75.5 or 1:15.5</translation>
    </message>
    <message>
        <source>Where the clip ends</source>
        <comment>Help of the option --to</comment>
        <translation>Where the clip ends</translation>
    </message>
    <message>
        <source>Bring the sound to -14 LUFS</source>
        <comment>Help of the option --loudness</comment>
        <translation>Bring the sound to -14 LUFS</translation>
    </message>
    <message>
        <source>Leave the encoder of the graphics card alone</source>
        <comment>Help of the option --no-hardware</comment>
        <translation>Leave the encoder of the graphics card alone</translation>
    </message>
    <message>
        <source>Write a clip as a place wants it</source>
        <comment>Help of the command export</comment>
        <translation>Write a clip as a place wants it</translation>
    </message>
    <message>
        <source>The clip or animated picture</source>
        <comment>Help of the option input of the command export</comment>
        <translation>The clip or animated picture</translation>
    </message>
    <message>
        <source>Where to write: .mp4, .gif or .webp</source>
        <comment>Help of the option -o,--output of the command export</comment>
        <translation>Where to write: .mp4, .gif or .webp</translation>
    </message>
    <message>
        <source>List the presets and do nothing else</source>
        <comment>Help of the option --list of the command export</comment>
        <translation>List the presets and do nothing else</translation>
    </message>
    <message>
        <source>Say what pictures, clips and sounds are</source>
        <comment>Help of the command probe</comment>
        <translation>Say what pictures, clips and sounds are</translation>
    </message>
    <message>
        <source>Pictures, clips and sounds</source>
        <comment>Help of the option file of the command probe</comment>
        <translation>Pictures, clips and sounds</translation>
    </message>
    <message>
        <source>Pictures or clips, folders of them, or patterns such as *.jpg</source>
        <comment>Help of the option input</comment>
        <translation>Pictures or clips, folders of them, or patterns such as *.jpg</translation>
    </message>
    <message>
        <source>How fast a clip plays: 0.25 slow to 4 fast</source>
        <comment>Help of the option --speed</comment>
        <translation>How fast a clip plays: 0.25 slow to 4 fast</translation>
    </message>
    <message>
        <source>Play a clip backwards</source>
        <comment>Help of the option --reverse</comment>
        <translation>Play a clip backwards</translation>
    </message>
    <message>
        <source>Play a clip forward and then back</source>
        <comment>Help of the option --boomerang</comment>
        <translation>Play a clip forward and then back</translation>
    </message>
    <message>
        <source>Hold a shaking clip still: 0 as it was filmed to 1 as calm as can be</source>
        <comment>Help of the option --stabilise</comment>
        <translation>Hold a shaking clip still: 0 as it was filmed to 1 as calm as can be</translation>
    </message>
    <message>
        <source>Let what is bright in a clip shine: 0 none to 1 strong</source>
        <comment>Help of the option --glow</comment>
        <translation>Let what is bright in a clip shine: 0 none to 1 strong</translation>
    </message>
    <message>
        <source>Where captions are: burnt (in the picture), track or none</source>
        <comment>Help of the option --caption-place; keep the three names</comment>
        <translation>Where captions are: burnt (in the picture), track or none</translation>
    </message>
    <message>
        <source>Language of a track of captions: en, ja, zh-TW, ko or es</source>
        <comment>Help of the option --caption-language</comment>
        <translation>Language of a track of captions: en, ja, zh-TW, ko or es</translation>
    </message>
    <message>
        <source>0 none to 1 strong; of a style for clips only</source>
        <comment>Help of the option --denoise</comment>
        <translation>0 none to 1 strong; of a style for clips only</translation>
    </message>
    <message>
        <source>A picture in the place of the sign of VidGo; alone unless --text is given</source>
        <comment>Help of the option --logo</comment>
        <translation>A picture in the place of the sign of VidGo; alone unless --text is given</translation>
    </message>
    <message>
        <source>The ledger is empty.</source>
        <extracomment>Printed by `vidgo ledger history` when no credits were ever granted or used.</extracomment>
        <translation>The ledger is empty.</translation>
    </message>
    <message>
        <source>Account %1, transaction %2: %3</source>
        <extracomment>Printed by `vidgo ledger verify`. %1 is an account, %2 the number of a transaction (0: the whole account), %3 a technical word.</extracomment>
        <translation>Account %1, transaction %2: %3</translation>
    </message>
    <message>
        <source>The ledger is as it was written, and all balances follow from it.</source>
        <extracomment>Printed by `vidgo ledger verify`. The ledger is the journal of credits.</extracomment>
        <translation>The ledger is as it was written, and all balances follow from it.</translation>
    </message>
    <message>
        <source>The ledger is not as it was written. Put the database back from a backup.</source>
        <extracomment>Printed by `vidgo ledger verify`. The ledger is the journal of credits.</extracomment>
        <translation>The ledger is not as it was written. Put the database back from a backup.</translation>
    </message>
    <message>
        <source>Only this account; by default all</source>
        <comment>Help of the option --account</comment>
        <translation>Only this account; by default all</translation>
    </message>
    <message>
        <source>At most so many of each account, latest first</source>
        <comment>Help of the option --limit of vidgo ledger history</comment>
        <translation>At most so many of each account, latest first</translation>
    </message>
    <message>
        <source>Look into the journal of credits</source>
        <comment>Help of the command ledger</comment>
        <translation>Look into the journal of credits</translation>
    </message>
    <message>
        <source>Hold the journal against its hashes, and all balances against the journal; exit code 1 when something is wrong</source>
        <comment>Help of the command ledger verify</comment>
        <translation>Hold the journal against its hashes, and all balances against the journal; exit code 1 when something is wrong</translation>
    </message>
    <message>
        <source>List what happened to credits</source>
        <comment>Help of the command ledger history</comment>
        <translation>List what happened to credits</translation>
    </message>
    <message>
        <source>No budget is set, so nothing is spent. “vidgo budget set” sets one.</source>
        <extracomment>Printed by `vidgo budget`: no monthly limit for what providers charge was set. Do not translate the command in quotation marks.</extracomment>
        <translation>No budget is set, so nothing is spent. “vidgo budget set” sets one.</translation>
    </message>
    <message>
        <source>%1 of %2 used, %3 left until %4 (UTC)</source>
        <extracomment>Printed by `vidgo budget`. %1 to %3 are amounts of money: used and set aside, the limit, what is left; %4 is a date.</extracomment>
        <translation>%1 of %2 used, %3 left until %4 (UTC)</translation>
    </message>
    <message>
        <source>Set the most that may be spent in a calendar month</source>
        <comment>Help of the command budget set</comment>
        <translation>Set the most that may be spent in a calendar month</translation>
    </message>
    <message>
        <source>An amount such as 20 or 12.50</source>
        <comment>Help of the amount of vidgo budget set</comment>
        <translation>An amount such as 20 or 12.50</translation>
    </message>
    <message>
        <source>USD or TWD</source>
        <comment>Help of the option --currency</comment>
        <translation>USD or TWD</translation>
    </message>
    <message>
        <source>How much one US dollar costs in that currency</source>
        <comment>Help of the option --rate</comment>
        <translation>How much one US dollar costs in that currency</translation>
    </message>
    <message>
        <source>The monthly limit for what providers charge for keys of your own</source>
        <comment>Help of the command budget</comment>
        <translation>The monthly limit for what providers charge for keys of your own</translation>
    </message>
    <message>
        <source>Show how the budget stands</source>
        <comment>Help of the command budget show</comment>
        <translation>Show how the budget stands</translation>
    </message>
    <message>
        <source>List what happened to this month&apos;s budget</source>
        <comment>Help of the command budget history</comment>
        <translation>List what happened to this month&apos;s budget</translation>
    </message>
    <message>
        <source>At most so many, latest first</source>
        <comment>Help of the option --limit of vidgo budget history</comment>
        <translation>At most so many, latest first</translation>
    </message>
    <message>
        <source>There is no order.</source>
        <extracomment>Printed by `vidgo orders list` when nothing was ever ordered.</extracomment>
        <translation>There is no order.</translation>
    </message>
    <message>
        <source>Look at orders</source>
        <comment>Help of the command orders</comment>
        <translation>Look at orders</translation>
    </message>
    <message>
        <source>List orders, latest first</source>
        <comment>Help of the command orders list</comment>
        <translation>List orders, latest first</translation>
    </message>
    <message>
        <source>At most so many</source>
        <comment>Help of the option --limit of vidgo orders list</comment>
        <translation>At most so many</translation>
    </message>
    <message>
        <source>Show an order with its lines, attempts, payments, refunds and history</source>
        <comment>Help of the command orders show</comment>
        <translation>Show an order with its lines, attempts, payments, refunds and history</translation>
    </message>
    <message>
        <source>Its number</source>
        <comment>Help of the option order</comment>
        <translation>Its number</translation>
    </message>
    <message>
        <source>Issue the documents of an order and write its receipt as PDF</source>
        <comment>Help of the command orders invoice</comment>
        <translation>Issue the documents of an order and write its receipt as PDF</translation>
    </message>
    <message>
        <source>Where to write the PDF; by default nowhere</source>
        <comment>Help of the option -o,--output of vidgo orders invoice</comment>
        <translation>Where to write the PDF; by default nowhere</translation>
    </message>
    <message>
        <source>The document with this number, such as a credit note; by default the latest receipt</source>
        <comment>Help of the option --number of vidgo orders invoice</comment>
        <translation>The document with this number, such as a credit note; by default the latest receipt</translation>
    </message>
    <message>
        <source>Language of the document; by default that of the order</source>
        <comment>Help of the option --in of vidgo orders invoice</comment>
        <translation>Language of the document; by default that of the order</translation>
    </message>
    <message>
        <source>Id of a plan or a package</source>
        <comment>Help of the option id of vidgo plans show</comment>
        <translation>Id of a plan or a package</translation>
    </message>
    <message>
        <source>TWD or USD</source>
        <comment>Help of the option --currency</comment>
        <translation>TWD or USD</translation>
    </message>
    <message>
        <source>As this account sees it; by default the one of this computer</source>
        <comment>Help of the option --account of vidgo plans</comment>
        <translation>As this account sees it; by default the one of this computer</translation>
    </message>
    <message>
        <source>Look at what is for sale: plans and packages of credits</source>
        <comment>Help of the command plans</comment>
        <translation>Look at what is for sale: plans and packages of credits</translation>
    </message>
    <message>
        <source>List plans and packages with their prices</source>
        <comment>Help of the command plans list</comment>
        <translation>List plans and packages with their prices</translation>
    </message>
    <message>
        <source>Show one of them with what it includes</source>
        <comment>Help of the command plans show</comment>
        <translation>Show one of them with what it includes</translation>
    </message>
    <message>
        <source>Refund %1: %2</source>
        <extracomment>Printed by `vidgo admin refund`. %1 is the number of a refund, %2 a technical word in English for how far it is.</extracomment>
        <translation>Refund %1: %2</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <extracomment>Printed by `vidgo admin confirm-payment`. %1 is the number of an order, %2 a technical word in English for how far it is.</extracomment>
        <translation>Order %1: %2</translation>
    </message>
    <message>
        <source>%1 is banned.</source>
        <extracomment>Printed by `vidgo admin ban`. %1 is an account.</extracomment>
        <translation>%1 is banned.</translation>
    </message>
    <message>
        <source>%1 is not banned any more.</source>
        <extracomment>Printed by `vidgo admin unban`. %1 is an account.</extracomment>
        <translation>%1 is not banned any more.</translation>
    </message>
    <message>
        <source>Why; it is kept</source>
        <comment>Help of the option --reason of vidgo admin</comment>
        <translation>Why; it is kept</translation>
    </message>
    <message>
        <source>Who does it; by default who is signed in at this computer</source>
        <comment>Help of the option --as of vidgo admin</comment>
        <translation>Who does it; by default who is signed in at this computer</translation>
    </message>
    <message>
        <source>Names this order: the same key does it only once</source>
        <comment>Help of the option --key of vidgo admin</comment>
        <translation>Names this order: the same key does it only once</translation>
    </message>
    <message>
        <source>Say that the money for an order came in</source>
        <comment>Help of the command admin confirm-payment</comment>
        <translation>Say that the money for an order came in</translation>
    </message>
    <message>
        <source>What came in, such as 299.00; by default the price of the order</source>
        <comment>Help of the option --amount of vidgo admin confirm-payment</comment>
        <translation>What came in, such as 299.00; by default the price of the order</translation>
    </message>
    <message>
        <source>Send money back</source>
        <comment>Help of the command admin refund</comment>
        <translation>Send money back</translation>
    </message>
    <message>
        <source>Number of a payment, or of an order that is paid</source>
        <comment>Help of the option payment of vidgo admin refund</comment>
        <translation>Number of a payment, or of an order that is paid</translation>
    </message>
    <message>
        <source>How much, such as 99.00; by default all that is left</source>
        <comment>Help of the option --amount of vidgo admin refund</comment>
        <translation>How much, such as 99.00; by default all that is left</translation>
    </message>
    <message>
        <source>keep, by_rules (only while all are unused) or take_back (what was used is owed)</source>
        <comment>Help of the option --credits of vidgo admin refund</comment>
        <translation>keep, by_rules (only while all are unused) or take_back (what was used is owed)</translation>
    </message>
    <message>
        <source>Say that a refund was paid back by hand</source>
        <comment>Help of the command admin finish-refund</comment>
        <translation>Say that a refund was paid back by hand</translation>
    </message>
    <message>
        <source>Its number</source>
        <comment>Help of the option refund of vidgo admin finish-refund</comment>
        <translation>Its number</translation>
    </message>
    <message>
        <source>It was not paid back, and the credits return</source>
        <comment>Help of the option --refused of vidgo admin finish-refund</comment>
        <translation>It was not paid back, and the credits return</translation>
    </message>
    <message>
        <source>Give credits to an account</source>
        <comment>Help of the command admin grant</comment>
        <translation>Give credits to an account</translation>
    </message>
    <message>
        <source>Id or e-mail address of an account</source>
        <comment>Help of the option account of vidgo admin</comment>
        <translation>Id or e-mail address of an account</translation>
    </message>
    <message>
        <source>How many</source>
        <comment>Help of the option credits of vidgo admin grant</comment>
        <translation>How many</translation>
    </message>
    <message>
        <source>promotional (the usual), refund, or bought, which never lapse</source>
        <comment>Help of the option --kind of vidgo admin grant</comment>
        <translation>promotional (the usual), refund, or bought, which never lapse</translation>
    </message>
    <message>
        <source>When they lapse, such as 2026-12-31; by default by the rules</source>
        <comment>Help of the option --expires of vidgo admin grant</comment>
        <translation>When they lapse, such as 2026-12-31; by default by the rules</translation>
    </message>
    <message>
        <source>Keep an account out; its holder sees the reason</source>
        <comment>Help of the command admin ban</comment>
        <translation>Keep an account out; its holder sees the reason</translation>
    </message>
    <message>
        <source>Such as 2026-12-31; by default until it is lifted</source>
        <comment>Help of the option --until of vidgo admin ban</comment>
        <translation>Such as 2026-12-31; by default until it is lifted</translation>
    </message>
    <message>
        <source>Where its holder can object, such as an address</source>
        <comment>Help of the option --appeal of vidgo admin ban</comment>
        <translation>Where its holder can object, such as an address</translation>
    </message>
    <message>
        <source>Let an account in again</source>
        <comment>Help of the command admin unban</comment>
        <translation>Let an account in again</translation>
    </message>
    <message>
        <source>Decide about payments, credits and accounts; every decision is kept with its reason</source>
        <comment>Help of the command admin</comment>
        <translation>Decide about payments, credits and accounts; every decision is kept with its reason</translation>
    </message>
    <message numerus="yes">
        <source>%1 was given %n credits.</source>
        <extracomment>Printed by `vidgo admin grant`. %1 is an account, %n the credits that it was given.</extracomment>
        <translation>
            <numerusform>%1 was given %n credit.</numerusform>
            <numerusform>%1 was given %n credits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste the key, then Enter.</source>
        <extracomment>Said by `vidgo providers set` before a key is typed, which is not shown.</extracomment>
        <translation>Type or paste the key, then Enter.</translation>
    </message>
    <message>
        <source>The id of a provider, as vidgo providers shows it</source>
        <comment>Help of the provider of vidgo providers</comment>
        <translation>The id of a provider, as vidgo providers shows it</translation>
    </message>
    <message>
        <source>The companies that make pictures and clips, and your keys for them</source>
        <comment>Help of the command providers</comment>
        <translation>The companies that make pictures and clips, and your keys for them</translation>
    </message>
    <message>
        <source>Show keys, balances, and the calls of the last day with their successes, times and what holds them back</source>
        <comment>Help of the command providers list</comment>
        <translation>Show keys, balances, and the calls of the last day with their successes, times and what holds them back</translation>
    </message>
    <message>
        <source>Read a key from standard input, ask the provider whether it is good, and keep it in the keychain</source>
        <comment>Help of the command providers set</comment>
        <translation>Read a key from standard input, ask the provider whether it is good, and keep it in the keychain</translation>
    </message>
    <message>
        <source>Remove a key from the keychain</source>
        <comment>Help of the command providers remove</comment>
        <translation>Remove a key from the keychain</translation>
    </message>
    <message>
        <source>Ask for the balance and whether the key is good; costs nothing</source>
        <comment>Help of the command providers check</comment>
        <translation>Ask for the balance and whether the key is good; costs nothing</translation>
    </message>
    <message>
        <source>Ask a provider again that was held back after failures</source>
        <comment>Help of the command providers reset</comment>
        <translation>Ask a provider again that was held back after failures</translation>
    </message>
    <message>
        <source>With another provider than the one that failed</source>
        <comment>Help of the option --elsewhere</comment>
        <translation>With another provider than the one that failed</translation>
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
        <translation>Exit codes:
  0    done
  1    failed for a reason that is not below
  2    unknown command, option or value
  3    the input is missing, unreadable, damaged or of a wrong kind
  4    no tool, preset or result with that id
  5    the output can&apos;t be written (permission, name taken, disk full)
  6    the data folder or its database can&apos;t be opened
  7    not ordered: nobody agreed to the price, or it is above a limit
  130  stopped by Ctrl+C</translation>
    </message>
    <message>
        <source>Ask the stand-ins of a running vidgo-sandbox instead of providers: the file with what `vidgo-sandbox --json` prints. Nothing is paid, and what is made stays apart</source>
        <comment>Help of the option --sandbox</comment>
        <translation>Ask the stand-ins of a running vidgo-sandbox instead of providers: the file with what `vidgo-sandbox --json` prints. Nothing is paid, and what is made stays apart</translation>
    </message>
    <message>
        <source>Examples: %1. Written to %2.</source>
        <extracomment>Printed by `vidgo materials export`: %1 examples are in the file %2.</extracomment>
        <translation>Examples: %1. Written to %2.</translation>
    </message>
    <message>
        <source>Imported: %1. Here already: %2.</source>
        <extracomment>Printed by `vidgo materials import`: %1 examples came in, %2 were here already.</extracomment>
        <translation>Imported: %1. Here already: %2.</translation>
    </message>
    <message>
        <source>Signed by %1 (%2).</source>
        <extracomment>Printed for a material pack: %1 is who signed it, %2 the public key.</extracomment>
        <translation>Signed by %1 (%2).</translation>
    </message>
    <message>
        <source>Whole and unchanged. Signed with a key that is not trusted here: %1</source>
        <extracomment>Printed for a material pack that was signed with a key that is not trusted; %1 is the key.</extracomment>
        <translation>Whole and unchanged. Signed with a key that is not trusted here: %1</translation>
    </message>
    <message>
        <source>Public key: %1</source>
        <extracomment>Printed by `vidgo materials keygen`; %1 is the public key, for others to trust.</extracomment>
        <translation>Public key: %1</translation>
    </message>
    <message>
        <source>%1: %2 of at least %3</source>
        <extracomment>Printed by `vidgo materials check`: %1 is a tool, %2 how many examples it has, %3 how many it must have.</extracomment>
        <translation>%1: %2 of at least %3</translation>
    </message>
    <message>
        <source>Packs of examples, signed by whoever made them, and how many there are</source>
        <comment>Help of the command materials</comment>
        <translation>Packs of examples, signed by whoever made them, and how many there are</translation>
    </message>
    <message>
        <source>The file of the pack</source>
        <comment>Help of the pack of vidgo materials</comment>
        <translation>The file of the pack</translation>
    </message>
    <message>
        <source>A public key, as keygen and verify print it</source>
        <comment>Help of the key of vidgo materials</comment>
        <translation>A public key, as keygen and verify print it</translation>
    </message>
    <message>
        <source>Write the examples that `vidgo pregenerate` made into a signed pack</source>
        <comment>Help of the command materials export</comment>
        <translation>Write the examples that `vidgo pregenerate` made into a signed pack</translation>
    </message>
    <message>
        <source>The file with the private key, which nobody else may read; without it the key is taken from VIDGO_PACK_KEY</source>
        <comment>Help of the option --key-file</comment>
        <translation>The file with the private key, which nobody else may read; without it the key is taken from VIDGO_PACK_KEY</translation>
    </message>
    <message>
        <source>What the pack is called</source>
        <comment>Help of the option --name of vidgo materials export</comment>
        <translation>What the pack is called</translation>
    </message>
    <message>
        <source>Take all examples that are shown, those of the studio as well</source>
        <comment>Help of the option --all of vidgo materials export</comment>
        <translation>Take all examples that are shown, those of the studio as well</translation>
    </message>
    <message>
        <source>Make a private key in a new file that only you can read, and print the public key</source>
        <comment>Help of the command materials keygen</comment>
        <translation>Make a private key in a new file that only you can read, and print the public key</translation>
    </message>
    <message>
        <source>Where to write the private key</source>
        <comment>Help of the file of vidgo materials keygen</comment>
        <translation>Where to write the private key</translation>
    </message>
    <message>
        <source>Take packs that were signed with a key</source>
        <comment>Help of a command</comment>
        <translation>Take packs that were signed with a key</translation>
    </message>
    <message>
        <source>Whose key it is</source>
        <comment>Help of the name of vidgo materials trust</comment>
        <translation>Whose key it is</translation>
    </message>
    <message>
        <source>Take packs of that key no longer</source>
        <comment>Help of a command</comment>
        <translation>Take packs of that key no longer</translation>
    </message>
    <message>
        <source>List whose packs are taken</source>
        <comment>Help of a command</comment>
        <translation>List whose packs are taken</translation>
    </message>
    <message>
        <source>Check a pack and bring its examples into the gallery, all or none</source>
        <comment>Help of the command materials import</comment>
        <translation>Check a pack and bring its examples into the gallery, all or none</translation>
    </message>
    <message>
        <source>Check a pack and say who signed it; 1 when nobody whom you trust did</source>
        <comment>Help of the command materials verify</comment>
        <translation>Check a pack and say who signed it; 1 when nobody whom you trust did</translation>
    </message>
    <message>
        <source>Count the examples of each tool; 1 when one has fewer than it must have</source>
        <comment>Help of the command materials check</comment>
        <translation>Count the examples of each tool; 1 when one has fewer than it must have</translation>
    </message>
    <message>
        <source>At least so many; by default as the plan says</source>
        <comment>Help of the option --minimum</comment>
        <translation>At least so many; by default as the plan says</translation>
    </message>
    <message>
        <source>There is nothing.</source>
        <extracomment>Printed by the lists of `vidgo moderation` when they are empty.</extracomment>
        <translation>There is nothing.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <extracomment>Printed by `vidgo moderation approve`.</extracomment>
        <translation>Approved.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <extracomment>Printed by `vidgo moderation reject`.</extracomment>
        <translation>Rejected.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <extracomment>Printed by `vidgo moderation grant`: an appeal against a refusal was granted.</extracomment>
        <translation>Granted.</translation>
    </message>
    <message>
        <source>Denied.</source>
        <extracomment>Printed by `vidgo moderation deny`: an appeal against a refusal was denied.</extracomment>
        <translation>Denied.</translation>
    </message>
    <message>
        <source>The ban is lifted.</source>
        <extracomment>Printed by `vidgo moderation lift`.</extracomment>
        <translation>The ban is lifted.</translation>
    </message>
    <message>
        <source>Allowed. Order it again.</source>
        <extracomment>Printed by `vidgo moderation allow`: what was refused may be ordered again.</extracomment>
        <translation>Allowed. Order it again.</translation>
    </message>
    <message>
        <source>Decide about what was refused or waits for a person; every decision is kept with its reason</source>
        <comment>Help of the command moderation</comment>
        <translation>Decide about what was refused or waits for a person; every decision is kept with its reason</translation>
    </message>
    <message>
        <source>waiting (the usual), approved or rejected</source>
        <comment>Help of the option --state of vidgo moderation</comment>
        <translation>waiting (the usual), approved or rejected</translation>
    </message>
    <message>
        <source>Id of an account; by default this computer</source>
        <comment>Help of the option --account of vidgo moderation</comment>
        <translation>Id of an account; by default this computer</translation>
    </message>
    <message>
        <source>Id of an entry, as queue prints it</source>
        <comment>Help of the option id</comment>
        <translation>Id of an entry, as queue prints it</translation>
    </message>
    <message>
        <source>Id of an appeal, as appeals prints it</source>
        <comment>Help of the option id</comment>
        <translation>Id of an appeal, as appeals prints it</translation>
    </message>
    <message>
        <source>What waits was fine</source>
        <comment>Help of the command moderation approve</comment>
        <translation>What waits was fine</translation>
    </message>
    <message>
        <source>What waits should not have been made; it counts against the account</source>
        <comment>Help of the command moderation reject</comment>
        <translation>What waits should not have been made; it counts against the account</translation>
    </message>
    <message>
        <source>Take a refusal or a ban back that somebody appealed against</source>
        <comment>Help of the command moderation grant</comment>
        <translation>Take a refusal or a ban back that somebody appealed against</translation>
    </message>
    <message>
        <source>Leave it at a refusal or a ban</source>
        <comment>Help of the command moderation deny</comment>
        <translation>Leave it at a refusal or a ban</translation>
    </message>
    <message>
        <source>Take a refusal back on your own computer, without an appeal: the same may be ordered again</source>
        <comment>Help of the command moderation allow</comment>
        <translation>Take a refusal back on your own computer, without an appeal: the same may be ordered again</translation>
    </message>
    <message>
        <source>Id of the job that was refused</source>
        <comment>Help of the option id</comment>
        <translation>Id of the job that was refused</translation>
    </message>
    <message>
        <source>End a ban</source>
        <comment>Help of the command moderation lift</comment>
        <translation>End a ban</translation>
    </message>
    <message>
        <source>Id of a ban, as bans prints it</source>
        <comment>Help of the option id</comment>
        <translation>Id of a ban, as bans prints it</translation>
    </message>
    <message>
        <source>List what was made and a person has to look at</source>
        <comment>Help of the command moderation queue</comment>
        <translation>List what was made and a person has to look at</translation>
    </message>
    <message>
        <source>Show an entry or an appeal whole, as JSON</source>
        <comment>Help of the command moderation show</comment>
        <translation>Show an entry or an appeal whole, as JSON</translation>
    </message>
    <message>
        <source>Id of an entry or an appeal</source>
        <comment>Help of the option id</comment>
        <translation>Id of an entry or an appeal</translation>
    </message>
    <message>
        <source>List appeals</source>
        <comment>Help of the command moderation appeals</comment>
        <translation>List appeals</translation>
    </message>
    <message>
        <source>List bans, also those that are over</source>
        <comment>Help of the command moderation bans</comment>
        <translation>List bans, also those that are over</translation>
    </message>
    <message>
        <source>To be made: %1. Being made: %2. There: %3.</source>
        <extracomment>Printed by `vidgo pregenerate` before it begins: %1 examples are to be made, %2 were ordered before and are being made, %3 are there.</extracomment>
        <translation>To be made: %1. Being made: %2. There: %3.</translation>
    </message>
    <message>
        <source>At most %1. %2 can be spent.</source>
        <extracomment>Printed by `vidgo run` and `vidgo pregenerate` before providers are asked: %1 is the price, %2 what can be spent.</extracomment>
        <translation>At most %1. %2 can be spent.</translation>
    </message>
    <message>
        <source>Not every price is known: providers may charge more.</source>
        <extracomment>Printed by `vidgo pregenerate` below a price that is not complete.</extracomment>
        <translation>Not every price is known: providers may charge more.</translation>
    </message>
    <message>
        <source>Order it? [y/n] </source>
        <extracomment>Asked by `vidgo run` and `vidgo pregenerate` before something is paid for. The letters y and n stay as they are.</extracomment>
        <translation>Order it? [y/n] </translation>
    </message>
    <message>
        <source>Nothing was ordered. Say yes to the price, or give --yes to agree beforehand.</source>
        <extracomment>Printed by `vidgo run` and `vidgo pregenerate` when nobody said yes to the price.</extracomment>
        <translation>Nothing was ordered. Say yes to the price, or give --yes to agree beforehand.</translation>
    </message>
    <message>
        <source>Nothing was ordered: not every price is known, so it may cost more than --max-cost says.</source>
        <extracomment>Printed by `vidgo pregenerate` when there is a limit and not every price is known.</extracomment>
        <translation>Nothing was ordered: not every price is known, so it may cost more than --max-cost says.</translation>
    </message>
    <message>
        <source>Made: %1. There before: %2. Failed: %3.</source>
        <extracomment>Printed by `vidgo pregenerate` at the end: %1 examples were made, %2 were there before, %3 failed.</extracomment>
        <translation>Made: %1. There before: %2. Failed: %3.</translation>
    </message>
    <message>
        <source>So many examples of each tool; 10 by default</source>
        <comment>Help of the option --limit of vidgo pregenerate</comment>
        <translation>So many examples of each tool; 10 by default</translation>
    </message>
    <message>
        <source>Only this tool; may be given several times</source>
        <comment>Help of the option --tool of vidgo pregenerate</comment>
        <translation>Only this tool; may be given several times</translation>
    </message>
    <message>
        <source>Leave speaking avatars out</source>
        <comment>Help of the option --skip-avatar</comment>
        <translation>Leave speaking avatars out</translation>
    </message>
    <message>
        <source>Leave short videos out</source>
        <comment>Help of the option --skip-video</comment>
        <translation>Leave short videos out</translation>
    </message>
    <message>
        <source>Agree to this amount, such as 5 or 2.50, in the currency of the budget; order nothing when it may cost more</source>
        <comment>Help of the option --max-cost</comment>
        <translation>Agree to this amount, such as 5 or 2.50, in the currency of the budget; order nothing when it may cost more</translation>
    </message>
    <message>
        <source>Agree to the price without being asked</source>
        <comment>Help of the option --yes</comment>
        <translation>Agree to the price without being asked</translation>
    </message>
    <message>
        <source>Order once more what was ordered before without anybody knowing whether it began; it may have to be paid twice</source>
        <comment>Help of the option --again of vidgo pregenerate</comment>
        <translation>Order once more what was ordered before without anybody knowing whether it began; it may have to be paid twice</translation>
    </message>
    <message>
        <source>Only say what there is, what would be made and what it costs</source>
        <comment>Help of the option --dry-run</comment>
        <translation>Only say what there is, what would be made and what it costs</translation>
    </message>
    <message>
        <source>Make the examples that the plan wants and that are not there yet; what was stopped goes on, and nothing is ordered twice</source>
        <comment>Help of the command pregenerate</comment>
        <translation>Make the examples that the plan wants and that are not there yet; what was stopped goes on, and nothing is ordered twice</translation>
    </message>
    <message>
        <source>Not every price is known: the provider may charge more.</source>
        <extracomment>Printed by `vidgo run` below a price that is not complete.</extracomment>
        <translation>Not every price is known: the provider may charge more.</translation>
    </message>
    <message>
        <source>Files: %1. Left out, no picture: %2.</source>
        <extracomment>Printed by `vidgo run` before many files are given to a provider: %1 are made, %2 are left out.</extracomment>
        <translation>Files: %1. Left out, no picture: %2.</translation>
    </message>
    <message>
        <source>Nothing was ordered: it may cost more than --max-credits says.</source>
        <extracomment>Printed by `vidgo run` when the price is above the limit on the command line, or not known.</extracomment>
        <translation>Nothing was ordered: it may cost more than --max-credits says.</translation>
    </message>
    <message>
        <source>Nothing was ordered: it costs more than can be spent. Raise the limit with `vidgo budget set`, or buy credits.</source>
        <extracomment>Printed by `vidgo run` when the price is above what can be spent.</extracomment>
        <translation>Nothing was ordered: it costs more than can be spent. Raise the limit with `vidgo budget set`, or buy credits.</translation>
    </message>
    <message>
        <source>Served by %1. Charged: %2</source>
        <extracomment>Printed by `vidgo run` at the end: %1 is who made it (&quot;PiAPI, after Pollo AI was overloaded (503)&quot;), %2 what it cost.</extracomment>
        <translation>Served by %1. Charged: %2</translation>
    </message>
    <message>
        <source>Done: %1. Failed: %2.</source>
        <extracomment>Printed by `vidgo run` when a provider is through with many files. %1 are done, %2 failed.</extracomment>
        <translation>Done: %1. Failed: %2.</translation>
    </message>
    <message>
        <source>Have it made by a provider: auto for whoever serves best, or an id as `vidgo providers` shows it; without it this computer makes it</source>
        <comment>Help of the option --provider; auto stays as it is</comment>
        <translation>Have it made by a provider: auto for whoever serves best, or an id as `vidgo providers` shows it; without it this computer makes it</translation>
    </message>
    <message>
        <source>Order nothing that may cost more: so many credits, or with a key of your own so much in the currency of your budget, such as 0.50</source>
        <comment>Help of the option --max-credits</comment>
        <translation>Order nothing that may cost more: so many credits, or with a key of your own so much in the currency of your budget, such as 0.50</translation>
    </message>
    <message>
        <source>What a provider is to make, or @ and the name of a text file</source>
        <comment>Help of the option --prompt</comment>
        <translation>What a provider is to make, or @ and the name of a text file</translation>
    </message>
    <message>
        <source>What a provider is to leave out</source>
        <comment>Help of the option --avoid</comment>
        <translation>What a provider is to leave out</translation>
    </message>
    <message>
        <source>The picture with the face that a provider puts in</source>
        <comment>Help of the option --face</comment>
        <translation>The picture with the face that a provider puts in</translation>
    </message>
    <message>
        <source>Pixels of the shorter side of what a provider makes, 480 to 2160</source>
        <comment>Help of the option --lines</comment>
        <translation>Pixels of the shorter side of what a provider makes, 480 to 2160</translation>
    </message>
    <message>
        <source>A provider makes a clip with sound</source>
        <comment>Help of the option --sound</comment>
        <translation>A provider makes a clip with sound</translation>
    </message>
    <message>
        <source>The same number makes a provider do the same again</source>
        <comment>Help of the option --seed</comment>
        <translation>The same number makes a provider do the same again</translation>
    </message>
    <message>
        <source>Type the passphrase of the backup and press Enter.</source>
        <extracomment>Asked by `vidgo backup` and `vidgo restore` on the command line; what is typed is not shown.</extracomment>
        <translation>Type the passphrase of the backup and press Enter.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <extracomment>Asked by `vidgo backup` on the command line after the passphrase was typed once.</extracomment>
        <translation>Type it once more.</translation>
    </message>
    <message>
        <source>%1 rows and %2 files (%3 MB), as of %4</source>
        <extracomment>What is in a backup, printed on the command line. %1 is a number of database rows, %2 of files, %3 the size of the files in megabytes, %4 a time.</extracomment>
        <translation>%1 rows and %2 files (%3 MB), as of %4</translation>
    </message>
    <message>
        <source>The backup is written. Keep its passphrase: nobody can open it without.</source>
        <extracomment>Printed by `vidgo backup` when the file is written. A passphrase that is lost can&apos;t be replaced.</extracomment>
        <translation>The backup is written. Keep its passphrase: nobody can open it without.</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <extracomment>Printed by `vidgo verify` for a backup that was read to its end.</extracomment>
        <translation>The backup is whole.</translation>
    </message>
    <message>
        <source>What was there before is in “%1”.</source>
        <extracomment>Printed by `vidgo restore --replace`. %1 is a folder.</extracomment>
        <translation>What was there before is in “%1”.</translation>
    </message>
    <message>
        <source>The tables that were there before are in the schema “%1”.</source>
        <extracomment>Printed by `vidgo restore --replace`. %1 is the name of a schema in a PostgreSQL database.</extracomment>
        <translation>The tables that were there before are in the schema “%1”.</translation>
    </message>
    <message>
        <source>The backup is restored, and its ledger is as it was written.</source>
        <extracomment>Printed by `vidgo restore`. The ledger is the journal of credits.</extracomment>
        <translation>The backup is restored, and its ledger is as it was written.</translation>
    </message>
    <message>
        <source>The backup is restored, but its ledger was not as it was written even when the backup was made: see “vidgo ledger verify”.</source>
        <extracomment>Printed by `vidgo restore`. The ledger is the journal of credits. Leave the command as it is.</extracomment>
        <translation>The backup is restored, but its ledger was not as it was written even when the backup was made: see “vidgo ledger verify”.</translation>
    </message>
    <message>
        <source>The backup, a file</source>
        <comment>Help of the option file of vidgo backup</comment>
        <translation>The backup, a file</translation>
    </message>
    <message>
        <source>A file with the passphrase; otherwise it is taken from the variable VIDGO_BACKUP_PASSPHRASE, or from the file that VIDGO_BACKUP_PASSPHRASE_FILE names, or asked for</source>
        <comment>Help of the option --passphrase-file of vidgo backup</comment>
        <translation>A file with the passphrase; otherwise it is taken from the variable VIDGO_BACKUP_PASSPHRASE, or from the file that VIDGO_BACKUP_PASSPHRASE_FILE names, or asked for</translation>
    </message>
    <message>
        <source>The data of a server instead: the variables VIDGO_DATA and DATABASE_URL say where it is</source>
        <comment>Help of the option --server of vidgo backup</comment>
        <translation>The data of a server instead: the variables VIDGO_DATA and DATABASE_URL say where it is</translation>
    </message>
    <message>
        <source>Write everything that is kept, database and files, into one encrypted file; others may go on working</source>
        <comment>Help of the command backup</comment>
        <translation>Write everything that is kept, database and files, into one encrypted file; others may go on working</translation>
    </message>
    <message>
        <source>Bring back everything from a backup, all of it or nothing; exit code 1 when its ledger is not as it was written</source>
        <comment>Help of the command restore</comment>
        <translation>Bring back everything from a backup, all of it or nothing; exit code 1 when its ledger is not as it was written</translation>
    </message>
    <message>
        <source>Put the data that is there aside; without this it is restored into an empty place only</source>
        <comment>Help of the option --replace of vidgo restore</comment>
        <translation>Put the data that is there aside; without this it is restored into an empty place only</translation>
    </message>
    <message>
        <source>Read a backup to its end and say whether it is whole; changes nothing</source>
        <comment>Help of the command verify</comment>
        <translation>Read a backup to its end and say whether it is whole; changes nothing</translation>
    </message>
    <message>
        <source>All examples of the server are here.</source>
        <extracomment>Printed by `vidgo materials sync`: nothing is missing of what the server has.</extracomment>
        <translation>All examples of the server are here.</translation>
    </message>
    <message>
        <source>Missing: %1. To fetch: %2.</source>
        <extracomment>Printed by `vidgo materials sync`: %1 examples of the server are not here yet, %2 is the size of what has to be fetched for them, such as “12 MB”.</extracomment>
        <translation>Missing: %1. To fetch: %2.</translation>
    </message>
    <message>
        <source>New examples: %1.</source>
        <extracomment>Printed by `vidgo materials sync` at the end: %1 examples came from the server.</extracomment>
        <translation>New examples: %1.</translation>
    </message>
    <message>
        <source>Some of them were signed with a key that is not trusted here, and do not come. Compare the key with that of whoever runs the server, then use:
vidgo materials trust %1 NAME</source>
        <extracomment>Printed by `vidgo materials sync`; %1 is the public key of whoever signed the examples: 64 letters and digits. NAME stands for what the person wants to call them.</extracomment>
        <translation>Some of them were signed with a key that is not trusted here, and do not come. Compare the key with that of whoever runs the server, then use:
vidgo materials trust %1 NAME</translation>
    </message>
    <message>
        <source>Fetch the examples of your server that are missing here, of those whom you trust; what was stopped goes on. The server is that of VIDGO_SERVER, or else of the settings</source>
        <comment>Help of the command materials sync</comment>
        <translation>Fetch the examples of your server that are missing here, of those whom you trust; what was stopped goes on. The server is that of VIDGO_SERVER, or else of the settings</translation>
    </message>
    <message>
        <source>Only say what is missing; 1 when something is</source>
        <comment>Help of the option --check of vidgo materials sync</comment>
        <translation>Only say what is missing; 1 when something is</translation>
    </message>
    <message>
        <source>Nothing was ordered: this is part of the plan %1.</source>
        <extracomment>Printed by `vidgo run` when the person&apos;s plan does not have it; %1 is the name of one that has it.</extracomment>
        <translation>Nothing was ordered: this is part of the plan %1.</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>How to compare</source>
        <extracomment>Accessible name of the choice between the ways of comparing pictures</extracomment>
        <translation>How to compare</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>How large the pictures are shown, in per cent of their own pixels</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Zoom %1 per cent</source>
        <extracomment>Screen reader name of the zoom figure</extracomment>
        <translation>Zoom %1 per cent</translation>
    </message>
</context>
<context>
    <name>CompareDivider</name>
    <message>
        <source>Divider between before and after</source>
        <extracomment>Screen reader name of the line that is dragged across two pictures to compare them</extracomment>
        <translation>Divider between before and after</translation>
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
        <translation>Slider</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>Way of comparing: both pictures next to each other. Keep it short</extracomment>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Blink</source>
        <extracomment>Way of comparing: the two pictures in turn, in the same place. Keep it short</extracomment>
        <translation>Blink</translation>
    </message>
    <message>
        <source>Lens</source>
        <extracomment>Way of comparing: a movable glass over one picture shows the other. Keep it short</extracomment>
        <translation>Lens</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Way of comparing: only what is different can be seen. Keep it short</extracomment>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <extracomment>Exchanges the sides of before and after</extracomment>
        <translation>Swap before and after</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>Shows the whole picture</extracomment>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <extracomment>Shows one pixel of the picture as one of the screen</extracomment>
        <translation>Actual pixels</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>Shows the pictures larger</extracomment>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Shows the pictures smaller</extracomment>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>The other picture</source>
        <extracomment>Shows the other picture of two that are shown in turn</extracomment>
        <translation>The other picture</translation>
    </message>
    <message>
        <source>Stronger difference</source>
        <extracomment>Makes differences brighter</extracomment>
        <translation>Stronger difference</translation>
    </message>
    <message>
        <source>Weaker difference</source>
        <extracomment>Makes differences darker</extracomment>
        <translation>Weaker difference</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Name of the space bar on a keyboard</extracomment>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>CompareLabels</name>
    <message>
        <source>Difference × %1</source>
        <extracomment>Label on a picture that shows only what is different; %1 is how many times it is amplified</extracomment>
        <translation>Difference × %1</translation>
    </message>
</context>
<context>
    <name>CompareLens</name>
    <message>
        <source>Lens that shows the other picture</source>
        <extracomment>Screen reader name of the movable glass that shows the other picture</extracomment>
        <translation>Lens that shows the other picture</translation>
    </message>
    <message>
        <source>%1% from the left, %2% from the top</source>
        <extracomment>Screen reader value of the place of that glass, in per cent from the left and from the top</extracomment>
        <translation>%1% from the left, %2% from the top</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Compare the plans</source>
        <extracomment>What a screen reader calls the table of the plans.
----------
Heading of the table of the plans.</extracomment>
        <translation>Compare the plans</translation>
    </message>
</context>
<context>
    <name>CompareTableRow</name>
    <message>
        <source>Yes</source>
        <extracomment>In the table of the plans, for a screen reader: the plan has it.</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>In the table of the plans, for a screen reader: the plan does not have it.</extracomment>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Before</source>
        <extracomment>Label on the picture as it was</extracomment>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Label on the picture as it has become</extracomment>
        <translation>After</translation>
    </message>
    <message>
        <source>Comparison of %1 and %2</source>
        <extracomment>Screen reader name of the comparison; %1 and %2 are the labels of its two pictures</extracomment>
        <translation>Comparison of %1 and %2</translation>
    </message>
    <message>
        <source>Opening the pictures</source>
        <extracomment>Screen reader name of the turning ring while pictures are being opened</extracomment>
        <translation>Opening the pictures</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <extracomment>Heading in the place of a picture that cannot be shown</extracomment>
        <translation>The picture cannot be shown</translation>
    </message>
    <message>
        <source>Its file may have been moved or damaged. Choose another picture, or restore the file and open this page again.</source>
        <extracomment>What to do about a picture that cannot be shown</extracomment>
        <translation>Its file may have been moved or damaged. Choose another picture, or restore the file and open this page again.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Delete the board “%1”?</source>
        <extracomment>Title of a question; %1 is the name of a collection of results.</extracomment>
        <translation>Delete the board “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n result(s) for good?</source>
        <extracomment>Title of a question.</extracomment>
        <translation>
            <numerusform>Delete %n result for good?</numerusform>
            <numerusform>Delete %n results for good?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the board goes. Its results stay in the library.</source>
        <extracomment>Explains what deleting a board does.</extracomment>
        <translation>Only the board goes. Its results stay in the library.</translation>
    </message>
    <message>
        <source>They are deleted from this computer and can&apos;t be brought back. Files that you exported stay.</source>
        <extracomment>Explains what emptying the trash does.</extracomment>
        <translation>They are deleted from this computer and can&apos;t be brought back. Files that you exported stay.</translation>
    </message>
    <message>
        <source>Delete board</source>
        <extracomment>Button that deletes a board.</extracomment>
        <translation>Delete board</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>Button that deletes results for good.</extracomment>
        <translation>Delete for good</translation>
    </message>
</context>
<context>
    <name>CreditHistory</name>
    <message>
        <source>CSV table (%1)</source>
        <extracomment>Kind of files in a file dialog: a table that a spreadsheet opens.</extracomment>
        <translation>CSV table (%1)</translation>
    </message>
    <message>
        <source>No credits yet</source>
        <extracomment>In the place of the history of credits.</extracomment>
        <translation>No credits yet</translation>
    </message>
    <message>
        <source>Every credit that comes or goes has a line here, with the job that it was for.</source>
        <extracomment>In the place of the history of credits.</extracomment>
        <translation>Every credit that comes or goes has a line here, with the job that it was for.</translation>
    </message>
    <message>
        <source>Credit history</source>
        <extracomment>What a screen reader calls the history of credits.</extracomment>
        <translation>Credit history</translation>
    </message>
    <message>
        <source>A line with a job opens it.</source>
        <extracomment>Above the history of credits.</extracomment>
        <translation>A line with a job opens it.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <extracomment>Button: saves the history of credits as a table that a spreadsheet opens.</extracomment>
        <translation>Save as CSV</translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>What a screen reader says of a line in the history of credits: %1 what, %2 why, %3 when, %4 how many credits.</extracomment>
        <translation>%1, %2, %3, %4</translation>
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
        <translation>%1 %2, never lapse</translation>
    </message>
    <message>
        <source>%1 %2, until %3</source>
        <extracomment>A line of what credits there are: %1 is a number, %2 where they came from, such as “Plan”, %3 a day.</extracomment>
        <translation>%1 %2, until %3</translation>
    </message>
    <message>
        <source>%1 set aside for jobs</source>
        <extracomment>A line of what credits there are; %1 is a number.</extracomment>
        <translation>%1 set aside for jobs</translation>
    </message>
    <message>
        <source>%1 owed</source>
        <extracomment>A line of what credits there are: a payment was taken back after its credits had been used; %1 is a number.</extracomment>
        <translation>%1 owed</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached: as of before</source>
        <extracomment>A line of what credits there are: it may be out of date.</extracomment>
        <translation>The server can&apos;t be reached: as of before</translation>
    </message>
    <message>
        <source>Credits: %1</source>
        <extracomment>What a screen reader says of the credits at the foot of the sidebar; %1 is a number.</extracomment>
        <translation>Credits: %1</translation>
    </message>
    <message>
        <source>Credits</source>
        <extracomment>Above the number of credits in the sidebar. Short.</extracomment>
        <translation>Credits</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached: as of %1</source>
        <extracomment>A line of what credits there are: it may be out of date. %1 is a day and a time.</extracomment>
        <translation>The server can&apos;t be reached: as of %1</translation>
    </message>
</context>
<context>
    <name>CreditsView</name>
    <message>
        <source>Credits</source>
        <extracomment>Title of the dialog that names whose work is in the examples, fonts and models.</extracomment>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a dialog.</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Credits of</source>
        <extracomment>What a screen reader calls the choice of which credits are shown.</extracomment>
        <translation>Credits of</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>Which credits are shown: of the example pictures.</extracomment>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>Which credits are shown: of the AI models.</extracomment>
        <translation>Models</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>Which credits are shown: of the typefaces.</extracomment>
        <translation>Fonts</translation>
    </message>
</context>
<context>
    <name>CutoutParameters</name>
    <message>
        <source>Subject</source>
        <extracomment>What is to be cut out: automatic, a product, a person</extracomment>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Subject of a cut-out: the studio finds it by itself</extracomment>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Subject of a cut-out</extracomment>
        <translation>Product</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Subject of a cut-out</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>What is to be put behind a cut-out</extracomment>
        <translation>Background</translation>
    </message>
    <message>
        <source>Transparent</source>
        <extracomment>Background of a cut-out: none</extracomment>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>Background of a cut-out: one colour</extracomment>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Blurred</source>
        <extracomment>Background of a cut-out: the old background, out of focus</extracomment>
        <translation>Blurred</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Background of a cut-out: another picture</extracomment>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Blur</source>
        <extracomment>How far the background of a cut-out is out of focus</extracomment>
        <translation>Blur</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Choose the background…</source>
        <extracomment>Chooses the picture that is put behind a cut-out</extracomment>
        <translation>Choose the background…</translation>
    </message>
    <message>
        <source>Edge softness</source>
        <extracomment>How soft the edge of a cut-out is</extracomment>
        <translation>Edge softness</translation>
    </message>
</context>
<context>
    <name>CutoutWords</name>
    <message>
        <source>A product</source>
        <extracomment>What was cut out of a picture.</extracomment>
        <translation>A product</translation>
    </message>
    <message>
        <source>A person</source>
        <extracomment>What was cut out of a picture.</extracomment>
        <translation>A person</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <extracomment>What was cut out of a picture: the studio found out by itself.</extracomment>
        <translation>Found automatically</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <extracomment>What is behind a cut-out; %1 is a colour such as #FFFFFF.</extracomment>
        <translation>Colour %1</translation>
    </message>
    <message>
        <source>Original, blurred</source>
        <extracomment>What is behind a cut-out: the original background, blurred.</extracomment>
        <translation>Original, blurred</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <extracomment>What is behind a cut-out; %1 is a file name.</extracomment>
        <translation>Picture %1</translation>
    </message>
    <message>
        <source>Transparent</source>
        <extracomment>What is behind a cut-out: nothing.</extracomment>
        <translation>Transparent</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <extracomment>Name of a setting: the folder in which everything is kept.</extracomment>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>From the next start: %1. Results that exist stay in the folder they are in.</source>
        <extracomment>A new data folder was chosen; %1 is its path.</extracomment>
        <translation>From the next start: %1. Results that exist stay in the folder they are in.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button that shows the data folder in the file manager.</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button that opens a dialog to choose another data folder.</extracomment>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Keep the present folder</source>
        <extracomment>Button that takes back the choice of another data folder.</extracomment>
        <translation>Keep the present folder</translation>
    </message>
    <message>
        <source>Use the studio that is in this folder?</source>
        <extracomment>Title of a question: another folder for the data was chosen.</extracomment>
        <translation>Use the studio that is in this folder?</translation>
    </message>
    <message>
        <source>Start with an empty studio there?</source>
        <extracomment>Title of a question: another folder for the data was chosen, which is empty.</extracomment>
        <translation>Start with an empty studio there?</translation>
    </message>
    <message>
        <source>The folder holds a library already. From the next start you work with that one. Your present library stays where it is; choose its folder again to return to it.</source>
        <extracomment>What happens when a folder with data is chosen.</extracomment>
        <translation>The folder holds a library already. From the next start you work with that one. Your present library stays where it is; choose its folder again to return to it.</translation>
    </message>
    <message>
        <source>From the next start the studio keeps its data there and begins with an empty library. Nothing is moved: your present library stays where it is. To take it along, quit, copy the contents of the present folder to the new one, then start.</source>
        <extracomment>What happens when a folder without data is chosen. Nothing is moved.</extracomment>
        <translation>From the next start the studio keeps its data there and begins with an empty library. Nothing is moved: your present library stays where it is. To take it along, quit, copy the contents of the present folder to the new one, then start.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <extracomment>Button: yes, the other folder is to be used.</extracomment>
        <translation>Use this folder</translation>
    </message>
    <message>
        <source>The folder you chose has other files in it, so the studio makes a folder of its own there: %1. From the next start it keeps its data in that one and begins with an empty library. Nothing is moved: your present library stays where it is. To take it along, quit, copy the contents of the present folder to the new one, then start.</source>
        <extracomment>What happens when a folder with other files is chosen; %1 is the path of a new folder in it.</extracomment>
        <translation>The folder you chose has other files in it, so the studio makes a folder of its own there: %1. From the next start it keeps its data in that one and begins with an empty library. Nothing is moved: your present library stays where it is. To take it along, quit, copy the contents of the present folder to the new one, then start.</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>Delete everything?</source>
        <extracomment>Title of the question before everything is deleted.</extracomment>
        <translation>Delete everything?</translation>
    </message>
    <message>
        <source>Your library, the pictures you brought in, settings, shortcuts and the log are removed at the next start. Until then you can take it back; afterwards nothing brings them back. Exported files stay.</source>
        <extracomment>The question before everything is deleted.</extracomment>
        <translation>Your library, the pictures you brought in, settings, shortcuts and the log are removed at the next start. Until then you can take it back; afterwards nothing brings them back. Exported files stay.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <extracomment>Button: yes, everything is to be deleted.</extracomment>
        <translation>Delete everything</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>This device</source>
        <extracomment>Beside the device on which this is read.</extracomment>
        <translation>This device</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button: the device beside it is signed out.</extracomment>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Signed in on</source>
        <extracomment>Heading above the devices on which somebody is signed in.</extracomment>
        <translation>Signed in on</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks for the list of devices once more after it failed.</extracomment>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <extracomment>Button below the first few of the devices; %n counts all of them.</extracomment>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out here</source>
        <extracomment>Button: the person is signed out on this computer.</extracomment>
        <translation>Sign out here</translation>
    </message>
    <message>
        <source>Sign out the others</source>
        <extracomment>Button: every other device is signed out.</extracomment>
        <translation>Sign out the others</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <extracomment>Button: every device is signed out, this one too.</extracomment>
        <translation>Sign out everywhere</translation>
    </message>
</context>
<context>
    <name>DistrustDialog</name>
    <message>
        <source>Stop trusting %1?</source>
        <extracomment>Title of the question before examples of somebody are taken no longer; %1 is a name that the person gave them.</extracomment>
        <translation>Stop trusting %1?</translation>
    </message>
    <message>
        <source>Examples that came stay. Nothing new that is signed with this key comes here any more, neither from your server nor from files, until you trust it again.</source>
        <extracomment>The question before examples of somebody are taken no longer.</extracomment>
        <translation>Examples that came stay. Nothing new that is signed with this key comes here any more, neither from your server nor from files, until you trust it again.</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <extracomment>Button: yes, examples of whoever has this key are taken no longer.</extracomment>
        <translation>Stop trusting</translation>
    </message>
</context>
<context>
    <name>DropGround</name>
    <message>
        <source>The studio does not load pictures from the web. Save the picture first, then drop the file.</source>
        <extracomment>An address of the web was dropped on the window.</extracomment>
        <translation>The studio does not load pictures from the web. Save the picture first, then drop the file.</translation>
    </message>
    <message>
        <source>That can&apos;t be opened. Drop a picture, several pictures or a folder.</source>
        <extracomment>Something was dropped on the window that is no file at all.</extracomment>
        <translation>That can&apos;t be opened. Drop a picture, several pictures or a folder.</translation>
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
        <translation>Enlarge</translation>
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
        <translation>The result has %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <extracomment>How much noise is taken out of a picture</extracomment>
        <translation>Remove noise</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>How crisp the details of a picture become</extracomment>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Correct light and colour</source>
        <extracomment>Sets brightness, contrast and a colour cast right by itself</extracomment>
        <translation>Correct light and colour</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Sets all sliders back to what is usual. Short.</extracomment>
        <translation>Reset</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>The person stopped a piece of work.</extracomment>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{file}” was not found. Check that it has not been moved or deleted.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” was not found. Check that it has not been moved or deleted.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. Check that you may open it and that its disk works.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” can&apos;t be read. Check that you may open it and that its disk works.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written. Choose a folder in which you may save files.</source>
        <extracomment>{file} is a file or folder name.</extracomment>
        <translation>“{file}” can&apos;t be written. Choose a folder in which you may save files.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {limit}. Choose a smaller file.</source>
        <extracomment>{file} is a file name, {limit} a size such as 512 MB.</extracomment>
        <translation>“{file}” is larger than {limit}. Choose a smaller file.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose a file in it.</source>
        <extracomment>{file} is the name of a folder.</extracomment>
        <translation>“{file}” is a folder. Choose a file in it.</translation>
    </message>
    <message>
        <source>The disk is full, so “{file}” was not saved. Free some space and try again.</source>
        <extracomment>{file} is a file or folder name.</extracomment>
        <translation>The disk is full, so “{file}” was not saved. Free some space and try again.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and can&apos;t be read: {reason}.</source>
        <extracomment>{file} is a file name, {reason} a technical reason in English.</extracomment>
        <translation>“{file}” is damaged and can&apos;t be read: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <extracomment>{file} is a file name. UTF-8 is the name of a text encoding.</extracomment>
        <translation>“{file}” is not UTF-8 text. Save it as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>This can&apos;t be done with these settings: {reason}.</source>
        <extracomment>{reason} says in English which value is wrong.</extracomment>
        <translation>This can&apos;t be done with these settings: {reason}.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs or use a smaller picture.</source>
        <extracomment>The computer has too little memory for the work.</extracomment>
        <translation>There is not enough memory for this. Close other programs or use a smaller picture.</translation>
    </message>
    <message>
        <source>Something went wrong inside VidGo Studio. Your files are unchanged. Try again; if it happens again, send us the log.</source>
        <extracomment>A bug in the program.</extracomment>
        <translation>Something went wrong inside VidGo Studio. Your files are unchanged. Try again; if it happens again, send us the log.</translation>
    </message>
    <message>
        <source>“{file}” of VidGo Studio can&apos;t be read ({reason}). Install VidGo Studio again.</source>
        <extracomment>{file} is a file of the program itself, {reason} a technical reason in English.</extracomment>
        <translation>“{file}” of VidGo Studio can&apos;t be read ({reason}). Install VidGo Studio again.</translation>
    </message>
    <message>
        <source>“{file}” of VidGo Studio is wrong at {path} ({reason}). Install VidGo Studio again.</source>
        <extracomment>{file} is a file of the program itself, {path} the place in it, {reason} a technical reason in English.</extracomment>
        <translation>“{file}” of VidGo Studio is wrong at {path} ({reason}). Install VidGo Studio again.</translation>
    </message>
    <message>
        <source>“{file}” of the examples can&apos;t be used ({path}: {reason}). The other examples are fine. Install VidGo Studio again to repair it.</source>
        <extracomment>{file} is a file of the examples that come with the studio, {path} a place in its list of contents, {reason} a technical reason in English.</extracomment>
        <translation>“{file}” of the examples can&apos;t be used ({path}: {reason}). The other examples are fine. Install VidGo Studio again to repair it.</translation>
    </message>
    <message>
        <source>This example does not exist any more. Choose another one.</source>
        <extracomment>An example was looked for that does not exist.</extracomment>
        <translation>This example does not exist any more. Choose another one.</translation>
    </message>
    <message>
        <source>This result is not in the library any more. Refresh the list.</source>
        <extracomment>A result in the person&apos;s library was looked for that does not exist.</extracomment>
        <translation>This result is not in the library any more. Refresh the list.</translation>
    </message>
    <message>
        <source>This run had already ended, so its result was not kept. Start it again.</source>
        <extracomment>A piece of work had been stopped or cleared away before its result was stored.</extracomment>
        <translation>This run had already ended, so its result was not kept. Start it again.</translation>
    </message>
    <message>
        <source>A stored file is gone ({file}). It may have been deleted from the data folder. Put it back from a backup.</source>
        <extracomment>{file} is the internal name of a file that the studio keeps.</extracomment>
        <translation>A stored file is gone ({file}). It may have been deleted from the data folder. Put it back from a backup.</translation>
    </message>
    <message>
        <source>A stored file was changed or is damaged ({file}). It was left as it is. Put it back from a backup.</source>
        <extracomment>{file} is the internal name of a file that the studio keeps.</extracomment>
        <translation>A stored file was changed or is damaged ({file}). It was left as it is. Put it back from a backup.</translation>
    </message>
    <message>
        <source>A stored entry can&apos;t be read: {reason}. The others are fine. Send us the log.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>A stored entry can&apos;t be read: {reason}. The others are fine. Send us the log.</translation>
    </message>
    <message>
        <source>“{file}” is empty. Copy or download it again, then try once more.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” is empty. Copy or download it again, then try once more.</translation>
    </message>
    <message>
        <source>“{file}” is not a picture. Choose a JPEG, PNG or WebP file.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” is not a picture. Choose a JPEG, PNG or WebP file.</translation>
    </message>
    <message>
        <source>“{file}” is in the format {kind}, which can&apos;t be opened here. Save it as PNG, JPEG or WebP in another program, then try again.</source>
        <extracomment>{file} is a file name, {kind} the name of a file format such as PDF, HEIC or PSD.</extracomment>
        <translation>“{file}” is in the format {kind}, which can&apos;t be opened here. Save it as PNG, JPEG or WebP in another program, then try again.</translation>
    </message>
    <message>
        <source>“{file}” is an SVG drawing, which is made of lines and not of pixels. Export it as PNG in the size you need, then try again.</source>
        <extracomment>{file} is a file name. SVG is a format for drawings made of lines instead of pixels.</extracomment>
        <translation>“{file}” is an SVG drawing, which is made of lines and not of pixels. Export it as PNG in the size you need, then try again.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or cut off, so it can&apos;t be opened completely. Copy or download it again.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” is damaged or cut off, so it can&apos;t be opened completely. Copy or download it again.</translation>
    </message>
    <message>
        <source>“{file}” has {width} × {height} pixels; at most {limit} can be opened. Make it smaller in another program first.</source>
        <extracomment>{file} is a file name, {width} and {height} are numbers of pixels, {limit} is a size such as 268 MP.</extracomment>
        <translation>“{file}” has {width} × {height} pixels; at most {limit} can be opened. Make it smaller in another program first.</translation>
    </message>
    <message>
        <source>The picture could not be saved as {format}. Choose another format and try again.</source>
        <extracomment>{format} is the name of a file format such as PNG.</extracomment>
        <translation>The picture could not be saved as {format}. Choose another format and try again.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels, but {format} holds at most {limit} on each side. Choose PNG or make the picture smaller.</source>
        <extracomment>{format} is the name of a file format such as WebP, the others are numbers of pixels.</extracomment>
        <translation>The picture has {width} × {height} pixels, but {format} holds at most {limit} on each side. Choose PNG or make the picture smaller.</translation>
    </message>
    <message>
        <source>None of the fonts can show this text. Choose another text.</source>
        <extracomment>About a text that is drawn over pictures: a watermark, a title, captions.</extracomment>
        <translation>None of the fonts can show this text. Choose another text.</translation>
    </message>
    <message>
        <source>“{file}”, which belongs to the studio, is missing or damaged. Install VidGo Studio again; your pictures stay where they are.</source>
        <extracomment>{file} is the name of a file that was installed with the program.</extracomment>
        <translation>“{file}”, which belongs to the studio, is missing or damaged. Install VidGo Studio again; your pictures stay where they are.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be used for cutting out. Choose an ONNX model that takes a 1×3×1024×1024 picture and gives its 1024×1024 alpha.</source>
        <extracomment>{file} is the name of a machine-learning model the person chose. ONNX is a file format.</extracomment>
        <translation>“{file}” can&apos;t be used for cutting out. Choose an ONNX model that takes a 1×3×1024×1024 picture and gives its 1024×1024 alpha.</translation>
    </message>
    <message>
        <source>Nothing stands out from the background. Paint over what should stay with the Keep brush and try again.</source>
        <extracomment>Shown when a background was to be removed. &quot;Strokes&quot; are marks painted over the picture.</extracomment>
        <translation>Nothing stands out from the background. Paint over what should stay with the Keep brush and try again.</translation>
    </message>
    <message>
        <source>This example is not here. Choose another one.</source>
        <extracomment>An example (preset) that was asked for does not exist.</extracomment>
        <translation>This example is not here. Choose another one.</translation>
    </message>
    <message>
        <source>This result is not in the library any more.</source>
        <extracomment>A result of the person&apos;s own that was asked for does not exist.</extracomment>
        <translation>This result is not in the library any more.</translation>
    </message>
    <message>
        <source>The file of “{file}” is missing from the data folder or was changed outside the studio. Restore it from a backup or make it again.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>The file of “{file}” is missing from the data folder or was changed outside the studio. Restore it from a backup or make it again.</translation>
    </message>
    <message>
        <source>“{file}” is already there. Choose another name or allow replacing.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” is already there. Choose another name or allow replacing.</translation>
    </message>
    <message>
        <source>The data in “{file}” can&apos;t be opened. Check that you may read and write there and that no other program keeps it locked.</source>
        <extracomment>{file} is the name of a database file, or of a database on a server.</extracomment>
        <translation>The data in “{file}” can&apos;t be opened. Check that you may read and write there and that no other program keeps it locked.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. It was left as it is. Put a backup in its place, or move it away to start with an empty library.</source>
        <extracomment>{file} is the name of a database file.</extracomment>
        <translation>“{file}” is damaged. It was left as it is. Put a backup in its place, or move it away to start with an empty library.</translation>
    </message>
    <message>
        <source>Another program is using the data of VidGo Studio. Close it and try again.</source>
        <extracomment>Another program holds the database for too long.</extracomment>
        <translation>Another program is using the data of VidGo Studio. Close it and try again.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved in “{file}”. Free some space and try again.</source>
        <extracomment>{file} is the name of a database file.</extracomment>
        <translation>The disk is full, so nothing was saved in “{file}”. Free some space and try again.</translation>
    </message>
    <message>
        <source>This was changed somewhere else at the same time. Load it again and repeat the change.</source>
        <extracomment>A database refused a row because one like it is already there, or one that it needs is not.</extracomment>
        <translation>This was changed somewhere else at the same time. Load it again and repeat the change.</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer version of VidGo Studio and was left untouched. Update VidGo Studio to open it.</source>
        <extracomment>{file} is the name of a database file.</extracomment>
        <translation>“{file}” was written by a newer version of VidGo Studio and was left untouched. Update VidGo Studio to open it.</translation>
    </message>
    <message>
        <source>“{file}” could not be brought up to date and is as it was before. A copy is kept in “{backup}”. Send us the log.</source>
        <extracomment>{file} is the name of a database file, {backup} that of the copy made before.</extracomment>
        <translation>“{file}” could not be brought up to date and is as it was before. A copy is kept in “{backup}”. Send us the log.</translation>
    </message>
    <message>
        <source>The data could not be read or saved. Nothing was lost. Try again; if it happens again, send us the log.</source>
        <extracomment>A database refused an operation for a reason that only the log can tell.</extracomment>
        <translation>The data could not be read or saved. Nothing was lost. Try again; if it happens again, send us the log.</translation>
    </message>
    <message>
        <source>This board is not here any more. Its results are in the library.</source>
        <extracomment>A board is a collection of results that the person made.</extracomment>
        <translation>This board is not here any more. Its results are in the library.</translation>
    </message>
    <message>
        <source>There is a board “{board}” already. Choose another name.</source>
        <extracomment>{board} is the name of a collection of results that the person made.</extracomment>
        <translation>There is a board “{board}” already. Choose another name.</translation>
    </message>
    <message>
        <source>This batch was removed. What it made is in the library.</source>
        <extracomment>A batch (one tool run over many files) was looked for that does not exist.</extracomment>
        <translation>This batch was removed. What it made is in the library.</translation>
    </message>
    <message>
        <source>This computer can&apos;t make the style “{style}”. Choose a style that is marked as made on the device.</source>
        <extracomment>{style} is the name of a style such as “Oil Painting”.</extracomment>
        <translation>This computer can&apos;t make the style “{style}”. Choose a style that is marked as made on the device.</translation>
    </message>
    <message>
        <source>Visitors see examples and results with a watermark and can&apos;t save this file. Switch to “Own computer” in the settings to work without limits.</source>
        <extracomment>&quot;Own computer&quot; is the name of a way to use the studio, chosen on the settings page.</extracomment>
        <translation>Visitors see examples and results with a watermark and can&apos;t save this file. Switch to “Own computer” in the settings to work without limits.</translation>
    </message>
    <message>
        <source>This batch is not here any more. Its results are in the library.</source>
        <extracomment>A batch is one tool run over many files.</extracomment>
        <translation>This batch is not here any more. Its results are in the library.</translation>
    </message>
    <message>
        <source>There is no picture among these files. Choose other files or a folder.</source>
        <extracomment>Of a batch: the chosen files and folders hold no picture.</extracomment>
        <translation>There is no picture among these files. Choose other files or a folder.</translation>
    </message>
    <message>
        <source>“{style}” can&apos;t be made on this computer. Choose another style.</source>
        <extracomment>{style} is the name of a style such as “Oil Painting”.</extracomment>
        <translation>“{style}” can&apos;t be made on this computer. Choose another style.</translation>
    </message>
    <message>
        <source>The scene “{scene}” is not here. Choose another scene.</source>
        <extracomment>{scene} is the name of a scene such as “Luxury gold”.</extracomment>
        <translation>The scene “{scene}” is not here. Choose another scene.</translation>
    </message>
    <message>
        <source>“{file}” is another file or was changed. Choose the one that is missing, for example from a backup.</source>
        <extracomment>A lost file was looked for and another one was chosen; {file} is the name of the chosen file.</extracomment>
        <translation>“{file}” is another file or was changed. Choose the one that is missing, for example from a backup.</translation>
    </message>
    <message>
        <source>The program {program} can&apos;t be started. Install it again.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, such as espeak-ng.</extracomment>
        <translation>The program {program} can&apos;t be started. Install it again.</translation>
    </message>
    <message>
        <source>The program {program} ended with an error. Try again; if it happens again, install it again.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, such as espeak-ng.</extracomment>
        <translation>The program {program} ended with an error. Try again; if it happens again, install it again.</translation>
    </message>
    <message>
        <source>The program {program} gave no answer within {seconds} seconds and was stopped. Try again with less.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, {seconds} a number.</extracomment>
        <translation>The program {program} gave no answer within {seconds} seconds and was stopped. Try again with less.</translation>
    </message>
    <message>
        <source>The program {program} gave more than can be used. Try again with less.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, such as espeak-ng.</extracomment>
        <translation>The program {program} gave more than can be used. Try again with less.</translation>
    </message>
    <message>
        <source>This job was taken off the list. What it made is in the library.</source>
        <extracomment>A job is a piece of work that a provider (a company on the internet) was asked for.
----------
A job is a piece of work in the queue of this computer.</extracomment>
        <translation>This job was taken off the list. What it made is in the library.</translation>
    </message>
    <message>
        <source>“{file}” is not a clip. Choose a video such as MP4, MOV or WebM, or an animated picture.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” is not a clip. Choose a video such as MP4, MOV or WebM, or an animated picture.</translation>
    </message>
    <message>
        <source>“{file}” has no sound. Choose a file with music or speech.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” has no sound. Choose a file with music or speech.</translation>
    </message>
    <message>
        <source>“{file}” has sound but no picture. Choose a video instead.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” has sound but no picture. Choose a video instead.</translation>
    </message>
    <message>
        <source>“{file}” uses {codec}, which the media libraries of this computer can&apos;t read. Install a complete FFmpeg, or convert the file to H.264 in another program.</source>
        <extracomment>{file} is a file name, {codec} the name of a video or audio format such as HEVC.</extracomment>
        <translation>“{file}” uses {codec}, which the media libraries of this computer can&apos;t read. Install a complete FFmpeg, or convert the file to H.264 in another program.</translation>
    </message>
    <message>
        <source>The media libraries of this computer can&apos;t write {codec}. Install a complete FFmpeg, or choose another format.</source>
        <extracomment>{codec} is the name of a video or audio format such as H.264.</extracomment>
        <translation>The media libraries of this computer can&apos;t write {codec}. Install a complete FFmpeg, or choose another format.</translation>
    </message>
    <message>
        <source>“{file}” holds {codec}, which {format} files can&apos;t hold. Choose another format for the new file.</source>
        <extracomment>{file} is a file name, {codec} the name of a kind of stream, {format} of a file format such as MP4.</extracomment>
        <translation>“{file}” holds {codec}, which {format} files can&apos;t hold. Choose another format for the new file.</translation>
    </message>
    <message>
        <source>“{file}” is too long; at most {limit} can be used. Cut it shorter first.</source>
        <extracomment>{file} is a file name, {limit} a length of time such as 10 min.</extracomment>
        <translation>“{file}” is too long; at most {limit} can be used. Cut it shorter first.</translation>
    </message>
    <message>
        <source>“{file}” is too short; at least {limit} are needed. Choose a longer part or another preset.</source>
        <extracomment>{file} is a file name, {limit} a length of time such as 3 s.</extracomment>
        <translation>“{file}” is too short; at least {limit} are needed. Choose a longer part or another preset.</translation>
    </message>
    <message>
        <source>“{file}” would have more than {limit}, which is not taken there. Choose a shorter part or another preset.</source>
        <extracomment>{file} is a file name, {limit} a size such as 300 MB.</extracomment>
        <translation>“{file}” would have more than {limit}, which is not taken there. Choose a shorter part or another preset.</translation>
    </message>
    <message>
        <source>“{file}” was changed or taken away while it was being read. Wait until it is complete, then try again.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” was changed or taken away while it was being read. Wait until it is complete, then try again.</translation>
    </message>
    <message>
        <source>The style “{style}” flickers on clips and is made of pictures only. Choose VHS, pixel art, cyberpunk, cel shading or retro 80s.</source>
        <extracomment>{style} is the name of a style such as “Oil Painting”.</extracomment>
        <translation>The style “{style}” flickers on clips and is made of pictures only. Choose VHS, pixel art, cyberpunk, cel shading or retro 80s.</translation>
    </message>
    <message>
        <source>Nobody can be made out on this picture. Choose a photo of one person who stands facing the camera.</source>
        <extracomment>Shown when clothes were to be tried on and the picture shows nobody.</extracomment>
        <translation>Nobody can be made out on this picture. Choose a photo of one person who stands facing the camera.</translation>
    </message>
    <message>
        <source>There is more than one person on this picture. Crop it to the one who should wear the garment.</source>
        <extracomment>Shown when clothes were to be tried on and the picture shows more than one person.</extracomment>
        <translation>There is more than one person on this picture. Crop it to the one who should wear the garment.</translation>
    </message>
    <message>
        <source>The person is turned away or leaning. Choose a photo where they stand upright and face the camera.</source>
        <extracomment>Shown when clothes were to be tried on by somebody who is turned to the side or away, or leans.</extracomment>
        <translation>The person is turned away or leaning. Choose a photo where they stand upright and face the camera.</translation>
    </message>
    <message>
        <source>The person is sitting or crouching. Choose a photo where they stand.</source>
        <extracomment>Shown when clothes were to be tried on by somebody who sits or crouches.</extracomment>
        <translation>The person is sitting or crouching. Choose a photo where they stand.</translation>
    </message>
    <message>
        <source>An arm is raised or lies across the body. Choose a photo where both arms hang down beside it.</source>
        <extracomment>Shown when clothes were to be tried on by somebody with crossed or raised arms.</extracomment>
        <translation>An arm is raised or lies across the body. Choose a photo where both arms hang down beside it.</translation>
    </message>
    <message>
        <source>Too little of the person is on this picture. Choose one that shows them from the head to below the hips, both arms included.</source>
        <extracomment>Shown when clothes were to be tried on and the picture shows, say, only a face.</extracomment>
        <translation>Too little of the person is on this picture. Choose one that shows them from the head to below the hips, both arms included.</translation>
    </message>
    <message>
        <source>No top, jacket, dress or outfit can be made out on the picture of the garment. Choose one that shows it whole, from the front, on a plain background.</source>
        <extracomment>Shown when the picture chosen as the garment to try on does not look like one.</extracomment>
        <translation>No top, jacket, dress or outfit can be made out on the picture of the garment. Choose one that shows it whole, from the front, on a plain background.</translation>
    </message>
    <message>
        <source>This batch is being worked on by another VidGo Studio window or command. Wait until it ends or stop it there, then try again.</source>
        <extracomment>A batch is one tool run over many files; only one program can work on it at a time.</extracomment>
        <translation>This batch is being worked on by another VidGo Studio window or command. Wait until it ends or stop it there, then try again.</translation>
    </message>
    <message>
        <source>This job is not in the queue any more. What it made is in the library.</source>
        <extracomment>A job is a piece of work in the queue of this computer.</extracomment>
        <translation>This job is not in the queue any more. What it made is in the library.</translation>
    </message>
    <message>
        <source>There is no export preset “{preset}”. Choose one from the list.</source>
        <extracomment>{preset} is the id of a way to export clips, such as instagram_reels.</extracomment>
        <translation>There is no export preset “{preset}”. Choose one from the list.</translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer. Install the free program espeak-ng, then start the studio again.</source>
        <extracomment>{language} is the name of a language such as Japanese. espeak-ng is the name of a free program.</extracomment>
        <translation>There is no voice for {language} on this computer. Install the free program espeak-ng, then start the studio again.</translation>
    </message>
    <message>
        <source>The voice {voice} is not on this computer. Choose another one.</source>
        <extracomment>{voice} is the name of a voice.</extracomment>
        <translation>The voice {voice} is not on this computer. Choose another one.</translation>
    </message>
    <message>
        <source>The voice {voice} can&apos;t read “{text}”. Write it in the letters of the voice&apos;s language, or choose another language.</source>
        <extracomment>{voice} is the name of a voice, {text} a few letters that it does not know.</extracomment>
        <translation>The voice {voice} can&apos;t read “{text}”. Write it in the letters of the voice&apos;s language, or choose another language.</translation>
    </message>
    <message>
        <source>The voice does not know how to read “{text}”. Put the reading behind it, as in 漢字《かんじ》, write it in kana, or install the free program kakasi.</source>
        <extracomment>{text} are Japanese characters; kakasi is the name of a free program. Keep 漢字《かんじ》 as it is.</extracomment>
        <translation>The voice does not know how to read “{text}”. Put the reading behind it, as in 漢字《かんじ》, write it in kana, or install the free program kakasi.</translation>
    </message>
    <message>
        <source>The program {program} gave no sound that can be used. Install it again, or choose another voice.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, such as espeak-ng.</extracomment>
        <translation>The program {program} gave no sound that can be used. Install it again, or choose another voice.</translation>
    </message>
    <message>
        <source>There is no script yet. Write what the presenter is to say.</source>
        <extracomment>The script is what a presenter is to say.</extracomment>
        <translation>There is no script yet. Write what the presenter is to say.</translation>
    </message>
    <message>
        <source>The script has more than {limit} characters. Shorten it, or make several clips.</source>
        <extracomment>{limit} is a number. The script is what a presenter is to say.</extracomment>
        <translation>The script has more than {limit} characters. Shorten it, or make several clips.</translation>
    </message>
    <message>
        <source>The script has nothing that can be spoken. Write words or numbers.</source>
        <extracomment>The script is what a presenter is to say.</extracomment>
        <translation>The script has nothing that can be spoken. Write words or numbers.</translation>
    </message>
    <message>
        <source>{gateway} is not set up. Enter its merchant id and keys first.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”. Shown to who runs the server.</extracomment>
        <translation>{gateway} is not set up. Enter its merchant id and keys first.</translation>
    </message>
    <message>
        <source>This amount can&apos;t be paid in this way. Choose another way of paying.</source>
        <extracomment>A way of paying has a lowest and a highest amount.</extracomment>
        <translation>This amount can&apos;t be paid in this way. Choose another way of paying.</translation>
    </message>
    <message>
        <source>The order could not be prepared ({reason}). Nothing was charged.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>The order could not be prepared ({reason}). Nothing was charged.</translation>
    </message>
    <message>
        <source>A message from {gateway} was too large and was not read. The payment is looked up again later.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>A message from {gateway} was too large and was not read. The payment is looked up again later.</translation>
    </message>
    <message>
        <source>A message from {gateway} could not be read ({reason}). The payment is looked up again later.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”, {reason} a technical reason in English.</extracomment>
        <translation>A message from {gateway} could not be read ({reason}). The payment is looked up again later.</translation>
    </message>
    <message>
        <source>A message that claims to be from {gateway} is not. It was ignored.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>A message that claims to be from {gateway} is not. It was ignored.</translation>
    </message>
    <message>
        <source>A message from {gateway} is too old and was ignored. If this goes on, check the clock of this computer.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>A message from {gateway} is too old and was ignored. If this goes on, check the clock of this computer.</translation>
    </message>
    <message>
        <source>A message from {gateway} is meant for another merchant. It was ignored.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>A message from {gateway} is meant for another merchant. It was ignored.</translation>
    </message>
    <message>
        <source>Paying in {currency} is not possible at the moment. Choose another currency or another way of paying.</source>
        <extracomment>{currency} is the code of a currency such as “TWD”.</extracomment>
        <translation>Paying in {currency} is not possible at the moment. Choose another currency or another way of paying.</translation>
    </message>
    <message>
        <source>This needs {needed} credits and {available} are left. Choose a smaller run, or get {missing} more. Nothing was charged.</source>
        <extracomment>All three are numbers of credits.</extracomment>
        <translation>This needs {needed} credits and {available} are left. Choose a smaller run, or get {missing} more. Nothing was charged.</translation>
    </message>
    <message>
        <source>“{service}” is not part of the plan “{tier}”. Choose a larger plan.</source>
        <extracomment>{service} is the name of a service, {tier} of a plan such as “Pro”.</extracomment>
        <translation>“{service}” is not part of the plan “{tier}”. Choose a larger plan.</translation>
    </message>
    <message>
        <source>“{service}” is not offered. Update VidGo Studio and try again.</source>
        <extracomment>{service} is the technical name of a service.</extracomment>
        <translation>“{service}” is not offered. Update VidGo Studio and try again.</translation>
    </message>
    <message>
        <source>There is no plan “{tier}”. Update VidGo Studio and try again.</source>
        <extracomment>{tier} is the technical name of a plan.</extracomment>
        <translation>There is no plan “{tier}”. Update VidGo Studio and try again.</translation>
    </message>
    <message>
        <source>{limit} runs are already going on at once. Wait for one to end.</source>
        <extracomment>{limit} is a number of runs.</extracomment>
        <translation>{limit} runs are already going on at once. Wait for one to end.</translation>
    </message>
    <message>
        <source>This plan does not include runs with providers. Choose a larger plan, or use the tools of this computer.</source>
        <extracomment>Providers are companies on the internet that make pictures and clips.</extracomment>
        <translation>This plan does not include runs with providers. Choose a larger plan, or use the tools of this computer.</translation>
    </message>
    <message>
        <source>No credits are set aside for this run. Start it again.</source>
        <extracomment>Credits are set aside when a piece of work begins and charged when it is done.</extracomment>
        <translation>No credits are set aside for this run. Start it again.</translation>
    </message>
    <message>
        <source>The credits of this run were dealt with before ({state}). Look at the history of your credits.</source>
        <extracomment>{state} is a technical word in English.</extracomment>
        <translation>The credits of this run were dealt with before ({state}). Look at the history of your credits.</translation>
    </message>
    <message>
        <source>Credits are already set aside for this job. Wait for it to end.</source>
        <extracomment>A job is a piece of work that waits or runs.</extracomment>
        <translation>Credits are already set aside for this job. Wait for it to end.</translation>
    </message>
    <message>
        <source>{amount} credits were to be charged where {held} had been agreed. Nothing was charged. Send us the log.</source>
        <extracomment>Both are numbers of credits.</extracomment>
        <translation>{amount} credits were to be charged where {held} had been agreed. Nothing was charged. Send us the log.</translation>
    </message>
    <message>
        <source>This request was made before with other contents. Nothing was changed. Start again.</source>
        <extracomment>A request is an order from the program to the account of credits.</extracomment>
        <translation>This request was made before with other contents. Nothing was changed. Start again.</translation>
    </message>
    <message>
        <source>This can&apos;t be booked: {reason}. Nothing was changed.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>This can&apos;t be booked: {reason}. Nothing was changed.</translation>
    </message>
    <message>
        <source>These credits were never granted. Look at the history of the account.</source>
        <extracomment>Credits that a person got by a purchase, a plan or a gift.</extracomment>
        <translation>These credits were never granted. Look at the history of the account.</translation>
    </message>
    <message>
        <source>Some of these credits were used, so they can&apos;t be given back. Write to us if something went wrong.</source>
        <extracomment>Bought credits can be given back only while unused.</extracomment>
        <translation>Some of these credits were used, so they can&apos;t be given back. Write to us if something went wrong.</translation>
    </message>
    <message>
        <source>Bought credits can be given back for {days} days only. Write to us if something went wrong.</source>
        <extracomment>{days} is a number of days.</extracomment>
        <translation>Bought credits can be given back for {days} days only. Write to us if something went wrong.</translation>
    </message>
    <message>
        <source>The journal of credits is not as it was written ({reason}). It was left as it is. Put it back from a backup.</source>
        <extracomment>The journal is the list of everything that happened to somebody&apos;s credits; {reason} is a technical reason in English.</extracomment>
        <translation>The journal of credits is not as it was written ({reason}). It was left as it is. Put it back from a backup.</translation>
    </message>
    <message>
        <source>Another VidGo program is working through the queue. It does what is ordered here too; the results will be in the library.</source>
        <extracomment>Two programs share one queue of work on this computer.</extracomment>
        <translation>Another VidGo program is working through the queue. It does what is ordered here too; the results will be in the library.</translation>
    </message>
    <message>
        <source>This plan has {limit} runs a day, and {used} of them are used. More can be started tomorrow; what this computer makes by itself is not counted.</source>
        <extracomment>{limit} and {used} are numbers of runs.</extracomment>
        <translation>This plan has {limit} runs a day, and {used} of them are used. More can be started tomorrow; what this computer makes by itself is not counted.</translation>
    </message>
    <message>
        <source>This plan has {limit} runs of “{tool}” a day, and {used} of them are used. More can be started tomorrow.</source>
        <extracomment>{limit} and {used} are numbers of runs, {tool} the name of a tool such as “Short video”.</extracomment>
        <translation>This plan has {limit} runs of “{tool}” a day, and {used} of them are used. More can be started tomorrow.</translation>
    </message>
    <message>
        <source>There is no such entry in this account. Look at the list again.</source>
        <extracomment>An API key lets a program act for a person.</extracomment>
        <translation>There is no such entry in this account. Look at the list again.</translation>
    </message>
    <message>
        <source>The signature of this request is not valid. Check the API key, its secret and the clock of the computer.</source>
        <extracomment>Programs sign their requests with an API key.</extracomment>
        <translation>The signature of this request is not valid. Check the API key, its secret and the clock of the computer.</translation>
    </message>
    <message>
        <source>An account can have {limit} API keys. Revoke one that is not used.</source>
        <extracomment>{limit} is a number of API keys.</extracomment>
        <translation>An account can have {limit} API keys. Revoke one that is not used.</translation>
    </message>
    <message>
        <source>This needs the right “{needed}”, which this account or key does not have.</source>
        <extracomment>{needed} is the technical name of a right, such as “admin”.</extracomment>
        <translation>This needs the right “{needed}”, which this account or key does not have.</translation>
    </message>
    <message>
        <source>The server&apos;s key “{key}” is missing or too short. Set it to at least 32 random bytes.</source>
        <extracomment>{key} is the name of a setting of the server.</extracomment>
        <translation>The server&apos;s key “{key}” is missing or too short. Set it to at least 32 random bytes.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again.</source>
        <extracomment>Shown where somebody was signed in before.</extracomment>
        <translation>You are signed out. Sign in again.</translation>
    </message>
    <message>
        <source>This sign-in is not valid. Sign in again.</source>
        <extracomment>The program&apos;s proof that somebody is signed in.</extracomment>
        <translation>This sign-in is not valid. Sign in again.</translation>
    </message>
    <message>
        <source>This sign-in has to be renewed. Try again; sign in if it stays so.</source>
        <extracomment>The program&apos;s proof that somebody is signed in is too old.</extracomment>
        <translation>This sign-in has to be renewed. Try again; sign in if it stays so.</translation>
    </message>
    <message>
        <source>This account is blocked: {reason} Until: {until}. {appeal}</source>
        <extracomment>{reason} and {appeal} are sentences written by an administrator, {until} is a date or “-”.</extracomment>
        <translation>This account is blocked: {reason} Until: {until}. {appeal}</translation>
    </message>
    <message>
        <source>Your network is blocked: {reason} Until: {until}.</source>
        <extracomment>{reason} is a sentence written by an administrator, {until} is a date or “-”.</extracomment>
        <translation>Your network is blocked: {reason} Until: {until}.</translation>
    </message>
    <message>
        <source>This account was deleted. You can have it back until {date}.</source>
        <extracomment>{date} is a date.</extracomment>
        <translation>This account was deleted. You can have it back until {date}.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <extracomment>For administrators.</extracomment>
        <translation>There is no such account.</translation>
    </message>
    <message>
        <source>This address has an account already. Sign in.</source>
        <extracomment>Shown after the person has confirmed the address.</extracomment>
        <translation>This address has an account already. Sign in.</translation>
    </message>
    <message>
        <source>This code is not valid. Type in the newest one, or ask for another.</source>
        <extracomment>A code of six digits that was sent by e-mail.</extracomment>
        <translation>This code is not valid. Type in the newest one, or ask for another.</translation>
    </message>
    <message>
        <source>This link is not valid any more. Ask for another e-mail.</source>
        <extracomment>A link that was sent by e-mail.</extracomment>
        <translation>This link is not valid any more. Ask for another e-mail.</translation>
    </message>
    <message>
        <source>The address or the password is not right. Try again, or ask for a new password.</source>
        <extracomment>Shown when somebody signs in.</extracomment>
        <translation>The address or the password is not right. Try again, or ask for a new password.</translation>
    </message>
    <message>
        <source>This address was not confirmed yet. Type in the code that was sent to it, or register again to get another.</source>
        <extracomment>Shown when somebody signs in.</extracomment>
        <translation>This address was not confirmed yet. Type in the code that was sent to it, or register again to get another.</translation>
    </message>
    <message>
        <source>The old password is not right.</source>
        <extracomment>Shown when somebody who is signed in changes the password.</extracomment>
        <translation>The old password is not right.</translation>
    </message>
    <message>
        <source>That was tried too often. Try again in {seconds} seconds.</source>
        <extracomment>{seconds} is a number.</extracomment>
        <translation>That was tried too often. Try again in {seconds} seconds.</translation>
    </message>
    <message>
        <source>This can&apos;t be done: {reason}. Nothing was changed.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>This can&apos;t be done: {reason}. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Check what you typed.</source>
        <extracomment>Shown where an e-mail address is typed in.</extracomment>
        <translation>This is not an e-mail address. Check what you typed.</translation>
    </message>
    <message>
        <source>A password has at least {characters} characters. Choose a longer one.</source>
        <extracomment>{characters} is a number.</extracomment>
        <translation>A password has at least {characters} characters. Choose a longer one.</translation>
    </message>
    <message>
        <source>A password has at most {bytes} bytes. Choose a shorter one.</source>
        <extracomment>{bytes} is a number.</extracomment>
        <translation>A password has at most {bytes} bytes. Choose a shorter one.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Choose another one.</source>
        <extracomment>Shown where a password is chosen.</extracomment>
        <translation>This password is easy to guess. Choose another one.</translation>
    </message>
    <message>
        <source>This password has characters that can&apos;t be typed in. Choose another one.</source>
        <extracomment>Shown where a password is chosen.</extracomment>
        <translation>This password has characters that can&apos;t be typed in. Choose another one.</translation>
    </message>
    <message>
        <source>There is no such payment. Nothing was paid back.</source>
        <extracomment>A payment was looked up and is not there.</extracomment>
        <translation>There is no such payment. Nothing was paid back.</translation>
    </message>
    <message>
        <source>This payment has been decided about before. Nothing was changed.</source>
        <extracomment>Shown to an administrator who decides about a payment of a wrong sum.</extracomment>
        <translation>This payment has been decided about before. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing is left to pay back: all of this payment went back or is on its way.</source>
        <extracomment>Somebody asked for their money back.</extracomment>
        <translation>Nothing is left to pay back: all of this payment went back or is on its way.</translation>
    </message>
    <message>
        <source>Only {left} of this payment can be paid back. Nothing was paid back.</source>
        <extracomment>{left} is a sum of money such as “99.00 TWD”.</extracomment>
        <translation>Only {left} of this payment can be paid back. Nothing was paid back.</translation>
    </message>
    <message>
        <source>What was paid for a plan is not paid back. Cancel the plan to stop further charges; you keep it until its period ends.</source>
        <extracomment>A plan is a monthly subscription.</extracomment>
        <translation>What was paid for a plan is not paid back. Cancel the plan to stop further charges; you keep it until its period ends.</translation>
    </message>
    <message>
        <source>There is no such refund. Nothing was changed.</source>
        <extracomment>A refund was looked up and is not there.</extracomment>
        <translation>There is no such refund. Nothing was changed.</translation>
    </message>
    <message>
        <source>This refund is not waiting to be made by hand ({state}). Nothing was changed.</source>
        <extracomment>Shown to an administrator. {state} is a technical word such as “done”.</extracomment>
        <translation>This refund is not waiting to be made by hand ({state}). Nothing was changed.</translation>
    </message>
    <message>
        <source>{gateway} can&apos;t take this at the moment. Try again in a while.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>{gateway} can&apos;t take this at the moment. Try again in a while.</translation>
    </message>
    <message>
        <source>{gateway} does not accept our access ({reason}). Check the keys, their permissions and the settings at {gateway}.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”, {reason} a technical reason in English. Shown to who runs the server.</extracomment>
        <translation>{gateway} does not accept our access ({reason}). Check the keys, their permissions and the settings at {gateway}.</translation>
    </message>
    <message>
        <source>Something went wrong inside VidGo ({from}, {to}). Nothing was charged and nothing was changed. Please report it.</source>
        <extracomment>An internal error. {from} and {to} are technical words.</extracomment>
        <translation>Something went wrong inside VidGo ({from}, {to}). Nothing was charged and nothing was changed. Please report it.</translation>
    </message>
    <message>
        <source>You have no plan that could be changed. Nothing was charged. Choose a plan first.</source>
        <extracomment>A plan is a monthly subscription.</extracomment>
        <translation>You have no plan that could be changed. Nothing was charged. Choose a plan first.</translation>
    </message>
    <message>
        <source>This plan was cancelled before. Nothing was charged. Order a plan again when you like.</source>
        <extracomment>A plan is a monthly subscription.</extracomment>
        <translation>This plan was cancelled before. Nothing was charged. Order a plan again when you like.</translation>
    </message>
    <message>
        <source>This cancellation can&apos;t be taken back, because the payment company has ended the monthly charge. Nothing was charged. You keep the plan until {date}; order it again then.</source>
        <extracomment>A cancelled plan should go on. {date} is a day such as “2026-11-30”.</extracomment>
        <translation>This cancellation can&apos;t be taken back, because the payment company has ended the monthly charge. Nothing was charged. You keep the plan until {date}; order it again then.</translation>
    </message>
    <message>
        <source>The last charge for your plan failed. Nothing was changed. Order the plan you want to go on with.</source>
        <extracomment>A plan is a monthly subscription.</extracomment>
        <translation>The last charge for your plan failed. Nothing was changed. Order the plan you want to go on with.</translation>
    </message>
    <message>
        <source>There is no such order. Nothing was charged.</source>
        <extracomment>An order was looked up and is not there.</extracomment>
        <translation>There is no such order. Nothing was charged.</translation>
    </message>
    <message>
        <source>This order is not waiting for a payment any more ({state}). Nothing was charged now. Make a new order if you need one.</source>
        <extracomment>{state} is a technical word such as “paid” or “expired”.</extracomment>
        <translation>This order is not waiting for a payment any more ({state}). Nothing was charged now. Make a new order if you need one.</translation>
    </message>
    <message>
        <source>This order has been tried {most} times. Nothing was charged. Make a new order.</source>
        <extracomment>{most} is a number.</extracomment>
        <translation>This order has been tried {most} times. Nothing was charged. Make a new order.</translation>
    </message>
    <message>
        <source>This order can&apos;t be paid in this way at the moment. Nothing was charged. Choose another way of paying.</source>
        <extracomment>Ways of paying are a card, a bank transfer, a store code …</extracomment>
        <translation>This order can&apos;t be paid in this way at the moment. Nothing was charged. Choose another way of paying.</translation>
    </message>
    <message>
        <source>A message about a payment belongs to another order. It was not used for this one.</source>
        <extracomment>A payment company&apos;s message did not fit the order.</extracomment>
        <translation>A message about a payment belongs to another order. It was not used for this one.</translation>
    </message>
    <message>
        <source>This could not be done ({reason}). Nothing was charged.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>This could not be done ({reason}). Nothing was charged.</translation>
    </message>
    <message>
        <source>Another order was made with this number before. Nothing was charged. Try again.</source>
        <extracomment>The same request number was used for two different orders.</extracomment>
        <translation>Another order was made with this number before. Nothing was charged. Try again.</translation>
    </message>
    <message>
        <source>This account does not exist any more. Nothing was charged.</source>
        <extracomment>Somebody wanted to buy something for an account that is deleted.</extracomment>
        <translation>This account does not exist any more. Nothing was charged.</translation>
    </message>
    <message>
        <source>“{item}” is not for sale. Nothing was charged. Choose a plan or a package.</source>
        <extracomment>{item} is the id of a plan or of a package of credits.</extracomment>
        <translation>“{item}” is not for sale. Nothing was charged. Choose a plan or a package.</translation>
    </message>
    <message>
        <source>The package “{item}” is not part of your plan. Nothing was charged. Choose another package or another plan.</source>
        <extracomment>{item} is the id of a package of credits.</extracomment>
        <translation>The package “{item}” is not part of your plan. Nothing was charged. Choose another package or another plan.</translation>
    </message>
    <message>
        <source>This has no price in {currency}. Nothing was charged. Choose another currency.</source>
        <extracomment>{currency} is the code of a currency such as “USD”.</extracomment>
        <translation>This has no price in {currency}. Nothing was charged. Choose another currency.</translation>
    </message>
    <message>
        <source>You have the plan “{plan}” already. Nothing was charged. Change your plan instead.</source>
        <extracomment>{plan} is the id of a monthly plan.</extracomment>
        <translation>You have the plan “{plan}” already. Nothing was charged. Change your plan instead.</translation>
    </message>
    <message>
        <source>Receipts can&apos;t be written, because {file} is not right ({reason}). Correct it and try again.</source>
        <extracomment>{file} is the name of a file, {reason} a technical reason in English. Shown to who runs the server.</extracomment>
        <translation>Receipts can&apos;t be written, because {file} is not right ({reason}). Correct it and try again.</translation>
    </message>
    <message>
        <source>The details for receipts can&apos;t be kept ({reason}). Check them.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>The details for receipts can&apos;t be kept ({reason}). Check them.</translation>
    </message>
    <message>
        <source>“{number}” is no valid tax number. Check its digits and the country.</source>
        <extracomment>{number} is what was typed as tax number: in Taiwan the 統一編號 of a company, else a VAT number.</extracomment>
        <translation>“{number}” is no valid tax number. Check its digits and the country.</translation>
    </message>
    <message>
        <source>“{carrier}” is no valid carrier or donation code. Check how it is written.</source>
        <extracomment>{carrier} is what was typed as code of a Taiwanese invoice carrier (載具) or donation (愛心碼).</extracomment>
        <translation>“{carrier}” is no valid carrier or donation code. Check how it is written.</translation>
    </message>
    <message>
        <source>There is no receipt yet, because nothing has been paid. Pay the order first.</source>
        <extracomment>Receipts are written for payments only.</extracomment>
        <translation>There is no receipt yet, because nothing has been paid. Pay the order first.</translation>
    </message>
    <message>
        <source>There is no receipt with this number. Check it.</source>
        <extracomment>Somebody asked for a receipt by its number.</extracomment>
        <translation>There is no receipt with this number. Check it.</translation>
    </message>
    <message>
        <source>More would be credited than the receipt is for. Nothing was written.</source>
        <extracomment>A credit note is written for money that goes back. Shown to administrators.</extracomment>
        <translation>More would be credited than the receipt is for. Nothing was written.</translation>
    </message>
    <message>
        <source>The receipt could not be written ({reason}). Send us the log.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>The receipt could not be written ({reason}). Send us the log.</translation>
    </message>
    <message>
        <source>The receipt {number} is not as it was issued. It was left as it is. Put it back from a backup.</source>
        <extracomment>{number} is the number of a receipt.</extracomment>
        <translation>The receipt {number} is not as it was issued. It was left as it is. Put it back from a backup.</translation>
    </message>
    <message>
        <source>Another promotion has the code {code}. Choose another code.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”. Shown to administrators.</extracomment>
        <translation>Another promotion has the code {code}. Choose another code.</translation>
    </message>
    <message>
        <source>The promotion can&apos;t be kept like this ({reason}). Nothing was changed.</source>
        <extracomment>{reason} is a technical reason in English. Shown to administrators.</extracomment>
        <translation>The promotion can&apos;t be kept like this ({reason}). Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no such promotion. Load the list again.</source>
        <extracomment>Shown to administrators.</extracomment>
        <translation>There is no such promotion. Load the list again.</translation>
    </message>
    <message>
        <source>Somebody else changed this promotion in the meantime. Nothing was changed. Load it again.</source>
        <extracomment>Shown to administrators.</extracomment>
        <translation>Somebody else changed this promotion in the meantime. Nothing was changed. Load it again.</translation>
    </message>
    <message>
        <source>This order was placed before with other codes. Nothing was changed. Start a new order.</source>
        <extracomment>Codes are promotional codes such as “SPRING20”.</extracomment>
        <translation>This order was placed before with other codes. Nothing was changed. Start a new order.</translation>
    </message>
    <message>
        <source>The code {code} has been used up. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>The code {code} has been used up. Order without it.</translation>
    </message>
    <message>
        <source>You have used the code {code} already. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>You have used the code {code} already. Order without it.</translation>
    </message>
    <message>
        <source>The code {code} is there twice. It counts once.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>The code {code} is there twice. It counts once.</translation>
    </message>
    <message>
        <source>The code {code} can&apos;t be used together with {other}. Choose one of them.</source>
        <extracomment>{code} and {other} are promotional codes such as “SPRING20”.</extracomment>
        <translation>The code {code} can&apos;t be used together with {other}. Choose one of them.</translation>
    </message>
    <message>
        <source>The code {code} is one too many: at most {most} go together. Remove one.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {most} a number from 1 to 5.</extracomment>
        <translation>The code {code} is one too many: at most {most} go together. Remove one.</translation>
    </message>
    <message>
        <source>The code {code} can&apos;t make this order any cheaper: it is at the lowest price that can be paid. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>The code {code} can&apos;t make this order any cheaper: it is at the lowest price that can be paid. Order without it.</translation>
    </message>
    <message>
        <source>There is no code “{code}”. Check how it is written.</source>
        <extracomment>{code} is what somebody typed where a promotional code such as “SPRING20” belongs.</extracomment>
        <translation>There is no code “{code}”. Check how it is written.</translation>
    </message>
    <message>
        <source>The code {code} can be used from {date} on.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {date} a date such as 2026-12-01.</extracomment>
        <translation>The code {code} can be used from {date} on.</translation>
    </message>
    <message>
        <source>The code {code} ended on {date}. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {date} a date such as 2026-12-01.</extracomment>
        <translation>The code {code} ended on {date}. Order without it.</translation>
    </message>
    <message>
        <source>The code {code} is not for what you are buying. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>The code {code} is not for what you are buying. Order without it.</translation>
    </message>
    <message>
        <source>The code {code} is not for your plan. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”; plans are Starter, Pro and so on.</extracomment>
        <translation>The code {code} is not for your plan. Order without it.</translation>
    </message>
    <message>
        <source>The code {code} is for a first purchase only. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>The code {code} is for a first purchase only. Order without it.</translation>
    </message>
    <message>
        <source>The code {code} is for orders from {minimum} on. Choose more, or order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {minimum} an amount such as “299.00 TWD”.</extracomment>
        <translation>The code {code} is for orders from {minimum} on. Choose more, or order without it.</translation>
    </message>
    <message>
        <source>The code {code} is not for orders in {currency}. Choose another currency, or order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {currency} the code of a currency such as “TWD”.</extracomment>
        <translation>The code {code} is not for orders in {currency}. Choose another currency, or order without it.</translation>
    </message>
    <message>
        <source>The code {code} is not for plans that are charged each month. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>The code {code} is not for plans that are charged each month. Order without it.</translation>
    </message>
    <message>
        <source>No monthly budget is set, so nothing is spent. Set one in the settings.</source>
        <extracomment>A budget is what a person allows themselves to spend in a month.</extracomment>
        <translation>No monthly budget is set, so nothing is spent. Set one in the settings.</translation>
    </message>
    <message>
        <source>This costs {needed} {currency} and {left} are left of this month&apos;s budget. Raise the budget in the settings, or wait for the next month. Nothing was charged.</source>
        <extracomment>{needed}, {left} and {missing} are amounts of money such as 1.20; {currency} is USD or TWD.</extracomment>
        <translation>This costs {needed} {currency} and {left} are left of this month&apos;s budget. Raise the budget in the settings, or wait for the next month. Nothing was charged.</translation>
    </message>
    <message>
        <source>A monthly budget is 0 to {most} {currency}. Type another amount.</source>
        <extracomment>{most} is an amount of money, {currency} is USD or TWD.</extracomment>
        <translation>A monthly budget is 0 to {most} {currency}. Type another amount.</translation>
    </message>
    <message>
        <source>This exchange rate can&apos;t be used. Type how much one US dollar costs.</source>
        <extracomment>The rate says how many Taiwan dollars a US dollar costs.</extracomment>
        <translation>This exchange rate can&apos;t be used. Type how much one US dollar costs.</translation>
    </message>
    <message>
        <source>Receipts can&apos;t be written: {file} is damaged ({reason}). Install VidGo Studio again.</source>
        <extracomment>{file} is the name of a file of the program, {reason} a technical reason in English.</extracomment>
        <translation>Receipts can&apos;t be written: {file} is damaged ({reason}). Install VidGo Studio again.</translation>
    </message>
    <message>
        <source>The document could not be drawn ({reason}). Free some memory and try again.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>The document could not be drawn ({reason}). Free some memory and try again.</translation>
    </message>
    <message>
        <source>The mail could not be written ({reason}). Check the address.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>The mail could not be written ({reason}). Check the address.</translation>
    </message>
    <message>
        <source>The mail server {host} refused the user or the password. Check both in the settings of the server.</source>
        <extracomment>{host} is the name of a mail server. Shown to who runs the server.</extracomment>
        <translation>The mail server {host} refused the user or the password. Check both in the settings of the server.</translation>
    </message>
    <message>
        <source>The mail server {host} does not take this mail. Check the address.</source>
        <extracomment>{host} is the name of a mail server.</extracomment>
        <translation>The mail server {host} does not take this mail. Check the address.</translation>
    </message>
    <message>
        <source>The mail server {host} does not take mail at the moment. It is tried again later.</source>
        <extracomment>{host} is the name of a mail server.</extracomment>
        <translation>The mail server {host} does not take mail at the moment. It is tried again later.</translation>
    </message>
    <message>
        <source>The connection to {host} broke. Check the network and try again.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>The connection to {host} broke. Check the network and try again.</translation>
    </message>
    <message>
        <source>{host} answered with more than was asked for. Try again later.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host} answered with more than was asked for. Try again later.</translation>
    </message>
    <message>
        <source>{host} gave an answer that can&apos;t be read. Try again later.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host} gave an answer that can&apos;t be read. Try again later.</translation>
    </message>
    <message>
        <source>{host} sends us to another address, which is not followed. Check the address in the settings.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host} sends us to another address, which is not followed. Check the address in the settings.</translation>
    </message>
    <message>
        <source>The request could not be sent ({reason}). Check the settings of the network.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>The request could not be sent ({reason}). Check the settings of the network.</translation>
    </message>
    <message>
        <source>{host} could not be found. Check the connection to the internet.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host} could not be found. Check the connection to the internet.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the connection to the internet and try again.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host} could not be reached. Check the connection to the internet and try again.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe, so nothing was sent. Check the date of this computer and the settings of the network.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>The connection to {host} is not safe, so nothing was sent. Check the date of this computer and the settings of the network.</translation>
    </message>
    <message>
        <source>The proxy did not connect to {host}. Check the proxy in the settings of the network.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>The proxy did not connect to {host}. Check the proxy in the settings of the network.</translation>
    </message>
    <message>
        <source>{host} took too long to answer. Try again later.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host} took too long to answer. Try again later.</translation>
    </message>
    <message>
        <source>This batch was taken off the list. What it made is in the library.</source>
        <extracomment>A batch is one piece of work for many files.</extracomment>
        <translation>This batch was taken off the list. What it made is in the library.</translation>
    </message>
    <message>
        <source>A job with this number was begun before. Nothing was charged. Start it again.</source>
        <extracomment>Said to programs that use the number of a job for a second one.</extracomment>
        <translation>A job with this number was begun before. Nothing was charged. Start it again.</translation>
    </message>
    <message>
        <source>This can&apos;t be started: {reason}. Nothing was charged.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>This can&apos;t be started: {reason}. Nothing was charged.</translation>
    </message>
    <message>
        <source>The price of all files has changed from {shown} to {now}. Nothing was charged. Look at the new price and start again.</source>
        <extracomment>{shown} and {now} are amounts: numbers of credits, or money such as 1.20 USD.</extracomment>
        <translation>The price of all files has changed from {shown} to {now}. Nothing was charged. Look at the new price and start again.</translation>
    </message>
    <message>
        <source>No provider can make this at present. Nothing was charged. Choose other settings, or try again later.</source>
        <extracomment>Providers are companies on the internet that make pictures and clips.</extracomment>
        <translation>No provider can make this at present. Nothing was charged. Choose other settings, or try again later.</translation>
    </message>
    <message>
        <source>The connection to {provider} ended just when the work was ordered, and nobody can tell whether it began. It is not ordered twice. What was set aside for it went back. Try it again.</source>
        <extracomment>{provider} is the name of a company that makes pictures and clips.</extracomment>
        <translation>The connection to {provider} ended just when the work was ordered, and nobody can tell whether it began. It is not ordered twice. What was set aside for it went back. Try it again.</translation>
    </message>
    <message>
        <source>{provider} did not finish in time. What was set aside for it went back. Try it again, or with another provider.</source>
        <extracomment>{provider} is the name of a company that makes pictures and clips.</extracomment>
        <translation>{provider} did not finish in time. What was set aside for it went back. Try it again, or with another provider.</translation>
    </message>
    <message>
        <source>A stored job can&apos;t be read: {reason}. The others are fine. Send us the log.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>A stored job can&apos;t be read: {reason}. The others are fine. Send us the log.</translation>
    </message>
    <message>
        <source>This was not made, because it goes against the rules of use. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>This was not made, because it goes against the rules of use. Change the text or the picture and try again. Nothing was charged.</translation>
    </message>
    <message>
        <source>This was not made, because it shows children or young people in a sexual way. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>This was not made, because it shows children or young people in a sexual way. Nothing was charged.</translation>
    </message>
    <message>
        <source>This was not made, because of sexual content. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>This was not made, because of sexual content. Change the text or the picture and try again. Nothing was charged.</translation>
    </message>
    <message>
        <source>This was not made, because it is about somebody hurting themselves. If it is about you, please talk to somebody whom you trust, or call a helpline where you live. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made. Gentle: the person may not be well.</extracomment>
        <translation>This was not made, because it is about somebody hurting themselves. If it is about you, please talk to somebody whom you trust, or call a helpline where you live. Nothing was charged.</translation>
    </message>
    <message>
        <source>This was not made, because of cruel violence. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>This was not made, because of cruel violence. Change the text or the picture and try again. Nothing was charged.</translation>
    </message>
    <message>
        <source>This was not made, because it is hateful towards a group of people. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>This was not made, because it is hateful towards a group of people. Change the text or the picture and try again. Nothing was charged.</translation>
    </message>
    <message>
        <source>This was not made, because it humiliates or threatens somebody. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>This was not made, because it humiliates or threatens somebody. Change the text or the picture and try again. Nothing was charged.</translation>
    </message>
    <message>
        <source>This was not made, because it is about something that is forbidden by law. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>This was not made, because it is about something that is forbidden by law. Change the text or the picture and try again. Nothing was charged.</translation>
    </message>
    <message>
        <source>This was not made, because it shows a real person in something that never happened. Use another picture or another text. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>This was not made, because it shows a real person in something that never happened. Use another picture or another text. Nothing was charged.</translation>
    </message>
    <message>
        <source>This text can&apos;t be used as it is. Put it into other words and try again. Nothing was charged.</source>
        <extracomment>A service on the internet looks at texts before anything is made of them.</extracomment>
        <translation>This text can&apos;t be used as it is. Put it into other words and try again. Nothing was charged.</translation>
    </message>
    <message>
        <source>Too many requests were refused lately, so nothing is made by services on the internet until {until}. If you think that this is a mistake, file an appeal. Everything that this computer makes by itself keeps working.</source>
        <extracomment>{until} is a date with a time, in UTC.</extracomment>
        <translation>Too much was refused lately, so nothing is made by services on the internet until {until}. If you think that this is a mistake, file an appeal. Everything that this computer makes by itself keeps working.</translation>
    </message>
    <message>
        <source>This can&apos;t be checked ({reason}). Nothing was changed.</source>
        <extracomment>{reason} is technical and in English.</extracomment>
        <translation>This can&apos;t be checked ({reason}). Nothing was changed.</translation>
    </message>
    <message>
        <source>This job was checked before with other content. Start a new one.</source>
        <extracomment>A job is one piece of work, such as a clip that is being made.</extracomment>
        <translation>This job was checked before with other content. Start a new one.</translation>
    </message>
    <message>
        <source>There is no such entry any more. Reload the list.</source>
        <extracomment>Entries are what waits for somebody to look at it.</extracomment>
        <translation>There is no such entry any more. Reload the list.</translation>
    </message>
    <message>
        <source>Somebody else has decided about this already. Reload the list.</source>
        <extracomment>A decision about something that waited for somebody to look at it.</extracomment>
        <translation>Somebody else has decided about this already. Reload the list.</translation>
    </message>
    <message>
        <source>There is nothing here to appeal against: it was not refused, or it is over.</source>
        <extracomment>An appeal is an objection to something that was refused.</extracomment>
        <translation>There is nothing here to appeal against: it was not refused, or it is over.</translation>
    </message>
    <message>
        <source>An appeal was filed already. Wait for its decision.</source>
        <extracomment>An appeal is an objection to something that was refused.</extracomment>
        <translation>An appeal was filed already. Wait for its decision.</translation>
    </message>
    <message>
        <source>{host} has had enough requests for now. Try again in {seconds} seconds.</source>
        <extracomment>{host} is the name of a service on the internet. {seconds} is a number.</extracomment>
        <translation>{host} has had enough requests for now. Try again in {seconds} seconds.</translation>
    </message>
    <message>
        <source>{host} did not hand the file out (answer {status}). It may have expired there. Try again, or make it anew.</source>
        <extracomment>{host} is the name of a service on the internet. {status} is a number such as 404.</extracomment>
        <translation>{host} did not hand the file out (answer {status}). It may have expired there. Try again, or make it anew.</translation>
    </message>
    <message>
        <source>What came from {host} is not the file that was announced, so it was not kept. Try again.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>What came from {host} is not the file that was announced, so it was not kept. Try again.</translation>
    </message>
    <message>
        <source>There is no key for {provider} yet. Add one in the settings, under Providers.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>There is no key for {provider} yet. Add one in the settings, under Providers.</translation>
    </message>
    <message>
        <source>{provider} does not know this key. Copy it once more from your account there, the whole of it.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} does not know this key. Copy it once more from your account there, the whole of it.</translation>
    </message>
    <message>
        <source>What {provider} delivered can&apos;t be used, so it was not charged here. Try again, or with another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>What {provider} delivered can&apos;t be used, so it was not charged here. Try again, or with another provider.</translation>
    </message>
    <message>
        <source>{provider} takes files from the internet only, and there is no place to put this one. Add a key for PiAPI or A2E.ai, which offer such a place, or choose another provider. Nothing was charged.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips. PiAPI and A2E.ai are such companies too.</extracomment>
        <translation>{provider} takes files from the internet only, and there is no place to put this one. Add a key for PiAPI or A2E.ai, which offer such a place, or choose another provider. Nothing was charged.</translation>
    </message>
    <message>
        <source>A notice that claimed to be from {provider} did not come from it, so it was ignored. Check the secret of its notices in the settings of the server.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips. Shown to who runs the server.</extracomment>
        <translation>A notice said to be from {provider} is not, so it was ignored. Check the secret of its notices in the settings of the server.</translation>
    </message>
    <message>
        <source>{provider} tried and could not make it. It was not charged here. Try again, with other words or another picture, or with another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} tried and could not make it. It was not charged here. Try again, with other words or another picture, or with another provider.</translation>
    </message>
    <message>
        <source>{provider} no longer has this result. It was not charged here. Try again.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} no longer has this result. It was not charged here. Try again.</translation>
    </message>
    <message>
        <source>{provider} gave an answer that can&apos;t be understood. It was not charged here. Check in your account there whether it was made, then try again.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} gave an answer that can&apos;t be understood. It was not charged here. Look into your account there whether it was made, then try again.</translation>
    </message>
    <message>
        <source>{provider} does not take this request. Nothing was charged. Change the words, the file or its settings, or choose another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} does not take this request. Nothing was charged. Change the words, the file or its settings, or choose another provider.</translation>
    </message>
    <message>
        <source>{provider} refused this by its rules of safety. It was not charged here. Change the words or the picture.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} refused this by its rules of safety. It was not charged here. Change the words or the picture.</translation>
    </message>
    <message>
        <source>{provider} does not accept your key for this. Nothing was charged. Check the key in the settings, and your plan there.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} does not accept its key for this. Nothing was charged. Check the key in the settings, and your plan there.</translation>
    </message>
    <message>
        <source>Your account at {provider} does not have enough credit. Nothing was charged. Top it up there, or choose another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>Your account at {provider} has not enough credit. Nothing was charged. Top it up there, or choose another provider.</translation>
    </message>
    <message>
        <source>{provider} takes no more requests for the moment. Nothing was charged. Try again in a few minutes.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} takes no more requests for the moment. Nothing was charged. Try again in a few minutes.</translation>
    </message>
    <message>
        <source>{provider} is overloaded or can&apos;t be reached. It was not charged here. Try again later, or choose another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} is overloaded or can&apos;t be reached. It was not charged here. Try again later, or choose another provider.</translation>
    </message>
    <message>
        <source>The keychain is locked, so keys can&apos;t be read or kept. Unlock it and try again.</source>
        <extracomment>The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.</extracomment>
        <translation>The keychain is locked, so keys can&apos;t be read or kept. Unlock it and try again.</translation>
    </message>
    <message>
        <source>No keychain is running, so keys can&apos;t be read or kept. Start the keychain of your desktop (GNOME Keyring or KWallet), or set the key in the environment.</source>
        <extracomment>The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.</extracomment>
        <translation>No keychain is running, so keys can&apos;t be read or kept. Start the keychain of your desktop (GNOME Keyring or KWallet), or set the key in the environment.</translation>
    </message>
    <message>
        <source>The keychain did not let VidGo Studio in. Allow it in the settings of the keychain and try again.</source>
        <extracomment>The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.</extracomment>
        <translation>The keychain did not let VidGo Studio in. Allow it in the settings of the keychain and try again.</translation>
    </message>
    <message>
        <source>This key comes from the environment and can&apos;t be changed here. Change the variable and start again.</source>
        <extracomment>&quot;Environment&quot;: the variables that a program is started with.</extracomment>
        <translation>This key comes from the environment and can&apos;t be changed here. Change the variable and start again.</translation>
    </message>
    <message>
        <source>This can&apos;t be kept as a key ({reason}). Check what you entered.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>This can&apos;t be kept as a key ({reason}). Check what you entered.</translation>
    </message>
    <message>
        <source>The keychain could not be used. Try again, or enter the key anew.</source>
        <extracomment>The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.</extracomment>
        <translation>The keychain could not be used. Try again, or enter the key anew.</translation>
    </message>
    <message>
        <source>There is no provider “{provider}”. Choose one from the list.</source>
        <extracomment>{provider} is the id of a company whose service makes pictures and clips, such as piapi.</extracomment>
        <translation>There is no provider “{provider}”. Choose one from the list.</translation>
    </message>
    <message>
        <source>The server has nothing at this address. Update VidGo Studio if this goes on.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>The server has nothing at this address. Update VidGo Studio if this goes on.</translation>
    </message>
    <message>
        <source>This address of the server does not take {method}.</source>
        <extracomment>{method} is a word of HTTP such as POST.</extracomment>
        <translation>This address of the server does not take {method}.</translation>
    </message>
    <message>
        <source>The server does not read “{type}” here.</source>
        <extracomment>{type} is for example &quot;text/html&quot;.</extracomment>
        <translation>The server does not read “{type}” here.</translation>
    </message>
    <message>
        <source>The server cannot answer in the format that was asked for.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>The server cannot answer in the format that was asked for.</translation>
    </message>
    <message>
        <source>The request is not valid JSON. Nothing was changed.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>The request is not valid JSON. Nothing was changed.</translation>
    </message>
    <message>
        <source>Something in the request is missing or out of range. Nothing was changed.</source>
        <extracomment>Of a request to the VidGo server: a list of what is wrong follows.</extracomment>
        <translation>Something in the request is missing or out of range. Nothing was changed.</translation>
    </message>
    <message>
        <source>The address of the request is too long.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>The address of the request is too long.</translation>
    </message>
    <message>
        <source>The header of the request is too long.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>The header of the request is too long.</translation>
    </message>
    <message>
        <source>This is too large for the server: it takes at most {limit} bytes.</source>
        <extracomment>{limit} is a number of bytes.</extracomment>
        <translation>This is too large for the server: it takes at most {limit} bytes.</translation>
    </message>
    <message>
        <source>The server could not read the request. Nothing was changed.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>The server could not read the request. Nothing was changed.</translation>
    </message>
    <message>
        <source>The request needs an Idempotency-Key. Nothing was changed.</source>
        <extracomment>&quot;Idempotency-Key&quot; is the name of a header.</extracomment>
        <translation>The request needs an Idempotency-Key. Nothing was changed.</translation>
    </message>
    <message>
        <source>The Idempotency-Key has to be 1 to 128 letters, digits or signs. Nothing was changed.</source>
        <extracomment>&quot;Idempotency-Key&quot; is the name of a header.</extracomment>
        <translation>The Idempotency-Key has to be 1 to 128 letters, digits or signs. Nothing was changed.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another request. Nothing was changed.</source>
        <extracomment>&quot;Idempotency-Key&quot; is the name of a header.</extracomment>
        <translation>This Idempotency-Key was used for another request. Nothing was changed.</translation>
    </message>
    <message>
        <source>The same request is still being worked on. Ask again in a moment.</source>
        <extracomment>The same request was sent twice, and the first one is not done yet.</extracomment>
        <translation>The same request is still being worked on. Ask again in a moment.</translation>
    </message>
    <message>
        <source>The request took too long to arrive. Check the connection, then try again.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>The request took too long to arrive. Check the connection, then try again.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <extracomment>The person has to sign in first.</extracomment>
        <translation>Sign in first.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <extracomment>The person is signed in but may not do this.</extracomment>
        <translation>Your account may not do this.</translation>
    </message>
    <message>
        <source>Too many requests in a short time. Try again in {seconds} seconds.</source>
        <extracomment>{seconds} is a whole number.</extracomment>
        <translation>Too many requests in a short time. Try again in {seconds} seconds.</translation>
    </message>
    <message>
        <source>The server is busy at the moment. Nothing was changed; try again in a few seconds.</source>
        <extracomment>The server cannot take this request now.</extracomment>
        <translation>The server is busy at the moment. Nothing was changed; try again in a few seconds.</translation>
    </message>
    <message>
        <source>This is not available yet. Nothing was charged.</source>
        <extracomment>A part of VidGo that is still to come.</extracomment>
        <translation>This is not available yet. Nothing was charged.</translation>
    </message>
    <message>
        <source>This website may not use the server.</source>
        <extracomment>A web page asks the server, and the server does not know the page.</extracomment>
        <translation>This website may not use the server.</translation>
    </message>
    <message>
        <source>The server made a mistake. It was written down; nothing was charged for it. Try again later.</source>
        <extracomment>A mistake in the program on the server.</extracomment>
        <translation>The server made a mistake. It was written down; nothing was charged for it. Try again later.</translation>
    </message>
    <message>
        <source>“{file}” is not a material pack. Choose a file that was made by “vidgo materials export”.</source>
        <extracomment>{file} is a file name. A material pack is a file with examples in it.</extracomment>
        <translation>“{file}” is not a material pack. Choose a file that was made by “vidgo materials export”.</translation>
    </message>
    <message>
        <source>The material pack “{file}” was made by a newer VidGo Studio. Install the newest version to import it.</source>
        <extracomment>{file} is a file name. A material pack is a file with examples in it.</extracomment>
        <translation>The material pack “{file}” was made by a newer VidGo Studio. Install the newest version to import it.</translation>
    </message>
    <message>
        <source>The material pack “{file}” is damaged: {reason}. Nothing was imported. Fetch it again.</source>
        <extracomment>{file} is a file name, {reason} a technical reason in English.</extracomment>
        <translation>The material pack “{file}” is damaged: {reason}. Nothing was imported. Fetch it again.</translation>
    </message>
    <message>
        <source>The signature of the material pack “{file}” does not fit its content: it was changed on its way. Nothing was imported. Fetch it again from whoever made it.</source>
        <extracomment>{file} is a file name. The signature proves who made the material pack.</extracomment>
        <translation>The signature of the material pack “{file}” does not fit its content: it was changed on its way. Nothing was imported. Fetch it again from whoever made it.</translation>
    </message>
    <message>
        <source>The material pack “{file}” was signed with a key that is not trusted here: {key}. Nothing was imported. Compare the key with that of whoever made the pack, then use “vidgo materials trust”.</source>
        <extracomment>{file} is a file name, {key} the public key of whoever signed it: 64 letters and digits.</extracomment>
        <translation>The material pack “{file}” was signed with a key that is not trusted here: {key}. Nothing was imported. Compare the key with that of whoever made the pack, then use “vidgo materials trust”.</translation>
    </message>
    <message>
        <source>The material pack “{file}” has another example under the id {example} than there is here. Nothing was imported. Ask whoever made the pack for a new one.</source>
        <extracomment>{file} is a file name, {example} the id of an example.</extracomment>
        <translation>The material pack “{file}” has another example under the id {example} than there is here. Nothing was imported. Ask whoever made the pack for a new one.</translation>
    </message>
    <message>
        <source>There is no example to put into the pack. Make some with “vidgo pregenerate”, or take all of them with “--all”.</source>
        <extracomment>A material pack is a file with examples in it.</extracomment>
        <translation>There is no example to put into the pack. Make some with “vidgo pregenerate”, or take all of them with “--all”.</translation>
    </message>
    <message>
        <source>Others can read the private key in “{file}”. Nothing was signed. Make the file readable for yourself only.</source>
        <extracomment>{file} is the name of a file with a private key.</extracomment>
        <translation>Others can read the private key in “{file}”. Nothing was signed. Make the file readable for yourself only.</translation>
    </message>
    <message>
        <source>The example {example}, with which this begins, is not here. Install VidGo Studio again to repair its examples.</source>
        <extracomment>{example} is the id of an example that comes with the studio.</extracomment>
        <translation>The example {example}, with which this begins, is not here. Install VidGo Studio again to repair its examples.</translation>
    </message>
    <message>
        <source>No provider with a good key makes {tool}. Nothing was ordered. Set a key with “vidgo providers set”, or leave this tool out.</source>
        <extracomment>{tool} is the id of a tool such as room_redesign. Providers are companies that make pictures.</extracomment>
        <translation>No provider with a good key makes {tool}. Nothing was ordered. Set a key with “vidgo providers set”, or leave this tool out.</translation>
    </message>
    <message>
        <source>This would cost up to {cost}, more than {maximum}. Nothing was ordered. Order fewer, or allow more.</source>
        <extracomment>{cost} and {maximum} are amounts of money.</extracomment>
        <translation>This would cost up to {cost}, more than {maximum}. Nothing was ordered. Order fewer, or allow more.</translation>
    </message>
    <message>
        <source>This would cost up to {cost}, and this month&apos;s budget has {left} left. Nothing was ordered. Raise it with “vidgo budget set”, or order fewer.</source>
        <extracomment>{cost} and {left} are amounts of money. The budget is a monthly limit that the person sets.</extracomment>
        <translation>This would cost up to {cost}, and this month&apos;s budget has {left} left. Nothing was ordered. Raise it with “vidgo budget set”, or order fewer.</translation>
    </message>
    <message>
        <source>Examples are being made already. Wait until that has ended, then start again.</source>
        <extracomment>Examples are being made by another run of the program.</extracomment>
        <translation>Examples are being made already. Wait until that has ended, then start again.</translation>
    </message>
    <message>
        <source>What was made for this example is not in the library any more. Start again to have it made anew.</source>
        <extracomment>A result was deleted from the library before it became an example.</extracomment>
        <translation>What was made for this example is not in the library any more. Start again to have it made anew.</translation>
    </message>
    <message>
        <source>REDIS_URL is no address of a Redis server. Write it like redis://:password@host:6379/0.</source>
        <extracomment>Shown to who runs the server. REDIS_URL is the name of a setting.</extracomment>
        <translation>REDIS_URL is no address of a Redis server. Write it like redis://:password@host:6379/0.</translation>
    </message>
    <message>
        <source>Redis does not answer at {host}. Check that it runs and can be reached from here.</source>
        <extracomment>{host} is the name of a computer. Shown to who runs the server. Redis is the name of a program.</extracomment>
        <translation>Redis does not answer at {host}. Check that it runs and can be reached from here.</translation>
    </message>
    <message>
        <source>Redis at {host} refused a command. Check its password and its log.</source>
        <extracomment>{host} is the name of a computer. Shown to who runs the server. Redis is the name of a program.</extracomment>
        <translation>Redis at {host} refused a command. Check its password and its log.</translation>
    </message>
    <message>
        <source>{address} is no IP address. Write it like 127.0.0.1 or ::1.</source>
        <extracomment>{address} is what somebody wrote as the address of a computer, such as 127.0.0.1.</extracomment>
        <translation>{address} is no IP address. Write it like 127.0.0.1 or ::1.</translation>
    </message>
    <message>
        <source>The server can&apos;t listen on port {port}. Another program may use it, or it needs more rights. Choose another port.</source>
        <extracomment>{port} is a number. Shown to who runs the server.</extracomment>
        <translation>The server can&apos;t listen on port {port}. Another program may use it, or it needs more rights. Choose another port.</translation>
    </message>
    <message>
        <source>The certificate {file} can&apos;t be used. Check that it and its key are PEM files that can be read and belong together.</source>
        <extracomment>{file} is the path of a file. Shown to who runs the server.</extracomment>
        <translation>The certificate {file} can&apos;t be used. Check that it and its key are PEM files that can be read and belong together.</translation>
    </message>
    <message>
        <source>{range} is no IP address and no range of them. Write it like 10.0.0.1 or 10.0.0.0/8.</source>
        <extracomment>{range} is what somebody wrote as a range of addresses of computers.</extracomment>
        <translation>{range} is no IP address and no range of them. Write it like 10.0.0.1 or 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>No other provider can make this. Try it again as it is, or enter a key for another provider in the settings.</source>
        <extracomment>A job failed and was to be tried again with another company that makes pictures and clips.</extracomment>
        <translation>No other provider can make this. Try it again as it is, or enter a key for another provider in the settings.</translation>
    </message>
    <message>
        <source>Visitors don&apos;t use providers. Switch to “Own computer” in the settings to enter keys and to make things with them.</source>
        <extracomment>Providers are companies that make pictures and clips. &quot;Own computer&quot; is the name of a way to use the studio, chosen on the settings page.</extracomment>
        <translation>Visitors don&apos;t use providers. Switch to “Own computer” in the settings to enter keys and to make things with them.</translation>
    </message>
    <message>
        <source>There are too few examples: {tools}. Make or import some with vidgo pregenerate or vidgo materials import, or set MIN_TEMPLATES or ALLOW_EMPTY_MATERIALS.</source>
        <extracomment>Of a server that does not start; {tools} are names such as &quot;try_on 0 of 1&quot;. The words in capitals are names of variables.</extracomment>
        <translation>There are too few examples: {tools}. Make or import some with vidgo pregenerate or vidgo materials import, or set MIN_TEMPLATES or ALLOW_EMPTY_MATERIALS.</translation>
    </message>
    <message>
        <source>The server does not know this kind of request. Nothing was changed.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>The server does not know this kind of request. Nothing was changed.</translation>
    </message>
    <message>
        <source>The server took too long to answer. It may have done what you asked for, or will: look before you try again.</source>
        <extracomment>What the person asked the server for may have been done all the same.</extracomment>
        <translation>The server took too long to answer. It may have done what you asked for, or will: look before you try again.</translation>
    </message>
    <message>
        <source>The passphrase is too short to protect a backup. Take one of at least {length} characters.</source>
        <extracomment>{length} is a number of characters. A backup is encrypted with the passphrase.</extracomment>
        <translation>The passphrase is too short to protect a backup. Take one of at least {length} characters.</translation>
    </message>
    <message>
        <source>“{file}” is there already and was left as it is. Choose another name for the backup.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” is there already and was left as it is. Choose another name for the backup.</translation>
    </message>
    <message>
        <source>There is no data of VidGo in “{folder}”. Choose another folder.</source>
        <extracomment>{folder} is the name of a folder, or of a database on a server.</extracomment>
        <translation>There is no data of VidGo in “{folder}”. Choose another folder.</translation>
    </message>
    <message>
        <source>There is data in “{folder}” already, and nothing was changed. Restore the backup in an empty folder, or use “--replace”, which puts the data there aside.</source>
        <extracomment>{folder} is the name of a folder, or of a database on a server.</extracomment>
        <translation>There is data in “{folder}” already, and nothing was changed. Restore the backup in an empty folder, or use “--replace”, which puts the data there aside.</translation>
    </message>
    <message>
        <source>The backup “{file}” was made by a newer version of VidGo. Nothing was changed. Install the newest version to restore it.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>The backup “{file}” was made by a newer version of VidGo. Nothing was changed. Install the newest version to restore it.</translation>
    </message>
    <message>
        <source>The backup “{file}” can&apos;t be restored: {reason}. Nothing was changed. Take another one, and send us the log.</source>
        <extracomment>{file} is a file name, {reason} a technical reason in English.</extracomment>
        <translation>The backup “{file}” can&apos;t be restored: {reason}. Nothing was changed. Take another one, and send us the log.</translation>
    </message>
    <message>
        <source>“{file}” is not a backup of VidGo. Choose a file that was made by “vidgo backup” or by the server.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” is not a backup of VidGo. Choose a file that was made by “vidgo backup” or by the server.</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer version of VidGo. Install the newest version to read it.</source>
        <extracomment>{file} is the name of an encrypted file.</extracomment>
        <translation>“{file}” was written by a newer version of VidGo. Install the newest version to read it.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{file}”, or the beginning of the file is damaged. Try again with the passphrase that it was made with.</source>
        <extracomment>{file} is the name of an encrypted file.</extracomment>
        <translation>This is not the passphrase of “{file}”, or the beginning of the file is damaged. Try again with the passphrase that it was made with.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or not whole. Nothing was changed. Fetch it again from where it is kept, or take another one.</source>
        <extracomment>{file} is the name of an encrypted file.</extracomment>
        <translation>“{file}” is damaged or not whole. Nothing was changed. Fetch it again from where it is kept, or take another one.</translation>
    </message>
    <message>
        <source>The price has changed from {shown} to {now}. Nothing was charged. Look at the new price and start again.</source>
        <extracomment>{shown} and {now} are amounts: numbers of credits, or money such as 1.20 USD.</extracomment>
        <translation>The price has changed from {shown} to {now}. Nothing was charged. Look at the new price and start again.</translation>
    </message>
    <message>
        <source>This needs a VidGo account. Switch to “VidGo account” in the settings.</source>
        <extracomment>&quot;VidGo account&quot; is the name of a way to use the studio, chosen on the settings page.</extracomment>
        <translation>This needs a VidGo account. Switch to “VidGo account” in the settings.</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in. Sign in to your VidGo account and try again.</source>
        <extracomment>The person tried something that only works while they are signed in to their VidGo account.</extracomment>
        <translation>You aren&apos;t signed in. Sign in to your VidGo account and try again.</translation>
    </message>
    <message>
        <source>“{tool}” can&apos;t run on this computer. Its examples can be browsed.</source>
        <extracomment>{tool} is the name of a tool such as “Short video”.</extracomment>
        <translation>“{tool}” can&apos;t run on this computer. Its examples can be browsed.</translation>
    </message>
    <message>
        <source>PostgreSQL did not answer for {seconds} seconds. Check that it runs and that DATABASE_URL is right.</source>
        <extracomment>Of a server that does not start; {seconds} is a number. DATABASE_URL is the name of a variable, PostgreSQL that of a program.</extracomment>
        <translation>PostgreSQL did not answer for {seconds} seconds. Check that it runs and that DATABASE_URL is right.</translation>
    </message>
    <message>
        <source>The server has the first {received} bytes of this file and expects what follows them.</source>
        <extracomment>A file is sent to the server in parts. {received} is a number of bytes.</extracomment>
        <translation>The server has the first {received} bytes of this file and expects what follows them.</translation>
    </message>
    <message>
        <source>The file was changed while it was sent. Nothing was charged; try again.</source>
        <extracomment>A file was sent to the server in parts.</extracomment>
        <translation>The file was changed while it was sent. Nothing was charged; try again.</translation>
    </message>
    <message>
        <source>Results have a watermark with your plan. With a plan without watermark, earlier ones can be exported clean, without a new run.</source>
        <extracomment>A plan is what a person pays for each month, such as Starter. Earlier results were made with a plan that puts a watermark on them.</extracomment>
        <translation>Results have a watermark with your plan. With a plan without watermark, earlier ones can be exported clean, without a new run.</translation>
    </message>
    <message>
        <source>The store for files refused what the server asked: {code}. Check S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY and the clock of this machine.</source>
        <extracomment>Of a server whose files lie in a store; {code} is a word such as AccessDenied. The words with underscores are names of variables.</extracomment>
        <translation>The store for files refused what the server asked: {code}. Check S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY and the clock of this machine.</translation>
    </message>
    <message>
        <source>VidGo can&apos;t make it from this. Nothing was charged. Change the words, the file or the settings.</source>
        <extracomment>VidGo, a service on the internet, was to make a picture or a clip for credits.</extracomment>
        <translation>VidGo can&apos;t make it from this. Nothing was charged. Change the words, the file or the settings.</translation>
    </message>
    <message>
        <source>This was refused by the rules of safety. Nothing was charged. Change the words or the picture.</source>
        <extracomment>VidGo, a service on the internet, was to make a picture or a clip for credits.</extracomment>
        <translation>This was refused by the rules of safety. Nothing was charged. Change the words or the picture.</translation>
    </message>
    <message>
        <source>VidGo tried and could not make it. Nothing was charged. Try it again, or with other words or another picture.</source>
        <extracomment>VidGo, a service on the internet, was to make a picture or a clip for credits.</extracomment>
        <translation>VidGo tried and could not make it. Nothing was charged. Try it again, or with other words or another picture.</translation>
    </message>
    <message>
        <source>VidGo can&apos;t make this at present. Nothing was charged. Try it again later.</source>
        <extracomment>VidGo, a service on the internet, was to make a picture or a clip for credits.</extracomment>
        <translation>VidGo can&apos;t make this at present. Nothing was charged. Try it again later.</translation>
    </message>
    <message>
        <source>VidGo made it and charged it, but it did not arrive here whole. Ask whoever runs the server for your credits back.</source>
        <extracomment>VidGo, a service on the internet, has made a picture or a clip for credits.</extracomment>
        <translation>VidGo made it and charged it, but it did not arrive here whole. Ask whoever runs the server for your credits back.</translation>
    </message>
    <message>
        <source>Another VidGo program is fetching new examples at this moment. Wait until it is done, then try again.</source>
        <extracomment>Examples come from a server to this computer; only one program at a time fetches them.</extracomment>
        <translation>Another VidGo program is fetching new examples at this moment. Wait until it is done, then try again.</translation>
    </message>
    <message>
        <source>This was ordered before, and nobody can tell whether it began: it may be paid already. With “--again” it is ordered once more.</source>
        <extracomment>An example was ordered from a company that makes pictures and clips; --again is an option of the command `vidgo pregenerate` and stays as it is.</extracomment>
        <translation>This was ordered before, and nobody can tell whether it began: it may be paid already. With “--again” it is ordered once more.</translation>
    </message>
</context>
<context>
    <name>ExampleCanvas</name>
    <message>
        <source>Before</source>
        <extracomment>Label on the picture as it was</extracomment>
        <translation>Before</translation>
    </message>
    <message>
        <source>After · %1</source>
        <extracomment>Label on the picture that was made; %1 is the topic</extracomment>
        <translation>After · %1</translation>
    </message>
    <message>
        <source>About this example</source>
        <extracomment>Opens the title, the origin and the credits of the example</extracomment>
        <translation>About this example</translation>
    </message>
</context>
<context>
    <name>ExampleFacts</name>
    <message>
        <source>Credits</source>
        <extracomment>Heading above the names of those whose work is in an example.</extracomment>
        <translation>Credits</translation>
    </message>
    <message>
        <source>To use it you need a VidGo account, or a key of your own for the service. Looking is free.</source>
        <extracomment>What is needed to use a style that is made by an online service.</extracomment>
        <translation>To use it you need a VidGo account, or a key of your own for the service. Looking is free.</translation>
    </message>
    <message>
        <source>See plans</source>
        <extracomment>Button that opens the list of plans.</extracomment>
        <translation>See plans</translation>
    </message>
    <message>
        <source>Try it on your picture</source>
        <extracomment>Button that opens a style with which this computer can change the person&apos;s own picture.</extracomment>
        <translation>Try it on your picture</translation>
    </message>
    <message>
        <source>Open this tool</source>
        <extracomment>Button on an example that opens the tool that makes such pictures.</extracomment>
        <translation>Open this tool</translation>
    </message>
</context>
<context>
    <name>ExampleLabel</name>
    <message>
        <source>Example made in 3D software. Not AI generated.</source>
        <extracomment>Stands on an example and says how it was really made.</extracomment>
        <translation>Example made in 3D software. Not AI generated.</translation>
    </message>
</context>
<context>
    <name>ExampleSettings</name>
    <message>
        <source>New examples</source>
        <extracomment>Heading above the settings for examples that the server publishes after the studio was installed.</extracomment>
        <translation>New examples</translation>
    </message>
    <message>
        <source>When they come</source>
        <extracomment>Name of a setting: when new examples are fetched from the server.</extracomment>
        <translation>When they come</translation>
    </message>
    <message>
        <source>Your server publishes examples for the gallery. Only what is missing here is fetched, and everything is signed, so that nobody changes it on its way.</source>
        <extracomment>Explains the setting “When they come”.</extracomment>
        <translation>Your server publishes examples for the gallery. Only what is missing here is fetched, and everything is signed, so that nobody changes it on its way.</translation>
    </message>
    <message>
        <source>Not over a metered link</source>
        <extracomment>When new examples are fetched. A metered link is paid for by what goes through it, such as that of a telephone.</extracomment>
        <translation>Not over a metered link</translation>
    </message>
    <message>
        <source>Over any link</source>
        <extracomment>When new examples are fetched.</extracomment>
        <translation>Over any link</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>When new examples are fetched.</extracomment>
        <translation>Only when I ask</translation>
    </message>
    <message>
        <source>When new examples come</source>
        <extracomment>What a screen reader calls the choice of when new examples are fetched.</extracomment>
        <translation>When new examples come</translation>
    </message>
    <message>
        <source>Who signed them</source>
        <extracomment>Name of a line of the settings: whose new examples wait until the person trusts them.</extracomment>
        <translation>Who signed them</translation>
    </message>
    <message>
        <source>This studio does not know the key. Nothing of theirs comes here until you trust them.</source>
        <extracomment>Beside the key of somebody who signed new examples and is not known here.</extracomment>
        <translation>This studio does not know the key. Nothing of theirs comes here until you trust them.</translation>
    </message>
    <message>
        <source>Trust this signer…</source>
        <extracomment>Button: asks whether the examples of somebody whose key is shown are taken from now on.</extracomment>
        <translation>Trust this signer…</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>Examples</source>
        <extracomment>Heading of the row of examples</extracomment>
        <translation>Examples</translation>
    </message>
    <message numerus="yes">
        <source>%n, work offline</source>
        <extracomment>Beside the heading &quot;Examples&quot;. %n is how many there are; they need no network.</extracomment>
        <translation>
            <numerusform>%n, works offline</numerusform>
            <numerusform>%n, work offline</numerusform>
        </translation>
    </message>
    <message>
        <source>Your picture</source>
        <extracomment>The tile of the person&apos;s own picture in the row of examples</extracomment>
        <translation>Your picture</translation>
    </message>
    <message>
        <source>Start from this example</source>
        <extracomment>Takes up the settings with which the example was made. Short.</extracomment>
        <translation>Start from this example</translation>
    </message>
    <message>
        <source>Your clip</source>
        <extracomment>The tile of the person&apos;s own clip in the row of examples</extracomment>
        <translation>Your clip</translation>
    </message>
</context>
<context>
    <name>ExampleSyncRow</name>
    <message>
        <source>New examples</source>
        <extracomment>What a screen reader calls how far it is with fetching examples.</extracomment>
        <translation>New examples</translation>
    </message>
    <message>
        <source>Get them now</source>
        <extracomment>Button: new examples of the server are fetched.</extracomment>
        <translation>Get them now</translation>
    </message>
    <message>
        <source>Get them anyway</source>
        <extracomment>Button: new examples are fetched although the link is paid for by what goes through it.</extracomment>
        <translation>Get them anyway</translation>
    </message>
    <message>
        <source>Look for new examples</source>
        <extracomment>Button: the server is asked whether it has examples that are not here.</extracomment>
        <translation>Look for new examples</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: no more new examples are fetched for now; what came is kept.</extracomment>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>ExampleTile</name>
    <message>
        <source>Clip</source>
        <extracomment>On the tile of an example that is a clip, not a picture</extracomment>
        <translation>Clip</translation>
    </message>
</context>
<context>
    <name>ExampleViewer</name>
    <message>
        <source>This example could not be opened</source>
        <extracomment>Instead of an example that could not be opened.</extracomment>
        <translation>This example could not be opened</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Label on the left side of a comparison.</extracomment>
        <translation>Before</translation>
    </message>
    <message>
        <source>After · %1</source>
        <extracomment>Label on the right side of a comparison; %1 is a style or a topic.</extracomment>
        <translation>After · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a large example.</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog that writes a result to a file.</extracomment>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>Export %n result(s)</source>
        <extracomment>Title of the dialog that writes several results to files.</extracomment>
        <translation>
            <numerusform>Export %n result</numerusform>
            <numerusform>Export %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>JSON files (*.json)</source>
        <extracomment>Kind of file in a file dialog. JSON is a file format.</extracomment>
        <translation>JSON files (*.json)</translation>
    </message>
</context>
<context>
    <name>ExportFoot</name>
    <message>
        <source>Exporting</source>
        <extracomment>What a screen reader calls the progress of an export.</extracomment>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that stops an export, or closes its dialog.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button that writes the file.</extracomment>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>ExportFormatChoice</name>
    <message>
        <source>Without any loss. Keeps transparency.</source>
        <extracomment>Explains the format PNG.</extracomment>
        <translation>Without any loss. Keeps transparency.</translation>
    </message>
    <message>
        <source>Small, read everywhere. Transparency is filled with a colour.</source>
        <extracomment>Explains the format JPEG.</extracomment>
        <translation>Small, read everywhere. Transparency is filled with a colour.</translation>
    </message>
    <message>
        <source>Smallest. Keeps transparency.</source>
        <extracomment>Explains the format WebP.</extracomment>
        <translation>Smallest. Keeps transparency.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>What a screen reader calls the choice between PNG, JPEG and WebP.</extracomment>
        <translation>Format</translation>
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
        <translation>Quality</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>Value of the quality slider at its end: nothing is lost.</extracomment>
        <translation>Lossless</translation>
    </message>
    <message>
        <source>Background colour</source>
        <extracomment>Field for the colour that fills transparent parts, such as #FFFFFF.</extracomment>
        <translation>Background colour</translation>
    </message>
    <message>
        <source>Write it as # and six digits or letters A to F.</source>
        <extracomment>The colour of an export was not written as it has to be.</extracomment>
        <translation>Write it as # and six digits or letters A to F.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button that opens a dialog to choose a colour.</extracomment>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>ExportNameParts</name>
    <message>
        <source>Name</source>
        <extracomment>Part of a file name: the name of the picture that the result was made from.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>Part of a file name: the tool that made the result.</extracomment>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>Part of a file name: the topic of the tool.</extracomment>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Part of a file name: the day.</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Part of a file name: the time of day.</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>Part of a file name: width of the picture in pixels.</extracomment>
        <translation>Width</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>Part of a file name: height of the picture in pixels.</extracomment>
        <translation>Height</translation>
    </message>
    <message>
        <source>Add “%1” to the file name</source>
        <extracomment>What a screen reader says about a button that adds a part, such as Date, to a file name.</extracomment>
        <translation>Add “%1” to the file name</translation>
    </message>
</context>
<context>
    <name>ExportPlaceChoice</name>
    <message>
        <source>Folder</source>
        <extracomment>Field for the folder into which a result is exported.</extracomment>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button that opens a dialog to choose a folder.</extracomment>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>File name</source>
        <extracomment>Field for the name of the exported file.</extracomment>
        <translation>File name</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <extracomment>Label of a choice: what happens when a file of the same name is there.</extracomment>
        <translation>If the name is taken</translation>
    </message>
    <message>
        <source>Add a number</source>
        <extracomment>If the name is taken: the new file gets a number behind its name.</extracomment>
        <translation>Add a number</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <extracomment>If the name is taken: the new file takes the place of the old one.</extracomment>
        <translation>Replace the old file</translation>
    </message>
    <message>
        <source>Do not export</source>
        <extracomment>If the name is taken: nothing is written and the person is told.</extracomment>
        <translation>Do not export</translation>
    </message>
    <message>
        <source>Will be saved as %1</source>
        <extracomment>The name that the exported file will get; %1 is a file name.</extracomment>
        <translation>Will be saved as %1</translation>
    </message>
    <message>
        <source>The first will be saved as %1</source>
        <extracomment>The names that exported files will get; %1 is the first one.</extracomment>
        <translation>The first will be saved as %1</translation>
    </message>
</context>
<context>
    <name>ExportReport</name>
    <message numerus="yes">
        <source>%n result(s) exported.</source>
        <extracomment>How many results were written to files.</extracomment>
        <translation>
            <numerusform>%n result exported.</numerusform>
            <numerusform>%n results exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) could not be exported:</source>
        <extracomment>How many results could not be written; a list with the reasons follows.</extracomment>
        <translation>
            <numerusform>%n result could not be exported:</numerusform>
            <numerusform>%n results could not be exported:</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>Button that opens the folder with the exported files in the file manager.</extracomment>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that closes the report of an export.</extracomment>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Use “%1” again</source>
        <extracomment>Button beside a setting of a result: opens the tool with this setting. %1 is the setting&apos;s name.</extracomment>
        <translation>Use “%1” again</translation>
    </message>
</context>
<context>
    <name>FavouriteButton</name>
    <message>
        <source>Remove from favourites</source>
        <extracomment>The heart on an example that is a favourite.</extracomment>
        <translation>Remove from favourites</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <extracomment>The heart on an example that is no favourite.</extracomment>
        <translation>Add to favourites</translation>
    </message>
</context>
<context>
    <name>FeaturedRow</name>
    <message>
        <source>Featured</source>
        <extracomment>Heading on the home page above recommended examples.</extracomment>
        <translation>Featured</translation>
    </message>
    <message>
        <source>See all</source>
        <extracomment>Button beside a heading of the home page; opens the gallery.</extracomment>
        <translation>See all</translation>
    </message>
</context>
<context>
    <name>FreeCard</name>
    <message>
        <source>Without an account</source>
        <extracomment>What a screen reader calls the card about working without an account.</extracomment>
        <translation>Without an account</translation>
    </message>
    <message>
        <source>Free: work on this computer without limits</source>
        <extracomment>Heading of a card: what the studio does without payment.</extracomment>
        <translation>Free: work on this computer without limits</translation>
    </message>
    <message>
        <source>Background removal, product scenes, styles and enhancement run on your own machine. They cost nothing, need no account, and your results carry no watermark.</source>
        <extracomment>Explains the mode “own computer”.</extracomment>
        <translation>Background removal, product scenes, styles and enhancement run on your own machine. They cost nothing, need no account, and your results carry no watermark.</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <extracomment>Button: leaves the visitor&apos;s mode and works without limits on this computer.</extracomment>
        <translation>Work on this computer</translation>
    </message>
    <message>
        <source>This is how you work now.</source>
        <extracomment>The mode “own computer” is on.</extracomment>
        <translation>This is how you work now.</translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>Categories</source>
        <extracomment>What a screen reader calls the row of categories of the gallery.</extracomment>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Styles</source>
        <extracomment>What a screen reader calls the row of styles of a category.</extracomment>
        <translation>Styles</translation>
    </message>
</context>
<context>
    <name>GalleryEmpty</name>
    <message>
        <source>No favourites yet</source>
        <extracomment>The person has marked no example yet.</extracomment>
        <translation>No favourites yet</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>No example in the gallery fits the search words and the filters.</extracomment>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>There are no examples here</source>
        <extracomment>There are no examples on this computer at all.</extracomment>
        <translation>There are no examples here</translation>
    </message>
    <message>
        <source>Press the heart on an example, or F on the keyboard, and you will find it here again.</source>
        <extracomment>Below “No favourites yet”.</extracomment>
        <translation>Press the heart on an example, or F on the keyboard, and you will find it here again.</translation>
    </message>
    <message>
        <source>No example fits the words and the filters that you chose.</source>
        <extracomment>Below “Nothing found” in the gallery.</extracomment>
        <translation>No example fits the words and the filters that you chose.</translation>
    </message>
    <message>
        <source>They come with the studio. Install it again to bring them back.</source>
        <extracomment>Below “There are no examples here”.</extracomment>
        <translation>They come with the studio. Install it again to bring them back.</translation>
    </message>
    <message>
        <source>Show all examples</source>
        <extracomment>Button that removes the search words and the filters of the gallery.</extracomment>
        <translation>Show all examples</translation>
    </message>
</context>
<context>
    <name>GalleryFilters</name>
    <message>
        <source>Where it can be made</source>
        <extracomment>What a screen reader calls the choice between all examples and those that can be made in one place.</extracomment>
        <translation>Where it can be made</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>Choice in the gallery: wherever it can be made. Keep it short.</extracomment>
        <translation>Anywhere</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>Choice in the gallery: what this computer can make by itself. Keep it short.</extracomment>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Online service</source>
        <extracomment>Choice in the gallery: what needs an online service. Keep it short.</extracomment>
        <translation>Online service</translation>
    </message>
    <message>
        <source>Pictures or clips</source>
        <extracomment>What a screen reader calls the choice between pictures and clips.</extracomment>
        <translation>Pictures or clips</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>Choice in the gallery: pictures as well as clips. Keep it short.</extracomment>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Choice in the gallery. Keep it short.</extracomment>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Clips</source>
        <extracomment>Choice in the gallery: short videos. Keep it short.</extracomment>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>Choice in the gallery: only the examples that the person marked.</extracomment>
        <translation>Favourites</translation>
    </message>
</context>
<context>
    <name>GalleryGrid</name>
    <message>
        <source>Examples</source>
        <extracomment>What a screen reader calls the list of examples.</extracomment>
        <translation>Examples</translation>
    </message>
</context>
<context>
    <name>GalleryHead</name>
    <message>
        <source>Gallery</source>
        <extracomment>Heading of the page with all examples.</extracomment>
        <translation>Gallery</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <extracomment>How many examples the gallery shows.</extracomment>
        <translation>
            <numerusform>%n example</numerusform>
            <numerusform>%n examples</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the examples</source>
        <extracomment>In the empty search field of the gallery.</extracomment>
        <translation>Search the examples</translation>
    </message>
    <message>
        <source>Featured</source>
        <extracomment>Order of the gallery: what the makers of the studio recommend comes first.</extracomment>
        <translation>Featured</translation>
    </message>
    <message>
        <source>Popular</source>
        <extracomment>Order of the gallery: what was looked at most during the last seven days comes first.</extracomment>
        <translation>Popular</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>Order of the gallery: what was added last comes first.</extracomment>
        <translation>Newest</translation>
    </message>
    <message>
        <source>Order of the examples</source>
        <extracomment>What a screen reader calls the choice of the order of the gallery.</extracomment>
        <translation>Order of the examples</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>The same where the window is narrow. Short.</extracomment>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>The examples could not be loaded</source>
        <extracomment>The examples of the gallery could not be read.</extracomment>
        <translation>The examples could not be loaded</translation>
    </message>
</context>
<context>
    <name>GalleryTile</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says about an example: its name and what it belongs to.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>Screen reader hint on an example that the person marked.</extracomment>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>Clip</source>
        <extracomment>On an example that is a clip, of which a still is shown.</extracomment>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>On the part of an example that shows the picture before.</extracomment>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>Generation</name>
    <message>
        <source>could not take it</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>could not take it</translation>
    </message>
    <message>
        <source>refused it</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>refused it</translation>
    </message>
    <message>
        <source>refused the key</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>refused the key</translation>
    </message>
    <message>
        <source>had no credit</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked; its account is empty</extracomment>
        <translation>had no credit</translation>
    </message>
    <message>
        <source>was asked too often</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>was asked too often</translation>
    </message>
    <message>
        <source>was overloaded</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>was overloaded</translation>
    </message>
    <message>
        <source>lost it</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked; it forgot the task</extracomment>
        <translation>lost it</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>failed</translation>
    </message>
    <message>
        <source>%1, after %2 %3</source>
        <extracomment>Who made it: %1 and %2 are providers, %3 is why %2 did not, such as “was overloaded (503)”.</extracomment>
        <translation>%1, after %2 %3</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <extracomment>What a run cost that came to nothing</extracomment>
        <translation>Nothing was charged.</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>An amount; %n is a number of credits</extracomment>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credits</numerusform>
        </translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>How a job stands: what was asked for is looked at by the rules of what may be made</extracomment>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>Handing over to %1</source>
        <extracomment>How a job stands: %1 is a provider</extracomment>
        <translation>Handing over to %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting at %1, %n before it</source>
        <extracomment>How a job stands: it waits at a provider, %1; %n others are before it there</extracomment>
        <translation>
            <numerusform>Waiting at %1, %n before it</numerusform>
            <numerusform>Waiting at %1, %n before it</numerusform>
        </translation>
    </message>
    <message>
        <source>At work at %1</source>
        <extracomment>How a job stands: %1 is the provider that makes it</extracomment>
        <translation>At work at %1</translation>
    </message>
    <message>
        <source>Fetching the result</source>
        <extracomment>How a job stands: what the provider made is on its way to this computer</extracomment>
        <translation>Fetching the result</translation>
    </message>
    <message>
        <source>Your words sound like %1. This will likely be refused; other words help.</source>
        <extracomment>A friendly warning before words are sent to a provider; %1 is what they sound like, such as “violence”.</extracomment>
        <translation>Your words sound like %1. This will likely be refused; other words help.</translation>
    </message>
    <message>
        <source>Your words may sound like %1. If that is not what you mean, other words help.</source>
        <extracomment>A friendly warning before words are sent to a provider; %1 is what they sound like, such as “violence”.</extracomment>
        <translation>Your words may sound like %1. If that is not what you mean, other words help.</translation>
    </message>
    <message>
        <source>something about minors</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>something about minors</translation>
    </message>
    <message>
        <source>sexual content</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>sexual content</translation>
    </message>
    <message>
        <source>somebody hurting themselves</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>somebody hurting themselves</translation>
    </message>
    <message>
        <source>violence</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>violence</translation>
    </message>
    <message>
        <source>hate</source>
        <extracomment>In a warning: what words sound like; hateful towards a group of people</extracomment>
        <translation>hate</translation>
    </message>
    <message>
        <source>a threat or an insult</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>a threat or an insult</translation>
    </message>
    <message>
        <source>something forbidden by law</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>something forbidden by law</translation>
    </message>
    <message>
        <source>a real person in something that never happened</source>
        <extracomment>In a warning: what words sound like; somebody who exists, in what never happened</extracomment>
        <translation>a real person in something that never happened</translation>
    </message>
    <message>
        <source>Waiting for the VidGo server</source>
        <extracomment>How a job stands: it is made at the VidGo server, which cannot be reached; it goes on by itself</extracomment>
        <translation>Waiting for the VidGo server</translation>
    </message>
    <message>
        <source>Waiting until you sign in</source>
        <extracomment>How a job stands: it is paid by an account that is not signed in; it goes on by itself</extracomment>
        <translation>Waiting until you sign in</translation>
    </message>
    <message>
        <source>Waiting: no VidGo server is set in the settings</source>
        <extracomment>How a job stands: it is made at the VidGo server, which somebody took out of the settings</extracomment>
        <translation>Waiting: no VidGo server is set in the settings</translation>
    </message>
    <message>
        <source>Waiting for more credits</source>
        <extracomment>How a job stands: it costs more credits than the person has; it goes on by itself</extracomment>
        <translation>Waiting for more credits</translation>
    </message>
    <message>
        <source>VidGo made it and charged it. Your credit history says what.</source>
        <extracomment>What a run cost that VidGo, a service on the internet, made, and that could not be kept here</extracomment>
        <translation>VidGo made it and charged it. Your credit history says what.</translation>
    </message>
</context>
<context>
    <name>HeroPicture</name>
    <message>
        <source>Example: %1. Opens the comparison.</source>
        <extracomment>What a screen reader says about the large example on the home page; %1 is the name of a style.</extracomment>
        <translation>Example: %1. Opens the comparison.</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>Label on the part of an example that shows the picture before.</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Show the style %1</source>
        <extracomment>What a screen reader says about a small example on the home page; %1 is the name of a style.</extracomment>
        <translation>Show the style %1</translation>
    </message>
</context>
<context>
    <name>HeroTurner</name>
    <message>
        <source>Style before</source>
        <extracomment>Turns the row of styles on the home page back by one.</extracomment>
        <translation>Style before</translation>
    </message>
    <message>
        <source>Style %1 of %2</source>
        <extracomment>Screen reader text on the dots below the large example: which of the styles is shown.</extracomment>
        <translation>Style %1 of %2</translation>
    </message>
    <message>
        <source>Next style</source>
        <extracomment>Turns the row of styles on the home page on by one.</extracomment>
        <translation>Next style</translation>
    </message>
</context>
<context>
    <name>HeroWords</name>
    <message>
        <source>%1 · runs on this computer, costs nothing</source>
        <extracomment>Below the name of a style on the home page; %1 says what it is good for.</extracomment>
        <translation>%1 · runs on this computer, costs nothing</translation>
    </message>
    <message>
        <source>%1 · made by an online service</source>
        <extracomment>Below the name of a style on the home page that is made by an online service; %1 says what it is good for.</extracomment>
        <translation>%1 · made by an online service</translation>
    </message>
    <message>
        <source>Try it on your picture</source>
        <extracomment>Button on the large example of the home page; opens the style that is shown there.</extracomment>
        <translation>Try it on your picture</translation>
    </message>
    <message>
        <source>Unlock with a plan</source>
        <extracomment>Button on the large example of the home page; opens the list of plans.</extracomment>
        <translation>Unlock with a plan</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>The examples could not be loaded</source>
        <extracomment>Instead of the examples on the home page when none could be found.</extracomment>
        <translation>The examples could not be loaded</translation>
    </message>
    <message>
        <source>Styles</source>
        <extracomment>What a screen reader calls the row of styles on top of the home page.</extracomment>
        <translation>Styles</translation>
    </message>
    <message>
        <source>The examples that come with the studio were not found. If they stay away, install it again.</source>
        <extracomment>Below “The examples could not be loaded”: there are none at all.</extracomment>
        <translation>The examples that come with the studio were not found. If they stay away, install it again.</translation>
    </message>
</context>
<context>
    <name>HomeSection</name>
    <message>
        <source>%1: see all</source>
        <extracomment>What a screen reader says about the button “See all”; %1 is the heading beside it.</extracomment>
        <translation>%1: see all</translation>
    </message>
</context>
<context>
    <name>HoverCompare</name>
    <message>
        <source>Left and right arrow keys show the picture before</source>
        <extracomment>Screen reader hint on a card that compares two pictures</extracomment>
        <translation>Left and right arrow keys show the picture before</translation>
    </message>
</context>
<context>
    <name>InputHeading</name>
    <message>
        <source>Your picture</source>
        <extracomment>Heading of the panel that takes the person&apos;s picture</extracomment>
        <translation>Your picture</translation>
    </message>
    <message>
        <source>All pictures of a folder</source>
        <extracomment>Chooses a folder, all pictures of which are worked on</extracomment>
        <translation>All pictures of a folder</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <extracomment>Takes a picture of the screen, or of a part of it, to work on</extracomment>
        <translation>Screenshot</translation>
    </message>
    <message>
        <source>Turn left</source>
        <extracomment>Turns the person&apos;s picture by a quarter, to the left</extracomment>
        <translation>Turn left</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>Turns the person&apos;s picture by a quarter, to the right</extracomment>
        <translation>Turn right</translation>
    </message>
    <message>
        <source>Put the picture away</source>
        <extracomment>Takes the person&apos;s picture off the page; the file stays where it is</extracomment>
        <translation>Put the picture away</translation>
    </message>
    <message>
        <source>Pictures and clips</source>
        <extracomment>Heading of the panel that takes the pictures and clips of which one short video is made</extracomment>
        <translation>Pictures and clips</translation>
    </message>
    <message>
        <source>Your clip</source>
        <extracomment>Heading of the panel that takes the person&apos;s clip, while there is one</extracomment>
        <translation>Your clip</translation>
    </message>
    <message>
        <source>Your picture or clip</source>
        <extracomment>Heading of the panel that takes the person&apos;s picture or clip</extracomment>
        <translation>Your picture or clip</translation>
    </message>
    <message>
        <source>All pictures and clips of a folder</source>
        <extracomment>Chooses a folder, all pictures and clips of which are worked on</extracomment>
        <translation>All pictures and clips of a folder</translation>
    </message>
    <message>
        <source>Put the clip away</source>
        <extracomment>Takes the person&apos;s clip off the page; the file stays where it is</extracomment>
        <translation>Put the clip away</translation>
    </message>
</context>
<context>
    <name>JobEntry</name>
    <message numerus="yes">
        <source>%n job(s), %1</source>
        <extracomment>What a screen reader says of the list of jobs: %n jobs are to be done; %1 is how long they take</extracomment>
        <translation>
            <numerusform>%n job, %1</numerusform>
            <numerusform>%n jobs, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <extracomment>What a screen reader says of the list of jobs: so many are to be done</extracomment>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>Entry at the foot of the sidebar: opens the list of what the studio is doing</extracomment>
        <translation>Jobs</translation>
    </message>
</context>
<context>
    <name>JobHead</name>
    <message>
        <source>Jobs</source>
        <extracomment>Heading of the list of what the studio is doing</extracomment>
        <translation>Jobs</translation>
    </message>
    <message numerus="yes">
        <source>%n to do · %1</source>
        <extracomment>Below the heading of the list of jobs: so many are to be done; %1 is how long they take</extracomment>
        <translation>
            <numerusform>%n to do · %1</numerusform>
            <numerusform>%n to do · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <extracomment>Below the heading of the list of jobs: so many are to be done</extracomment>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear ended</source>
        <extracomment>Takes the jobs that have ended off the list; what they made stays in the library</extracomment>
        <translation>Clear ended</translation>
    </message>
    <message>
        <source>Close the list</source>
        <extracomment>Closes the list of jobs; the work goes on</extracomment>
        <translation>Close the list</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Jobs</source>
        <extracomment>What a screen reader calls the jobs, one below the other</extracomment>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Ctrl with the arrow keys moves a job, Space pauses it, Delete cancels it.</source>
        <extracomment>What a screen reader says about the list of jobs: which keys do what</extracomment>
        <translation>Ctrl with the arrow keys moves a job, Space pauses it, Delete cancels it.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <extracomment>In the place of the list of jobs when there is none</extracomment>
        <translation>Nothing to do</translation>
    </message>
    <message>
        <source>What you run appears here, and goes on while you do something else.</source>
        <extracomment>In the place of the list of jobs when there is none</extracomment>
        <translation>What you run appears here, and goes on while you do something else.</translation>
    </message>
</context>
<context>
    <name>JobLogView</name>
    <message>
        <source>Back to the jobs</source>
        <extracomment>Leaves what happened to one job, for the list of all</extracomment>
        <translation>Back to the jobs</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Puts what happened to a job on the clipboard</extracomment>
        <translation>Copy</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>What a screen reader calls the lines of what happened to a job</extracomment>
        <translation>What happened</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Jobs</source>
        <extracomment>What a screen reader calls the list of what the studio is doing</extracomment>
        <translation>Jobs</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>%1, %2, %3 %4</source>
        <extracomment>What a screen reader says of a job: %1 a file, %2 a tool, %3 how it stands, %4 how long it takes or nothing</extracomment>
        <translation>%1, %2, %3 %4</translation>
    </message>
</context>
<context>
    <name>JobRowButtons</name>
    <message>
        <source>Go on</source>
        <extracomment>Lets a paused job go on</extracomment>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Pauses a job: it keeps its place and goes on later</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <extracomment>Gives a job up</extracomment>
        <translation>Cancel the job</translation>
    </message>
    <message>
        <source>Show the result</source>
        <extracomment>Shows what a job made</extracomment>
        <translation>Show the result</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Lets a job that failed or was cancelled wait for its turn again</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Shows what happened to a job, line by line</extracomment>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Try with another provider</source>
        <extracomment>Lets a job that a provider failed to make begin anew with another provider</extracomment>
        <translation>Try with another provider</translation>
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
        <translation>A mistake? On your own computer you decide: %1</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>%1 of %2 files</source>
        <extracomment>A job over many files at work: how many are done, and of how many.</extracomment>
        <translation>%1 of %2 files</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>How far a job is, in percent.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Paused · %1 of %2 files</source>
        <extracomment>A job over many files that the person paused: how many are done, and of how many.</extracomment>
        <translation>Paused · %1 of %2 files</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>How a job stands: the person paused it.</extracomment>
        <translation>Paused</translation>
    </message>
    <message>
        <source>%1 made · %2 failed</source>
        <extracomment>How a job over many files ended: how many were made and how many failed.</extracomment>
        <translation>%1 made · %2 failed</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <extracomment>How a job over many files ended. %n files were made.</extracomment>
        <translation>
            <numerusform>%n file made</numerusform>
            <numerusform>%n files made</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>How a job ended that wrote a result to a file.</extracomment>
        <translation>Exported</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>How a job ended: it made its result.</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How a job stands: others are before it.</extracomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>How a job ended: the person gave it up.</extracomment>
        <translation>Cancelled</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <extracomment>How long a job will still take.</extracomment>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <extracomment>How long a job will still take.</extracomment>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <extracomment>How long a job that waits will take once it is its turn.</extracomment>
        <translation>
            <numerusform>about %n s</numerusform>
            <numerusform>about %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <extracomment>How long a job that waits will take once it is its turn.</extracomment>
        <translation>
            <numerusform>about %n min</numerusform>
            <numerusform>about %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Notification at the end of a job that failed: %1 is a tool, %2 a file, %3 a sentence that says why.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 files made, %3 failed</source>
        <extracomment>Notification at the end of a job over many files: %1 is a tool, %2 how many files were made, %3 how many failed.</extracomment>
        <translation>%1: %2 files made, %3 failed</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) made</source>
        <extracomment>Notification at the end of a job over many files: %1 is a tool, %n how many files were made.</extracomment>
        <translation>
            <numerusform>%1: %n file made</numerusform>
            <numerusform>%1: %n files made</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is done</source>
        <extracomment>Notification at the end of a long job: %1 is a tool, %2 the name of a file.</extracomment>
        <translation>%1: %2 is done</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Notification at the end of a job that failed: %1 is a tool, %2 a sentence that says why.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <extracomment>Notification at the end of a long job: %1 is a tool.</extracomment>
        <translation>%1 is done</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>How a job ended: %1 is a sentence that says why, %2 one that says what it cost.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <extracomment>How a job ended that the person gave up: %1 is a sentence that says what it cost.</extracomment>
        <translation>Cancelled. %1</translation>
    </message>
    <message>
        <source>Served by %1 · %2</source>
        <extracomment>How a job ended: %1 is who made it, %2 what it cost.</extracomment>
        <translation>Served by %1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 files · %3</source>
        <extracomment>A job over many files that waits: how many are done, of how many, and a sentence that says for what.</extracomment>
        <translation>%1 of %2 files · %3</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Press the keys…</source>
        <extracomment>In place of a shortcut while the person is to press another key combination.</extracomment>
        <translation>Press the keys…</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Key: %1</source>
        <extracomment>What a screen reader calls a public key; %1 are its digits in groups of four.</extracomment>
        <translation>Key: %1</translation>
    </message>
</context>
<context>
    <name>KeysSettings</name>
    <message>
        <source>Keyboard</source>
        <extracomment>Heading above the way to the keyboard shortcuts.</extracomment>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Name of a setting.</extracomment>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s) of your own.</source>
        <extracomment>The person chose other keys for some actions; %n counts them.</extracomment>
        <translation>
            <numerusform>%n shortcut of your own.</numerusform>
            <numerusform>%n shortcuts of your own.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every action has its usual keys.</source>
        <extracomment>No shortcut was changed.</extracomment>
        <translation>Every action has its usual keys.</translation>
    </message>
    <message>
        <source>Look up and change…</source>
        <extracomment>Button that shows all keyboard shortcuts, which can be changed there.</extracomment>
        <translation>Look up and change…</translation>
    </message>
</context>
<context>
    <name>KnobSlider</name>
    <message>
        <source>Reset: %1</source>
        <extracomment>Sets a slider back to what is usual; %1 is the name of the slider</extracomment>
        <translation>Reset: %1</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <extracomment>What a screen reader calls the choice of a language.</extracomment>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Library</source>
        <extracomment>Heading of the page with the person&apos;s results.</extracomment>
        <translation>Library</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <extracomment>How many results the list shows.</extracomment>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your results</source>
        <extracomment>In the empty search field of the library.</extracomment>
        <translation>Search your results</translation>
    </message>
    <message>
        <source>Show results of</source>
        <extracomment>What a screen reader calls the choice of a tool that narrows the library.</extracomment>
        <translation>Show results of</translation>
    </message>
    <message>
        <source>Any rating</source>
        <extracomment>Choice of a rating that narrows the library: none.</extracomment>
        <translation>Any rating</translation>
    </message>
    <message>
        <source>1 star and more</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>1 star and more</translation>
    </message>
    <message>
        <source>2 stars and more</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>2 stars and more</translation>
    </message>
    <message>
        <source>3 stars and more</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>3 stars and more</translation>
    </message>
    <message>
        <source>4 stars and more</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>4 stars and more</translation>
    </message>
    <message>
        <source>5 stars</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>5 stars</translation>
    </message>
    <message>
        <source>Rated at least</source>
        <extracomment>What a screen reader calls the choice of a rating that narrows the library.</extracomment>
        <translation>Rated at least</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>Order of the results.</extracomment>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>Order of the results.</extracomment>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <extracomment>Order of the results.</extracomment>
        <translation>Best rated first</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>Order of the results.</extracomment>
        <translation>By name</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>What a screen reader calls the choice of the order of the results.</extracomment>
        <translation>Order</translation>
    </message>
    <message>
        <source>Boards</source>
        <extracomment>Button that opens the list of boards, with all results and the trash.</extracomment>
        <translation>Boards</translation>
    </message>
</context>
<context>
    <name>LibraryDetailActions</name>
    <message>
        <source>Export…</source>
        <extracomment>Button that writes a result to a file of the person&apos;s choice; opens a dialog.</extracomment>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <extracomment>Button: opens the tool with the picture and the settings of this result.</extracomment>
        <translation>Use these settings</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button that puts the file of a result on the clipboard.</extracomment>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button that puts a result into the trash, from where it can be brought back.</extracomment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button that brings a result back from the trash.</extracomment>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>LibraryDetailPane</name>
    <message>
        <source>Back to the library</source>
        <extracomment>Button that leads from an opened result back to the list of results.</extracomment>
        <translation>Back to the library</translation>
    </message>
    <message>
        <source>This result could not be opened</source>
        <extracomment>A result in the library that could not be opened.</extracomment>
        <translation>This result could not be opened</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Label on the left side of a comparison.</extracomment>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Label on the right side of a comparison.</extracomment>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>LibraryEmpty</name>
    <message>
        <source>Nothing found</source>
        <extracomment>No result in the library fits the search words and the filter.</extracomment>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Your results will be kept here</source>
        <extracomment>The library has no result yet.</extracomment>
        <translation>Your results will be kept here</translation>
    </message>
    <message>
        <source>Everything you make is saved on this computer together with the settings it was made with.</source>
        <extracomment>Below “Your results will be kept here”.</extracomment>
        <translation>Everything you make is saved on this computer together with the settings it was made with.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>Button that removes the search words and the filter of the library.</extracomment>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Make your first cut-out</source>
        <extracomment>Button in the empty library; opens background removal.</extracomment>
        <translation>Make your first cut-out</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <extracomment>Nothing was thrown away.</extracomment>
        <translation>The trash is empty</translation>
    </message>
    <message>
        <source>Nothing on this board yet</source>
        <extracomment>A collection of results has none yet.</extracomment>
        <translation>Nothing on this board yet</translation>
    </message>
    <message>
        <source>No result fits the words, the tool and the rating that you chose.</source>
        <extracomment>Below “Nothing found” in the library.</extracomment>
        <translation>No result fits the words, the tool and the rating that you chose.</translation>
    </message>
    <message>
        <source>What you delete comes here first and can be brought back.</source>
        <extracomment>Below “The trash is empty”.</extracomment>
        <translation>What you delete comes here first and can be brought back.</translation>
    </message>
    <message>
        <source>Select results in the library and choose “Board” to put them here. A result can be on several boards.</source>
        <extracomment>Below “Nothing on this board yet”.</extracomment>
        <translation>Select results in the library and choose “Board” to put them here. A result can be on several boards.</translation>
    </message>
    <message>
        <source>Show all results</source>
        <extracomment>Button in an empty board or trash: shows all results.</extracomment>
        <translation>Show all results</translation>
    </message>
</context>
<context>
    <name>LibraryFacts</name>
    <message>
        <source>How it was made</source>
        <extracomment>Heading above the settings and facts of a result.</extracomment>
        <translation>How it was made</translation>
    </message>
    <message numerus="yes">
        <source>On %n board(s)</source>
        <extracomment>Button of a result that opens the list of boards; %n is on how many it is.</extracomment>
        <translation>
            <numerusform>On %n board</numerusform>
            <numerusform>On %n boards</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to board</source>
        <extracomment>Button of a result that opens the list of boards, to put it on one.</extracomment>
        <translation>Add to board</translation>
    </message>
</context>
<context>
    <name>LibraryGrid</name>
    <message>
        <source>Results</source>
        <extracomment>What a screen reader calls the list of results.</extracomment>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Trash</source>
        <extracomment>Heading of the place with what was thrown away.</extracomment>
        <translation>Trash</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n result(s) moved to the trash</source>
        <extracomment>After results were put into the trash.</extracomment>
        <translation>
            <numerusform>%n result moved to the trash</numerusform>
            <numerusform>%n results moved to the trash</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes back what was just done.</extracomment>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) restored</source>
        <extracomment>After results were brought back from the trash.</extracomment>
        <translation>
            <numerusform>%n result restored</numerusform>
            <numerusform>%n results restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) deleted</source>
        <extracomment>After the trash was emptied.</extracomment>
        <translation>
            <numerusform>%n result deleted</numerusform>
            <numerusform>%n results deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied</source>
        <extracomment>After the files of results were put on the clipboard.</extracomment>
        <translation>
            <numerusform>%n file copied</numerusform>
            <numerusform>%n files copied</numerusform>
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
        <translation>Boards</translation>
    </message>
    <message>
        <source>All results</source>
        <extracomment>Place in the library: the results of all boards and of none.</extracomment>
        <translation>All results</translation>
    </message>
    <message>
        <source>New board…</source>
        <extracomment>Button that makes a new collection of results.</extracomment>
        <translation>New board…</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>Place in the library: what was thrown away and can be brought back.</extracomment>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>In the menu of a board.</extracomment>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Delete board…</source>
        <extracomment>In the menu of a board: the board goes, its results stay.</extracomment>
        <translation>Delete board…</translation>
    </message>
</context>
<context>
    <name>LibraryStates</name>
    <message>
        <source>The library could not be read</source>
        <extracomment>The list of results could not be read.</extracomment>
        <translation>The library could not be read</translation>
    </message>
</context>
<context>
    <name>LinkStep</name>
    <message>
        <source>Set the password</source>
        <extracomment>Button: the new password counts from now on.</extracomment>
        <translation>Set the password</translation>
    </message>
    <message>
        <source>Link of the mail</source>
        <extracomment>Field into which the link of a mail is pasted.</extracomment>
        <translation>Link of the mail</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Field for a new password.</extracomment>
        <translation>New password</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), and none of those that many people use. A few words in a row are good.</source>
        <extracomment>The rule for passwords, below the field.</extracomment>
        <translation>
            <numerusform>At least %n character, and none of those that many people use. A few words in a row are good.</numerusform>
            <numerusform>At least %n characters, and none of those that many people use. A few words in a row are good.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send another mail</source>
        <extracomment>Button: leads back to where a mail with a link is sent.</extracomment>
        <translation>Send another mail</translation>
    </message>
</context>
<context>
    <name>LooksSettings</name>
    <message>
        <source>Language and look</source>
        <extracomment>Heading above language and theme.</extracomment>
        <translation>Language and look</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of a setting.
----------
What a screen reader calls the choice of a language.</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>Changes at once, everywhere in the studio.</source>
        <extracomment>Explains the setting Language.</extracomment>
        <translation>Changes at once, everywhere in the studio.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Name of a setting.
----------
What a screen reader calls the choice of a theme.</extracomment>
        <translation>Theme</translation>
    </message>
    <message>
        <source>High contrast uses the strongest differences and thick lines.</source>
        <extracomment>Explains the setting Theme.</extracomment>
        <translation>High contrast uses the strongest differences and thick lines.</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>A theme: light or dark as the operating system is set.</extracomment>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme.</extracomment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>A theme.</extracomment>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>Name of a setting: how large everything in the window is.
----------
What a screen reader calls the slider for the scale.</extracomment>
        <translation>Scale</translation>
    </message>
    <message>
        <source>How large text and controls are, on top of the scale of your screen. Counts from the next start.</source>
        <extracomment>Explains the setting Scale.</extracomment>
        <translation>How large text and controls are, on top of the scale of your screen. Counts from the next start.</translation>
    </message>
    <message>
        <source>The new scale waits for the next start.</source>
        <extracomment>Another scale was chosen; it counts from the next start on.</extracomment>
        <translation>The new scale waits for the next start.</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>The scale in per cent.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>Button: the studio ends and starts again.</extracomment>
        <translation>Restart now</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>Name of a setting: whether things move in the window.
----------
What a screen reader calls the switch.</extracomment>
        <translation>Reduce motion</translation>
    </message>
    <message>
        <source>Nothing fades, slides or grows; everything changes at once.</source>
        <extracomment>Explains the setting Reduce motion.</extracomment>
        <translation>Nothing fades, slides or grows; everything changes at once.</translation>
    </message>
</context>
<context>
    <name>LowCreditsNotice</name>
    <message>
        <source>Get credits</source>
        <extracomment>Button beside the notice that few credits are left: leads to the page where they are bought.</extracomment>
        <translation>Get credits</translation>
    </message>
</context>
<context>
    <name>MissingFile</name>
    <message>
        <source>The file of this result is missing</source>
        <extracomment>A result in the library whose file was deleted or changed outside the studio.</extracomment>
        <translation>The file of this result is missing</translation>
    </message>
    <message>
        <source>It was deleted from the data folder or changed outside the studio. If you have a copy, for example in a backup, choose it and the result is whole again.</source>
        <extracomment>Below “The file of this result is missing”.</extracomment>
        <translation>It was deleted from the data folder or changed outside the studio. If you have a copy, for example in a backup, choose it and the result is whole again.</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <extracomment>Button that opens a dialog to choose the file that is missing.</extracomment>
        <translation>Find the file…</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <extracomment>Button that puts a result whose file is gone into the trash.</extracomment>
        <translation>Remove from library</translation>
    </message>
</context>
<context>
    <name>MissingSign</name>
    <message>
        <source>File missing</source>
        <extracomment>On the tile of a result whose file was deleted or changed outside the studio.</extracomment>
        <translation>File missing</translation>
    </message>
</context>
<context>
    <name>ModeChoice</name>
    <message>
        <source>How the studio is used</source>
        <extracomment>Heading above the two ways of using the studio.</extracomment>
        <translation>How the studio is used</translation>
    </message>
    <message>
        <source>Visitor</source>
        <extracomment>A way of using the studio: looking around without an account.</extracomment>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>For looking around. Examples carry a watermark and can&apos;t be saved; your own results leave the studio with a watermark and at most 1280&#xa0;×&#xa0;720&#xa0;pixels. Nothing is sent anywhere.</source>
        <extracomment>What the mode Visitor means.</extracomment>
        <translation>For looking around. Examples carry a watermark and can&apos;t be saved; your own results leave the studio with a watermark and at most 1280&#xa0;×&#xa0;720&#xa0;pixels. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Own computer</source>
        <extracomment>A way of using the studio: everything that this computer can do, without limits.</extracomment>
        <translation>Own computer</translation>
    </message>
    <message>
        <source>For working. What your computer makes by itself has full size, no watermark and no cost. Nothing is sent anywhere.</source>
        <extracomment>What the mode Own computer means.</extracomment>
        <translation>For working. What your computer makes by itself has full size, no watermark and no cost. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>VidGo account</source>
        <extracomment>A way of using the studio: signed in with an account.</extracomment>
        <translation>VidGo account</translation>
    </message>
    <message>
        <source>Signed in as %1. What is paid with credits is made by VidGo; your pictures are sent there for it.</source>
        <extracomment>What a VidGo account means, for who is signed in; %1 is the person&apos;s e-mail address.</extracomment>
        <translation>Signed in as %1. What is paid with credits is made by VidGo; your pictures are sent there for it.</translation>
    </message>
    <message>
        <source>For what your computer cannot make: VidGo makes it, paid with credits. Your pictures are sent there for it, and only for it.</source>
        <extracomment>What a VidGo account means, for who is not signed in.</extracomment>
        <translation>For what your computer cannot make: VidGo makes it, paid with credits. Your pictures are sent there for it, and only for it.</translation>
    </message>
    <message>
        <source>With keys of your own, providers make the rest: add them in the settings.</source>
        <extracomment>Below the ways of using the studio: keys for providers.</extracomment>
        <translation>With keys of your own, providers make the rest: add them in the settings.</translation>
    </message>
    <message>
        <source>For a VidGo account the studio needs the address of a server. None is set up.</source>
        <extracomment>Below the ways of using the studio: nobody can sign in, as no server was set up.</extracomment>
        <translation>For a VidGo account the studio needs the address of a server. None is set up.</translation>
    </message>
    <message>
        <source>Set up a server</source>
        <extracomment>Button: opens the settings for the server of the VidGo account.</extracomment>
        <translation>Set up a server</translation>
    </message>
</context>
<context>
    <name>ModeSettings</name>
    <message>
        <source>How the studio is used</source>
        <extracomment>Heading above the ways of using the studio.</extracomment>
        <translation>How the studio is used</translation>
    </message>
    <message>
        <source>Mode of use</source>
        <extracomment>Name of a setting: visitor or own computer.
----------
What a screen reader calls the choice between the ways of using the studio.</extracomment>
        <translation>Mode of use</translation>
    </message>
    <message>
        <source>Visitor: examples can&apos;t be saved, and your own results leave with a watermark and at most 1280&#xa0;×&#xa0;720&#xa0;pixels.</source>
        <extracomment>What the mode Visitor means.</extracomment>
        <translation>Visitor: examples can&apos;t be saved, and your own results leave with a watermark and at most 1280&#xa0;×&#xa0;720&#xa0;pixels.</translation>
    </message>
    <message>
        <source>Own computer: what this computer makes has full size, no watermark and no cost.</source>
        <extracomment>What the mode Own computer means.</extracomment>
        <translation>Own computer: what this computer makes has full size, no watermark and no cost.</translation>
    </message>
    <message>
        <source>Visitor</source>
        <extracomment>A way of using the studio: looking around without an account.</extracomment>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Own computer</source>
        <extracomment>A way of using the studio: everything that this computer can do, without limits.</extracomment>
        <translation>Own computer</translation>
    </message>
</context>
<context>
    <name>MoreTools</name>
    <message>
        <source>%1. %2</source>
        <extracomment>What a screen reader says about the card of a tool: its name and what it does.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>MusicFileDialog</name>
    <message>
        <source>Choose music</source>
        <extracomment>Title of the file dialog</extracomment>
        <translation>Choose music</translation>
    </message>
    <message>
        <source>Music (*.mp3 *.m4a *.aac *.flac *.ogg *.opus *.wav *.mp4)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>Music (*.mp3 *.m4a *.aac *.flac *.ogg *.opus *.wav *.mp4)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Your name</source>
        <extracomment>Title of the dialog for the name of the person.</extracomment>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: the name counts from now on.</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field for the name of the person.</extracomment>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NoExamples</name>
    <message>
        <source>The examples that came with the studio could not be found.</source>
        <extracomment>A tool has no examples</extracomment>
        <translation>The examples that came with the studio could not be found.</translation>
    </message>
    <message>
        <source>The other topics have some.</source>
        <extracomment>A topic has no examples</extracomment>
        <translation>The other topics have some.</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <extracomment>Button that shows the examples of all topics</extracomment>
        <translation>Show all topics</translation>
    </message>
    <message>
        <source>The examples cannot be shown</source>
        <extracomment>The examples could not be read</extracomment>
        <translation>The examples cannot be shown</translation>
    </message>
    <message>
        <source>Drop a picture to begin</source>
        <extracomment>On the page of a tool that needs a picture to begin with</extracomment>
        <translation>Drop a picture to begin</translation>
    </message>
    <message>
        <source>There are no examples here</source>
        <extracomment>A topic, or a whole tool, has no examples</extracomment>
        <translation>There are no examples here</translation>
    </message>
</context>
<context>
    <name>NumberTile</name>
    <message numerus="yes">
        <source>%1: %n result(s)</source>
        <extracomment>What a screen reader says: how many results one tool made; %1 is the tool.</extracomment>
        <translation>
            <numerusform>%1: %n result</numerusform>
            <numerusform>%1: %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>What you have made</source>
        <extracomment>Heading above the numbers of results.</extracomment>
        <translation>What you have made</translation>
    </message>
    <message>
        <source>Nothing yet. Your results will be counted here.</source>
        <extracomment>There is no result in the library yet.</extracomment>
        <translation>Nothing yet. Your results will be counted here.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <extracomment>How many results are in the library.</extracomment>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: counts the results once more after it failed.</extracomment>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>OfflineChip</name>
    <message>
        <source>Offline ready</source>
        <extracomment>In the top bar: everything that is shown works without a network.</extracomment>
        <translation>Offline ready</translation>
    </message>
    <message>
        <source>Examples, your library and background removal need no network.</source>
        <extracomment>Explains “Offline ready”.</extracomment>
        <translation>Examples, your library and background removal need no network.</translation>
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
        <translation>Shape</translation>
    </message>
    <message>
        <source>As your picture</source>
        <extracomment>A shape: that of the person&apos;s own picture</extracomment>
        <translation>As your picture</translation>
    </message>
    <message>
        <source>Wide 16:9</source>
        <extracomment>A shape: 16:9</extracomment>
        <translation>Wide 16:9</translation>
    </message>
    <message>
        <source>Tall 9:16</source>
        <extracomment>A shape: 9:16</extracomment>
        <translation>Tall 9:16</translation>
    </message>
    <message>
        <source>Square 1:1</source>
        <extracomment>A shape: 1:1</extracomment>
        <translation>Square 1:1</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>The choice how large a picture or a clip becomes, for screen readers</extracomment>
        <translation>Quality</translation>
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
        <translation>Length</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>With sound</source>
        <extracomment>Switch: a clip that a provider makes has sound, where it can</extracomment>
        <translation>With sound</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>How far a picture may go away from the person&apos;s own</extracomment>
        <translation>Change</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>Label of the field for the number that makes a run repeatable</extracomment>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Another one each time</source>
        <extracomment>In the empty field for the number that makes a run repeatable</extracomment>
        <translation>Another one each time</translation>
    </message>
</context>
<context>
    <name>OnlineParameters</name>
    <message>
        <source>The face to put in</source>
        <extracomment>On the area on which a person drops the picture of a face</extracomment>
        <translation>The face to put in</translation>
    </message>
    <message>
        <source>From the front, well lit. Only your own, or with permission.</source>
        <extracomment>Below it: what the picture of a face should look like, and whose it may be</extracomment>
        <translation>From the front, well lit. Only your own, or with permission.</translation>
    </message>
    <message>
        <source>What you want</source>
        <extracomment>Label of the field for the words that say what is to be made</extracomment>
        <translation>What you want</translation>
    </message>
    <message>
        <source>Describe what is seen and how it moves…</source>
        <extracomment>In the empty field for the words that say what a clip is to show</extracomment>
        <translation>Describe what is seen and how it moves…</translation>
    </message>
    <message>
        <source>In your own words, or empty for the topic above</source>
        <extracomment>In the empty field for the words that say what is to be made</extracomment>
        <translation>In your own words, or empty for the topic above</translation>
    </message>
    <message>
        <source>Too long for the providers.</source>
        <extracomment>Below a text that is longer than any provider takes</extracomment>
        <translation>Too long for the providers.</translation>
    </message>
    <message>
        <source>What you don&apos;t want</source>
        <extracomment>Label of the field for the words that say what must not be in the picture</extracomment>
        <translation>What you don&apos;t want</translation>
    </message>
</context>
<context>
    <name>OnlinePrice</name>
    <message>
        <source>At most</source>
        <extracomment>Before the price of a run by a provider: no more than that is charged</extracomment>
        <translation>At most</translation>
    </message>
    <message>
        <source>Not every price is known: your provider may charge more.</source>
        <extracomment>Below a price that is not complete</extracomment>
        <translation>Not every price is known: your provider may charge more.</translation>
    </message>
    <message>
        <source>Spending budget</source>
        <extracomment>Leads to the settings, to the monthly limit for what providers charge. Short.</extracomment>
        <translation>Spending budget</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In the place of a price: the provider has not published one</extracomment>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1 left. What fails does not count.</source>
        <extracomment>%1 is what can still be spent: an amount of money or of credits.</extracomment>
        <translation>%1 left. What fails does not count.</translation>
    </message>
    <message>
        <source>Plans and credits</source>
        <extracomment>Leads to the page where credits are bought. Short.</extracomment>
        <translation>Plans and credits</translation>
    </message>
</context>
<context>
    <name>OnlineToolCard</name>
    <message>
        <source>See the plans</source>
        <extracomment>Leads to the plans</extracomment>
        <translation>See the plans</translation>
    </message>
    <message>
        <source>All its examples can be looked at and compared, with no network.</source>
        <extracomment>On the page of a tool that cannot be run in this version</extracomment>
        <translation>All its examples can be looked at and compared, with no network.</translation>
    </message>
    <message>
        <source>These run on this computer today, free of charge:</source>
        <extracomment>Above the names of the tools that need neither an account nor a key; each of them opens its tool</extracomment>
        <translation>These run on this computer today, free of charge:</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>What a button does that has the name of a tool on it, for screen readers; %1 is the tool</extracomment>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Needs a key of yours</source>
        <extracomment>Heading of the panel of a tool that nothing on this computer can make</extracomment>
        <translation>Needs a key of yours</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>Leads to the settings, to the keys for providers</extracomment>
        <translation>Add a key</translation>
    </message>
    <message>
        <source>Nothing on this computer can make it. A provider can, with a key of your own that you add in the settings.</source>
        <extracomment>Why a tool cannot be run yet, and what can be done</extracomment>
        <translation>Nothing on this computer can make it. A provider can, with a key of your own that you add in the settings.</translation>
    </message>
    <message>
        <source>Needs credits or a key of yours</source>
        <extracomment>Heading of the panel of a tool that nothing on this computer can make, and a VidGo server sells</extracomment>
        <translation>Needs credits or a key of yours</translation>
    </message>
    <message>
        <source>Nothing on this computer can make it. A provider can: for credits of a VidGo account, or with a key of your own that you add in the settings.</source>
        <extracomment>Why a tool cannot be run yet, and what can be done, where a VidGo server sells it</extracomment>
        <translation>Nothing on this computer can make it. A provider can: for credits of a VidGo account, or with a key of your own that you add in the settings.</translation>
    </message>
</context>
<context>
    <name>OpenFilesPanel</name>
    <message>
        <source>Open pictures</source>
        <extracomment>Title of the dialog in which pictures are chosen.</extracomment>
        <translation>Open pictures</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>Pictures (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <extracomment>Kind of files in a file dialog: every file.</extracomment>
        <translation>All files (%1)</translation>
    </message>
</context>
<context>
    <name>OpenWithDialog</name>
    <message>
        <source>What would you like to do?</source>
        <extracomment>Title of a dialog: pictures were opened or dropped, and the person is to choose the tool for them.</extracomment>
        <translation>What would you like to do?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) to work on</source>
        <extracomment>Pictures and folders were dropped; %n counts both together.</extracomment>
        <translation>
            <numerusform>%n file or folder to work on</numerusform>
            <numerusform>%n files or folders to work on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) to work on</source>
        <extracomment>Pictures were dropped; %n counts them.</extracomment>
        <translation>
            <numerusform>%n picture to work on</numerusform>
            <numerusform>%n pictures to work on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderButtons</name>
    <message>
        <source>Pay</source>
        <extracomment>Button: pays an order that waits for it.</extracomment>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <extracomment>Button: gives up an order that is not paid.</extracomment>
        <translation>Cancel the order</translation>
    </message>
    <message>
        <source>Money back…</source>
        <extracomment>Button: opens a dialog that says whether the money for an order can go back.</extracomment>
        <translation>Money back…</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Nothing ordered yet</source>
        <extracomment>In the place of the list of orders.</extracomment>
        <translation>Nothing ordered yet</translation>
    </message>
    <message>
        <source>Plans and packages of credits that you order appear here, with their receipts.</source>
        <extracomment>In the place of the list of orders.</extracomment>
        <translation>Plans and packages of credits that you order appear here, with their receipts.</translation>
    </message>
    <message>
        <source>Plans and credits</source>
        <extracomment>Button: leads to the page with the plans.</extracomment>
        <translation>Plans and credits</translation>
    </message>
    <message>
        <source>Nothing was charged, and your orders are kept.</source>
        <extracomment>About the money, where the list of orders could not be read.</extracomment>
        <translation>Nothing was charged, and your orders are kept.</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>What a screen reader calls the list of orders.</extracomment>
        <translation>Orders</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>What a screen reader says of an order: %1 what was ordered, %2 how it stands, %3 an amount of money, %4 a date.</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Can be paid until %1</source>
        <extracomment>Until when an order can be paid; %1 is a date and a time.</extracomment>
        <translation>Can be paid until %1</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders and credits</source>
        <extracomment>Heading of the page with orders, receipts and the history of credits.</extracomment>
        <translation>Orders and credits</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>What a screen reader calls the choice of what the page shows.</extracomment>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>A part of the page with orders, receipts and the history of credits.</extracomment>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>A part of the page with orders, receipts and the history of credits.</extracomment>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Credit history</source>
        <extracomment>A part of the page with orders, receipts and the history of credits.</extracomment>
        <translation>Credit history</translation>
    </message>
</context>
<context>
    <name>OwnCanvas</name>
    <message>
        <source>Before</source>
        <extracomment>Label on the picture as it was</extracomment>
        <translation>Before</translation>
    </message>
    <message>
        <source>Your picture</source>
        <extracomment>On the person&apos;s own picture, before anything is made from it</extracomment>
        <translation>Your picture</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Label on the picture that was made</extracomment>
        <translation>After</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>Label on what a run would make, small and made at once</extracomment>
        <translation>Preview</translation>
    </message>
    <message>
        <source>After, with other settings</source>
        <extracomment>Label on a picture that was made with settings other than those of now</extracomment>
        <translation>After, with other settings</translation>
    </message>
    <message>
        <source>The clip cannot be played</source>
        <extracomment>Heading in the place of a clip that cannot be played</extracomment>
        <translation>The clip cannot be played</translation>
    </message>
    <message>
        <source>Your clip</source>
        <extracomment>On the person&apos;s own clip, before anything is made from it</extracomment>
        <translation>Your clip</translation>
    </message>
</context>
<context>
    <name>PackageCard</name>
    <message>
        <source>Buy</source>
        <extracomment>Button on the card of a package of credits: orders it.</extracomment>
        <translation>Buy</translation>
    </message>
    <message>
        <source>Not in your plan</source>
        <extracomment>On the button of a package of credits that is for other plans; the line above says for which.</extracomment>
        <translation>Not in your plan</translation>
    </message>
    <message>
        <source>Buy %1</source>
        <extracomment>What a screen reader calls the button that orders a package of credits; %1 is “150 credits”.</extracomment>
        <translation>Buy %1</translation>
    </message>
</context>
<context>
    <name>PageKeys</name>
    <message>
        <source>Comparing</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys for comparing before and after.</extracomment>
        <translation>Comparing</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys of the library.</extracomment>
        <translation>Library</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys of the pages of the tools.</extracomment>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Move the divider or the picture</source>
        <extracomment>In the list of keyboard shortcuts: moves the dividing line, or the picture when it is zoomed.</extracomment>
        <translation>Move the divider or the picture</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <extracomment>In the list of keyboard shortcuts: takes the picture that was copied elsewhere.</extracomment>
        <translation>Paste a picture</translation>
    </message>
    <message>
        <source>Open the result</source>
        <extracomment>In the list of keyboard shortcuts: opens the chosen result.</extracomment>
        <translation>Open the result</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>In the list of keyboard shortcuts: back from one result to the list.</extracomment>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys of the gallery.</extracomment>
        <translation>Gallery</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>In the list of keyboard shortcuts: marks the chosen example as one that is liked.</extracomment>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>Wipe between before and after</source>
        <extracomment>In the list of keyboard shortcuts: shows the other side of the chosen example.</extracomment>
        <translation>Wipe between before and after</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>In the list of keyboard shortcuts: gives the chosen results none to five stars.</extracomment>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>In the list of keyboard shortcuts: chooses every result of the list.</extracomment>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Copy as files</source>
        <extracomment>In the list of keyboard shortcuts: puts the chosen results on the clipboard as files.</extracomment>
        <translation>Copy as files</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <extracomment>In the list of keyboard shortcuts: puts the chosen results into the trash.</extracomment>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>Playing clips</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys for playing clips.</extracomment>
        <translation>Playing clips</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys of the list of what the studio is doing.</extracomment>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <extracomment>In the list of keyboard shortcuts: pauses the chosen job, or lets it go on.</extracomment>
        <translation>Pause or go on</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <extracomment>In the list of keyboard shortcuts: gives the chosen job up.</extracomment>
        <translation>Cancel the job</translation>
    </message>
    <message>
        <source>Move the job</source>
        <extracomment>In the list of keyboard shortcuts: moves the chosen job up or down in the queue.</extracomment>
        <translation>Move the job</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Commands and results</source>
        <extracomment>What a screen reader calls the list below the search field: pages, commands, results, examples.</extracomment>
        <translation>Commands and results</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>While the search looks for hits.</extracomment>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>The search found neither a command nor a result nor an example.</extracomment>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>PaletteProblem</name>
    <message>
        <source>Results and examples could not be searched</source>
        <extracomment>In the list below the search field: commands could be searched, the person&apos;s results and the examples not.</extracomment>
        <translation>Results and examples could not be searched</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: searches for the same words once more after it failed.</extracomment>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>PaletteRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says about a line of the command palette: its name, and what it is.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <extracomment>Title of the dialog in which the password is changed.</extracomment>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Your other devices are signed out then.</source>
        <extracomment>In the dialog in which the password is changed.</extracomment>
        <translation>Your other devices are signed out then.</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>Button: the new password counts from now on.</extracomment>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Old password</source>
        <extracomment>Field for the password that counted so far.</extracomment>
        <translation>Old password</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Field for a new password.</extracomment>
        <translation>New password</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), and none of those that many people use. A few words in a row are good.</source>
        <extracomment>The rule for passwords, below the field.</extracomment>
        <translation>
            <numerusform>At least %n character, and none of those that many people use. A few words in a row are good.</numerusform>
            <numerusform>At least %n characters, and none of those that many people use. A few words in a row are good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <extracomment>Button in the field for a password: shows what was typed.</extracomment>
        <translation>Show the password</translation>
    </message>
</context>
<context>
    <name>PickTile</name>
    <message>
        <source>Locked</source>
        <extracomment>On the tile of a style that needs an account or a key. Short.</extracomment>
        <translation>Locked</translation>
    </message>
</context>
<context>
    <name>PictureFileDialog</name>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <extracomment>Title of the file dialog</extracomment>
        <translation>Choose pictures</translation>
    </message>
    <message>
        <source>Pictures and clips (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.m4v *.webm *.mkv *.avi)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>Pictures and clips (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.m4v *.webm *.mkv *.avi)</translation>
    </message>
    <message>
        <source>Choose pictures or clips</source>
        <extracomment>Title of the file dialog</extracomment>
        <translation>Choose pictures or clips</translation>
    </message>
</context>
<context>
    <name>PictureFolderDialog</name>
    <message>
        <source>Choose a folder with pictures</source>
        <extracomment>Title of the dialog that asks for a folder with pictures</extracomment>
        <translation>Choose a folder with pictures</translation>
    </message>
    <message>
        <source>Choose a folder with pictures or clips</source>
        <extracomment>Title of the dialog that asks for a folder with pictures and clips</extracomment>
        <translation>Choose a folder with pictures or clips</translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message>
        <source>It was turned upright, as the camera noted.</source>
        <extracomment>A note on a photo that the person chose: the camera had stored it sideways.</extracomment>
        <translation>It was turned upright, as the camera noted.</translation>
    </message>
    <message>
        <source>It is animated: only its first frame is used.</source>
        <extracomment>A note on an animated GIF or WebP that the person chose.</extracomment>
        <translation>It is animated: only its first frame is used.</translation>
    </message>
    <message>
        <source>It has more than 8 bits per colour channel: it is reduced to 8.</source>
        <extracomment>A note on a picture that the person chose, for example a 16-bit PNG.</extracomment>
        <translation>It has more than 8 bits per colour channel: it is reduced to 8.</translation>
    </message>
    <message>
        <source>Its colours are converted to sRGB.</source>
        <extracomment>A note on a picture that the person chose. sRGB is the name of a colour space.</extracomment>
        <translation>Its colours are converted to sRGB.</translation>
    </message>
    <message>
        <source>It is very large: the result is made at a smaller size.</source>
        <extracomment>A note on a picture that the person chose.</extracomment>
        <translation>It is very large: the result is made at a smaller size.</translation>
    </message>
    <message>
        <source>It already has transparent parts: its own edges are used.</source>
        <extracomment>A note on a picture that the person chose.</extracomment>
        <translation>It already has transparent parts: its own edges are used.</translation>
    </message>
    <message>
        <source>It is small: fine details may be missing in the result.</source>
        <extracomment>A note on a picture that the person chose.</extracomment>
        <translation>It is small: fine details may be missing in the result.</translation>
    </message>
</context>
<context>
    <name>PictureTile</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says about a picture on the home page: its name and what it belongs to.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PillRow</name>
    <message>
        <source>Categories before</source>
        <extracomment>Scrolls a row of categories back.</extracomment>
        <translation>Categories before</translation>
    </message>
    <message>
        <source>More categories</source>
        <extracomment>Scrolls a row of categories on.</extracomment>
        <translation>More categories</translation>
    </message>
</context>
<context>
    <name>PlaceChip</name>
    <message>
        <source>Runs on this computer</source>
        <extracomment>A style or a tool needs no network and no account.</extracomment>
        <translation>Runs on this computer</translation>
    </message>
    <message>
        <source>Needs an online service</source>
        <extracomment>A style or a tool is made by an online service.</extracomment>
        <translation>Needs an online service</translation>
    </message>
</context>
<context>
    <name>PlacesMenu</name>
    <message>
        <source>All results</source>
        <extracomment>Place in the library: the results of all boards and of none.</extracomment>
        <translation>All results</translation>
    </message>
    <message>
        <source>New board…</source>
        <extracomment>Button that makes a new collection of results.</extracomment>
        <translation>New board…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>In the menu of a board.</extracomment>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Delete board…</source>
        <extracomment>In the menu of a board: the board goes, its results stay.</extracomment>
        <translation>Delete board…</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>Place in the library: what was thrown away and can be brought back.</extracomment>
        <translation>Trash</translation>
    </message>
</context>
<context>
    <name>PlanChangeDialog</name>
    <message>
        <source>Cancel %1?</source>
        <extracomment>Title of a question; %1 is the name of a plan.</extracomment>
        <translation>Cancel %1?</translation>
    </message>
    <message>
        <source>Change to %1?</source>
        <extracomment>Title of a question; %1 is the name of a plan.</extracomment>
        <translation>Change to %1?</translation>
    </message>
    <message>
        <source>You keep the plan until %1, and nothing more is charged. Credits that came with it lapse at its end; credits that you bought stay yours.</source>
        <extracomment>What cancelling a plan does; %1 is a date.</extracomment>
        <translation>You keep the plan until %1, and nothing more is charged. Credits that came with it lapse at its end; credits that you bought stay yours.</translation>
    </message>
    <message>
        <source>%1 a month. Where the payment company can change the plan itself, it charges the difference now. Otherwise you pay a new order in the next step, and the unused days of %2 are paid back.</source>
        <extracomment>What a change to a higher plan does; %1 is its price, %2 is the name of the present plan.</extracomment>
        <translation>%1 a month. Where the payment company can change the plan itself, it charges the difference now. Otherwise you pay a new order in the next step, and the unused days of %2 are paid back.</translation>
    </message>
    <message>
        <source>You keep %2 until %3. From then on %1 is charged each month; nothing is charged now.</source>
        <extracomment>What a change to a lower plan does; %1 is its price, %2 the name of the present plan, %3 a date.</extracomment>
        <translation>You keep %2 until %3. From then on %1 is charged each month; nothing is charged now.</translation>
    </message>
    <message>
        <source>Cancel the plan</source>
        <extracomment>Button: ends the plan with what is paid for.</extracomment>
        <translation>Cancel the plan</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <extracomment>Button: changes to another plan; %1 is its name.</extracomment>
        <translation>Change to %1</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <extracomment>Button: leaves the plan as it is.</extracomment>
        <translation>Keep the plan</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button: leaves the plan as it is.</extracomment>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>PlanTexts</name>
    <message>
        <source>Free</source>
        <extracomment>The price of a plan that costs nothing.</extracomment>
        <translation>Free</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>In the table of the plans: as many runs a day as a person likes.</extracomment>
        <translation>Unlimited</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) a month</source>
        <extracomment>What a plan includes; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>%n credit a month</numerusform>
            <numerusform>%n credits a month</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1p, %2 frames a second</source>
        <extracomment>What a plan includes: %1 is a number of lines such as 1080, %2 is a number of frames a second.</extracomment>
        <translation>Up to %1p, %2 frames a second</translation>
    </message>
    <message>
        <source>Results carry a watermark</source>
        <extracomment>What a plan includes.</extracomment>
        <translation>Results carry a watermark</translation>
    </message>
    <message>
        <source>No watermark</source>
        <extracomment>What a plan includes.</extracomment>
        <translation>No watermark</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>Which plan a package of credits is for; %1 is the name of a plan.</extracomment>
        <translation>%1 only</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <extracomment>Which plans a package of credits is for; %1 is the name of the lowest.</extracomment>
        <translation>%1 and above</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>How much is in a package; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credits</numerusform>
        </translation>
    </message>
    <message>
        <source>Price a month</source>
        <extracomment>Row of the table of the plans: what they cost a month.</extracomment>
        <translation>Price a month</translation>
    </message>
    <message>
        <source>Credits a month</source>
        <extracomment>Row of the table of the plans.</extracomment>
        <translation>Credits a month</translation>
    </message>
    <message>
        <source>Largest resolution</source>
        <extracomment>Row of the table of the plans: how large pictures and clips may be.</extracomment>
        <translation>Largest resolution</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <extracomment>Row of the table of the plans.</extracomment>
        <translation>Frames a second</translation>
    </message>
    <message>
        <source>Without watermark</source>
        <extracomment>Row of the table of the plans.</extracomment>
        <translation>Without watermark</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>Row of the table of the plans: results may be saved.</extracomment>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Runs a day with a provider</source>
        <extracomment>Row of the table of the plans: how often a day a provider may be called.</extracomment>
        <translation>Runs a day with a provider</translation>
    </message>
    <message>
        <source>of these, %1</source>
        <extracomment>Row of the table of the plans: how often a day a tool may call a provider; %1 is the tool.</extracomment>
        <translation>of these, %1</translation>
    </message>
    <message>
        <source>Runs at the same time</source>
        <extracomment>Row of the table of the plans: how many runs may be under way together.</extracomment>
        <translation>Runs at the same time</translation>
    </message>
</context>
<context>
    <name>PlansHead</name>
    <message>
        <source>Plans and credits</source>
        <extracomment>Heading of the page with the plans.</extracomment>
        <translation>Plans and credits</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>What a screen reader calls the choice of the currency in which prices are shown.</extracomment>
        <translation>Currency</translation>
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
        <translation>Plans and credits</translation>
    </message>
    <message>
        <source>Credit packages</source>
        <extracomment>Heading above the packages of credits.</extracomment>
        <translation>Credit packages</translation>
    </message>
    <message>
        <source>For more credits than the plan brings each month. Bought credits never lapse, also when a plan ends; credits that come with a plan lapse at the end of its month.</source>
        <extracomment>Explains the packages of credits.</extracomment>
        <translation>For more credits than the plan brings each month. Bought credits never lapse, also when a plan ends; credits that come with a plan lapse at the end of its month.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <extracomment>Screen reader name of the buttons that play a clip</extracomment>
        <translation>Player</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button that stops playing a clip</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>Button that plays a clip</extracomment>
        <translation>Play</translation>
    </message>
    <message>
        <source>Play again and again</source>
        <extracomment>Switch: the clip begins again when it has ended</extracomment>
        <translation>Play again and again</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>The time of the playhead of a clip, and how long the clip is</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show with the watermark</source>
        <extracomment>Switch: the watermark is drawn over a clip while it is played; the file stays as it is</extracomment>
        <translation>Show with the watermark</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>In the place of the time of a clip that is being opened. Short.</extracomment>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Play or pause</source>
        <extracomment>Begins or stops playing a clip</extracomment>
        <translation>Play or pause</translation>
    </message>
    <message>
        <source>Play, then faster</source>
        <extracomment>Plays a clip; pressed again, faster</extracomment>
        <translation>Play, then faster</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Stops playing a clip</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>One second back</source>
        <extracomment>Moves the playhead of a clip back by one second</extracomment>
        <translation>One second back</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <extracomment>Shows the previous frame of a clip</extracomment>
        <translation>Previous frame</translation>
    </message>
    <message>
        <source>Next frame</source>
        <extracomment>Shows the next frame of a clip</extracomment>
        <translation>Next frame</translation>
    </message>
    <message>
        <source>One second forward</source>
        <extracomment>Moves the playhead of a clip on by one second</extracomment>
        <translation>One second forward</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <extracomment>Moves the playhead of a clip to its beginning</extracomment>
        <translation>To the beginning</translation>
    </message>
    <message>
        <source>To the end</source>
        <extracomment>Moves the playhead of a clip to its end</extracomment>
        <translation>To the end</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <extracomment>Switches the sound of a clip off or on</extracomment>
        <translation>Sound off or on</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Name of the space bar on a keyboard</extracomment>
        <translation>Space</translation>
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
        <translation>Position in the clip</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Screen reader value of that line: the time of the playhead and how long the clip is</extracomment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>PopularRow</name>
    <message>
        <source>Popular this week</source>
        <extracomment>Heading on the home page above the examples that were looked at most during the last seven days.</extracomment>
        <translation>Popular this week</translation>
    </message>
    <message>
        <source>The examples could not be loaded</source>
        <extracomment>Instead of a row of examples that could not be read.</extracomment>
        <translation>The examples could not be loaded</translation>
    </message>
    <message>
        <source>See all</source>
        <extracomment>Button beside a heading of the home page; opens the gallery.</extracomment>
        <translation>See all</translation>
    </message>
</context>
<context>
    <name>PopularStylesCard</name>
    <message>
        <source>Popular styles this week</source>
        <extracomment>Heading above the styles whose examples are looked at most.</extracomment>
        <translation>Popular styles this week</translation>
    </message>
    <message>
        <source>Unlock all styles</source>
        <extracomment>Button beside the popular styles: leads to the page with the plans.</extracomment>
        <translation>Unlock all styles</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: looks for the popular styles once more after it failed.</extracomment>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>On this computer</source>
        <extracomment>The price line of a run: where it is made</extracomment>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>The price line of a run: it costs nothing</extracomment>
        <translation>free</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <extracomment>Heading above what is collected and how to delete everything.</extracomment>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Usage data</source>
        <extracomment>Name of a line of the settings: whether the program reports how it is used.</extracomment>
        <translation>Usage data</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <extracomment>Name of a line of the settings.</extracomment>
        <translation>Delete everything</translation>
    </message>
    <message>
        <source>Removes your library with every result, pictures you brought in, boards and favourites, your settings and shortcuts, and the log. Files you exported stay where they are.</source>
        <extracomment>What “Delete everything” removes.</extracomment>
        <translation>Removes your library with every result, pictures you brought in, boards and favourites, your settings and shortcuts, and the log. Files you exported stay where they are.</translation>
    </message>
    <message>
        <source>Everything goes at the next start.</source>
        <extracomment>Everything was ordered to be deleted.</extracomment>
        <translation>Everything goes at the next start.</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <extracomment>Button that deletes everything the studio keeps, after asking.</extracomment>
        <translation>Delete everything…</translation>
    </message>
    <message>
        <source>Delete and start anew now</source>
        <extracomment>Button: everything was ordered to be deleted; the studio starts anew and does it.</extracomment>
        <translation>Delete and start anew now</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <extracomment>Button: takes back the order to delete everything.</extracomment>
        <translation>Keep everything</translation>
    </message>
    <message>
        <source>None is collected. Your pictures, results and settings stay in the data folder on this computer. Only what you order from a provider, with a key of your own, is sent to that provider.</source>
        <extracomment>The program reports nothing about its use.</extracomment>
        <translation>None is collected. Your pictures, results and settings stay in the data folder on this computer. Only what you order from a provider, with a key of your own, is sent to that provider.</translation>
    </message>
</context>
<context>
    <name>ProbeTable</name>
    <message>
        <source>File</source>
        <extracomment>Printed by `vidgo probe`: what kind of file it is, such as &quot;mp4 (video/mp4)&quot;</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Printed by `vidgo probe`: how large the file is</extracomment>
        <translation>Size</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Printed by `vidgo probe`: what the studio can do with the file</extracomment>
        <translation>Use</translation>
    </message>
    <message>
        <source>Transparency</source>
        <extracomment>Printed by `vidgo probe`: a picture or clip has transparent parts</extracomment>
        <translation>Transparency</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Printed by `vidgo probe`: something is there</extracomment>
        <translation>yes</translation>
    </message>
    <message>
        <source>plays, is watermarked and exported</source>
        <extracomment>Printed by `vidgo probe`: what the studio can do with a clip</extracomment>
        <translation>plays, is watermarked and exported</translation>
    </message>
    <message>
        <source>sound only, serves as music</source>
        <extracomment>Printed by `vidgo probe`: what the studio can do with a file that has sound and no picture</extracomment>
        <translation>sound only, serves as music</translation>
    </message>
    <message>
        <source>a single frame, treated as a picture</source>
        <extracomment>Printed by `vidgo probe`: what the studio can do with a clip of a single frame</extracomment>
        <translation>a single frame, treated as a picture</translation>
    </message>
    <message>
        <source>none, a decoder is missing on this computer</source>
        <extracomment>Printed by `vidgo probe`: this computer has no decoder for the clip</extracomment>
        <translation>none, a decoder is missing on this computer</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Printed by `vidgo probe`: the moving picture of a clip</extracomment>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Stored as</source>
        <extracomment>Printed by `vidgo probe`: the size in which a picture lies in the file</extracomment>
        <translation>Stored as</translation>
    </message>
    <message>
        <source>Turned by</source>
        <extracomment>Printed by `vidgo probe`: by how much players turn the picture</extracomment>
        <translation>Turned by</translation>
    </message>
    <message>
        <source>%1 a second, constant</source>
        <extracomment>Printed by `vidgo probe`: frames come evenly. %1 is a number of frames a second.</extracomment>
        <translation>%1 a second, constant</translation>
    </message>
    <message>
        <source>%1 a second in the mean, variable</source>
        <extracomment>Printed by `vidgo probe`: frames do not come evenly. %1 is a number of frames a second.</extracomment>
        <translation>%1 a second in the mean, variable</translation>
    </message>
    <message>
        <source>Frames</source>
        <extracomment>Printed by `vidgo probe`: how many frames a second a clip has</extracomment>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <extracomment>Printed by `vidgo probe`: frames of a clip are made of two fields</extracomment>
        <translation>Interlaced</translation>
    </message>
    <message>
        <source>full range</source>
        <extracomment>Printed by `vidgo probe`: levels of a picture go from 0 to 255</extracomment>
        <translation>full range</translation>
    </message>
    <message>
        <source>limited range</source>
        <extracomment>Printed by `vidgo probe`: levels of a picture go from 16 to 235</extracomment>
        <translation>limited range</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <extracomment>Printed by `vidgo probe`: how many bits each channel of a pixel has</extracomment>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>Printed by `vidgo probe`: the kind of the pixels and their colours</extracomment>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Printed by `vidgo probe`: the sound of a clip</extracomment>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <extracomment>Printed by `vidgo probe`: how many sounds a clip has, such as languages</extracomment>
        <translation>Sound tracks</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>Printed by `vidgo probe`: a track of captions</extracomment>
        <translation>Captions</translation>
    </message>
    <message>
        <source>Chapter</source>
        <extracomment>Printed by `vidgo probe`: a part of a clip with a title</extracomment>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>Picture size</source>
        <extracomment>Printed by `vidgo probe`: the width and height of a picture</extracomment>
        <translation>Picture size</translation>
    </message>
    <message>
        <source>Camera orientation</source>
        <extracomment>Printed by `vidgo probe`: how the camera was held, a number from 1 to 8</extracomment>
        <translation>Camera orientation</translation>
    </message>
    <message>
        <source>colour profile of its own</source>
        <extracomment>Printed by `vidgo probe`: a picture says which colours it means, and they are not the usual ones</extracomment>
        <translation>colour profile of its own</translation>
    </message>
    <message>
        <source>Animated</source>
        <extracomment>Printed by `vidgo probe`: a picture that moves</extracomment>
        <translation>Animated</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Printed by `vidgo probe`: how long a clip is</extracomment>
        <translation>Duration</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Profile: visitor</source>
        <extracomment>Button that opens the profile page; the person looks around without an account.</extracomment>
        <translation>Profile: visitor</translation>
    </message>
    <message>
        <source>Profile: own computer</source>
        <extracomment>Button that opens the profile page; the studio works without limits on this computer.</extracomment>
        <translation>Profile: own computer</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>Button that opens the profile page; %1 is the name or the address of who is signed in.</extracomment>
        <translation>Profile: %1</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <extracomment>Heading of the page that shows how the studio is used.</extracomment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Orders and credits</source>
        <extracomment>Button: leads to the page with orders, receipts and the history of credits.</extracomment>
        <translation>Orders and credits</translation>
    </message>
</context>
<context>
    <name>ProviderRow</name>
    <message>
        <source>Balance: %1</source>
        <extracomment>What is left on the account at a provider; %1 is a number with its unit</extracomment>
        <translation>Balance: %1</translation>
    </message>
    <message>
        <source>Another key</source>
        <extracomment>In the empty field for the key of a provider, where one is kept</extracomment>
        <translation>Another key</translation>
    </message>
    <message>
        <source>Key, %1</source>
        <extracomment>In the empty field for the key of a provider; %1 is how such a key begins</extracomment>
        <translation>Key, %1</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>In the empty field for the key of a provider</extracomment>
        <translation>Key</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <extracomment>What a screen reader calls the field for the key of a provider; %1 is its name.</extracomment>
        <translation>Key for %1</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <extracomment>Button: the provider is asked whether it takes the key, which is kept then.</extracomment>
        <translation>Check and keep</translation>
    </message>
    <message>
        <source>Get a key</source>
        <extracomment>Opens the page of a provider on which people get a key. Short.</extracomment>
        <translation>Get a key</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Asks a provider for its balance and whether it can be reached. Short.</extracomment>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>A provider that was left alone after failures is asked again. Short.</extracomment>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <extracomment>Removes the key of a provider from the keychain. Short.</extracomment>
        <translation>Remove the key</translation>
    </message>
</context>
<context>
    <name>ProviderSettings</name>
    <message>
        <source>Providers</source>
        <extracomment>Heading above the companies whose services can be used with keys of one&apos;s own.</extracomment>
        <translation>Providers</translation>
    </message>
    <message>
        <source>With a key of your own, a provider makes what this computer cannot, and charges you directly. Keys are kept in the keychain of your system and are never shown again.</source>
        <extracomment>Explains what keys for providers are for.</extracomment>
        <translation>With a key of your own, a provider makes what this computer cannot, and charges you directly. Keys are kept in the keychain of your system and are never shown again.</translation>
    </message>
</context>
<context>
    <name>ProxySettings</name>
    <message>
        <source>Network</source>
        <extracomment>Heading above the setting for a proxy.</extracomment>
        <translation>Network</translation>
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
        <translation>Some companies and schools let programs out through a proxy only. It counts for providers, for your VidGo account and for payments; what runs on this computer is never sent through it.</translation>
    </message>
    <message>
        <source>The new proxy waits for the next start.</source>
        <extracomment>Another proxy was chosen; it counts from the next start on.</extracomment>
        <translation>The new proxy waits for the next start.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>A choice of a proxy: what the operating system says.</extracomment>
        <translation>As the system says</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>A choice of a proxy.</extracomment>
        <translation>None</translation>
    </message>
    <message>
        <source>By its address</source>
        <extracomment>A choice of a proxy: its address is typed below.</extracomment>
        <translation>By its address</translation>
    </message>
    <message>
        <source>By a script of the network</source>
        <extracomment>A choice of a proxy: a script (proxy auto-config) of the network says which.</extracomment>
        <translation>By a script of the network</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <extracomment>What a screen reader calls the field for the address of a proxy.</extracomment>
        <translation>Address of the proxy</translation>
    </message>
    <message>
        <source>Type an address that begins with http://, https:// or socks5h://, without a name and a password in it.</source>
        <extracomment>Below the field for the address of a proxy.</extracomment>
        <translation>Type an address that begins with http://, https:// or socks5h://, without a name and a password in it.</translation>
    </message>
    <message>
        <source>Address of the script</source>
        <extracomment>What a screen reader calls the field for where a proxy script is.</extracomment>
        <translation>Address of the script</translation>
    </message>
    <message>
        <source>Type an address that begins with http://, https:// or file://.</source>
        <extracomment>Below the field for where a proxy script is.</extracomment>
        <translation>Type an address that begins with http://, https:// or file://.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>Button: the studio ends and starts again.</extracomment>
        <translation>Restart now</translation>
    </message>
    <message>
        <source>Reached without the proxy</source>
        <extracomment>Name of a setting: hosts that are reached without a proxy.
----------
What a screen reader calls the field for hosts that are reached without a proxy.</extracomment>
        <translation>Reached without the proxy</translation>
    </message>
    <message>
        <source>Hosts and domains, with commas between them, such as office.example.com, .lan</source>
        <extracomment>Explains the list of hosts without a proxy. The two names are examples.</extracomment>
        <translation>Hosts and domains, with commas between them, such as office.example.com, .lan</translation>
    </message>
    <message>
        <source>Sign-in to the proxy</source>
        <extracomment>Name of a setting: name and password that a proxy asks for.</extracomment>
        <translation>Sign-in to the proxy</translation>
    </message>
    <message>
        <source>A password is kept in the keychain of your system.</source>
        <extracomment>Explains the password of a proxy, where one is kept.</extracomment>
        <translation>A password is kept in the keychain of your system.</translation>
    </message>
    <message>
        <source>Only if the proxy asks for a name. The password is kept in the keychain of your system.</source>
        <extracomment>Explains name and password of a proxy.</extracomment>
        <translation>Only if the proxy asks for a name. The password is kept in the keychain of your system.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>In the empty field for the name with which one signs in to a proxy.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name at the proxy</source>
        <extracomment>What a screen reader calls the field for the name at a proxy.</extracomment>
        <translation>Name at the proxy</translation>
    </message>
    <message>
        <source>Another password</source>
        <extracomment>In the empty field for the password of a proxy, where one is kept.</extracomment>
        <translation>Another password</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>In the empty field for the password of a proxy.</extracomment>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <extracomment>What a screen reader calls the field for the password of a proxy.</extracomment>
        <translation>Password for the proxy</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <extracomment>Button: keeps the password of a proxy in the keychain.</extracomment>
        <translation>Keep the password</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <extracomment>Button: removes the password of a proxy from the keychain. Short.</extracomment>
        <translation>Remove the password</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove the code %1</source>
        <extracomment>Button: takes a promotion code away; %1 is the code.</extracomment>
        <translation>Remove the code %1</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <extracomment>Field for a code such as SPRING20 that makes an order cheaper; may stay empty.</extracomment>
        <translation>Promotion code</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Button: tries the promotion code that was typed.</extracomment>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>PurchaseDialog</name>
    <message>
        <source>Your order</source>
        <extracomment>Title of the dialog in which a plan or credits are ordered.</extracomment>
        <translation>Your order</translation>
    </message>
    <message>
        <source>Nothing is charged yet: you choose how to pay in the next step.</source>
        <extracomment>Below the title of the dialog in which something is ordered.</extracomment>
        <translation>Nothing is charged yet: you choose how to pay in the next step.</translation>
    </message>
    <message>
        <source>%1 is charged each month until you cancel, which you can at any time. What is paid for stays yours until its month is over.</source>
        <extracomment>Below the price of a plan that is about to be ordered; %1 is an amount of money.</extracomment>
        <translation>%1 is charged each month until you cancel, which you can at any time. What is paid for stays yours until its month is over.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks for the price of an order, or the ways to pay it, once more.</extracomment>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>PurchaseFoot</name>
    <message>
        <source>Order</source>
        <extracomment>Button: makes an order whose price is not known yet.</extracomment>
        <translation>Order</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <extracomment>Button: makes an order; nothing is paid yet. %1 is an amount of money.</extracomment>
        <translation>Order for %1</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <extracomment>Button: opens the window of the payment company. %1 is an amount of money.</extracomment>
        <translation>Pay %1</translation>
    </message>
    <message>
        <source>Pay again</source>
        <extracomment>Button: leads back to the ways to pay an order.</extracomment>
        <translation>Pay again</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the dialog of a purchase before anything was ordered.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog of a purchase; the order is kept.</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Pay in the browser</source>
        <extracomment>Button: opens the page of the payment company in the browser of the system.</extracomment>
        <translation>Pay in the browser</translation>
    </message>
    <message>
        <source>Pay in another way</source>
        <extracomment>Button: leads back to the ways to pay an order.</extracomment>
        <translation>Pay in another way</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Button: asks whether the payment of an order is in.</extracomment>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <extracomment>Button: gives up an order that is not paid.</extracomment>
        <translation>Cancel the order</translation>
    </message>
</context>
<context>
    <name>PurchaseLines</name>
    <message>
        <source>Price</source>
        <extracomment>What a screen reader calls the lines of a price.</extracomment>
        <translation>Price</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>Before the sum that is paid for an order.</extracomment>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Before the sum that was paid for an order.</extracomment>
        <translation>Paid</translation>
    </message>
</context>
<context>
    <name>PurchaseWays</name>
    <message>
        <source>Ways to pay</source>
        <extracomment>What a screen reader calls the ways to pay.</extracomment>
        <translation>Ways to pay</translation>
    </message>
    <message>
        <source>This order can&apos;t be paid at the moment. It is kept; nothing was charged.</source>
        <extracomment>In the place of the ways to pay, when there is none.</extracomment>
        <translation>This order can&apos;t be paid at the moment. It is kept; nothing was charged.</translation>
    </message>
</context>
<context>
    <name>PurchaseWords</name>
    <message>
        <source>Looking for your payment</source>
        <extracomment>Heading in the dialog of a purchase, after the window for paying was closed.</extracomment>
        <translation>Looking for your payment</translation>
    </message>
    <message>
        <source>If you paid, this can take a minute. If you did not, nothing was charged: your order is kept, and you can pay it here or later under Orders and credits.</source>
        <extracomment>The order is asked again and again after the window for paying was closed.</extracomment>
        <translation>If you paid, this can take a minute. If you did not, nothing was charged: your order is kept, and you can pay it here or later under Orders and credits.</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <extracomment>Heading in the dialog of a purchase: a code for the store or an account to transfer to was given out.</extracomment>
        <translation>Waiting for your payment</translation>
    </message>
    <message>
        <source>Follow the instructions that you were given. The credits come by themselves when it is paid. The order is kept until %1; you can close this.</source>
        <extracomment>How a payment goes on that is made at a store or by transfer; %1 is a date and a time.</extracomment>
        <translation>Follow the instructions that you were given. The credits come by themselves when it is paid. The order is kept until %1; you can close this.</translation>
    </message>
    <message>
        <source>Thank you. Your plan is active and its credits can be used now.</source>
        <extracomment>What a purchase brought: the plan is there.</extracomment>
        <translation>Thank you. Your plan is active and its credits can be used now.</translation>
    </message>
    <message numerus="yes">
        <source>Thank you. %n credit(s) can be used now. They never lapse.</source>
        <extracomment>What a purchase brought; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>Thank you. %n credit can be used now. It never lapses.</numerusform>
            <numerusform>Thank you. %n credits can be used now. They never lapse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came with your code.</source>
        <extracomment>What codes brought on top of a purchase; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>%n more came with your code.</numerusform>
            <numerusform>%n more came with your code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your plan is here</source>
        <extracomment>Heading in the dialog of a purchase: a plan was paid for.</extracomment>
        <translation>Your plan is here</translation>
    </message>
    <message>
        <source>Your credits are here</source>
        <extracomment>Heading in the dialog of a purchase: credits were paid for.</extracomment>
        <translation>Your credits are here</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <extracomment>Heading in the dialog of a purchase.</extracomment>
        <translation>Order cancelled</translation>
    </message>
    <message>
        <source>Nothing was charged. If you paid in the same moment all the same, the payment counts and the credits come.</source>
        <extracomment>The order was cancelled.</extracomment>
        <translation>Nothing was charged. If you paid in the same moment all the same, the payment counts and the credits come.</translation>
    </message>
    <message>
        <source>Order expired</source>
        <extracomment>Heading in the dialog of a purchase: it was not paid in time.</extracomment>
        <translation>Order expired</translation>
    </message>
    <message>
        <source>No payment came in time, and nothing was charged. If you paid all the same, the payment counts and the credits come.</source>
        <extracomment>The order was not paid in time.</extracomment>
        <translation>No payment came in time, and nothing was charged. If you paid all the same, the payment counts and the credits come.</translation>
    </message>
    <message>
        <source>This order was paid back</source>
        <extracomment>Heading in the dialog of a purchase: the money went back, or is about to.</extracomment>
        <translation>This order was paid back</translation>
    </message>
    <message>
        <source>Its credits were taken back with it. You find the receipt under Orders and credits.</source>
        <extracomment>The money of an order went back, or is about to.</extracomment>
        <translation>Its credits were taken back with it. You find the receipt under Orders and credits.</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <extracomment>Heading in the dialog of a purchase.</extracomment>
        <translation>How would you like to pay?</translation>
    </message>
    <message>
        <source>The payment itself is made in a window of the payment company. VidGo never sees your card.</source>
        <extracomment>Above the ways to pay.</extracomment>
        <translation>The payment itself is made in a window of the payment company. VidGo never sees your card.</translation>
    </message>
    <message>
        <source>Pay in the window that opened</source>
        <extracomment>Heading in the dialog of a purchase: another window is open.</extracomment>
        <translation>Pay in the window that opened</translation>
    </message>
    <message>
        <source>When you are done, come back here. Your order is kept, whatever happens to the window.</source>
        <extracomment>The window for paying is open. Closing this dialog does not stop it.</extracomment>
        <translation>When you are done, come back here. Your order is kept, whatever happens to the window.</translation>
    </message>
    <message>
        <source>Your payment is being checked</source>
        <extracomment>Heading in the dialog of a purchase: another sum came in than was asked for.</extracomment>
        <translation>Your payment is being checked</translation>
    </message>
    <message>
        <source>What came in is not what the order asked for. A person looks at it; you get what you paid for, or your money back.</source>
        <extracomment>Another sum came in than was asked for.</extracomment>
        <translation>What came in is not what the order asked for. A person looks at it; you get what you paid for, or your money back.</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Heading in the dialog of a purchase: the money is in.</extracomment>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Your payment is in. The credits arrive in a moment.</source>
        <extracomment>The money is in, the credits are not there yet.</extracomment>
        <translation>Your payment is in. The credits arrive in a moment.</translation>
    </message>
    <message>
        <source>If you have paid, nothing is lost: the order is kept and is asked again by itself.</source>
        <extracomment>Below an error while an order is asked whether it was paid.</extracomment>
        <translation>If you have paid, nothing is lost: the order is kept and is asked again by itself.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <extracomment>Below an error before anything was paid.</extracomment>
        <translation>Nothing was charged.</translation>
    </message>
    <message>
        <source>The payment window is gone</source>
        <extracomment>Heading in the dialog of a purchase.</extracomment>
        <translation>The payment window is gone</translation>
    </message>
    <message>
        <source>Your order is kept. If you paid already, it shows here in a moment. If not, pay again, here or in your browser.</source>
        <extracomment>The window for paying did not come, or crashed; there are buttons below to pay again and for the system&apos;s browser.</extracomment>
        <translation>Your order is kept. If you paid already, it shows here in a moment. If not, pay again, here or in your browser.</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message>
        <source>Rating</source>
        <extracomment>What a screen reader calls the five stars of a result.</extracomment>
        <translation>Rating</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>What a screen reader says about the stars of a result: how many there are.</extracomment>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
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
        <translation>No receipts yet</translation>
    </message>
    <message>
        <source>You get one for each payment, and a credit note for money that went back.</source>
        <extracomment>In the place of the list of receipts.</extracomment>
        <translation>You get one for each payment, and a credit note for money that went back.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>What a screen reader calls the list of receipts.</extracomment>
        <translation>Receipts</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>%1 %2, %3, %4</source>
        <extracomment>What a screen reader says of a receipt: %1 its kind, %2 its number, %3 a date, %4 an amount of money.</extracomment>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the number of a receipt: %1 says whether it is a receipt or a credit note, %2 is a date.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>Button: saves the PDF of a receipt.</extracomment>
        <translation>Save PDF</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Your latest results</source>
        <extracomment>Heading on the home page above the newest results of the person&apos;s own.</extracomment>
        <translation>Your latest results</translation>
    </message>
    <message>
        <source>Your results could not be loaded</source>
        <extracomment>Instead of a row of the person&apos;s results that could not be read.</extracomment>
        <translation>Your results could not be loaded</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>Money back</source>
        <extracomment>Title of the dialog in which somebody asks for their money back.</extracomment>
        <translation>Money back</translation>
    </message>
    <message>
        <source>Looking whether this is possible…</source>
        <extracomment>While it is asked whether the money for an order can go back.</extracomment>
        <translation>Looking whether this is possible…</translation>
    </message>
    <message>
        <source>%1 goes back the way it came. The credits of this order are taken back at once; they must not have been used.</source>
        <extracomment>What getting the money for an order back means; %1 is an amount of money.</extracomment>
        <translation>%1 goes back the way it came. The credits of this order are taken back at once; they must not have been used.</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <extracomment>Field: why somebody wants their money back; may stay empty.</extracomment>
        <translation>Why? (optional)</translation>
    </message>
    <message>
        <source>Asking again is safe: it counts once.</source>
        <extracomment>About the money, when asking for it back failed on the way.</extracomment>
        <translation>Asking again is safe: it counts once.</translation>
    </message>
    <message>
        <source>Get the money back</source>
        <extracomment>Button: asks for the money of an order back.</extracomment>
        <translation>Get the money back</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks again whether the money for an order can go back.</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <extracomment>Button: closes the dialog; the order stays as it is.</extracomment>
        <translation>Keep the order</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog.</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RegisterStep</name>
    <message>
        <source>Create the account</source>
        <extracomment>Button that creates a VidGo account.</extracomment>
        <translation>Create the account</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>Field for the e-mail address of a new account.</extracomment>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field for the password of a new account.</extracomment>
        <translation>Password</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), and none of those that many people use. A few words in a row are good.</source>
        <extracomment>The rule for passwords, below the field.</extracomment>
        <translation>
            <numerusform>At least %n character, and none of those that many people use. A few words in a row are good.</numerusform>
            <numerusform>At least %n characters, and none of those that many people use. A few words in a row are good.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name (if you like)</source>
        <extracomment>Field for the name of the person; it may stay empty.</extracomment>
        <translation>Name (if you like)</translation>
    </message>
    <message>
        <source>I have an account</source>
        <extracomment>Button: leads back to signing in.</extracomment>
        <translation>I have an account</translation>
    </message>
</context>
<context>
    <name>ResetStep</name>
    <message>
        <source>Send the mail</source>
        <extracomment>Button: sends a mail with a link for a new password.</extracomment>
        <translation>Send the mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>Field for the e-mail address of the account.</extracomment>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>I have the link</source>
        <extracomment>Button: leads to the place where the link of the mail is pasted.</extracomment>
        <translation>I have the link</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <extracomment>Button: leads back to signing in.</extracomment>
        <translation>Back to signing in</translation>
    </message>
</context>
<context>
    <name>ResultButtons</name>
    <message>
        <source>Export…</source>
        <extracomment>Saves the result as a file</extracomment>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Go to library</source>
        <extracomment>Shows the result in the library</extracomment>
        <translation>Go to library</translation>
    </message>
</context>
<context>
    <name>ResultMenu</name>
    <message>
        <source>Open</source>
        <extracomment>In the menu of a result: shows it large.</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>In the menu of a result: writes it to a file.</extracomment>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>In the menu of a result: puts its file on the clipboard.</extracomment>
        <translation>Copy</translation>
    </message>
    <message>
        <source>New board with this…</source>
        <extracomment>In the menu of a result: makes a new board with it.</extracomment>
        <translation>New board with this…</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>In the menu of a result: brings it back from the trash.</extracomment>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <extracomment>In the menu of a result: puts it into the trash.</extracomment>
        <translation>Move to trash</translation>
    </message>
</context>
<context>
    <name>ResultTile</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What a screen reader says about a result: the name of its file, the tool that made it, and when.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>What a screen reader says about the stars of a result: how many there are.</extracomment>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunFailure</name>
    <message>
        <source>Try with another provider</source>
        <extracomment>Button after a run failed: begins it anew with another provider than the one that failed</extracomment>
        <translation>Try with another provider</translation>
    </message>
    <message>
        <source>A mistake? On your own computer you decide: %1</source>
        <extracomment>After the rules of use forbade a run, on the person&apos;s own computer. %1 is a command to be typed; it is not translated.</extracomment>
        <translation>A mistake? On your own computer you decide: %1</translation>
    </message>
</context>
<context>
    <name>RunPlace</name>
    <message>
        <source>This computer</source>
        <extracomment>The choice who makes a picture: the person&apos;s computer</extracomment>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Online, automatic</source>
        <extracomment>The choice who makes a picture: whichever provider serves best</extracomment>
        <translation>Online, automatic</translation>
    </message>
    <message>
        <source>%1 – no key</source>
        <extracomment>A provider in a list of choices; there is no key for it yet. %1 is its name. Short.</extracomment>
        <translation>%1 – no key</translation>
    </message>
    <message>
        <source>%1 – not now</source>
        <extracomment>A provider in a list of choices that cannot be asked at the moment. %1 is its name. Short.</extracomment>
        <translation>%1 – not now</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>The choice who makes a picture or a clip: this computer or a provider. Short.</extracomment>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Your picture and your words are sent to the provider.</source>
        <extracomment>Below the choice who makes a picture, where it is a provider</extracomment>
        <translation>Your picture and your words are sent to the provider.</translation>
    </message>
    <message>
        <source>It needs a key of yours that this provider takes.</source>
        <extracomment>Below the choice who makes a picture, where nobody of the chosen can be asked</extracomment>
        <translation>It needs a key of yours that this provider takes.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>Leads to the settings, to the keys for providers. Short.</extracomment>
        <translation>Add a key</translation>
    </message>
    <message>
        <source>VidGo, with credits</source>
        <extracomment>The choice who makes a picture: a VidGo server, for the credits of the person&apos;s account there</extracomment>
        <translation>VidGo, with credits</translation>
    </message>
    <message>
        <source>Your picture and your words are sent to VidGo. If nothing comes of it, the credits go back.</source>
        <extracomment>Below the choice who makes a picture, where it is a VidGo server</extracomment>
        <translation>Your picture and your words are sent to VidGo. If nothing comes of it, the credits go back.</translation>
    </message>
    <message>
        <source>The VidGo server cannot be reached at the moment.</source>
        <extracomment>Below the choice who makes a picture, where it is a VidGo server that does not answer</extracomment>
        <translation>The VidGo server cannot be reached at the moment.</translation>
    </message>
    <message>
        <source>Sign in with your VidGo account first.</source>
        <extracomment>Below the choice who makes a picture, where it is a VidGo server and nobody is signed in</extracomment>
        <translation>Sign in with your VidGo account first.</translation>
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
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Paused in the list of jobs</source>
        <extracomment>In the place of the progress of a run that the person paused in the list of jobs</extracomment>
        <translation>Paused in the list of jobs</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <extracomment>In the place of the progress of a run while other jobs are before it</extracomment>
        <translation>Waiting for its turn…</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Remove the background</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>Remove the background</translation>
    </message>
    <message>
        <source>Place on the scene</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>Place on the scene</translation>
    </message>
    <message>
        <source>Apply the style</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>Apply the style</translation>
    </message>
    <message>
        <source>Enhance the picture</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>Enhance the picture</translation>
    </message>
    <message>
        <source>Remove again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>Remove again</translation>
    </message>
    <message>
        <source>Place again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>Place again</translation>
    </message>
    <message>
        <source>Apply again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>Apply again</translation>
    </message>
    <message>
        <source>Enhance again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>Enhance again</translation>
    </message>
    <message>
        <source>Removing the background…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>Removing the background…</translation>
    </message>
    <message>
        <source>Placing the product…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>Placing the product…</translation>
    </message>
    <message>
        <source>Applying the style…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>Applying the style…</translation>
    </message>
    <message>
        <source>Enhancing the picture…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>Enhancing the picture…</translation>
    </message>
    <message>
        <source>Busy backgrounds, hair and glass are hard for the built-in engine: correct them with strokes afterwards, or set a matting model of your own in Settings.</source>
        <extracomment>What the built-in background removal is not good at, and what helps</extracomment>
        <translation>Busy backgrounds, hair and glass are hard for the built-in engine: correct them with strokes afterwards, or set a matting model of your own in Settings.</translation>
    </message>
    <message>
        <source>Try it on</source>
        <extracomment>The button that runs the tool: puts a garment on a person</extracomment>
        <translation>Try it on</translation>
    </message>
    <message>
        <source>Make the clip</source>
        <extracomment>The button that runs the tool: a presenter speaks a script</extracomment>
        <translation>Make the clip</translation>
    </message>
    <message>
        <source>Try on again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>Try on again</translation>
    </message>
    <message>
        <source>Make it again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>Make it again</translation>
    </message>
    <message>
        <source>Trying it on…</source>
        <extracomment>While the tool runs: a garment is put on a person</extracomment>
        <translation>Trying it on…</translation>
    </message>
    <message>
        <source>Making the clip…</source>
        <extracomment>While the tool runs: a presenter speaks a script</extracomment>
        <translation>Making the clip…</translation>
    </message>
    <message>
        <source>Redesign the room</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>Redesign the room</translation>
    </message>
    <message>
        <source>Swap the face</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>Swap the face</translation>
    </message>
    <message>
        <source>Redesign again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>Redesign again</translation>
    </message>
    <message>
        <source>Swap again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>Swap again</translation>
    </message>
    <message>
        <source>Redesigning the room…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>Redesigning the room…</translation>
    </message>
    <message>
        <source>Swapping the face…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>Swapping the face…</translation>
    </message>
</context>
<context>
    <name>SandboxChip</name>
    <message>
        <source>Sandbox</source>
        <extracomment>In the top bar of a studio in which nothing is real.</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Stand-ins on this computer are asked in the place of providers. No money moves, nothing leaves this computer.</source>
        <extracomment>Explains “Sandbox”.</extracomment>
        <translation>Stand-ins on this computer are asked in the place of providers. No money moves, nothing leaves this computer.</translation>
    </message>
</context>
<context>
    <name>SandboxInvitation</name>
    <message>
        <source>Try everything in the sandbox</source>
        <extracomment>Heading of an offer on the home page, for people who have made nothing yet.</extracomment>
        <translation>Try everything in the sandbox</translation>
    </message>
    <message>
        <source>An account, plans, credits and providers, all played on this computer: nothing is charged, and nothing leaves it. It opens in a window of its own.</source>
        <extracomment>What the sandbox is: everything in it is played by stand-ins on this computer.</extracomment>
        <translation>An account, plans, credits and providers, all played on this computer: nothing is charged, and nothing leaves it. It opens in a window of its own.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <extracomment>Button: opens a second studio in which nothing is real.</extracomment>
        <translation>Open the sandbox</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>After a file was written; %1 is its name.</extracomment>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the file that was just written.</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: takes a message away.</extracomment>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>SceneGrip</name>
    <message>
        <source>Place of the product</source>
        <extracomment>The ring by which a product is moved on its scene, for screen readers</extracomment>
        <translation>Place of the product</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift further. Plus and minus change its size.</source>
        <extracomment>How to move a product with the keyboard, for screen readers</extracomment>
        <translation>Arrow keys move it, with Shift further. Plus and minus change its size.</translation>
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
        <translation>Drag the ring on the preview, or use its arrow keys, to move the product.</translation>
    </message>
    <message>
        <source>Back to the scene&apos;s place</source>
        <extracomment>Puts the product back to the place that the scene has for it</extracomment>
        <translation>Back to the scene&apos;s place</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>How large a product is on its scene</extracomment>
        <translation>Size</translation>
    </message>
    <message>
        <source>Light from</source>
        <extracomment>From which side the light falls on a product</extracomment>
        <translation>Light from</translation>
    </message>
    <message>
        <source>the front</source>
        <extracomment>The light comes from where the camera is</extracomment>
        <translation>the front</translation>
    </message>
    <message>
        <source>the left</source>
        <extracomment>The side from which light comes</extracomment>
        <translation>the left</translation>
    </message>
    <message>
        <source>the right</source>
        <extracomment>The side from which light comes</extracomment>
        <translation>the right</translation>
    </message>
    <message>
        <source>Shadow</source>
        <extracomment>How dark the shadow of a product is</extracomment>
        <translation>Shadow</translation>
    </message>
    <message>
        <source>Reflection</source>
        <extracomment>How much the ground mirrors a product</extracomment>
        <translation>Reflection</translation>
    </message>
    <message>
        <source>Colour match</source>
        <extracomment>How much the colours of a product follow those of its scene</extracomment>
        <translation>Colour match</translation>
    </message>
    <message>
        <source>Edge softness</source>
        <extracomment>How soft the edge of a cut-out is</extracomment>
        <translation>Edge softness</translation>
    </message>
</context>
<context>
    <name>SceneParameters</name>
    <message>
        <source>Scene</source>
        <extracomment>Heading of the choice of the scene on which a product is placed</extracomment>
        <translation>Scene</translation>
    </message>
    <message>
        <source>A picture of your own…</source>
        <extracomment>Chooses a picture of the person&apos;s own as the scene for a product</extracomment>
        <translation>A picture of your own…</translation>
    </message>
</context>
<context>
    <name>ScreenshotWindow</name>
    <message>
        <source>Picture of the screen</source>
        <extracomment>The picture of the screen from which a part is cut, for screen readers</extracomment>
        <translation>Picture of the screen</translation>
    </message>
    <message>
        <source>Drag over the part you want. Return takes everything, Escape gives up.</source>
        <extracomment>Over the picture of the screen: how to cut a part out of it</extracomment>
        <translation>Drag over the part you want. Return takes everything, Escape gives up.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search examples, results and commands</source>
        <extracomment>In the empty search field at the top of the window.</extracomment>
        <translation>Search examples, results and commands</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>The same where the window is narrow. Short.</extracomment>
        <translation>Search everything</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected results</source>
        <extracomment>What a screen reader calls the row of buttons for the selected results.</extracomment>
        <translation>Selected results</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <extracomment>Button that selects none of the results any more.</extracomment>
        <translation>Clear the selection</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>How many results are selected.</extracomment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>Button that opens the list of boards, to put the selected results on one.</extracomment>
        <translation>Board</translation>
    </message>
    <message>
        <source>Take off</source>
        <extracomment>Button: the selected results leave the board that is shown, but stay in the library.</extracomment>
        <translation>Take off</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button that puts the files of the selected results on the clipboard.</extracomment>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button that writes the selected results to files; opens a dialog.</extracomment>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <extracomment>Button that puts the selected results into the trash.</extracomment>
        <translation>Move to trash</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>A key of the keyboard.</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button that brings the selected results back from the trash.</extracomment>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>ServerChip</name>
    <message>
        <source>Server not reachable</source>
        <extracomment>In the top bar: the server of the VidGo account does not answer. Short.</extracomment>
        <translation>Server not reachable</translation>
    </message>
    <message>
        <source>What you see of your account is what the server said last.
What this computer makes by itself goes on. The studio keeps trying.</source>
        <extracomment>Explains “Server not reachable”; the sentences stand below each other.</extracomment>
        <translation>What you see of your account is what the server said last.
What this computer makes by itself goes on. The studio keeps trying.</translation>
    </message>
    <message>
        <source>What you see of your account is from %1.
What this computer makes by itself goes on. The studio keeps trying.</source>
        <extracomment>Explains “Server not reachable”; the sentences stand below each other. %1 is a day and a time.</extracomment>
        <translation>What you see of your account is from %1.
What this computer makes by itself goes on. The studio keeps trying.</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>VidGo account</source>
        <extracomment>Heading above the setting for the server of the VidGo account.</extracomment>
        <translation>VidGo account</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Name of a setting: the address of the server that keeps the person&apos;s account.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>The address of the server that keeps your account, such as https://vidgo.example. Empty: the studio asks no server and works without an account.</source>
        <extracomment>Explains the setting Server. https:// is how such an address begins.</extracomment>
        <translation>The address of the server that keeps your account, such as https://vidgo.example. Empty: the studio asks no server and works without an account.</translation>
    </message>
    <message>
        <source>The new server waits for the next start.</source>
        <extracomment>Another server was chosen; it counts from the next start on.</extracomment>
        <translation>The new server waits for the next start.</translation>
    </message>
    <message>
        <source>No server</source>
        <extracomment>In the empty field for the address of a server.</extracomment>
        <translation>No server</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <extracomment>What a screen reader calls the field for the address of a server.</extracomment>
        <translation>Address of the server</translation>
    </message>
    <message>
        <source>Type an address that begins with https://, without anything behind the name.</source>
        <extracomment>Below the field for the address of a server.</extracomment>
        <translation>Type an address that begins with https://, without anything behind the name.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>Button: the studio ends and starts again.</extracomment>
        <translation>Restart now</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Name of a setting: a second studio in which nothing is real.</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>An account, plans, credits and providers, all played on this computer: nothing is charged, and nothing leaves it. It opens in a window of its own.</source>
        <extracomment>Explains the sandbox.</extracomment>
        <translation>An account, plans, credits and providers, all played on this computer: nothing is charged, and nothing leaves it. It opens in a window of its own.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <extracomment>Button: opens a second studio in which nothing is real.</extracomment>
        <translation>Open the sandbox</translation>
    </message>
</context>
<context>
    <name>SettingsInWords</name>
    <message>
        <source>Tool</source>
        <extracomment>Label of a fact about a result; the value is the name of a tool.</extracomment>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>Label of a fact about a result; the value is a topic of the tool, such as Electronics.</extracomment>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>Label of a fact about a result; the value is a date and a time.</extracomment>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Label of a fact about a result; the value is its size in pixels and on the disk.</extracomment>
        <translation>Size</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <extracomment>Size of a picture: width × height in pixels, then the size of the file such as 1.2 MB.</extracomment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>Label of a fact about a result; the value says which engine made it.</extracomment>
        <translation>Made by</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Value of “Made by”: no service was involved.</extracomment>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Label of a setting of a cut-out; the value says what was cut out.</extracomment>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>Label of a setting of a cut-out; the value says what is behind it.</extracomment>
        <translation>Background</translation>
    </message>
    <message>
        <source>Edge softness</source>
        <extracomment>Label of a setting of a cut-out: how soft its edge is. The value is a percentage.</extracomment>
        <translation>Edge softness</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Label of a setting of a cut-out: the person marked parts to keep or to erase with the brush.</extracomment>
        <translation>Corrections</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <extracomment>How many strokes of the brush corrected a cut-out.</extracomment>
        <translation>
            <numerusform>%n stroke</numerusform>
            <numerusform>%n strokes</numerusform>
        </translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Label of a fact about a result; the value is the name of a style.
----------
Label of a setting of a result; the value is the name of a style such as Oil Painting.</extracomment>
        <translation>Style</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>Label of a setting of a result: how strong its style is. The value is a percentage.</extracomment>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Scene</source>
        <extracomment>Label of a setting of a result; the value is the name of a scene or the name of a file.</extracomment>
        <translation>Scene</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>Label of a setting of a product scene: how large the product is. The value is a percentage.</extracomment>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>Label of a setting of a product scene: where the product stands.</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where the product stands: so much from the left, so much from the top, in percent.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Light from the side</source>
        <extracomment>Label of a setting of a product scene: from where the light comes. -100 % left to 100 % right.</extracomment>
        <translation>Light from the side</translation>
    </message>
    <message>
        <source>Shadow</source>
        <extracomment>Label of a setting of a product scene: how deep the shadow is. The value is a percentage.</extracomment>
        <translation>Shadow</translation>
    </message>
    <message>
        <source>Reflection</source>
        <extracomment>Label of a setting of a product scene: how much the ground mirrors. The value is a percentage.</extracomment>
        <translation>Reflection</translation>
    </message>
    <message>
        <source>Colour match</source>
        <extracomment>Label of a setting of a product scene: how far the product takes the scene&apos;s colours, in percent.</extracomment>
        <translation>Colour match</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <extracomment>Label of a setting of an enhanced picture: how many times larger it was made.</extracomment>
        <translation>Enlarged</translation>
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
        <translation>Noise removal</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>Label of a setting of an enhanced picture: how crisp it was made. The value is a percentage.</extracomment>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Automatic levels</source>
        <extracomment>Label of a setting of an enhanced picture: whether brightness and colour were set from the picture.</extracomment>
        <translation>Automatic levels</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>Value of a setting that is on.</extracomment>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Value of a setting that is off.</extracomment>
        <translation>Off</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Label of an effect of a clip; the value is how many times as fast as it was filmed it plays.</extracomment>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Label of an effect of a clip; the value is the direction in which it plays.</extracomment>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Reverse</source>
        <extracomment>A clip plays from its end to its beginning.</extracomment>
        <translation>Reverse</translation>
    </message>
    <message>
        <source>Boomerang</source>
        <extracomment>A clip plays forward and then back.</extracomment>
        <translation>Boomerang</translation>
    </message>
    <message>
        <source>Stabilised</source>
        <extracomment>Label of an effect of a clip: how much shaking of the camera was taken out, as a percentage.</extracomment>
        <translation>Stabilised</translation>
    </message>
    <message>
        <source>Noise removed</source>
        <extracomment>Label of an effect of a clip: how much noise was taken out, as a percentage.</extracomment>
        <translation>Noise removed</translation>
    </message>
    <message>
        <source>Glow</source>
        <extracomment>Label of an effect of a clip: how much what is bright shines, as a percentage.</extracomment>
        <translation>Glow</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>Label of a fact about a result; the value is what the person wrote that they want.</extracomment>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <extracomment>Label of a fact about a result; the value is what the person wrote that they don&apos;t want.</extracomment>
        <translation>Not wanted</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>Label of a fact about a result; the value is what a presenter says.</extracomment>
        <translation>Script</translation>
    </message>
    <message>
        <source>Charged</source>
        <extracomment>Label of a fact about a result; the value is what it cost.</extracomment>
        <translation>Charged</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>Label of a fact about a result; the value is a number that makes a run repeatable.</extracomment>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Label of a fact about a result; the value is the number that a provider gave to the run, for questions to that provider.</extracomment>
        <translation>Request</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Heading of the page on which the person chooses language, theme and so on.</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Your settings file was damaged. It was put aside and the settings begin anew.</source>
        <extracomment>The file with the settings could not be read when the studio started.</extracomment>
        <translation>Your settings file was damaged. It was put aside and the settings begin anew.</translation>
    </message>
    <message>
        <source>Your change was not saved. %1</source>
        <extracomment>A change on the settings page could not be kept; %1 is a sentence that says why.</extracomment>
        <translation>Your change was not saved. %1</translation>
    </message>
</context>
<context>
    <name>ShopCard</name>
    <message>
        <source>The shop can&apos;t be reached</source>
        <extracomment>Heading: what is sold could not be asked for.</extracomment>
        <translation>The shop can&apos;t be reached</translation>
    </message>
    <message>
        <source>For what your computer cannot make by itself</source>
        <extracomment>Heading above what plans are for.</extracomment>
        <translation>For what your computer cannot make by itself</translation>
    </message>
    <message>
        <source>Photorealistic try-on, room redesign and generated clips are made by providers, for credits. A plan brings some each month; packages add more.</source>
        <extracomment>Above the plans that cost something.</extracomment>
        <translation>Photorealistic try-on, room redesign and generated clips are made by providers, for credits. A plan brings some each month; packages add more.</translation>
    </message>
    <message>
        <source>Nothing was charged. Everything on this computer goes on working.</source>
        <extracomment>Below an error, where plans and credits are sold.</extracomment>
        <translation>Nothing was charged. Everything on this computer goes on working.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks the server for the plans once more.</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Sign in to buy</source>
        <extracomment>Button on the page with the plans: signs in with a VidGo account.</extracomment>
        <translation>Sign in to buy</translation>
    </message>
    <message>
        <source>They are bought with a VidGo account. This studio knows no VidGo server yet: add its address in the settings.</source>
        <extracomment>Why nothing can be bought: the studio knows no server. Shown with the plans.</extracomment>
        <translation>They are bought with a VidGo account. This studio knows no VidGo server yet: add its address in the settings.</translation>
    </message>
</context>
<context>
    <name>ShopWords</name>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>How much something brings; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 a month</source>
        <extracomment>What is bought: %1 is the name of a plan, %2 is an amount such as “250 credits”.</extracomment>
        <translation>%1 · %2 a month</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What is bought: %1 is the name of a package, %2 is an amount such as “50 credits”.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <extracomment>How an order stands. Short.</extracomment>
        <translation>Not paid yet</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <extracomment>How an order stands: a code for the store or an account to transfer to was given out. Short.</extracomment>
        <translation>Waiting for your payment</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>How an order stands: another sum came in, and a person looks at it. Short.</extracomment>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>How an order stands: the money is in, the credits are on their way. Short.</extracomment>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Paid and delivered</source>
        <extracomment>How an order stands: paid, and the credits or the plan are there. Short.</extracomment>
        <translation>Paid and delivered</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>How an order stands. Short.</extracomment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Credit card</source>
        <extracomment>A way of paying.</extracomment>
        <translation>Credit card</translation>
    </message>
    <message>
        <source>Bank transfer (ATM)</source>
        <extracomment>A way of paying in Taiwan: transfer to an account that is made for this order.</extracomment>
        <translation>Bank transfer (ATM)</translation>
    </message>
    <message>
        <source>Web transfer (WebATM)</source>
        <extracomment>A way of paying in Taiwan: transfer in the browser with a card reader.</extracomment>
        <translation>Web transfer (WebATM)</translation>
    </message>
    <message>
        <source>Code for a convenience store</source>
        <extracomment>A way of paying in Taiwan: with a code, at a machine in a convenience store.</extracomment>
        <translation>Code for a convenience store</translation>
    </message>
    <message>
        <source>Barcodes for a convenience store</source>
        <extracomment>A way of paying in Taiwan: with barcodes, at the counter of a convenience store.</extracomment>
        <translation>Barcodes for a convenience store</translation>
    </message>
    <message>
        <source>You pay within a few days. The credits come when it is paid.</source>
        <extracomment>Below a way of paying in which the money is handed over somewhere else.</extracomment>
        <translation>You pay within a few days. The credits come when it is paid.</translation>
    </message>
    <message>
        <source>You choose on the payment page.</source>
        <extracomment>Below a way of paying: everything else is chosen on the page of the payment company.</extracomment>
        <translation>You choose on the payment page.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <extracomment>A line of a price: %1 is a promotion code such as “SPRING20”.</extracomment>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>What a promotion code brings; %1 is an amount such as “20 credits”.</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>How an order stands: it was not paid in time. Short.</extracomment>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Money on its way back</source>
        <extracomment>How an order stands: the money is on its way back. Short.</extracomment>
        <translation>Money on its way back</translation>
    </message>
    <message>
        <source>Money paid back</source>
        <extracomment>How an order stands. Short.</extracomment>
        <translation>Money paid back</translation>
    </message>
    <message>
        <source>Taken back by the bank</source>
        <extracomment>How an order stands: the bank took the money back. Short.</extracomment>
        <translation>Taken back by the bank</translation>
    </message>
    <message>
        <source>E-wallet</source>
        <extracomment>A way of paying: wallets of other companies.</extracomment>
        <translation>E-wallet</translation>
    </message>
    <message>
        <source>Apple Pay</source>
        <extracomment>A way of paying; a name.</extracomment>
        <translation>Apple Pay</translation>
    </message>
    <message>
        <source>TWQR code</source>
        <extracomment>A way of paying in Taiwan; TWQR is a name.</extracomment>
        <translation>TWQR code</translation>
    </message>
    <message>
        <source>Buy now, pay later</source>
        <extracomment>A way of paying: now bought, later paid.</extracomment>
        <translation>Buy now, pay later</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <extracomment>A way of paying; a name.</extracomment>
        <translation>WeChat Pay</translation>
    </message>
    <message>
        <source>Card or another way</source>
        <extracomment>A way of paying: whatever the payment company offers.</extracomment>
        <translation>Card or another way</translation>
    </message>
</context>
<context>
    <name>ShortVideoParameters</name>
    <message>
        <source>Template</source>
        <extracomment>Heading of the choice of how a short video looks</extracomment>
        <translation>Template</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>The shape of a clip, for screen readers</extracomment>
        <translation>Shape</translation>
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
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Take them over</source>
        <extracomment>Button: keys that belong to another action are taken from it.</extracomment>
        <translation>Take them over</translation>
    </message>
</context>
<context>
    <name>ShortcutLines</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>What a screen reader calls the list of keyboard shortcuts.</extracomment>
        <translation>Keyboard shortcuts</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says about a line of the list of shortcuts: what is done, and the keys.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Usual keys for “%1”</source>
        <extracomment>Button: the action gets its usual keys again; %1 is the action.</extracomment>
        <translation>Usual keys for “%1”</translation>
    </message>
    <message>
        <source>No keys for “%1”</source>
        <extracomment>Button: the action has no keys any more; %1 is the action.</extracomment>
        <translation>No keys for “%1”</translation>
    </message>
    <message>
        <source>Change the keys for “%1”</source>
        <extracomment>Button: the person presses other keys for an action; %1 is the action.</extracomment>
        <translation>Change the keys for “%1”</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Title of the dialog with all keyboard shortcuts.</extracomment>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a dialog.</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <extracomment>In the empty search field above the list of keyboard shortcuts.</extracomment>
        <translation>Find a shortcut</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>Button: every action gets its usual keys again.</extracomment>
        <translation>Reset all</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>The search in the list of keyboard shortcuts found none.</extracomment>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <extracomment>%1 are keys such as “Ctrl+L”, %2 is what they do now.</extracomment>
        <translation>%1 is taken by “%2”.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <extracomment>What a screen reader calls the list of pages at the left edge of the window.</extracomment>
        <translation>Pages</translation>
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
        <translation>Nobody is signed in</translation>
    </message>
    <message>
        <source>Orders, receipts and credits belong to a VidGo account. Everything on this computer works without one.</source>
        <extracomment>In the place of orders, receipts and credits, when nobody is signed in.</extracomment>
        <translation>Orders, receipts and credits belong to a VidGo account. Everything on this computer works without one.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: signs in with a VidGo account.</extracomment>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Orders, receipts and credits belong to a VidGo account. This studio knows no VidGo server yet: add its address in the settings. Everything on this computer works without one.</source>
        <extracomment>In the place of orders, receipts and credits, when the studio knows no server.</extracomment>
        <translation>Orders, receipts and credits belong to a VidGo account. This studio knows no VidGo server yet: add its address in the settings. Everything on this computer works without one.</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Have it back and sign in</source>
        <extracomment>Button: an account that is being deleted is kept, and the person signed in to it.</extracomment>
        <translation>Have it back and sign in</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button that signs in to a VidGo account.</extracomment>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>Field for the e-mail address with which somebody signs in.</extracomment>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field for the password with which somebody signs in.</extracomment>
        <translation>Password</translation>
    </message>
    <message>
        <source>Type in the code of the mail</source>
        <extracomment>Button: leads to the place where the code of a mail is typed in.</extracomment>
        <translation>Type in the code of the mail</translation>
    </message>
    <message>
        <source>Create an account</source>
        <extracomment>Button: leads to the form for a new account.</extracomment>
        <translation>Create an account</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <extracomment>Button: leads to the form that sends a mail with a link for a new password.</extracomment>
        <translation>Forgot the password?</translation>
    </message>
</context>
<context>
    <name>SignedInSection</name>
    <message>
        <source>Sign out everywhere?</source>
        <extracomment>Title of a question.</extracomment>
        <translation>Sign out everywhere?</translation>
    </message>
    <message>
        <source>Every device is signed out, this one too. Jobs that are under way go on.</source>
        <extracomment>The question before every device is signed out.</extracomment>
        <translation>Every device is signed out, this one too. Jobs that are under way go on.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <extracomment>Button: every device is signed out.</extracomment>
        <translation>Sign out everywhere</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>The sound is off while the speed is not 1×</source>
        <extracomment>On the button for the sound of a clip</extracomment>
        <translation>The sound is off while the speed is not 1×</translation>
    </message>
    <message>
        <source>Switch the sound on</source>
        <extracomment>On the button for the sound of a clip</extracomment>
        <translation>Switch the sound on</translation>
    </message>
    <message>
        <source>Switch the sound off</source>
        <extracomment>On the button for the sound of a clip</extracomment>
        <translation>Switch the sound off</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>Screen reader name of the slider for how loud a clip is</extracomment>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>SpeedControl</name>
    <message>
        <source>Speed</source>
        <extracomment>How fast a clip is played</extracomment>
        <translation>Speed</translation>
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
        <translation>Your plan</translation>
    </message>
    <message>
        <source>Your plan: %1</source>
        <extracomment>Heading: the plan that somebody has; %1 is its name.</extracomment>
        <translation>Your plan: %1</translation>
    </message>
    <message>
        <source>Nothing is charged. Choose a plan below when you need more than your computer can make.</source>
        <extracomment>About somebody without a paid plan.</extracomment>
        <translation>Nothing is charged. Choose a plan below when you need more than your computer can make.</translation>
    </message>
    <message>
        <source>Orders and credits</source>
        <extracomment>Button: leads to the page with orders, receipts and the history of credits.</extracomment>
        <translation>Orders and credits</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <extracomment>Button: takes back that the plan ends.</extracomment>
        <translation>Keep the plan</translation>
    </message>
    <message>
        <source>Cancel the plan</source>
        <extracomment>Button: ends the plan with what is paid for.</extracomment>
        <translation>Cancel the plan</translation>
    </message>
</context>
<context>
    <name>StartupFailure</name>
    <message>
        <source>VidGo Studio can&apos;t start</source>
        <extracomment>Title of the window that is shown when the studio cannot start.</extracomment>
        <translation>VidGo Studio can&apos;t start</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button: ends the program.</extracomment>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <extracomment>Button: the studio could not open its data; the person chooses another folder for it.</extracomment>
        <translation>Choose another folder…</translation>
    </message>
    <message>
        <source>A folder for the studio&apos;s data</source>
        <extracomment>Title of the dialog in which another folder for the studio&apos;s data is chosen.</extracomment>
        <translation>A folder for the studio&apos;s data</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Space on this computer</source>
        <extracomment>Heading above how much disk space is used.</extracomment>
        <translation>Space on this computer</translation>
    </message>
    <message>
        <source>Your pictures and results: %1</source>
        <extracomment>%1 is a size such as “240 MB”.</extracomment>
        <translation>Your pictures and results: %1</translation>
    </message>
    <message>
        <source>Previews and examples, which can be made again: %1 of %2</source>
        <extracomment>How full the room is that the bar below shows; %1 and %2 are sizes such as “240 MB”.</extracomment>
        <translation>Previews and examples, which can be made again: %1 of %2</translation>
    </message>
    <message>
        <source>Space for previews and examples</source>
        <extracomment>What a screen reader calls the bar that shows how full the space for previews is.</extracomment>
        <translation>Space for previews and examples</translation>
    </message>
    <message>
        <source>Storage settings</source>
        <extracomment>Button: opens the settings for the data folder and the cache.</extracomment>
        <translation>Storage settings</translation>
    </message>
    <message>
        <source>Not known at the moment.</source>
        <extracomment>Instead of how much disk space is used, when it could not be found out.</extracomment>
        <translation>Not known at the moment.</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <extracomment>Heading above data folder and cache.</extracomment>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Space for previews and examples</source>
        <extracomment>Name of a setting: how much disk space may be used for what can be made again.</extracomment>
        <translation>Space for previews and examples</translation>
    </message>
    <message>
        <source>What can be made again is removed first. Your own results never count and are never removed.</source>
        <extracomment>Explains the limit of the cache.</extracomment>
        <translation>What can be made again is removed first. Your own results never count and are never removed.</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>What a screen reader calls the slider for the space of previews and examples.</extracomment>
        <translation>At most</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Name of a line of the settings: what is used on the disk.</extracomment>
        <translation>In use</translation>
    </message>
    <message>
        <source>Your own: %1 · Previews and examples: %2</source>
        <extracomment>Sizes such as “240 MB”: %1 of what the person made, %2 of what can be made again.</extracomment>
        <translation>Your own: %1 · Previews and examples: %2</translation>
    </message>
    <message>
        <source>Clear previews and examples</source>
        <extracomment>Button that removes previews and examples, which are made again when needed.</extracomment>
        <translation>Clear previews and examples</translation>
    </message>
</context>
<context>
    <name>StrokeCard</name>
    <message>
        <source>Correct with strokes</source>
        <extracomment>Heading of the panel in which the person paints over the picture what is to stay and what is to go</extracomment>
        <translation>Correct with strokes</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A brush: what is painted with it stays in the picture. Short.</extracomment>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>A brush: what is painted with it is cut away. Short.</extracomment>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>The size of the brush</extracomment>
        <translation>Brush</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Undo the stroke</source>
        <extracomment>Takes the last stroke back</extracomment>
        <translation>Undo the stroke</translation>
    </message>
    <message>
        <source>Redo the stroke</source>
        <extracomment>Brings the stroke back</extracomment>
        <translation>Redo the stroke</translation>
    </message>
    <message>
        <source>Take all strokes away</source>
        <extracomment>Takes all strokes away; this can be undone</extracomment>
        <translation>Take all strokes away</translation>
    </message>
    <message>
        <source>No more strokes fit into one run. Take some back first.</source>
        <extracomment>Below the brushes: there are too many strokes</extracomment>
        <translation>No more strokes fit into one run. Take some back first.</translation>
    </message>
    <message>
        <source>Run again to apply the strokes.</source>
        <extracomment>Below the brushes: there are strokes that were not used yet</extracomment>
        <translation>Run again to apply the strokes.</translation>
    </message>
    <message>
        <source>Paint over what is wrong. A line is enough, edges are found by themselves.</source>
        <extracomment>Below the brushes: what to do with them</extracomment>
        <translation>Paint over what is wrong. A line is enough, edges are found by themselves.</translation>
    </message>
</context>
<context>
    <name>StrokeOverlay</name>
    <message>
        <source>Picture to paint on</source>
        <extracomment>The picture on which the person paints corrections, for screen readers</extracomment>
        <translation>Picture to paint on</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, Space lowers and lifts it, Escape lays it down.</source>
        <extracomment>How to paint with the keyboard, for screen readers</extracomment>
        <translation>Arrow keys move the brush, Space lowers and lifts it, Escape lays it down.</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Make pictures and clips with AI.</source>
        <extracomment>What `vidgo-studio --help` prints first.</extracomment>
        <translation>Make pictures and clips with AI.</translation>
    </message>
</context>
<context>
    <name>StudioActions</name>
    <message>
        <source>Page</source>
        <extracomment>Beside a hit of the command palette: a page of the studio.</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Beside a hit of the command palette: a group of settings.
----------
Name of the page on which the person chooses language, theme and so on.</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Beside a hit of the command palette: light, dark and so on.</extracomment>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Beside a hit of the command palette: a language of the window.</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Beside a hit of the command palette: a style for pictures.</extracomment>
        <translation>Style</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Name of the page on which the studio starts.</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>Name of the page with all the examples.</extracomment>
        <translation>Gallery</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Name of the page with the person&apos;s own results.</extracomment>
        <translation>Library</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Name of the page that shows how the studio is used and what was made.</extracomment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Plans and credits</source>
        <extracomment>Name of the page that shows what the paid plans offer.</extracomment>
        <translation>Plans and credits</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>Beside a hit of the command palette: one of the tools.</extracomment>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <extracomment>A command: puts the cursor into the search field at the top of the window.</extracomment>
        <translation>Search and commands</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>A command: shows the list of all keyboard shortcuts.</extracomment>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <extracomment>A command: chooses pictures from the disk to work on.</extracomment>
        <translation>Open pictures…</translation>
    </message>
    <message>
        <source>Export the last result</source>
        <extracomment>A command: writes the newest result to a file.</extracomment>
        <translation>Export the last result</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <extracomment>A command: shows the folder with everything that the studio keeps, in the file manager.</extracomment>
        <translation>Open the data folder</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>A command: the window fills the screen, or does so no longer.</extracomment>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Turn motion on or off</source>
        <extracomment>A command: fewer things move in the window, or all of them again.</extracomment>
        <translation>Turn motion on or off</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>A command: ends the program.</extracomment>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Language and look</source>
        <extracomment>A group of settings.</extracomment>
        <translation>Language and look</translation>
    </message>
    <message>
        <source>How the studio is used</source>
        <extracomment>A group of settings: whether the person looks around only or works without limits.</extracomment>
        <translation>How the studio is used</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>A group of settings: data folder and cache.</extracomment>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>A group of settings: what is collected, and how to delete everything.</extracomment>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>About and credits</source>
        <extracomment>A group of settings: version and credits.</extracomment>
        <translation>About and credits</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>A theme: light or dark as the operating system is set.</extracomment>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme.</extracomment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>A theme.</extracomment>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <extracomment>A command: shows the list of what the studio is doing.</extracomment>
        <translation>Show the jobs</translation>
    </message>
    <message>
        <source>Providers and keys</source>
        <extracomment>A group of settings: the companies whose services make pictures and clips, and the keys for them.</extracomment>
        <translation>Providers and keys</translation>
    </message>
    <message>
        <source>Orders and credits</source>
        <extracomment>Name of the page with orders, receipts and the history of credits.</extracomment>
        <translation>Orders and credits</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>A command: opens the dialog in which somebody signs in to a VidGo account.</extracomment>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>A command: signs out of the VidGo account on this computer.</extracomment>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>VidGo account</source>
        <extracomment>A group of settings: the server of the VidGo account.</extracomment>
        <translation>VidGo account</translation>
    </message>
</context>
<context>
    <name>StyleCard</name>
    <message>
        <source>Good for: %1</source>
        <extracomment>What a style is good for; %1 is a list such as “Art display, Branding”.</extracomment>
        <translation>Good for: %1</translation>
    </message>
    <message>
        <source>You can adjust: %1</source>
        <extracomment>What can be adjusted in a style; %1 is a list such as “Strength, Brush size”.</extracomment>
        <translation>You can adjust: %1</translation>
    </message>
    <message>
        <source>To use it you need a VidGo account, or a key of your own for the service. Looking is free.</source>
        <extracomment>What is needed to use a style that is made by an online service.</extracomment>
        <translation>To use it you need a VidGo account, or a key of your own for the service. Looking is free.</translation>
    </message>
    <message>
        <source>Try it on your picture</source>
        <extracomment>Button that opens a style with which this computer can change the person&apos;s own picture.</extracomment>
        <translation>Try it on your picture</translation>
    </message>
    <message>
        <source>See plans</source>
        <extracomment>Button that opens the list of plans.</extracomment>
        <translation>See plans</translation>
    </message>
</context>
<context>
    <name>StyleGrid</name>
    <message>
        <source>Styles</source>
        <extracomment>The choice of styles, for screen readers</extracomment>
        <translation>Styles</translation>
    </message>
    <message>
        <source>No style</source>
        <extracomment>The choice of no style for a clip, only of its effects</extracomment>
        <translation>No style</translation>
    </message>
    <message>
        <source>Only the effects</source>
        <extracomment>For screen readers: what the choice of no style leaves of a clip</extracomment>
        <translation>Only the effects</translation>
    </message>
</context>
<context>
    <name>StyleParameters</name>
    <message>
        <source>Style</source>
        <extracomment>Heading of the choice of a style</extracomment>
        <translation>Style</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>How strongly a style is applied</extracomment>
        <translation>Strength</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Sets all sliders back to what is usual. Short.</extracomment>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Choose a style, or an effect below.</source>
        <extracomment>Below the styles, while neither a style nor an effect is chosen for a clip</extracomment>
        <translation>Choose a style, or an effect below.</translation>
    </message>
</context>
<context>
    <name>StyleTile</name>
    <message>
        <source>On this computer</source>
        <extracomment>Below a style: the machine itself can make it.</extracomment>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>With a plan</source>
        <extracomment>Below a style: it is made by an online service, which needs a plan.</extracomment>
        <translation>With a plan</translation>
    </message>
</context>
<context>
    <name>TierCard</name>
    <message>
        <source>What you have now</source>
        <extracomment>On the card of a plan: what the person has now.</extracomment>
        <translation>What you have now</translation>
    </message>
    <message>
        <source>/ month</source>
        <extracomment>Beside the price of a plan.</extracomment>
        <translation>/ month</translation>
    </message>
    <message>
        <source>Everything in %1, and:</source>
        <extracomment>On the card of a plan, above what it adds; %1 is the name of the plan below it.</extracomment>
        <translation>Everything in %1, and:</translation>
    </message>
    <message>
        <source>Your next plan</source>
        <extracomment>On the card of a plan: it follows the present one by itself. Short.</extracomment>
        <translation>Your next plan</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <extracomment>Button on the card of a plan: changes to this higher plan; %1 is its name.</extracomment>
        <translation>Upgrade to %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <extracomment>Button on the card of a plan: changes to this lower plan; %1 is its name.</extracomment>
        <translation>Change to %1</translation>
    </message>
    <message>
        <source>Pay for %1 again</source>
        <extracomment>Button on the card of a plan whose last charge failed: orders it again; %1 is its name.</extracomment>
        <translation>Pay for %1 again</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <extracomment>Button on the card of a plan: orders it; %1 is its name.</extracomment>
        <translation>Choose %1</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>%1. %2 %3.</source>
        <extracomment>What a screen reader says about the card of a tool: its name, what it does, and where it runs.</extracomment>
        <translation>%1. %2 %3.</translation>
    </message>
</context>
<context>
    <name>ToolCards</name>
    <message>
        <source>What would you like to make?</source>
        <extracomment>Heading on the home page above the six tools.</extracomment>
        <translation>What would you like to make?</translation>
    </message>
</context>
<context>
    <name>ToolDrawer</name>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel with the settings of the tool</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ToolFoot</name>
    <message>
        <source>Settings of the tool</source>
        <extracomment>Button beside the one that runs the tool: opens the panel with its settings</extracomment>
        <translation>Settings of the tool</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Before the price of a run by a provider: no more than that is charged</extracomment>
        <translation>At most</translation>
    </message>
</context>
<context>
    <name>ToolHeader</name>
    <message>
        <source>Use this tool</source>
        <extracomment>Opens the panel in which the person gives a picture and runs the tool. Short.</extracomment>
        <translation>Use this tool</translation>
    </message>
</context>
<context>
    <name>ToolInput</name>
    <message>
        <source>Drop photos or click to choose</source>
        <extracomment>On the area on which a person drops pictures</extracomment>
        <translation>Drop photos or click to choose</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <extracomment>On the same area, while the picture is looked at</extracomment>
        <translation>Looking at the picture…</translation>
    </message>
    <message>
        <source>Drop another one or click to choose</source>
        <extracomment>On the same area, when there is a picture already</extracomment>
        <translation>Drop another one or click to choose</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, GIF, TIFF
Ctrl V to paste</source>
        <extracomment>Below it: formats, and the key that pastes</extracomment>
        <translation>JPEG, PNG, WebP, GIF, TIFF
Ctrl V to paste</translation>
    </message>
    <message>
        <source>%1 · %2 × %3</source>
        <extracomment>The file name of the picture, its width and its height in pixels</extracomment>
        <translation>%1 · %2 × %3</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 · %L4 s</source>
        <extracomment>The file name of a clip, its width and its height in pixels, and how many seconds it is long</extracomment>
        <translation>%1 · %2 × %3 · %L4 s</translation>
    </message>
    <message>
        <source>Drop photos or clips, or choose</source>
        <extracomment>On the area on which a person drops pictures and clips</extracomment>
        <translation>Drop photos or clips, or choose</translation>
    </message>
    <message>
        <source>Drop more or click to add</source>
        <extracomment>On the same area, when there is a picture already and more can be added to it</extracomment>
        <translation>Drop more or click to add</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, MP4, MOV
Ctrl V to paste</source>
        <extracomment>Below it: formats, and the key that pastes</extracomment>
        <translation>JPEG, PNG, WebP, MP4, MOV
Ctrl V to paste</translation>
    </message>
</context>
<context>
    <name>ToolRunCard</name>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <extracomment>After the person has stopped a run</extracomment>
        <translation>Stopped. Nothing was kept.</translation>
    </message>
    <message>
        <source>%1 is made by a provider. It needs a key of your own, which you can add in the settings.</source>
        <extracomment>In the place of the run button, for a style that a provider makes; %1 is its name</extracomment>
        <translation>%1 is made by a provider. It needs a key of your own, which you can add in the settings.</translation>
    </message>
</context>
<context>
    <name>ToolTopics</name>
    <message>
        <source>Topics</source>
        <extracomment>The row of topics of a tool, for screen readers</extracomment>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Topics before</source>
        <extracomment>Scrolls the row of topics</extracomment>
        <translation>Topics before</translation>
    </message>
    <message>
        <source>More topics</source>
        <extracomment>Scrolls the row of topics</extracomment>
        <translation>More topics</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Mails of the sandbox</source>
        <extracomment>Button beside “Sandbox”. Opens a page with the mails that would have been sent, as those with codes for signing up.</extracomment>
        <translation>Mails of the sandbox</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message numerus="yes">
        <source>%n result(s) have been here for more than 30 days.</source>
        <extracomment>Above the trash. %n results are in it for more than 30 days.</extracomment>
        <translation>
            <numerusform>%n result has been here for more than 30 days.</numerusform>
            <numerusform>%n results have been here for more than 30 days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results stay here until you empty the trash.</source>
        <extracomment>Above the trash.</extracomment>
        <translation>Results stay here until you empty the trash.</translation>
    </message>
    <message>
        <source>Delete these…</source>
        <extracomment>Button: deletes for good what is in the trash for more than 30 days; asks before.</extracomment>
        <translation>Delete these…</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <extracomment>Button: deletes for good everything in the trash; asks before.</extracomment>
        <translation>Empty trash…</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust this signer?</source>
        <extracomment>Title of the question before examples of somebody unknown are taken.</extracomment>
        <translation>Trust this signer?</translation>
    </message>
    <message>
        <source>From now on whatever is signed with this key is taken as examples: pictures, clips and their words, from your server and from files. Trust it only when you know whose key it is. Compare it with the one that they tell you in another way.</source>
        <extracomment>The question before examples of somebody unknown are taken. What is compared is a key: groups of digits.</extracomment>
        <translation>From now on whatever is signed with this key is taken as examples: pictures, clips and their words, from your server and from files. Trust it only when you know whose key it is. Compare it with the one that they tell you in another way.</translation>
    </message>
    <message>
        <source>Trust this signer</source>
        <extracomment>Button: yes, examples of whoever has this key are taken from now on.</extracomment>
        <translation>Trust this signer</translation>
    </message>
    <message>
        <source>A name for the signer</source>
        <extracomment>Field for a name of one&apos;s own for somebody whose examples are taken.</extracomment>
        <translation>A name for the signer</translation>
    </message>
</context>
<context>
    <name>TrustedSigners</name>
    <message>
        <source>Signers you trust</source>
        <extracomment>Heading above those whose examples are taken because the person trusts them.</extracomment>
        <translation>Signers you trust</translation>
    </message>
    <message>
        <source>What they sign is taken as examples, from your server and from files.</source>
        <extracomment>Below “Signers you trust”.</extracomment>
        <translation>What they sign is taken as examples, from your server and from files.</translation>
    </message>
    <message>
        <source>Stop trusting…</source>
        <extracomment>Button beside somebody whose examples are taken: asks whether they are taken no longer.</extracomment>
        <translation>Stop trusting…</translation>
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
        <translation>Kind of garment</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>The kind of a garment is found out by its outline</extracomment>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>A kind of garment: shirt, blouse, sweater</extracomment>
        <translation>Top</translation>
    </message>
    <message>
        <source>Jacket</source>
        <extracomment>A kind of garment: jacket, coat, cardigan worn open</extracomment>
        <translation>Jacket</translation>
    </message>
    <message>
        <source>Dress</source>
        <extracomment>A kind of garment</extracomment>
        <translation>Dress</translation>
    </message>
    <message>
        <source>Outfit</source>
        <extracomment>A kind of garment: top and trousers in one picture</extracomment>
        <translation>Outfit</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>How long a garment is</extracomment>
        <translation>Length</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>How wide a garment is</extracomment>
        <translation>Width</translation>
    </message>
    <message>
        <source>Light of the photo</source>
        <extracomment>How much light, shade and folds of what a person wears go on to a new garment</extracomment>
        <translation>Light of the photo</translation>
    </message>
    <message>
        <source>Needs one person who stands, faces the camera and lets the arms hang. It drapes the picture of the garment; it doesn&apos;t simulate cloth.</source>
        <extracomment>What the try-on on this computer needs and cannot do</extracomment>
        <translation>Needs one person who stands, faces the camera and lets the arms hang. It drapes the picture of the garment; it doesn&apos;t simulate cloth.</translation>
    </message>
</context>
<context>
    <name>TryOnParameters</name>
    <message>
        <source>Garment</source>
        <extracomment>Heading of the choice of the piece of clothing that is tried on</extracomment>
        <translation>Garment</translation>
    </message>
    <message>
        <source>A garment of your own</source>
        <extracomment>On the area on which a person drops the picture of a garment</extracomment>
        <translation>A garment of your own</translation>
    </message>
    <message>
        <source>Whole, from the front, on a plain background</source>
        <extracomment>Below it: what the picture of the garment should look like</extracomment>
        <translation>Whole, from the front, on a plain background</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>Unlock more styles</source>
        <extracomment>Heading of the styles that need an account or a key</extracomment>
        <translation>Unlock more styles</translation>
    </message>
    <message numerus="yes">
        <source>%n more styles are made by providers. They need a VidGo account or your own key; their examples can be looked at now.</source>
        <extracomment>What the locked styles need. %n is how many they are.</extracomment>
        <translation>
            <numerusform>%n more style is made by a provider. It needs a VidGo account or your own key; its examples can be looked at now.</numerusform>
            <numerusform>%n more styles are made by providers. They need a VidGo account or your own key; their examples can be looked at now.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the plans</source>
        <extracomment>Leads to the plans</extracomment>
        <translation>See the plans</translation>
    </message>
</context>
<context>
    <name>UpgradeEntry</name>
    <message>
        <source>Upgrade now</source>
        <extracomment>Button at the foot of the sidebar: leads to the page with the plans. Keep it short.</extracomment>
        <translation>Upgrade now</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>Made for credits</source>
        <extracomment>Heading above what was made for credits.</extracomment>
        <translation>Made for credits</translation>
    </message>
    <message>
        <source>Runs of today</source>
        <extracomment>What a screen reader calls the bar that shows how many of today&apos;s runs are used.</extracomment>
        <translation>Runs of today</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was charged in the last %n day(s).</source>
        <extracomment>Below how many runs were made today; %n is a number of days.</extracomment>
        <translation>
            <numerusform>Nothing was charged in the last day.</numerusform>
            <numerusform>Nothing was charged in the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %n day(s):</source>
        <extracomment>Above what was charged, tool by tool; %n is a number of days.</extracomment>
        <translation>
            <numerusform>In the last day:</numerusform>
            <numerusform>In the last %n days:</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks once more what was made for credits after it failed.</extracomment>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>UseTile</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <extracomment>How many runs of a tool were charged.</extracomment>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>How many credits the runs of a tool were charged.</extracomment>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>What a screen reader says: %1 is a tool, %2 how many runs of it were charged, %3 for how many credits.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>VDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes a dialog and changes nothing</extracomment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>VDropZone</name>
    <message>
        <source>Drop a picture here</source>
        <extracomment>First line of the area on which a person drops a picture</extracomment>
        <translation>Drop a picture here</translation>
    </message>
    <message>
        <source>This kind of file cannot be opened here</source>
        <extracomment>Shown while a file that cannot be opened is held over the drop area</extracomment>
        <translation>This kind of file cannot be opened here</translation>
    </message>
</context>
<context>
    <name>VErrorState</name>
    <message>
        <source>This did not work</source>
        <extracomment>Heading above the description of an error when nothing more precise is known</extracomment>
        <translation>This did not work</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that tries again what has just failed</extracomment>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>VPicture</name>
    <message>
        <source>The picture cannot be shown</source>
        <extracomment>Screen reader description of a picture that cannot be shown</extracomment>
        <translation>The picture cannot be shown</translation>
    </message>
</context>
<context>
    <name>VSearchField</name>
    <message>
        <source>Clear the search</source>
        <extracomment>Button inside the search field that empties it</extracomment>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>VSpinner</name>
    <message>
        <source>Working</source>
        <extracomment>Screen reader name of the turning ring that says something is being worked on</extracomment>
        <translation>Working</translation>
    </message>
</context>
<context>
    <name>VToast</name>
    <message>
        <source>Close this message</source>
        <extracomment>Button that closes a short message</extracomment>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>VideoMusic</name>
    <message>
        <source>As the template</source>
        <extracomment>Music that goes with the chosen template of a short video</extracomment>
        <translation>As the template</translation>
    </message>
    <message>
        <source>No music</source>
        <extracomment>No music in a short video</extracomment>
        <translation>No music</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <extracomment>Music of the person&apos;s own in a short video</extracomment>
        <translation>A file of your own…</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>The choice of the music of a short video</extracomment>
        <translation>Music</translation>
    </message>
    <message>
        <source>Volume of the music</source>
        <extracomment>How loud the music of a short video is</extracomment>
        <translation>Volume of the music</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Sound of the clips</source>
        <extracomment>Switch: the clips in a short video are heard</extracomment>
        <translation>Sound of the clips</translation>
    </message>
</context>
<context>
    <name>VideoPictureRow</name>
    <message>
        <source>Show %1 earlier</source>
        <extracomment>Moves a picture of a short video one place forward; %1 is the file</extracomment>
        <translation>Show %1 earlier</translation>
    </message>
    <message>
        <source>Show %1 later</source>
        <extracomment>Moves a picture of a short video one place back; %1 is the file</extracomment>
        <translation>Show %1 later</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <extracomment>Takes a picture out of a short video; %1 is the file</extracomment>
        <translation>Take %1 out</translation>
    </message>
</context>
<context>
    <name>VideoPictures</name>
    <message>
        <source>More pictures and clips</source>
        <extracomment>Heading of the list of further pictures and clips of a short video</extracomment>
        <translation>More pictures and clips</translation>
    </message>
    <message>
        <source>Add pictures or clips…</source>
        <extracomment>Adds pictures or clips to a short video</extracomment>
        <translation>Add pictures or clips…</translation>
    </message>
    <message>
        <source>Ten pictures and clips are the most.</source>
        <extracomment>Below the list of the pictures of a short video, when no more can be added</extracomment>
        <translation>Ten pictures and clips are the most.</translation>
    </message>
</context>
<context>
    <name>VideoRhythm</name>
    <message>
        <source>As the template</source>
        <extracomment>How long pictures are seen: as the template of the short video has it</extracomment>
        <translation>As the template</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>How long a picture is seen, in seconds with one decimal</extracomment>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Each picture</source>
        <extracomment>How long each picture of a short video is seen</extracomment>
        <translation>Each picture</translation>
    </message>
    <message>
        <source>Depth in pictures</source>
        <extracomment>Switch: the subject of a picture moves before its background</extracomment>
        <translation>Depth in pictures</translation>
    </message>
</context>
<context>
    <name>VideoWords</name>
    <message>
        <source>Title</source>
        <extracomment>The title that stands in a short video</extracomment>
        <translation>Title</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <extracomment>A line below the title of a short video</extracomment>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>The price of the product that a short video shows</extracomment>
        <translation>Price</translation>
    </message>
    <message>
        <source>Call to action</source>
        <extracomment>What a viewer is asked to do at the end of a short video</extracomment>
        <translation>Call to action</translation>
    </message>
    <message>
        <source>Shop now</source>
        <extracomment>An example of what a viewer is asked to do at the end of a short video</extracomment>
        <translation>Shop now</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>Words that are shown at the bottom of a short video as it goes on</extracomment>
        <translation>Captions</translation>
    </message>
    <message>
        <source>A line for each caption, or the text of an .srt file</source>
        <extracomment>Below the field of the captions. SubRip (.srt) is a file format for captions.</extracomment>
        <translation>A line for each caption, or the text of an .srt file</translation>
    </message>
    <message>
        <source>Caption language</source>
        <extracomment>The choice of the language that a track of captions is said to be in</extracomment>
        <translation>Caption language</translation>
    </message>
</context>
<context>
    <name>VisitorLine</name>
    <message>
        <source>As a visitor you get results with a watermark, at most 720p.</source>
        <extracomment>Near the run button, for people without an account. 720p is a size of pictures.</extracomment>
        <translation>As a visitor you get results with a watermark, at most 720p.</translation>
    </message>
    <message>
        <source>See the plans</source>
        <extracomment>Leads to the plans</extracomment>
        <translation>See the plans</translation>
    </message>
    <message>
        <source>Own computer</source>
        <extracomment>Leads to the settings, where the studio can be used on one&apos;s own computer without limits. Short.</extracomment>
        <translation>Own computer</translation>
    </message>
</context>
<context>
    <name>VisitorNote</name>
    <message>
        <source>As a visitor you export at 720p at most, with a watermark.</source>
        <extracomment>In the export dialog. Visitor is a way to use the studio; 720p is a picture of 720 lines at most.</extracomment>
        <translation>As a visitor you export at 720p at most, with a watermark.</translation>
    </message>
    <message>
        <source>Work without limits on this computer</source>
        <extracomment>Link in the export dialog: opens the settings, where the way to use the studio is chosen.</extracomment>
        <translation>Work without limits on this computer</translation>
    </message>
</context>
<context>
    <name>WaitLine</name>
    <message>
        <source>It begins as soon as there are enough credits, also when this page or the studio was closed meanwhile. Nothing is charged before.</source>
        <extracomment>Below a run that costs more credits than the person has</extracomment>
        <translation>It begins as soon as there are enough credits, also when this page or the studio was closed meanwhile. Nothing is charged before.</translation>
    </message>
    <message>
        <source>Plans and credits</source>
        <extracomment>Leads to the page where credits are bought. Short.</extracomment>
        <translation>Plans and credits</translation>
    </message>
</context>
<context>
    <name>WatermarkNote</name>
    <message numerus="yes">
        <source>%n result(s) still have the watermark of your earlier plan. It goes by itself as soon as the VidGo server was reached.</source>
        <extracomment>In the export dialog. %n counts results that were made with a plan that puts a watermark on them. The person has a better plan now.</extracomment>
        <translation>
            <numerusform>%n result still has the watermark of your earlier plan. It goes by itself as soon as the VidGo server is reached.</numerusform>
            <numerusform>%n results still have the watermark of your earlier plan. It goes by itself as soon as the VidGo server is reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) have the watermark of your plan. With a plan without watermark they can be exported clean, without a new run.</source>
        <extracomment>In the export dialog. %n counts results that were made with a plan that puts a watermark on them.</extracomment>
        <translation>
            <numerusform>%n result has the watermark of your plan. With a plan without watermark it can be exported clean, without a new run.</numerusform>
            <numerusform>%n results have the watermark of your plan. With a plan without watermark they can be exported clean, without a new run.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the plans</source>
        <extracomment>Link in the export dialog: opens the page of plans that can be bought.</extracomment>
        <translation>See the plans</translation>
    </message>
</context>
<context>
    <name>WorkSettings</name>
    <message>
        <source>Making</source>
        <extracomment>Heading above the settings that change what is made.</extracomment>
        <translation>Making</translation>
    </message>
    <message>
        <source>Your own cut-out model</source>
        <extracomment>Name of a setting: a file with an AI model for cutting out, chosen by the person.</extracomment>
        <translation>Your own cut-out model</translation>
    </message>
    <message>
        <source>The studio cuts out with its own engine, which is weak on busy backgrounds and fine hair. If you have a matting model as an ONNX file (input 1×3×1024×1024, output one alpha channel), it is used instead.</source>
        <extracomment>Explains the slot for a matting model. ONNX is a file format for AI models.</extracomment>
        <translation>The studio cuts out with its own engine, which is weak on busy backgrounds and fine hair. If you have a matting model as an ONNX file (input 1×3×1024×1024, output one alpha channel), it is used instead.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>Button that opens a dialog to choose a file with an AI model.</extracomment>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <extracomment>Button: the chosen AI model is not used any more.</extracomment>
        <translation>Do not use it</translation>
    </message>
    <message>
        <source>Watermark text</source>
        <extracomment>Name of a setting: what is written over watermarked pictures.
----------
What a screen reader calls the field for the text of the watermark.</extracomment>
        <translation>Watermark text</translation>
    </message>
    <message>
        <source>Stands on the examples and on pictures that you mark.</source>
        <extracomment>Explains the setting Watermark text.</extracomment>
        <translation>Stands on the examples and on pictures that you mark.</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <extracomment>Kind of file in a file dialog.</extracomment>
        <translation>ONNX models (*.onnx)</translation>
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
        <translation>Your settings file was damaged. It was put aside and the settings begin anew.</translation>
    </message>
    <message>
        <source>The library&apos;s database was damaged. It was put aside and the library was rebuilt from your files.</source>
        <extracomment>Shown once after the start. The library&apos;s database could not be read.</extracomment>
        <translation>The library&apos;s database was damaged. It was put aside and the library was rebuilt from your files.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) did not finish before the studio ended. Your earlier results are all here.</source>
        <extracomment>Shown once after the start, when the program had ended without closing. %n counts pieces of work.</extracomment>
        <translation>
            <numerusform>%n run did not finish before the studio ended. Your earlier results are all here.</numerusform>
            <numerusform>%n runs did not finish before the studio ended. Your earlier results are all here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was deleted, as you ordered. The studio begins anew.</source>
        <extracomment>Shown once after the start, because the person had ordered it.</extracomment>
        <translation>Everything was deleted, as you ordered. The studio begins anew.</translation>
    </message>
    <message>
        <source>Your library was brought to a newer form. A copy of the old one lies beside it.</source>
        <extracomment>Shown once after the start of a newer version of the studio.</extracomment>
        <translation>Your library was brought to a newer form. A copy of the old one lies beside it.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) from last time go on now.</source>
        <extracomment>Shown once after the start: what was waiting or at work in the list of jobs goes on.</extracomment>
        <translation>
            <numerusform>%n job from last time goes on now.</numerusform>
            <numerusform>%n jobs from last time go on now.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of the VidGo server cannot be used: it has to begin with https:// and name nothing but the server. The studio goes on without it.</source>
        <extracomment>Shown once after the start. The server keeps the person&apos;s VidGo account; its address is in the settings or was given to the program.</extracomment>
        <translation>The address of the VidGo server cannot be used: it has to begin with https:// and name nothing but the server. The studio goes on without it.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier result(s) have lost their watermark.</source>
        <extracomment>%n counts results in the library. They were made with a plan that puts a watermark on them, and the person has a better plan now.</extracomment>
        <translation>
            <numerusform>%n earlier result has lost its watermark.</numerusform>
            <numerusform>%n earlier results have lost their watermark.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox opens in a window of its own.</source>
        <extracomment>After the button that opens the sandbox; its window takes a moment to come.</extracomment>
        <translation>The sandbox opens in a window of its own.</translation>
    </message>
    <message>
        <source>The sandbox could not be opened. Installing the studio again may help.</source>
        <extracomment>After the button that opens the sandbox, when its program does not start.</extracomment>
        <translation>The sandbox could not be opened. Installing the studio again may help.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::AccountInfo</name>
    <message>
        <source>Plan</source>
        <extracomment>A kind of credits: those that a plan brings each month. Short; stands beside a number.</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>A kind of credits: those that were paid for. Short; stands beside a number.</extracomment>
        <translation>Bought</translation>
    </message>
    <message>
        <source>Gift</source>
        <extracomment>A kind of credits: a gift. Short; stands beside a number.</extracomment>
        <translation>Gift</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>A kind of credits: given back for something that went wrong. Short; stands beside a number.</extracomment>
        <translation>Given back</translation>
    </message>
    <message numerus="yes">
        <source>Only %n credit(s) left.</source>
        <extracomment>Said once, when few credits are left.</extracomment>
        <translation>
            <numerusform>Only %n credit left.</numerusform>
            <numerusform>Only %n credits left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidgo::ui::BatchModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A file of a batch that failed: %1 is its name, %2 a sentence that says why.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only files on this computer can be used. Save the pictures first, then drop them.</source>
        <extracomment>Shown when, among files, addresses of web pages are dropped.</extracomment>
        <translation>Only files on this computer can be used. Save the pictures first, then drop them.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::BudgetModel</name>
    <message>
        <source>Run</source>
        <extracomment>In the history of a monthly budget: a provider charged for a run</extracomment>
        <translation>Run</translation>
    </message>
    <message>
        <source>Limit changed</source>
        <extracomment>In the history of a monthly budget: the person set another limit</extracomment>
        <translation>Limit changed</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::InputSources</name>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste it here.</source>
        <extracomment>Shown when the person pastes and there is only text, or nothing, to paste.</extracomment>
        <translation>There is no picture on the clipboard. Copy one, then paste it here.</translation>
    </message>
    <message>
        <source>The screen cannot be taken here. Use a file or paste a picture instead.</source>
        <extracomment>Shown when the picture of the screen could not be had.</extracomment>
        <translation>The screen cannot be taken here. Use a file or paste a picture instead.</translation>
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
        <translation>This is part of the plan %1. Your order waits until you have it, and then goes on by itself.</translation>
    </message>
    <message>
        <source>This is part of the plan %1.</source>
        <extracomment>A run is not part of the plan that the person has; %1 is the name of one that has it.</extracomment>
        <translation>This is part of the plan %1.</translation>
    </message>
    <message>
        <source>Only %1 left. Your order waits for more, and then goes on by itself.</source>
        <extracomment>A run costs more credits than the person has; %1 is how many they have, such as &quot;3 credits&quot;.</extracomment>
        <translation>Only %1 left. Your order waits for more, and then goes on by itself.</translation>
    </message>
    <message>
        <source>Only %1 left. Raise your spending budget to run this.</source>
        <extracomment>A run costs more than can be spent; %1 is an amount of money.</extracomment>
        <translation>Only %1 left. Raise your spending budget to run this.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::PictureInput</name>
    <message>
        <source>Work on a smaller copy</source>
        <extracomment>One-click fix for a picture that is very large. Short.</extracomment>
        <translation>Work on a smaller copy</translation>
    </message>
    <message>
        <source>Put it on white</source>
        <extracomment>One-click fix for a picture with transparent parts. Short.</extracomment>
        <translation>Put it on white</translation>
    </message>
    <message>
        <source>Enlarge it first</source>
        <extracomment>One-click fix for a picture that is very small. Short.</extracomment>
        <translation>Enlarge it first</translation>
    </message>
    <message>
        <source>Only files on this computer can be used. Save the picture first, then drop it.</source>
        <extracomment>Shown when something from a web page is dropped instead of a file.</extracomment>
        <translation>Only files on this computer can be used. Save the picture first, then drop it.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::ProviderListModel</name>
    <message>
        <source>Key in the keychain</source>
        <extracomment>Where the key of a provider is kept: the password store of the operating system</extracomment>
        <translation>Key in the keychain</translation>
    </message>
    <message>
        <source>Key from the environment</source>
        <extracomment>Where the key of a provider comes from: a variable of the environment</extracomment>
        <translation>Key from the environment</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>There is no key for a provider</extracomment>
        <translation>No key</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>How a provider does: it is asked</extracomment>
        <translation>Works</translation>
    </message>
    <message>
        <source>No credit there</source>
        <extracomment>How a provider does: its account is empty</extracomment>
        <translation>No credit there</translation>
    </message>
    <message>
        <source>Refuses the key</source>
        <extracomment>How a provider does: it refuses the key</extracomment>
        <translation>Refuses the key</translation>
    </message>
    <message>
        <source>Wants to be asked less</source>
        <extracomment>How a provider does: it was asked too often</extracomment>
        <translation>Wants to be asked less</translation>
    </message>
    <message>
        <source>Paused after failures</source>
        <extracomment>How a provider does: it failed too often and is left alone for a while</extracomment>
        <translation>Paused after failures</translation>
    </message>
    <message numerus="yes">
        <source>Last day: %n run(s), %1% succeeded, about %2 s each</source>
        <extracomment>How a provider did in the last day: %n runs, of which %1 percent succeeded, usually in %2 seconds</extracomment>
        <translation>
            <numerusform>Last day: %n run, %1% succeeded, about %2 s each</numerusform>
            <numerusform>Last day: %n runs, %1% succeeded, about %2 s each</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked again: %1</source>
        <extracomment>When a provider that was left alone is asked again; %1 is a time of the day, or a date with a time.</extracomment>
        <translation>Asked again: %1</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::ShortVideoOptions</name>
    <message>
        <source>Automatic</source>
        <extracomment>Language of the captions of a short video: the studio tells it by their letters</extracomment>
        <translation>Automatic</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::TopicListModel</name>
    <message>
        <source>All topics</source>
        <extracomment>The first of the topics of a tool: shows the examples of all topics. Short.</extracomment>
        <translation>All topics</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::account::AccountModel</name>
    <message>
        <source>Your name was changed.</source>
        <extracomment>After the name of the person was changed.</extracomment>
        <translation>Your name was changed.</translation>
    </message>
    <message>
        <source>Your password was changed. Other devices are signed out.</source>
        <extracomment>After the password was changed.</extracomment>
        <translation>Your password was changed. Other devices are signed out.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <extracomment>After signing out.</extracomment>
        <translation>You are signed out.</translation>
    </message>
    <message>
        <source>You are signed out here, but the server does not know it. %1</source>
        <extracomment>After signing out, when the server does not know of it; %1 is a sentence that says why.</extracomment>
        <translation>You are signed out here, but the server does not know it. %1</translation>
    </message>
    <message>
        <source>Your account is closed. Until %1 you can have it back by signing in.</source>
        <extracomment>After an account was closed; %1 is a day.</extracomment>
        <translation>Your account is closed. Until %1 you can have it back by signing in.</translation>
    </message>
    <message>
        <source>Your account is closed.</source>
        <extracomment>After an account was closed.</extracomment>
        <translation>Your account is closed.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::account::DeviceListModel</name>
    <message>
        <source>Unnamed device</source>
        <extracomment>A device that is signed in and did not say its name.</extracomment>
        <translation>Unnamed device</translation>
    </message>
    <message>
        <source>used %1</source>
        <extracomment>A device that is signed in; %1 is “just now”, “5 minutes ago” or a day.</extracomment>
        <translation>used %1</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::gallery::CategoryList</name>
    <message>
        <source>All</source>
        <extracomment>The first of the categories in the gallery: shows all of them. Keep it short.</extracomment>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::gallery::ExampleDetail</name>
    <message>
        <source>Request</source>
        <extracomment>Label of a fact about an example; the value is what was asked for in words.</extracomment>
        <translation>Request</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>Label of a fact about an example; the value is the name of a tool.</extracomment>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>Label of a fact about an example; the value is a topic of the tool, such as Electronics.</extracomment>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Label of a fact about an example; the value is the name of a style, such as Watercolor.</extracomment>
        <translation>Style</translation>
    </message>
    <message>
        <source>Good for</source>
        <extracomment>Label of a fact about an example; the value says what such pictures are good for.</extracomment>
        <translation>Good for</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Label of a fact about an example; the value is its size in pixels.</extracomment>
        <translation>Size</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>Size of a picture: width × height in pixels.</extracomment>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Label of a fact about an example that is a clip; the value is how long it runs.</extracomment>
        <translation>Length</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <extracomment>How long a clip runs, in seconds with one decimal.</extracomment>
        <translation>%1 seconds</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::gallery::GalleryModel</name>
    <message>
        <source>Style: %1</source>
        <extracomment>Below an example in the gallery; %1 is the name of a style, such as Watercolor.</extracomment>
        <translation>Style: %1</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::gallery::StyleDetail</name>
    <message>
        <source>Strength</source>
        <extracomment>Name of a setting of every style: how much of it is applied.</extracomment>
        <translation>Strength</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::home::ExampleList</name>
    <message>
        <source>Style</source>
        <extracomment>What an example is that belongs to no tool: a picture in another style, such as watercolour.</extracomment>
        <translation>Style</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::home::ToolList</name>
    <message>
        <source>On this computer</source>
        <extracomment>Under the name of a tool: it works without a network and costs nothing.</extracomment>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Examples to browse</source>
        <extracomment>Under the name of a tool that visitors cannot run: only its examples can be looked at.</extracomment>
        <translation>Examples to browse</translation>
    </message>
    <message>
        <source>With your own key</source>
        <extracomment>Under the name of a tool that only providers can run, with a key of the person&apos;s own.</extracomment>
        <translation>With your own key</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::jobs::JobListModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Name of a job over many files: %1 is the name of the first, %n the number of the others.</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Kind of a job: a result of the library is written to a file.</extracomment>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::library::ClipExportOptions</name>
    <message>
        <source>As it is</source>
        <extracomment>How a clip is exported: the file is copied as it is.</extracomment>
        <translation>As it is</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time; %1 is a number</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A length of time; %1 is a number</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>At most about %1</source>
        <extracomment>How large an exported clip may become; %1 is a size such as 12 MB</extracomment>
        <translation>At most about %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>How large an exported clip will be; %1 is a size such as 12 MB</extracomment>
        <translation>About %1</translation>
    </message>
    <message>
        <source>%1 takes at most %2. Choose a shorter part.</source>
        <extracomment>Warning before an export: %1 is a place such as Instagram Reels, %2 a length of time</extracomment>
        <translation>%1 takes at most %2. Choose a shorter part.</translation>
    </message>
    <message>
        <source>%1 takes clips of %2 and longer.</source>
        <extracomment>Warning before an export: %1 is a place such as Instagram Reels, %2 a length of time</extracomment>
        <translation>%1 takes clips of %2 and longer.</translation>
    </message>
    <message>
        <source>%1 takes files up to %2: the quality will be lowered to stay below.</source>
        <extracomment>Warning before an export: %1 is a place such as X, %2 a size such as 512 MB</extracomment>
        <translation>%1 takes files up to %2: the quality will be lowered to stay below.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::library::ExportModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of the report of an export: the name of a result, and why it could not be exported.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::library::ToolChoices</name>
    <message>
        <source>All tools</source>
        <extracomment>First entry of a choice that narrows the library to one tool.</extracomment>
        <translation>All tools</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::orders::CreditHistoryModel</name>
    <message>
        <source>Credits added</source>
        <extracomment>In the history of credits: some came.</extracomment>
        <translation>Credits added</translation>
    </message>
    <message>
        <source>Set aside for a job</source>
        <extracomment>In the history of credits: set aside until a job ends.</extracomment>
        <translation>Set aside for a job</translation>
    </message>
    <message>
        <source>Charged for a job</source>
        <extracomment>In the history of credits: a job was paid with what was set aside for it.</extracomment>
        <translation>Charged for a job</translation>
    </message>
    <message>
        <source>Given back by a job</source>
        <extracomment>In the history of credits: a job failed or was cancelled, and costs nothing.</extracomment>
        <translation>Given back by a job</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <extracomment>In the history of credits: their time was over.</extracomment>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Taken back with a refund</source>
        <extracomment>In the history of credits: a purchase was paid back, and its credits were taken.</extracomment>
        <translation>Taken back with a refund</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <extracomment>In the history of credits: what a plan brings each month; %1 is the name of the plan.</extracomment>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Package %1</source>
        <extracomment>In the history of credits: a package that was bought; %1 is its name.</extracomment>
        <translation>Package %1</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <extracomment>In the history of credits: what a promotion code brought.</extracomment>
        <translation>Promotion code</translation>
    </message>
    <message>
        <source>This job was ordered on another device, or was taken off the list.</source>
        <extracomment>Told when a line of the credit history is pressed whose job this computer does not know.</extracomment>
        <translation>This job was ordered on another device, or was taken off the list.</translation>
    </message>
    <message>
        <source>Unused days of your earlier plan</source>
        <extracomment>In the history of credits: a plan was replaced by another one before its time was over.</extracomment>
        <translation>Unused days of your earlier plan</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) came back</source>
        <extracomment>In the history of credits: a job was charged less than was set aside for it.</extracomment>
        <translation>
            <numerusform>%n credit came back</numerusform>
            <numerusform>%n credits came back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidgo::ui::orders::ReceiptListModel</name>
    <message>
        <source>Receipt</source>
        <extracomment>A kind of document: for a payment.</extracomment>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Credit note</source>
        <extracomment>A kind of document: for money that went back.</extracomment>
        <translation>Credit note</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::orders::RefundModel</name>
    <message>
        <source>%1 was paid back. Its credits were taken back.</source>
        <extracomment>What came of asking for money back; %1 is an amount of money.</extracomment>
        <translation>%1 was paid back. Its credits were taken back.</translation>
    </message>
    <message>
        <source>The payment company refused to pay it back. No money moved, and you keep the credits.</source>
        <extracomment>What came of asking for money back.</extracomment>
        <translation>The payment company refused to pay it back. No money moved, and you keep the credits.</translation>
    </message>
    <message>
        <source>%1 is paid back by hand, which can take a few days. Its credits were taken back.</source>
        <extracomment>What came of asking for money back; %1 is an amount of money.</extracomment>
        <translation>%1 is paid back by hand, which can take a few days. Its credits were taken back.</translation>
    </message>
    <message>
        <source>%1 is on its way back to you. Its credits were taken back. How long it takes is up to your bank.</source>
        <extracomment>What came of asking for money back; %1 is an amount of money.</extracomment>
        <translation>%1 is on its way back to you. Its credits were taken back. How long it takes is up to your bank.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::plans::OfferModel</name>
    <message>
        <source>The last charge failed, so the plan is paid until %1 only. You keep it for a few more days. Order a plan again to go on.</source>
        <extracomment>About the person&apos;s plan; %1 is a date.</extracomment>
        <translation>The last charge failed, so the plan is paid until %1 only. You keep it for a few more days. Order a plan again to go on.</translation>
    </message>
    <message>
        <source>Paid until %1 and ends then. Nothing more is charged.</source>
        <extracomment>About the person&apos;s plan, which was cancelled or was paid for once; %1 is a date.</extracomment>
        <translation>Paid until %1 and ends then. Nothing more is charged.</translation>
    </message>
    <message>
        <source>Paid until %1. After that you have %2.</source>
        <extracomment>About the person&apos;s plan; %1 is a date, %2 is the name of the plan that follows.</extracomment>
        <translation>Paid until %1. After that you have %2.</translation>
    </message>
    <message>
        <source>Paid until %1, then %2 is charged for the next month.</source>
        <extracomment>About the person&apos;s plan, which goes on by itself; %1 is a date, %2 is an amount of money.</extracomment>
        <translation>Paid until %1, then %2 is charged for the next month.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::plans::PlanChangeModel</name>
    <message>
        <source>You have %1 now.</source>
        <extracomment>After a change of the plan; %1 is its name.</extracomment>
        <translation>You have %1 now.</translation>
    </message>
    <message>
        <source>The change to %1 is on its way. The payment company has not answered yet; nothing is done twice.</source>
        <extracomment>After a change of the plan; %1 is its name.</extracomment>
        <translation>The change to %1 is on its way. The payment company has not answered yet; nothing is done twice.</translation>
    </message>
    <message>
        <source>You change to %1 on %2. Nothing is charged before that.</source>
        <extracomment>After a change to a lower plan; %1 is its name, %2 a date.</extracomment>
        <translation>You change to %1 on %2. Nothing is charged before that.</translation>
    </message>
    <message>
        <source>%1 begins when its order is paid. Your present plan ends with that, and its unused days are paid back.</source>
        <extracomment>After a change of the plan; %1 is its name.</extracomment>
        <translation>%1 begins when its order is paid. Your present plan ends with that, and its unused days are paid back.</translation>
    </message>
    <message>
        <source>Your present plan ends on %2. Order %1 then; nothing is charged before that.</source>
        <extracomment>After a change to a lower plan; %1 is its name, %2 a date.</extracomment>
        <translation>Your present plan ends on %2. Order %1 then; nothing is charged before that.</translation>
    </message>
    <message>
        <source>Your plan goes on.</source>
        <extracomment>After somebody took back that their plan ends.</extracomment>
        <translation>Your plan goes on.</translation>
    </message>
    <message>
        <source>Your plan ends on %1. Nothing more is charged, and the credits that you bought stay yours.</source>
        <extracomment>After somebody ended their plan; %1 is a date.</extracomment>
        <translation>Your plan ends on %1. Nothing more is charged, and the credits that you bought stay yours.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::plans::PurchaseModel</name>
    <message>
        <source>%1 off</source>
        <extracomment>What a promotion code does to a price; %1 is an amount of money.</extracomment>
        <translation>%1 off</translation>
    </message>
    <message>
        <source>%1 on top</source>
        <extracomment>What a promotion code does; %1 is an amount such as “20 credits”.</extracomment>
        <translation>%1 on top</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::profile::UseModel</name>
    <message numerus="yes">
        <source>%n run(s) today</source>
        <extracomment>How many runs were made for credits today.</extracomment>
        <translation>
            <numerusform>%n run today</numerusform>
            <numerusform>%n runs today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) today</source>
        <extracomment>How many runs were made for credits today, and how many the plan allows in a day.</extracomment>
        <translation>
            <numerusform>%1 of %n run today</numerusform>
            <numerusform>%1 of %n runs today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidgo::ui::settings::ExampleSyncModel</name>
    <message numerus="yes">
        <source>%n new example(s) came into the gallery.</source>
        <extracomment>%n counts examples that came from the server and are in the gallery now.</extracomment>
        <translation>
            <numerusform>%n new example came into the gallery.</numerusform>
            <numerusform>%n new examples came into the gallery.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server was not asked yet.</source>
        <extracomment>The server that keeps examples of its own was never asked for them.</extracomment>
        <translation>The server was not asked yet.</translation>
    </message>
    <message>
        <source>Asking the server what is new…</source>
        <extracomment>The server is asked for its examples at this moment.</extracomment>
        <translation>Asking the server what is new…</translation>
    </message>
    <message>
        <source>All examples of the server are here.</source>
        <extracomment>Nothing is missing of what the server has.</extracomment>
        <translation>All examples of the server are here.</translation>
    </message>
    <message numerus="yes">
        <source>%n new example(s) on the way</source>
        <extracomment>%n counts examples that are being fetched from the server.</extracomment>
        <translation>
            <numerusform>%n new example on the way</numerusform>
            <numerusform>%n new examples on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new example(s) wait for a link that is not metered.</source>
        <extracomment>%n counts examples of the server that are not here yet. A metered link is paid for by what goes through it.</extracomment>
        <translation>
            <numerusform>%n new example waits for a link that is not metered.</numerusform>
            <numerusform>%n new examples wait for a link that is not metered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new example(s) were signed by somebody you have not trusted yet.</source>
        <extracomment>%n counts examples of the server that are not here yet. They are signed, and nobody here knows whoever signed them.</extracomment>
        <translation>
            <numerusform>%n new example was signed by somebody you have not trusted yet.</numerusform>
            <numerusform>%n new examples were signed by somebody you have not trusted yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new example(s)</source>
        <extracomment>%n counts examples of the server that are not here yet.</extracomment>
        <translation>
            <numerusform>%n new example</numerusform>
            <numerusform>%n new examples</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far it is with fetching: %1 and %2 are sizes such as “12 MB”.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <extracomment>%1 is a size such as “12 MB”.</extracomment>
        <translation>%1 to fetch</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <extracomment>When the server was asked last what examples it has; %1 is a date with a time of day.</extracomment>
        <translation>Asked %1</translation>
    </message>
    <message>
        <source>Nothing more comes from %1.</source>
        <extracomment>After the person stopped trusting somebody who signs examples; %1 is the name.</extracomment>
        <translation>Nothing more comes from %1.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::settings::SettingsModel</name>
    <message>
        <source>Same as the system</source>
        <extracomment>A choice of language: the one that the operating system uses.</extracomment>
        <translation>Same as the system</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::shell::NavigationModel</name>
    <message>
        <source>Library</source>
        <extracomment>Name of the page with the person&apos;s own results.</extracomment>
        <translation>Library</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Name of the page on which the person chooses language, theme and so on.</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Name of the page on which the studio starts.</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>TOOLS</source>
        <extracomment>Heading in the sidebar above the six tools; in small capitals.</extracomment>
        <translation>TOOLS</translation>
    </message>
    <message>
        <source>YOURS</source>
        <extracomment>Heading in the sidebar above what belongs to the person: library and settings; in small capitals.</extracomment>
        <translation>YOURS</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>Name of the page with all the examples.</extracomment>
        <translation>Gallery</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::shell::PaletteModel</name>
    <message>
        <source>Used last</source>
        <extracomment>Heading in the command palette above what was used last.</extracomment>
        <translation>Used last</translation>
    </message>
    <message>
        <source>Go to and do</source>
        <extracomment>Heading in the command palette above pages and commands.</extracomment>
        <translation>Go to and do</translation>
    </message>
    <message>
        <source>Results and examples</source>
        <extracomment>Heading in the command palette above the person&apos;s own results and the examples that were found.</extracomment>
        <translation>Results and examples</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::shell::SearchModel</name>
    <message>
        <source>Your result · %1</source>
        <extracomment>Below a hit of the search: one of the person&apos;s own results; %1 is the tool that made it.</extracomment>
        <translation>Your result · %1</translation>
    </message>
    <message>
        <source>Example · %1</source>
        <extracomment>Below a hit of the search: an example; %1 is its tool or its style.</extracomment>
        <translation>Example · %1</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::shell::ShortcutModel</name>
    <message>
        <source>Pages</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys that open a page.</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys that work on every page.</extracomment>
        <translation>Everywhere</translation>
    </message>
</context>
</TS>
