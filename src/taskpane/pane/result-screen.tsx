import {
  Badge,
  Button,
  makeStyles,
  Tab,
  TabList,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useId, useState } from "react";
import type { Outcome } from "../../app/tong-hop";
import { text } from "../texts";
import { AskPending } from "./ask-pending";
import { doneLine, FiguresTab, type FiguresTabProps } from "./figures-tab";
import { FindingsTab } from "./findings-tab";
import { Headline } from "./headline";
import { Shell } from "./shell";
import { useControlStyles } from "./text-styles";

const useStyles = makeStyles({
  back: {
    minWidth: "44px",
    minHeight: "44px",
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`,
  },
  tabs: {
    flexWrap: "wrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "& > button": { minHeight: "44px" },
  },
  count: { marginLeft: tokens.spacingHorizontalXS },
});

type ResultTab = "figures" | "findings";

export interface ResultScreenProps extends Omit<FiguresTabProps, "outcome"> {
  readonly outcome: Outcome;
  /** Being made anew; the old figures stay in sight. */
  readonly busy: boolean;
  /** Figures that stand otherwise here than on our sheet. */
  readonly pending: number;
  readonly onBack: () => void;
  readonly onRun: () => void;
}

/** Kết quả: Số liệu and Lưu ý, with the way to do it again. */
export function ResultScreen(props: ResultScreenProps) {
  const { outcome, busy, pending, onBack, onRun, ...figures } = props;
  const styles = useStyles();
  const controls = useControlStyles();
  const [tab, setTab] = useState<ResultTab>("figures");
  const id = useId();
  useDoneAnnouncement(outcome);
  return (
    <Shell
      header={
        <>
          <Button
            appearance="subtle"
            className={styles.back}
            icon={<ArrowLeft20Regular />}
            aria-label={text("common.back")}
            onClick={onBack}
          />
          <Headline>
            {text("home.run", { period: outcome.period.label })}
          </Headline>
        </>
      }
      tabs={
        <TabList
          className={styles.tabs}
          selectedValue={tab}
          selectTabOnFocus
          onTabSelect={(_, data) => setTab(data.value as ResultTab)}
        >
          <Tab
            value="figures"
            id={`${id}-figures`}
            aria-controls={`${id}-panel`}
          >
            {text("result.tab_figures")}
          </Tab>
          <Tab
            value="findings"
            id={`${id}-findings`}
            aria-controls={`${id}-panel`}
          >
            {text("result.tab_findings")}
            <Badge className={styles.count} color="informative" size="large">
              {outcome.findings.length}
            </Badge>
          </Tab>
        </TabList>
      }
      footer={
        <>
          <AskPending pending={pending} />
          <Button
            size="large"
            appearance={pending > 0 ? "primary" : "secondary"}
            className={controls.tall}
            disabledFocusable={busy}
            onClick={onRun}
          >
            {busy
              ? text("run.title", { period: outcome.period.label })
              : text(pending > 0 ? "rerun.apply" : "result.again")}
          </Button>
        </>
      }
    >
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === "figures" ? (
          <FiguresTab outcome={outcome} {...figures} />
        ) : (
          <FindingsTab outcome={outcome} onGoTo={figures.onGoTo} />
        )}
      </div>
    </Shell>
  );
}

function useDoneAnnouncement(outcome: Outcome): void {
  const { announce } = useAnnounce();
  const { applied } = outcome;
  useEffect(() => {
    announce(doneLine(outcome), { polite: true });
    // Once a run: figures worked out anew under an answer are told by what is pending.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [announce, applied]);
}
