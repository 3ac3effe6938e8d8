; Installer for one user; see README.md in this folder.
!ifndef VERSION
  !error "makensis /DVERSION=x.y.z /DPAYLOAD=folder cofanet-desktop.nsi"
!endif
Unicode true
!include "MUI2.nsh"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\CofaNetDesktop"
Name "CofaNet Desktop"
OutFile "CofaNetDesktop-${VERSION}-setup.exe"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\CofaNetDesktop"
SetCompressor /SOLID lzma
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"

Section "Program"
  RMDir /r "$INSTDIR\_internal"             ; no library of an older version stays
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\CofaNet Desktop.lnk" "$INSTDIR\CofaNet Desktop.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "CofaNet Desktop"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
SectionEnd

Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\*.exe"
  RMDir "$INSTDIR"                          ; only if nothing else lies there
  Delete "$SMPROGRAMS\CofaNet Desktop.lnk"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
