import react from '@vitejs/plugin-react'
export default { root: '/work/main/.harness', plugins:[react()], server:{port:5199,fs:{strict:false}}, cacheDir:'/tmp/vite-harness' }
