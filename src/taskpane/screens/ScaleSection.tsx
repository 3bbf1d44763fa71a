import { makeStyles, tokens } from '@fluentui/react-components';
import { scaleEditions } from '../../actions';
import { cellPlace } from '../../register';
import { formName } from '../parts/formName';
import { PlaceLink } from '../parts/PlaceLink';
import { Section } from '../parts/Section';
import { usePane, useRegister } from '../session/paneContext';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: 'top',
    textAlign: 'start',
    fontWeight: 'normal',
  },
  number: { textAlign: 'end' },
  unbroken: { whiteSpace: 'nowrap', overflowWrap: 'normal' },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The scale as the workbook holds it, an edition a table; an amendment is new rows in the sheet (clause 8.2). */
export function ScaleSection() {
  const { t, language } = usePane();
  const styles = useStyles();
  const { register } = useRegister().decoded;
  return (
    <Section title={t('scale')}>
      <p className={styles.note}>{t('scaleNote')}</p>
      {scaleEditions(register).map(({ fromYear, toYear, rows }) => (
        <table key={fromYear} className={styles.table}>
          <caption className={styles.caption}>
            {toYear === undefined
              ? t('scaleFrom', { year: fromYear })
              : t('scaleYears', { named: fromYear, year: toYear })}
          </caption>
          <thead>
            <tr>
              <th scope="col" className={styles.cell}>
                {t('form')}
              </th>
              <th scope="col" className={`${styles.cell} ${styles.number} ${styles.unbroken}`}>
                {t('pointsColumn')}
              </th>
              <th scope="col" className={styles.cell}>
                {t('rowColumn')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.place.row}>
                <th scope="row" className={styles.cell}>
                  {formName(row, language, register.language)}
                </th>
                <td className={`${styles.cell} ${styles.number} ${styles.unbroken}`}>
                  {row.points}
                </td>
                <td className={`${styles.cell} ${styles.unbroken}`}>
                  <PlaceLink place={cellPlace(row.place, 'code')} row={row.place.row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Section>
  );
}
