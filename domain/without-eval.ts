import { z } from 'zod'

// The page's content security policy refuses code made from text; zod would try it once and be reported.
z.config({ jitless: true })
