/** What no first screen needs, in one part: it is fetched while the person looks at that one. */
export { AskScreen } from './ask-screen';
export { ResultScreen } from './result-screen';
export { RunningScreen } from './running-screen';
