'use client'

import { usePathname } from 'next/navigation'
import { FaultText } from './_page/fault-text.tsx'

/** A fault in one page: header and footer stand around it. */
export default function PageFault({ retry }: { retry: () => void }) {
  return <FaultText path={usePathname()} retry={retry} />
}
