// Made from src/lib/share/redirect/go.ts by `npm run static`.
(function(){var e=document.currentScript?.dataset.to;e&&location.replace(new URL(e,location.href))})();