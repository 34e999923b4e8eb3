import { html, nothing, type TemplateResult } from 'lit';

import { nextWords, sessionWords } from '../language/session-words.js';
import type { FoundGroup } from '../model/finding/found.js';
import { begunSessions, currentSessions } from '../model/sessions/current-sessions.js';
import type { GroupContext } from './group-context.js';

/** When a group meets next, for a machine and for people; nothing for one that has paused, ended, or keeps it to itself. */
export function nextMeeting(
  { group, next }: FoundGroup,
  { messages, now }: GroupContext,
): TemplateResult | typeof nothing {
  if (!next || group.status !== 'active') return nothing;
  const { day, start } = next;
  return html`<strong class="next filled"
    ><time datetime=${start ? `${day}T${start}` : day}>${nextWords(next, now, messages)}</time></strong
  >`;
}

/**
 * "Mondays, 7pm to 8:30pm", and when next.
 *
 * @param most How many lines of times there is room for.
 */
export function briefTimes(found: FoundGroup, context: GroupContext, most: number): unknown {
  const { group } = found;
  const { messages, now } = context;
  const words = begunSessions(currentSessions(group.sessions, now.day), now.day)
    .map((session) => sessionWords(session, messages))
    .filter(Boolean);
  const times = words.length ? words : group.timesText ? [group.timesText] : [messages.timesNotStated];
  const more = times.length - most;
  // "And one more" takes as much room as the one.
  const shown = more > 1 ? times.slice(0, most) : times;
  return html`${shown.map((each) => html`<span class="line">${each}</span>`)}
  ${more > 1 ? html`<span class="line quiet">${messages.moreTimes(more)}</span>` : nothing}
  ${nextMeeting(found, context)}`;
}
