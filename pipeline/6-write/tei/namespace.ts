export const NAMESPACE = 'http://www.tei-c.org/ns/1.0';
