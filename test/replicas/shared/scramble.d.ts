export function scramble(name: string): string;
export function scrambleCss(css: string): string;
