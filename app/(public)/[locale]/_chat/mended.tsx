import { Component, type ReactNode } from 'react'
import { startAnew } from './conversation.ts'

type State = { isBroken: boolean }

/** A kept conversation that cannot be drawn is given up: a new one begins, and the page stands. */
export class Mended extends Component<{ children: ReactNode }, State> {
  override state: State = { isBroken: false }

  static getDerivedStateFromError(): State {
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
