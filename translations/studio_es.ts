<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <extracomment>Heading above version and credits.</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>VidGo Studio</source>
        <extracomment>Name of the product.</extracomment>
        <translation>VidGo Studio</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Credits</source>
        <extracomment>Button that shows whose work is in the examples, fonts and models.</extracomment>
        <translation>Créditos</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>VidGo account</source>
        <extracomment>What a screen reader calls the card with the person&apos;s account.</extracomment>
        <translation>Cuenta de VidGo</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <extracomment>Below the name of the person; %1 is the name of a plan, %2 the day on which the account was made.</extracomment>
        <translation>%1 · desde el %2</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. This is what it said last.</source>
        <extracomment>The server of the account did not answer.</extracomment>
        <translation>No se puede conectar con el servidor. Estos son los últimos datos que envió.</translation>
    </message>
    <message>
        <source>Plan and credits</source>
        <extracomment>What can be changed of an account.</extracomment>
        <translation>Plan y créditos</translation>
    </message>
    <message>
        <source>Look at them</source>
        <extracomment>Button beside “Plan and credits”: leads to the page where they are bought.</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>What can be changed of an account: the name of the person.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>None given</source>
        <extracomment>The person gave no name.</extracomment>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button beside “Name”.
----------
Button beside “Password”.</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>What can be changed of an account.</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>What can be done with an account.</extracomment>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Everything that the server keeps of you, in one file (JSON).</source>
        <extracomment>Explains the button beside it. JSON is a file format.</extracomment>
        <translation>Todo lo que el servidor guarda sobre ti, en un solo archivo (JSON).</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button beside “Your data”: writes them into a file.</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close the account</source>
        <extracomment>What can be done with an account.</extracomment>
        <translation>Cerrar la cuenta</translation>
    </message>
    <message numerus="yes">
        <source>It can be had back for %n day(s).</source>
        <extracomment>Explains the button beside it; %n counts days.</extracomment>
        <translation>
            <numerusform>Puedes recuperarla durante %n día.</numerusform>
            <numerusform>Puedes recuperarla durante %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close…</source>
        <extracomment>Button beside “Close the account”.</extracomment>
        <translation>Cerrar…</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>The credits of the person.</extracomment>
        <translation>
            <numerusform>%n crédito</numerusform>
            <numerusform>%n créditos</numerusform>
        </translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. This is from %1.</source>
        <extracomment>The server of the account did not answer. %1 is a day and a time.</extracomment>
        <translation>No se puede conectar con el servidor. Estos datos son de %1.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Sign in to VidGo</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Iniciar sesión en VidGo</translation>
    </message>
    <message>
        <source>Create a VidGo account</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Crear una cuenta de VidGo</translation>
    </message>
    <message>
        <source>Confirm your address</source>
        <extracomment>Title of a dialog: the person shows that an e-mail address is theirs.</extracomment>
        <translation>Confirma tu dirección</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>¿Has olvidado la contraseña?</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Definir una contraseña nueva</translation>
    </message>
    <message>
        <source>With it the studio can make what this computer cannot, paid with credits. Creating it costs nothing.</source>
        <extracomment>In the dialog for a new account: what it is good for.</extracomment>
        <translation>Con ella, el estudio puede crear lo que este equipo no puede, y se paga con créditos. Crearla no cuesta nada.</translation>
    </message>
    <message>
        <source>A mail is on its way to %1. Type in the code that it brings.</source>
        <extracomment>In the dialog for the code of a mail; %1 is an e-mail address.</extracomment>
        <translation>Hemos enviado un correo a %1. Escribe el código que contiene.</translation>
    </message>
    <message>
        <source>You get a mail with a link. With it you set a new password here.</source>
        <extracomment>In the dialog for a forgotten password.</extracomment>
        <translation>Recibirás un correo con un enlace. Con él podrás definir aquí una contraseña nueva.</translation>
    </message>
    <message>
        <source>If there is an account with your address, a mail is on its way. Copy its link and paste it here. All devices are signed out then.</source>
        <extracomment>In the dialog for a new password.</extracomment>
        <translation>Si hay una cuenta con tu dirección, ya va un correo en camino. Copia su enlace y pégalo aquí. Al hacerlo se cerrará la sesión en todos los dispositivos.</translation>
    </message>
    <message>
        <source>Another mail is on its way.</source>
        <extracomment>Above the field for the code of a mail, after another one was asked for.</extracomment>
        <translation>Hay otro correo en camino.</translation>
    </message>
    <message>
        <source>Your account is there. Sign in to it.</source>
        <extracomment>Above the form for signing in, after the code of a mail was right.</extracomment>
        <translation>Tu cuenta está lista. Inicia sesión.</translation>
    </message>
    <message>
        <source>The new password counts from now on. Sign in with it.</source>
        <extracomment>Above the form for signing in, after a new password was set.</extracomment>
        <translation>La contraseña nueva ya es válida. Inicia sesión con ella.</translation>
    </message>
</context>
<context>
    <name>AccountInvitation</name>
    <message>
        <source>VidGo account</source>
        <extracomment>Heading above what a VidGo account is good for.</extracomment>
        <translation>Cuenta de VidGo</translation>
    </message>
    <message>
        <source>Your account is almost there: a mail with a code went to %1.</source>
        <extracomment>A new account is not there before the code of a mail was typed in; %1 is an e-mail address.</extracomment>
        <translation>Tu cuenta está casi lista: se envió un correo con un código a %1.</translation>
    </message>
    <message>
        <source>With an account, VidGo makes what this computer cannot, such as clips and redesigned rooms, paid with credits and without keys of your own. What your computer makes by itself stays free and needs none.</source>
        <extracomment>What a VidGo account is good for, in two sentences.</extracomment>
        <translation>Con una cuenta, VidGo crea lo que este equipo no puede, como clips y habitaciones rediseñadas; se paga con créditos y sin claves propias. Lo que tu equipo crea por sí mismo sigue siendo gratis y no necesita cuenta.</translation>
    </message>
    <message>
        <source>Type in the code</source>
        <extracomment>Button: leads to the place where the code of a mail is typed in.</extracomment>
        <translation>Escribir el código</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button that opens the dialog for signing in.</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Create an account</source>
        <extracomment>Button that opens the dialog for a new account.</extracomment>
        <translation>Crear una cuenta</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes a dialog and changes nothing</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AgoText</name>
    <message>
        <source>just now</source>
        <extracomment>When a device was used last.</extracomment>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>When a device was used last.</extracomment>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>When a device was used last.</extracomment>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When a device was used last.</extracomment>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
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
        <translation>Exportado como %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>Button beside “Exported as …”: opens the folder in the file manager.</extracomment>
        <translation>Ver en carpeta</translation>
    </message>
    <message>
        <source>VidGo Studio · Sandbox</source>
        <extracomment>Title of the window of a studio in which nothing is real: no provider is asked, no money moves.</extracomment>
        <translation>VidGo Studio · Modo de prueba</translation>
    </message>
    <message>
        <source>Welcome, %1.</source>
        <extracomment>After signing in; %1 is the name of the person.</extracomment>
        <translation>Te damos la bienvenida, %1.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <extracomment>After signing in.</extracomment>
        <translation>Has iniciado sesión.</translation>
    </message>
</context>
<context>
    <name>AvatarLook</name>
    <message>
        <source>Shape</source>
        <extracomment>The shape of a clip, for screen readers</extracomment>
        <translation>Proporción</translation>
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
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Soft gradient</source>
        <extracomment>Background of a presenter: a colour that becomes darker towards the bottom</extracomment>
        <translation>Degradado suave</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>Background of a presenter: one colour</extracomment>
        <translation>Color</translation>
    </message>
    <message>
        <source>Scene</source>
        <extracomment>Background of a presenter: one of the studio&apos;s empty scenes
----------
The choice of an empty scene behind a presenter</extracomment>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Background of a presenter: a picture of the person&apos;s own</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Choose the background…</source>
        <extracomment>Chooses the picture that stands behind a presenter</extracomment>
        <translation>Elegir el fondo…</translation>
    </message>
    <message>
        <source>Mark the spoken word</source>
        <extracomment>Whether the word that is being spoken stands out in the captions</extracomment>
        <translation>Resaltar la palabra dicha</translation>
    </message>
</context>
<context>
    <name>AvatarParameters</name>
    <message>
        <source>Presenter</source>
        <extracomment>Heading of the choice of the cartoon figure that speaks</extracomment>
        <translation>Presentador</translation>
    </message>
    <message>
        <source>A cartoon presenter, not a person. Every clip says so.</source>
        <extracomment>Below the choice of the presenters</extracomment>
        <translation>Un presentador animado, no una persona. Cada clip lo indica.</translation>
    </message>
</context>
<context>
    <name>AvatarScript</name>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>How much of a script is written: %1 of at most %2 characters</extracomment>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <extracomment>About how long a clip becomes; %n is a number of seconds</extracomment>
        <translation>
            <numerusform>aprox. %n s</numerusform>
            <numerusform>aprox. %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1:%2 min</source>
        <extracomment>About how long a clip becomes: minutes, then seconds with two digits</extracomment>
        <translation>aprox. %1:%2 min</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>Label of the field for what a presenter says</extracomment>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Write what the presenter says…</source>
        <extracomment>In the empty field for what a presenter says</extracomment>
        <translation>Escribe lo que dice el presentador…</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters.</source>
        <extracomment>Below a script that is longer than allowed; %1 is a number</extracomment>
        <translation>Demasiado largo: máximo %1 caracteres.</translation>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>The voice with which a presenter speaks</extracomment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>No voice for this language is installed. Install the free program espeak-ng, then start the studio again.</source>
        <extracomment>In the place of the voices when there are none. espeak-ng is the name of a free program.</extracomment>
        <translation>No hay ninguna voz instalada para este idioma. Instala el programa gratuito espeak-ng y vuelve a iniciar el estudio.</translation>
    </message>
    <message>
        <source>The voices on this computer are synthetic and sound like a machine.</source>
        <extracomment>Below the choice of a voice: honest about how it sounds</extracomment>
        <translation>Las voces de este equipo son sintéticas y suenan a máquina.</translation>
    </message>
    <message>
        <source>Give the reading of a word behind it, as in 漢字《かんじ》, when it is not read as it should be.</source>
        <extracomment>For scripts in Japanese. Keep 漢字《かんじ》 as it is.</extracomment>
        <translation>Si una palabra no se lee bien, escribe detrás su lectura, como en 漢字《かんじ》.</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>How fast a presenter speaks</extracomment>
        <translation>Velocidad</translation>
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
        <translation>Color %1</translation>
    </message>
    <message>
        <source>Colour number</source>
        <extracomment>The number of a colour, such as #FFFFFF</extracomment>
        <translation>Código de color</translation>
    </message>
</context>
<context>
    <name>BatchHead</name>
    <message numerus="yes">
        <source>about %n s left</source>
        <extracomment>How long a batch will still take</extracomment>
        <translation>
            <numerusform>falta aprox. %n s</numerusform>
            <numerusform>faltan aprox. %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <extracomment>How long a batch will still take</extracomment>
        <translation>
            <numerusform>falta aprox. %n min</numerusform>
            <numerusform>faltan aprox. %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n files made</source>
        <extracomment>Heading of a batch that is through. %n files were made.</extracomment>
        <translation>
            <numerusform>Listo: %n archivo creado</numerusform>
            <numerusform>Listo: %n archivos creados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n files wait</source>
        <extracomment>Heading of a batch that was stopped. %n files wait.</extracomment>
        <translation>
            <numerusform>Detenido, %n archivo en espera</numerusform>
            <numerusform>Detenido, %n archivos en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>Heading of a batch while the file in work is given up</extracomment>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <extracomment>Heading of a batch at work: how many files are done, and of how many</extracomment>
        <translation>%1 de %2 archivos</translation>
    </message>
    <message>
        <source>Many files at once</source>
        <extracomment>Heading of a batch that has not begun</extracomment>
        <translation>Muchos archivos a la vez</translation>
    </message>
    <message>
        <source>Close the batch</source>
        <extracomment>Puts a batch away; an unfinished one can be taken up again later</extracomment>
        <translation>Cerrar el lote</translation>
    </message>
    <message>
        <source>%1 made · %2 failed · %3 left out</source>
        <extracomment>A batch in numbers: files made, failed, and left out because they are no pictures</extracomment>
        <translation>%1 creados · %2 con error · %3 omitidos</translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for their turn</source>
        <extracomment>Heading of a batch while other jobs are before it; %n is the number of its files</extracomment>
        <translation>
            <numerusform>%n archivo espera su turno</numerusform>
            <numerusform>%n archivos esperan su turno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchOffer</name>
    <message numerus="yes">
        <source>A batch is unfinished: %n of %1 files still wait.</source>
        <extracomment>A batch that was stopped, or cut off. %n files of it are not done yet, %1 are all of its files.</extracomment>
        <translation>
            <numerusform>Hay un lote sin terminar: queda %n de %1 archivos.</numerusform>
            <numerusform>Hay un lote sin terminar: quedan %n de %1 archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it up</source>
        <extracomment>Takes up the unfinished batch. Short.</extracomment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Forget it</source>
        <extracomment>Forgets the unfinished batch; what was made stays in the library. Short.</extracomment>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Looking for the pictures…</source>
        <extracomment>While the files of a batch are looked for</extracomment>
        <translation>Buscando las imágenes…</translation>
    </message>
    <message numerus="yes">
        <source>%n files or folders are ready</source>
        <extracomment>Files and folders were chosen for a batch. %n is how many there are of both.</extracomment>
        <translation>
            <numerusform>%n archivo o carpeta listo</numerusform>
            <numerusform>%n archivos o carpetas listos</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are made with the settings on the right. More can be dropped here.</source>
        <extracomment>What happens next, and that more can be added</extracomment>
        <translation>Todos se crean con los ajustes de la derecha. Puedes soltar más aquí.</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>The files of a batch, for screen readers</extracomment>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>BatchPlace</name>
    <message>
        <source>Folder for the results</source>
        <extracomment>Title of the dialog that asks for the folder for the results of a batch</extracomment>
        <translation>Carpeta para los resultados</translation>
    </message>
    <message>
        <source>Save into a folder too</source>
        <extracomment>Results of a batch are saved into a folder too, besides the library</extracomment>
        <translation>Guardar también en una carpeta</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>The file format of exported pictures</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>How exported files are named; parts in braces are filled in</extracomment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>{name} is the file&apos;s own name; {tool}, {date}, {width} and {height} can be used too.</source>
        <extracomment>Below the name template; keep the parts in braces</extracomment>
        <translation>{name} es el nombre del archivo; también sirven {tool}, {date}, {width} y {height}.</translation>
    </message>
    <message>
        <source>All results go into the library.</source>
        <extracomment>Where the results of a batch go</extracomment>
        <translation>Todos los resultados van a la biblioteca.</translation>
    </message>
</context>
<context>
    <name>BatchProblems</name>
    <message numerus="yes">
        <source>%n files failed</source>
        <extracomment>Heading of the list of the files of a batch that failed</extracomment>
        <translation>
            <numerusform>%n archivo con error</numerusform>
            <numerusform>%n archivos con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Works on the failed files of a batch once more</extracomment>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Done</source>
        <extracomment>State of a file of a batch</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a file of a batch</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>State of a file of a batch: it is no picture</extracomment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>In work</source>
        <extracomment>State of a file of a batch</extracomment>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a file of a batch</extracomment>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>BatchRunCard</name>
    <message>
        <source>Go on with the rest</source>
        <extracomment>Goes on with a batch that was stopped</extracomment>
        <translation>Seguir con el resto</translation>
    </message>
    <message>
        <source>Make all of them</source>
        <extracomment>Begins a batch</extracomment>
        <translation>Crear todos</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Stops a batch: the file in work is given up, the others wait</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Puts a finished batch away</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used and are left out.</source>
        <extracomment>Before many files are given to a provider: so many of them are no pictures, or cannot be read</extracomment>
        <translation>
            <numerusform>%n archivo no se puede usar y se omite.</numerusform>
            <numerusform>%n archivos no se pueden usar y se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>All results go into the library.</source>
        <extracomment>Where the results of a batch go</extracomment>
        <translation>Todos los resultados van a la biblioteca.</translation>
    </message>
</context>
<context>
    <name>BoardDialog</name>
    <message>
        <source>New board</source>
        <extracomment>Title of the dialog that makes a new collection of results.</extracomment>
        <translation>Nuevo tablero</translation>
    </message>
    <message>
        <source>Rename board</source>
        <extracomment>Title of the dialog that gives a board another name.</extracomment>
        <translation>Renombrar tablero</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field for the name of a board.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that closes the dialog for the name of a board.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button that makes the new board.</extracomment>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button that gives the board its new name.</extracomment>
        <translation>Renombrar</translation>
    </message>
</context>
<context>
    <name>BoardMenu</name>
    <message>
        <source>New board…</source>
        <extracomment>In the menu of boards: makes a new one with the results on it.</extracomment>
        <translation>Nuevo tablero…</translation>
    </message>
</context>
<context>
    <name>BudgetFields</name>
    <message>
        <source>Currency</source>
        <extracomment>What a screen reader calls the choice between currencies.</extracomment>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>No budget yet</source>
        <extracomment>In the empty field for the amount of the monthly budget.</extracomment>
        <translation>Aún sin presupuesto</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <extracomment>What a screen reader calls the field for the amount of the monthly budget.</extracomment>
        <translation>Importe al mes</translation>
    </message>
    <message>
        <source>Type an amount such as 20 or 12.50.</source>
        <extracomment>Below the field for an amount of money.</extracomment>
        <translation>Escribe un importe como 20 o 12.50.</translation>
    </message>
    <message>
        <source>Taiwan dollars for one US dollar</source>
        <extracomment>Label of the field for an exchange rate.</extracomment>
        <translation>Dólares taiwaneses por dólar estadounidense</translation>
    </message>
    <message>
        <source>Type a rate such as 32.15.</source>
        <extracomment>Below the field for an exchange rate.</extracomment>
        <translation>Escribe un tipo de cambio como 32.15.</translation>
    </message>
    <message>
        <source>Set the budget</source>
        <extracomment>Button that sets the monthly budget.</extracomment>
        <translation>Fijar el presupuesto</translation>
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
        <translation>Con tu propia clave, unos</translation>
    </message>
    <message>
        <source>The price is not known: your provider charges you.</source>
        <extracomment>In the place of a price: the provider has not published one</extracomment>
        <translation>No se conoce el precio: te cobra tu proveedor.</translation>
    </message>
    <message>
        <source>%1 left of this month&apos;s budget</source>
        <extracomment>%1 is an amount of money that can still be spent this month.</extracomment>
        <translation>Quedan %1 del presupuesto de este mes</translation>
    </message>
    <message>
        <source>Over your budget: %1 left this month.</source>
        <extracomment>A run costs more than is left of the month&apos;s budget; %1 is an amount of money.</extracomment>
        <translation>Supera tu presupuesto: este mes quedan %1.</translation>
    </message>
    <message>
        <source>No spending budget is set, so nothing is spent.</source>
        <extracomment>The person set no limit for what providers charge</extracomment>
        <translation>No has fijado un presupuesto de gasto, así que no se gasta nada.</translation>
    </message>
    <message>
        <source>Spending budget</source>
        <extracomment>Leads to the settings, to the monthly limit for what providers charge. Short.</extracomment>
        <translation>Presupuesto de gasto</translation>
    </message>
</context>
<context>
    <name>BudgetSettings</name>
    <message>
        <source>Spending budget</source>
        <extracomment>Heading above the monthly limit for what providers charge.</extracomment>
        <translation>Presupuesto de gasto</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <extracomment>Name of a setting: the most that may be spent in a month.</extracomment>
        <translation>Presupuesto mensual</translation>
    </message>
    <message>
        <source>With keys of your own, providers charge you directly. The studio refuses a run that would go beyond this amount. Nothing is spent before you set one.</source>
        <extracomment>Explains the setting Monthly budget. A key is what a provider gives its customers.</extracomment>
        <translation>Con claves propias, los proveedores te cobran directamente. El estudio rechaza una ejecución que supere este importe. No se gasta nada hasta que fijes uno.</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Name of a line of the settings: what was spent since the month began.</extracomment>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Begins anew on %1 (UTC).</source>
        <extracomment>Below what was spent; %1 is a date such as “1 December 2026”.</extracomment>
        <translation>Se renueva el %1 (UTC).</translation>
    </message>
</context>
<context>
    <name>BudgetUse</name>
    <message>
        <source>%1 of %2 used</source>
        <extracomment>Amounts of money such as “US$1.20”: %1 was spent of %2.</extracomment>
        <translation>%1 de %2 gastados</translation>
    </message>
    <message>
        <source>Part of the budget that is used</source>
        <extracomment>What a screen reader calls the bar that shows how much of the monthly budget is used.</extracomment>
        <translation>Parte gastada del presupuesto</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is an amount of money that can still be spent this month.</extracomment>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <extracomment>Button that hides the list of what was spent.</extracomment>
        <translation>Ocultar el historial</translation>
    </message>
    <message>
        <source>Show the history</source>
        <extracomment>Button that shows the list of what was spent.</extracomment>
        <translation>Mostrar el historial</translation>
    </message>
</context>
<context>
    <name>CaptionPlaceBox</name>
    <message>
        <source>Show captions</source>
        <extracomment>The choice of where the captions of a clip are</extracomment>
        <translation>Mostrar subtítulos</translation>
    </message>
    <message>
        <source>In the picture</source>
        <extracomment>Captions of a clip: painted into its pictures</extracomment>
        <translation>En la imagen</translation>
    </message>
    <message>
        <source>As a track</source>
        <extracomment>Captions of a clip: a track that players show and hide</extracomment>
        <translation>Como pista</translation>
    </message>
    <message>
        <source>Not at all</source>
        <extracomment>Captions of a clip: there are none</extracomment>
        <translation>No mostrar</translation>
    </message>
</context>
<context>
    <name>CheckingLine</name>
    <message>
        <source>Looking at the picture…</source>
        <extracomment>On the page of a tool, while the person&apos;s picture is looked at</extracomment>
        <translation>Examinando la imagen…</translation>
    </message>
</context>
<context>
    <name>CheckoutBar</name>
    <message>
        <source>Address of the page</source>
        <extracomment>What a screen reader calls the bar above the payment&apos;s page</extracomment>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <extracomment>What a screen reader says of the lock beside the address</extracomment>
        <translation>La conexión está cifrada.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <extracomment>What a screen reader says of the sign beside the address; only on the person&apos;s own computer</extracomment>
        <translation>La conexión no está cifrada.</translation>
    </message>
    <message>
        <source>This page is not ours. Your bank asks you to confirm the payment.</source>
        <extracomment>Below the address while the page of the person&apos;s bank is shown</extracomment>
        <translation>Esta página no es nuestra. Tu banco te pide que confirmes el pago.</translation>
    </message>
    <message>
        <source>On this computer, not encrypted</source>
        <extracomment>Below the address of a page on the person&apos;s own computer, in the sandbox</extracomment>
        <translation>En este equipo, sin cifrar</translation>
    </message>
    <message>
        <source>Open in the browser instead</source>
        <extracomment>Button that opens the payment&apos;s page in the browser of the system</extracomment>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>CheckoutNote</name>
    <message>
        <source>Close</source>
        <extracomment>Button that takes a note away</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CheckoutStop</name>
    <message>
        <source>The payment&apos;s page cannot be shown</source>
        <extracomment>Heading in the payment&apos;s window</extracomment>
        <translation>No se puede mostrar la página de pago</translation>
    </message>
    <message>
        <source>Check your connection and try again, or pay in the browser of your system.</source>
        <extracomment>Below the heading</extracomment>
        <translation>Comprueba la conexión e inténtalo de nuevo, o paga en el navegador de tu sistema.</translation>
    </message>
    <message>
        <source>If you have confirmed a payment already, VidGo Studio finds out by itself. You are never charged twice for one order.</source>
        <extracomment>The line about money</extracomment>
        <translation>Si ya has confirmado un pago, VidGo Studio lo detectará por sí mismo. Nunca se te cobra dos veces un mismo pedido.</translation>
    </message>
    <message>
        <source>Open in the browser instead</source>
        <extracomment>Button that opens the payment&apos;s page in the browser of the system</extracomment>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>CheckoutWindow</name>
    <message>
        <source>Payment</source>
        <extracomment>Title of the window in which a person pays</extracomment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>The page tried to save a file. That is not possible here.</source>
        <extracomment>Shown above the payment&apos;s page when it tried to download something</extracomment>
        <translation>La página intentó guardar un archivo. Aquí no es posible.</translation>
    </message>
    <message>
        <source>%1 does not belong to this payment and was not opened.</source>
        <extracomment>Shown above the payment&apos;s page. %1: the host of an address, or what stands before its colon</extracomment>
        <translation>%1 no pertenece a este pago y no se abrió.</translation>
    </message>
</context>
<context>
    <name>ClipEffects</name>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Clip effects</source>
        <extracomment>Heading of what can be done to a clip besides its style: speed, direction, glow and more</extracomment>
        <translation>Efectos del clip</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>How fast a clip plays</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%L1×</source>
        <extracomment>How many times as fast as it was filmed a clip plays, such as 1.5×</extracomment>
        <translation>%L1×</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>In which direction a clip plays</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>A clip plays as it was filmed</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reverse</source>
        <extracomment>A clip plays from its end to its beginning</extracomment>
        <translation>Inversa</translation>
    </message>
    <message>
        <source>Boomerang</source>
        <extracomment>A clip plays forward and then back</extracomment>
        <translation>Bumerán</translation>
    </message>
    <message>
        <source>Stabilise</source>
        <extracomment>How much the shaking of the camera is taken out of a clip</extracomment>
        <translation>Estabilizar</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <extracomment>How much noise is taken out of a clip</extracomment>
        <translation>Quitar ruido</translation>
    </message>
    <message>
        <source>Glow</source>
        <extracomment>How much what is bright in a clip shines over its edges</extracomment>
        <translation>Resplandor</translation>
    </message>
    <message>
        <source>The preview is a single picture. Speed, direction, steadiness and noise are seen in the result.</source>
        <extracomment>Below the effects of a clip: the preview is one picture and cannot show how the clip moves</extracomment>
        <translation>La vista previa es una sola imagen. La velocidad, la dirección, la estabilidad y el ruido se ven en el resultado.</translation>
    </message>
    <message>
        <source>No effects</source>
        <extracomment>Takes all effects off a clip. Short.</extracomment>
        <translation>Sin efectos</translation>
    </message>
</context>
<context>
    <name>ClipExportChoice</name>
    <message>
        <source>For</source>
        <extracomment>The place for which a clip is exported, such as YouTube or Instagram Reels.</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>What a screen reader calls the choice of how a clip is brought into another shape.</extracomment>
        <translation>Ajuste a la proporción</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>How a clip is brought into another shape: what does not fit is cut off.</extracomment>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Bars</source>
        <extracomment>How a clip is brought into another shape: with bars at its edges.</extracomment>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Blurred edges</source>
        <extracomment>How a clip is brought into another shape: over a blurred version of itself.</extracomment>
        <translation>Bordes desenfocados</translation>
    </message>
    <message>
        <source>Even out the loudness (−14 LUFS)</source>
        <extracomment>Switch: brings the sound of a clip to the loudness that the places on the internet expect.</extracomment>
        <translation>Nivelar el volumen (−14 LUFS)</translation>
    </message>
</context>
<context>
    <name>ClipExportPreview</name>
    <message>
        <source>Part of the picture that stays; arrow keys move it</source>
        <extracomment>Screen reader name of the frame that shows what stays of a clip when it is cropped.</extracomment>
        <translation>Parte de la imagen que se conserva; las flechas la mueven</translation>
    </message>
</context>
<context>
    <name>ClipPartChoice</name>
    <message>
        <source>Begin here</source>
        <extracomment>Button: the exported clip begins where the playhead is.</extracomment>
        <translation>Empezar aquí</translation>
    </message>
    <message>
        <source>End here</source>
        <extracomment>Button: the exported clip ends where the playhead is.</extracomment>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>Whole clip</source>
        <extracomment>Button: nothing is cut off an exported clip.</extracomment>
        <translation>Clip entero</translation>
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
        <translation>No se puede reproducir el clip</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close your VidGo account?</source>
        <extracomment>Title of a question before a VidGo account is closed.</extracomment>
        <translation>¿Cerrar tu cuenta de VidGo?</translation>
    </message>
    <message numerus="yes">
        <source>Credits, plan and everything that the server keeps of you are lost. Within %n day(s) you can sign in and have it all back; then it is deleted. Receipts stay as long as the law asks for. What is on this computer stays.</source>
        <extracomment>What goes when an account is closed; %n counts days.</extracomment>
        <translation>
            <numerusform>Se pierden los créditos, el plan y todo lo que el servidor guarda sobre ti. Durante %n día puedes iniciar sesión y recuperarlo todo; después se elimina. Los recibos se conservan el tiempo que exige la ley. Lo que hay en este equipo se queda.</numerusform>
            <numerusform>Se pierden los créditos, el plan y todo lo que el servidor guarda sobre ti. Durante %n días puedes iniciar sesión y recuperarlo todo; después se elimina. Los recibos se conservan el tiempo que exige la ley. Lo que hay en este equipo se queda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the account</source>
        <extracomment>Button: the account is closed.</extracomment>
        <translation>Cerrar la cuenta</translation>
    </message>
    <message>
        <source>Your password</source>
        <extracomment>Field for the password, as a proof that it is the person.</extracomment>
        <translation>Tu contraseña</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Confirm the address</source>
        <extracomment>Button: the code of the mail is handed in.</extracomment>
        <translation>Confirmar la dirección</translation>
    </message>
    <message>
        <source>Code of six digits</source>
        <extracomment>Field for the code of six digits that a mail brings.</extracomment>
        <translation>Código de seis cifras</translation>
    </message>
    <message>
        <source>Nothing came? Look among the unwanted mail too. Whoever has an account already gets a mail without a code.</source>
        <extracomment>Below the field for the code: what to do when no mail comes.</extracomment>
        <translation>¿No ha llegado nada? Mira también en el correo no deseado. Quien ya tiene una cuenta recibe un correo sin código.</translation>
    </message>
    <message numerus="yes">
        <source>Send another mail (in %n s)</source>
        <extracomment>Button that sends the mail again, while that is not possible; %n counts down.</extracomment>
        <translation>
            <numerusform>Enviar otro correo (en %n s)</numerusform>
            <numerusform>Enviar otro correo (en %n s)</numerusform>
        </translation>
    </message>
    <message>
        <source>Send another mail</source>
        <extracomment>Button that sends the mail with the code again.</extracomment>
        <translation>Enviar otro correo</translation>
    </message>
    <message>
        <source>Use another address</source>
        <extracomment>Button: leads back to the form for a new account, to change the address.</extracomment>
        <translation>Usar otra dirección</translation>
    </message>
</context>
<context>
    <name>ColorSwatches</name>
    <message>
        <source>Colour %1</source>
        <extracomment>A colour to choose, for screen readers; %1 is its number such as #FFFFFF</extracomment>
        <translation>Color %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The library has no such result.</source>
        <extracomment>Printed by `vidgo library list` when nothing was made yet, or nothing matches.</extracomment>
        <translation>No hay ningún resultado así en la biblioteca.</translation>
    </message>
    <message>
        <source>Browse the examples</source>
        <comment>Help of the command presets</comment>
        <translation>Explorar los ejemplos</translation>
    </message>
    <message>
        <source>List them</source>
        <comment>Help of the command list</comment>
        <translation>Listarlos</translation>
    </message>
    <message>
        <source>Find them by words in any of the five languages</source>
        <comment>Help of the command search</comment>
        <translation>Buscarlos con palabras en cualquiera de los cinco idiomas</translation>
    </message>
    <message>
        <source>What to look for</source>
        <comment>Help of the option words</comment>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>Only of this tool</source>
        <comment>Help of the option --tool</comment>
        <translation>Solo de esta herramienta</translation>
    </message>
    <message>
        <source>Only of this topic</source>
        <comment>Help of the option --topic</comment>
        <translation>Solo de este tema</translation>
    </message>
    <message>
        <source>At most so many</source>
        <comment>Help of the option --limit</comment>
        <translation>Cantidad máxima</translation>
    </message>
    <message>
        <source>Show one with its files and credits</source>
        <comment>Help of the command show</comment>
        <translation>Mostrar uno con sus archivos y créditos</translation>
    </message>
    <message>
        <source>Its id</source>
        <comment>Help of the option id</comment>
        <translation>Su ID</translation>
    </message>
    <message>
        <source>Id of the tool, see `vidgo tools`</source>
        <comment>Help of the option tool</comment>
        <translation>ID de la herramienta; consulta `vidgo tools`</translation>
    </message>
    <message>
        <source>Id of a topic</source>
        <comment>Help of the option --topic</comment>
        <translation>ID de un tema</translation>
    </message>
    <message>
        <source>automatic, product or person</source>
        <comment>Help of the option --subject</comment>
        <translation>automatic, product o person</translation>
    </message>
    <message>
        <source>#RRGGBB, with --background color</source>
        <comment>Help of the option --color</comment>
        <translation>#RRGGBB, con --background color</translation>
    </message>
    <message>
        <source>0.002 to 0.1 of the longer side, with --background blur</source>
        <comment>Help of the option --blur</comment>
        <translation>De 0.002 a 0.1 del lado más largo, con --background blur</translation>
    </message>
    <message>
        <source>0 crisp to 1 soft edges</source>
        <comment>Help of the option --softness</comment>
        <translation>De 0 (bordes nítidos) a 1 (bordes suaves)</translation>
    </message>
    <message>
        <source>1 to 100, for .jpg and .webp</source>
        <comment>Help of the option --quality</comment>
        <translation>De 1 a 100, para .jpg y .webp</translation>
    </message>
    <message>
        <source>Replace the output if it is there</source>
        <comment>Help of the option --overwrite</comment>
        <translation>Reemplazar el archivo de salida si ya existe</translation>
    </message>
    <message>
        <source>The text; by default the one of the settings</source>
        <comment>Help of the option --text</comment>
        <translation>El texto; por defecto, el de los ajustes</translation>
    </message>
    <message>
        <source>top_left … bottom_right, center or tiled</source>
        <comment>Help of the option --place</comment>
        <translation>top_left … bottom_right, center o tiled</translation>
    </message>
    <message>
        <source>0.05 to 1</source>
        <comment>Help of the option --opacity</comment>
        <translation>De 0.05 a 1</translation>
    </message>
    <message>
        <source>0.01 to 0.5 of the shorter side</source>
        <comment>Help of the option --height</comment>
        <translation>De 0.01 a 0.5 del lado más corto</translation>
    </message>
    <message>
        <source>0 to 0.3 of the shorter side</source>
        <comment>Help of the option --margin</comment>
        <translation>De 0 a 0.3 del lado más corto</translation>
    </message>
    <message>
        <source>Look at your results</source>
        <comment>Help of the command library</comment>
        <translation>Ver tus resultados</translation>
    </message>
    <message>
        <source>List them, newest first</source>
        <comment>Help of the command list</comment>
        <translation>Listarlos, del más nuevo al más antiguo</translation>
    </message>
    <message>
        <source>Words in the file name, tool or topic</source>
        <comment>Help of the option --search</comment>
        <translation>Palabras del nombre de archivo, la herramienta o el tema</translation>
    </message>
    <message>
        <source>Print results and errors as JSON</source>
        <comment>Help of the option --json</comment>
        <translation>Mostrar los resultados y errores en JSON</translation>
    </message>
    <message>
        <source>Keep everything in this folder</source>
        <comment>Help of the option --data-dir</comment>
        <translation>Guardar todo en esta carpeta</translation>
    </message>
    <message>
        <source>en, ja, zh-TW, ko or es; by default as in the settings</source>
        <comment>Help of the option --language</comment>
        <translation>en, ja, zh-TW, ko o es; por defecto, como en los ajustes</translation>
    </message>
    <message>
        <source>List the six tools</source>
        <comment>Help of the command tools</comment>
        <translation>Listar las seis herramientas</translation>
    </message>
    <message>
        <source>VidGo Studio on the command line</source>
        <comment>First line of vidgo --help</comment>
        <translation>VidGo Studio en la línea de comandos</translation>
    </message>
    <message>
        <source>No example matches.</source>
        <extracomment>Printed by `vidgo presets search` when no example matches.</extracomment>
        <translation>Ningún ejemplo coincide.</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>Behind the name of a style in a list: it works without a provider.
----------
Behind the name of a tool in a list: it works without a provider.</extracomment>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>examples to browse</source>
        <extracomment>Behind the name of a tool in a list: it cannot run yet, but its examples can be seen.</extracomment>
        <translation>ejemplos para explorar</translation>
    </message>
    <message>
        <source>Ids of results, as list prints them</source>
        <comment>Help of a value of the commands of the library</comment>
        <translation>ID de resultados, tal como los muestra list</translation>
    </message>
    <message>
        <source>Name of a board</source>
        <comment>Help of a value of the commands of the library</comment>
        <translation>Nombre de un tablero</translation>
    </message>
    <message>
        <source>Only rated so many stars or more</source>
        <comment>Help of the option --rating</comment>
        <translation>Solo con estas estrellas o más</translation>
    </message>
    <message>
        <source>Only on this board</source>
        <comment>Help of the option --board</comment>
        <translation>Solo de este tablero</translation>
    </message>
    <message>
        <source>newest, oldest, rating or name</source>
        <comment>Help of the option --sort</comment>
        <translation>newest, oldest, rating o name</translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <comment>Help of the option --trash</comment>
        <translation>Lo que hay en la papelera</translation>
    </message>
    <message>
        <source>Leave out so many at the beginning</source>
        <comment>Help of the option --offset</comment>
        <translation>Cuántos omitir al principio</translation>
    </message>
    <message>
        <source>Write results to files</source>
        <comment>Help of the command library export</comment>
        <translation>Guardar resultados en archivos</translation>
    </message>
    <message>
        <source>Folder, or for one result a file</source>
        <comment>Help of the option --output</comment>
        <translation>Carpeta o, para un solo resultado, un archivo</translation>
    </message>
    <message>
        <source>png, jpeg or webp</source>
        <comment>Help of the option --format</comment>
        <translation>png, jpeg o webp</translation>
    </message>
    <message>
        <source>1 to 100, for JPEG and WebP</source>
        <comment>Help of the option --quality</comment>
        <translation>De 1 a 100, para JPEG y WebP</translation>
    </message>
    <message>
        <source>With {name} {tool} {topic} {date} {time} {width} {height}</source>
        <comment>Help of the option --name; the words in braces stay as they are</comment>
        <translation>Con {name} {tool} {topic} {date} {time} {width} {height}</translation>
    </message>
    <message>
        <source>number, replace or refuse</source>
        <comment>Help of the option --if-taken: a file of that name is there</comment>
        <translation>number, replace o refuse</translation>
    </message>
    <message>
        <source>Collect results on boards</source>
        <comment>Help of the command library board</comment>
        <translation>Reunir resultados en tableros</translation>
    </message>
    <message>
        <source>List the boards</source>
        <comment>Help of a command</comment>
        <translation>Listar los tableros</translation>
    </message>
    <message>
        <source>Make a board</source>
        <comment>Help of a command</comment>
        <translation>Crear un tablero</translation>
    </message>
    <message>
        <source>Give a board another name</source>
        <comment>Help of a command</comment>
        <translation>Dar otro nombre a un tablero</translation>
    </message>
    <message>
        <source>The new name</source>
        <comment>Help of a value</comment>
        <translation>El nuevo nombre</translation>
    </message>
    <message>
        <source>Delete a board; its results stay</source>
        <comment>Help of a command</comment>
        <translation>Eliminar un tablero; sus resultados se conservan</translation>
    </message>
    <message>
        <source>Put results on a board</source>
        <comment>Help of a command</comment>
        <translation>Poner resultados en un tablero</translation>
    </message>
    <message>
        <source>Take results off a board</source>
        <comment>Help of a command</comment>
        <translation>Quitar resultados de un tablero</translation>
    </message>
    <message>
        <source>Find results by words</source>
        <comment>Help of a command</comment>
        <translation>Buscar resultados por palabras</translation>
    </message>
    <message>
        <source>In the name, tool, topic, style or board</source>
        <comment>Help of a value of the command search</comment>
        <translation>En el nombre, la herramienta, el tema, el estilo o el tablero</translation>
    </message>
    <message>
        <source>Show one result</source>
        <comment>Help of a command</comment>
        <translation>Mostrar un resultado</translation>
    </message>
    <message>
        <source>Give results stars</source>
        <comment>Help of a command</comment>
        <translation>Dar estrellas a resultados</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <comment>Help of a value of the command rate</comment>
        <translation>De 0 a 5</translation>
    </message>
    <message>
        <source>Put results into the trash</source>
        <comment>Help of a command</comment>
        <translation>Mover resultados a la papelera</translation>
    </message>
    <message>
        <source>Bring results back from the trash</source>
        <comment>Help of a command</comment>
        <translation>Recuperar resultados de la papelera</translation>
    </message>
    <message>
        <source>Delete for good what is in the trash</source>
        <comment>Help of a command</comment>
        <translation>Eliminar definitivamente lo que hay en la papelera</translation>
    </message>
    <message>
        <source>Only what is there for more than 30 days</source>
        <comment>Help of the option --old</comment>
        <translation>Solo lo que lleva ahí más de 30 días</translation>
    </message>
    <message>
        <source>Do it; without this it only says how many</source>
        <comment>Help of the option --yes</comment>
        <translation>Hacerlo; sin esto solo dice cuántos son</translation>
    </message>
    <message>
        <source>Print the completion script of a shell</source>
        <comment>Help of the command completion</comment>
        <translation>Mostrar el script de autocompletado de un shell</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <comment>Help of the option shell</comment>
        <translation>bash, zsh o fish</translation>
    </message>
    <message>
        <source>Print the manual page</source>
        <comment>Help of the command manual</comment>
        <translation>Mostrar la página de manual</translation>
    </message>
    <message>
        <source>visitor: results are written at most 720p and with a watermark</source>
        <extracomment>Printed by `vidgo mode`.</extracomment>
        <translation>visitor: los resultados se guardan como máximo en 720p y con marca de agua</translation>
    </message>
    <message>
        <source>own_computer: what this computer makes has no limits</source>
        <extracomment>Printed by `vidgo mode`.</extracomment>
        <translation>own_computer: lo que crea este equipo no tiene límites</translation>
    </message>
    <message>
        <source>Show or choose how the studio is used</source>
        <comment>Help of the command mode</comment>
        <translation>Mostrar o elegir cómo se usa el estudio</translation>
    </message>
    <message>
        <source>visitor or own_computer</source>
        <comment>Help of the option mode</comment>
        <translation>visitor u own_computer</translation>
    </message>
    <message>
        <source>%1 is a favourite</source>
        <extracomment>Printed by `vidgo presets favourite`; %1 is the id of an example.</extracomment>
        <translation>%1 es favorito</translation>
    </message>
    <message>
        <source>%1 is no favourite</source>
        <extracomment>Printed by `vidgo presets favourite --remove`; %1 is the id of an example.</extracomment>
        <translation>%1 no es favorito</translation>
    </message>
    <message>
        <source>Only of this style</source>
        <comment>Help of the option --style</comment>
        <translation>Solo de este estilo</translation>
    </message>
    <message>
        <source>Only what can be made there: on_device or provider</source>
        <comment>Help of the option --engine</comment>
        <translation>Solo lo que se puede crear ahí: on_device o provider</translation>
    </message>
    <message>
        <source>Only these: picture or clip</source>
        <comment>Help of the option --kind</comment>
        <translation>Solo estos: picture o clip</translation>
    </message>
    <message>
        <source>featured, popular or newest first</source>
        <comment>Help of the option --order</comment>
        <translation>Qué va primero: featured, popular o newest</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <comment>Help of the option --favourites</comment>
        <translation>Solo favoritos</translation>
    </message>
    <message>
        <source>Mark one as a favourite</source>
        <comment>Help of the command favourite</comment>
        <translation>Marcar uno como favorito</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <comment>Help of the option --remove</comment>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Done: %1. Failed: %2. No picture: %3.</source>
        <extracomment>Printed when `vidgo run` has worked through many files. %1 are done, %2 failed, %3 were no pictures.</extracomment>
        <translation>Hechos: %1. Con error: %2. Sin imagen: %3.</translation>
    </message>
    <message>
        <source>Stopped. The same command goes on where this one ended.</source>
        <extracomment>Printed when Ctrl+C ended `vidgo materials sync`.
----------
Printed when Ctrl+C ended `vidgo pregenerate`.
----------
Printed when Ctrl+C ended `vidgo run` over many files.</extracomment>
        <translation>Detenido. El mismo comando sigue donde este terminó.</translation>
    </message>
    <message>
        <source>Run a tool on files; the results are kept in the library too</source>
        <comment>Help of the command run</comment>
        <translation>Ejecutar una herramienta en archivos; los resultados también se guardan en la biblioteca</translation>
    </message>
    <message>
        <source>png, jpg or webp, when writing to a folder</source>
        <comment>Help of the option --format</comment>
        <translation>png, jpg o webp, al escribir en una carpeta</translation>
    </message>
    <message>
        <source>How files are named in a folder: {name} {tool} {topic} {date} {time} {width} {height}</source>
        <comment>Help of the option --name; keep what is in braces</comment>
        <translation>Cómo se nombran los archivos en una carpeta: {name} {tool} {topic} {date} {time} {width} {height}</translation>
    </message>
    <message>
        <source>Make everything again instead of leaving out what an earlier run with the same settings has done</source>
        <comment>Help of the option --again</comment>
        <translation>Crear todo de nuevo en vez de omitir lo que ya hizo una ejecución anterior con los mismos ajustes</translation>
    </message>
    <message>
        <source>A picture of your own as background or scene</source>
        <comment>Help of the option --picture</comment>
        <translation>Una imagen propia como fondo o escena</translation>
    </message>
    <message>
        <source>Id of a scene, see `vidgo tools --json`</source>
        <comment>Help of the option --scene</comment>
        <translation>ID de una escena; consulta `vidgo tools --json`</translation>
    </message>
    <message>
        <source>Where the product stands, 0 left to 1 right</source>
        <comment>Help of the option --x</comment>
        <translation>Posición del producto, de 0 (izquierda) a 1 (derecha)</translation>
    </message>
    <message>
        <source>Where the product stands, 0 top to 1 bottom</source>
        <comment>Help of the option --y</comment>
        <translation>Posición del producto, de 0 (arriba) a 1 (abajo)</translation>
    </message>
    <message>
        <source>Size of the product, 0.1 to 4; 1 fits the scene</source>
        <comment>Help of the option --scale</comment>
        <translation>Tamaño del producto, de 0.1 a 4; 1 se ajusta a la escena</translation>
    </message>
    <message>
        <source>Where the light comes from, -1 left to 1 right</source>
        <comment>Help of the option --light</comment>
        <translation>De dónde viene la luz, de -1 (izquierda) a 1 (derecha)</translation>
    </message>
    <message>
        <source>0 none to 1 deep</source>
        <comment>Help of the option --shadow</comment>
        <translation>De 0 (ninguna) a 1 (intensa)</translation>
    </message>
    <message>
        <source>0 none to 1 like a mirror</source>
        <comment>Help of the option --reflection</comment>
        <translation>De 0 (ninguno) a 1 (como un espejo)</translation>
    </message>
    <message>
        <source>0 own colours to 1 fully in the light of the scene</source>
        <comment>Help of the option --color-match</comment>
        <translation>De 0 (colores propios) a 1 (del todo con la luz de la escena)</translation>
    </message>
    <message>
        <source>Id of a style, see `vidgo styles list`</source>
        <comment>Help of the option --style</comment>
        <translation>ID de un estilo; consulta `vidgo styles list`</translation>
    </message>
    <message>
        <source>0 as it was to 1 fully</source>
        <comment>Help of the option --strength</comment>
        <translation>De 0 (como estaba) a 1 (del todo)</translation>
    </message>
    <message>
        <source>1, 2, 3 or 4 times</source>
        <comment>Help of the option --enlarge</comment>
        <translation>1, 2, 3 o 4 veces</translation>
    </message>
    <message>
        <source>0 as it is to 1 crisp</source>
        <comment>Help of the option --detail</comment>
        <translation>De 0 (como está) a 1 (nítido)</translation>
    </message>
    <message>
        <source>Leave brightness and colours as they are</source>
        <comment>Help of the option --no-levels</comment>
        <translation>Dejar el brillo y los colores como están</translation>
    </message>
    <message>
        <source>A parameter of the style, as id=value; may be repeated</source>
        <comment>Help of the option --param</comment>
        <translation>Un parámetro del estilo, como id=value; se puede repetir</translation>
    </message>
    <message>
        <source>A file with the settings as JSON, such as a result of `vidgo library` has them</source>
        <comment>Help of the option --settings</comment>
        <translation>Un archivo con los ajustes en JSON, como los de un resultado de `vidgo library`</translation>
    </message>
    <message>
        <source>online service</source>
        <extracomment>Behind the name of a style in a list: an online service makes it.</extracomment>
        <translation>servicio en línea</translation>
    </message>
    <message>
        <source>  %1 (%2): %3 to %4, usually %5</source>
        <extracomment>A parameter of a style: %1 its id, %2 its name, then its lowest, highest and usual value.</extracomment>
        <translation>  %1 (%2): de %3 a %4, normalmente %5</translation>
    </message>
    <message>
        <source>Browse the styles</source>
        <comment>Help of the command styles</comment>
        <translation>Explorar los estilos</translation>
    </message>
    <message>
        <source>Show one with its parameters</source>
        <comment>Help of the command show</comment>
        <translation>Mostrar uno con sus parámetros</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) changed.</source>
        <extracomment>Printed after a command about results of the library: how many it changed.</extracomment>
        <translation>
            <numerusform>%n resultado cambiado.</numerusform>
            <numerusform>%n resultados cambiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no job.</source>
        <extracomment>Printed by `vidgo jobs list` when the queue is empty.</extracomment>
        <translation>No hay ninguna tarea.</translation>
    </message>
    <message>
        <source>Steer the queue that the studio works through</source>
        <comment>Help of the command jobs</comment>
        <translation>Controlar la cola de tareas del estudio</translation>
    </message>
    <message>
        <source>Ids of jobs, as list prints them</source>
        <comment>Help of a value of the commands of the queue</comment>
        <translation>ID de tareas, tal como los muestra list</translation>
    </message>
    <message>
        <source>Id of a job, as list prints it</source>
        <comment>Help of a value of the commands of the queue</comment>
        <translation>ID de una tarea, tal como lo muestra list</translation>
    </message>
    <message>
        <source>List them: first what waits, then what has ended</source>
        <comment>Help of the command jobs list</comment>
        <translation>Listarlas: primero las que esperan, luego las terminadas</translation>
    </message>
    <message>
        <source>Pause jobs; they keep their places</source>
        <comment>Help of a command</comment>
        <translation>Pausar tareas; conservan su lugar</translation>
    </message>
    <message>
        <source>Let paused jobs go on</source>
        <comment>Help of a command</comment>
        <translation>Reanudar tareas en pausa</translation>
    </message>
    <message>
        <source>Give jobs up</source>
        <comment>Help of a command</comment>
        <translation>Cancelar tareas</translation>
    </message>
    <message>
        <source>Let failed or cancelled jobs wait again</source>
        <comment>Help of a command</comment>
        <translation>Volver a poner en espera tareas con error o canceladas</translation>
    </message>
    <message>
        <source>Move a waiting job to another place</source>
        <comment>Help of a command</comment>
        <translation>Mover una tarea en espera a otro lugar</translation>
    </message>
    <message>
        <source>Id of the job that comes after it; else the end</source>
        <comment>Help of the option --before</comment>
        <translation>ID de la tarea que irá después; si no, al final</translation>
    </message>
    <message>
        <source>Show what happened to a job, in English</source>
        <comment>Help of a command</comment>
        <translation>Mostrar qué ha pasado con una tarea, en inglés</translation>
    </message>
    <message>
        <source>Take ended jobs off the list; what they made stays</source>
        <comment>Help of a command</comment>
        <translation>Quitar de la lista las tareas terminadas; lo que crearon se conserva</translation>
    </message>
    <message>
        <source>Where to write: a .png, .jpg or .webp for one picture, an .mp4 for a clip, otherwise a folder</source>
        <comment>Help of the option -o,--output</comment>
        <translation>Dónde guardar: un .png, .jpg o .webp para una imagen, un .mp4 para un clip; si no, una carpeta</translation>
    </message>
    <message>
        <source>transparent, color, blur or picture; of a presenter color, gradient, scene or picture</source>
        <comment>Help of the option --background</comment>
        <translation>transparent, color, blur o picture; con presentador, color, gradient, scene o picture</translation>
    </message>
    <message>
        <source>The picture of the garment: whole, from the front</source>
        <comment>Help of the option --garment</comment>
        <translation>La imagen de la prenda: entera y de frente</translation>
    </message>
    <message>
        <source>automatic, top, outer, dress or outfit</source>
        <comment>Help of the option --garment-kind</comment>
        <translation>automatic, top, outer, dress u outfit</translation>
    </message>
    <message>
        <source>0.7 shorter to 1.4 longer</source>
        <comment>Help of the option --garment-length</comment>
        <translation>De 0.7 (más corta) a 1.4 (más larga)</translation>
    </message>
    <message>
        <source>0.8 tighter to 1.4 wider</source>
        <comment>Help of the option --garment-width</comment>
        <translation>De 0.8 (más estrecha) a 1.4 (más ancha)</translation>
    </message>
    <message>
        <source>0 the garment&apos;s own light to 1 all of the person&apos;s</source>
        <comment>Help of the option --shading</comment>
        <translation>De 0 (luz propia de la prenda) a 1 (toda la de la persona)</translation>
    </message>
    <message>
        <source>9:16, 1:1 or 16:9</source>
        <comment>Help of the option --shape</comment>
        <translation>9:16, 1:1 o 16:9</translation>
    </message>
    <message>
        <source>Another picture or clip; may be repeated, up to 9 times</source>
        <comment>Help of the option --with</comment>
        <translation>Otra imagen o clip; se puede repetir hasta 9 veces</translation>
    </message>
    <message>
        <source>The title</source>
        <comment>Help of the option --title</comment>
        <translation>El título</translation>
    </message>
    <message>
        <source>A line below the title</source>
        <comment>Help of the option --subtitle</comment>
        <translation>Una línea bajo el título</translation>
    </message>
    <message>
        <source>A price, as it is to be shown</source>
        <comment>Help of the option --price</comment>
        <translation>Un precio, tal como debe mostrarse</translation>
    </message>
    <message>
        <source>What to do, at the end: Shop now</source>
        <comment>Help of the option --call</comment>
        <translation>Qué hacer, al final: Compra ahora</translation>
    </message>
    <message>
        <source>A file with captions: SubRip, or plain lines</source>
        <comment>Help of the option --captions</comment>
        <translation>Un archivo con subtítulos: SubRip o líneas de texto</translation>
    </message>
    <message>
        <source>calm, upbeat, elegant, electronic or none</source>
        <comment>Help of the option --music</comment>
        <translation>calm, upbeat, elegant, electronic o none</translation>
    </message>
    <message>
        <source>Music of your own</source>
        <comment>Help of the option --music-file</comment>
        <translation>Música propia</translation>
    </message>
    <message>
        <source>0 silent to 1 loud; 0.7 is usual</source>
        <comment>Help of the option --music-volume</comment>
        <translation>De 0 (silencio) a 1 (alto); lo habitual es 0.7</translation>
    </message>
    <message>
        <source>Leave the sound of clips out</source>
        <comment>Help of the option --no-clip-sound</comment>
        <translation>Omitir el sonido de los clips</translation>
    </message>
    <message>
        <source>How long each picture is seen, 1 to 10</source>
        <comment>Help of the option --seconds</comment>
        <translation>Cuánto se ve cada imagen, de 1 a 10</translation>
    </message>
    <message>
        <source>Move pictures as a whole</source>
        <comment>Help of the option --no-parallax</comment>
        <translation>Mover las imágenes enteras</translation>
    </message>
    <message>
        <source>spokesperson, product_intro, customer_service or social_media</source>
        <comment>Help of the option --presenter</comment>
        <translation>spokesperson, product_intro, customer_service o social_media</translation>
    </message>
    <message>
        <source>What the presenter says, or @ and the name of a text file</source>
        <comment>Help of the option --script</comment>
        <translation>Lo que dice el presentador, o @ y el nombre de un archivo de texto</translation>
    </message>
    <message>
        <source>Language of the script: en, ja, zh-TW, ko or es</source>
        <comment>Help of the option --speech-language</comment>
        <translation>Idioma del guion: en, ja, zh-TW, ko o es</translation>
    </message>
    <message>
        <source>Id of a voice, such as flite:slt or espeak:ja</source>
        <comment>Help of the option --voice</comment>
        <translation>ID de una voz, como flite:slt o espeak:ja</translation>
    </message>
    <message>
        <source>0.5 slow to 2 fast</source>
        <comment>Help of the option --rate</comment>
        <translation>De 0.5 (lento) a 2 (rápido)</translation>
    </message>
    <message>
        <source>#RRGGBB at the bottom, with --background gradient</source>
        <comment>Help of the option --second-color</comment>
        <translation>#RRGGBB en la parte inferior, con --background gradient</translation>
    </message>
    <message>
        <source>Leave the captions out</source>
        <comment>Help of the option --no-captions</comment>
        <translation>Omitir los subtítulos</translation>
    </message>
    <message>
        <source>Do not mark the word that is being spoken</source>
        <comment>Help of the option --no-highlight</comment>
        <translation>No resaltar la palabra que se está diciendo</translation>
    </message>
    <message>
        <source>Write a watermarked copy of a picture or clip</source>
        <comment>Help of the command watermark</comment>
        <translation>Guardar una copia de una imagen o un clip con marca de agua</translation>
    </message>
    <message>
        <source>The picture or clip</source>
        <comment>Help of the option input</comment>
        <translation>La imagen o el clip</translation>
    </message>
    <message>
        <source>Where to write: .png, .jpg, .webp, .mp4, .gif …</source>
        <comment>Help of the option -o,--output</comment>
        <translation>Dónde guardar: .png, .jpg, .webp, .mp4, .gif …</translation>
    </message>
    <message>
        <source>How it looks: product_showcase, brand_story, new_arrival, promotion, how_to, unboxing, customer_story or event</source>
        <comment>Help of the option --template</comment>
        <translation>El aspecto: product_showcase, brand_story, new_arrival, promotion, how_to, unboxing, customer_story o event</translation>
    </message>
    <message>
        <source>Where a clip goes: youtube, shorts, reels, tiktok, x, facebook, gif, webp, original, or an id of `vidgo export --list`</source>
        <comment>Help of the option --preset; keep the names</comment>
        <translation>Destino del clip: youtube, shorts, reels, tiktok, x, facebook, gif, webp, original, o un ID de `vidgo export --list`</translation>
    </message>
    <message>
        <source>How a clip comes into a frame of another shape: crop, pad or blur-pad</source>
        <comment>Help of the option --fit; keep the names</comment>
        <translation>Cómo se ajusta un clip a otra proporción: crop, pad o blur-pad</translation>
    </message>
    <message>
        <source>What crop keeps in the middle, as X,Y from 0,0 (top left) to 1,1</source>
        <comment>Help of the option --focus</comment>
        <translation>Punto que crop deja en el centro, como X,Y, desde 0,0 (arriba a la izquierda) hasta 1,1</translation>
    </message>
    <message>
        <source>Where the clip begins, as 75.5 or 1:15.5</source>
        <comment>Help of the option --from</comment>
        <translation>Dónde empieza el clip, como 75.5 o 1:15.5</translation>
    </message>
    <message>
        <source>Where the clip ends</source>
        <comment>Help of the option --to</comment>
        <translation>Dónde termina el clip</translation>
    </message>
    <message>
        <source>Bring the sound to -14 LUFS</source>
        <comment>Help of the option --loudness</comment>
        <translation>Llevar el sonido a -14 LUFS</translation>
    </message>
    <message>
        <source>Leave the encoder of the graphics card alone</source>
        <comment>Help of the option --no-hardware</comment>
        <translation>No usar el codificador de la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Write a clip as a place wants it</source>
        <comment>Help of the command export</comment>
        <translation>Guardar un clip tal como lo pide su destino</translation>
    </message>
    <message>
        <source>The clip or animated picture</source>
        <comment>Help of the option input of the command export</comment>
        <translation>El clip o la imagen animada</translation>
    </message>
    <message>
        <source>Where to write: .mp4, .gif or .webp</source>
        <comment>Help of the option -o,--output of the command export</comment>
        <translation>Dónde guardar: .mp4, .gif o .webp</translation>
    </message>
    <message>
        <source>List the presets and do nothing else</source>
        <comment>Help of the option --list of the command export</comment>
        <translation>Solo listar los preajustes, sin hacer nada más</translation>
    </message>
    <message>
        <source>Say what pictures, clips and sounds are</source>
        <comment>Help of the command probe</comment>
        <translation>Mostrar los datos de imágenes, clips y sonidos</translation>
    </message>
    <message>
        <source>Pictures, clips and sounds</source>
        <comment>Help of the option file of the command probe</comment>
        <translation>Imágenes, clips y sonidos</translation>
    </message>
    <message>
        <source>Pictures or clips, folders of them, or patterns such as *.jpg</source>
        <comment>Help of the option input</comment>
        <translation>Imágenes o clips, carpetas que los contengan o patrones como *.jpg</translation>
    </message>
    <message>
        <source>How fast a clip plays: 0.25 slow to 4 fast</source>
        <comment>Help of the option --speed</comment>
        <translation>Velocidad del clip: de 0.25 (lenta) a 4 (rápida)</translation>
    </message>
    <message>
        <source>Play a clip backwards</source>
        <comment>Help of the option --reverse</comment>
        <translation>Reproducir un clip al revés</translation>
    </message>
    <message>
        <source>Play a clip forward and then back</source>
        <comment>Help of the option --boomerang</comment>
        <translation>Reproducir un clip hacia delante y luego hacia atrás</translation>
    </message>
    <message>
        <source>Hold a shaking clip still: 0 as it was filmed to 1 as calm as can be</source>
        <comment>Help of the option --stabilise</comment>
        <translation>Estabilizar un clip movido: de 0 (como se grabó) a 1 (lo más estable posible)</translation>
    </message>
    <message>
        <source>Let what is bright in a clip shine: 0 none to 1 strong</source>
        <comment>Help of the option --glow</comment>
        <translation>Hacer brillar las partes claras de un clip: de 0 (nada) a 1 (mucho)</translation>
    </message>
    <message>
        <source>Where captions are: burnt (in the picture), track or none</source>
        <comment>Help of the option --caption-place; keep the three names</comment>
        <translation>Dónde van los subtítulos: burnt (en la imagen), track (pista) o none (ninguno)</translation>
    </message>
    <message>
        <source>Language of a track of captions: en, ja, zh-TW, ko or es</source>
        <comment>Help of the option --caption-language</comment>
        <translation>Idioma de la pista de subtítulos: en, ja, zh-TW, ko o es</translation>
    </message>
    <message>
        <source>0 none to 1 strong; of a style for clips only</source>
        <comment>Help of the option --denoise</comment>
        <translation>De 0 (nada) a 1 (mucho); con un estilo, solo en clips</translation>
    </message>
    <message>
        <source>A picture in the place of the sign of VidGo; alone unless --text is given</source>
        <comment>Help of the option --logo</comment>
        <translation>Una imagen en lugar del logotipo de VidGo; va sola si no se indica --text</translation>
    </message>
    <message>
        <source>The ledger is empty.</source>
        <extracomment>Printed by `vidgo ledger history` when no credits were ever granted or used.</extracomment>
        <translation>El libro está vacío.</translation>
    </message>
    <message>
        <source>Account %1, transaction %2: %3</source>
        <extracomment>Printed by `vidgo ledger verify`. %1 is an account, %2 the number of a transaction (0: the whole account), %3 a technical word.</extracomment>
        <translation>Cuenta %1, transacción %2: %3</translation>
    </message>
    <message>
        <source>The ledger is as it was written, and all balances follow from it.</source>
        <extracomment>Printed by `vidgo ledger verify`. The ledger is the journal of credits.</extracomment>
        <translation>El libro está tal como se escribió y todos los saldos cuadran con él.</translation>
    </message>
    <message>
        <source>The ledger is not as it was written. Put the database back from a backup.</source>
        <extracomment>Printed by `vidgo ledger verify`. The ledger is the journal of credits.</extracomment>
        <translation>El libro no está como se escribió. Restaura la base de datos desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Only this account; by default all</source>
        <comment>Help of the option --account</comment>
        <translation>Solo esta cuenta; por defecto, todas</translation>
    </message>
    <message>
        <source>At most so many of each account, latest first</source>
        <comment>Help of the option --limit of vidgo ledger history</comment>
        <translation>Como máximo, este número por cuenta; las más recientes primero</translation>
    </message>
    <message>
        <source>Look into the journal of credits</source>
        <comment>Help of the command ledger</comment>
        <translation>Consultar el libro de créditos</translation>
    </message>
    <message>
        <source>Hold the journal against its hashes, and all balances against the journal; exit code 1 when something is wrong</source>
        <comment>Help of the command ledger verify</comment>
        <translation>Comprueba el libro con sus hashes y todos los saldos con el libro; código de salida 1 si algo no cuadra</translation>
    </message>
    <message>
        <source>List what happened to credits</source>
        <comment>Help of the command ledger history</comment>
        <translation>Muestra los movimientos de créditos</translation>
    </message>
    <message>
        <source>No budget is set, so nothing is spent. “vidgo budget set” sets one.</source>
        <extracomment>Printed by `vidgo budget`: no monthly limit for what providers charge was set. Do not translate the command in quotation marks.</extracomment>
        <translation>No hay presupuesto fijado, así que no se gasta nada. «vidgo budget set» fija uno.</translation>
    </message>
    <message>
        <source>%1 of %2 used, %3 left until %4 (UTC)</source>
        <extracomment>Printed by `vidgo budget`. %1 to %3 are amounts of money: used and set aside, the limit, what is left; %4 is a date.</extracomment>
        <translation>%1 de %2 gastados, quedan %3 hasta el %4 (UTC)</translation>
    </message>
    <message>
        <source>Set the most that may be spent in a calendar month</source>
        <comment>Help of the command budget set</comment>
        <translation>Fijar lo máximo que se puede gastar en un mes natural</translation>
    </message>
    <message>
        <source>An amount such as 20 or 12.50</source>
        <comment>Help of the amount of vidgo budget set</comment>
        <translation>Un importe como 20 o 12.50</translation>
    </message>
    <message>
        <source>USD or TWD</source>
        <comment>Help of the option --currency</comment>
        <translation>USD o TWD</translation>
    </message>
    <message>
        <source>How much one US dollar costs in that currency</source>
        <comment>Help of the option --rate</comment>
        <translation>Cuánto cuesta un dólar estadounidense en esa moneda</translation>
    </message>
    <message>
        <source>The monthly limit for what providers charge for keys of your own</source>
        <comment>Help of the command budget</comment>
        <translation>El límite mensual de lo que cobran los proveedores por tus propias claves</translation>
    </message>
    <message>
        <source>Show how the budget stands</source>
        <comment>Help of the command budget show</comment>
        <translation>Mostrar cómo va el presupuesto</translation>
    </message>
    <message>
        <source>List what happened to this month&apos;s budget</source>
        <comment>Help of the command budget history</comment>
        <translation>Listar los movimientos del presupuesto de este mes</translation>
    </message>
    <message>
        <source>At most so many, latest first</source>
        <comment>Help of the option --limit of vidgo budget history</comment>
        <translation>Como máximo tantos, los últimos primero</translation>
    </message>
    <message>
        <source>There is no order.</source>
        <extracomment>Printed by `vidgo orders list` when nothing was ever ordered.</extracomment>
        <translation>No hay pedidos.</translation>
    </message>
    <message>
        <source>Look at orders</source>
        <comment>Help of the command orders</comment>
        <translation>Consultar pedidos</translation>
    </message>
    <message>
        <source>List orders, latest first</source>
        <comment>Help of the command orders list</comment>
        <translation>Listar los pedidos, los últimos primero</translation>
    </message>
    <message>
        <source>At most so many</source>
        <comment>Help of the option --limit of vidgo orders list</comment>
        <translation>Como máximo tantos</translation>
    </message>
    <message>
        <source>Show an order with its lines, attempts, payments, refunds and history</source>
        <comment>Help of the command orders show</comment>
        <translation>Mostrar un pedido con sus líneas, intentos, pagos, reembolsos e historial</translation>
    </message>
    <message>
        <source>Its number</source>
        <comment>Help of the option order</comment>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Issue the documents of an order and write its receipt as PDF</source>
        <comment>Help of the command orders invoice</comment>
        <translation>Emitir los documentos de un pedido y escribir su recibo en PDF</translation>
    </message>
    <message>
        <source>Where to write the PDF; by default nowhere</source>
        <comment>Help of the option -o,--output of vidgo orders invoice</comment>
        <translation>Dónde escribir el PDF; por defecto, en ningún sitio</translation>
    </message>
    <message>
        <source>The document with this number, such as a credit note; by default the latest receipt</source>
        <comment>Help of the option --number of vidgo orders invoice</comment>
        <translation>El documento con este número, como una nota de abono; por defecto, el último recibo</translation>
    </message>
    <message>
        <source>Language of the document; by default that of the order</source>
        <comment>Help of the option --in of vidgo orders invoice</comment>
        <translation>Idioma del documento; por defecto, el del pedido</translation>
    </message>
    <message>
        <source>Id of a plan or a package</source>
        <comment>Help of the option id of vidgo plans show</comment>
        <translation>Identificador de un plan o de un paquete</translation>
    </message>
    <message>
        <source>TWD or USD</source>
        <comment>Help of the option --currency</comment>
        <translation>TWD o USD</translation>
    </message>
    <message>
        <source>As this account sees it; by default the one of this computer</source>
        <comment>Help of the option --account of vidgo plans</comment>
        <translation>Como lo ve esta cuenta; por defecto, la de este equipo</translation>
    </message>
    <message>
        <source>Look at what is for sale: plans and packages of credits</source>
        <comment>Help of the command plans</comment>
        <translation>Ver lo que se vende: planes y paquetes de créditos</translation>
    </message>
    <message>
        <source>List plans and packages with their prices</source>
        <comment>Help of the command plans list</comment>
        <translation>Listar planes y paquetes con sus precios</translation>
    </message>
    <message>
        <source>Show one of them with what it includes</source>
        <comment>Help of the command plans show</comment>
        <translation>Mostrar uno de ellos con lo que incluye</translation>
    </message>
    <message>
        <source>Refund %1: %2</source>
        <extracomment>Printed by `vidgo admin refund`. %1 is the number of a refund, %2 a technical word in English for how far it is.</extracomment>
        <translation>Reembolso %1: %2</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <extracomment>Printed by `vidgo admin confirm-payment`. %1 is the number of an order, %2 a technical word in English for how far it is.</extracomment>
        <translation>Pedido %1: %2</translation>
    </message>
    <message>
        <source>%1 is banned.</source>
        <extracomment>Printed by `vidgo admin ban`. %1 is an account.</extracomment>
        <translation>%1 queda bloqueada.</translation>
    </message>
    <message>
        <source>%1 is not banned any more.</source>
        <extracomment>Printed by `vidgo admin unban`. %1 is an account.</extracomment>
        <translation>%1 ya no está bloqueada.</translation>
    </message>
    <message>
        <source>Why; it is kept</source>
        <comment>Help of the option --reason of vidgo admin</comment>
        <translation>El motivo; queda guardado</translation>
    </message>
    <message>
        <source>Who does it; by default who is signed in at this computer</source>
        <comment>Help of the option --as of vidgo admin</comment>
        <translation>Quién lo hace; por defecto, quien tiene la sesión abierta en este equipo</translation>
    </message>
    <message>
        <source>Names this order: the same key does it only once</source>
        <comment>Help of the option --key of vidgo admin</comment>
        <translation>Identifica esta orden: la misma clave la ejecuta una sola vez</translation>
    </message>
    <message>
        <source>Say that the money for an order came in</source>
        <comment>Help of the command admin confirm-payment</comment>
        <translation>Confirmar que llegó el dinero de un pedido</translation>
    </message>
    <message>
        <source>What came in, such as 299.00; by default the price of the order</source>
        <comment>Help of the option --amount of vidgo admin confirm-payment</comment>
        <translation>Lo que llegó, por ejemplo 299.00; por defecto, el precio del pedido</translation>
    </message>
    <message>
        <source>Send money back</source>
        <comment>Help of the command admin refund</comment>
        <translation>Devolver dinero</translation>
    </message>
    <message>
        <source>Number of a payment, or of an order that is paid</source>
        <comment>Help of the option payment of vidgo admin refund</comment>
        <translation>Número de un pago o de un pedido pagado</translation>
    </message>
    <message>
        <source>How much, such as 99.00; by default all that is left</source>
        <comment>Help of the option --amount of vidgo admin refund</comment>
        <translation>Cuánto, por ejemplo 99.00; por defecto, todo lo que queda</translation>
    </message>
    <message>
        <source>keep, by_rules (only while all are unused) or take_back (what was used is owed)</source>
        <comment>Help of the option --credits of vidgo admin refund</comment>
        <translation>keep, by_rules (solo mientras no se haya usado ninguno) o take_back (lo usado queda a deber)</translation>
    </message>
    <message>
        <source>Say that a refund was paid back by hand</source>
        <comment>Help of the command admin finish-refund</comment>
        <translation>Confirmar que un reembolso se hizo a mano</translation>
    </message>
    <message>
        <source>Its number</source>
        <comment>Help of the option refund of vidgo admin finish-refund</comment>
        <translation>Su número</translation>
    </message>
    <message>
        <source>It was not paid back, and the credits return</source>
        <comment>Help of the option --refused of vidgo admin finish-refund</comment>
        <translation>No se devolvió, y los créditos vuelven</translation>
    </message>
    <message>
        <source>Give credits to an account</source>
        <comment>Help of the command admin grant</comment>
        <translation>Dar créditos a una cuenta</translation>
    </message>
    <message>
        <source>Id or e-mail address of an account</source>
        <comment>Help of the option account of vidgo admin</comment>
        <translation>Identificador o correo de una cuenta</translation>
    </message>
    <message>
        <source>How many</source>
        <comment>Help of the option credits of vidgo admin grant</comment>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>promotional (the usual), refund, or bought, which never lapse</source>
        <comment>Help of the option --kind of vidgo admin grant</comment>
        <translation>promotional (lo habitual), refund o bought, que nunca caducan</translation>
    </message>
    <message>
        <source>When they lapse, such as 2026-12-31; by default by the rules</source>
        <comment>Help of the option --expires of vidgo admin grant</comment>
        <translation>Cuándo caducan, por ejemplo 2026-12-31; por defecto, según las reglas</translation>
    </message>
    <message>
        <source>Keep an account out; its holder sees the reason</source>
        <comment>Help of the command admin ban</comment>
        <translation>Bloquear una cuenta; su titular ve el motivo</translation>
    </message>
    <message>
        <source>Such as 2026-12-31; by default until it is lifted</source>
        <comment>Help of the option --until of vidgo admin ban</comment>
        <translation>Por ejemplo 2026-12-31; por defecto, hasta que se levante</translation>
    </message>
    <message>
        <source>Where its holder can object, such as an address</source>
        <comment>Help of the option --appeal of vidgo admin ban</comment>
        <translation>Dónde puede reclamar su titular, por ejemplo una dirección</translation>
    </message>
    <message>
        <source>Let an account in again</source>
        <comment>Help of the command admin unban</comment>
        <translation>Volver a admitir una cuenta</translation>
    </message>
    <message>
        <source>Decide about payments, credits and accounts; every decision is kept with its reason</source>
        <comment>Help of the command admin</comment>
        <translation>Decidir sobre pagos, créditos y cuentas; cada decisión se guarda con su motivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 was given %n credits.</source>
        <extracomment>Printed by `vidgo admin grant`. %1 is an account, %n the credits that it was given.</extracomment>
        <translation>
            <numerusform>%1 recibió %n crédito.</numerusform>
            <numerusform>%1 recibió %n créditos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste the key, then Enter.</source>
        <extracomment>Said by `vidgo providers set` before a key is typed, which is not shown.</extracomment>
        <translation>Escribe o pega la clave y pulsa Intro.</translation>
    </message>
    <message>
        <source>The id of a provider, as vidgo providers shows it</source>
        <comment>Help of the provider of vidgo providers</comment>
        <translation>ID de un proveedor, tal como lo muestra vidgo providers</translation>
    </message>
    <message>
        <source>The companies that make pictures and clips, and your keys for them</source>
        <comment>Help of the command providers</comment>
        <translation>Las empresas que crean imágenes y clips, y tus claves para ellas</translation>
    </message>
    <message>
        <source>Show keys, balances, and the calls of the last day with their successes, times and what holds them back</source>
        <comment>Help of the command providers list</comment>
        <translation>Mostrar claves, saldos y las llamadas del último día, con sus aciertos, tiempos y lo que las frena</translation>
    </message>
    <message>
        <source>Read a key from standard input, ask the provider whether it is good, and keep it in the keychain</source>
        <comment>Help of the command providers set</comment>
        <translation>Leer una clave de la entrada estándar, preguntar al proveedor si es válida y guardarla en el llavero</translation>
    </message>
    <message>
        <source>Remove a key from the keychain</source>
        <comment>Help of the command providers remove</comment>
        <translation>Quitar una clave del llavero</translation>
    </message>
    <message>
        <source>Ask for the balance and whether the key is good; costs nothing</source>
        <comment>Help of the command providers check</comment>
        <translation>Consultar el saldo y si la clave es válida; no cuesta nada</translation>
    </message>
    <message>
        <source>Ask a provider again that was held back after failures</source>
        <comment>Help of the command providers reset</comment>
        <translation>Volver a consultar a un proveedor apartado tras varios fallos</translation>
    </message>
    <message>
        <source>With another provider than the one that failed</source>
        <comment>Help of the option --elsewhere</comment>
        <translation>Con un proveedor distinto del que falló</translation>
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
        <translation>Códigos de salida:
  0    hecho
  1    error por un motivo que no figura abajo
  2    comando, opción o valor desconocido
  3    la entrada falta, no se puede leer, está dañada o es de otro tipo
  4    no hay herramienta, preajuste ni resultado con ese ID
  5    no se puede escribir la salida (permiso, nombre en uso, disco lleno)
  6    no se puede abrir la carpeta de datos o su base de datos
  7    no se encargó: nadie aceptó el precio, o supera un límite
  130  detenido con Ctrl+C</translation>
    </message>
    <message>
        <source>Ask the stand-ins of a running vidgo-sandbox instead of providers: the file with what `vidgo-sandbox --json` prints. Nothing is paid, and what is made stays apart</source>
        <comment>Help of the option --sandbox</comment>
        <translation>Consultar a los sustitutos de un vidgo-sandbox en marcha en lugar de a los proveedores: el archivo con lo que muestra `vidgo-sandbox --json`. No se paga nada y lo que se crea queda aparte</translation>
    </message>
    <message>
        <source>Examples: %1. Written to %2.</source>
        <extracomment>Printed by `vidgo materials export`: %1 examples are in the file %2.</extracomment>
        <translation>Ejemplos: %1. Guardados en %2.</translation>
    </message>
    <message>
        <source>Imported: %1. Here already: %2.</source>
        <extracomment>Printed by `vidgo materials import`: %1 examples came in, %2 were here already.</extracomment>
        <translation>Importados: %1. Ya estaban aquí: %2.</translation>
    </message>
    <message>
        <source>Signed by %1 (%2).</source>
        <extracomment>Printed for a material pack: %1 is who signed it, %2 the public key.</extracomment>
        <translation>Firmado por %1 (%2).</translation>
    </message>
    <message>
        <source>Whole and unchanged. Signed with a key that is not trusted here: %1</source>
        <extracomment>Printed for a material pack that was signed with a key that is not trusted; %1 is the key.</extracomment>
        <translation>Completo y sin cambios. Firmado con una clave que aquí no es de confianza: %1</translation>
    </message>
    <message>
        <source>Public key: %1</source>
        <extracomment>Printed by `vidgo materials keygen`; %1 is the public key, for others to trust.</extracomment>
        <translation>Clave pública: %1</translation>
    </message>
    <message>
        <source>%1: %2 of at least %3</source>
        <extracomment>Printed by `vidgo materials check`: %1 is a tool, %2 how many examples it has, %3 how many it must have.</extracomment>
        <translation>%1: %2 de al menos %3</translation>
    </message>
    <message>
        <source>Packs of examples, signed by whoever made them, and how many there are</source>
        <comment>Help of the command materials</comment>
        <translation>Paquetes de ejemplos, firmados por quien los creó, y cuántos ejemplos hay</translation>
    </message>
    <message>
        <source>The file of the pack</source>
        <comment>Help of the pack of vidgo materials</comment>
        <translation>El archivo del paquete</translation>
    </message>
    <message>
        <source>A public key, as keygen and verify print it</source>
        <comment>Help of the key of vidgo materials</comment>
        <translation>Una clave pública, tal como la muestran keygen y verify</translation>
    </message>
    <message>
        <source>Write the examples that `vidgo pregenerate` made into a signed pack</source>
        <comment>Help of the command materials export</comment>
        <translation>Guardar los ejemplos creados con `vidgo pregenerate` en un paquete firmado</translation>
    </message>
    <message>
        <source>The file with the private key, which nobody else may read; without it the key is taken from VIDGO_PACK_KEY</source>
        <comment>Help of the option --key-file</comment>
        <translation>El archivo con la clave privada, que nadie más debe poder leer; si no se indica, la clave se toma de VIDGO_PACK_KEY</translation>
    </message>
    <message>
        <source>What the pack is called</source>
        <comment>Help of the option --name of vidgo materials export</comment>
        <translation>Cómo se llama el paquete</translation>
    </message>
    <message>
        <source>Take all examples that are shown, those of the studio as well</source>
        <comment>Help of the option --all of vidgo materials export</comment>
        <translation>Incluir todos los ejemplos que se muestran, también los del estudio</translation>
    </message>
    <message>
        <source>Make a private key in a new file that only you can read, and print the public key</source>
        <comment>Help of the command materials keygen</comment>
        <translation>Crear una clave privada en un archivo nuevo que solo tú puedes leer y mostrar la clave pública</translation>
    </message>
    <message>
        <source>Where to write the private key</source>
        <comment>Help of the file of vidgo materials keygen</comment>
        <translation>Dónde guardar la clave privada</translation>
    </message>
    <message>
        <source>Take packs that were signed with a key</source>
        <comment>Help of a command</comment>
        <translation>Aceptar paquetes firmados con una clave</translation>
    </message>
    <message>
        <source>Whose key it is</source>
        <comment>Help of the name of vidgo materials trust</comment>
        <translation>De quién es la clave</translation>
    </message>
    <message>
        <source>Take packs of that key no longer</source>
        <comment>Help of a command</comment>
        <translation>Dejar de aceptar paquetes de esa clave</translation>
    </message>
    <message>
        <source>List whose packs are taken</source>
        <comment>Help of a command</comment>
        <translation>Listar de quién se aceptan paquetes</translation>
    </message>
    <message>
        <source>Check a pack and bring its examples into the gallery, all or none</source>
        <comment>Help of the command materials import</comment>
        <translation>Comprobar un paquete y llevar sus ejemplos a la galería, todos o ninguno</translation>
    </message>
    <message>
        <source>Check a pack and say who signed it; 1 when nobody whom you trust did</source>
        <comment>Help of the command materials verify</comment>
        <translation>Comprobar un paquete y decir quién lo firmó; código 1 si no fue nadie de tu confianza</translation>
    </message>
    <message>
        <source>Count the examples of each tool; 1 when one has fewer than it must have</source>
        <comment>Help of the command materials check</comment>
        <translation>Contar los ejemplos de cada herramienta; código 1 si alguna tiene menos de los necesarios</translation>
    </message>
    <message>
        <source>At least so many; by default as the plan says</source>
        <comment>Help of the option --minimum</comment>
        <translation>Cantidad mínima; por defecto, la que indica el plan de ejemplos</translation>
    </message>
    <message>
        <source>There is nothing.</source>
        <extracomment>Printed by the lists of `vidgo moderation` when they are empty.</extracomment>
        <translation>No hay nada.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <extracomment>Printed by `vidgo moderation approve`.</extracomment>
        <translation>Aprobado.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <extracomment>Printed by `vidgo moderation reject`.</extracomment>
        <translation>Rechazado.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <extracomment>Printed by `vidgo moderation grant`: an appeal against a refusal was granted.</extracomment>
        <translation>Apelación aceptada.</translation>
    </message>
    <message>
        <source>Denied.</source>
        <extracomment>Printed by `vidgo moderation deny`: an appeal against a refusal was denied.</extracomment>
        <translation>Apelación denegada.</translation>
    </message>
    <message>
        <source>The ban is lifted.</source>
        <extracomment>Printed by `vidgo moderation lift`.</extracomment>
        <translation>El bloqueo se ha levantado.</translation>
    </message>
    <message>
        <source>Allowed. Order it again.</source>
        <extracomment>Printed by `vidgo moderation allow`: what was refused may be ordered again.</extracomment>
        <translation>Permitido. Encárgalo de nuevo.</translation>
    </message>
    <message>
        <source>Decide about what was refused or waits for a person; every decision is kept with its reason</source>
        <comment>Help of the command moderation</comment>
        <translation>Decidir sobre lo que se rechazó o espera a una persona; cada decisión se guarda con su motivo</translation>
    </message>
    <message>
        <source>waiting (the usual), approved or rejected</source>
        <comment>Help of the option --state of vidgo moderation</comment>
        <translation>waiting (lo habitual), approved o rejected</translation>
    </message>
    <message>
        <source>Id of an account; by default this computer</source>
        <comment>Help of the option --account of vidgo moderation</comment>
        <translation>ID de una cuenta; por defecto, la de este equipo</translation>
    </message>
    <message>
        <source>Id of an entry, as queue prints it</source>
        <comment>Help of the option id</comment>
        <translation>ID de una entrada, tal como lo muestra queue</translation>
    </message>
    <message>
        <source>Id of an appeal, as appeals prints it</source>
        <comment>Help of the option id</comment>
        <translation>ID de una apelación, tal como lo muestra appeals</translation>
    </message>
    <message>
        <source>What waits was fine</source>
        <comment>Help of the command moderation approve</comment>
        <translation>Lo que espera estaba bien</translation>
    </message>
    <message>
        <source>What waits should not have been made; it counts against the account</source>
        <comment>Help of the command moderation reject</comment>
        <translation>Lo que espera no debió crearse; cuenta en contra de la cuenta</translation>
    </message>
    <message>
        <source>Take a refusal or a ban back that somebody appealed against</source>
        <comment>Help of the command moderation grant</comment>
        <translation>Retirar un rechazo o un bloqueo que alguien apeló</translation>
    </message>
    <message>
        <source>Leave it at a refusal or a ban</source>
        <comment>Help of the command moderation deny</comment>
        <translation>Mantener un rechazo o un bloqueo</translation>
    </message>
    <message>
        <source>Take a refusal back on your own computer, without an appeal: the same may be ordered again</source>
        <comment>Help of the command moderation allow</comment>
        <translation>Retirar un rechazo en tu propio equipo, sin apelación: lo mismo se puede volver a encargar</translation>
    </message>
    <message>
        <source>Id of the job that was refused</source>
        <comment>Help of the option id</comment>
        <translation>ID de la tarea rechazada</translation>
    </message>
    <message>
        <source>End a ban</source>
        <comment>Help of the command moderation lift</comment>
        <translation>Terminar un bloqueo</translation>
    </message>
    <message>
        <source>Id of a ban, as bans prints it</source>
        <comment>Help of the option id</comment>
        <translation>ID de un bloqueo, tal como lo muestra bans</translation>
    </message>
    <message>
        <source>List what was made and a person has to look at</source>
        <comment>Help of the command moderation queue</comment>
        <translation>Listar lo que se creó y debe revisar una persona</translation>
    </message>
    <message>
        <source>Show an entry or an appeal whole, as JSON</source>
        <comment>Help of the command moderation show</comment>
        <translation>Mostrar una entrada o una apelación completa, en JSON</translation>
    </message>
    <message>
        <source>Id of an entry or an appeal</source>
        <comment>Help of the option id</comment>
        <translation>ID de una entrada o de una apelación</translation>
    </message>
    <message>
        <source>List appeals</source>
        <comment>Help of the command moderation appeals</comment>
        <translation>Listar las apelaciones</translation>
    </message>
    <message>
        <source>List bans, also those that are over</source>
        <comment>Help of the command moderation bans</comment>
        <translation>Listar los bloqueos, también los terminados</translation>
    </message>
    <message>
        <source>To be made: %1. Being made: %2. There: %3.</source>
        <extracomment>Printed by `vidgo pregenerate` before it begins: %1 examples are to be made, %2 were ordered before and are being made, %3 are there.</extracomment>
        <translation>Por crear: %1. En curso: %2. Ya están: %3.</translation>
    </message>
    <message>
        <source>At most %1. %2 can be spent.</source>
        <extracomment>Printed by `vidgo run` and `vidgo pregenerate` before providers are asked: %1 is the price, %2 what can be spent.</extracomment>
        <translation>Como máximo %1. Se pueden gastar %2.</translation>
    </message>
    <message>
        <source>Not every price is known: providers may charge more.</source>
        <extracomment>Printed by `vidgo pregenerate` below a price that is not complete.</extracomment>
        <translation>No se conocen todos los precios: los proveedores pueden cobrar más.</translation>
    </message>
    <message>
        <source>Order it? [y/n] </source>
        <extracomment>Asked by `vidgo run` and `vidgo pregenerate` before something is paid for. The letters y and n stay as they are.</extracomment>
        <translation>¿Encargarlo? [y/n] </translation>
    </message>
    <message>
        <source>Nothing was ordered. Say yes to the price, or give --yes to agree beforehand.</source>
        <extracomment>Printed by `vidgo run` and `vidgo pregenerate` when nobody said yes to the price.</extracomment>
        <translation>No se ha encargado nada. Acepta el precio o indica --yes para aceptarlo de antemano.</translation>
    </message>
    <message>
        <source>Nothing was ordered: not every price is known, so it may cost more than --max-cost says.</source>
        <extracomment>Printed by `vidgo pregenerate` when there is a limit and not every price is known.</extracomment>
        <translation>No se ha encargado nada: no se conocen todos los precios, así que puede costar más de lo que indica --max-cost.</translation>
    </message>
    <message>
        <source>Made: %1. There before: %2. Failed: %3.</source>
        <extracomment>Printed by `vidgo pregenerate` at the end: %1 examples were made, %2 were there before, %3 failed.</extracomment>
        <translation>Creados: %1. Ya estaban: %2. Con error: %3.</translation>
    </message>
    <message>
        <source>So many examples of each tool; 10 by default</source>
        <comment>Help of the option --limit of vidgo pregenerate</comment>
        <translation>Cuántos ejemplos de cada herramienta; por defecto, 10</translation>
    </message>
    <message>
        <source>Only this tool; may be given several times</source>
        <comment>Help of the option --tool of vidgo pregenerate</comment>
        <translation>Solo esta herramienta; se puede indicar varias veces</translation>
    </message>
    <message>
        <source>Leave speaking avatars out</source>
        <comment>Help of the option --skip-avatar</comment>
        <translation>Omitir los avatares que hablan</translation>
    </message>
    <message>
        <source>Leave short videos out</source>
        <comment>Help of the option --skip-video</comment>
        <translation>Omitir los vídeos cortos</translation>
    </message>
    <message>
        <source>Agree to this amount, such as 5 or 2.50, in the currency of the budget; order nothing when it may cost more</source>
        <comment>Help of the option --max-cost</comment>
        <translation>Aceptar este importe, como 5 o 2.50, en la moneda del presupuesto; no encargar nada si puede costar más</translation>
    </message>
    <message>
        <source>Agree to the price without being asked</source>
        <comment>Help of the option --yes</comment>
        <translation>Aceptar el precio sin que se pregunte</translation>
    </message>
    <message>
        <source>Order once more what was ordered before without anybody knowing whether it began; it may have to be paid twice</source>
        <comment>Help of the option --again of vidgo pregenerate</comment>
        <translation>Encargar otra vez lo que ya se encargó sin que se sepa si empezó; puede que haya que pagarlo dos veces</translation>
    </message>
    <message>
        <source>Only say what there is, what would be made and what it costs</source>
        <comment>Help of the option --dry-run</comment>
        <translation>Solo decir lo que hay, lo que se crearía y lo que cuesta</translation>
    </message>
    <message>
        <source>Make the examples that the plan wants and that are not there yet; what was stopped goes on, and nothing is ordered twice</source>
        <comment>Help of the command pregenerate</comment>
        <translation>Crear los ejemplos previstos en el plan de ejemplos que aún no están; lo detenido continúa y nada se encarga dos veces</translation>
    </message>
    <message>
        <source>Not every price is known: the provider may charge more.</source>
        <extracomment>Printed by `vidgo run` below a price that is not complete.</extracomment>
        <translation>No se conocen todos los precios: el proveedor puede cobrar más.</translation>
    </message>
    <message>
        <source>Files: %1. Left out, no picture: %2.</source>
        <extracomment>Printed by `vidgo run` before many files are given to a provider: %1 are made, %2 are left out.</extracomment>
        <translation>Archivos: %1. Omitidos, no son imágenes: %2.</translation>
    </message>
    <message>
        <source>Nothing was ordered: it may cost more than --max-credits says.</source>
        <extracomment>Printed by `vidgo run` when the price is above the limit on the command line, or not known.</extracomment>
        <translation>No se ha encargado nada: puede costar más de lo que indica --max-credits.</translation>
    </message>
    <message>
        <source>Nothing was ordered: it costs more than can be spent. Raise the limit with `vidgo budget set`, or buy credits.</source>
        <extracomment>Printed by `vidgo run` when the price is above what can be spent.</extracomment>
        <translation>No se ha encargado nada: cuesta más de lo que se puede gastar. Sube el límite con `vidgo budget set` o compra créditos.</translation>
    </message>
    <message>
        <source>Served by %1. Charged: %2</source>
        <extracomment>Printed by `vidgo run` at the end: %1 is who made it (&quot;PiAPI, after Pollo AI was overloaded (503)&quot;), %2 what it cost.</extracomment>
        <translation>Creado por %1. Cobrado: %2</translation>
    </message>
    <message>
        <source>Done: %1. Failed: %2.</source>
        <extracomment>Printed by `vidgo run` when a provider is through with many files. %1 are done, %2 failed.</extracomment>
        <translation>Hechos: %1. Con error: %2.</translation>
    </message>
    <message>
        <source>Have it made by a provider: auto for whoever serves best, or an id as `vidgo providers` shows it; without it this computer makes it</source>
        <comment>Help of the option --provider; auto stays as it is</comment>
        <translation>Encargarlo a un proveedor: auto para el más adecuado, o un ID tal como lo muestra `vidgo providers`; si no se indica, lo crea este equipo</translation>
    </message>
    <message>
        <source>Order nothing that may cost more: so many credits, or with a key of your own so much in the currency of your budget, such as 0.50</source>
        <comment>Help of the option --max-credits</comment>
        <translation>No encargar nada que pueda costar más: número de créditos o, con una clave propia, importe en la moneda de tu presupuesto, como 0.50</translation>
    </message>
    <message>
        <source>What a provider is to make, or @ and the name of a text file</source>
        <comment>Help of the option --prompt</comment>
        <translation>Lo que debe crear un proveedor, o @ y el nombre de un archivo de texto</translation>
    </message>
    <message>
        <source>What a provider is to leave out</source>
        <comment>Help of the option --avoid</comment>
        <translation>Lo que un proveedor debe evitar</translation>
    </message>
    <message>
        <source>The picture with the face that a provider puts in</source>
        <comment>Help of the option --face</comment>
        <translation>La imagen con la cara que pone un proveedor</translation>
    </message>
    <message>
        <source>Pixels of the shorter side of what a provider makes, 480 to 2160</source>
        <comment>Help of the option --lines</comment>
        <translation>Píxeles del lado más corto de lo que crea un proveedor, de 480 a 2160</translation>
    </message>
    <message>
        <source>A provider makes a clip with sound</source>
        <comment>Help of the option --sound</comment>
        <translation>Un proveedor crea el clip con sonido</translation>
    </message>
    <message>
        <source>The same number makes a provider do the same again</source>
        <comment>Help of the option --seed</comment>
        <translation>El mismo número hace que un proveedor repita lo mismo</translation>
    </message>
    <message>
        <source>Type the passphrase of the backup and press Enter.</source>
        <extracomment>Asked by `vidgo backup` and `vidgo restore` on the command line; what is typed is not shown.</extracomment>
        <translation>Escribe la frase de contraseña de la copia de seguridad y pulsa Intro.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <extracomment>Asked by `vidgo backup` on the command line after the passphrase was typed once.</extracomment>
        <translation>Escríbela otra vez.</translation>
    </message>
    <message>
        <source>%1 rows and %2 files (%3 MB), as of %4</source>
        <extracomment>What is in a backup, printed on the command line. %1 is a number of database rows, %2 of files, %3 the size of the files in megabytes, %4 a time.</extracomment>
        <translation>%1 filas y %2 archivos (%3 MB), a fecha de %4</translation>
    </message>
    <message>
        <source>The backup is written. Keep its passphrase: nobody can open it without.</source>
        <extracomment>Printed by `vidgo backup` when the file is written. A passphrase that is lost can&apos;t be replaced.</extracomment>
        <translation>La copia de seguridad está escrita. Guarda bien su frase de contraseña: sin ella nadie puede abrirla.</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <extracomment>Printed by `vidgo verify` for a backup that was read to its end.</extracomment>
        <translation>La copia de seguridad está completa.</translation>
    </message>
    <message>
        <source>What was there before is in “%1”.</source>
        <extracomment>Printed by `vidgo restore --replace`. %1 is a folder.</extracomment>
        <translation>Lo que había antes está en “%1”.</translation>
    </message>
    <message>
        <source>The tables that were there before are in the schema “%1”.</source>
        <extracomment>Printed by `vidgo restore --replace`. %1 is the name of a schema in a PostgreSQL database.</extracomment>
        <translation>Las tablas que había antes están en el esquema “%1”.</translation>
    </message>
    <message>
        <source>The backup is restored, and its ledger is as it was written.</source>
        <extracomment>Printed by `vidgo restore`. The ledger is the journal of credits.</extracomment>
        <translation>La copia de seguridad se restauró y su libro está tal como se escribió.</translation>
    </message>
    <message>
        <source>The backup is restored, but its ledger was not as it was written even when the backup was made: see “vidgo ledger verify”.</source>
        <extracomment>Printed by `vidgo restore`. The ledger is the journal of credits. Leave the command as it is.</extracomment>
        <translation>La copia de seguridad se restauró, pero, ya al hacerse la copia, su libro no estaba como se escribió: consulta “vidgo ledger verify”.</translation>
    </message>
    <message>
        <source>The backup, a file</source>
        <comment>Help of the option file of vidgo backup</comment>
        <translation>El archivo de la copia de seguridad</translation>
    </message>
    <message>
        <source>A file with the passphrase; otherwise it is taken from the variable VIDGO_BACKUP_PASSPHRASE, or from the file that VIDGO_BACKUP_PASSPHRASE_FILE names, or asked for</source>
        <comment>Help of the option --passphrase-file of vidgo backup</comment>
        <translation>Un archivo con la frase de contraseña; si no se indica, se toma de la variable VIDGO_BACKUP_PASSPHRASE o del archivo que indica VIDGO_BACKUP_PASSPHRASE_FILE, o se pide</translation>
    </message>
    <message>
        <source>The data of a server instead: the variables VIDGO_DATA and DATABASE_URL say where it is</source>
        <comment>Help of the option --server of vidgo backup</comment>
        <translation>Los datos de un servidor en su lugar: las variables VIDGO_DATA y DATABASE_URL indican dónde están</translation>
    </message>
    <message>
        <source>Write everything that is kept, database and files, into one encrypted file; others may go on working</source>
        <comment>Help of the command backup</comment>
        <translation>Escribir todo lo guardado, base de datos y archivos, en un solo archivo cifrado; los demás pueden seguir trabajando</translation>
    </message>
    <message>
        <source>Bring back everything from a backup, all of it or nothing; exit code 1 when its ledger is not as it was written</source>
        <comment>Help of the command restore</comment>
        <translation>Recuperar todo de una copia de seguridad, por completo o nada; código de salida 1 si su libro no está como se escribió</translation>
    </message>
    <message>
        <source>Put the data that is there aside; without this it is restored into an empty place only</source>
        <comment>Help of the option --replace of vidgo restore</comment>
        <translation>Apartar los datos que ya hay; si no se indica, solo se restaura en un lugar vacío</translation>
    </message>
    <message>
        <source>Read a backup to its end and say whether it is whole; changes nothing</source>
        <comment>Help of the command verify</comment>
        <translation>Leer una copia de seguridad hasta el final y decir si está completa; no cambia nada</translation>
    </message>
    <message>
        <source>All examples of the server are here.</source>
        <extracomment>Printed by `vidgo materials sync`: nothing is missing of what the server has.</extracomment>
        <translation>Todos los ejemplos del servidor están aquí.</translation>
    </message>
    <message>
        <source>Missing: %1. To fetch: %2.</source>
        <extracomment>Printed by `vidgo materials sync`: %1 examples of the server are not here yet, %2 is the size of what has to be fetched for them, such as “12 MB”.</extracomment>
        <translation>Faltan: %1. Por descargar: %2.</translation>
    </message>
    <message>
        <source>New examples: %1.</source>
        <extracomment>Printed by `vidgo materials sync` at the end: %1 examples came from the server.</extracomment>
        <translation>Ejemplos nuevos: %1.</translation>
    </message>
    <message>
        <source>Some of them were signed with a key that is not trusted here, and do not come. Compare the key with that of whoever runs the server, then use:
vidgo materials trust %1 NAME</source>
        <extracomment>Printed by `vidgo materials sync`; %1 is the public key of whoever signed the examples: 64 letters and digits. NAME stands for what the person wants to call them.</extracomment>
        <translation>Algunos se firmaron con una clave en la que aquí no se confía y no llegan. Compara la clave con la de quien gestiona el servidor y después usa:
vidgo materials trust %1 NAME</translation>
    </message>
    <message>
        <source>Fetch the examples of your server that are missing here, of those whom you trust; what was stopped goes on. The server is that of VIDGO_SERVER, or else of the settings</source>
        <comment>Help of the command materials sync</comment>
        <translation>Descarga los ejemplos de tu servidor que faltan aquí, solo de quienes son de confianza; lo que se detuvo sigue donde quedó. El servidor es el de VIDGO_SERVER o, si no, el de los ajustes</translation>
    </message>
    <message>
        <source>Only say what is missing; 1 when something is</source>
        <comment>Help of the option --check of vidgo materials sync</comment>
        <translation>Solo dice qué falta; 1 si falta algo</translation>
    </message>
    <message>
        <source>Nothing was ordered: this is part of the plan %1.</source>
        <extracomment>Printed by `vidgo run` when the person&apos;s plan does not have it; %1 is the name of one that has it.</extracomment>
        <translation>No se ha pedido nada: esto forma parte del plan %1.</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>How to compare</source>
        <extracomment>Accessible name of the choice between the ways of comparing pictures</extracomment>
        <translation>Modo de comparación</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>How large the pictures are shown, in per cent of their own pixels</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom %1 per cent</source>
        <extracomment>Screen reader name of the zoom figure</extracomment>
        <translation>Zoom al %1 por ciento</translation>
    </message>
</context>
<context>
    <name>CompareDivider</name>
    <message>
        <source>Divider between before and after</source>
        <extracomment>Screen reader name of the line that is dragged across two pictures to compare them</extracomment>
        <translation>Divisor entre antes y después</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>Screen reader value of that line: how many per cent of the width show the left picture</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>CompareKeys</name>
    <message>
        <source>Slider</source>
        <extracomment>Way of comparing: one picture over the other with a line that is dragged. Keep it short</extracomment>
        <translation>Deslizador</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>Way of comparing: both pictures next to each other. Keep it short</extracomment>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Blink</source>
        <extracomment>Way of comparing: the two pictures in turn, in the same place. Keep it short</extracomment>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Lens</source>
        <extracomment>Way of comparing: a movable glass over one picture shows the other. Keep it short</extracomment>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>Way of comparing: only what is different can be seen. Keep it short</extracomment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Swap before and after</source>
        <extracomment>Exchanges the sides of before and after</extracomment>
        <translation>Intercambiar antes y después</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>Shows the whole picture</extracomment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <extracomment>Shows one pixel of the picture as one of the screen</extracomment>
        <translation>Píxeles reales</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>Shows the pictures larger</extracomment>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Shows the pictures smaller</extracomment>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>The other picture</source>
        <extracomment>Shows the other picture of two that are shown in turn</extracomment>
        <translation>La otra imagen</translation>
    </message>
    <message>
        <source>Stronger difference</source>
        <extracomment>Makes differences brighter</extracomment>
        <translation>Más diferencia</translation>
    </message>
    <message>
        <source>Weaker difference</source>
        <extracomment>Makes differences darker</extracomment>
        <translation>Menos diferencia</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Name of the space bar on a keyboard</extracomment>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>CompareLabels</name>
    <message>
        <source>Difference × %1</source>
        <extracomment>Label on a picture that shows only what is different; %1 is how many times it is amplified</extracomment>
        <translation>Diferencia × %1</translation>
    </message>
</context>
<context>
    <name>CompareLens</name>
    <message>
        <source>Lens that shows the other picture</source>
        <extracomment>Screen reader name of the movable glass that shows the other picture</extracomment>
        <translation>Lupa que muestra la otra imagen</translation>
    </message>
    <message>
        <source>%1% from the left, %2% from the top</source>
        <extracomment>Screen reader value of the place of that glass, in per cent from the left and from the top</extracomment>
        <translation>%1&#xa0;% desde la izquierda, %2&#xa0;% desde arriba</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Compare the plans</source>
        <extracomment>What a screen reader calls the table of the plans.
----------
Heading of the table of the plans.</extracomment>
        <translation>Comparar los planes</translation>
    </message>
</context>
<context>
    <name>CompareTableRow</name>
    <message>
        <source>Yes</source>
        <extracomment>In the table of the plans, for a screen reader: the plan has it.</extracomment>
        <translation>Sí</translation>
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
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Label on the picture as it has become</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Comparison of %1 and %2</source>
        <extracomment>Screen reader name of the comparison; %1 and %2 are the labels of its two pictures</extracomment>
        <translation>Comparación de %1 y %2</translation>
    </message>
    <message>
        <source>Opening the pictures</source>
        <extracomment>Screen reader name of the turning ring while pictures are being opened</extracomment>
        <translation>Abriendo las imágenes</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <extracomment>Heading in the place of a picture that cannot be shown</extracomment>
        <translation>No se puede mostrar la imagen</translation>
    </message>
    <message>
        <source>Its file may have been moved or damaged. Choose another picture, or restore the file and open this page again.</source>
        <extracomment>What to do about a picture that cannot be shown</extracomment>
        <translation>Puede que el archivo se haya movido o esté dañado. Elige otra imagen, o restaura el archivo y vuelve a abrir esta página.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Delete the board “%1”?</source>
        <extracomment>Title of a question; %1 is the name of a collection of results.</extracomment>
        <translation>¿Eliminar el tablero “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n result(s) for good?</source>
        <extracomment>Title of a question.</extracomment>
        <translation>
            <numerusform>¿Eliminar definitivamente %n resultado?</numerusform>
            <numerusform>¿Eliminar definitivamente %n resultados?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the board goes. Its results stay in the library.</source>
        <extracomment>Explains what deleting a board does.</extracomment>
        <translation>Solo se elimina el tablero. Sus resultados siguen en la biblioteca.</translation>
    </message>
    <message>
        <source>They are deleted from this computer and can&apos;t be brought back. Files that you exported stay.</source>
        <extracomment>Explains what emptying the trash does.</extracomment>
        <translation>Se eliminan de este equipo y no se pueden recuperar. Los archivos que exportaste se conservan.</translation>
    </message>
    <message>
        <source>Delete board</source>
        <extracomment>Button that deletes a board.</extracomment>
        <translation>Eliminar tablero</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <extracomment>Button that deletes results for good.</extracomment>
        <translation>Eliminar del todo</translation>
    </message>
</context>
<context>
    <name>CreditHistory</name>
    <message>
        <source>CSV table (%1)</source>
        <extracomment>Kind of files in a file dialog: a table that a spreadsheet opens.</extracomment>
        <translation>Tabla CSV (%1)</translation>
    </message>
    <message>
        <source>No credits yet</source>
        <extracomment>In the place of the history of credits.</extracomment>
        <translation>Aún no hay créditos</translation>
    </message>
    <message>
        <source>Every credit that comes or goes has a line here, with the job that it was for.</source>
        <extracomment>In the place of the history of credits.</extracomment>
        <translation>Cada crédito que entra o sale tiene aquí una línea, con la tarea a la que corresponde.</translation>
    </message>
    <message>
        <source>Credit history</source>
        <extracomment>What a screen reader calls the history of credits.</extracomment>
        <translation>Historial de créditos</translation>
    </message>
    <message>
        <source>A line with a job opens it.</source>
        <extracomment>Above the history of credits.</extracomment>
        <translation>Las líneas con una tarea la abren.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <extracomment>Button: saves the history of credits as a table that a spreadsheet opens.</extracomment>
        <translation>Guardar como CSV</translation>
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
        <translation>%1 %2, sin caducidad</translation>
    </message>
    <message>
        <source>%1 %2, until %3</source>
        <extracomment>A line of what credits there are: %1 is a number, %2 where they came from, such as “Plan”, %3 a day.</extracomment>
        <translation>%1 %2, hasta el %3</translation>
    </message>
    <message>
        <source>%1 set aside for jobs</source>
        <extracomment>A line of what credits there are; %1 is a number.</extracomment>
        <translation>Reservados para tareas: %1</translation>
    </message>
    <message>
        <source>%1 owed</source>
        <extracomment>A line of what credits there are: a payment was taken back after its credits had been used; %1 is a number.</extracomment>
        <translation>Adeudados: %1</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached: as of before</source>
        <extracomment>A line of what credits there are: it may be out of date.</extracomment>
        <translation>No se puede conectar con el servidor: datos anteriores</translation>
    </message>
    <message>
        <source>Credits: %1</source>
        <extracomment>What a screen reader says of the credits at the foot of the sidebar; %1 is a number.</extracomment>
        <translation>Créditos: %1</translation>
    </message>
    <message>
        <source>Credits</source>
        <extracomment>Above the number of credits in the sidebar. Short.</extracomment>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached: as of %1</source>
        <extracomment>A line of what credits there are: it may be out of date. %1 is a day and a time.</extracomment>
        <translation>No se puede conectar con el servidor: datos de %1</translation>
    </message>
</context>
<context>
    <name>CreditsView</name>
    <message>
        <source>Credits</source>
        <extracomment>Title of the dialog that names whose work is in the examples, fonts and models.</extracomment>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a dialog.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Credits of</source>
        <extracomment>What a screen reader calls the choice of which credits are shown.</extracomment>
        <translation>Créditos de</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>Which credits are shown: of the example pictures.</extracomment>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>Which credits are shown: of the AI models.</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Fonts</source>
        <extracomment>Which credits are shown: of the typefaces.</extracomment>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>CutoutParameters</name>
    <message>
        <source>Subject</source>
        <extracomment>What is to be cut out: automatic, a product, a person</extracomment>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>Subject of a cut-out: the studio finds it by itself</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Subject of a cut-out</extracomment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Subject of a cut-out</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>What is to be put behind a cut-out</extracomment>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Transparent</source>
        <extracomment>Background of a cut-out: none</extracomment>
        <translation>Transparente</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>Background of a cut-out: one colour</extracomment>
        <translation>Color</translation>
    </message>
    <message>
        <source>Blurred</source>
        <extracomment>Background of a cut-out: the old background, out of focus</extracomment>
        <translation>Desenfocado</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Background of a cut-out: another picture</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Blur</source>
        <extracomment>How far the background of a cut-out is out of focus</extracomment>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Choose the background…</source>
        <extracomment>Chooses the picture that is put behind a cut-out</extracomment>
        <translation>Elegir el fondo…</translation>
    </message>
    <message>
        <source>Edge softness</source>
        <extracomment>How soft the edge of a cut-out is</extracomment>
        <translation>Suavidad del borde</translation>
    </message>
</context>
<context>
    <name>CutoutWords</name>
    <message>
        <source>A product</source>
        <extracomment>What was cut out of a picture.</extracomment>
        <translation>Un producto</translation>
    </message>
    <message>
        <source>A person</source>
        <extracomment>What was cut out of a picture.</extracomment>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <extracomment>What was cut out of a picture: the studio found out by itself.</extracomment>
        <translation>Detectado automáticamente</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <extracomment>What is behind a cut-out; %1 is a colour such as #FFFFFF.</extracomment>
        <translation>Color %1</translation>
    </message>
    <message>
        <source>Original, blurred</source>
        <extracomment>What is behind a cut-out: the original background, blurred.</extracomment>
        <translation>Original, desenfocado</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <extracomment>What is behind a cut-out; %1 is a file name.</extracomment>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Transparent</source>
        <extracomment>What is behind a cut-out: nothing.</extracomment>
        <translation>Transparente</translation>
    </message>
</context>
<context>
    <name>DataFolderRow</name>
    <message>
        <source>Data folder</source>
        <extracomment>Name of a setting: the folder in which everything is kept.</extracomment>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>From the next start: %1. Results that exist stay in the folder they are in.</source>
        <extracomment>A new data folder was chosen; %1 is its path.</extracomment>
        <translation>Desde el próximo inicio: %1. Los resultados que ya existen siguen en su carpeta.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button that shows the data folder in the file manager.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button that opens a dialog to choose another data folder.</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Keep the present folder</source>
        <extracomment>Button that takes back the choice of another data folder.</extracomment>
        <translation>Mantener la actual</translation>
    </message>
    <message>
        <source>Use the studio that is in this folder?</source>
        <extracomment>Title of a question: another folder for the data was chosen.</extracomment>
        <translation>¿Usar el estudio que hay en esta carpeta?</translation>
    </message>
    <message>
        <source>Start with an empty studio there?</source>
        <extracomment>Title of a question: another folder for the data was chosen, which is empty.</extracomment>
        <translation>¿Empezar ahí con un estudio vacío?</translation>
    </message>
    <message>
        <source>The folder holds a library already. From the next start you work with that one. Your present library stays where it is; choose its folder again to return to it.</source>
        <extracomment>What happens when a folder with data is chosen.</extracomment>
        <translation>La carpeta ya contiene una biblioteca. Desde el próximo inicio trabajarás con ella. Tu biblioteca actual se queda donde está; vuelve a elegir su carpeta para regresar a ella.</translation>
    </message>
    <message>
        <source>From the next start the studio keeps its data there and begins with an empty library. Nothing is moved: your present library stays where it is. To take it along, quit, copy the contents of the present folder to the new one, then start.</source>
        <extracomment>What happens when a folder without data is chosen. Nothing is moved.</extracomment>
        <translation>Desde el próximo inicio, el estudio guardará ahí sus datos y empezará con una biblioteca vacía. No se mueve nada: tu biblioteca actual se queda donde está. Para llevártela, sal, copia el contenido de la carpeta actual en la nueva y vuelve a iniciar.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <extracomment>Button: yes, the other folder is to be used.</extracomment>
        <translation>Usar esta carpeta</translation>
    </message>
    <message>
        <source>The folder you chose has other files in it, so the studio makes a folder of its own there: %1. From the next start it keeps its data in that one and begins with an empty library. Nothing is moved: your present library stays where it is. To take it along, quit, copy the contents of the present folder to the new one, then start.</source>
        <extracomment>What happens when a folder with other files is chosen; %1 is the path of a new folder in it.</extracomment>
        <translation>La carpeta que elegiste contiene otros archivos, así que el estudio crea ahí una propia: %1. Desde el próximo inicio guardará en ella sus datos y empezará con una biblioteca vacía. No se mueve nada: tu biblioteca actual se queda donde está. Para llevártela, sal, copia el contenido de la carpeta actual en la nueva y vuelve a iniciar.</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>Delete everything?</source>
        <extracomment>Title of the question before everything is deleted.</extracomment>
        <translation>¿Eliminarlo todo?</translation>
    </message>
    <message>
        <source>Your library, the pictures you brought in, settings, shortcuts and the log are removed at the next start. Until then you can take it back; afterwards nothing brings them back. Exported files stay.</source>
        <extracomment>The question before everything is deleted.</extracomment>
        <translation>Tu biblioteca, las imágenes que añadiste, los ajustes, los atajos y el registro se eliminarán en el próximo inicio. Hasta entonces puedes anularlo; después nada los recupera. Los archivos exportados se conservan.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <extracomment>Button: yes, everything is to be deleted.</extracomment>
        <translation>Eliminar todo</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>This device</source>
        <extracomment>Beside the device on which this is read.</extracomment>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button: the device beside it is signed out.</extracomment>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Signed in on</source>
        <extracomment>Heading above the devices on which somebody is signed in.</extracomment>
        <translation>Sesiones abiertas</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks for the list of devices once more after it failed.</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <extracomment>Button below the first few of the devices; %n counts all of them.</extracomment>
        <translation>
            <numerusform>Mostrar %n</numerusform>
            <numerusform>Mostrar los %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out here</source>
        <extracomment>Button: the person is signed out on this computer.</extracomment>
        <translation>Cerrar sesión aquí</translation>
    </message>
    <message>
        <source>Sign out the others</source>
        <extracomment>Button: every other device is signed out.</extracomment>
        <translation>Cerrar las demás sesiones</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <extracomment>Button: every device is signed out, this one too.</extracomment>
        <translation>Cerrar sesión en todos</translation>
    </message>
</context>
<context>
    <name>DistrustDialog</name>
    <message>
        <source>Stop trusting %1?</source>
        <extracomment>Title of the question before examples of somebody are taken no longer; %1 is a name that the person gave them.</extracomment>
        <translation>¿Dejar de confiar en %1?</translation>
    </message>
    <message>
        <source>Examples that came stay. Nothing new that is signed with this key comes here any more, neither from your server nor from files, until you trust it again.</source>
        <extracomment>The question before examples of somebody are taken no longer.</extracomment>
        <translation>Los ejemplos que llegaron se quedan. No llegará nada nuevo firmado con esta clave, ni de tu servidor ni de archivos, hasta que vuelvas a confiar en ella.</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <extracomment>Button: yes, examples of whoever has this key are taken no longer.</extracomment>
        <translation>Dejar de confiar</translation>
    </message>
</context>
<context>
    <name>DropGround</name>
    <message>
        <source>The studio does not load pictures from the web. Save the picture first, then drop the file.</source>
        <extracomment>An address of the web was dropped on the window.</extracomment>
        <translation>El estudio no carga imágenes de la web. Guarda primero la imagen y luego suelta el archivo.</translation>
    </message>
    <message>
        <source>That can&apos;t be opened. Drop a picture, several pictures or a folder.</source>
        <extracomment>Something was dropped on the window that is no file at all.</extracomment>
        <translation>Eso no se puede abrir. Suelta una imagen, varias imágenes o una carpeta.</translation>
    </message>
</context>
<context>
    <name>EnhanceParameters</name>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <extracomment>Heading of the choice how many times larger a picture becomes
----------
The choice how many times larger a picture becomes, for screen readers</extracomment>
        <translation>Ampliar</translation>
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
        <translation>El resultado tendrá %1 × %2 píxeles.</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <extracomment>How much noise is taken out of a picture</extracomment>
        <translation>Quitar ruido</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>How crisp the details of a picture become</extracomment>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Correct light and colour</source>
        <extracomment>Sets brightness, contrast and a colour cast right by itself</extracomment>
        <translation>Corregir luz y color</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Sets all sliders back to what is usual. Short.</extracomment>
        <translation>Restablecer</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>The person stopped a piece of work.</extracomment>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{file}” was not found. Check that it has not been moved or deleted.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>No se encontró “{file}”. Comprueba que no se haya movido ni eliminado.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read. Check that you may open it and that its disk works.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>No se puede leer “{file}”. Comprueba que tienes permiso para abrirlo y que el disco funciona.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written. Choose a folder in which you may save files.</source>
        <extracomment>{file} is a file or folder name.</extracomment>
        <translation>No se puede escribir “{file}”. Elige una carpeta en la que puedas guardar archivos.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {limit}. Choose a smaller file.</source>
        <extracomment>{file} is a file name, {limit} a size such as 512 MB.</extracomment>
        <translation>“{file}” supera los {limit}. Elige un archivo más pequeño.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose a file in it.</source>
        <extracomment>{file} is the name of a folder.</extracomment>
        <translation>“{file}” es una carpeta. Elige un archivo que esté dentro.</translation>
    </message>
    <message>
        <source>The disk is full, so “{file}” was not saved. Free some space and try again.</source>
        <extracomment>{file} is a file or folder name.</extracomment>
        <translation>El disco está lleno, así que “{file}” no se guardó. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and can&apos;t be read: {reason}.</source>
        <extracomment>{file} is a file name, {reason} a technical reason in English.</extracomment>
        <translation>“{file}” está dañado y no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <extracomment>{file} is a file name. UTF-8 is the name of a text encoding.</extracomment>
        <translation>“{file}” no es texto UTF-8. Guárdalo como UTF-8 e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This can&apos;t be done with these settings: {reason}.</source>
        <extracomment>{reason} says in English which value is wrong.</extracomment>
        <translation>No se puede hacer con estos ajustes: {reason}.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs or use a smaller picture.</source>
        <extracomment>The computer has too little memory for the work.</extracomment>
        <translation>No hay memoria suficiente. Cierra otros programas o usa una imagen más pequeña.</translation>
    </message>
    <message>
        <source>Something went wrong inside VidGo Studio. Your files are unchanged. Try again; if it happens again, send us the log.</source>
        <extracomment>A bug in the program.</extracomment>
        <translation>Algo falló dentro de VidGo Studio. Tus archivos no han cambiado. Inténtalo de nuevo; si se repite, envíanos el registro.</translation>
    </message>
    <message>
        <source>“{file}” of VidGo Studio can&apos;t be read ({reason}). Install VidGo Studio again.</source>
        <extracomment>{file} is a file of the program itself, {reason} a technical reason in English.</extracomment>
        <translation>No se puede leer “{file}” de VidGo Studio ({reason}). Vuelve a instalar VidGo Studio.</translation>
    </message>
    <message>
        <source>“{file}” of VidGo Studio is wrong at {path} ({reason}). Install VidGo Studio again.</source>
        <extracomment>{file} is a file of the program itself, {path} the place in it, {reason} a technical reason in English.</extracomment>
        <translation>“{file}” de VidGo Studio tiene un error en {path} ({reason}). Vuelve a instalar VidGo Studio.</translation>
    </message>
    <message>
        <source>“{file}” of the examples can&apos;t be used ({path}: {reason}). The other examples are fine. Install VidGo Studio again to repair it.</source>
        <extracomment>{file} is a file of the examples that come with the studio, {path} a place in its list of contents, {reason} a technical reason in English.</extracomment>
        <translation>No se puede usar “{file}” de los ejemplos ({path}: {reason}). Los demás ejemplos están bien. Vuelve a instalar VidGo Studio para repararlo.</translation>
    </message>
    <message>
        <source>This example does not exist any more. Choose another one.</source>
        <extracomment>An example was looked for that does not exist.</extracomment>
        <translation>Este ejemplo ya no existe. Elige otro.</translation>
    </message>
    <message>
        <source>This result is not in the library any more. Refresh the list.</source>
        <extracomment>A result in the person&apos;s library was looked for that does not exist.</extracomment>
        <translation>Este resultado ya no está en la biblioteca. Actualiza la lista.</translation>
    </message>
    <message>
        <source>This run had already ended, so its result was not kept. Start it again.</source>
        <extracomment>A piece of work had been stopped or cleared away before its result was stored.</extracomment>
        <translation>Esta ejecución ya había terminado, así que su resultado no se guardó. Iníciala de nuevo.</translation>
    </message>
    <message>
        <source>A stored file is gone ({file}). It may have been deleted from the data folder. Put it back from a backup.</source>
        <extracomment>{file} is the internal name of a file that the studio keeps.</extracomment>
        <translation>Falta un archivo guardado ({file}). Puede que se haya eliminado de la carpeta de datos. Recupéralo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>A stored file was changed or is damaged ({file}). It was left as it is. Put it back from a backup.</source>
        <extracomment>{file} is the internal name of a file that the studio keeps.</extracomment>
        <translation>Un archivo guardado cambió o está dañado ({file}). Se dejó como está. Recupéralo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>A stored entry can&apos;t be read: {reason}. The others are fine. Send us the log.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>No se puede leer una entrada guardada: {reason}. Las demás están bien. Envíanos el registro.</translation>
    </message>
    <message>
        <source>“{file}” is empty. Copy or download it again, then try once more.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” está vacío. Cópialo o descárgalo otra vez e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” is not a picture. Choose a JPEG, PNG or WebP file.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” no es una imagen. Elige un archivo JPEG, PNG o WebP.</translation>
    </message>
    <message>
        <source>“{file}” is in the format {kind}, which can&apos;t be opened here. Save it as PNG, JPEG or WebP in another program, then try again.</source>
        <extracomment>{file} is a file name, {kind} the name of a file format such as PDF, HEIC or PSD.</extracomment>
        <translation>“{file}” está en formato {kind}, que aquí no se puede abrir. Guárdalo como PNG, JPEG o WebP en otro programa e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” is an SVG drawing, which is made of lines and not of pixels. Export it as PNG in the size you need, then try again.</source>
        <extracomment>{file} is a file name. SVG is a format for drawings made of lines instead of pixels.</extracomment>
        <translation>“{file}” es un dibujo SVG, hecho de líneas y no de píxeles. Expórtalo como PNG en el tamaño que necesites e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or cut off, so it can&apos;t be opened completely. Copy or download it again.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” está dañado o incompleto y no se puede abrir del todo. Cópialo o descárgalo otra vez.</translation>
    </message>
    <message>
        <source>“{file}” has {width} × {height} pixels; at most {limit} can be opened. Make it smaller in another program first.</source>
        <extracomment>{file} is a file name, {width} and {height} are numbers of pixels, {limit} is a size such as 268 MP.</extracomment>
        <translation>“{file}” tiene {width} × {height} píxeles; se pueden abrir como máximo {limit}. Redúcelo antes en otro programa.</translation>
    </message>
    <message>
        <source>The picture could not be saved as {format}. Choose another format and try again.</source>
        <extracomment>{format} is the name of a file format such as PNG.</extracomment>
        <translation>La imagen no se pudo guardar como {format}. Elige otro formato e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels, but {format} holds at most {limit} on each side. Choose PNG or make the picture smaller.</source>
        <extracomment>{format} is the name of a file format such as WebP, the others are numbers of pixels.</extracomment>
        <translation>La imagen tiene {width} × {height} píxeles, pero {format} admite como máximo {limit} por lado. Elige PNG o reduce la imagen.</translation>
    </message>
    <message>
        <source>None of the fonts can show this text. Choose another text.</source>
        <extracomment>About a text that is drawn over pictures: a watermark, a title, captions.</extracomment>
        <translation>Ninguna fuente puede mostrar este texto. Elige otro.</translation>
    </message>
    <message>
        <source>“{file}”, which belongs to the studio, is missing or damaged. Install VidGo Studio again; your pictures stay where they are.</source>
        <extracomment>{file} is the name of a file that was installed with the program.</extracomment>
        <translation>“{file}”, que forma parte del estudio, falta o está dañado. Vuelve a instalar VidGo Studio; tus imágenes se quedan donde están.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be used for cutting out. Choose an ONNX model that takes a 1×3×1024×1024 picture and gives its 1024×1024 alpha.</source>
        <extracomment>{file} is the name of a machine-learning model the person chose. ONNX is a file format.</extracomment>
        <translation>“{file}” no sirve para recortar. Elige un modelo ONNX que reciba una imagen de 1×3×1024×1024 y devuelva su alfa de 1024×1024.</translation>
    </message>
    <message>
        <source>Nothing stands out from the background. Paint over what should stay with the Keep brush and try again.</source>
        <extracomment>Shown when a background was to be removed. &quot;Strokes&quot; are marks painted over the picture.</extracomment>
        <translation>Nada se distingue del fondo. Pinta lo que deba quedar con el pincel “Conservar” e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This example is not here. Choose another one.</source>
        <extracomment>An example (preset) that was asked for does not exist.</extracomment>
        <translation>Este ejemplo no está aquí. Elige otro.</translation>
    </message>
    <message>
        <source>This result is not in the library any more.</source>
        <extracomment>A result of the person&apos;s own that was asked for does not exist.</extracomment>
        <translation>Este resultado ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>The file of “{file}” is missing from the data folder or was changed outside the studio. Restore it from a backup or make it again.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>El archivo de “{file}” falta en la carpeta de datos o se modificó fuera del estudio. Recupéralo de una copia de seguridad o créalo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” is already there. Choose another name or allow replacing.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” ya existe. Elige otro nombre o permite reemplazarlo.</translation>
    </message>
    <message>
        <source>The data in “{file}” can&apos;t be opened. Check that you may read and write there and that no other program keeps it locked.</source>
        <extracomment>{file} is the name of a database file, or of a database on a server.</extracomment>
        <translation>No se pueden abrir los datos de “{file}”. Comprueba que puedes leer y escribir ahí y que ningún otro programa los tiene bloqueados.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. It was left as it is. Put a backup in its place, or move it away to start with an empty library.</source>
        <extracomment>{file} is the name of a database file.</extracomment>
        <translation>“{file}” está dañado. Se dejó como está. Pon una copia de seguridad en su lugar, o muévelo para empezar con una biblioteca vacía.</translation>
    </message>
    <message>
        <source>Another program is using the data of VidGo Studio. Close it and try again.</source>
        <extracomment>Another program holds the database for too long.</extracomment>
        <translation>Otro programa está usando los datos de VidGo Studio. Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved in “{file}”. Free some space and try again.</source>
        <extracomment>{file} is the name of a database file.</extracomment>
        <translation>El disco está lleno, así que no se guardó nada en “{file}”. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This was changed somewhere else at the same time. Load it again and repeat the change.</source>
        <extracomment>A database refused a row because one like it is already there, or one that it needs is not.</extracomment>
        <translation>Esto se cambió en otro lugar al mismo tiempo. Cárgalo de nuevo y repite el cambio.</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer version of VidGo Studio and was left untouched. Update VidGo Studio to open it.</source>
        <extracomment>{file} is the name of a database file.</extracomment>
        <translation>“{file}” se creó con una versión más reciente de VidGo Studio y no se tocó. Actualiza VidGo Studio para abrirlo.</translation>
    </message>
    <message>
        <source>“{file}” could not be brought up to date and is as it was before. A copy is kept in “{backup}”. Send us the log.</source>
        <extracomment>{file} is the name of a database file, {backup} that of the copy made before.</extracomment>
        <translation>No se pudo actualizar “{file}” y sigue como estaba. Hay una copia en “{backup}”. Envíanos el registro.</translation>
    </message>
    <message>
        <source>The data could not be read or saved. Nothing was lost. Try again; if it happens again, send us the log.</source>
        <extracomment>A database refused an operation for a reason that only the log can tell.</extracomment>
        <translation>No se pudieron leer o guardar los datos. No se perdió nada. Inténtalo de nuevo; si se repite, envíanos el registro.</translation>
    </message>
    <message>
        <source>This board is not here any more. Its results are in the library.</source>
        <extracomment>A board is a collection of results that the person made.</extracomment>
        <translation>Este tablero ya no está aquí. Sus resultados están en la biblioteca.</translation>
    </message>
    <message>
        <source>There is a board “{board}” already. Choose another name.</source>
        <extracomment>{board} is the name of a collection of results that the person made.</extracomment>
        <translation>Ya hay un tablero “{board}”. Elige otro nombre.</translation>
    </message>
    <message>
        <source>This batch was removed. What it made is in the library.</source>
        <extracomment>A batch (one tool run over many files) was looked for that does not exist.</extracomment>
        <translation>Este lote se eliminó. Lo que creó está en la biblioteca.</translation>
    </message>
    <message>
        <source>This computer can&apos;t make the style “{style}”. Choose a style that is marked as made on the device.</source>
        <extracomment>{style} is the name of a style such as “Oil Painting”.</extracomment>
        <translation>Este equipo no puede crear el estilo “{style}”. Elige uno marcado como creado en el equipo.</translation>
    </message>
    <message>
        <source>Visitors see examples and results with a watermark and can&apos;t save this file. Switch to “Own computer” in the settings to work without limits.</source>
        <extracomment>&quot;Own computer&quot; is the name of a way to use the studio, chosen on the settings page.</extracomment>
        <translation>Los visitantes ven ejemplos y resultados con marca de agua y no pueden guardar este archivo. Cambia a “Equipo propio” en los ajustes para trabajar sin límites.</translation>
    </message>
    <message>
        <source>This batch is not here any more. Its results are in the library.</source>
        <extracomment>A batch is one tool run over many files.</extracomment>
        <translation>Este lote ya no está aquí. Sus resultados están en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no picture among these files. Choose other files or a folder.</source>
        <extracomment>Of a batch: the chosen files and folders hold no picture.</extracomment>
        <translation>No hay ninguna imagen entre estos archivos. Elige otros archivos o una carpeta.</translation>
    </message>
    <message>
        <source>“{style}” can&apos;t be made on this computer. Choose another style.</source>
        <extracomment>{style} is the name of a style such as “Oil Painting”.</extracomment>
        <translation>“{style}” no se puede crear en este equipo. Elige otro estilo.</translation>
    </message>
    <message>
        <source>The scene “{scene}” is not here. Choose another scene.</source>
        <extracomment>{scene} is the name of a scene such as “Luxury gold”.</extracomment>
        <translation>La escena “{scene}” no está aquí. Elige otra escena.</translation>
    </message>
    <message>
        <source>“{file}” is another file or was changed. Choose the one that is missing, for example from a backup.</source>
        <extracomment>A lost file was looked for and another one was chosen; {file} is the name of the chosen file.</extracomment>
        <translation>“{file}” es otro archivo o se modificó. Elige el que falta, por ejemplo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The program {program} can&apos;t be started. Install it again.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, such as espeak-ng.</extracomment>
        <translation>No se puede iniciar el programa {program}. Vuelve a instalarlo.</translation>
    </message>
    <message>
        <source>The program {program} ended with an error. Try again; if it happens again, install it again.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, such as espeak-ng.</extracomment>
        <translation>El programa {program} terminó con un error. Inténtalo de nuevo; si se repite, vuelve a instalarlo.</translation>
    </message>
    <message>
        <source>The program {program} gave no answer within {seconds} seconds and was stopped. Try again with less.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, {seconds} a number.</extracomment>
        <translation>El programa {program} no respondió en {seconds} segundos y se detuvo. Inténtalo de nuevo con menos.</translation>
    </message>
    <message>
        <source>The program {program} gave more than can be used. Try again with less.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, such as espeak-ng.</extracomment>
        <translation>El programa {program} devolvió más de lo que se puede usar. Inténtalo de nuevo con menos.</translation>
    </message>
    <message>
        <source>This job was taken off the list. What it made is in the library.</source>
        <extracomment>A job is a piece of work that a provider (a company on the internet) was asked for.
----------
A job is a piece of work in the queue of this computer.</extracomment>
        <translation>Esta tarea se quitó de la lista. Lo que creó está en la biblioteca.</translation>
    </message>
    <message>
        <source>“{file}” is not a clip. Choose a video such as MP4, MOV or WebM, or an animated picture.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” no es un clip. Elige un vídeo MP4, MOV o WebM, por ejemplo, o una imagen animada.</translation>
    </message>
    <message>
        <source>“{file}” has no sound. Choose a file with music or speech.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” no tiene sonido. Elige un archivo con música o voz.</translation>
    </message>
    <message>
        <source>“{file}” has sound but no picture. Choose a video instead.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” tiene sonido, pero no imagen. Elige un vídeo.</translation>
    </message>
    <message>
        <source>“{file}” uses {codec}, which the media libraries of this computer can&apos;t read. Install a complete FFmpeg, or convert the file to H.264 in another program.</source>
        <extracomment>{file} is a file name, {codec} the name of a video or audio format such as HEVC.</extracomment>
        <translation>“{file}” usa {codec}, que las bibliotecas multimedia de este equipo no pueden leer. Instala un FFmpeg completo o convierte el archivo a H.264 en otro programa.</translation>
    </message>
    <message>
        <source>The media libraries of this computer can&apos;t write {codec}. Install a complete FFmpeg, or choose another format.</source>
        <extracomment>{codec} is the name of a video or audio format such as H.264.</extracomment>
        <translation>Las bibliotecas multimedia de este equipo no pueden escribir {codec}. Instala un FFmpeg completo o elige otro formato.</translation>
    </message>
    <message>
        <source>“{file}” holds {codec}, which {format} files can&apos;t hold. Choose another format for the new file.</source>
        <extracomment>{file} is a file name, {codec} the name of a kind of stream, {format} of a file format such as MP4.</extracomment>
        <translation>“{file}” contiene {codec}, que los archivos {format} no admiten. Elige otro formato para el nuevo archivo.</translation>
    </message>
    <message>
        <source>“{file}” is too long; at most {limit} can be used. Cut it shorter first.</source>
        <extracomment>{file} is a file name, {limit} a length of time such as 10 min.</extracomment>
        <translation>“{file}” es demasiado largo; se puede usar como máximo {limit}. Acórtalo primero.</translation>
    </message>
    <message>
        <source>“{file}” is too short; at least {limit} are needed. Choose a longer part or another preset.</source>
        <extracomment>{file} is a file name, {limit} a length of time such as 3 s.</extracomment>
        <translation>“{file}” es demasiado corto; hace falta como mínimo {limit}. Elige un fragmento más largo u otro preajuste.</translation>
    </message>
    <message>
        <source>“{file}” would have more than {limit}, which is not taken there. Choose a shorter part or another preset.</source>
        <extracomment>{file} is a file name, {limit} a size such as 300 MB.</extracomment>
        <translation>“{file}” superaría los {limit}, que es lo máximo que se admite ahí. Elige un fragmento más corto u otro preajuste.</translation>
    </message>
    <message>
        <source>“{file}” was changed or taken away while it was being read. Wait until it is complete, then try again.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” se modificó o se retiró mientras se leía. Espera a que esté completo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The style “{style}” flickers on clips and is made of pictures only. Choose VHS, pixel art, cyberpunk, cel shading or retro 80s.</source>
        <extracomment>{style} is the name of a style such as “Oil Painting”.</extracomment>
        <translation>El estilo “{style}” parpadea en los clips y solo se aplica a imágenes. Elige Efecto VHS, Pixel art, Ciberpunk, Sombreado cel o Retro años 80.</translation>
    </message>
    <message>
        <source>Nobody can be made out on this picture. Choose a photo of one person who stands facing the camera.</source>
        <extracomment>Shown when clothes were to be tried on and the picture shows nobody.</extracomment>
        <translation>No se distingue a nadie en esta imagen. Elige una foto de una sola persona de pie y de frente.</translation>
    </message>
    <message>
        <source>There is more than one person on this picture. Crop it to the one who should wear the garment.</source>
        <extracomment>Shown when clothes were to be tried on and the picture shows more than one person.</extracomment>
        <translation>Hay más de una persona en esta imagen. Recórtala y deja solo a quien llevará la prenda.</translation>
    </message>
    <message>
        <source>The person is turned away or leaning. Choose a photo where they stand upright and face the camera.</source>
        <extracomment>Shown when clothes were to be tried on by somebody who is turned to the side or away, or leans.</extracomment>
        <translation>La persona está girada o inclinada. Elige una foto en la que esté de pie, recta y de frente.</translation>
    </message>
    <message>
        <source>The person is sitting or crouching. Choose a photo where they stand.</source>
        <extracomment>Shown when clothes were to be tried on by somebody who sits or crouches.</extracomment>
        <translation>La persona está sentada o agachada. Elige una foto en la que esté de pie.</translation>
    </message>
    <message>
        <source>An arm is raised or lies across the body. Choose a photo where both arms hang down beside it.</source>
        <extracomment>Shown when clothes were to be tried on by somebody with crossed or raised arms.</extracomment>
        <translation>Hay un brazo levantado o cruzado sobre el cuerpo. Elige una foto con ambos brazos caídos a los lados.</translation>
    </message>
    <message>
        <source>Too little of the person is on this picture. Choose one that shows them from the head to below the hips, both arms included.</source>
        <extracomment>Shown when clothes were to be tried on and the picture shows, say, only a face.</extracomment>
        <translation>Se ve muy poco de la persona en esta imagen. Elige una que la muestre de la cabeza hasta más abajo de la cadera, con ambos brazos.</translation>
    </message>
    <message>
        <source>No top, jacket, dress or outfit can be made out on the picture of the garment. Choose one that shows it whole, from the front, on a plain background.</source>
        <extracomment>Shown when the picture chosen as the garment to try on does not look like one.</extracomment>
        <translation>No se distingue ninguna parte de arriba, chaqueta, vestido ni conjunto en la imagen de la prenda. Elige una que la muestre entera, de frente y sobre un fondo liso.</translation>
    </message>
    <message>
        <source>This batch is being worked on by another VidGo Studio window or command. Wait until it ends or stop it there, then try again.</source>
        <extracomment>A batch is one tool run over many files; only one program can work on it at a time.</extracomment>
        <translation>Otra ventana o comando de VidGo Studio está trabajando en este lote. Espera a que termine o detenlo allí, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This job is not in the queue any more. What it made is in the library.</source>
        <extracomment>A job is a piece of work in the queue of this computer.</extracomment>
        <translation>Esta tarea ya no está en la cola. Lo que creó está en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no export preset “{preset}”. Choose one from the list.</source>
        <extracomment>{preset} is the id of a way to export clips, such as instagram_reels.</extracomment>
        <translation>No hay ningún preajuste de exportación “{preset}”. Elige uno de la lista.</translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer. Install the free program espeak-ng, then start the studio again.</source>
        <extracomment>{language} is the name of a language such as Japanese. espeak-ng is the name of a free program.</extracomment>
        <translation>No hay ninguna voz en este equipo para el idioma {language}. Instala el programa gratuito espeak-ng y vuelve a iniciar el estudio.</translation>
    </message>
    <message>
        <source>The voice {voice} is not on this computer. Choose another one.</source>
        <extracomment>{voice} is the name of a voice.</extracomment>
        <translation>La voz {voice} no está en este equipo. Elige otra.</translation>
    </message>
    <message>
        <source>The voice {voice} can&apos;t read “{text}”. Write it in the letters of the voice&apos;s language, or choose another language.</source>
        <extracomment>{voice} is the name of a voice, {text} a few letters that it does not know.</extracomment>
        <translation>La voz {voice} no puede leer “{text}”. Escríbelo con las letras del idioma de la voz o elige otro idioma.</translation>
    </message>
    <message>
        <source>The voice does not know how to read “{text}”. Put the reading behind it, as in 漢字《かんじ》, write it in kana, or install the free program kakasi.</source>
        <extracomment>{text} are Japanese characters; kakasi is the name of a free program. Keep 漢字《かんじ》 as it is.</extracomment>
        <translation>La voz no sabe leer “{text}”. Pon detrás la lectura, como en 漢字《かんじ》, escríbelo en kana o instala el programa gratuito kakasi.</translation>
    </message>
    <message>
        <source>The program {program} gave no sound that can be used. Install it again, or choose another voice.</source>
        <extracomment>{program} is the name of another program on the person&apos;s computer, such as espeak-ng.</extracomment>
        <translation>El programa {program} no devolvió ningún sonido que se pueda usar. Vuelve a instalarlo o elige otra voz.</translation>
    </message>
    <message>
        <source>There is no script yet. Write what the presenter is to say.</source>
        <extracomment>The script is what a presenter is to say.</extracomment>
        <translation>Aún no hay guion. Escribe lo que debe decir el presentador.</translation>
    </message>
    <message>
        <source>The script has more than {limit} characters. Shorten it, or make several clips.</source>
        <extracomment>{limit} is a number. The script is what a presenter is to say.</extracomment>
        <translation>El guion tiene más de {limit} caracteres. Acórtalo o haz varios clips.</translation>
    </message>
    <message>
        <source>The script has nothing that can be spoken. Write words or numbers.</source>
        <extracomment>The script is what a presenter is to say.</extracomment>
        <translation>El guion no tiene nada que se pueda decir. Escribe palabras o números.</translation>
    </message>
    <message>
        <source>{gateway} is not set up. Enter its merchant id and keys first.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”. Shown to who runs the server.</extracomment>
        <translation>{gateway} no está configurado. Introduce primero su ID de comercio y sus claves.</translation>
    </message>
    <message>
        <source>This amount can&apos;t be paid in this way. Choose another way of paying.</source>
        <extracomment>A way of paying has a lowest and a highest amount.</extracomment>
        <translation>Este importe no se puede pagar así. Elige otra forma de pago.</translation>
    </message>
    <message>
        <source>The order could not be prepared ({reason}). Nothing was charged.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>No se pudo preparar el pedido ({reason}). No se cobró nada.</translation>
    </message>
    <message>
        <source>A message from {gateway} was too large and was not read. The payment is looked up again later.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>Un mensaje de {gateway} era demasiado grande y no se leyó. El pago se volverá a consultar más tarde.</translation>
    </message>
    <message>
        <source>A message from {gateway} could not be read ({reason}). The payment is looked up again later.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”, {reason} a technical reason in English.</extracomment>
        <translation>No se pudo leer un mensaje de {gateway} ({reason}). El pago se volverá a consultar más tarde.</translation>
    </message>
    <message>
        <source>A message that claims to be from {gateway} is not. It was ignored.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>Un mensaje que dice ser de {gateway} no lo es. Se ignoró.</translation>
    </message>
    <message>
        <source>A message from {gateway} is too old and was ignored. If this goes on, check the clock of this computer.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>Un mensaje de {gateway} es demasiado antiguo y se ignoró. Si se repite, comprueba el reloj de este equipo.</translation>
    </message>
    <message>
        <source>A message from {gateway} is meant for another merchant. It was ignored.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>Un mensaje de {gateway} es para otro comercio. Se ignoró.</translation>
    </message>
    <message>
        <source>Paying in {currency} is not possible at the moment. Choose another currency or another way of paying.</source>
        <extracomment>{currency} is the code of a currency such as “TWD”.</extracomment>
        <translation>Ahora no se puede pagar en {currency}. Elige otra moneda u otra forma de pago.</translation>
    </message>
    <message>
        <source>This needs {needed} credits and {available} are left. Choose a smaller run, or get {missing} more. Nothing was charged.</source>
        <extracomment>All three are numbers of credits.</extracomment>
        <translation>Se necesitan {needed} créditos y quedan {available}. Elige una ejecución más pequeña o consigue {missing} más. No se cobró nada.</translation>
    </message>
    <message>
        <source>“{service}” is not part of the plan “{tier}”. Choose a larger plan.</source>
        <extracomment>{service} is the name of a service, {tier} of a plan such as “Pro”.</extracomment>
        <translation>“{service}” no está incluido en el plan “{tier}”. Elige un plan superior.</translation>
    </message>
    <message>
        <source>“{service}” is not offered. Update VidGo Studio and try again.</source>
        <extracomment>{service} is the technical name of a service.</extracomment>
        <translation>“{service}” no está disponible. Actualiza VidGo Studio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no plan “{tier}”. Update VidGo Studio and try again.</source>
        <extracomment>{tier} is the technical name of a plan.</extracomment>
        <translation>No hay ningún plan “{tier}”. Actualiza VidGo Studio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{limit} runs are already going on at once. Wait for one to end.</source>
        <extracomment>{limit} is a number of runs.</extracomment>
        <translation>Ya hay {limit} ejecuciones en curso a la vez. Espera a que termine una.</translation>
    </message>
    <message>
        <source>This plan does not include runs with providers. Choose a larger plan, or use the tools of this computer.</source>
        <extracomment>Providers are companies on the internet that make pictures and clips.</extracomment>
        <translation>Este plan no incluye ejecuciones con proveedores. Elige un plan superior o usa las herramientas de este equipo.</translation>
    </message>
    <message>
        <source>No credits are set aside for this run. Start it again.</source>
        <extracomment>Credits are set aside when a piece of work begins and charged when it is done.</extracomment>
        <translation>No hay créditos reservados para esta ejecución. Iníciala de nuevo.</translation>
    </message>
    <message>
        <source>The credits of this run were dealt with before ({state}). Look at the history of your credits.</source>
        <extracomment>{state} is a technical word in English.</extracomment>
        <translation>Los créditos de esta ejecución ya se habían tramitado ({state}). Consulta el historial de tus créditos.</translation>
    </message>
    <message>
        <source>Credits are already set aside for this job. Wait for it to end.</source>
        <extracomment>A job is a piece of work that waits or runs.</extracomment>
        <translation>Ya hay créditos reservados para esta tarea. Espera a que termine.</translation>
    </message>
    <message>
        <source>{amount} credits were to be charged where {held} had been agreed. Nothing was charged. Send us the log.</source>
        <extracomment>Both are numbers of credits.</extracomment>
        <translation>Se iban a cobrar {amount} créditos cuando se habían acordado {held}. No se cobró nada. Envíanos el registro.</translation>
    </message>
    <message>
        <source>This request was made before with other contents. Nothing was changed. Start again.</source>
        <extracomment>A request is an order from the program to the account of credits.</extracomment>
        <translation>Esta solicitud ya se hizo antes con otro contenido. No se cambió nada. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>This can&apos;t be booked: {reason}. Nothing was changed.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>Este movimiento no se puede registrar: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>These credits were never granted. Look at the history of the account.</source>
        <extracomment>Credits that a person got by a purchase, a plan or a gift.</extracomment>
        <translation>Estos créditos nunca se concedieron. Consulta el historial de la cuenta.</translation>
    </message>
    <message>
        <source>Some of these credits were used, so they can&apos;t be given back. Write to us if something went wrong.</source>
        <extracomment>Bought credits can be given back only while unused.</extracomment>
        <translation>Algunos de estos créditos ya se usaron, así que no se pueden devolver. Si algo salió mal, escríbenos.</translation>
    </message>
    <message>
        <source>Bought credits can be given back for {days} days only. Write to us if something went wrong.</source>
        <extracomment>{days} is a number of days.</extracomment>
        <translation>Los créditos comprados solo se pueden devolver durante {days} días. Si algo salió mal, escríbenos.</translation>
    </message>
    <message>
        <source>The journal of credits is not as it was written ({reason}). It was left as it is. Put it back from a backup.</source>
        <extracomment>The journal is the list of everything that happened to somebody&apos;s credits; {reason} is a technical reason in English.</extracomment>
        <translation>El diario de créditos no está como se escribió ({reason}). Se dejó como está. Recupéralo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Another VidGo program is working through the queue. It does what is ordered here too; the results will be in the library.</source>
        <extracomment>Two programs share one queue of work on this computer.</extracomment>
        <translation>Otro programa de VidGo está procesando la cola. También hará lo que se encargue aquí; los resultados estarán en la biblioteca.</translation>
    </message>
    <message>
        <source>This plan has {limit} runs a day, and {used} of them are used. More can be started tomorrow; what this computer makes by itself is not counted.</source>
        <extracomment>{limit} and {used} are numbers of runs.</extracomment>
        <translation>Este plan tiene {limit} ejecuciones al día y ya se usaron {used}. Mañana podrás iniciar más; lo que este equipo crea por sí mismo no cuenta.</translation>
    </message>
    <message>
        <source>This plan has {limit} runs of “{tool}” a day, and {used} of them are used. More can be started tomorrow.</source>
        <extracomment>{limit} and {used} are numbers of runs, {tool} the name of a tool such as “Short video”.</extracomment>
        <translation>Este plan tiene {limit} ejecuciones de “{tool}” al día y ya se usaron {used}. Mañana podrás iniciar más.</translation>
    </message>
    <message>
        <source>There is no such entry in this account. Look at the list again.</source>
        <extracomment>An API key lets a program act for a person.</extracomment>
        <translation>No existe esa entrada en esta cuenta. Vuelve a mirar la lista.</translation>
    </message>
    <message>
        <source>The signature of this request is not valid. Check the API key, its secret and the clock of the computer.</source>
        <extracomment>Programs sign their requests with an API key.</extracomment>
        <translation>La firma de esta solicitud no es válida. Comprueba la clave de API, su secreto y el reloj del equipo.</translation>
    </message>
    <message>
        <source>An account can have {limit} API keys. Revoke one that is not used.</source>
        <extracomment>{limit} is a number of API keys.</extracomment>
        <translation>Una cuenta puede tener {limit} claves de API. Revoca una que no uses.</translation>
    </message>
    <message>
        <source>This needs the right “{needed}”, which this account or key does not have.</source>
        <extracomment>{needed} is the technical name of a right, such as “admin”.</extracomment>
        <translation>Esto necesita el permiso «{needed}», que esta cuenta o clave no tiene.</translation>
    </message>
    <message>
        <source>The server&apos;s key “{key}” is missing or too short. Set it to at least 32 random bytes.</source>
        <extracomment>{key} is the name of a setting of the server.</extracomment>
        <translation>La clave del servidor «{key}» falta o es demasiado corta. Ponle al menos 32 bytes aleatorios.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again.</source>
        <extracomment>Shown where somebody was signed in before.</extracomment>
        <translation>Has cerrado la sesión. Vuelve a iniciarla.</translation>
    </message>
    <message>
        <source>This sign-in is not valid. Sign in again.</source>
        <extracomment>The program&apos;s proof that somebody is signed in.</extracomment>
        <translation>Esta sesión no es válida. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>This sign-in has to be renewed. Try again; sign in if it stays so.</source>
        <extracomment>The program&apos;s proof that somebody is signed in is too old.</extracomment>
        <translation>Hay que renovar esta sesión. Inténtalo de nuevo; si sigue igual, inicia sesión.</translation>
    </message>
    <message>
        <source>This account is blocked: {reason} Until: {until}. {appeal}</source>
        <extracomment>{reason} and {appeal} are sentences written by an administrator, {until} is a date or “-”.</extracomment>
        <translation>Esta cuenta está bloqueada: {reason} Hasta: {until}. {appeal}</translation>
    </message>
    <message>
        <source>Your network is blocked: {reason} Until: {until}.</source>
        <extracomment>{reason} is a sentence written by an administrator, {until} is a date or “-”.</extracomment>
        <translation>Tu red está bloqueada: {reason} Hasta: {until}.</translation>
    </message>
    <message>
        <source>This account was deleted. You can have it back until {date}.</source>
        <extracomment>{date} is a date.</extracomment>
        <translation>Esta cuenta se eliminó. Puedes recuperarla hasta el {date}.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <extracomment>For administrators.</extracomment>
        <translation>No existe esa cuenta.</translation>
    </message>
    <message>
        <source>This address has an account already. Sign in.</source>
        <extracomment>Shown after the person has confirmed the address.</extracomment>
        <translation>Esta dirección ya tiene una cuenta. Inicia sesión.</translation>
    </message>
    <message>
        <source>This code is not valid. Type in the newest one, or ask for another.</source>
        <extracomment>A code of six digits that was sent by e-mail.</extracomment>
        <translation>Este código no es válido. Escribe el más reciente o pide otro.</translation>
    </message>
    <message>
        <source>This link is not valid any more. Ask for another e-mail.</source>
        <extracomment>A link that was sent by e-mail.</extracomment>
        <translation>Este enlace ya no es válido. Pide otro correo.</translation>
    </message>
    <message>
        <source>The address or the password is not right. Try again, or ask for a new password.</source>
        <extracomment>Shown when somebody signs in.</extracomment>
        <translation>La dirección o la contraseña no son correctas. Inténtalo de nuevo o pide una contraseña nueva.</translation>
    </message>
    <message>
        <source>This address was not confirmed yet. Type in the code that was sent to it, or register again to get another.</source>
        <extracomment>Shown when somebody signs in.</extracomment>
        <translation>Esta dirección aún no está confirmada. Escribe el código que se le envió o regístrate de nuevo para recibir otro.</translation>
    </message>
    <message>
        <source>The old password is not right.</source>
        <extracomment>Shown when somebody who is signed in changes the password.</extracomment>
        <translation>La contraseña antigua no es correcta.</translation>
    </message>
    <message>
        <source>That was tried too often. Try again in {seconds} seconds.</source>
        <extracomment>{seconds} is a number.</extracomment>
        <translation>Demasiados intentos. Vuelve a probar en {seconds} segundos.</translation>
    </message>
    <message>
        <source>This can&apos;t be done: {reason}. Nothing was changed.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>No se puede hacer: {reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Check what you typed.</source>
        <extracomment>Shown where an e-mail address is typed in.</extracomment>
        <translation>Esto no es una dirección de correo. Revisa lo que has escrito.</translation>
    </message>
    <message>
        <source>A password has at least {characters} characters. Choose a longer one.</source>
        <extracomment>{characters} is a number.</extracomment>
        <translation>Una contraseña tiene al menos {characters} caracteres. Elige una más larga.</translation>
    </message>
    <message>
        <source>A password has at most {bytes} bytes. Choose a shorter one.</source>
        <extracomment>{bytes} is a number.</extracomment>
        <translation>Una contraseña tiene como máximo {bytes} bytes. Elige una más corta.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Choose another one.</source>
        <extracomment>Shown where a password is chosen.</extracomment>
        <translation>Esta contraseña es fácil de adivinar. Elige otra.</translation>
    </message>
    <message>
        <source>This password has characters that can&apos;t be typed in. Choose another one.</source>
        <extracomment>Shown where a password is chosen.</extracomment>
        <translation>Esta contraseña tiene caracteres que no se pueden escribir. Elige otra.</translation>
    </message>
    <message>
        <source>There is no such payment. Nothing was paid back.</source>
        <extracomment>A payment was looked up and is not there.</extracomment>
        <translation>No existe ese pago. No se ha devuelto nada.</translation>
    </message>
    <message>
        <source>This payment has been decided about before. Nothing was changed.</source>
        <extracomment>Shown to an administrator who decides about a payment of a wrong sum.</extracomment>
        <translation>Ya se decidió antes sobre este pago. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing is left to pay back: all of this payment went back or is on its way.</source>
        <extracomment>Somebody asked for their money back.</extracomment>
        <translation>No queda nada por devolver: este pago ya se devolvió por completo o está en camino.</translation>
    </message>
    <message>
        <source>Only {left} of this payment can be paid back. Nothing was paid back.</source>
        <extracomment>{left} is a sum of money such as “99.00 TWD”.</extracomment>
        <translation>De este pago solo se pueden devolver {left}. No se ha devuelto nada.</translation>
    </message>
    <message>
        <source>What was paid for a plan is not paid back. Cancel the plan to stop further charges; you keep it until its period ends.</source>
        <extracomment>A plan is a monthly subscription.</extracomment>
        <translation>Lo pagado por un plan no se devuelve. Cancela el plan para detener nuevos cobros; lo conservas hasta que termine su periodo.</translation>
    </message>
    <message>
        <source>There is no such refund. Nothing was changed.</source>
        <extracomment>A refund was looked up and is not there.</extracomment>
        <translation>No existe ese reembolso. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This refund is not waiting to be made by hand ({state}). Nothing was changed.</source>
        <extracomment>Shown to an administrator. {state} is a technical word such as “done”.</extracomment>
        <translation>Este reembolso no está pendiente de hacerse a mano ({state}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{gateway} can&apos;t take this at the moment. Try again in a while.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”.</extracomment>
        <translation>{gateway} no puede atender esto en este momento. Inténtalo de nuevo en un rato.</translation>
    </message>
    <message>
        <source>{gateway} does not accept our access ({reason}). Check the keys, their permissions and the settings at {gateway}.</source>
        <extracomment>{gateway} is the name of a payment company such as “ECPay”, {reason} a technical reason in English. Shown to who runs the server.</extracomment>
        <translation>{gateway} no acepta nuestro acceso ({reason}). Comprueba las claves, sus permisos y los ajustes en {gateway}.</translation>
    </message>
    <message>
        <source>Something went wrong inside VidGo ({from}, {to}). Nothing was charged and nothing was changed. Please report it.</source>
        <extracomment>An internal error. {from} and {to} are technical words.</extracomment>
        <translation>Algo falló dentro de VidGo ({from}, {to}). No se ha cobrado ni cambiado nada. Por favor, infórmanos.</translation>
    </message>
    <message>
        <source>You have no plan that could be changed. Nothing was charged. Choose a plan first.</source>
        <extracomment>A plan is a monthly subscription.</extracomment>
        <translation>No tienes ningún plan que se pueda cambiar. No se ha cobrado nada. Elige primero un plan.</translation>
    </message>
    <message>
        <source>This plan was cancelled before. Nothing was charged. Order a plan again when you like.</source>
        <extracomment>A plan is a monthly subscription.</extracomment>
        <translation>Este plan ya se canceló. No se ha cobrado nada. Vuelve a contratar un plan cuando quieras.</translation>
    </message>
    <message>
        <source>This cancellation can&apos;t be taken back, because the payment company has ended the monthly charge. Nothing was charged. You keep the plan until {date}; order it again then.</source>
        <extracomment>A cancelled plan should go on. {date} is a day such as “2026-11-30”.</extracomment>
        <translation>Esta cancelación no se puede deshacer porque la empresa de pagos ya terminó el cobro mensual. No se ha cobrado nada. Conservas el plan hasta el {date}; contrátalo de nuevo entonces.</translation>
    </message>
    <message>
        <source>The last charge for your plan failed. Nothing was changed. Order the plan you want to go on with.</source>
        <extracomment>A plan is a monthly subscription.</extracomment>
        <translation>El último cobro de tu plan falló. No se ha cambiado nada. Contrata el plan con el que quieras seguir.</translation>
    </message>
    <message>
        <source>There is no such order. Nothing was charged.</source>
        <extracomment>An order was looked up and is not there.</extracomment>
        <translation>No existe ese pedido. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>This order is not waiting for a payment any more ({state}). Nothing was charged now. Make a new order if you need one.</source>
        <extracomment>{state} is a technical word such as “paid” or “expired”.</extracomment>
        <translation>Este pedido ya no espera un pago ({state}). Ahora no se ha cobrado nada. Haz un pedido nuevo si lo necesitas.</translation>
    </message>
    <message>
        <source>This order has been tried {most} times. Nothing was charged. Make a new order.</source>
        <extracomment>{most} is a number.</extracomment>
        <translation>Se ha intentado pagar este pedido {most} veces. No se ha cobrado nada. Haz un pedido nuevo.</translation>
    </message>
    <message>
        <source>This order can&apos;t be paid in this way at the moment. Nothing was charged. Choose another way of paying.</source>
        <extracomment>Ways of paying are a card, a bank transfer, a store code …</extracomment>
        <translation>Este pedido no se puede pagar así en este momento. No se ha cobrado nada. Elige otra forma de pago.</translation>
    </message>
    <message>
        <source>A message about a payment belongs to another order. It was not used for this one.</source>
        <extracomment>A payment company&apos;s message did not fit the order.</extracomment>
        <translation>Un aviso de pago pertenece a otro pedido. No se ha usado para este.</translation>
    </message>
    <message>
        <source>This could not be done ({reason}). Nothing was charged.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>No se pudo hacer ({reason}). No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>Another order was made with this number before. Nothing was charged. Try again.</source>
        <extracomment>The same request number was used for two different orders.</extracomment>
        <translation>Ya se hizo otro pedido con este número. No se ha cobrado nada. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This account does not exist any more. Nothing was charged.</source>
        <extracomment>Somebody wanted to buy something for an account that is deleted.</extracomment>
        <translation>Esta cuenta ya no existe. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>“{item}” is not for sale. Nothing was charged. Choose a plan or a package.</source>
        <extracomment>{item} is the id of a plan or of a package of credits.</extracomment>
        <translation>«{item}» no está a la venta. No se ha cobrado nada. Elige un plan o un paquete.</translation>
    </message>
    <message>
        <source>The package “{item}” is not part of your plan. Nothing was charged. Choose another package or another plan.</source>
        <extracomment>{item} is the id of a package of credits.</extracomment>
        <translation>El paquete «{item}» no forma parte de tu plan. No se ha cobrado nada. Elige otro paquete u otro plan.</translation>
    </message>
    <message>
        <source>This has no price in {currency}. Nothing was charged. Choose another currency.</source>
        <extracomment>{currency} is the code of a currency such as “USD”.</extracomment>
        <translation>Esto no tiene precio en {currency}. No se ha cobrado nada. Elige otra moneda.</translation>
    </message>
    <message>
        <source>You have the plan “{plan}” already. Nothing was charged. Change your plan instead.</source>
        <extracomment>{plan} is the id of a monthly plan.</extracomment>
        <translation>Ya tienes el plan «{plan}». No se ha cobrado nada. Cambia de plan en su lugar.</translation>
    </message>
    <message>
        <source>Receipts can&apos;t be written, because {file} is not right ({reason}). Correct it and try again.</source>
        <extracomment>{file} is the name of a file, {reason} a technical reason in English. Shown to who runs the server.</extracomment>
        <translation>No se pueden escribir recibos porque {file} no es correcto ({reason}). Corrígelo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The details for receipts can&apos;t be kept ({reason}). Check them.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>No se pueden guardar los datos para los recibos ({reason}). Compruébalos.</translation>
    </message>
    <message>
        <source>“{number}” is no valid tax number. Check its digits and the country.</source>
        <extracomment>{number} is what was typed as tax number: in Taiwan the 統一編號 of a company, else a VAT number.</extracomment>
        <translation>«{number}» no es un número fiscal válido. Comprueba sus dígitos y el país.</translation>
    </message>
    <message>
        <source>“{carrier}” is no valid carrier or donation code. Check how it is written.</source>
        <extracomment>{carrier} is what was typed as code of a Taiwanese invoice carrier (載具) or donation (愛心碼).</extracomment>
        <translation>«{carrier}» no es un portador ni un código de donación válido. Comprueba cómo está escrito.</translation>
    </message>
    <message>
        <source>There is no receipt yet, because nothing has been paid. Pay the order first.</source>
        <extracomment>Receipts are written for payments only.</extracomment>
        <translation>Aún no hay recibo porque no se ha pagado nada. Paga primero el pedido.</translation>
    </message>
    <message>
        <source>There is no receipt with this number. Check it.</source>
        <extracomment>Somebody asked for a receipt by its number.</extracomment>
        <translation>No hay ningún recibo con este número. Compruébalo.</translation>
    </message>
    <message>
        <source>More would be credited than the receipt is for. Nothing was written.</source>
        <extracomment>A credit note is written for money that goes back. Shown to administrators.</extracomment>
        <translation>Se abonaría más que el importe del recibo. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The receipt could not be written ({reason}). Send us the log.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>No se pudo escribir el recibo ({reason}). Envíanos el registro.</translation>
    </message>
    <message>
        <source>The receipt {number} is not as it was issued. It was left as it is. Put it back from a backup.</source>
        <extracomment>{number} is the number of a receipt.</extracomment>
        <translation>El recibo {number} no está como se emitió. Se ha dejado como está. Restáuralo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Another promotion has the code {code}. Choose another code.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”. Shown to administrators.</extracomment>
        <translation>Otra promoción tiene el código {code}. Elige otro código.</translation>
    </message>
    <message>
        <source>The promotion can&apos;t be kept like this ({reason}). Nothing was changed.</source>
        <extracomment>{reason} is a technical reason in English. Shown to administrators.</extracomment>
        <translation>La promoción no se puede guardar así ({reason}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no such promotion. Load the list again.</source>
        <extracomment>Shown to administrators.</extracomment>
        <translation>No existe esa promoción. Vuelve a cargar la lista.</translation>
    </message>
    <message>
        <source>Somebody else changed this promotion in the meantime. Nothing was changed. Load it again.</source>
        <extracomment>Shown to administrators.</extracomment>
        <translation>Entretanto, otra persona cambió esta promoción. No se ha cambiado nada. Cárgala de nuevo.</translation>
    </message>
    <message>
        <source>This order was placed before with other codes. Nothing was changed. Start a new order.</source>
        <extracomment>Codes are promotional codes such as “SPRING20”.</extracomment>
        <translation>Este pedido ya se hizo con otros códigos. No se ha cambiado nada. Empieza un pedido nuevo.</translation>
    </message>
    <message>
        <source>The code {code} has been used up. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>El código {code} se ha agotado. Haz el pedido sin él.</translation>
    </message>
    <message>
        <source>You have used the code {code} already. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>Ya has usado el código {code}. Haz el pedido sin él.</translation>
    </message>
    <message>
        <source>The code {code} is there twice. It counts once.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>El código {code} aparece dos veces. Cuenta una.</translation>
    </message>
    <message>
        <source>The code {code} can&apos;t be used together with {other}. Choose one of them.</source>
        <extracomment>{code} and {other} are promotional codes such as “SPRING20”.</extracomment>
        <translation>El código {code} no se puede usar junto con {other}. Elige uno de ellos.</translation>
    </message>
    <message>
        <source>The code {code} is one too many: at most {most} go together. Remove one.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {most} a number from 1 to 5.</extracomment>
        <translation>El código {code} sobra: como máximo se combinan {most}. Quita uno.</translation>
    </message>
    <message>
        <source>The code {code} can&apos;t make this order any cheaper: it is at the lowest price that can be paid. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>El código {code} no puede abaratar más este pedido: ya está en el precio mínimo que se puede pagar. Haz el pedido sin él.</translation>
    </message>
    <message>
        <source>There is no code “{code}”. Check how it is written.</source>
        <extracomment>{code} is what somebody typed where a promotional code such as “SPRING20” belongs.</extracomment>
        <translation>No existe el código «{code}». Comprueba cómo está escrito.</translation>
    </message>
    <message>
        <source>The code {code} can be used from {date} on.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {date} a date such as 2026-12-01.</extracomment>
        <translation>El código {code} se puede usar a partir del {date}.</translation>
    </message>
    <message>
        <source>The code {code} ended on {date}. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {date} a date such as 2026-12-01.</extracomment>
        <translation>El código {code} terminó el {date}. Haz el pedido sin él.</translation>
    </message>
    <message>
        <source>The code {code} is not for what you are buying. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>El código {code} no es para lo que estás comprando. Haz el pedido sin él.</translation>
    </message>
    <message>
        <source>The code {code} is not for your plan. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”; plans are Starter, Pro and so on.</extracomment>
        <translation>El código {code} no es para tu plan. Haz el pedido sin él.</translation>
    </message>
    <message>
        <source>The code {code} is for a first purchase only. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>El código {code} es solo para una primera compra. Haz el pedido sin él.</translation>
    </message>
    <message>
        <source>The code {code} is for orders from {minimum} on. Choose more, or order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {minimum} an amount such as “299.00 TWD”.</extracomment>
        <translation>El código {code} es para pedidos a partir de {minimum}. Elige más o haz el pedido sin él.</translation>
    </message>
    <message>
        <source>The code {code} is not for orders in {currency}. Choose another currency, or order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”, {currency} the code of a currency such as “TWD”.</extracomment>
        <translation>El código {code} no es para pedidos en {currency}. Elige otra moneda o haz el pedido sin él.</translation>
    </message>
    <message>
        <source>The code {code} is not for plans that are charged each month. Order without it.</source>
        <extracomment>{code} is a promotional code such as “SPRING20”.</extracomment>
        <translation>El código {code} no es para planes que se cobran cada mes. Haz el pedido sin él.</translation>
    </message>
    <message>
        <source>No monthly budget is set, so nothing is spent. Set one in the settings.</source>
        <extracomment>A budget is what a person allows themselves to spend in a month.</extracomment>
        <translation>No hay un presupuesto mensual fijado, así que no se gasta nada. Fija uno en los ajustes.</translation>
    </message>
    <message>
        <source>This costs {needed} {currency} and {left} are left of this month&apos;s budget. Raise the budget in the settings, or wait for the next month. Nothing was charged.</source>
        <extracomment>{needed}, {left} and {missing} are amounts of money such as 1.20; {currency} is USD or TWD.</extracomment>
        <translation>Esto cuesta {needed} {currency} y del presupuesto de este mes quedan {left}. Sube el presupuesto en los ajustes o espera al mes que viene. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>A monthly budget is 0 to {most} {currency}. Type another amount.</source>
        <extracomment>{most} is an amount of money, {currency} is USD or TWD.</extracomment>
        <translation>Un presupuesto mensual va de 0 a {most} {currency}. Escribe otro importe.</translation>
    </message>
    <message>
        <source>This exchange rate can&apos;t be used. Type how much one US dollar costs.</source>
        <extracomment>The rate says how many Taiwan dollars a US dollar costs.</extracomment>
        <translation>Este tipo de cambio no se puede usar. Escribe cuánto cuesta un dólar estadounidense.</translation>
    </message>
    <message>
        <source>Receipts can&apos;t be written: {file} is damaged ({reason}). Install VidGo Studio again.</source>
        <extracomment>{file} is the name of a file of the program, {reason} a technical reason in English.</extracomment>
        <translation>No se pueden escribir recibos: {file} está dañado ({reason}). Vuelve a instalar VidGo Studio.</translation>
    </message>
    <message>
        <source>The document could not be drawn ({reason}). Free some memory and try again.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>No se pudo dibujar el documento ({reason}). Libera algo de memoria e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The mail could not be written ({reason}). Check the address.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>No se pudo escribir el correo ({reason}). Comprueba la dirección.</translation>
    </message>
    <message>
        <source>The mail server {host} refused the user or the password. Check both in the settings of the server.</source>
        <extracomment>{host} is the name of a mail server. Shown to who runs the server.</extracomment>
        <translation>El servidor de correo {host} rechazó el usuario o la contraseña. Comprueba ambos en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>The mail server {host} does not take this mail. Check the address.</source>
        <extracomment>{host} is the name of a mail server.</extracomment>
        <translation>El servidor de correo {host} no acepta este correo. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>The mail server {host} does not take mail at the moment. It is tried again later.</source>
        <extracomment>{host} is the name of a mail server.</extracomment>
        <translation>El servidor de correo {host} no acepta correo en este momento. Se intentará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The connection to {host} broke. Check the network and try again.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>Se cortó la conexión con {host}. Comprueba la red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{host} answered with more than was asked for. Try again later.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host} respondió con más de lo pedido. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{host} gave an answer that can&apos;t be read. Try again later.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host} dio una respuesta que no se puede leer. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{host} sends us to another address, which is not followed. Check the address in the settings.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host} nos envía a otra dirección, que no se sigue. Comprueba la dirección en los ajustes.</translation>
    </message>
    <message>
        <source>The request could not be sent ({reason}). Check the settings of the network.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>No se pudo enviar la solicitud ({reason}). Comprueba los ajustes de la red.</translation>
    </message>
    <message>
        <source>{host} could not be found. Check the connection to the internet.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>No se encontró {host}. Comprueba la conexión a internet.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check the connection to the internet and try again.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>No se pudo conectar con {host}. Comprueba la conexión a internet e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe, so nothing was sent. Check the date of this computer and the settings of the network.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>La conexión con {host} no es segura, así que no se envió nada. Comprueba la fecha de este equipo y los ajustes de la red.</translation>
    </message>
    <message>
        <source>The proxy did not connect to {host}. Check the proxy in the settings of the network.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>El proxy no se conectó con {host}. Comprueba el proxy en los ajustes de la red.</translation>
    </message>
    <message>
        <source>{host} took too long to answer. Try again later.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>{host} tardó demasiado en responder. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>This batch was taken off the list. What it made is in the library.</source>
        <extracomment>A batch is one piece of work for many files.</extracomment>
        <translation>Este lote se quitó de la lista. Lo que creó está en la biblioteca.</translation>
    </message>
    <message>
        <source>A job with this number was begun before. Nothing was charged. Start it again.</source>
        <extracomment>Said to programs that use the number of a job for a second one.</extracomment>
        <translation>Ya se había empezado una tarea con este número. No se ha cobrado nada. Iníciala de nuevo.</translation>
    </message>
    <message>
        <source>This can&apos;t be started: {reason}. Nothing was charged.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>No se puede iniciar: {reason}. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>The price of all files has changed from {shown} to {now}. Nothing was charged. Look at the new price and start again.</source>
        <extracomment>{shown} and {now} are amounts: numbers of credits, or money such as 1.20 USD.</extracomment>
        <translation>El precio de todos los archivos pasó de {shown} a {now}. No se ha cobrado nada. Mira el nuevo precio y empieza de nuevo.</translation>
    </message>
    <message>
        <source>No provider can make this at present. Nothing was charged. Choose other settings, or try again later.</source>
        <extracomment>Providers are companies on the internet that make pictures and clips.</extracomment>
        <translation>Ahora mismo ningún proveedor puede crear esto. No se ha cobrado nada. Elige otros ajustes o inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The connection to {provider} ended just when the work was ordered, and nobody can tell whether it began. It is not ordered twice. What was set aside for it went back. Try it again.</source>
        <extracomment>{provider} is the name of a company that makes pictures and clips.</extracomment>
        <translation>La conexión con {provider} se cortó justo al encargar el trabajo y no se puede saber si empezó. No se encarga dos veces. Lo que se había reservado para ello se ha devuelto. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{provider} did not finish in time. What was set aside for it went back. Try it again, or with another provider.</source>
        <extracomment>{provider} is the name of a company that makes pictures and clips.</extracomment>
        <translation>{provider} no terminó a tiempo. Lo que se había reservado para ello se ha devuelto. Inténtalo de nuevo o con otro proveedor.</translation>
    </message>
    <message>
        <source>A stored job can&apos;t be read: {reason}. The others are fine. Send us the log.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>No se puede leer una tarea guardada: {reason}. Las demás están bien. Envíanos el registro.</translation>
    </message>
    <message>
        <source>This was not made, because it goes against the rules of use. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>Esto no se ha creado porque va contra las normas de uso. Cambia el texto o la imagen e inténtalo de nuevo. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>This was not made, because it shows children or young people in a sexual way. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>Esto no se ha creado porque muestra a niños o jóvenes de forma sexual. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>This was not made, because of sexual content. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>Esto no se ha creado por su contenido sexual. Cambia el texto o la imagen e inténtalo de nuevo. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>This was not made, because it is about somebody hurting themselves. If it is about you, please talk to somebody whom you trust, or call a helpline where you live. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made. Gentle: the person may not be well.</extracomment>
        <translation>Esto no se ha creado porque trata de alguien que se hace daño. Si se trata de ti, habla por favor con alguien de confianza o llama a una línea de ayuda del lugar donde vives. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>This was not made, because of cruel violence. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>Esto no se ha creado por su violencia cruel. Cambia el texto o la imagen e inténtalo de nuevo. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>This was not made, because it is hateful towards a group of people. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>Esto no se ha creado porque expresa odio hacia un grupo de personas. Cambia el texto o la imagen e inténtalo de nuevo. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>This was not made, because it humiliates or threatens somebody. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>Esto no se ha creado porque humilla o amenaza a alguien. Cambia el texto o la imagen e inténtalo de nuevo. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>This was not made, because it is about something that is forbidden by law. Change the text or the picture and try again. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>Esto no se ha creado porque trata de algo prohibido por la ley. Cambia el texto o la imagen e inténtalo de nuevo. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>This was not made, because it shows a real person in something that never happened. Use another picture or another text. Nothing was charged.</source>
        <extracomment>A picture or a clip that somebody wanted to have made.</extracomment>
        <translation>Esto no se ha creado porque muestra a una persona real en algo que nunca ocurrió. Usa otra imagen u otro texto. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>This text can&apos;t be used as it is. Put it into other words and try again. Nothing was charged.</source>
        <extracomment>A service on the internet looks at texts before anything is made of them.</extracomment>
        <translation>Este texto no se puede usar tal como está. Exprésalo con otras palabras e inténtalo de nuevo. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>Too many requests were refused lately, so nothing is made by services on the internet until {until}. If you think that this is a mistake, file an appeal. Everything that this computer makes by itself keeps working.</source>
        <extracomment>{until} is a date with a time, in UTC.</extracomment>
        <translation>Últimamente se ha rechazado demasiado, así que los servicios de internet no crean nada hasta el {until}. Si crees que es un error, presenta una apelación. Todo lo que este equipo crea por sí mismo sigue funcionando.</translation>
    </message>
    <message>
        <source>This can&apos;t be checked ({reason}). Nothing was changed.</source>
        <extracomment>{reason} is technical and in English.</extracomment>
        <translation>Esto no se puede comprobar ({reason}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This job was checked before with other content. Start a new one.</source>
        <extracomment>A job is one piece of work, such as a clip that is being made.</extracomment>
        <translation>Esta tarea ya se comprobó antes con otro contenido. Inicia una nueva.</translation>
    </message>
    <message>
        <source>There is no such entry any more. Reload the list.</source>
        <extracomment>Entries are what waits for somebody to look at it.</extracomment>
        <translation>Esa entrada ya no existe. Vuelve a cargar la lista.</translation>
    </message>
    <message>
        <source>Somebody else has decided about this already. Reload the list.</source>
        <extracomment>A decision about something that waited for somebody to look at it.</extracomment>
        <translation>Otra persona ya ha decidido sobre esto. Vuelve a cargar la lista.</translation>
    </message>
    <message>
        <source>There is nothing here to appeal against: it was not refused, or it is over.</source>
        <extracomment>An appeal is an objection to something that was refused.</extracomment>
        <translation>Aquí no hay nada que apelar: no se rechazó o ya ha terminado.</translation>
    </message>
    <message>
        <source>An appeal was filed already. Wait for its decision.</source>
        <extracomment>An appeal is an objection to something that was refused.</extracomment>
        <translation>Ya se presentó una apelación. Espera a que se decida.</translation>
    </message>
    <message>
        <source>{host} has had enough requests for now. Try again in {seconds} seconds.</source>
        <extracomment>{host} is the name of a service on the internet. {seconds} is a number.</extracomment>
        <translation>{host} ya ha recibido bastantes solicitudes por ahora. Inténtalo de nuevo dentro de {seconds} segundos.</translation>
    </message>
    <message>
        <source>{host} did not hand the file out (answer {status}). It may have expired there. Try again, or make it anew.</source>
        <extracomment>{host} is the name of a service on the internet. {status} is a number such as 404.</extracomment>
        <translation>{host} no entregó el archivo (respuesta {status}). Puede que haya caducado allí. Inténtalo de nuevo o vuelve a crearlo.</translation>
    </message>
    <message>
        <source>What came from {host} is not the file that was announced, so it was not kept. Try again.</source>
        <extracomment>{host} is the name of a service on the internet.</extracomment>
        <translation>Lo que llegó de {host} no es el archivo anunciado, así que no se guardó. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no key for {provider} yet. Add one in the settings, under Providers.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>Aún no hay ninguna clave para {provider}. Añade una en los ajustes, en Proveedores.</translation>
    </message>
    <message>
        <source>{provider} does not know this key. Copy it once more from your account there, the whole of it.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} no reconoce esta clave. Cópiala otra vez de tu cuenta allí, completa.</translation>
    </message>
    <message>
        <source>What {provider} delivered can&apos;t be used, so it was not charged here. Try again, or with another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>Lo que entregó {provider} no se puede usar, así que aquí no se te ha cobrado. Inténtalo de nuevo o con otro proveedor.</translation>
    </message>
    <message>
        <source>{provider} takes files from the internet only, and there is no place to put this one. Add a key for PiAPI or A2E.ai, which offer such a place, or choose another provider. Nothing was charged.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips. PiAPI and A2E.ai are such companies too.</extracomment>
        <translation>{provider} solo acepta archivos de internet y no hay dónde poner este. Añade una clave de PiAPI o A2E.ai, que ofrecen un lugar así, o elige otro proveedor. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>A notice that claimed to be from {provider} did not come from it, so it was ignored. Check the secret of its notices in the settings of the server.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips. Shown to who runs the server.</extracomment>
        <translation>Un aviso que decía venir de {provider} no es suyo, así que se ignoró. Comprueba el secreto de sus avisos en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>{provider} tried and could not make it. It was not charged here. Try again, with other words or another picture, or with another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} lo intentó y no pudo crearlo. Aquí no se te ha cobrado. Inténtalo de nuevo con otras palabras u otra imagen, o con otro proveedor.</translation>
    </message>
    <message>
        <source>{provider} no longer has this result. It was not charged here. Try again.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} ya no tiene este resultado. Aquí no se te ha cobrado. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{provider} gave an answer that can&apos;t be understood. It was not charged here. Check in your account there whether it was made, then try again.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} dio una respuesta que no se entiende. Aquí no se te ha cobrado. Mira en tu cuenta allí si se creó e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{provider} does not take this request. Nothing was charged. Change the words, the file or its settings, or choose another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} no acepta esta solicitud. No se ha cobrado nada. Cambia las palabras, el archivo o sus ajustes, o elige otro proveedor.</translation>
    </message>
    <message>
        <source>{provider} refused this by its rules of safety. It was not charged here. Change the words or the picture.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} lo rechazó por sus normas de seguridad. Aquí no se te ha cobrado. Cambia las palabras o la imagen.</translation>
    </message>
    <message>
        <source>{provider} does not accept your key for this. Nothing was charged. Check the key in the settings, and your plan there.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} no acepta su clave para esto. No se ha cobrado nada. Comprueba la clave en los ajustes y tu plan allí.</translation>
    </message>
    <message>
        <source>Your account at {provider} does not have enough credit. Nothing was charged. Top it up there, or choose another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>Tu cuenta en {provider} no tiene saldo suficiente. No se ha cobrado nada. Recárgala allí o elige otro proveedor.</translation>
    </message>
    <message>
        <source>{provider} takes no more requests for the moment. Nothing was charged. Try again in a few minutes.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} no acepta más solicitudes por el momento. No se ha cobrado nada. Inténtalo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>{provider} is overloaded or can&apos;t be reached. It was not charged here. Try again later, or choose another provider.</source>
        <extracomment>{provider} is the name of a company whose service makes pictures and clips.</extracomment>
        <translation>{provider} está sobrecargado o no se puede conectar con él. Aquí no se te ha cobrado. Inténtalo más tarde o elige otro proveedor.</translation>
    </message>
    <message>
        <source>The keychain is locked, so keys can&apos;t be read or kept. Unlock it and try again.</source>
        <extracomment>The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.</extracomment>
        <translation>El llavero está bloqueado, así que no se pueden leer ni guardar claves. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>No keychain is running, so keys can&apos;t be read or kept. Start the keychain of your desktop (GNOME Keyring or KWallet), or set the key in the environment.</source>
        <extracomment>The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.</extracomment>
        <translation>No hay ningún llavero en marcha, así que no se pueden leer ni guardar claves. Inicia el llavero de tu escritorio (GNOME Keyring o KWallet) o define la clave en una variable de entorno.</translation>
    </message>
    <message>
        <source>The keychain did not let VidGo Studio in. Allow it in the settings of the keychain and try again.</source>
        <extracomment>The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.</extracomment>
        <translation>El llavero no dejó entrar a VidGo Studio. Permítelo en los ajustes del llavero e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This key comes from the environment and can&apos;t be changed here. Change the variable and start again.</source>
        <extracomment>&quot;Environment&quot;: the variables that a program is started with.</extracomment>
        <translation>Esta clave viene de una variable de entorno y no se puede cambiar aquí. Cambia la variable y vuelve a iniciar.</translation>
    </message>
    <message>
        <source>This can&apos;t be kept as a key ({reason}). Check what you entered.</source>
        <extracomment>{reason} is a technical reason in English.</extracomment>
        <translation>Esto no se puede guardar como clave ({reason}). Revisa lo que has escrito.</translation>
    </message>
    <message>
        <source>The keychain could not be used. Try again, or enter the key anew.</source>
        <extracomment>The keychain is the safe place for passwords of the system: Keychain, KWallet, GNOME Keyring.</extracomment>
        <translation>No se pudo usar el llavero. Inténtalo de nuevo o vuelve a introducir la clave.</translation>
    </message>
    <message>
        <source>There is no provider “{provider}”. Choose one from the list.</source>
        <extracomment>{provider} is the id of a company whose service makes pictures and clips, such as piapi.</extracomment>
        <translation>No existe el proveedor “{provider}”. Elige uno de la lista.</translation>
    </message>
    <message>
        <source>The server has nothing at this address. Update VidGo Studio if this goes on.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>El servidor no tiene nada en esta dirección. Si se repite, actualiza VidGo Studio.</translation>
    </message>
    <message>
        <source>This address of the server does not take {method}.</source>
        <extracomment>{method} is a word of HTTP such as POST.</extracomment>
        <translation>Esta dirección del servidor no acepta {method}.</translation>
    </message>
    <message>
        <source>The server does not read “{type}” here.</source>
        <extracomment>{type} is for example &quot;text/html&quot;.</extracomment>
        <translation>El servidor no lee “{type}” aquí.</translation>
    </message>
    <message>
        <source>The server cannot answer in the format that was asked for.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>El servidor no puede responder en el formato solicitado.</translation>
    </message>
    <message>
        <source>The request is not valid JSON. Nothing was changed.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>La solicitud no es JSON válido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something in the request is missing or out of range. Nothing was changed.</source>
        <extracomment>Of a request to the VidGo server: a list of what is wrong follows.</extracomment>
        <translation>En la solicitud falta algo o hay algo fuera de rango. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The address of the request is too long.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>La dirección de la solicitud es demasiado larga.</translation>
    </message>
    <message>
        <source>The header of the request is too long.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>La cabecera de la solicitud es demasiado larga.</translation>
    </message>
    <message>
        <source>This is too large for the server: it takes at most {limit} bytes.</source>
        <extracomment>{limit} is a number of bytes.</extracomment>
        <translation>Esto es demasiado grande para el servidor: acepta como máximo {limit} bytes.</translation>
    </message>
    <message>
        <source>The server could not read the request. Nothing was changed.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>El servidor no pudo leer la solicitud. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The request needs an Idempotency-Key. Nothing was changed.</source>
        <extracomment>&quot;Idempotency-Key&quot; is the name of a header.</extracomment>
        <translation>La solicitud necesita una Idempotency-Key. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The Idempotency-Key has to be 1 to 128 letters, digits or signs. Nothing was changed.</source>
        <extracomment>&quot;Idempotency-Key&quot; is the name of a header.</extracomment>
        <translation>La Idempotency-Key debe tener de 1 a 128 letras, cifras o signos. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another request. Nothing was changed.</source>
        <extracomment>&quot;Idempotency-Key&quot; is the name of a header.</extracomment>
        <translation>Esta Idempotency-Key ya se usó para otra solicitud. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The same request is still being worked on. Ask again in a moment.</source>
        <extracomment>The same request was sent twice, and the first one is not done yet.</extracomment>
        <translation>La misma solicitud aún se está procesando. Vuelve a consultar en un momento.</translation>
    </message>
    <message>
        <source>The request took too long to arrive. Check the connection, then try again.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>La solicitud tardó demasiado en llegar. Comprueba la conexión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <extracomment>The person has to sign in first.</extracomment>
        <translation>Inicia sesión primero.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <extracomment>The person is signed in but may not do this.</extracomment>
        <translation>Tu cuenta no tiene permiso para hacer esto.</translation>
    </message>
    <message>
        <source>Too many requests in a short time. Try again in {seconds} seconds.</source>
        <extracomment>{seconds} is a whole number.</extracomment>
        <translation>Demasiadas solicitudes en poco tiempo. Inténtalo de nuevo dentro de {seconds} segundos.</translation>
    </message>
    <message>
        <source>The server is busy at the moment. Nothing was changed; try again in a few seconds.</source>
        <extracomment>The server cannot take this request now.</extracomment>
        <translation>El servidor está ocupado en este momento. No se ha cambiado nada; inténtalo de nuevo dentro de unos segundos.</translation>
    </message>
    <message>
        <source>This is not available yet. Nothing was charged.</source>
        <extracomment>A part of VidGo that is still to come.</extracomment>
        <translation>Esto aún no está disponible. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>This website may not use the server.</source>
        <extracomment>A web page asks the server, and the server does not know the page.</extracomment>
        <translation>Este sitio web no tiene permiso para usar el servidor.</translation>
    </message>
    <message>
        <source>The server made a mistake. It was written down; nothing was charged for it. Try again later.</source>
        <extracomment>A mistake in the program on the server.</extracomment>
        <translation>El servidor cometió un error. Ha quedado registrado y no se ha cobrado nada por ello. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>“{file}” is not a material pack. Choose a file that was made by “vidgo materials export”.</source>
        <extracomment>{file} is a file name. A material pack is a file with examples in it.</extracomment>
        <translation>“{file}” no es un paquete de materiales. Elige un archivo creado con “vidgo materials export”.</translation>
    </message>
    <message>
        <source>The material pack “{file}” was made by a newer VidGo Studio. Install the newest version to import it.</source>
        <extracomment>{file} is a file name. A material pack is a file with examples in it.</extracomment>
        <translation>El paquete de materiales “{file}” se creó con una versión más reciente de VidGo Studio. Instala la última versión para importarlo.</translation>
    </message>
    <message>
        <source>The material pack “{file}” is damaged: {reason}. Nothing was imported. Fetch it again.</source>
        <extracomment>{file} is a file name, {reason} a technical reason in English.</extracomment>
        <translation>El paquete de materiales “{file}” está dañado: {reason}. No se ha importado nada. Consíguelo de nuevo.</translation>
    </message>
    <message>
        <source>The signature of the material pack “{file}” does not fit its content: it was changed on its way. Nothing was imported. Fetch it again from whoever made it.</source>
        <extracomment>{file} is a file name. The signature proves who made the material pack.</extracomment>
        <translation>La firma del paquete de materiales “{file}” no corresponde a su contenido: se modificó por el camino. No se ha importado nada. Pídelo de nuevo a quien lo creó.</translation>
    </message>
    <message>
        <source>The material pack “{file}” was signed with a key that is not trusted here: {key}. Nothing was imported. Compare the key with that of whoever made the pack, then use “vidgo materials trust”.</source>
        <extracomment>{file} is a file name, {key} the public key of whoever signed it: 64 letters and digits.</extracomment>
        <translation>El paquete de materiales “{file}” se firmó con una clave que aquí no es de confianza: {key}. No se ha importado nada. Compara la clave con la de quien creó el paquete y usa después “vidgo materials trust”.</translation>
    </message>
    <message>
        <source>The material pack “{file}” has another example under the id {example} than there is here. Nothing was imported. Ask whoever made the pack for a new one.</source>
        <extracomment>{file} is a file name, {example} the id of an example.</extracomment>
        <translation>El paquete de materiales “{file}” tiene con el ID {example} un ejemplo distinto del que hay aquí. No se ha importado nada. Pide uno nuevo a quien lo creó.</translation>
    </message>
    <message>
        <source>There is no example to put into the pack. Make some with “vidgo pregenerate”, or take all of them with “--all”.</source>
        <extracomment>A material pack is a file with examples in it.</extracomment>
        <translation>No hay ningún ejemplo que incluir en el paquete. Crea algunos con “vidgo pregenerate” o inclúyelos todos con “--all”.</translation>
    </message>
    <message>
        <source>Others can read the private key in “{file}”. Nothing was signed. Make the file readable for yourself only.</source>
        <extracomment>{file} is the name of a file with a private key.</extracomment>
        <translation>Otras personas pueden leer la clave privada de “{file}”. No se ha firmado nada. Haz que solo tú puedas leer el archivo.</translation>
    </message>
    <message>
        <source>The example {example}, with which this begins, is not here. Install VidGo Studio again to repair its examples.</source>
        <extracomment>{example} is the id of an example that comes with the studio.</extracomment>
        <translation>El ejemplo {example}, con el que esto empieza, no está aquí. Vuelve a instalar VidGo Studio para reparar sus ejemplos.</translation>
    </message>
    <message>
        <source>No provider with a good key makes {tool}. Nothing was ordered. Set a key with “vidgo providers set”, or leave this tool out.</source>
        <extracomment>{tool} is the id of a tool such as room_redesign. Providers are companies that make pictures.</extracomment>
        <translation>Ningún proveedor con una clave válida crea {tool}. No se ha encargado nada. Define una clave con “vidgo providers set” u omite esta herramienta.</translation>
    </message>
    <message>
        <source>This would cost up to {cost}, more than {maximum}. Nothing was ordered. Order fewer, or allow more.</source>
        <extracomment>{cost} and {maximum} are amounts of money.</extracomment>
        <translation>Esto costaría hasta {cost}, más que {maximum}. No se ha encargado nada. Encarga menos o permite más.</translation>
    </message>
    <message>
        <source>This would cost up to {cost}, and this month&apos;s budget has {left} left. Nothing was ordered. Raise it with “vidgo budget set”, or order fewer.</source>
        <extracomment>{cost} and {left} are amounts of money. The budget is a monthly limit that the person sets.</extracomment>
        <translation>Esto costaría hasta {cost} y del presupuesto de este mes quedan {left}. No se ha encargado nada. Súbelo con “vidgo budget set” o encarga menos.</translation>
    </message>
    <message>
        <source>Examples are being made already. Wait until that has ended, then start again.</source>
        <extracomment>Examples are being made by another run of the program.</extracomment>
        <translation>Ya se están creando ejemplos. Espera a que termine y vuelve a empezar.</translation>
    </message>
    <message>
        <source>What was made for this example is not in the library any more. Start again to have it made anew.</source>
        <extracomment>A result was deleted from the library before it became an example.</extracomment>
        <translation>Lo que se creó para este ejemplo ya no está en la biblioteca. Empieza de nuevo para volver a crearlo.</translation>
    </message>
    <message>
        <source>REDIS_URL is no address of a Redis server. Write it like redis://:password@host:6379/0.</source>
        <extracomment>Shown to who runs the server. REDIS_URL is the name of a setting.</extracomment>
        <translation>REDIS_URL no es la dirección de un servidor Redis. Escríbela así: redis://:password@host:6379/0.</translation>
    </message>
    <message>
        <source>Redis does not answer at {host}. Check that it runs and can be reached from here.</source>
        <extracomment>{host} is the name of a computer. Shown to who runs the server. Redis is the name of a program.</extracomment>
        <translation>Redis no responde en {host}. Comprueba que esté en marcha y que se pueda acceder desde aquí.</translation>
    </message>
    <message>
        <source>Redis at {host} refused a command. Check its password and its log.</source>
        <extracomment>{host} is the name of a computer. Shown to who runs the server. Redis is the name of a program.</extracomment>
        <translation>Redis rechazó un comando en {host}. Comprueba su contraseña y su registro.</translation>
    </message>
    <message>
        <source>{address} is no IP address. Write it like 127.0.0.1 or ::1.</source>
        <extracomment>{address} is what somebody wrote as the address of a computer, such as 127.0.0.1.</extracomment>
        <translation>{address} no es una dirección IP. Escríbela así: 127.0.0.1 o ::1.</translation>
    </message>
    <message>
        <source>The server can&apos;t listen on port {port}. Another program may use it, or it needs more rights. Choose another port.</source>
        <extracomment>{port} is a number. Shown to who runs the server.</extracomment>
        <translation>El servidor no puede escuchar en el puerto {port}. Puede que lo use otro programa o que hagan falta más permisos. Elige otro puerto.</translation>
    </message>
    <message>
        <source>The certificate {file} can&apos;t be used. Check that it and its key are PEM files that can be read and belong together.</source>
        <extracomment>{file} is the path of a file. Shown to who runs the server.</extracomment>
        <translation>No se puede usar el certificado {file}. Comprueba que él y su clave sean archivos PEM legibles y que se correspondan.</translation>
    </message>
    <message>
        <source>{range} is no IP address and no range of them. Write it like 10.0.0.1 or 10.0.0.0/8.</source>
        <extracomment>{range} is what somebody wrote as a range of addresses of computers.</extracomment>
        <translation>{range} no es una dirección IP ni un rango de ellas. Escríbelo así: 10.0.0.1 o 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>No other provider can make this. Try it again as it is, or enter a key for another provider in the settings.</source>
        <extracomment>A job failed and was to be tried again with another company that makes pictures and clips.</extracomment>
        <translation>Ningún otro proveedor puede crear esto. Inténtalo de nuevo tal como está o introduce en los ajustes una clave para otro proveedor.</translation>
    </message>
    <message>
        <source>Visitors don&apos;t use providers. Switch to “Own computer” in the settings to enter keys and to make things with them.</source>
        <extracomment>Providers are companies that make pictures and clips. &quot;Own computer&quot; is the name of a way to use the studio, chosen on the settings page.</extracomment>
        <translation>Los visitantes no usan proveedores. Cambia a “Equipo propio” en los ajustes para introducir claves y crear con ellas.</translation>
    </message>
    <message>
        <source>There are too few examples: {tools}. Make or import some with vidgo pregenerate or vidgo materials import, or set MIN_TEMPLATES or ALLOW_EMPTY_MATERIALS.</source>
        <extracomment>Of a server that does not start; {tools} are names such as &quot;try_on 0 of 1&quot;. The words in capitals are names of variables.</extracomment>
        <translation>Hay muy pocos ejemplos: {tools}. Crea o importa algunos con vidgo pregenerate o vidgo materials import, o define MIN_TEMPLATES o ALLOW_EMPTY_MATERIALS.</translation>
    </message>
    <message>
        <source>The server does not know this kind of request. Nothing was changed.</source>
        <extracomment>Of a request to the VidGo server.</extracomment>
        <translation>El servidor no conoce este tipo de solicitud. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The server took too long to answer. It may have done what you asked for, or will: look before you try again.</source>
        <extracomment>What the person asked the server for may have been done all the same.</extracomment>
        <translation>El servidor tardó demasiado en responder. Puede que haya hecho lo que pediste o que lo haga todavía: compruébalo antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase is too short to protect a backup. Take one of at least {length} characters.</source>
        <extracomment>{length} is a number of characters. A backup is encrypted with the passphrase.</extracomment>
        <translation>La frase de contraseña es demasiado corta para proteger una copia de seguridad. Usa una de al menos {length} caracteres.</translation>
    </message>
    <message>
        <source>“{file}” is there already and was left as it is. Choose another name for the backup.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” ya existe y se dejó como está. Elige otro nombre para la copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no data of VidGo in “{folder}”. Choose another folder.</source>
        <extracomment>{folder} is the name of a folder, or of a database on a server.</extracomment>
        <translation>No hay datos de VidGo en “{folder}”. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>There is data in “{folder}” already, and nothing was changed. Restore the backup in an empty folder, or use “--replace”, which puts the data there aside.</source>
        <extracomment>{folder} is the name of a folder, or of a database on a server.</extracomment>
        <translation>Ya hay datos en “{folder}” y no se ha cambiado nada. Restaura la copia de seguridad en una carpeta vacía o usa “--replace”, que aparta los datos que hay ahí.</translation>
    </message>
    <message>
        <source>The backup “{file}” was made by a newer version of VidGo. Nothing was changed. Install the newest version to restore it.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>La copia de seguridad “{file}” se creó con una versión más reciente de VidGo. No se ha cambiado nada. Instala la última versión para restaurarla.</translation>
    </message>
    <message>
        <source>The backup “{file}” can&apos;t be restored: {reason}. Nothing was changed. Take another one, and send us the log.</source>
        <extracomment>{file} is a file name, {reason} a technical reason in English.</extracomment>
        <translation>No se puede restaurar la copia de seguridad “{file}”: {reason}. No se ha cambiado nada. Usa otra y envíanos el registro.</translation>
    </message>
    <message>
        <source>“{file}” is not a backup of VidGo. Choose a file that was made by “vidgo backup” or by the server.</source>
        <extracomment>{file} is a file name.</extracomment>
        <translation>“{file}” no es una copia de seguridad de VidGo. Elige un archivo creado con “vidgo backup” o por el servidor.</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer version of VidGo. Install the newest version to read it.</source>
        <extracomment>{file} is the name of an encrypted file.</extracomment>
        <translation>“{file}” se creó con una versión más reciente de VidGo. Instala la última versión para leerlo.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{file}”, or the beginning of the file is damaged. Try again with the passphrase that it was made with.</source>
        <extracomment>{file} is the name of an encrypted file.</extracomment>
        <translation>Esta no es la frase de contraseña de “{file}”, o el principio del archivo está dañado. Inténtalo de nuevo con la frase de contraseña con la que se creó.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or not whole. Nothing was changed. Fetch it again from where it is kept, or take another one.</source>
        <extracomment>{file} is the name of an encrypted file.</extracomment>
        <translation>“{file}” está dañado o incompleto. No se ha cambiado nada. Vuelve a obtenerlo de donde se guarda o usa otro.</translation>
    </message>
    <message>
        <source>The price has changed from {shown} to {now}. Nothing was charged. Look at the new price and start again.</source>
        <extracomment>{shown} and {now} are amounts: numbers of credits, or money such as 1.20 USD.</extracomment>
        <translation>El precio ha cambiado de {shown} a {now}. No se ha cobrado nada. Consulta el nuevo precio y empieza de nuevo.</translation>
    </message>
    <message>
        <source>This needs a VidGo account. Switch to “VidGo account” in the settings.</source>
        <extracomment>&quot;VidGo account&quot; is the name of a way to use the studio, chosen on the settings page.</extracomment>
        <translation>Para esto necesitas una cuenta de VidGo. Cambia a “Cuenta de VidGo” en los ajustes.</translation>
    </message>
    <message>
        <source>You aren&apos;t signed in. Sign in to your VidGo account and try again.</source>
        <extracomment>The person tried something that only works while they are signed in to their VidGo account.</extracomment>
        <translation>No has iniciado sesión. Inicia sesión en tu cuenta de VidGo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{tool}” can&apos;t run on this computer. Its examples can be browsed.</source>
        <extracomment>{tool} is the name of a tool such as “Short video”.</extracomment>
        <translation>“{tool}” no se puede ejecutar en este equipo. Puedes explorar sus ejemplos.</translation>
    </message>
    <message>
        <source>PostgreSQL did not answer for {seconds} seconds. Check that it runs and that DATABASE_URL is right.</source>
        <extracomment>Of a server that does not start; {seconds} is a number. DATABASE_URL is the name of a variable, PostgreSQL that of a program.</extracomment>
        <translation>PostgreSQL no respondió durante {seconds} segundos. Comprueba que está en marcha y que DATABASE_URL es correcta.</translation>
    </message>
    <message>
        <source>The server has the first {received} bytes of this file and expects what follows them.</source>
        <extracomment>A file is sent to the server in parts. {received} is a number of bytes.</extracomment>
        <translation>El servidor tiene los primeros {received} bytes de este archivo y espera los siguientes.</translation>
    </message>
    <message>
        <source>The file was changed while it was sent. Nothing was charged; try again.</source>
        <extracomment>A file was sent to the server in parts.</extracomment>
        <translation>El archivo cambió mientras se enviaba. No se ha cobrado nada; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Results have a watermark with your plan. With a plan without watermark, earlier ones can be exported clean, without a new run.</source>
        <extracomment>A plan is what a person pays for each month, such as Starter. Earlier results were made with a plan that puts a watermark on them.</extracomment>
        <translation>Con tu plan, los resultados llevan marca de agua. Con un plan sin marca de agua, los anteriores se pueden exportar limpios, sin volver a ejecutarlos.</translation>
    </message>
    <message>
        <source>The store for files refused what the server asked: {code}. Check S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY and the clock of this machine.</source>
        <extracomment>Of a server whose files lie in a store; {code} is a word such as AccessDenied. The words with underscores are names of variables.</extracomment>
        <translation>El almacén de archivos rechazó lo que pidió el servidor: {code}. Comprueba S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY y el reloj de esta máquina.</translation>
    </message>
    <message>
        <source>VidGo can&apos;t make it from this. Nothing was charged. Change the words, the file or the settings.</source>
        <extracomment>VidGo, a service on the internet, was to make a picture or a clip for credits.</extracomment>
        <translation>VidGo no puede hacerlo con esto. No se ha cobrado nada. Cambia el texto, el archivo o los ajustes.</translation>
    </message>
    <message>
        <source>This was refused by the rules of safety. Nothing was charged. Change the words or the picture.</source>
        <extracomment>VidGo, a service on the internet, was to make a picture or a clip for credits.</extracomment>
        <translation>Las normas de seguridad lo han rechazado. No se ha cobrado nada. Cambia el texto o la imagen.</translation>
    </message>
    <message>
        <source>VidGo tried and could not make it. Nothing was charged. Try it again, or with other words or another picture.</source>
        <extracomment>VidGo, a service on the internet, was to make a picture or a clip for credits.</extracomment>
        <translation>VidGo lo ha intentado y no ha podido hacerlo. No se ha cobrado nada. Inténtalo de nuevo o con otro texto u otra imagen.</translation>
    </message>
    <message>
        <source>VidGo can&apos;t make this at present. Nothing was charged. Try it again later.</source>
        <extracomment>VidGo, a service on the internet, was to make a picture or a clip for credits.</extracomment>
        <translation>VidGo no puede hacerlo en este momento. No se ha cobrado nada. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>VidGo made it and charged it, but it did not arrive here whole. Ask whoever runs the server for your credits back.</source>
        <extracomment>VidGo, a service on the internet, has made a picture or a clip for credits.</extracomment>
        <translation>VidGo lo hizo y lo cobró, pero no llegó aquí completo. Pide a quien gestiona el servidor que te devuelva los créditos.</translation>
    </message>
    <message>
        <source>Another VidGo program is fetching new examples at this moment. Wait until it is done, then try again.</source>
        <extracomment>Examples come from a server to this computer; only one program at a time fetches them.</extracomment>
        <translation>Otro programa de VidGo está descargando ejemplos nuevos en este momento. Espera a que termine e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This was ordered before, and nobody can tell whether it began: it may be paid already. With “--again” it is ordered once more.</source>
        <extracomment>An example was ordered from a company that makes pictures and clips; --again is an option of the command `vidgo pregenerate` and stays as it is.</extracomment>
        <translation>Esto ya se pidió y nadie puede decir si empezó: puede que ya esté pagado. Con «--again» se pide otra vez.</translation>
    </message>
</context>
<context>
    <name>ExampleCanvas</name>
    <message>
        <source>Before</source>
        <extracomment>Label on the picture as it was</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After · %1</source>
        <extracomment>Label on the picture that was made; %1 is the topic</extracomment>
        <translation>Después · %1</translation>
    </message>
    <message>
        <source>About this example</source>
        <extracomment>Opens the title, the origin and the credits of the example</extracomment>
        <translation>Acerca de este ejemplo</translation>
    </message>
</context>
<context>
    <name>ExampleFacts</name>
    <message>
        <source>Credits</source>
        <extracomment>Heading above the names of those whose work is in an example.</extracomment>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>To use it you need a VidGo account, or a key of your own for the service. Looking is free.</source>
        <extracomment>What is needed to use a style that is made by an online service.</extracomment>
        <translation>Para usarlo necesitas una cuenta de VidGo o tu propia clave del servicio. Verlo es gratis.</translation>
    </message>
    <message>
        <source>See plans</source>
        <extracomment>Button that opens the list of plans.</extracomment>
        <translation>Ver planes</translation>
    </message>
    <message>
        <source>Try it on your picture</source>
        <extracomment>Button that opens a style with which this computer can change the person&apos;s own picture.</extracomment>
        <translation>Probar en tu imagen</translation>
    </message>
    <message>
        <source>Open this tool</source>
        <extracomment>Button on an example that opens the tool that makes such pictures.</extracomment>
        <translation>Abrir herramienta</translation>
    </message>
</context>
<context>
    <name>ExampleLabel</name>
    <message>
        <source>Example made in 3D software. Not AI generated.</source>
        <extracomment>Stands on an example and says how it was really made.</extracomment>
        <translation>Ejemplo hecho con software 3D. No generado por IA.</translation>
    </message>
</context>
<context>
    <name>ExampleSettings</name>
    <message>
        <source>New examples</source>
        <extracomment>Heading above the settings for examples that the server publishes after the studio was installed.</extracomment>
        <translation>Ejemplos nuevos</translation>
    </message>
    <message>
        <source>When they come</source>
        <extracomment>Name of a setting: when new examples are fetched from the server.</extracomment>
        <translation>Cuándo llegan</translation>
    </message>
    <message>
        <source>Your server publishes examples for the gallery. Only what is missing here is fetched, and everything is signed, so that nobody changes it on its way.</source>
        <extracomment>Explains the setting “When they come”.</extracomment>
        <translation>Tu servidor publica ejemplos para la galería. Solo se descarga lo que falta aquí, y todo va firmado para que nadie lo cambie por el camino.</translation>
    </message>
    <message>
        <source>Not over a metered link</source>
        <extracomment>When new examples are fetched. A metered link is paid for by what goes through it, such as that of a telephone.</extracomment>
        <translation>No con una conexión de uso medido</translation>
    </message>
    <message>
        <source>Over any link</source>
        <extracomment>When new examples are fetched.</extracomment>
        <translation>Con cualquier conexión</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>When new examples are fetched.</extracomment>
        <translation>Solo cuando lo pida</translation>
    </message>
    <message>
        <source>When new examples come</source>
        <extracomment>What a screen reader calls the choice of when new examples are fetched.</extracomment>
        <translation>Cuándo llegan los ejemplos nuevos</translation>
    </message>
    <message>
        <source>Who signed them</source>
        <extracomment>Name of a line of the settings: whose new examples wait until the person trusts them.</extracomment>
        <translation>Quién los firmó</translation>
    </message>
    <message>
        <source>This studio does not know the key. Nothing of theirs comes here until you trust them.</source>
        <extracomment>Beside the key of somebody who signed new examples and is not known here.</extracomment>
        <translation>Este estudio no conoce la clave. No llegará nada suyo hasta que confíes en quien la tiene.</translation>
    </message>
    <message>
        <source>Trust this signer…</source>
        <extracomment>Button: asks whether the examples of somebody whose key is shown are taken from now on.</extracomment>
        <translation>Confiar en este firmante…</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>Examples</source>
        <extracomment>Heading of the row of examples</extracomment>
        <translation>Ejemplos</translation>
    </message>
    <message numerus="yes">
        <source>%n, work offline</source>
        <extracomment>Beside the heading &quot;Examples&quot;. %n is how many there are; they need no network.</extracomment>
        <translation>
            <numerusform>%n, sin conexión</numerusform>
            <numerusform>%n, sin conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>Your picture</source>
        <extracomment>The tile of the person&apos;s own picture in the row of examples</extracomment>
        <translation>Tu imagen</translation>
    </message>
    <message>
        <source>Start from this example</source>
        <extracomment>Takes up the settings with which the example was made. Short.</extracomment>
        <translation>Usar como base</translation>
    </message>
    <message>
        <source>Your clip</source>
        <extracomment>The tile of the person&apos;s own clip in the row of examples</extracomment>
        <translation>Tu clip</translation>
    </message>
</context>
<context>
    <name>ExampleSyncRow</name>
    <message>
        <source>New examples</source>
        <extracomment>What a screen reader calls how far it is with fetching examples.</extracomment>
        <translation>Ejemplos nuevos</translation>
    </message>
    <message>
        <source>Get them now</source>
        <extracomment>Button: new examples of the server are fetched.</extracomment>
        <translation>Obtener ahora</translation>
    </message>
    <message>
        <source>Get them anyway</source>
        <extracomment>Button: new examples are fetched although the link is paid for by what goes through it.</extracomment>
        <translation>Obtener de todos modos</translation>
    </message>
    <message>
        <source>Look for new examples</source>
        <extracomment>Button: the server is asked whether it has examples that are not here.</extracomment>
        <translation>Buscar ejemplos nuevos</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: no more new examples are fetched for now; what came is kept.</extracomment>
        <translation>Detener</translation>
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
        <translation>No se pudo abrir este ejemplo</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Label on the left side of a comparison.</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After · %1</source>
        <extracomment>Label on the right side of a comparison; %1 is a style or a topic.</extracomment>
        <translation>Después · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a large example.</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog that writes a result to a file.</extracomment>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>Export %n result(s)</source>
        <extracomment>Title of the dialog that writes several results to files.</extracomment>
        <translation>
            <numerusform>Exportar %n resultado</numerusform>
            <numerusform>Exportar %n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>JSON files (*.json)</source>
        <extracomment>Kind of file in a file dialog. JSON is a file format.</extracomment>
        <translation>Archivos JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>ExportFoot</name>
    <message>
        <source>Exporting</source>
        <extracomment>What a screen reader calls the progress of an export.</extracomment>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button that stops an export, or closes its dialog.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button that writes the file.</extracomment>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>ExportFormatChoice</name>
    <message>
        <source>Without any loss. Keeps transparency.</source>
        <extracomment>Explains the format PNG.</extracomment>
        <translation>Sin ninguna pérdida. Conserva la transparencia.</translation>
    </message>
    <message>
        <source>Small, read everywhere. Transparency is filled with a colour.</source>
        <extracomment>Explains the format JPEG.</extracomment>
        <translation>Ligero y compatible con todo. La transparencia se rellena con un color.</translation>
    </message>
    <message>
        <source>Smallest. Keeps transparency.</source>
        <extracomment>Explains the format WebP.</extracomment>
        <translation>El más ligero. Conserva la transparencia.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>What a screen reader calls the choice between PNG, JPEG and WebP.</extracomment>
        <translation>Formato</translation>
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
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>Value of the quality slider at its end: nothing is lost.</extracomment>
        <translation>Sin pérdida</translation>
    </message>
    <message>
        <source>Background colour</source>
        <extracomment>Field for the colour that fills transparent parts, such as #FFFFFF.</extracomment>
        <translation>Color de fondo</translation>
    </message>
    <message>
        <source>Write it as # and six digits or letters A to F.</source>
        <extracomment>The colour of an export was not written as it has to be.</extracomment>
        <translation>Escríbelo como # y seis cifras o letras de la A a la F.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button that opens a dialog to choose a colour.</extracomment>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>ExportNameParts</name>
    <message>
        <source>Name</source>
        <extracomment>Part of a file name: the name of the picture that the result was made from.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>Part of a file name: the tool that made the result.</extracomment>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>Part of a file name: the topic of the tool.</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Part of a file name: the day.</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Part of a file name: the time of day.</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>Part of a file name: width of the picture in pixels.</extracomment>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>Part of a file name: height of the picture in pixels.</extracomment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Add “%1” to the file name</source>
        <extracomment>What a screen reader says about a button that adds a part, such as Date, to a file name.</extracomment>
        <translation>Añadir “%1” al nombre de archivo</translation>
    </message>
</context>
<context>
    <name>ExportPlaceChoice</name>
    <message>
        <source>Folder</source>
        <extracomment>Field for the folder into which a result is exported.</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button that opens a dialog to choose a folder.</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>File name</source>
        <extracomment>Field for the name of the exported file.</extracomment>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <extracomment>Label of a choice: what happens when a file of the same name is there.</extracomment>
        <translation>Si el nombre ya existe</translation>
    </message>
    <message>
        <source>Add a number</source>
        <extracomment>If the name is taken: the new file gets a number behind its name.</extracomment>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <extracomment>If the name is taken: the new file takes the place of the old one.</extracomment>
        <translation>Reemplazar el archivo</translation>
    </message>
    <message>
        <source>Do not export</source>
        <extracomment>If the name is taken: nothing is written and the person is told.</extracomment>
        <translation>No exportar</translation>
    </message>
    <message>
        <source>Will be saved as %1</source>
        <extracomment>The name that the exported file will get; %1 is a file name.</extracomment>
        <translation>Se guardará como %1</translation>
    </message>
    <message>
        <source>The first will be saved as %1</source>
        <extracomment>The names that exported files will get; %1 is the first one.</extracomment>
        <translation>El primero se guardará como %1</translation>
    </message>
</context>
<context>
    <name>ExportReport</name>
    <message numerus="yes">
        <source>%n result(s) exported.</source>
        <extracomment>How many results were written to files.</extracomment>
        <translation>
            <numerusform>%n resultado exportado.</numerusform>
            <numerusform>%n resultados exportados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) could not be exported:</source>
        <extracomment>How many results could not be written; a list with the reasons follows.</extracomment>
        <translation>
            <numerusform>No se pudo exportar %n resultado:</numerusform>
            <numerusform>No se pudieron exportar %n resultados:</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>Button that opens the folder with the exported files in the file manager.</extracomment>
        <translation>Ver en carpeta</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that closes the report of an export.</extracomment>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Use “%1” again</source>
        <extracomment>Button beside a setting of a result: opens the tool with this setting. %1 is the setting&apos;s name.</extracomment>
        <translation>Volver a usar “%1”</translation>
    </message>
</context>
<context>
    <name>FavouriteButton</name>
    <message>
        <source>Remove from favourites</source>
        <extracomment>The heart on an example that is a favourite.</extracomment>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <extracomment>The heart on an example that is no favourite.</extracomment>
        <translation>Añadir a favoritos</translation>
    </message>
</context>
<context>
    <name>FeaturedRow</name>
    <message>
        <source>Featured</source>
        <extracomment>Heading on the home page above recommended examples.</extracomment>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>See all</source>
        <extracomment>Button beside a heading of the home page; opens the gallery.</extracomment>
        <translation>Ver todo</translation>
    </message>
</context>
<context>
    <name>FreeCard</name>
    <message>
        <source>Without an account</source>
        <extracomment>What a screen reader calls the card about working without an account.</extracomment>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>Free: work on this computer without limits</source>
        <extracomment>Heading of a card: what the studio does without payment.</extracomment>
        <translation>Gratis: trabaja en este equipo sin límites</translation>
    </message>
    <message>
        <source>Background removal, product scenes, styles and enhancement run on your own machine. They cost nothing, need no account, and your results carry no watermark.</source>
        <extracomment>Explains the mode “own computer”.</extracomment>
        <translation>Quitar el fondo, las escenas de producto, los estilos y la mejora funcionan en tu propio equipo. No cuestan nada, no necesitan cuenta y tus resultados no llevan marca de agua.</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <extracomment>Button: leaves the visitor&apos;s mode and works without limits on this computer.</extracomment>
        <translation>Trabajar en este equipo</translation>
    </message>
    <message>
        <source>This is how you work now.</source>
        <extracomment>The mode “own computer” is on.</extracomment>
        <translation>Así trabajas ahora.</translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>Categories</source>
        <extracomment>What a screen reader calls the row of categories of the gallery.</extracomment>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Styles</source>
        <extracomment>What a screen reader calls the row of styles of a category.</extracomment>
        <translation>Estilos</translation>
    </message>
</context>
<context>
    <name>GalleryEmpty</name>
    <message>
        <source>No favourites yet</source>
        <extracomment>The person has marked no example yet.</extracomment>
        <translation>Aún no hay favoritos</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>No example in the gallery fits the search words and the filters.</extracomment>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>There are no examples here</source>
        <extracomment>There are no examples on this computer at all.</extracomment>
        <translation>Aquí no hay ejemplos</translation>
    </message>
    <message>
        <source>Press the heart on an example, or F on the keyboard, and you will find it here again.</source>
        <extracomment>Below “No favourites yet”.</extracomment>
        <translation>Pulsa el corazón de un ejemplo, o F en el teclado, y volverás a encontrarlo aquí.</translation>
    </message>
    <message>
        <source>No example fits the words and the filters that you chose.</source>
        <extracomment>Below “Nothing found” in the gallery.</extracomment>
        <translation>Ningún ejemplo coincide con las palabras y los filtros que elegiste.</translation>
    </message>
    <message>
        <source>They come with the studio. Install it again to bring them back.</source>
        <extracomment>Below “There are no examples here”.</extracomment>
        <translation>Vienen con el estudio. Vuelve a instalarlo para recuperarlos.</translation>
    </message>
    <message>
        <source>Show all examples</source>
        <extracomment>Button that removes the search words and the filters of the gallery.</extracomment>
        <translation>Ver todos los ejemplos</translation>
    </message>
</context>
<context>
    <name>GalleryFilters</name>
    <message>
        <source>Where it can be made</source>
        <extracomment>What a screen reader calls the choice between all examples and those that can be made in one place.</extracomment>
        <translation>Dónde se puede crear</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>Choice in the gallery: wherever it can be made. Keep it short.</extracomment>
        <translation>Donde sea</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>Choice in the gallery: what this computer can make by itself. Keep it short.</extracomment>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Online service</source>
        <extracomment>Choice in the gallery: what needs an online service. Keep it short.</extracomment>
        <translation>Servicio en línea</translation>
    </message>
    <message>
        <source>Pictures or clips</source>
        <extracomment>What a screen reader calls the choice between pictures and clips.</extracomment>
        <translation>Imágenes o clips</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>Choice in the gallery: pictures as well as clips. Keep it short.</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Choice in the gallery. Keep it short.</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Clips</source>
        <extracomment>Choice in the gallery: short videos. Keep it short.</extracomment>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Favourites</source>
        <extracomment>Choice in the gallery: only the examples that the person marked.</extracomment>
        <translation>Favoritos</translation>
    </message>
</context>
<context>
    <name>GalleryGrid</name>
    <message>
        <source>Examples</source>
        <extracomment>What a screen reader calls the list of examples.</extracomment>
        <translation>Ejemplos</translation>
    </message>
</context>
<context>
    <name>GalleryHead</name>
    <message>
        <source>Gallery</source>
        <extracomment>Heading of the page with all examples.</extracomment>
        <translation>Galería</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s)</source>
        <extracomment>How many examples the gallery shows.</extracomment>
        <translation>
            <numerusform>%n ejemplo</numerusform>
            <numerusform>%n ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the examples</source>
        <extracomment>In the empty search field of the gallery.</extracomment>
        <translation>Busca en los ejemplos</translation>
    </message>
    <message>
        <source>Featured</source>
        <extracomment>Order of the gallery: what the makers of the studio recommend comes first.</extracomment>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>Popular</source>
        <extracomment>Order of the gallery: what was looked at most during the last seven days comes first.</extracomment>
        <translation>Populares</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>Order of the gallery: what was added last comes first.</extracomment>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Order of the examples</source>
        <extracomment>What a screen reader calls the choice of the order of the gallery.</extracomment>
        <translation>Orden de los ejemplos</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>The same where the window is narrow. Short.</extracomment>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>The examples could not be loaded</source>
        <extracomment>The examples of the gallery could not be read.</extracomment>
        <translation>No se pudieron cargar los ejemplos</translation>
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
        <translation>Favorito</translation>
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
        <translation>no pudo aceptarlo</translation>
    </message>
    <message>
        <source>refused it</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>lo rechazó</translation>
    </message>
    <message>
        <source>refused the key</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>rechazó la clave</translation>
    </message>
    <message>
        <source>had no credit</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked; its account is empty</extracomment>
        <translation>no tenía saldo</translation>
    </message>
    <message>
        <source>was asked too often</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>recibió demasiadas solicitudes</translation>
    </message>
    <message>
        <source>was overloaded</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>estaba sobrecargado</translation>
    </message>
    <message>
        <source>lost it</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked; it forgot the task</extracomment>
        <translation>lo perdió</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Behind “after” and the name of a provider: why another one was asked</extracomment>
        <translation>falló</translation>
    </message>
    <message>
        <source>%1, after %2 %3</source>
        <extracomment>Who made it: %1 and %2 are providers, %3 is why %2 did not, such as “was overloaded (503)”.</extracomment>
        <translation>%1, porque %2 %3</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <extracomment>What a run cost that came to nothing</extracomment>
        <translation>No se ha cobrado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>An amount; %n is a number of credits</extracomment>
        <translation>
            <numerusform>%n crédito</numerusform>
            <numerusform>%n créditos</numerusform>
        </translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>How a job stands: what was asked for is looked at by the rules of what may be made</extracomment>
        <translation>En comprobación</translation>
    </message>
    <message>
        <source>Handing over to %1</source>
        <extracomment>How a job stands: %1 is a provider</extracomment>
        <translation>Entregando a %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting at %1, %n before it</source>
        <extracomment>How a job stands: it waits at a provider, %1; %n others are before it there</extracomment>
        <translation>
            <numerusform>En espera en %1, %n por delante</numerusform>
            <numerusform>En espera en %1, %n por delante</numerusform>
        </translation>
    </message>
    <message>
        <source>At work at %1</source>
        <extracomment>How a job stands: %1 is the provider that makes it</extracomment>
        <translation>En marcha en %1</translation>
    </message>
    <message>
        <source>Fetching the result</source>
        <extracomment>How a job stands: what the provider made is on its way to this computer</extracomment>
        <translation>Descargando el resultado</translation>
    </message>
    <message>
        <source>Your words sound like %1. This will likely be refused; other words help.</source>
        <extracomment>A friendly warning before words are sent to a provider; %1 is what they sound like, such as “violence”.</extracomment>
        <translation>Tu texto suena a %1. Es probable que se rechace; prueba con otras palabras.</translation>
    </message>
    <message>
        <source>Your words may sound like %1. If that is not what you mean, other words help.</source>
        <extracomment>A friendly warning before words are sent to a provider; %1 is what they sound like, such as “violence”.</extracomment>
        <translation>Tu texto puede sonar a %1. Si no es lo que quieres decir, prueba con otras palabras.</translation>
    </message>
    <message>
        <source>something about minors</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>algo sobre menores</translation>
    </message>
    <message>
        <source>sexual content</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>contenido sexual</translation>
    </message>
    <message>
        <source>somebody hurting themselves</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>alguien que se hace daño</translation>
    </message>
    <message>
        <source>violence</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>violencia</translation>
    </message>
    <message>
        <source>hate</source>
        <extracomment>In a warning: what words sound like; hateful towards a group of people</extracomment>
        <translation>odio</translation>
    </message>
    <message>
        <source>a threat or an insult</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>una amenaza o un insulto</translation>
    </message>
    <message>
        <source>something forbidden by law</source>
        <extracomment>In a warning: what words sound like</extracomment>
        <translation>algo prohibido por la ley</translation>
    </message>
    <message>
        <source>a real person in something that never happened</source>
        <extracomment>In a warning: what words sound like; somebody who exists, in what never happened</extracomment>
        <translation>una persona real en algo que nunca ocurrió</translation>
    </message>
    <message>
        <source>Waiting for the VidGo server</source>
        <extracomment>How a job stands: it is made at the VidGo server, which cannot be reached; it goes on by itself</extracomment>
        <translation>Esperando al servidor de VidGo</translation>
    </message>
    <message>
        <source>Waiting until you sign in</source>
        <extracomment>How a job stands: it is paid by an account that is not signed in; it goes on by itself</extracomment>
        <translation>A la espera de que inicies sesión</translation>
    </message>
    <message>
        <source>Waiting: no VidGo server is set in the settings</source>
        <extracomment>How a job stands: it is made at the VidGo server, which somebody took out of the settings</extracomment>
        <translation>En espera: no hay ningún servidor de VidGo en los ajustes</translation>
    </message>
    <message>
        <source>Waiting for more credits</source>
        <extracomment>How a job stands: it costs more credits than the person has; it goes on by itself</extracomment>
        <translation>Esperando más créditos</translation>
    </message>
    <message>
        <source>VidGo made it and charged it. Your credit history says what.</source>
        <extracomment>What a run cost that VidGo, a service on the internet, made, and that could not be kept here</extracomment>
        <translation>VidGo lo hizo y lo cobró. El historial de créditos dice cuánto.</translation>
    </message>
</context>
<context>
    <name>HeroPicture</name>
    <message>
        <source>Example: %1. Opens the comparison.</source>
        <extracomment>What a screen reader says about the large example on the home page; %1 is the name of a style.</extracomment>
        <translation>Ejemplo: %1. Abre la comparación.</translation>
    </message>
    <message>
        <source>Original</source>
        <extracomment>Label on the part of an example that shows the picture before.</extracomment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Show the style %1</source>
        <extracomment>What a screen reader says about a small example on the home page; %1 is the name of a style.</extracomment>
        <translation>Mostrar el estilo %1</translation>
    </message>
</context>
<context>
    <name>HeroTurner</name>
    <message>
        <source>Style before</source>
        <extracomment>Turns the row of styles on the home page back by one.</extracomment>
        <translation>Estilo anterior</translation>
    </message>
    <message>
        <source>Style %1 of %2</source>
        <extracomment>Screen reader text on the dots below the large example: which of the styles is shown.</extracomment>
        <translation>Estilo %1 de %2</translation>
    </message>
    <message>
        <source>Next style</source>
        <extracomment>Turns the row of styles on the home page on by one.</extracomment>
        <translation>Estilo siguiente</translation>
    </message>
</context>
<context>
    <name>HeroWords</name>
    <message>
        <source>%1 · runs on this computer, costs nothing</source>
        <extracomment>Below the name of a style on the home page; %1 says what it is good for.</extracomment>
        <translation>%1 · funciona en este equipo, no cuesta nada</translation>
    </message>
    <message>
        <source>%1 · made by an online service</source>
        <extracomment>Below the name of a style on the home page that is made by an online service; %1 says what it is good for.</extracomment>
        <translation>%1 · lo crea un servicio en línea</translation>
    </message>
    <message>
        <source>Try it on your picture</source>
        <extracomment>Button on the large example of the home page; opens the style that is shown there.</extracomment>
        <translation>Probar en tu imagen</translation>
    </message>
    <message>
        <source>Unlock with a plan</source>
        <extracomment>Button on the large example of the home page; opens the list of plans.</extracomment>
        <translation>Desbloquear con un plan</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>The examples could not be loaded</source>
        <extracomment>Instead of the examples on the home page when none could be found.</extracomment>
        <translation>No se pudieron cargar los ejemplos</translation>
    </message>
    <message>
        <source>Styles</source>
        <extracomment>What a screen reader calls the row of styles on top of the home page.</extracomment>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>The examples that come with the studio were not found. If they stay away, install it again.</source>
        <extracomment>Below “The examples could not be loaded”: there are none at all.</extracomment>
        <translation>No se encontraron los ejemplos que vienen con el estudio. Si siguen sin aparecer, vuelve a instalarlo.</translation>
    </message>
</context>
<context>
    <name>HomeSection</name>
    <message>
        <source>%1: see all</source>
        <extracomment>What a screen reader says about the button “See all”; %1 is the heading beside it.</extracomment>
        <translation>%1: ver todo</translation>
    </message>
</context>
<context>
    <name>HoverCompare</name>
    <message>
        <source>Left and right arrow keys show the picture before</source>
        <extracomment>Screen reader hint on a card that compares two pictures</extracomment>
        <translation>Las flechas izquierda y derecha muestran la imagen de antes</translation>
    </message>
</context>
<context>
    <name>InputHeading</name>
    <message>
        <source>Your picture</source>
        <extracomment>Heading of the panel that takes the person&apos;s picture</extracomment>
        <translation>Tu imagen</translation>
    </message>
    <message>
        <source>All pictures of a folder</source>
        <extracomment>Chooses a folder, all pictures of which are worked on</extracomment>
        <translation>Todas las imágenes de una carpeta</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <extracomment>Takes a picture of the screen, or of a part of it, to work on</extracomment>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Turn left</source>
        <extracomment>Turns the person&apos;s picture by a quarter, to the left</extracomment>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <extracomment>Turns the person&apos;s picture by a quarter, to the right</extracomment>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Put the picture away</source>
        <extracomment>Takes the person&apos;s picture off the page; the file stays where it is</extracomment>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Pictures and clips</source>
        <extracomment>Heading of the panel that takes the pictures and clips of which one short video is made</extracomment>
        <translation>Imágenes y clips</translation>
    </message>
    <message>
        <source>Your clip</source>
        <extracomment>Heading of the panel that takes the person&apos;s clip, while there is one</extracomment>
        <translation>Tu clip</translation>
    </message>
    <message>
        <source>Your picture or clip</source>
        <extracomment>Heading of the panel that takes the person&apos;s picture or clip</extracomment>
        <translation>Tu imagen o clip</translation>
    </message>
    <message>
        <source>All pictures and clips of a folder</source>
        <extracomment>Chooses a folder, all pictures and clips of which are worked on</extracomment>
        <translation>Todas las imágenes y clips de una carpeta</translation>
    </message>
    <message>
        <source>Put the clip away</source>
        <extracomment>Takes the person&apos;s clip off the page; the file stays where it is</extracomment>
        <translation>Quitar el clip</translation>
    </message>
</context>
<context>
    <name>JobEntry</name>
    <message numerus="yes">
        <source>%n job(s), %1</source>
        <extracomment>What a screen reader says of the list of jobs: %n jobs are to be done; %1 is how long they take</extracomment>
        <translation>
            <numerusform>%n tarea, %1</numerusform>
            <numerusform>%n tareas, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <extracomment>What a screen reader says of the list of jobs: so many are to be done</extracomment>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>Entry at the foot of the sidebar: opens the list of what the studio is doing</extracomment>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>JobHead</name>
    <message>
        <source>Jobs</source>
        <extracomment>Heading of the list of what the studio is doing</extracomment>
        <translation>Tareas</translation>
    </message>
    <message numerus="yes">
        <source>%n to do · %1</source>
        <extracomment>Below the heading of the list of jobs: so many are to be done; %1 is how long they take</extracomment>
        <translation>
            <numerusform>%n pendiente · %1</numerusform>
            <numerusform>%n pendientes · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <extracomment>Below the heading of the list of jobs: so many are to be done</extracomment>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear ended</source>
        <extracomment>Takes the jobs that have ended off the list; what they made stays in the library</extracomment>
        <translation>Quitar terminadas</translation>
    </message>
    <message>
        <source>Close the list</source>
        <extracomment>Closes the list of jobs; the work goes on</extracomment>
        <translation>Cerrar la lista</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Jobs</source>
        <extracomment>What a screen reader calls the jobs, one below the other</extracomment>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Ctrl with the arrow keys moves a job, Space pauses it, Delete cancels it.</source>
        <extracomment>What a screen reader says about the list of jobs: which keys do what</extracomment>
        <translation>Ctrl con las flechas mueve una tarea, Espacio la pausa, Supr la cancela.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <extracomment>In the place of the list of jobs when there is none</extracomment>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>What you run appears here, and goes on while you do something else.</source>
        <extracomment>In the place of the list of jobs when there is none</extracomment>
        <translation>Lo que ejecutas aparece aquí y continúa mientras haces otra cosa.</translation>
    </message>
</context>
<context>
    <name>JobLogView</name>
    <message>
        <source>Back to the jobs</source>
        <extracomment>Leaves what happened to one job, for the list of all</extracomment>
        <translation>Volver a las tareas</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Puts what happened to a job on the clipboard</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>What a screen reader calls the lines of what happened to a job</extracomment>
        <translation>Qué ha pasado</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Jobs</source>
        <extracomment>What a screen reader calls the list of what the studio is doing</extracomment>
        <translation>Tareas</translation>
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
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Pauses a job: it keeps its place and goes on later</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <extracomment>Gives a job up</extracomment>
        <translation>Cancelar la tarea</translation>
    </message>
    <message>
        <source>Show the result</source>
        <extracomment>Shows what a job made</extracomment>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Lets a job that failed or was cancelled wait for its turn again</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>Shows what happened to a job, line by line</extracomment>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Try with another provider</source>
        <extracomment>Lets a job that a provider failed to make begin anew with another provider</extracomment>
        <translation>Probar con otro proveedor</translation>
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
        <translation>¿Es un error? En tu propio equipo decides tú: %1</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>%1 of %2 files</source>
        <extracomment>A job over many files at work: how many are done, and of how many.</extracomment>
        <translation>%1 de %2 archivos</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>How far a job is, in percent.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Paused · %1 of %2 files</source>
        <extracomment>A job over many files that the person paused: how many are done, and of how many.</extracomment>
        <translation>En pausa · %1 de %2 archivos</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>How a job stands: the person paused it.</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1 made · %2 failed</source>
        <extracomment>How a job over many files ended: how many were made and how many failed.</extracomment>
        <translation>%1 creados · %2 con error</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <extracomment>How a job over many files ended. %n files were made.</extracomment>
        <translation>
            <numerusform>%n archivo creado</numerusform>
            <numerusform>%n archivos creados</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>How a job ended that wrote a result to a file.</extracomment>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>How a job ended: it made its result.</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How a job stands: others are before it.</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>How a job ended: the person gave it up.</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <extracomment>How long a job will still take.</extracomment>
        <translation>
            <numerusform>falta aprox. %n s</numerusform>
            <numerusform>faltan aprox. %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <extracomment>How long a job will still take.</extracomment>
        <translation>
            <numerusform>falta aprox. %n min</numerusform>
            <numerusform>faltan aprox. %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <extracomment>How long a job that waits will take once it is its turn.</extracomment>
        <translation>
            <numerusform>aprox. %n s</numerusform>
            <numerusform>aprox. %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <extracomment>How long a job that waits will take once it is its turn.</extracomment>
        <translation>
            <numerusform>aprox. %n min</numerusform>
            <numerusform>aprox. %n min</numerusform>
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
        <translation>%1: %2 archivos creados, %3 con error</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) made</source>
        <extracomment>Notification at the end of a job over many files: %1 is a tool, %n how many files were made.</extracomment>
        <translation>
            <numerusform>%1: %n archivo creado</numerusform>
            <numerusform>%1: %n archivos creados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is done</source>
        <extracomment>Notification at the end of a long job: %1 is a tool, %2 the name of a file.</extracomment>
        <translation>%1: %2 está listo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Notification at the end of a job that failed: %1 is a tool, %2 a sentence that says why.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <extracomment>Notification at the end of a long job: %1 is a tool.</extracomment>
        <translation>%1: listo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>How a job ended: %1 is a sentence that says why, %2 one that says what it cost.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <extracomment>How a job ended that the person gave up: %1 is a sentence that says what it cost.</extracomment>
        <translation>Cancelado. %1</translation>
    </message>
    <message>
        <source>Served by %1 · %2</source>
        <extracomment>How a job ended: %1 is who made it, %2 what it cost.</extracomment>
        <translation>Creado por %1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 files · %3</source>
        <extracomment>A job over many files that waits: how many are done, of how many, and a sentence that says for what.</extracomment>
        <translation>%1 de %2 archivos · %3</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Press the keys…</source>
        <extracomment>In place of a shortcut while the person is to press another key combination.</extracomment>
        <translation>Pulsa las teclas…</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Key: %1</source>
        <extracomment>What a screen reader calls a public key; %1 are its digits in groups of four.</extracomment>
        <translation>Clave: %1</translation>
    </message>
</context>
<context>
    <name>KeysSettings</name>
    <message>
        <source>Keyboard</source>
        <extracomment>Heading above the way to the keyboard shortcuts.</extracomment>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Name of a setting.</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcut(s) of your own.</source>
        <extracomment>The person chose other keys for some actions; %n counts them.</extracomment>
        <translation>
            <numerusform>%n atajo propio.</numerusform>
            <numerusform>%n atajos propios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every action has its usual keys.</source>
        <extracomment>No shortcut was changed.</extracomment>
        <translation>Cada acción tiene sus teclas habituales.</translation>
    </message>
    <message>
        <source>Look up and change…</source>
        <extracomment>Button that shows all keyboard shortcuts, which can be changed there.</extracomment>
        <translation>Ver y cambiar…</translation>
    </message>
</context>
<context>
    <name>KnobSlider</name>
    <message>
        <source>Reset: %1</source>
        <extracomment>Sets a slider back to what is usual; %1 is the name of the slider</extracomment>
        <translation>Restablecer: %1</translation>
    </message>
</context>
<context>
    <name>LanguageBox</name>
    <message>
        <source>Language</source>
        <extracomment>What a screen reader calls the choice of a language.</extracomment>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Library</source>
        <extracomment>Heading of the page with the person&apos;s results.</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <extracomment>How many results the list shows.</extracomment>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Search your results</source>
        <extracomment>In the empty search field of the library.</extracomment>
        <translation>Busca en tus resultados</translation>
    </message>
    <message>
        <source>Show results of</source>
        <extracomment>What a screen reader calls the choice of a tool that narrows the library.</extracomment>
        <translation>Mostrar resultados de</translation>
    </message>
    <message>
        <source>Any rating</source>
        <extracomment>Choice of a rating that narrows the library: none.</extracomment>
        <translation>Cualquier valoración</translation>
    </message>
    <message>
        <source>1 star and more</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>1 estrella o más</translation>
    </message>
    <message>
        <source>2 stars and more</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>2 estrellas o más</translation>
    </message>
    <message>
        <source>3 stars and more</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>3 estrellas o más</translation>
    </message>
    <message>
        <source>4 stars and more</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>4 estrellas o más</translation>
    </message>
    <message>
        <source>5 stars</source>
        <extracomment>Choice of a rating that narrows the library.</extracomment>
        <translation>5 estrellas</translation>
    </message>
    <message>
        <source>Rated at least</source>
        <extracomment>What a screen reader calls the choice of a rating that narrows the library.</extracomment>
        <translation>Valoración mínima</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>Order of the results.</extracomment>
        <translation>Más nuevos primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>Order of the results.</extracomment>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <extracomment>Order of the results.</extracomment>
        <translation>Mejor valorados primero</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>Order of the results.</extracomment>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>What a screen reader calls the choice of the order of the results.</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Boards</source>
        <extracomment>Button that opens the list of boards, with all results and the trash.</extracomment>
        <translation>Tableros</translation>
    </message>
</context>
<context>
    <name>LibraryDetailActions</name>
    <message>
        <source>Export…</source>
        <extracomment>Button that writes a result to a file of the person&apos;s choice; opens a dialog.</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <extracomment>Button: opens the tool with the picture and the settings of this result.</extracomment>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button that puts the file of a result on the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button that puts a result into the trash, from where it can be brought back.</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button that brings a result back from the trash.</extracomment>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>LibraryDetailPane</name>
    <message>
        <source>Back to the library</source>
        <extracomment>Button that leads from an opened result back to the list of results.</extracomment>
        <translation>Volver a la biblioteca</translation>
    </message>
    <message>
        <source>This result could not be opened</source>
        <extracomment>A result in the library that could not be opened.</extracomment>
        <translation>No se pudo abrir este resultado</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Label on the left side of a comparison.</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Label on the right side of a comparison.</extracomment>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>LibraryEmpty</name>
    <message>
        <source>Nothing found</source>
        <extracomment>No result in the library fits the search words and the filter.</extracomment>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Your results will be kept here</source>
        <extracomment>The library has no result yet.</extracomment>
        <translation>Tus resultados se guardarán aquí</translation>
    </message>
    <message>
        <source>Everything you make is saved on this computer together with the settings it was made with.</source>
        <extracomment>Below “Your results will be kept here”.</extracomment>
        <translation>Todo lo que creas se guarda en este equipo junto con los ajustes que usaste.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>Button that removes the search words and the filter of the library.</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Make your first cut-out</source>
        <extracomment>Button in the empty library; opens background removal.</extracomment>
        <translation>Haz tu primer recorte</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <extracomment>Nothing was thrown away.</extracomment>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Nothing on this board yet</source>
        <extracomment>A collection of results has none yet.</extracomment>
        <translation>Aún no hay nada en este tablero</translation>
    </message>
    <message>
        <source>No result fits the words, the tool and the rating that you chose.</source>
        <extracomment>Below “Nothing found” in the library.</extracomment>
        <translation>Ningún resultado coincide con las palabras, la herramienta y la valoración que elegiste.</translation>
    </message>
    <message>
        <source>What you delete comes here first and can be brought back.</source>
        <extracomment>Below “The trash is empty”.</extracomment>
        <translation>Lo que eliminas llega primero aquí y se puede recuperar.</translation>
    </message>
    <message>
        <source>Select results in the library and choose “Board” to put them here. A result can be on several boards.</source>
        <extracomment>Below “Nothing on this board yet”.</extracomment>
        <translation>Selecciona resultados en la biblioteca y elige “Tablero” para ponerlos aquí. Un resultado puede estar en varios tableros.</translation>
    </message>
    <message>
        <source>Show all results</source>
        <extracomment>Button in an empty board or trash: shows all results.</extracomment>
        <translation>Ver todos los resultados</translation>
    </message>
</context>
<context>
    <name>LibraryFacts</name>
    <message>
        <source>How it was made</source>
        <extracomment>Heading above the settings and facts of a result.</extracomment>
        <translation>Cómo se hizo</translation>
    </message>
    <message numerus="yes">
        <source>On %n board(s)</source>
        <extracomment>Button of a result that opens the list of boards; %n is on how many it is.</extracomment>
        <translation>
            <numerusform>En %n tablero</numerusform>
            <numerusform>En %n tableros</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to board</source>
        <extracomment>Button of a result that opens the list of boards, to put it on one.</extracomment>
        <translation>Añadir a tablero</translation>
    </message>
</context>
<context>
    <name>LibraryGrid</name>
    <message>
        <source>Results</source>
        <extracomment>What a screen reader calls the list of results.</extracomment>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Trash</source>
        <extracomment>Heading of the place with what was thrown away.</extracomment>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n result(s) moved to the trash</source>
        <extracomment>After results were put into the trash.</extracomment>
        <translation>
            <numerusform>%n resultado movido a la papelera</numerusform>
            <numerusform>%n resultados movidos a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button that takes back what was just done.</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) restored</source>
        <extracomment>After results were brought back from the trash.</extracomment>
        <translation>
            <numerusform>%n resultado restaurado</numerusform>
            <numerusform>%n resultados restaurados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) deleted</source>
        <extracomment>After the trash was emptied.</extracomment>
        <translation>
            <numerusform>%n resultado eliminado</numerusform>
            <numerusform>%n resultados eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied</source>
        <extracomment>After the files of results were put on the clipboard.</extracomment>
        <translation>
            <numerusform>%n archivo copiado</numerusform>
            <numerusform>%n archivos copiados</numerusform>
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
        <translation>Tableros</translation>
    </message>
    <message>
        <source>All results</source>
        <extracomment>Place in the library: the results of all boards and of none.</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>New board…</source>
        <extracomment>Button that makes a new collection of results.</extracomment>
        <translation>Nuevo tablero…</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>Place in the library: what was thrown away and can be brought back.</extracomment>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>In the menu of a board.</extracomment>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Delete board…</source>
        <extracomment>In the menu of a board: the board goes, its results stay.</extracomment>
        <translation>Eliminar tablero…</translation>
    </message>
</context>
<context>
    <name>LibraryStates</name>
    <message>
        <source>The library could not be read</source>
        <extracomment>The list of results could not be read.</extracomment>
        <translation>No se pudo leer la biblioteca</translation>
    </message>
</context>
<context>
    <name>LinkStep</name>
    <message>
        <source>Set the password</source>
        <extracomment>Button: the new password counts from now on.</extracomment>
        <translation>Definir la contraseña</translation>
    </message>
    <message>
        <source>Link of the mail</source>
        <extracomment>Field into which the link of a mail is pasted.</extracomment>
        <translation>Enlace del correo</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Field for a new password.</extracomment>
        <translation>Contraseña nueva</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), and none of those that many people use. A few words in a row are good.</source>
        <extracomment>The rule for passwords, below the field.</extracomment>
        <translation>
            <numerusform>Al menos %n carácter y ninguna de las contraseñas que usa mucha gente. Unas cuantas palabras seguidas funcionan bien.</numerusform>
            <numerusform>Al menos %n caracteres y ninguna de las contraseñas que usa mucha gente. Unas cuantas palabras seguidas funcionan bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send another mail</source>
        <extracomment>Button: leads back to where a mail with a link is sent.</extracomment>
        <translation>Enviar otro correo</translation>
    </message>
</context>
<context>
    <name>LooksSettings</name>
    <message>
        <source>Language and look</source>
        <extracomment>Heading above language and theme.</extracomment>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of a setting.
----------
What a screen reader calls the choice of a language.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Changes at once, everywhere in the studio.</source>
        <extracomment>Explains the setting Language.</extracomment>
        <translation>Cambia al instante en todo el estudio.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Name of a setting.
----------
What a screen reader calls the choice of a theme.</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>High contrast uses the strongest differences and thick lines.</source>
        <extracomment>Explains the setting Theme.</extracomment>
        <translation>El contraste alto usa las diferencias más marcadas y líneas gruesas.</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>A theme: light or dark as the operating system is set.</extracomment>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme.</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>A theme.</extracomment>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>Name of a setting: how large everything in the window is.
----------
What a screen reader calls the slider for the scale.</extracomment>
        <translation>Escala</translation>
    </message>
    <message>
        <source>How large text and controls are, on top of the scale of your screen. Counts from the next start.</source>
        <extracomment>Explains the setting Scale.</extracomment>
        <translation>Tamaño del texto y los controles, además de la escala de tu pantalla. Se aplica desde el próximo inicio.</translation>
    </message>
    <message>
        <source>The new scale waits for the next start.</source>
        <extracomment>Another scale was chosen; it counts from the next start on.</extracomment>
        <translation>La nueva escala espera al próximo inicio.</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>The scale in per cent.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>Button: the studio ends and starts again.</extracomment>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>Name of a setting: whether things move in the window.
----------
What a screen reader calls the switch.</extracomment>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Nothing fades, slides or grows; everything changes at once.</source>
        <extracomment>Explains the setting Reduce motion.</extracomment>
        <translation>Nada se desvanece, se desliza ni crece; todo cambia al instante.</translation>
    </message>
</context>
<context>
    <name>LowCreditsNotice</name>
    <message>
        <source>Get credits</source>
        <extracomment>Button beside the notice that few credits are left: leads to the page where they are bought.</extracomment>
        <translation>Conseguir créditos</translation>
    </message>
</context>
<context>
    <name>MissingFile</name>
    <message>
        <source>The file of this result is missing</source>
        <extracomment>A result in the library whose file was deleted or changed outside the studio.</extracomment>
        <translation>Falta el archivo de este resultado</translation>
    </message>
    <message>
        <source>It was deleted from the data folder or changed outside the studio. If you have a copy, for example in a backup, choose it and the result is whole again.</source>
        <extracomment>Below “The file of this result is missing”.</extracomment>
        <translation>Se eliminó de la carpeta de datos o se modificó fuera del estudio. Si tienes una copia, por ejemplo de seguridad, elígela y el resultado volverá a estar completo.</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <extracomment>Button that opens a dialog to choose the file that is missing.</extracomment>
        <translation>Buscar el archivo…</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <extracomment>Button that puts a result whose file is gone into the trash.</extracomment>
        <translation>Quitar de la biblioteca</translation>
    </message>
</context>
<context>
    <name>MissingSign</name>
    <message>
        <source>File missing</source>
        <extracomment>On the tile of a result whose file was deleted or changed outside the studio.</extracomment>
        <translation>Falta el archivo</translation>
    </message>
</context>
<context>
    <name>ModeChoice</name>
    <message>
        <source>How the studio is used</source>
        <extracomment>Heading above the two ways of using the studio.</extracomment>
        <translation>Cómo se usa el estudio</translation>
    </message>
    <message>
        <source>Visitor</source>
        <extracomment>A way of using the studio: looking around without an account.</extracomment>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>For looking around. Examples carry a watermark and can&apos;t be saved; your own results leave the studio with a watermark and at most 1280&#xa0;×&#xa0;720&#xa0;pixels. Nothing is sent anywhere.</source>
        <extracomment>What the mode Visitor means.</extracomment>
        <translation>Para echar un vistazo. Los ejemplos llevan marca de agua y no se pueden guardar; tus propios resultados salen del estudio con marca de agua y como máximo 1280&#xa0;×&#xa0;720&#xa0;píxeles. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Own computer</source>
        <extracomment>A way of using the studio: everything that this computer can do, without limits.</extracomment>
        <translation>Equipo propio</translation>
    </message>
    <message>
        <source>For working. What your computer makes by itself has full size, no watermark and no cost. Nothing is sent anywhere.</source>
        <extracomment>What the mode Own computer means.</extracomment>
        <translation>Para trabajar. Lo que tu equipo crea por sí mismo tiene tamaño completo, sin marca de agua y sin coste. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>VidGo account</source>
        <extracomment>A way of using the studio: signed in with an account.</extracomment>
        <translation>Cuenta de VidGo</translation>
    </message>
    <message>
        <source>Signed in as %1. What is paid with credits is made by VidGo; your pictures are sent there for it.</source>
        <extracomment>What a VidGo account means, for who is signed in; %1 is the person&apos;s e-mail address.</extracomment>
        <translation>Sesión iniciada como %1. Lo que se paga con créditos lo crea VidGo; para ello se le envían tus imágenes.</translation>
    </message>
    <message>
        <source>For what your computer cannot make: VidGo makes it, paid with credits. Your pictures are sent there for it, and only for it.</source>
        <extracomment>What a VidGo account means, for who is not signed in.</extracomment>
        <translation>Para lo que tu equipo no puede crear: lo crea VidGo y se paga con créditos. Tus imágenes se le envían para ello, y solo para ello.</translation>
    </message>
    <message>
        <source>With keys of your own, providers make the rest: add them in the settings.</source>
        <extracomment>Below the ways of using the studio: keys for providers.</extracomment>
        <translation>Con claves propias, los proveedores crean lo demás: añádelas en los ajustes.</translation>
    </message>
    <message>
        <source>For a VidGo account the studio needs the address of a server. None is set up.</source>
        <extracomment>Below the ways of using the studio: nobody can sign in, as no server was set up.</extracomment>
        <translation>Para usar una cuenta de VidGo, el estudio necesita la dirección de un servidor. No hay ninguno configurado.</translation>
    </message>
    <message>
        <source>Set up a server</source>
        <extracomment>Button: opens the settings for the server of the VidGo account.</extracomment>
        <translation>Configurar un servidor</translation>
    </message>
</context>
<context>
    <name>ModeSettings</name>
    <message>
        <source>How the studio is used</source>
        <extracomment>Heading above the ways of using the studio.</extracomment>
        <translation>Cómo se usa el estudio</translation>
    </message>
    <message>
        <source>Mode of use</source>
        <extracomment>Name of a setting: visitor or own computer.
----------
What a screen reader calls the choice between the ways of using the studio.</extracomment>
        <translation>Modo de uso</translation>
    </message>
    <message>
        <source>Visitor: examples can&apos;t be saved, and your own results leave with a watermark and at most 1280&#xa0;×&#xa0;720&#xa0;pixels.</source>
        <extracomment>What the mode Visitor means.</extracomment>
        <translation>Visitante: los ejemplos no se pueden guardar y tus propios resultados salen con marca de agua y como máximo 1280&#xa0;×&#xa0;720&#xa0;píxeles.</translation>
    </message>
    <message>
        <source>Own computer: what this computer makes has full size, no watermark and no cost.</source>
        <extracomment>What the mode Own computer means.</extracomment>
        <translation>Equipo propio: lo que crea este equipo tiene tamaño completo, sin marca de agua y sin coste.</translation>
    </message>
    <message>
        <source>Visitor</source>
        <extracomment>A way of using the studio: looking around without an account.</extracomment>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Own computer</source>
        <extracomment>A way of using the studio: everything that this computer can do, without limits.</extracomment>
        <translation>Equipo propio</translation>
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
        <translation>Elegir música</translation>
    </message>
    <message>
        <source>Music (*.mp3 *.m4a *.aac *.flac *.ogg *.opus *.wav *.mp4)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>Música (*.mp3 *.m4a *.aac *.flac *.ogg *.opus *.wav *.mp4)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Your name</source>
        <extracomment>Title of the dialog for the name of the person.</extracomment>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button: the name counts from now on.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Field for the name of the person.</extracomment>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>NoExamples</name>
    <message>
        <source>The examples that came with the studio could not be found.</source>
        <extracomment>A tool has no examples</extracomment>
        <translation>No se encontraron los ejemplos incluidos con el estudio.</translation>
    </message>
    <message>
        <source>The other topics have some.</source>
        <extracomment>A topic has no examples</extracomment>
        <translation>Los demás temas sí tienen.</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <extracomment>Button that shows the examples of all topics</extracomment>
        <translation>Ver todos los temas</translation>
    </message>
    <message>
        <source>The examples cannot be shown</source>
        <extracomment>The examples could not be read</extracomment>
        <translation>No se pueden mostrar los ejemplos</translation>
    </message>
    <message>
        <source>Drop a picture to begin</source>
        <extracomment>On the page of a tool that needs a picture to begin with</extracomment>
        <translation>Suelta una imagen para empezar</translation>
    </message>
    <message>
        <source>There are no examples here</source>
        <extracomment>A topic, or a whole tool, has no examples</extracomment>
        <translation>Aquí no hay ejemplos</translation>
    </message>
</context>
<context>
    <name>NumberTile</name>
    <message numerus="yes">
        <source>%1: %n result(s)</source>
        <extracomment>What a screen reader says: how many results one tool made; %1 is the tool.</extracomment>
        <translation>
            <numerusform>%1: %n resultado</numerusform>
            <numerusform>%1: %n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>What you have made</source>
        <extracomment>Heading above the numbers of results.</extracomment>
        <translation>Lo que has creado</translation>
    </message>
    <message>
        <source>Nothing yet. Your results will be counted here.</source>
        <extracomment>There is no result in the library yet.</extracomment>
        <translation>Aún nada. Tus resultados se contarán aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <extracomment>How many results are in the library.</extracomment>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: counts the results once more after it failed.</extracomment>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>OfflineChip</name>
    <message>
        <source>Offline ready</source>
        <extracomment>In the top bar: everything that is shown works without a network.</extracomment>
        <translation>Listo sin conexión</translation>
    </message>
    <message>
        <source>Examples, your library and background removal need no network.</source>
        <extracomment>Explains “Offline ready”.</extracomment>
        <translation>Los ejemplos, tu biblioteca y quitar el fondo no necesitan conexión.</translation>
    </message>
</context>
<context>
    <name>OnlineKnobs</name>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>The choice of the shape of a picture or a clip</extracomment>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>As your picture</source>
        <extracomment>A shape: that of the person&apos;s own picture</extracomment>
        <translation>Como tu imagen</translation>
    </message>
    <message>
        <source>Wide 16:9</source>
        <extracomment>A shape: 16:9</extracomment>
        <translation>Horizontal 16:9</translation>
    </message>
    <message>
        <source>Tall 9:16</source>
        <extracomment>A shape: 9:16</extracomment>
        <translation>Vertical 9:16</translation>
    </message>
    <message>
        <source>Square 1:1</source>
        <extracomment>A shape: 1:1</extracomment>
        <translation>Cuadrado 1:1</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>The choice how large a picture or a clip becomes, for screen readers</extracomment>
        <translation>Calidad</translation>
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
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>With sound</source>
        <extracomment>Switch: a clip that a provider makes has sound, where it can</extracomment>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>How far a picture may go away from the person&apos;s own</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>Label of the field for the number that makes a run repeatable</extracomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Another one each time</source>
        <extracomment>In the empty field for the number that makes a run repeatable</extracomment>
        <translation>Otra cada vez</translation>
    </message>
</context>
<context>
    <name>OnlineParameters</name>
    <message>
        <source>The face to put in</source>
        <extracomment>On the area on which a person drops the picture of a face</extracomment>
        <translation>El rostro que se pondrá</translation>
    </message>
    <message>
        <source>From the front, well lit. Only your own, or with permission.</source>
        <extracomment>Below it: what the picture of a face should look like, and whose it may be</extracomment>
        <translation>De frente y con buena luz. Solo el tuyo, o con permiso.</translation>
    </message>
    <message>
        <source>What you want</source>
        <extracomment>Label of the field for the words that say what is to be made</extracomment>
        <translation>Lo que quieres</translation>
    </message>
    <message>
        <source>Describe what is seen and how it moves…</source>
        <extracomment>In the empty field for the words that say what a clip is to show</extracomment>
        <translation>Describe qué se ve y cómo se mueve…</translation>
    </message>
    <message>
        <source>In your own words, or empty for the topic above</source>
        <extracomment>In the empty field for the words that say what is to be made</extracomment>
        <translation>Con tus palabras, o vacío para el tema de arriba</translation>
    </message>
    <message>
        <source>Too long for the providers.</source>
        <extracomment>Below a text that is longer than any provider takes</extracomment>
        <translation>Demasiado largo para los proveedores.</translation>
    </message>
    <message>
        <source>What you don&apos;t want</source>
        <extracomment>Label of the field for the words that say what must not be in the picture</extracomment>
        <translation>Lo que no quieres</translation>
    </message>
</context>
<context>
    <name>OnlinePrice</name>
    <message>
        <source>At most</source>
        <extracomment>Before the price of a run by a provider: no more than that is charged</extracomment>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Not every price is known: your provider may charge more.</source>
        <extracomment>Below a price that is not complete</extracomment>
        <translation>No se conocen todos los precios: tu proveedor puede cobrar más.</translation>
    </message>
    <message>
        <source>Spending budget</source>
        <extracomment>Leads to the settings, to the monthly limit for what providers charge. Short.</extracomment>
        <translation>Presupuesto de gasto</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In the place of a price: the provider has not published one</extracomment>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>%1 left. What fails does not count.</source>
        <extracomment>%1 is what can still be spent: an amount of money or of credits.</extracomment>
        <translation>Quedan %1. Lo que falla no cuenta.</translation>
    </message>
    <message>
        <source>Plans and credits</source>
        <extracomment>Leads to the page where credits are bought. Short.</extracomment>
        <translation>Planes y créditos</translation>
    </message>
</context>
<context>
    <name>OnlineToolCard</name>
    <message>
        <source>See the plans</source>
        <extracomment>Leads to the plans</extracomment>
        <translation>Ver los planes</translation>
    </message>
    <message>
        <source>All its examples can be looked at and compared, with no network.</source>
        <extracomment>On the page of a tool that cannot be run in this version</extracomment>
        <translation>Puedes ver y comparar todos sus ejemplos sin conexión.</translation>
    </message>
    <message>
        <source>These run on this computer today, free of charge:</source>
        <extracomment>Above the names of the tools that need neither an account nor a key; each of them opens its tool</extracomment>
        <translation>Estas herramientas ya funcionan gratis en este equipo:</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>What a button does that has the name of a tool on it, for screen readers; %1 is the tool</extracomment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Needs a key of yours</source>
        <extracomment>Heading of the panel of a tool that nothing on this computer can make</extracomment>
        <translation>Necesita una clave tuya</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>Leads to the settings, to the keys for providers</extracomment>
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <source>Nothing on this computer can make it. A provider can, with a key of your own that you add in the settings.</source>
        <extracomment>Why a tool cannot be run yet, and what can be done</extracomment>
        <translation>Nada de este equipo puede crearlo. Un proveedor sí puede, con una clave propia que añades en los ajustes.</translation>
    </message>
    <message>
        <source>Needs credits or a key of yours</source>
        <extracomment>Heading of the panel of a tool that nothing on this computer can make, and a VidGo server sells</extracomment>
        <translation>Necesita créditos o una clave tuya</translation>
    </message>
    <message>
        <source>Nothing on this computer can make it. A provider can: for credits of a VidGo account, or with a key of your own that you add in the settings.</source>
        <extracomment>Why a tool cannot be run yet, and what can be done, where a VidGo server sells it</extracomment>
        <translation>Nada de este equipo puede crearlo. Un proveedor sí puede: con créditos de una cuenta de VidGo o con una clave propia que añades en los ajustes.</translation>
    </message>
</context>
<context>
    <name>OpenFilesPanel</name>
    <message>
        <source>Open pictures</source>
        <extracomment>Title of the dialog in which pictures are chosen.</extracomment>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <extracomment>Kind of files in a file dialog.</extracomment>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <extracomment>Kind of files in a file dialog: every file.</extracomment>
        <translation>Todos los archivos (%1)</translation>
    </message>
</context>
<context>
    <name>OpenWithDialog</name>
    <message>
        <source>What would you like to do?</source>
        <extracomment>Title of a dialog: pictures were opened or dropped, and the person is to choose the tool for them.</extracomment>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) to work on</source>
        <extracomment>Pictures and folders were dropped; %n counts both together.</extracomment>
        <translation>
            <numerusform>%n archivo o carpeta por procesar</numerusform>
            <numerusform>%n archivos o carpetas por procesar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) to work on</source>
        <extracomment>Pictures were dropped; %n counts them.</extracomment>
        <translation>
            <numerusform>%n imagen por procesar</numerusform>
            <numerusform>%n imágenes por procesar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderButtons</name>
    <message>
        <source>Pay</source>
        <extracomment>Button: pays an order that waits for it.</extracomment>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <extracomment>Button: gives up an order that is not paid.</extracomment>
        <translation>Cancelar el pedido</translation>
    </message>
    <message>
        <source>Money back…</source>
        <extracomment>Button: opens a dialog that says whether the money for an order can go back.</extracomment>
        <translation>Reembolso…</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Nothing ordered yet</source>
        <extracomment>In the place of the list of orders.</extracomment>
        <translation>Aún no has pedido nada</translation>
    </message>
    <message>
        <source>Plans and packages of credits that you order appear here, with their receipts.</source>
        <extracomment>In the place of the list of orders.</extracomment>
        <translation>Aquí aparecen los planes y paquetes de créditos que pides, con sus recibos.</translation>
    </message>
    <message>
        <source>Plans and credits</source>
        <extracomment>Button: leads to the page with the plans.</extracomment>
        <translation>Planes y créditos</translation>
    </message>
    <message>
        <source>Nothing was charged, and your orders are kept.</source>
        <extracomment>About the money, where the list of orders could not be read.</extracomment>
        <translation>No se ha cobrado nada y tus pedidos se conservan.</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>What a screen reader calls the list of orders.</extracomment>
        <translation>Pedidos</translation>
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
        <translation>Se puede pagar hasta el %1</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders and credits</source>
        <extracomment>Heading of the page with orders, receipts and the history of credits.</extracomment>
        <translation>Pedidos y créditos</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>What a screen reader calls the choice of what the page shows.</extracomment>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>A part of the page with orders, receipts and the history of credits.</extracomment>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>A part of the page with orders, receipts and the history of credits.</extracomment>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>Credit history</source>
        <extracomment>A part of the page with orders, receipts and the history of credits.</extracomment>
        <translation>Historial de créditos</translation>
    </message>
</context>
<context>
    <name>OwnCanvas</name>
    <message>
        <source>Before</source>
        <extracomment>Label on the picture as it was</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Your picture</source>
        <extracomment>On the person&apos;s own picture, before anything is made from it</extracomment>
        <translation>Tu imagen</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Label on the picture that was made</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>Label on what a run would make, small and made at once</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>After, with other settings</source>
        <extracomment>Label on a picture that was made with settings other than those of now</extracomment>
        <translation>Después, con otros ajustes</translation>
    </message>
    <message>
        <source>The clip cannot be played</source>
        <extracomment>Heading in the place of a clip that cannot be played</extracomment>
        <translation>No se puede reproducir el clip</translation>
    </message>
    <message>
        <source>Your clip</source>
        <extracomment>On the person&apos;s own clip, before anything is made from it</extracomment>
        <translation>Tu clip</translation>
    </message>
</context>
<context>
    <name>PackageCard</name>
    <message>
        <source>Buy</source>
        <extracomment>Button on the card of a package of credits: orders it.</extracomment>
        <translation>Comprar</translation>
    </message>
    <message>
        <source>Not in your plan</source>
        <extracomment>On the button of a package of credits that is for other plans; the line above says for which.</extracomment>
        <translation>No incluido en tu plan</translation>
    </message>
    <message>
        <source>Buy %1</source>
        <extracomment>What a screen reader calls the button that orders a package of credits; %1 is “150 credits”.</extracomment>
        <translation>Comprar %1</translation>
    </message>
</context>
<context>
    <name>PageKeys</name>
    <message>
        <source>Comparing</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys for comparing before and after.</extracomment>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys of the library.</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys of the pages of the tools.</extracomment>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Move the divider or the picture</source>
        <extracomment>In the list of keyboard shortcuts: moves the dividing line, or the picture when it is zoomed.</extracomment>
        <translation>Mover el divisor o la imagen</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <extracomment>In the list of keyboard shortcuts: takes the picture that was copied elsewhere.</extracomment>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Open the result</source>
        <extracomment>In the list of keyboard shortcuts: opens the chosen result.</extracomment>
        <translation>Abrir el resultado</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>In the list of keyboard shortcuts: back from one result to the list.</extracomment>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys of the gallery.</extracomment>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Favourite</source>
        <extracomment>In the list of keyboard shortcuts: marks the chosen example as one that is liked.</extracomment>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Wipe between before and after</source>
        <extracomment>In the list of keyboard shortcuts: shows the other side of the chosen example.</extracomment>
        <translation>Pasar entre antes y después</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>In the list of keyboard shortcuts: gives the chosen results none to five stars.</extracomment>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>In the list of keyboard shortcuts: chooses every result of the list.</extracomment>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Copy as files</source>
        <extracomment>In the list of keyboard shortcuts: puts the chosen results on the clipboard as files.</extracomment>
        <translation>Copiar como archivos</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <extracomment>In the list of keyboard shortcuts: puts the chosen results into the trash.</extracomment>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Playing clips</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys for playing clips.</extracomment>
        <translation>Reproducción de clips</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys of the list of what the studio is doing.</extracomment>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <extracomment>In the list of keyboard shortcuts: pauses the chosen job, or lets it go on.</extracomment>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <extracomment>In the list of keyboard shortcuts: gives the chosen job up.</extracomment>
        <translation>Cancelar la tarea</translation>
    </message>
    <message>
        <source>Move the job</source>
        <extracomment>In the list of keyboard shortcuts: moves the chosen job up or down in the queue.</extracomment>
        <translation>Mover la tarea</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Commands and results</source>
        <extracomment>What a screen reader calls the list below the search field: pages, commands, results, examples.</extracomment>
        <translation>Comandos y resultados</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>While the search looks for hits.</extracomment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>The search found neither a command nor a result nor an example.</extracomment>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>PaletteProblem</name>
    <message>
        <source>Results and examples could not be searched</source>
        <extracomment>In the list below the search field: commands could be searched, the person&apos;s results and the examples not.</extracomment>
        <translation>No se pudo buscar en los resultados ni en los ejemplos</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: searches for the same words once more after it failed.</extracomment>
        <translation>Reintentar</translation>
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
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Your other devices are signed out then.</source>
        <extracomment>In the dialog in which the password is changed.</extracomment>
        <translation>Al hacerlo se cerrará la sesión en tus demás dispositivos.</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>Button: the new password counts from now on.</extracomment>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Old password</source>
        <extracomment>Field for the password that counted so far.</extracomment>
        <translation>Contraseña antigua</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Field for a new password.</extracomment>
        <translation>Contraseña nueva</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), and none of those that many people use. A few words in a row are good.</source>
        <extracomment>The rule for passwords, below the field.</extracomment>
        <translation>
            <numerusform>Al menos %n carácter y ninguna de las contraseñas que usa mucha gente. Unas cuantas palabras seguidas funcionan bien.</numerusform>
            <numerusform>Al menos %n caracteres y ninguna de las contraseñas que usa mucha gente. Unas cuantas palabras seguidas funcionan bien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <extracomment>Button in the field for a password: shows what was typed.</extracomment>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>PickTile</name>
    <message>
        <source>Locked</source>
        <extracomment>On the tile of a style that needs an account or a key. Short.</extracomment>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>PictureFileDialog</name>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <extracomment>Title of the file dialog</extracomment>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Pictures and clips (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.m4v *.webm *.mkv *.avi)</source>
        <extracomment>Entry in the file dialog; keep the part in brackets</extracomment>
        <translation>Imágenes y clips (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.m4v *.webm *.mkv *.avi)</translation>
    </message>
    <message>
        <source>Choose pictures or clips</source>
        <extracomment>Title of the file dialog</extracomment>
        <translation>Elegir imágenes o clips</translation>
    </message>
</context>
<context>
    <name>PictureFolderDialog</name>
    <message>
        <source>Choose a folder with pictures</source>
        <extracomment>Title of the dialog that asks for a folder with pictures</extracomment>
        <translation>Elegir una carpeta con imágenes</translation>
    </message>
    <message>
        <source>Choose a folder with pictures or clips</source>
        <extracomment>Title of the dialog that asks for a folder with pictures and clips</extracomment>
        <translation>Elegir una carpeta con imágenes o clips</translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message>
        <source>It was turned upright, as the camera noted.</source>
        <extracomment>A note on a photo that the person chose: the camera had stored it sideways.</extracomment>
        <translation>Se enderezó según lo anotado por la cámara.</translation>
    </message>
    <message>
        <source>It is animated: only its first frame is used.</source>
        <extracomment>A note on an animated GIF or WebP that the person chose.</extracomment>
        <translation>Es una animación: solo se usa el primer fotograma.</translation>
    </message>
    <message>
        <source>It has more than 8 bits per colour channel: it is reduced to 8.</source>
        <extracomment>A note on a picture that the person chose, for example a 16-bit PNG.</extracomment>
        <translation>Tiene más de 8 bits por canal de color: se reduce a 8.</translation>
    </message>
    <message>
        <source>Its colours are converted to sRGB.</source>
        <extracomment>A note on a picture that the person chose. sRGB is the name of a colour space.</extracomment>
        <translation>Sus colores se convierten a sRGB.</translation>
    </message>
    <message>
        <source>It is very large: the result is made at a smaller size.</source>
        <extracomment>A note on a picture that the person chose.</extracomment>
        <translation>Es muy grande: el resultado se crea en un tamaño menor.</translation>
    </message>
    <message>
        <source>It already has transparent parts: its own edges are used.</source>
        <extracomment>A note on a picture that the person chose.</extracomment>
        <translation>Ya tiene partes transparentes: se usan sus propios bordes.</translation>
    </message>
    <message>
        <source>It is small: fine details may be missing in the result.</source>
        <extracomment>A note on a picture that the person chose.</extracomment>
        <translation>Es pequeña: pueden faltar detalles finos en el resultado.</translation>
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
        <translation>Categorías anteriores</translation>
    </message>
    <message>
        <source>More categories</source>
        <extracomment>Scrolls a row of categories on.</extracomment>
        <translation>Más categorías</translation>
    </message>
</context>
<context>
    <name>PlaceChip</name>
    <message>
        <source>Runs on this computer</source>
        <extracomment>A style or a tool needs no network and no account.</extracomment>
        <translation>Funciona en este equipo</translation>
    </message>
    <message>
        <source>Needs an online service</source>
        <extracomment>A style or a tool is made by an online service.</extracomment>
        <translation>Necesita un servicio en línea</translation>
    </message>
</context>
<context>
    <name>PlacesMenu</name>
    <message>
        <source>All results</source>
        <extracomment>Place in the library: the results of all boards and of none.</extracomment>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>New board…</source>
        <extracomment>Button that makes a new collection of results.</extracomment>
        <translation>Nuevo tablero…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>In the menu of a board.</extracomment>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Delete board…</source>
        <extracomment>In the menu of a board: the board goes, its results stay.</extracomment>
        <translation>Eliminar tablero…</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>Place in the library: what was thrown away and can be brought back.</extracomment>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>PlanChangeDialog</name>
    <message>
        <source>Cancel %1?</source>
        <extracomment>Title of a question; %1 is the name of a plan.</extracomment>
        <translation>¿Cancelar %1?</translation>
    </message>
    <message>
        <source>Change to %1?</source>
        <extracomment>Title of a question; %1 is the name of a plan.</extracomment>
        <translation>¿Cambiar a %1?</translation>
    </message>
    <message>
        <source>You keep the plan until %1, and nothing more is charged. Credits that came with it lapse at its end; credits that you bought stay yours.</source>
        <extracomment>What cancelling a plan does; %1 is a date.</extracomment>
        <translation>Conservas el plan hasta el %1 y no se cobra nada más. Los créditos del plan caducan cuando termina; los que compraste siguen siendo tuyos.</translation>
    </message>
    <message>
        <source>%1 a month. Where the payment company can change the plan itself, it charges the difference now. Otherwise you pay a new order in the next step, and the unused days of %2 are paid back.</source>
        <extracomment>What a change to a higher plan does; %1 is its price, %2 is the name of the present plan.</extracomment>
        <translation>%1 al mes. Si la empresa de pagos puede cambiar el plan directamente, cobra ahora la diferencia. Si no, pagas un pedido nuevo en el paso siguiente y se te devuelven los días no usados de %2.</translation>
    </message>
    <message>
        <source>You keep %2 until %3. From then on %1 is charged each month; nothing is charged now.</source>
        <extracomment>What a change to a lower plan does; %1 is its price, %2 the name of the present plan, %3 a date.</extracomment>
        <translation>Conservas %2 hasta el %3. A partir de entonces se cobra %1 cada mes; ahora no se cobra nada.</translation>
    </message>
    <message>
        <source>Cancel the plan</source>
        <extracomment>Button: ends the plan with what is paid for.</extracomment>
        <translation>Cancelar el plan</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <extracomment>Button: changes to another plan; %1 is its name.</extracomment>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <extracomment>Button: leaves the plan as it is.</extracomment>
        <translation>Mantener el plan</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button: leaves the plan as it is.</extracomment>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>PlanTexts</name>
    <message>
        <source>Free</source>
        <extracomment>The price of a plan that costs nothing.</extracomment>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>In the table of the plans: as many runs a day as a person likes.</extracomment>
        <translation>Ilimitadas</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) a month</source>
        <extracomment>What a plan includes; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>%n crédito al mes</numerusform>
            <numerusform>%n créditos al mes</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1p, %2 frames a second</source>
        <extracomment>What a plan includes: %1 is a number of lines such as 1080, %2 is a number of frames a second.</extracomment>
        <translation>Hasta %1p, %2 fotogramas por segundo</translation>
    </message>
    <message>
        <source>Results carry a watermark</source>
        <extracomment>What a plan includes.</extracomment>
        <translation>Los resultados llevan marca de agua</translation>
    </message>
    <message>
        <source>No watermark</source>
        <extracomment>What a plan includes.</extracomment>
        <translation>Sin marca de agua</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>Which plan a package of credits is for; %1 is the name of a plan.</extracomment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <extracomment>Which plans a package of credits is for; %1 is the name of the lowest.</extracomment>
        <translation>%1 o superior</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>How much is in a package; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>%n crédito</numerusform>
            <numerusform>%n créditos</numerusform>
        </translation>
    </message>
    <message>
        <source>Price a month</source>
        <extracomment>Row of the table of the plans: what they cost a month.</extracomment>
        <translation>Precio al mes</translation>
    </message>
    <message>
        <source>Credits a month</source>
        <extracomment>Row of the table of the plans.</extracomment>
        <translation>Créditos al mes</translation>
    </message>
    <message>
        <source>Largest resolution</source>
        <extracomment>Row of the table of the plans: how large pictures and clips may be.</extracomment>
        <translation>Resolución máxima</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <extracomment>Row of the table of the plans.</extracomment>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Without watermark</source>
        <extracomment>Row of the table of the plans.</extracomment>
        <translation>Sin marca de agua</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>Row of the table of the plans: results may be saved.</extracomment>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Runs a day with a provider</source>
        <extracomment>Row of the table of the plans: how often a day a provider may be called.</extracomment>
        <translation>Ejecuciones al día con un proveedor</translation>
    </message>
    <message>
        <source>of these, %1</source>
        <extracomment>Row of the table of the plans: how often a day a tool may call a provider; %1 is the tool.</extracomment>
        <translation>de ellas, %1</translation>
    </message>
    <message>
        <source>Runs at the same time</source>
        <extracomment>Row of the table of the plans: how many runs may be under way together.</extracomment>
        <translation>Ejecuciones simultáneas</translation>
    </message>
</context>
<context>
    <name>PlansHead</name>
    <message>
        <source>Plans and credits</source>
        <extracomment>Heading of the page with the plans.</extracomment>
        <translation>Planes y créditos</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>What a screen reader calls the choice of the currency in which prices are shown.</extracomment>
        <translation>Moneda</translation>
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
        <translation>Planes y créditos</translation>
    </message>
    <message>
        <source>Credit packages</source>
        <extracomment>Heading above the packages of credits.</extracomment>
        <translation>Paquetes de créditos</translation>
    </message>
    <message>
        <source>For more credits than the plan brings each month. Bought credits never lapse, also when a plan ends; credits that come with a plan lapse at the end of its month.</source>
        <extracomment>Explains the packages of credits.</extracomment>
        <translation>Para cuando necesitas más créditos de los que trae el plan cada mes. Los créditos comprados no caducan nunca, tampoco si termina el plan; los que vienen con el plan caducan al final de su mes.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Player</source>
        <extracomment>Screen reader name of the buttons that play a clip</extracomment>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button that stops playing a clip</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>Button that plays a clip</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play again and again</source>
        <extracomment>Switch: the clip begins again when it has ended</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>The time of the playhead of a clip, and how long the clip is</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show with the watermark</source>
        <extracomment>Switch: the watermark is drawn over a clip while it is played; the file stays as it is</extracomment>
        <translation>Ver con marca de agua</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>In the place of the time of a clip that is being opened. Short.</extracomment>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Play or pause</source>
        <extracomment>Begins or stops playing a clip</extracomment>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Play, then faster</source>
        <extracomment>Plays a clip; pressed again, faster</extracomment>
        <translation>Reproducir, luego más rápido</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Stops playing a clip</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>One second back</source>
        <extracomment>Moves the playhead of a clip back by one second</extracomment>
        <translation>Un segundo atrás</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <extracomment>Shows the previous frame of a clip</extracomment>
        <translation>Fotograma anterior</translation>
    </message>
    <message>
        <source>Next frame</source>
        <extracomment>Shows the next frame of a clip</extracomment>
        <translation>Fotograma siguiente</translation>
    </message>
    <message>
        <source>One second forward</source>
        <extracomment>Moves the playhead of a clip on by one second</extracomment>
        <translation>Un segundo adelante</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <extracomment>Moves the playhead of a clip to its beginning</extracomment>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>To the end</source>
        <extracomment>Moves the playhead of a clip to its end</extracomment>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <extracomment>Switches the sound of a clip off or on</extracomment>
        <translation>Quitar o poner el sonido</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Name of the space bar on a keyboard</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Name of the key that leads to the beginning</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Name of the key that leads to the end</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Shift+%1</source>
        <extracomment>A key that is pressed together with the shift key</extracomment>
        <translation>Mayús+%1</translation>
    </message>
</context>
<context>
    <name>PlayerScrubber</name>
    <message>
        <source>Position in the clip</source>
        <extracomment>Screen reader name of the line on which the playhead of a clip is moved</extracomment>
        <translation>Posición en el clip</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Screen reader value of that line: the time of the playhead and how long the clip is</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>PopularRow</name>
    <message>
        <source>Popular this week</source>
        <extracomment>Heading on the home page above the examples that were looked at most during the last seven days.</extracomment>
        <translation>Popular esta semana</translation>
    </message>
    <message>
        <source>The examples could not be loaded</source>
        <extracomment>Instead of a row of examples that could not be read.</extracomment>
        <translation>No se pudieron cargar los ejemplos</translation>
    </message>
    <message>
        <source>See all</source>
        <extracomment>Button beside a heading of the home page; opens the gallery.</extracomment>
        <translation>Ver todo</translation>
    </message>
</context>
<context>
    <name>PopularStylesCard</name>
    <message>
        <source>Popular styles this week</source>
        <extracomment>Heading above the styles whose examples are looked at most.</extracomment>
        <translation>Estilos populares esta semana</translation>
    </message>
    <message>
        <source>Unlock all styles</source>
        <extracomment>Button beside the popular styles: leads to the page with the plans.</extracomment>
        <translation>Desbloquear todos</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: looks for the popular styles once more after it failed.</extracomment>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>On this computer</source>
        <extracomment>The price line of a run: where it is made</extracomment>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>The price line of a run: it costs nothing</extracomment>
        <translation>gratis</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <extracomment>Heading above what is collected and how to delete everything.</extracomment>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Usage data</source>
        <extracomment>Name of a line of the settings: whether the program reports how it is used.</extracomment>
        <translation>Datos de uso</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <extracomment>Name of a line of the settings.</extracomment>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Removes your library with every result, pictures you brought in, boards and favourites, your settings and shortcuts, and the log. Files you exported stay where they are.</source>
        <extracomment>What “Delete everything” removes.</extracomment>
        <translation>Elimina tu biblioteca con todos los resultados, las imágenes que añadiste, los tableros y favoritos, tus ajustes y atajos, y el registro. Los archivos que exportaste se quedan donde están.</translation>
    </message>
    <message>
        <source>Everything goes at the next start.</source>
        <extracomment>Everything was ordered to be deleted.</extracomment>
        <translation>Todo se eliminará en el próximo inicio.</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <extracomment>Button that deletes everything the studio keeps, after asking.</extracomment>
        <translation>Eliminar todo…</translation>
    </message>
    <message>
        <source>Delete and start anew now</source>
        <extracomment>Button: everything was ordered to be deleted; the studio starts anew and does it.</extracomment>
        <translation>Eliminar y reiniciar ahora</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <extracomment>Button: takes back the order to delete everything.</extracomment>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>None is collected. Your pictures, results and settings stay in the data folder on this computer. Only what you order from a provider, with a key of your own, is sent to that provider.</source>
        <extracomment>The program reports nothing about its use.</extracomment>
        <translation>No se recoge ninguno. Tus imágenes, resultados y ajustes se quedan en la carpeta de datos de este ordenador. Solo lo que encargas a un proveedor, con una clave propia, se envía a ese proveedor.</translation>
    </message>
</context>
<context>
    <name>ProbeTable</name>
    <message>
        <source>File</source>
        <extracomment>Printed by `vidgo probe`: what kind of file it is, such as &quot;mp4 (video/mp4)&quot;</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Printed by `vidgo probe`: how large the file is</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Printed by `vidgo probe`: what the studio can do with the file</extracomment>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Transparency</source>
        <extracomment>Printed by `vidgo probe`: a picture or clip has transparent parts</extracomment>
        <translation>Transparencia</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Printed by `vidgo probe`: something is there</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>plays, is watermarked and exported</source>
        <extracomment>Printed by `vidgo probe`: what the studio can do with a clip</extracomment>
        <translation>se reproduce, admite marca de agua y se exporta</translation>
    </message>
    <message>
        <source>sound only, serves as music</source>
        <extracomment>Printed by `vidgo probe`: what the studio can do with a file that has sound and no picture</extracomment>
        <translation>solo sonido, sirve de música</translation>
    </message>
    <message>
        <source>a single frame, treated as a picture</source>
        <extracomment>Printed by `vidgo probe`: what the studio can do with a clip of a single frame</extracomment>
        <translation>un solo fotograma, se trata como imagen</translation>
    </message>
    <message>
        <source>none, a decoder is missing on this computer</source>
        <extracomment>Printed by `vidgo probe`: this computer has no decoder for the clip</extracomment>
        <translation>ninguno, falta un decodificador en este equipo</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Printed by `vidgo probe`: the moving picture of a clip</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Stored as</source>
        <extracomment>Printed by `vidgo probe`: the size in which a picture lies in the file</extracomment>
        <translation>Guardada como</translation>
    </message>
    <message>
        <source>Turned by</source>
        <extracomment>Printed by `vidgo probe`: by how much players turn the picture</extracomment>
        <translation>Giro</translation>
    </message>
    <message>
        <source>%1 a second, constant</source>
        <extracomment>Printed by `vidgo probe`: frames come evenly. %1 is a number of frames a second.</extracomment>
        <translation>%1 por segundo, constante</translation>
    </message>
    <message>
        <source>%1 a second in the mean, variable</source>
        <extracomment>Printed by `vidgo probe`: frames do not come evenly. %1 is a number of frames a second.</extracomment>
        <translation>%1 por segundo de media, variable</translation>
    </message>
    <message>
        <source>Frames</source>
        <extracomment>Printed by `vidgo probe`: how many frames a second a clip has</extracomment>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <extracomment>Printed by `vidgo probe`: frames of a clip are made of two fields</extracomment>
        <translation>Entrelazado</translation>
    </message>
    <message>
        <source>full range</source>
        <extracomment>Printed by `vidgo probe`: levels of a picture go from 0 to 255</extracomment>
        <translation>rango completo</translation>
    </message>
    <message>
        <source>limited range</source>
        <extracomment>Printed by `vidgo probe`: levels of a picture go from 16 to 235</extracomment>
        <translation>rango limitado</translation>
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
        <translation>Color</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Printed by `vidgo probe`: the sound of a clip</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound tracks</source>
        <extracomment>Printed by `vidgo probe`: how many sounds a clip has, such as languages</extracomment>
        <translation>Pistas de sonido</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>Printed by `vidgo probe`: a track of captions</extracomment>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Chapter</source>
        <extracomment>Printed by `vidgo probe`: a part of a clip with a title</extracomment>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Picture size</source>
        <extracomment>Printed by `vidgo probe`: the width and height of a picture</extracomment>
        <translation>Tamaño de imagen</translation>
    </message>
    <message>
        <source>Camera orientation</source>
        <extracomment>Printed by `vidgo probe`: how the camera was held, a number from 1 to 8</extracomment>
        <translation>Orientación de la cámara</translation>
    </message>
    <message>
        <source>colour profile of its own</source>
        <extracomment>Printed by `vidgo probe`: a picture says which colours it means, and they are not the usual ones</extracomment>
        <translation>perfil de color propio</translation>
    </message>
    <message>
        <source>Animated</source>
        <extracomment>Printed by `vidgo probe`: a picture that moves</extracomment>
        <translation>Animada</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Printed by `vidgo probe`: how long a clip is</extracomment>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Profile: visitor</source>
        <extracomment>Button that opens the profile page; the person looks around without an account.</extracomment>
        <translation>Perfil: visitante</translation>
    </message>
    <message>
        <source>Profile: own computer</source>
        <extracomment>Button that opens the profile page; the studio works without limits on this computer.</extracomment>
        <translation>Perfil: equipo propio</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <extracomment>Button that opens the profile page; %1 is the name or the address of who is signed in.</extracomment>
        <translation>Perfil: %1</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <extracomment>Heading of the page that shows how the studio is used.</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Orders and credits</source>
        <extracomment>Button: leads to the page with orders, receipts and the history of credits.</extracomment>
        <translation>Pedidos y créditos</translation>
    </message>
</context>
<context>
    <name>ProviderRow</name>
    <message>
        <source>Balance: %1</source>
        <extracomment>What is left on the account at a provider; %1 is a number with its unit</extracomment>
        <translation>Saldo: %1</translation>
    </message>
    <message>
        <source>Another key</source>
        <extracomment>In the empty field for the key of a provider, where one is kept</extracomment>
        <translation>Otra clave</translation>
    </message>
    <message>
        <source>Key, %1</source>
        <extracomment>In the empty field for the key of a provider; %1 is how such a key begins</extracomment>
        <translation>Clave, %1</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>In the empty field for the key of a provider</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <extracomment>What a screen reader calls the field for the key of a provider; %1 is its name.</extracomment>
        <translation>Clave de %1</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <extracomment>Button: the provider is asked whether it takes the key, which is kept then.</extracomment>
        <translation>Comprobar y guardar</translation>
    </message>
    <message>
        <source>Get a key</source>
        <extracomment>Opens the page of a provider on which people get a key. Short.</extracomment>
        <translation>Obtener una clave</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Asks a provider for its balance and whether it can be reached. Short.</extracomment>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>A provider that was left alone after failures is asked again. Short.</extracomment>
        <translation>Volver a consultar</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <extracomment>Removes the key of a provider from the keychain. Short.</extracomment>
        <translation>Quitar la clave</translation>
    </message>
</context>
<context>
    <name>ProviderSettings</name>
    <message>
        <source>Providers</source>
        <extracomment>Heading above the companies whose services can be used with keys of one&apos;s own.</extracomment>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>With a key of your own, a provider makes what this computer cannot, and charges you directly. Keys are kept in the keychain of your system and are never shown again.</source>
        <extracomment>Explains what keys for providers are for.</extracomment>
        <translation>Con una clave propia, un proveedor crea lo que este equipo no puede y te cobra directamente. Las claves se guardan en el llavero de tu sistema y no se vuelven a mostrar.</translation>
    </message>
</context>
<context>
    <name>ProxySettings</name>
    <message>
        <source>Network</source>
        <extracomment>Heading above the setting for a proxy.</extracomment>
        <translation>Red</translation>
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
        <translation>Algunas empresas y escuelas solo dejan salir a los programas por un proxy. Se usa con los proveedores, con tu cuenta de VidGo y con los pagos; lo que se ejecuta en este equipo nunca pasa por él.</translation>
    </message>
    <message>
        <source>The new proxy waits for the next start.</source>
        <extracomment>Another proxy was chosen; it counts from the next start on.</extracomment>
        <translation>El nuevo proxy se usará a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <extracomment>A choice of a proxy: what the operating system says.</extracomment>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>A choice of a proxy.</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>By its address</source>
        <extracomment>A choice of a proxy: its address is typed below.</extracomment>
        <translation>Por su dirección</translation>
    </message>
    <message>
        <source>By a script of the network</source>
        <extracomment>A choice of a proxy: a script (proxy auto-config) of the network says which.</extracomment>
        <translation>Por un script de la red</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <extracomment>What a screen reader calls the field for the address of a proxy.</extracomment>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Type an address that begins with http://, https:// or socks5h://, without a name and a password in it.</source>
        <extracomment>Below the field for the address of a proxy.</extracomment>
        <translation>Escribe una dirección que empiece por http://, https:// o socks5h://, sin nombre ni contraseña.</translation>
    </message>
    <message>
        <source>Address of the script</source>
        <extracomment>What a screen reader calls the field for where a proxy script is.</extracomment>
        <translation>Dirección del script</translation>
    </message>
    <message>
        <source>Type an address that begins with http://, https:// or file://.</source>
        <extracomment>Below the field for where a proxy script is.</extracomment>
        <translation>Escribe una dirección que empiece por http://, https:// o file://.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>Button: the studio ends and starts again.</extracomment>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Reached without the proxy</source>
        <extracomment>Name of a setting: hosts that are reached without a proxy.
----------
What a screen reader calls the field for hosts that are reached without a proxy.</extracomment>
        <translation>Sin pasar por el proxy</translation>
    </message>
    <message>
        <source>Hosts and domains, with commas between them, such as office.example.com, .lan</source>
        <extracomment>Explains the list of hosts without a proxy. The two names are examples.</extracomment>
        <translation>Servidores y dominios separados por comas, como office.example.com, .lan</translation>
    </message>
    <message>
        <source>Sign-in to the proxy</source>
        <extracomment>Name of a setting: name and password that a proxy asks for.</extracomment>
        <translation>Inicio de sesión en el proxy</translation>
    </message>
    <message>
        <source>A password is kept in the keychain of your system.</source>
        <extracomment>Explains the password of a proxy, where one is kept.</extracomment>
        <translation>Hay una contraseña guardada en el llavero de tu sistema.</translation>
    </message>
    <message>
        <source>Only if the proxy asks for a name. The password is kept in the keychain of your system.</source>
        <extracomment>Explains name and password of a proxy.</extracomment>
        <translation>Solo si el proxy pide un nombre. La contraseña se guarda en el llavero de tu sistema.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>In the empty field for the name with which one signs in to a proxy.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name at the proxy</source>
        <extracomment>What a screen reader calls the field for the name at a proxy.</extracomment>
        <translation>Nombre en el proxy</translation>
    </message>
    <message>
        <source>Another password</source>
        <extracomment>In the empty field for the password of a proxy, where one is kept.</extracomment>
        <translation>Otra contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>In the empty field for the password of a proxy.</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <extracomment>What a screen reader calls the field for the password of a proxy.</extracomment>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <extracomment>Button: keeps the password of a proxy in the keychain.</extracomment>
        <translation>Guardar la contraseña</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <extracomment>Button: removes the password of a proxy from the keychain. Short.</extracomment>
        <translation>Quitar la contraseña</translation>
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
        <translation>Quitar el código %1</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <extracomment>Field for a code such as SPRING20 that makes an order cheaper; may stay empty.</extracomment>
        <translation>Código promocional</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Button: tries the promotion code that was typed.</extracomment>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>PurchaseDialog</name>
    <message>
        <source>Your order</source>
        <extracomment>Title of the dialog in which a plan or credits are ordered.</extracomment>
        <translation>Tu pedido</translation>
    </message>
    <message>
        <source>Nothing is charged yet: you choose how to pay in the next step.</source>
        <extracomment>Below the title of the dialog in which something is ordered.</extracomment>
        <translation>Todavía no se cobra nada: en el paso siguiente eliges cómo pagar.</translation>
    </message>
    <message>
        <source>%1 is charged each month until you cancel, which you can at any time. What is paid for stays yours until its month is over.</source>
        <extracomment>Below the price of a plan that is about to be ordered; %1 is an amount of money.</extracomment>
        <translation>Se cobra %1 cada mes hasta que canceles, y puedes hacerlo en cualquier momento. Lo que has pagado es tuyo hasta que termine su mes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks for the price of an order, or the ways to pay it, once more.</extracomment>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>PurchaseFoot</name>
    <message>
        <source>Order</source>
        <extracomment>Button: makes an order whose price is not known yet.</extracomment>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <extracomment>Button: makes an order; nothing is paid yet. %1 is an amount of money.</extracomment>
        <translation>Pedir por %1</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <extracomment>Button: opens the window of the payment company. %1 is an amount of money.</extracomment>
        <translation>Pagar %1</translation>
    </message>
    <message>
        <source>Pay again</source>
        <extracomment>Button: leads back to the ways to pay an order.</extracomment>
        <translation>Pagar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: closes the dialog of a purchase before anything was ordered.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the dialog of a purchase; the order is kept.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Pay in the browser</source>
        <extracomment>Button: opens the page of the payment company in the browser of the system.</extracomment>
        <translation>Pagar en el navegador</translation>
    </message>
    <message>
        <source>Pay in another way</source>
        <extracomment>Button: leads back to the ways to pay an order.</extracomment>
        <translation>Pagar de otra forma</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Button: asks whether the payment of an order is in.</extracomment>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <extracomment>Button: gives up an order that is not paid.</extracomment>
        <translation>Cancelar el pedido</translation>
    </message>
</context>
<context>
    <name>PurchaseLines</name>
    <message>
        <source>Price</source>
        <extracomment>What a screen reader calls the lines of a price.</extracomment>
        <translation>Precio</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>Before the sum that is paid for an order.</extracomment>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Before the sum that was paid for an order.</extracomment>
        <translation>Pagado</translation>
    </message>
</context>
<context>
    <name>PurchaseWays</name>
    <message>
        <source>Ways to pay</source>
        <extracomment>What a screen reader calls the ways to pay.</extracomment>
        <translation>Formas de pago</translation>
    </message>
    <message>
        <source>This order can&apos;t be paid at the moment. It is kept; nothing was charged.</source>
        <extracomment>In the place of the ways to pay, when there is none.</extracomment>
        <translation>Este pedido no se puede pagar en este momento. Se conserva y no se ha cobrado nada.</translation>
    </message>
</context>
<context>
    <name>PurchaseWords</name>
    <message>
        <source>Looking for your payment</source>
        <extracomment>Heading in the dialog of a purchase, after the window for paying was closed.</extracomment>
        <translation>Buscando tu pago</translation>
    </message>
    <message>
        <source>If you paid, this can take a minute. If you did not, nothing was charged: your order is kept, and you can pay it here or later under Orders and credits.</source>
        <extracomment>The order is asked again and again after the window for paying was closed.</extracomment>
        <translation>Si has pagado, esto puede tardar un minuto. Si no, no se ha cobrado nada: tu pedido se conserva y puedes pagarlo aquí o más tarde en “Pedidos y créditos”.</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <extracomment>Heading in the dialog of a purchase: a code for the store or an account to transfer to was given out.</extracomment>
        <translation>A la espera de tu pago</translation>
    </message>
    <message>
        <source>Follow the instructions that you were given. The credits come by themselves when it is paid. The order is kept until %1; you can close this.</source>
        <extracomment>How a payment goes on that is made at a store or by transfer; %1 is a date and a time.</extracomment>
        <translation>Sigue las instrucciones que has recibido. Los créditos llegan por sí solos cuando se paga. El pedido se conserva hasta el %1; puedes cerrar esto.</translation>
    </message>
    <message>
        <source>Thank you. Your plan is active and its credits can be used now.</source>
        <extracomment>What a purchase brought: the plan is there.</extracomment>
        <translation>Gracias. Tu plan está activo y ya puedes usar sus créditos.</translation>
    </message>
    <message numerus="yes">
        <source>Thank you. %n credit(s) can be used now. They never lapse.</source>
        <extracomment>What a purchase brought; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>Gracias. Ya puedes usar %n crédito. No caduca nunca.</numerusform>
            <numerusform>Gracias. Ya puedes usar %n créditos. No caducan nunca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came with your code.</source>
        <extracomment>What codes brought on top of a purchase; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>Tu código ha añadido %n más.</numerusform>
            <numerusform>Tu código ha añadido %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your plan is here</source>
        <extracomment>Heading in the dialog of a purchase: a plan was paid for.</extracomment>
        <translation>Tu plan ya está aquí</translation>
    </message>
    <message>
        <source>Your credits are here</source>
        <extracomment>Heading in the dialog of a purchase: credits were paid for.</extracomment>
        <translation>Tus créditos ya están aquí</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <extracomment>Heading in the dialog of a purchase.</extracomment>
        <translation>Pedido cancelado</translation>
    </message>
    <message>
        <source>Nothing was charged. If you paid in the same moment all the same, the payment counts and the credits come.</source>
        <extracomment>The order was cancelled.</extracomment>
        <translation>No se ha cobrado nada. Si pagaste justo en ese momento, el pago cuenta y los créditos llegarán.</translation>
    </message>
    <message>
        <source>Order expired</source>
        <extracomment>Heading in the dialog of a purchase: it was not paid in time.</extracomment>
        <translation>Pedido caducado</translation>
    </message>
    <message>
        <source>No payment came in time, and nothing was charged. If you paid all the same, the payment counts and the credits come.</source>
        <extracomment>The order was not paid in time.</extracomment>
        <translation>No llegó ningún pago a tiempo y no se ha cobrado nada. Si aun así pagaste, el pago cuenta y los créditos llegarán.</translation>
    </message>
    <message>
        <source>This order was paid back</source>
        <extracomment>Heading in the dialog of a purchase: the money went back, or is about to.</extracomment>
        <translation>Este pedido se ha reembolsado</translation>
    </message>
    <message>
        <source>Its credits were taken back with it. You find the receipt under Orders and credits.</source>
        <extracomment>The money of an order went back, or is about to.</extracomment>
        <translation>Con ello se han retirado sus créditos. Encontrarás el recibo en “Pedidos y créditos”.</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <extracomment>Heading in the dialog of a purchase.</extracomment>
        <translation>¿Cómo quieres pagar?</translation>
    </message>
    <message>
        <source>The payment itself is made in a window of the payment company. VidGo never sees your card.</source>
        <extracomment>Above the ways to pay.</extracomment>
        <translation>El pago se hace en una ventana de la empresa de pagos. VidGo nunca ve tu tarjeta.</translation>
    </message>
    <message>
        <source>Pay in the window that opened</source>
        <extracomment>Heading in the dialog of a purchase: another window is open.</extracomment>
        <translation>Paga en la ventana que se ha abierto</translation>
    </message>
    <message>
        <source>When you are done, come back here. Your order is kept, whatever happens to the window.</source>
        <extracomment>The window for paying is open. Closing this dialog does not stop it.</extracomment>
        <translation>Cuando termines, vuelve aquí. Tu pedido se conserva, pase lo que pase con la ventana.</translation>
    </message>
    <message>
        <source>Your payment is being checked</source>
        <extracomment>Heading in the dialog of a purchase: another sum came in than was asked for.</extracomment>
        <translation>Se está revisando tu pago</translation>
    </message>
    <message>
        <source>What came in is not what the order asked for. A person looks at it; you get what you paid for, or your money back.</source>
        <extracomment>Another sum came in than was asked for.</extracomment>
        <translation>Lo que ha llegado no es lo que pedía el pedido. Lo revisa una persona; recibirás lo que has pagado o se te devolverá el dinero.</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Heading in the dialog of a purchase: the money is in.</extracomment>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Your payment is in. The credits arrive in a moment.</source>
        <extracomment>The money is in, the credits are not there yet.</extracomment>
        <translation>Tu pago ha llegado. Los créditos llegarán en un momento.</translation>
    </message>
    <message>
        <source>If you have paid, nothing is lost: the order is kept and is asked again by itself.</source>
        <extracomment>Below an error while an order is asked whether it was paid.</extracomment>
        <translation>Si has pagado, no se pierde nada: el pedido se conserva y se vuelve a consultar por sí solo.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <extracomment>Below an error before anything was paid.</extracomment>
        <translation>No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>The payment window is gone</source>
        <extracomment>Heading in the dialog of a purchase.</extracomment>
        <translation>La ventana de pago ya no está</translation>
    </message>
    <message>
        <source>Your order is kept. If you paid already, it shows here in a moment. If not, pay again, here or in your browser.</source>
        <extracomment>The window for paying did not come, or crashed; there are buttons below to pay again and for the system&apos;s browser.</extracomment>
        <translation>Tu pedido se conserva. Si ya has pagado, aparecerá aquí en un momento. Si no, vuelve a pagar, aquí o en tu navegador.</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message>
        <source>Rating</source>
        <extracomment>What a screen reader calls the five stars of a result.</extracomment>
        <translation>Valoración</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>What a screen reader says about the stars of a result: how many there are.</extracomment>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
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
        <translation>Aún no hay recibos</translation>
    </message>
    <message>
        <source>You get one for each payment, and a credit note for money that went back.</source>
        <extracomment>In the place of the list of receipts.</extracomment>
        <translation>Recibes uno por cada pago, y una nota de abono por el dinero devuelto.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>What a screen reader calls the list of receipts.</extracomment>
        <translation>Recibos</translation>
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
        <translation>Guardar PDF</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Your latest results</source>
        <extracomment>Heading on the home page above the newest results of the person&apos;s own.</extracomment>
        <translation>Tus últimos resultados</translation>
    </message>
    <message>
        <source>Your results could not be loaded</source>
        <extracomment>Instead of a row of the person&apos;s results that could not be read.</extracomment>
        <translation>No se pudieron cargar tus resultados</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>Money back</source>
        <extracomment>Title of the dialog in which somebody asks for their money back.</extracomment>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Looking whether this is possible…</source>
        <extracomment>While it is asked whether the money for an order can go back.</extracomment>
        <translation>Comprobando si es posible…</translation>
    </message>
    <message>
        <source>%1 goes back the way it came. The credits of this order are taken back at once; they must not have been used.</source>
        <extracomment>What getting the money for an order back means; %1 is an amount of money.</extracomment>
        <translation>Se te devuelve %1 por la misma vía por la que pagaste. Los créditos de este pedido se retiran de inmediato; no deben haberse usado.</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <extracomment>Field: why somebody wants their money back; may stay empty.</extracomment>
        <translation>¿Por qué? (opcional)</translation>
    </message>
    <message>
        <source>Asking again is safe: it counts once.</source>
        <extracomment>About the money, when asking for it back failed on the way.</extracomment>
        <translation>Puedes volver a pedirlo sin riesgo: solo cuenta una vez.</translation>
    </message>
    <message>
        <source>Get the money back</source>
        <extracomment>Button: asks for the money of an order back.</extracomment>
        <translation>Pedir el reembolso</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks again whether the money for an order can go back.</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <extracomment>Button: closes the dialog; the order stays as it is.</extracomment>
        <translation>Mantener el pedido</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog.</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RegisterStep</name>
    <message>
        <source>Create the account</source>
        <extracomment>Button that creates a VidGo account.</extracomment>
        <translation>Crear la cuenta</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>Field for the e-mail address of a new account.</extracomment>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field for the password of a new account.</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s), and none of those that many people use. A few words in a row are good.</source>
        <extracomment>The rule for passwords, below the field.</extracomment>
        <translation>
            <numerusform>Al menos %n carácter y ninguna de las contraseñas que usa mucha gente. Unas cuantas palabras seguidas funcionan bien.</numerusform>
            <numerusform>Al menos %n caracteres y ninguna de las contraseñas que usa mucha gente. Unas cuantas palabras seguidas funcionan bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name (if you like)</source>
        <extracomment>Field for the name of the person; it may stay empty.</extracomment>
        <translation>Nombre (si quieres)</translation>
    </message>
    <message>
        <source>I have an account</source>
        <extracomment>Button: leads back to signing in.</extracomment>
        <translation>Ya tengo una cuenta</translation>
    </message>
</context>
<context>
    <name>ResetStep</name>
    <message>
        <source>Send the mail</source>
        <extracomment>Button: sends a mail with a link for a new password.</extracomment>
        <translation>Enviar el correo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>Field for the e-mail address of the account.</extracomment>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>I have the link</source>
        <extracomment>Button: leads to the place where the link of the mail is pasted.</extracomment>
        <translation>Ya tengo el enlace</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <extracomment>Button: leads back to signing in.</extracomment>
        <translation>Volver a iniciar sesión</translation>
    </message>
</context>
<context>
    <name>ResultButtons</name>
    <message>
        <source>Export…</source>
        <extracomment>Saves the result as a file</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Go to library</source>
        <extracomment>Shows the result in the library</extracomment>
        <translation>Ir a la biblioteca</translation>
    </message>
</context>
<context>
    <name>ResultMenu</name>
    <message>
        <source>Open</source>
        <extracomment>In the menu of a result: shows it large.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>In the menu of a result: writes it to a file.</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>In the menu of a result: puts its file on the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>New board with this…</source>
        <extracomment>In the menu of a result: makes a new board with it.</extracomment>
        <translation>Nuevo tablero con este…</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>In the menu of a result: brings it back from the trash.</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <extracomment>In the menu of a result: puts it into the trash.</extracomment>
        <translation>Mover a la papelera</translation>
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
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunFailure</name>
    <message>
        <source>Try with another provider</source>
        <extracomment>Button after a run failed: begins it anew with another provider than the one that failed</extracomment>
        <translation>Probar con otro proveedor</translation>
    </message>
    <message>
        <source>A mistake? On your own computer you decide: %1</source>
        <extracomment>After the rules of use forbade a run, on the person&apos;s own computer. %1 is a command to be typed; it is not translated.</extracomment>
        <translation>¿Es un error? En tu propio equipo decides tú: %1</translation>
    </message>
</context>
<context>
    <name>RunPlace</name>
    <message>
        <source>This computer</source>
        <extracomment>The choice who makes a picture: the person&apos;s computer</extracomment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Online, automatic</source>
        <extracomment>The choice who makes a picture: whichever provider serves best</extracomment>
        <translation>En línea, automático</translation>
    </message>
    <message>
        <source>%1 – no key</source>
        <extracomment>A provider in a list of choices; there is no key for it yet. %1 is its name. Short.</extracomment>
        <translation>%1 – sin clave</translation>
    </message>
    <message>
        <source>%1 – not now</source>
        <extracomment>A provider in a list of choices that cannot be asked at the moment. %1 is its name. Short.</extracomment>
        <translation>%1 – ahora no</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>The choice who makes a picture or a clip: this computer or a provider. Short.</extracomment>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Your picture and your words are sent to the provider.</source>
        <extracomment>Below the choice who makes a picture, where it is a provider</extracomment>
        <translation>Tu imagen y tus palabras se envían al proveedor.</translation>
    </message>
    <message>
        <source>It needs a key of yours that this provider takes.</source>
        <extracomment>Below the choice who makes a picture, where nobody of the chosen can be asked</extracomment>
        <translation>Necesita una clave tuya que este proveedor acepte.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>Leads to the settings, to the keys for providers. Short.</extracomment>
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <source>VidGo, with credits</source>
        <extracomment>The choice who makes a picture: a VidGo server, for the credits of the person&apos;s account there</extracomment>
        <translation>VidGo, con créditos</translation>
    </message>
    <message>
        <source>Your picture and your words are sent to VidGo. If nothing comes of it, the credits go back.</source>
        <extracomment>Below the choice who makes a picture, where it is a VidGo server</extracomment>
        <translation>Tu imagen y tus palabras se envían a VidGo. Si no sale nada, se devuelven los créditos.</translation>
    </message>
    <message>
        <source>The VidGo server cannot be reached at the moment.</source>
        <extracomment>Below the choice who makes a picture, where it is a VidGo server that does not answer</extracomment>
        <translation>Ahora mismo no se puede conectar con el servidor de VidGo.</translation>
    </message>
    <message>
        <source>Sign in with your VidGo account first.</source>
        <extracomment>Below the choice who makes a picture, where it is a VidGo server and nobody is signed in</extracomment>
        <translation>Primero inicia sesión con tu cuenta de VidGo.</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stops the run; nothing is kept</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Paused in the list of jobs</source>
        <extracomment>In the place of the progress of a run that the person paused in the list of jobs</extracomment>
        <translation>En pausa en la lista de tareas</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <extracomment>In the place of the progress of a run while other jobs are before it</extracomment>
        <translation>Esperando su turno…</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Remove the background</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>Quitar el fondo</translation>
    </message>
    <message>
        <source>Place on the scene</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>Colocar en la escena</translation>
    </message>
    <message>
        <source>Apply the style</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>Aplicar el estilo</translation>
    </message>
    <message>
        <source>Enhance the picture</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>Mejorar la imagen</translation>
    </message>
    <message>
        <source>Remove again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>Quitar de nuevo</translation>
    </message>
    <message>
        <source>Place again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>Colocar de nuevo</translation>
    </message>
    <message>
        <source>Apply again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>Aplicar de nuevo</translation>
    </message>
    <message>
        <source>Enhance again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>Mejorar de nuevo</translation>
    </message>
    <message>
        <source>Removing the background…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>Quitando el fondo…</translation>
    </message>
    <message>
        <source>Placing the product…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>Colocando el producto…</translation>
    </message>
    <message>
        <source>Applying the style…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>Aplicando el estilo…</translation>
    </message>
    <message>
        <source>Enhancing the picture…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>Mejorando la imagen…</translation>
    </message>
    <message>
        <source>Busy backgrounds, hair and glass are hard for the built-in engine: correct them with strokes afterwards, or set a matting model of your own in Settings.</source>
        <extracomment>What the built-in background removal is not good at, and what helps</extracomment>
        <translation>Los fondos recargados, el pelo y el vidrio son difíciles para el motor integrado: corrígelos después con trazos o configura tu propio modelo de recorte en Ajustes.</translation>
    </message>
    <message>
        <source>Try it on</source>
        <extracomment>The button that runs the tool: puts a garment on a person</extracomment>
        <translation>Probar la prenda</translation>
    </message>
    <message>
        <source>Make the clip</source>
        <extracomment>The button that runs the tool: a presenter speaks a script</extracomment>
        <translation>Crear el clip</translation>
    </message>
    <message>
        <source>Try on again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Make it again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>Crear de nuevo</translation>
    </message>
    <message>
        <source>Trying it on…</source>
        <extracomment>While the tool runs: a garment is put on a person</extracomment>
        <translation>Probando la prenda…</translation>
    </message>
    <message>
        <source>Making the clip…</source>
        <extracomment>While the tool runs: a presenter speaks a script</extracomment>
        <translation>Creando el clip…</translation>
    </message>
    <message>
        <source>Redesign the room</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>Rediseñar la habitación</translation>
    </message>
    <message>
        <source>Swap the face</source>
        <extracomment>The button that runs the tool</extracomment>
        <translation>Cambiar el rostro</translation>
    </message>
    <message>
        <source>Redesign again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>Rediseñar de nuevo</translation>
    </message>
    <message>
        <source>Swap again</source>
        <extracomment>The button that runs the tool again with other settings</extracomment>
        <translation>Cambiar de nuevo</translation>
    </message>
    <message>
        <source>Redesigning the room…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>Rediseñando la habitación…</translation>
    </message>
    <message>
        <source>Swapping the face…</source>
        <extracomment>While the tool runs</extracomment>
        <translation>Cambiando el rostro…</translation>
    </message>
</context>
<context>
    <name>SandboxChip</name>
    <message>
        <source>Sandbox</source>
        <extracomment>In the top bar of a studio in which nothing is real.</extracomment>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <source>Stand-ins on this computer are asked in the place of providers. No money moves, nothing leaves this computer.</source>
        <extracomment>Explains “Sandbox”.</extracomment>
        <translation>En lugar de los proveedores responden sustitutos en este equipo. No se mueve dinero y nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>SandboxInvitation</name>
    <message>
        <source>Try everything in the sandbox</source>
        <extracomment>Heading of an offer on the home page, for people who have made nothing yet.</extracomment>
        <translation>Pruébalo todo en el modo de prueba</translation>
    </message>
    <message>
        <source>An account, plans, credits and providers, all played on this computer: nothing is charged, and nothing leaves it. It opens in a window of its own.</source>
        <extracomment>What the sandbox is: everything in it is played by stand-ins on this computer.</extracomment>
        <translation>Una cuenta, planes, créditos y proveedores, todo simulado en este equipo: no se cobra nada y nada sale de él. Se abre en su propia ventana.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <extracomment>Button: opens a second studio in which nothing is real.</extracomment>
        <translation>Abrir el modo de prueba</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>After a file was written; %1 is its name.</extracomment>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens the file that was just written.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: takes a message away.</extracomment>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>SceneGrip</name>
    <message>
        <source>Place of the product</source>
        <extracomment>The ring by which a product is moved on its scene, for screen readers</extracomment>
        <translation>Posición del producto</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift further. Plus and minus change its size.</source>
        <extracomment>How to move a product with the keyboard, for screen readers</extracomment>
        <translation>Las flechas lo mueven; con Mayús, más. Más y menos cambian su tamaño.</translation>
    </message>
</context>
<context>
    <name>SceneKnobs</name>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Drag the ring on the preview, or use its arrow keys, to move the product.</source>
        <extracomment>How a product is moved on its scene</extracomment>
        <translation>Arrastra el aro en la vista previa, o usa las flechas, para mover el producto.</translation>
    </message>
    <message>
        <source>Back to the scene&apos;s place</source>
        <extracomment>Puts the product back to the place that the scene has for it</extracomment>
        <translation>Volver al lugar de la escena</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>How large a product is on its scene</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Light from</source>
        <extracomment>From which side the light falls on a product</extracomment>
        <translation>Luz desde</translation>
    </message>
    <message>
        <source>the front</source>
        <extracomment>The light comes from where the camera is</extracomment>
        <translation>el frente</translation>
    </message>
    <message>
        <source>the left</source>
        <extracomment>The side from which light comes</extracomment>
        <translation>la izquierda</translation>
    </message>
    <message>
        <source>the right</source>
        <extracomment>The side from which light comes</extracomment>
        <translation>la derecha</translation>
    </message>
    <message>
        <source>Shadow</source>
        <extracomment>How dark the shadow of a product is</extracomment>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Reflection</source>
        <extracomment>How much the ground mirrors a product</extracomment>
        <translation>Reflejo</translation>
    </message>
    <message>
        <source>Colour match</source>
        <extracomment>How much the colours of a product follow those of its scene</extracomment>
        <translation>Ajuste de color</translation>
    </message>
    <message>
        <source>Edge softness</source>
        <extracomment>How soft the edge of a cut-out is</extracomment>
        <translation>Suavidad del borde</translation>
    </message>
</context>
<context>
    <name>SceneParameters</name>
    <message>
        <source>Scene</source>
        <extracomment>Heading of the choice of the scene on which a product is placed</extracomment>
        <translation>Escena</translation>
    </message>
    <message>
        <source>A picture of your own…</source>
        <extracomment>Chooses a picture of the person&apos;s own as the scene for a product</extracomment>
        <translation>Una imagen propia…</translation>
    </message>
</context>
<context>
    <name>ScreenshotWindow</name>
    <message>
        <source>Picture of the screen</source>
        <extracomment>The picture of the screen from which a part is cut, for screen readers</extracomment>
        <translation>Imagen de la pantalla</translation>
    </message>
    <message>
        <source>Drag over the part you want. Return takes everything, Escape gives up.</source>
        <extracomment>Over the picture of the screen: how to cut a part out of it</extracomment>
        <translation>Arrastra sobre la parte que quieras. Intro lo toma todo, Escape cancela.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search examples, results and commands</source>
        <extracomment>In the empty search field at the top of the window.</extracomment>
        <translation>Busca ejemplos, resultados y comandos</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>The same where the window is narrow. Short.</extracomment>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected results</source>
        <extracomment>What a screen reader calls the row of buttons for the selected results.</extracomment>
        <translation>Resultados seleccionados</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <extracomment>Button that selects none of the results any more.</extracomment>
        <translation>Anular la selección</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>How many results are selected.</extracomment>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>Button that opens the list of boards, to put the selected results on one.</extracomment>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Take off</source>
        <extracomment>Button: the selected results leave the board that is shown, but stay in the library.</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button that puts the files of the selected results on the clipboard.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button that writes the selected results to files; opens a dialog.</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <extracomment>Button that puts the selected results into the trash.</extracomment>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>A key of the keyboard.</extracomment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>Button that brings the selected results back from the trash.</extracomment>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>ServerChip</name>
    <message>
        <source>Server not reachable</source>
        <extracomment>In the top bar: the server of the VidGo account does not answer. Short.</extracomment>
        <translation>Servidor sin conexión</translation>
    </message>
    <message>
        <source>What you see of your account is what the server said last.
What this computer makes by itself goes on. The studio keeps trying.</source>
        <extracomment>Explains “Server not reachable”; the sentences stand below each other.</extracomment>
        <translation>Lo que ves de tu cuenta es lo último que dijo el servidor.
Lo que este equipo crea por sí mismo sigue funcionando. El estudio sigue intentando conectar.</translation>
    </message>
    <message>
        <source>What you see of your account is from %1.
What this computer makes by itself goes on. The studio keeps trying.</source>
        <extracomment>Explains “Server not reachable”; the sentences stand below each other. %1 is a day and a time.</extracomment>
        <translation>Lo que ves de tu cuenta es de %1.
Lo que este equipo crea por sí mismo sigue funcionando. El estudio sigue intentando conectar.</translation>
    </message>
</context>
<context>
    <name>ServerSettings</name>
    <message>
        <source>VidGo account</source>
        <extracomment>Heading above the setting for the server of the VidGo account.</extracomment>
        <translation>Cuenta de VidGo</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Name of a setting: the address of the server that keeps the person&apos;s account.</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The address of the server that keeps your account, such as https://vidgo.example. Empty: the studio asks no server and works without an account.</source>
        <extracomment>Explains the setting Server. https:// is how such an address begins.</extracomment>
        <translation>La dirección del servidor que guarda tu cuenta, como https://vidgo.example. Vacío: el estudio no consulta ningún servidor y funciona sin cuenta.</translation>
    </message>
    <message>
        <source>The new server waits for the next start.</source>
        <extracomment>Another server was chosen; it counts from the next start on.</extracomment>
        <translation>El nuevo servidor se usará a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>No server</source>
        <extracomment>In the empty field for the address of a server.</extracomment>
        <translation>Sin servidor</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <extracomment>What a screen reader calls the field for the address of a server.</extracomment>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Type an address that begins with https://, without anything behind the name.</source>
        <extracomment>Below the field for the address of a server.</extracomment>
        <translation>Escribe una dirección que empiece por https:// y sin nada detrás del nombre.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <extracomment>Button: the studio ends and starts again.</extracomment>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>Name of a setting: a second studio in which nothing is real.</extracomment>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <source>An account, plans, credits and providers, all played on this computer: nothing is charged, and nothing leaves it. It opens in a window of its own.</source>
        <extracomment>Explains the sandbox.</extracomment>
        <translation>Una cuenta, planes, créditos y proveedores, todo simulado en este equipo: no se cobra nada y nada sale de él. Se abre en su propia ventana.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <extracomment>Button: opens a second studio in which nothing is real.</extracomment>
        <translation>Abrir el modo de prueba</translation>
    </message>
</context>
<context>
    <name>SettingsInWords</name>
    <message>
        <source>Tool</source>
        <extracomment>Label of a fact about a result; the value is the name of a tool.</extracomment>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>Label of a fact about a result; the value is a topic of the tool, such as Electronics.</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>Label of a fact about a result; the value is a date and a time.</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Label of a fact about a result; the value is its size in pixels and on the disk.</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <extracomment>Size of a picture: width × height in pixels, then the size of the file such as 1.2 MB.</extracomment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>Label of a fact about a result; the value says which engine made it.</extracomment>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Value of “Made by”: no service was involved.</extracomment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Label of a setting of a cut-out; the value says what was cut out.</extracomment>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>Label of a setting of a cut-out; the value says what is behind it.</extracomment>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Edge softness</source>
        <extracomment>Label of a setting of a cut-out: how soft its edge is. The value is a percentage.</extracomment>
        <translation>Suavidad del borde</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>Label of a setting of a cut-out: the person marked parts to keep or to erase with the brush.</extracomment>
        <translation>Correcciones</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <extracomment>How many strokes of the brush corrected a cut-out.</extracomment>
        <translation>
            <numerusform>%n trazo</numerusform>
            <numerusform>%n trazos</numerusform>
        </translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Label of a fact about a result; the value is the name of a style.
----------
Label of a setting of a result; the value is the name of a style such as Oil Painting.</extracomment>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>Label of a setting of a result: how strong its style is. The value is a percentage.</extracomment>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Scene</source>
        <extracomment>Label of a setting of a result; the value is the name of a scene or the name of a file.</extracomment>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>Label of a setting of a product scene: how large the product is. The value is a percentage.</extracomment>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>Label of a setting of a product scene: where the product stands.</extracomment>
        <translation>Posición</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Where the product stands: so much from the left, so much from the top, in percent.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Light from the side</source>
        <extracomment>Label of a setting of a product scene: from where the light comes. -100 % left to 100 % right.</extracomment>
        <translation>Luz lateral</translation>
    </message>
    <message>
        <source>Shadow</source>
        <extracomment>Label of a setting of a product scene: how deep the shadow is. The value is a percentage.</extracomment>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Reflection</source>
        <extracomment>Label of a setting of a product scene: how much the ground mirrors. The value is a percentage.</extracomment>
        <translation>Reflejo</translation>
    </message>
    <message>
        <source>Colour match</source>
        <extracomment>Label of a setting of a product scene: how far the product takes the scene&apos;s colours, in percent.</extracomment>
        <translation>Ajuste de color</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <extracomment>Label of a setting of an enhanced picture: how many times larger it was made.</extracomment>
        <translation>Ampliación</translation>
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
        <translation>Reducción de ruido</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>Label of a setting of an enhanced picture: how crisp it was made. The value is a percentage.</extracomment>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Automatic levels</source>
        <extracomment>Label of a setting of an enhanced picture: whether brightness and colour were set from the picture.</extracomment>
        <translation>Niveles automáticos</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>Value of a setting that is on.</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Value of a setting that is off.</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Label of an effect of a clip; the value is how many times as fast as it was filmed it plays.</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Label of an effect of a clip; the value is the direction in which it plays.</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Reverse</source>
        <extracomment>A clip plays from its end to its beginning.</extracomment>
        <translation>Inversa</translation>
    </message>
    <message>
        <source>Boomerang</source>
        <extracomment>A clip plays forward and then back.</extracomment>
        <translation>Bumerán</translation>
    </message>
    <message>
        <source>Stabilised</source>
        <extracomment>Label of an effect of a clip: how much shaking of the camera was taken out, as a percentage.</extracomment>
        <translation>Estabilización</translation>
    </message>
    <message>
        <source>Noise removed</source>
        <extracomment>Label of an effect of a clip: how much noise was taken out, as a percentage.</extracomment>
        <translation>Reducción de ruido</translation>
    </message>
    <message>
        <source>Glow</source>
        <extracomment>Label of an effect of a clip: how much what is bright shines, as a percentage.</extracomment>
        <translation>Resplandor</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>Label of a fact about a result; the value is what the person wrote that they want.</extracomment>
        <translation>Se pidió</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <extracomment>Label of a fact about a result; the value is what the person wrote that they don&apos;t want.</extracomment>
        <translation>Sin incluir</translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>Label of a fact about a result; the value is what a presenter says.</extracomment>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Charged</source>
        <extracomment>Label of a fact about a result; the value is what it cost.</extracomment>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>Label of a fact about a result; the value is a number that makes a run repeatable.</extracomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Label of a fact about a result; the value is the number that a provider gave to the run, for questions to that provider.</extracomment>
        <translation>Solicitud</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Heading of the page on which the person chooses language, theme and so on.</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Your settings file was damaged. It was put aside and the settings begin anew.</source>
        <extracomment>The file with the settings could not be read when the studio started.</extracomment>
        <translation>Tu archivo de ajustes estaba dañado. Se apartó y los ajustes empiezan de cero.</translation>
    </message>
    <message>
        <source>Your change was not saved. %1</source>
        <extracomment>A change on the settings page could not be kept; %1 is a sentence that says why.</extracomment>
        <translation>Tu cambio no se guardó. %1</translation>
    </message>
</context>
<context>
    <name>ShopCard</name>
    <message>
        <source>The shop can&apos;t be reached</source>
        <extracomment>Heading: what is sold could not be asked for.</extracomment>
        <translation>No se puede conectar con la tienda</translation>
    </message>
    <message>
        <source>For what your computer cannot make by itself</source>
        <extracomment>Heading above what plans are for.</extracomment>
        <translation>Para lo que tu equipo no puede crear por sí mismo</translation>
    </message>
    <message>
        <source>Photorealistic try-on, room redesign and generated clips are made by providers, for credits. A plan brings some each month; packages add more.</source>
        <extracomment>Above the plans that cost something.</extracomment>
        <translation>El probador virtual fotorrealista, el rediseño de habitaciones y los clips generados los crean proveedores, a cambio de créditos. Un plan trae algunos cada mes; los paquetes añaden más.</translation>
    </message>
    <message>
        <source>Nothing was charged. Everything on this computer goes on working.</source>
        <extracomment>Below an error, where plans and credits are sold.</extracomment>
        <translation>No se ha cobrado nada. Todo lo de este equipo sigue funcionando.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks the server for the plans once more.</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in to buy</source>
        <extracomment>Button on the page with the plans: signs in with a VidGo account.</extracomment>
        <translation>Inicia sesión para comprar</translation>
    </message>
    <message>
        <source>They are bought with a VidGo account. This studio knows no VidGo server yet: add its address in the settings.</source>
        <extracomment>Why nothing can be bought: the studio knows no server. Shown with the plans.</extracomment>
        <translation>Se compran con una cuenta de VidGo. Este estudio aún no conoce ningún servidor de VidGo: añade su dirección en los ajustes.</translation>
    </message>
</context>
<context>
    <name>ShopWords</name>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>How much something brings; %n is a number of credits.</extracomment>
        <translation>
            <numerusform>%n crédito</numerusform>
            <numerusform>%n créditos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 a month</source>
        <extracomment>What is bought: %1 is the name of a plan, %2 is an amount such as “250 credits”.</extracomment>
        <translation>%1 · %2 al mes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What is bought: %1 is the name of a package, %2 is an amount such as “50 credits”.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <extracomment>How an order stands. Short.</extracomment>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Waiting for your payment</source>
        <extracomment>How an order stands: a code for the store or an account to transfer to was given out. Short.</extracomment>
        <translation>A la espera de tu pago</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>How an order stands: another sum came in, and a person looks at it. Short.</extracomment>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>How an order stands: the money is in, the credits are on their way. Short.</extracomment>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid and delivered</source>
        <extracomment>How an order stands: paid, and the credits or the plan are there. Short.</extracomment>
        <translation>Pagado y entregado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>How an order stands. Short.</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Credit card</source>
        <extracomment>A way of paying.</extracomment>
        <translation>Tarjeta de crédito</translation>
    </message>
    <message>
        <source>Bank transfer (ATM)</source>
        <extracomment>A way of paying in Taiwan: transfer to an account that is made for this order.</extracomment>
        <translation>Transferencia bancaria (ATM)</translation>
    </message>
    <message>
        <source>Web transfer (WebATM)</source>
        <extracomment>A way of paying in Taiwan: transfer in the browser with a card reader.</extracomment>
        <translation>Transferencia web (WebATM)</translation>
    </message>
    <message>
        <source>Code for a convenience store</source>
        <extracomment>A way of paying in Taiwan: with a code, at a machine in a convenience store.</extracomment>
        <translation>Código para tienda de conveniencia</translation>
    </message>
    <message>
        <source>Barcodes for a convenience store</source>
        <extracomment>A way of paying in Taiwan: with barcodes, at the counter of a convenience store.</extracomment>
        <translation>Códigos de barras para tienda de conveniencia</translation>
    </message>
    <message>
        <source>You pay within a few days. The credits come when it is paid.</source>
        <extracomment>Below a way of paying in which the money is handed over somewhere else.</extracomment>
        <translation>Pagas en el plazo de unos días. Los créditos llegan cuando se paga.</translation>
    </message>
    <message>
        <source>You choose on the payment page.</source>
        <extracomment>Below a way of paying: everything else is chosen on the page of the payment company.</extracomment>
        <translation>Lo eliges en la página de pago.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <extracomment>A line of a price: %1 is a promotion code such as “SPRING20”.</extracomment>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>What a promotion code brings; %1 is an amount such as “20 credits”.</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>How an order stands: it was not paid in time. Short.</extracomment>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Money on its way back</source>
        <extracomment>How an order stands: the money is on its way back. Short.</extracomment>
        <translation>Reembolso en camino</translation>
    </message>
    <message>
        <source>Money paid back</source>
        <extracomment>How an order stands. Short.</extracomment>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Taken back by the bank</source>
        <extracomment>How an order stands: the bank took the money back. Short.</extracomment>
        <translation>Retirado por el banco</translation>
    </message>
    <message>
        <source>E-wallet</source>
        <extracomment>A way of paying: wallets of other companies.</extracomment>
        <translation>Monedero electrónico</translation>
    </message>
    <message>
        <source>Apple Pay</source>
        <extracomment>A way of paying; a name.</extracomment>
        <translation>Apple Pay</translation>
    </message>
    <message>
        <source>TWQR code</source>
        <extracomment>A way of paying in Taiwan; TWQR is a name.</extracomment>
        <translation>Código TWQR</translation>
    </message>
    <message>
        <source>Buy now, pay later</source>
        <extracomment>A way of paying: now bought, later paid.</extracomment>
        <translation>Compra ahora, paga después</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <extracomment>A way of paying; a name.</extracomment>
        <translation>WeChat Pay</translation>
    </message>
    <message>
        <source>Card or another way</source>
        <extracomment>A way of paying: whatever the payment company offers.</extracomment>
        <translation>Tarjeta u otra forma</translation>
    </message>
</context>
<context>
    <name>ShortVideoParameters</name>
    <message>
        <source>Template</source>
        <extracomment>Heading of the choice of how a short video looks</extracomment>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>The shape of a clip, for screen readers</extracomment>
        <translation>Proporción</translation>
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
        <translation>Dejarlas</translation>
    </message>
    <message>
        <source>Take them over</source>
        <extracomment>Button: keys that belong to another action are taken from it.</extracomment>
        <translation>Reasignarlas</translation>
    </message>
</context>
<context>
    <name>ShortcutLines</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>What a screen reader calls the list of keyboard shortcuts.</extracomment>
        <translation>Atajos de teclado</translation>
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
        <translation>Teclas habituales para “%1”</translation>
    </message>
    <message>
        <source>No keys for “%1”</source>
        <extracomment>Button: the action has no keys any more; %1 is the action.</extracomment>
        <translation>Sin teclas para “%1”</translation>
    </message>
    <message>
        <source>Change the keys for “%1”</source>
        <extracomment>Button: the person presses other keys for an action; %1 is the action.</extracomment>
        <translation>Cambiar las teclas de “%1”</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Title of the dialog with all keyboard shortcuts.</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a dialog.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <extracomment>In the empty search field above the list of keyboard shortcuts.</extracomment>
        <translation>Busca un atajo</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>Button: every action gets its usual keys again.</extracomment>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>The search in the list of keyboard shortcuts found none.</extracomment>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <extracomment>%1 are keys such as “Ctrl+L”, %2 is what they do now.</extracomment>
        <translation>%1 ya se usa para “%2”.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <extracomment>What a screen reader calls the list of pages at the left edge of the window.</extracomment>
        <translation>Páginas</translation>
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
        <translation>No has iniciado sesión</translation>
    </message>
    <message>
        <source>Orders, receipts and credits belong to a VidGo account. Everything on this computer works without one.</source>
        <extracomment>In the place of orders, receipts and credits, when nobody is signed in.</extracomment>
        <translation>Los pedidos, recibos y créditos pertenecen a una cuenta de VidGo. Todo lo de este equipo funciona sin ella.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button: signs in with a VidGo account.</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Orders, receipts and credits belong to a VidGo account. This studio knows no VidGo server yet: add its address in the settings. Everything on this computer works without one.</source>
        <extracomment>In the place of orders, receipts and credits, when the studio knows no server.</extracomment>
        <translation>Los pedidos, los recibos y los créditos pertenecen a una cuenta de VidGo. Este estudio aún no conoce ningún servidor de VidGo: añade su dirección en los ajustes. Todo lo de este equipo funciona sin ella.</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Have it back and sign in</source>
        <extracomment>Button: an account that is being deleted is kept, and the person signed in to it.</extracomment>
        <translation>Recuperarla e iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button that signs in to a VidGo account.</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>Field for the e-mail address with which somebody signs in.</extracomment>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field for the password with which somebody signs in.</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Type in the code of the mail</source>
        <extracomment>Button: leads to the place where the code of a mail is typed in.</extracomment>
        <translation>Escribir el código del correo</translation>
    </message>
    <message>
        <source>Create an account</source>
        <extracomment>Button: leads to the form for a new account.</extracomment>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <extracomment>Button: leads to the form that sends a mail with a link for a new password.</extracomment>
        <translation>¿Has olvidado la contraseña?</translation>
    </message>
</context>
<context>
    <name>SignedInSection</name>
    <message>
        <source>Sign out everywhere?</source>
        <extracomment>Title of a question.</extracomment>
        <translation>¿Cerrar sesión en todos los dispositivos?</translation>
    </message>
    <message>
        <source>Every device is signed out, this one too. Jobs that are under way go on.</source>
        <extracomment>The question before every device is signed out.</extracomment>
        <translation>Se cierra la sesión en todos los dispositivos, también en este. Las tareas en curso continúan.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <extracomment>Button: every device is signed out.</extracomment>
        <translation>Cerrar sesión en todos</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>The sound is off while the speed is not 1×</source>
        <extracomment>On the button for the sound of a clip</extracomment>
        <translation>Sin sonido si la velocidad no es 1×</translation>
    </message>
    <message>
        <source>Switch the sound on</source>
        <extracomment>On the button for the sound of a clip</extracomment>
        <translation>Activar el sonido</translation>
    </message>
    <message>
        <source>Switch the sound off</source>
        <extracomment>On the button for the sound of a clip</extracomment>
        <translation>Quitar el sonido</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>Screen reader name of the slider for how loud a clip is</extracomment>
        <translation>Volumen</translation>
    </message>
</context>
<context>
    <name>SpeedControl</name>
    <message>
        <source>Speed</source>
        <extracomment>How fast a clip is played</extracomment>
        <translation>Velocidad</translation>
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
        <translation>Tu plan</translation>
    </message>
    <message>
        <source>Your plan: %1</source>
        <extracomment>Heading: the plan that somebody has; %1 is its name.</extracomment>
        <translation>Tu plan: %1</translation>
    </message>
    <message>
        <source>Nothing is charged. Choose a plan below when you need more than your computer can make.</source>
        <extracomment>About somebody without a paid plan.</extracomment>
        <translation>No se cobra nada. Elige un plan de abajo cuando necesites más de lo que tu equipo puede crear.</translation>
    </message>
    <message>
        <source>Orders and credits</source>
        <extracomment>Button: leads to the page with orders, receipts and the history of credits.</extracomment>
        <translation>Pedidos y créditos</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <extracomment>Button: takes back that the plan ends.</extracomment>
        <translation>Mantener el plan</translation>
    </message>
    <message>
        <source>Cancel the plan</source>
        <extracomment>Button: ends the plan with what is paid for.</extracomment>
        <translation>Cancelar el plan</translation>
    </message>
</context>
<context>
    <name>StartupFailure</name>
    <message>
        <source>VidGo Studio can&apos;t start</source>
        <extracomment>Title of the window that is shown when the studio cannot start.</extracomment>
        <translation>VidGo Studio no puede iniciarse</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button: ends the program.</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <extracomment>Button: the studio could not open its data; the person chooses another folder for it.</extracomment>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>A folder for the studio&apos;s data</source>
        <extracomment>Title of the dialog in which another folder for the studio&apos;s data is chosen.</extracomment>
        <translation>Carpeta para los datos del estudio</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Space on this computer</source>
        <extracomment>Heading above how much disk space is used.</extracomment>
        <translation>Espacio en este equipo</translation>
    </message>
    <message>
        <source>Your pictures and results: %1</source>
        <extracomment>%1 is a size such as “240 MB”.</extracomment>
        <translation>Tus imágenes y resultados: %1</translation>
    </message>
    <message>
        <source>Previews and examples, which can be made again: %1 of %2</source>
        <extracomment>How full the room is that the bar below shows; %1 and %2 are sizes such as “240 MB”.</extracomment>
        <translation>Vistas previas y ejemplos, que se pueden volver a crear: %1 de %2</translation>
    </message>
    <message>
        <source>Space for previews and examples</source>
        <extracomment>What a screen reader calls the bar that shows how full the space for previews is.</extracomment>
        <translation>Espacio para vistas previas y ejemplos</translation>
    </message>
    <message>
        <source>Storage settings</source>
        <extracomment>Button: opens the settings for the data folder and the cache.</extracomment>
        <translation>Ajustes de almacenamiento</translation>
    </message>
    <message>
        <source>Not known at the moment.</source>
        <extracomment>Instead of how much disk space is used, when it could not be found out.</extracomment>
        <translation>No se conoce en este momento.</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <extracomment>Heading above data folder and cache.</extracomment>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Space for previews and examples</source>
        <extracomment>Name of a setting: how much disk space may be used for what can be made again.</extracomment>
        <translation>Espacio para vistas previas y ejemplos</translation>
    </message>
    <message>
        <source>What can be made again is removed first. Your own results never count and are never removed.</source>
        <extracomment>Explains the limit of the cache.</extracomment>
        <translation>Primero se elimina lo que se puede volver a crear. Tus resultados no cuentan y nunca se eliminan.</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>What a screen reader calls the slider for the space of previews and examples.</extracomment>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>Name of a line of the settings: what is used on the disk.</extracomment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Your own: %1 · Previews and examples: %2</source>
        <extracomment>Sizes such as “240 MB”: %1 of what the person made, %2 of what can be made again.</extracomment>
        <translation>Lo tuyo: %1 · Vistas previas y ejemplos: %2</translation>
    </message>
    <message>
        <source>Clear previews and examples</source>
        <extracomment>Button that removes previews and examples, which are made again when needed.</extracomment>
        <translation>Borrar vistas previas y ejemplos</translation>
    </message>
</context>
<context>
    <name>StrokeCard</name>
    <message>
        <source>Correct with strokes</source>
        <extracomment>Heading of the panel in which the person paints over the picture what is to stay and what is to go</extracomment>
        <translation>Corregir con trazos</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>A brush: what is painted with it stays in the picture. Short.</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>A brush: what is painted with it is cut away. Short.</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>The size of the brush</extracomment>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Undo the stroke</source>
        <extracomment>Takes the last stroke back</extracomment>
        <translation>Deshacer el trazo</translation>
    </message>
    <message>
        <source>Redo the stroke</source>
        <extracomment>Brings the stroke back</extracomment>
        <translation>Rehacer el trazo</translation>
    </message>
    <message>
        <source>Take all strokes away</source>
        <extracomment>Takes all strokes away; this can be undone</extracomment>
        <translation>Quitar todos los trazos</translation>
    </message>
    <message>
        <source>No more strokes fit into one run. Take some back first.</source>
        <extracomment>Below the brushes: there are too many strokes</extracomment>
        <translation>No caben más trazos en una ejecución. Deshaz algunos primero.</translation>
    </message>
    <message>
        <source>Run again to apply the strokes.</source>
        <extracomment>Below the brushes: there are strokes that were not used yet</extracomment>
        <translation>Ejecuta de nuevo para aplicar los trazos.</translation>
    </message>
    <message>
        <source>Paint over what is wrong. A line is enough, edges are found by themselves.</source>
        <extracomment>Below the brushes: what to do with them</extracomment>
        <translation>Pinta sobre lo que esté mal. Basta una línea: los bordes se detectan solos.</translation>
    </message>
</context>
<context>
    <name>StrokeOverlay</name>
    <message>
        <source>Picture to paint on</source>
        <extracomment>The picture on which the person paints corrections, for screen readers</extracomment>
        <translation>Imagen para pintar</translation>
    </message>
    <message>
        <source>Arrow keys move the brush, Space lowers and lifts it, Escape lays it down.</source>
        <extracomment>How to paint with the keyboard, for screen readers</extracomment>
        <translation>Las flechas mueven el pincel, Espacio lo baja y lo levanta, Escape lo suelta.</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Make pictures and clips with AI.</source>
        <extracomment>What `vidgo-studio --help` prints first.</extracomment>
        <translation>Crea imágenes y clips con IA.</translation>
    </message>
</context>
<context>
    <name>StudioActions</name>
    <message>
        <source>Page</source>
        <extracomment>Beside a hit of the command palette: a page of the studio.</extracomment>
        <translation>Página</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Beside a hit of the command palette: a group of settings.
----------
Name of the page on which the person chooses language, theme and so on.</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Beside a hit of the command palette: light, dark and so on.</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Beside a hit of the command palette: a language of the window.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Beside a hit of the command palette: a style for pictures.</extracomment>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Name of the page on which the studio starts.</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>Name of the page with all the examples.</extracomment>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>Name of the page with the person&apos;s own results.</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Name of the page that shows how the studio is used and what was made.</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Plans and credits</source>
        <extracomment>Name of the page that shows what the paid plans offer.</extracomment>
        <translation>Planes y créditos</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>Beside a hit of the command palette: one of the tools.</extracomment>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <extracomment>A command: puts the cursor into the search field at the top of the window.</extracomment>
        <translation>Búsqueda y comandos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>A command: shows the list of all keyboard shortcuts.</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <extracomment>A command: chooses pictures from the disk to work on.</extracomment>
        <translation>Abrir imágenes…</translation>
    </message>
    <message>
        <source>Export the last result</source>
        <extracomment>A command: writes the newest result to a file.</extracomment>
        <translation>Exportar el último resultado</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <extracomment>A command: shows the folder with everything that the studio keeps, in the file manager.</extracomment>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>A command: the window fills the screen, or does so no longer.</extracomment>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Turn motion on or off</source>
        <extracomment>A command: fewer things move in the window, or all of them again.</extracomment>
        <translation>Activar o desactivar el movimiento</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>A command: ends the program.</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Language and look</source>
        <extracomment>A group of settings.</extracomment>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>How the studio is used</source>
        <extracomment>A group of settings: whether the person looks around only or works without limits.</extracomment>
        <translation>Cómo se usa el estudio</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>A group of settings: data folder and cache.</extracomment>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>A group of settings: what is collected, and how to delete everything.</extracomment>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>About and credits</source>
        <extracomment>A group of settings: version and credits.</extracomment>
        <translation>Acerca de y créditos</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>A theme: light or dark as the operating system is set.</extracomment>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme.</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>A theme.</extracomment>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <extracomment>A command: shows the list of what the studio is doing.</extracomment>
        <translation>Ver las tareas</translation>
    </message>
    <message>
        <source>Providers and keys</source>
        <extracomment>A group of settings: the companies whose services make pictures and clips, and the keys for them.</extracomment>
        <translation>Proveedores y claves</translation>
    </message>
    <message>
        <source>Orders and credits</source>
        <extracomment>Name of the page with orders, receipts and the history of credits.</extracomment>
        <translation>Pedidos y créditos</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>A command: opens the dialog in which somebody signs in to a VidGo account.</extracomment>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>A command: signs out of the VidGo account on this computer.</extracomment>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>VidGo account</source>
        <extracomment>A group of settings: the server of the VidGo account.</extracomment>
        <translation>Cuenta de VidGo</translation>
    </message>
</context>
<context>
    <name>StyleCard</name>
    <message>
        <source>Good for: %1</source>
        <extracomment>What a style is good for; %1 is a list such as “Art display, Branding”.</extracomment>
        <translation>Ideal para: %1</translation>
    </message>
    <message>
        <source>You can adjust: %1</source>
        <extracomment>What can be adjusted in a style; %1 is a list such as “Strength, Brush size”.</extracomment>
        <translation>Puedes ajustar: %1</translation>
    </message>
    <message>
        <source>To use it you need a VidGo account, or a key of your own for the service. Looking is free.</source>
        <extracomment>What is needed to use a style that is made by an online service.</extracomment>
        <translation>Para usarlo necesitas una cuenta de VidGo o tu propia clave del servicio. Verlo es gratis.</translation>
    </message>
    <message>
        <source>Try it on your picture</source>
        <extracomment>Button that opens a style with which this computer can change the person&apos;s own picture.</extracomment>
        <translation>Probar en tu imagen</translation>
    </message>
    <message>
        <source>See plans</source>
        <extracomment>Button that opens the list of plans.</extracomment>
        <translation>Ver planes</translation>
    </message>
</context>
<context>
    <name>StyleGrid</name>
    <message>
        <source>Styles</source>
        <extracomment>The choice of styles, for screen readers</extracomment>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>No style</source>
        <extracomment>The choice of no style for a clip, only of its effects</extracomment>
        <translation>Sin estilo</translation>
    </message>
    <message>
        <source>Only the effects</source>
        <extracomment>For screen readers: what the choice of no style leaves of a clip</extracomment>
        <translation>Solo los efectos</translation>
    </message>
</context>
<context>
    <name>StyleParameters</name>
    <message>
        <source>Style</source>
        <extracomment>Heading of the choice of a style</extracomment>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>How strongly a style is applied</extracomment>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Sets all sliders back to what is usual. Short.</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Choose a style, or an effect below.</source>
        <extracomment>Below the styles, while neither a style nor an effect is chosen for a clip</extracomment>
        <translation>Elige un estilo, o un efecto de abajo.</translation>
    </message>
</context>
<context>
    <name>StyleTile</name>
    <message>
        <source>On this computer</source>
        <extracomment>Below a style: the machine itself can make it.</extracomment>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>With a plan</source>
        <extracomment>Below a style: it is made by an online service, which needs a plan.</extracomment>
        <translation>Con un plan</translation>
    </message>
</context>
<context>
    <name>TierCard</name>
    <message>
        <source>What you have now</source>
        <extracomment>On the card of a plan: what the person has now.</extracomment>
        <translation>Lo que tienes ahora</translation>
    </message>
    <message>
        <source>/ month</source>
        <extracomment>Beside the price of a plan.</extracomment>
        <translation>/ mes</translation>
    </message>
    <message>
        <source>Everything in %1, and:</source>
        <extracomment>On the card of a plan, above what it adds; %1 is the name of the plan below it.</extracomment>
        <translation>Todo lo de %1 y además:</translation>
    </message>
    <message>
        <source>Your next plan</source>
        <extracomment>On the card of a plan: it follows the present one by itself. Short.</extracomment>
        <translation>Tu próximo plan</translation>
    </message>
    <message>
        <source>Upgrade to %1</source>
        <extracomment>Button on the card of a plan: changes to this higher plan; %1 is its name.</extracomment>
        <translation>Mejorar a %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <extracomment>Button on the card of a plan: changes to this lower plan; %1 is its name.</extracomment>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Pay for %1 again</source>
        <extracomment>Button on the card of a plan whose last charge failed: orders it again; %1 is its name.</extracomment>
        <translation>Volver a pagar %1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <extracomment>Button on the card of a plan: orders it; %1 is its name.</extracomment>
        <translation>Elegir %1</translation>
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
        <translation>¿Qué quieres crear?</translation>
    </message>
</context>
<context>
    <name>ToolDrawer</name>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel with the settings of the tool</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ToolFoot</name>
    <message>
        <source>Settings of the tool</source>
        <extracomment>Button beside the one that runs the tool: opens the panel with its settings</extracomment>
        <translation>Ajustes de la herramienta</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Before the price of a run by a provider: no more than that is charged</extracomment>
        <translation>Como máximo</translation>
    </message>
</context>
<context>
    <name>ToolHeader</name>
    <message>
        <source>Use this tool</source>
        <extracomment>Opens the panel in which the person gives a picture and runs the tool. Short.</extracomment>
        <translation>Usar herramienta</translation>
    </message>
</context>
<context>
    <name>ToolInput</name>
    <message>
        <source>Drop photos or click to choose</source>
        <extracomment>On the area on which a person drops pictures</extracomment>
        <translation>Suelta fotos o haz clic para elegir</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <extracomment>On the same area, while the picture is looked at</extracomment>
        <translation>Examinando la imagen…</translation>
    </message>
    <message>
        <source>Drop another one or click to choose</source>
        <extracomment>On the same area, when there is a picture already</extracomment>
        <translation>Suelta otra o haz clic para elegir</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, GIF, TIFF
Ctrl V to paste</source>
        <extracomment>Below it: formats, and the key that pastes</extracomment>
        <translation>JPEG, PNG, WebP, GIF, TIFF
Ctrl V para pegar</translation>
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
        <translation>Suelta fotos o clips, o elige</translation>
    </message>
    <message>
        <source>Drop more or click to add</source>
        <extracomment>On the same area, when there is a picture already and more can be added to it</extracomment>
        <translation>Suelta más o haz clic para añadir</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, MP4, MOV
Ctrl V to paste</source>
        <extracomment>Below it: formats, and the key that pastes</extracomment>
        <translation>JPEG, PNG, WebP, MP4, MOV
Ctrl V para pegar</translation>
    </message>
</context>
<context>
    <name>ToolRunCard</name>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <extracomment>After the person has stopped a run</extracomment>
        <translation>Detenido. No se guardó nada.</translation>
    </message>
    <message>
        <source>%1 is made by a provider. It needs a key of your own, which you can add in the settings.</source>
        <extracomment>In the place of the run button, for a style that a provider makes; %1 is its name</extracomment>
        <translation>%1 lo crea un proveedor. Necesita una clave propia, que puedes añadir en los ajustes.</translation>
    </message>
</context>
<context>
    <name>ToolTopics</name>
    <message>
        <source>Topics</source>
        <extracomment>The row of topics of a tool, for screen readers</extracomment>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Topics before</source>
        <extracomment>Scrolls the row of topics</extracomment>
        <translation>Temas anteriores</translation>
    </message>
    <message>
        <source>More topics</source>
        <extracomment>Scrolls the row of topics</extracomment>
        <translation>Más temas</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Mails of the sandbox</source>
        <extracomment>Button beside “Sandbox”. Opens a page with the mails that would have been sent, as those with codes for signing up.</extracomment>
        <translation>Correos del modo de prueba</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message numerus="yes">
        <source>%n result(s) have been here for more than 30 days.</source>
        <extracomment>Above the trash. %n results are in it for more than 30 days.</extracomment>
        <translation>
            <numerusform>%n resultado lleva aquí más de 30 días.</numerusform>
            <numerusform>%n resultados llevan aquí más de 30 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results stay here until you empty the trash.</source>
        <extracomment>Above the trash.</extracomment>
        <translation>Los resultados se quedan aquí hasta que vacíes la papelera.</translation>
    </message>
    <message>
        <source>Delete these…</source>
        <extracomment>Button: deletes for good what is in the trash for more than 30 days; asks before.</extracomment>
        <translation>Eliminar estos…</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <extracomment>Button: deletes for good everything in the trash; asks before.</extracomment>
        <translation>Vaciar papelera…</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Trust this signer?</source>
        <extracomment>Title of the question before examples of somebody unknown are taken.</extracomment>
        <translation>¿Confiar en este firmante?</translation>
    </message>
    <message>
        <source>From now on whatever is signed with this key is taken as examples: pictures, clips and their words, from your server and from files. Trust it only when you know whose key it is. Compare it with the one that they tell you in another way.</source>
        <extracomment>The question before examples of somebody unknown are taken. What is compared is a key: groups of digits.</extracomment>
        <translation>A partir de ahora se aceptará como ejemplos todo lo firmado con esta clave: imágenes, clips y sus textos, de tu servidor y de archivos. Confía en ella solo si sabes de quién es. Compárala con la que te comuniquen por otra vía.</translation>
    </message>
    <message>
        <source>Trust this signer</source>
        <extracomment>Button: yes, examples of whoever has this key are taken from now on.</extracomment>
        <translation>Confiar en este firmante</translation>
    </message>
    <message>
        <source>A name for the signer</source>
        <extracomment>Field for a name of one&apos;s own for somebody whose examples are taken.</extracomment>
        <translation>Un nombre para el firmante</translation>
    </message>
</context>
<context>
    <name>TrustedSigners</name>
    <message>
        <source>Signers you trust</source>
        <extracomment>Heading above those whose examples are taken because the person trusts them.</extracomment>
        <translation>Firmantes de confianza</translation>
    </message>
    <message>
        <source>What they sign is taken as examples, from your server and from files.</source>
        <extracomment>Below “Signers you trust”.</extracomment>
        <translation>Lo que firman se acepta como ejemplo, de tu servidor y de archivos.</translation>
    </message>
    <message>
        <source>Stop trusting…</source>
        <extracomment>Button beside somebody whose examples are taken: asks whether they are taken no longer.</extracomment>
        <translation>Dejar de confiar…</translation>
    </message>
</context>
<context>
    <name>TryOnKnobs</name>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Kind of garment</source>
        <extracomment>The choice what kind of garment is on a picture</extracomment>
        <translation>Tipo de prenda</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>The kind of a garment is found out by its outline</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>A kind of garment: shirt, blouse, sweater</extracomment>
        <translation>Parte de arriba</translation>
    </message>
    <message>
        <source>Jacket</source>
        <extracomment>A kind of garment: jacket, coat, cardigan worn open</extracomment>
        <translation>Chaqueta</translation>
    </message>
    <message>
        <source>Dress</source>
        <extracomment>A kind of garment</extracomment>
        <translation>Vestido</translation>
    </message>
    <message>
        <source>Outfit</source>
        <extracomment>A kind of garment: top and trousers in one picture</extracomment>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>How long a garment is</extracomment>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>How wide a garment is</extracomment>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Light of the photo</source>
        <extracomment>How much light, shade and folds of what a person wears go on to a new garment</extracomment>
        <translation>Luz de la foto</translation>
    </message>
    <message>
        <source>Needs one person who stands, faces the camera and lets the arms hang. It drapes the picture of the garment; it doesn&apos;t simulate cloth.</source>
        <extracomment>What the try-on on this computer needs and cannot do</extracomment>
        <translation>Hace falta una sola persona de pie, de frente y con los brazos caídos. Se adapta la imagen de la prenda; no se simula la tela.</translation>
    </message>
</context>
<context>
    <name>TryOnParameters</name>
    <message>
        <source>Garment</source>
        <extracomment>Heading of the choice of the piece of clothing that is tried on</extracomment>
        <translation>Prenda</translation>
    </message>
    <message>
        <source>A garment of your own</source>
        <extracomment>On the area on which a person drops the picture of a garment</extracomment>
        <translation>Una prenda propia</translation>
    </message>
    <message>
        <source>Whole, from the front, on a plain background</source>
        <extracomment>Below it: what the picture of the garment should look like</extracomment>
        <translation>Entera, de frente, sobre fondo liso</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>Unlock more styles</source>
        <extracomment>Heading of the styles that need an account or a key</extracomment>
        <translation>Desbloquea más estilos</translation>
    </message>
    <message numerus="yes">
        <source>%n more styles are made by providers. They need a VidGo account or your own key; their examples can be looked at now.</source>
        <extracomment>What the locked styles need. %n is how many they are.</extracomment>
        <translation>
            <numerusform>%n estilo más lo crea un proveedor. Necesita una cuenta de VidGo o tu propia clave; sus ejemplos ya se pueden ver.</numerusform>
            <numerusform>%n estilos más los crean proveedores. Necesitan una cuenta de VidGo o tu propia clave; sus ejemplos ya se pueden ver.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the plans</source>
        <extracomment>Leads to the plans</extracomment>
        <translation>Ver los planes</translation>
    </message>
</context>
<context>
    <name>UpgradeEntry</name>
    <message>
        <source>Upgrade now</source>
        <extracomment>Button at the foot of the sidebar: leads to the page with the plans. Keep it short.</extracomment>
        <translation>Mejorar plan</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>Made for credits</source>
        <extracomment>Heading above what was made for credits.</extracomment>
        <translation>Creado con créditos</translation>
    </message>
    <message>
        <source>Runs of today</source>
        <extracomment>What a screen reader calls the bar that shows how many of today&apos;s runs are used.</extracomment>
        <translation>Ejecuciones de hoy</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was charged in the last %n day(s).</source>
        <extracomment>Below how many runs were made today; %n is a number of days.</extracomment>
        <translation>
            <numerusform>No se ha cobrado nada en el último día.</numerusform>
            <numerusform>No se ha cobrado nada en los últimos %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %n day(s):</source>
        <extracomment>Above what was charged, tool by tool; %n is a number of days.</extracomment>
        <translation>
            <numerusform>En el último día:</numerusform>
            <numerusform>En los últimos %n días:</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks once more what was made for credits after it failed.</extracomment>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>UseTile</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <extracomment>How many runs of a tool were charged.</extracomment>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <extracomment>How many credits the runs of a tool were charged.</extracomment>
        <translation>
            <numerusform>%n crédito</numerusform>
            <numerusform>%n créditos</numerusform>
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
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>VDropZone</name>
    <message>
        <source>Drop a picture here</source>
        <extracomment>First line of the area on which a person drops a picture</extracomment>
        <translation>Suelta una imagen aquí</translation>
    </message>
    <message>
        <source>This kind of file cannot be opened here</source>
        <extracomment>Shown while a file that cannot be opened is held over the drop area</extracomment>
        <translation>Este tipo de archivo no se puede abrir aquí</translation>
    </message>
</context>
<context>
    <name>VErrorState</name>
    <message>
        <source>This did not work</source>
        <extracomment>Heading above the description of an error when nothing more precise is known</extracomment>
        <translation>Esto no funcionó</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that tries again what has just failed</extracomment>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>VPicture</name>
    <message>
        <source>The picture cannot be shown</source>
        <extracomment>Screen reader description of a picture that cannot be shown</extracomment>
        <translation>No se puede mostrar la imagen</translation>
    </message>
</context>
<context>
    <name>VSearchField</name>
    <message>
        <source>Clear the search</source>
        <extracomment>Button inside the search field that empties it</extracomment>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>VSpinner</name>
    <message>
        <source>Working</source>
        <extracomment>Screen reader name of the turning ring that says something is being worked on</extracomment>
        <translation>En proceso</translation>
    </message>
</context>
<context>
    <name>VToast</name>
    <message>
        <source>Close this message</source>
        <extracomment>Button that closes a short message</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>VideoMusic</name>
    <message>
        <source>As the template</source>
        <extracomment>Music that goes with the chosen template of a short video</extracomment>
        <translation>Según la plantilla</translation>
    </message>
    <message>
        <source>No music</source>
        <extracomment>No music in a short video</extracomment>
        <translation>Sin música</translation>
    </message>
    <message>
        <source>A file of your own…</source>
        <extracomment>Music of the person&apos;s own in a short video</extracomment>
        <translation>Un archivo propio…</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>The choice of the music of a short video</extracomment>
        <translation>Música</translation>
    </message>
    <message>
        <source>Volume of the music</source>
        <extracomment>How loud the music of a short video is</extracomment>
        <translation>Volumen de la música</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share, with its unit</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Sound of the clips</source>
        <extracomment>Switch: the clips in a short video are heard</extracomment>
        <translation>Sonido de los clips</translation>
    </message>
</context>
<context>
    <name>VideoPictureRow</name>
    <message>
        <source>Show %1 earlier</source>
        <extracomment>Moves a picture of a short video one place forward; %1 is the file</extracomment>
        <translation>Mostrar %1 antes</translation>
    </message>
    <message>
        <source>Show %1 later</source>
        <extracomment>Moves a picture of a short video one place back; %1 is the file</extracomment>
        <translation>Mostrar %1 después</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <extracomment>Takes a picture out of a short video; %1 is the file</extracomment>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>VideoPictures</name>
    <message>
        <source>More pictures and clips</source>
        <extracomment>Heading of the list of further pictures and clips of a short video</extracomment>
        <translation>Más imágenes y clips</translation>
    </message>
    <message>
        <source>Add pictures or clips…</source>
        <extracomment>Adds pictures or clips to a short video</extracomment>
        <translation>Añadir imágenes o clips…</translation>
    </message>
    <message>
        <source>Ten pictures and clips are the most.</source>
        <extracomment>Below the list of the pictures of a short video, when no more can be added</extracomment>
        <translation>Como máximo, diez imágenes y clips.</translation>
    </message>
</context>
<context>
    <name>VideoRhythm</name>
    <message>
        <source>As the template</source>
        <extracomment>How long pictures are seen: as the template of the short video has it</extracomment>
        <translation>Según la plantilla</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>How long a picture is seen, in seconds with one decimal</extracomment>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Each picture</source>
        <extracomment>How long each picture of a short video is seen</extracomment>
        <translation>Cada imagen</translation>
    </message>
    <message>
        <source>Depth in pictures</source>
        <extracomment>Switch: the subject of a picture moves before its background</extracomment>
        <translation>Profundidad en imágenes</translation>
    </message>
</context>
<context>
    <name>VideoWords</name>
    <message>
        <source>Title</source>
        <extracomment>The title that stands in a short video</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <extracomment>A line below the title of a short video</extracomment>
        <translation>Bajo el título</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>The price of the product that a short video shows</extracomment>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Call to action</source>
        <extracomment>What a viewer is asked to do at the end of a short video</extracomment>
        <translation>Llamada a la acción</translation>
    </message>
    <message>
        <source>Shop now</source>
        <extracomment>An example of what a viewer is asked to do at the end of a short video</extracomment>
        <translation>Compra ahora</translation>
    </message>
    <message>
        <source>Captions</source>
        <extracomment>Words that are shown at the bottom of a short video as it goes on</extracomment>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>A line for each caption, or the text of an .srt file</source>
        <extracomment>Below the field of the captions. SubRip (.srt) is a file format for captions.</extracomment>
        <translation>Una línea por subtítulo, o el texto de un archivo .srt</translation>
    </message>
    <message>
        <source>Caption language</source>
        <extracomment>The choice of the language that a track of captions is said to be in</extracomment>
        <translation>Idioma de subtítulos</translation>
    </message>
</context>
<context>
    <name>VisitorLine</name>
    <message>
        <source>As a visitor you get results with a watermark, at most 720p.</source>
        <extracomment>Near the run button, for people without an account. 720p is a size of pictures.</extracomment>
        <translation>Como visitante obtienes resultados con marca de agua, como máximo en 720p.</translation>
    </message>
    <message>
        <source>See the plans</source>
        <extracomment>Leads to the plans</extracomment>
        <translation>Ver los planes</translation>
    </message>
    <message>
        <source>Own computer</source>
        <extracomment>Leads to the settings, where the studio can be used on one&apos;s own computer without limits. Short.</extracomment>
        <translation>Equipo propio</translation>
    </message>
</context>
<context>
    <name>VisitorNote</name>
    <message>
        <source>As a visitor you export at 720p at most, with a watermark.</source>
        <extracomment>In the export dialog. Visitor is a way to use the studio; 720p is a picture of 720 lines at most.</extracomment>
        <translation>Como visitante exportas como máximo en 720p, con marca de agua.</translation>
    </message>
    <message>
        <source>Work without limits on this computer</source>
        <extracomment>Link in the export dialog: opens the settings, where the way to use the studio is chosen.</extracomment>
        <translation>Trabajar sin límites en este equipo</translation>
    </message>
</context>
<context>
    <name>WaitLine</name>
    <message>
        <source>It begins as soon as there are enough credits, also when this page or the studio was closed meanwhile. Nothing is charged before.</source>
        <extracomment>Below a run that costs more credits than the person has</extracomment>
        <translation>Empieza en cuanto haya créditos suficientes, aunque mientras tanto se cierre esta página o el estudio. Antes no se cobra nada.</translation>
    </message>
    <message>
        <source>Plans and credits</source>
        <extracomment>Leads to the page where credits are bought. Short.</extracomment>
        <translation>Planes y créditos</translation>
    </message>
</context>
<context>
    <name>WatermarkNote</name>
    <message numerus="yes">
        <source>%n result(s) still have the watermark of your earlier plan. It goes by itself as soon as the VidGo server was reached.</source>
        <extracomment>In the export dialog. %n counts results that were made with a plan that puts a watermark on them. The person has a better plan now.</extracomment>
        <translation>
            <numerusform>%n resultado aún lleva la marca de agua de tu plan anterior. Desaparece sola en cuanto se conecta con el servidor de VidGo.</numerusform>
            <numerusform>%n resultados aún llevan la marca de agua de tu plan anterior. Desaparece sola en cuanto se conecta con el servidor de VidGo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) have the watermark of your plan. With a plan without watermark they can be exported clean, without a new run.</source>
        <extracomment>In the export dialog. %n counts results that were made with a plan that puts a watermark on them.</extracomment>
        <translation>
            <numerusform>%n resultado lleva la marca de agua de tu plan. Con un plan sin marca de agua se puede exportar limpio, sin volver a ejecutarlo.</numerusform>
            <numerusform>%n resultados llevan la marca de agua de tu plan. Con un plan sin marca de agua se pueden exportar limpios, sin volver a ejecutarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the plans</source>
        <extracomment>Link in the export dialog: opens the page of plans that can be bought.</extracomment>
        <translation>Ver los planes</translation>
    </message>
</context>
<context>
    <name>WorkSettings</name>
    <message>
        <source>Making</source>
        <extracomment>Heading above the settings that change what is made.</extracomment>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Your own cut-out model</source>
        <extracomment>Name of a setting: a file with an AI model for cutting out, chosen by the person.</extracomment>
        <translation>Tu propio modelo de recorte</translation>
    </message>
    <message>
        <source>The studio cuts out with its own engine, which is weak on busy backgrounds and fine hair. If you have a matting model as an ONNX file (input 1×3×1024×1024, output one alpha channel), it is used instead.</source>
        <extracomment>Explains the slot for a matting model. ONNX is a file format for AI models.</extracomment>
        <translation>El estudio recorta con su propio motor, que rinde menos con fondos recargados y pelo fino. Si tienes un modelo de recorte en un archivo ONNX (entrada 1×3×1024×1024, salida de un canal alfa), se usa ese.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>Button that opens a dialog to choose a file with an AI model.</extracomment>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <extracomment>Button: the chosen AI model is not used any more.</extracomment>
        <translation>No usarlo</translation>
    </message>
    <message>
        <source>Watermark text</source>
        <extracomment>Name of a setting: what is written over watermarked pictures.
----------
What a screen reader calls the field for the text of the watermark.</extracomment>
        <translation>Texto de la marca de agua</translation>
    </message>
    <message>
        <source>Stands on the examples and on pictures that you mark.</source>
        <extracomment>Explains the setting Watermark text.</extracomment>
        <translation>Aparece en los ejemplos y en las imágenes que marques.</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <extracomment>Kind of file in a file dialog.</extracomment>
        <translation>Modelos ONNX (*.onnx)</translation>
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
        <translation>Tu archivo de ajustes estaba dañado. Se apartó y los ajustes empiezan de cero.</translation>
    </message>
    <message>
        <source>The library&apos;s database was damaged. It was put aside and the library was rebuilt from your files.</source>
        <extracomment>Shown once after the start. The library&apos;s database could not be read.</extracomment>
        <translation>La base de datos de la biblioteca estaba dañada. Se apartó y la biblioteca se reconstruyó a partir de tus archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) did not finish before the studio ended. Your earlier results are all here.</source>
        <extracomment>Shown once after the start, when the program had ended without closing. %n counts pieces of work.</extracomment>
        <translation>
            <numerusform>%n ejecución no terminó antes de cerrarse el estudio. Tus resultados anteriores están todos aquí.</numerusform>
            <numerusform>%n ejecuciones no terminaron antes de cerrarse el estudio. Tus resultados anteriores están todos aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was deleted, as you ordered. The studio begins anew.</source>
        <extracomment>Shown once after the start, because the person had ordered it.</extracomment>
        <translation>Se eliminó todo, como pediste. El estudio empieza de cero.</translation>
    </message>
    <message>
        <source>Your library was brought to a newer form. A copy of the old one lies beside it.</source>
        <extracomment>Shown once after the start of a newer version of the studio.</extracomment>
        <translation>Tu biblioteca se actualizó a un formato más nuevo. Al lado hay una copia de la anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) from last time go on now.</source>
        <extracomment>Shown once after the start: what was waiting or at work in the list of jobs goes on.</extracomment>
        <translation>
            <numerusform>Continúa %n tarea de la última vez.</numerusform>
            <numerusform>Continúan %n tareas de la última vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of the VidGo server cannot be used: it has to begin with https:// and name nothing but the server. The studio goes on without it.</source>
        <extracomment>Shown once after the start. The server keeps the person&apos;s VidGo account; its address is in the settings or was given to the program.</extracomment>
        <translation>La dirección del servidor de VidGo no se puede usar: debe empezar por https:// y no contener nada más que el servidor. El estudio sigue sin él.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier result(s) have lost their watermark.</source>
        <extracomment>%n counts results in the library. They were made with a plan that puts a watermark on them, and the person has a better plan now.</extracomment>
        <translation>
            <numerusform>%n resultado anterior ya no lleva marca de agua.</numerusform>
            <numerusform>%n resultados anteriores ya no llevan marca de agua.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox opens in a window of its own.</source>
        <extracomment>After the button that opens the sandbox; its window takes a moment to come.</extracomment>
        <translation>El modo de prueba se abre en su propia ventana.</translation>
    </message>
    <message>
        <source>The sandbox could not be opened. Installing the studio again may help.</source>
        <extracomment>After the button that opens the sandbox, when its program does not start.</extracomment>
        <translation>No se pudo abrir el modo de prueba. Volver a instalar el estudio puede ayudar.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::AccountInfo</name>
    <message>
        <source>Plan</source>
        <extracomment>A kind of credits: those that a plan brings each month. Short; stands beside a number.</extracomment>
        <translation>del plan</translation>
    </message>
    <message>
        <source>Bought</source>
        <extracomment>A kind of credits: those that were paid for. Short; stands beside a number.</extracomment>
        <translation>de compra</translation>
    </message>
    <message>
        <source>Gift</source>
        <extracomment>A kind of credits: a gift. Short; stands beside a number.</extracomment>
        <translation>de regalo</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>A kind of credits: given back for something that went wrong. Short; stands beside a number.</extracomment>
        <translation>de devolución</translation>
    </message>
    <message numerus="yes">
        <source>Only %n credit(s) left.</source>
        <extracomment>Said once, when few credits are left.</extracomment>
        <translation>
            <numerusform>Solo queda %n crédito.</numerusform>
            <numerusform>Solo quedan %n créditos.</numerusform>
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
        <translation>Solo se pueden usar archivos de este equipo. Guarda primero las imágenes y luego suéltalas.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::BudgetModel</name>
    <message>
        <source>Run</source>
        <extracomment>In the history of a monthly budget: a provider charged for a run</extracomment>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Limit changed</source>
        <extracomment>In the history of a monthly budget: the person set another limit</extracomment>
        <translation>Límite cambiado</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::InputSources</name>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste it here.</source>
        <extracomment>Shown when the person pastes and there is only text, or nothing, to paste.</extracomment>
        <translation>No hay ninguna imagen en el portapapeles. Copia una y pégala aquí.</translation>
    </message>
    <message>
        <source>The screen cannot be taken here. Use a file or paste a picture instead.</source>
        <extracomment>Shown when the picture of the screen could not be had.</extracomment>
        <translation>Aquí no se puede capturar la pantalla. Usa un archivo o pega una imagen.</translation>
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
        <translation>Esto forma parte del plan %1. Tu pedido espera hasta que lo tengas y después sigue solo.</translation>
    </message>
    <message>
        <source>This is part of the plan %1.</source>
        <extracomment>A run is not part of the plan that the person has; %1 is the name of one that has it.</extracomment>
        <translation>Esto forma parte del plan %1.</translation>
    </message>
    <message>
        <source>Only %1 left. Your order waits for more, and then goes on by itself.</source>
        <extracomment>A run costs more credits than the person has; %1 is how many they have, such as &quot;3 credits&quot;.</extracomment>
        <translation>Solo quedan %1. Tu pedido espera a que haya más y después sigue solo.</translation>
    </message>
    <message>
        <source>Only %1 left. Raise your spending budget to run this.</source>
        <extracomment>A run costs more than can be spent; %1 is an amount of money.</extracomment>
        <translation>Solo quedan %1. Sube tu presupuesto de gasto para ejecutar esto.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::PictureInput</name>
    <message>
        <source>Work on a smaller copy</source>
        <extracomment>One-click fix for a picture that is very large. Short.</extracomment>
        <translation>Usar una copia menor</translation>
    </message>
    <message>
        <source>Put it on white</source>
        <extracomment>One-click fix for a picture with transparent parts. Short.</extracomment>
        <translation>Poner fondo blanco</translation>
    </message>
    <message>
        <source>Enlarge it first</source>
        <extracomment>One-click fix for a picture that is very small. Short.</extracomment>
        <translation>Ampliarla primero</translation>
    </message>
    <message>
        <source>Only files on this computer can be used. Save the picture first, then drop it.</source>
        <extracomment>Shown when something from a web page is dropped instead of a file.</extracomment>
        <translation>Solo se pueden usar archivos de este equipo. Guarda primero la imagen y luego suéltala.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::ProviderListModel</name>
    <message>
        <source>Key in the keychain</source>
        <extracomment>Where the key of a provider is kept: the password store of the operating system</extracomment>
        <translation>Clave en el llavero</translation>
    </message>
    <message>
        <source>Key from the environment</source>
        <extracomment>Where the key of a provider comes from: a variable of the environment</extracomment>
        <translation>Clave de una variable de entorno</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>There is no key for a provider</extracomment>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>How a provider does: it is asked</extracomment>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>No credit there</source>
        <extracomment>How a provider does: its account is empty</extracomment>
        <translation>Sin saldo allí</translation>
    </message>
    <message>
        <source>Refuses the key</source>
        <extracomment>How a provider does: it refuses the key</extracomment>
        <translation>Rechaza la clave</translation>
    </message>
    <message>
        <source>Wants to be asked less</source>
        <extracomment>How a provider does: it was asked too often</extracomment>
        <translation>Pide menos solicitudes</translation>
    </message>
    <message>
        <source>Paused after failures</source>
        <extracomment>How a provider does: it failed too often and is left alone for a while</extracomment>
        <translation>En pausa tras varios fallos</translation>
    </message>
    <message numerus="yes">
        <source>Last day: %n run(s), %1% succeeded, about %2 s each</source>
        <extracomment>How a provider did in the last day: %n runs, of which %1 percent succeeded, usually in %2 seconds</extracomment>
        <translation>
            <numerusform>Último día: %n ejecución, %1&#xa0;% con éxito, unos %2 s</numerusform>
            <numerusform>Último día: %n ejecuciones, %1&#xa0;% con éxito, unos %2 s cada una</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked again: %1</source>
        <extracomment>When a provider that was left alone is asked again; %1 is a time of the day, or a date with a time.</extracomment>
        <translation>Se reintentará: %1</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::ShortVideoOptions</name>
    <message>
        <source>Automatic</source>
        <extracomment>Language of the captions of a short video: the studio tells it by their letters</extracomment>
        <translation>Automático</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::TopicListModel</name>
    <message>
        <source>All topics</source>
        <extracomment>The first of the topics of a tool: shows the examples of all topics. Short.</extracomment>
        <translation>Todos los temas</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::account::AccountModel</name>
    <message>
        <source>Your name was changed.</source>
        <extracomment>After the name of the person was changed.</extracomment>
        <translation>Se ha cambiado tu nombre.</translation>
    </message>
    <message>
        <source>Your password was changed. Other devices are signed out.</source>
        <extracomment>After the password was changed.</extracomment>
        <translation>Se ha cambiado tu contraseña. Se ha cerrado la sesión en los demás dispositivos.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <extracomment>After signing out.</extracomment>
        <translation>Has cerrado la sesión.</translation>
    </message>
    <message>
        <source>You are signed out here, but the server does not know it. %1</source>
        <extracomment>After signing out, when the server does not know of it; %1 is a sentence that says why.</extracomment>
        <translation>Has cerrado la sesión aquí, pero el servidor no lo sabe. %1</translation>
    </message>
    <message>
        <source>Your account is closed. Until %1 you can have it back by signing in.</source>
        <extracomment>After an account was closed; %1 is a day.</extracomment>
        <translation>Tu cuenta está cerrada. Hasta el %1 puedes recuperarla si inicias sesión.</translation>
    </message>
    <message>
        <source>Your account is closed.</source>
        <extracomment>After an account was closed.</extracomment>
        <translation>Tu cuenta está cerrada.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::account::DeviceListModel</name>
    <message>
        <source>Unnamed device</source>
        <extracomment>A device that is signed in and did not say its name.</extracomment>
        <translation>Dispositivo sin nombre</translation>
    </message>
    <message>
        <source>used %1</source>
        <extracomment>A device that is signed in; %1 is “just now”, “5 minutes ago” or a day.</extracomment>
        <translation>último uso: %1</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::gallery::CategoryList</name>
    <message>
        <source>All</source>
        <extracomment>The first of the categories in the gallery: shows all of them. Keep it short.</extracomment>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::gallery::ExampleDetail</name>
    <message>
        <source>Request</source>
        <extracomment>Label of a fact about an example; the value is what was asked for in words.</extracomment>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>Label of a fact about an example; the value is the name of a tool.</extracomment>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>Label of a fact about an example; the value is a topic of the tool, such as Electronics.</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Label of a fact about an example; the value is the name of a style, such as Watercolor.</extracomment>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Good for</source>
        <extracomment>Label of a fact about an example; the value says what such pictures are good for.</extracomment>
        <translation>Ideal para</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Label of a fact about an example; the value is its size in pixels.</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>Size of a picture: width × height in pixels.</extracomment>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Label of a fact about an example that is a clip; the value is how long it runs.</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <extracomment>How long a clip runs, in seconds with one decimal.</extracomment>
        <translation>%1 segundos</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::gallery::GalleryModel</name>
    <message>
        <source>Style: %1</source>
        <extracomment>Below an example in the gallery; %1 is the name of a style, such as Watercolor.</extracomment>
        <translation>Estilo: %1</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::gallery::StyleDetail</name>
    <message>
        <source>Strength</source>
        <extracomment>Name of a setting of every style: how much of it is applied.</extracomment>
        <translation>Intensidad</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::home::ExampleList</name>
    <message>
        <source>Style</source>
        <extracomment>What an example is that belongs to no tool: a picture in another style, such as watercolour.</extracomment>
        <translation>Estilo</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::home::ToolList</name>
    <message>
        <source>On this computer</source>
        <extracomment>Under the name of a tool: it works without a network and costs nothing.</extracomment>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Examples to browse</source>
        <extracomment>Under the name of a tool that visitors cannot run: only its examples can be looked at.</extracomment>
        <translation>Ejemplos para explorar</translation>
    </message>
    <message>
        <source>With your own key</source>
        <extracomment>Under the name of a tool that only providers can run, with a key of the person&apos;s own.</extracomment>
        <translation>Con tu propia clave</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::jobs::JobListModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Name of a job over many files: %1 is the name of the first, %n the number of the others.</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Kind of a job: a result of the library is written to a file.</extracomment>
        <translation>Exportación</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::library::ClipExportOptions</name>
    <message>
        <source>As it is</source>
        <extracomment>How a clip is exported: the file is copied as it is.</extracomment>
        <translation>Tal como es</translation>
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
        <translation>Como máximo aprox. %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>How large an exported clip will be; %1 is a size such as 12 MB</extracomment>
        <translation>Aprox. %1</translation>
    </message>
    <message>
        <source>%1 takes at most %2. Choose a shorter part.</source>
        <extracomment>Warning before an export: %1 is a place such as Instagram Reels, %2 a length of time</extracomment>
        <translation>En %1 el máximo es %2. Elige un fragmento más corto.</translation>
    </message>
    <message>
        <source>%1 takes clips of %2 and longer.</source>
        <extracomment>Warning before an export: %1 is a place such as Instagram Reels, %2 a length of time</extracomment>
        <translation>En %1 el clip debe durar %2 o más.</translation>
    </message>
    <message>
        <source>%1 takes files up to %2: the quality will be lowered to stay below.</source>
        <extracomment>Warning before an export: %1 is a place such as X, %2 a size such as 512 MB</extracomment>
        <translation>En %1 el límite es %2: se bajará la calidad para no superarlo.</translation>
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
        <translation>Todas las herramientas</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::orders::CreditHistoryModel</name>
    <message>
        <source>Credits added</source>
        <extracomment>In the history of credits: some came.</extracomment>
        <translation>Créditos añadidos</translation>
    </message>
    <message>
        <source>Set aside for a job</source>
        <extracomment>In the history of credits: set aside until a job ends.</extracomment>
        <translation>Reservados para una tarea</translation>
    </message>
    <message>
        <source>Charged for a job</source>
        <extracomment>In the history of credits: a job was paid with what was set aside for it.</extracomment>
        <translation>Cobrados por una tarea</translation>
    </message>
    <message>
        <source>Given back by a job</source>
        <extracomment>In the history of credits: a job failed or was cancelled, and costs nothing.</extracomment>
        <translation>Devueltos por una tarea</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <extracomment>In the history of credits: their time was over.</extracomment>
        <translation>Caducados</translation>
    </message>
    <message>
        <source>Taken back with a refund</source>
        <extracomment>In the history of credits: a purchase was paid back, and its credits were taken.</extracomment>
        <translation>Retirados por un reembolso</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <extracomment>In the history of credits: what a plan brings each month; %1 is the name of the plan.</extracomment>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Package %1</source>
        <extracomment>In the history of credits: a package that was bought; %1 is its name.</extracomment>
        <translation>Paquete %1</translation>
    </message>
    <message>
        <source>Promotion code</source>
        <extracomment>In the history of credits: what a promotion code brought.</extracomment>
        <translation>Código promocional</translation>
    </message>
    <message>
        <source>This job was ordered on another device, or was taken off the list.</source>
        <extracomment>Told when a line of the credit history is pressed whose job this computer does not know.</extracomment>
        <translation>Esta tarea se encargó en otro dispositivo o se quitó de la lista.</translation>
    </message>
    <message>
        <source>Unused days of your earlier plan</source>
        <extracomment>In the history of credits: a plan was replaced by another one before its time was over.</extracomment>
        <translation>Días sin usar de tu plan anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) came back</source>
        <extracomment>In the history of credits: a job was charged less than was set aside for it.</extracomment>
        <translation>
            <numerusform>Ha vuelto %n crédito</numerusform>
            <numerusform>Han vuelto %n créditos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidgo::ui::orders::ReceiptListModel</name>
    <message>
        <source>Receipt</source>
        <extracomment>A kind of document: for a payment.</extracomment>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Credit note</source>
        <extracomment>A kind of document: for money that went back.</extracomment>
        <translation>Nota de abono</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::orders::RefundModel</name>
    <message>
        <source>%1 was paid back. Its credits were taken back.</source>
        <extracomment>What came of asking for money back; %1 is an amount of money.</extracomment>
        <translation>Se ha reembolsado %1. Se han retirado los créditos del pedido.</translation>
    </message>
    <message>
        <source>The payment company refused to pay it back. No money moved, and you keep the credits.</source>
        <extracomment>What came of asking for money back.</extracomment>
        <translation>La empresa de pagos rechazó la devolución. No se ha movido dinero y conservas los créditos.</translation>
    </message>
    <message>
        <source>%1 is paid back by hand, which can take a few days. Its credits were taken back.</source>
        <extracomment>What came of asking for money back; %1 is an amount of money.</extracomment>
        <translation>El reembolso de %1 se hace a mano y puede tardar unos días. Se han retirado los créditos del pedido.</translation>
    </message>
    <message>
        <source>%1 is on its way back to you. Its credits were taken back. How long it takes is up to your bank.</source>
        <extracomment>What came of asking for money back; %1 is an amount of money.</extracomment>
        <translation>El reembolso de %1 está en camino. Se han retirado los créditos del pedido. Lo que tarde depende de tu banco.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::plans::OfferModel</name>
    <message>
        <source>The last charge failed, so the plan is paid until %1 only. You keep it for a few more days. Order a plan again to go on.</source>
        <extracomment>About the person&apos;s plan; %1 is a date.</extracomment>
        <translation>El último cobro falló, así que el plan solo está pagado hasta el %1. Lo conservas unos días más. Vuelve a contratar un plan para seguir.</translation>
    </message>
    <message>
        <source>Paid until %1 and ends then. Nothing more is charged.</source>
        <extracomment>About the person&apos;s plan, which was cancelled or was paid for once; %1 is a date.</extracomment>
        <translation>Pagado hasta el %1; entonces termina. No se cobra nada más.</translation>
    </message>
    <message>
        <source>Paid until %1. After that you have %2.</source>
        <extracomment>About the person&apos;s plan; %1 is a date, %2 is the name of the plan that follows.</extracomment>
        <translation>Pagado hasta el %1. Después tendrás %2.</translation>
    </message>
    <message>
        <source>Paid until %1, then %2 is charged for the next month.</source>
        <extracomment>About the person&apos;s plan, which goes on by itself; %1 is a date, %2 is an amount of money.</extracomment>
        <translation>Pagado hasta el %1; después se cobra %2 por el mes siguiente.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::plans::PlanChangeModel</name>
    <message>
        <source>You have %1 now.</source>
        <extracomment>After a change of the plan; %1 is its name.</extracomment>
        <translation>Ahora tienes %1.</translation>
    </message>
    <message>
        <source>The change to %1 is on its way. The payment company has not answered yet; nothing is done twice.</source>
        <extracomment>After a change of the plan; %1 is its name.</extracomment>
        <translation>El cambio a %1 está en marcha. La empresa de pagos aún no ha respondido; nada se hace dos veces.</translation>
    </message>
    <message>
        <source>You change to %1 on %2. Nothing is charged before that.</source>
        <extracomment>After a change to a lower plan; %1 is its name, %2 a date.</extracomment>
        <translation>Cambias a %1 el %2. Antes no se cobra nada.</translation>
    </message>
    <message>
        <source>%1 begins when its order is paid. Your present plan ends with that, and its unused days are paid back.</source>
        <extracomment>After a change of the plan; %1 is its name.</extracomment>
        <translation>%1 empieza cuando se paga su pedido. Con ello termina tu plan actual y se te devuelven sus días no usados.</translation>
    </message>
    <message>
        <source>Your present plan ends on %2. Order %1 then; nothing is charged before that.</source>
        <extracomment>After a change to a lower plan; %1 is its name, %2 a date.</extracomment>
        <translation>Tu plan actual termina el %2. Contrata %1 entonces; antes no se cobra nada.</translation>
    </message>
    <message>
        <source>Your plan goes on.</source>
        <extracomment>After somebody took back that their plan ends.</extracomment>
        <translation>Tu plan continúa.</translation>
    </message>
    <message>
        <source>Your plan ends on %1. Nothing more is charged, and the credits that you bought stay yours.</source>
        <extracomment>After somebody ended their plan; %1 is a date.</extracomment>
        <translation>Tu plan termina el %1. No se cobra nada más y los créditos que compraste siguen siendo tuyos.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::plans::PurchaseModel</name>
    <message>
        <source>%1 off</source>
        <extracomment>What a promotion code does to a price; %1 is an amount of money.</extracomment>
        <translation>%1 de descuento</translation>
    </message>
    <message>
        <source>%1 on top</source>
        <extracomment>What a promotion code does; %1 is an amount such as “20 credits”.</extracomment>
        <translation>%1 más</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::profile::UseModel</name>
    <message numerus="yes">
        <source>%n run(s) today</source>
        <extracomment>How many runs were made for credits today.</extracomment>
        <translation>
            <numerusform>%n ejecución hoy</numerusform>
            <numerusform>%n ejecuciones hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) today</source>
        <extracomment>How many runs were made for credits today, and how many the plan allows in a day.</extracomment>
        <translation>
            <numerusform>%1 de %n ejecución hoy</numerusform>
            <numerusform>%1 de %n ejecuciones hoy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidgo::ui::settings::ExampleSyncModel</name>
    <message numerus="yes">
        <source>%n new example(s) came into the gallery.</source>
        <extracomment>%n counts examples that came from the server and are in the gallery now.</extracomment>
        <translation>
            <numerusform>Ha llegado %n ejemplo nuevo a la galería.</numerusform>
            <numerusform>Han llegado %n ejemplos nuevos a la galería.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server was not asked yet.</source>
        <extracomment>The server that keeps examples of its own was never asked for them.</extracomment>
        <translation>Todavía no se ha consultado el servidor.</translation>
    </message>
    <message>
        <source>Asking the server what is new…</source>
        <extracomment>The server is asked for its examples at this moment.</extracomment>
        <translation>Consultando al servidor qué hay de nuevo…</translation>
    </message>
    <message>
        <source>All examples of the server are here.</source>
        <extracomment>Nothing is missing of what the server has.</extracomment>
        <translation>Todos los ejemplos del servidor están aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n new example(s) on the way</source>
        <extracomment>%n counts examples that are being fetched from the server.</extracomment>
        <translation>
            <numerusform>%n ejemplo nuevo en camino</numerusform>
            <numerusform>%n ejemplos nuevos en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new example(s) wait for a link that is not metered.</source>
        <extracomment>%n counts examples of the server that are not here yet. A metered link is paid for by what goes through it.</extracomment>
        <translation>
            <numerusform>%n ejemplo nuevo espera una conexión que no sea de uso medido.</numerusform>
            <numerusform>%n ejemplos nuevos esperan una conexión que no sea de uso medido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new example(s) were signed by somebody you have not trusted yet.</source>
        <extracomment>%n counts examples of the server that are not here yet. They are signed, and nobody here knows whoever signed them.</extracomment>
        <translation>
            <numerusform>%n ejemplo nuevo lo firmó alguien en quien aún no confías.</numerusform>
            <numerusform>%n ejemplos nuevos los firmó alguien en quien aún no confías.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new example(s)</source>
        <extracomment>%n counts examples of the server that are not here yet.</extracomment>
        <translation>
            <numerusform>%n ejemplo nuevo</numerusform>
            <numerusform>%n ejemplos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far it is with fetching: %1 and %2 are sizes such as “12 MB”.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 to fetch</source>
        <extracomment>%1 is a size such as “12 MB”.</extracomment>
        <translation>%1 por descargar</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <extracomment>When the server was asked last what examples it has; %1 is a date with a time of day.</extracomment>
        <translation>Consultado: %1</translation>
    </message>
    <message>
        <source>Nothing more comes from %1.</source>
        <extracomment>After the person stopped trusting somebody who signs examples; %1 is the name.</extracomment>
        <translation>Ya no llegará nada de %1.</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::settings::SettingsModel</name>
    <message>
        <source>Same as the system</source>
        <extracomment>A choice of language: the one that the operating system uses.</extracomment>
        <translation>Igual que el sistema</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::shell::NavigationModel</name>
    <message>
        <source>Library</source>
        <extracomment>Name of the page with the person&apos;s own results.</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Name of the page on which the person chooses language, theme and so on.</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Name of the page on which the studio starts.</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>TOOLS</source>
        <extracomment>Heading in the sidebar above the six tools; in small capitals.</extracomment>
        <translation>HERRAMIENTAS</translation>
    </message>
    <message>
        <source>YOURS</source>
        <extracomment>Heading in the sidebar above what belongs to the person: library and settings; in small capitals.</extracomment>
        <translation>LO TUYO</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>Name of the page with all the examples.</extracomment>
        <translation>Galería</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::shell::PaletteModel</name>
    <message>
        <source>Used last</source>
        <extracomment>Heading in the command palette above what was used last.</extracomment>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Go to and do</source>
        <extracomment>Heading in the command palette above pages and commands.</extracomment>
        <translation>Ir y hacer</translation>
    </message>
    <message>
        <source>Results and examples</source>
        <extracomment>Heading in the command palette above the person&apos;s own results and the examples that were found.</extracomment>
        <translation>Resultados y ejemplos</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::shell::SearchModel</name>
    <message>
        <source>Your result · %1</source>
        <extracomment>Below a hit of the search: one of the person&apos;s own results; %1 is the tool that made it.</extracomment>
        <translation>Tu resultado · %1</translation>
    </message>
    <message>
        <source>Example · %1</source>
        <extracomment>Below a hit of the search: an example; %1 is its tool or its style.</extracomment>
        <translation>Ejemplo · %1</translation>
    </message>
</context>
<context>
    <name>vidgo::ui::shell::ShortcutModel</name>
    <message>
        <source>Pages</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys that open a page.</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>Heading in the list of keyboard shortcuts: keys that work on every page.</extracomment>
        <translation>En todas partes</translation>
    </message>
</context>
</TS>
