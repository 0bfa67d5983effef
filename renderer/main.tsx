import './theme/trusted-types-first.ts'
import './theme/first.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { call } from './bridge.ts'

const place = document.getElementById('app')
if (!place) throw new Error('index.html has no place for the app')
// The answer is here before anything could be drawn, so that the first page is drawn once and not after an empty one;
// where it is not, the page says that something is on its way.
const asked = call('vault.status', {})
const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 200))
void Promise.race([asked, late]).then((known) => createRoot(place).render(<App asked={asked} known={known} />))
