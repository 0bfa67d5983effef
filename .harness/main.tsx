import '@mantine/core/styles.css'
import '../renderer/theme/base.css'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { MantineProvider } from '@mantine/core'
import { theme, plainVariables } from '../renderer/theme/theme.ts'
import { SessionContext } from '../renderer/session.tsx'
import SummaryPage from '../renderer/summary/summary-page.tsx'
import { fakeBridge, openStatus, someSettings, yes } from '../tests/renderer/fake-bridge.ts'
import * as d from '../domain/index.ts'
const cases=[...d.sampleYear(7,240,2025), ...d.sampleYear(8,180,2024), ...d.sampleYear(9,90,2023)]
window.threshold = fakeBridge({
  'summary.preview': ({profile, period, floor}) => {
    const f=d.summarise(cases,period)
    const table=d.suppress(f,profile,{floor})
    const earlierTables=[period.year-2,period.year-1].map(y=>d.suppress(d.summarise(cases,{...period,year:y}),profile,{floor}))
    return yes({table, earlierTables, incomplete: cases.slice(0,30).map(c=>({requestId:'018f0000-0000-7000-8000-000000000001',reference:c.reference,missing:d.missingFacts(c)})).filter(x=>x.missing.length), undated:[], openAtStart:f.openAtStart, openAtEnd:f.openAtEnd, givenOut: location.search==='?risk', earlierExports:[{at:'2025-02-02T10:00:00Z',by:'Asha Merrow',profile:'public',label:'2024',as:'pdf',sameAsNow:false}], ...(location.search==='?risk'&&{riskSentence:'2025 was already exported, and the register has changed since. “Kind of request: Emergency” was 10 and would now be 15. Subtracting one from the other gives a number from 1 to 7. Keep to the numbers already given out.'}), ...(profile==='internal'&&{whoAsksWell:d.whoAsksWell(cases,period)})})
  },
  'summary.export': () => new Promise(()=>{}),
})
const session={status:openStatus,person:openStatus.person!,settings:someSettings,replaceSettings(){},memory:new Map(),lock(){}}
createRoot(document.getElementById('root')!).render(<MantineProvider theme={theme} cssVariablesResolver={plainVariables}><Router hook={useHashLocation}><SessionContext.Provider value={session}><main style={{padding:24,maxWidth:1200}}><SummaryPage/></main></SessionContext.Provider></Router></MantineProvider>)
