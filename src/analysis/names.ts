import type { Mention } from '../model/mentions.ts';
import type { Page } from './pages.ts';

export const findMentions = (_page: Page): Mention[] => [];
