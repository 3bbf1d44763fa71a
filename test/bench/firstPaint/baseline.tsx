import { Button, FluentProvider, Input, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const LINES = ['Seminar', 'Lecture', 'Article', 'Conference', 'Course'];

const place = document.getElementById('pane');
if (place)
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Input aria-label="Name" />
      <Button appearance="primary">Add</Button>
      <ul>
        {LINES.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </FluentProvider>,
  );
