/** What an earlier paper asked, told again: "it said that you were required to send it within seven days". */
export const askedBefore =
	/\b(?:it|that|which|(?:first|earlier|previous|original|last|old) (?:request|letter|form|e-?mail|message|one)) (?:had |also |then )*(?:asked|said|demanded|required|wanted|stated|told|gave)\b[^.;]*$|\b(?:said|stated|told you|claimed|demanded|suggested|implied) (?:that )?(?:you|the service) (?:were|was|had|must|should)\b[^.;]*$|\b(?:you were|you had been) (?:\W?\w+\W? ){0,2}(?:asked|told|required|given)\b[^.;]*$/i
