import {
  Body1,
  Body1Strong,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { catalogueOf, issueText, say, type Language } from '../i18n';
import type { Issue } from '../register';
import type { PaneRegister } from './openRegister';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

interface OverviewProps {
  readonly language: Language;
  readonly register: Extract<PaneRegister, { kind: 'register' }>;
}

/** The year's consultants with their points and status, and what is wrong in the register. */
export function Overview({ language, register }: OverviewProps) {
  const styles = useStyles();
  const { pane, command, statuses } = catalogueOf(language);
  const { scored, issues } = register;
  return (
    <>
      {scored === undefined && (
        <MessageBar intent="warning">
          <MessageBarBody>{say(command.usage['year-not-set'], {}, language)}</MessageBarBody>
        </MessageBar>
      )}
      {scored && (
        <section>
          <Body1Strong as="h2" block>
            {say(pane.members, { year: scored.year, count: scored.members.length }, language)}
          </Body1Strong>
          <ul className={styles.list}>
            {scored.members.map(({ member, result }) => (
              <li key={member.place.row}>
                <Body1>
                  {say(
                    pane.member,
                    {
                      name: member.fullName,
                      credited: result.credited,
                      norm: result.norm,
                      status: say(statuses[result.status], {}, language),
                    },
                    language,
                  )}
                </Body1>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <Body1Strong as="h2" block>
          {say(pane.issues, { count: issues.length }, language)}
        </Body1Strong>
        <ul className={styles.list}>
          {issues.map((issue) => (
            <IssueLine key={issueKey(issue)} issue={issue} language={language} />
          ))}
        </ul>
      </section>
    </>
  );
}

function issueKey({ code, place }: Issue): string {
  return `${code} ${place.sheet}!${place.cell}`;
}

function IssueLine({ issue, language }: { readonly issue: Issue; readonly language: Language }) {
  const { severities, command } = catalogueOf(language);
  const { sheet, cell } = issue.place;
  const values = {
    place: cell === '' ? sheet : `${sheet}!${cell}`,
    severity: say(severities[issue.severity], {}, language),
    sentence: issueText(issue, language),
  };
  return (
    <li>
      <Body1>{say(command.lines['check-issue'], values, language)}</Body1>
    </li>
  );
}
