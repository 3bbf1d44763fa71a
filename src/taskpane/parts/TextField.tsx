import { Field, Input, Textarea } from '@fluentui/react-components';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly isRequired?: boolean;
  /** Several lines. */
  readonly isLong?: boolean;
  /** What is wrong or worth knowing about it. */
  readonly problem?: { readonly severity: 'error' | 'warning'; readonly text: string } | undefined;
}

/** A text with its label, hint and what is to say about it. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, isRequired = false, isLong = false, problem } = props;
  return (
    <Field
      label={label}
      required={isRequired}
      {...(hint !== undefined && { hint })}
      {...(problem && { validationState: problem.severity, validationMessage: problem.text })}
    >
      {isLong ? (
        <Textarea
          value={value}
          resize="vertical"
          onChange={(_event, { value: typed }) => onChange(typed)}
        />
      ) : (
        <Input value={value} onChange={(_event, { value: typed }) => onChange(typed)} />
      )}
    </Field>
  );
}
