import { useEffect, useRef } from 'react';
import type { PixelArea } from './placedChart';

interface ChoiceListProps {
  readonly id: string;
  readonly label: string;
  readonly items: readonly string[];
  readonly highlighted: number;
  readonly below: PixelArea;
  readonly onChoose: (item: string) => void;
}

/** The values a cell may have, under the cell. */
export function ChoiceList(props: ChoiceListProps) {
  const { id, label, items, highlighted, below, onChoose } = props;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[highlighted]?.scrollIntoView({ block: 'nearest' });
  }, [highlighted]);
  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      className="sg-list"
      style={{ left: below.left, top: below.top + below.height + 1, minWidth: below.width }}
      onMouseDown={(event) => event.preventDefault()}
    >
      {items.map((item, index) => (
        <li
          key={item}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === highlighted}
          onClick={() => onChoose(item)}
        >
          {item}
        </li>
      ))}
    </ul>
  );
}
