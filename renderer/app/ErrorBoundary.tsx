import { Component, type ReactNode } from 'react';
import { shellText } from '../../shared/text/nl/shell.ts';
import { Button } from '../components/Button.tsx';
import styles from './ErrorBoundary.module.css';

interface State {
  readonly crashed: boolean;
}

/** One screen that fails does not take the meeting with it: says so and offers a way on. No content in the message. */
export class ErrorBoundary extends Component<Readonly<{ children: ReactNode }>, State> {
  override state: State = { crashed: false };

  static getDerivedStateFromError(): State {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <main className={styles['crashed']} role="alert">
        <h1>{shellText.crashed}</h1>
        <p>{shellText.crashedExplanation}</p>
        <p>
          <Button
            variant="primary"
            onPress={() => {
              window.location.hash = '#/';
              this.setState({ crashed: false });
            }}
          >
            {shellText.toToday}
          </Button>
          <Button onPress={() => window.location.reload()}>{shellText.reload}</Button>
        </p>
      </main>
    );
  }
}
