; For the person who is signed in, without a question and without administrator rights.
!macro customInstallMode
  StrCpy $isForceCurrentInstall "1"
!macroend
