import { Link } from '@fluentui/react-components';
import { text } from '../texts';
import { useOpenPage } from './page-context';
import { useTextStyles } from './text-styles';

export interface TellKindLinkProps {
  readonly sheet: string;
  /** It was said before and can be looked at again. */
  readonly again?: boolean;
}

/** *Cho biết là bảng gì*: the way to the page where a person says what the tables of a sheet are. */
export function TellKindLink({ sheet, again = false }: TellKindLinkProps) {
  const texts = useTextStyles();
  const open = useOpenPage();
  if (!open) return null;
  const words = text(again ? 'home.tell_again' : 'home.tell_kind');
  return (
    <Link
      as="button"
      inline
      className={texts.link}
      aria-label={text('common.about', { what: words, about: sheet })}
      onClick={() => open('tell_kind', { sheet })}
    >
      {words}
    </Link>
  );
}
