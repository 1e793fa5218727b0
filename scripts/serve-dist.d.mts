import type { Server } from 'node:http';

export function resolveFile(folder: string, address: string): Promise<string | null>;
export function createStaticServer(folder: string): Server;
export function listen(server: Server, port: number, tries?: number): Promise<number>;
