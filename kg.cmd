@echo off
rem Starts the built program; builds it first where the sources are not those of its build.
rem artifacts\kg\seen holds a copy of the sources as they were built; robocopy says whether it is still the same.
setlocal
set "root=%~dp0"
set "home=%root%artifacts\kg"
if not exist "%home%\current" goto build
set /p build=<"%home%\current"
if not exist "%home%\%build%\kg.exe" goto build
robocopy "%root%src" "%home%\seen\src" /MIR /L /NJH /NJS /NP /NS /NC /NDL /NFL >nul
if errorlevel 1 goto build
robocopy "%root%schema\neo4j" "%home%\seen\schema\neo4j" /MIR /L /NJH /NJS /NP /NS /NC /NDL /NFL >nul
if errorlevel 1 goto build
robocopy "%root%." "%home%\seen" Directory.Build.props Directory.Build.targets Directory.Packages.props global.json /L /NJH /NJS /NP /NS /NC /NDL /NFL >nul
if errorlevel 1 goto build
robocopy "%root%docs" "%home%\seen\docs" format.md diagnostics.md /L /NJH /NJS /NP /NS /NC /NDL /NFL >nul
if errorlevel 1 goto build
goto start

:build
if not exist "%home%" mkdir "%home%"
:lock
mkdir "%home%\lock" 2>nul
if errorlevel 1 (
    echo kg: another start is building; if none is, remove "%home%\lock" 1>&2
    timeout /t 2 /nobreak >nul
    if exist "%home%\lock" goto lock
    goto again
)
echo kg: building (once after each change of the sources) ... 1>&2
robocopy "%root%src" "%home%\seen\src" /MIR /NJH /NJS /NP /NS /NC /NDL /NFL >nul
robocopy "%root%schema\neo4j" "%home%\seen\schema\neo4j" /MIR /NJH /NJS /NP /NS /NC /NDL /NFL >nul
robocopy "%root%." "%home%\seen" Directory.Build.props Directory.Build.targets Directory.Packages.props global.json /NJH /NJS /NP /NS /NC /NDL /NFL >nul
robocopy "%root%docs" "%home%\seen\docs" format.md diagnostics.md /NJH /NJS /NP /NS /NC /NDL /NFL >nul
set "build=build-%RANDOM%%RANDOM%"
set "DOTNET_CLI_TELEMETRY_OPTOUT=1"
set "DOTNET_NOLOGO=1"
if "%KG_NATIVE%"=="no" goto managed
call :publish -p:NativeProgram=true
if not errorlevel 1 goto built
rmdir /s /q "%home%\%build%" 2>nul
move /y "%home%\%build%.log" "%home%\native.log" >nul
echo kg: not built as a native program ("%home%\native.log" says why): starts will be slower 1>&2
:managed
call :publish --self-contained false -p:PublishReadyToRun=true
if not errorlevel 1 goto built
findstr /i crossgen "%home%\%build%.log" >nul || goto failed
echo kg: the feed has no ReadyToRun compiler: building without it, starts will be slower 1>&2
call :publish --self-contained false
if not errorlevel 1 goto built
:failed
type "%home%\%build%.log" 1>&2
echo kg: the build failed 1>&2
rmdir /s /q "%home%\seen" 2>nul
rmdir "%home%\lock"
exit /b 3

:built
>"%home%\next" echo %build%
move /y "%home%\next" "%home%\current" >nul
del "%home%\%build%.log"
rmdir "%home%\lock"
:again
set /p build=<"%home%\current"

:start
if not defined KG_IMAGES set "KG_IMAGES=%home%\images"
if not exist "%home%\%build%\kg.dll" goto native
dotnet "%home%\%build%\kg.dll" %*
exit /b %errorlevel%

:native
"%home%\%build%\kg.exe" %*
exit /b %errorlevel%

:publish
dotnet publish "%root%src\KnowledgeGraph.Cli" -c Release -o "%home%\%build%" --use-current-runtime -p:ArtifactsPath="%home%\obj" -p:GenerateDocumentationFile=false -v quiet -nologo %* >"%home%\%build%.log" 2>&1
exit /b %errorlevel%
