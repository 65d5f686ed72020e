'use client'

import { type Fault, FaultPage } from './_fault/fault-page.tsx'

/** A fault in the owner's zone, such as a database that is away. */
export default function OwnerFault(fault: Fault) {
  return <FaultPage {...fault} />
}
