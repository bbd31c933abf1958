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
        <source>Run a tool on a file; the result is kept in the library too</source>
        <comment>Help of the command run</comment>
        <translation>파일에 도구 실행(결과는 라이브러리에도 보관)</translation>
    </message>
    <message>
        <source>Id of the tool, see `vidgo tools`</source>
        <comment>Help of the option tool</comment>
        <translation>도구의 ID(`vidgo tools` 참조)</translation>
    </message>
    <message>
        <source>The picture</source>
        <comment>Help of the option input</comment>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Where to write: .png, .jpg or .webp</source>
        <comment>Help of the option -o,--output</comment>
        <translation>저장할 위치: .png, .jpg 또는 .webp</translation>
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
        <source>transparent, color, blur or picture</source>
        <comment>Help of the option --background</comment>
        <translation>transparent, color, blur 또는 picture</translation>
    </message>
    <message>
        <source>#RRGGBB, with --background color</source>
        <comment>Help of the option --color</comment>
        <translation>#RRGGBB(--background color와 함께 사용)</translation>
    </message>
    <message>
        <source>A picture, with --background picture</source>
        <comment>Help of the option --picture</comment>
        <translation>이미지(--background picture와 함께 사용)</translation>
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
        <source>Write a watermarked copy of a picture</source>
        <comment>Help of the command watermark</comment>
        <translation>이미지에 워터마크를 넣은 사본 저장</translation>
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
        <source>Exit codes:
  0    done
  1    failed for a reason that is not below
  2    unknown command, option or value
  3    the input is missing, unreadable, damaged or of a wrong kind
  4    no tool, preset or result with that id
  5    the output can't be written (permission, name taken, disk full)
  6    the data folder or its database can't be opened
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
  130  Ctrl+C로 중지됨</translation>
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
        <extracomment>Behind the name of a tool in a list: it works without a provider.</extracomment>
        <translation>이 컴퓨터에서 실행</translation>
    </message>
    <message>
        <source>examples to browse</source>
        <extracomment>Behind the name of a tool in a list: it cannot run yet, but its examples can be seen.</extracomment>
        <translation>예시 둘러보기 가능</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>How to compare</source>
        <extracomment>Accessible name of the choice between two ways of comparing pictures</extracomment>
        <translation>비교 방법</translation>
    </message>
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
        <source>Swap before and after</source>
        <extracomment>Button that exchanges the sides of before and after</extracomment>
        <translation>원본과 결과 바꾸기</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Button that shows the pictures smaller</extracomment>
        <translation>축소</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How large the pictures are shown, in per cent of their own pixels</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Zoom %1 per cent</source>
        <extracomment>Screen reader name of the zoom figure</extracomment>
        <translation>확대/축소 %1퍼센트</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>Button that shows the pictures larger</extracomment>
        <translation>확대</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>Button that shows the whole picture again</extracomment>
        <translation>화면에 맞춤</translation>
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
        <source>%1 %</source>
        <extracomment>Screen reader value of that line: how many per cent of the width show the left picture</extracomment>
        <translation>%1%</translation>
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
    <name>CutoutInput</name>
    <message>
        <source>Your picture</source>
        <extracomment>Heading of the panel that takes the person's picture</extracomment>
        <translation>내 이미지</translation>
    </message>
    <message>
        <source>Put the picture away</source>
        <extracomment>Takes the person's picture off the page; the file stays where it is</extracomment>
        <translation>이미지 치우기</translation>
    </message>
    <message>
        <source>Drop a photo or click to choose</source>
        <extracomment>On the area on which a person drops a picture</extracomment>
        <translation>사진을 끌어다 놓거나 클릭하여 선택</translation>
    </message>
    <message>
        <source>Looking at the picture …</source>
        <extracomment>On the same area, while the picture is looked at</extracomment>
        <translation>이미지를 확인하는 중…</translation>
    </message>
    <message>
        <source>Drop another one or click to choose</source>
        <extracomment>On the same area, when there is a picture already</extracomment>
        <translation>다른 사진을 끌어다 놓거나 클릭하여 선택</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, GIF, TIFF · Ctrl V to paste</source>
        <extracomment>Below it: formats, and the key that pastes</extracomment>
        <translation>JPEG, PNG, WebP, GIF, TIFF · Ctrl V로 붙여넣기</translation>
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
        <source>%1 %</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Choose the background …</source>
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
    <name>CutoutRunCard</name>
    <message>
        <source>Busy backgrounds, hair and glass are hard for the built-in engine: correct them with strokes afterwards, or set a matting model of your own in Settings.</source>
        <extracomment>What the built-in background removal is not good at, and what helps</extracomment>
        <translation>복잡한 배경, 머리카락, 유리는 내장 엔진이 처리하기 어렵습니다. 실행한 뒤 획으로 수정하거나 설정에서 직접 준비한 매팅 모델을 지정하십시오.</translation>
    </message>
    <message>
        <source>Export …</source>
        <extracomment>Saves the result as a file</extracomment>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>In library</source>
        <extracomment>Shows the result in the library</extracomment>
        <translation>라이브러리에서 보기</translation>
    </message>
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
    <message>
        <source>Remove again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>다시 제거</translation>
    </message>
    <message>
        <source>Remove the background</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>배경 제거</translation>
    </message>
    <message>
        <source>Removing the background …</source>
        <extracomment>While the tool runs</extracomment>
        <translation>배경을 제거하는 중…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stops the run; nothing is kept</extracomment>
        <translation>취소</translation>
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
        <source>“{file}” can't be read. Check that you may open it and that its disk works.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” 파일을 읽을 수 없습니다. 파일을 열 권한이 있는지, 디스크가 정상인지 확인하십시오.</translation>
    </message>
    <message>
        <source>“{file}” can't be written. Choose a folder in which you may save files.</source>
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
        <source>“{file}” is damaged and can't be read: {reason}.</source>
        <extracomment>{file} is a file name, {reason} a technical reason in English.</extracomment>
        <translation>“{file}” 파일이 손상되어 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <extracomment>{file} is a file name. UTF-8 is the name of a text encoding.</extracomment>
        <translation>“{file}” 파일은 UTF-8 텍스트가 아닙니다. UTF-8로 저장한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This can't be done with these settings: {reason}.</source>
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
        <source>“{file}” of VidGo Studio can't be read ({reason}). Install VidGo Studio again.</source>
        <extracomment>{file} is a file of the program itself, {reason} a technical reason in English.</extracomment>
        <translation>VidGo Studio의 “{file}” 파일을 읽을 수 없습니다({reason}). VidGo Studio를 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>“{file}” of VidGo Studio is wrong at {path} ({reason}). Install VidGo Studio again.</source>
        <extracomment>{file} is a file of the program itself, {path} the place in it, {reason} a technical reason in English.</extracomment>
        <translation>VidGo Studio의 “{file}” 파일에서 {path} 부분이 잘못되었습니다({reason}). VidGo Studio를 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>“{file}” of the examples can't be used ({path}: {reason}). The other examples are fine. Install VidGo Studio again to repair it.</source>
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
        <extracomment>A result in the person's library was looked for that does not exist.</extracomment>
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
        <source>A stored entry can't be read: {reason}. The others are fine. Send us the log.</source>
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
        <source>“{file}” is in the format {kind}, which can't be opened here. Save it as PNG, JPEG or WebP in another program, then try again.</source>
        <extracomment>{file} is a file name, {kind} the name of a file format such as PDF, HEIC or PSD.</extracomment>
        <translation>“{file}” 파일은 {kind} 형식이라 여기에서 열 수 없습니다. 다른 프로그램에서 PNG, JPEG 또는 WebP로 저장한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>“{file}” is an SVG drawing, which is made of lines and not of pixels. Export it as PNG in the size you need, then try again.</source>
        <extracomment>{file} is a file name. SVG is a format for drawings made of lines instead of pixels.</extracomment>
        <translation>“{file}” 파일은 픽셀이 아니라 선으로 이루어진 SVG 그림입니다. 필요한 크기의 PNG로 내보낸 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or cut off, so it can't be opened completely. Copy or download it again.</source>
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
        <source>None of the fonts can show the watermark text. Choose another text.</source>
        <extracomment>About the text that is drawn over pictures as a watermark.</extracomment>
        <translation>워터마크 텍스트를 표시할 수 있는 글꼴이 없습니다. 다른 텍스트를 선택하십시오.</translation>
    </message>
    <message>
        <source>“{file}”, which belongs to the studio, is missing or damaged. Install VidGo Studio again; your pictures stay where they are.</source>
        <extracomment>{file} is the name of a file that was installed with the program.</extracomment>
        <translation>스튜디오에 포함된 “{file}” 파일이 없거나 손상되었습니다. VidGo Studio를 다시 설치하십시오. 이미지는 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>“{file}” can't be used for cutting out. Choose an ONNX model that takes a 1×3×1024×1024 picture and gives its 1024×1024 alpha.</source>
        <extracomment>{file} is the name of a machine-learning model the person chose. ONNX is a file format.</extracomment>
        <translation>“{file}” 파일은 배경 제거에 사용할 수 없습니다. 1×3×1024×1024 이미지를 입력받아 1024×1024 알파를 출력하는 ONNX 모델을 선택하십시오.</translation>
    </message>
    <message>
        <source>Nothing stands out from the background. Paint over what should stay with the Keep brush and try again.</source>
        <extracomment>Shown when a background was to be removed. "Strokes" are marks painted over the picture.</extracomment>
        <translation>배경에서 두드러지는 대상이 없습니다. 남길 부분을 “남기기” 브러시로 칠한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>“{tool}” can't run on this computer yet. Its examples can be browsed.</source>
        <extracomment>{tool} is the name of a tool such as “Short video”.</extracomment>
        <translation>“{tool}” 도구는 아직 이 컴퓨터에서 실행할 수 없습니다. 예시는 둘러볼 수 있습니다.</translation>
    </message>
    <message>
        <source>This example is not here. Choose another one.</source>
        <extracomment>An example (preset) that was asked for does not exist.</extracomment>
        <translation>이 예시는 여기에 없습니다. 다른 예시를 선택하십시오.</translation>
    </message>
    <message>
        <source>This result is not in the library any more.</source>
        <extracomment>A result of the person's own that was asked for does not exist.</extracomment>
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
        <source>The data in “{file}” can't be opened. Check that you may read and write there and that no other program keeps it locked.</source>
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
</context>
<context>
    <name>ExampleCanvas</name>
    <message>
        <source>Before</source>
        <extracomment>Label on the picture as it was</extracomment>
        <translation>원본</translation>
    </message>
    <message>
        <source>Still of the clip · %1</source>
        <extracomment>Label on a still of a clip that was made; %1 is the topic</extracomment>
        <translation>클립 정지 화면 · %1</translation>
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
    <name>ExampleStrip</name>
    <message>
        <source>Examples</source>
        <extracomment>Heading of the row of examples</extracomment>
        <translation>예시</translation>
    </message>
    <message numerus="yes">
        <source>%n, work offline</source>
        <extracomment>Beside the heading "Examples". %n is how many there are; they need no network.</extracomment>
        <translation>
            <numerusform>%n개, 오프라인 사용 가능</numerusform>
        </translation>
    </message>
    <message>
        <source>Your picture</source>
        <extracomment>The tile of the person's own picture in the row of examples</extracomment>
        <translation>내 이미지</translation>
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
        <extracomment>Label on the right side of a comparison; %1 is the name of a style.</extracomment>
        <translation>결과 · %1</translation>
    </message>
</context>
<context>
    <name>ExampleWords</name>
    <message>
        <source>Credits: %1</source>
        <extracomment>Names of the people whose work is in an example, as a list with semicolons.</extracomment>
        <translation>크레딧: %1</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog that writes a result to a file.</extracomment>
        <translation>내보내기</translation>
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
</context>
<context>
    <name>HeroHeadline</name>
    <message>
        <source>See it before you make it</source>
        <extracomment>Large words on the large example of the home page.</extracomment>
        <translation>만들기 전에 먼저 보세요</translation>
    </message>
    <message>
        <source>Real examples, here on your computer</source>
        <extracomment>Below “See it before you make it”.</extracomment>
        <translation>내 컴퓨터에서 바로 보는 실제 예시</translation>
    </message>
    <message>
        <source>Cut out my own picture</source>
        <extracomment>Button on the large picture of the home page; opens background removal.</extracomment>
        <translation>내 이미지 배경 제거</translation>
    </message>
</context>
<context>
    <name>HeroPicture</name>
    <message>
        <source>Example: %1. Opens the comparison.</source>
        <extracomment>What a screen reader says about an example on the home page; %1 is the name of a style.</extracomment>
        <translation>예시: %1. 비교를 엽니다.</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>Label on the part of an example that shows the picture before.</extracomment>
        <translation>원본</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>The examples could not be loaded</source>
        <extracomment>Instead of the examples on the home page when none could be found.</extracomment>
        <translation>예시를 불러올 수 없었습니다</translation>
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
        <extracomment>Heading of the page with the person's results.</extracomment>
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
</context>
<context>
    <name>LibraryDetailPane</name>
    <message>
        <source>Back to the library</source>
        <extracomment>Button that leaves an opened result and shows all of them again.</extracomment>
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
        <source>No result fits the words and the tool that you chose.</source>
        <extracomment>Below “Nothing found” in the library.</extracomment>
        <translation>선택한 단어와 도구에 맞는 결과가 없습니다.</translation>
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
</context>
<context>
    <name>LibraryFacts</name>
    <message>
        <source>How it was made</source>
        <extracomment>Heading above the settings and facts of a result.</extracomment>
        <translation>만든 방법</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button that writes a result to a file of the person's choice; opens a dialog.</extracomment>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Run again with these settings</source>
        <extracomment>Button: opens the tool with the picture and the settings of this result.</extracomment>
        <translation>이 설정으로 다시 실행</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>Button that shows the folder with the kept file in the file manager.</extracomment>
        <translation>폴더 열기</translation>
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
    <name>LibraryPage</name>
    <message>
        <source>The library could not be read</source>
        <extracomment>The list of results could not be read.</extracomment>
        <translation>라이브러리를 읽을 수 없었습니다</translation>
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
</context>
<context>
    <name>NavigationEntry</name>
    <message>
        <source>Ctrl %1</source>
        <extracomment>Name of a key combination that opens a page; %1 is a digit.</extracomment>
        <translation>Ctrl %1</translation>
    </message>
</context>
<context>
    <name>NoExamples</name>
    <message>
        <source>No examples here yet</source>
        <extracomment>A topic, or a whole tool, has no examples</extracomment>
        <translation>아직 예시가 없습니다</translation>
    </message>
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
    <name>OnlineToolCard</name>
    <message>
        <source>Cannot be run yet</source>
        <extracomment>Heading of the panel of a tool that cannot be run in this version</extracomment>
        <translation>아직 실행할 수 없습니다</translation>
    </message>
    <message>
        <source>Nothing on this computer can make it. It needs a VidGo account or your own key of a provider; both come with a later version.</source>
        <extracomment>Why a tool cannot be run in this version</extracomment>
        <translation>이 컴퓨터만으로는 만들 수 없습니다. VidGo 계정이나 공급자에게서 받은 본인의 키가 필요하며, 둘 다 이후 버전에서 지원됩니다.</translation>
    </message>
    <message>
        <source>All its examples can be looked at and compared, with no network. Background removal runs on this computer today, free of charge.</source>
        <extracomment>On the page of a tool that cannot be run in this version</extracomment>
        <translation>모든 예시를 네트워크 없이 보고 비교할 수 있습니다. 배경 제거는 지금 이 컴퓨터에서 무료로 실행됩니다.</translation>
    </message>
    <message>
        <source>Open background removal</source>
        <extracomment>Button that leads to the tool which can be run</extracomment>
        <translation>배경 제거 열기</translation>
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
        <extracomment>On the person's own picture, before anything is made from it</extracomment>
        <translation>내 이미지</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Label on the picture that was made</extracomment>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>PictureFileDialog</name>
    <message>
        <source>Choose a picture</source>
        <extracomment>Title of the file dialog</extracomment>
        <translation>이미지 선택</translation>
    </message>
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
        <source>It already has transparent parts.</source>
        <extracomment>A note on a picture that the person chose.</extracomment>
        <translation>이미 투명한 부분이 있습니다.</translation>
    </message>
    <message>
        <source>It is small: fine edges may be missing in the cut-out.</source>
        <extracomment>A note on a picture that the person chose.</extracomment>
        <translation>작은 이미지입니다. 배경 제거 결과에서 세밀한 가장자리가 빠질 수 있습니다.</translation>
    </message>
    <message>
        <source>It is very large: the result is made at a smaller size.</source>
        <extracomment>A note on a picture that the person chose.</extracomment>
        <translation>매우 큰 이미지입니다. 결과는 더 작은 크기로 만듭니다.</translation>
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
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Your latest results</source>
        <extracomment>Heading on the home page above the newest results of the person's own.</extracomment>
        <translation>최근 결과</translation>
    </message>
    <message>
        <source>Your results could not be loaded</source>
        <extracomment>Instead of a row of the person's results that could not be read.</extracomment>
        <translation>결과를 불러올 수 없었습니다</translation>
    </message>
</context>
<context>
    <name>ResultTile</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What a screen reader says about a result: the name of its file, the tool that made it, and when.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search examples and your results</source>
        <extracomment>In the empty search field at the top of the window.</extracomment>
        <translation>예시와 내 결과 검색</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <extracomment>A key combination, as short as it can be.</extracomment>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>While the search looks for hits.</extracomment>
        <translation>검색하는 중…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>The search found neither a result nor an example.</extracomment>
        <translation>찾은 항목 없음</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says about a hit of the search: its name, and what it is.</extracomment>
        <translation>%1, %2</translation>
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
        <source>%1 %</source>
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
    <name>StartupFailure</name>
    <message>
        <source>VidGo Studio can't start</source>
        <extracomment>Title of the window that is shown when the studio cannot start.</extracomment>
        <translation>VidGo Studio를 시작할 수 없습니다</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button: ends the program.</extracomment>
        <translation>종료</translation>
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
        <source>Another folder is used from the next start on. Nothing is moved: existing results stay where they are.</source>
        <extracomment>Explains what choosing another data folder does.</extracomment>
        <translation>다음 시작부터 다른 폴더를 사용합니다. 아무것도 옮겨지지 않으며 기존 결과는 지금 위치에 남습니다.</translation>
    </message>
    <message>
        <source>Keep the present folder</source>
        <extracomment>Button that takes back the choice of another data folder.</extracomment>
        <translation>현재 폴더 유지</translation>
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
        <source>%1 %</source>
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
    <name>ToolHeader</name>
    <message>
        <source>Use this tool</source>
        <extracomment>Opens the panel in which the person gives a picture and runs the tool. Short.</extracomment>
        <translation>이 도구 사용</translation>
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
    <name>vidgo::StudioApp</name>
    <message>
        <source>Your settings file was damaged. It was put aside and the settings begin anew.</source>
        <extracomment>Shown once after the start. The settings file could not be read.</extracomment>
        <translation>설정 파일이 손상되어 있었습니다. 파일을 따로 보관하고 설정을 새로 시작합니다.</translation>
    </message>
    <message>
        <source>The library's database was damaged. It was put aside and the library was rebuilt from your files.</source>
        <extracomment>Shown once after the start. The library's database could not be read.</extracomment>
        <translation>라이브러리의 데이터베이스가 손상되어 있었습니다. 데이터베이스를 따로 보관하고 파일에서 라이브러리를 다시 구성했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) did not finish before the studio ended. Your earlier results are all here.</source>
        <extracomment>Shown once after the start, when the program had ended without closing. %n counts pieces of work.</extracomment>
        <translation>
            <numerusform>스튜디오가 종료되기 전에 끝나지 않은 실행이 %n개 있습니다. 이전 결과는 모두 그대로 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidgo::ui::CutoutRunModel</name>
    <message>
        <source>Only files on this computer can be used. Save the picture first, then drop it.</source>
        <extracomment>Shown when something from a web page is dropped instead of a file.</extracomment>
        <translation>이 컴퓨터에 있는 파일만 사용할 수 있습니다. 먼저 이미지를 저장한 뒤 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste it here.</source>
        <extracomment>Shown when the person pastes and there is only text, or nothing, to paste.</extracomment>
        <translation>클립보드에 이미지가 없습니다. 이미지를 복사한 뒤 여기에 붙여넣으십시오.</translation>
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
        <extracomment>Under the name of a tool that cannot be run yet: only its examples can be looked at.</extracomment>
        <translation>예시 둘러보기 가능</translation>
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
        <extracomment>Name of the page with the person's own results.</extracomment>
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
</context>
<context>
    <name>vidgo::ui::shell::SearchModel</name>
    <message>
        <source>Your result · %1</source>
        <extracomment>Below a hit of the search: one of the person's own results; %1 is the tool that made it.</extracomment>
        <translation>내 결과 · %1</translation>
    </message>
    <message>
        <source>Example · %1</source>
        <extracomment>Below a hit of the search: an example; %1 is its tool or its style.</extracomment>
        <translation>예시 · %1</translation>
    </message>
</context>
</TS>
