import { createRoot } from 'react-dom/client';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { officeLanguage } from '../excel';
import { associateFunctions, failureText, type CustomFunctionsHost } from '../functions';
import { languageOfTag } from '../i18n';
import { invariant } from '../rules';
import { Pane } from './Pane';

declare const CustomFunctions: CustomFunctionsHost;

const language = languageOfTag(await officeLanguage()) ?? 'ru';
associateFunctions(CustomFunctions, failureText(language));
const place = document.getElementById('pane');
invariant(place !== null, 'The page has no place for the pane');
createRoot(place).render(
  <FluentProvider theme={webLightTheme}>
    <Pane language={language} />
  </FluentProvider>,
);
