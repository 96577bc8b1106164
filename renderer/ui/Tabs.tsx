import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { cx } from './cx.ts';
import css from './Tabs.module.css';

interface TabsProps<Key extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: Key; readonly label: string; readonly content: ReactNode }[];
  readonly value: Key;
  readonly onChange: (key: Key) => void;
  /** Stands at the right end of the bar. */
  readonly tools?: ReactNode;
}

/** A bar of tabs and the panel of the one that is open; fills its pane. */
export function Tabs<Key extends string>({ label, tabs, value, onChange, tools }: TabsProps<Key>): ReactNode {
  const choose = (chosen: string | number): void => {
    const tab = tabs.find(({ key }) => key === chosen);
    if (tab) onChange(tab.key);
  };
  return (
    <AriaTabs selectedKey={value} onSelectionChange={choose} className={cx(css['tabs'])}>
      <div className={css['bar']}>
        <TabList aria-label={label} className={cx(css['list'])}>
          {tabs.map((tab) => <Tab key={tab.key} id={tab.key} className={cx(css['tab'])}>{tab.label}</Tab>)}
        </TabList>
        <div className={css['tools']}>{tools}</div>
      </div>
      {tabs.map((tab) => <TabPanel key={tab.key} id={tab.key} className={cx(css['panel'])}>{tab.content}</TabPanel>)}
    </AriaTabs>
  );
}
