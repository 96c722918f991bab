/**
 * What the page's script uses of the browser, and nothing more: the program itself knows no browser, so that a name of
 * the browser's anywhere else stays a mistake. Elements are those that the page surely has.
 */
export interface BrowserWindow {
  readonly document: BrowserDocument
  readonly location: { readonly hash: string }
  readonly history: { replaceState(state: null, title: '', address: string): void }
  addEventListener(event: 'hashchange' | 'beforeprint' | 'afterprint', listener: () => void): void
}

export interface BrowserDocument {
  readonly documentElement: { readonly lang: string }
  getElementById(id: string): BrowserElement | null
  createElement(name: string): BrowserElement
  querySelectorAll(selector: string): Iterable<BrowserElement>
}

export interface BrowserElement {
  textContent: string
  hidden: boolean
  /** Of a form's field. */
  value: string
  readonly name: string
  readonly selectedIndex: number
  readonly dataset: Readonly<Record<string, string | undefined>>
  readonly parentElement: BrowserElement | null
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  append(...children: readonly (BrowserElement | string)[]): void
  replaceChildren(...children: readonly (BrowserElement | string)[]): void
  remove(): void
  querySelector(selector: string): BrowserElement | null
  querySelectorAll(selector: string): Iterable<BrowserElement>
  addEventListener(event: 'click' | 'input' | 'submit', listener: (event: { preventDefault(): void }) => void): void
  focus(options?: { readonly preventScroll: boolean }): void
  scrollIntoView(): void
}
