// Phaser from its own sources, as much of it as the room needs: both renderers, images, containers, graphics,
// particles and tweens (lettering is painted). `phaser.plugin.ts` lets the name `phaser` mean this file. The renderers come first: they and the
// game objects import each other, and only this order is sound.
import '../../node_modules/phaser/src/renderer/index.js';
import '../../node_modules/phaser/src/events/index.js';
import '../../node_modules/phaser/src/plugins/index.js';
import '../../node_modules/phaser/src/scene/index.js';
import '../../node_modules/phaser/src/cameras/2d/CameraManager.js';
import '../../node_modules/phaser/src/gameobjects/DisplayList.js';
import '../../node_modules/phaser/src/gameobjects/UpdateList.js';
import '../../node_modules/phaser/src/gameobjects/GameObjectCreator.js';
import '../../node_modules/phaser/src/gameobjects/GameObjectFactory.js';
import '../../node_modules/phaser/src/gameobjects/container/ContainerFactory.js';
import '../../node_modules/phaser/src/gameobjects/graphics/GraphicsFactory.js';
import '../../node_modules/phaser/src/gameobjects/image/ImageFactory.js';
import '../../node_modules/phaser/src/gameobjects/particles/ParticleEmitterFactory.js';
import '../../node_modules/phaser/src/time/Clock.js';
import '../../node_modules/phaser/src/tweens/TweenManager.js';

export { default as Game } from '../../node_modules/phaser/src/core/Game.js';
export { default as BlendModes } from '../../node_modules/phaser/src/renderer/BlendModes.js';
export { default as Scene } from '../../node_modules/phaser/src/scene/Scene.js';
