#include "vidgo/model/material.h"

namespace vidgo {

Engine engineOf(const Material& material, const Catalog& catalog)
{
    if (const auto* style = catalog.style(material.style))
        return style->engine == Engine::OnDevice ? Engine::OnDevice : Engine::Provider;
    const auto* tool = material.tool == Tool::StyleGallery ? nullptr : catalog.tool(material.tool);
    return tool && tool->runsOnDevice ? Engine::OnDevice : Engine::Provider;
}

} // namespace vidgo
