<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <extracomment>Heading above version and credits.</extracomment>
        <translation>정보</translation>
    </message>
    <message>
        <source>VidGo Studio</source>
        <extracomment>Name of the product.</extracomment>
        <translation>VidGo Studio</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>Credits</source>
        <extracomment>Button that shows whose work is in the examples, fonts and models.</extracomment>
        <translation>크레딧</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>VidGo account</source>
        <extracomment>What a screen reader calls the card with the person&apos;s account.</extracomment>
        <translation>VidGo 계정</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <extracomment>Below the name of the person; %1 is the name of a plan, %2 the day on which the account was made.</extracomment>
        <translation>%1 · %2 가입</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. This is what it said last.</source>
        <extracomment>The server of the account did not answer.</extracomment>
        <translation>서버에 연결할 수 없습니다. 서버에서 마지막으로 받은 내용입니다.</translation>
    </message>
    <message>
        <source>Plan and credits</source>
        <extracomment>What can be changed of an account.</extracomment>
        <translation>요금제 및 크레딧</translation>
    </message>
    <message>
        <source>Look at them</source>
        <extracomment>Button beside “Plan and credits”: leads to the page where they are bought.</extracomment>
        <translation>보기</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>What can be changed of an account: the name of the person.</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>None given</source>
        <extracomment>The person gave no name.</extracomment>
        <translation>입력하지 않음</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button beside “Name”.
----------
Button beside “Password”.</extracomment>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>What can be changed of an account.</extracomment>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>What can be done with an account.</extracomment>
        <translation>내 데이터</translation>
    </message>
    <message>
        <source>Everything that the server keeps of you, in one file (JSON).</source>
        <extracomment>Explains the button beside it. JSON is a file format.</extracomment>
        <translation>서버에 보관된 내 정보 전체를 파일 하나(JSON)로 저장합니다.</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button beside “Your data”: writes them into a file.</extracomment>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Close the account</source>
        <extracomment>What can be done with an account.</extracomment>
        <translation>계정 폐쇄</translation>
    </message>
    <message numerus="yes">
        <source>It can be had back for %n day(s).</source>
        <extracomment>Explains the button beside it; %n counts days.</extracomment>
        <translation>
            <numerusform>%n일 동안 되찾을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close…</source>
        <extracomment>Button beside “Close the account”.</extracomment>
        <translation>폐쇄…</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>The credits of the person.</extracomment>
        <translation>
            <numerusform>%n크레딧</numerusform>
        </translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. This is from %1.</source>
        <extracomment>The server of the account did not answer. %1 is a day and a time.</extracomment>
        <translation>서버에 연결할 수 없습니다. %1 기준의 내용입니다.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Sign in to VidGo</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>VidGo에 로그인</translation>
    </message>
    <message>
        <source>Create a VidGo account</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>VidGo 계정 만들기</translation>
    </message>
    <message>
        <source>Confirm your address</source>
        <extracomment>Title of a dialog: the person shows that an e-mail address is theirs.</extracomment>
        <translation>이메일 주소 확인</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>비밀번호를 잊으셨습니까?</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>새 비밀번호 설정</translation>
    </message>
    <message>
        <source>With it the studio can make what this computer cannot, paid with credits. Creating it costs nothing.</source>
        <extracomment>In the dialog for a new account: what it is good for.</extracomment>
        <translation>계정이 있으면 이 컴퓨터로 만들 수 없는 것도 크레딧을 사용해 스튜디오에서 만들 수 있습니다. 계정을 만드는 데는 비용이 들지 않습니다.</translation>
    </message>
    <message>
        <source>A mail is on its way to %1. Type in the code that it brings.</source>
        <extracomment>In the dialog for the code of a mail; %1 is an e-mail address.</extracomment>
        <translation>%1 주소로 메일을 보냈습니다. 메일에 있는 코드를 입력하십시오.</translation>
    </message>
    <message>
        <source>You get a mail with a link. With it you set a new password here.</source>
        <extracomment>In the dialog for a forgotten password.</extracomment>
        <translation>링크가 있는 메일을 보내 드립니다. 그 링크로 여기에서 새 비밀번호를 설정합니다.</translation>
    </message>
    <message>
        <source>If there is an account with your address, a mail is on its way. Copy its link and paste it here. All devices are signed out then.</source>
        <extracomment>In the dialog for a new password.</extracomment>
        <translation>입력하신 주소의 계정이 있으면 메일이 발송됩니다. 메일의 링크를 복사하여 여기에 붙여넣으십시오. 비밀번호를 설정하면 모든 기기에서 로그아웃됩니다.</translation>
    </message>
    <message>
        <source>Another mail is on its way.</source>
        <extracomment>Above the field for the code of a mail, after another one was asked for.</extracomment>
        <translation>메일을 다시 보냈습니다.</translation>
    </message>
    <message>
        <source>Your account is there. Sign in to it.</source>
        <extracomment>Above the form for signing in, after the code of a mail was right.</extracomment>
        <translation>계정이 만들어졌습니다. 로그인하십시오.</translation>
    </message>
    <message>
        <source>The new password counts from now on. Sign in with it.</source>
        <extracomment>Above the form for signing in, after a new password was set.</extracomment>
        <translation>이제부터 새 비밀번호를 사용합니다. 새 비밀번호로 로그인하십시오.</translation>
    </message>
</context>
<context>
    <name>AccountInvitation</name>
    <message>
        <source>VidGo account</source>
        <extracomment>Heading above what a VidGo account is good for.</extracomment>
        <translation>VidGo 계정</translation>
    </message>
    <message>
        <source>Your account is almost there: a mail with a code went to %1.</source>
        <extracomment>A new account is not there before the code of a mail was typed in; %1 is an e-mail address.</extracomment>
        <translation>계정이 거의 준비되었습니다. 코드가 있는 메일을 %1 주소로 보냈습니다.</translation>
    </message>
    <message>
        <source>With an account, VidGo makes what this computer cannot, such as clips and redesigned rooms, paid with credits and without keys of your own. What your computer makes by itself stays free and needs none.</source>
        <extracomment>What a VidGo account is good for, in two sentences.</extracomment>
        <translation>계정이 있으면 클립이나 공간 리디자인처럼 이 컴퓨터로 만들 수 없는 것을 본인의 키 없이 크레딧으로 VidGo에서 만들 수 있습니다. 내 컴퓨터만으로 만드는 것은 계속 무료이며 계정이 필요 없습니다.</translation>
    </message>
    <message>
        <source>Type in the code</source>
        <extracomment>Button: leads to the place where the code of a mail is typed in.</extracomment>
        <translation>코드 입력</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button that opens the dialog for signing in.</extracomment>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Create an account</source>
        <extracomment>Button that opens the dialog for a new account.</extracomment>
        <translation>계정 만들기</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes a dialog and changes nothing</extracomment>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>AgoText</name>
    <message>
        <source>just now</source>
        <extracomment>When a device was used last.</extracomment>
        <translation>방금</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>When a device was used last.</extracomment>
        <translation>
            <numerusform>%n분 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>When a device was used last.</extracomment>
        <translation>
            <numerusform>%n시간 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When a device was used last.</extracomment>
        <translation>
            <numerusform>%n일 전</numerusform>
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
        <translation>%1 파일로 내보냈습니다</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>Button beside “Exported as …”: opens the folder in the file manager.</extracomment>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>VidGo Studio · Sandbox</source>
        <extracomment>Title of the window of a studio in which nothing is real: no provider is asked, no money moves.</extracomment>
        <translation>VidGo Studio · 샌드박스</translation>
    </message>
    <message>
        <source>Welcome, %1.</source>
        <extracomment>After signing in; %1 is the name of the person.</extracomment>
        <translation>%1 님, 환영합니다.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <extracomment>After signing in.</extracomment>
        <translation>로그인했습니다.</translation>
    </message>
</context>
<context>
    <name>AvatarLook</name>
    <message>
        <source>Shape</source>
        <extracomment>The shape of a clip, for screen readers</extracomment>
        <translation>화면 비율</translation>
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
        <translation>배경</translation>
    </message>
    <message>
        <source>Soft gradient</source>
        <extracomment>Background of a presenter: a colour that becomes darker towards the bottom</extracomment>
        <translation>은은한 그라데이션</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>Background of a presenter: one colour</extracomment>
        <translation>단색</translation>
    </message>
    <message>
        <source>Scene</source>
        <extracomment>Background of a presenter: one of the studio&apos;s empty scenes
----------
The choice of an empty scene behind a presenter</extracomment>
        <translation>장면</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Background of a presenter: a picture of the person&apos;s own</extracomment>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Choose the background…</source>
        <extracomment>Chooses the picture that stands behind a presenter</extracomment>
        <translation>배경 선택…</translation>
    </message>
    <message>
        <source>Mark the spoken word</source>
        <extracomment>Whether the word that is being spoken stands out in the captions</extracomment>
        <translation>말하는 단어 강조</translation>
    </message>
</context>
<context>
    <name>AvatarParameters</name>
    <message>
        <source>Presenter</source>
        <extracomment>Heading of the choice of the cartoon figure that speaks</extracomment>
        <translation>진행자</translation>
    </message>
    <message>
        <source>A cartoon presenter, not a person. Every clip says so.</source>
        <extracomment>Below the choice of the presenters</extracomment>
        <translation>실제 사람이 아닌 만화 캐릭터 진행자입니다. 모든 클립에 이 사실이 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>AvatarScript</name>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>How much of a script is written: %1 of at most %2 characters</extracomment>
        <translation>%1 / %2자</translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <extracomment>About how long a clip becomes; %n is a number of seconds</extracomment>
        <translation>
            <numerusform>약 %n초</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1:%2 min</source>
        <extracomment>About how long a clip becomes: minutes, then seconds with two digits</extracomment>
        <translation>약 %1분 %2초</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>Label of the field for what a presenter says</extracomment>
        <translation>대본</translation>
    </message>
    <message>
        <source>Write what the presenter says…</source>
        <extracomment>In the empty field for what a presenter says</extracomment>
        <translation>진행자가 말할 내용을 입력…</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters.</source>
        <extracomment>Below a script that is longer than allowed; %1 is a number</extracomment>
        <translation>너무 깁니다. 최대 %1자입니다.</translation>
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
        <translation>언어</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>The voice with which a presenter speaks</extracomment>
        <translation>음성</translation>
    </message>
    <message>
        <source>No voice for this language is installed. Install the free program espeak-ng, then start the studio again.</source>
        <extracomment>In the place of the voices when there are none. espeak-ng is the name of a free program.</extracomment>
        <translation>이 언어의 음성이 설치되어 있지 않습니다. 무료 프로그램 espeak-ng를 설치한 뒤 스튜디오를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The voices on this computer are synthetic and sound like a machine.</source>
        <extracomment>Below the choice of a voice: honest about how it sounds</extracomment>
        <translation>이 컴퓨터의 음성은 합성 음성이라 기계음처럼 들립니다.</translation>
    </message>
    <message>
        <source>Give the reading of a word behind it, as in 漢字《かんじ》, when it is not read as it should be.</source>
        <extracomment>For scripts in Japanese. Keep 漢字《かんじ》 as it is.</extracomment>
        <translation>단어가 올바르게 읽히지 않으면 漢字《かんじ》처럼 뒤에 읽는 법을 적으십시오.</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>How fast a presenter speaks</extracomment>
        <translation>말하기 속도</translation>
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
        <translation>색상 %1</translation>
    </message>
    <message>
        <source>Colour number</source>
        <extracomment>The number of a colour, such as #FFFFFF</extracomment>
        <translation>색상 코드</translation>
    </message>
</context>
<context>
    <name>BatchHead</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <extracomment>How long a batch will still take</extracomment>
        <translation>
            <numerusform>약 %n초 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <extracomment>How long a batch will still take</extracomment>
        <translation>
            <numerusform>약 %n분 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n files made</source>
        <extracomment>Heading of a batch that is through. %n files were made.</extracomment>
        <translation>
            <numerusform>완료: 파일 %n개 생성</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n files wait</source>
        <extracomment>Heading of a batch that was stopped. %n files wait.</extracomment>
        <translation>
            <numerusform>중지됨, 파일 %n개 대기 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>Heading of a batch while the file in work is given up</extracomment>
        <translation>중지하는 중…</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <extracomment>Heading of a batch at work: how many files are done, and of how many</extracomment>
        <translation>파일 %2개 중 %1개</translation>
    </message>
    <message>
        <source>Many files at once</source>
        <extracomment>Heading of a batch that has not begun</extracomment>
        <translation>여러 파일을 한 번에</translation>
    </message>
    <message>
        <source>Close the batch</source>
        <extracomment>Puts a batch away; an unfinished one can be taken up again later</extracomment>
        <translation>일괄 작업 닫기</translation>
    </message>
    <message>
        <source>%1 made · %2 failed · %3 left out</source>
        <extracomment>A batch in numbers: files made, failed, and left out because they are no pictures</extracomment>
        <translation>생성 %1개 · 실패 %2개 · 제외 %3개</translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for their turn</source>
        <extracomment>Heading of a batch while other jobs are before it; %n is the number of its files</extracomment>
        <translation>
            <numerusform>파일 %n개가 차례를 기다리는 중</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchOffer</name>
    <message numerus="yes">
        <source>A batch is unfinished: %n of %1 files still wait.</source>
        <extracomment>A batch that was stopped, or cut off. %n files of it are not done yet, %1 are all of its files.</extracomment>
        <translation>
            <numerusform>끝나지 않은 일괄 작업이 있습니다. 파일 %1개 중 %n개가 남아 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it up</source>
        <extracomment>Takes up the unfinished batch. Short.</extracomment>
        <translation>이어서 하기</translation>
    </message>
    <message>
        <source>Forget it</source>
        <extracomment>Forgets the unfinished batch; what was made stays in the library. Short.</extracomment>
        <translation>버리기</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Looking for the pictures…</source>
        <extracomment>While the files of a batch are looked for</extracomment>
        <translation>이미지를 찾는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n files or folders are ready</source>
        <extracomment>Files and folders were chosen for a batch. %n is how many there are of both.</extracomment>
        <translation>
            <numerusform>파일 또는 폴더 %n개 준비됨</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are made with the settings on the right. More can be dropped here.</source>
        <extracomment>What happens next, and that more can be added</extracomment>
        <translation>모두 오른쪽 설정으로 만듭니다. 여기에 더 끌어다 놓을 수 있습니다.</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>The files of a batch, for screen readers</extracomment>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>BatchPlace</name>
    <message>
        <source>Folder for the results</source>
        <extracomment>Title of the dialog that asks for the folder for the results of a batch</extracomment>
        <translation>결과를 저장할 폴더</translation>
    </message>
    <message>
        <source>Save into a folder too</source>
        <extracomment>Results of a batch are saved into a folder too, besides the library</extracomment>
        <translation>폴더에도 저장</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>The file format of exported pictures</extracomment>
        <translation>형식</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>How exported files are named; parts in braces are filled in</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>{name} is the file&apos;s own name; {tool}, {date}, {width} and {height} can be used too.</source>
        <extracomment>Below the name template; keep the parts in braces</extracomment>
        <translation>{name}은 파일의 원래 이름입니다. {tool}, {date}, {width}, {height}도 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>All results go into the library.</source>
        <extracomment>Where the results of a batch go</extracomment>
        <translation>모든 결과는 라이브러리에 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>BatchProblems</name>
    <message numerus="yes">
        <source>%n files failed</source>
        <extracomment>Heading of the list of the files of a batch that failed</extracomment>
        <translation>
            <numerusform>파일 %n개 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Works on the failed files of a batch once more</extracomment>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Done</source>
        <extracomment>State of a file of a batch</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a file of a batch</extracomment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>State of a file of a batch: it is no picture</extracomment>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>In work</source>
        <extracomment>State of a file of a batch</extracomment>
        <translation>작업 중</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a file of a batch</extracomment>
        <translation>대기 중</translation>
    </message>
</context>
<context>
    <name>BatchRunCard</name>
    <message>
        <source>Go on with the rest</source>
        <extracomment>Goes on with a batch that was stopped</extracomment>
        <translation>나머지 계속하기</translation>
    </message>
    <message>
        <source>Make all of them</source>
        <extracomment>Begins a batch</extracomment>
        <translation>모두 만들기</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops a batch: the file in work is given up, the others wait</extracomment>
        <translation>중지</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Puts a finished batch away</extracomment>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used and are left out.</source>
        <extracomment>Before many files are given to a provider: so many of them are no pictures, or cannot be read</extracomment>
        <translation>
            <numerusform>사용할 수 없는 파일 %n개는 제외합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>All results go into the library.</source>
        <extracomment>Where the results of a batch go</extracomment>
        <translation>모든 결과는 라이브러리에 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>BoardDialog</name>
    <message>
        <source>New board</source>
        <extracomment>Title of the dialog that makes a new collection of results.</extracomment>
        <translation>새 보드</translation>
    </message>
    <message>
        <source>Rename board</source>
        <extracomment>Title of the dialog that gives a board another name.</extracomment>
        <translation>보드 이름 바꾸기</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field for the name of a board.</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes the dialog for the name of a board.</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button that makes the new board.</extracomment>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button that gives the board its new name.</extracomment>
        <translation>이름 바꾸기</translation>
    </message>
</context>
<context>
    <name>BoardMenu</name>
    <message>
        <source>New board…</source>
        <extracomment>In the menu of boards: makes a new one with the results on it.</extracomment>
        <translation>새 보드…</translation>
    </message>
</context>
<context>
    <name>BudgetFields</name>
    <message>
        <source>Currency</source>
        <extracomment>What a screen reader calls the choice between currencies.</extracomment>
        <translation>통화</translation>
    </message>
    <message>
        <source>No budget yet</source>
        <extracomment>In the empty field for the amount of the monthly budget.</extracomment>
        <translation>예산 미설정</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <extracomment>What a screen reader calls the field for the amount of the monthly budget.</extracomment>
        <translation>한 달 금액</translation>
    </message>
    <message>
        <source>Type an amount such as 20 or 12.50.</source>
        <extracomment>Below the field for an amount of money.</extracomment>
        <translation>20 또는 12.50 같은 금액을 입력하십시오.</translation>
    </message>
    <message>
        <source>Taiwan dollars for one US dollar</source>
        <extracomment>Label of the field for an exchange rate.</extracomment>
        <translation>미국 달러당 대만 달러</translation>
    </message>
    <message>
        <source>Type a rate such as 32.15.</source>
        <extracomment>Below the field for an exchange rate.</extracomment>
        <translation>32.15 같은 환율을 입력하십시오.</translation>
    </message>
    <message>
        <source>Set the budget</source>
        <extracomment>Button that sets the monthly budget.</extracomment>
        <translation>예산 설정</translation>
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
        <translation>본인의 키 사용 시 예상 비용</translation>
    </message>
    <message>
        <source>The price is not known: your provider charges you.</source>
        <extracomment>In the place of a price: the provider has not published one</extracomment>
        <translation>가격을 알 수 없습니다. 요금은 공급자가 청구합니다.</translation>
    </message>
    <message>
        <source>%1 left of this month&apos;s budget</source>
        <extracomment>%1 is an amount of money that can still be spent this month.</extracomment>
        <translation>이번 달 예산 %1 남음</translation>
    </message>
    <message>
        <source>Over your budget: %1 left this month.</source>
        <extracomment>A run costs more than is left of the month&apos;s budget; %1 is an amount of money.</extracomment>
        <translation>예산을 초과합니다. 이번 달에 %1 남았습니다.</translation>
    </message>
    <message>
        <source>No spending budget is set, so nothing is spent.</source>
        <extracomment>The person set no limit for what providers charge</extracomment>
        <translation>지출 예산이 설정되어 있지 않아 지출이 발생하지 않습니다.</translation>
    </message>
    <message>
        <source>Spending budget</source>
        <extracomment>Leads to the settings, to the monthly limit for what providers charge. Short.</extracomment>
        <translation>지출 예산</translation>
    </message>
</context>
<context>
    <name>BudgetSettings</name>
    <message>
        <source>Spending budget</source>
        <extracomment>Heading above the monthly limit for what providers charge.</extracomment>
        <translation>지출 예산</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <extracomment>Name of a setting: the most that may be spent in a month.</extracomment>
        <translation>월 예산</translation>
    </message>
    <message>
        <source>With keys of your own, providers charge you directly. The studio refuses a run that would go beyond this amount. Nothing is spent before you set one.</source>
        <extracomment>Explains the setting Monthly budget. A key is what a provider gives its customers.</extracomment>
        <translation>본인의 키를 사용하면 공급자가 요금을 직접 청구합니다. 스튜디오는 이 금액을 넘는 실행을 거부합니다. 예산을 설정하기 전에는 지출이 발생하지 않습니다.</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Name of a line of the settings: what was spent since the month began.</extracomment>
        <translation>이번 달</translation>
    </message>
    <message>
        <source>Begins anew on %1 (UTC).</source>
        <extracomment>Below what was spent; %1 is a date such as “1 December 2026”.</extracomment>
        <translation>%1(UTC)에 새로 시작됩니다.</translation>
    </message>
</context>
<context>
    <name>BudgetUse</name>
    <message>
        <source>%1 of %2 used</source>
        <extracomment>Amounts of money such as “US$1.20”: %1 was spent of %2.</extracomment>
        <translation>%2 중 %1 사용</translation>
    </message>
    <message>
        <source>Part of the budget that is used</source>
        <extracomment>What a screen reader calls the bar that shows how much of the monthly budget is used.</extracomment>
        <translation>예산 중 사용한 비율</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is an amount of money that can still be spent this month.</extracomment>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <extracomment>Button that hides the list of what was spent.</extracomment>
        <translation>내역 숨기기</translation>
    </message>
    <message>
        <source>Show the history</source>
        <extracomment>Button that shows the list of what was spent.</extracomment>
        <translation>내역 표시</translation>
    </message>
</context>
<context>
    <name>CaptionPlaceBox</name>
    <message>
        <source>Show captions</source>
        <extracomment>The choice of where the captions of a clip are</extracomment>
        <translation>자막 표시</translation>
    </message>
    <message>
        <source>In the picture</source>
        <extracomment>Captions of a clip: painted into its pictures</extracomment>
        <translation>화면에 입히기</translation>
    </message>
    <message>
        <source>As a track</source>
        <extracomment>Captions of a clip: a track that players show and hide</extracomment>
        <translation>트랙으로</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>Captions of a clip: there are none</extracomment>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>CheckingLine</name>
    <message>
        <source>Looking at the picture…</source>
        <extracomment>On the page of a tool, while the person&apos;s picture is looked at</extracomment>
        <translation>이미지를 확인하는 중…</translation>
    </message>
</context>
<context>
    <name>CheckoutBar</name>
    <message>
        <source>Address of the page</source>
        <extracomment>What a screen reader calls the bar above the payment&apos;s page</extracomment>
        <translation>페이지 주소</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <extracomment>What a screen reader says of the lock beside the address</extracomment>
        <translation>연결이 암호화되어 있습니다.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <extracomment>What a screen reader says of the sign beside the address; only on the person&apos;s own computer</extracomment>
        <translation>연결이 암호화되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>This page is not ours. Your bank asks you to confirm the payment.</source>
        <extracomment>Below the address while the page of the person&apos;s bank is shown</extracomment>
        <translation>이 페이지는 VidGo의 페이지가 아닙니다. 이용하시는 은행에서 결제 확인을 요청하고 있습니다.</translation>
    </message>
    <message>
        <source>On this computer, not encrypted</source>
        <extracomment>Below the address of a page on the person&apos;s own computer, in the sandbox</extracomment>
        <translation>이 컴퓨터의 페이지, 암호화되지 않음</translation>
    </message>
    <message>
        <source>Open in the browser instead</source>
        <extracomment>Button that opens the payment&apos;s page in the browser of the system</extracomment>
        <translation>대신 브라우저에서 열기</translation>
    </message>
</context>
<context>
    <name>CheckoutNote</name>
    <message>
        <source>Close</source>
        <extracomment>Button that takes a note away</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>CheckoutStop</name>
    <message>
        <source>The payment&apos;s page cannot be shown</source>
        <extracomment>Heading in the payment&apos;s window</extracomment>
        <translation>결제 페이지를 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>Check your connection and try again, or pay in the browser of your system.</source>
        <extracomment>Below the heading</extracomment>
        <translation>연결을 확인하고 다시 시도하거나, 시스템의 브라우저에서 결제하십시오.</translation>
    </message>
    <message>
        <source>If you have confirmed a payment already, VidGo Studio finds out by itself. You are never charged twice for one order.</source>
        <extracomment>The line about money</extracomment>
        <translation>이미 결제를 승인했다면 VidGo Studio에서 자동으로 확인합니다. 한 주문에 두 번 청구되는 일은 없습니다.</translation>
    </message>
    <message>
        <source>Open in the browser instead</source>
        <extracomment>Button that opens the payment&apos;s page in the browser of the system</extracomment>
        <translation>대신 브라우저에서 열기</translation>
    </message>
</context>
<context>
    <name>CheckoutWindow</name>
    <message>
        <source>Payment</source>
        <extracomment>Title of the window in which a person pays</extracomment>
        <translation>결제</translation>
    </message>
    <message>
        <source>The page tried to save a file. That is not possible here.</source>
        <extracomment>Shown above the payment&apos;s page when it tried to download something</extracomment>
        <translation>페이지에서 파일을 저장하려고 했습니다. 여기에서는 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 does not belong to this payment and was not opened.</source>
        <extracomment>Shown above the payment&apos;s page. %1: the host of an address, or what stands before its colon</extracomment>
        <translation>%1 주소는 이 결제와 관련이 없어 열지 않았습니다.</translation>
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
        <translation>클립 효과</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>How fast a clip plays</extracomment>
        <translation>속도</translation>
    </message>
    <message>
        <source>%L1×</source>
        <extracomment>How many times as fast as it was filmed a clip plays, such as 1.5×</extracomment>
        <translation>%L1×</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>In which direction a clip plays</extracomment>
        <translation>재생 방향</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>A clip plays as it was filmed</extracomment>
        <translation>정방향</translation>
    </message>
    <message>
        <source>Reverse</source>
        <extracomment>A clip plays from its end to its beginning</extracomment>
        <translation>역방향</translation>
    </message>
    <message>
        <source>Boomerang</source>
        <extracomment>A clip plays forward and then back</extracomment>
        <translation>부메랑</translation>
    </message>
    <message>
        <source>Stabilise</source>
        <extracomment>How much the shaking of the camera is taken out of a clip</extracomment>
        <translation>흔들림 보정</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <extracomment>How much noise is taken out of a clip</extracomment>
        <translation>노이즈 제거</translation>
    </message>
    <message>
        <source>Glow</source>
        <extracomment>How much what is bright in a clip shines over its edges</extracomment>
        <translation>글로우</translation>
    </message>
    <message>
        <source>The preview is a single picture. Speed, direction, steadiness and noise are seen in the result.</source>
        <extracomment>Below the effects of a clip: the preview is one picture and cannot show how the clip moves</extracomment>
        <translation>미리보기는 정지 이미지 한 장입니다. 속도, 재생 방향, 흔들림 보정, 노이즈 제거는 결과에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>No effects</source>
        <extracomment>Takes all effects off a clip. Short.</extracomment>
        <translation>효과 없음</translation>
    </message>
</context>
<context>
    <name>ClipExportChoice</name>
    <message>
        <source>For</source>
        <extracomment>The place for which a clip is exported, such as YouTube or Instagram Reels.</extracomment>
        <translation>용도</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>What a screen reader calls the choice of how a clip is brought into another shape.</extracomment>
        <translation>화면 비율을 맞추는 방법</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>How a clip is brought into another shape: what does not fit is cut off.</extracomment>
        <translation>자르기</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>How a clip is brought into another shape: with bars at its edges.</extracomment>
        <translation>여백</translation>
    </message>
    <message>
        <source>Blurred edges</source>
        <extracomment>How a clip is brought into another shape: over a blurred version of itself.</extracomment>
        <translation>흐린 배경</translation>
    </message>
    <message>
        <source>Even out the loudness (−14 LUFS)</source>
        <extracomment>Switch: brings the sound of a clip to the loudness that the places on the internet expect.</extracomment>
        <translation>음량 고르게 맞추기(−14 LUFS)</translation>
    </message>
</context>
<context>
    <name>ClipExportPreview</name>
    <message>
        <source>Part of the picture that stays; arrow keys move it</source>
        <extracomment>Screen reader name of the frame that shows what stays of a clip when it is cropped.</extracomment>
        <translation>화면에서 남길 부분. 화살표 키로 이동합니다</translation>
    </message>
</context>
<context>
    <name>ClipPartChoice</name>
    <message>
        <source>Begin here</source>
        <extracomment>Button: the exported clip begins where the playhead is.</extracomment>
        <translation>여기서 시작</translation>
    </message>
    <message>
        <source>End here</source>
        <extracomment>Button: the exported clip ends where the playhead is.</extracomment>
        <translation>여기서 끝</translation>
    </message>
    <message>
        <source>Whole clip</source>
        <extracomment>Button: nothing is cut off an exported clip.</extracomment>
        <translation>클립 전체</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The part of a clip that is exported: from one time to another.</extracomment>
        <translation>%1~%2</translation>
    </message>
</context>
<context>
    <name>ClipStage</name>
    <message>
        <source>The clip cannot be played</source>
        <extracomment>Heading in the place of a clip that cannot be played</extracomment>
        <translation>클립을 재생할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close your VidGo account?</source>
        <extracomment>Title of a question before a VidGo account is closed.</extracomment>
        <translation>VidGo 계정을 폐쇄하시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>Credits, plan and everything that the server keeps of you are lost. Within %n day(s) you can sign in and have it all back; then it is deleted. Receipts stay as long as the law asks for. What is on this computer stays.</source>
        <extracomment>What goes when an account is closed; %n counts days.</extracomment>
        <translation>
            <numerusform>크레딧, 요금제, 서버에 보관된 내 정보가 모두 사라집니다. %n일 안에 로그인하면 모두 되찾을 수 있으며, 그 후에는 삭제됩니다. 영수증은 법에서 정한 기간 동안 보관됩니다. 이 컴퓨터에 있는 것은 그대로 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the account</source>
        <extracomment>Button: the account is closed.</extracomment>
        <translation>계정 폐쇄</translation>
    </message>
    <message>
        <source>Your password</source>
        <extracomment>Field for the password, as a proof that it is the person.</extracomment>
        <translation>비밀번호</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Confirm the address</source>
        <extracomment>Button: the code of the mail is handed in.</extracomment>
        <translation>주소 확인</translation>
    </message>
    <message>
        <source>Code of six digits</source>
        <extracomment>Field for the code of six digits that a mail brings.</extracomment>
        <translation>여섯 자리 코드</translation>
    </message>
    <message>
        <source>Nothing came? Look among the unwanted mail too. Whoever has an account already gets a mail without a code.</source>
        <extracomment>Below the field for the code: what to do when no mail comes.</extracomment>
        <translation>메일이 오지 않았습니까? 스팸함도 확인하십시오. 이미 계정이 있으면 코드가 없는 메일이 발송됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Send another mail (in %n s)</source>
        <extracomment>Button that sends the mail again, while that is not possible; %n counts down.</extracomment>
        <translation>
            <numerusform>메일 다시 보내기(%n초 후)</numerusform>
        </translation>
    </message>
    <message>
        <source>Send another mail</source>
        <extracomment>Button that sends the mail with the code again.</extracomment>
        <translation>메일 다시 보내기</translation>
    </message>
    <message>
        <source>Use another address</source>
        <extracomment>Button: leads back to the form for a new account, to change the address.</extracomment>
        <translation>다른 주소 사용</translation>
    </message>
</context>
<context>
    <name>ColorSwatches</name>
    <message>
        <source>Colour %1</source>
        <extracomment>A colour to choose, for screen readers; %1 is its number such as #FFFFFF</extracomment>
        <translation>색상 %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The library has no such result.</source>
        <extracomment>Printed by `vidgo library list` when nothing was made yet, or nothing matches.</extracomment>
        <translation>라이브러리에 해당하는 결과가 없습니다.</translation>
    </message>
    <message>
        <source>Browse the examples</source>
        <comment>Help of the command presets</comment>
        <translation>예시 둘러보기</translation>
    </message>
    <message>
        <source>List them</source>
        <comment>Help of the command list</comment>
        <translation>목록 표시</translation>
    </message>
    <message>
        <source>Find them by words in any of the five languages</source>
        <comment>Help of the command search</comment>
        <translation>다섯 언어 중 어느 것으로든 단어로 찾기</translation>
    </message>
    <message>
        <source>What to look for</source>
        <comment>Help of the option words</comment>
        <translation>찾을 단어</translation>
    </message>
    <message>
        <source>Only of this tool</source>
        <comment>Help of the option --tool</comment>
        <translation>이 도구만</translation>
    </message>
    <message>
        <source>Only of this topic</source>
        <comment>Help of the option --topic</comment>
        <translation>이 주제만</translation>
    </message>
    <message>
        <source>At most so many</source>
        <comment>Help of the option --limit</comment>
        <translation>최대 개수</translation>
    </message>
    <message>
        <source>Show one with its files and credits</source>
        <comment>Help of the command show</comment>
        <translation>예시 하나를 파일 및 크레딧과 함께 표시</translation>
    </message>
    <message>
        <source>Its id</source>
        <comment>Help of the option id</comment>
        <translation>해당 ID</translation>
    </message>
    <message>
        <source>Id of the tool, see `vidgo tools`</source>
        <comment>Help of the option tool</comment>
        <translation>도구의 ID(`vidgo tools` 참조)</translation>
    </message>
    <message>
        <source>Id of a topic</source>
        <comment>Help of the option --topic</comment>
        <translation>주제의 ID</translation>
    </message>
    <message>
        <source>automatic, product or person</source>
        <comment>Help of the option --subject</comment>
        <translation>automatic, product 또는 person</translation>
    </message>
    <message>
        <source>#RRGGBB, with --background color</source>
        <comment>Help of the option --color</comment>
        <translation>#RRGGBB(--background color와 함께 사용)</translation>
    </message>
    <message>
        <source>0.002 to 0.1 of the longer side, with --background blur</source>
        <comment>Help of the option --blur</comment>
        <translation>긴 변의 0.002~0.1(--background blur와 함께 사용)</translation>
    </message>
    <message>
        <source>0 crisp to 1 soft edges</source>
        <comment>Help of the option --softness</comment>
        <translation>0(선명한 가장자리)~1(부드러운 가장자리)</translation>
    </message>
    <message>
        <source>1 to 100, for .jpg and .webp</source>
        <comment>Help of the option --quality</comment>
        <translation>1~100(.jpg 및 .webp용)</translation>
    </message>
    <message>
        <source>Replace the output if it is there</source>
        <comment>Help of the option --overwrite</comment>
        <translation>출력 파일이 이미 있으면 바꾸기</translation>
    </message>
    <message>
        <source>The text; by default the one of the settings</source>
        <comment>Help of the option --text</comment>
        <translation>텍스트(기본값은 설정의 텍스트)</translation>
    </message>
    <message>
        <source>top_left … bottom_right, center or tiled</source>
        <comment>Help of the option --place</comment>
        <translation>top_left … bottom_right, center 또는 tiled</translation>
    </message>
    <message>
        <source>0.05 to 1</source>
        <comment>Help of the option --opacity</comment>
        <translation>0.05~1</translation>
    </message>
    <message>
        <source>0.01 to 0.5 of the shorter side</source>
        <comment>Help of the option --height</comment>
        <translation>짧은 변의 0.01~0.5</translation>
    </message>
    <message>
        <source>0 to 0.3 of the shorter side</source>
        <comment>Help of the option --margin</comment>
        <translation>짧은 변의 0~0.3</translation>
    </message>
    <message>
        <source>Look at your results</source>
        <comment>Help of the command library</comment>
        <translation>내 결과 보기</translation>
    </message>
    <message>
        <source>List them, newest first</source>
        <comment>Help of the command list</comment>
        <translation>최신순으로 목록 표시</translation>
    </message>
    <message>
        <source>Words in the file name, tool or topic</source>
        <comment>Help of the option --search</comment>
        <translation>파일 이름, 도구 또는 주제에 포함된 단어</translation>
    </message>
    <message>
        <source>Print results and errors as JSON</source>
        <comment>Help of the option --json</comment>
        <translation>결과와 오류를 JSON으로 출력</translation>
    </message>
    <message>
        <source>Keep everything in this folder</source>
        <comment>Help of the option --data-dir</comment>
        <translation>모든 것을 이 폴더에 보관</translation>
    </message>
    <message>
        <source>en, ja, zh-TW, ko or es; by default as in the settings</source>
        <comment>Help of the option --language</comment>
        <translation>en, ja, zh-TW, ko 또는 es(기본값은 설정을 따름)</translation>
    </message>
    <message>
        <source>List the six tools</source>
        <comment>Help of the command tools</comment>
        <translation>여섯 가지 도구 목록 표시</translation>
    </message>
    <message>
        <source>VidGo Studio on the command line</source>
        <comment>First line of vidgo --help</comment>
        <translation>명령줄에서 사용하는 VidGo Studio</translation>
    </message>
    <message>
        <source>No example matches.</source>
        <extracomment>Printed by `vidgo presets search` when no example matches.</extracomment>
        <translation>일치하는 예시가 없습니다.</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>Behind the name of a style in a list: it works without a provider.
----------
Behind the name of a tool in a list: it works without a provider.</extracomment>
        <translation>이 컴퓨터에서 실행</translation>
    </message>
    <message>
        <source>examples to browse</source>
        <extracomment>Behind the name of a tool in a list: it cannot run yet, but its examples can be seen.</extracomment>
        <translation>예시 둘러보기 가능</translation>
    </message>
    <message>
        <source>Ids of results, as list prints them</source>
        <comment>Help of a value of the commands of the library</comment>
        <translation>결과의 ID(list가 출력하는 값)</translation>
    </message>
    <message>
        <source>Name of a board</source>
        <comment>Help of a value of the commands of the library</comment>
        <translation>보드 이름</translation>
    </message>
    <message>
        <source>Only rated so many stars or more</source>
        <comment>Help of the option --rating</comment>
        <translation>별점이 이 개수 이상인 것만</translation>
    </message>
    <message>
        <source>Only on this board</source>
        <comment>Help of the option --board</comment>
        <translation>이 보드에 있는 것만</translation>
    </message>
    <message>
        <source>newest, oldest, rating or name</source>
        <comment>Help of the option --sort</comment>
        <translation>newest, oldest, rating 또는 name</translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <comment>Help of the option --trash</comment>
        <translation>휴지통에 있는 것</translation>
    </message>
    <message>
        <source>Leave out so many at the beginning</source>
        <comment>Help of the option --offset</comment>
        <translation>처음부터 이 개수만큼 건너뛰기</translation>
    </message>
    <message>
        <source>Write results to files</source>
        <comment>Help of the command library export</comment>
        <translation>결과를 파일로 저장</translation>
    </message>
    <message>
        <source>Folder, or for one result a file</source>
        <comment>Help of the option --output</comment>
        <translation>폴더(결과가 하나이면 파일도 가능)</translation>
    </message>
    <message>
        <source>png, jpeg or webp</source>
        <comment>Help of the option --format</comment>
        <translation>png, jpeg 또는 webp</translation>
    </message>
    <message>
        <source>1 to 100, for JPEG and WebP</source>
        <comment>Help of the option --quality</comment>
        <translation>1~100(JPEG 및 WebP용)</translation>
    </message>
    <message>
        <source>With {name} {tool} {topic} {date} {time} {width} {height}</source>
        <comment>Help of the option --name; the words in braces stay as they are</comment>
        <translation>{name} {tool} {topic} {date} {time} {width} {height} 사용 가능</translation>
    </message>
    <message>
        <source>number, replace or refuse</source>
        <comment>Help of the option --if-taken: a file of that name is there</comment>
        <translation>number, replace 또는 refuse</translation>
    </message>
    <message>
        <source>Collect results on boards</source>
        <comment>Help of the command library board</comment>
        <translation>결과를 보드에 모으기</translation>
    </message>
    <message>
        <source>List the boards</source>
        <comment>Help of a command</comment>
        <translation>보드 목록 표시</translation>
    </message>
    <message>
        <source>Make a board</source>
        <comment>Help of a command</comment>
        <translation>보드 만들기</translation>
    </message>
    <message>
        <source>Give a board another name</source>
        <comment>Help of a command</comment>
        <translation>보드 이름 바꾸기</translation>
    </message>
    <message>
        <source>The new name</source>
        <comment>Help of a value</comment>
        <translation>새 이름</translation>
    </message>
    <message>
        <source>Delete a board; its results stay</source>
        <comment>Help of a command</comment>
        <translation>보드 삭제(결과는 남음)</translation>
    </message>
    <message>
        <source>Put results on a board</source>
        <comment>Help of a command</comment>
        <translation>결과를 보드에 추가</translation>
    </message>
    <message>
        <source>Take results off a board</source>
        <comment>Help of a command</comment>
        <translation>결과를 보드에서 빼기</translation>
    </message>
    <message>
        <source>Find results by words</source>
        <comment>Help of a command</comment>
        <translation>단어로 결과 찾기</translation>
    </message>
    <message>
        <source>In the name, tool, topic, style or board</source>
        <comment>Help of a value of the command search</comment>
        <translation>이름, 도구, 주제, 스타일 또는 보드에 포함된 단어</translation>
    </message>
    <message>
        <source>Show one result</source>
        <comment>Help of a command</comment>
        <translation>결과 하나 표시</translation>
    </message>
    <message>
        <source>Give results stars</source>
        <comment>Help of a command</comment>
        <translation>결과에 별점 매기기</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <comment>Help of a value of the command rate</comment>
        <translation>0~5</translation>
    </message>
    <message>
        <source>Put results into the trash</source>
        <comment>Help of a command</comment>
        <translation>결과를 휴지통으로 이동</translation>
    </message>
    <message>
        <source>Bring results back from the trash</source>
        <comment>Help of a command</comment>
        <translation>휴지통에서 결과 복원</translation>
    </message>
    <message>
        <source>Delete for good what is in the trash</source>
        <comment>Help of a command</comment>
        <translation>휴지통에 있는 것을 영구 삭제</translation>
    </message>
    <message>
        <source>Only what is there for more than 30 days</source>
        <comment>Help of the option --old</comment>
        <translation>휴지통에 30일 넘게 있는 것만</translation>
    </message>
    <message>
        <source>Do it; without this it only says how many</source>
        <comment>Help of the option --yes</comment>
        <translation>실제로 실행(이 옵션이 없으면 개수만 표시)</translation>
    </message>
    <message>
        <source>Print the completion script of a shell</source>
        <comment>Help of the command completion</comment>
        <translation>셸의 자동 완성 스크립트 출력</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <comment>Help of the option shell</comment>
        <translation>bash, zsh 또는 fish</translation>
    </message>
    <message>
        <source>Print the manual page</source>
        <comment>Help of the command manual</comment>
        <translation>매뉴얼 페이지 출력</translation>
    </message>
    <message>
        <source>visitor: results are written at most 720p and with a watermark</source>
        <extracomment>Printed by `vidgo mode`.</extracomment>
        <translation>visitor: 결과는 최대 720p로, 워터마크를 넣어 저장됩니다</translation>
    </message>
    <message>
        <source>own_computer: what this computer makes has no limits</source>
        <extracomment>Printed by `vidgo mode`.</extracomment>
        <translation>own_computer: 이 컴퓨터로 만드는 것에는 제한이 없습니다</translation>
    </message>
    <message>
        <source>Show or choose how the studio is used</source>
        <comment>Help of the command mode</comment>
        <translation>스튜디오 사용 방식 표시 또는 선택</translation>
    </message>
    <message>
        <source>visitor or own_computer</source>
        <comment>Help of the option mode</comment>
        <translation>visitor 또는 own_computer</translation>
    </message>
    <message>
        <source>%1 is a favourite</source>
        <extracomment>Printed by `vidgo presets favourite`; %1 is the id of an example.</extracomment>
        <translation>%1: 즐겨찾기입니다</translation>
    </message>
    <message>
        <source>%1 is no favourite</source>
        <extracomment>Printed by `vidgo presets favourite --remove`; %1 is the id of an example.</extracomment>
        <translation>%1: 즐겨찾기가 아닙니다</translation>
    </message>
    <message>
        <source>Only of this style</source>
        <comment>Help of the option --style</comment>
        <translation>이 스타일만</translation>
    </message>
    <message>
        <source>Only what can be made there: on_device or provider</source>
        <comment>Help of the option --engine</comment>
        <translation>이곳에서 만들 수 있는 것만: on_device 또는 provider</translation>
    </message>
    <message>
        <source>Only these: picture or clip</source>
        <comment>Help of the option --kind</comment>
        <translation>이 종류만: picture 또는 clip</translation>
    </message>
    <message>
        <source>featured, popular or newest first</source>
        <comment>Help of the option --order</comment>
        <translation>featured, popular 또는 newest 순</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <comment>Help of the option --favourites</comment>
        <translation>즐겨찾기만</translation>
    </message>
    <message>
        <source>Mark one as a favourite</source>
        <comment>Help of the command favourite</comment>
        <translation>예시 하나를 즐겨찾기에 추가</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <comment>Help of the option --remove</comment>
        <translation>즐겨찾기 해제</translation>
    </message>
    <message>
        <source>Done: %1. Failed: %2. No picture: %3.</source>
        <extracomment>Printed when `vidgo run` has worked through many files. %1 are done, %2 failed, %3 were no pictures.</extracomment>
        <translation>완료: %1개. 실패: %2개. 이미지 아님: %3개.</translation>
    </message>
    <message>
        <source>Stopped. The same command goes on where this one ended.</source>
        <extracomment>Printed when Ctrl+C ended `vidgo materials sync`.
----------
Printed when Ctrl+C ended `vidgo pregenerate`.
----------
Printed when Ctrl+C ended `vidgo run` over many files.</extracomment>
        <translation>중지했습니다. 같은 명령을 실행하면 중단한 곳부터 이어집니다.</translation>
    </message>
    <message>
        <source>Run a tool on files; the results are kept in the library too</source>
        <comment>Help of the command run</comment>
        <translation>파일에 도구 실행(결과는 라이브러리에도 보관됨)</translation>
    </message>
    <message>
        <source>png, jpg or webp, when writing to a folder</source>
        <comment>Help of the option --format</comment>
        <translation>png, jpg 또는 webp(폴더에 저장할 때)</translation>
    </message>
    <message>
        <source>How files are named in a folder: {name} {tool} {topic} {date} {time} {width} {height}</source>
        <comment>Help of the option --name; keep what is in braces</comment>
        <translation>폴더 안의 파일 이름 형식: {name} {tool} {topic} {date} {time} {width} {height}</translation>
    </message>
    <message>
        <source>Make everything again instead of leaving out what an earlier run with the same settings has done</source>
        <comment>Help of the option --again</comment>
        <translation>같은 설정으로 이미 만든 것도 건너뛰지 않고 모두 다시 만들기</translation>
    </message>
    <message>
        <source>A picture of your own as background or scene</source>
        <comment>Help of the option --picture</comment>
        <translation>배경 또는 장면으로 사용할 내 이미지</translation>
    </message>
    <message>
        <source>Id of a scene, see `vidgo tools --json`</source>
        <comment>Help of the option --scene</comment>
        <translation>장면의 ID(`vidgo tools --json` 참조)</translation>
    </message>
    <message>
        <source>Where the product stands, 0 left to 1 right</source>
        <comment>Help of the option --x</comment>
        <translation>상품의 가로 위치, 0(왼쪽)~1(오른쪽)</translation>
    </message>
    <message>
        <source>Where the product stands, 0 top to 1 bottom</source>
        <comment>Help of the option --y</comment>
        <translation>상품의 세로 위치, 0(위)~1(아래)</translation>
    </message>
    <message>
        <source>Size of the product, 0.1 to 4; 1 fits the scene</source>
        <comment>Help of the option --scale</comment>
        <translation>상품의 크기, 0.1~4(1이면 장면에 맞춤)</translation>
    </message>
    <message>
        <source>Where the light comes from, -1 left to 1 right</source>
        <comment>Help of the option --light</comment>
        <translation>빛이 오는 방향, -1(왼쪽)~1(오른쪽)</translation>
    </message>
    <message>
        <source>0 none to 1 deep</source>
        <comment>Help of the option --shadow</comment>
        <translation>0(없음)~1(짙음)</translation>
    </message>
    <message>
        <source>0 none to 1 like a mirror</source>
        <comment>Help of the option --reflection</comment>
        <translation>0(없음)~1(거울처럼)</translation>
    </message>
    <message>
        <source>0 own colours to 1 fully in the light of the scene</source>
        <comment>Help of the option --color-match</comment>
        <translation>0(원래 색)~1(장면의 빛에 완전히 맞춤)</translation>
    </message>
    <message>
        <source>Id of a style, see `vidgo styles list`</source>
        <comment>Help of the option --style</comment>
        <translation>스타일의 ID(`vidgo styles list` 참조)</translation>
    </message>
    <message>
        <source>0 as it was to 1 fully</source>
        <comment>Help of the option --strength</comment>
        <translation>0(원래대로)~1(완전히 적용)</translation>
    </message>
    <message>
        <source>1, 2, 3 or 4 times</source>
        <comment>Help of the option --enlarge</comment>
        <translation>1, 2, 3 또는 4배</translation>
    </message>
    <message>
        <source>0 as it is to 1 crisp</source>
        <comment>Help of the option --detail</comment>
        <translation>0(그대로)~1(선명함)</translation>
    </message>
    <message>
        <source>Leave brightness and colours as they are</source>
        <comment>Help of the option --no-levels</comment>
        <translation>밝기와 색을 그대로 두기</translation>
    </message>
    <message>
        <source>A parameter of the style, as id=value; may be repeated</source>
        <comment>Help of the option --param</comment>
        <translation>스타일의 매개변수, id=value 형식(여러 번 사용 가능)</translation>
    </message>
    <message>
        <source>A file with the settings as JSON, such as a result of `vidgo library` has them</source>
        <comment>Help of the option --settings</comment>
        <translation>설정이 담긴 JSON 파일(`vidgo library`의 결과에 들어 있는 것과 같은 형식)</translation>
    </message>
    <message>
        <source>online service</source>
        <extracomment>Behind the name of a style in a list: an online service makes it.</extracomment>
        <translation>온라인 서비스</translation>
    </message>
    <message>
        <source>  %1 (%2): %3 to %4, usually %5</source>
        <extracomment>A parameter of a style: %1 its id, %2 its name, then its lowest, highest and usual value.</extracomment>
        <translation>  %1(%2): %3~%4, 기본값 %5</translation>
    </message>
    <message>
        <source>Browse the styles</source>
        <comment>Help of the command styles</comment>
        <translation>스타일 둘러보기</translation>
    </message>
    <message>
        <source>Show one with its parameters</source>
        <comment>Help of the command show</comment>
        <translation>스타일 하나를 매개변수와 함께 표시</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) changed.</source>
        <extracomment>Printed after a command about results of the library: how many it changed.</extracomment>
        <translation>
            <numerusform>결과 %n개를 변경했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job.</source>
        <extracomment>Printed by `vidgo jobs list` when the queue is empty.</extracomment>
        <translation>작업이 없습니다.</translation>
    </message>
    <message>
        <source>Steer the queue that the studio works through</source>
        <comment>Help of the command jobs</comment>
        <translation>스튜디오가 처리하는 대기열 제어</translation>
    </message>
    <message>
        <source>Ids of jobs, as list prints them</source>
        <comment>Help of a value of the commands of the queue</comment>
        <translation>작업의 ID(list가 출력하는 값)</translation>
    </message>
    <message>
        <source>Id of a job, as list prints it</source>
        <comment>Help of a value of the commands of the queue</comment>
        <translation>작업의 ID(list가 출력하는 값)</translation>
    </message>
    <message>
        <source>List them: first what waits, then what has ended</source>
        <comment>Help of the command jobs list</comment>
        <translation>목록 표시(대기 중인 것, 끝난 것 순)</translation>
    </message>
    <message>
        <source>Pause jobs; they keep their places</source>
        <comment>Help of a command</comment>
        <translation>작업 일시 정지(순서는 유지됨)</translation>
    </message>
    <message>
        <source>Let paused jobs go on</source>
        <comment>Help of a command</comment>
        <translation>일시 정지한 작업 계속하기</translation>
    </message>
    <message>
        <source>Give jobs up</source>
        <comment>Help of a command</comment>
        <translation>작업 취소</translation>
    </message>
    <message>
        <source>Let failed or cancelled jobs wait again</source>
        <comment>Help of a command</comment>
        <translation>실패하거나 취소한 작업을 다시 대기시키기</translation>
    </message>
    <message>
        <source>Move a waiting job to another place</source>
        <comment>Help of a command</comment>
        <translation>대기 중인 작업의 순서 변경</translation>
    </message>
    <message>
        <source>Id of the job that comes after it; else the end</source>
        <comment>Help of the option --before</comment>
        <translation>바로 뒤에 올 작업의 ID(생략하면 맨 끝)</translation>
    </message>
    <message>
        <source>Show what happened to a job, in English</source>
        <comment>Help of a command</comment>
        <translation>작업의 진행 기록을 영어로 표시</translation>
    </message>
    <message>
        <source>Take ended jobs off the list; what they made stays</source>
        <comment>Help of a command</comment>
        <translation>끝난 작업을 목록에서 빼기(만든 결과는 남음)</translation>
    </message>
    <message>
        <source>Where to write: a .png, .jpg or .webp for one picture, an .mp4 for a clip, otherwise a folder</source>
        <comment>Help of the option -o,--output</comment>
        <translation>저장할 곳: 이미지 하나는 .png, .jpg 또는 .webp, 클립은 .mp4, 그 외에는 폴더</translation>
    </message>
    <message>
        <source>transparent, color, blur or picture; of a presenter color, gradient, scene or picture</source>
        <comment>Help of the option --background</comment>
        <translation>transparent, color, blur 또는 picture(진행자는 color, gradient, scene 또는 picture)</translation>
    </message>
    <message>
        <source>The picture of the garment: whole, from the front</source>
        <comment>Help of the option --garment</comment>
        <translation>옷 이미지(정면에서 전체가 보이는 것)</translation>
    </message>
    <message>
        <source>automatic, top, outer, dress or outfit</source>
        <comment>Help of the option --garment-kind</comment>
        <translation>automatic, top, outer, dress 또는 outfit</translation>
    </message>
    <message>
        <source>0.7 shorter to 1.4 longer</source>
        <comment>Help of the option --garment-length</comment>
        <translation>0.7(짧게)~1.4(길게)</translation>
    </message>
    <message>
        <source>0.8 tighter to 1.4 wider</source>
        <comment>Help of the option --garment-width</comment>
        <translation>0.8(좁게)~1.4(넓게)</translation>
    </message>
    <message>
        <source>0 the garment&apos;s own light to 1 all of the person&apos;s</source>
        <comment>Help of the option --shading</comment>
        <translation>0(옷 이미지의 음영 그대로)~1(인물의 음영에 완전히 맞춤)</translation>
    </message>
    <message>
        <source>9:16, 1:1 or 16:9</source>
        <comment>Help of the option --shape</comment>
        <translation>9:16, 1:1 또는 16:9</translation>
    </message>
    <message>
        <source>Another picture or clip; may be repeated, up to 9 times</source>
        <comment>Help of the option --with</comment>
        <translation>추가할 이미지 또는 클립(최대 9번 사용 가능)</translation>
    </message>
    <message>
        <source>The title</source>
        <comment>Help of the option --title</comment>
        <translation>제목</translation>
    </message>
    <message>
        <source>A line below the title</source>
        <comment>Help of the option --subtitle</comment>
        <translation>제목 아래의 한 줄</translation>
    </message>
    <message>
        <source>A price, as it is to be shown</source>
        <comment>Help of the option --price</comment>
        <translation>가격(표시할 그대로)</translation>
    </message>
    <message>
        <source>What to do, at the end: Shop now</source>
        <comment>Help of the option --call</comment>
        <translation>마지막에 권할 행동(예: 지금 구매하기)</translation>
    </message>
    <message>
        <source>A file with captions: SubRip, or plain lines</source>
        <comment>Help of the option --captions</comment>
        <translation>자막 파일(SubRip 또는 줄 단위 텍스트)</translation>
    </message>
    <message>
        <source>calm, upbeat, elegant, electronic or none</source>
        <comment>Help of the option --music</comment>
        <translation>calm, upbeat, elegant, electronic 또는 none</translation>
    </message>
    <message>
        <source>Music of your own</source>
        <comment>Help of the option --music-file</comment>
        <translation>내 음악 파일</translation>
    </message>
    <message>
        <source>0 silent to 1 loud; 0.7 is usual</source>
        <comment>Help of the option --music-volume</comment>
        <translation>0(무음)~1(크게), 기본값 0.7</translation>
    </message>
    <message>
        <source>Leave the sound of clips out</source>
        <comment>Help of the option --no-clip-sound</comment>
        <translation>클립의 소리 빼기</translation>
    </message>
    <message>
        <source>How long each picture is seen, 1 to 10</source>
        <comment>Help of the option --seconds</comment>
        <translation>이미지마다 표시할 시간(초), 1~10</translation>
    </message>
    <message>
        <source>Move pictures as a whole</source>
        <comment>Help of the option --no-parallax</comment>
        <translation>이미지를 깊이감 없이 통째로 움직이기</translation>
    </message>
    <message>
        <source>spokesperson, product_intro, customer_service or social_media</source>
        <comment>Help of the option --presenter</comment>
        <translation>spokesperson, product_intro, customer_service 또는 social_media</translation>
    </message>
    <message>
        <source>What the presenter says, or @ and the name of a text file</source>
        <comment>Help of the option --script</comment>
        <translation>진행자가 말할 내용, 또는 @와 텍스트 파일 이름</translation>
    </message>
    <message>
        <source>Language of the script: en, ja, zh-TW, ko or es</source>
        <comment>Help of the option --speech-language</comment>
        <translation>대본의 언어: en, ja, zh-TW, ko 또는 es</translation>
    </message>
    <message>
        <source>Id of a voice, such as flite:slt or espeak:ja</source>
        <comment>Help of the option --voice</comment>
        <translation>음성의 ID(예: flite:slt, espeak:ja)</translation>
    </message>
    <message>
        <source>0.5 slow to 2 fast</source>
        <comment>Help of the option --rate</comment>
        <translation>0.5(느리게)~2(빠르게)</translation>
    </message>
    <message>
        <source>#RRGGBB at the bottom, with --background gradient</source>
        <comment>Help of the option --second-color</comment>
        <translation>아래쪽 색 #RRGGBB(--background gradient와 함께 사용)</translation>
    </message>
    <message>
        <source>Leave the captions out</source>
        <comment>Help of the option --no-captions</comment>
        <translation>자막 넣지 않기</translation>
    </message>
    <message>
        <source>Do not mark the word that is being spoken</source>
        <comment>Help of the option --no-highlight</comment>
        <translation>말하는 단어를 강조하지 않기</translation>
    </message>
    <message>
        <source>Write a watermarked copy of a picture or clip</source>
        <comment>Help of the command watermark</comment>
        <translation>이미지 또는 클립의 워터마크 사본 만들기</translation>
    </message>
    <message>
        <source>The picture or clip</source>
        <comment>Help of the option input</comment>
        <translation>이미지 또는 클립</translation>
    </message>
    <message>
        <source>Where to write: .png, .jpg, .webp, .mp4, .gif …</source>
        <comment>Help of the option -o,--output</comment>
        <translation>저장할 곳: .png, .jpg, .webp, .mp4, .gif 등</translation>
    </message>
    <message>
        <source>How it looks: product_showcase, brand_story, new_arrival, promotion, how_to, unboxing, customer_story or event</source>
        <comment>Help of the option --template</comment>
        <translation>모양: product_showcase, brand_story, new_arrival, promotion, how_to, unboxing, customer_story 또는 event</translation>
    </message>
    <message>
        <source>Where a clip goes: youtube, shorts, reels, tiktok, x, facebook, gif, webp, original, or an id of `vidgo export --list`</source>
        <comment>Help of the option --preset; keep the names</comment>
        <translation>클립의 용도: youtube, shorts, reels, tiktok, x, facebook, gif, webp, original 또는 `vidgo export --list`에 나오는 ID</translation>
    </message>
    <message>
        <source>How a clip comes into a frame of another shape: crop, pad or blur-pad</source>
        <comment>Help of the option --fit; keep the names</comment>
        <translation>비율이 다른 프레임에 클립을 맞추는 방법: crop, pad 또는 blur-pad</translation>
    </message>
    <message>
        <source>What crop keeps in the middle, as X,Y from 0,0 (top left) to 1,1</source>
        <comment>Help of the option --focus</comment>
        <translation>crop에서 가운데에 둘 위치, X,Y 형식으로 0,0(왼쪽 위)~1,1</translation>
    </message>
    <message>
        <source>Where the clip begins, as 75.5 or 1:15.5</source>
        <comment>Help of the option --from</comment>
        <translation>클립의 시작 위치(예: 75.5 또는 1:15.5)</translation>
    </message>
    <message>
        <source>Where the clip ends</source>
        <comment>Help of the option --to</comment>
        <translation>클립의 끝 위치</translation>
    </message>
    <message>
        <source>Bring the sound to -14 LUFS</source>
        <comment>Help of the option --loudness</comment>
        <translation>음량을 -14 LUFS로 맞추기</translation>
    </message>
    <message>
        <source>Leave the encoder of the graphics card alone</source>
        <comment>Help of the option --no-hardware</comment>
        <translation>그래픽 카드의 인코더 사용 안 함</translation>
    </message>
    <message>
        <source>Write a clip as a place wants it</source>
        <comment>Help of the command export</comment>
        <translation>클립을 올릴 곳에 맞게 내보내기</translation>
    </message>
    <message>
        <source>The clip or animated picture</source>
        <comment>Help of the option input of the command export</comment>
        <translation>클립 또는 움직이는 이미지</translation>
    </message>
    <message>
        <source>Where to write: .mp4, .gif or .webp</source>
        <comment>Help of the option -o,--output of the command export</comment>
        <translation>저장할 곳: .mp4, .gif 또는 .webp</translation>
    </message>
    <message>
        <source>List the presets and do nothing else</source>
        <comment>Help of the option --list of the command export</comment>
        <translation>프리셋 목록만 표시</translation>
    </message>
    <message>
        <source>Say what pictures, clips and sounds are</source>
        <comment>Help of the command probe</comment>
        <translation>이미지, 클립, 소리의 정보 표시</translation>
    </message>
    <message>
        <source>Pictures, clips and sounds</source>
        <comment>Help of the option file of the command probe</comment>
        <translation>이미지, 클립, 소리</translation>
    </message>
    <message>
        <source>Pictures or clips, folders of them, or patterns such as *.jpg</source>
        <comment>Help of the option input</comment>
        <translation>이미지 또는 클립, 이들이 있는 폴더, 또는 *.jpg 같은 패턴</translation>
    </message>
    <message>
        <source>How fast a clip plays: 0.25 slow to 4 fast</source>
        <comment>Help of the option --speed</comment>
        <translation>클립의 재생 속도, 0.25(느리게)~4(빠르게)</translation>
    </message>
    <message>
        <source>Play a clip backwards</source>
        <comment>Help of the option --reverse</comment>
        <translation>클립을 거꾸로 재생</translation>
    </message>
    <message>
        <source>Play a clip forward and then back</source>
        <comment>Help of the option --boomerang</comment>
        <translation>클립을 정방향으로 재생한 뒤 거꾸로 재생</translation>
    </message>
    <message>
        <source>Hold a shaking clip still: 0 as it was filmed to 1 as calm as can be</source>
        <comment>Help of the option --stabilise</comment>
        <translation>클립의 흔들림 보정, 0(촬영한 그대로)~1(최대)</translation>
    </message>
    <message>
        <source>Let what is bright in a clip shine: 0 none to 1 strong</source>
        <comment>Help of the option --glow</comment>
        <translation>클립의 밝은 부분을 빛나게 하기, 0(없음)~1(강하게)</translation>
    </message>
    <message>
        <source>Where captions are: burnt (in the picture), track or none</source>
        <comment>Help of the option --caption-place; keep the three names</comment>
        <translation>자막을 넣는 방법: burnt(화면에 입히기), track 또는 none</translation>
    </message>
    <message>
        <source>Language of a track of captions: en, ja, zh-TW, ko or es</source>
        <comment>Help of the option --caption-language</comment>
        <translation>자막 트랙의 언어: en, ja, zh-TW, ko 또는 es</translation>
    </message>
    <message>
        <source>0 none to 1 strong; of a style for clips only</source>
        <comment>Help of the option --denoise</comment>
        <translation>0(없음)~1(강하게), 스타일에서는 클립에만 적용</translation>
    </message>
    <message>
        <source>A picture in the place of the sign of VidGo; alone unless --text is given</source>
        <comment>Help of the option --logo</comment>
        <translation>VidGo 표시 대신 넣을 이미지(--text를 지정하지 않으면 이미지만 사용)</translation>
    </message>
    <message>
        <source>The ledger is empty.</source>
        <extracomment>Printed by `vidgo ledger history` when no credits were ever granted or used.</extracomment>
        <translation>원장이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Account %1, transaction %2: %3</source>
        <extracomment>Printed by `vidgo ledger verify`. %1 is an account, %2 the number of a transaction (0: the whole account), %3 a technical word.</extracomment>
        <translation>계정 %1, 거래 %2: %3</translation>
    </message>
    <message>
        <source>The ledger is as it was written, and all balances follow from it.</source>
        <extracomment>Printed by `vidgo ledger verify`. The ledger is the journal of credits.</extracomment>
        <translation>원장이 기록된 그대로이며 모든 잔액이 원장과 일치합니다.</translation>
    </message>
    <message>
        <source>The ledger is not as it was written. Put the database back from a backup.</source>
        <extracomment>Printed by `vidgo ledger verify`. The ledger is the journal of credits.</extracomment>
        <translation>원장이 기록된 내용과 다릅니다. 백업에서 데이터베이스를 복원하세요.</translation>
    </message>
    <message>
        <source>Only this account; by default all</source>
        <comment>Help of the option --account</comment>
        <translation>이 계정만(기본값은 전체)</translation>
    </message>
    <message>
        <source>At most so many of each account, latest first</source>
        <comment>Help of the option --limit of vidgo ledger history</comment>
        <translation>계정마다 최대 이 개수, 최신순</translation>
    </message>
    <message>
        <source>Look into the journal of credits</source>
        <comment>Help of the command ledger</comment>
        <translation>크레딧 원장 살펴보기</translation>
    </message>
    <message>
        <source>Hold the journal against its hashes, and all balances against the journal; exit code 1 when something is wrong</source>
        <comment>Help of the command ledger verify</comment>
        <translation>원장을 해시와 대조하고 모든 잔액을 원장과 대조합니다. 문제가 있으면 종료 코드 1</translation>
    </message>
    <message>
        <source>List what happened to credits</source>
        <comment>Help of the command ledger history</comment>
        <translation>크레딧의 변동 내역을 나열합니다</translation>
    </message>
    <message>
        <source>No budget is set, so nothing is spent. “vidgo budget set” sets one.</source>
        <extracomment>Printed by `vidgo budget`: no monthly limit for what providers charge was set. Do not translate the command in quotation marks.</extracomment>
        <translation>예산이 설정되어 있지 않아 지출이 발생하지 않습니다. “vidgo budget set” 명령으로 설정할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 used, %3 left until %4 (UTC)</source>
        <extracomment>Printed by `vidgo budget`. %1 to %3 are amounts of money: used and set aside, the limit, what is left; %4 is a date.</extracomment>
        <translation>%2 중 %1 사용, %3 남음(%4 UTC까지)</translation>
    </message>
    <message>
        <source>Set the most that may be spent in a calendar month</source>
        <comment>Help of the command budget set</comment>
        <translation>한 달(달력 기준)에 쓸 수 있는 최대 금액 설정</translation>
    </message>
    <message>
        <source>An amount such as 20 or 12.50</source>
        <comment>Help of the amount of vidgo budget set</comment>
        <translation>금액(예: 20 또는 12.50)</translation>
    </message>
    <message>
        <source>USD or TWD</source>
        <comment>Help of the option --currency</comment>
        <translation>USD 또는 TWD</translation>
    </message>
    <message>
        <source>How much one US dollar costs in that currency</source>
        <comment>Help of the option --rate</comment>
        <translation>해당 통화로 나타낸 미국 달러당 가격</translation>
    </message>
    <message>
        <source>The monthly limit for what providers charge for keys of your own</source>
        <comment>Help of the command budget</comment>
        <translation>본인의 키에 대해 공급자가 청구하는 금액의 월 한도</translation>
    </message>
    <message>
        <source>Show how the budget stands</source>
        <comment>Help of the command budget show</comment>
        <translation>예산 상태 표시</translation>
    </message>
    <message>
        <source>List what happened to this month&apos;s budget</source>
        <comment>Help of the command budget history</comment>
        <translation>이번 달 예산의 변동 내역 표시</translation>
    </message>
    <message>
        <source>At most so many, latest first</source>
        <comment>Help of the option --limit of vidgo budget history</comment>
        <translation>최대 개수, 최신순</translation>
    </message>
    <message>
        <source>There is no order.</source>
        <extracomment>Printed by `vidgo orders list` when nothing was ever ordered.</extracomment>
        <translation>주문이 없습니다.</translation>
    </message>
    <message>
        <source>Look at orders</source>
        <comment>Help of the command orders</comment>
        <translation>주문 보기</translation>
    </message>
    <message>
        <source>List orders, latest first</source>
        <comment>Help of the command orders list</comment>
        <translation>주문을 최신순으로 목록 표시</translation>
    </message>
    <message>
        <source>At most so many</source>
        <comment>Help of the option --limit of vidgo orders list</comment>
        <translation>최대 개수</translation>
    </message>
    <message>
        <source>Show an order with its lines, attempts, payments, refunds and history</source>
        <comment>Help of the command orders show</comment>
        <translation>주문을 명세, 결제 시도, 결제, 환불, 내역과 함께 표시</translation>
    </message>
    <message>
        <source>Its number</source>
        <comment>Help of the option order</comment>
        <translation>해당 번호</translation>
    </message>
    <message>
        <source>Issue the documents of an order and write its receipt as PDF</source>
        <comment>Help of the command orders invoice</comment>
        <translation>주문의 문서를 발행하고 영수증을 PDF로 저장</translation>
    </message>
    <message>
        <source>Where to write the PDF; by default nowhere</source>
        <comment>Help of the option -o,--output of vidgo orders invoice</comment>
        <translation>PDF를 저장할 곳(기본값은 저장 안 함)</translation>
    </message>
    <message>
        <source>The document with this number, such as a credit note; by default the latest receipt</source>
        <comment>Help of the option --number of vidgo orders invoice</comment>
        <translation>이 번호의 문서(예: 환불 명세서, 기본값은 최신 영수증)</translation>
    </message>
    <message>
        <source>Language of the document; by default that of the order</source>
        <comment>Help of the option --in of vidgo orders invoice</comment>
        <translation>문서의 언어(기본값은 주문의 언어)</translation>
    </message>
    <message>
        <source>Id of a plan or a package</source>
        <comment>Help of the option id of vidgo plans show</comment>
        <translation>요금제 또는 패키지의 ID</translation>
    </message>
    <message>
        <source>TWD or USD</source>
        <comment>Help of the option --currency</comment>
        <translation>TWD 또는 USD</translation>
    </message>
    <message>
        <source>As this account sees it; by default the one of this computer</source>
        <comment>Help of the option --account of vidgo plans</comment>
        <translation>이 계정 기준으로 표시(기본값은 이 컴퓨터의 계정)</translation>
    </message>
    <message>
        <source>Look at what is for sale: plans and packages of credits</source>
        <comment>Help of the command plans</comment>
        <translation>판매 중인 요금제와 크레딧 패키지 보기</translation>
    </message>
    <message>
        <source>List plans and packages with their prices</source>
        <comment>Help of the command plans list</comment>
        <translation>요금제와 패키지를 가격과 함께 목록 표시</translation>
    </message>
    <message>
        <source>Show one of them with what it includes</source>
        <comment>Help of the command plans show</comment>
        <translation>하나를 포함된 내용과 함께 표시</translation>
    </message>
    <message>
        <source>Refund %1: %2</source>
        <extracomment>Printed by `vidgo admin refund`. %1 is the number of a refund, %2 a technical word in English for how far it is.</extracomment>
        <translation>환불 %1: %2</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <extracomment>Printed by `vidgo admin confirm-payment`. %1 is the number of an order, %2 a technical word in English for how far it is.</extracomment>
        <translation>주문 %1: %2</translation>
    </message>
    <message>
        <source>%1 is banned.</source>
        <extracomment>Printed by `vidgo admin ban`. %1 is an account.</extracomment>
        <translation>%1 이(가) 차단되었습니다.</translation>
    </message>
    <message>
        <source>%1 is not banned any more.</source>
        <extracomment>Printed by `vidgo admin unban`. %1 is an account.</extracomment>
        <translation>%1 의 차단이 해제되었습니다.</translation>
    </message>
    <message>
        <source>Why; it is kept</source>
        <comment>Help of the option --reason of vidgo admin</comment>
        <translation>이유(기록으로 남습니다)</translation>
    </message>
    <message>
        <source>Who does it; by default who is signed in at this computer</source>
        <comment>Help of the option --as of vidgo admin</comment>
        <translation>실행하는 사람. 기본값은 이 컴퓨터에 로그인한 사람</translation>
    </message>
    <message>
        <source>Names this order: the same key does it only once</source>
        <comment>Help of the option --key of vidgo admin</comment>
        <translation>이 지시의 이름. 같은 키로는 한 번만 실행</translation>
    </message>
    <message>
        <source>Say that the money for an order came in</source>
        <comment>Help of the command admin confirm-payment</comment>
        <translation>주문 대금이 들어왔음을 확인</translation>
    </message>
    <message>
        <source>What came in, such as 299.00; by default the price of the order</source>
        <comment>Help of the option --amount of vidgo admin confirm-payment</comment>
        <translation>들어온 금액(예: 299.00). 기본값은 주문 금액</translation>
    </message>
    <message>
        <source>Send money back</source>
        <comment>Help of the command admin refund</comment>
        <translation>환불하기</translation>
    </message>
    <message>
        <source>Number of a payment, or of an order that is paid</source>
        <comment>Help of the option payment of vidgo admin refund</comment>
        <translation>결제 번호 또는 결제된 주문 번호</translation>
    </message>
    <message>
        <source>How much, such as 99.00; by default all that is left</source>
        <comment>Help of the option --amount of vidgo admin refund</comment>
        <translation>금액(예: 99.00). 기본값은 남은 전액</translation>
    </message>
    <message>
        <source>keep, by_rules (only while all are unused) or take_back (what was used is owed)</source>
        <comment>Help of the option --credits of vidgo admin refund</comment>
        <translation>keep, by_rules(모두 미사용일 때만) 또는 take_back(사용한 만큼 빚이 됨)</translation>
    </message>
    <message>
        <source>Say that a refund was paid back by hand</source>
        <comment>Help of the command admin finish-refund</comment>
        <translation>직접 환불했음을 확인</translation>
    </message>
    <message>
        <source>Its number</source>
        <comment>Help of the option refund of vidgo admin finish-refund</comment>
        <translation>해당 번호</translation>
    </message>
    <message>
        <source>It was not paid back, and the credits return</source>
        <comment>Help of the option --refused of vidgo admin finish-refund</comment>
        <translation>환불되지 않았으며 크레딧이 돌아옵니다</translation>
    </message>
    <message>
        <source>Give credits to an account</source>
        <comment>Help of the command admin grant</comment>
        <translation>계정에 크레딧 지급</translation>
    </message>
    <message>
        <source>Id or e-mail address of an account</source>
        <comment>Help of the option account of vidgo admin</comment>
        <translation>계정 ID 또는 이메일 주소</translation>
    </message>
    <message>
        <source>How many</source>
        <comment>Help of the option credits of vidgo admin grant</comment>
        <translation>수량</translation>
    </message>
    <message>
        <source>promotional (the usual), refund, or bought, which never lapse</source>
        <comment>Help of the option --kind of vidgo admin grant</comment>
        <translation>promotional(기본), refund 또는 소멸하지 않는 bought</translation>
    </message>
    <message>
        <source>When they lapse, such as 2026-12-31; by default by the rules</source>
        <comment>Help of the option --expires of vidgo admin grant</comment>
        <translation>소멸일(예: 2026-12-31). 기본값은 규칙에 따름</translation>
    </message>
    <message>
        <source>Keep an account out; its holder sees the reason</source>
        <comment>Help of the command admin ban</comment>
        <translation>계정을 차단합니다. 소유자에게 이유가 표시됩니다</translation>
    </message>
    <message>
        <source>Such as 2026-12-31; by default until it is lifted</source>
        <comment>Help of the option --until of vidgo admin ban</comment>
        <translation>예: 2026-12-31. 기본값은 해제할 때까지</translation>
    </message>
    <message>
        <source>Where its holder can object, such as an address</source>
        <comment>Help of the option --appeal of vidgo admin ban</comment>
        <translation>소유자가 이의를 제기할 수 있는 곳(예: 주소)</translation>
    </message>
    <message>
        <source>Let an account in again</source>
        <comment>Help of the command admin unban</comment>
        <translation>계정을 다시 허용</translation>
    </message>
    <message>
        <source>Decide about payments, credits and accounts; every decision is kept with its reason</source>
        <comment>Help of the command admin</comment>
        <translation>결제, 크레딧, 계정에 관한 결정. 모든 결정은 이유와 함께 기록됩니다</translation>
    </message>
    <message numerus="yes">
        <source>%1 was given %n credits.</source>
        <extracomment>Printed by `vidgo admin grant`. %1 is an account, %n the credits that it was given.</extracomment>
        <translation>
            <numerusform>%1 에게 크레딧 %n개를 지급했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste the key, then Enter.</source>
        <extracomment>Said by `vidgo providers set` before a key is typed, which is not shown.</extracomment>
        <translation>키를 입력하거나 붙여 넣은 뒤 Enter 키를 누르십시오.</translation>
    </message>
    <message>
        <source>The id of a provider, as vidgo providers shows it</source>
        <comment>Help of the provider of vidgo providers</comment>
        <translation>공급자의 ID(vidgo providers가 표시하는 값)</translation>
    </message>
    <message>
        <source>The companies that make pictures and clips, and your keys for them</source>
        <comment>Help of the command providers</comment>
        <translation>이미지와 클립을 만드는 회사와 그 회사용 본인 키</translation>
    </message>
    <message>
        <source>Show keys, balances, and the calls of the last day with their successes, times and what holds them back</source>
        <comment>Help of the command providers list</comment>
        <translation>키, 잔액, 지난 하루의 호출(성공, 소요 시간, 막힌 이유)을 표시</translation>
    </message>
    <message>
        <source>Read a key from standard input, ask the provider whether it is good, and keep it in the keychain</source>
        <comment>Help of the command providers set</comment>
        <translation>표준 입력에서 키를 읽어 유효한지 공급자에게 확인하고 키체인에 보관</translation>
    </message>
    <message>
        <source>Remove a key from the keychain</source>
        <comment>Help of the command providers remove</comment>
        <translation>키체인에서 키 제거</translation>
    </message>
    <message>
        <source>Ask for the balance and whether the key is good; costs nothing</source>
        <comment>Help of the command providers check</comment>
        <translation>잔액과 키가 유효한지 확인(무료)</translation>
    </message>
    <message>
        <source>Ask a provider again that was held back after failures</source>
        <comment>Help of the command providers reset</comment>
        <translation>실패 후 보류한 공급자에 다시 요청</translation>
    </message>
    <message>
        <source>With another provider than the one that failed</source>
        <comment>Help of the option --elsewhere</comment>
        <translation>실패한 공급자와 다른 공급자 사용</translation>
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
        <translation>종료 코드:
  0    완료
  1    아래에 없는 이유로 실패
  2    알 수 없는 명령, 옵션 또는 값
  3    입력이 없거나 읽을 수 없거나 손상되었거나 종류가 다름
  4    해당 ID의 도구, 예시 또는 결과가 없음
  5    출력을 쓸 수 없음(권한 없음, 이름 중복, 디스크 공간 부족)
  6    데이터 폴더 또는 그 데이터베이스를 열 수 없음
  7    주문 안 함: 아무도 가격에 동의하지 않았거나 가격이 한도를 넘음
  130  Ctrl+C로 중지됨</translation>
    </message>
    <message>
        <source>Ask the stand-ins of a running vidgo-sandbox instead of providers: the file with what `vidgo-sandbox --json` prints. Nothing is paid, and what is made stays apart</source>
        <comment>Help of the option --sandbox</comment>
        <translation>공급자 대신 실행 중인 vidgo-sandbox의 대역에 요청. `vidgo-sandbox --json`의 출력이 담긴 파일을 지정. 비용이 들지 않으며 만든 것은 따로 보관됨</translation>
    </message>
    <message>
        <source>Examples: %1. Written to %2.</source>
        <extracomment>Printed by `vidgo materials export`: %1 examples are in the file %2.</extracomment>
        <translation>예시: %1개. 저장한 곳: %2.</translation>
    </message>
    <message>
        <source>Imported: %1. Here already: %2.</source>
        <extracomment>Printed by `vidgo materials import`: %1 examples came in, %2 were here already.</extracomment>
        <translation>가져옴: %1개. 이미 있음: %2개.</translation>
    </message>
    <message>
        <source>Signed by %1 (%2).</source>
        <extracomment>Printed for a material pack: %1 is who signed it, %2 the public key.</extracomment>
        <translation>서명: %1(%2).</translation>
    </message>
    <message>
        <source>Whole and unchanged. Signed with a key that is not trusted here: %1</source>
        <extracomment>Printed for a material pack that was signed with a key that is not trusted; %1 is the key.</extracomment>
        <translation>빠지거나 변경된 것이 없습니다. 여기에서 신뢰하지 않는 키로 서명되었습니다: %1</translation>
    </message>
    <message>
        <source>Public key: %1</source>
        <extracomment>Printed by `vidgo materials keygen`; %1 is the public key, for others to trust.</extracomment>
        <translation>공개 키: %1</translation>
    </message>
    <message>
        <source>%1: %2 of at least %3</source>
        <extracomment>Printed by `vidgo materials check`: %1 is a tool, %2 how many examples it has, %3 how many it must have.</extracomment>
        <translation>%1: %2개(최소 %3개)</translation>
    </message>
    <message>
        <source>Packs of examples, signed by whoever made them, and how many there are</source>
        <comment>Help of the command materials</comment>
        <translation>만든 사람이 서명한 예시 팩과 예시의 수</translation>
    </message>
    <message>
        <source>The file of the pack</source>
        <comment>Help of the pack of vidgo materials</comment>
        <translation>팩 파일</translation>
    </message>
    <message>
        <source>A public key, as keygen and verify print it</source>
        <comment>Help of the key of vidgo materials</comment>
        <translation>공개 키(keygen과 verify가 출력하는 값)</translation>
    </message>
    <message>
        <source>Write the examples that `vidgo pregenerate` made into a signed pack</source>
        <comment>Help of the command materials export</comment>
        <translation>`vidgo pregenerate`로 만든 예시를 서명된 팩으로 저장</translation>
    </message>
    <message>
        <source>The file with the private key, which nobody else may read; without it the key is taken from VIDGO_PACK_KEY</source>
        <comment>Help of the option --key-file</comment>
        <translation>개인 키가 담긴 파일(다른 사람이 읽을 수 없어야 함). 생략하면 VIDGO_PACK_KEY의 키를 사용</translation>
    </message>
    <message>
        <source>What the pack is called</source>
        <comment>Help of the option --name of vidgo materials export</comment>
        <translation>팩의 이름</translation>
    </message>
    <message>
        <source>Take all examples that are shown, those of the studio as well</source>
        <comment>Help of the option --all of vidgo materials export</comment>
        <translation>표시되는 예시를 모두 넣기(스튜디오에 포함된 것도 포함)</translation>
    </message>
    <message>
        <source>Make a private key in a new file that only you can read, and print the public key</source>
        <comment>Help of the command materials keygen</comment>
        <translation>본인만 읽을 수 있는 새 파일에 개인 키를 만들고 공개 키를 출력</translation>
    </message>
    <message>
        <source>Where to write the private key</source>
        <comment>Help of the file of vidgo materials keygen</comment>
        <translation>개인 키를 저장할 곳</translation>
    </message>
    <message>
        <source>Take packs that were signed with a key</source>
        <comment>Help of a command</comment>
        <translation>이 키로 서명된 팩을 받기</translation>
    </message>
    <message>
        <source>Whose key it is</source>
        <comment>Help of the name of vidgo materials trust</comment>
        <translation>키의 소유자</translation>
    </message>
    <message>
        <source>Take packs of that key no longer</source>
        <comment>Help of a command</comment>
        <translation>이 키로 서명된 팩을 더 이상 받지 않기</translation>
    </message>
    <message>
        <source>List whose packs are taken</source>
        <comment>Help of a command</comment>
        <translation>어떤 서명자의 팩을 받는지 목록 표시</translation>
    </message>
    <message>
        <source>Check a pack and bring its examples into the gallery, all or none</source>
        <comment>Help of the command materials import</comment>
        <translation>팩을 검사하고 예시를 갤러리로 가져오기(전부 가져오거나 하나도 가져오지 않음)</translation>
    </message>
    <message>
        <source>Check a pack and say who signed it; 1 when nobody whom you trust did</source>
        <comment>Help of the command materials verify</comment>
        <translation>팩을 검사하고 서명한 사람을 표시. 신뢰하는 사람의 서명이 아니면 종료 코드 1</translation>
    </message>
    <message>
        <source>Count the examples of each tool; 1 when one has fewer than it must have</source>
        <comment>Help of the command materials check</comment>
        <translation>도구마다 예시 수 세기. 최소 개수보다 적은 도구가 있으면 종료 코드 1</translation>
    </message>
    <message>
        <source>At least so many; by default as the plan says</source>
        <comment>Help of the option --minimum</comment>
        <translation>최소 개수(기본값은 계획을 따름)</translation>
    </message>
    <message>
        <source>There is nothing.</source>
        <extracomment>Printed by the lists of `vidgo moderation` when they are empty.</extracomment>
        <translation>아무것도 없습니다.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <extracomment>Printed by `vidgo moderation approve`.</extracomment>
        <translation>승인했습니다.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <extracomment>Printed by `vidgo moderation reject`.</extracomment>
        <translation>거부했습니다.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <extracomment>Printed by `vidgo moderation grant`: an appeal against a refusal was granted.</extracomment>
        <translation>이의 신청을 받아들였습니다.</translation>
    </message>
    <message>
        <source>Denied.</source>
        <extracomment>Printed by `vidgo moderation deny`: an appeal against a refusal was denied.</extracomment>
        <translation>이의 신청을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>The ban is lifted.</source>
        <extracomment>Printed by `vidgo moderation lift`.</extracomment>
        <translation>차단을 해제했습니다.</translation>
    </message>
    <message>
        <source>Allowed. Order it again.</source>
        <extracomment>Printed by `vidgo moderation allow`: what was refused may be ordered again.</extracomment>
        <translation>허용했습니다. 다시 주문하십시오.</translation>
    </message>
    <message>
        <source>Decide about what was refused or waits for a person; every decision is kept with its reason</source>
        <comment>Help of the command moderation</comment>
        <translation>거부된 것 또는 사람의 확인을 기다리는 것에 관한 결정. 모든 결정은 이유와 함께 기록됩니다</translation>
    </message>
    <message>
        <source>waiting (the usual), approved or rejected</source>
        <comment>Help of the option --state of vidgo moderation</comment>
        <translation>waiting(기본), approved 또는 rejected</translation>
    </message>
    <message>
        <source>Id of an account; by default this computer</source>
        <comment>Help of the option --account of vidgo moderation</comment>
        <translation>계정의 ID(기본값은 이 컴퓨터)</translation>
    </message>
    <message>
        <source>Id of an entry, as queue prints it</source>
        <comment>Help of the option id</comment>
        <translation>항목의 ID(queue가 출력하는 값)</translation>
    </message>
    <message>
        <source>Id of an appeal, as appeals prints it</source>
        <comment>Help of the option id</comment>
        <translation>이의 신청의 ID(appeals가 출력하는 값)</translation>
    </message>
    <message>
        <source>What waits was fine</source>
        <comment>Help of the command moderation approve</comment>
        <translation>확인을 기다리는 것에 문제가 없었음</translation>
    </message>
    <message>
        <source>What waits should not have been made; it counts against the account</source>
        <comment>Help of the command moderation reject</comment>
        <translation>확인을 기다리는 것은 만들지 말았어야 함(계정의 위반으로 집계)</translation>
    </message>
    <message>
        <source>Take a refusal or a ban back that somebody appealed against</source>
        <comment>Help of the command moderation grant</comment>
        <translation>이의가 신청된 거부 또는 차단을 취소</translation>
    </message>
    <message>
        <source>Leave it at a refusal or a ban</source>
        <comment>Help of the command moderation deny</comment>
        <translation>거부 또는 차단을 그대로 두기</translation>
    </message>
    <message>
        <source>Take a refusal back on your own computer, without an appeal: the same may be ordered again</source>
        <comment>Help of the command moderation allow</comment>
        <translation>내 컴퓨터에서 이의 신청 없이 거부를 취소(같은 것을 다시 주문할 수 있음)</translation>
    </message>
    <message>
        <source>Id of the job that was refused</source>
        <comment>Help of the option id</comment>
        <translation>거부된 작업의 ID</translation>
    </message>
    <message>
        <source>End a ban</source>
        <comment>Help of the command moderation lift</comment>
        <translation>차단 끝내기</translation>
    </message>
    <message>
        <source>Id of a ban, as bans prints it</source>
        <comment>Help of the option id</comment>
        <translation>차단의 ID(bans가 출력하는 값)</translation>
    </message>
    <message>
        <source>List what was made and a person has to look at</source>
        <comment>Help of the command moderation queue</comment>
        <translation>만들어진 것 중 사람이 확인해야 하는 것의 목록 표시</translation>
    </message>
    <message>
        <source>Show an entry or an appeal whole, as JSON</source>
        <comment>Help of the command moderation show</comment>
        <translation>항목 또는 이의 신청 전체를 JSON으로 표시</translation>
    </message>
    <message>
        <source>Id of an entry or an appeal</source>
        <comment>Help of the option id</comment>
        <translation>항목 또는 이의 신청의 ID</translation>
    </message>
    <message>
        <source>List appeals</source>
        <comment>Help of the command moderation appeals</comment>
        <translation>이의 신청 목록 표시</translation>
    </message>
    <message>
        <source>List bans, also those that are over</source>
        <comment>Help of the command moderation bans</comment>
        <translation>차단 목록 표시(끝난 것도 포함)</translation>
    </message>
    <message>
        <source>To be made: %1. Being made: %2. There: %3.</source>
        <extracomment>Printed by `vidgo pregenerate` before it begins: %1 examples are to be made, %2 were ordered before and are being made, %3 are there.</extracomment>
        <translation>만들 것: %1개. 만드는 중: %2개. 이미 있음: %3개.</translation>
    </message>
    <message>
        <source>At most %1. %2 can be spent.</source>
        <extracomment>Printed by `vidgo run` and `vidgo pregenerate` before providers are asked: %1 is the price, %2 what can be spent.</extracomment>
        <translation>최대 %1. 쓸 수 있는 한도: %2.</translation>
    </message>
    <message>
        <source>Not every price is known: providers may charge more.</source>
        <extracomment>Printed by `vidgo pregenerate` below a price that is not complete.</extracomment>
        <translation>가격을 알 수 없는 것이 있습니다. 공급자가 더 많이 청구할 수 있습니다.</translation>
    </message>
    <message>
        <source>Order it? [y/n] </source>
        <extracomment>Asked by `vidgo run` and `vidgo pregenerate` before something is paid for. The letters y and n stay as they are.</extracomment>
        <translation>주문하시겠습니까? [y/n] </translation>
    </message>
    <message>
        <source>Nothing was ordered. Say yes to the price, or give --yes to agree beforehand.</source>
        <extracomment>Printed by `vidgo run` and `vidgo pregenerate` when nobody said yes to the price.</extracomment>
        <translation>주문한 것은 없습니다. 가격에 동의하거나 --yes를 지정하여 미리 동의하십시오.</translation>
    </message>
    <message>
        <source>Nothing was ordered: not every price is known, so it may cost more than --max-cost says.</source>
        <extracomment>Printed by `vidgo pregenerate` when there is a limit and not every price is known.</extracomment>
        <translation>주문한 것은 없습니다. 가격을 알 수 없는 것이 있어 --max-cost에 지정한 금액을 넘을 수 있습니다.</translation>
    </message>
    <message>
        <source>Made: %1. There before: %2. Failed: %3.</source>
        <extracomment>Printed by `vidgo pregenerate` at the end: %1 examples were made, %2 were there before, %3 failed.</extracomment>
        <translation>생성: %1개. 이미 있던 것: %2개. 실패: %3개.</translation>
    </message>
    <message>
        <source>So many examples of each tool; 10 by default</source>
        <comment>Help of the option --limit of vidgo pregenerate</comment>
        <translation>도구마다 예시의 수(기본값은 10)</translation>
    </message>
    <message>
        <source>Only this tool; may be given several times</source>
        <comment>Help of the option --tool of vidgo pregenerate</comment>
        <translation>이 도구만(여러 번 사용 가능)</translation>
    </message>
    <message>
        <source>Leave speaking avatars out</source>
        <comment>Help of the option --skip-avatar</comment>
        <translation>말하는 아바타 빼기</translation>
    </message>
    <message>
        <source>Leave short videos out</source>
        <comment>Help of the option --skip-video</comment>
        <translation>짧은 동영상 빼기</translation>
    </message>
    <message>
        <source>Agree to this amount, such as 5 or 2.50, in the currency of the budget; order nothing when it may cost more</source>
        <comment>Help of the option --max-cost</comment>
        <translation>이 금액(예: 5 또는 2.50)까지 동의. 통화는 예산의 통화. 이를 넘을 수 있으면 아무것도 주문하지 않음</translation>
    </message>
    <message>
        <source>Agree to the price without being asked</source>
        <comment>Help of the option --yes</comment>
        <translation>묻지 않고 가격에 동의</translation>
    </message>
    <message>
        <source>Order once more what was ordered before without anybody knowing whether it began; it may have to be paid twice</source>
        <comment>Help of the option --again of vidgo pregenerate</comment>
        <translation>이전에 주문했으나 시작되었는지 알 수 없는 것을 다시 주문(비용을 두 번 낼 수도 있음)</translation>
    </message>
    <message>
        <source>Only say what there is, what would be made and what it costs</source>
        <comment>Help of the option --dry-run</comment>
        <translation>이미 있는 것, 만들어질 것, 비용만 표시</translation>
    </message>
    <message>
        <source>Make the examples that the plan wants and that are not there yet; what was stopped goes on, and nothing is ordered twice</source>
        <comment>Help of the command pregenerate</comment>
        <translation>계획에 있지만 아직 없는 예시를 만들기(중지한 것은 이어서 진행하며 두 번 주문하지 않음)</translation>
    </message>
    <message>
        <source>Not every price is known: the provider may charge more.</source>
        <extracomment>Printed by `vidgo run` below a price that is not complete.</extracomment>
        <translation>가격을 알 수 없는 것이 있습니다. 공급자가 더 많이 청구할 수 있습니다.</translation>
    </message>
    <message>
        <source>Files: %1. Left out, no picture: %2.</source>
        <extracomment>Printed by `vidgo run` before many files are given to a provider: %1 are made, %2 are left out.</extracomment>
        <translation>파일: %1개. 이미지가 아니어서 제외: %2개.</translation>
    </message>
    <message>
        <source>Nothing was ordered: it may cost more than --max-credits says.</source>
        <extracomment>Printed by `vidgo run` when the price is above the limit on the command line, or not known.</extracomment>
        <translation>주문한 것은 없습니다. --max-credits에 지정한 값보다 많이 들 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was ordered: it costs more than can be spent. Raise the limit with `vidgo budget set`, or buy credits.</source>
        <extracomment>Printed by `vidgo run` when the price is above what can be spent.</extracomment>
        <translation>주문한 것은 없습니다. 쓸 수 있는 것보다 많이 듭니다. `vidgo budget set`으로 한도를 늘리거나 크레딧을 구입하십시오.</translation>
    </message>
    <message>
        <source>Served by %1. Charged: %2</source>
        <extracomment>Printed by `vidgo run` at the end: %1 is who made it (&quot;PiAPI, after Pollo AI was overloaded (503)&quot;), %2 what it cost.</extracomment>
        <translation>만든 곳: %1. 청구: %2</translation>
    </message>
    <message>
        <source>Done: %1. Failed: %2.</source>
        <extracomment>Printed by `vidgo run` when a provider is through with many files. %1 are done, %2 failed.</extracomment>
        <translation>완료: %1개. 실패: %2개.</translation>
    </message>
    <message>
        <source>Have it made by a provider: auto for whoever serves best, or an id as `vidgo providers` shows it; without it this computer makes it</source>
        <comment>Help of the option --provider; auto stays as it is</comment>
        <translation>공급자에게 맡겨 만들기. 가장 알맞은 공급자에 맡기려면 auto, 또는 `vidgo providers`에 표시되는 ID. 생략하면 이 컴퓨터로 만듦</translation>
    </message>
    <message>
        <source>Order nothing that may cost more: so many credits, or with a key of your own so much in the currency of your budget, such as 0.50</source>
        <comment>Help of the option --max-credits</comment>
        <translation>이보다 많이 들 수 있는 것은 주문하지 않음. 크레딧 수, 또는 내 키를 사용할 때는 예산의 통화로 나타낸 금액(예: 0.50)</translation>
    </message>
    <message>
        <source>What a provider is to make, or @ and the name of a text file</source>
        <comment>Help of the option --prompt</comment>
        <translation>공급자가 만들 내용, 또는 @와 텍스트 파일 이름</translation>
    </message>
    <message>
        <source>What a provider is to leave out</source>
        <comment>Help of the option --avoid</comment>
        <translation>공급자가 만들 때 빼야 할 내용</translation>
    </message>
    <message>
        <source>The picture with the face that a provider puts in</source>
        <comment>Help of the option --face</comment>
        <translation>공급자가 넣을 얼굴이 있는 이미지</translation>
    </message>
    <message>
        <source>Pixels of the shorter side of what a provider makes, 480 to 2160</source>
        <comment>Help of the option --lines</comment>
        <translation>공급자가 만드는 것의 짧은 변 픽셀 수, 480~2160</translation>
    </message>
    <message>
        <source>A provider makes a clip with sound</source>
        <comment>Help of the option --sound</comment>
        <translation>공급자가 소리가 있는 클립을 만들기</translation>
    </message>
    <message>
        <source>The same number makes a provider do the same again</source>
        <comment>Help of the option --seed</comment>
        <translation>시드. 같은 숫자를 지정하면 공급자가 같은 것을 다시 만듦</translation>
    </message>
    <message>
        <source>Type the passphrase of the backup and press Enter.</source>
        <extracomment>Asked by `vidgo backup` and `vidgo restore` on the command line; what is typed is not shown.</extracomment>
        <translation>백업의 암호 문구를 입력하고 Enter 키를 누르십시오.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <extracomment>Asked by `vidgo backup` on the command line after the passphrase was typed once.</extracomment>
        <translation>한 번 더 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 rows and %2 files (%3 MB), as of %4</source>
        <extracomment>What is in a backup, printed on the command line. %1 is a number of database rows, %2 of files, %3 the size of the files in megabytes, %4 a time.</extracomment>
        <translation>행 %1개, 파일 %2개(%3 MB), %4 기준</translation>
    </message>
    <message>
        <source>The backup is written. Keep its passphrase: nobody can open it without.</source>
        <extracomment>Printed by `vidgo backup` when the file is written. A passphrase that is lost can&apos;t be replaced.</extracomment>
        <translation>백업을 작성했습니다. 암호 문구를 잘 보관하십시오. 암호 문구가 없으면 누구도 백업을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <extracomment>Printed by `vidgo verify` for a backup that was read to its end.</extracomment>
        <translation>백업에 빠진 것이 없습니다.</translation>
    </message>
    <message>
        <source>What was there before is in “%1”.</source>
        <extracomment>Printed by `vidgo restore --replace`. %1 is a folder.</extracomment>
        <translation>이전에 있던 것은 “%1” 폴더에 있습니다.</translation>
    </message>
    <message>
        <source>The tables that were there before are in the schema “%1”.</source>
        <extracomment>Printed by `vidgo restore --replace`. %1 is the name of a schema in a PostgreSQL database.</extracomment>
        <translation>이전에 있던 테이블은 “%1” 스키마에 있습니다.</translation>
    </message>
    <message>
        <source>The backup is restored, and its ledger is as it was written.</source>
        <extracomment>Printed by `vidgo restore`. The ledger is the journal of credits.</extracomment>
        <translation>백업을 복원했습니다. 원장은 기록된 그대로입니다.</translation>
    </message>
    <message>
        <source>The backup is restored, but its ledger was not as it was written even when the backup was made: see “vidgo ledger verify”.</source>
        <extracomment>Printed by `vidgo restore`. The ledger is the journal of credits. Leave the command as it is.</extracomment>
        <translation>백업을 복원했지만, 원장은 백업을 만들 당시에 이미 기록된 내용과 달랐습니다. “vidgo ledger verify” 명령으로 확인하십시오.</translation>
    </message>
    <message>
        <source>The backup, a file</source>
        <comment>Help of the option file of vidgo backup</comment>
        <translation>백업 파일</translation>
    </message>
    <message>
        <source>A file with the passphrase; otherwise it is taken from the variable VIDGO_BACKUP_PASSPHRASE, or from the file that VIDGO_BACKUP_PASSPHRASE_FILE names, or asked for</source>
        <comment>Help of the option --passphrase-file of vidgo backup</comment>
        <translation>암호 문구가 담긴 파일. 생략하면 환경 변수 VIDGO_BACKUP_PASSPHRASE의 값이나 VIDGO_BACKUP_PASSPHRASE_FILE로 지정한 파일의 내용을 사용하고, 둘 다 없으면 입력을 요청함</translation>
    </message>
    <message>
        <source>The data of a server instead: the variables VIDGO_DATA and DATABASE_URL say where it is</source>
        <comment>Help of the option --server of vidgo backup</comment>
        <translation>대신 서버의 데이터를 대상으로 함. 위치는 환경 변수 VIDGO_DATA와 DATABASE_URL로 지정</translation>
    </message>
    <message>
        <source>Write everything that is kept, database and files, into one encrypted file; others may go on working</source>
        <comment>Help of the command backup</comment>
        <translation>보관된 모든 것(데이터베이스와 파일)을 암호화된 파일 하나에 저장. 그동안 다른 사람은 작업을 계속할 수 있음</translation>
    </message>
    <message>
        <source>Bring back everything from a backup, all of it or nothing; exit code 1 when its ledger is not as it was written</source>
        <comment>Help of the command restore</comment>
        <translation>백업에서 모든 것을 복원(전부 복원하거나 전혀 복원하지 않음). 원장이 기록된 내용과 다르면 종료 코드 1</translation>
    </message>
    <message>
        <source>Put the data that is there aside; without this it is restored into an empty place only</source>
        <comment>Help of the option --replace of vidgo restore</comment>
        <translation>기존 데이터를 다른 곳으로 옮겨 둠. 지정하지 않으면 빈 곳에만 복원함</translation>
    </message>
    <message>
        <source>Read a backup to its end and say whether it is whole; changes nothing</source>
        <comment>Help of the command verify</comment>
        <translation>백업을 끝까지 읽고 빠진 것이 없는지 확인. 아무것도 변경하지 않음</translation>
    </message>
    <message>
        <source>All examples of the server are here.</source>
        <extracomment>Printed by `vidgo materials sync`: nothing is missing of what the server has.</extracomment>
        <translation>서버의 예시가 모두 여기에 있습니다.</translation>
    </message>
    <message>
        <source>Missing: %1. To fetch: %2.</source>
        <extracomment>Printed by `vidgo materials sync`: %1 examples of the server are not here yet, %2 is the size of what has to be fetched for them, such as “12 MB”.</extracomment>
        <translation>없는 예시: %1개. 가져올 크기: %2.</translation>
    </message>
    <message>
        <source>New examples: %1.</source>
        <extracomment>Printed by `vidgo materials sync` at the end: %1 examples came from the server.</extracomment>
        <translation>새 예시: %1개.</translation>
    </message>
    <message>
        <source>Some of them were signed with a key that is not trusted here, and do not come. Compare the key with that of whoever runs the server, then use:
vidgo materials trust %1 NAME</source>
        <extracomment>Printed by `vidgo materials sync`; %1 is the public key of whoever signed the examples: 64 letters and digits. NAME stands for what the person wants to call them.</extracomment>
        <translation>일부는 여기에서 신뢰하지 않는 키로 서명되어 가져오지 않습니다. 서버 운영자의 키와 비교한 다음 아래 명령을 사용하십시오.
vidgo materials trust %1 NAME</translation>
    </message>
    <message>
        <source>Fetch the examples of your server that are missing here, of those whom you trust; what was stopped goes on. The server is that of VIDGO_SERVER, or else of the settings</source>
        <comment>Help of the command materials sync</comment>
        <translation>서버의 예시 중 여기에 없는 것을, 신뢰하는 사람의 것만 가져옵니다. 중지했던 것은 이어서 가져옵니다. 서버는 VIDGO_SERVER에 지정된 것이며, 없으면 설정의 것입니다</translation>
    </message>
    <message>
        <source>Only say what is missing; 1 when something is</source>
        <comment>Help of the option --check of vidgo materials sync</comment>
        <translation>없는 것만 알립니다. 없는 것이 있으면 1을 반환합니다</translation>
    </message>
    <message>
        <source>Nothing was ordered: this is part of the plan %1.</source>
        <extracomment>Printed by `vidgo run` when the person&apos;s plan does not have it; %1 is the name of one that has it.</extracomment>
        <translation>주문한 것이 없습니다. 이 기능은 %1 요금제에 포함되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>How to compare</source>
        <extracomment>Accessible name of the choice between the ways of comparing pictures</extracomment>
        <translation>비교 방법</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>How large the pictures are shown, in per cent of their own pixels</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Zoom %1 per cent</source>
        <extracomment>Screen reader name of the zoom figure</extracomment>
        <translation>확대/축소 %1퍼센트</translation>
    </message>
</context>
<context>
    <name>CompareDivider</name>
    <message>
        <source>Divider between before and after</source>
        <extracomment>Screen reader name of the line that is dragged across two pictures to compare them</extracomment>
        <translation>원본과 결과의 경계선</translation>
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
        <translation>슬라이더</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>Way of comparing: both pictures next to each other. Keep it short</extracomment>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Blink</source>
        <extracomment>Way of comparing: the two pictures in turn, in the same place. Keep it short</extracomment>
        <translation>번갈아</translation>
    </message>
    <message>
        <source>Lens</source>
        <extracomment>Way of comparing: a movable glass over one picture shows the other. Keep it short</extracomment>
        <translation>렌즈</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Way of comparing: only what is different can be seen. Keep it short</extracomment>
        <translation>차이</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <extracomment>Exchanges the sides of before and after</extracomment>
        <translation>원본과 결과 바꾸기</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>Shows the whole picture</extracomment>
        <translation>화면에 맞춤</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <extracomment>Shows one pixel of the picture as one of the screen</extracomment>
        <translation>실제 픽셀</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>Shows the pictures larger</extracomment>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Shows the pictures smaller</extracomment>
        <translation>축소</translation>
    </message>
    <message>
        <source>The other picture</source>
        <extracomment>Shows the other picture of two that are shown in turn</extracomment>
        <translation>다른 이미지</translation>
    </message>
    <message>
        <source>Stronger difference</source>
        <extracomment>Makes differences brighter</extracomment>
        <translation>차이 강하게</translation>
    </message>
    <message>
        <source>Weaker difference</source>
        <extracomment>Makes differences darker</extracomment>
        <translation>차이 약하게</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Name of the space bar on a keyboard</extracomment>
        <translation>스페이스</translation>
    </message>
</context>
<context>
    <name>CompareLabels</name>
    <message>
        <source>Difference × %1</source>
        <extracomment>Label on a picture that shows only what is different; %1 is how many times it is amplified</extracomment>
        <translation>차이 × %1</translation>
    </message>
</context>
<context>
    <name>CompareLens</name>
    <message>
        <source>Lens that shows the other picture</source>
        <extracomment>Screen reader name of the movable glass that shows the other picture</extracomment>
        <translation>다른 이미지를 보여 주는 렌즈</translation>
    </message>
    <message>
        <source>%1% from the left, %2% from the top</source>
        <extracomment>Screen reader value of the place of that glass, in per cent from the left and from the top</extracomment>
        <translation>왼쪽에서 %1%, 위에서 %2%</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Compare the plans</source>
        <extracomment>What a screen reader calls the table of the plans.
----------
Heading of the table of the plans.</extracomment>
        <translation>요금제 비교</translation>
    </message>
</context>
<context>
    <name>CompareTableRow</name>
    <message>
        <source>Yes</source>
        <extracomment>In the table of the plans, for a screen reader: the plan has it.</extracomment>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>In the table of the plans, for a screen reader: the plan does not have it.</extracomment>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Before</source>
        <extracomment>Label on the picture as it was</extracomment>
        <translation>원본</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Label on the picture as it has become</extracomment>
        <translation>결과</translation>
    </message>
    <message>
        <source>Comparison of %1 and %2</source>
        <extracomment>Screen reader name of the comparison; %1 and %2 are the labels of its two pictures</extracomment>
        <translation>%1 및 %2 비교</translation>
    </message>
    <message>
        <source>Opening the pictures</source>
        <extracomment>Screen reader name of the turning ring while pictures are being opened</extracomment>
        <translation>이미지를 여는 중</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <extracomment>Heading in the place of a picture that cannot be shown</extracomment>
        <translation>이미지를 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>Its file may have been moved or damaged. Choose another picture, or restore the file and open this page again.</source>
        <extracomment>What to do about a picture that cannot be shown</extracomment>
        <translation>파일이 옮겨졌거나 손상되었을 수 있습니다. 다른 이미지를 선택하거나 파일을 복원한 뒤 이 페이지를 다시 여십시오.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Delete the board “%1”?</source>
        <extracomment>Title of a question; %1 is the name of a collection of results.</extracomment>
        <translation>“%1” 보드를 삭제하시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n result(s) for good?</source>
        <extracomment>Title of a question.</extracomment>
        <translation>
            <numerusform>결과 %n개를 영구 삭제하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the board goes. Its results stay in the library.</source>
        <extracomment>Explains what deleting a board does.</extracomment>
        <translation>보드만 삭제됩니다. 결과는 라이브러리에 그대로 남습니다.</translation>
    </message>
    <message>
        <source>They are deleted from this computer and can&apos;t be brought back. Files that you exported stay.</source>
        <extracomment>Explains what emptying the trash does.</extracomment>
        <translation>이 컴퓨터에서 삭제되며 되돌릴 수 없습니다. 내보낸 파일은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Delete board</source>
        <extracomment>Button that deletes a board.</extracomment>
        <translation>보드 삭제</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>Button that deletes results for good.</extracomment>
        <translation>영구 삭제</translation>
    </message>
</context>
<context>
    <name>CreditHistory</name>
    <message>
        <source>CSV table (%1)</source>
        <extracomment>Kind of files in a file dialog: a table that a spreadsheet opens.</extracomment>
        <translation>CSV 표(%1)</translation>
    </message>
    <message>
        <source>No credits yet</source>
        <extracomment>In the place of the history of credits.</extracomment>
        <translation>아직 크레딧이 없습니다</translation>
    </message>
    <message>
        <source>Every credit that comes or goes has a line here, with the job that it was for.</source>
        <extracomment>In the place of the history of credits.</extracomment>
        <translation>들어오고 나간 모든 크레딧이 해당 작업과 함께 여기에 한 줄씩 표시됩니다.</translation>
    </message>
    <message>
        <source>Credit history</source>
        <extracomment>What a screen reader calls the history of credits.</extracomment>
        <translation>크레딧 내역</translation>
    </message>
    <message>
        <source>A line with a job opens it.</source>
        <extracomment>Above the history of credits.</extracomment>
        <translation>작업이 있는 줄을 누르면 그 작업이 열립니다.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <extracomment>Button: saves the history of credits as a table that a spreadsheet opens.</extracomment>
        <translation>CSV로 저장</translation>
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
        <translation>%2 %1, 소멸하지 않음</translation>
    </message>
    <message>
        <source>%1 %2, until %3</source>
        <extracomment>A line of what credits there are: %1 is a number, %2 where they came from, such as “Plan”, %3 a day.</extracomment>
        <translation>%2 %1, %3까지</translation>
    </message>
    <message>
        <source>%1 set aside for jobs</source>
        <extracomment>A line of what credits there are; %1 is a number.</extracomment>
        <translation>작업용으로 %1 확보됨</translation>
    </message>
    <message>
        <source>%1 owed</source>
        <extracomment>A line of what credits there are: a payment was taken back after its credits had been used; %1 is a number.</extracomment>
        <translation>미상환 %1</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached: as of before</source>
        <extracomment>A line of what credits there are: it may be out of date.</extracomment>
        <translation>서버에 연결할 수 없음: 이전 내용</translation>
    </message>
    <message>
        <source>Credits: %1</source>
        <extracomment>What a screen reader says of the credits at the foot of the sidebar; %1 is a number.</extracomment>
        <translation>크레딧: %1</translation>
    </message>
    <message>
        <source>Credits</source>
        <extracomment>Above the number of credits in the sidebar. Short.</extracomment>
        <translation>크레딧</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached: as of %1</source>
        <extracomment>A line of what credits there are: it may be out of date. %1 is a day and a time.</extracomment>
        <translation>서버에 연결할 수 없음: %1 기준</translation>
    </message>
</context>
<context>
    <name>CreditsView</name>
    <message>
        <source>Credits</source>
        <extracomment>Title of the dialog that names whose work is in the examples, fonts and models.</extracomment>
        <translation>크레딧</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a dialog.</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Credits of</source>
        <extracomment>What a screen reader calls the choice of which credits are shown.</extracomment>
        <translation>크레딧 대상</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>Which credits are shown: of the example pictures.</extracomment>
        <translation>예시</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>Which credits are shown: of the AI models.</extracomment>
        <translation>모델</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>Which credits are shown: of the typefaces.</extracomment>
        <translation>글꼴</translation>
    </message>
</context>
<context>
    <name>CutoutParameters</name>
    <message>
        <source>Subject</source>
        <extracomment>What is to be cut out: automatic, a product, a person</extracomment>
        <translation>피사체</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Subject of a cut-out: the studio finds it by itself</extracomment>
        <translation>자동</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Subject of a cut-out</extracomment>
        <translation>제품</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Subject of a cut-out</extracomment>
        <translation>인물</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>What is to be put behind a cut-out</extracomment>
        <translation>배경</translation>
    </message>
    <message>
        <source>Transparent</source>
        <extracomment>Background of a cut-out: none</extracomment>
        <translation>투명</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>Background of a cut-out: one colour</extracomment>
        <translation>단색</translation>
    </message>
    <message>
        <source>Blurred</source>
        <extracomment>Background of a cut-out: the old background, out of focus</extracomment>
        <translation>흐림</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Background of a cut-out: another picture</extracomment>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Blur</source>
        <extracomment>How far the background of a cut-out is out of focus</extracomment>
        <translation>흐림 정도</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Choose the background…</source>
        <extracomment>Chooses the picture that is put behind a cut-out</extracomment>
        <translation>배경 선택…</translation>
    </message>
    <message>
        <source>Edge softness</source>
        <extracomment>How soft the edge of a cut-out is</extracomment>
        <translation>가장자리 부드러움</translation>
    </message>
</context>
<context>
    <name>CutoutWords</name>
    <message>
        <source>A product</source>
        <extracomment>What was cut out of a picture.</extracomment>
        <translation>제품</translation>
    </message>
    <message>
        <source>A person</source>
        <extracomment>What was cut out of a picture.</extracomment>
        <translation>인물</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <extracomment>What was cut out of a picture: the studio found out by itself.</extracomment>
        <translation>자동으로 찾음</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <extracomment>What is behind a cut-out; %1 is a colour such as #FFFFFF.</extracomment>
        <translation>색상 %1</translation>
    </message>
    <message>
        <source>Original, blurred</source>
        <extracomment>What is behind a cut-out: the original background, blurred.</extracomment>
        <translation>원래 배경, 흐리게</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <extracomment>What is behind a cut-out; %1 is a file name.</extracomment>
        <translation>이미지 %1</translation>
    </message>
    <message>
        <source>Transparent</source>
        <extracomment>What is behind a cut-out: nothing.</extracomment>
        <translation>투명</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <extracomment>Name of a setting: the folder in which everything is kept.</extracomment>
        <translation>데이터 폴더</translation>
    </message>
    <message>
        <source>From the next start: %1. Results that exist stay in the folder they are in.</source>
        <extracomment>A new data folder was chosen; %1 is its path.</extracomment>
        <translation>다음 시작부터: %1. 기존 결과는 지금 있는 폴더에 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button that shows the data folder in the file manager.</extracomment>
        <translation>열기</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button that opens a dialog to choose another data folder.</extracomment>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Keep the present folder</source>
        <extracomment>Button that takes back the choice of another data folder.</extracomment>
        <translation>현재 폴더 유지</translation>
    </message>
    <message>
        <source>Use the studio that is in this folder?</source>
        <extracomment>Title of a question: another folder for the data was chosen.</extracomment>
        <translation>이 폴더에 있는 스튜디오를 사용하시겠습니까?</translation>
    </message>
    <message>
        <source>Start with an empty studio there?</source>
        <extracomment>Title of a question: another folder for the data was chosen, which is empty.</extracomment>
        <translation>그 폴더에서 빈 스튜디오로 시작하시겠습니까?</translation>
    </message>
    <message>
        <source>The folder holds a library already. From the next start you work with that one. Your present library stays where it is; choose its folder again to return to it.</source>
        <extracomment>What happens when a folder with data is chosen.</extracomment>
        <translation>이 폴더에는 이미 라이브러리가 있습니다. 다음 시작부터 그 라이브러리로 작업합니다. 현재 라이브러리는 지금 위치에 그대로 남으며, 그 폴더를 다시 선택하면 돌아갈 수 있습니다.</translation>
    </message>
    <message>
        <source>From the next start the studio keeps its data there and begins with an empty library. Nothing is moved: your present library stays where it is. To take it along, quit, copy the contents of the present folder to the new one, then start.</source>
        <extracomment>What happens when a folder without data is chosen. Nothing is moved.</extracomment>
        <translation>다음 시작부터 스튜디오는 이 폴더에 데이터를 보관하며 빈 라이브러리로 시작합니다. 옮겨지는 것은 없으며 현재 라이브러리는 지금 위치에 그대로 남습니다. 함께 가져가려면 종료한 뒤 현재 폴더의 내용을 새 폴더로 복사하고 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <extracomment>Button: yes, the other folder is to be used.</extracomment>
        <translation>이 폴더 사용</translation>
    </message>
    <message>
        <source>The folder you chose has other files in it, so the studio makes a folder of its own there: %1. From the next start it keeps its data in that one and begins with an empty library. Nothing is moved: your present library stays where it is. To take it along, quit, copy the contents of the present folder to the new one, then start.</source>
        <extracomment>What happens when a folder with other files is chosen; %1 is the path of a new folder in it.</extracomment>
        <translation>선택한 폴더에 다른 파일이 있으므로 스튜디오가 그 안에 전용 폴더를 만듭니다: %1. 다음 시작부터 이 전용 폴더에 데이터를 보관하며 빈 라이브러리로 시작합니다. 옮겨지는 것은 없으며 현재 라이브러리는 지금 위치에 그대로 남습니다. 함께 가져가려면 종료한 뒤 현재 폴더의 내용을 새 폴더로 복사하고 다시 시작하십시오.</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>Delete everything?</source>
        <extracomment>Title of the question before everything is deleted.</extracomment>
        <translation>모두 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Your library, the pictures you brought in, settings, shortcuts and the log are removed at the next start. Until then you can take it back; afterwards nothing brings them back. Exported files stay.</source>
        <extracomment>The question before everything is deleted.</extracomment>
        <translation>라이브러리, 가져온 이미지, 설정, 단축키, 로그가 다음 시작 때 제거됩니다. 그때까지는 취소할 수 있지만 이후에는 되돌릴 수 없습니다. 내보낸 파일은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <extracomment>Button: yes, everything is to be deleted.</extracomment>
        <translation>모두 삭제</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>This device</source>
        <extracomment>Beside the device on which this is read.</extracomment>
        <translation>이 기기</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button: the device beside it is signed out.</extracomment>
        <translation>로그아웃</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Signed in on</source>
        <extracomment>Heading above the devices on which somebody is signed in.</extracomment>
        <translation>로그인된 기기</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks for the list of devices once more after it failed.</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <extracomment>Button below the first few of the devices; %n counts all of them.</extracomment>
        <translation>
            <numerusform>%n개 모두 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out here</source>
        <extracomment>Button: the person is signed out on this computer.</extracomment>
        <translation>여기서 로그아웃</translation>
    </message>
    <message>
        <source>Sign out the others</source>
        <extracomment>Button: every other device is signed out.</extracomment>
        <translation>다른 기기 로그아웃</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <extracomment>Button: every device is signed out, this one too.</extracomment>
        <translation>모든 기기에서 로그아웃</translation>
    </message>
</context>
<context>
    <name>DistrustDialog</name>
    <message>
        <source>Stop trusting %1?</source>
        <extracomment>Title of the question before examples of somebody are taken no longer; %1 is a name that the person gave them.</extracomment>
        <translation>%1에 대한 신뢰를 중단할까요?</translation>
    </message>
    <message>
        <source>Examples that came stay. Nothing new that is signed with this key comes here any more, neither from your server nor from files, until you trust it again.</source>
        <extracomment>The question before examples of somebody are taken no longer.</extracomment>
        <translation>이미 가져온 예시는 그대로 남습니다. 다시 신뢰할 때까지 이 키로 서명된 새 예시는 서버에서도 파일에서도 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <extracomment>Button: yes, examples of whoever has this key are taken no longer.</extracomment>
        <translation>신뢰 중단</translation>
    </message>
</context>
<context>
    <name>DropGround</name>
    <message>
        <source>The studio does not load pictures from the web. Save the picture first, then drop the file.</source>
        <extracomment>An address of the web was dropped on the window.</extracomment>
        <translation>스튜디오는 웹에서 이미지를 불러오지 않습니다. 먼저 이미지를 저장한 뒤 파일을 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>That can&apos;t be opened. Drop a picture, several pictures or a folder.</source>
        <extracomment>Something was dropped on the window that is no file at all.</extracomment>
        <translation>열 수 없는 항목입니다. 이미지 하나나 여러 개, 또는 폴더를 끌어다 놓으십시오.</translation>
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
        <translation>확대</translation>
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
        <translation>결과는 %1 × %2픽셀입니다.</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <extracomment>How much noise is taken out of a picture</extracomment>
        <translation>노이즈 제거</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>How crisp the details of a picture become</extracomment>
        <translation>디테일</translation>
    </message>
    <message>
        <source>Correct light and colour</source>
        <extracomment>Sets brightness, contrast and a colour cast right by itself</extracomment>
        <translation>밝기와 색 보정</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Sets all sliders back to what is usual. Short.</extracomment>
        <translation>초기화</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>The person stopped a piece of work.</extracomment>
        <translation>중지했습니다. 아무것도 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>“{file}” was not found. Check that it has not been moved or deleted.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” 파일을 찾을 수 없습니다. 옮겨지거나 삭제되지 않았는지 확인하십시오.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. Check that you may open it and that its disk works.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” 파일을 읽을 수 없습니다. 파일을 열 권한이 있는지, 디스크가 정상인지 확인하십시오.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written. Choose a folder in which you may save files.</source>
        <extracomment>{file} is a file or folder name.</extracomment>
        <translation>“{file}”에 쓸 수 없습니다. 파일을 저장할 수 있는 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {limit}. Choose a smaller file.</source>
        <extracomment>{file} is a file name, {limit} a size such as 512 MB.</extracomment>
        <translation>“{file}” 파일의 크기가 {limit}보다 큽니다. 더 작은 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose a file in it.</source>
        <extracomment>{file} is the name of a folder.</extracomment>
        <translation>“{file}” 항목은 폴더입니다. 그 안의 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>The disk is full, so “{file}” was not saved. Free some space and try again.</source>
        <extracomment>{file} is a file or folder name.</extracomment>
        <translation>디스크가 가득 차서 “{file}” 항목이 저장되지 않았습니다. 공간을 확보한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and can&apos;t be read: {reason}.</source>
        <extracomment>{file} is a file name, {reason} a technical reason in English.</extracomment>
        <translation>“{file}” 파일이 손상되어 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <extracomment>{file} is a file name. UTF-8 is the name of a text encoding.</extracomment>
        <translation>“{file}” 파일은 UTF-8 텍스트가 아닙니다. UTF-8로 저장한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This can&apos;t be done with these settings: {reason}.</source>
        <extracomment>{reason} says in English which value is wrong.</extracomment>
        <translation>이 설정으로는 실행할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs or use a smaller picture.</source>
        <extracomment>The computer has too little memory for the work.</extracomment>
        <translation>메모리가 부족합니다. 다른 프로그램을 닫거나 더 작은 이미지를 사용하십시오.</translation>
    </message>
    <message>
        <source>Something went wrong inside VidGo Studio. Your files are unchanged. Try again; if it happens again, send us the log.</source>
        <extracomment>A bug in the program.</extracomment>
        <translation>VidGo Studio 내부에서 문제가 발생했습니다. 파일은 변경되지 않았습니다. 다시 시도하시고, 또 발생하면 로그를 보내 주십시오.</translation>
    </message>
    <message>
        <source>“{file}” of VidGo Studio can&apos;t be read ({reason}). Install VidGo Studio again.</source>
        <extracomment>{file} is a file of the program itself, {reason} a technical reason in English.</extracomment>
        <translation>VidGo Studio의 “{file}” 파일을 읽을 수 없습니다({reason}). VidGo Studio를 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>“{file}” of VidGo Studio is wrong at {path} ({reason}). Install VidGo Studio again.</source>
        <extracomment>{file} is a file of the program itself, {path} the place in it, {reason} a technical reason in English.</extracomment>
        <translation>VidGo Studio의 “{file}” 파일에서 {path} 부분이 잘못되었습니다({reason}). VidGo Studio를 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>“{file}” of the examples can&apos;t be used ({path}: {reason}). The other examples are fine. Install VidGo Studio again to repair it.</source>
        <extracomment>{file} is a file of the examples that come with the studio, {path} a place in its list of contents, {reason} a technical reason in English.</extracomment>
        <translation>예시의 “{file}” 파일을 사용할 수 없습니다({path}: {reason}). 다른 예시에는 문제가 없습니다. 복구하려면 VidGo Studio를 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>This example does not exist any more. Choose another one.</source>
        <extracomment>An example was looked for that does not exist.</extracomment>
        <translation>이 예시는 더 이상 없습니다. 다른 예시를 선택하십시오.</translation>
    </message>
    <message>
        <source>This result is not in the library any more. Refresh the list.</source>
        <extracomment>A result in the person&apos;s library was looked for that does not exist.</extracomment>
        <translation>이 결과는 더 이상 라이브러리에 없습니다. 목록을 새로 고치십시오.</translation>
    </message>
    <message>
        <source>This run had already ended, so its result was not kept. Start it again.</source>
        <extracomment>A piece of work had been stopped or cleared away before its result was stored.</extracomment>
        <translation>이 실행은 이미 끝났으므로 결과가 보관되지 않았습니다. 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>A stored file is gone ({file}). It may have been deleted from the data folder. Put it back from a backup.</source>
        <extracomment>{file} is the internal name of a file that the studio keeps.</extracomment>
        <translation>보관된 파일이 없습니다({file}). 데이터 폴더에서 삭제되었을 수 있습니다. 백업에서 되돌려 놓으십시오.</translation>
    </message>
    <message>
        <source>A stored file was changed or is damaged ({file}). It was left as it is. Put it back from a backup.</source>
        <extracomment>{file} is the internal name of a file that the studio keeps.</extracomment>
        <translation>보관된 파일이 변경되었거나 손상되었습니다({file}). 파일은 그대로 두었습니다. 백업에서 되돌려 놓으십시오.</translation>
    </message>
    <message>
        <source>A stored entry can&apos;t be read: {reason}. The others are fine. Send us the log.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>보관된 항목을 읽을 수 없습니다: {reason}. 다른 항목에는 문제가 없습니다. 로그를 보내 주십시오.</translation>
    </message>
    <message>
        <source>“{file}” is empty. Copy or download it again, then try once more.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” 파일이 비어 있습니다. 다시 복사하거나 다운로드한 뒤 한 번 더 시도하십시오.</translation>
    </message>
    <message>
        <source>“{file}” is not a picture. Choose a JPEG, PNG or WebP file.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” 파일은 이미지가 아닙니다. JPEG, PNG 또는 WebP 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>“{file}” is in the format {kind}, which can&apos;t be opened here. Save it as PNG, JPEG or WebP in another program, then try again.</source>
        <extracomment>{file} is a file name, {kind} the name of a file format such as PDF, HEIC or PSD.</extracomment>
        <translation>“{file}” 파일은 {kind} 형식이라 여기에서 열 수 없습니다. 다른 프로그램에서 PNG, JPEG 또는 WebP로 저장한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>“{file}” is an SVG drawing, which is made of lines and not of pixels. Export it as PNG in the size you need, then try again.</source>
        <extracomment>{file} is a file name. SVG is a format for drawings made of lines instead of pixels.</extracomment>
        <translation>“{file}” 파일은 픽셀이 아니라 선으로 이루어진 SVG 그림입니다. 필요한 크기의 PNG로 내보낸 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or cut off, so it can&apos;t be opened completely. Copy or download it again.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” 파일이 손상되었거나 잘려 있어 완전히 열 수 없습니다. 다시 복사하거나 다운로드하십시오.</translation>
    </message>
    <message>
        <source>“{file}” has {width} × {height} pixels; at most {limit} can be opened. Make it smaller in another program first.</source>
        <extracomment>{file} is a file name, {width} and {height} are numbers of pixels, {limit} is a size such as 268 MP.</extracomment>
        <translation>“{file}” 파일은 {width} × {height}픽셀이며, 최대 {limit}까지 열 수 있습니다. 먼저 다른 프로그램에서 크기를 줄이십시오.</translation>
    </message>
    <message>
        <source>The picture could not be saved as {format}. Choose another format and try again.</source>
        <extracomment>{format} is the name of a file format such as PNG.</extracomment>
        <translation>이미지를 {format} 형식으로 저장할 수 없었습니다. 다른 형식을 선택한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels, but {format} holds at most {limit} on each side. Choose PNG or make the picture smaller.</source>
        <extracomment>{format} is the name of a file format such as WebP, the others are numbers of pixels.</extracomment>
        <translation>이미지는 {width} × {height}픽셀이지만 {format} 형식은 각 변에 최대 {limit}픽셀까지 담을 수 있습니다. PNG를 선택하거나 이미지 크기를 줄이십시오.</translation>
    </message>
    <message>
        <source>None of the fonts can show this text. Choose another text.</source>
        <extracomment>About a text that is drawn over pictures: a watermark, a title, captions.</extracomment>
        <translation>이 텍스트를 표시할 수 있는 글꼴이 없습니다. 다른 텍스트를 선택하십시오.</translation>
    </message>
    <message>
        <source>“{file}”, which belongs to the studio, is missing or damaged. Install VidGo Studio again; your pictures stay where they are.</source>
        <extracomment>{file} is the name of a file that was installed with the program.</extracomment>
        <translation>스튜디오에 포함된 “{file}” 파일이 없거나 손상되었습니다. VidGo Studio를 다시 설치하십시오. 이미지는 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be used for cutting out. Choose an ONNX model that takes a 1×3×1024×1024 picture and gives its 1024×1024 alpha.</source>
        <extracomment>{file} is the name of a machine-learning model the person chose. ONNX is a file format.</extracomment>
        <translation>“{file}” 파일은 배경 제거에 사용할 수 없습니다. 1×3×1024×1024 이미지를 입력받아 1024×1024 알파를 출력하는 ONNX 모델을 선택하십시오.</translation>
    </message>
    <message>
        <source>Nothing stands out from the background. Paint over what should stay with the Keep brush and try again.</source>
        <extracomment>Shown when a background was to be removed. &quot;Strokes&quot; are marks painted over the picture.</extracomment>
        <translation>배경에서 두드러지는 대상이 없습니다. 남길 부분을 “남기기” 브러시로 칠한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This example is not here. Choose another one.</source>
        <extracomment>An example (preset) that was asked for does not exist.</extracomment>
        <translation>이 예시는 여기에 없습니다. 다른 예시를 선택하십시오.</translation>
    </message>
    <message>
        <source>This result is not in the library any more.</source>
        <extracomment>A result of the person&apos;s own that was asked for does not exist.</extracomment>
        <translation>이 결과는 더 이상 라이브러리에 없습니다.</translation>
    </message>
    <message>
        <source>The file of “{file}” is missing from the data folder or was changed outside the studio. Restore it from a backup or make it again.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}”의 파일이 데이터 폴더에 없거나 스튜디오 밖에서 변경되었습니다. 백업에서 복원하거나 다시 만드십시오.</translation>
    </message>
    <message>
        <source>“{file}” is already there. Choose another name or allow replacing.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” 파일이 이미 있습니다. 다른 이름을 선택하거나 바꾸기를 허용하십시오.</translation>
    </message>
    <message>
        <source>The data in “{file}” can&apos;t be opened. Check that you may read and write there and that no other program keeps it locked.</source>
        <extracomment>{file} is the name of a database file, or of a database on a server.</extracomment>
        <translation>“{file}”의 데이터를 열 수 없습니다. 읽기 및 쓰기 권한이 있는지, 다른 프로그램이 잠그고 있지 않은지 확인하십시오.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. It was left as it is. Put a backup in its place, or move it away to start with an empty library.</source>
        <extracomment>{file} is the name of a database file.</extracomment>
        <translation>“{file}” 파일이 손상되었습니다. 파일은 그대로 두었습니다. 백업으로 교체하거나, 다른 곳으로 옮겨 빈 라이브러리로 시작하십시오.</translation>
    </message>
    <message>
        <source>Another program is using the data of VidGo Studio. Close it and try again.</source>
        <extracomment>Another program holds the database for too long.</extracomment>
        <translation>다른 프로그램이 VidGo Studio의 데이터를 사용하고 있습니다. 그 프로그램을 닫은 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved in “{file}”. Free some space and try again.</source>
        <extracomment>{file} is the name of a database file.</extracomment>
        <translation>디스크가 가득 차서 “{file}”에 아무것도 저장되지 않았습니다. 공간을 확보한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This was changed somewhere else at the same time. Load it again and repeat the change.</source>
        <extracomment>A database refused a row because one like it is already there, or one that it needs is not.</extracomment>
        <translation>같은 시각에 다른 곳에서 변경되었습니다. 다시 불러온 뒤 변경을 다시 하십시오.</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer version of VidGo Studio and was left untouched. Update VidGo Studio to open it.</source>
        <extracomment>{file} is the name of a database file.</extracomment>
        <translation>“{file}” 파일은 더 새로운 버전의 VidGo Studio에서 작성되어 그대로 두었습니다. 열려면 VidGo Studio를 업데이트하십시오.</translation>
    </message>
    <message>
        <source>“{file}” could not be brought up to date and is as it was before. A copy is kept in “{backup}”. Send us the log.</source>
        <extracomment>{file} is the name of a database file, {backup} that of the copy made before.</extracomment>
        <translation>“{file}” 파일을 최신 형식으로 업데이트할 수 없었으며 이전 상태 그대로입니다. 사본은 “{backup}”에 보관되어 있습니다. 로그를 보내 주십시오.</translation>
    </message>
    <message>
        <source>The data could not be read or saved. Nothing was lost. Try again; if it happens again, send us the log.</source>
        <extracomment>A database refused an operation for a reason that only the log can tell.</extracomment>
        <translation>데이터를 읽거나 저장할 수 없었습니다. 손실된 것은 없습니다. 다시 시도하시고, 또 발생하면 로그를 보내 주십시오.</translation>
    </message>
    <message>
        <source>This board is not here any more. Its results are in the library.</source>
        <extracomment>A board is a collection of results that the person made.</extracomment>
        <translation>이 보드는 더 이상 없습니다. 결과는 라이브러리에 있습니다.</translation>
    </message>
    <message>
        <source>There is a board “{board}” already. Choose another name.</source>
        <extracomment>{board} is the name of a collection of results that the person made.</extracomment>
        <translation>“{board}” 보드가 이미 있습니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>This batch was removed. What it made is in the library.</source>
        <extracomment>A batch (one tool run over many files) was looked for that does not exist.</extracomment>
        <translation>이 일괄 작업은 제거되었습니다. 만든 결과는 라이브러리에 있습니다.</translation>
    </message>
    <message>
        <source>This computer can&apos;t make the style “{style}”. Choose a style that is marked as made on the device.</source>
        <extracomment>{style} is the name of a style such as “Oil Painting”.</extracomment>
        <translation>이 컴퓨터에서는 “{style}” 스타일을 만들 수 없습니다. 기기에서 만든다고 표시된 스타일을 선택하십시오.</translation>
    </message>
    <message>
        <source>Visitors see examples and results with a watermark and can&apos;t save this file. Switch to “Own computer” in the settings to work without limits.</source>
        <extracomment>&quot;Own computer&quot; is the name of a way to use the studio, chosen on the settings page.</extracomment>
        <translation>방문자는 예시와 워터마크가 있는 결과만 볼 수 있으며 이 파일을 저장할 수 없습니다. 제한 없이 작업하려면 설정에서 “내 컴퓨터”로 전환하십시오.</translation>
    </message>
    <message>
        <source>This batch is not here any more. Its results are in the library.</source>
        <extracomment>A batch is one tool run over many files.</extracomment>
        <translation>이 일괄 작업은 더 이상 없습니다. 결과는 라이브러리에 있습니다.</translation>
    </message>
    <message>
        <source>There is no picture among these files. Choose other files or a folder.</source>
        <extracomment>Of a batch: the chosen files and folders hold no picture.</extracomment>
        <translation>이 파일들 중에 이미지가 없습니다. 다른 파일이나 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>“{style}” can&apos;t be made on this computer. Choose another style.</source>
        <extracomment>{style} is the name of a style such as “Oil Painting”.</extracomment>
        <translation>“{style}” 스타일은 이 컴퓨터에서 만들 수 없습니다. 다른 스타일을 선택하십시오.</translation>
    </message>
    <message>
        <source>The scene “{scene}” is not here. Choose another scene.</source>
        <extracomment>{scene} is the name of a scene such as “Luxury gold”.</extracomment>
        <translation>“{scene}” 장면이 없습니다. 다른 장면을 선택하십시오.</translation>
    </message>
    <message>
        <source>“{file}” is another file or was changed. Choose the one that is missing, for example from a backup.</source>
        <extracomment>A lost file was looked for and another one was chosen; {file} is the name of the chosen file.</extracomment>
        <translation>“{file}” 파일은 다른 파일이거나 변경된 파일입니다. 없어진 바로 그 파일을 백업 등에서 찾아 선택하십시오.</translation>
    </message>
    <message>
        <source>The program {program} can&apos;t be started. Install it again.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, such as espeak-ng.</extracomment>
        <translation>{program} 프로그램을 시작할 수 없습니다. 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>The program {program} ended with an error. Try again; if it happens again, install it again.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, such as espeak-ng.</extracomment>
        <translation>{program} 프로그램이 오류로 종료되었습니다. 다시 시도하시고, 또 발생하면 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>The program {program} gave no answer within {seconds} seconds and was stopped. Try again with less.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, {seconds} a number.</extracomment>
        <translation>{program} 프로그램이 {seconds}초 안에 응답하지 않아 중지했습니다. 양을 줄여 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The program {program} gave more than can be used. Try again with less.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, such as espeak-ng.</extracomment>
        <translation>{program} 프로그램의 출력이 너무 많아 사용할 수 없습니다. 양을 줄여 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This job was taken off the list. What it made is in the library.</source>
        <extracomment>A job is a piece of work that a provider (a company on the internet) was asked for.
----------
A job is a piece of work in the queue of this computer.</extracomment>
        <translation>이 작업은 목록에서 제거되었습니다. 만든 결과는 라이브러리에 있습니다.</translation>
    </message>
    <message>
        <source>“{file}” is not a clip. Choose a video such as MP4, MOV or WebM, or an animated picture.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” 파일은 클립이 아닙니다. MP4, MOV, WebM 같은 동영상이나 움직이는 이미지를 선택하십시오.</translation>
    </message>
    <message>
        <source>“{file}” has no sound. Choose a file with music or speech.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” 파일에 소리가 없습니다. 음악이나 말소리가 있는 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>“{file}” has sound but no picture. Choose a video instead.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” 파일에 소리만 있고 영상이 없습니다. 대신 동영상을 선택하십시오.</translation>
    </message>
    <message>
        <source>“{file}” uses {codec}, which the media libraries of this computer can&apos;t read. Install a complete FFmpeg, or convert the file to H.264 in another program.</source>
        <extracomment>{file} is a file name, {codec} the name of a video or audio format such as HEVC.</extracomment>
        <translation>“{file}” 파일은 {codec} 형식을 사용하며, 이 컴퓨터의 미디어 처리 라이브러리로는 읽을 수 없습니다. 전체 기능을 갖춘 FFmpeg를 설치하거나 다른 프로그램에서 파일을 H.264로 변환하십시오.</translation>
    </message>
    <message>
        <source>The media libraries of this computer can&apos;t write {codec}. Install a complete FFmpeg, or choose another format.</source>
        <extracomment>{codec} is the name of a video or audio format such as H.264.</extracomment>
        <translation>이 컴퓨터의 미디어 처리 라이브러리로는 {codec} 형식을 쓸 수 없습니다. 전체 기능을 갖춘 FFmpeg를 설치하거나 다른 형식을 선택하십시오.</translation>
    </message>
    <message>
        <source>“{file}” holds {codec}, which {format} files can&apos;t hold. Choose another format for the new file.</source>
        <extracomment>{file} is a file name, {codec} the name of a kind of stream, {format} of a file format such as MP4.</extracomment>
        <translation>“{file}” 파일에 들어 있는 {codec} 데이터는 {format} 파일에 담을 수 없습니다. 새 파일에 다른 형식을 선택하십시오.</translation>
    </message>
    <message>
        <source>“{file}” is too long; at most {limit} can be used. Cut it shorter first.</source>
        <extracomment>{file} is a file name, {limit} a length of time such as 10 min.</extracomment>
        <translation>“{file}” 파일이 너무 깁니다. 최대 {limit}까지 사용할 수 있습니다. 먼저 짧게 자르십시오.</translation>
    </message>
    <message>
        <source>“{file}” is too short; at least {limit} are needed. Choose a longer part or another preset.</source>
        <extracomment>{file} is a file name, {limit} a length of time such as 3 s.</extracomment>
        <translation>“{file}” 파일이 너무 짧습니다. {limit} 이상이어야 합니다. 더 긴 부분이나 다른 프리셋을 선택하십시오.</translation>
    </message>
    <message>
        <source>“{file}” would have more than {limit}, which is not taken there. Choose a shorter part or another preset.</source>
        <extracomment>{file} is a file name, {limit} a size such as 300 MB.</extracomment>
        <translation>“{file}” 파일은 {limit}보다 커지므로 올릴 곳에서 받지 않습니다. 더 짧은 부분이나 다른 프리셋을 선택하십시오.</translation>
    </message>
    <message>
        <source>“{file}” was changed or taken away while it was being read. Wait until it is complete, then try again.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” 파일이 읽는 동안 변경되었거나 없어졌습니다. 파일이 완전해질 때까지 기다린 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The style “{style}” flickers on clips and is made of pictures only. Choose VHS, pixel art, cyberpunk, cel shading or retro 80s.</source>
        <extracomment>{style} is the name of a style such as “Oil Painting”.</extracomment>
        <translation>“{style}” 스타일은 클립에서 깜박이므로 이미지에만 사용할 수 있습니다. VHS 효과, 픽셀 아트, 사이버펑크, 셀 셰이딩 또는 레트로 80년대를 선택하십시오.</translation>
    </message>
    <message>
        <source>Nobody can be made out on this picture. Choose a photo of one person who stands facing the camera.</source>
        <extracomment>Shown when clothes were to be tried on and the picture shows nobody.</extracomment>
        <translation>이 이미지에서 사람을 알아볼 수 없습니다. 한 사람이 카메라를 향해 서 있는 사진을 선택하십시오.</translation>
    </message>
    <message>
        <source>There is more than one person on this picture. Crop it to the one who should wear the garment.</source>
        <extracomment>Shown when clothes were to be tried on and the picture shows more than one person.</extracomment>
        <translation>이 이미지에는 여러 사람이 있습니다. 옷을 입힐 한 사람만 남도록 자르십시오.</translation>
    </message>
    <message>
        <source>The person is turned away or leaning. Choose a photo where they stand upright and face the camera.</source>
        <extracomment>Shown when clothes were to be tried on by somebody who is turned to the side or away, or leans.</extracomment>
        <translation>사람이 몸을 돌리고 있거나 기울이고 있습니다. 똑바로 서서 카메라를 향한 사진을 선택하십시오.</translation>
    </message>
    <message>
        <source>The person is sitting or crouching. Choose a photo where they stand.</source>
        <extracomment>Shown when clothes were to be tried on by somebody who sits or crouches.</extracomment>
        <translation>사람이 앉아 있거나 웅크리고 있습니다. 서 있는 사진을 선택하십시오.</translation>
    </message>
    <message>
        <source>An arm is raised or lies across the body. Choose a photo where both arms hang down beside it.</source>
        <extracomment>Shown when clothes were to be tried on by somebody with crossed or raised arms.</extracomment>
        <translation>팔을 들고 있거나 팔이 몸을 가리고 있습니다. 두 팔을 몸 옆으로 내린 사진을 선택하십시오.</translation>
    </message>
    <message>
        <source>Too little of the person is on this picture. Choose one that shows them from the head to below the hips, both arms included.</source>
        <extracomment>Shown when clothes were to be tried on and the picture shows, say, only a face.</extracomment>
        <translation>사람의 일부만 보입니다. 머리부터 엉덩이 아래까지 두 팔을 포함해 보이는 사진을 선택하십시오.</translation>
    </message>
    <message>
        <source>No top, jacket, dress or outfit can be made out on the picture of the garment. Choose one that shows it whole, from the front, on a plain background.</source>
        <extracomment>Shown when the picture chosen as the garment to try on does not look like one.</extracomment>
        <translation>옷 이미지에서 상의, 아우터, 원피스, 상하의 세트를 알아볼 수 없습니다. 단순한 배경에 정면에서 전체가 보이는 이미지를 선택하십시오.</translation>
    </message>
    <message>
        <source>This batch is being worked on by another VidGo Studio window or command. Wait until it ends or stop it there, then try again.</source>
        <extracomment>A batch is one tool run over many files; only one program can work on it at a time.</extracomment>
        <translation>이 일괄 작업은 다른 VidGo Studio 창이나 명령에서 처리하고 있습니다. 끝날 때까지 기다리거나 그곳에서 중지한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This job is not in the queue any more. What it made is in the library.</source>
        <extracomment>A job is a piece of work in the queue of this computer.</extracomment>
        <translation>이 작업은 더 이상 대기열에 없습니다. 만든 결과는 라이브러리에 있습니다.</translation>
    </message>
    <message>
        <source>There is no export preset “{preset}”. Choose one from the list.</source>
        <extracomment>{preset} is the id of a way to export clips, such as instagram_reels.</extracomment>
        <translation>“{preset}” 내보내기 프리셋이 없습니다. 목록에서 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer. Install the free program espeak-ng, then start the studio again.</source>
        <extracomment>{language} is the name of a language such as Japanese. espeak-ng is the name of a free program.</extracomment>
        <translation>이 컴퓨터에는 {language} 음성이 없습니다. 무료 프로그램 espeak-ng를 설치한 뒤 스튜디오를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The voice {voice} is not on this computer. Choose another one.</source>
        <extracomment>{voice} is the name of a voice.</extracomment>
        <translation>{voice} 음성은 이 컴퓨터에 없습니다. 다른 음성을 선택하십시오.</translation>
    </message>
    <message>
        <source>The voice {voice} can&apos;t read “{text}”. Write it in the letters of the voice&apos;s language, or choose another language.</source>
        <extracomment>{voice} is the name of a voice, {text} a few letters that it does not know.</extracomment>
        <translation>{voice} 음성은 “{text}” 부분을 읽을 수 없습니다. 음성의 언어에서 쓰는 문자로 적거나 다른 언어를 선택하십시오.</translation>
    </message>
    <message>
        <source>The voice does not know how to read “{text}”. Put the reading behind it, as in 漢字《かんじ》, write it in kana, or install the free program kakasi.</source>
        <extracomment>{text} are Japanese characters; kakasi is the name of a free program. Keep 漢字《かんじ》 as it is.</extracomment>
        <translation>이 음성은 “{text}” 부분을 읽는 법을 모릅니다. 漢字《かんじ》처럼 뒤에 읽는 법을 적거나, 가나로 쓰거나, 무료 프로그램 kakasi를 설치하십시오.</translation>
    </message>
    <message>
        <source>The program {program} gave no sound that can be used. Install it again, or choose another voice.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, such as espeak-ng.</extracomment>
        <translation>{program} 프로그램에서 사용할 수 있는 소리가 나오지 않았습니다. 다시 설치하거나 다른 음성을 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no script yet. Write what the presenter is to say.</source>
        <extracomment>The script is what a presenter is to say.</extracomment>
        <translation>아직 대본이 없습니다. 진행자가 말할 내용을 쓰십시오.</translation>
    </message>
    <message>
        <source>The script has more than {limit} characters. Shorten it, or make several clips.</source>
        <extracomment>{limit} is a number. The script is what a presenter is to say.</extracomment>
        <translation>대본이 {limit}자를 넘습니다. 줄이거나 여러 클립으로 나누십시오.</translation>
    </message>
    <message>
        <source>The script has nothing that can be spoken. Write words or numbers.</source>
        <extracomment>The script is what a presenter is to say.</extracomment>
        <translation>대본에 말로 읽을 수 있는 내용이 없습니다. 단어나 숫자를 쓰십시오.</translation>
    </message>
    <message>
        <source>{gateway} is not set up. Enter its merchant id and keys first.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”. Shown to who runs the server.</extracomment>
        <translation>{gateway} 결제가 설정되어 있지 않습니다. 먼저 가맹점 ID와 키를 입력하십시오.</translation>
    </message>
    <message>
        <source>This amount can&apos;t be paid in this way. Choose another way of paying.</source>
        <extracomment>A way of paying has a lowest and a highest amount.</extracomment>
        <translation>이 금액은 이 결제 수단으로 결제할 수 없습니다. 다른 결제 수단을 선택하십시오.</translation>
    </message>
    <message>
        <source>The order could not be prepared ({reason}). Nothing was charged.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>주문을 준비할 수 없었습니다({reason}). 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>A message from {gateway} was too large and was not read. The payment is looked up again later.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>{gateway}에서 온 메시지가 너무 커서 읽지 않았습니다. 결제는 나중에 다시 확인합니다.</translation>
    </message>
    <message>
        <source>A message from {gateway} could not be read ({reason}). The payment is looked up again later.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”, {reason} a technical reason in English.</extracomment>
        <translation>{gateway}에서 온 메시지를 읽을 수 없었습니다({reason}). 결제는 나중에 다시 확인합니다.</translation>
    </message>
    <message>
        <source>A message that claims to be from {gateway} is not. It was ignored.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>{gateway}에서 보낸 것처럼 꾸민 메시지가 와서 무시했습니다.</translation>
    </message>
    <message>
        <source>A message from {gateway} is too old and was ignored. If this goes on, check the clock of this computer.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>{gateway}에서 온 메시지가 너무 오래되어 무시했습니다. 계속되면 이 컴퓨터의 시계를 확인하십시오.</translation>
    </message>
    <message>
        <source>A message from {gateway} is meant for another merchant. It was ignored.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>{gateway}에서 온 메시지가 다른 가맹점에 보낸 것이어서 무시했습니다.</translation>
    </message>
    <message>
        <source>Paying in {currency} is not possible at the moment. Choose another currency or another way of paying.</source>
        <extracomment>{currency} is the code of a currency such as “TWD”.</extracomment>
        <translation>지금은 {currency} 통화로 결제할 수 없습니다. 다른 통화나 다른 결제 수단을 선택하십시오.</translation>
    </message>
    <message>
        <source>This needs {needed} credits and {available} are left. Choose a smaller run, or get {missing} more. Nothing was charged.</source>
        <extracomment>All three are numbers of credits.</extracomment>
        <translation>이 실행에는 {needed}크레딧이 필요하지만 {available}크레딧만 남아 있습니다. 더 작은 실행을 선택하거나 {missing}크레딧을 더 확보하십시오. 크레딧은 차감되지 않았습니다.</translation>
    </message>
    <message>
        <source>“{service}” is not part of the plan “{tier}”. Choose a larger plan.</source>
        <extracomment>{service} is the name of a service, {tier} of a plan such as “Pro”.</extracomment>
        <translation>“{service}” 서비스는 “{tier}” 요금제에 포함되어 있지 않습니다. 상위 요금제를 선택하십시오.</translation>
    </message>
    <message>
        <source>“{service}” is not offered. Update VidGo Studio and try again.</source>
        <extracomment>{service} is the technical name of a service.</extracomment>
        <translation>“{service}” 서비스는 제공되지 않습니다. VidGo Studio를 업데이트한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>There is no plan “{tier}”. Update VidGo Studio and try again.</source>
        <extracomment>{tier} is the technical name of a plan.</extracomment>
        <translation>“{tier}” 요금제가 없습니다. VidGo Studio를 업데이트한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{limit} runs are already going on at once. Wait for one to end.</source>
        <extracomment>{limit} is a number of runs.</extracomment>
        <translation>이미 {limit}개가 동시에 실행되고 있습니다. 하나가 끝날 때까지 기다리십시오.</translation>
    </message>
    <message>
        <source>This plan does not include runs with providers. Choose a larger plan, or use the tools of this computer.</source>
        <extracomment>Providers are companies on the internet that make pictures and clips.</extracomment>
        <translation>이 요금제에는 공급자를 통한 실행이 포함되어 있지 않습니다. 상위 요금제를 선택하거나 이 컴퓨터의 도구를 사용하십시오.</translation>
    </message>
    <message>
        <source>No credits are set aside for this run. Start it again.</source>
        <extracomment>Credits are set aside when a piece of work begins and charged when it is done.</extracomment>
        <translation>이 실행에 쓸 크레딧이 확보되어 있지 않습니다. 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The credits of this run were dealt with before ({state}). Look at the history of your credits.</source>
        <extracomment>{state} is a technical word in English.</extracomment>
        <translation>이 실행의 크레딧은 이미 처리되었습니다({state}). 크레딧 내역을 확인하십시오.</translation>
    </message>
    <message>
        <source>Credits are already set aside for this job. Wait for it to end.</source>
        <extracomment>A job is a piece of work that waits or runs.</extracomment>
        <translation>이 작업에 쓸 크레딧은 이미 확보되어 있습니다. 작업이 끝날 때까지 기다리십시오.</translation>
    </message>
    <message>
        <source>{amount} credits were to be charged where {held} had been agreed. Nothing was charged. Send us the log.</source>
        <extracomment>Both are numbers of credits.</extracomment>
        <translation>합의된 {held}크레딧이 아니라 {amount}크레딧이 차감될 뻔했습니다. 크레딧은 차감되지 않았습니다. 로그를 보내 주십시오.</translation>
    </message>
    <message>
        <source>This request was made before with other contents. Nothing was changed. Start again.</source>
        <extracomment>A request is an order from the program to the account of credits.</extracomment>
        <translation>이 요청은 이전에 다른 내용으로 보낸 적이 있습니다. 변경된 것은 없습니다. 처음부터 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>This can&apos;t be booked: {reason}. Nothing was changed.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>기록할 수 없습니다: {reason}. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>These credits were never granted. Look at the history of the account.</source>
        <extracomment>Credits that a person got by a purchase, a plan or a gift.</extracomment>
        <translation>이 크레딧은 지급된 적이 없습니다. 계정 내역을 확인하십시오.</translation>
    </message>
    <message>
        <source>Some of these credits were used, so they can&apos;t be given back. Write to us if something went wrong.</source>
        <extracomment>Bought credits can be given back only while unused.</extracomment>
        <translation>이 크레딧은 일부가 사용되어 환불할 수 없습니다. 문제가 있었다면 연락해 주십시오.</translation>
    </message>
    <message>
        <source>Bought credits can be given back for {days} days only. Write to us if something went wrong.</source>
        <extracomment>{days} is a number of days.</extracomment>
        <translation>구입한 크레딧은 {days}일 이내에만 환불할 수 있습니다. 문제가 있었다면 연락해 주십시오.</translation>
    </message>
    <message>
        <source>The journal of credits is not as it was written ({reason}). It was left as it is. Put it back from a backup.</source>
        <extracomment>The journal is the list of everything that happened to somebody&apos;s credits; {reason} is a technical reason in English.</extracomment>
        <translation>크레딧 기록이 처음 기록된 내용과 다릅니다({reason}). 기록은 그대로 두었습니다. 백업에서 되돌려 놓으십시오.</translation>
    </message>
    <message>
        <source>Another VidGo program is working through the queue. It does what is ordered here too; the results will be in the library.</source>
        <extracomment>Two programs share one queue of work on this computer.</extracomment>
        <translation>다른 VidGo 프로그램이 대기열을 처리하고 있습니다. 여기서 요청한 것도 그 프로그램이 처리하며 결과는 라이브러리에 보관됩니다.</translation>
    </message>
    <message>
        <source>This plan has {limit} runs a day, and {used} of them are used. More can be started tomorrow; what this computer makes by itself is not counted.</source>
        <extracomment>{limit} and {used} are numbers of runs.</extracomment>
        <translation>이 요금제의 실행 횟수는 하루 {limit}회이며 이미 {used}회를 사용했습니다. 내일 다시 실행할 수 있으며, 이 컴퓨터만으로 만드는 것은 횟수에 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>This plan has {limit} runs of “{tool}” a day, and {used} of them are used. More can be started tomorrow.</source>
        <extracomment>{limit} and {used} are numbers of runs, {tool} the name of a tool such as “Short video”.</extracomment>
        <translation>이 요금제의 “{tool}” 도구 실행 횟수는 하루 {limit}회이며 이미 {used}회를 사용했습니다. 내일 다시 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no such entry in this account. Look at the list again.</source>
        <extracomment>An API key lets a program act for a person.</extracomment>
        <translation>이 계정에 해당하는 항목이 없습니다. 목록을 다시 확인하십시오.</translation>
    </message>
    <message>
        <source>The signature of this request is not valid. Check the API key, its secret and the clock of the computer.</source>
        <extracomment>Programs sign their requests with an API key.</extracomment>
        <translation>이 요청의 서명이 올바르지 않습니다. API 키와 비밀 키, 컴퓨터의 시계를 확인하십시오.</translation>
    </message>
    <message>
        <source>An account can have {limit} API keys. Revoke one that is not used.</source>
        <extracomment>{limit} is a number of API keys.</extracomment>
        <translation>한 계정에는 API 키를 {limit}개까지 둘 수 있습니다. 사용하지 않는 키를 폐기하십시오.</translation>
    </message>
    <message>
        <source>This needs the right “{needed}”, which this account or key does not have.</source>
        <extracomment>{needed} is the technical name of a right, such as “admin”.</extracomment>
        <translation>이 작업에는 “{needed}” 권한이 필요하지만 이 계정이나 키에는 없습니다.</translation>
    </message>
    <message>
        <source>The server&apos;s key “{key}” is missing or too short. Set it to at least 32 random bytes.</source>
        <extracomment>{key} is the name of a setting of the server.</extracomment>
        <translation>서버의 “{key}” 키가 없거나 너무 짧습니다. 32바이트 이상의 임의 값으로 설정하십시오.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again.</source>
        <extracomment>Shown where somebody was signed in before.</extracomment>
        <translation>로그아웃되었습니다. 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>This sign-in is not valid. Sign in again.</source>
        <extracomment>The program&apos;s proof that somebody is signed in.</extracomment>
        <translation>이 로그인은 유효하지 않습니다. 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>This sign-in has to be renewed. Try again; sign in if it stays so.</source>
        <extracomment>The program&apos;s proof that somebody is signed in is too old.</extracomment>
        <translation>로그인을 갱신해야 합니다. 다시 시도하시고, 계속되면 로그인하십시오.</translation>
    </message>
    <message>
        <source>This account is blocked: {reason} Until: {until}. {appeal}</source>
        <extracomment>{reason} and {appeal} are sentences written by an administrator, {until} is a date or “-”.</extracomment>
        <translation>이 계정은 차단되었습니다: {reason} 기한: {until}. {appeal}</translation>
    </message>
    <message>
        <source>Your network is blocked: {reason} Until: {until}.</source>
        <extracomment>{reason} is a sentence written by an administrator, {until} is a date or “-”.</extracomment>
        <translation>사용 중인 네트워크는 차단되었습니다: {reason} 기한: {until}.</translation>
    </message>
    <message>
        <source>This account was deleted. You can have it back until {date}.</source>
        <extracomment>{date} is a date.</extracomment>
        <translation>이 계정은 삭제되었습니다. {date}까지 되찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <extracomment>For administrators.</extracomment>
        <translation>해당하는 계정이 없습니다.</translation>
    </message>
    <message>
        <source>This address has an account already. Sign in.</source>
        <extracomment>Shown after the person has confirmed the address.</extracomment>
        <translation>이 주소의 계정이 이미 있습니다. 로그인하십시오.</translation>
    </message>
    <message>
        <source>This code is not valid. Type in the newest one, or ask for another.</source>
        <extracomment>A code of six digits that was sent by e-mail.</extracomment>
        <translation>이 코드는 유효하지 않습니다. 최신 코드를 입력하거나 새 코드를 요청하십시오.</translation>
    </message>
    <message>
        <source>This link is not valid any more. Ask for another e-mail.</source>
        <extracomment>A link that was sent by e-mail.</extracomment>
        <translation>이 링크는 더 이상 유효하지 않습니다. 이메일을 다시 요청하십시오.</translation>
    </message>
    <message>
        <source>The address or the password is not right. Try again, or ask for a new password.</source>
        <extracomment>Shown when somebody signs in.</extracomment>
        <translation>주소 또는 비밀번호가 올바르지 않습니다. 다시 시도하거나 새 비밀번호를 요청하십시오.</translation>
    </message>
    <message>
        <source>This address was not confirmed yet. Type in the code that was sent to it, or register again to get another.</source>
        <extracomment>Shown when somebody signs in.</extracomment>
        <translation>이 주소는 아직 확인되지 않았습니다. 이 주소로 보낸 코드를 입력하거나, 다시 가입하여 새 코드를 받으십시오.</translation>
    </message>
    <message>
        <source>The old password is not right.</source>
        <extracomment>Shown when somebody who is signed in changes the password.</extracomment>
        <translation>이전 비밀번호가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>That was tried too often. Try again in {seconds} seconds.</source>
        <extracomment>{seconds} is a number.</extracomment>
        <translation>너무 자주 시도했습니다. {seconds}초 후에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This can&apos;t be done: {reason}. Nothing was changed.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>실행할 수 없습니다: {reason}. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Check what you typed.</source>
        <extracomment>Shown where an e-mail address is typed in.</extracomment>
        <translation>이메일 주소가 아닙니다. 입력한 내용을 확인하십시오.</translation>
    </message>
    <message>
        <source>A password has at least {characters} characters. Choose a longer one.</source>
        <extracomment>{characters} is a number.</extracomment>
        <translation>비밀번호는 {characters}자 이상이어야 합니다. 더 긴 비밀번호를 선택하십시오.</translation>
    </message>
    <message>
        <source>A password has at most {bytes} bytes. Choose a shorter one.</source>
        <extracomment>{bytes} is a number.</extracomment>
        <translation>비밀번호는 {bytes}바이트 이하여야 합니다. 더 짧은 비밀번호를 선택하십시오.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Choose another one.</source>
        <extracomment>Shown where a password is chosen.</extracomment>
        <translation>이 비밀번호는 추측하기 쉽습니다. 다른 비밀번호를 선택하십시오.</translation>
    </message>
    <message>
        <source>This password has characters that can&apos;t be typed in. Choose another one.</source>
        <extracomment>Shown where a password is chosen.</extracomment>
        <translation>이 비밀번호에는 입력할 수 없는 문자가 있습니다. 다른 비밀번호를 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no such payment. Nothing was paid back.</source>
        <extracomment>A payment was looked up and is not there.</extracomment>
        <translation>해당하는 결제가 없습니다. 환불된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>This payment has been decided about before. Nothing was changed.</source>
        <extracomment>Shown to an administrator who decides about a payment of a wrong sum.</extracomment>
        <translation>이 결제에 대한 결정은 이미 내려졌습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is left to pay back: all of this payment went back or is on its way.</source>
        <extracomment>Somebody asked for their money back.</extracomment>
        <translation>환불할 금액이 남아 있지 않습니다. 이 결제는 전액 환불되었거나 환불이 진행 중입니다.</translation>
    </message>
    <message>
        <source>Only {left} of this payment can be paid back. Nothing was paid back.</source>
        <extracomment>{left} is a sum of money such as “99.00 TWD”.</extracomment>
        <translation>이 결제에서 환불할 수 있는 금액은 {left}뿐입니다. 환불된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>What was paid for a plan is not paid back. Cancel the plan to stop further charges; you keep it until its period ends.</source>
        <extracomment>A plan is a monthly subscription.</extracomment>
        <translation>요금제로 결제한 금액은 환불되지 않습니다. 이후의 청구를 중단하려면 요금제를 해지하십시오. 요금제는 기간이 끝날 때까지 유지됩니다.</translation>
    </message>
    <message>
        <source>There is no such refund. Nothing was changed.</source>
        <extracomment>A refund was looked up and is not there.</extracomment>
        <translation>해당하는 환불이 없습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>This refund is not waiting to be made by hand ({state}). Nothing was changed.</source>
        <extracomment>Shown to an administrator. {state} is a technical word such as “done”.</extracomment>
        <translation>이 환불은 수동 처리를 기다리는 상태가 아닙니다({state}). 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>{gateway} can&apos;t take this at the moment. Try again in a while.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>지금은 {gateway}에서 이 요청을 받을 수 없습니다. 잠시 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{gateway} does not accept our access ({reason}). Check the keys, their permissions and the settings at {gateway}.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”, {reason} a technical reason in English. Shown to who runs the server.</extracomment>
        <translation>{gateway}에서 접속을 허용하지 않습니다({reason}). 키와 권한, {gateway}의 설정을 확인하십시오.</translation>
    </message>
    <message>
        <source>Something went wrong inside VidGo ({from}, {to}). Nothing was charged and nothing was changed. Please report it.</source>
        <extracomment>An internal error. {from} and {to} are technical words.</extracomment>
        <translation>VidGo 내부에서 문제가 발생했습니다({from}, {to}). 청구된 금액이나 변경된 것은 없습니다. 이 문제를 알려 주십시오.</translation>
    </message>
    <message>
        <source>You have no plan that could be changed. Nothing was charged. Choose a plan first.</source>
        <extracomment>A plan is a monthly subscription.</extracomment>
        <translation>변경할 수 있는 요금제가 없습니다. 청구된 금액은 없습니다. 먼저 요금제를 선택하십시오.</translation>
    </message>
    <message>
        <source>This plan was cancelled before. Nothing was charged. Order a plan again when you like.</source>
        <extracomment>A plan is a monthly subscription.</extracomment>
        <translation>이 요금제는 이미 해지되었습니다. 청구된 금액은 없습니다. 원하실 때 요금제를 다시 주문하십시오.</translation>
    </message>
    <message>
        <source>This cancellation can&apos;t be taken back, because the payment company has ended the monthly charge. Nothing was charged. You keep the plan until {date}; order it again then.</source>
        <extracomment>A cancelled plan should go on. {date} is a day such as “2026-11-30”.</extracomment>
        <translation>결제 회사에서 매월 청구를 종료했으므로 이 해지를 취소할 수 없습니다. 청구된 금액은 없습니다. 요금제는 {date}까지 유지되며, 그 후에 다시 주문하십시오.</translation>
    </message>
    <message>
        <source>The last charge for your plan failed. Nothing was changed. Order the plan you want to go on with.</source>
        <extracomment>A plan is a monthly subscription.</extracomment>
        <translation>요금제의 마지막 청구에 실패했습니다. 변경된 것은 없습니다. 계속 사용할 요금제를 주문하십시오.</translation>
    </message>
    <message>
        <source>There is no such order. Nothing was charged.</source>
        <extracomment>An order was looked up and is not there.</extracomment>
        <translation>해당하는 주문이 없습니다. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>This order is not waiting for a payment any more ({state}). Nothing was charged now. Make a new order if you need one.</source>
        <extracomment>{state} is a technical word such as “paid” or “expired”.</extracomment>
        <translation>이 주문은 더 이상 결제 대기 상태가 아닙니다({state}). 이번에 청구된 금액은 없습니다. 필요하면 새로 주문하십시오.</translation>
    </message>
    <message>
        <source>This order has been tried {most} times. Nothing was charged. Make a new order.</source>
        <extracomment>{most} is a number.</extracomment>
        <translation>이 주문은 이미 {most}회 시도했습니다. 청구된 금액은 없습니다. 새로 주문하십시오.</translation>
    </message>
    <message>
        <source>This order can&apos;t be paid in this way at the moment. Nothing was charged. Choose another way of paying.</source>
        <extracomment>Ways of paying are a card, a bank transfer, a store code …</extracomment>
        <translation>지금은 이 주문을 이 결제 수단으로 결제할 수 없습니다. 청구된 금액은 없습니다. 다른 결제 수단을 선택하십시오.</translation>
    </message>
    <message>
        <source>A message about a payment belongs to another order. It was not used for this one.</source>
        <extracomment>A payment company&apos;s message did not fit the order.</extracomment>
        <translation>결제에 관한 메시지가 다른 주문의 것이었습니다. 이 주문에는 사용하지 않았습니다.</translation>
    </message>
    <message>
        <source>This could not be done ({reason}). Nothing was charged.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>실행할 수 없었습니다({reason}). 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>Another order was made with this number before. Nothing was charged. Try again.</source>
        <extracomment>The same request number was used for two different orders.</extracomment>
        <translation>이 번호로 이전에 다른 주문을 한 적이 있습니다. 청구된 금액은 없습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This account does not exist any more. Nothing was charged.</source>
        <extracomment>Somebody wanted to buy something for an account that is deleted.</extracomment>
        <translation>이 계정은 더 이상 없습니다. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>“{item}” is not for sale. Nothing was charged. Choose a plan or a package.</source>
        <extracomment>{item} is the id of a plan or of a package of credits.</extracomment>
        <translation>“{item}” 상품은 판매하지 않습니다. 청구된 금액은 없습니다. 요금제나 패키지를 선택하십시오.</translation>
    </message>
    <message>
        <source>The package “{item}” is not part of your plan. Nothing was charged. Choose another package or another plan.</source>
        <extracomment>{item} is the id of a package of credits.</extracomment>
        <translation>“{item}” 패키지는 현재 요금제에서 제공되지 않습니다. 청구된 금액은 없습니다. 다른 패키지나 다른 요금제를 선택하십시오.</translation>
    </message>
    <message>
        <source>This has no price in {currency}. Nothing was charged. Choose another currency.</source>
        <extracomment>{currency} is the code of a currency such as “USD”.</extracomment>
        <translation>{currency} 통화로 정해진 가격이 없습니다. 청구된 금액은 없습니다. 다른 통화를 선택하십시오.</translation>
    </message>
    <message>
        <source>You have the plan “{plan}” already. Nothing was charged. Change your plan instead.</source>
        <extracomment>{plan} is the id of a monthly plan.</extracomment>
        <translation>“{plan}” 요금제를 이미 사용하고 있습니다. 청구된 금액은 없습니다. 대신 요금제를 변경하십시오.</translation>
    </message>
    <message>
        <source>Receipts can&apos;t be written, because {file} is not right ({reason}). Correct it and try again.</source>
        <extracomment>{file} is the name of a file, {reason} a technical reason in English. Shown to who runs the server.</extracomment>
        <translation>{file} 파일이 올바르지 않아 영수증을 작성할 수 없습니다({reason}). 수정한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The details for receipts can&apos;t be kept ({reason}). Check them.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>영수증에 적을 정보를 저장할 수 없습니다({reason}). 정보를 확인하십시오.</translation>
    </message>
    <message>
        <source>“{number}” is no valid tax number. Check its digits and the country.</source>
        <extracomment>{number} is what was typed as tax number: in Taiwan the 統一編號 of a company, else a VAT number.</extracomment>
        <translation>“{number}” 번호는 올바른 세금 번호가 아닙니다. 숫자와 국가를 확인하십시오.</translation>
    </message>
    <message>
        <source>“{carrier}” is no valid carrier or donation code. Check how it is written.</source>
        <extracomment>{carrier} is what was typed as code of a Taiwanese invoice carrier (載具) or donation (愛心碼).</extracomment>
        <translation>“{carrier}” 코드는 올바른 보관함(載具) 코드나 기부 코드가 아닙니다. 표기를 확인하십시오.</translation>
    </message>
    <message>
        <source>There is no receipt yet, because nothing has been paid. Pay the order first.</source>
        <extracomment>Receipts are written for payments only.</extracomment>
        <translation>아직 결제된 금액이 없어 영수증이 없습니다. 먼저 주문을 결제하십시오.</translation>
    </message>
    <message>
        <source>There is no receipt with this number. Check it.</source>
        <extracomment>Somebody asked for a receipt by its number.</extracomment>
        <translation>이 번호의 영수증이 없습니다. 번호를 확인하십시오.</translation>
    </message>
    <message>
        <source>More would be credited than the receipt is for. Nothing was written.</source>
        <extracomment>A credit note is written for money that goes back. Shown to administrators.</extracomment>
        <translation>환불 명세서의 금액이 영수증 금액을 넘게 됩니다. 발행된 문서는 없습니다.</translation>
    </message>
    <message>
        <source>The receipt could not be written ({reason}). Send us the log.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>영수증을 작성할 수 없었습니다({reason}). 로그를 보내 주십시오.</translation>
    </message>
    <message>
        <source>The receipt {number} is not as it was issued. It was left as it is. Put it back from a backup.</source>
        <extracomment>{number} is the number of a receipt.</extracomment>
        <translation>영수증 {number}의 내용이 발행 당시와 다릅니다. 영수증은 그대로 두었습니다. 백업에서 되돌려 놓으십시오.</translation>
    </message>
    <message>
        <source>Another promotion has the code {code}. Choose another code.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”. Shown to administrators.</extracomment>
        <translation>{code} 코드는 다른 프로모션에서 사용하고 있습니다. 다른 코드를 선택하십시오.</translation>
    </message>
    <message>
        <source>The promotion can&apos;t be kept like this ({reason}). Nothing was changed.</source>
        <extracomment>{reason} is a technical reason in English. Shown to administrators.</extracomment>
        <translation>이 내용으로는 프로모션을 저장할 수 없습니다({reason}). 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no such promotion. Load the list again.</source>
        <extracomment>Shown to administrators.</extracomment>
        <translation>해당하는 프로모션이 없습니다. 목록을 다시 불러오십시오.</translation>
    </message>
    <message>
        <source>Somebody else changed this promotion in the meantime. Nothing was changed. Load it again.</source>
        <extracomment>Shown to administrators.</extracomment>
        <translation>그사이에 다른 사람이 이 프로모션을 변경했습니다. 변경된 것은 없습니다. 다시 불러오십시오.</translation>
    </message>
    <message>
        <source>This order was placed before with other codes. Nothing was changed. Start a new order.</source>
        <extracomment>Codes are promotional codes such as “SPRING20”.</extracomment>
        <translation>이 주문은 이전에 다른 코드로 한 적이 있습니다. 변경된 것은 없습니다. 새로 주문을 시작하십시오.</translation>
    </message>
    <message>
        <source>The code {code} has been used up. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>{code} 코드는 모두 소진되었습니다. 이 코드 없이 주문하십시오.</translation>
    </message>
    <message>
        <source>You have used the code {code} already. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>{code} 코드를 이미 사용하셨습니다. 이 코드 없이 주문하십시오.</translation>
    </message>
    <message>
        <source>The code {code} is there twice. It counts once.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>{code} 코드가 두 번 입력되었습니다. 한 번만 적용됩니다.</translation>
    </message>
    <message>
        <source>The code {code} can&apos;t be used together with {other}. Choose one of them.</source>
        <extracomment>{code} and {other} are promotional codes such as “SPRING20”.</extracomment>
        <translation>{code} 코드는 {other} 코드와 함께 사용할 수 없습니다. 둘 중 하나를 선택하십시오.</translation>
    </message>
    <message>
        <source>The code {code} is one too many: at most {most} go together. Remove one.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {most} a number from 1 to 5.</extracomment>
        <translation>{code} 코드를 더하면 너무 많습니다. 함께 사용할 수 있는 코드는 최대 {most}개입니다. 하나를 빼십시오.</translation>
    </message>
    <message>
        <source>The code {code} can&apos;t make this order any cheaper: it is at the lowest price that can be paid. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>이 주문은 결제할 수 있는 최저 가격이므로 {code} 코드를 사용해도 더 저렴해지지 않습니다. 이 코드 없이 주문하십시오.</translation>
    </message>
    <message>
        <source>There is no code “{code}”. Check how it is written.</source>
        <extracomment>{code} is what somebody typed where a promotional code such as “SPRING20” belongs.</extracomment>
        <translation>“{code}” 코드가 없습니다. 표기를 확인하십시오.</translation>
    </message>
    <message>
        <source>The code {code} can be used from {date} on.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {date} a date such as 2026-12-01.</extracomment>
        <translation>{code} 코드는 {date}부터 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>The code {code} ended on {date}. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {date} a date such as 2026-12-01.</extracomment>
        <translation>{code} 코드는 {date}에 종료되었습니다. 이 코드 없이 주문하십시오.</translation>
    </message>
    <message>
        <source>The code {code} is not for what you are buying. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>{code} 코드는 구입하려는 상품에 사용할 수 없습니다. 이 코드 없이 주문하십시오.</translation>
    </message>
    <message>
        <source>The code {code} is not for your plan. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”; plans are Starter, Pro and so on.</extracomment>
        <translation>{code} 코드는 현재 요금제에 사용할 수 없습니다. 이 코드 없이 주문하십시오.</translation>
    </message>
    <message>
        <source>The code {code} is for a first purchase only. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>{code} 코드는 첫 구매에만 사용할 수 있습니다. 이 코드 없이 주문하십시오.</translation>
    </message>
    <message>
        <source>The code {code} is for orders from {minimum} on. Choose more, or order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {minimum} an amount such as “299.00 TWD”.</extracomment>
        <translation>{code} 코드는 {minimum} 이상의 주문에 사용할 수 있습니다. 더 선택하거나 이 코드 없이 주문하십시오.</translation>
    </message>
    <message>
        <source>The code {code} is not for orders in {currency}. Choose another currency, or order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {currency} the code of a currency such as “TWD”.</extracomment>
        <translation>{code} 코드는 {currency} 통화 주문에 사용할 수 없습니다. 다른 통화를 선택하거나 이 코드 없이 주문하십시오.</translation>
    </message>
    <message>
        <source>The code {code} is not for plans that are charged each month. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>{code} 코드는 매월 청구되는 요금제에 사용할 수 없습니다. 이 코드 없이 주문하십시오.</translation>
    </message>
    <message>
        <source>No monthly budget is set, so nothing is spent. Set one in the settings.</source>
        <extracomment>A budget is what a person allows themselves to spend in a month.</extracomment>
        <translation>월 예산이 설정되어 있지 않아 지출이 발생하지 않습니다. 설정에서 예산을 설정하십시오.</translation>
    </message>
    <message>
        <source>This costs {needed} {currency} and {left} are left of this month&apos;s budget. Raise the budget in the settings, or wait for the next month. Nothing was charged.</source>
        <extracomment>{needed}, {left} and {missing} are amounts of money such as 1.20; {currency} is USD or TWD.</extracomment>
        <translation>비용은 {needed} {currency}이지만 이번 달 예산은 {left}만 남아 있습니다. 설정에서 예산을 늘리거나 다음 달까지 기다리십시오. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>A monthly budget is 0 to {most} {currency}. Type another amount.</source>
        <extracomment>{most} is an amount of money, {currency} is USD or TWD.</extracomment>
        <translation>월 예산은 0~{most} {currency} 범위여야 합니다. 다른 금액을 입력하십시오.</translation>
    </message>
    <message>
        <source>This exchange rate can&apos;t be used. Type how much one US dollar costs.</source>
        <extracomment>The rate says how many Taiwan dollars a US dollar costs.</extracomment>
        <translation>이 환율은 사용할 수 없습니다. 미국 달러당 가격을 입력하십시오.</translation>
    </message>
    <message>
        <source>Receipts can&apos;t be written: {file} is damaged ({reason}). Install VidGo Studio again.</source>
        <extracomment>{file} is the name of a file of the program, {reason} a technical reason in English.</extracomment>
        <translation>{file} 파일이 손상되어 영수증을 작성할 수 없습니다({reason}). VidGo Studio를 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>The document could not be drawn ({reason}). Free some memory and try again.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>문서를 그릴 수 없었습니다({reason}). 메모리를 확보한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The mail could not be written ({reason}). Check the address.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>메일을 작성할 수 없었습니다({reason}). 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>The mail server {host} refused the user or the password. Check both in the settings of the server.</source>
        <extracomment>{host} is the name of a mail server. Shown to who runs the server.</extracomment>
        <translation>메일 서버 {host}에서 사용자 또는 비밀번호를 거부했습니다. 서버 설정에서 둘 다 확인하십시오.</translation>
    </message>
    <message>
        <source>The mail server {host} does not take this mail. Check the address.</source>
        <extracomment>{host} is the name of a mail server.</extracomment>
        <translation>메일 서버 {host}에서 이 메일을 받지 않습니다. 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>The mail server {host} does not take mail at the moment. It is tried again later.</source>
        <extracomment>{host} is the name of a mail server.</extracomment>
        <translation>메일 서버 {host}에서 지금은 메일을 받지 않습니다. 나중에 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The connection to {host} broke. Check the network and try again.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host} 연결이 끊어졌습니다. 네트워크를 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{host} answered with more than was asked for. Try again later.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host}에서 요청한 것보다 많은 응답을 보냈습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{host} gave an answer that can&apos;t be read. Try again later.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host}의 응답을 읽을 수 없습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{host} sends us to another address, which is not followed. Check the address in the settings.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host}에서 다른 주소로 보내지만 그 주소로 이동하지 않습니다. 설정에서 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>The request could not be sent ({reason}). Check the settings of the network.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>요청을 보낼 수 없었습니다({reason}). 네트워크 설정을 확인하십시오.</translation>
    </message>
    <message>
        <source>{host} could not be found. Check the connection to the internet.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host} 서버를 찾을 수 없었습니다. 인터넷 연결을 확인하십시오.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the connection to the internet and try again.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host}에 연결할 수 없었습니다. 인터넷 연결을 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe, so nothing was sent. Check the date of this computer and the settings of the network.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host} 연결이 안전하지 않아 아무것도 보내지 않았습니다. 이 컴퓨터의 날짜와 네트워크 설정을 확인하십시오.</translation>
    </message>
    <message>
        <source>The proxy did not connect to {host}. Check the proxy in the settings of the network.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>프록시가 {host}에 연결하지 못했습니다. 네트워크 설정에서 프록시를 확인하십시오.</translation>
    </message>
    <message>
        <source>{host} took too long to answer. Try again later.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host}의 응답이 너무 오래 걸렸습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This batch was taken off the list. What it made is in the library.</source>
        <extracomment>A batch is one piece of work for many files.</extracomment>
        <translation>이 일괄 작업은 목록에서 제거되었습니다. 만든 결과는 라이브러리에 있습니다.</translation>
    </message>
    <message>
        <source>A job with this number was begun before. Nothing was charged. Start it again.</source>
        <extracomment>Said to programs that use the number of a job for a second one.</extracomment>
        <translation>이 번호의 작업은 이전에 시작된 적이 있습니다. 청구된 금액은 없습니다. 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>This can&apos;t be started: {reason}. Nothing was charged.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>시작할 수 없습니다: {reason}. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>The price of all files has changed from {shown} to {now}. Nothing was charged. Look at the new price and start again.</source>
        <extracomment>{shown} and {now} are amounts: numbers of credits, or money such as 1.20 USD.</extracomment>
        <translation>모든 파일의 가격이 {shown}에서 {now}(으)로 바뀌었습니다. 청구된 금액은 없습니다. 새 가격을 확인하고 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>No provider can make this at present. Nothing was charged. Choose other settings, or try again later.</source>
        <extracomment>Providers are companies on the internet that make pictures and clips.</extracomment>
        <translation>지금은 이것을 만들 수 있는 공급자가 없습니다. 청구된 금액은 없습니다. 다른 설정을 선택하거나 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The connection to {provider} ended just when the work was ordered, and nobody can tell whether it began. It is not ordered twice. What was set aside for it went back. Try it again.</source>
        <extracomment>{provider} is the name of a company that makes pictures and clips.</extracomment>
        <translation>작업을 요청하는 바로 그 순간 {provider} 연결이 끊어져 작업이 시작되었는지 알 수 없습니다. 두 번 요청하지는 않습니다. 이 작업에 확보해 둔 크레딧이나 금액은 되돌려졌습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{provider} did not finish in time. What was set aside for it went back. Try it again, or with another provider.</source>
        <extracomment>{provider} is the name of a company that makes pictures and clips.</extracomment>
        <translation>{provider}에서 제시간에 끝내지 못했습니다. 이 작업에 확보해 둔 크레딧이나 금액은 되돌려졌습니다. 다시 시도하거나 다른 공급자로 시도하십시오.</translation>
    </message>
    <message>
        <source>A stored job can&apos;t be read: {reason}. The others are fine. Send us the log.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>보관된 작업을 읽을 수 없습니다: {reason}. 다른 작업에는 문제가 없습니다. 로그를 보내 주십시오.</translation>
    </message>
    <message>
        <source>This was not made, because it goes against the rules of use. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>이용 규칙에 어긋나므로 만들지 않았습니다. 글이나 이미지를 바꾸어 다시 시도하십시오. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>This was not made, because it shows children or young people in a sexual way. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>아동이나 청소년을 성적으로 묘사하는 내용이므로 만들지 않았습니다. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>This was not made, because of sexual content. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>성적인 내용이 있어 만들지 않았습니다. 글이나 이미지를 바꾸어 다시 시도하십시오. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>This was not made, because it is about somebody hurting themselves. If it is about you, please talk to somebody whom you trust, or call a helpline where you live. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made. Gentle: the person may not be well.</extracomment>
        <translation>스스로를 해치는 일에 관한 내용이므로 만들지 않았습니다. 혹시 본인의 이야기라면 믿을 수 있는 사람에게 이야기하거나, 살고 계신 곳의 상담 전화에 연락해 주십시오. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>This was not made, because of cruel violence. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>잔혹한 폭력이 있어 만들지 않았습니다. 글이나 이미지를 바꾸어 다시 시도하십시오. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>This was not made, because it is hateful towards a group of people. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>특정 집단을 혐오하는 내용이므로 만들지 않았습니다. 글이나 이미지를 바꾸어 다시 시도하십시오. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>This was not made, because it humiliates or threatens somebody. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>누군가를 모욕하거나 위협하는 내용이므로 만들지 않았습니다. 글이나 이미지를 바꾸어 다시 시도하십시오. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>This was not made, because it is about something that is forbidden by law. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>법으로 금지된 것에 관한 내용이므로 만들지 않았습니다. 글이나 이미지를 바꾸어 다시 시도하십시오. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>This was not made, because it shows a real person in something that never happened. Use another picture or another text. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>실제 인물을 일어난 적 없는 일 속에서 보여 주는 내용이므로 만들지 않았습니다. 다른 이미지나 다른 글을 사용하십시오. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>This text can&apos;t be used as it is. Put it into other words and try again. Nothing was charged.</source>
        <extracomment>A service on the internet looks at texts before anything is made of them.</extracomment>
        <translation>이 글은 그대로 사용할 수 없습니다. 다른 말로 바꾸어 다시 시도하십시오. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>Too many requests were refused lately, so nothing is made by services on the internet until {until}. If you think that this is a mistake, file an appeal. Everything that this computer makes by itself keeps working.</source>
        <extracomment>{until} is a date with a time, in UTC.</extracomment>
        <translation>최근 거부된 내용이 너무 많아 {until}까지는 인터넷 서비스로 아무것도 만들지 않습니다. 잘못된 조치라고 생각하시면 이의를 신청하십시오. 이 컴퓨터가 직접 만드는 것은 모두 계속 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>This can&apos;t be checked ({reason}). Nothing was changed.</source>
        <extracomment>{reason} is technical and in English.</extracomment>
        <translation>검사할 수 없습니다({reason}). 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>This job was checked before with other content. Start a new one.</source>
        <extracomment>A job is one piece of work, such as a clip that is being made.</extracomment>
        <translation>이 작업은 이전에 다른 내용으로 검사했습니다. 새 작업을 시작하십시오.</translation>
    </message>
    <message>
        <source>There is no such entry any more. Reload the list.</source>
        <extracomment>Entries are what waits for somebody to look at it.</extracomment>
        <translation>해당 항목은 더 이상 없습니다. 목록을 다시 불러오십시오.</translation>
    </message>
    <message>
        <source>Somebody else has decided about this already. Reload the list.</source>
        <extracomment>A decision about something that waited for somebody to look at it.</extracomment>
        <translation>이 항목은 다른 사람이 이미 결정했습니다. 목록을 다시 불러오십시오.</translation>
    </message>
    <message>
        <source>There is nothing here to appeal against: it was not refused, or it is over.</source>
        <extracomment>An appeal is an objection to something that was refused.</extracomment>
        <translation>이의를 신청할 대상이 없습니다. 거부되지 않았거나 이미 끝났습니다.</translation>
    </message>
    <message>
        <source>An appeal was filed already. Wait for its decision.</source>
        <extracomment>An appeal is an objection to something that was refused.</extracomment>
        <translation>이의 신청이 이미 접수되었습니다. 결정을 기다리십시오.</translation>
    </message>
    <message>
        <source>{host} has had enough requests for now. Try again in {seconds} seconds.</source>
        <extracomment>{host} is the name of a service on the internet. {seconds} is a number.</extracomment>
        <translation>{host}에서는 지금 더 이상 요청을 받지 않습니다. {seconds}초 후에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{host} did not hand the file out (answer {status}). It may have expired there. Try again, or make it anew.</source>
        <extracomment>{host} is the name of a service on the internet. {status} is a number such as 404.</extracomment>
        <translation>{host}에서 파일을 내주지 않았습니다(응답 {status}). 그곳에서 만료되었을 수 있습니다. 다시 시도하거나 새로 만드십시오.</translation>
    </message>
    <message>
        <source>What came from {host} is not the file that was announced, so it was not kept. Try again.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host}에서 받은 것이 예고된 파일과 달라 보관하지 않았습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>There is no key for {provider} yet. Add one in the settings, under Providers.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} 키가 아직 없습니다. 설정의 “공급자”에서 추가하십시오.</translation>
    </message>
    <message>
        <source>{provider} does not know this key. Copy it once more from your account there, the whole of it.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider}에서 이 키를 알지 못합니다. 그곳의 계정에서 키 전체를 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>What {provider} delivered can&apos;t be used, so it was not charged here. Try again, or with another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider}에서 보낸 결과를 사용할 수 없으므로 여기에서는 청구되지 않았습니다. 다시 시도하거나 다른 공급자로 시도하십시오.</translation>
    </message>
    <message>
        <source>{provider} takes files from the internet only, and there is no place to put this one. Add a key for PiAPI or A2E.ai, which offer such a place, or choose another provider. Nothing was charged.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips. PiAPI and A2E.ai are such companies too.</extracomment>
        <translation>{provider}에서는 인터넷에 있는 파일만 받는데, 이 파일을 올려 둘 곳이 없습니다. 그런 공간을 제공하는 PiAPI 또는 A2E.ai의 키를 추가하거나 다른 공급자를 선택하십시오. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>A notice that claimed to be from {provider} did not come from it, so it was ignored. Check the secret of its notices in the settings of the server.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips. Shown to who runs the server.</extracomment>
        <translation>{provider}에서 보냈다는 알림이 사실이 아니어서 무시했습니다. 서버 설정에서 알림의 비밀 키를 확인하십시오.</translation>
    </message>
    <message>
        <source>{provider} tried and could not make it. It was not charged here. Try again, with other words or another picture, or with another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider}에서 시도했지만 만들 수 없었습니다. 여기에서는 청구되지 않았습니다. 다른 말이나 다른 이미지로, 또는 다른 공급자로 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{provider} no longer has this result. It was not charged here. Try again.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider}에 이 결과가 더 이상 없습니다. 여기에서는 청구되지 않았습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{provider} gave an answer that can&apos;t be understood. It was not charged here. Check in your account there whether it was made, then try again.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider}의 응답을 이해할 수 없습니다. 여기에서는 청구되지 않았습니다. 만들어졌는지 그곳의 계정에서 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{provider} does not take this request. Nothing was charged. Change the words, the file or its settings, or choose another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider}에서 이 요청을 받지 않습니다. 청구된 금액은 없습니다. 글, 파일 또는 설정을 바꾸거나 다른 공급자를 선택하십시오.</translation>
    </message>
    <message>
        <source>{provider} refused this by its rules of safety. It was not charged here. Change the words or the picture.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider}의 안전 규칙에 따라 거부되었습니다. 여기에서는 청구되지 않았습니다. 글이나 이미지를 바꾸십시오.</translation>
    </message>
    <message>
        <source>{provider} does not accept your key for this. Nothing was charged. Check the key in the settings, and your plan there.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider}에서 이 작업에 등록된 키를 받지 않습니다. 청구된 금액은 없습니다. 설정의 키와 그곳에서 사용 중인 요금제를 확인하십시오.</translation>
    </message>
    <message>
        <source>Your account at {provider} does not have enough credit. Nothing was charged. Top it up there, or choose another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} 계정의 잔액이 부족합니다. 청구된 금액은 없습니다. 그곳에서 충전하거나 다른 공급자를 선택하십시오.</translation>
    </message>
    <message>
        <source>{provider} takes no more requests for the moment. Nothing was charged. Try again in a few minutes.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider}에서는 지금 더 이상 요청을 받지 않습니다. 청구된 금액은 없습니다. 몇 분 후에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{provider} is overloaded or can&apos;t be reached. It was not charged here. Try again later, or choose another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} 서비스가 과부하 상태이거나 연결할 수 없습니다. 여기에서는 청구되지 않았습니다. 나중에 다시 시도하거나 다른 공급자를 선택하십시오.</translation>
    </message>
    <message>
        <source>The keychain is locked, so keys can&apos;t be read or kept. Unlock it and try again.</source>
        <extracomment>The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.</extracomment>
        <translation>키체인이 잠겨 있어 키를 읽거나 보관할 수 없습니다. 잠금을 해제한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>No keychain is running, so keys can&apos;t be read or kept. Start the keychain of your desktop (GNOME Keyring or KWallet), or set the key in the environment.</source>
        <extracomment>The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.</extracomment>
        <translation>실행 중인 키체인이 없어 키를 읽거나 보관할 수 없습니다. 데스크톱의 키체인(GNOME Keyring 또는 KWallet)을 시작하거나 환경 변수로 키를 설정하십시오.</translation>
    </message>
    <message>
        <source>The keychain did not let VidGo Studio in. Allow it in the settings of the keychain and try again.</source>
        <extracomment>The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.</extracomment>
        <translation>키체인에서 VidGo Studio의 접근을 허용하지 않았습니다. 키체인 설정에서 허용한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This key comes from the environment and can&apos;t be changed here. Change the variable and start again.</source>
        <extracomment>&quot;Environment&quot;: the variables that a program is started with.</extracomment>
        <translation>이 키는 환경 변수에서 온 것이라 여기에서 변경할 수 없습니다. 변수를 변경한 뒤 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>This can&apos;t be kept as a key ({reason}). Check what you entered.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>키로 보관할 수 없습니다({reason}). 입력한 내용을 확인하십시오.</translation>
    </message>
    <message>
        <source>The keychain could not be used. Try again, or enter the key anew.</source>
        <extracomment>The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.</extracomment>
        <translation>키체인을 사용할 수 없었습니다. 다시 시도하거나 키를 새로 입력하십시오.</translation>
    </message>
    <message>
        <source>There is no provider “{provider}”. Choose one from the list.</source>
        <extracomment>{provider} is the id of a company whose service makes pictures and clips, such as piapi.</extracomment>
        <translation>“{provider}” 공급자가 없습니다. 목록에서 선택하십시오.</translation>
    </message>
    <message>
        <source>The server has nothing at this address. Update VidGo Studio if this goes on.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>서버의 이 주소에는 아무것도 없습니다. 계속 이러면 VidGo Studio를 업데이트하십시오.</translation>
    </message>
    <message>
        <source>This address of the server does not take {method}.</source>
        <extracomment>{method} is a word of HTTP such as POST.</extracomment>
        <translation>서버의 이 주소에서는 {method} 요청을 받지 않습니다.</translation>
    </message>
    <message>
        <source>The server does not read “{type}” here.</source>
        <extracomment>{type} is for example &quot;text/html&quot;.</extracomment>
        <translation>서버는 여기에서 “{type}” 형식을 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The server cannot answer in the format that was asked for.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>서버는 요청한 형식으로 응답할 수 없습니다.</translation>
    </message>
    <message>
        <source>The request is not valid JSON. Nothing was changed.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>요청이 올바른 JSON이 아닙니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Something in the request is missing or out of range. Nothing was changed.</source>
        <extracomment>Of a request to the VidGo server: a list of what is wrong follows.</extracomment>
        <translation>요청에 빠졌거나 범위를 벗어난 것이 있습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The address of the request is too long.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>요청의 주소가 너무 깁니다.</translation>
    </message>
    <message>
        <source>The header of the request is too long.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>요청의 헤더가 너무 깁니다.</translation>
    </message>
    <message>
        <source>This is too large for the server: it takes at most {limit} bytes.</source>
        <extracomment>{limit} is a number of bytes.</extracomment>
        <translation>서버에서 받기에 너무 큽니다. 최대 {limit}바이트까지 받습니다.</translation>
    </message>
    <message>
        <source>The server could not read the request. Nothing was changed.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>서버가 요청을 읽을 수 없었습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The request needs an Idempotency-Key. Nothing was changed.</source>
        <extracomment>&quot;Idempotency-Key&quot; is the name of a header.</extracomment>
        <translation>요청에 Idempotency-Key가 필요합니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The Idempotency-Key has to be 1 to 128 letters, digits or signs. Nothing was changed.</source>
        <extracomment>&quot;Idempotency-Key&quot; is the name of a header.</extracomment>
        <translation>Idempotency-Key는 영문자, 숫자, 기호로 1~128자여야 합니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another request. Nothing was changed.</source>
        <extracomment>&quot;Idempotency-Key&quot; is the name of a header.</extracomment>
        <translation>이 Idempotency-Key는 다른 요청에 사용되었습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The same request is still being worked on. Ask again in a moment.</source>
        <extracomment>The same request was sent twice, and the first one is not done yet.</extracomment>
        <translation>같은 요청을 아직 처리하고 있습니다. 잠시 후 다시 요청하십시오.</translation>
    </message>
    <message>
        <source>The request took too long to arrive. Check the connection, then try again.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>요청이 도착하는 데 너무 오래 걸렸습니다. 연결을 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <extracomment>The person has to sign in first.</extracomment>
        <translation>먼저 로그인하십시오.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <extracomment>The person is signed in but may not do this.</extracomment>
        <translation>이 계정으로는 이 작업을 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Too many requests in a short time. Try again in {seconds} seconds.</source>
        <extracomment>{seconds} is a whole number.</extracomment>
        <translation>짧은 시간에 요청이 너무 많았습니다. {seconds}초 후에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The server is busy at the moment. Nothing was changed; try again in a few seconds.</source>
        <extracomment>The server cannot take this request now.</extracomment>
        <translation>서버가 지금 혼잡합니다. 변경된 것은 없습니다. 몇 초 후에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This is not available yet. Nothing was charged.</source>
        <extracomment>A part of VidGo that is still to come.</extracomment>
        <translation>아직 이용할 수 없습니다. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>This website may not use the server.</source>
        <extracomment>A web page asks the server, and the server does not know the page.</extracomment>
        <translation>이 웹사이트는 서버를 이용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The server made a mistake. It was written down; nothing was charged for it. Try again later.</source>
        <extracomment>A mistake in the program on the server.</extracomment>
        <translation>서버에서 오류가 발생했습니다. 오류는 기록되었으며 이로 인해 청구된 금액은 없습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>“{file}” is not a material pack. Choose a file that was made by “vidgo materials export”.</source>
        <extracomment>{file} is a file name. A material pack is a file with examples in it.</extracomment>
        <translation>“{file}” 파일은 자료 팩이 아닙니다. “vidgo materials export” 명령으로 만든 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>The material pack “{file}” was made by a newer VidGo Studio. Install the newest version to import it.</source>
        <extracomment>{file} is a file name. A material pack is a file with examples in it.</extracomment>
        <translation>자료 팩 “{file}” 파일은 더 새로운 VidGo Studio에서 만들어졌습니다. 가져오려면 최신 버전을 설치하십시오.</translation>
    </message>
    <message>
        <source>The material pack “{file}” is damaged: {reason}. Nothing was imported. Fetch it again.</source>
        <extracomment>{file} is a file name, {reason} a technical reason in English.</extracomment>
        <translation>자료 팩 “{file}” 파일이 손상되었습니다: {reason}. 가져온 것은 없습니다. 다시 내려받으십시오.</translation>
    </message>
    <message>
        <source>The signature of the material pack “{file}” does not fit its content: it was changed on its way. Nothing was imported. Fetch it again from whoever made it.</source>
        <extracomment>{file} is a file name. The signature proves who made the material pack.</extracomment>
        <translation>자료 팩 “{file}” 파일의 서명이 내용과 맞지 않습니다. 전달되는 도중에 변경되었습니다. 가져온 것은 없습니다. 만든 사람에게서 다시 받으십시오.</translation>
    </message>
    <message>
        <source>The material pack “{file}” was signed with a key that is not trusted here: {key}. Nothing was imported. Compare the key with that of whoever made the pack, then use “vidgo materials trust”.</source>
        <extracomment>{file} is a file name, {key} the public key of whoever signed it: 64 letters and digits.</extracomment>
        <translation>자료 팩 “{file}” 파일은 여기에서 신뢰하지 않는 키로 서명되었습니다: {key}. 가져온 것은 없습니다. 팩을 만든 사람의 키와 비교한 뒤 “vidgo materials trust” 명령을 사용하십시오.</translation>
    </message>
    <message>
        <source>The material pack “{file}” has another example under the id {example} than there is here. Nothing was imported. Ask whoever made the pack for a new one.</source>
        <extracomment>{file} is a file name, {example} the id of an example.</extracomment>
        <translation>자료 팩 “{file}” 파일에 들어 있는 ID {example} 예시가 여기에 있는 것과 다릅니다. 가져온 것은 없습니다. 팩을 만든 사람에게 새 팩을 요청하십시오.</translation>
    </message>
    <message>
        <source>There is no example to put into the pack. Make some with “vidgo pregenerate”, or take all of them with “--all”.</source>
        <extracomment>A material pack is a file with examples in it.</extracomment>
        <translation>팩에 넣을 예시가 없습니다. “vidgo pregenerate” 명령으로 만들거나 “--all” 옵션으로 모든 예시를 넣으십시오.</translation>
    </message>
    <message>
        <source>Others can read the private key in “{file}”. Nothing was signed. Make the file readable for yourself only.</source>
        <extracomment>{file} is the name of a file with a private key.</extracomment>
        <translation>“{file}” 파일의 개인 키를 다른 사람도 읽을 수 있습니다. 서명하지 않았습니다. 본인만 읽을 수 있도록 파일 권한을 변경하십시오.</translation>
    </message>
    <message>
        <source>The example {example}, with which this begins, is not here. Install VidGo Studio again to repair its examples.</source>
        <extracomment>{example} is the id of an example that comes with the studio.</extracomment>
        <translation>이 작업의 바탕이 되는 예시 {example}이(가) 여기에 없습니다. VidGo Studio를 다시 설치하여 예시를 복구하십시오.</translation>
    </message>
    <message>
        <source>No provider with a good key makes {tool}. Nothing was ordered. Set a key with “vidgo providers set”, or leave this tool out.</source>
        <extracomment>{tool} is the id of a tool such as room_redesign. Providers are companies that make pictures.</extracomment>
        <translation>유효한 키가 있는 공급자 중에 {tool} 도구로 만들 수 있는 곳이 없습니다. 주문한 것은 없습니다. “vidgo providers set” 명령으로 키를 설정하거나 이 도구를 빼십시오.</translation>
    </message>
    <message>
        <source>This would cost up to {cost}, more than {maximum}. Nothing was ordered. Order fewer, or allow more.</source>
        <extracomment>{cost} and {maximum} are amounts of money.</extracomment>
        <translation>비용이 최대 {cost}까지 들어 {maximum} 한도를 넘습니다. 주문한 것은 없습니다. 수를 줄이거나 한도를 늘리십시오.</translation>
    </message>
    <message>
        <source>This would cost up to {cost}, and this month&apos;s budget has {left} left. Nothing was ordered. Raise it with “vidgo budget set”, or order fewer.</source>
        <extracomment>{cost} and {left} are amounts of money. The budget is a monthly limit that the person sets.</extracomment>
        <translation>비용이 최대 {cost}까지 들지만 이번 달 예산은 {left}만 남아 있습니다. 주문한 것은 없습니다. “vidgo budget set” 명령으로 예산을 늘리거나 수를 줄이십시오.</translation>
    </message>
    <message>
        <source>Examples are being made already. Wait until that has ended, then start again.</source>
        <extracomment>Examples are being made by another run of the program.</extracomment>
        <translation>이미 예시를 만들고 있습니다. 끝날 때까지 기다린 뒤 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>What was made for this example is not in the library any more. Start again to have it made anew.</source>
        <extracomment>A result was deleted from the library before it became an example.</extracomment>
        <translation>이 예시를 위해 만든 것이 라이브러리에 더 이상 없습니다. 다시 시작하여 새로 만드십시오.</translation>
    </message>
    <message>
        <source>REDIS_URL is no address of a Redis server. Write it like redis://:password@host:6379/0.</source>
        <extracomment>Shown to who runs the server. REDIS_URL is the name of a setting.</extracomment>
        <translation>REDIS_URL이 Redis 서버의 주소가 아닙니다. redis://:password@host:6379/0과 같은 형식으로 적으십시오.</translation>
    </message>
    <message>
        <source>Redis does not answer at {host}. Check that it runs and can be reached from here.</source>
        <extracomment>{host} is the name of a computer. Shown to who runs the server. Redis is the name of a program.</extracomment>
        <translation>{host}의 Redis가 응답하지 않습니다. 실행 중인지, 여기에서 연결할 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Redis at {host} refused a command. Check its password and its log.</source>
        <extracomment>{host} is the name of a computer. Shown to who runs the server. Redis is the name of a program.</extracomment>
        <translation>{host}의 Redis에서 명령을 거부했습니다. 비밀번호와 로그를 확인하십시오.</translation>
    </message>
    <message>
        <source>{address} is no IP address. Write it like 127.0.0.1 or ::1.</source>
        <extracomment>{address} is what somebody wrote as the address of a computer, such as 127.0.0.1.</extracomment>
        <translation>{address} 값은 IP 주소가 아닙니다. 127.0.0.1 또는 ::1과 같은 형식으로 적으십시오.</translation>
    </message>
    <message>
        <source>The server can&apos;t listen on port {port}. Another program may use it, or it needs more rights. Choose another port.</source>
        <extracomment>{port} is a number. Shown to who runs the server.</extracomment>
        <translation>서버가 {port}번 포트에서 연결을 받을 수 없습니다. 다른 프로그램이 사용 중이거나 권한이 더 필요할 수 있습니다. 다른 포트를 선택하십시오.</translation>
    </message>
    <message>
        <source>The certificate {file} can&apos;t be used. Check that it and its key are PEM files that can be read and belong together.</source>
        <extracomment>{file} is the path of a file. Shown to who runs the server.</extracomment>
        <translation>인증서 {file} 파일을 사용할 수 없습니다. 인증서와 키가 읽을 수 있는 PEM 파일이며 서로 짝이 맞는지 확인하십시오.</translation>
    </message>
    <message>
        <source>{range} is no IP address and no range of them. Write it like 10.0.0.1 or 10.0.0.0/8.</source>
        <extracomment>{range} is what somebody wrote as a range of addresses of computers.</extracomment>
        <translation>{range} 값은 IP 주소도, IP 주소의 범위도 아닙니다. 10.0.0.1 또는 10.0.0.0/8과 같은 형식으로 적으십시오.</translation>
    </message>
    <message>
        <source>No other provider can make this. Try it again as it is, or enter a key for another provider in the settings.</source>
        <extracomment>A job failed and was to be tried again with another company that makes pictures and clips.</extracomment>
        <translation>이것을 만들 수 있는 다른 공급자가 없습니다. 그대로 다시 시도하거나 설정에서 다른 공급자의 키를 입력하십시오.</translation>
    </message>
    <message>
        <source>Visitors don&apos;t use providers. Switch to “Own computer” in the settings to enter keys and to make things with them.</source>
        <extracomment>Providers are companies that make pictures and clips. &quot;Own computer&quot; is the name of a way to use the studio, chosen on the settings page.</extracomment>
        <translation>방문자는 공급자를 이용하지 않습니다. 키를 입력하고 공급자로 만들려면 설정에서 “내 컴퓨터”로 전환하십시오.</translation>
    </message>
    <message>
        <source>There are too few examples: {tools}. Make or import some with vidgo pregenerate or vidgo materials import, or set MIN_TEMPLATES or ALLOW_EMPTY_MATERIALS.</source>
        <extracomment>Of a server that does not start; {tools} are names such as &quot;try_on 0 of 1&quot;. The words in capitals are names of variables.</extracomment>
        <translation>예시가 너무 적습니다: {tools}. vidgo pregenerate로 만들거나 vidgo materials import로 가져오거나, MIN_TEMPLATES 또는 ALLOW_EMPTY_MATERIALS를 설정하십시오.</translation>
    </message>
    <message>
        <source>The server does not know this kind of request. Nothing was changed.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>서버에서 이 종류의 요청을 알지 못합니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The server took too long to answer. It may have done what you asked for, or will: look before you try again.</source>
        <extracomment>What the person asked the server for may have been done all the same.</extracomment>
        <translation>서버의 응답이 너무 오래 걸렸습니다. 요청한 작업이 이미 처리되었거나 나중에 처리될 수 있습니다. 다시 시도하기 전에 확인하십시오.</translation>
    </message>
    <message>
        <source>The passphrase is too short to protect a backup. Take one of at least {length} characters.</source>
        <extracomment>{length} is a number of characters. A backup is encrypted with the passphrase.</extracomment>
        <translation>암호 문구가 너무 짧아 백업을 보호할 수 없습니다. {length}자 이상으로 정하십시오.</translation>
    </message>
    <message>
        <source>“{file}” is there already and was left as it is. Choose another name for the backup.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” 파일이 이미 있어 그대로 두었습니다. 백업에 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no data of VidGo in “{folder}”. Choose another folder.</source>
        <extracomment>{folder} is the name of a folder, or of a database on a server.</extracomment>
        <translation>“{folder}”에 VidGo 데이터가 없습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>There is data in “{folder}” already, and nothing was changed. Restore the backup in an empty folder, or use “--replace”, which puts the data there aside.</source>
        <extracomment>{folder} is the name of a folder, or of a database on a server.</extracomment>
        <translation>“{folder}”에 이미 데이터가 있습니다. 변경된 것은 없습니다. 빈 폴더에 백업을 복원하거나, 기존 데이터를 다른 곳으로 옮겨 두는 “--replace” 옵션을 사용하십시오.</translation>
    </message>
    <message>
        <source>The backup “{file}” was made by a newer version of VidGo. Nothing was changed. Install the newest version to restore it.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” 백업은 더 새로운 버전의 VidGo에서 만들어졌습니다. 변경된 것은 없습니다. 복원하려면 최신 버전을 설치하십시오.</translation>
    </message>
    <message>
        <source>The backup “{file}” can&apos;t be restored: {reason}. Nothing was changed. Take another one, and send us the log.</source>
        <extracomment>{file} is a file name, {reason} a technical reason in English.</extracomment>
        <translation>“{file}” 백업을 복원할 수 없습니다: {reason}. 변경된 것은 없습니다. 다른 백업을 사용하고 로그를 보내 주십시오.</translation>
    </message>
    <message>
        <source>“{file}” is not a backup of VidGo. Choose a file that was made by “vidgo backup” or by the server.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” 파일은 VidGo 백업이 아닙니다. “vidgo backup” 명령이나 서버에서 만든 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer version of VidGo. Install the newest version to read it.</source>
        <extracomment>{file} is the name of an encrypted file.</extracomment>
        <translation>“{file}” 파일은 더 새로운 버전의 VidGo에서 작성되었습니다. 읽으려면 최신 버전을 설치하십시오.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{file}”, or the beginning of the file is damaged. Try again with the passphrase that it was made with.</source>
        <extracomment>{file} is the name of an encrypted file.</extracomment>
        <translation>“{file}” 파일의 암호 문구가 아니거나 파일의 시작 부분이 손상되었습니다. 파일을 만들 때 사용한 암호 문구로 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or not whole. Nothing was changed. Fetch it again from where it is kept, or take another one.</source>
        <extracomment>{file} is the name of an encrypted file.</extracomment>
        <translation>“{file}” 파일이 손상되었거나 완전하지 않습니다. 변경된 것은 없습니다. 보관된 곳에서 다시 가져오거나 다른 파일을 사용하십시오.</translation>
    </message>
    <message>
        <source>The price has changed from {shown} to {now}. Nothing was charged. Look at the new price and start again.</source>
        <extracomment>{shown} and {now} are amounts: numbers of credits, or money such as 1.20 USD.</extracomment>
        <translation>가격이 {shown}에서 {now}(으)로 바뀌었습니다. 청구된 금액은 없습니다. 새 가격을 확인하고 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>This needs a VidGo account. Switch to “VidGo account” in the settings.</source>
        <extracomment>&quot;VidGo account&quot; is the name of a way to use the studio, chosen on the settings page.</extracomment>
        <translation>이 작업에는 VidGo 계정이 필요합니다. 설정에서 “VidGo 계정”으로 전환하십시오.</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in. Sign in to your VidGo account and try again.</source>
        <extracomment>The person tried something that only works while they are signed in to their VidGo account.</extracomment>
        <translation>로그인되어 있지 않습니다. VidGo 계정에 로그인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>“{tool}” can&apos;t run on this computer. Its examples can be browsed.</source>
        <extracomment>{tool} is the name of a tool such as “Short video”.</extracomment>
        <translation>“{tool}” 도구는 이 컴퓨터에서 실행할 수 없습니다. 예시는 둘러볼 수 있습니다.</translation>
    </message>
    <message>
        <source>PostgreSQL did not answer for {seconds} seconds. Check that it runs and that DATABASE_URL is right.</source>
        <extracomment>Of a server that does not start; {seconds} is a number. DATABASE_URL is the name of a variable, PostgreSQL that of a program.</extracomment>
        <translation>PostgreSQL이 {seconds}초 동안 응답하지 않았습니다. 실행 중인지, DATABASE_URL이 올바른지 확인하십시오.</translation>
    </message>
    <message>
        <source>The server has the first {received} bytes of this file and expects what follows them.</source>
        <extracomment>A file is sent to the server in parts. {received} is a number of bytes.</extracomment>
        <translation>서버에 이 파일의 처음 {received}바이트가 있으며 그다음 내용을 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>The file was changed while it was sent. Nothing was charged; try again.</source>
        <extracomment>A file was sent to the server in parts.</extracomment>
        <translation>보내는 동안 파일이 변경되었습니다. 청구된 금액은 없습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Results have a watermark with your plan. With a plan without watermark, earlier ones can be exported clean, without a new run.</source>
        <extracomment>A plan is what a person pays for each month, such as Starter. Earlier results were made with a plan that puts a watermark on them.</extracomment>
        <translation>현재 요금제에서는 결과에 워터마크가 들어갑니다. 워터마크 없는 요금제를 이용하면 이전 결과도 다시 실행하지 않고 워터마크 없이 내보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>The store for files refused what the server asked: {code}. Check S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY and the clock of this machine.</source>
        <extracomment>Of a server whose files lie in a store; {code} is a word such as AccessDenied. The words with underscores are names of variables.</extracomment>
        <translation>파일 저장소가 서버의 요청을 거부했습니다: {code}. S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY와 이 컴퓨터의 시계를 확인하십시오.</translation>
    </message>
    <message>
        <source>VidGo can&apos;t make it from this. Nothing was charged. Change the words, the file or the settings.</source>
        <extracomment>VidGo, a service on the internet, was to make a picture or a clip for credits.</extracomment>
        <translation>VidGo에서 이것으로는 만들 수 없습니다. 청구된 것은 없습니다. 문구, 파일 또는 설정을 바꿔 보십시오.</translation>
    </message>
    <message>
        <source>This was refused by the rules of safety. Nothing was charged. Change the words or the picture.</source>
        <extracomment>VidGo, a service on the internet, was to make a picture or a clip for credits.</extracomment>
        <translation>안전 규칙에 따라 거부되었습니다. 청구된 것은 없습니다. 문구나 사진을 바꿔 보십시오.</translation>
    </message>
    <message>
        <source>VidGo tried and could not make it. Nothing was charged. Try it again, or with other words or another picture.</source>
        <extracomment>VidGo, a service on the internet, was to make a picture or a clip for credits.</extracomment>
        <translation>VidGo에서 시도했지만 만들지 못했습니다. 청구된 것은 없습니다. 다시 시도하거나 다른 문구나 사진으로 시도해 보십시오.</translation>
    </message>
    <message>
        <source>VidGo can&apos;t make this at present. Nothing was charged. Try it again later.</source>
        <extracomment>VidGo, a service on the internet, was to make a picture or a clip for credits.</extracomment>
        <translation>지금은 VidGo에서 만들 수 없습니다. 청구된 것은 없습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>VidGo made it and charged it, but it did not arrive here whole. Ask whoever runs the server for your credits back.</source>
        <extracomment>VidGo, a service on the internet, has made a picture or a clip for credits.</extracomment>
        <translation>VidGo에서 만들고 요금도 차감했지만 여기에 온전히 도착하지 않았습니다. 서버 운영자에게 크레딧 반환을 요청하십시오.</translation>
    </message>
    <message>
        <source>Another VidGo program is fetching new examples at this moment. Wait until it is done, then try again.</source>
        <extracomment>Examples come from a server to this computer; only one program at a time fetches them.</extracomment>
        <translation>지금 다른 VidGo 프로그램이 새 예시를 가져오고 있습니다. 끝날 때까지 기다린 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This was ordered before, and nobody can tell whether it began: it may be paid already. With “--again” it is ordered once more.</source>
        <extracomment>An example was ordered from a company that makes pictures and clips; --again is an option of the command `vidgo pregenerate` and stays as it is.</extracomment>
        <translation>이전에 주문했지만 시작되었는지 알 수 없습니다. 이미 결제되었을 수 있습니다. “--again”을 붙이면 다시 주문합니다.</translation>
    </message>
</context>
<context>
    <name>ExampleCanvas</name>
    <message>
        <source>Before</source>
        <extracomment>Label on the picture as it was</extracomment>
        <translation>원본</translation>
    </message>
    <message>
        <source>After · %1</source>
        <extracomment>Label on the picture that was made; %1 is the topic</extracomment>
        <translation>결과 · %1</translation>
    </message>
    <message>
        <source>About this example</source>
        <extracomment>Opens the title, the origin and the credits of the example</extracomment>
        <translation>이 예시 정보</translation>
    </message>
</context>
<context>
    <name>ExampleFacts</name>
    <message>
        <source>Credits</source>
        <extracomment>Heading above the names of those whose work is in an example.</extracomment>
        <translation>크레딧</translation>
    </message>
    <message>
        <source>To use it you need a VidGo account, or a key of your own for the service. Looking is free.</source>
        <extracomment>What is needed to use a style that is made by an online service.</extracomment>
        <translation>사용하려면 VidGo 계정이나 해당 서비스의 본인 키가 필요합니다. 보는 것은 무료입니다.</translation>
    </message>
    <message>
        <source>See plans</source>
        <extracomment>Button that opens the list of plans.</extracomment>
        <translation>요금제 보기</translation>
    </message>
    <message>
        <source>Try it on your picture</source>
        <extracomment>Button that opens a style with which this computer can change the person&apos;s own picture.</extracomment>
        <translation>내 이미지로 해 보기</translation>
    </message>
    <message>
        <source>Open this tool</source>
        <extracomment>Button on an example that opens the tool that makes such pictures.</extracomment>
        <translation>이 도구 열기</translation>
    </message>
</context>
<context>
    <name>ExampleLabel</name>
    <message>
        <source>Example made in 3D software. Not AI generated.</source>
        <extracomment>Stands on an example and says how it was really made.</extracomment>
        <translation>3D 소프트웨어로 만든 예시입니다. AI 생성물이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>ExampleSettings</name>
    <message>
        <source>New examples</source>
        <extracomment>Heading above the settings for examples that the server publishes after the studio was installed.</extracomment>
        <translation>새 예시</translation>
    </message>
    <message>
        <source>When they come</source>
        <extracomment>Name of a setting: when new examples are fetched from the server.</extracomment>
        <translation>가져오는 시기</translation>
    </message>
    <message>
        <source>Your server publishes examples for the gallery. Only what is missing here is fetched, and everything is signed, so that nobody changes it on its way.</source>
        <extracomment>Explains the setting “When they come”.</extracomment>
        <translation>서버에서 갤러리용 예시를 공개합니다. 여기에 없는 것만 가져오며, 모두 서명되어 있어 도중에 변경될 수 없습니다.</translation>
    </message>
    <message>
        <source>Not over a metered link</source>
        <extracomment>When new examples are fetched. A metered link is paid for by what goes through it, such as that of a telephone.</extracomment>
        <translation>종량제 연결에서는 가져오지 않음</translation>
    </message>
    <message>
        <source>Over any link</source>
        <extracomment>When new examples are fetched.</extracomment>
        <translation>모든 연결에서 가져옴</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>When new examples are fetched.</extracomment>
        <translation>직접 요청할 때만</translation>
    </message>
    <message>
        <source>When new examples come</source>
        <extracomment>What a screen reader calls the choice of when new examples are fetched.</extracomment>
        <translation>새 예시를 가져오는 시기</translation>
    </message>
    <message>
        <source>Who signed them</source>
        <extracomment>Name of a line of the settings: whose new examples wait until the person trusts them.</extracomment>
        <translation>서명한 사람</translation>
    </message>
    <message>
        <source>This studio does not know the key. Nothing of theirs comes here until you trust them.</source>
        <extracomment>Beside the key of somebody who signed new examples and is not known here.</extracomment>
        <translation>이 스튜디오가 모르는 키입니다. 신뢰하기 전에는 이 사람의 예시를 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Trust this signer…</source>
        <extracomment>Button: asks whether the examples of somebody whose key is shown are taken from now on.</extracomment>
        <translation>이 서명자 신뢰…</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>Examples</source>
        <extracomment>Heading of the row of examples</extracomment>
        <translation>예시</translation>
    </message>
    <message numerus="yes">
        <source>%n, work offline</source>
        <extracomment>Beside the heading &quot;Examples&quot;. %n is how many there are; they need no network.</extracomment>
        <translation>
            <numerusform>%n개, 오프라인 사용 가능</numerusform>
        </translation>
    </message>
    <message>
        <source>Your picture</source>
        <extracomment>The tile of the person&apos;s own picture in the row of examples</extracomment>
        <translation>내 이미지</translation>
    </message>
    <message>
        <source>Start from this example</source>
        <extracomment>Takes up the settings with which the example was made. Short.</extracomment>
        <translation>이 예시로 시작</translation>
    </message>
    <message>
        <source>Your clip</source>
        <extracomment>The tile of the person&apos;s own clip in the row of examples</extracomment>
        <translation>내 클립</translation>
    </message>
</context>
<context>
    <name>ExampleSyncRow</name>
    <message>
        <source>New examples</source>
        <extracomment>What a screen reader calls how far it is with fetching examples.</extracomment>
        <translation>새 예시</translation>
    </message>
    <message>
        <source>Get them now</source>
        <extracomment>Button: new examples of the server are fetched.</extracomment>
        <translation>지금 가져오기</translation>
    </message>
    <message>
        <source>Get them anyway</source>
        <extracomment>Button: new examples are fetched although the link is paid for by what goes through it.</extracomment>
        <translation>그래도 가져오기</translation>
    </message>
    <message>
        <source>Look for new examples</source>
        <extracomment>Button: the server is asked whether it has examples that are not here.</extracomment>
        <translation>새 예시 확인</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: no more new examples are fetched for now; what came is kept.</extracomment>
        <translation>중지</translation>
    </message>
</context>
<context>
    <name>ExampleTile</name>
    <message>
        <source>Clip</source>
        <extracomment>On the tile of an example that is a clip, not a picture</extracomment>
        <translation>클립</translation>
    </message>
</context>
<context>
    <name>ExampleViewer</name>
    <message>
        <source>This example could not be opened</source>
        <extracomment>Instead of an example that could not be opened.</extracomment>
        <translation>이 예시를 열 수 없었습니다</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Label on the left side of a comparison.</extracomment>
        <translation>원본</translation>
    </message>
    <message>
        <source>After · %1</source>
        <extracomment>Label on the right side of a comparison; %1 is a style or a topic.</extracomment>
        <translation>결과 · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a large example.</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog that writes a result to a file.</extracomment>
        <translation>내보내기</translation>
    </message>
    <message numerus="yes">
        <source>Export %n result(s)</source>
        <extracomment>Title of the dialog that writes several results to files.</extracomment>
        <translation>
            <numerusform>결과 %n개 내보내기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>JSON files (*.json)</source>
        <extracomment>Kind of file in a file dialog. JSON is a file format.</extracomment>
        <translation>JSON 파일 (*.json)</translation>
    </message>
</context>
<context>
    <name>ExportFoot</name>
    <message>
        <source>Exporting</source>
        <extracomment>What a screen reader calls the progress of an export.</extracomment>
        <translation>내보내는 중</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that stops an export, or closes its dialog.</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button that writes the file.</extracomment>
        <translation>내보내기</translation>
    </message>
</context>
<context>
    <name>ExportFormatChoice</name>
    <message>
        <source>Without any loss. Keeps transparency.</source>
        <extracomment>Explains the format PNG.</extracomment>
        <translation>손실이 없습니다. 투명도를 유지합니다.</translation>
    </message>
    <message>
        <source>Small, read everywhere. Transparency is filled with a colour.</source>
        <extracomment>Explains the format JPEG.</extracomment>
        <translation>작고 어디서나 열립니다. 투명한 부분은 색으로 채워집니다.</translation>
    </message>
    <message>
        <source>Smallest. Keeps transparency.</source>
        <extracomment>Explains the format WebP.</extracomment>
        <translation>가장 작습니다. 투명도를 유지합니다.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>What a screen reader calls the choice between PNG, JPEG and WebP.</extracomment>
        <translation>형식</translation>
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
        <translation>품질</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>Value of the quality slider at its end: nothing is lost.</extracomment>
        <translation>무손실</translation>
    </message>
    <message>
        <source>Background colour</source>
        <extracomment>Field for the colour that fills transparent parts, such as #FFFFFF.</extracomment>
        <translation>배경색</translation>
    </message>
    <message>
        <source>Write it as # and six digits or letters A to F.</source>
        <extracomment>The colour of an export was not written as it has to be.</extracomment>
        <translation># 뒤에 숫자 또는 A~F 문자 여섯 자리로 입력하십시오.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button that opens a dialog to choose a colour.</extracomment>
        <translation>선택…</translation>
    </message>
</context>
<context>
    <name>ExportNameParts</name>
    <message>
        <source>Name</source>
        <extracomment>Part of a file name: the name of the picture that the result was made from.</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>Part of a file name: the tool that made the result.</extracomment>
        <translation>도구</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>Part of a file name: the topic of the tool.</extracomment>
        <translation>주제</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Part of a file name: the day.</extracomment>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Part of a file name: the time of day.</extracomment>
        <translation>시각</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>Part of a file name: width of the picture in pixels.</extracomment>
        <translation>너비</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>Part of a file name: height of the picture in pixels.</extracomment>
        <translation>높이</translation>
    </message>
    <message>
        <source>Add “%1” to the file name</source>
        <extracomment>What a screen reader says about a button that adds a part, such as Date, to a file name.</extracomment>
        <translation>파일 이름에 “%1” 추가</translation>
    </message>
</context>
<context>
    <name>ExportPlaceChoice</name>
    <message>
        <source>Folder</source>
        <extracomment>Field for the folder into which a result is exported.</extracomment>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button that opens a dialog to choose a folder.</extracomment>
        <translation>선택…</translation>
    </message>
    <message>
        <source>File name</source>
        <extracomment>Field for the name of the exported file.</extracomment>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <extracomment>Label of a choice: what happens when a file of the same name is there.</extracomment>
        <translation>같은 이름이 있을 때</translation>
    </message>
    <message>
        <source>Add a number</source>
        <extracomment>If the name is taken: the new file gets a number behind its name.</extracomment>
        <translation>번호 붙이기</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <extracomment>If the name is taken: the new file takes the place of the old one.</extracomment>
        <translation>이전 파일 바꾸기</translation>
    </message>
    <message>
        <source>Do not export</source>
        <extracomment>If the name is taken: nothing is written and the person is told.</extracomment>
        <translation>내보내지 않음</translation>
    </message>
    <message>
        <source>Will be saved as %1</source>
        <extracomment>The name that the exported file will get; %1 is a file name.</extracomment>
        <translation>저장될 이름: %1</translation>
    </message>
    <message>
        <source>The first will be saved as %1</source>
        <extracomment>The names that exported files will get; %1 is the first one.</extracomment>
        <translation>첫 번째 파일의 저장될 이름: %1</translation>
    </message>
</context>
<context>
    <name>ExportReport</name>
    <message numerus="yes">
        <source>%n result(s) exported.</source>
        <extracomment>How many results were written to files.</extracomment>
        <translation>
            <numerusform>결과 %n개를 내보냈습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) could not be exported:</source>
        <extracomment>How many results could not be written; a list with the reasons follows.</extracomment>
        <translation>
            <numerusform>결과 %n개를 내보낼 수 없었습니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>Button that opens the folder with the exported files in the file manager.</extracomment>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that closes the report of an export.</extracomment>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Use “%1” again</source>
        <extracomment>Button beside a setting of a result: opens the tool with this setting. %1 is the setting&apos;s name.</extracomment>
        <translation>“%1” 다시 사용</translation>
    </message>
</context>
<context>
    <name>FavouriteButton</name>
    <message>
        <source>Remove from favourites</source>
        <extracomment>The heart on an example that is a favourite.</extracomment>
        <translation>즐겨찾기에서 제거</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <extracomment>The heart on an example that is no favourite.</extracomment>
        <translation>즐겨찾기에 추가</translation>
    </message>
</context>
<context>
    <name>FeaturedRow</name>
    <message>
        <source>Featured</source>
        <extracomment>Heading on the home page above recommended examples.</extracomment>
        <translation>추천</translation>
    </message>
    <message>
        <source>See all</source>
        <extracomment>Button beside a heading of the home page; opens the gallery.</extracomment>
        <translation>모두 보기</translation>
    </message>
</context>
<context>
    <name>FreeCard</name>
    <message>
        <source>Without an account</source>
        <extracomment>What a screen reader calls the card about working without an account.</extracomment>
        <translation>계정 없이 사용</translation>
    </message>
    <message>
        <source>Free: work on this computer without limits</source>
        <extracomment>Heading of a card: what the studio does without payment.</extracomment>
        <translation>무료: 이 컴퓨터에서 제한 없이 작업</translation>
    </message>
    <message>
        <source>Background removal, product scenes, styles and enhancement run on your own machine. They cost nothing, need no account, and your results carry no watermark.</source>
        <extracomment>Explains the mode “own computer”.</extracomment>
        <translation>배경 제거, 상품 연출, 스타일, 화질 개선은 내 컴퓨터에서 실행됩니다. 비용이 들지 않고 계정이 필요 없으며 결과에 워터마크가 없습니다.</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <extracomment>Button: leaves the visitor&apos;s mode and works without limits on this computer.</extracomment>
        <translation>이 컴퓨터에서 작업</translation>
    </message>
    <message>
        <source>This is how you work now.</source>
        <extracomment>The mode “own computer” is on.</extracomment>
        <translation>지금 이 방식으로 작업하고 있습니다.</translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>Categories</source>
        <extracomment>What a screen reader calls the row of categories of the gallery.</extracomment>
        <translation>카테고리</translation>
    </message>
    <message>
        <source>Styles</source>
        <extracomment>What a screen reader calls the row of styles of a category.</extracomment>
        <translation>스타일</translation>
    </message>
</context>
<context>
    <name>GalleryEmpty</name>
    <message>
        <source>No favourites yet</source>
        <extracomment>The person has marked no example yet.</extracomment>
        <translation>아직 즐겨찾기가 없습니다</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>No example in the gallery fits the search words and the filters.</extracomment>
        <translation>찾은 항목 없음</translation>
    </message>
    <message>
        <source>There are no examples here</source>
        <extracomment>There are no examples on this computer at all.</extracomment>
        <translation>예시가 없습니다</translation>
    </message>
    <message>
        <source>Press the heart on an example, or F on the keyboard, and you will find it here again.</source>
        <extracomment>Below “No favourites yet”.</extracomment>
        <translation>예시에서 하트를 누르거나 키보드의 F 키를 누르면 여기에서 다시 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>No example fits the words and the filters that you chose.</source>
        <extracomment>Below “Nothing found” in the gallery.</extracomment>
        <translation>선택한 단어와 필터에 맞는 예시가 없습니다.</translation>
    </message>
    <message>
        <source>They come with the studio. Install it again to bring them back.</source>
        <extracomment>Below “There are no examples here”.</extracomment>
        <translation>예시는 스튜디오에 포함되어 있습니다. 되돌리려면 스튜디오를 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>Show all examples</source>
        <extracomment>Button that removes the search words and the filters of the gallery.</extracomment>
        <translation>모든 예시 표시</translation>
    </message>
</context>
<context>
    <name>GalleryFilters</name>
    <message>
        <source>Where it can be made</source>
        <extracomment>What a screen reader calls the choice between all examples and those that can be made in one place.</extracomment>
        <translation>만들 수 있는 곳</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>Choice in the gallery: wherever it can be made. Keep it short.</extracomment>
        <translation>모든 곳</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>Choice in the gallery: what this computer can make by itself. Keep it short.</extracomment>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Online service</source>
        <extracomment>Choice in the gallery: what needs an online service. Keep it short.</extracomment>
        <translation>온라인 서비스</translation>
    </message>
    <message>
        <source>Pictures or clips</source>
        <extracomment>What a screen reader calls the choice between pictures and clips.</extracomment>
        <translation>이미지 또는 클립</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>Choice in the gallery: pictures as well as clips. Keep it short.</extracomment>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Choice in the gallery. Keep it short.</extracomment>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Clips</source>
        <extracomment>Choice in the gallery: short videos. Keep it short.</extracomment>
        <translation>클립</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>Choice in the gallery: only the examples that the person marked.</extracomment>
        <translation>즐겨찾기</translation>
    </message>
</context>
<context>
    <name>GalleryGrid</name>
    <message>
        <source>Examples</source>
        <extracomment>What a screen reader calls the list of examples.</extracomment>
        <translation>예시</translation>
    </message>
</context>
<context>
    <name>GalleryHead</name>
    <message>
        <source>Gallery</source>
        <extracomment>Heading of the page with all examples.</extracomment>
        <translation>갤러리</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <extracomment>How many examples the gallery shows.</extracomment>
        <translation>
            <numerusform>예시 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the examples</source>
        <extracomment>In the empty search field of the gallery.</extracomment>
        <translation>예시 검색</translation>
    </message>
    <message>
        <source>Featured</source>
        <extracomment>Order of the gallery: what the makers of the studio recommend comes first.</extracomment>
        <translation>추천순</translation>
    </message>
    <message>
        <source>Popular</source>
        <extracomment>Order of the gallery: what was looked at most during the last seven days comes first.</extracomment>
        <translation>인기순</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>Order of the gallery: what was added last comes first.</extracomment>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Order of the examples</source>
        <extracomment>What a screen reader calls the choice of the order of the gallery.</extracomment>
        <translation>예시 순서</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>The same where the window is narrow. Short.</extracomment>
        <translation>검색</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>The examples could not be loaded</source>
        <extracomment>The examples of the gallery could not be read.</extracomment>
        <translation>예시를 불러올 수 없었습니다</translation>
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
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Clip</source>
        <extracomment>On an example that is a clip, of which a still is shown.</extracomment>
        <translation>클립</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>On the part of an example that shows the picture before.</extracomment>
        <translation>원본</translation>
    </message>
</context>
<context>
    <name>Generation</name>
    <message>
        <source>could not take it</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>받을 수 없음</translation>
    </message>
    <message>
        <source>refused it</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>거부</translation>
    </message>
    <message>
        <source>refused the key</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>키 거부</translation>
    </message>
    <message>
        <source>had no credit</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked; its account is empty</extracomment>
        <translation>잔액 없음</translation>
    </message>
    <message>
        <source>was asked too often</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>요청이 너무 잦음</translation>
    </message>
    <message>
        <source>was overloaded</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>과부하</translation>
    </message>
    <message>
        <source>lost it</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked; it forgot the task</extracomment>
        <translation>작업 유실</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>실패</translation>
    </message>
    <message>
        <source>%1, after %2 %3</source>
        <extracomment>Who made it: %1 and %2 are providers, %3 is why %2 did not, such as “was overloaded (503)”.</extracomment>
        <translation>%1(먼저 %2: %3)</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <extracomment>What a run cost that came to nothing</extracomment>
        <translation>청구된 금액은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>An amount; %n is a number of credits</extracomment>
        <translation>
            <numerusform>%n크레딧</numerusform>
        </translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>How a job stands: what was asked for is looked at by the rules of what may be made</extracomment>
        <translation>내용 확인 중</translation>
    </message>
    <message>
        <source>Handing over to %1</source>
        <extracomment>How a job stands: %1 is a provider</extracomment>
        <translation>%1에 전달하는 중</translation>
    </message>
    <message numerus="yes">
        <source>Waiting at %1, %n before it</source>
        <extracomment>How a job stands: it waits at a provider, %1; %n others are before it there</extracomment>
        <translation>
            <numerusform>%1에서 대기 중, 앞에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>At work at %1</source>
        <extracomment>How a job stands: %1 is the provider that makes it</extracomment>
        <translation>%1에서 만드는 중</translation>
    </message>
    <message>
        <source>Fetching the result</source>
        <extracomment>How a job stands: what the provider made is on its way to this computer</extracomment>
        <translation>결과를 가져오는 중</translation>
    </message>
    <message>
        <source>Your words sound like %1. This will likely be refused; other words help.</source>
        <extracomment>A friendly warning before words are sent to a provider; %1 is what they sound like, such as “violence”.</extracomment>
        <translation>입력한 글이 “%1”에 해당하는 것으로 보입니다. 거부될 가능성이 높으니 다른 말로 바꿔 보십시오.</translation>
    </message>
    <message>
        <source>Your words may sound like %1. If that is not what you mean, other words help.</source>
        <extracomment>A friendly warning before words are sent to a provider; %1 is what they sound like, such as “violence”.</extracomment>
        <translation>입력한 글이 “%1”에 해당하는 것으로 보일 수 있습니다. 그런 뜻이 아니라면 다른 말로 바꿔 보십시오.</translation>
    </message>
    <message>
        <source>something about minors</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>미성년자에 관한 내용</translation>
    </message>
    <message>
        <source>sexual content</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>성적인 내용</translation>
    </message>
    <message>
        <source>somebody hurting themselves</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>스스로를 해치는 내용</translation>
    </message>
    <message>
        <source>violence</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>폭력</translation>
    </message>
    <message>
        <source>hate</source>
        <extracomment>In a warning: what words sound like; hateful towards a group of people</extracomment>
        <translation>혐오</translation>
    </message>
    <message>
        <source>a threat or an insult</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>위협 또는 모욕</translation>
    </message>
    <message>
        <source>something forbidden by law</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>법으로 금지된 내용</translation>
    </message>
    <message>
        <source>a real person in something that never happened</source>
        <extracomment>In a warning: what words sound like; somebody who exists, in what never happened</extracomment>
        <translation>실제 인물을 일어난 적 없는 일 속에서 보여 주는 내용</translation>
    </message>
    <message>
        <source>Waiting for the VidGo server</source>
        <extracomment>How a job stands: it is made at the VidGo server, which cannot be reached; it goes on by itself</extracomment>
        <translation>VidGo 서버를 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting until you sign in</source>
        <extracomment>How a job stands: it is paid by an account that is not signed in; it goes on by itself</extracomment>
        <translation>로그인을 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting: no VidGo server is set in the settings</source>
        <extracomment>How a job stands: it is made at the VidGo server, which somebody took out of the settings</extracomment>
        <translation>대기 중: 설정에 VidGo 서버가 지정되어 있지 않음</translation>
    </message>
    <message>
        <source>Waiting for more credits</source>
        <extracomment>How a job stands: it costs more credits than the person has; it goes on by itself</extracomment>
        <translation>크레딧 추가를 기다리는 중</translation>
    </message>
    <message>
        <source>VidGo made it and charged it. Your credit history says what.</source>
        <extracomment>What a run cost that VidGo, a service on the internet, made, and that could not be kept here</extracomment>
        <translation>VidGo에서 만들고 크레딧을 차감했습니다. 크레딧 내역에서 확인할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>HeroPicture</name>
    <message>
        <source>Example: %1. Opens the comparison.</source>
        <extracomment>What a screen reader says about the large example on the home page; %1 is the name of a style.</extracomment>
        <translation>예시: %1. 비교를 엽니다.</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>Label on the part of an example that shows the picture before.</extracomment>
        <translation>원본</translation>
    </message>
    <message>
        <source>Show the style %1</source>
        <extracomment>What a screen reader says about a small example on the home page; %1 is the name of a style.</extracomment>
        <translation>%1 스타일 보기</translation>
    </message>
</context>
<context>
    <name>HeroTurner</name>
    <message>
        <source>Style before</source>
        <extracomment>Turns the row of styles on the home page back by one.</extracomment>
        <translation>이전 스타일</translation>
    </message>
    <message>
        <source>Style %1 of %2</source>
        <extracomment>Screen reader text on the dots below the large example: which of the styles is shown.</extracomment>
        <translation>스타일 %2개 중 %1번째</translation>
    </message>
    <message>
        <source>Next style</source>
        <extracomment>Turns the row of styles on the home page on by one.</extracomment>
        <translation>다음 스타일</translation>
    </message>
</context>
<context>
    <name>HeroWords</name>
    <message>
        <source>%1 · runs on this computer, costs nothing</source>
        <extracomment>Below the name of a style on the home page; %1 says what it is good for.</extracomment>
        <translation>%1 · 이 컴퓨터에서 무료로 실행</translation>
    </message>
    <message>
        <source>%1 · made by an online service</source>
        <extracomment>Below the name of a style on the home page that is made by an online service; %1 says what it is good for.</extracomment>
        <translation>%1 · 온라인 서비스로 제작</translation>
    </message>
    <message>
        <source>Try it on your picture</source>
        <extracomment>Button on the large example of the home page; opens the style that is shown there.</extracomment>
        <translation>내 이미지로 해 보기</translation>
    </message>
    <message>
        <source>Unlock with a plan</source>
        <extracomment>Button on the large example of the home page; opens the list of plans.</extracomment>
        <translation>요금제로 잠금 해제</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>The examples could not be loaded</source>
        <extracomment>Instead of the examples on the home page when none could be found.</extracomment>
        <translation>예시를 불러올 수 없었습니다</translation>
    </message>
    <message>
        <source>Styles</source>
        <extracomment>What a screen reader calls the row of styles on top of the home page.</extracomment>
        <translation>스타일</translation>
    </message>
    <message>
        <source>The examples that come with the studio were not found. If they stay away, install it again.</source>
        <extracomment>Below “The examples could not be loaded”: there are none at all.</extracomment>
        <translation>스튜디오에 포함된 예시를 찾을 수 없었습니다. 계속 나타나지 않으면 스튜디오를 다시 설치하십시오.</translation>
    </message>
</context>
<context>
    <name>HomeSection</name>
    <message>
        <source>%1: see all</source>
        <extracomment>What a screen reader says about the button “See all”; %1 is the heading beside it.</extracomment>
        <translation>%1: 모두 보기</translation>
    </message>
</context>
<context>
    <name>HoverCompare</name>
    <message>
        <source>Left and right arrow keys show the picture before</source>
        <extracomment>Screen reader hint on a card that compares two pictures</extracomment>
        <translation>왼쪽/오른쪽 화살표 키로 원본을 표시합니다</translation>
    </message>
</context>
<context>
    <name>InputHeading</name>
    <message>
        <source>Your picture</source>
        <extracomment>Heading of the panel that takes the person&apos;s picture</extracomment>
        <translation>내 이미지</translation>
    </message>
    <message>
        <source>All pictures of a folder</source>
        <extracomment>Chooses a folder, all pictures of which are worked on</extracomment>
        <translation>폴더의 모든 이미지</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <extracomment>Takes a picture of the screen, or of a part of it, to work on</extracomment>
        <translation>스크린샷</translation>
    </message>
    <message>
        <source>Turn left</source>
        <extracomment>Turns the person&apos;s picture by a quarter, to the left</extracomment>
        <translation>왼쪽으로 회전</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>Turns the person&apos;s picture by a quarter, to the right</extracomment>
        <translation>오른쪽으로 회전</translation>
    </message>
    <message>
        <source>Put the picture away</source>
        <extracomment>Takes the person&apos;s picture off the page; the file stays where it is</extracomment>
        <translation>이미지 치우기</translation>
    </message>
    <message>
        <source>Pictures and clips</source>
        <extracomment>Heading of the panel that takes the pictures and clips of which one short video is made</extracomment>
        <translation>이미지와 클립</translation>
    </message>
    <message>
        <source>Your clip</source>
        <extracomment>Heading of the panel that takes the person&apos;s clip, while there is one</extracomment>
        <translation>내 클립</translation>
    </message>
    <message>
        <source>Your picture or clip</source>
        <extracomment>Heading of the panel that takes the person&apos;s picture or clip</extracomment>
        <translation>내 이미지 또는 클립</translation>
    </message>
    <message>
        <source>All pictures and clips of a folder</source>
        <extracomment>Chooses a folder, all pictures and clips of which are worked on</extracomment>
        <translation>폴더의 모든 이미지와 클립</translation>
    </message>
    <message>
        <source>Put the clip away</source>
        <extracomment>Takes the person&apos;s clip off the page; the file stays where it is</extracomment>
        <translation>클립 치우기</translation>
    </message>
</context>
<context>
    <name>JobEntry</name>
    <message numerus="yes">
        <source>%n job(s), %1</source>
        <extracomment>What a screen reader says of the list of jobs: %n jobs are to be done; %1 is how long they take</extracomment>
        <translation>
            <numerusform>작업 %n개, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <extracomment>What a screen reader says of the list of jobs: so many are to be done</extracomment>
        <translation>
            <numerusform>작업 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>Entry at the foot of the sidebar: opens the list of what the studio is doing</extracomment>
        <translation>작업</translation>
    </message>
</context>
<context>
    <name>JobHead</name>
    <message>
        <source>Jobs</source>
        <extracomment>Heading of the list of what the studio is doing</extracomment>
        <translation>작업</translation>
    </message>
    <message numerus="yes">
        <source>%n to do · %1</source>
        <extracomment>Below the heading of the list of jobs: so many are to be done; %1 is how long they take</extracomment>
        <translation>
            <numerusform>%n개 남음 · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <extracomment>Below the heading of the list of jobs: so many are to be done</extracomment>
        <translation>
            <numerusform>%n개 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear ended</source>
        <extracomment>Takes the jobs that have ended off the list; what they made stays in the library</extracomment>
        <translation>끝난 작업 지우기</translation>
    </message>
    <message>
        <source>Close the list</source>
        <extracomment>Closes the list of jobs; the work goes on</extracomment>
        <translation>목록 닫기</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Jobs</source>
        <extracomment>What a screen reader calls the jobs, one below the other</extracomment>
        <translation>작업</translation>
    </message>
    <message>
        <source>Ctrl with the arrow keys moves a job, Space pauses it, Delete cancels it.</source>
        <extracomment>What a screen reader says about the list of jobs: which keys do what</extracomment>
        <translation>Ctrl과 화살표 키로 작업을 옮기고, 스페이스 키로 일시 정지하며, Delete 키로 취소합니다.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <extracomment>In the place of the list of jobs when there is none</extracomment>
        <translation>할 작업 없음</translation>
    </message>
    <message>
        <source>What you run appears here, and goes on while you do something else.</source>
        <extracomment>In the place of the list of jobs when there is none</extracomment>
        <translation>실행한 작업이 여기에 표시되며, 다른 일을 하는 동안에도 계속됩니다.</translation>
    </message>
</context>
<context>
    <name>JobLogView</name>
    <message>
        <source>Back to the jobs</source>
        <extracomment>Leaves what happened to one job, for the list of all</extracomment>
        <translation>작업 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Puts what happened to a job on the clipboard</extracomment>
        <translation>복사</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>What a screen reader calls the lines of what happened to a job</extracomment>
        <translation>진행 기록</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Jobs</source>
        <extracomment>What a screen reader calls the list of what the studio is doing</extracomment>
        <translation>작업</translation>
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
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Pauses a job: it keeps its place and goes on later</extracomment>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <extracomment>Gives a job up</extracomment>
        <translation>작업 취소</translation>
    </message>
    <message>
        <source>Show the result</source>
        <extracomment>Shows what a job made</extracomment>
        <translation>결과 보기</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Lets a job that failed or was cancelled wait for its turn again</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Shows what happened to a job, line by line</extracomment>
        <translation>진행 기록</translation>
    </message>
    <message>
        <source>Try with another provider</source>
        <extracomment>Lets a job that a provider failed to make begin anew with another provider</extracomment>
        <translation>다른 공급자로 시도</translation>
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
        <translation>잘못된 조치인가요? 내 컴퓨터에서는 직접 결정할 수 있습니다: %1</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>%1 of %2 files</source>
        <extracomment>A job over many files at work: how many are done, and of how many.</extracomment>
        <translation>파일 %2개 중 %1개</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>How far a job is, in percent.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Paused · %1 of %2 files</source>
        <extracomment>A job over many files that the person paused: how many are done, and of how many.</extracomment>
        <translation>일시 정지됨 · 파일 %2개 중 %1개</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>How a job stands: the person paused it.</extracomment>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>%1 made · %2 failed</source>
        <extracomment>How a job over many files ended: how many were made and how many failed.</extracomment>
        <translation>생성 %1개 · 실패 %2개</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <extracomment>How a job over many files ended. %n files were made.</extracomment>
        <translation>
            <numerusform>파일 %n개 생성</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>How a job ended that wrote a result to a file.</extracomment>
        <translation>내보냄</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>How a job ended: it made its result.</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How a job stands: others are before it.</extracomment>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>How a job ended: the person gave it up.</extracomment>
        <translation>취소됨</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <extracomment>How long a job will still take.</extracomment>
        <translation>
            <numerusform>약 %n초 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <extracomment>How long a job will still take.</extracomment>
        <translation>
            <numerusform>약 %n분 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <extracomment>How long a job that waits will take once it is its turn.</extracomment>
        <translation>
            <numerusform>약 %n초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <extracomment>How long a job that waits will take once it is its turn.</extracomment>
        <translation>
            <numerusform>약 %n분</numerusform>
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
        <translation>%1: 파일 %2개 생성, %3개 실패</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) made</source>
        <extracomment>Notification at the end of a job over many files: %1 is a tool, %n how many files were made.</extracomment>
        <translation>
            <numerusform>%1: 파일 %n개 생성</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is done</source>
        <extracomment>Notification at the end of a long job: %1 is a tool, %2 the name of a file.</extracomment>
        <translation>%1: %2 완료</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Notification at the end of a job that failed: %1 is a tool, %2 a sentence that says why.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <extracomment>Notification at the end of a long job: %1 is a tool.</extracomment>
        <translation>%1 완료</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>How a job ended: %1 is a sentence that says why, %2 one that says what it cost.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <extracomment>How a job ended that the person gave up: %1 is a sentence that says what it cost.</extracomment>
        <translation>취소했습니다. %1</translation>
    </message>
    <message>
        <source>Served by %1 · %2</source>
        <extracomment>How a job ended: %1 is who made it, %2 what it cost.</extracomment>
        <translation>만든 곳: %1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 files · %3</source>
        <extracomment>A job over many files that waits: how many are done, of how many, and a sentence that says for what.</extracomment>
        <translation>파일 %2개 중 %1개 · %3</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Press the keys…</source>
        <extracomment>In place of a shortcut while the person is to press another key combination.</extracomment>
        <translation>키를 누르십시오…</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Key: %1</source>
        <extracomment>What a screen reader calls a public key; %1 are its digits in groups of four.</extracomment>
        <translation>키: %1</translation>
    </message>
</context>
<context>
    <name>KeysSettings</name>
    <message>
        <source>Keyboard</source>
        <extracomment>Heading above the way to the keyboard shortcuts.</extracomment>
        <translation>키보드</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Name of a setting.</extracomment>
        <translation>키보드 단축키</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s) of your own.</source>
        <extracomment>The person chose other keys for some actions; %n counts them.</extracomment>
        <translation>
            <numerusform>직접 지정한 단축키가 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every action has its usual keys.</source>
        <extracomment>No shortcut was changed.</extracomment>
        <translation>모든 동작이 기본 키를 사용합니다.</translation>
    </message>
    <message>
        <source>Look up and change…</source>
        <extracomment>Button that shows all keyboard shortcuts, which can be changed there.</extracomment>
        <translation>확인 및 변경…</translation>
    </message>
</context>
<context>
    <name>KnobSlider</name>
    <message>
        <source>Reset: %1</source>
        <extracomment>Sets a slider back to what is usual; %1 is the name of the slider</extracomment>
        <translation>초기화: %1</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <extracomment>What a screen reader calls the choice of a language.</extracomment>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Library</source>
        <extracomment>Heading of the page with the person&apos;s results.</extracomment>
        <translation>라이브러리</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <extracomment>How many results the list shows.</extracomment>
        <translation>
            <numerusform>결과 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your results</source>
        <extracomment>In the empty search field of the library.</extracomment>
        <translation>내 결과 검색</translation>
    </message>
    <message>
        <source>Show results of</source>
        <extracomment>What a screen reader calls the choice of a tool that narrows the library.</extracomment>
        <translation>결과를 표시할 도구</translation>
    </message>
    <message>
        <source>Any rating</source>
        <extracomment>Choice of a rating that narrows the library: none.</extracomment>
        <translation>모든 별점</translation>
    </message>
    <message>
        <source>1 star and more</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>별 1개 이상</translation>
    </message>
    <message>
        <source>2 stars and more</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>별 2개 이상</translation>
    </message>
    <message>
        <source>3 stars and more</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>별 3개 이상</translation>
    </message>
    <message>
        <source>4 stars and more</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>별 4개 이상</translation>
    </message>
    <message>
        <source>5 stars</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>별 5개</translation>
    </message>
    <message>
        <source>Rated at least</source>
        <extracomment>What a screen reader calls the choice of a rating that narrows the library.</extracomment>
        <translation>최소 별점</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>Order of the results.</extracomment>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>Order of the results.</extracomment>
        <translation>오래된 순</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <extracomment>Order of the results.</extracomment>
        <translation>별점 높은 순</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>Order of the results.</extracomment>
        <translation>이름순</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>What a screen reader calls the choice of the order of the results.</extracomment>
        <translation>순서</translation>
    </message>
    <message>
        <source>Boards</source>
        <extracomment>Button that opens the list of boards, with all results and the trash.</extracomment>
        <translation>보드</translation>
    </message>
</context>
<context>
    <name>LibraryDetailActions</name>
    <message>
        <source>Export…</source>
        <extracomment>Button that writes a result to a file of the person&apos;s choice; opens a dialog.</extracomment>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <extracomment>Button: opens the tool with the picture and the settings of this result.</extracomment>
        <translation>이 설정 사용</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button that puts the file of a result on the clipboard.</extracomment>
        <translation>복사</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button that puts a result into the trash, from where it can be brought back.</extracomment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button that brings a result back from the trash.</extracomment>
        <translation>복원</translation>
    </message>
</context>
<context>
    <name>LibraryDetailPane</name>
    <message>
        <source>Back to the library</source>
        <extracomment>Button that leads from an opened result back to the list of results.</extracomment>
        <translation>라이브러리로 돌아가기</translation>
    </message>
    <message>
        <source>This result could not be opened</source>
        <extracomment>A result in the library that could not be opened.</extracomment>
        <translation>이 결과를 열 수 없었습니다</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Label on the left side of a comparison.</extracomment>
        <translation>원본</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Label on the right side of a comparison.</extracomment>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>LibraryEmpty</name>
    <message>
        <source>Nothing found</source>
        <extracomment>No result in the library fits the search words and the filter.</extracomment>
        <translation>찾은 결과 없음</translation>
    </message>
    <message>
        <source>Your results will be kept here</source>
        <extracomment>The library has no result yet.</extracomment>
        <translation>결과가 여기에 보관됩니다</translation>
    </message>
    <message>
        <source>Everything you make is saved on this computer together with the settings it was made with.</source>
        <extracomment>Below “Your results will be kept here”.</extracomment>
        <translation>만든 것은 모두 만들 때의 설정과 함께 이 컴퓨터에 저장됩니다.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>Button that removes the search words and the filter of the library.</extracomment>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Make your first cut-out</source>
        <extracomment>Button in the empty library; opens background removal.</extracomment>
        <translation>첫 배경 제거 해 보기</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <extracomment>Nothing was thrown away.</extracomment>
        <translation>휴지통이 비어 있습니다</translation>
    </message>
    <message>
        <source>Nothing on this board yet</source>
        <extracomment>A collection of results has none yet.</extracomment>
        <translation>이 보드에 아직 결과가 없습니다</translation>
    </message>
    <message>
        <source>No result fits the words, the tool and the rating that you chose.</source>
        <extracomment>Below “Nothing found” in the library.</extracomment>
        <translation>선택한 단어, 도구, 별점에 맞는 결과가 없습니다.</translation>
    </message>
    <message>
        <source>What you delete comes here first and can be brought back.</source>
        <extracomment>Below “The trash is empty”.</extracomment>
        <translation>삭제한 항목은 먼저 여기로 오며 복원할 수 있습니다.</translation>
    </message>
    <message>
        <source>Select results in the library and choose “Board” to put them here. A result can be on several boards.</source>
        <extracomment>Below “Nothing on this board yet”.</extracomment>
        <translation>라이브러리에서 결과를 선택하고 “보드”를 선택하면 여기에 추가됩니다. 결과 하나를 여러 보드에 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>Show all results</source>
        <extracomment>Button in an empty board or trash: shows all results.</extracomment>
        <translation>모든 결과 표시</translation>
    </message>
</context>
<context>
    <name>LibraryFacts</name>
    <message>
        <source>How it was made</source>
        <extracomment>Heading above the settings and facts of a result.</extracomment>
        <translation>만든 방법</translation>
    </message>
    <message numerus="yes">
        <source>On %n board(s)</source>
        <extracomment>Button of a result that opens the list of boards; %n is on how many it is.</extracomment>
        <translation>
            <numerusform>보드 %n개에 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to board</source>
        <extracomment>Button of a result that opens the list of boards, to put it on one.</extracomment>
        <translation>보드에 추가</translation>
    </message>
</context>
<context>
    <name>LibraryGrid</name>
    <message>
        <source>Results</source>
        <extracomment>What a screen reader calls the list of results.</extracomment>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Trash</source>
        <extracomment>Heading of the place with what was thrown away.</extracomment>
        <translation>휴지통</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n result(s) moved to the trash</source>
        <extracomment>After results were put into the trash.</extracomment>
        <translation>
            <numerusform>결과 %n개를 휴지통으로 옮겼습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes back what was just done.</extracomment>
        <translation>실행 취소</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) restored</source>
        <extracomment>After results were brought back from the trash.</extracomment>
        <translation>
            <numerusform>결과 %n개를 복원했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) deleted</source>
        <extracomment>After the trash was emptied.</extracomment>
        <translation>
            <numerusform>결과 %n개를 삭제했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied</source>
        <extracomment>After the files of results were put on the clipboard.</extracomment>
        <translation>
            <numerusform>파일 %n개를 복사했습니다</numerusform>
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
        <translation>보드</translation>
    </message>
    <message>
        <source>All results</source>
        <extracomment>Place in the library: the results of all boards and of none.</extracomment>
        <translation>모든 결과</translation>
    </message>
    <message>
        <source>New board…</source>
        <extracomment>Button that makes a new collection of results.</extracomment>
        <translation>새 보드…</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>Place in the library: what was thrown away and can be brought back.</extracomment>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>In the menu of a board.</extracomment>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Delete board…</source>
        <extracomment>In the menu of a board: the board goes, its results stay.</extracomment>
        <translation>보드 삭제…</translation>
    </message>
</context>
<context>
    <name>LibraryStates</name>
    <message>
        <source>The library could not be read</source>
        <extracomment>The list of results could not be read.</extracomment>
        <translation>라이브러리를 읽을 수 없었습니다</translation>
    </message>
</context>
<context>
    <name>LinkStep</name>
    <message>
        <source>Set the password</source>
        <extracomment>Button: the new password counts from now on.</extracomment>
        <translation>비밀번호 설정</translation>
    </message>
    <message>
        <source>Link of the mail</source>
        <extracomment>Field into which the link of a mail is pasted.</extracomment>
        <translation>메일의 링크</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Field for a new password.</extracomment>
        <translation>새 비밀번호</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), and none of those that many people use. A few words in a row are good.</source>
        <extracomment>The rule for passwords, below the field.</extracomment>
        <translation>
            <numerusform>%n자 이상이어야 하며, 많은 사람이 쓰는 비밀번호는 사용할 수 없습니다. 단어 몇 개를 이어 쓰면 좋습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send another mail</source>
        <extracomment>Button: leads back to where a mail with a link is sent.</extracomment>
        <translation>메일 다시 보내기</translation>
    </message>
</context>
<context>
    <name>LooksSettings</name>
    <message>
        <source>Language and look</source>
        <extracomment>Heading above language and theme.</extracomment>
        <translation>언어 및 모양</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of a setting.
----------
What a screen reader calls the choice of a language.</extracomment>
        <translation>언어</translation>
    </message>
    <message>
        <source>Changes at once, everywhere in the studio.</source>
        <extracomment>Explains the setting Language.</extracomment>
        <translation>스튜디오 전체에 바로 적용됩니다.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Name of a setting.
----------
What a screen reader calls the choice of a theme.</extracomment>
        <translation>테마</translation>
    </message>
    <message>
        <source>High contrast uses the strongest differences and thick lines.</source>
        <extracomment>Explains the setting Theme.</extracomment>
        <translation>고대비는 가장 강한 명암 차이와 굵은 선을 사용합니다.</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>A theme: light or dark as the operating system is set.</extracomment>
        <translation>시스템과 동일</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme.</extracomment>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>A theme.</extracomment>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>Name of a setting: how large everything in the window is.
----------
What a screen reader calls the slider for the scale.</extracomment>
        <translation>배율</translation>
    </message>
    <message>
        <source>How large text and controls are, on top of the scale of your screen. Counts from the next start.</source>
        <extracomment>Explains the setting Scale.</extracomment>
        <translation>화면 배율에 더해 텍스트와 컨트롤을 얼마나 크게 표시할지 정합니다. 다음 시작부터 적용됩니다.</translation>
    </message>
    <message>
        <source>The new scale waits for the next start.</source>
        <extracomment>Another scale was chosen; it counts from the next start on.</extracomment>
        <translation>새 배율은 다음 시작부터 적용됩니다.</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>The scale in per cent.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>Button: the studio ends and starts again.</extracomment>
        <translation>지금 다시 시작</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>Name of a setting: whether things move in the window.
----------
What a screen reader calls the switch.</extracomment>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Nothing fades, slides or grows; everything changes at once.</source>
        <extracomment>Explains the setting Reduce motion.</extracomment>
        <translation>흐려지거나 미끄러지거나 커지는 효과 없이 모두 바로 바뀝니다.</translation>
    </message>
</context>
<context>
    <name>LowCreditsNotice</name>
    <message>
        <source>Get credits</source>
        <extracomment>Button beside the notice that few credits are left: leads to the page where they are bought.</extracomment>
        <translation>크레딧 구입</translation>
    </message>
</context>
<context>
    <name>MissingFile</name>
    <message>
        <source>The file of this result is missing</source>
        <extracomment>A result in the library whose file was deleted or changed outside the studio.</extracomment>
        <translation>이 결과의 파일이 없습니다</translation>
    </message>
    <message>
        <source>It was deleted from the data folder or changed outside the studio. If you have a copy, for example in a backup, choose it and the result is whole again.</source>
        <extracomment>Below “The file of this result is missing”.</extracomment>
        <translation>데이터 폴더에서 삭제되었거나 스튜디오 밖에서 변경되었습니다. 백업 등에 사본이 있으면 선택하십시오. 결과가 다시 온전해집니다.</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <extracomment>Button that opens a dialog to choose the file that is missing.</extracomment>
        <translation>파일 찾기…</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <extracomment>Button that puts a result whose file is gone into the trash.</extracomment>
        <translation>라이브러리에서 제거</translation>
    </message>
</context>
<context>
    <name>MissingSign</name>
    <message>
        <source>File missing</source>
        <extracomment>On the tile of a result whose file was deleted or changed outside the studio.</extracomment>
        <translation>파일 없음</translation>
    </message>
</context>
<context>
    <name>ModeChoice</name>
    <message>
        <source>How the studio is used</source>
        <extracomment>Heading above the two ways of using the studio.</extracomment>
        <translation>스튜디오 사용 방식</translation>
    </message>
    <message>
        <source>Visitor</source>
        <extracomment>A way of using the studio: looking around without an account.</extracomment>
        <translation>방문자</translation>
    </message>
    <message>
        <source>For looking around. Examples carry a watermark and can&apos;t be saved; your own results leave the studio with a watermark and at most 1280&#xa0;×&#xa0;720&#xa0;pixels. Nothing is sent anywhere.</source>
        <extracomment>What the mode Visitor means.</extracomment>
        <translation>둘러보기용입니다. 예시에는 워터마크가 있고 저장할 수 없습니다. 내 결과는 워터마크를 넣어 최대 1280&#xa0;×&#xa0;720픽셀로 내보냅니다. 어디에도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Own computer</source>
        <extracomment>A way of using the studio: everything that this computer can do, without limits.</extracomment>
        <translation>내 컴퓨터</translation>
    </message>
    <message>
        <source>For working. What your computer makes by itself has full size, no watermark and no cost. Nothing is sent anywhere.</source>
        <extracomment>What the mode Own computer means.</extracomment>
        <translation>작업용입니다. 내 컴퓨터로 만드는 것은 원래 크기 그대로이며 워터마크와 비용이 없습니다. 어디에도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>VidGo account</source>
        <extracomment>A way of using the studio: signed in with an account.</extracomment>
        <translation>VidGo 계정</translation>
    </message>
    <message>
        <source>Signed in as %1. What is paid with credits is made by VidGo; your pictures are sent there for it.</source>
        <extracomment>What a VidGo account means, for who is signed in; %1 is the person&apos;s e-mail address.</extracomment>
        <translation>%1 계정으로 로그인되어 있습니다. 크레딧으로 결제하는 것은 VidGo에서 만들며, 이를 위해 이미지가 VidGo로 전송됩니다.</translation>
    </message>
    <message>
        <source>For what your computer cannot make: VidGo makes it, paid with credits. Your pictures are sent there for it, and only for it.</source>
        <extracomment>What a VidGo account means, for who is not signed in.</extracomment>
        <translation>내 컴퓨터로 만들 수 없는 것을 위한 방식입니다. 크레딧을 사용하여 VidGo에서 만들며, 이미지는 이를 위해서만 VidGo로 전송됩니다.</translation>
    </message>
    <message>
        <source>With keys of your own, providers make the rest: add them in the settings.</source>
        <extracomment>Below the ways of using the studio: keys for providers.</extracomment>
        <translation>나머지는 본인의 키를 사용하여 공급자가 만듭니다. 키는 설정에서 추가하십시오.</translation>
    </message>
    <message>
        <source>For a VidGo account the studio needs the address of a server. None is set up.</source>
        <extracomment>Below the ways of using the studio: nobody can sign in, as no server was set up.</extracomment>
        <translation>VidGo 계정을 사용하려면 스튜디오에 서버 주소가 필요합니다. 설정된 서버가 없습니다.</translation>
    </message>
    <message>
        <source>Set up a server</source>
        <extracomment>Button: opens the settings for the server of the VidGo account.</extracomment>
        <translation>서버 설정</translation>
    </message>
</context>
<context>
    <name>ModeSettings</name>
    <message>
        <source>How the studio is used</source>
        <extracomment>Heading above the ways of using the studio.</extracomment>
        <translation>스튜디오 사용 방식</translation>
    </message>
    <message>
        <source>Mode of use</source>
        <extracomment>Name of a setting: visitor or own computer.
----------
What a screen reader calls the choice between the ways of using the studio.</extracomment>
        <translation>사용 방식</translation>
    </message>
    <message>
        <source>Visitor: examples can&apos;t be saved, and your own results leave with a watermark and at most 1280&#xa0;×&#xa0;720&#xa0;pixels.</source>
        <extracomment>What the mode Visitor means.</extracomment>
        <translation>방문자: 예시를 저장할 수 없으며 내 결과는 워터마크를 넣어 최대 1280&#xa0;×&#xa0;720픽셀로 내보냅니다.</translation>
    </message>
    <message>
        <source>Own computer: what this computer makes has full size, no watermark and no cost.</source>
        <extracomment>What the mode Own computer means.</extracomment>
        <translation>내 컴퓨터: 이 컴퓨터로 만드는 것은 원래 크기 그대로이며 워터마크와 비용이 없습니다.</translation>
    </message>
    <message>
        <source>Visitor</source>
        <extracomment>A way of using the studio: looking around without an account.</extracomment>
        <translation>방문자</translation>
    </message>
    <message>
        <source>Own computer</source>
        <extracomment>A way of using the studio: everything that this computer can do, without limits.</extracomment>
        <translation>내 컴퓨터</translation>
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
        <translation>음악 선택</translation>
    </message>
    <message>
        <source>Music (*.mp3 *.m4a *.aac *.flac *.ogg *.opus *.wav *.mp4)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>음악 (*.mp3 *.m4a *.aac *.flac *.ogg *.opus *.wav *.mp4)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Your name</source>
        <extracomment>Title of the dialog for the name of the person.</extracomment>
        <translation>내 이름</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: the name counts from now on.</extracomment>
        <translation>저장</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field for the name of the person.</extracomment>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>NoExamples</name>
    <message>
        <source>The examples that came with the studio could not be found.</source>
        <extracomment>A tool has no examples</extracomment>
        <translation>스튜디오에 포함된 예시를 찾을 수 없었습니다.</translation>
    </message>
    <message>
        <source>The other topics have some.</source>
        <extracomment>A topic has no examples</extracomment>
        <translation>다른 주제에는 예시가 있습니다.</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <extracomment>Button that shows the examples of all topics</extracomment>
        <translation>모든 주제 표시</translation>
    </message>
    <message>
        <source>The examples cannot be shown</source>
        <extracomment>The examples could not be read</extracomment>
        <translation>예시를 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>Drop a picture to begin</source>
        <extracomment>On the page of a tool that needs a picture to begin with</extracomment>
        <translation>이미지를 끌어다 놓아 시작하십시오</translation>
    </message>
    <message>
        <source>There are no examples here</source>
        <extracomment>A topic, or a whole tool, has no examples</extracomment>
        <translation>예시가 없습니다</translation>
    </message>
</context>
<context>
    <name>NumberTile</name>
    <message numerus="yes">
        <source>%1: %n result(s)</source>
        <extracomment>What a screen reader says: how many results one tool made; %1 is the tool.</extracomment>
        <translation>
            <numerusform>%1: 결과 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>What you have made</source>
        <extracomment>Heading above the numbers of results.</extracomment>
        <translation>지금까지 만든 것</translation>
    </message>
    <message>
        <source>Nothing yet. Your results will be counted here.</source>
        <extracomment>There is no result in the library yet.</extracomment>
        <translation>아직 없습니다. 결과를 만들면 여기에 집계됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <extracomment>How many results are in the library.</extracomment>
        <translation>
            <numerusform>결과 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: counts the results once more after it failed.</extracomment>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>OfflineChip</name>
    <message>
        <source>Offline ready</source>
        <extracomment>In the top bar: everything that is shown works without a network.</extracomment>
        <translation>오프라인 사용 가능</translation>
    </message>
    <message>
        <source>Examples, your library and background removal need no network.</source>
        <extracomment>Explains “Offline ready”.</extracomment>
        <translation>예시, 라이브러리, 배경 제거에는 네트워크가 필요하지 않습니다.</translation>
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
        <translation>화면 비율</translation>
    </message>
    <message>
        <source>As your picture</source>
        <extracomment>A shape: that of the person&apos;s own picture</extracomment>
        <translation>내 이미지와 같게</translation>
    </message>
    <message>
        <source>Wide 16:9</source>
        <extracomment>A shape: 16:9</extracomment>
        <translation>가로 16:9</translation>
    </message>
    <message>
        <source>Tall 9:16</source>
        <extracomment>A shape: 9:16</extracomment>
        <translation>세로 9:16</translation>
    </message>
    <message>
        <source>Square 1:1</source>
        <extracomment>A shape: 1:1</extracomment>
        <translation>정사각형 1:1</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>The choice how large a picture or a clip becomes, for screen readers</extracomment>
        <translation>화질</translation>
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
        <translation>길이</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds</extracomment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>With sound</source>
        <extracomment>Switch: a clip that a provider makes has sound, where it can</extracomment>
        <translation>소리 포함</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>How far a picture may go away from the person&apos;s own</extracomment>
        <translation>변화 정도</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>Label of the field for the number that makes a run repeatable</extracomment>
        <translation>시드</translation>
    </message>
    <message>
        <source>Another one each time</source>
        <extracomment>In the empty field for the number that makes a run repeatable</extracomment>
        <translation>매번 다르게</translation>
    </message>
</context>
<context>
    <name>OnlineParameters</name>
    <message>
        <source>The face to put in</source>
        <extracomment>On the area on which a person drops the picture of a face</extracomment>
        <translation>넣을 얼굴</translation>
    </message>
    <message>
        <source>From the front, well lit. Only your own, or with permission.</source>
        <extracomment>Below it: what the picture of a face should look like, and whose it may be</extracomment>
        <translation>정면에서 밝게 찍은 얼굴. 본인의 얼굴이거나 허락을 받은 얼굴만 사용하십시오.</translation>
    </message>
    <message>
        <source>What you want</source>
        <extracomment>Label of the field for the words that say what is to be made</extracomment>
        <translation>원하는 것</translation>
    </message>
    <message>
        <source>Describe what is seen and how it moves…</source>
        <extracomment>In the empty field for the words that say what a clip is to show</extracomment>
        <translation>무엇이 보이고 어떻게 움직이는지 설명…</translation>
    </message>
    <message>
        <source>In your own words, or empty for the topic above</source>
        <extracomment>In the empty field for the words that say what is to be made</extracomment>
        <translation>직접 입력하거나, 위의 주제를 쓰려면 비워 두십시오</translation>
    </message>
    <message>
        <source>Too long for the providers.</source>
        <extracomment>Below a text that is longer than any provider takes</extracomment>
        <translation>공급자가 받기에는 너무 깁니다.</translation>
    </message>
    <message>
        <source>What you don&apos;t want</source>
        <extracomment>Label of the field for the words that say what must not be in the picture</extracomment>
        <translation>원하지 않는 것</translation>
    </message>
</context>
<context>
    <name>OnlinePrice</name>
    <message>
        <source>At most</source>
        <extracomment>Before the price of a run by a provider: no more than that is charged</extracomment>
        <translation>최대</translation>
    </message>
    <message>
        <source>Not every price is known: your provider may charge more.</source>
        <extracomment>Below a price that is not complete</extracomment>
        <translation>일부 가격을 알 수 없습니다. 공급자가 더 청구할 수 있습니다.</translation>
    </message>
    <message>
        <source>Spending budget</source>
        <extracomment>Leads to the settings, to the monthly limit for what providers charge. Short.</extracomment>
        <translation>지출 예산</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In the place of a price: the provider has not published one</extracomment>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1 left. What fails does not count.</source>
        <extracomment>%1 is what can still be spent: an amount of money or of credits.</extracomment>
        <translation>%1 남음. 실패한 것은 계산하지 않습니다.</translation>
    </message>
    <message>
        <source>Plans and credits</source>
        <extracomment>Leads to the page where credits are bought. Short.</extracomment>
        <translation>요금제 및 크레딧</translation>
    </message>
</context>
<context>
    <name>OnlineToolCard</name>
    <message>
        <source>See the plans</source>
        <extracomment>Leads to the plans</extracomment>
        <translation>요금제 보기</translation>
    </message>
    <message>
        <source>All its examples can be looked at and compared, with no network.</source>
        <extracomment>On the page of a tool that cannot be run in this version</extracomment>
        <translation>모든 예시는 네트워크 없이 보고 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>These run on this computer today, free of charge:</source>
        <extracomment>Above the names of the tools that need neither an account nor a key; each of them opens its tool</extracomment>
        <translation>다음 도구는 지금 이 컴퓨터에서 무료로 실행할 수 있습니다:</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>What a button does that has the name of a tool on it, for screen readers; %1 is the tool</extracomment>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>Needs a key of yours</source>
        <extracomment>Heading of the panel of a tool that nothing on this computer can make</extracomment>
        <translation>본인의 키가 필요합니다</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>Leads to the settings, to the keys for providers</extracomment>
        <translation>키 추가</translation>
    </message>
    <message>
        <source>Nothing on this computer can make it. A provider can, with a key of your own that you add in the settings.</source>
        <extracomment>Why a tool cannot be run yet, and what can be done</extracomment>
        <translation>이 컴퓨터로는 만들 수 없습니다. 설정에서 본인의 키를 추가하면 공급자가 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Needs credits or a key of yours</source>
        <extracomment>Heading of the panel of a tool that nothing on this computer can make, and a VidGo server sells</extracomment>
        <translation>크레딧 또는 본인의 키가 필요합니다</translation>
    </message>
    <message>
        <source>Nothing on this computer can make it. A provider can: for credits of a VidGo account, or with a key of your own that you add in the settings.</source>
        <extracomment>Why a tool cannot be run yet, and what can be done, where a VidGo server sells it</extracomment>
        <translation>이 컴퓨터로는 만들 수 없습니다. VidGo 계정의 크레딧을 사용하거나 설정에서 본인의 키를 추가하면 공급자가 만들 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>OpenFilesPanel</name>
    <message>
        <source>Open pictures</source>
        <extracomment>Title of the dialog in which pictures are chosen.</extracomment>
        <translation>이미지 열기</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>이미지 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <extracomment>Kind of files in a file dialog: every file.</extracomment>
        <translation>모든 파일 (%1)</translation>
    </message>
</context>
<context>
    <name>OpenWithDialog</name>
    <message>
        <source>What would you like to do?</source>
        <extracomment>Title of a dialog: pictures were opened or dropped, and the person is to choose the tool for them.</extracomment>
        <translation>무엇을 하시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) to work on</source>
        <extracomment>Pictures and folders were dropped; %n counts both together.</extracomment>
        <translation>
            <numerusform>작업할 파일 또는 폴더 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) to work on</source>
        <extracomment>Pictures were dropped; %n counts them.</extracomment>
        <translation>
            <numerusform>작업할 이미지 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderButtons</name>
    <message>
        <source>Pay</source>
        <extracomment>Button: pays an order that waits for it.</extracomment>
        <translation>결제</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <extracomment>Button: gives up an order that is not paid.</extracomment>
        <translation>주문 취소</translation>
    </message>
    <message>
        <source>Money back…</source>
        <extracomment>Button: opens a dialog that says whether the money for an order can go back.</extracomment>
        <translation>환불…</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Nothing ordered yet</source>
        <extracomment>In the place of the list of orders.</extracomment>
        <translation>아직 주문이 없습니다</translation>
    </message>
    <message>
        <source>Plans and packages of credits that you order appear here, with their receipts.</source>
        <extracomment>In the place of the list of orders.</extracomment>
        <translation>주문한 요금제와 크레딧 패키지가 영수증과 함께 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Plans and credits</source>
        <extracomment>Button: leads to the page with the plans.</extracomment>
        <translation>요금제 및 크레딧</translation>
    </message>
    <message>
        <source>Nothing was charged, and your orders are kept.</source>
        <extracomment>About the money, where the list of orders could not be read.</extracomment>
        <translation>청구된 금액은 없으며 주문은 그대로 보관됩니다.</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>What a screen reader calls the list of orders.</extracomment>
        <translation>주문</translation>
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
        <translation>%1까지 결제 가능</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders and credits</source>
        <extracomment>Heading of the page with orders, receipts and the history of credits.</extracomment>
        <translation>주문 및 크레딧</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>What a screen reader calls the choice of what the page shows.</extracomment>
        <translation>표시할 내용</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>A part of the page with orders, receipts and the history of credits.</extracomment>
        <translation>주문</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>A part of the page with orders, receipts and the history of credits.</extracomment>
        <translation>영수증</translation>
    </message>
    <message>
        <source>Credit history</source>
        <extracomment>A part of the page with orders, receipts and the history of credits.</extracomment>
        <translation>크레딧 내역</translation>
    </message>
</context>
<context>
    <name>OwnCanvas</name>
    <message>
        <source>Before</source>
        <extracomment>Label on the picture as it was</extracomment>
        <translation>원본</translation>
    </message>
    <message>
        <source>Your picture</source>
        <extracomment>On the person&apos;s own picture, before anything is made from it</extracomment>
        <translation>내 이미지</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Label on the picture that was made</extracomment>
        <translation>결과</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>Label on what a run would make, small and made at once</extracomment>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>After, with other settings</source>
        <extracomment>Label on a picture that was made with settings other than those of now</extracomment>
        <translation>다른 설정으로 만든 결과</translation>
    </message>
    <message>
        <source>The clip cannot be played</source>
        <extracomment>Heading in the place of a clip that cannot be played</extracomment>
        <translation>클립을 재생할 수 없습니다</translation>
    </message>
    <message>
        <source>Your clip</source>
        <extracomment>On the person&apos;s own clip, before anything is made from it</extracomment>
        <translation>내 클립</translation>
    </message>
</context>
<context>
    <name>PackageCard</name>
    <message>
        <source>Buy</source>
        <extracomment>Button on the card of a package of credits: orders it.</extracomment>
        <translation>구입</translation>
    </message>
    <message>
        <source>Not in your plan</source>
        <extracomment>On the button of a package of credits that is for other plans; the line above says for which.</extracomment>
        <translation>현재 요금제에 없음</translation>
    </message>
    <message>
        <source>Buy %1</source>
        <extracomment>What a screen reader calls the button that orders a package of credits; %1 is “150 credits”.</extracomment>
        <translation>%1 구입</translation>
    </message>
</context>
<context>
    <name>PageKeys</name>
    <message>
        <source>Comparing</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys for comparing before and after.</extracomment>
        <translation>비교</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys of the library.</extracomment>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys of the pages of the tools.</extracomment>
        <translation>도구</translation>
    </message>
    <message>
        <source>Move the divider or the picture</source>
        <extracomment>In the list of keyboard shortcuts: moves the dividing line, or the picture when it is zoomed.</extracomment>
        <translation>경계선 또는 이미지 이동</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <extracomment>In the list of keyboard shortcuts: takes the picture that was copied elsewhere.</extracomment>
        <translation>이미지 붙여넣기</translation>
    </message>
    <message>
        <source>Open the result</source>
        <extracomment>In the list of keyboard shortcuts: opens the chosen result.</extracomment>
        <translation>결과 열기</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>In the list of keyboard shortcuts: back from one result to the list.</extracomment>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys of the gallery.</extracomment>
        <translation>갤러리</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>In the list of keyboard shortcuts: marks the chosen example as one that is liked.</extracomment>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Wipe between before and after</source>
        <extracomment>In the list of keyboard shortcuts: shows the other side of the chosen example.</extracomment>
        <translation>전후를 넘겨 보기</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>In the list of keyboard shortcuts: gives the chosen results none to five stars.</extracomment>
        <translation>별점 주기</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>In the list of keyboard shortcuts: chooses every result of the list.</extracomment>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Copy as files</source>
        <extracomment>In the list of keyboard shortcuts: puts the chosen results on the clipboard as files.</extracomment>
        <translation>파일로 복사</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <extracomment>In the list of keyboard shortcuts: puts the chosen results into the trash.</extracomment>
        <translation>휴지통으로 이동</translation>
    </message>
    <message>
        <source>Playing clips</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys for playing clips.</extracomment>
        <translation>클립 재생</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys of the list of what the studio is doing.</extracomment>
        <translation>작업</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <extracomment>In the list of keyboard shortcuts: pauses the chosen job, or lets it go on.</extracomment>
        <translation>일시 정지 또는 계속</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <extracomment>In the list of keyboard shortcuts: gives the chosen job up.</extracomment>
        <translation>작업 취소</translation>
    </message>
    <message>
        <source>Move the job</source>
        <extracomment>In the list of keyboard shortcuts: moves the chosen job up or down in the queue.</extracomment>
        <translation>작업 이동</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Commands and results</source>
        <extracomment>What a screen reader calls the list below the search field: pages, commands, results, examples.</extracomment>
        <translation>명령 및 결과</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>While the search looks for hits.</extracomment>
        <translation>검색하는 중…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>The search found neither a command nor a result nor an example.</extracomment>
        <translation>찾은 항목 없음</translation>
    </message>
</context>
<context>
    <name>PaletteProblem</name>
    <message>
        <source>Results and examples could not be searched</source>
        <extracomment>In the list below the search field: commands could be searched, the person&apos;s results and the examples not.</extracomment>
        <translation>결과와 예시를 검색하지 못했습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: searches for the same words once more after it failed.</extracomment>
        <translation>다시 시도</translation>
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
        <translation>비밀번호 변경</translation>
    </message>
    <message>
        <source>Your other devices are signed out then.</source>
        <extracomment>In the dialog in which the password is changed.</extracomment>
        <translation>변경하면 다른 기기에서는 로그아웃됩니다.</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>Button: the new password counts from now on.</extracomment>
        <translation>변경</translation>
    </message>
    <message>
        <source>Old password</source>
        <extracomment>Field for the password that counted so far.</extracomment>
        <translation>이전 비밀번호</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Field for a new password.</extracomment>
        <translation>새 비밀번호</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), and none of those that many people use. A few words in a row are good.</source>
        <extracomment>The rule for passwords, below the field.</extracomment>
        <translation>
            <numerusform>%n자 이상이어야 하며, 많은 사람이 쓰는 비밀번호는 사용할 수 없습니다. 단어 몇 개를 이어 쓰면 좋습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <extracomment>Button in the field for a password: shows what was typed.</extracomment>
        <translation>비밀번호 표시</translation>
    </message>
</context>
<context>
    <name>PickTile</name>
    <message>
        <source>Locked</source>
        <extracomment>On the tile of a style that needs an account or a key. Short.</extracomment>
        <translation>잠김</translation>
    </message>
</context>
<context>
    <name>PictureFileDialog</name>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>이미지 (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <extracomment>Title of the file dialog</extracomment>
        <translation>이미지 선택</translation>
    </message>
    <message>
        <source>Pictures and clips (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.m4v *.webm *.mkv *.avi)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>이미지와 클립 (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.m4v *.webm *.mkv *.avi)</translation>
    </message>
    <message>
        <source>Choose pictures or clips</source>
        <extracomment>Title of the file dialog</extracomment>
        <translation>이미지 또는 클립 선택</translation>
    </message>
</context>
<context>
    <name>PictureFolderDialog</name>
    <message>
        <source>Choose a folder with pictures</source>
        <extracomment>Title of the dialog that asks for a folder with pictures</extracomment>
        <translation>이미지가 있는 폴더 선택</translation>
    </message>
    <message>
        <source>Choose a folder with pictures or clips</source>
        <extracomment>Title of the dialog that asks for a folder with pictures and clips</extracomment>
        <translation>이미지 또는 클립이 있는 폴더 선택</translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message>
        <source>It was turned upright, as the camera noted.</source>
        <extracomment>A note on a photo that the person chose: the camera had stored it sideways.</extracomment>
        <translation>카메라가 기록한 방향에 따라 바로 세웠습니다.</translation>
    </message>
    <message>
        <source>It is animated: only its first frame is used.</source>
        <extracomment>A note on an animated GIF or WebP that the person chose.</extracomment>
        <translation>움직이는 이미지입니다. 첫 프레임만 사용합니다.</translation>
    </message>
    <message>
        <source>It has more than 8 bits per colour channel: it is reduced to 8.</source>
        <extracomment>A note on a picture that the person chose, for example a 16-bit PNG.</extracomment>
        <translation>색상 채널당 8비트를 초과합니다. 8비트로 줄입니다.</translation>
    </message>
    <message>
        <source>Its colours are converted to sRGB.</source>
        <extracomment>A note on a picture that the person chose. sRGB is the name of a colour space.</extracomment>
        <translation>색상을 sRGB로 변환합니다.</translation>
    </message>
    <message>
        <source>It is very large: the result is made at a smaller size.</source>
        <extracomment>A note on a picture that the person chose.</extracomment>
        <translation>매우 큰 이미지입니다. 결과는 더 작은 크기로 만듭니다.</translation>
    </message>
    <message>
        <source>It already has transparent parts: its own edges are used.</source>
        <extracomment>A note on a picture that the person chose.</extracomment>
        <translation>이미 투명한 부분이 있습니다. 이미지 자체의 가장자리를 사용합니다.</translation>
    </message>
    <message>
        <source>It is small: fine details may be missing in the result.</source>
        <extracomment>A note on a picture that the person chose.</extracomment>
        <translation>작은 이미지입니다. 결과에서 세밀한 부분이 빠질 수 있습니다.</translation>
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
        <translation>이전 카테고리</translation>
    </message>
    <message>
        <source>More categories</source>
        <extracomment>Scrolls a row of categories on.</extracomment>
        <translation>더 많은 카테고리</translation>
    </message>
</context>
<context>
    <name>PlaceChip</name>
    <message>
        <source>Runs on this computer</source>
        <extracomment>A style or a tool needs no network and no account.</extracomment>
        <translation>이 컴퓨터에서 실행</translation>
    </message>
    <message>
        <source>Needs an online service</source>
        <extracomment>A style or a tool is made by an online service.</extracomment>
        <translation>온라인 서비스 필요</translation>
    </message>
</context>
<context>
    <name>PlacesMenu</name>
    <message>
        <source>All results</source>
        <extracomment>Place in the library: the results of all boards and of none.</extracomment>
        <translation>모든 결과</translation>
    </message>
    <message>
        <source>New board…</source>
        <extracomment>Button that makes a new collection of results.</extracomment>
        <translation>새 보드…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>In the menu of a board.</extracomment>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Delete board…</source>
        <extracomment>In the menu of a board: the board goes, its results stay.</extracomment>
        <translation>보드 삭제…</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>Place in the library: what was thrown away and can be brought back.</extracomment>
        <translation>휴지통</translation>
    </message>
</context>
<context>
    <name>PlanChangeDialog</name>
    <message>
        <source>Cancel %1?</source>
        <extracomment>Title of a question; %1 is the name of a plan.</extracomment>
        <translation>%1 요금제를 해지하시겠습니까?</translation>
    </message>
    <message>
        <source>Change to %1?</source>
        <extracomment>Title of a question; %1 is the name of a plan.</extracomment>
        <translation>%1 요금제로 변경하시겠습니까?</translation>
    </message>
    <message>
        <source>You keep the plan until %1, and nothing more is charged. Credits that came with it lapse at its end; credits that you bought stay yours.</source>
        <extracomment>What cancelling a plan does; %1 is a date.</extracomment>
        <translation>요금제는 %1까지 유지되며 더 이상 청구되지 않습니다. 요금제에 포함된 크레딧은 요금제가 끝날 때 소멸하고, 구입한 크레딧은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>%1 a month. Where the payment company can change the plan itself, it charges the difference now. Otherwise you pay a new order in the next step, and the unused days of %2 are paid back.</source>
        <extracomment>What a change to a higher plan does; %1 is its price, %2 is the name of the present plan.</extracomment>
        <translation>한 달에 %1입니다. 결제 회사에서 요금제를 직접 변경할 수 있으면 지금 차액이 청구됩니다. 그렇지 않으면 다음 단계에서 새 주문을 결제하며, %2 요금제의 남은 일수에 해당하는 금액은 환불됩니다.</translation>
    </message>
    <message>
        <source>You keep %2 until %3. From then on %1 is charged each month; nothing is charged now.</source>
        <extracomment>What a change to a lower plan does; %1 is its price, %2 the name of the present plan, %3 a date.</extracomment>
        <translation>%3까지 %2 요금제를 유지합니다. 그때부터 매월 %1씩 청구되며, 지금은 청구되지 않습니다.</translation>
    </message>
    <message>
        <source>Cancel the plan</source>
        <extracomment>Button: ends the plan with what is paid for.</extracomment>
        <translation>요금제 해지</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <extracomment>Button: changes to another plan; %1 is its name.</extracomment>
        <translation>%1 요금제로 변경</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <extracomment>Button: leaves the plan as it is.</extracomment>
        <translation>요금제 유지</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button: leaves the plan as it is.</extracomment>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>PlanTexts</name>
    <message>
        <source>Free</source>
        <extracomment>The price of a plan that costs nothing.</extracomment>
        <translation>무료</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>In the table of the plans: as many runs a day as a person likes.</extracomment>
        <translation>무제한</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) a month</source>
        <extracomment>What a plan includes; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>월 %n크레딧</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1p, %2 frames a second</source>
        <extracomment>What a plan includes: %1 is a number of lines such as 1080, %2 is a number of frames a second.</extracomment>
        <translation>최대 %1p, 초당 %2프레임</translation>
    </message>
    <message>
        <source>Results carry a watermark</source>
        <extracomment>What a plan includes.</extracomment>
        <translation>결과에 워터마크 있음</translation>
    </message>
    <message>
        <source>No watermark</source>
        <extracomment>What a plan includes.</extracomment>
        <translation>워터마크 없음</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>Which plan a package of credits is for; %1 is the name of a plan.</extracomment>
        <translation>%1 전용</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <extracomment>Which plans a package of credits is for; %1 is the name of the lowest.</extracomment>
        <translation>%1 이상</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>How much is in a package; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>%n크레딧</numerusform>
        </translation>
    </message>
    <message>
        <source>Price a month</source>
        <extracomment>Row of the table of the plans: what they cost a month.</extracomment>
        <translation>월 요금</translation>
    </message>
    <message>
        <source>Credits a month</source>
        <extracomment>Row of the table of the plans.</extracomment>
        <translation>월 크레딧</translation>
    </message>
    <message>
        <source>Largest resolution</source>
        <extracomment>Row of the table of the plans: how large pictures and clips may be.</extracomment>
        <translation>최대 해상도</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <extracomment>Row of the table of the plans.</extracomment>
        <translation>초당 프레임</translation>
    </message>
    <message>
        <source>Without watermark</source>
        <extracomment>Row of the table of the plans.</extracomment>
        <translation>워터마크 없음</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>Row of the table of the plans: results may be saved.</extracomment>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Runs a day with a provider</source>
        <extracomment>Row of the table of the plans: how often a day a provider may be called.</extracomment>
        <translation>공급자를 통한 하루 실행 횟수</translation>
    </message>
    <message>
        <source>of these, %1</source>
        <extracomment>Row of the table of the plans: how often a day a tool may call a provider; %1 is the tool.</extracomment>
        <translation>그중 %1</translation>
    </message>
    <message>
        <source>Runs at the same time</source>
        <extracomment>Row of the table of the plans: how many runs may be under way together.</extracomment>
        <translation>동시 실행 수</translation>
    </message>
</context>
<context>
    <name>PlansHead</name>
    <message>
        <source>Plans and credits</source>
        <extracomment>Heading of the page with the plans.</extracomment>
        <translation>요금제 및 크레딧</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>What a screen reader calls the choice of the currency in which prices are shown.</extracomment>
        <translation>통화</translation>
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
        <translation>요금제 및 크레딧</translation>
    </message>
    <message>
        <source>Credit packages</source>
        <extracomment>Heading above the packages of credits.</extracomment>
        <translation>크레딧 패키지</translation>
    </message>
    <message>
        <source>For more credits than the plan brings each month. Bought credits never lapse, also when a plan ends; credits that come with a plan lapse at the end of its month.</source>
        <extracomment>Explains the packages of credits.</extracomment>
        <translation>매월 요금제로 받는 것보다 크레딧이 더 필요할 때 구입하십시오. 구입한 크레딧은 요금제가 끝나도 소멸하지 않으며, 요금제에 포함된 크레딧은 그달의 이용 기간이 끝날 때 소멸합니다.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <extracomment>Screen reader name of the buttons that play a clip</extracomment>
        <translation>플레이어</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button that stops playing a clip</extracomment>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>Button that plays a clip</extracomment>
        <translation>재생</translation>
    </message>
    <message>
        <source>Play again and again</source>
        <extracomment>Switch: the clip begins again when it has ended</extracomment>
        <translation>반복 재생</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>The time of the playhead of a clip, and how long the clip is</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show with the watermark</source>
        <extracomment>Switch: the watermark is drawn over a clip while it is played; the file stays as it is</extracomment>
        <translation>워터마크와 함께 보기</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>In the place of the time of a clip that is being opened. Short.</extracomment>
        <translation>여는 중…</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Play or pause</source>
        <extracomment>Begins or stops playing a clip</extracomment>
        <translation>재생 또는 일시 정지</translation>
    </message>
    <message>
        <source>Play, then faster</source>
        <extracomment>Plays a clip; pressed again, faster</extracomment>
        <translation>재생(다시 누르면 더 빠르게)</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Stops playing a clip</extracomment>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>One second back</source>
        <extracomment>Moves the playhead of a clip back by one second</extracomment>
        <translation>1초 뒤로</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <extracomment>Shows the previous frame of a clip</extracomment>
        <translation>이전 프레임</translation>
    </message>
    <message>
        <source>Next frame</source>
        <extracomment>Shows the next frame of a clip</extracomment>
        <translation>다음 프레임</translation>
    </message>
    <message>
        <source>One second forward</source>
        <extracomment>Moves the playhead of a clip on by one second</extracomment>
        <translation>1초 앞으로</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <extracomment>Moves the playhead of a clip to its beginning</extracomment>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>To the end</source>
        <extracomment>Moves the playhead of a clip to its end</extracomment>
        <translation>끝으로</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <extracomment>Switches the sound of a clip off or on</extracomment>
        <translation>소리 켜기/끄기</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Name of the space bar on a keyboard</extracomment>
        <translation>스페이스</translation>
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
        <translation>클립의 재생 위치</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Screen reader value of that line: the time of the playhead and how long the clip is</extracomment>
        <translation>%2 중 %1</translation>
    </message>
</context>
<context>
    <name>PopularRow</name>
    <message>
        <source>Popular this week</source>
        <extracomment>Heading on the home page above the examples that were looked at most during the last seven days.</extracomment>
        <translation>이번 주 인기</translation>
    </message>
    <message>
        <source>The examples could not be loaded</source>
        <extracomment>Instead of a row of examples that could not be read.</extracomment>
        <translation>예시를 불러올 수 없었습니다</translation>
    </message>
    <message>
        <source>See all</source>
        <extracomment>Button beside a heading of the home page; opens the gallery.</extracomment>
        <translation>모두 보기</translation>
    </message>
</context>
<context>
    <name>PopularStylesCard</name>
    <message>
        <source>Popular styles this week</source>
        <extracomment>Heading above the styles whose examples are looked at most.</extracomment>
        <translation>이번 주 인기 스타일</translation>
    </message>
    <message>
        <source>Unlock all styles</source>
        <extracomment>Button beside the popular styles: leads to the page with the plans.</extracomment>
        <translation>모든 스타일 잠금 해제</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: looks for the popular styles once more after it failed.</extracomment>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>On this computer</source>
        <extracomment>The price line of a run: where it is made</extracomment>
        <translation>이 컴퓨터에서 실행</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>The price line of a run: it costs nothing</extracomment>
        <translation>무료</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <extracomment>Heading above what is collected and how to delete everything.</extracomment>
        <translation>개인정보 보호</translation>
    </message>
    <message>
        <source>Usage data</source>
        <extracomment>Name of a line of the settings: whether the program reports how it is used.</extracomment>
        <translation>사용 데이터</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <extracomment>Name of a line of the settings.</extracomment>
        <translation>모두 삭제</translation>
    </message>
    <message>
        <source>Removes your library with every result, pictures you brought in, boards and favourites, your settings and shortcuts, and the log. Files you exported stay where they are.</source>
        <extracomment>What “Delete everything” removes.</extracomment>
        <translation>모든 결과를 포함한 라이브러리, 가져온 이미지, 보드와 즐겨찾기, 설정과 단축키, 로그를 제거합니다. 내보낸 파일은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Everything goes at the next start.</source>
        <extracomment>Everything was ordered to be deleted.</extracomment>
        <translation>다음 시작 때 모두 삭제됩니다.</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <extracomment>Button that deletes everything the studio keeps, after asking.</extracomment>
        <translation>모두 삭제…</translation>
    </message>
    <message>
        <source>Delete and start anew now</source>
        <extracomment>Button: everything was ordered to be deleted; the studio starts anew and does it.</extracomment>
        <translation>지금 삭제하고 새로 시작</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <extracomment>Button: takes back the order to delete everything.</extracomment>
        <translation>모두 유지</translation>
    </message>
    <message>
        <source>None is collected. Your pictures, results and settings stay in the data folder on this computer. Only what you order from a provider, with a key of your own, is sent to that provider.</source>
        <extracomment>The program reports nothing about its use.</extracomment>
        <translation>아무것도 수집하지 않습니다. 사진, 결과, 설정은 이 컴퓨터의 데이터 폴더에 남습니다. 내 키로 제공업체에 주문한 것만 그 제공업체에 전송됩니다.</translation>
    </message>
</context>
<context>
    <name>ProbeTable</name>
    <message>
        <source>File</source>
        <extracomment>Printed by `vidgo probe`: what kind of file it is, such as &quot;mp4 (video/mp4)&quot;</extracomment>
        <translation>파일</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Printed by `vidgo probe`: how large the file is</extracomment>
        <translation>크기</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Printed by `vidgo probe`: what the studio can do with the file</extracomment>
        <translation>용도</translation>
    </message>
    <message>
        <source>Transparency</source>
        <extracomment>Printed by `vidgo probe`: a picture or clip has transparent parts</extracomment>
        <translation>투명 영역</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Printed by `vidgo probe`: something is there</extracomment>
        <translation>있음</translation>
    </message>
    <message>
        <source>plays, is watermarked and exported</source>
        <extracomment>Printed by `vidgo probe`: what the studio can do with a clip</extracomment>
        <translation>재생, 워터마크, 내보내기 가능</translation>
    </message>
    <message>
        <source>sound only, serves as music</source>
        <extracomment>Printed by `vidgo probe`: what the studio can do with a file that has sound and no picture</extracomment>
        <translation>소리만 있음, 음악으로 사용 가능</translation>
    </message>
    <message>
        <source>a single frame, treated as a picture</source>
        <extracomment>Printed by `vidgo probe`: what the studio can do with a clip of a single frame</extracomment>
        <translation>프레임이 하나뿐, 이미지로 취급</translation>
    </message>
    <message>
        <source>none, a decoder is missing on this computer</source>
        <extracomment>Printed by `vidgo probe`: this computer has no decoder for the clip</extracomment>
        <translation>없음, 이 컴퓨터에 디코더가 없음</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Printed by `vidgo probe`: the moving picture of a clip</extracomment>
        <translation>영상</translation>
    </message>
    <message>
        <source>Stored as</source>
        <extracomment>Printed by `vidgo probe`: the size in which a picture lies in the file</extracomment>
        <translation>저장된 크기</translation>
    </message>
    <message>
        <source>Turned by</source>
        <extracomment>Printed by `vidgo probe`: by how much players turn the picture</extracomment>
        <translation>회전</translation>
    </message>
    <message>
        <source>%1 a second, constant</source>
        <extracomment>Printed by `vidgo probe`: frames come evenly. %1 is a number of frames a second.</extracomment>
        <translation>초당 %1, 일정</translation>
    </message>
    <message>
        <source>%1 a second in the mean, variable</source>
        <extracomment>Printed by `vidgo probe`: frames do not come evenly. %1 is a number of frames a second.</extracomment>
        <translation>평균 초당 %1, 가변</translation>
    </message>
    <message>
        <source>Frames</source>
        <extracomment>Printed by `vidgo probe`: how many frames a second a clip has</extracomment>
        <translation>프레임</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <extracomment>Printed by `vidgo probe`: frames of a clip are made of two fields</extracomment>
        <translation>인터레이스</translation>
    </message>
    <message>
        <source>full range</source>
        <extracomment>Printed by `vidgo probe`: levels of a picture go from 0 to 255</extracomment>
        <translation>전체 범위</translation>
    </message>
    <message>
        <source>limited range</source>
        <extracomment>Printed by `vidgo probe`: levels of a picture go from 16 to 235</extracomment>
        <translation>제한 범위</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <extracomment>Printed by `vidgo probe`: how many bits each channel of a pixel has</extracomment>
        <translation>
            <numerusform>%n비트</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>Printed by `vidgo probe`: the kind of the pixels and their colours</extracomment>
        <translation>색상</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Printed by `vidgo probe`: the sound of a clip</extracomment>
        <translation>소리</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <extracomment>Printed by `vidgo probe`: how many sounds a clip has, such as languages</extracomment>
        <translation>소리 트랙</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>Printed by `vidgo probe`: a track of captions</extracomment>
        <translation>자막</translation>
    </message>
    <message>
        <source>Chapter</source>
        <extracomment>Printed by `vidgo probe`: a part of a clip with a title</extracomment>
        <translation>챕터</translation>
    </message>
    <message>
        <source>Picture size</source>
        <extracomment>Printed by `vidgo probe`: the width and height of a picture</extracomment>
        <translation>이미지 크기</translation>
    </message>
    <message>
        <source>Camera orientation</source>
        <extracomment>Printed by `vidgo probe`: how the camera was held, a number from 1 to 8</extracomment>
        <translation>카메라 방향</translation>
    </message>
    <message>
        <source>colour profile of its own</source>
        <extracomment>Printed by `vidgo probe`: a picture says which colours it means, and they are not the usual ones</extracomment>
        <translation>자체 색상 프로필</translation>
    </message>
    <message>
        <source>Animated</source>
        <extracomment>Printed by `vidgo probe`: a picture that moves</extracomment>
        <translation>애니메이션</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Printed by `vidgo probe`: how long a clip is</extracomment>
        <translation>길이</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Profile: visitor</source>
        <extracomment>Button that opens the profile page; the person looks around without an account.</extracomment>
        <translation>프로필: 방문자</translation>
    </message>
    <message>
        <source>Profile: own computer</source>
        <extracomment>Button that opens the profile page; the studio works without limits on this computer.</extracomment>
        <translation>프로필: 내 컴퓨터</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>Button that opens the profile page; %1 is the name or the address of who is signed in.</extracomment>
        <translation>프로필: %1</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <extracomment>Heading of the page that shows how the studio is used.</extracomment>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Orders and credits</source>
        <extracomment>Button: leads to the page with orders, receipts and the history of credits.</extracomment>
        <translation>주문 및 크레딧</translation>
    </message>
</context>
<context>
    <name>ProviderRow</name>
    <message>
        <source>Balance: %1</source>
        <extracomment>What is left on the account at a provider; %1 is a number with its unit</extracomment>
        <translation>잔액: %1</translation>
    </message>
    <message>
        <source>Another key</source>
        <extracomment>In the empty field for the key of a provider, where one is kept</extracomment>
        <translation>다른 키</translation>
    </message>
    <message>
        <source>Key, %1</source>
        <extracomment>In the empty field for the key of a provider; %1 is how such a key begins</extracomment>
        <translation>키, %1</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>In the empty field for the key of a provider</extracomment>
        <translation>키</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <extracomment>What a screen reader calls the field for the key of a provider; %1 is its name.</extracomment>
        <translation>%1 키</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <extracomment>Button: the provider is asked whether it takes the key, which is kept then.</extracomment>
        <translation>확인 후 보관</translation>
    </message>
    <message>
        <source>Get a key</source>
        <extracomment>Opens the page of a provider on which people get a key. Short.</extracomment>
        <translation>키 받기</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Asks a provider for its balance and whether it can be reached. Short.</extracomment>
        <translation>지금 확인</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>A provider that was left alone after failures is asked again. Short.</extracomment>
        <translation>다시 요청</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <extracomment>Removes the key of a provider from the keychain. Short.</extracomment>
        <translation>키 제거</translation>
    </message>
</context>
<context>
    <name>ProviderSettings</name>
    <message>
        <source>Providers</source>
        <extracomment>Heading above the companies whose services can be used with keys of one&apos;s own.</extracomment>
        <translation>공급자</translation>
    </message>
    <message>
        <source>With a key of your own, a provider makes what this computer cannot, and charges you directly. Keys are kept in the keychain of your system and are never shown again.</source>
        <extracomment>Explains what keys for providers are for.</extracomment>
        <translation>본인의 키를 사용하면 이 컴퓨터로 만들 수 없는 것을 공급자가 만들고 요금을 직접 청구합니다. 키는 시스템의 키체인에 보관되며 다시 표시되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ProxySettings</name>
    <message>
        <source>Network</source>
        <extracomment>Heading above the setting for a proxy.</extracomment>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Name of a setting: the computer through which the studio reaches the internet.
----------
What a screen reader calls the choice of a proxy.</extracomment>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Some companies and schools let programs out through a proxy only. It counts for providers, for your VidGo account and for payments; what runs on this computer is never sent through it.</source>
        <extracomment>Explains the setting Proxy.</extracomment>
        <translation>일부 회사와 학교에서는 프록시를 통해서만 외부에 연결할 수 있습니다. 공급자, VidGo 계정, 결제에 사용되며, 이 컴퓨터 안에서 이루어지는 통신은 프록시를 거치지 않습니다.</translation>
    </message>
    <message>
        <source>The new proxy waits for the next start.</source>
        <extracomment>Another proxy was chosen; it counts from the next start on.</extracomment>
        <translation>새 프록시는 다음에 시작할 때부터 사용됩니다.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>A choice of a proxy: what the operating system says.</extracomment>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>A choice of a proxy.</extracomment>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>By its address</source>
        <extracomment>A choice of a proxy: its address is typed below.</extracomment>
        <translation>주소로 지정</translation>
    </message>
    <message>
        <source>By a script of the network</source>
        <extracomment>A choice of a proxy: a script (proxy auto-config) of the network says which.</extracomment>
        <translation>네트워크 스크립트</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <extracomment>What a screen reader calls the field for the address of a proxy.</extracomment>
        <translation>프록시 주소</translation>
    </message>
    <message>
        <source>Type an address that begins with http://, https:// or socks5h://, without a name and a password in it.</source>
        <extracomment>Below the field for the address of a proxy.</extracomment>
        <translation>http://, https:// 또는 socks5h://로 시작하는 주소를 이름과 비밀번호 없이 입력하십시오.</translation>
    </message>
    <message>
        <source>Address of the script</source>
        <extracomment>What a screen reader calls the field for where a proxy script is.</extracomment>
        <translation>스크립트 주소</translation>
    </message>
    <message>
        <source>Type an address that begins with http://, https:// or file://.</source>
        <extracomment>Below the field for where a proxy script is.</extracomment>
        <translation>http://, https:// 또는 file://로 시작하는 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>Button: the studio ends and starts again.</extracomment>
        <translation>지금 다시 시작</translation>
    </message>
    <message>
        <source>Reached without the proxy</source>
        <extracomment>Name of a setting: hosts that are reached without a proxy.
----------
What a screen reader calls the field for hosts that are reached without a proxy.</extracomment>
        <translation>프록시 없이 연결하는 곳</translation>
    </message>
    <message>
        <source>Hosts and domains, with commas between them, such as office.example.com, .lan</source>
        <extracomment>Explains the list of hosts without a proxy. The two names are examples.</extracomment>
        <translation>호스트와 도메인을 쉼표로 구분하여 입력합니다(예: office.example.com, .lan)</translation>
    </message>
    <message>
        <source>Sign-in to the proxy</source>
        <extracomment>Name of a setting: name and password that a proxy asks for.</extracomment>
        <translation>프록시 로그인</translation>
    </message>
    <message>
        <source>A password is kept in the keychain of your system.</source>
        <extracomment>Explains the password of a proxy, where one is kept.</extracomment>
        <translation>비밀번호가 시스템의 키체인에 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>Only if the proxy asks for a name. The password is kept in the keychain of your system.</source>
        <extracomment>Explains name and password of a proxy.</extracomment>
        <translation>프록시에서 이름을 요구하는 경우에만 입력합니다. 비밀번호는 시스템의 키체인에 보관됩니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>In the empty field for the name with which one signs in to a proxy.</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name at the proxy</source>
        <extracomment>What a screen reader calls the field for the name at a proxy.</extracomment>
        <translation>프록시에서 쓰는 이름</translation>
    </message>
    <message>
        <source>Another password</source>
        <extracomment>In the empty field for the password of a proxy, where one is kept.</extracomment>
        <translation>다른 비밀번호</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>In the empty field for the password of a proxy.</extracomment>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <extracomment>What a screen reader calls the field for the password of a proxy.</extracomment>
        <translation>프록시 비밀번호</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <extracomment>Button: keeps the password of a proxy in the keychain.</extracomment>
        <translation>비밀번호 보관</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <extracomment>Button: removes the password of a proxy from the keychain. Short.</extracomment>
        <translation>비밀번호 제거</translation>
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
        <translation>%1 코드 빼기</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <extracomment>Field for a code such as SPRING20 that makes an order cheaper; may stay empty.</extracomment>
        <translation>프로모션 코드</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Button: tries the promotion code that was typed.</extracomment>
        <translation>적용</translation>
    </message>
</context>
<context>
    <name>PurchaseDialog</name>
    <message>
        <source>Your order</source>
        <extracomment>Title of the dialog in which a plan or credits are ordered.</extracomment>
        <translation>주문 내용</translation>
    </message>
    <message>
        <source>Nothing is charged yet: you choose how to pay in the next step.</source>
        <extracomment>Below the title of the dialog in which something is ordered.</extracomment>
        <translation>아직 청구되지 않습니다. 결제 수단은 다음 단계에서 선택합니다.</translation>
    </message>
    <message>
        <source>%1 is charged each month until you cancel, which you can at any time. What is paid for stays yours until its month is over.</source>
        <extracomment>Below the price of a plan that is about to be ordered; %1 is an amount of money.</extracomment>
        <translation>해지할 때까지 매월 %1씩 청구되며, 언제든지 해지할 수 있습니다. 이미 결제한 것은 그달의 이용 기간이 끝날 때까지 유지됩니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks for the price of an order, or the ways to pay it, once more.</extracomment>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>PurchaseFoot</name>
    <message>
        <source>Order</source>
        <extracomment>Button: makes an order whose price is not known yet.</extracomment>
        <translation>주문</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <extracomment>Button: makes an order; nothing is paid yet. %1 is an amount of money.</extracomment>
        <translation>%1 주문</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <extracomment>Button: opens the window of the payment company. %1 is an amount of money.</extracomment>
        <translation>%1 결제</translation>
    </message>
    <message>
        <source>Pay again</source>
        <extracomment>Button: leads back to the ways to pay an order.</extracomment>
        <translation>다시 결제</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the dialog of a purchase before anything was ordered.</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog of a purchase; the order is kept.</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Pay in the browser</source>
        <extracomment>Button: opens the page of the payment company in the browser of the system.</extracomment>
        <translation>브라우저에서 결제</translation>
    </message>
    <message>
        <source>Pay in another way</source>
        <extracomment>Button: leads back to the ways to pay an order.</extracomment>
        <translation>다른 수단으로 결제</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Button: asks whether the payment of an order is in.</extracomment>
        <translation>지금 확인</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <extracomment>Button: gives up an order that is not paid.</extracomment>
        <translation>주문 취소</translation>
    </message>
</context>
<context>
    <name>PurchaseLines</name>
    <message>
        <source>Price</source>
        <extracomment>What a screen reader calls the lines of a price.</extracomment>
        <translation>가격</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>Before the sum that is paid for an order.</extracomment>
        <translation>결제 금액</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Before the sum that was paid for an order.</extracomment>
        <translation>결제됨</translation>
    </message>
</context>
<context>
    <name>PurchaseWays</name>
    <message>
        <source>Ways to pay</source>
        <extracomment>What a screen reader calls the ways to pay.</extracomment>
        <translation>결제 수단</translation>
    </message>
    <message>
        <source>This order can&apos;t be paid at the moment. It is kept; nothing was charged.</source>
        <extracomment>In the place of the ways to pay, when there is none.</extracomment>
        <translation>지금은 이 주문을 결제할 수 없습니다. 주문은 보관되며 청구된 금액은 없습니다.</translation>
    </message>
</context>
<context>
    <name>PurchaseWords</name>
    <message>
        <source>Looking for your payment</source>
        <extracomment>Heading in the dialog of a purchase, after the window for paying was closed.</extracomment>
        <translation>결제를 확인하는 중</translation>
    </message>
    <message>
        <source>If you paid, this can take a minute. If you did not, nothing was charged: your order is kept, and you can pay it here or later under Orders and credits.</source>
        <extracomment>The order is asked again and again after the window for paying was closed.</extracomment>
        <translation>결제하셨다면 확인에 1분쯤 걸릴 수 있습니다. 결제하지 않으셨다면 청구된 금액은 없습니다. 주문은 보관되며, 여기에서 또는 나중에 “주문 및 크레딧”에서 결제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <extracomment>Heading in the dialog of a purchase: a code for the store or an account to transfer to was given out.</extracomment>
        <translation>결제를 기다리는 중</translation>
    </message>
    <message>
        <source>Follow the instructions that you were given. The credits come by themselves when it is paid. The order is kept until %1; you can close this.</source>
        <extracomment>How a payment goes on that is made at a store or by transfer; %1 is a date and a time.</extracomment>
        <translation>받으신 안내에 따라 결제하십시오. 결제가 완료되면 크레딧이 자동으로 들어옵니다. 주문은 %1까지 보관되며, 이 창은 닫아도 됩니다.</translation>
    </message>
    <message>
        <source>Thank you. Your plan is active and its credits can be used now.</source>
        <extracomment>What a purchase brought: the plan is there.</extracomment>
        <translation>감사합니다. 요금제가 시작되었으며 포함된 크레딧을 지금 사용할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Thank you. %n credit(s) can be used now. They never lapse.</source>
        <extracomment>What a purchase brought; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>감사합니다. %n크레딧을 지금 사용할 수 있습니다. 이 크레딧은 소멸하지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came with your code.</source>
        <extracomment>What codes brought on top of a purchase; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>코드로 %n크레딧을 더 받았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your plan is here</source>
        <extracomment>Heading in the dialog of a purchase: a plan was paid for.</extracomment>
        <translation>요금제가 준비되었습니다</translation>
    </message>
    <message>
        <source>Your credits are here</source>
        <extracomment>Heading in the dialog of a purchase: credits were paid for.</extracomment>
        <translation>크레딧이 준비되었습니다</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <extracomment>Heading in the dialog of a purchase.</extracomment>
        <translation>주문이 취소되었습니다</translation>
    </message>
    <message>
        <source>Nothing was charged. If you paid in the same moment all the same, the payment counts and the credits come.</source>
        <extracomment>The order was cancelled.</extracomment>
        <translation>청구된 금액은 없습니다. 그 순간에 결제하셨더라도 결제는 인정되며 크레딧이 들어옵니다.</translation>
    </message>
    <message>
        <source>Order expired</source>
        <extracomment>Heading in the dialog of a purchase: it was not paid in time.</extracomment>
        <translation>주문이 만료되었습니다</translation>
    </message>
    <message>
        <source>No payment came in time, and nothing was charged. If you paid all the same, the payment counts and the credits come.</source>
        <extracomment>The order was not paid in time.</extracomment>
        <translation>기한 안에 결제되지 않았으며 청구된 금액은 없습니다. 그래도 결제하셨다면 결제는 인정되며 크레딧이 들어옵니다.</translation>
    </message>
    <message>
        <source>This order was paid back</source>
        <extracomment>Heading in the dialog of a purchase: the money went back, or is about to.</extracomment>
        <translation>이 주문은 환불되었습니다</translation>
    </message>
    <message>
        <source>Its credits were taken back with it. You find the receipt under Orders and credits.</source>
        <extracomment>The money of an order went back, or is about to.</extracomment>
        <translation>환불과 함께 이 주문의 크레딧이 회수되었습니다. 영수증은 “주문 및 크레딧”에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <extracomment>Heading in the dialog of a purchase.</extracomment>
        <translation>어떻게 결제하시겠습니까?</translation>
    </message>
    <message>
        <source>The payment itself is made in a window of the payment company. VidGo never sees your card.</source>
        <extracomment>Above the ways to pay.</extracomment>
        <translation>결제는 결제 회사의 창에서 이루어집니다. VidGo는 카드 정보를 보지 않습니다.</translation>
    </message>
    <message>
        <source>Pay in the window that opened</source>
        <extracomment>Heading in the dialog of a purchase: another window is open.</extracomment>
        <translation>열린 창에서 결제하십시오</translation>
    </message>
    <message>
        <source>When you are done, come back here. Your order is kept, whatever happens to the window.</source>
        <extracomment>The window for paying is open. Closing this dialog does not stop it.</extracomment>
        <translation>마친 뒤 여기로 돌아오십시오. 결제 창이 어떻게 되더라도 주문은 보관됩니다.</translation>
    </message>
    <message>
        <source>Your payment is being checked</source>
        <extracomment>Heading in the dialog of a purchase: another sum came in than was asked for.</extracomment>
        <translation>결제 내용을 확인하고 있습니다</translation>
    </message>
    <message>
        <source>What came in is not what the order asked for. A person looks at it; you get what you paid for, or your money back.</source>
        <extracomment>Another sum came in than was asked for.</extracomment>
        <translation>들어온 금액이 주문 금액과 다릅니다. 담당자가 확인하며, 결제하신 것을 받거나 환불받게 됩니다.</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Heading in the dialog of a purchase: the money is in.</extracomment>
        <translation>결제되었습니다</translation>
    </message>
    <message>
        <source>Your payment is in. The credits arrive in a moment.</source>
        <extracomment>The money is in, the credits are not there yet.</extracomment>
        <translation>결제가 확인되었습니다. 크레딧은 곧 들어옵니다.</translation>
    </message>
    <message>
        <source>If you have paid, nothing is lost: the order is kept and is asked again by itself.</source>
        <extracomment>Below an error while an order is asked whether it was paid.</extracomment>
        <translation>결제하셨다면 잃는 것은 없습니다. 주문은 보관되며 결제 여부를 자동으로 다시 확인합니다.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <extracomment>Below an error before anything was paid.</extracomment>
        <translation>청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>The payment window is gone</source>
        <extracomment>Heading in the dialog of a purchase.</extracomment>
        <translation>결제 창이 사라졌습니다</translation>
    </message>
    <message>
        <source>Your order is kept. If you paid already, it shows here in a moment. If not, pay again, here or in your browser.</source>
        <extracomment>The window for paying did not come, or crashed; there are buttons below to pay again and for the system&apos;s browser.</extracomment>
        <translation>주문은 보관되어 있습니다. 이미 결제하셨다면 잠시 후 여기에 표시됩니다. 아직이라면 여기에서 또는 브라우저에서 다시 결제하십시오.</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message>
        <source>Rating</source>
        <extracomment>What a screen reader calls the five stars of a result.</extracomment>
        <translation>별점</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>What a screen reader says about the stars of a result: how many there are.</extracomment>
        <translation>
            <numerusform>별 %n개</numerusform>
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
        <translation>아직 영수증이 없습니다</translation>
    </message>
    <message>
        <source>You get one for each payment, and a credit note for money that went back.</source>
        <extracomment>In the place of the list of receipts.</extracomment>
        <translation>결제할 때마다 영수증이 발행되고, 환불된 금액에는 환불 명세서가 발행됩니다.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>What a screen reader calls the list of receipts.</extracomment>
        <translation>영수증</translation>
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
        <translation>PDF 저장</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Your latest results</source>
        <extracomment>Heading on the home page above the newest results of the person&apos;s own.</extracomment>
        <translation>최근 결과</translation>
    </message>
    <message>
        <source>Your results could not be loaded</source>
        <extracomment>Instead of a row of the person&apos;s results that could not be read.</extracomment>
        <translation>결과를 불러올 수 없었습니다</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>Money back</source>
        <extracomment>Title of the dialog in which somebody asks for their money back.</extracomment>
        <translation>환불</translation>
    </message>
    <message>
        <source>Looking whether this is possible…</source>
        <extracomment>While it is asked whether the money for an order can go back.</extracomment>
        <translation>환불할 수 있는지 확인하는 중…</translation>
    </message>
    <message>
        <source>%1 goes back the way it came. The credits of this order are taken back at once; they must not have been used.</source>
        <extracomment>What getting the money for an order back means; %1 is an amount of money.</extracomment>
        <translation>환불 금액은 %1이며 결제하신 수단으로 돌아갑니다. 이 주문의 크레딧은 바로 회수되며, 사용한 크레딧이 없어야 합니다.</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <extracomment>Field: why somebody wants their money back; may stay empty.</extracomment>
        <translation>이유(선택 사항)</translation>
    </message>
    <message>
        <source>Asking again is safe: it counts once.</source>
        <extracomment>About the money, when asking for it back failed on the way.</extracomment>
        <translation>다시 요청해도 한 번만 처리됩니다.</translation>
    </message>
    <message>
        <source>Get the money back</source>
        <extracomment>Button: asks for the money of an order back.</extracomment>
        <translation>환불받기</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks again whether the money for an order can go back.</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <extracomment>Button: closes the dialog; the order stays as it is.</extracomment>
        <translation>주문 유지</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog.</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>RegisterStep</name>
    <message>
        <source>Create the account</source>
        <extracomment>Button that creates a VidGo account.</extracomment>
        <translation>계정 만들기</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>Field for the e-mail address of a new account.</extracomment>
        <translation>이메일 주소</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field for the password of a new account.</extracomment>
        <translation>비밀번호</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), and none of those that many people use. A few words in a row are good.</source>
        <extracomment>The rule for passwords, below the field.</extracomment>
        <translation>
            <numerusform>%n자 이상이어야 하며, 많은 사람이 쓰는 비밀번호는 사용할 수 없습니다. 단어 몇 개를 이어 쓰면 좋습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name (if you like)</source>
        <extracomment>Field for the name of the person; it may stay empty.</extracomment>
        <translation>이름(선택 사항)</translation>
    </message>
    <message>
        <source>I have an account</source>
        <extracomment>Button: leads back to signing in.</extracomment>
        <translation>이미 계정이 있음</translation>
    </message>
</context>
<context>
    <name>ResetStep</name>
    <message>
        <source>Send the mail</source>
        <extracomment>Button: sends a mail with a link for a new password.</extracomment>
        <translation>메일 보내기</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>Field for the e-mail address of the account.</extracomment>
        <translation>이메일 주소</translation>
    </message>
    <message>
        <source>I have the link</source>
        <extracomment>Button: leads to the place where the link of the mail is pasted.</extracomment>
        <translation>이미 링크를 받음</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <extracomment>Button: leads back to signing in.</extracomment>
        <translation>로그인으로 돌아가기</translation>
    </message>
</context>
<context>
    <name>ResultButtons</name>
    <message>
        <source>Export…</source>
        <extracomment>Saves the result as a file</extracomment>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Go to library</source>
        <extracomment>Shows the result in the library</extracomment>
        <translation>라이브러리로</translation>
    </message>
</context>
<context>
    <name>ResultMenu</name>
    <message>
        <source>Open</source>
        <extracomment>In the menu of a result: shows it large.</extracomment>
        <translation>열기</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>In the menu of a result: writes it to a file.</extracomment>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>In the menu of a result: puts its file on the clipboard.</extracomment>
        <translation>복사</translation>
    </message>
    <message>
        <source>New board with this…</source>
        <extracomment>In the menu of a result: makes a new board with it.</extracomment>
        <translation>이 결과로 새 보드…</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>In the menu of a result: brings it back from the trash.</extracomment>
        <translation>복원</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <extracomment>In the menu of a result: puts it into the trash.</extracomment>
        <translation>휴지통으로 이동</translation>
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
            <numerusform>별 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunFailure</name>
    <message>
        <source>Try with another provider</source>
        <extracomment>Button after a run failed: begins it anew with another provider than the one that failed</extracomment>
        <translation>다른 공급자로 시도</translation>
    </message>
    <message>
        <source>A mistake? On your own computer you decide: %1</source>
        <extracomment>After the rules of use forbade a run, on the person&apos;s own computer. %1 is a command to be typed; it is not translated.</extracomment>
        <translation>잘못된 조치인가요? 내 컴퓨터에서는 직접 결정할 수 있습니다: %1</translation>
    </message>
</context>
<context>
    <name>RunPlace</name>
    <message>
        <source>This computer</source>
        <extracomment>The choice who makes a picture: the person&apos;s computer</extracomment>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Online, automatic</source>
        <extracomment>The choice who makes a picture: whichever provider serves best</extracomment>
        <translation>온라인, 자동</translation>
    </message>
    <message>
        <source>%1 – no key</source>
        <extracomment>A provider in a list of choices; there is no key for it yet. %1 is its name. Short.</extracomment>
        <translation>%1 – 키 없음</translation>
    </message>
    <message>
        <source>%1 – not now</source>
        <extracomment>A provider in a list of choices that cannot be asked at the moment. %1 is its name. Short.</extracomment>
        <translation>%1 – 지금은 불가</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>The choice who makes a picture or a clip: this computer or a provider. Short.</extracomment>
        <translation>만드는 곳</translation>
    </message>
    <message>
        <source>Your picture and your words are sent to the provider.</source>
        <extracomment>Below the choice who makes a picture, where it is a provider</extracomment>
        <translation>이미지와 입력한 글은 공급자에게 전송됩니다.</translation>
    </message>
    <message>
        <source>It needs a key of yours that this provider takes.</source>
        <extracomment>Below the choice who makes a picture, where nobody of the chosen can be asked</extracomment>
        <translation>이 공급자가 받는 본인의 키가 필요합니다.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>Leads to the settings, to the keys for providers. Short.</extracomment>
        <translation>키 추가</translation>
    </message>
    <message>
        <source>VidGo, with credits</source>
        <extracomment>The choice who makes a picture: a VidGo server, for the credits of the person&apos;s account there</extracomment>
        <translation>VidGo, 크레딧 사용</translation>
    </message>
    <message>
        <source>Your picture and your words are sent to VidGo. If nothing comes of it, the credits go back.</source>
        <extracomment>Below the choice who makes a picture, where it is a VidGo server</extracomment>
        <translation>이미지와 입력한 글은 VidGo로 전송됩니다. 결과가 나오지 않으면 크레딧은 되돌려집니다.</translation>
    </message>
    <message>
        <source>The VidGo server cannot be reached at the moment.</source>
        <extracomment>Below the choice who makes a picture, where it is a VidGo server that does not answer</extracomment>
        <translation>지금은 VidGo 서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Sign in with your VidGo account first.</source>
        <extracomment>Below the choice who makes a picture, where it is a VidGo server and nobody is signed in</extracomment>
        <translation>먼저 VidGo 계정으로 로그인하십시오.</translation>
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
        <translation>취소</translation>
    </message>
    <message>
        <source>Paused in the list of jobs</source>
        <extracomment>In the place of the progress of a run that the person paused in the list of jobs</extracomment>
        <translation>작업 목록에서 일시 정지됨</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <extracomment>In the place of the progress of a run while other jobs are before it</extracomment>
        <translation>차례를 기다리는 중…</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Remove the background</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>배경 제거</translation>
    </message>
    <message>
        <source>Place on the scene</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>장면에 배치</translation>
    </message>
    <message>
        <source>Apply the style</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>스타일 적용</translation>
    </message>
    <message>
        <source>Enhance the picture</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>화질 개선</translation>
    </message>
    <message>
        <source>Remove again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>다시 제거</translation>
    </message>
    <message>
        <source>Place again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>다시 배치</translation>
    </message>
    <message>
        <source>Apply again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>다시 적용</translation>
    </message>
    <message>
        <source>Enhance again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>다시 개선</translation>
    </message>
    <message>
        <source>Removing the background…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>배경을 제거하는 중…</translation>
    </message>
    <message>
        <source>Placing the product…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>상품을 배치하는 중…</translation>
    </message>
    <message>
        <source>Applying the style…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>스타일을 적용하는 중…</translation>
    </message>
    <message>
        <source>Enhancing the picture…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>화질을 개선하는 중…</translation>
    </message>
    <message>
        <source>Busy backgrounds, hair and glass are hard for the built-in engine: correct them with strokes afterwards, or set a matting model of your own in Settings.</source>
        <extracomment>What the built-in background removal is not good at, and what helps</extracomment>
        <translation>복잡한 배경, 머리카락, 유리는 내장 엔진이 처리하기 어렵습니다. 실행한 뒤 획으로 수정하거나 설정에서 직접 준비한 매팅 모델을 지정하십시오.</translation>
    </message>
    <message>
        <source>Try it on</source>
        <extracomment>The button that runs the tool: puts a garment on a person</extracomment>
        <translation>입혀 보기</translation>
    </message>
    <message>
        <source>Make the clip</source>
        <extracomment>The button that runs the tool: a presenter speaks a script</extracomment>
        <translation>클립 만들기</translation>
    </message>
    <message>
        <source>Try on again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>다시 입혀 보기</translation>
    </message>
    <message>
        <source>Make it again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>다시 만들기</translation>
    </message>
    <message>
        <source>Trying it on…</source>
        <extracomment>While the tool runs: a garment is put on a person</extracomment>
        <translation>입혀 보는 중…</translation>
    </message>
    <message>
        <source>Making the clip…</source>
        <extracomment>While the tool runs: a presenter speaks a script</extracomment>
        <translation>클립을 만드는 중…</translation>
    </message>
    <message>
        <source>Redesign the room</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>공간 리디자인</translation>
    </message>
    <message>
        <source>Swap the face</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>얼굴 바꾸기</translation>
    </message>
    <message>
        <source>Redesign again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>다시 리디자인</translation>
    </message>
    <message>
        <source>Swap again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>다시 바꾸기</translation>
    </message>
    <message>
        <source>Redesigning the room…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>공간을 리디자인하는 중…</translation>
    </message>
    <message>
        <source>Swapping the face…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>얼굴을 바꾸는 중…</translation>
    </message>
</context>
<context>
    <name>SandboxChip</name>
    <message>
        <source>Sandbox</source>
        <extracomment>In the top bar of a studio in which nothing is real.</extracomment>
        <translation>샌드박스</translation>
    </message>
    <message>
        <source>Stand-ins on this computer are asked in the place of providers. No money moves, nothing leaves this computer.</source>
        <extracomment>Explains “Sandbox”.</extracomment>
        <translation>공급자 대신 이 컴퓨터의 모의 서비스에 요청합니다. 돈은 오가지 않으며, 이 컴퓨터 밖으로 나가는 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>SandboxInvitation</name>
    <message>
        <source>Try everything in the sandbox</source>
        <extracomment>Heading of an offer on the home page, for people who have made nothing yet.</extracomment>
        <translation>샌드박스에서 모두 사용해 보기</translation>
    </message>
    <message>
        <source>An account, plans, credits and providers, all played on this computer: nothing is charged, and nothing leaves it. It opens in a window of its own.</source>
        <extracomment>What the sandbox is: everything in it is played by stand-ins on this computer.</extracomment>
        <translation>계정, 요금제, 크레딧, 공급자를 모두 이 컴퓨터에서 모의로 실행합니다. 비용이 청구되지 않으며 외부로 전송되는 것도 없습니다. 별도의 창에서 열립니다.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <extracomment>Button: opens a second studio in which nothing is real.</extracomment>
        <translation>샌드박스 열기</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>After a file was written; %1 is its name.</extracomment>
        <translation>%1 파일로 저장했습니다</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the file that was just written.</extracomment>
        <translation>열기</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: takes a message away.</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>SceneGrip</name>
    <message>
        <source>Place of the product</source>
        <extracomment>The ring by which a product is moved on its scene, for screen readers</extracomment>
        <translation>상품 위치</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift further. Plus and minus change its size.</source>
        <extracomment>How to move a product with the keyboard, for screen readers</extracomment>
        <translation>화살표 키로 이동하고 Shift를 함께 누르면 더 멀리 이동합니다. 더하기와 빼기 키로 크기를 바꿉니다.</translation>
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
        <translation>상품을 옮기려면 미리보기의 고리를 끌거나 고리에서 화살표 키를 사용하십시오.</translation>
    </message>
    <message>
        <source>Back to the scene&apos;s place</source>
        <extracomment>Puts the product back to the place that the scene has for it</extracomment>
        <translation>장면의 기본 위치로</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>How large a product is on its scene</extracomment>
        <translation>크기</translation>
    </message>
    <message>
        <source>Light from</source>
        <extracomment>From which side the light falls on a product</extracomment>
        <translation>빛 방향</translation>
    </message>
    <message>
        <source>the front</source>
        <extracomment>The light comes from where the camera is</extracomment>
        <translation>정면</translation>
    </message>
    <message>
        <source>the left</source>
        <extracomment>The side from which light comes</extracomment>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>the right</source>
        <extracomment>The side from which light comes</extracomment>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Shadow</source>
        <extracomment>How dark the shadow of a product is</extracomment>
        <translation>그림자</translation>
    </message>
    <message>
        <source>Reflection</source>
        <extracomment>How much the ground mirrors a product</extracomment>
        <translation>반사</translation>
    </message>
    <message>
        <source>Colour match</source>
        <extracomment>How much the colours of a product follow those of its scene</extracomment>
        <translation>색 맞춤</translation>
    </message>
    <message>
        <source>Edge softness</source>
        <extracomment>How soft the edge of a cut-out is</extracomment>
        <translation>가장자리 부드러움</translation>
    </message>
</context>
<context>
    <name>SceneParameters</name>
    <message>
        <source>Scene</source>
        <extracomment>Heading of the choice of the scene on which a product is placed</extracomment>
        <translation>장면</translation>
    </message>
    <message>
        <source>A picture of your own…</source>
        <extracomment>Chooses a picture of the person&apos;s own as the scene for a product</extracomment>
        <translation>내 이미지…</translation>
    </message>
</context>
<context>
    <name>ScreenshotWindow</name>
    <message>
        <source>Picture of the screen</source>
        <extracomment>The picture of the screen from which a part is cut, for screen readers</extracomment>
        <translation>화면 이미지</translation>
    </message>
    <message>
        <source>Drag over the part you want. Return takes everything, Escape gives up.</source>
        <extracomment>Over the picture of the screen: how to cut a part out of it</extracomment>
        <translation>원하는 부분을 끌어서 선택하십시오. Return 키는 전체를 선택하고 Escape 키는 취소합니다.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search examples, results and commands</source>
        <extracomment>In the empty search field at the top of the window.</extracomment>
        <translation>예시, 결과, 명령 검색</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>The same where the window is narrow. Short.</extracomment>
        <translation>전체 검색</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected results</source>
        <extracomment>What a screen reader calls the row of buttons for the selected results.</extracomment>
        <translation>선택한 결과</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <extracomment>Button that selects none of the results any more.</extracomment>
        <translation>선택 해제</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>How many results are selected.</extracomment>
        <translation>
            <numerusform>%n개 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>Button that opens the list of boards, to put the selected results on one.</extracomment>
        <translation>보드</translation>
    </message>
    <message>
        <source>Take off</source>
        <extracomment>Button: the selected results leave the board that is shown, but stay in the library.</extracomment>
        <translation>보드에서 빼기</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button that puts the files of the selected results on the clipboard.</extracomment>
        <translation>복사</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button that writes the selected results to files; opens a dialog.</extracomment>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <extracomment>Button that puts the selected results into the trash.</extracomment>
        <translation>휴지통으로 이동</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>A key of the keyboard.</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button that brings the selected results back from the trash.</extracomment>
        <translation>복원</translation>
    </message>
</context>
<context>
    <name>ServerChip</name>
    <message>
        <source>Server not reachable</source>
        <extracomment>In the top bar: the server of the VidGo account does not answer. Short.</extracomment>
        <translation>서버 연결 안 됨</translation>
    </message>
    <message>
        <source>What you see of your account is what the server said last.
What this computer makes by itself goes on. The studio keeps trying.</source>
        <extracomment>Explains “Server not reachable”; the sentences stand below each other.</extracomment>
        <translation>표시된 계정 정보는 서버에서 마지막으로 받은 내용입니다.
이 컴퓨터만으로 만드는 작업은 계속됩니다. 스튜디오는 연결을 계속 시도합니다.</translation>
    </message>
    <message>
        <source>What you see of your account is from %1.
What this computer makes by itself goes on. The studio keeps trying.</source>
        <extracomment>Explains “Server not reachable”; the sentences stand below each other. %1 is a day and a time.</extracomment>
        <translation>표시된 계정 정보는 %1 기준입니다.
이 컴퓨터만으로 만드는 작업은 계속됩니다. 스튜디오는 연결을 계속 시도합니다.</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>VidGo account</source>
        <extracomment>Heading above the setting for the server of the VidGo account.</extracomment>
        <translation>VidGo 계정</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Name of a setting: the address of the server that keeps the person&apos;s account.</extracomment>
        <translation>서버</translation>
    </message>
    <message>
        <source>The address of the server that keeps your account, such as https://vidgo.example. Empty: the studio asks no server and works without an account.</source>
        <extracomment>Explains the setting Server. https:// is how such an address begins.</extracomment>
        <translation>계정을 보관하는 서버의 주소입니다(예: https://vidgo.example). 비워 두면 스튜디오는 어떤 서버에도 연결하지 않고 계정 없이 작동합니다.</translation>
    </message>
    <message>
        <source>The new server waits for the next start.</source>
        <extracomment>Another server was chosen; it counts from the next start on.</extracomment>
        <translation>새 서버는 다음에 시작할 때부터 사용됩니다.</translation>
    </message>
    <message>
        <source>No server</source>
        <extracomment>In the empty field for the address of a server.</extracomment>
        <translation>서버 없음</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <extracomment>What a screen reader calls the field for the address of a server.</extracomment>
        <translation>서버 주소</translation>
    </message>
    <message>
        <source>Type an address that begins with https://, without anything behind the name.</source>
        <extracomment>Below the field for the address of a server.</extracomment>
        <translation>https://로 시작하고 서버 이름 뒤에 아무것도 없는 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>Button: the studio ends and starts again.</extracomment>
        <translation>지금 다시 시작</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Name of a setting: a second studio in which nothing is real.</extracomment>
        <translation>샌드박스</translation>
    </message>
    <message>
        <source>An account, plans, credits and providers, all played on this computer: nothing is charged, and nothing leaves it. It opens in a window of its own.</source>
        <extracomment>Explains the sandbox.</extracomment>
        <translation>계정, 요금제, 크레딧, 공급자를 모두 이 컴퓨터에서 모의로 실행합니다. 비용이 청구되지 않으며 외부로 전송되는 것도 없습니다. 별도의 창에서 열립니다.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <extracomment>Button: opens a second studio in which nothing is real.</extracomment>
        <translation>샌드박스 열기</translation>
    </message>
</context>
<context>
    <name>SettingsInWords</name>
    <message>
        <source>Tool</source>
        <extracomment>Label of a fact about a result; the value is the name of a tool.</extracomment>
        <translation>도구</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>Label of a fact about a result; the value is a topic of the tool, such as Electronics.</extracomment>
        <translation>주제</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>Label of a fact about a result; the value is a date and a time.</extracomment>
        <translation>만든 날짜</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Label of a fact about a result; the value is its size in pixels and on the disk.</extracomment>
        <translation>크기</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <extracomment>Size of a picture: width × height in pixels, then the size of the file such as 1.2 MB.</extracomment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>Label of a fact about a result; the value says which engine made it.</extracomment>
        <translation>만든 곳</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Value of “Made by”: no service was involved.</extracomment>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Label of a setting of a cut-out; the value says what was cut out.</extracomment>
        <translation>피사체</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>Label of a setting of a cut-out; the value says what is behind it.</extracomment>
        <translation>배경</translation>
    </message>
    <message>
        <source>Edge softness</source>
        <extracomment>Label of a setting of a cut-out: how soft its edge is. The value is a percentage.</extracomment>
        <translation>가장자리 부드러움</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Label of a setting of a cut-out: the person marked parts to keep or to erase with the brush.</extracomment>
        <translation>수정</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <extracomment>How many strokes of the brush corrected a cut-out.</extracomment>
        <translation>
            <numerusform>획 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Label of a fact about a result; the value is the name of a style.
----------
Label of a setting of a result; the value is the name of a style such as Oil Painting.</extracomment>
        <translation>스타일</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>Label of a setting of a result: how strong its style is. The value is a percentage.</extracomment>
        <translation>강도</translation>
    </message>
    <message>
        <source>Scene</source>
        <extracomment>Label of a setting of a result; the value is the name of a scene or the name of a file.</extracomment>
        <translation>장면</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>Label of a setting of a product scene: how large the product is. The value is a percentage.</extracomment>
        <translation>상품 크기</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>Label of a setting of a product scene: where the product stands.</extracomment>
        <translation>위치</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where the product stands: so much from the left, so much from the top, in percent.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Light from the side</source>
        <extracomment>Label of a setting of a product scene: from where the light comes. -100 % left to 100 % right.</extracomment>
        <translation>측면 빛</translation>
    </message>
    <message>
        <source>Shadow</source>
        <extracomment>Label of a setting of a product scene: how deep the shadow is. The value is a percentage.</extracomment>
        <translation>그림자</translation>
    </message>
    <message>
        <source>Reflection</source>
        <extracomment>Label of a setting of a product scene: how much the ground mirrors. The value is a percentage.</extracomment>
        <translation>반사</translation>
    </message>
    <message>
        <source>Colour match</source>
        <extracomment>Label of a setting of a product scene: how far the product takes the scene&apos;s colours, in percent.</extracomment>
        <translation>색 맞춤</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <extracomment>Label of a setting of an enhanced picture: how many times larger it was made.</extracomment>
        <translation>확대</translation>
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
        <translation>노이즈 제거</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>Label of a setting of an enhanced picture: how crisp it was made. The value is a percentage.</extracomment>
        <translation>디테일</translation>
    </message>
    <message>
        <source>Automatic levels</source>
        <extracomment>Label of a setting of an enhanced picture: whether brightness and colour were set from the picture.</extracomment>
        <translation>자동 보정</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>Value of a setting that is on.</extracomment>
        <translation>켬</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Value of a setting that is off.</extracomment>
        <translation>끔</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Label of an effect of a clip; the value is how many times as fast as it was filmed it plays.</extracomment>
        <translation>속도</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Label of an effect of a clip; the value is the direction in which it plays.</extracomment>
        <translation>재생 방향</translation>
    </message>
    <message>
        <source>Reverse</source>
        <extracomment>A clip plays from its end to its beginning.</extracomment>
        <translation>역방향</translation>
    </message>
    <message>
        <source>Boomerang</source>
        <extracomment>A clip plays forward and then back.</extracomment>
        <translation>부메랑</translation>
    </message>
    <message>
        <source>Stabilised</source>
        <extracomment>Label of an effect of a clip: how much shaking of the camera was taken out, as a percentage.</extracomment>
        <translation>흔들림 보정</translation>
    </message>
    <message>
        <source>Noise removed</source>
        <extracomment>Label of an effect of a clip: how much noise was taken out, as a percentage.</extracomment>
        <translation>노이즈 제거</translation>
    </message>
    <message>
        <source>Glow</source>
        <extracomment>Label of an effect of a clip: how much what is bright shines, as a percentage.</extracomment>
        <translation>글로우</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>Label of a fact about a result; the value is what the person wrote that they want.</extracomment>
        <translation>원한 것</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <extracomment>Label of a fact about a result; the value is what the person wrote that they don&apos;t want.</extracomment>
        <translation>원하지 않은 것</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>Label of a fact about a result; the value is what a presenter says.</extracomment>
        <translation>대본</translation>
    </message>
    <message>
        <source>Charged</source>
        <extracomment>Label of a fact about a result; the value is what it cost.</extracomment>
        <translation>청구 금액</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>Label of a fact about a result; the value is a number that makes a run repeatable.</extracomment>
        <translation>시드</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Label of a fact about a result; the value is the number that a provider gave to the run, for questions to that provider.</extracomment>
        <translation>요청 번호</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Heading of the page on which the person chooses language, theme and so on.</extracomment>
        <translation>설정</translation>
    </message>
    <message>
        <source>Your settings file was damaged. It was put aside and the settings begin anew.</source>
        <extracomment>The file with the settings could not be read when the studio started.</extracomment>
        <translation>설정 파일이 손상되어 있었습니다. 파일을 따로 보관하고 설정을 새로 시작합니다.</translation>
    </message>
    <message>
        <source>Your change was not saved. %1</source>
        <extracomment>A change on the settings page could not be kept; %1 is a sentence that says why.</extracomment>
        <translation>변경 사항이 저장되지 않았습니다. %1</translation>
    </message>
</context>
<context>
    <name>ShopCard</name>
    <message>
        <source>The shop can&apos;t be reached</source>
        <extracomment>Heading: what is sold could not be asked for.</extracomment>
        <translation>판매 정보를 불러올 수 없습니다</translation>
    </message>
    <message>
        <source>For what your computer cannot make by itself</source>
        <extracomment>Heading above what plans are for.</extracomment>
        <translation>내 컴퓨터만으로 만들 수 없는 것을 위해</translation>
    </message>
    <message>
        <source>Photorealistic try-on, room redesign and generated clips are made by providers, for credits. A plan brings some each month; packages add more.</source>
        <extracomment>Above the plans that cost something.</extracomment>
        <translation>사진처럼 사실적인 가상 착용, 공간 리디자인, 클립 생성은 크레딧을 사용하여 공급자가 만듭니다. 요금제로 매월 크레딧을 받고, 패키지로 더 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was charged. Everything on this computer goes on working.</source>
        <extracomment>Below an error, where plans and credits are sold.</extracomment>
        <translation>청구된 금액은 없습니다. 이 컴퓨터의 모든 것은 계속 작동합니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks the server for the plans once more.</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Sign in to buy</source>
        <extracomment>Button on the page with the plans: signs in with a VidGo account.</extracomment>
        <translation>로그인하고 구입</translation>
    </message>
    <message>
        <source>They are bought with a VidGo account. This studio knows no VidGo server yet: add its address in the settings.</source>
        <extracomment>Why nothing can be bought: the studio knows no server. Shown with the plans.</extracomment>
        <translation>VidGo 계정으로 구매합니다. 이 스튜디오에는 아직 VidGo 서버가 없습니다. 설정에서 주소를 추가하십시오.</translation>
    </message>
</context>
<context>
    <name>ShopWords</name>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>How much something brings; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>%n크레딧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 a month</source>
        <extracomment>What is bought: %1 is the name of a plan, %2 is an amount such as “250 credits”.</extracomment>
        <translation>%1 · 월 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What is bought: %1 is the name of a package, %2 is an amount such as “50 credits”.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <extracomment>How an order stands. Short.</extracomment>
        <translation>미결제</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <extracomment>How an order stands: a code for the store or an account to transfer to was given out. Short.</extracomment>
        <translation>결제 대기 중</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>How an order stands: another sum came in, and a person looks at it. Short.</extracomment>
        <translation>확인 중</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>How an order stands: the money is in, the credits are on their way. Short.</extracomment>
        <translation>결제됨</translation>
    </message>
    <message>
        <source>Paid and delivered</source>
        <extracomment>How an order stands: paid, and the credits or the plan are there. Short.</extracomment>
        <translation>결제 및 지급 완료</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>How an order stands. Short.</extracomment>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Credit card</source>
        <extracomment>A way of paying.</extracomment>
        <translation>신용카드</translation>
    </message>
    <message>
        <source>Bank transfer (ATM)</source>
        <extracomment>A way of paying in Taiwan: transfer to an account that is made for this order.</extracomment>
        <translation>계좌 이체(ATM)</translation>
    </message>
    <message>
        <source>Web transfer (WebATM)</source>
        <extracomment>A way of paying in Taiwan: transfer in the browser with a card reader.</extracomment>
        <translation>인터넷 이체(WebATM)</translation>
    </message>
    <message>
        <source>Code for a convenience store</source>
        <extracomment>A way of paying in Taiwan: with a code, at a machine in a convenience store.</extracomment>
        <translation>편의점 결제 코드</translation>
    </message>
    <message>
        <source>Barcodes for a convenience store</source>
        <extracomment>A way of paying in Taiwan: with barcodes, at the counter of a convenience store.</extracomment>
        <translation>편의점 바코드</translation>
    </message>
    <message>
        <source>You pay within a few days. The credits come when it is paid.</source>
        <extracomment>Below a way of paying in which the money is handed over somewhere else.</extracomment>
        <translation>며칠 안에 결제하시면 됩니다. 크레딧은 결제가 완료되면 들어옵니다.</translation>
    </message>
    <message>
        <source>You choose on the payment page.</source>
        <extracomment>Below a way of paying: everything else is chosen on the page of the payment company.</extracomment>
        <translation>결제 페이지에서 선택합니다.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <extracomment>A line of a price: %1 is a promotion code such as “SPRING20”.</extracomment>
        <translation>코드 %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>What a promotion code brings; %1 is an amount such as “20 credits”.</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>How an order stands: it was not paid in time. Short.</extracomment>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>Money on its way back</source>
        <extracomment>How an order stands: the money is on its way back. Short.</extracomment>
        <translation>환불 진행 중</translation>
    </message>
    <message>
        <source>Money paid back</source>
        <extracomment>How an order stands. Short.</extracomment>
        <translation>환불됨</translation>
    </message>
    <message>
        <source>Taken back by the bank</source>
        <extracomment>How an order stands: the bank took the money back. Short.</extracomment>
        <translation>은행에서 회수됨</translation>
    </message>
    <message>
        <source>E-wallet</source>
        <extracomment>A way of paying: wallets of other companies.</extracomment>
        <translation>전자지갑</translation>
    </message>
    <message>
        <source>Apple Pay</source>
        <extracomment>A way of paying; a name.</extracomment>
        <translation>Apple Pay</translation>
    </message>
    <message>
        <source>TWQR code</source>
        <extracomment>A way of paying in Taiwan; TWQR is a name.</extracomment>
        <translation>TWQR 코드</translation>
    </message>
    <message>
        <source>Buy now, pay later</source>
        <extracomment>A way of paying: now bought, later paid.</extracomment>
        <translation>후불 결제</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <extracomment>A way of paying; a name.</extracomment>
        <translation>WeChat Pay</translation>
    </message>
    <message>
        <source>Card or another way</source>
        <extracomment>A way of paying: whatever the payment company offers.</extracomment>
        <translation>카드 또는 다른 수단</translation>
    </message>
</context>
<context>
    <name>ShortVideoParameters</name>
    <message>
        <source>Template</source>
        <extracomment>Heading of the choice of how a short video looks</extracomment>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>The shape of a clip, for screen readers</extracomment>
        <translation>화면 비율</translation>
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
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Take them over</source>
        <extracomment>Button: keys that belong to another action are taken from it.</extracomment>
        <translation>이 동작에 사용</translation>
    </message>
</context>
<context>
    <name>ShortcutLines</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>What a screen reader calls the list of keyboard shortcuts.</extracomment>
        <translation>키보드 단축키</translation>
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
        <translation>“%1” 기본 키로 되돌리기</translation>
    </message>
    <message>
        <source>No keys for “%1”</source>
        <extracomment>Button: the action has no keys any more; %1 is the action.</extracomment>
        <translation>“%1” 키 없애기</translation>
    </message>
    <message>
        <source>Change the keys for “%1”</source>
        <extracomment>Button: the person presses other keys for an action; %1 is the action.</extracomment>
        <translation>“%1” 키 변경</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Title of the dialog with all keyboard shortcuts.</extracomment>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a dialog.</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <extracomment>In the empty search field above the list of keyboard shortcuts.</extracomment>
        <translation>단축키 찾기</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>Button: every action gets its usual keys again.</extracomment>
        <translation>모두 초기화</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>The search in the list of keyboard shortcuts found none.</extracomment>
        <translation>찾은 항목 없음</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <extracomment>%1 are keys such as “Ctrl+L”, %2 is what they do now.</extracomment>
        <translation>%1: 이미 “%2”에 사용 중입니다.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <extracomment>What a screen reader calls the list of pages at the left edge of the window.</extracomment>
        <translation>페이지</translation>
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
        <translation>로그인되어 있지 않습니다</translation>
    </message>
    <message>
        <source>Orders, receipts and credits belong to a VidGo account. Everything on this computer works without one.</source>
        <extracomment>In the place of orders, receipts and credits, when nobody is signed in.</extracomment>
        <translation>주문, 영수증, 크레딧은 VidGo 계정에 속합니다. 이 컴퓨터의 모든 것은 계정 없이도 작동합니다.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: signs in with a VidGo account.</extracomment>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Orders, receipts and credits belong to a VidGo account. This studio knows no VidGo server yet: add its address in the settings. Everything on this computer works without one.</source>
        <extracomment>In the place of orders, receipts and credits, when the studio knows no server.</extracomment>
        <translation>주문, 영수증, 크레딧은 VidGo 계정에 속합니다. 이 스튜디오에는 아직 VidGo 서버가 없습니다. 설정에서 주소를 추가하십시오. 이 컴퓨터의 모든 것은 계정 없이도 작동합니다.</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Have it back and sign in</source>
        <extracomment>Button: an account that is being deleted is kept, and the person signed in to it.</extracomment>
        <translation>계정을 되찾고 로그인</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button that signs in to a VidGo account.</extracomment>
        <translation>로그인</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>Field for the e-mail address with which somebody signs in.</extracomment>
        <translation>이메일 주소</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field for the password with which somebody signs in.</extracomment>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Type in the code of the mail</source>
        <extracomment>Button: leads to the place where the code of a mail is typed in.</extracomment>
        <translation>메일의 코드 입력</translation>
    </message>
    <message>
        <source>Create an account</source>
        <extracomment>Button: leads to the form for a new account.</extracomment>
        <translation>계정 만들기</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <extracomment>Button: leads to the form that sends a mail with a link for a new password.</extracomment>
        <translation>비밀번호를 잊으셨습니까?</translation>
    </message>
</context>
<context>
    <name>SignedInSection</name>
    <message>
        <source>Sign out everywhere?</source>
        <extracomment>Title of a question.</extracomment>
        <translation>모든 기기에서 로그아웃하시겠습니까?</translation>
    </message>
    <message>
        <source>Every device is signed out, this one too. Jobs that are under way go on.</source>
        <extracomment>The question before every device is signed out.</extracomment>
        <translation>이 기기를 포함한 모든 기기에서 로그아웃됩니다. 진행 중인 작업은 계속됩니다.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <extracomment>Button: every device is signed out.</extracomment>
        <translation>모든 기기에서 로그아웃</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>The sound is off while the speed is not 1×</source>
        <extracomment>On the button for the sound of a clip</extracomment>
        <translation>속도가 1×가 아닐 때는 소리가 나지 않습니다</translation>
    </message>
    <message>
        <source>Switch the sound on</source>
        <extracomment>On the button for the sound of a clip</extracomment>
        <translation>소리 켜기</translation>
    </message>
    <message>
        <source>Switch the sound off</source>
        <extracomment>On the button for the sound of a clip</extracomment>
        <translation>소리 끄기</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>Screen reader name of the slider for how loud a clip is</extracomment>
        <translation>음량</translation>
    </message>
</context>
<context>
    <name>SpeedControl</name>
    <message>
        <source>Speed</source>
        <extracomment>How fast a clip is played</extracomment>
        <translation>속도</translation>
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
        <translation>내 요금제</translation>
    </message>
    <message>
        <source>Your plan: %1</source>
        <extracomment>Heading: the plan that somebody has; %1 is its name.</extracomment>
        <translation>내 요금제: %1</translation>
    </message>
    <message>
        <source>Nothing is charged. Choose a plan below when you need more than your computer can make.</source>
        <extracomment>About somebody without a paid plan.</extracomment>
        <translation>청구되는 금액은 없습니다. 내 컴퓨터로 만들 수 있는 것보다 더 필요하면 아래에서 요금제를 선택하십시오.</translation>
    </message>
    <message>
        <source>Orders and credits</source>
        <extracomment>Button: leads to the page with orders, receipts and the history of credits.</extracomment>
        <translation>주문 및 크레딧</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <extracomment>Button: takes back that the plan ends.</extracomment>
        <translation>요금제 유지</translation>
    </message>
    <message>
        <source>Cancel the plan</source>
        <extracomment>Button: ends the plan with what is paid for.</extracomment>
        <translation>요금제 해지</translation>
    </message>
</context>
<context>
    <name>StartupFailure</name>
    <message>
        <source>VidGo Studio can&apos;t start</source>
        <extracomment>Title of the window that is shown when the studio cannot start.</extracomment>
        <translation>VidGo Studio를 시작할 수 없습니다</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button: ends the program.</extracomment>
        <translation>종료</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <extracomment>Button: the studio could not open its data; the person chooses another folder for it.</extracomment>
        <translation>다른 폴더 선택…</translation>
    </message>
    <message>
        <source>A folder for the studio&apos;s data</source>
        <extracomment>Title of the dialog in which another folder for the studio&apos;s data is chosen.</extracomment>
        <translation>스튜디오 데이터를 보관할 폴더</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Space on this computer</source>
        <extracomment>Heading above how much disk space is used.</extracomment>
        <translation>이 컴퓨터의 저장 공간</translation>
    </message>
    <message>
        <source>Your pictures and results: %1</source>
        <extracomment>%1 is a size such as “240 MB”.</extracomment>
        <translation>내 이미지와 결과: %1</translation>
    </message>
    <message>
        <source>Previews and examples, which can be made again: %1 of %2</source>
        <extracomment>How full the room is that the bar below shows; %1 and %2 are sizes such as “240 MB”.</extracomment>
        <translation>다시 만들 수 있는 미리보기 및 예시: %1 / %2</translation>
    </message>
    <message>
        <source>Space for previews and examples</source>
        <extracomment>What a screen reader calls the bar that shows how full the space for previews is.</extracomment>
        <translation>미리보기 및 예시 공간</translation>
    </message>
    <message>
        <source>Storage settings</source>
        <extracomment>Button: opens the settings for the data folder and the cache.</extracomment>
        <translation>저장 공간 설정</translation>
    </message>
    <message>
        <source>Not known at the moment.</source>
        <extracomment>Instead of how much disk space is used, when it could not be found out.</extracomment>
        <translation>지금은 알 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <extracomment>Heading above data folder and cache.</extracomment>
        <translation>저장 공간</translation>
    </message>
    <message>
        <source>Space for previews and examples</source>
        <extracomment>Name of a setting: how much disk space may be used for what can be made again.</extracomment>
        <translation>미리보기 및 예시 공간</translation>
    </message>
    <message>
        <source>What can be made again is removed first. Your own results never count and are never removed.</source>
        <extracomment>Explains the limit of the cache.</extracomment>
        <translation>다시 만들 수 있는 것부터 제거됩니다. 내 결과는 용량에 포함되지 않으며 제거되지도 않습니다.</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>What a screen reader calls the slider for the space of previews and examples.</extracomment>
        <translation>최대</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Name of a line of the settings: what is used on the disk.</extracomment>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Your own: %1 · Previews and examples: %2</source>
        <extracomment>Sizes such as “240 MB”: %1 of what the person made, %2 of what can be made again.</extracomment>
        <translation>내 항목: %1 · 미리보기 및 예시: %2</translation>
    </message>
    <message>
        <source>Clear previews and examples</source>
        <extracomment>Button that removes previews and examples, which are made again when needed.</extracomment>
        <translation>미리보기 및 예시 지우기</translation>
    </message>
</context>
<context>
    <name>StrokeCard</name>
    <message>
        <source>Correct with strokes</source>
        <extracomment>Heading of the panel in which the person paints over the picture what is to stay and what is to go</extracomment>
        <translation>획으로 수정</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A brush: what is painted with it stays in the picture. Short.</extracomment>
        <translation>남기기</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>A brush: what is painted with it is cut away. Short.</extracomment>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>The size of the brush</extracomment>
        <translation>브러시</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Undo the stroke</source>
        <extracomment>Takes the last stroke back</extracomment>
        <translation>획 실행 취소</translation>
    </message>
    <message>
        <source>Redo the stroke</source>
        <extracomment>Brings the stroke back</extracomment>
        <translation>획 다시 실행</translation>
    </message>
    <message>
        <source>Take all strokes away</source>
        <extracomment>Takes all strokes away; this can be undone</extracomment>
        <translation>모든 획 지우기</translation>
    </message>
    <message>
        <source>No more strokes fit into one run. Take some back first.</source>
        <extracomment>Below the brushes: there are too many strokes</extracomment>
        <translation>한 번의 실행에 획을 더 추가할 수 없습니다. 먼저 일부를 취소하십시오.</translation>
    </message>
    <message>
        <source>Run again to apply the strokes.</source>
        <extracomment>Below the brushes: there are strokes that were not used yet</extracomment>
        <translation>다시 실행하면 획이 적용됩니다.</translation>
    </message>
    <message>
        <source>Paint over what is wrong. A line is enough, edges are found by themselves.</source>
        <extracomment>Below the brushes: what to do with them</extracomment>
        <translation>잘못된 부분을 칠하십시오. 선 하나면 충분하며 가장자리는 자동으로 찾습니다.</translation>
    </message>
</context>
<context>
    <name>StrokeOverlay</name>
    <message>
        <source>Picture to paint on</source>
        <extracomment>The picture on which the person paints corrections, for screen readers</extracomment>
        <translation>칠하여 수정할 이미지</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, Space lowers and lifts it, Escape lays it down.</source>
        <extracomment>How to paint with the keyboard, for screen readers</extracomment>
        <translation>화살표 키로 브러시를 움직이고, 스페이스 키로 내리거나 들어 올리며, Escape 키로 내려놓습니다.</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Make pictures and clips with AI.</source>
        <extracomment>What `vidgo-studio --help` prints first.</extracomment>
        <translation>AI로 이미지와 클립을 만듭니다.</translation>
    </message>
</context>
<context>
    <name>StudioActions</name>
    <message>
        <source>Page</source>
        <extracomment>Beside a hit of the command palette: a page of the studio.</extracomment>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Beside a hit of the command palette: a group of settings.
----------
Name of the page on which the person chooses language, theme and so on.</extracomment>
        <translation>설정</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Beside a hit of the command palette: light, dark and so on.</extracomment>
        <translation>테마</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Beside a hit of the command palette: a language of the window.</extracomment>
        <translation>언어</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Beside a hit of the command palette: a style for pictures.</extracomment>
        <translation>스타일</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Name of the page on which the studio starts.</extracomment>
        <translation>홈</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>Name of the page with all the examples.</extracomment>
        <translation>갤러리</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Name of the page with the person&apos;s own results.</extracomment>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Name of the page that shows how the studio is used and what was made.</extracomment>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Plans and credits</source>
        <extracomment>Name of the page that shows what the paid plans offer.</extracomment>
        <translation>요금제 및 크레딧</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>Beside a hit of the command palette: one of the tools.</extracomment>
        <translation>도구</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <extracomment>A command: puts the cursor into the search field at the top of the window.</extracomment>
        <translation>검색 및 명령</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>A command: shows the list of all keyboard shortcuts.</extracomment>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <extracomment>A command: chooses pictures from the disk to work on.</extracomment>
        <translation>이미지 열기…</translation>
    </message>
    <message>
        <source>Export the last result</source>
        <extracomment>A command: writes the newest result to a file.</extracomment>
        <translation>마지막 결과 내보내기</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <extracomment>A command: shows the folder with everything that the studio keeps, in the file manager.</extracomment>
        <translation>데이터 폴더 열기</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>A command: the window fills the screen, or does so no longer.</extracomment>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Turn motion on or off</source>
        <extracomment>A command: fewer things move in the window, or all of them again.</extracomment>
        <translation>움직임 켜기/끄기</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>A command: ends the program.</extracomment>
        <translation>종료</translation>
    </message>
    <message>
        <source>Language and look</source>
        <extracomment>A group of settings.</extracomment>
        <translation>언어 및 모양</translation>
    </message>
    <message>
        <source>How the studio is used</source>
        <extracomment>A group of settings: whether the person looks around only or works without limits.</extracomment>
        <translation>스튜디오 사용 방식</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>A group of settings: data folder and cache.</extracomment>
        <translation>저장 공간</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>A group of settings: what is collected, and how to delete everything.</extracomment>
        <translation>개인정보 보호</translation>
    </message>
    <message>
        <source>About and credits</source>
        <extracomment>A group of settings: version and credits.</extracomment>
        <translation>정보 및 크레딧</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>A theme: light or dark as the operating system is set.</extracomment>
        <translation>시스템과 동일</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme.</extracomment>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>A theme.</extracomment>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <extracomment>A command: shows the list of what the studio is doing.</extracomment>
        <translation>작업 보기</translation>
    </message>
    <message>
        <source>Providers and keys</source>
        <extracomment>A group of settings: the companies whose services make pictures and clips, and the keys for them.</extracomment>
        <translation>공급자와 키</translation>
    </message>
    <message>
        <source>Orders and credits</source>
        <extracomment>Name of the page with orders, receipts and the history of credits.</extracomment>
        <translation>주문 및 크레딧</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>A command: opens the dialog in which somebody signs in to a VidGo account.</extracomment>
        <translation>로그인…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>A command: signs out of the VidGo account on this computer.</extracomment>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>VidGo account</source>
        <extracomment>A group of settings: the server of the VidGo account.</extracomment>
        <translation>VidGo 계정</translation>
    </message>
</context>
<context>
    <name>StyleCard</name>
    <message>
        <source>Good for: %1</source>
        <extracomment>What a style is good for; %1 is a list such as “Art display, Branding”.</extracomment>
        <translation>적합한 용도: %1</translation>
    </message>
    <message>
        <source>You can adjust: %1</source>
        <extracomment>What can be adjusted in a style; %1 is a list such as “Strength, Brush size”.</extracomment>
        <translation>조절 가능: %1</translation>
    </message>
    <message>
        <source>To use it you need a VidGo account, or a key of your own for the service. Looking is free.</source>
        <extracomment>What is needed to use a style that is made by an online service.</extracomment>
        <translation>사용하려면 VidGo 계정이나 해당 서비스의 본인 키가 필요합니다. 보는 것은 무료입니다.</translation>
    </message>
    <message>
        <source>Try it on your picture</source>
        <extracomment>Button that opens a style with which this computer can change the person&apos;s own picture.</extracomment>
        <translation>내 이미지로 해 보기</translation>
    </message>
    <message>
        <source>See plans</source>
        <extracomment>Button that opens the list of plans.</extracomment>
        <translation>요금제 보기</translation>
    </message>
</context>
<context>
    <name>StyleGrid</name>
    <message>
        <source>Styles</source>
        <extracomment>The choice of styles, for screen readers</extracomment>
        <translation>스타일</translation>
    </message>
    <message>
        <source>No style</source>
        <extracomment>The choice of no style for a clip, only of its effects</extracomment>
        <translation>스타일 없음</translation>
    </message>
    <message>
        <source>Only the effects</source>
        <extracomment>For screen readers: what the choice of no style leaves of a clip</extracomment>
        <translation>효과만 적용</translation>
    </message>
</context>
<context>
    <name>StyleParameters</name>
    <message>
        <source>Style</source>
        <extracomment>Heading of the choice of a style</extracomment>
        <translation>스타일</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>How strongly a style is applied</extracomment>
        <translation>강도</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Sets all sliders back to what is usual. Short.</extracomment>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Choose a style, or an effect below.</source>
        <extracomment>Below the styles, while neither a style nor an effect is chosen for a clip</extracomment>
        <translation>스타일이나 아래의 효과를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>StyleTile</name>
    <message>
        <source>On this computer</source>
        <extracomment>Below a style: the machine itself can make it.</extracomment>
        <translation>이 컴퓨터에서 실행</translation>
    </message>
    <message>
        <source>With a plan</source>
        <extracomment>Below a style: it is made by an online service, which needs a plan.</extracomment>
        <translation>요금제 필요</translation>
    </message>
</context>
<context>
    <name>TierCard</name>
    <message>
        <source>What you have now</source>
        <extracomment>On the card of a plan: what the person has now.</extracomment>
        <translation>현재 이용 중</translation>
    </message>
    <message>
        <source>/ month</source>
        <extracomment>Beside the price of a plan.</extracomment>
        <translation>/ 월</translation>
    </message>
    <message>
        <source>Everything in %1, and:</source>
        <extracomment>On the card of a plan, above what it adds; %1 is the name of the plan below it.</extracomment>
        <translation>%1의 모든 혜택과 추가로:</translation>
    </message>
    <message>
        <source>Your next plan</source>
        <extracomment>On the card of a plan: it follows the present one by itself. Short.</extracomment>
        <translation>다음 요금제</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <extracomment>Button on the card of a plan: changes to this higher plan; %1 is its name.</extracomment>
        <translation>%1 요금제로 업그레이드</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <extracomment>Button on the card of a plan: changes to this lower plan; %1 is its name.</extracomment>
        <translation>%1 요금제로 변경</translation>
    </message>
    <message>
        <source>Pay for %1 again</source>
        <extracomment>Button on the card of a plan whose last charge failed: orders it again; %1 is its name.</extracomment>
        <translation>%1 요금제 다시 결제</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <extracomment>Button on the card of a plan: orders it; %1 is its name.</extracomment>
        <translation>%1 요금제 선택</translation>
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
        <translation>무엇을 만드시겠습니까?</translation>
    </message>
</context>
<context>
    <name>ToolDrawer</name>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel with the settings of the tool</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ToolFoot</name>
    <message>
        <source>Settings of the tool</source>
        <extracomment>Button beside the one that runs the tool: opens the panel with its settings</extracomment>
        <translation>도구 설정</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Before the price of a run by a provider: no more than that is charged</extracomment>
        <translation>최대</translation>
    </message>
</context>
<context>
    <name>ToolHeader</name>
    <message>
        <source>Use this tool</source>
        <extracomment>Opens the panel in which the person gives a picture and runs the tool. Short.</extracomment>
        <translation>이 도구 사용</translation>
    </message>
</context>
<context>
    <name>ToolInput</name>
    <message>
        <source>Drop photos or click to choose</source>
        <extracomment>On the area on which a person drops pictures</extracomment>
        <translation>사진을 끌어다 놓거나 클릭하여 선택</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <extracomment>On the same area, while the picture is looked at</extracomment>
        <translation>이미지를 확인하는 중…</translation>
    </message>
    <message>
        <source>Drop another one or click to choose</source>
        <extracomment>On the same area, when there is a picture already</extracomment>
        <translation>다른 사진을 끌어다 놓거나 클릭하여 선택</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, GIF, TIFF
Ctrl V to paste</source>
        <extracomment>Below it: formats, and the key that pastes</extracomment>
        <translation>JPEG, PNG, WebP, GIF, TIFF
Ctrl V로 붙여넣기</translation>
    </message>
    <message>
        <source>%1 · %2 × %3</source>
        <extracomment>The file name of the picture, its width and its height in pixels</extracomment>
        <translation>%1 · %2 × %3</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 · %L4 s</source>
        <extracomment>The file name of a clip, its width and its height in pixels, and how many seconds it is long</extracomment>
        <translation>%1 · %2 × %3 · %L4초</translation>
    </message>
    <message>
        <source>Drop photos or clips, or choose</source>
        <extracomment>On the area on which a person drops pictures and clips</extracomment>
        <translation>사진이나 클립을 끌어다 놓거나 선택</translation>
    </message>
    <message>
        <source>Drop more or click to add</source>
        <extracomment>On the same area, when there is a picture already and more can be added to it</extracomment>
        <translation>끌어다 놓거나 클릭하여 추가</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, MP4, MOV
Ctrl V to paste</source>
        <extracomment>Below it: formats, and the key that pastes</extracomment>
        <translation>JPEG, PNG, WebP, MP4, MOV
Ctrl V로 붙여넣기</translation>
    </message>
</context>
<context>
    <name>ToolRunCard</name>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <extracomment>After the person has stopped a run</extracomment>
        <translation>중지했습니다. 아무것도 보관되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is made by a provider. It needs a key of your own, which you can add in the settings.</source>
        <extracomment>In the place of the run button, for a style that a provider makes; %1 is its name</extracomment>
        <translation>“%1” 스타일은 공급자가 만듭니다. 본인의 키가 필요하며, 설정에서 추가할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ToolTopics</name>
    <message>
        <source>Topics</source>
        <extracomment>The row of topics of a tool, for screen readers</extracomment>
        <translation>주제</translation>
    </message>
    <message>
        <source>Topics before</source>
        <extracomment>Scrolls the row of topics</extracomment>
        <translation>이전 주제</translation>
    </message>
    <message>
        <source>More topics</source>
        <extracomment>Scrolls the row of topics</extracomment>
        <translation>더 많은 주제</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Mails of the sandbox</source>
        <extracomment>Button beside “Sandbox”. Opens a page with the mails that would have been sent, as those with codes for signing up.</extracomment>
        <translation>샌드박스 메일</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message numerus="yes">
        <source>%n result(s) have been here for more than 30 days.</source>
        <extracomment>Above the trash. %n results are in it for more than 30 days.</extracomment>
        <translation>
            <numerusform>결과 %n개가 30일 넘게 여기에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results stay here until you empty the trash.</source>
        <extracomment>Above the trash.</extracomment>
        <translation>휴지통을 비울 때까지 결과가 여기에 남아 있습니다.</translation>
    </message>
    <message>
        <source>Delete these…</source>
        <extracomment>Button: deletes for good what is in the trash for more than 30 days; asks before.</extracomment>
        <translation>이 결과 삭제…</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <extracomment>Button: deletes for good everything in the trash; asks before.</extracomment>
        <translation>휴지통 비우기…</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust this signer?</source>
        <extracomment>Title of the question before examples of somebody unknown are taken.</extracomment>
        <translation>이 서명자를 신뢰하시겠습니까?</translation>
    </message>
    <message>
        <source>From now on whatever is signed with this key is taken as examples: pictures, clips and their words, from your server and from files. Trust it only when you know whose key it is. Compare it with the one that they tell you in another way.</source>
        <extracomment>The question before examples of somebody unknown are taken. What is compared is a key: groups of digits.</extracomment>
        <translation>신뢰하면 이 키로 서명된 이미지, 클립과 그 설명을 서버와 파일에서 예시로 가져옵니다. 누구의 키인지 아는 경우에만 신뢰하십시오. 다른 방법으로 전달받은 키와 비교하십시오.</translation>
    </message>
    <message>
        <source>Trust this signer</source>
        <extracomment>Button: yes, examples of whoever has this key are taken from now on.</extracomment>
        <translation>이 서명자 신뢰</translation>
    </message>
    <message>
        <source>A name for the signer</source>
        <extracomment>Field for a name of one&apos;s own for somebody whose examples are taken.</extracomment>
        <translation>서명자의 이름</translation>
    </message>
</context>
<context>
    <name>TrustedSigners</name>
    <message>
        <source>Signers you trust</source>
        <extracomment>Heading above those whose examples are taken because the person trusts them.</extracomment>
        <translation>신뢰하는 서명자</translation>
    </message>
    <message>
        <source>What they sign is taken as examples, from your server and from files.</source>
        <extracomment>Below “Signers you trust”.</extracomment>
        <translation>이들이 서명한 것은 서버와 파일에서 예시로 가져옵니다.</translation>
    </message>
    <message>
        <source>Stop trusting…</source>
        <extracomment>Button beside somebody whose examples are taken: asks whether they are taken no longer.</extracomment>
        <translation>신뢰 중단…</translation>
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
        <translation>옷 종류</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>The kind of a garment is found out by its outline</extracomment>
        <translation>자동</translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>A kind of garment: shirt, blouse, sweater</extracomment>
        <translation>상의</translation>
    </message>
    <message>
        <source>Jacket</source>
        <extracomment>A kind of garment: jacket, coat, cardigan worn open</extracomment>
        <translation>아우터</translation>
    </message>
    <message>
        <source>Dress</source>
        <extracomment>A kind of garment</extracomment>
        <translation>원피스</translation>
    </message>
    <message>
        <source>Outfit</source>
        <extracomment>A kind of garment: top and trousers in one picture</extracomment>
        <translation>상하의 세트</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>How long a garment is</extracomment>
        <translation>길이</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>How wide a garment is</extracomment>
        <translation>너비</translation>
    </message>
    <message>
        <source>Light of the photo</source>
        <extracomment>How much light, shade and folds of what a person wears go on to a new garment</extracomment>
        <translation>사진의 음영</translation>
    </message>
    <message>
        <source>Needs one person who stands, faces the camera and lets the arms hang. It drapes the picture of the garment; it doesn&apos;t simulate cloth.</source>
        <extracomment>What the try-on on this computer needs and cannot do</extracomment>
        <translation>카메라를 향해 서서 두 팔을 내린 한 사람의 사진이 필요합니다. 옷 이미지를 몸에 맞춰 입히며, 천의 움직임을 재현하지는 않습니다.</translation>
    </message>
</context>
<context>
    <name>TryOnParameters</name>
    <message>
        <source>Garment</source>
        <extracomment>Heading of the choice of the piece of clothing that is tried on</extracomment>
        <translation>옷</translation>
    </message>
    <message>
        <source>A garment of your own</source>
        <extracomment>On the area on which a person drops the picture of a garment</extracomment>
        <translation>내 옷 이미지</translation>
    </message>
    <message>
        <source>Whole, from the front, on a plain background</source>
        <extracomment>Below it: what the picture of the garment should look like</extracomment>
        <translation>단순한 배경에 정면에서 전체가 보이는 것</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>Unlock more styles</source>
        <extracomment>Heading of the styles that need an account or a key</extracomment>
        <translation>더 많은 스타일 잠금 해제</translation>
    </message>
    <message numerus="yes">
        <source>%n more styles are made by providers. They need a VidGo account or your own key; their examples can be looked at now.</source>
        <extracomment>What the locked styles need. %n is how many they are.</extracomment>
        <translation>
            <numerusform>공급자가 만드는 스타일이 %n개 더 있습니다. VidGo 계정이나 본인의 키가 필요하며, 예시는 지금 볼 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the plans</source>
        <extracomment>Leads to the plans</extracomment>
        <translation>요금제 보기</translation>
    </message>
</context>
<context>
    <name>UpgradeEntry</name>
    <message>
        <source>Upgrade now</source>
        <extracomment>Button at the foot of the sidebar: leads to the page with the plans. Keep it short.</extracomment>
        <translation>업그레이드</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>Made for credits</source>
        <extracomment>Heading above what was made for credits.</extracomment>
        <translation>크레딧으로 만든 것</translation>
    </message>
    <message>
        <source>Runs of today</source>
        <extracomment>What a screen reader calls the bar that shows how many of today&apos;s runs are used.</extracomment>
        <translation>오늘의 실행</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was charged in the last %n day(s).</source>
        <extracomment>Below how many runs were made today; %n is a number of days.</extracomment>
        <translation>
            <numerusform>지난 %n일 동안 청구된 것이 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %n day(s):</source>
        <extracomment>Above what was charged, tool by tool; %n is a number of days.</extracomment>
        <translation>
            <numerusform>지난 %n일:</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks once more what was made for credits after it failed.</extracomment>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>UseTile</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <extracomment>How many runs of a tool were charged.</extracomment>
        <translation>
            <numerusform>%n회</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>How many credits the runs of a tool were charged.</extracomment>
        <translation>
            <numerusform>%n크레딧</numerusform>
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
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>VDropZone</name>
    <message>
        <source>Drop a picture here</source>
        <extracomment>First line of the area on which a person drops a picture</extracomment>
        <translation>여기에 이미지를 끌어다 놓기</translation>
    </message>
    <message>
        <source>This kind of file cannot be opened here</source>
        <extracomment>Shown while a file that cannot be opened is held over the drop area</extracomment>
        <translation>이 종류의 파일은 여기에서 열 수 없습니다</translation>
    </message>
</context>
<context>
    <name>VErrorState</name>
    <message>
        <source>This did not work</source>
        <extracomment>Heading above the description of an error when nothing more precise is known</extracomment>
        <translation>작업에 실패했습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that tries again what has just failed</extracomment>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>VPicture</name>
    <message>
        <source>The picture cannot be shown</source>
        <extracomment>Screen reader description of a picture that cannot be shown</extracomment>
        <translation>이미지를 표시할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>VSearchField</name>
    <message>
        <source>Clear the search</source>
        <extracomment>Button inside the search field that empties it</extracomment>
        <translation>검색어 지우기</translation>
    </message>
</context>
<context>
    <name>VSpinner</name>
    <message>
        <source>Working</source>
        <extracomment>Screen reader name of the turning ring that says something is being worked on</extracomment>
        <translation>작업 중</translation>
    </message>
</context>
<context>
    <name>VToast</name>
    <message>
        <source>Close this message</source>
        <extracomment>Button that closes a short message</extracomment>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>VideoMusic</name>
    <message>
        <source>As the template</source>
        <extracomment>Music that goes with the chosen template of a short video</extracomment>
        <translation>템플릿에 맞춤</translation>
    </message>
    <message>
        <source>No music</source>
        <extracomment>No music in a short video</extracomment>
        <translation>음악 없음</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <extracomment>Music of the person&apos;s own in a short video</extracomment>
        <translation>내 파일…</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>The choice of the music of a short video</extracomment>
        <translation>음악</translation>
    </message>
    <message>
        <source>Volume of the music</source>
        <extracomment>How loud the music of a short video is</extracomment>
        <translation>음악 음량</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Sound of the clips</source>
        <extracomment>Switch: the clips in a short video are heard</extracomment>
        <translation>클립 소리</translation>
    </message>
</context>
<context>
    <name>VideoPictureRow</name>
    <message>
        <source>Show %1 earlier</source>
        <extracomment>Moves a picture of a short video one place forward; %1 is the file</extracomment>
        <translation>%1: 앞으로 이동</translation>
    </message>
    <message>
        <source>Show %1 later</source>
        <extracomment>Moves a picture of a short video one place back; %1 is the file</extracomment>
        <translation>%1: 뒤로 이동</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <extracomment>Takes a picture out of a short video; %1 is the file</extracomment>
        <translation>%1: 빼기</translation>
    </message>
</context>
<context>
    <name>VideoPictures</name>
    <message>
        <source>More pictures and clips</source>
        <extracomment>Heading of the list of further pictures and clips of a short video</extracomment>
        <translation>추가 이미지 및 클립</translation>
    </message>
    <message>
        <source>Add pictures or clips…</source>
        <extracomment>Adds pictures or clips to a short video</extracomment>
        <translation>이미지 또는 클립 추가…</translation>
    </message>
    <message>
        <source>Ten pictures and clips are the most.</source>
        <extracomment>Below the list of the pictures of a short video, when no more can be added</extracomment>
        <translation>이미지와 클립은 모두 10개까지입니다.</translation>
    </message>
</context>
<context>
    <name>VideoRhythm</name>
    <message>
        <source>As the template</source>
        <extracomment>How long pictures are seen: as the template of the short video has it</extracomment>
        <translation>템플릿에 맞춤</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>How long a picture is seen, in seconds with one decimal</extracomment>
        <translation>%L1초</translation>
    </message>
    <message>
        <source>Each picture</source>
        <extracomment>How long each picture of a short video is seen</extracomment>
        <translation>이미지당 표시 시간</translation>
    </message>
    <message>
        <source>Depth in pictures</source>
        <extracomment>Switch: the subject of a picture moves before its background</extracomment>
        <translation>이미지에 깊이감 주기</translation>
    </message>
</context>
<context>
    <name>VideoWords</name>
    <message>
        <source>Title</source>
        <extracomment>The title that stands in a short video</extracomment>
        <translation>제목</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <extracomment>A line below the title of a short video</extracomment>
        <translation>부제목</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>The price of the product that a short video shows</extracomment>
        <translation>가격</translation>
    </message>
    <message>
        <source>Call to action</source>
        <extracomment>What a viewer is asked to do at the end of a short video</extracomment>
        <translation>행동 유도 문구</translation>
    </message>
    <message>
        <source>Shop now</source>
        <extracomment>An example of what a viewer is asked to do at the end of a short video</extracomment>
        <translation>지금 구매하기</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>Words that are shown at the bottom of a short video as it goes on</extracomment>
        <translation>자막</translation>
    </message>
    <message>
        <source>A line for each caption, or the text of an .srt file</source>
        <extracomment>Below the field of the captions. SubRip (.srt) is a file format for captions.</extracomment>
        <translation>자막마다 한 줄씩, 또는 .srt 파일의 내용</translation>
    </message>
    <message>
        <source>Caption language</source>
        <extracomment>The choice of the language that a track of captions is said to be in</extracomment>
        <translation>자막 언어</translation>
    </message>
</context>
<context>
    <name>VisitorLine</name>
    <message>
        <source>As a visitor you get results with a watermark, at most 720p.</source>
        <extracomment>Near the run button, for people without an account. 720p is a size of pictures.</extracomment>
        <translation>방문자의 결과는 워터마크가 들어가며 최대 720p입니다.</translation>
    </message>
    <message>
        <source>See the plans</source>
        <extracomment>Leads to the plans</extracomment>
        <translation>요금제 보기</translation>
    </message>
    <message>
        <source>Own computer</source>
        <extracomment>Leads to the settings, where the studio can be used on one&apos;s own computer without limits. Short.</extracomment>
        <translation>내 컴퓨터</translation>
    </message>
</context>
<context>
    <name>VisitorNote</name>
    <message>
        <source>As a visitor you export at 720p at most, with a watermark.</source>
        <extracomment>In the export dialog. Visitor is a way to use the studio; 720p is a picture of 720 lines at most.</extracomment>
        <translation>방문자는 워터마크를 넣어 최대 720p로 내보냅니다.</translation>
    </message>
    <message>
        <source>Work without limits on this computer</source>
        <extracomment>Link in the export dialog: opens the settings, where the way to use the studio is chosen.</extracomment>
        <translation>이 컴퓨터에서 제한 없이 작업</translation>
    </message>
</context>
<context>
    <name>WaitLine</name>
    <message>
        <source>It begins as soon as there are enough credits, also when this page or the studio was closed meanwhile. Nothing is charged before.</source>
        <extracomment>Below a run that costs more credits than the person has</extracomment>
        <translation>크레딧이 충분해지면 바로 시작됩니다. 그 사이에 이 페이지나 스튜디오를 닫았더라도 괜찮습니다. 그 전에는 아무것도 청구되지 않습니다.</translation>
    </message>
    <message>
        <source>Plans and credits</source>
        <extracomment>Leads to the page where credits are bought. Short.</extracomment>
        <translation>요금제와 크레딧</translation>
    </message>
</context>
<context>
    <name>WatermarkNote</name>
    <message numerus="yes">
        <source>%n result(s) still have the watermark of your earlier plan. It goes by itself as soon as the VidGo server was reached.</source>
        <extracomment>In the export dialog. %n counts results that were made with a plan that puts a watermark on them. The person has a better plan now.</extracomment>
        <translation>
            <numerusform>결과 %n개에 아직 이전 요금제의 워터마크가 있습니다. VidGo 서버에 연결되면 자동으로 사라집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) have the watermark of your plan. With a plan without watermark they can be exported clean, without a new run.</source>
        <extracomment>In the export dialog. %n counts results that were made with a plan that puts a watermark on them.</extracomment>
        <translation>
            <numerusform>결과 %n개에 현재 요금제의 워터마크가 있습니다. 워터마크 없는 요금제를 이용하면 다시 실행하지 않고 워터마크 없이 내보낼 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the plans</source>
        <extracomment>Link in the export dialog: opens the page of plans that can be bought.</extracomment>
        <translation>요금제 보기</translation>
    </message>
</context>
<context>
    <name>WorkSettings</name>
    <message>
        <source>Making</source>
        <extracomment>Heading above the settings that change what is made.</extracomment>
        <translation>제작</translation>
    </message>
    <message>
        <source>Your own cut-out model</source>
        <extracomment>Name of a setting: a file with an AI model for cutting out, chosen by the person.</extracomment>
        <translation>내 배경 제거 모델</translation>
    </message>
    <message>
        <source>The studio cuts out with its own engine, which is weak on busy backgrounds and fine hair. If you have a matting model as an ONNX file (input 1×3×1024×1024, output one alpha channel), it is used instead.</source>
        <extracomment>Explains the slot for a matting model. ONNX is a file format for AI models.</extracomment>
        <translation>스튜디오는 자체 엔진으로 배경을 제거하지만 복잡한 배경과 가는 머리카락에는 약합니다. ONNX 파일로 된 매팅 모델(입력 1×3×1024×1024, 출력은 알파 채널 하나)이 있으면 그 모델을 대신 사용합니다.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>Button that opens a dialog to choose a file with an AI model.</extracomment>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <extracomment>Button: the chosen AI model is not used any more.</extracomment>
        <translation>사용하지 않음</translation>
    </message>
    <message>
        <source>Watermark text</source>
        <extracomment>Name of a setting: what is written over watermarked pictures.
----------
What a screen reader calls the field for the text of the watermark.</extracomment>
        <translation>워터마크 텍스트</translation>
    </message>
    <message>
        <source>Stands on the examples and on pictures that you mark.</source>
        <extracomment>Explains the setting Watermark text.</extracomment>
        <translation>예시와 워터마크를 넣은 이미지에 표시됩니다.</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <extracomment>Kind of file in a file dialog.</extracomment>
        <translation>ONNX 모델 (*.onnx)</translation>
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
        <translation>설정 파일이 손상되어 있었습니다. 파일을 따로 보관하고 설정을 새로 시작합니다.</translation>
    </message>
    <message>
        <source>The library&apos;s database was damaged. It was put aside and the library was rebuilt from your files.</source>
        <extracomment>Shown once after the start. The library&apos;s database could not be read.</extracomment>
        <translation>라이브러리의 데이터베이스가 손상되어 있었습니다. 데이터베이스를 따로 보관하고 파일에서 라이브러리를 다시 구성했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) did not finish before the studio ended. Your earlier results are all here.</source>
        <extracomment>Shown once after the start, when the program had ended without closing. %n counts pieces of work.</extracomment>
        <translation>
            <numerusform>스튜디오가 종료되기 전에 끝나지 않은 실행이 %n개 있습니다. 이전 결과는 모두 그대로 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was deleted, as you ordered. The studio begins anew.</source>
        <extracomment>Shown once after the start, because the person had ordered it.</extracomment>
        <translation>요청하신 대로 모두 삭제했습니다. 스튜디오를 새로 시작합니다.</translation>
    </message>
    <message>
        <source>Your library was brought to a newer form. A copy of the old one lies beside it.</source>
        <extracomment>Shown once after the start of a newer version of the studio.</extracomment>
        <translation>라이브러리를 새로운 형식으로 업데이트했습니다. 이전 라이브러리의 사본은 그 옆에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) from last time go on now.</source>
        <extracomment>Shown once after the start: what was waiting or at work in the list of jobs goes on.</extracomment>
        <translation>
            <numerusform>지난번의 작업 %n개를 이어서 진행합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of the VidGo server cannot be used: it has to begin with https:// and name nothing but the server. The studio goes on without it.</source>
        <extracomment>Shown once after the start. The server keeps the person&apos;s VidGo account; its address is in the settings or was given to the program.</extracomment>
        <translation>VidGo 서버의 주소를 사용할 수 없습니다. 주소는 https://로 시작하고 서버 이름만 있어야 합니다. 스튜디오는 서버 없이 계속합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier result(s) have lost their watermark.</source>
        <extracomment>%n counts results in the library. They were made with a plan that puts a watermark on them, and the person has a better plan now.</extracomment>
        <translation>
            <numerusform>이전 결과 %n개에서 워터마크가 사라졌습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox opens in a window of its own.</source>
        <extracomment>After the button that opens the sandbox; its window takes a moment to come.</extracomment>
        <translation>샌드박스는 별도의 창에서 열립니다.</translation>
    </message>
    <message>
        <source>The sandbox could not be opened. Installing the studio again may help.</source>
        <extracomment>After the button that opens the sandbox, when its program does not start.</extracomment>
        <translation>샌드박스를 열 수 없었습니다. 스튜디오를 다시 설치하면 해결될 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::AccountInfo</name>
    <message>
        <source>Plan</source>
        <extracomment>A kind of credits: those that a plan brings each month. Short; stands beside a number.</extracomment>
        <translation>요금제</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>A kind of credits: those that were paid for. Short; stands beside a number.</extracomment>
        <translation>구입</translation>
    </message>
    <message>
        <source>Gift</source>
        <extracomment>A kind of credits: a gift. Short; stands beside a number.</extracomment>
        <translation>증정</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>A kind of credits: given back for something that went wrong. Short; stands beside a number.</extracomment>
        <translation>반환</translation>
    </message>
    <message numerus="yes">
        <source>Only %n credit(s) left.</source>
        <extracomment>Said once, when few credits are left.</extracomment>
        <translation>
            <numerusform>%n크레딧만 남았습니다.</numerusform>
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
        <translation>이 컴퓨터에 있는 파일만 사용할 수 있습니다. 먼저 이미지를 저장한 뒤 끌어다 놓으십시오.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::BudgetModel</name>
    <message>
        <source>Run</source>
        <extracomment>In the history of a monthly budget: a provider charged for a run</extracomment>
        <translation>실행</translation>
    </message>
    <message>
        <source>Limit changed</source>
        <extracomment>In the history of a monthly budget: the person set another limit</extracomment>
        <translation>한도 변경</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::InputSources</name>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste it here.</source>
        <extracomment>Shown when the person pastes and there is only text, or nothing, to paste.</extracomment>
        <translation>클립보드에 이미지가 없습니다. 이미지를 복사한 뒤 여기에 붙여넣으십시오.</translation>
    </message>
    <message>
        <source>The screen cannot be taken here. Use a file or paste a picture instead.</source>
        <extracomment>Shown when the picture of the screen could not be had.</extracomment>
        <translation>여기에서는 화면을 캡처할 수 없습니다. 대신 파일을 사용하거나 이미지를 붙여넣으십시오.</translation>
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
        <translation>이 기능은 %1 요금제에 포함되어 있습니다. 주문은 요금제에 가입할 때까지 기다렸다가 자동으로 계속됩니다.</translation>
    </message>
    <message>
        <source>This is part of the plan %1.</source>
        <extracomment>A run is not part of the plan that the person has; %1 is the name of one that has it.</extracomment>
        <translation>이 기능은 %1 요금제에 포함되어 있습니다.</translation>
    </message>
    <message>
        <source>Only %1 left. Your order waits for more, and then goes on by itself.</source>
        <extracomment>A run costs more credits than the person has; %1 is how many they have, such as &quot;3 credits&quot;.</extracomment>
        <translation>%1만 남았습니다. 주문은 더 추가될 때까지 기다렸다가 자동으로 계속됩니다.</translation>
    </message>
    <message>
        <source>Only %1 left. Raise your spending budget to run this.</source>
        <extracomment>A run costs more than can be spent; %1 is an amount of money.</extracomment>
        <translation>%1만 남았습니다. 실행하려면 지출 예산을 늘리십시오.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::PictureInput</name>
    <message>
        <source>Work on a smaller copy</source>
        <extracomment>One-click fix for a picture that is very large. Short.</extracomment>
        <translation>더 작은 사본으로 작업</translation>
    </message>
    <message>
        <source>Put it on white</source>
        <extracomment>One-click fix for a picture with transparent parts. Short.</extracomment>
        <translation>흰색 배경 넣기</translation>
    </message>
    <message>
        <source>Enlarge it first</source>
        <extracomment>One-click fix for a picture that is very small. Short.</extracomment>
        <translation>먼저 확대</translation>
    </message>
    <message>
        <source>Only files on this computer can be used. Save the picture first, then drop it.</source>
        <extracomment>Shown when something from a web page is dropped instead of a file.</extracomment>
        <translation>이 컴퓨터에 있는 파일만 사용할 수 있습니다. 먼저 이미지를 저장한 뒤 끌어다 놓으십시오.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::ProviderListModel</name>
    <message>
        <source>Key in the keychain</source>
        <extracomment>Where the key of a provider is kept: the password store of the operating system</extracomment>
        <translation>키체인에 보관된 키</translation>
    </message>
    <message>
        <source>Key from the environment</source>
        <extracomment>Where the key of a provider comes from: a variable of the environment</extracomment>
        <translation>환경 변수의 키</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>There is no key for a provider</extracomment>
        <translation>키 없음</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>How a provider does: it is asked</extracomment>
        <translation>정상</translation>
    </message>
    <message>
        <source>No credit there</source>
        <extracomment>How a provider does: its account is empty</extracomment>
        <translation>그곳에 잔액 없음</translation>
    </message>
    <message>
        <source>Refuses the key</source>
        <extracomment>How a provider does: it refuses the key</extracomment>
        <translation>키를 거부함</translation>
    </message>
    <message>
        <source>Wants to be asked less</source>
        <extracomment>How a provider does: it was asked too often</extracomment>
        <translation>요청이 너무 잦음</translation>
    </message>
    <message>
        <source>Paused after failures</source>
        <extracomment>How a provider does: it failed too often and is left alone for a while</extracomment>
        <translation>실패 후 일시 정지됨</translation>
    </message>
    <message numerus="yes">
        <source>Last day: %n run(s), %1% succeeded, about %2 s each</source>
        <extracomment>How a provider did in the last day: %n runs, of which %1 percent succeeded, usually in %2 seconds</extracomment>
        <translation>
            <numerusform>지난 하루: 실행 %n개, 성공률 %1%, 개당 약 %2초</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked again: %1</source>
        <extracomment>When a provider that was left alone is asked again; %1 is a time of the day, or a date with a time.</extracomment>
        <translation>다시 요청: %1</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::ShortVideoOptions</name>
    <message>
        <source>Automatic</source>
        <extracomment>Language of the captions of a short video: the studio tells it by their letters</extracomment>
        <translation>자동</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::TopicListModel</name>
    <message>
        <source>All topics</source>
        <extracomment>The first of the topics of a tool: shows the examples of all topics. Short.</extracomment>
        <translation>모든 주제</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::account::AccountModel</name>
    <message>
        <source>Your name was changed.</source>
        <extracomment>After the name of the person was changed.</extracomment>
        <translation>이름을 변경했습니다.</translation>
    </message>
    <message>
        <source>Your password was changed. Other devices are signed out.</source>
        <extracomment>After the password was changed.</extracomment>
        <translation>비밀번호를 변경했습니다. 다른 기기에서는 로그아웃되었습니다.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <extracomment>After signing out.</extracomment>
        <translation>로그아웃했습니다.</translation>
    </message>
    <message>
        <source>You are signed out here, but the server does not know it. %1</source>
        <extracomment>After signing out, when the server does not know of it; %1 is a sentence that says why.</extracomment>
        <translation>여기에서는 로그아웃했지만 서버는 아직 알지 못합니다. %1</translation>
    </message>
    <message>
        <source>Your account is closed. Until %1 you can have it back by signing in.</source>
        <extracomment>After an account was closed; %1 is a day.</extracomment>
        <translation>계정이 폐쇄되었습니다. %1까지 로그인하면 되찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Your account is closed.</source>
        <extracomment>After an account was closed.</extracomment>
        <translation>계정이 폐쇄되었습니다.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::account::DeviceListModel</name>
    <message>
        <source>Unnamed device</source>
        <extracomment>A device that is signed in and did not say its name.</extracomment>
        <translation>이름 없는 기기</translation>
    </message>
    <message>
        <source>used %1</source>
        <extracomment>A device that is signed in; %1 is “just now”, “5 minutes ago” or a day.</extracomment>
        <translation>마지막 사용: %1</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::gallery::CategoryList</name>
    <message>
        <source>All</source>
        <extracomment>The first of the categories in the gallery: shows all of them. Keep it short.</extracomment>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::gallery::ExampleDetail</name>
    <message>
        <source>Request</source>
        <extracomment>Label of a fact about an example; the value is what was asked for in words.</extracomment>
        <translation>요청 내용</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>Label of a fact about an example; the value is the name of a tool.</extracomment>
        <translation>도구</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>Label of a fact about an example; the value is a topic of the tool, such as Electronics.</extracomment>
        <translation>주제</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Label of a fact about an example; the value is the name of a style, such as Watercolor.</extracomment>
        <translation>스타일</translation>
    </message>
    <message>
        <source>Good for</source>
        <extracomment>Label of a fact about an example; the value says what such pictures are good for.</extracomment>
        <translation>적합한 용도</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Label of a fact about an example; the value is its size in pixels.</extracomment>
        <translation>크기</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>Size of a picture: width × height in pixels.</extracomment>
        <translation>%1 × %2픽셀</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Label of a fact about an example that is a clip; the value is how long it runs.</extracomment>
        <translation>길이</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <extracomment>How long a clip runs, in seconds with one decimal.</extracomment>
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::gallery::GalleryModel</name>
    <message>
        <source>Style: %1</source>
        <extracomment>Below an example in the gallery; %1 is the name of a style, such as Watercolor.</extracomment>
        <translation>스타일: %1</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::gallery::StyleDetail</name>
    <message>
        <source>Strength</source>
        <extracomment>Name of a setting of every style: how much of it is applied.</extracomment>
        <translation>강도</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::home::ExampleList</name>
    <message>
        <source>Style</source>
        <extracomment>What an example is that belongs to no tool: a picture in another style, such as watercolour.</extracomment>
        <translation>스타일</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::home::ToolList</name>
    <message>
        <source>On this computer</source>
        <extracomment>Under the name of a tool: it works without a network and costs nothing.</extracomment>
        <translation>이 컴퓨터에서 실행</translation>
    </message>
    <message>
        <source>Examples to browse</source>
        <extracomment>Under the name of a tool that visitors cannot run: only its examples can be looked at.</extracomment>
        <translation>예시 둘러보기 가능</translation>
    </message>
    <message>
        <source>With your own key</source>
        <extracomment>Under the name of a tool that only providers can run, with a key of the person&apos;s own.</extracomment>
        <translation>내 키로 실행</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::jobs::JobListModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Name of a job over many files: %1 is the name of the first, %n the number of the others.</extracomment>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Kind of a job: a result of the library is written to a file.</extracomment>
        <translation>내보내기</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::library::ClipExportOptions</name>
    <message>
        <source>As it is</source>
        <extracomment>How a clip is exported: the file is copied as it is.</extracomment>
        <translation>그대로</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time; %1 is a number</extracomment>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A length of time; %1 is a number</extracomment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>At most about %1</source>
        <extracomment>How large an exported clip may become; %1 is a size such as 12 MB</extracomment>
        <translation>최대 약 %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>How large an exported clip will be; %1 is a size such as 12 MB</extracomment>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>%1 takes at most %2. Choose a shorter part.</source>
        <extracomment>Warning before an export: %1 is a place such as Instagram Reels, %2 a length of time</extracomment>
        <translation>%1에는 최대 %2까지 올릴 수 있습니다. 더 짧은 부분을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 takes clips of %2 and longer.</source>
        <extracomment>Warning before an export: %1 is a place such as Instagram Reels, %2 a length of time</extracomment>
        <translation>%1에는 %2 이상인 클립을 올릴 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 takes files up to %2: the quality will be lowered to stay below.</source>
        <extracomment>Warning before an export: %1 is a place such as X, %2 a size such as 512 MB</extracomment>
        <translation>%1에는 %2 이하의 파일만 올릴 수 있어, 그에 맞게 품질을 낮춥니다.</translation>
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
        <translation>모든 도구</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::orders::CreditHistoryModel</name>
    <message>
        <source>Credits added</source>
        <extracomment>In the history of credits: some came.</extracomment>
        <translation>크레딧 추가</translation>
    </message>
    <message>
        <source>Set aside for a job</source>
        <extracomment>In the history of credits: set aside until a job ends.</extracomment>
        <translation>작업용으로 확보</translation>
    </message>
    <message>
        <source>Charged for a job</source>
        <extracomment>In the history of credits: a job was paid with what was set aside for it.</extracomment>
        <translation>작업에 차감</translation>
    </message>
    <message>
        <source>Given back by a job</source>
        <extracomment>In the history of credits: a job failed or was cancelled, and costs nothing.</extracomment>
        <translation>작업에서 반환</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <extracomment>In the history of credits: their time was over.</extracomment>
        <translation>소멸</translation>
    </message>
    <message>
        <source>Taken back with a refund</source>
        <extracomment>In the history of credits: a purchase was paid back, and its credits were taken.</extracomment>
        <translation>환불로 회수</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <extracomment>In the history of credits: what a plan brings each month; %1 is the name of the plan.</extracomment>
        <translation>%1 요금제</translation>
    </message>
    <message>
        <source>Package %1</source>
        <extracomment>In the history of credits: a package that was bought; %1 is its name.</extracomment>
        <translation>%1 패키지</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <extracomment>In the history of credits: what a promotion code brought.</extracomment>
        <translation>프로모션 코드</translation>
    </message>
    <message>
        <source>This job was ordered on another device, or was taken off the list.</source>
        <extracomment>Told when a line of the credit history is pressed whose job this computer does not know.</extracomment>
        <translation>이 작업은 다른 기기에서 주문했거나 목록에서 제거되었습니다.</translation>
    </message>
    <message>
        <source>Unused days of your earlier plan</source>
        <extracomment>In the history of credits: a plan was replaced by another one before its time was over.</extracomment>
        <translation>이전 요금제의 사용하지 않은 일수</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) came back</source>
        <extracomment>In the history of credits: a job was charged less than was set aside for it.</extracomment>
        <translation>
            <numerusform>%n크레딧이 돌아왔습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidgo::ui::orders::ReceiptListModel</name>
    <message>
        <source>Receipt</source>
        <extracomment>A kind of document: for a payment.</extracomment>
        <translation>영수증</translation>
    </message>
    <message>
        <source>Credit note</source>
        <extracomment>A kind of document: for money that went back.</extracomment>
        <translation>환불 명세서</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::orders::RefundModel</name>
    <message>
        <source>%1 was paid back. Its credits were taken back.</source>
        <extracomment>What came of asking for money back; %1 is an amount of money.</extracomment>
        <translation>%1 환불이 완료되었습니다. 이 주문의 크레딧은 회수되었습니다.</translation>
    </message>
    <message>
        <source>The payment company refused to pay it back. No money moved, and you keep the credits.</source>
        <extracomment>What came of asking for money back.</extracomment>
        <translation>결제 회사에서 환불을 거부했습니다. 오간 금액은 없으며 크레딧은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>%1 is paid back by hand, which can take a few days. Its credits were taken back.</source>
        <extracomment>What came of asking for money back; %1 is an amount of money.</extracomment>
        <translation>%1 환불은 담당자가 직접 처리하며 며칠 걸릴 수 있습니다. 이 주문의 크레딧은 회수되었습니다.</translation>
    </message>
    <message>
        <source>%1 is on its way back to you. Its credits were taken back. How long it takes is up to your bank.</source>
        <extracomment>What came of asking for money back; %1 is an amount of money.</extracomment>
        <translation>%1 환불이 진행 중입니다. 이 주문의 크레딧은 회수되었습니다. 걸리는 시간은 이용하시는 은행에 따라 다릅니다.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::plans::OfferModel</name>
    <message>
        <source>The last charge failed, so the plan is paid until %1 only. You keep it for a few more days. Order a plan again to go on.</source>
        <extracomment>About the person&apos;s plan; %1 is a date.</extracomment>
        <translation>마지막 청구에 실패하여 요금제는 %1까지만 결제되어 있습니다. 그 후 며칠은 더 유지됩니다. 계속 이용하려면 요금제를 다시 주문하십시오.</translation>
    </message>
    <message>
        <source>Paid until %1 and ends then. Nothing more is charged.</source>
        <extracomment>About the person&apos;s plan, which was cancelled or was paid for once; %1 is a date.</extracomment>
        <translation>%1까지 결제되어 있으며 그때 끝납니다. 더 이상 청구되지 않습니다.</translation>
    </message>
    <message>
        <source>Paid until %1. After that you have %2.</source>
        <extracomment>About the person&apos;s plan; %1 is a date, %2 is the name of the plan that follows.</extracomment>
        <translation>%1까지 결제되어 있습니다. 그 후에는 %2 요금제를 이용합니다.</translation>
    </message>
    <message>
        <source>Paid until %1, then %2 is charged for the next month.</source>
        <extracomment>About the person&apos;s plan, which goes on by itself; %1 is a date, %2 is an amount of money.</extracomment>
        <translation>%1까지 결제되어 있으며, 그 후 다음 달 요금(%2)이 청구됩니다.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::plans::PlanChangeModel</name>
    <message>
        <source>You have %1 now.</source>
        <extracomment>After a change of the plan; %1 is its name.</extracomment>
        <translation>이제 %1 요금제를 이용합니다.</translation>
    </message>
    <message>
        <source>The change to %1 is on its way. The payment company has not answered yet; nothing is done twice.</source>
        <extracomment>After a change of the plan; %1 is its name.</extracomment>
        <translation>%1 요금제로 변경하는 중입니다. 결제 회사에서 아직 응답하지 않았습니다. 두 번 처리되는 일은 없습니다.</translation>
    </message>
    <message>
        <source>You change to %1 on %2. Nothing is charged before that.</source>
        <extracomment>After a change to a lower plan; %1 is its name, %2 a date.</extracomment>
        <translation>%2에 %1 요금제로 변경됩니다. 그 전에는 청구되지 않습니다.</translation>
    </message>
    <message>
        <source>%1 begins when its order is paid. Your present plan ends with that, and its unused days are paid back.</source>
        <extracomment>After a change of the plan; %1 is its name.</extracomment>
        <translation>%1 요금제는 주문이 결제되면 시작됩니다. 그때 현재 요금제는 끝나며, 남은 일수에 해당하는 금액은 환불됩니다.</translation>
    </message>
    <message>
        <source>Your present plan ends on %2. Order %1 then; nothing is charged before that.</source>
        <extracomment>After a change to a lower plan; %1 is its name, %2 a date.</extracomment>
        <translation>현재 요금제는 %2에 끝납니다. 그때 %1 요금제를 주문하십시오. 그 전에는 청구되지 않습니다.</translation>
    </message>
    <message>
        <source>Your plan goes on.</source>
        <extracomment>After somebody took back that their plan ends.</extracomment>
        <translation>요금제를 계속 이용합니다.</translation>
    </message>
    <message>
        <source>Your plan ends on %1. Nothing more is charged, and the credits that you bought stay yours.</source>
        <extracomment>After somebody ended their plan; %1 is a date.</extracomment>
        <translation>요금제는 %1에 끝납니다. 더 이상 청구되지 않으며, 구입한 크레딧은 그대로 남습니다.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::plans::PurchaseModel</name>
    <message>
        <source>%1 off</source>
        <extracomment>What a promotion code does to a price; %1 is an amount of money.</extracomment>
        <translation>%1 할인</translation>
    </message>
    <message>
        <source>%1 on top</source>
        <extracomment>What a promotion code does; %1 is an amount such as “20 credits”.</extracomment>
        <translation>%1 추가</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::profile::UseModel</name>
    <message numerus="yes">
        <source>%n run(s) today</source>
        <extracomment>How many runs were made for credits today.</extracomment>
        <translation>
            <numerusform>오늘 실행 %n회</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) today</source>
        <extracomment>How many runs were made for credits today, and how many the plan allows in a day.</extracomment>
        <translation>
            <numerusform>오늘 실행 %n회 중 %1회</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidgo::ui::settings::ExampleSyncModel</name>
    <message numerus="yes">
        <source>%n new example(s) came into the gallery.</source>
        <extracomment>%n counts examples that came from the server and are in the gallery now.</extracomment>
        <translation>
            <numerusform>새 예시 %n개가 갤러리에 추가되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server was not asked yet.</source>
        <extracomment>The server that keeps examples of its own was never asked for them.</extracomment>
        <translation>아직 서버에 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Asking the server what is new…</source>
        <extracomment>The server is asked for its examples at this moment.</extracomment>
        <translation>서버에 새 예시를 확인하는 중…</translation>
    </message>
    <message>
        <source>All examples of the server are here.</source>
        <extracomment>Nothing is missing of what the server has.</extracomment>
        <translation>서버의 예시가 모두 여기에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n new example(s) on the way</source>
        <extracomment>%n counts examples that are being fetched from the server.</extracomment>
        <translation>
            <numerusform>새 예시 %n개를 가져오는 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new example(s) wait for a link that is not metered.</source>
        <extracomment>%n counts examples of the server that are not here yet. A metered link is paid for by what goes through it.</extracomment>
        <translation>
            <numerusform>새 예시 %n개가 종량제가 아닌 연결을 기다립니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new example(s) were signed by somebody you have not trusted yet.</source>
        <extracomment>%n counts examples of the server that are not here yet. They are signed, and nobody here knows whoever signed them.</extracomment>
        <translation>
            <numerusform>새 예시 %n개는 아직 신뢰하지 않은 사람이 서명했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new example(s)</source>
        <extracomment>%n counts examples of the server that are not here yet.</extracomment>
        <translation>
            <numerusform>새 예시 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far it is with fetching: %1 and %2 are sizes such as “12 MB”.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <extracomment>%1 is a size such as “12 MB”.</extracomment>
        <translation>가져올 크기: %1</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <extracomment>When the server was asked last what examples it has; %1 is a date with a time of day.</extracomment>
        <translation>확인한 시각: %1</translation>
    </message>
    <message>
        <source>Nothing more comes from %1.</source>
        <extracomment>After the person stopped trusting somebody who signs examples; %1 is the name.</extracomment>
        <translation>앞으로 %1의 예시는 가져오지 않습니다.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::settings::SettingsModel</name>
    <message>
        <source>Same as the system</source>
        <extracomment>A choice of language: the one that the operating system uses.</extracomment>
        <translation>시스템과 동일</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::shell::NavigationModel</name>
    <message>
        <source>Library</source>
        <extracomment>Name of the page with the person&apos;s own results.</extracomment>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Name of the page on which the person chooses language, theme and so on.</extracomment>
        <translation>설정</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Name of the page on which the studio starts.</extracomment>
        <translation>홈</translation>
    </message>
    <message>
        <source>TOOLS</source>
        <extracomment>Heading in the sidebar above the six tools; in small capitals.</extracomment>
        <translation>도구</translation>
    </message>
    <message>
        <source>YOURS</source>
        <extracomment>Heading in the sidebar above what belongs to the person: library and settings; in small capitals.</extracomment>
        <translation>내 공간</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>Name of the page with all the examples.</extracomment>
        <translation>갤러리</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::shell::PaletteModel</name>
    <message>
        <source>Used last</source>
        <extracomment>Heading in the command palette above what was used last.</extracomment>
        <translation>최근 사용</translation>
    </message>
    <message>
        <source>Go to and do</source>
        <extracomment>Heading in the command palette above pages and commands.</extracomment>
        <translation>이동 및 실행</translation>
    </message>
    <message>
        <source>Results and examples</source>
        <extracomment>Heading in the command palette above the person&apos;s own results and the examples that were found.</extracomment>
        <translation>결과 및 예시</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::shell::SearchModel</name>
    <message>
        <source>Your result · %1</source>
        <extracomment>Below a hit of the search: one of the person&apos;s own results; %1 is the tool that made it.</extracomment>
        <translation>내 결과 · %1</translation>
    </message>
    <message>
        <source>Example · %1</source>
        <extracomment>Below a hit of the search: an example; %1 is its tool or its style.</extracomment>
        <translation>예시 · %1</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::shell::ShortcutModel</name>
    <message>
        <source>Pages</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys that open a page.</extracomment>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys that work on every page.</extracomment>
        <translation>모든 곳</translation>
    </message>
</context>
</TS>
