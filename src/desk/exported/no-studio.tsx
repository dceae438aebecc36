/** Stands for the studio, which an exported page does not carry and nothing in it leads to. */
export const StudioScreen = () => null;
