import { Component, type ReactNode } from 'react'
import { startAnew } from './conversation.ts'

type State = { broken: number; isBroken: boolean }

/** A kept conversation that cannot be drawn is given up: a new one begins, and the page stands. */
export class Mended extends Component<{ children: ReactNode }, State> {
  override state: State = { broken: 0, isBroken: false }

  static getDerivedStateFromError(): Partial<State> {
    return { isBroken: true }
  }

  override componentDidCatch(): void {
    startAnew()
    this.setState({ isBroken: false })
  }

  override render(): ReactNode {
    return this.state.isBroken ? null : this.props.children
  }
}
