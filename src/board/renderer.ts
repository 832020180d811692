// Which of Phaser's renderers suits this machine: WebGL where a graphics card does the work, else Canvas,
// which is faster than WebGL in software.
export type RendererWish = 'auto' | 'canvas' | 'webgl'

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|virgl/iu

export function prefersCanvas(wish: RendererWish): boolean {
  if (wish !== 'auto') return wish === 'canvas'
  const probe = document.createElement('canvas')
  probe.width = probe.height = 1
  const gl = probe.getContext('webgl', { failIfMajorPerformanceCaveat: true })
  if (gl === null) return true
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const name = String(gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return SOFTWARE.test(name)
}
