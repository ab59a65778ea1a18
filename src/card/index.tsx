import { render } from 'preact';
import parts from '../ui/parts.css';
import { makeStrings } from '../ui/strings.ts';
import tokens from '../ui/tokens.css';
import { Card } from './Card.tsx';
import styles from './card.css';
import type { CreateCard } from './card.ts';
import { keepFocus } from './focus.ts';
import hostStyles from './host.css';
import { addStyles } from './styles.ts';

/** The card inside the shadow root it is given. It knows no page and no extension: data and callbacks come in. */
export const createCard: CreateCard = (root, actions) => {
  const style = addStyles(root, hostStyles + tokens + parts + styles);
  const surface = root.ownerDocument.createElement('div');
  surface.className = 'surface';
  root.append(surface);
  return {
    async show(view, { translate, language }) {
      const strings = makeStrings(translate, language);
      const restore = keepFocus(root, surface, view);
      // Preact renders before it returns, and the styles are there: the card can be measured at once.
      render(<Card key={view.briefing.topic.id} view={view} actions={actions} strings={strings} />, surface);
      restore();
    },
    destroy() {
      render(null, surface);
      surface.remove();
      style.remove();
    },
  };
};
