@echo off
rem Starts Emic. In a checkout it builds it first, where it has not been built.
rem Environment: JAVA_HOME (else the java of the PATH), EMIC_JAVA_OPTS (options for the Java machine, such as -Xmx1g).
setlocal
for %%I in ("%~dp0..") do set "EMIC_DIR=%%~fI"
set "APP=%EMIC_DIR%\target\launch"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not exist "%APP%\emic.jar" (
    echo Building Emic ^(once, about a minute^) ... 1>&2
    if not exist "%APP%" mkdir "%APP%"
    pushd "%EMIC_DIR%"
    call mvn -q -B -Pquick -DskipTests "-Demic.target=%APP%" package > "%APP%\build.log" 2>&1
    popd
    if not exist "%APP%\emic.jar" (
        echo emic: the build failed; all of it is in "%APP%\build.log" 1>&2
        exit /b 1
    )
)
"%JAVA%" -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED %EMIC_JAVA_OPTS% ^
    "-Demic.home=%EMIC_DIR%" -cp "%APP%\emic.jar" org.emic.cli.Main %*
exit /b %ERRORLEVEL%
